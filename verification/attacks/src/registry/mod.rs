//! Lists every adapter and every preset once, for tests that must hold for all of them.
//!
//! ```
//! use webhook_attacks::registry::{Case, NOW, Visitor, every};
//! use webhook_core::{Finished, Provider, testing::deliver};
//!
//! struct Genuine;
//!
//! impl Visitor for Genuine {
//!     fn visit<P: Provider>(&mut self, case: &Case<P>) {
//!         for sample in case.samples {
//!             let request = case.genuine(sample); // signed with the first of the case's keys, at NOW
//!             for endpoint in [&case.one, &case.several] {
//!                 let finished = deliver(endpoint, &request, NOW);
//!                 assert!(matches!(finished, Ok(Finished::Verified(_))), "{}", case.name);
//!             }
//!             assert!(deliver(&case.nobody, &request, NOW).is_err(), "{}", case.name);
//!         }
//!     }
//! }
//! every(&mut Genuine);
//! ```
//!
//! To add an adapter or a preset, add one entry in `cases` or `presets`. `tests/registry.rs` fails while a crate under
//! `providers/` or a preset is missing. [`Case::sign`] signs anything else that a test wants to send.

mod cases;
mod presets;
mod samples;

use std::fmt::{self, Display};

use bytes::Bytes;
use http::{HeaderValue, Request, Uri};
use webhook_core::keys::{PublicKeys, Secrets};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{ConfigError, Endpoint, Provider, PublicKey, Secret, Timestamp};

/// The time at which every delivery is signed and arrives.
pub const NOW: Timestamp = Timestamp::from_unix_seconds(1_763_712_000);

/// The URL of every delivery. Senders that sign the URL sign this one, and their adapters have it as their base.
pub const URL: &str = "https://hooks.example.com/hooks/one?x=1";

/// The beginning of [`URL`]: its scheme and its host.
pub const BASE: &str = "https://hooks.example.com";

/// The private halves of the Ed25519 cases' public keys. They are published here, so use them only in tests.
pub const SEEDS: [[u8; 32]; 3] = [
    *b"the first key of the registry ..",
    *b"the second key of the registry .",
    *b"the third key of the registry ..",
];

/// An adapter or a preset, with everything that a test needs of it.
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Case<P: Provider> {
    /// The name: `adapter` or `adapter/scheme`, such as `slack/commands`, and `custom/linear` for a preset.
    pub name: &'static str,
    /// The crate of the adapter.
    pub package: &'static str,
    /// An endpoint that has one key.
    pub one: Endpoint<P>,
    /// An endpoint that has two keys, of which the first is the key of `one`.
    pub two: Endpoint<P>,
    /// An endpoint that has three keys, of which the first is the key of `one`.
    pub several: Endpoint<P>,
    /// An endpoint with keys that nobody has, for a tenant that does not exist.
    pub nobody: Endpoint<P>,
    /// Bodies of genuine deliveries, each with the name of its event.
    pub samples: &'static [Sample],
    /// The form of the sender's genuine secrets.
    pub secrets: Form,
    /// The secret or private key that signs deliveries.
    pub signer: Signer,
    build: Box<Build<P>>,
}

type Build<P> = dyn Fn(Given<'_>) -> Result<Endpoint<P>, String>;

/// The texts that keys are made of.
#[derive(Clone, Copy)]
enum Given<'a> {
    Texts(&'a [&'a str]),
    /// The value of an environment variable.
    Variable(&'a str),
}

/// Secrets as a program reads them, or why reading them failed. The adapter adds where the right ones are.
type SecretsRead = Result<Secrets, ConfigError>;

/// Public keys as a program reads them, or why reading them failed.
type PublicKeysRead = Result<Vec<PublicKey>, ConfigError>;

/// The body of a genuine delivery.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Sample {
    /// The sender's name of the event, which some senders put into a header.
    pub event: &'static str,
    /// The body.
    pub body: &'static str,
}

/// The form of a sender's genuine secrets, or of its public keys if it signs with Ed25519.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Form {
    /// The text that each secret begins with.
    pub prefix: &'static str,
    /// The characters of the rest. If users choose the secret, these are the characters that they commonly choose.
    pub alphabet: &'static str,
    /// The least and the most characters of the rest.
    pub length: (usize, usize),
    /// Three secrets: the keys of [`Case::several`], of which the first is the key of [`Case::one`].
    pub texts: [&'static str; 3],
}

