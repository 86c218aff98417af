//! The events of Shopify: a signed body, and headers that are not signed.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw, UnreadableReason};
use webhook_core::coverage::Field;
use webhook_core::{Delivery, Rejection, RejectionKind, Unreadable};
use webhook_payload::{Root, Shaped};

use crate::family::{Family, SHOP, SIGNATURE};
use crate::names::Topic;
use crate::privacy;

/// A delivery of Shopify.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The body is a JSON object: what nearly every delivery is.
    Message(Message),
    /// The body is something else, such as the XML of an old subscription.
    Other(Message),
    /// An authentic delivery that could not be read, for one of three reasons. The body begins like a JSON object and
    /// is not one; or no header has a topic; or the topic is one of the privacy laws and the body cannot be such a
    /// request.
    Unreadable(Unreadable),
}

/// A body, and the headers beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// What the headers say. Whoever has seen one delivery can send its body again with other headers.
    pub unsigned: Unsigned,
    raw: Raw,
}

/// The headers of a delivery, none of which is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unsigned {
    /// Which of the two families the headers belong to.
    pub family: Family,
    /// `X-Shopify-Topic`.
    pub topic: Topic,
    /// `X-Shopify-Shop-Domain`, such as `example.myshopify.com`. Requests of the privacy laws sometimes come without
    /// it; their body names the shop.
    pub shop: Option<String>,
    /// `X-Shopify-Webhook-Id`, which is the same on each retry.
    pub webhook_id: Option<String>,
    /// `X-Shopify-API-Version`.
    pub api_version: Option<String>,
    /// `X-Shopify-Event-Id`, which all webhooks of one event share.
    pub event_id: Option<String>,
    /// `X-Shopify-Triggered-At`: when the event happened, which a retry repeats.
    pub triggered_at: Option<String>,
    /// `X-Shopify-Sub-Topic`, which only webhooks have.
    pub sub_topic: Option<String>,
    /// `X-Shopify-Name`: the subscription's name, which only webhooks have.
    pub name: Option<String>,
    /// `shopify-handle`: the subscription's handle, which only Events have.
    pub handle: Option<String>,
    /// `shopify-action`, which only Events have.
    pub action: Option<String>,
    /// `shopify-resource-id`, which only Events have.
    pub resource_id: Option<String>,
}

impl Unsigned {
    fn of(delivery: &Delivery) -> Self {
        let family = Family::of(SIGNATURE, |name| delivery.field(name).is_some());
        let owned = |field: Field<'_>| field.as_str().to_owned();
        let field = |name| delivery.field(family.header(name)).map(owned);
        Self {
            family,
            topic: Topic::from(delivery.topic().map_or("", |topic| topic.as_str())),
            shop: field(SHOP),
            webhook_id: delivery.id().map(owned),
            api_version: field("x-shopify-api-version"),
            event_id: field("x-shopify-event-id"),
            triggered_at: field("x-shopify-triggered-at"),
            sub_topic: field("x-shopify-sub-topic"),
            name: field("x-shopify-name"),
            handle: field("x-shopify-handle"),
            action: field("x-shopify-action"),
            resource_id: field("x-shopify-resource-id"),
        }
    }
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Result<Self, Rejection> {
        let body = delivery.body();
        let message = Message {
            unsigned: Unsigned::of(delivery),
            raw: Raw::from(body),
        };
        let first = body.trim_ascii_start().first();
        if !matches!(first, Some(b'{' | b'[' | b'<')) {
            // Shopify signs more than deliveries with this secret: a cookie and its signature must not pass for an
            // event.
            return Err(RejectionKind::Contradiction.into());
        }
        let name = delivery.topic().map(|topic| topic.as_str());
        let doubtful = |reason, why: &str| {
            let error = JsonError::custom(".", why);
            Ok(Self::Unreadable(
                Unreadable::new(name, error, body.clone()).because(reason),
            ))
        };
        if name.is_none() {
            let why = "the topic's header is absent, blank, there more than once, or no ASCII text";
            return doubtful(UnreadableReason::NoEventName, why);
        }
        let topic = &message.unsigned.topic;
        let contradiction = || {
            let why =
                "the topic's header calls it a privacy request, and it has not the fields of one";
            doubtful(UnreadableReason::Contradiction, why)
        };
        match JsonObject::read(body) {
            _ if first != Some(&b'{') && topic.is_privacy() => contradiction(),
            _ if first != Some(&b'{') => Ok(Self::Other(message)),
            Ok(fields) if privacy::contradicts(topic, &fields) => contradiction(),
            Ok(_) => Ok(Self::Message(message)),
            Err(error) => Ok(Self::Unreadable(Unreadable::new(name, error, body.clone()))),
        }
    }

    /// The name of the topic, which is not signed.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Message(message) | Self::Other(message) => message.unsigned.topic.as_str(),
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
        }
    }
}

impl Message {
    /// Reads the body as any type, such as your own struct of the few fields that you need, or a
    /// [`PrivacyRequest`](crate::PrivacyRequest).
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The body, as Shopify signed it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }

    /// Reads the body as a view of a resource, such as [`payload::Order`](crate::payload::Order) if the topic begins
    /// with `orders/`: `message.typed::<Order<'static>>()?.get().total_price()`.
    ///
    /// The topic is not signed, so the body may be another resource. Only the resource's `id` is certain, where Shopify
    /// writes one. Every other field is `None` if it is absent or has another form;
    /// [`report`](webhook_payload::Root::report) lists such fields and those that no type knows. Amounts are the texts
    /// that Shopify writes.
    ///
    /// # Errors
    ///
    /// Fails if the body is not a JSON object.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        Root::from_json(self.raw.bytes().clone())
    }
}
