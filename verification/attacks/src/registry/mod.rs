//! Every adapter and every preset, once: a test that must hold for all of them goes over this list.
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
//! A new adapter or preset is one entry in `cases` or `presets`; `tests/registry.rs` fails while a crate
//! under `providers/` or a preset is missing. [`Case::sign`] signs whatever else a test wants to send.

mod cases;
mod presets;
mod samples;

use std::fmt::{self, Display};

use bytes::Bytes;
use http::{HeaderValue, Request, Uri};
use webhook_core::keys::{PublicKeys, Secrets};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{ConfigError, Endpoint, Provider, PublicKey, Secret, Timestamp};

/// The time at which everything is signed and arrives.
pub const NOW: Timestamp = Timestamp::from_unix_seconds(1_763_712_000);

/// The URL to which everything is delivered: for senders that sign it, and as the base of their adapters.
pub const URL: &str = "https://hooks.example.com/hooks/one?x=1";

/// What [`URL`] begins with.
pub const BASE: &str = "https://hooks.example.com";

/// The private halves of the public keys that Ed25519 cases have. Published here, and so fit for tests alone.
pub const SEEDS: [[u8; 32]; 3] = [
    *b"the first key of the registry ..",
    *b"the second key of the registry .",
    *b"the third key of the registry ..",
];

/// One adapter or preset with everything that a test needs of it.
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Case<P: Provider> {
    /// `adapter` or `adapter/scheme`, such as `slack/commands`; `custom/linear` for a preset.
    pub name: &'static str,
    /// The crate of the adapter.
    pub package: &'static str,
    /// An endpoint with one key.
    pub one: Endpoint<P>,
    /// An endpoint with two keys, of which the first is that of `one`.
    pub two: Endpoint<P>,
    /// An endpoint with three keys, of which the first is that of `one`.
    pub several: Endpoint<P>,
    /// An endpoint over keys that nobody has, for a tenant that does not exist.
    pub nobody: Endpoint<P>,
    /// Bodies of genuine deliveries, each with the name of its event.
    pub samples: &'static [Sample],
    /// What the sender's genuine secrets look like.
    pub secrets: Form,
    /// What signs.
    pub signer: Signer,
    build: Box<Build<P>>,
}

type Build<P> = dyn Fn(Given<'_>) -> Result<Endpoint<P>, String>;

/// What keys are made of.
#[derive(Clone, Copy)]
enum Given<'a> {
    Texts(&'a [&'a str]),
    /// An environment variable.
    Variable(&'a str),
}

/// Secrets as a program reads them, or why that failed: the adapter says where the right ones are.
type SecretsRead = Result<Secrets, ConfigError>;

/// Public keys as a program reads them, or why that failed.
type PublicKeysRead = Result<Vec<PublicKey>, ConfigError>;

/// A genuine body.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Sample {
    /// The sender's name of the event, which some senders send in a header.
    pub event: &'static str,
    /// The body.
    pub body: &'static str,
}

/// What genuine secrets of a sender look like, or its public keys where it signs with Ed25519.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "not published")]
pub struct Form {
    /// What each begins with.
    pub prefix: &'static str,
    /// The characters of the rest. For senders whose users choose the secret: what is common there.
    pub alphabet: &'static str,
    /// How many characters the rest has, at least and at most.
    pub length: (usize, usize),
    /// Three of them: the keys of [`Case::several`], the first one that of [`Case::one`].
    pub texts: [&'static str; 3],
}

/// What signs a case's deliveries.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_enums, reason = "not published")]
pub enum Signer {
    /// The first secret or credential of [`Case::secrets`].
    Own,
    /// The private half of its first public key.
    Ed25519,
}

/// Something to be done with every case.
pub trait Visitor {
    /// Does it with one.
    fn visit<P: Provider>(&mut self, case: &Case<P>);
}

/// Does it with every case.
pub fn every(visitor: &mut impl Visitor) {
    cases::each(visitor);
    presets::each(visitor);
}

impl<P: Provider> Case<P> {
    /// The sample as its sender would deliver it, signed at [`NOW`].
    ///
    /// # Panics
    ///
    /// Where the adapter cannot sign its own sample.
    #[must_use]
    pub fn genuine(&self, sample: &Sample) -> Request<Bytes> {
        self.sign(self.outgoing(sample.event, sample.body))
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// A delivery of this body to [`URL`], not yet signed: id and event go where the sender has a place.
    #[must_use]
    pub fn outgoing(&self, event: &str, body: impl Into<Bytes>) -> Outgoing {
        Outgoing::new(body, NOW)
            .id("delivery-1")
            .event(event)
            .url(Uri::from_static(URL))
    }

    /// Signs with the first of the case's keys.
    ///
    /// # Errors
    ///
    /// Returns an error for what the scheme needs and the delivery does not have.
    pub fn sign(&self, outgoing: Outgoing) -> Result<Request<Bytes>, ConfigError> {
        outgoing.sign(self.one.provider(), self.keys())
    }

    /// The key of the sender, which an endpoint does not hold: made of the first of the case's secrets.
    /// There is none where the proof stands in the body.
    ///
    /// # Panics
    ///
    /// Where the first of the case's secrets is none.
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

    /// Deliveries of a sender whose key is none of [`Case::two`], each with a name for its shape: signed
    /// with a key of either kind, where the sender has a place for it; and where the sender lists
    /// signatures, with many of them, up to more than anyone verifies.
    #[must_use]
    pub fn strange(&self) -> Vec<(String, Request<Bytes>)> {
        let mut all = Vec::new();
        for (place, sample) in self.samples.iter().enumerate() {
            let [right, _, wrong] = self.secrets.texts;
            // Where the proof stands in the body, it is the other one too.
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

    /// The endpoint that a program makes of the secret's text, as the sender hands it out; of a public
    /// key's text where it signs with Ed25519.
    ///
    /// # Errors
    ///
    /// Returns the sentence with which the text is refused.
    pub fn from_secret(&self, text: &str) -> Result<Endpoint<P>, String> {
        (self.build)(Given::Texts(&[text]))
    }

    /// The endpoint that a program makes of what an environment variable holds.
    ///
    /// # Errors
    ///
    /// Returns the sentence with which it is refused.
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

    /// A case whose keys are shared secrets or credentials.
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

    /// A case whose keys are public ones of Ed25519.
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

/// The genuine head with the last element of each header several times.
fn crowds(one: &Request<Bytes>) -> Vec<(String, Request<Bytes>)> {
    let mut crowds = Vec::new();
    for (name, value) in one.headers() {
        let Ok(value) = value.to_str() else { continue };
        for joint in [",", " ", ";"] {
            let last = value.rsplit(joint).next().unwrap_or_default();
            // Whatever else it is, it is no signature.
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
