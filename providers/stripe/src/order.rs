//! Finds the object that an event is about and when it happened, so that a late event is not taken for the newest.

use std::borrow::Cow;

use webhook_core::Timestamp;

use crate::payload::Event;

/// Account, environment, kind and id of the object. Users choose the ids of products, plans and coupons, so two
/// accounts, test and live mode, or a plan and a coupon may have the same id.
pub(crate) fn subject(event: &Event) -> Option<Cow<'_, str>> {
    let value = event.value()?;
    let (kind, id) = if matches!(event, Event::Thin(_)) {
        let object = value.get("related_object")?;
        (object.get("type")?, object.get("id")?)
    } else {
        let object = event.object()?;
        (object.get("object")?, object.get("id")?)
    };
    let (kind, id) = (kind.as_str()?, id.as_str()?);
    let account = event.account().unwrap_or_default();
    let mode = match event.livemode()? {
        true => "live",
        false => "test",
    };
    // Of these four parts, only the id may contain a slash.
    (!id.is_empty()).then(|| Cow::Owned(format!("{account}/{mode}/{kind}/{id}")))
}

/// The time in `created`: to the second in snapshot events, and to the millisecond in thin events.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    event.value()?.get("created")?.as_time()
}
