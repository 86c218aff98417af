//! What is to be said of snapshot events by hand: <https://docs.stripe.com/api/events/object>.

use std::fmt;

use webhook_payload::{TextOr, Value};

use crate::SnapshotType;
use crate::events::Snapshot;

impl<'a> Snapshot<'a> {
    /// `type`, such as `customer.created`.
    #[must_use]
    pub fn kind(self) -> SnapshotType {
        SnapshotType::from(self.type_())
    }

    /// `request.id`, such as `req_..`: the API request that caused the event. None where Stripe itself did. Before
    /// version 2017-05-25 `request` was this id.
    #[must_use]
    pub fn request_id(self) -> Option<&'a str> {
        match self.request()? {
            TextOr::More(request) => request.id(),
            TextOr::Text(id) => Some(id),
            _ => None,
        }
    }

    /// `request.idempotency_key`: what that request was sent with.
    #[must_use]
    pub fn idempotency_key(self) -> Option<&'a str> {
        self.request()?.more()?.idempotency_key()
    }

    /// `data.object`, whatever it is: `raw()` is its bytes, `json()` reads it into a type of yours.
    #[must_use]
    pub fn data_object(self) -> Option<Value<'a>> {
        self.data().get("object")
    }

    /// `data.previous_attributes`: the old values of what an `..updated` event changed.
    #[must_use]
    pub fn previous_attributes(self) -> Option<PreviousAttributes<'a>> {
        let value = self.data().get("previous_attributes");
        value.filter(|it| it.is_object()).map(PreviousAttributes)
    }

    pub(crate) fn summary(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("id", &self.id())
            .field("type", &self.type_())
            .field("account", &self.account())
            .field("api_version", &self.api_version())
            .field("livemode", &self.livemode())
            .field("bytes", &self.document().body().len())
            .finish_non_exhaustive()
    }
}

/// The old values of the attributes that changed, by name.
///
/// An attribute within another stands within the other's value. Of a list that has changed in one place, all
/// old elements are here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreviousAttributes<'a>(Value<'a>);

impl<'a> PreviousAttributes<'a> {
    /// Whether the attribute has changed.
    #[must_use]
    pub fn contains(self, attribute: &str) -> bool {
        self.0.get(attribute).is_some()
    }

    /// The attribute's old value, if it has changed. It is null where it was not set.
    #[must_use]
    pub fn get(self, attribute: &str) -> Option<Value<'a>> {
        self.0.get(attribute)
    }

    /// The attributes that have changed, and their old values.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.0.entries()
    }

    /// All of them, as a value of any form.
    #[must_use]
    pub const fn value(self) -> Value<'a> {
        self.0
    }
}
