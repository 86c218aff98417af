//! Which alert a delivery speaks of, and when that was changed: what tells a late delivery from the newest of its alert.

use webhook_core::Timestamp;

use crate::event::Event;

/// The alert's id, which is the same from its opening to its end.
pub(crate) fn subject(event: &Event) -> Option<String> {
    match event {
        Event::Alert(alert) => Some(alert.id.clone()),
        Event::Template(_) | Event::Unreadable(_) => None,
    }
}

/// `updated`: a reminder of an alert that has not changed keeps it.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    match event {
        Event::Alert(alert) => Timestamp::from_rfc3339(alert.updated.as_deref()?),
        Event::Template(_) | Event::Unreadable(_) => None,
    }
}
