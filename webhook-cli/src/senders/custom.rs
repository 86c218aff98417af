//! Sends as a custom sender or a preset, whichever the file after `--config` describes.

use std::path::Path;

use webhook_core::keys::Keyring;
use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey, Scheme, Secret};
use webhook_custom::{Config, Custom, Error};

use crate::senders::sender::{
    Keys, OtherEvent, Place, Sample, Sender, Signs, longer, other_seed, seed,
};

/// The custom sender before its file is read.
pub(crate) const CUSTOM: Sender = Sender {
    name: "custom",
    samples: &[
        Sample {
            name: "thing.created",
            what: "a JSON object with id and type",
            body: r#"{"id":"evt_@unique@","type":"thing.created","note":"Žofie 🦫"}"#,
        },
        Sample {
            name: "thing.deleted",
            what: "another type",
            body: r#"{"id":"evt_@unique@","type":"thing.deleted"}"#,
        },
    ],
    signature: Place {
        header: "",
        before: "",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::No(
        "its configuration does not say which body belongs to which event, so any name is genuine",
    ),
    keys: |text, given| {
        let config = given.config.as_ref();
        let config = config.ok_or_else(|| ConfigError::Signing(MISSING.to_owned()))?;
        keys(config, text).map_err(in_words)
    },
    public: Some(|text, given| {
        let config = given.config.as_ref()?;
        let is_ed25519 = Custom::with_keyring(config, Keyring::nobody())
            .ok()?
            .is_ed25519();
        let key = is_ed25519.then(|| PublicKey::from_hex(text))?;
        let scheme = key.and_then(|key| Custom::ed25519(config, [key]).map_err(in_words));
        Some(scheme.map(|scheme| Box::new(scheme) as Box<dyn Scheme>))
    }),
    another: longer,
};

fn in_words(error: Error) -> ConfigError {
    match error {
        Error::Keys(error) => error,
        error => ConfigError::Signing(error.to_string()),
    }
}

/// Reads the description from this file.
pub(crate) fn read(path: &Path) -> Result<Config, Error> {
    Config::from_file(path)
}

pub(crate) const MISSING: &str =
    "custom is whatever a file describes: say which with --config FILE, such as the receiver's";

fn keys(config: &Config, text: &str) -> Result<Keys, Error> {
    // The configuration alone decides which kind of key the sender has.
    if !Custom::with_keyring(config, Keyring::nobody())?.is_ed25519() {
        let secret = Secret::new(text)?;
        let custom = Custom::new(config, secret.clone())?;
        return Ok(Keys {
            key: custom.signing_key(&secret)?,
            scheme: Box::new(custom),
        });
    }
    let key = SigningKey::ed25519(&seed(text)?);
    let public = PublicKey::from_bytes(key.public().ok_or(ConfigError::NoKeys)?)?;
    Ok(Keys {
        scheme: Box::new(Custom::ed25519(config, [public])?),
        key,
    })
}

/// Makes the sender that the file describes. It lives as long as the command.
pub(crate) fn configured(config: &Config) -> Result<&'static Sender, Error> {
    let custom = Custom::with_keyring(config, Keyring::nobody())?;
    let (header, before) = custom.proof_place();
    Ok(Box::leak(Box::new(Sender {
        signature: Place {
            header,
            before: Box::leak(before.into()),
        },
        signs: Signs {
            body: custom.signs_body(),
            time: custom.signs_time(),
            url: false,
        },
        event_header: custom.event_header(),
        another: if custom.is_ed25519() {
            other_seed
        } else {
            another
        },
        ..CUSTOM
    })))
}

/// Changes the last character of a text in such a way that base64 and hexadecimal digits stay valid.
fn another(secret: &str) -> String {
    let digit = secret.rfind(|c: char| c.is_ascii_alphanumeric());
    let (before, rest) = secret.split_at(digit.unwrap_or(0));
    let (last, after) = rest.split_at(rest.len().min(1));
    let other = if last == "8" { "4" } else { "8" };
    [before, other, after].concat()
}