/// The key that signs a case's deliveries.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_enums, reason = "not published")]
pub enum Signer {
    /// The first secret or credential of [`Case::secrets`].
    Own,
    /// The private half of the case's first public key.
    Ed25519,
}

/// Something to do with every case.
pub trait Visitor {
    /// Does it with one case.
    fn visit<P: Provider>(&mut self, case: &Case<P>);
}

/// Does it with every case.
pub fn every(visitor: &mut impl Visitor) {
    cases::each(visitor);
    presets::each(visitor);
}

impl<P: Provider> Case<P> {
    /// Makes the sample into a delivery as its sender would send it, signed at [`NOW`].
    ///
    /// # Panics
    ///
    /// Panics if the adapter cannot sign its own sample.
    #[must_use]
    pub fn genuine(&self, sample: &Sample) -> Request<Bytes> {
        self.sign(self.outgoing(sample.event, sample.body))
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// Makes an unsigned delivery of this body to [`URL`]. It has an id and an event if the sender has a place for
    /// them.
    #[must_use]
    pub fn outgoing(&self, event: &str, body: impl Into<Bytes>) -> Outgoing {
        Outgoing::new(body, NOW)
            .id("delivery-1")
            .event(event)
            .url(Uri::from_static(URL))
    }

    /// Signs a delivery with the first of the case's keys.
    ///
    /// # Errors
    ///
    /// Returns an error if the delivery lacks something that the scheme needs.
    pub fn sign(&self, outgoing: Outgoing) -> Result<Request<Bytes>, ConfigError> {
        outgoing.sign(self.one.provider(), self.keys())
    }

    /// Returns the key of the sender, made from the first of the case's secrets; an endpoint does not hold it. Returns
    /// `None` if the proof is in the body.
    ///
    /// # Panics
    ///
    /// Panics if the first of the case's secrets is not a secret.
    #[must_use]
    pub fn keys(&self) -> Vec<SigningKey> {
        match self.signer {
            Signer::Own => {
                let secret = Secret::new(self.secrets.texts[0]).expect("a secret of its form");
                let key = self.one.provider().signing_key(&secret);
                key.into_iter().collect()
            }
            Signer::Ed25519 => vec![SigningKey::ed25519(&SEEDS[0])],
        }
    }

    /// Makes deliveries of a sender whose key is none of [`Case::two`], each with a name for its shape. They are signed
    /// with a key of either kind, if the sender has a place for the signature. If the sender lists signatures, some
    /// have many of them, up to more than any endpoint verifies.
    #[must_use]
    pub fn strange(&self) -> Vec<(String, Request<Bytes>)> {
        let mut all = Vec::new();
        for (place, sample) in self.samples.iter().enumerate() {
            let [right, _, wrong] = self.secrets.texts;
            // If the proof is in the body, the body gets the wrong secret.
            let body = sample.body.replace(right, wrong);
            let outgoing = || self.outgoing(sample.event, body.clone());
            let shared = self.from_secret(wrong).ok().and_then(|other| {
                let secret = Secret::new(wrong).ok()?;
                let key = other.provider().signing_key(&secret).ok();
                outgoing().sign(other.provider(), key.as_slice()).ok()
            });
            let public = [SigningKey::ed25519(&SEEDS[2])];
            let public = outgoing().sign(self.one.provider(), public).ok();
            for (kind, strange) in [("secret", shared), ("public key", public)] {
                let Some(strange) = strange else { continue };
                for (shape, crowd) in crowds(&strange) {
                    all.push((format!("{place}, {kind}, {shape}"), crowd));
                }
                all.push((format!("{place}, {kind}"), strange));
            }
        }
        all
    }

    /// Makes the endpoint as a program does, from the secret's text as the sender shows it. If the sender signs with
    /// Ed25519, the text is that of a public key.
    ///
    /// # Errors
    ///
    /// Returns the sentence by which the text is refused.
    pub fn from_secret(&self, text: &str) -> Result<Endpoint<P>, String> {
        (self.build)(Given::Texts(&[text]))
    }

    /// Makes the endpoint as a program does, from the value of an environment variable.
    ///
    /// # Errors
    ///
    /// Returns the sentence by which the value is refused.
    pub fn from_env(&self, name: &str) -> Result<Endpoint<P>, String> {
        (self.build)(Given::Variable(name))
    }

    fn new(
        (name, package): (&'static str, &'static str),
        (secrets, samples): (Form, &'static [Sample]),
        signer: Signer,
        of: impl Fn(Given<'_>) -> Result<P, String> + 'static,
        nobody: P,
    ) -> Self {
        let made = |texts: &[&str]| {
            let provider =
                of(Given::Texts(texts)).unwrap_or_else(|error| panic!("{name}: {error}"));
            Endpoint::new(provider)
        };
        Self {
            name,
            package,
            one: made(&secrets.texts[..1]),
            two: made(&secrets.texts[..2]),
            several: made(&secrets.texts),
            nobody: Endpoint::new(nobody),
            samples,
            secrets,
            signer,
            build: Box::new(move |given| of(given).map(Endpoint::new)),
        }
    }

    /// Makes a case whose keys are shared secrets or credentials.
    fn shared<E: Display>(
        names: (&'static str, &'static str),
        form_and_samples: (Form, &'static [Sample]),
        new: impl Fn(SecretsRead) -> Result<P, E> + 'static,
        nobody: P,
    ) -> Self {
        let of = move |given: Given<'_>| {
            let secrets = match given {
                Given::Texts(texts) => texts.iter().copied().map(Secret::new).collect(),
                Given::Variable(name) => Secrets::from_env(name),
            };
            new(secrets).map_err(in_words)
        };
        Self::new(names, form_and_samples, Signer::Own, of, nobody)
    }

    /// Makes a case whose keys are Ed25519 public keys.
    fn public<E: Display>(
        names: (&'static str, &'static str),
        samples: &'static [Sample],
        new: impl Fn(PublicKeysRead) -> Result<P, E> + 'static,
        nobody: P,
    ) -> Self {
        let of = move |given: Given<'_>| {
            let keys = match given {
                Given::Texts(texts) => texts.iter().copied().map(PublicKey::from_hex).collect(),
                Given::Variable(name) => {
                    PublicKeys::from_env(name).map(|keys| keys.iter().cloned().collect())
                }
            };
            new(keys).map_err(in_words)
        };
        Self::new(names, (PUBLIC_KEY, samples), Signer::Ed25519, of, nobody)
    }
}

impl<P: Provider> fmt::Debug for Case<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Case").field(&self.name).finish()
    }
}

