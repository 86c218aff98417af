//! What a delivery says: a body that is signed, under headers that are not.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{Delivery, JsonError, JsonObject, Raw, Rejection, RejectionKind, Unreadable};

use crate::{Family, PrivacyRequest, Topic, privacy};

/// A delivery of Shopify.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The body is a JSON object: the rule.
    Message(Message),
    /// The body is something else, such as the XML of an old subscription.
    Other(Message),
    /// The body starts as a JSON object does and is none.
    Unreadable(Unreadable),
}

/// A body, and the headers beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// What the headers say. Whoever has seen one delivery can send its body under others.
    pub unsigned: Unsigned,
    raw: Raw,
}

/// The headers of a delivery, none of which is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unsigned {
    /// Which family of headers it is.
    pub family: Family,
    /// `X-Shopify-Topic`.
    pub topic: Topic,
    /// `X-Shopify-Shop-Domain`, such as `example.myshopify.com`.
    pub shop: String,
    /// `X-Shopify-Webhook-Id`: the same on each retry.
    pub webhook_id: Option<String>,
    /// `X-Shopify-API-Version`.
    pub api_version: Option<String>,
    /// `X-Shopify-Event-Id`: joins the webhooks of one event.
    pub event_id: Option<String>,
    /// `X-Shopify-Triggered-At`: when it happened, also on a retry.
    pub triggered_at: Option<String>,
    /// `X-Shopify-Sub-Topic`: webhooks only.
    pub sub_topic: Option<String>,
    /// `X-Shopify-Name`, the subscription's: webhooks only.
    pub name: Option<String>,
    /// `shopify-handle`, the subscription's: Events only.
    pub handle: Option<String>,
    /// `shopify-action`: Events only.
    pub action: Option<String>,
    /// `shopify-resource-id`: Events only.
    pub resource_id: Option<String>,
}

impl Unsigned {
    fn of(delivery: &Delivery) -> Self {
        let family = Family::of_delivery(delivery);
        let names = family.names();
        let field = |name| delivery.field(name).map(|field| field.as_str().to_owned());
        let [
            api_version,
            event_id,
            triggered_at,
            sub_topic,
            name,
            handle,
            action,
            resource_id,
        ] = names.others.map(field);
        Self {
            family,
            topic: Topic::from(delivery.topic().map_or("", |topic| topic.as_str())),
            shop: field(names.shop).unwrap_or_default(),
            webhook_id: delivery.id().map(|id| id.as_str().to_owned()),
            api_version,
            event_id,
            triggered_at,
            sub_topic,
            name,
            handle,
            action,
            resource_id,
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
        let topic = &message.unsigned.topic;
        let contradiction = Err(RejectionKind::Contradiction.into());
        match body.trim_ascii_start().first() {
            Some(b'{') => match JsonObject::read(body) {
                Ok(fields) if privacy::contradicts(topic, &fields) => contradiction,
                Ok(_) => Ok(Self::Message(message)),
                Err(error) => Ok(Self::Unreadable(Unreadable::new(
                    Some(topic.as_str()),
                    error,
                    body.clone(),
                ))),
            },
            Some(b'[' | b'<') if !topic.is_privacy() => Ok(Self::Other(message)),
            // The secret signs more than deliveries: a cookie and its signature are no event.
            _ => contradiction,
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
    /// The body as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The body of a request of the privacy laws: see [`Topic::is_privacy`].
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn privacy_request(&self) -> Result<PrivacyRequest, JsonError> {
        self.json()
    }

    /// The body, as Shopify signed it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
