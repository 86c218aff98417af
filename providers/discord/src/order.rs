//! Finds the object of a webhook event and when it happened, so that a late event is not taken for the newest.
//!
//! Discord delivers in no certain order: <https://docs.discord.com/developers/events/webhook-events>. An interaction
//! has no subject, since it is a question of its own that comes once.

use std::borrow::Cow;

use webhook_core::Timestamp;

use crate::event::webhook_event::WebhookEvent;
use crate::names::WebhookEventType as Kind;

/// The kind and the id of the entitlement or of the message. For an authorization, the application and the user.
pub(crate) fn subject(event: &WebhookEvent) -> Option<Cow<'_, str>> {
    let WebhookEvent::Event(event) = event else {
        return None;
    };
    let data = event.envelope().event().data()?;
    let id = || data.get("id")?.as_str();
    Some(Cow::Owned(match event.kind() {
        Kind::EntitlementCreate | Kind::EntitlementUpdate | Kind::EntitlementDelete => {
            format!("entitlement/{}", id()?)
        }
        Kind::LobbyMessageCreate
        | Kind::LobbyMessageUpdate
        | Kind::LobbyMessageDelete
        | Kind::GameDirectMessageCreate
        | Kind::GameDirectMessageUpdate
        | Kind::GameDirectMessageDelete => format!("message/{}", id()?),
        // An authorization by a server has no subject, since Discord never says that it ended.
        Kind::ApplicationAuthorized | Kind::ApplicationDeauthorized
            if data.get("guild").is_none_or(|it| it.is_null()) =>
        {
            let user = data.get("user")?.get("id")?.as_str()?;
            format!("authorization/{}/{user}", event.application_id())
        }
        _ => return None,
    }))
}

/// The time in `event.timestamp`, which has no time zone and is taken for UTC.
pub(crate) fn occurred_at(event: &WebhookEvent) -> Option<Timestamp> {
    let WebhookEvent::Event(event) = event else {
        return None;
    };
    let text = event.timestamp()?;
    Timestamp::from_rfc3339(text).or_else(|| Timestamp::from_rfc3339(&format!("{text}Z")))
}
