//! Which resource a delivery speaks of, and when that was changed: what tells a late delivery from the newest of its
//! resource.
//!
//! Shopify delivers in no certain order, and by report says to go by `updated_at` or by a header, which is not signed:
//! <https://shopify.dev/docs/apps/build/webhooks>.

use webhook_core::Timestamp;
use webhook_core::body::JsonObject;

use crate::event::Event;

/// `admin_graphql_api_id`, such as `gid://shopify/Order/820982911946154508`: it has the kind in it, which the unsigned
/// topic would only claim.
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
