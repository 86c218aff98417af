//! Bodies by their form. The signed bytes tell it, never the `Content-Type`: Slack signs neither that
//! nor the URL, so a delivery of one kind can be replayed to the endpoint of another.

use bytes::Bytes;
use webhook_core::body::{Form, JsonError};
use webhook_core::{Rejection, RejectionKind, Unreadable};

/// The kinds of body that Slack sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An object: the Events API.
    Json,
    /// A form with a `command`.
    Command,
    /// A form with a `payload`: interactivity.
    Payload,
    /// A form with an `ssl_check` and neither: the test of a certificate.
    SslCheck,
    /// None of them.
    Unknown,
}

impl Shape {
    pub(crate) fn of(body: &Bytes) -> Self {
        if body.trim_ascii_start().first() == Some(&b'{') {
            return Self::Json;
        }
        let form = Form::read(body).ok();
        let has = |name| form.as_ref().is_some_and(|form| form.has(name));
        match ["command", "payload", "ssl_check"].map(has) {
            [true, false, _] => Self::Command,
            [false, true, _] => Self::Payload,
            [false, false, true] => Self::SslCheck,
            _ => Self::Unknown,
        }
    }

    /// What a body is that an endpoint for another kind got: a contradiction if Slack sends such,
    /// and unreadable if it does not.
    pub(crate) fn misplaced(self, wanted: &str, body: &Bytes) -> Result<Unreadable, Rejection> {
        if self != Self::Unknown {
            return Err(Rejection::new(RejectionKind::Contradiction));
        }
        let error = JsonError::custom(".", format!("not {wanted}"));
        Ok(Unreadable::new(None, error, body.clone()))
    }
}
