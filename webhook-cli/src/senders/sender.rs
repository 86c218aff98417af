//! What the command needs to know of a sender, and how it makes keys of what it is given.

use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey, Scheme, Secret};

/// Everything that the command needs to know of a sender.
#[derive(Debug)]
pub(crate) struct Sender {
    pub(crate) name: &'static str,
    /// The first is sent unless another is asked for.
    pub(crate) samples: &'static [Sample],
    /// Where the signature stands, or the credential that takes its place.
    pub(crate) signature: Place,
    pub(crate) signs: Signs,
    /// The header that names the event, where one does. It takes any name with a body of one's own.
    pub(crate) event_header: Option<&'static str>,
    pub(crate) other_event: OtherEvent,
    /// What signs, from the text of the secret and from what was given beside it.
    pub(crate) keys: fn(&str, &Given) -> Result<Keys, ConfigError>,
    /// What verifies, from the text of a public key, for senders that sign with a private one: `None` where
    /// the text is a secret, of which `keys` makes a scheme too.
    pub(crate) public: Option<Public>,
    /// A secret of the same form that is not this one.
    pub(crate) another: fn(&str) -> String,
}

/// Makes a scheme of a public key's text, where it is one.
pub(crate) type Public = fn(&str, &Given) -> Option<Result<Box<dyn Scheme>, ConfigError>>;

/// A sample event. `@unique@` in its body becomes twelve digits, others in each run.
#[derive(Debug)]
pub(crate) struct Sample {
    /// The sender's name of the event; what follows a `+` is ours and is not sent.
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) body: &'static str,
}

/// The rest of the header's value behind `before`.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) header: &'static str,
    pub(crate) before: &'static str,
}

/// What the signature covers.
#[derive(Debug)]
pub(crate) struct Signs {
    pub(crate) body: bool,
    pub(crate) time: bool,
    /// As the sender knows it, which is not how this command reaches the receiver.
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

/// How a delivery can be passed off as another event though its signature holds.
#[derive(Debug)]
pub(crate) enum OtherEvent {
    /// In no way, for this reason.
    No(&'static str),
    /// By the unsigned header: the first of these names that is not its own.
    Named([&'static str; 2]),
    /// By sending this body, genuinely signed, which belongs at another endpoint.
    Body(&'static str),
}

/// What some senders need beside the secret.
#[derive(Debug)]
pub(crate) struct Given {
    /// What the public URL begins with.
    pub(crate) base: String,
    /// What a handmade sender does.
    pub(crate) config: Option<webhook_custom::Config>,
}

/// A scheme, and the key that signs: the scheme's own only verify.
pub(crate) struct Keys {
    pub(crate) scheme: Box<dyn Scheme>,
    pub(crate) key: SigningKey,
}

impl Keys {
    /// The scheme of receivers that hold this secret, and the key of a sender that holds it.
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

    /// The key of a sender that holds this Ed25519 seed, and the scheme of receivers that hold its public half.
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
    /// The scheme of a receiver that was given this text: a secret, or the sender's public key.
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

/// An Ed25519 seed from its 64 hexadecimal digits.
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

/// Another HMAC secret: the same with a letter more.
pub(super) fn longer(secret: &str) -> String {
    // In one block, which never moves: what is left of a moved one could not be wiped.
    [secret, "x"].concat()
}

/// Another seed: the same with its first digit changed.
pub(super) fn other_seed(seed: &str) -> String {
    let rest = seed.get(1..).unwrap_or_default();
    let first = if seed.starts_with('0') { "1" } else { "0" };
    [first, rest].concat()
}
