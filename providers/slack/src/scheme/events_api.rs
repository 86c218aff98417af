//! The Events API: <https://docs.slack.dev/apis/events-api>.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, StatusCode};
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring};
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, Scheme, Timestamp, Unreadable,
};

use super::SECRET;
use crate::event::Event;
use crate::names::EventType;
use crate::order;
use crate::shape::Shape;

/// Three retries: nearly at once, after a minute, after five, by report of Slack's page
/// <https://docs.slack.dev/apis/events-api/#retries>; and an app with *delayed events* has a retry each hour for
/// a day. Whether a retry has a new time is not said. Looked up 2026-11-28.
const RETRY_HORIZON: Duration = Duration::from_secs(24 * 60 * 60);

/// Deliveries of the Events API: the app's *Event Subscriptions*, *Request URL*.
#[derive(Clone, Debug)]
pub struct EventsApi {
    keys: Keyring,
}

impl EventsApi {
    /// Accepts deliveries signed with one of these signing secrets of the app.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks deliveries against a ring of your own: [`Keyring::nobody`] for tenants that do not
    /// exist, and rings for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

impl Scheme for EventsApi {
    fn name(&self) -> &'static str {
        "slack-events"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        super::defaults().retry_horizon(RETRY_HORIZON)
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Ok(super::claim(&self.keys, head)?
            .field("retry-num", head.informative("x-slack-retry-num"))
            .field("retry-reason", head.informative("x-slack-retry-reason")))
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &super::READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        super::draft(draft, "application/json")
    }
}

impl Provider for EventsApi {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        let body = delivery.body();
        match Shape::of(body) {
            Shape::Json => Ok(Event::read(body).unwrap_or_else(|error| {
                Event::Unreadable(Unreadable::named_in("type", error, body))
            })),
            other => other
                .misplaced("a JSON object", body)
                .map(Event::Unreadable),
        }
    }

    /// The handshake is among the names, since one whose challenge is not safe to echo reaches the handler.
    fn known_events() -> &'static [&'static [&'static str]] {
        &[EventType::KNOWN, &["url_verification"]]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        let Event::UrlVerification(handshake) = event else {
            return None;
        };
        // What is no token is not echoed: then the handler gets it, like any event.
        let challenge = Token::new(&handshake.challenge)?;
        Some(Reply::new(StatusCode::OK).json_token("challenge", challenge))
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event).map(Cow::Owned)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }

    fn dedup_id<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        match event {
            Event::Callback(callback) => Some(Cow::Borrowed(&callback.event_id)),
            _ => None,
        }
    }
}
