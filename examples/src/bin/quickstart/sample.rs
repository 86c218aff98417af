//! A request and the verdict that it must get.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

/// One request of the demonstration.
pub(crate) struct Sample {
    pub(crate) sender: &'static str,
    pub(crate) what: &'static str,
    pub(crate) request: Request<Bytes>,
    pub(crate) expected: Expected,
}

/// The verdict that a request must get.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// The handler runs and answers with this status.
    Handled(u16),
    /// The sender's handshake is answered with this status, without the handler.
    Answered(u16),
    /// The request is refused with this status and an empty body, and the handler never runs.
    Refused(u16),
}

/// The samples of one sender, made from a genuine request.
pub(crate) struct Samples {
    sender: &'static str,
    path: &'static str,
    list: Vec<Sample>,
}

impl Samples {
    pub(crate) const fn of(sender: &'static str, path: &'static str) -> Self {
        Self {
            sender,
            path,
            list: Vec::new(),
        }
    }

    pub(crate) fn genuine(&mut self, what: &'static str, status: u16, request: Request<Bytes>) {
        self.push(what, Expected::Handled(status), request);
    }

    pub(crate) fn answered(&mut self, what: &'static str, status: u16, request: Request<Bytes>) {
        self.push(what, Expected::Answered(status), request);
    }

    /// Adds a request that must be refused with 401, as every failed authentication is.
    pub(crate) fn forged(&mut self, what: &'static str, request: Request<Bytes>) {
        self.push(what, Expected::Refused(401), request);
    }

    pub(crate) fn refused(&mut self, what: &'static str, status: u16, request: Request<Bytes>) {
        self.push(what, Expected::Refused(status), request);
    }

    fn push(&mut self, what: &'static str, expected: Expected, mut request: Request<Bytes>) {
        // A path with a query stays as it is, since some senders sign it.
        if request.uri().path() == "/" {
            *request.uri_mut() = Uri::from_static(self.path);
        }
        self.list.push(Sample {
            sender: self.sender,
            what,
            request,
            expected,
        });
    }

    pub(crate) fn into_list(self) -> Vec<Sample> {
        self.list
    }
}

/// The tools of an attacker: each changes a request and returns a new one.
pub(crate) trait Tamper {
    fn with_body(&self, body: impl Into<Bytes>) -> Self;
    fn with_header(&self, name: &'static str, value: &str) -> Self;
    fn with_another(&self, name: &'static str, value: &str) -> Self;
    fn without(&self, name: &'static str) -> Self;
    fn with_method(&self, method: Method) -> Self;
    fn with_uri(&self, uri: &'static str) -> Self;
    fn header(&self, name: &'static str) -> String;
    fn edited(&self, name: &'static str, edit: impl FnOnce(String) -> String) -> Self;
}

impl Tamper for Request<Bytes> {
    fn with_body(&self, body: impl Into<Bytes>) -> Self {
        self.clone().map(|_| body.into())
    }

    fn with_header(&self, name: &'static str, value: &str) -> Self {
        change(self, |headers| {
            headers.insert(HeaderName::from_static(name), text(value));
        })
    }

    fn with_another(&self, name: &'static str, value: &str) -> Self {
        change(self, |headers| {
            headers.append(HeaderName::from_static(name), text(value));
        })
    }

    fn without(&self, name: &'static str) -> Self {
        change(self, |headers| {
            headers.remove(name);
        })
    }

    fn with_method(&self, method: Method) -> Self {
        let mut request = self.clone();
        *request.method_mut() = method;
        request
    }

    fn with_uri(&self, uri: &'static str) -> Self {
        let mut request = self.clone();
        *request.uri_mut() = Uri::from_static(uri);
        request
    }

    fn header(&self, name: &'static str) -> String {
        let value = self
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    }

    fn edited(&self, name: &'static str, edit: impl FnOnce(String) -> String) -> Self {
        self.with_header(name, &edit(Tamper::header(self, name)))
    }
}

fn change(request: &Request<Bytes>, with: impl FnOnce(&mut HeaderMap)) -> Request<Bytes> {
    let mut request = request.clone();
    with(request.headers_mut());
    request
}

fn text(value: &str) -> HeaderValue {
    HeaderValue::from_str(value).unwrap_or_else(|_| HeaderValue::from_static(""))
}
