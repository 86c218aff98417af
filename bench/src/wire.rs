//! A request as hyper hands it over: the values of its head and its body are slices of one buffer.

use std::hint::black_box;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use webhook_core::{Endpoint, Finished, Head, Opening, Provider, Timestamp};

/// A request whose body comes in one frame.
#[derive(Clone, Debug)]
pub struct Wire {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub frame: Bytes,
}

impl Wire {
    /// Lays out a signed request, with these headers beside those that every client sends. If `changed` is true, one
    /// byte of the body is another one than was signed.
    ///
    /// # Panics
    ///
    /// Panics if the body has fewer than two bytes, or a header is no text.
    pub fn of(
        request: &Request<Bytes>,
        more: &[(&'static str, &'static str)],
        changed: bool,
    ) -> Self {
        let length = request.body().len().to_string();
        let common = [
            ("host", "hooks.example.com"),
            ("accept", "*/*"),
            ("content-length", &length),
        ];
        let common = common
            .iter()
            .chain(more)
            .map(|(name, value)| (HeaderName::from_static(name), value.as_bytes()));
        let signed = request
            .headers()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_bytes()));
        let (mut buffer, mut places) = (Vec::new(), Vec::new());
        for (name, value) in common.chain(signed) {
            places.push((name, buffer.len()..buffer.len() + value.len()));
            buffer.extend_from_slice(value);
        }
        let start = buffer.len();
        buffer.extend_from_slice(request.body());
        if changed {
            buffer[start + 1] ^= 1;
        }
        let buffer = Bytes::from(buffer);
        let mut headers = HeaderMap::new();
        for (name, place) in places {
            headers.insert(
                name,
                HeaderValue::from_maybe_shared(buffer.slice(place)).expect("visible"),
            );
        }
        Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers,
            frame: buffer.slice(start..),
        }
    }

    /// Verifies the request at an endpoint, from the head until the proof is dropped, and returns the verdict.
    pub fn is_accepted<P: Provider>(&self, endpoint: &Endpoint<P>, now: Timestamp) -> bool {
        let head = Head::new(&self.method, &self.uri, &self.headers);
        let Ok(Opening::Read(mut in_flight)) = endpoint.begin(&head, now) else {
            return false;
        };
        if in_flight.update(self.frame.clone()).is_err() {
            return false;
        }
        matches!(black_box(in_flight.finish()), Ok(Finished::Verified(_)))
    }
}
