//! Distinguishes the kinds of bodies by their signed bytes, never by the `Content-Type`.
//!
//! Slack signs neither that header nor the URL, so anyone can send a delivery of one kind again to the endpoint for
//! another.

use bytes::Bytes;
use webhook_core::body::{Form, JsonError};
use webhook_core::{Rejection, RejectionKind, Unreadable};

/// The kinds of body that Slack sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A JSON object: the Events API.
    Json,
    /// A form with a `command`: a slash command.
    Command,
    /// A form with a `payload`: interactivity.
    Payload,
    /// A form with an `ssl_check` and neither of the above: Slack's test of the certificate.
    SslCheck,
    /// A body of none of the other kinds.
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

    /// Judges a body that came to the endpoint for another kind. If it is of a kind that Slack sends, it contradicts
    /// the endpoint and is refused. Otherwise it is unreadable.
    pub(crate) fn misplaced(self, wanted: &str, body: &Bytes) -> Result<Unreadable, Rejection> {
        if self != Self::Unknown {
            return Err(Rejection::new(RejectionKind::Contradiction));
        }
        let error = JsonError::custom(".", format!("not {wanted}"));
        Ok(Unreadable::new(None, error, body.clone()))
    }
}
