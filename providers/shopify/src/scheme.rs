//! How Shopify signs: the headers of a delivery in either family and what they claim, its keys and its limits.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::{Defaults, EventNameFault};
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, Scheme, Timestamp, Unreadable,
};

use crate::event::Event;
use crate::family::{Family, ID, SHOP, SIGNATURE, TOPIC};
use crate::names::Topic;
use crate::order;

/// Shopify allows one second for the connection and five for the whole request, by reports of 2026-09 that cite
/// <https://shopify.dev/docs/apps/build/webhooks/troubleshooting-webhooks>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(5);

/// Shopify retries eight times within four hours, each time with the first payload. Looked up 2026-11-28:
/// <https://shopify.dev/changelog/updates-to-webhook-retry-mechanism>
const RETRY_HORIZON: Duration = Duration::from_secs(4 * 60 * 60);

/// The longest body in bytes, since an order or a product of hundreds of lines exceeds one megabyte. Shopify documents
/// no limit.
const BODY_LIMIT: usize = 16 << 20;

/// The prefixes of access tokens: <https://shopify.dev/docs/apps/build/authentication-authorization>.
const ACCESS_TOKENS: &[(&str, &str)] = &[
    ("shpat_", ACCESS_TOKEN),
    ("shpca_", ACCESS_TOKEN),
    ("shppa_", ACCESS_TOKEN),
    ("shpua_", ACCESS_TOKEN),
];
const ACCESS_TOKEN: &str = "it is an access token of the API, not the app's client secret";

/// The headers whose values a delivery keeps under the header's name. Both families may have each of them.
const FIELDS: [&str; 9] = [
    SHOP,
    "x-shopify-api-version",
    "x-shopify-event-id",
    "x-shopify-triggered-at",
    "x-shopify-sub-topic",
    "x-shopify-name",
    "x-shopify-handle",
    "x-shopify-action",
    "x-shopify-resource-id",
];

/// Shopify's page on the secret: <https://shopify.dev/docs/apps/build/webhooks/verify-deliveries>
const SECRET: SecretForm = SecretForm::issued(
    "For an app, Shopify shows the right one in its Dev Dashboard, under the app > Settings, as the client secret, which older apps call the API secret key; for webhooks that were made in a store's admin, under Settings > Notifications > Webhooks",
)
.begins_with("shpss_")
.refuses(ACCESS_TOKENS);

/// Shopify's deliveries to one app: webhooks, and Events.
#[derive(Clone, Debug)]
pub struct Shopify {
    keys: Keyring,
    /// The topics that deduplication keys contain.
    topics: Option<Arc<[Topic]>>,
}

impl Shopify {
    /// Accepts deliveries signed with one of these client secrets (API secret keys) of your app.
    ///
    /// While a secret is rotated, give the old one and the new one: Shopify keeps signing with the old one for up to an
    /// hour.
    ///
    /// # Errors
    ///
    /// Refuses access tokens, and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys, topics: None }
    }
}

impl Shopify {
    /// Puts these topics into the [deduplication keys](webhook_core::Received::dedup_key), so that equal bodies under
    /// two of these topics count as two deliveries. Use it if your app handles topics whose bodies can be equal, such
    /// as `orders/create` and `orders/paid` of an order that was paid at once.
    ///
    /// Shopify does not sign the topic, so whoever has recorded a delivery can send it once more under each topic of
    /// this list. Name only topics that you subscribe to and handle. Before you move money or ship goods, fetch the
    /// order from Shopify's API and rely on that. For a topic that is not in the list, the key is made of the body
    /// alone.
    ///
    /// # Errors
    ///
    /// Returns an error for a topic that is empty or is listed twice.
    pub fn with_topics(self, topics: impl IntoIterator<Item = Topic>) -> Result<Self, ConfigError> {
        let topics: Vec<Topic> = topics.into_iter().collect();
        for (place, topic) in topics.iter().enumerate() {
            let name = topic.as_str();
            let earlier = topics.iter().take(place);
            let fault = match name {
                "" => EventNameFault::Empty,
                _ if earlier.map(Topic::as_str).any(|it| it == name) => EventNameFault::Repeated,
                _ => continue,
            };
            let name = name.to_owned();
            return Err(ConfigError::EventName { name, fault });
        }
        Ok(Self {
            topics: Some(topics.into()),
            ..self
        })
    }
}

impl Scheme for Shopify {
    fn name(&self) -> &'static str {
        "shopify"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // There is no tolerance, since Shopify signs no time.
        Defaults::new()
            .body_limit(BODY_LIMIT)
            .response_deadline(RESPONSE_DEADLINE)
            .retry_horizon(RETRY_HORIZON)
            .id_header(ID)
            .id_header(Family::Events.header(ID))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let family = Family::of(SIGNATURE, |name| head.has(name));
        let signature = head.only(family.header(SIGNATURE))?;
        Ok(Claim::under(&self.keys)
            .body()
            // The delivery keeps only the field's name, which says the family, and an empty value.
            .field(
                family.header(SIGNATURE),
                signature.strip_prefix(signature.as_str()),
            )
            .topic(head.informative(family.header(TOPIC)))
            .id(head.informative(family.header(ID)))
            .informative(head, FIELDS.map(|name| family.header(name)))
            .offered(Algorithm::HmacSha256, Encoding::Base64, signature))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let topic = draft.event()?.to_owned();
        draft.header(TOPIC, topic)?;
        draft.header(SHOP, "example.myshopify.com")?;
        draft.id_header(ID)?;
        draft.header("content-type", "application/json")?;
        draft.header(SIGNATURE, draft.blank())
    }
}

impl Provider for Shopify {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Event::read(delivery)
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[Topic::KNOWN]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    /// Returns the topic, if the program has declared it by [`Shopify::with_topics`].
    fn dedup_topic<'a>(&'a self, _: &'a Event, delivery: &'a Delivery) -> Option<&'a str> {
        let topic = delivery.topic()?;
        let declared = self.topics.iter().flat_map(|it| it.iter());
        let mut declared = declared.map(Topic::as_str);
        declared.find(|declared| *declared == topic.as_str())
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event).map(Cow::Owned)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            Event::Message(_) | Event::Other(_) => None,
        }
    }
}
