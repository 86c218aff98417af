//! Accepts webhook events, which Discord posts to an application that subscribed to them.
//!
//! <https://docs.discord.com/developers/events/webhook-events>

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, StatusCode};
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoPublicKeys, Keyring};
use webhook_core::reply::Reply;
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Timestamp,
};
use webhook_payload::{Draft as Scanned, Unreadable, Value};

use super::PUBLIC_KEY;
use crate::event::no_type;
use crate::event::notification::Notification;
use crate::event::webhook_event::{UnknownKind, WebhookEvent};
use crate::names::WebhookEventType;
use crate::order;
use crate::payload::tables::CATALOG;

/// Accepts the deliveries to an application's "Webhook Events" endpoint.
///
/// The endpoint must answer 204 within 3 seconds. The adapter answers pings.
#[derive(Clone, Debug)]
pub struct WebhookEvents {
    keys: Keyring,
}

impl WebhookEvents {
    /// Accepts the webhook events of the application with one of these public keys. Give one key, several, or the
    /// result of reading them.
    ///
    /// # Errors
    ///
    /// Returns the error of reading the keys, which names the place at Discord, and what [`Keyring::ed25519`] refuses.
    pub fn new(keys: impl IntoPublicKeys) -> Result<Self, ConfigError> {
        Keyring::ed25519(PUBLIC_KEY.public_keys(keys)?).map(Self::with_keyring)
    }

    /// Accepts the webhook events of applications with one of these keys, made by [`Keyring::ed25519`].
    ///
    /// Keys of other types do not verify anything.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

impl Scheme for WebhookEvents {
    fn name(&self) -> &'static str {
        "discord-events"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// Discord waits 3 seconds, and retries with growing pauses for up to 10 minutes (looked up 2026-11-28:
    /// <https://docs.discord.com/developers/events/webhook-events>). It does not say whether it signs a retry anew, so
    /// the tolerance is 15 minutes. It documents no size either. An event has one message or entitlement, which is much
    /// smaller than 1 MiB.
    fn defaults(&self) -> Defaults {
        Defaults::new()
            .tolerance(Duration::from_secs(900))
            .body_limit(1 << 20)
            .response_deadline(Duration::from_secs(3))
            .retry_horizon(Duration::from_secs(600))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        super::claim(&self.keys, head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &super::READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        super::draft(draft)
    }
}

impl Provider for WebhookEvents {
    type Event = WebhookEvent;

    webhook_core::erase_here!();

    /// Refuses an interaction that was sent to this endpoint, as a [`RejectionKind::Contradiction`]. Both kinds are
    /// signed alike, and an interaction's ping has the number of an event.
    fn parse(&self, delivery: &Delivery) -> Result<WebhookEvent, Rejection> {
        let body = delivery.body();
        let unreadable = |name: Option<&str>, error, draft: Option<Scanned>| {
            let of = webhook_core::Unreadable::new(name, error, body.clone());
            WebhookEvent::Unreadable(Unreadable::new(of, draft.map(Scanned::into_document)))
        };
        let draft = match Scanned::scan(body, &CATALOG) {
            Ok(draft) => draft,
            Err(error) => return Ok(unreadable(None, error, None)),
        };
        let has = |key| draft.value().get(key).filter(|it| !it.is_null());
        // A webhook event has no token. An interaction has a token and no event.
        if has("token").is_some() && has("event").is_none() {
            return Err(RejectionKind::Contradiction.into());
        }
        Ok(match has("type").and_then(Value::as_u64) {
            Some(0) => WebhookEvent::Ping,
            Some(1) => match Notification::read(draft) {
                Ok(notification) => WebhookEvent::Event(Box::new(notification)),
                Err(lost) => {
                    let (error, draft) = *lost;
                    let name = draft.text(&["event", "type"]).unwrap_or("event").to_owned();
                    unreadable(Some(&name), error, Some(draft))
                }
            },
            Some(kind) => WebhookEvent::Other(UnknownKind::new(kind, body.clone())),
            None => unreadable(None, no_type(&draft), Some(draft)),
        })
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[WebhookEventType::KNOWN]
    }

    /// Discord asks for 204: <https://docs.discord.com/developers/events/webhook-events>.
    fn acknowledgement() -> StatusCode {
        StatusCode::NO_CONTENT
    }

    fn event_name<'e>(&self, event: &'e WebhookEvent) -> &'e str {
        match event {
            WebhookEvent::Ping => "ping",
            WebhookEvent::Event(notification) => notification.kind().as_str(),
            WebhookEvent::Other(_) => "unknown",
            WebhookEvent::Unreadable(unreadable) => unreadable.name().unwrap_or("unreadable"),
        }
    }

    fn unreadable<'e>(&self, event: &'e WebhookEvent) -> Option<&'e webhook_core::Unreadable> {
        match event {
            WebhookEvent::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn retained(&self, event: &WebhookEvent, _: &Delivery) -> usize {
        match event {
            WebhookEvent::Event(notification) => {
                let name = notification.kind().as_str().len();
                notification.root().document().memory().saturating_add(name)
            }
            WebhookEvent::Unreadable(it) => it.memory(),
            WebhookEvent::Ping | WebhookEvent::Other(_) => 0,
        }
    }

    fn answer<'a>(&'a self, event: &'a WebhookEvent) -> Option<Reply<'a>> {
        matches!(event, WebhookEvent::Ping)
            .then(|| Reply::new(StatusCode::NO_CONTENT).because("a ping"))
    }

    fn subject<'a>(&self, event: &'a WebhookEvent, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event)
    }

    fn occurred_at(&self, event: &WebhookEvent, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }

    /// Returns `None`, so that the digest of the signed body is used: Discord gives these deliveries no id.
    fn dedup_id<'a>(
        &self,
        _event: &'a WebhookEvent,
        _delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        None
    }
}
