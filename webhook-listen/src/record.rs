//! The record of one delivery, as it is kept in memory and on disk.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// A delivery as it came, what became of it, and what its forward brought back.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// Everything but the bytes.
    pub record: Record,
    /// The body, byte for byte; its beginning where the record says that it is not whole.
    pub body: Bytes,
    /// What came back, once it did.
    pub outcome: Option<Outcome>,
}

/// Everything about a delivery but its bytes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// Counts up from 1, also over restarts.
    pub id: u64,
    /// When it had arrived, in milliseconds since 1970.
    pub at_ms: i64,
    /// The sender whose path it came to; empty where no sender has it.
    pub sender: String,
    /// Its method.
    pub method: String,
    /// Its path and query.
    pub target: String,
    /// Whether what is signed has a part of the path or query.
    pub target_signed: bool,
    /// Its headers, in their order.
    pub headers: Vec<Header>,
    /// How many bytes of body came.
    pub length: u64,
    /// Whether all of them are kept.
    pub whole: bool,
    /// What the verification said.
    pub verdict: Verdict,
    /// What the delivery says of itself, where it is authentic.
    pub facts: Facts,
    /// Where it was made, if not by the sender.
    pub origin: Option<Origin>,
    /// Why it was refused, where that was found out when it came.
    pub why: Option<Vec<Cause>>,
}

/// One header line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Header {
    /// Its name, in lower case.
    pub name: String,
    /// Its value; each byte is the character of that number (ISO 8859-1), so none is lost.
    pub value: String,
    /// What the proof says of it.
    pub role: Role,
}

/// What a header is to the proof of its delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Role {
    /// The signature does not cover it.
    Unsigned,
    /// At least a part of it is signed.
    Signed,
    /// The signature stands in it.
    Proof,
    /// It holds a credential, which is not kept.
    Masked,
}

/// What the verification said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Verdict {
    /// It is authentic.
    Verified,
    /// It was a sender's test of the connection, which was answered. Nothing was authenticated.
    #[default]
    Answered,
    /// It was refused.
    Refused(Refusal),
}

/// Why a delivery was refused, as the log of a receiver has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Refusal {
    /// The kind, such as `signature-mismatch`.
    pub kind: String,
    /// The header that it is about.
    pub header: Option<String>,
    /// The form that was expected.
    pub expected: Option<String>,
    /// How far the signed time lies from now, in seconds; negative in the past.
    pub skew_seconds: Option<i64>,
    /// What to look at first.
    pub hint: Option<String>,
}

/// What an authentic delivery says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Facts {
    /// The name of its event.
    pub event: Option<String>,
    /// The sender's id of it.
    pub delivery_id: Option<Shown>,
    /// The label of the key that matched.
    pub key: Option<String>,
    /// What the proof covers of the body: `bytes`, `canonical-form`, `digest` or `nothing`.
    pub covers: Option<String>,
    /// Whether a time is signed.
    pub fresh: bool,
    /// The signed time, in milliseconds since 1970.
    pub signed_at_ms: Option<i64>,
    /// The key by which a repetition is known.
    pub dedup_key: Option<String>,
    /// What its type does not know; `None` where it was not read into one.
    pub typed: Option<Typed>,
    /// Why it could not be read as the event that it is called.
    pub unreadable: Option<Fault>,
}

/// A text, and whether the signature covers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shown {
    /// The text.
    pub text: String,
    /// Whether it is signed.
    pub signed: bool,
}

/// What is wrong with a body, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fault {
    /// The path of the value.
    pub path: String,
    /// What is wrong with it.
    pub error: String,
}

/// What the type of an event does not know of its body. All are paths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Typed {
    /// Fields that the type does not have.
    pub unknown_fields: Vec<String>,
    /// Texts and numbers that an enum does not know.
    pub unknown_values: Vec<String>,
    /// Values of another form than their field has.
    pub left_out: Vec<String>,
    /// Keys that an object has more than once.
    pub duplicates: Vec<String>,
    /// Texts with half a surrogate.
    pub lone_surrogates: Vec<String>,
    /// How many more there are.
    pub omitted: usize,
}

/// A delivery that was made here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Origin {
    /// The delivery that it is a copy of.
    pub from: Option<u64>,
    /// What was done, such as `replay` or `stale`.
    pub how: String,
}

/// One cause of a refusal, as [`webhook_core::explain`] found it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cause {
    /// The kind, such as `body-reserialized`.
    pub kind: String,
    /// `proved` or `seen`.
    pub certainty: String,
    /// What happened and what to do about it.
    pub says: String,
    /// The first byte at which the body that came differs from the body that was signed.
    pub at_byte: Option<usize>,
}

/// What a forward brought back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outcome {
    /// Where it was sent; `None` where nothing was forwarded.
    pub to: Option<String>,
    /// The status that the sender was told.
    pub status: u16,
    /// Why nothing came back.
    pub error: Option<String>,
    /// The headers of the response.
    pub headers: Vec<Header>,
    /// The body of the response, in base64.
    pub body: String,
    /// Whether there was more of it.
    pub cut: bool,
    /// How long it took, in milliseconds.
    pub ms: u64,
}

impl Record {
    /// Whether it was refused.
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        matches!(self.verdict, Verdict::Refused(_))
    }
}

impl Delivery {
    /// About how many bytes of memory it takes.
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

/// Each byte as the character of that number, so that none is lost.
pub(crate) fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// The bytes of such a text; `None` where it has characters that are none.
pub(crate) fn unlatin(text: &str) -> Option<Vec<u8>> {
    text.chars()
        .map(|it| u8::try_from(u32::from(it)).ok())
        .collect()
}
