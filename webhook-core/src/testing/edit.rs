//! Changes a request after it was signed, as an attacker does.
#![allow(clippy::panic, reason = "a harness fails a test as an assertion does")]

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};

/// Changes a request and leaves its signature as it is; each change makes a new request.
///
/// These methods panic, as an assertion does, for a name, a value or a URL that cannot be part of a request.
pub trait Edit: Sized {
    /// Returns the request with another body.
    #[must_use]
    fn with_body(&self, body: impl Into<Bytes>) -> Self;

    /// Returns the request with this value of a header in place of all others.
    #[must_use]
    fn with_header(&self, name: &str, value: impl AsRef<[u8]>) -> Self;

    /// Returns the request with one more value of a header.
    #[must_use]
    fn with_another(&self, name: &str, value: impl AsRef<[u8]>) -> Self;

    /// Returns the request without a header that it has.
    #[must_use]
    fn without(&self, name: &str) -> Self;

    /// Returns the request with another method.
    #[must_use]
    fn with_method(&self, method: Method) -> Self;

    /// Returns the request to another URL, or to another path and query.
    #[must_use]
    fn with_uri(&self, uri: &str) -> Self;

    /// Returns the text of a header that the request has.
    #[must_use]
    fn text(&self, name: &str) -> &str;

    /// Returns the request with a header whose text `edit` has changed.
    #[must_use]
    fn edited(&self, name: &str, edit: impl FnOnce(&str) -> String) -> Self;

    /// Returns the request with a header under another name.
    #[must_use]
    fn renamed(&self, from: &str, to: &str) -> Self;
}

impl Edit for Request<Bytes> {
    fn with_body(&self, body: impl Into<Bytes>) -> Self {
        self.clone().map(|_| body.into())
    }

    #[track_caller]
    fn with_header(&self, name: &str, value: impl AsRef<[u8]>) -> Self {
        changed(self, |headers| {
            headers.insert(header_name(name), header_value(value.as_ref()));
        })
    }

    #[track_caller]
    fn with_another(&self, name: &str, value: impl AsRef<[u8]>) -> Self {
        changed(self, |headers| {
            headers.append(header_name(name), header_value(value.as_ref()));
        })
    }

    #[track_caller]
    fn without(&self, name: &str) -> Self {
        changed(self, |headers| {
            assert!(headers.remove(name).is_some(), "there is no header {name}");
        })
    }

    fn with_method(&self, method: Method) -> Self {
        let mut request = self.clone();
        *request.method_mut() = method;
        request
    }

    #[track_caller]
    fn with_uri(&self, uri: &str) -> Self {
        let mut request = self.clone();
        match uri.parse() {
            Ok(uri) => *request.uri_mut() = uri,
            Err(error) => panic!("{uri}: {error}"),
        }
        request
    }

    #[track_caller]
    fn text(&self, name: &str) -> &str {
        let value = self.headers().get(name);
        match value.and_then(|value| value.to_str().ok()) {
            Some(text) => text,
            None => panic!("there is no text in a header {name}"),
        }
    }

    #[track_caller]
    fn edited(&self, name: &str, edit: impl FnOnce(&str) -> String) -> Self {
        self.with_header(name, edit(self.text(name)))
    }

    #[track_caller]
    fn renamed(&self, from: &str, to: &str) -> Self {
        self.without(from).with_header(to, self.text(from))
    }
}

fn changed(request: &Request<Bytes>, change: impl FnOnce(&mut HeaderMap)) -> Request<Bytes> {
    let mut request = request.clone();
    change(request.headers_mut());
    request
}

#[track_caller]
fn header_name(name: &str) -> HeaderName {
    name.parse()
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[track_caller]
fn header_value(value: &[u8]) -> HeaderValue {
    HeaderValue::from_bytes(value).unwrap_or_else(|error| panic!("{value:?}: {error}"))
}
