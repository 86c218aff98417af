//! Accepts deliveries of the Events API, and answers the challenge by which Slack checks the URL.
//!
//! <https://docs.slack.dev/apis/events-api>

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

/// Slack retries three times: almost at once, after a minute, and after five, by reports of its page
/// <https://docs.slack.dev/apis/events-api/#retries>. An app with *delayed events* gets a retry each hour for a day.
/// The page does not say whether a retry is signed with a new time. Looked up 2026-11-28.
const RETRY_HORIZON: Duration = Duration::from_secs(24 * 60 * 60);

/// Accepts deliveries of the Events API, sent to the *Request URL* of the app's *Event Subscriptions*.
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

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
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

    /// The names include the URL's challenge, because one that is not safe to echo reaches the handler.
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
        // The adapter does not echo a text that is not a token: the handler gets that challenge as an event.
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
