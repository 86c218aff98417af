//! Finds the resource of a delivery and when it changed, so that a late delivery is not taken for the newest.
//!
//! Shopify delivers in no certain order and, by reports of its page, advises to compare `updated_at`, or a header that
//! is not signed: <https://shopify.dev/docs/apps/build/webhooks>.

use webhook_core::Timestamp;
use webhook_core::body::JsonObject;

use crate::event::Event;

/// Returns `admin_graphql_api_id`, such as `gid://shopify/Order/820982911946154508`. It contains the kind of the
/// resource, which otherwise only the unsigned topic would say.
pub(crate) fn subject(event: &Event) -> Option<String> {
    fields(event)?.optional("admin_graphql_api_id")
}

/// The resource's `updated_at`.
pub(crate) fn occurred_at(event: &Event) -> Option<Timestamp> {
    let text: String = fields(event)?.optional("updated_at")?;
    Timestamp::from_rfc3339(&text)
}

fn fields(event: &Event) -> Option<JsonObject<'_>> {
    match event {
        Event::Message(message) => JsonObject::read(message.raw()).ok(),
        Event::Other(_) | Event::Unreadable(_) => None,
    }
}
