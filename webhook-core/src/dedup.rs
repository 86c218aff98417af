//! The deduplication key of an event: the same whether a webhook delivered it or the sender's API was asked for it.

use crate::encoding::Encoding;
use crate::endpoint::Endpoint;
use crate::mac::sha256;
use crate::provider::Provider;

/// What tells one delivery of an endpoint from the next.
pub(crate) enum Unique<'a> {
    Id(&'a str),
    Sha256([u8; 32]),
    /// Equal bytes under two topics of a declared list are two deliveries.
    TopicAndSha256(&'a str, [u8; 32]),
    /// The object that deliveries speak of.
    Subject(&'a str),
}

/// Makes a key that differs between providers, namespaces and tenants.
pub(crate) fn key(
    provider: &str,
    namespace: Option<&str>,
    tenant: Option<&str>,
    unique: &Unique<'_>,
) -> String {
    let unique = match unique {
        Unique::Id(id) => format!("id:{id}"),
        Unique::Subject(subject) => format!("subject:{subject}"),
        Unique::Sha256(digest) => format!("sha256:{}", Encoding::Hex.encode(digest)),
        Unique::TopicAndSha256(topic, digest) => {
            let digest = Encoding::Hex.encode(digest);
            format!("topic:{}:{topic}/sha256:{digest}", topic.len())
        }
    };
    // Lengths keep the pieces apart, whatever characters they hold.
    [
        provider,
        namespace.unwrap_or_default(),
        tenant.unwrap_or_default(),
    ]
    .iter()
    .map(|piece| format!("{}:{piece}/", piece.len()))
    .chain([unique])
    .collect()
}

/// Deduplication keys for events that you fetch from the sender's API, so that an event that comes both ways is
/// handled once. They prove nothing: the answer of the API is as authentic as your connection to it.
impl<P: Provider> Endpoint<P> {
    /// The [`dedup_key`](crate::Received::dedup_key) of a delivery with this authentic id.
    #[must_use]
    pub fn dedup_key_of_id(&self, id: &str) -> String {
        self.dedup_key_of(&Unique::Id(id))
    }

    /// The [`dedup_key`](crate::Received::dedup_key) of a delivery with these bytes as its body, for a sender that
    /// gives no authentic id and signs the body alone or beside a time. If the body is empty, this holds only where
    /// nothing else is signed.
    #[must_use]
    pub fn dedup_key_of_body(&self, body: &[u8]) -> String {
        self.dedup_key_of(&Unique::Sha256(sha256(body)))
    }

    /// The [`dedup_key`](crate::Received::dedup_key) of a delivery with this body and this topic, where the program
    /// has declared the topic: see [`Provider::dedup_topic`](crate::Provider::dedup_topic).
    #[must_use]
    pub fn dedup_key_of_topic(&self, topic: &str, body: &[u8]) -> String {
        self.dedup_key_of(&Unique::TopicAndSha256(topic, sha256(body)))
    }

    fn dedup_key_of(&self, unique: &Unique<'_>) -> String {
        let config = &self.config;
        key(
            self.provider.name(),
            config.namespace.as_deref(),
            config.tenant.as_deref(),
            unique,
        )
    }
}
