//! What a delivery says: a body that is signed, under headers that are not.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{Delivery, JsonError, Rejection, RejectionKind, Unreadable, read_json};

use crate::privacy::Keys;
use crate::{Family, PrivacyRequest, Topic};

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
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// What the headers say. Whoever has seen one delivery can send its body under others.
    pub unsigned: Unsigned,
    raw: Bytes,
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
        let raw = delivery.body().clone();
        let unsigned = Unsigned::of(delivery);
        let first = raw.trim_ascii_start().first();
        // The secret signs more than deliveries: a cookie and its signature are no event.
        if !first.is_some_and(|byte| b"{[<".contains(byte)) {
            return Err(RejectionKind::Contradiction.into());
        }
        let is_object = first == Some(&b'{');
        let keys = if is_object {
            match read_json::<Keys>(&raw) {
                Ok(keys) => keys,
                Err(error) => {
                    let name = unsigned.topic.as_str();
                    return Ok(Self::Unreadable(Unreadable::new(Some(name), error, raw)));
                }
            }
        } else {
            Keys::default()
        };
        if keys.contradict(&unsigned.topic) {
            return Err(RejectionKind::Contradiction.into());
        }
        let message = Message { unsigned, raw };
        Ok(if is_object {
            Self::Message(message)
        } else {
            Self::Other(message)
        })
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
        read_json(&self.raw)
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
        &self.raw
    }
}

/// Shows what the message is called, not its bytes.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("unsigned", &self.unsigned)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
