//! Finds the alert that a delivery is about and when it changed, so that a late delivery is not taken for the newest.

use webhook_core::Timestamp;

use crate::event::Event;

/// The alert's id, which stays the same from the opening of the alert to its end.
pub(crate) fn subject(event: &Event) -> Option<String> {
    match event {
        Event::Alert(alert) => Some(alert.id.clone()),
        Event::Template(_) | Event::Unreadable(_) => None,
    }
}

/// The time in `updated`. A reminder of an alert that has not changed has the same `updated` as the delivery before it.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    match event {
        Event::Alert(alert) => Timestamp::from_rfc3339(alert.updated.as_deref()?),
        Event::Template(_) | Event::Unreadable(_) => None,
    }
}
