//! The id and the event's name of an outgoing delivery.

use std::sync::Arc;

/// The id and the event's name of a delivery. Put it into the extensions of the request, for schemes that send them
/// beside the body.
///
/// It is made once for each event, before any retry. All attempts then have the same id, which is
/// what receivers deduplicate by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outbound {
    id: Option<Arc<str>>,
    event: Option<Arc<str>>,
}

impl Outbound {
    /// Starts with neither an id nor a name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            id: None,
            event: None,
        }
    }

    /// Sets the id of the delivery. Do not let a peer choose it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Arc<str>>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the name of the event.
    #[must_use]
    pub fn event(mut self, event: impl Into<Arc<str>>) -> Self {
        self.event = Some(event.into());
        self
    }

    pub(crate) fn parts(&self) -> (Option<&str>, Option<&str>) {
        (self.id.as_deref(), self.event.as_deref())
    }
}
