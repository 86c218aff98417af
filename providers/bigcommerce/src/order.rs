//! Finds the resource of a callback and when it changed, so that a late callback is not taken for the newest.

use webhook_core::Timestamp;
use webhook_core::body::JsonObject;

use crate::event::Event;

/// Store, kind and id, such as `stores/abcde/order/250`. A number alone is unique only within one store and one kind.
pub(crate) fn subject(event: &Event) -> Option<String> {
    let Event::Callback(callback) = event else {
        return None;
    };
    let body = JsonObject::read(callback.raw()).ok()?;
    let data = body.optional_object("data")?;
    let kind: String = data.optional("type")?;
    let number = || data.optional::<u64>("id").map(|it| it.to_string());
    let id = data.optional("id").or_else(number)?;
    let store = callback.producer.as_deref()?;
    Some(format!("{store}/{kind}/{id}"))
}

/// The time in `created_at`, in whole seconds.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    match event {
        Event::Callback(callback) => callback.created_at.map(Timestamp::from_unix_seconds),
        Event::Other(_) | Event::Unreadable(_) => None,
    }
}
