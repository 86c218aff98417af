//! Finds the object that an event is about and when it changed, so that a late event is not taken for the newest.
//!
//! GitHub delivers in no certain order and, by reports of its page, advises to compare the times in the payload:
//! <https://docs.github.com/en/webhooks/testing-and-troubleshooting-webhooks/troubleshooting-webhooks>.

use std::borrow::Cow;

use webhook_core::Timestamp;
use webhook_payload::Value;

use crate::identified_by::identified_by;
use crate::names::EventName;
use crate::payload::Event;

/// The object's `node_id`, which is unique among objects of all kinds. Numbers of issues and of comments are not.
pub(crate) fn subject(event: &Event) -> Option<Cow<'_, str>> {
    object(event)?.get("node_id")?.as_str().map(Cow::Borrowed)
}

/// The object's `updated_at`, in whole seconds.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    object(event)?.get("updated_at")?.as_time()
}

/// Returns the object that identifies the event. The event's name is not signed, but every object it can pick is.
fn object(event: &Event) -> Option<Value<'_>> {
    let envelope = event.envelope()?;
    let key = match envelope.name() {
        EventName::Repository => "repository",
        name => match identified_by(name) {
            [key] => key,
            // Of two objects, neither is certainly the event's subject.
            _ => return None,
        },
    };
    envelope.value().get(key).filter(|it| it.is_object())
}
