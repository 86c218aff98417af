//! An event, whether it was delivered or fetched: its type, and the key under which it is handled once.
//!
//! A webhook was verified, but a fetched event was not: it is as authentic as the connection to the sender's API.
//! Nothing here can be mistaken for a proof, since a handler that needs one takes `Verified` and gets no fetched
//! events.
//!
//! For GitHub the key is made of the payload, not of the delivery's GUID. The GUID of a webhook is in a header that is
//! not signed, so an attacker who has recorded one delivery could send it under the GUID of another delivery, which
//! would then count as handled. The key is made of the payload's JSON and not of its bytes, since the API writes the
//! JSON anew.

use serde_json::Value;
use webhook_core::{Endpoint, Received};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::idempotency::DeliveryKey;

/// An event of one of the senders.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Stripe(Box<webhook_stripe::Event>),
    GitHub(Box<webhook_github::Event>),
}

/// An event, on whichever way it came.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    /// The key under which the event is handled once; `None` if the store must not record it, see
    /// [`Received::dedup_key`].
    key: Option<DeliveryKey>,
    event: Event,
}

impl Incoming {
    /// Makes an event of a verified webhook of Stripe.
    pub(crate) fn stripe(received: Received<Stripe>) -> Self {
        Self {
            key: DeliveryKey::of(&received),
            event: Event::Stripe(Box::new(received.into_event())),
        }
    }

    /// Makes an event of an answer of Stripe's API.
    pub(crate) fn stripe_fetched(
        endpoint: &Endpoint<Stripe>,
        event: webhook_stripe::Event,
    ) -> Option<Self> {
        let key = Some(DeliveryKey::of_id(endpoint, event.id()?));
        let event = Event::Stripe(Box::new(event));
        Some(Self { key, event })
    }

    /// Makes an event of a verified webhook of GitHub at this endpoint.
    pub(crate) fn github(endpoint: &Endpoint<GitHub>, received: Received<GitHub>) -> Self {
        let payload = received.event().envelope().map(|it| it.raw().clone());
        let by_content = payload.and_then(|payload| content_key(endpoint, &payload));
        Self {
            // A copy under another event's name has no key, so it cannot pass for the genuine one.
            key: DeliveryKey::of(&received).map(|key| by_content.unwrap_or(key)),
            event: Event::GitHub(Box::new(received.into_event())),
        }
    }

    /// Makes an event of an answer of GitHub's API.
    pub(crate) fn github_fetched(
        endpoint: &Endpoint<GitHub>,
        event: webhook_github::Event,
        payload: &[u8],
    ) -> Option<Self> {
        let key = Some(content_key(endpoint, payload)?);
        let event = Event::GitHub(Box::new(event));
        Some(Self { key, event })
    }

    pub(crate) const fn key(&self) -> Option<DeliveryKey> {
        self.key
    }

    pub(crate) const fn event(&self) -> &Event {
        &self.event
    }
}

/// Makes a key of what the JSON says, in whatever layout: without spaces, and with its keys in order.
fn content_key(endpoint: &Endpoint<GitHub>, json: &[u8]) -> Option<DeliveryKey> {
    let mut value: Value = serde_json::from_slice(json).ok()?;
    value.sort_all_objects();
    let spelled = serde_json::to_vec(&value).ok()?;
    Some(DeliveryKey::of_body(endpoint, &spelled))
}

/// The missed events, oldest first, and whether some can no longer be fetched.
#[derive(Debug)]
pub(crate) struct Missed {
    pub(crate) events: Vec<Incoming>,
    /// Whether the outage began before the time for which the sender keeps events.
    pub(crate) gap: bool,
    /// Entries of the sender's list that could not be read as events.
    pub(crate) unreadable: usize,
}
