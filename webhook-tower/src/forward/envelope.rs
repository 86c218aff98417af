//! The envelope in which a sealed delivery travels: CloudEvents 1.0.
//!
//! The attributes and the JSON form follow <https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md>, its
//! JSON format, and its binding to NATS. CloudEvents has no binding to AMQP 0-9-1, so its structured mode is used
//! there: one JSON document that holds the attributes and the data.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use webhook_core::seal::Sealed;
use webhook_core::{Provider, Received};

use super::names::RouteName;

/// The content type of an envelope's data: a sealed delivery. It is not a registered media type.
pub const CONTENT_TYPE: &str = "application/x-webhook-sealed";

/// An upper bound of what all attributes take together in bytes: names, values, and the syntax between them.
const MOST_ATTRIBUTES: usize = 2048;

/// A sealed delivery and the attributes of a CloudEvent around it.
///
/// The attributes are for routing and for people: nobody has proven them, and none holds personal data. The seal holds
/// what is proven.
#[derive(Clone, Debug)]
pub struct Envelope {
    id: String,
    route: RouteName,
    source: String,
    kind: String,
    time: String,
    traceparent: Option<String>,
    data: Bytes,
}

impl Envelope {
    /// Makes the envelope of a delivery.
    #[must_use]
    pub fn new<P: Provider>(
        received: &Received<P>,
        sealed: Sealed,
        traceparent: Option<&str>,
    ) -> Self {
        Self::on(RouteName::of(received), received, sealed, traceparent)
    }

    /// Makes the envelope of a delivery whose route is known.
    pub(super) fn on<P: Provider>(
        route: RouteName,
        received: &Received<P>,
        sealed: Sealed,
        traceparent: Option<&str>,
    ) -> Self {
        let delivery = received.delivery();
        let data = sealed.into_bytes();
        // A delivery without a key is handled each time that it comes, so each copy gets an id of its own.
        let id = received
            .dedup_digest_under_id()
            .or_else(|| received.dedup_digest())
            .unwrap_or_else(|| mac(&data));
        let (provider, kind) = (delivery.provider(), route.event());
        let named = route.as_str().split('.').nth(1).unwrap_or_default();
        Self {
            id: hex(&id),
            source: ["/webhooks/", provider, "/", named].concat(),
            kind: ["webhook.", provider, ".", kind].concat(),
            time: delivery.arrived().to_string(),
            traceparent: traceparent
                .filter(|it| is_traceparent(it))
                .map(ToOwned::to_owned),
            route,
            data,
        }
    }

    /// Gives the envelope a new id, so that no queue takes the message for a copy of an earlier one.
    pub(super) fn into_another(mut self) -> Self {
        self.id = hex(&mac(&self.data));
        self
    }

    /// The id of the message: the SHA-256 of the delivery's [`dedup_key`](webhook_core::Received::dedup_key), in
    /// hexadecimal digits. Each attempt of a sender at one delivery therefore has the same id. A delivery without a key
    /// gets an id of its own.
    ///
    /// If the sender's id of the delivery is not signed, the message's id is made of both the key and that id
    /// ([`dedup_digest_under_id`](webhook_core::Received::dedup_digest_under_id)): a queue that recognises copies would
    /// otherwise drop the second of two events with equal bodies. Handling once decides about such deliveries.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The name under which a queue routes it.
    #[must_use]
    pub const fn route(&self) -> &RouteName {
        &self.route
    }

    /// The CloudEvents type: `webhook.`, the sender, and the event.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The sealed delivery, which is the data of the binary mode: there the attributes are headers of the message.
    #[must_use]
    pub const fn data(&self) -> &Bytes {
        &self.data
    }

