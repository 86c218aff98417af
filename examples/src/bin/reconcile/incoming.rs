//! An event, whether it was delivered or fetched: its type, and the key under which it is handled once.
//!
//! A webhook was verified, a fetched event was not: its authenticity is that of the connection to the
//! sender's API. Nothing here can be mistaken for a proof; a handler that must have one takes
//! `Verified` and gets no fetched events.
//!
//! For GitHub the key is made of the payload and not of the delivery's GUID. The GUID of a webhook
//! stands in a header that nobody signs: whoever has recorded one delivery could send it again under
//! the GUID of another, and that one would count as handled. And it is made of the payload's JSON and
//! not of its bytes, since the API writes it anew.

use serde_json::Value;
use webhook_core::{Endpoint, Received};
use webhook_github::GitHub;
use webhook_stripe::Stripe;

/// An event of one of the senders.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Stripe(Box<webhook_stripe::Event>),
    GitHub(Box<webhook_github::Event>),
}

/// An event, whichever way it came.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    /// None for what must leave no trace in the journal; see [`Received::dedup_key`].
    key: Option<String>,
    event: Event,
}

impl Incoming {
    /// An event by the webhook door.
    pub(crate) fn stripe(received: Received<Stripe>) -> Self {
        Self {
            key: received.dedup_key(),
            event: Event::Stripe(Box::new(received.into_event())),
        }
    }

    /// An event from the API.
    pub(crate) fn stripe_fetched(
        endpoint: &Endpoint<Stripe>,
        event: webhook_stripe::Event,
    ) -> Option<Self> {
        let key = Some(endpoint.dedup_key_of_id(event.id()?));
        let event = Event::Stripe(Box::new(event));
        Some(Self { key, event })
    }

    /// An event by the webhook door of this endpoint.
    pub(crate) fn github(endpoint: &Endpoint<GitHub>, received: Received<GitHub>) -> Self {
        let payload = received.event().envelope().map(|it| it.raw().clone());
        let by_content = payload.and_then(|payload| content_key(endpoint, &payload));
        Self {
            // A copy under another name has no key: it must not pass for the genuine one.
            key: received.dedup_key().map(|key| by_content.unwrap_or(key)),
            event: Event::GitHub(Box::new(received.into_event())),
        }
    }

    /// An event from the API.
    pub(crate) fn github_fetched(
        endpoint: &Endpoint<GitHub>,
        event: webhook_github::Event,
        payload: &[u8],
    ) -> Option<Self> {
        let key = Some(content_key(endpoint, payload)?);
        let event = Event::GitHub(Box::new(event));
        Some(Self { key, event })
    }

    pub(crate) fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    pub(crate) const fn event(&self) -> &Event {
        &self.event
    }
}

/// The key of JSON by what it says, however it is spelled: no spaces, and the keys in order.
fn content_key(endpoint: &Endpoint<GitHub>, json: &[u8]) -> Option<String> {
    let mut value: Value = serde_json::from_slice(json).ok()?;
    value.sort_all_objects();
    Some(endpoint.dedup_key_of_body(&serde_json::to_vec(&value).ok()?))
}

/// What was missed, oldest first, and how much of it can no longer be had.
#[derive(Debug)]
pub(crate) struct Missed {
    pub(crate) events: Vec<Incoming>,
    /// The sender no longer keeps what is older than its window, and the outage began before that.
    pub(crate) gap: bool,
    /// Entries of the sender's list that could not be read as events.
    pub(crate) unreadable: usize,
}
