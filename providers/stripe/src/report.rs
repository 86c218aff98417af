//! What an event has that this version does not know.

use crate::events::API_VERSION;

/// What an event has that its types do not, and by which version of Stripe's API either was made.
///
/// Nothing of it is lost: the event's bytes are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The API version that the types are made from.
    pub generated: &'static str,
    /// The API version that the event is written in, if it says so. Thin events have none.
    pub delivered: Option<String>,
    /// The paths of fields that the types do not have, such as `data.object.items.data[0].shape`.
    pub unknown_fields: Vec<String>,
    /// The paths of texts that the enum there does not know.
    pub unknown_values: Vec<String>,
    /// The paths of values that are not of the form that their field has, and were left out of it.
    pub left_out: Vec<String>,
}

impl Report {
    pub(crate) fn new(
        delivered: Option<&str>,
        of: webhook_payload::Report,
        left_out: Vec<String>,
    ) -> Self {
        Self {
            generated: API_VERSION,
            delivered: delivered.map(str::to_owned),
            unknown_fields: of.unknown_fields,
            unknown_values: of.unknown_values,
            left_out,
        }
    }

    /// Whether the event is written in the API version that the types are made from.
    #[must_use]
    pub fn is_same_version(&self) -> bool {
        self.delivered.as_deref() == Some(self.generated)
    }

    /// Whether nothing is unknown and nothing was left out.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.unknown_fields.is_empty() && self.unknown_values.is_empty() && self.left_out.is_empty()
    }
}
