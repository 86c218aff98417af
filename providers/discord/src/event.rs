//! The events of both endpoints: interactions, and webhook events with their notifications.

pub(crate) mod interaction;
pub(crate) mod notification;
pub(crate) mod webhook_event;

use webhook_core::body::JsonError;
use webhook_payload::Draft;

/// Makes the error of a body that does not say its kind.
pub(crate) fn no_type(draft: &Draft) -> JsonError {
    match draft.value().get("type") {
        None => JsonError::custom(".", "missing field `type`"),
        Some(_) => JsonError::custom("type", "not a whole number"),
    }
}
