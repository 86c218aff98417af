//! The record of one delivery, as it is kept in memory and on disk.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// A delivery as it came, the verdict on it, and the answer that its forward brought back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The record: everything about the delivery but its bytes.
    pub record: Record,
    /// The bytes of the body, or of its beginning where the record says that it is not whole.
    pub body: Bytes,
    /// The outcome of forwarding it, once there is one.
    pub outcome: Option<Outcome>,
}

/// Everything about a delivery but its bytes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// The number of the delivery. It counts up from 1, and goes on after a restart.
    pub id: u64,
    /// The time of arrival, in milliseconds since 1970.
    pub at_ms: i64,
    /// The sender to whose path it came; empty if the path is that of no sender.
    pub sender: String,
    /// The HTTP method.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// Whether the signature covers a part of the path or query.
    pub target_signed: bool,
    /// The headers, in their order.
    pub headers: Vec<Header>,
    /// The number of bytes of the body that came.
    pub length: u64,
    /// Whether all bytes of the body are kept.
    pub whole: bool,
    /// The verdict of the verification.
    pub verdict: Verdict,
    /// What an authentic delivery says of itself.
    pub facts: Facts,
    /// How it was made, if this program made it.
    pub origin: Option<Origin>,
    /// The causes of its refusal, if they were looked for when it came.
    pub why: Option<Vec<Cause>>,
}

/// One header line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Header {
    /// The name, in lower case.
    pub name: String,
    /// The value. Each byte is the character of the same number (ISO 8859-1), so no byte is lost.
    pub value: String,
    /// What the header is to the proof of the delivery.
    pub role: Role,
}

/// What a header is to the proof of its delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Role {
    /// The signature does not cover the header.
    Unsigned,
    /// The signature covers at least a part of the header.
    Signed,
    /// The header holds the signature.
    Proof,
    /// The header holds a credential, which is not kept.
    Masked,
}

/// The verdict of the verification.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Verdict {
    /// The delivery is authentic.
    Verified,
    /// The delivery was a sender's test of the connection, which was answered. It proves nothing about who sent it.
    #[default]
    Answered,
    /// The delivery was refused.
    Refused(Refusal),
}

/// The reason for a refusal, as a receiver logs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Refusal {
    /// The kind of the refusal, such as `signature-mismatch`.
    pub kind: String,
    /// The name of the header that caused it, if one did.
    pub header: Option<String>,
    /// The form that the endpoint expected.
    pub expected: Option<String>,
    /// How far the signed time lies from now, in seconds; negative in the past.
    pub skew_seconds: Option<i64>,
    /// What to check first.
    pub hint: Option<String>,
}

/// What an authentic delivery says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Facts {
    /// The name of the event.
    pub event: Option<String>,
    /// The sender's id of the delivery.
    pub delivery_id: Option<Shown>,
    /// The label of the key that matched.
    pub key: Option<String>,
    /// How the proof covers the body: `bytes`, `canonical-form`, `digest` or `nothing`.
    pub covers: Option<String>,
    /// Whether the signature covers a time.
    pub fresh: bool,
    /// The signed time, in milliseconds since 1970.
    pub signed_at_ms: Option<i64>,
    /// The deduplication key, which is equal for all copies of the delivery.
    pub dedup_key: Option<String>,
    /// What the event's type does not know of the body; `None` if the event was not read into a type.
    pub typed: Option<Typed>,
    /// Why the body could not be read as the event that it is called.
    pub unreadable: Option<Fault>,
}

/// A text, and whether the signature covers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shown {
    /// The text itself.
    pub text: String,
    /// Whether the signature covers it.
    pub signed: bool,
}

/// A fault in a body, and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fault {
    /// The path of the faulty value.
    pub path: String,
    /// What is wrong with the value.
    pub error: String,
}

/// What an event's type does not know of its body, as paths of JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Typed {
    /// Fields that the type does not have.
    pub unknown_fields: Vec<String>,
    /// Texts and numbers that an enum of the type does not list.
    pub unknown_values: Vec<String>,
    /// Values whose form is not that of their field.
    pub left_out: Vec<String>,
    /// Keys that an object has more than once.
    pub duplicates: Vec<String>,
    /// Texts that hold half of a surrogate pair.
    pub lone_surrogates: Vec<String>,
    /// The number of paths that are left out of these lists.
    pub omitted: usize,
}

/// How this program made a delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Origin {
    /// The number of the delivery that it is a copy of.
    pub from: Option<u64>,
    /// What was done to it, such as `replay` or `stale`.
    pub how: String,
}

/// One cause of a refusal, as [`webhook_core::explain`] found it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cause {
    /// The kind of the cause, such as `body-reserialized`.
    pub kind: String,
    /// The certainty: `proved` or `seen`.
    pub certainty: String,
    /// A sentence that says what happened and what to do about it.
    pub says: String,
    /// The first byte at which the body that came differs from the body that was signed, counted from 0.
    pub at_byte: Option<usize>,
}

/// The result of forwarding a delivery.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The URL to which it was sent; `None` if it was not forwarded.
    pub to: Option<String>,
    /// The status with which the sender was answered.
    pub status: u16,
    /// Why the receiver gave no answer.
    pub error: Option<String>,
    /// The headers of the response.
    pub headers: Vec<Header>,
    /// The body of the response, in base64.
    pub body: String,
    /// Whether the receiver's body was longer than what is kept.
    pub cut: bool,
    /// The time that it took, in milliseconds.
    pub ms: u64,
}

impl Record {
    /// Returns whether the delivery was refused.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        matches!(self.verdict, Verdict::Refused(_))
    }
}

impl Delivery {
    /// Estimates how many bytes of memory the delivery takes.
    pub(crate) fn size(&self) -> usize {
        let headers = |list: &[Header]| -> usize {
            list.iter()
                .map(|it| it.name.len() + it.value.len() + 64)
                .sum()
        };
        let typed = self.record.facts.typed.as_ref().map_or(0, |it| {
            let lists = [
                &it.unknown_fields,
                &it.unknown_values,
                &it.left_out,
                &it.duplicates,
                &it.lone_surrogates,
            ];
            lists
                .into_iter()
                .flatten()
                .map(|path| path.len() + 24)
                .sum()
        });
        let outcome = self.outcome.as_ref();
        let outcome = outcome.map_or(0, |it| it.body.len() + headers(&it.headers));
        let fixed = size_of::<Self>() + size_of::<Outcome>() + 512;
        fixed
            + self.body.len()
            + self.record.target.len()
            + headers(&self.record.headers)
            + typed
            + outcome
    }
}

/// Writes each byte as the character of the same number, so that no byte is lost.
pub(crate) fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Turns the text of [`latin`] back into bytes; `None` if it has any other character.
pub(crate) fn unlatin(text: &str) -> Option<Vec<u8>> {
    text.chars()
        .map(|it| u8::try_from(u32::from(it)).ok())
        .collect()
}
