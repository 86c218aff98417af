//! The deduplication key of an event: the same whether a webhook delivered it or the sender's API was asked for it.

use std::fmt::Write as _;

use crate::encoding::Encoding;
use crate::endpoint::Endpoint;
use crate::mac::sha256;
use crate::provider::Provider;

/// The part of a deduplication key that tells one delivery of an endpoint from the next.
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
    // One allocation for nearly every key, since this is done for each delivery.
    let mut key = String::with_capacity(160);
    // Lengths keep the pieces apart, whatever characters they hold.
    for piece in [
        provider,
        namespace.unwrap_or_default(),
        tenant.unwrap_or_default(),
    ] {
        push_with_length(&mut key, piece);
        key.push('/');
    }
    match unique {
        Unique::Id(id) => {
            key.push_str("id:");
            key.push_str(id);
        }
        Unique::Subject(subject) => {
            key.push_str("subject:");
            key.push_str(subject);
        }
        Unique::Sha256(digest) => push_digest(&mut key, digest),
        Unique::TopicAndSha256(topic, digest) => {
            key.push_str("topic:");
            push_with_length(&mut key, topic);
            key.push('/');
            push_digest(&mut key, digest);
        }
    }
    key
}

/// Writes the length of a text in decimal digits, a colon, and the text.
fn push_with_length(key: &mut String, text: &str) {
    // Writing into memory does not fail.
    let _ = write!(key, "{}", text.len());
    key.push(':');
    key.push_str(text);
}

fn push_digest(key: &mut String, digest: &[u8; 32]) {
    key.push_str("sha256:");
    key.push_str(&Encoding::Hex.encode(digest));
}

/// Returns the SHA-256 under which stores file a key.
pub(crate) fn digest(key: &str) -> [u8; 32] {
    sha256(key.as_bytes())
}

/// Returns the SHA-256 under which stores file the second and every further delivery of an equal body.
pub(crate) fn digest_under_id(key: &str, id: &str) -> [u8; 32] {
    digest(&format!("{}:{key}/under:{id}", key.len()))
}

/// The deduplication keys of an endpoint, for a tool that knows the endpoint's names and has no secret of it.
///
/// The names are those that the receiver gave its [`Endpoint`]: another namespace or tenant makes another key.
#[derive(Clone, Copy, Debug)]
pub struct DedupKeys<'n> {
    provider: &'n str,
    namespace: Option<&'n str>,
    tenant: Option<&'n str>,
}

impl<'n> DedupKeys<'n> {
    /// Makes keys for an endpoint of this sender, as [`Scheme::name`](crate::Scheme::name) calls it, without namespace
    /// or tenant.
    #[must_use]
    pub const fn of(provider: &'n str) -> Self {
        Self {
            provider,
            namespace: None,
            tenant: None,
        }
    }

    /// Sets the namespace, which the endpoint was given by [`Endpoint::with_namespace`].
    #[must_use]
    pub const fn namespace(mut self, namespace: Option<&'n str>) -> Self {
        self.namespace = namespace;
        self
    }

    /// Sets the tenant, which the endpoint was given by [`Endpoint::with_tenant`].
    #[must_use]
    pub const fn tenant(mut self, tenant: Option<&'n str>) -> Self {
        self.tenant = tenant;
        self
    }

    /// Returns the digest of the key of a delivery with this authentic id, as
    /// [`Received::dedup_digest`](crate::Received::dedup_digest) returns it.
    #[must_use]
    pub fn digest_of_id(&self, id: &str) -> [u8; 32] {
        digest(&self.key(&Unique::Id(id)))
    }

    /// Returns the digest of the key of a delivery with these bytes as its body, for a sender that gives no authentic
    /// id: see [`Endpoint::dedup_key_of_body`].
    #[must_use]
    pub fn digest_of_body(&self, body: &[u8]) -> [u8; 32] {
        digest(&self.key(&Unique::Sha256(sha256(body))))
    }

    /// Returns the digest of the key of a delivery with this body and this unsigned id, as
    /// [`Received::dedup_digest_under_id`](crate::Received::dedup_digest_under_id) returns it.
    #[must_use]
    pub fn digest_under_id(&self, body: &[u8], id: &str) -> [u8; 32] {
        digest_under_id(&self.key(&Unique::Sha256(sha256(body))), id)
    }

    fn key(&self, unique: &Unique<'_>) -> String {
        key(self.provider, self.namespace, self.tenant, unique)
    }
}

/// Deduplication keys for events that you fetch from the sender's API, so that an event that comes both ways is
/// handled once. The keys prove nothing: the answer of the API is as authentic as your connection to it.
impl<P: Provider> Endpoint<P> {
    /// Returns the [`dedup_key`](crate::Received::dedup_key) of a delivery with this authentic id.
    #[must_use]
    pub fn dedup_key_of_id(&self, id: &str) -> String {
        self.dedup_key_of(&Unique::Id(id))
    }

    /// Returns the [`dedup_key`](crate::Received::dedup_key) of a delivery with these bytes as its body, for a sender
    /// that gives no authentic id and signs only the body, or the body and a time. If the body is empty, the key is
    /// right only if nothing else is signed.
    #[must_use]
    pub fn dedup_key_of_body(&self, body: &[u8]) -> String {
        self.dedup_key_of(&Unique::Sha256(sha256(body)))
    }

    /// Returns the [`dedup_key`](crate::Received::dedup_key) of a delivery with this body and this topic, if the
    /// program has declared the topic: see [`Provider::dedup_topic`].
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
