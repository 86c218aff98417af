//! An authentic delivery: its bytes, its id and topic, and whether the sender signed each of these.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::covered::Coverage;
use crate::endpoint_config::Config;
use crate::facts::{Facts, Field, KeptField};
use crate::json::{JsonError, read_json};
use crate::timestamp::Timestamp;

/// A delivery whose authenticity was proven. It is cheap to clone, since its bytes are shared.
#[derive(Clone)]
pub struct Delivery {
    pub(crate) provider: &'static str,
    /// The names of the endpoint and its tenant.
    pub(crate) config: Arc<Config>,
    pub(crate) key_label: Arc<str>,
    /// The key that verified the proof in the body, for senders that prove head and body separately.
    pub(crate) body_key_label: Option<Arc<str>>,
    /// The SHA-256 of what identifies the delivery, if that is not the body's bytes.
    pub(crate) identity: Option<[u8; 32]>,
    pub(crate) facts: Facts,
    /// The time at which the delivery arrived, by which its signed time was judged.
    pub(crate) arrived: Timestamp,
    /// The seal from which the delivery was opened, if it was.
    pub(crate) opened_from: Option<Arc<OpenedFrom>>,
    pub(crate) body: Bytes,
}

/// The way in which a delivery came to be proven.
#[cfg(feature = "seal")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CameBy<'a> {
    /// The sender delivered it, and a key of the endpoint verified it here.
    Wire,
    /// It was verified elsewhere and sealed, and the seal was opened here.
    Seal {
        /// The label of the seal key.
        key_label: &'a str,
        /// The time from which the age of the seal counts: that of the arrival, or that of a replay.
        since: Timestamp,
    },
}

/// The facts of a delivery that was opened from a seal.
#[derive(Debug)]
#[cfg_attr(not(feature = "seal"), allow(dead_code, reason = "no seal is opened"))]
pub(crate) struct OpenedFrom {
    pub(crate) key_label: Arc<str>,
    pub(crate) sealed_at: Timestamp,
    /// The fields with their names, which were read from the seal. For a delivery from the wire, the names are
    /// constants of the adapter.
    pub(crate) fields: Vec<(Box<str>, KeptField)>,
}

impl Delivery {
    /// Returns the body, exactly as it was on the wire.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.body)
    }

    /// Returns the sender's id of the delivery, if the head has one.
    #[must_use]
    pub fn id(&self) -> Option<Field<'_>> {
        self.facts.id.as_ref().and_then(KeptField::read)
    }

    /// Returns the sender's name for the kind of event, if the head has one.
    #[must_use]
    pub fn topic(&self) -> Option<Field<'_>> {
        self.facts.topic.as_ref().and_then(KeptField::read)
    }

    /// Returns another value of the head, by the name under which the adapter documents it.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<Field<'_>> {
        let mut fields = self.fields();
        fields.find(|(key, _)| *key == name).map(|(_, field)| field)
    }

    /// Iterates over all [other values](Delivery::field) of the head, each with its name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, Field<'_>)> {
        let of_the_wire = self.facts.fields.iter();
        let opened = self.opened_from.iter().flat_map(|seal| &seal.fields);
        let of_the_wire = of_the_wire.filter_map(|(name, field)| Some((*name, field.read()?)));
        of_the_wire.chain(opened.map(|(name, field)| (&**name, field.show())))
    }

    /// Returns when the delivery arrived, which is the time by which it was verified. A seal keeps it.
    #[must_use]
    pub const fn arrived(&self) -> Timestamp {
        self.arrived
    }

    /// Tells whether the sender's own proof was verified here, or a [seal](crate::Verified::seal) was opened.
    #[cfg(feature = "seal")]
    #[must_use]
    pub fn came_by(&self) -> CameBy<'_> {
        self.opened_from
            .as_ref()
            .map_or(CameBy::Wire, |seal| CameBy::Seal {
                key_label: &seal.key_label,
                since: seal.sealed_at,
            })
    }

    #[cfg(feature = "seal")]
    pub(crate) fn sealed_at(&self) -> Option<Timestamp> {
        self.opened_from.as_ref().map(|seal| seal.sealed_at)
    }

    /// Returns when the sender signed, if it signs a time.
    ///
    /// A time inside the body is known only after the event was read.
    #[must_use]
    pub const fn signed_at(&self) -> Option<Timestamp> {
        self.facts.signed_at
    }

    /// Returns the label of the key that verified the delivery.
    #[must_use]
    pub fn key_label(&self) -> &str {
        &self.key_label
    }

    /// Returns the label of the key that verified the proof in the body, if the head had a proof of its own.
    #[must_use]
    pub fn body_key_label(&self) -> Option<&str> {
        self.body_key_label.as_deref()
    }

    /// Returns what the proof covers.
    #[must_use]
    pub const fn coverage(&self) -> Coverage {
        self.facts.coverage
    }

    /// Returns the sender's name, such as `stripe`.
    #[must_use]
    pub const fn provider(&self) -> &'static str {
        self.provider
    }

    /// Returns the namespace of the endpoint that verified the delivery, if it has one. It tells several endpoints for
    /// one sender apart.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.config.namespace.as_deref()
    }

    /// Returns the name of the endpoint in the log: its label, or its namespace if it has no label.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.config.name()
    }

    /// Returns the tenant to whom the endpoint belongs, if it belongs to one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.config.tenant.as_deref()
    }
}

/// Shows the body's length, not the body.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("provider", &self.provider)
            .field("endpoint", &self.endpoint())
            .field("tenant", &self.tenant())
            .field("key_label", &self.key_label)
            .field("body_key_label", &self.body_key_label)
            .field("id", &self.id())
            .field("topic", &self.topic())
            .field("signed_at", &self.facts.signed_at)
            .field("coverage", &self.facts.coverage)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
