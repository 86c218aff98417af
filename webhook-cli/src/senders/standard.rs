//! Sends as Standard Webhooks, with shared secrets (`v1`) and private keys (`v1a`), under `webhook-*` headers.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey, Scheme, Secret};
use webhook_standard::StandardWebhooks;
use zeroize::Zeroizing;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, other_seed};

/// The prefix of a private key. A text without it is a shared secret.
pub(crate) const PRIVATE: &str = "whsk_";

/// The prefix of a public key.
const PUBLIC: &str = "whpk_";

pub(crate) const STANDARD: Sender = Sender {
    name: "standard",
    samples: &[
        Sample {
            name: "invoice.paid",
            what: "a message in the recommended envelope",
            body: r#"{"type":"invoice.paid","timestamp":"2026-11-21T08:00:00Z","data":{"id":"inv_@unique@","amount":700,"note":"Žofie 🦊"}}"#,
        },
        Sample {
            name: "user.deleted",
            what: "a thin one: an id to ask the sender with",
            body: r#"{"type":"user.deleted","timestamp":"2026-11-21T08:00:00Z","data":{"id":"user_@unique@"}}"#,
        },
        Sample {
            name: "untyped",
            what: "a JSON object without that envelope",
            body: r#"{"id":"job_@unique@","status":"done"}"#,
        },
        Sample {
            name: "text",
            what: "a body that is no JSON object",
            body: "job @unique@ is done",
        },
    ],
    signature: Place {
        header: "webhook-signature",
        before: ",",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::No("the event is named in the signed body alone"),
    keys: |text, _| {
        if !text.starts_with(PRIVATE) {
            return Keys::of(Secret::new(text)?, StandardWebhooks::new);
        }
        let key = private(text)?;
        let public = PublicKey::from_bytes(key.public().ok_or(ConfigError::NoKeys)?)?;
        Ok(Keys {
            scheme: Box::new(StandardWebhooks::asymmetric([public])?),
            key,
        })
    },
    public: Some(|text, _| {
        let key = text
            .starts_with(PUBLIC)
            .then(|| PublicKey::from_base64(PUBLIC, text))?;
        let scheme = key.and_then(|key| StandardWebhooks::asymmetric([key]));
        Some(scheme.map(|scheme| Box::new(scheme) as Box<dyn Scheme>))
    }),
    another: |text| {
        // The digits that this exchanges are base64, too.
        let (prefix, key) = text.split_at(text.find('_').map_or(0, |end| end + 1));
        [prefix, &*Zeroizing::new(other_seed(key))].concat()
    },
};

/// Reads a private key: the base64 of an Ed25519 seed, with or without the public key after it.
pub(crate) fn private(text: &str) -> Result<SigningKey, ConfigError> {
    let encoded = text.strip_prefix(PRIVATE).unwrap_or(text);
    let bytes = BASE64_STANDARD.decode(encoded).map(Zeroizing::new);
    let seed = match &bytes {
        Ok(bytes) if matches!(bytes.len(), 32 | 64) => bytes.first_chunk(),
        _ => None,
    };
    seed.map(SigningKey::ed25519).ok_or_else(|| {
        ConfigError::Signing(
            "not whsk_ and the base64 of an Ed25519 seed: make one with \
             `echo \"whsk_$(openssl rand -base64 32)\"`"
                .to_owned(),
        )
    })
}

/// Writes the public half in the form in which receivers get it.
pub(crate) fn public(key: &[u8; 32]) -> String {
    format!("{PUBLIC}{}", BASE64_STANDARD.encode(key))
}
