//! The configuration of a sender without an adapter of its own: what it signs, and where a request has each thing.

use serde::Deserialize;

use crate::presets::Preset;

/// The configuration of a sender that has no adapter of its own: where its signature is, what it signs, and where the
/// time, the id and the name of an event are.
///
/// Make one in code by these functions, or read it from a file: [the crate's documentation](crate) shows both. A
/// configuration holds no secret. Nothing checks it until a [`Custom`](crate::Custom) is made of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    pub(crate) name: String,
    pub(crate) preset: Option<Preset>,
    pub(crate) method: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) path_prefix: Option<String>,
    pub(crate) signature: Option<Signature>,
    pub(crate) token: Option<Token>,
    pub(crate) basic: Option<Basic>,
    pub(crate) timestamp: Option<Time>,
    pub(crate) id: Option<Place>,
    pub(crate) event: Option<Place>,
    pub(crate) order: Option<Order>,
    pub(crate) body_starts_with: Option<String>,
    pub(crate) insecure_any_body: bool,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) subscription: Option<Subscription>,
    pub(crate) key: Key,
    pub(crate) limits: Limits,
    /// A setting that a function has set although it means nothing in this configuration, and the setting that it
    /// needs.
    #[serde(skip)]
    pub(crate) misplaced: Option<(&'static str, &'static str)>,
}

impl Config {
    /// Says where the body has the id of the object that an event is about, and the time of the event. Both are JSON
    /// pointers. The time is a text of RFC 3339 or seconds since 1970. From both, your program can tell that an event
    /// is older than the newest one of its object; see [`Provider::subject`](webhook_core::Provider::subject).
    ///
    /// Use this only for a sender that signs the body. The id must be unique among all kinds of objects.
    #[must_use]
    pub fn order_in_body(
        mut self,
        subject: impl Into<String>,
        occurred_at: impl Into<String>,
    ) -> Self {
        self.order = Some(Order {
            subject: subject.into(),
            occurred_at: occurred_at.into(),
            unit: Unit::Seconds,
        });
        self
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signature {
    pub(crate) header: String,
    #[serde(default)]
    pub(crate) algorithm: Algorithm,
    #[serde(default)]
    pub(crate) encoding: Written,
    #[serde(default)]
    pub(crate) prefix: String,
    pub(crate) separator: Option<String>,
    #[serde(default = "body_alone")]
    pub(crate) signed: String,
}

pub(crate) fn body_alone() -> String {
    "{body}".to_owned()
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Algorithm {
    #[default]
    HmacSha256,
    InsecureSha1,
    Ed25519,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Written {
    #[default]
    Hex,
    HexUpper,
    Base64,
    Base64url,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Token {
    pub(crate) header: String,
    #[serde(default)]
    pub(crate) prefix: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Basic {
    pub(crate) user: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Time {
    pub(crate) header: Option<String>,
    pub(crate) element: Option<String>,
    pub(crate) body: Option<String>,
    pub(crate) unit: Unit,
    pub(crate) tolerance: Option<u64>,
}

impl Time {
    /// Whether the configuration sets nothing but the tolerance.
    pub(crate) fn is_tolerance_alone(&self) -> bool {
        let nowhere = self.header.is_none() && self.element.is_none() && self.body.is_none();
        nowhere && self.unit == Unit::default() && self.tolerance.is_some()
    }
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    #[default]
    Seconds,
    Milliseconds,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Place {
    pub(crate) header: Option<String>,
    pub(crate) body: Option<String>,
}

/// Where the body has the object and the time of an event, each as a JSON pointer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    pub(crate) subject: String,
    pub(crate) occurred_at: String,
    #[serde(default)]
    pub(crate) unit: Unit,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Challenge {
    pub(crate) event: String,
    pub(crate) token: String,
    pub(crate) answer: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Subscription {
    pub(crate) token_env: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Key {
    pub(crate) env: Option<String>,
    pub(crate) old_env: Option<String>,
    pub(crate) encoding: Option<KeyEncoding>,
    pub(crate) prefix: String,
    /// A sentence that says where the sender shows the key. Error texts end with it.
    pub(crate) place: String,
    /// Whether all of the sender's secrets are ASCII.
    pub(crate) ascii: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum KeyEncoding {
    Utf8,
    Hex,
    Base64,
}

/// Whether the sender signs each retry with a new time.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RetryTime {
    Renewed,
    Kept,
    Unknown,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Limits {
    pub(crate) body: Option<usize>,
    pub(crate) response_deadline: Option<u64>,
    pub(crate) retry_horizon: Option<u64>,
    pub(crate) retry_time: Option<RetryTime>,
    pub(crate) max_age: Option<u64>,
}