    /// The attributes, for a mode in which they are headers. Put `ce-` before each name except `datacontenttype`.
    pub fn attributes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("specversion", "1.0"),
            ("id", &*self.id),
            ("source", &*self.source),
            ("type", &*self.kind),
            ("time", &*self.time),
            ("datacontenttype", CONTENT_TYPE),
        ]
        .into_iter()
        .chain(self.traceparent.iter().map(|it| ("traceparent", &**it)))
    }

    /// Returns the structured mode: one JSON document that holds the attributes and the data.
    #[must_use]
    pub fn structured(&self) -> Vec<u8> {
        let encoded = self.data.len().div_ceil(3).saturating_mul(4);
        let attributes = self.attributes();
        let attributes = attributes.map(|(name, value)| name.len().saturating_add(value.len()));
        let most = attributes.fold(encoded, |sum, one| {
            sum.saturating_add(one).saturating_add(6)
        });
        let mut json = Vec::with_capacity(most.saturating_add(32));
        json.push(b'{');
        for (name, value) in self.attributes() {
            json.push(b'"');
            json.extend_from_slice(name.as_bytes());
            json.extend_from_slice(b"\":");
            // Writing into memory does not fail.
            let _ = serde_json::to_writer(&mut json, value);
            json.push(b',');
        }
        json.extend_from_slice(b"\"data_base64\":\"");
        let begins = json.len();
        json.resize(begins.saturating_add(encoded), 0);
        let place = json.get_mut(begins..).unwrap_or_default();
        let encoded = STANDARD.encode_slice(&self.data, place).unwrap_or_default();
        json.truncate(begins.saturating_add(encoded));
        json.extend_from_slice(b"\"}");
        json
    }

    /// The most bytes that the structured mode can take for a sealed delivery of this length.
    #[must_use]
    pub const fn structured_size(sealed: usize) -> usize {
        (sealed.div_ceil(3))
            .saturating_mul(4)
            .saturating_add(MOST_ATTRIBUTES)
    }

    /// The most bytes that the binary mode can take for a sealed delivery of this length, headers included.
    #[must_use]
    pub const fn binary_size(sealed: usize) -> usize {
        sealed.saturating_add(MOST_ATTRIBUTES)
    }

    /// Takes the sealed delivery out of a document of the structured mode.
    ///
    /// # Errors
    ///
    /// Returns an [`EnvelopeError`] if the document is not such an envelope.
    pub fn open_structured(document: &[u8]) -> Result<Bytes, EnvelopeError> {
        let found: serde_json::Value =
            serde_json::from_slice(document).map_err(|_| EnvelopeError)?;
        let is = |name, value| found.get(name).and_then(|it| it.as_str()) == Some(value);
        if !is("specversion", "1.0") || !is("datacontenttype", CONTENT_TYPE) {
            return Err(EnvelopeError);
        }
        let data = found.get("data_base64").and_then(|it| it.as_str());
        let data = STANDARD.decode(data.ok_or(EnvelopeError)?);
        Ok(data.map_err(|_| EnvelopeError)?.into())
    }
}

/// The error for a message that is not a CloudEvent with a sealed delivery in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnvelopeError;

impl fmt::Display for EnvelopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the message is no CloudEvent 1.0 with a sealed delivery in it")
    }
}

impl std::error::Error for EnvelopeError {}

/// Whether the text has the form of version 00 of <https://www.w3.org/TR/trace-context/#traceparent-header>. A stranger
/// wrote it, so it is copied only if it has.
fn is_traceparent(text: &str) -> bool {
    let is_hex = |part: &str, length| {
        part.len() == length
            && part
                .bytes()
                .all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_zero = |part: &str| part.bytes().all(|it| it == b'0');
    let parts: Vec<&str> = text.splitn(5, '-').collect();
    matches!(&*parts, ["00", trace, parent, flags]
        if is_hex(trace, 32) && is_hex(parent, 16) && is_hex(flags, 2) && !is_zero(trace) && !is_zero(parent))
}

/// The MAC at the end of a seal. No two seals have the same.
fn mac(sealed: &[u8]) -> [u8; 32] {
    sealed.last_chunk().copied().unwrap_or_default()
}

fn hex(bytes: &[u8; 32]) -> String {
    let mut digits = [0; 64];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[byte >> 4, byte & 15].map(digit));
    }
    // Digits are ASCII, so this does not fail.
    String::from_utf8(digits.to_vec()).unwrap_or_default()
}

/// Returns the hexadecimal digit of a number below 16.
const fn digit(number: u8) -> u8 {
    let from = if number < 10 { b'0' } else { b'a' - 10 };
    from.saturating_add(number)
}
