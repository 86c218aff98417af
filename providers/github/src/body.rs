//! The two forms of a body: the payload itself, or a form whose one parameter `payload` is it.

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error};
use webhook_core::{JsonError, read_json};

/// Whether the body is a form, going by its signed bytes: the `Content-Type` is not signed.
///
/// A payload is a JSON object, so it starts with a brace; the parameters of GitHub's form start
/// with a letter.
pub(crate) fn is_form(body: &[u8]) -> bool {
    body.first().is_some_and(u8::is_ascii_alphabetic)
}

/// The payload in the form.
///
/// Percent-encoded bytes that are not UTF-8 become U+FFFD, as in every form; GitHub sends none.
pub(crate) fn payload_of_form(body: &[u8]) -> Result<Bytes, JsonError> {
    let mut payloads = form_urlencoded::parse(body)
        .filter(|(name, _)| name == "payload")
        .map(|(_, payload)| payload);
    match (payloads.next(), payloads.next()) {
        (Some(payload), None) => Ok(Bytes::from(payload.into_owned())),
        _ => Err(not_one_payload()),
    }
}

/// The core's errors come from its JSON reader, so this one is given to it to report.
fn not_one_payload() -> JsonError {
    enum NotOnePayload {}

    impl<'de> Deserialize<'de> for NotOnePayload {
        fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(D::Error::custom(
                "neither a JSON object nor a form with one parameter `payload`",
            ))
        }
    }

    let Err(error) = read_json::<NotOnePayload>(b"null");
    error
}