/// Repeats the last element of each header of the genuine head.
fn crowds(one: &Request<Bytes>) -> Vec<(String, Request<Bytes>)> {
    let mut crowds = Vec::new();
    for (name, value) in one.headers() {
        let Ok(value) = value.to_str() else { continue };
        for joint in [",", " ", ";"] {
            let last = value.rsplit(joint).next().unwrap_or_default();
            // A text that is shorter than this is not a signature.
            if last.len() < 20 {
                continue;
            }
            for times in [2, 4, 5, 16, 17] {
                let more = [joint, last].concat().repeat(times - 1);
                let mut crowd = one.clone();
                if let Ok(value) = HeaderValue::from_str(&[value, &more].concat()) {
                    crowd.headers_mut().insert(name, value);
                    crowds.push((format!("{times} of {name} by {joint:?}"), crowd));
                }
            }
        }
    }
    crowds
}

fn in_words(error: impl Display) -> String {
    error.to_string()
}

/// The public halves of [`SEEDS`].
const PUBLIC_KEY: Form = Form {
    prefix: "",
    alphabet: "0123456789abcdef",
    length: (64, 64),
    texts: [
        "4fa943c996edf1aa6eb88500cb27ce58093a551e8c514546ba60b3c8dfd80c55",
        "17da63a04af0b51ac13447746c2b81ed7bb50b8fb5b31a277040d180a1f042f7",
        "1838c87a648c7bc6bb85afd8b36da7b10e8b12a3739a6cfdcd841f71b7e735cf",
    ],
};
