//! Which object an event speaks of, and when it happened: what tells a late event from the newest of its object.

use std::borrow::Cow;

use webhook_core::Timestamp;

use crate::payload::Event;

/// Account, environment, kind and id: products, plans and coupons have ids that users choose, so that two accounts, test
/// and live mode, or a plan and a coupon may share one.
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
    // Of these only the id may have a slash in it.
    (!id.is_empty()).then(|| Cow::Owned(format!("{account}/{mode}/{kind}/{id}")))
}

/// `created`: whole seconds in snapshot events, milliseconds in thin ones.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    event.value()?.get("created")?.as_time()
}
