//! Describes a sender to the command, and makes its keys.

use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey, Scheme, Secret};

/// Everything that the command needs to know of a sender.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) name: &'static str,
    /// Sample events. The first is sent unless the command line names another.
    pub(crate) samples: &'static [Sample],
    /// The place of the signature, or of the credential that takes its place.
    pub(crate) signature: Place,
    pub(crate) signs: Signs,
    /// The header that names the event, if one does. It takes any name for a body that the user gives.
    pub(crate) event_header: Option<&'static str>,
    pub(crate) other_event: OtherEvent,
    /// Makes the keys from the text of the secret and from what else was given.
    pub(crate) keys: fn(&str, &Given) -> Result<Keys, ConfigError>,
    /// Makes a verifying scheme from the text of a public key, for senders that sign with a private one. It returns
    /// `None` if the text is a secret, from which `keys` makes a scheme.
    pub(crate) public: Option<Public>,
    /// Makes another secret of the same form.
    pub(crate) another: fn(&str) -> String,
}

/// Makes a scheme of a text, if the text is a public key.
pub(crate) type Public = fn(&str, &Given) -> Option<Result<Box<dyn Scheme>, ConfigError>>;

/// A sample event. `@unique@` in its body is replaced with twelve digits, which differ in each run.
#[derive(Debug)]
pub(crate) struct Sample {
    /// The sender's name of the event. A `+` and what follows it are this program's own and are not sent.
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) body: &'static str,
}

/// A header and the text before the signature in its value; the signature is the rest.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) header: &'static str,
    pub(crate) before: &'static str,
}

/// What the signature of a sender covers.
#[derive(Debug)]
pub(crate) struct Signs {
    pub(crate) body: bool,
    pub(crate) time: bool,
    /// Whether it covers the URL by which the sender knows the receiver; this command may reach it by another URL.
    pub(crate) url: bool,
}

impl Signs {
    pub(crate) const NOTHING: Self = Self {
        body: false,
        time: false,
        url: false,
    };
    pub(crate) const BODY: Self = Self {
        body: true,
        ..Self::NOTHING
    };
    pub(crate) const BODY_AND_TIME: Self = Self {
        time: true,
        ..Self::BODY
    };
}

/// A way to pass a delivery off as another event while its signature holds.
#[derive(Debug)]
pub(crate) enum OtherEvent {
    /// There is none, for this reason.
    No(&'static str),
    /// The unsigned header names another event: the first of these that is not the delivery's own.
    Named([&'static str; 2]),
    /// This body is sent with a genuine signature, but belongs at another endpoint.
    Body(&'static str),
}

/// What some senders need besides the secret.
#[derive(Debug)]
pub(crate) struct Given {
    /// The beginning of the public URL.
    pub(crate) base: String,
    /// The description of a custom sender.
    pub(crate) config: Option<webhook_custom::Config>,
}

/// A scheme that verifies, and the key that signs, since a scheme cannot.
pub(crate) struct Keys {
    pub(crate) scheme: Box<dyn Scheme>,
    pub(crate) key: SigningKey,
}

impl Keys {
    /// Makes the scheme of receivers that hold this secret, and the signing key of the sender.
    pub(super) fn of<S: Scheme>(
        secret: Secret,
        scheme: impl FnOnce(Secret) -> Result<S, ConfigError>,
    ) -> Result<Self, ConfigError> {
        let scheme = scheme(secret.clone())?;
        Ok(Self {
            key: scheme.signing_key(&secret)?,
            scheme: Box::new(scheme),
        })
    }

    /// Makes the signing key of a sender that holds this Ed25519 seed, and the scheme of receivers that hold its
    /// public half.
    pub(super) fn of_seed<S: Scheme>(
        text: &str,
        scheme: impl FnOnce(PublicKey) -> Result<S, ConfigError>,
    ) -> Result<Self, ConfigError> {
        let key = SigningKey::ed25519(&seed(text)?);
        let public = PublicKey::from_bytes(key.public().ok_or(ConfigError::NoKeys)?)?;
        Ok(Self {
            scheme: Box::new(scheme(public)?),
            key,
        })
    }
}

impl Sender {
    /// Makes the scheme of a receiver that was given this text: a secret, or the sender's public key.
    pub(crate) fn receiver(
        &self,
        text: &str,
        given: &Given,
    ) -> Result<Box<dyn Scheme>, ConfigError> {
        match self.public.and_then(|public| public(text, given)) {
            Some(scheme) => scheme,
            None => Ok((self.keys)(text, given)?.scheme),
        }
    }

    pub(crate) fn sample(&self, name: &str) -> Option<&'static Sample> {
        self.samples.iter().find(|sample| sample.name == name)
    }
}

/// Reads an Ed25519 seed from its 64 hexadecimal digits.
pub(crate) fn seed(text: &str) -> Result<[u8; 32], ConfigError> {
    let mut seed = [0; 32];
    match base16ct::mixed::decode(text, &mut seed) {
        Ok(bytes) if bytes.len() == 32 => Ok(seed),
        _ => Err(ConfigError::Signing(
            "not an Ed25519 seed of 64 hexadecimal digits: make one with `openssl rand -hex 32`"
                .to_owned(),
        )),
    }
}

/// Makes another HMAC secret by adding a letter.
pub(super) fn longer(secret: &str) -> String {
    // `concat` allocates once, so the text never moves and no copy of it is left behind.
    [secret, "x"].concat()
}

/// Makes another seed by changing the first digit.
pub(super) fn other_seed(seed: &str) -> String {
    let rest = seed.get(1..).unwrap_or_default();
    let first = if seed.starts_with('0') { "1" } else { "0" };
    [first, rest].concat()
}
