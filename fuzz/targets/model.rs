//! A second implementation of what a claim means, without streams, states or early ends.

use std::sync::LazyLock;

use arbitrary::Arbitrary;
use bytes::Bytes;
use webhook_core::claim::Encoding;

use crate::claim_plan::{Kind, Part, Plan, TextAt};
use crate::input::NOW;
use crate::oracle;

/// The secrets of the keyring. The third is longer than a block of the hash.
pub(crate) const SECRETS: [&[u8]; 3] = [
    b"the first secret of the ring",
    b"the second secret of the ring",
    &[0xa7; 131],
];

/// The seed of the keyring's public key.
const SEED: [u8; 32] = [7; 32];

/// The keyring's public key, computed only once because it takes as long as the rest of an input.
pub(crate) static PUBLIC: LazyLock<[u8; 32]> = LazyLock::new(|| oracle::ed25519_public(&SEED));

/// How many pairs of key and message are compared for one delivery, and how many offers are looked at.
const MOST: usize = 16;

/// The most Ed25519 signatures that a claim may offer, times the messages that each may sign.
const MOST_ED25519: usize = 4;

const TOLERANCE: i128 = 300;

/// The kinds of keys in the keyring.
#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keys {
    Hmac,
    Ed25519,
    Mixed,
    Tokens,
}

#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) keys: Keys,
    pub(crate) plan: Plan,
    /// The three headers, and the query's `q`.
    pub(crate) texts: [String; 4],
    pub(crate) time: String,
    pub(crate) offered: Vec<String>,
    pub(crate) body: Bytes,
}

/// One key of the keyring.
#[derive(Clone, Copy)]
enum Key {
    Hmac(&'static [u8]),
    Ed25519,
    Token(&'static [u8]),
}

impl Key {
    fn fits(self, kind: Kind) -> bool {
        match self {
            Self::Hmac(_) => matches!(kind, Kind::HmacSha256 | Kind::HmacSha1),
            Self::Ed25519 => kind == Kind::Ed25519,
            Self::Token(_) => kind == Kind::Credential,
        }
    }

    fn holds(self, kind: Kind, message: &[u8], tag: &[u8]) -> bool {
        match (self, kind) {
            (Self::Hmac(secret), Kind::HmacSha256) => oracle::hmac_sha256(secret, message) == tag,
            (Self::Hmac(secret), Kind::HmacSha1) => oracle::hmac_sha1(secret, message) == tag,
            (Self::Ed25519, Kind::Ed25519) => oracle::ed25519_holds(&PUBLIC, message, tag),
            (Self::Token(secret), Kind::Credential) => secret == tag,
            _ => false,
        }
    }
}

impl Model {
    fn ring(&self) -> Vec<Key> {
        let secrets = SECRETS.into_iter();
        match self.keys {
            Keys::Hmac => secrets.map(Key::Hmac).collect(),
            Keys::Ed25519 => vec![Key::Ed25519],
            Keys::Mixed => secrets.map(Key::Hmac).chain([Key::Ed25519]).collect(),
            Keys::Tokens => secrets.map(Key::Token).collect(),
        }
    }

    /// Makes the signature or credential that a sender with the `key`-th secret would offer.
    pub(crate) fn sign(&self, key: usize, candidate: usize, kind: Kind) -> Vec<u8> {
        let secret = SECRETS[key % SECRETS.len()];
        let messages = self.messages();
        let message = messages
            .get(candidate % messages.len().max(1))
            .map_or(&[][..], Vec::as_slice);
        match kind {
            Kind::HmacSha256 => oracle::hmac_sha256(secret, message),
            Kind::HmacSha1 => oracle::hmac_sha1(secret, message),
            Kind::Ed25519 => oracle::ed25519_sign(&SEED, message),
            Kind::Credential => secret.to_vec(),
        }
    }

    pub(crate) fn text(&self, at: TextAt) -> &str {
        let whole = &self.texts[at.source()];
        &whole[at.range(whole)]
    }

    /// Whether this text is within a text that is signed.
    pub(crate) fn signs(&self, at: TextAt) -> bool {
        let inner = at.range(&self.texts[at.source()]);
        !inner.is_empty()
            && self.plan.parts.iter().any(|part| match part {
                Part::Text(signed) => {
                    let outer = signed.range(&self.texts[signed.source()]);
                    signed.source() == at.source()
                        && outer.start <= inner.start
                        && inner.end <= outer.end
                }
                _ => false,
            })
    }

    pub(crate) fn signs_digest(&self) -> bool {
        let digest = TextAt {
            source: 2,
            piece: None,
            trimmed: false,
        };
        self.plan.digest && self.signs(digest)
    }

    /// Returns the signed message for each candidate; nothing if the body has no canonical form.
    pub(crate) fn messages(&self) -> Vec<Vec<u8>> {
        let choices = self.plan.parts.iter().find_map(|part| match part {
            Part::OneOf(list) => Some(list.len()),
            _ => None,
        });
        (0..choices.unwrap_or(1))
            .filter_map(|candidate| self.message(candidate))
            .collect()
    }

    fn message(&self, candidate: usize) -> Option<Vec<u8>> {
        let mut message = Vec::new();
        for part in &self.plan.parts {
            match part {
                Part::Body => message.extend(&self.body),
                Part::Bytes(bytes) => message.extend(bytes),
                Part::Text(at) => message.extend(self.text(*at).bytes()),
                Part::Time => message.extend(self.time.bytes()),
                Part::BodyAs(canonical) => message.extend(canonical.of(&self.body)?),
                Part::OneOf(list) => message.extend(list.get(candidate)?),
            }
        }
        Some(message)
    }

    fn count(&self, wanted: fn(&Part) -> bool) -> usize {
        self.plan.parts.iter().filter(|part| wanted(part)).count()
    }

    /// Whether the claim has a meaning. If it has none, the adapter is at fault.
    pub(crate) fn is_consistent(&self) -> bool {
        let bodies = self.count(|part| matches!(part, Part::Body | Part::BodyAs(_)));
        let choices = self.count(|part| matches!(part, Part::OneOf(_)));
        let empty = self.count(|part| matches!(part, Part::OneOf(list) if list.is_empty()));
        let times = self.count(|part| matches!(part, Part::Time));
        let credentials = |(kind, _): &(Kind, _)| *kind == Kind::Credential;
        let kinds = if self.plan.parts.is_empty() {
            self.plan.offers.iter().all(credentials)
        } else {
            !self.plan.offers.iter().any(credentials)
        };
        bodies <= 1 && choices <= 1 && empty == 0 && times <= 1 && kinds
    }

    fn is_in_time(&self) -> bool {
        let timed = self.count(|part| matches!(part, Part::Time)) > 0;
        let fresh = |time: i128| (i128::from(NOW) - time).abs() <= TOLERANCE;
        !timed || oracle::canonical_digits(&self.time).is_some_and(fresh)
    }

    fn body_is_as_claimed(&self) -> bool {
        let covered = self.signs_digest()
            || self.count(|part| matches!(part, Part::Body | Part::BodyAs(_))) > 0;
        let first = self.plan.first_byte;
        (covered || self.plan.leaves_body_unsigned || self.body.is_empty())
            && (first.is_none() || first == self.body.first().copied())
            && (!self.plan.digest || self.texts[2] == oracle::sha256_hex(&self.body))
    }

    /// Decodes what is offered, and keeps what is well-formed and has the right length.
    fn tags(&self) -> Vec<(Kind, Vec<u8>)> {
        let offers = self.plan.offers.iter().zip(&self.offered);
        offers
            .filter_map(|((kind, spelling), text)| {
                let encoding: Encoding = spelling.encoding();
                let bytes = oracle::decode(encoding, text)?;
                let length = oracle::length(kind.algorithm());
                let fits = match length {
                    Some(length) => bytes.len() == length,
                    None => text.len() <= 4096,
                };
                fits.then_some((*kind, bytes))
            })
            .collect()
    }

    /// Returns the labels of the keys that prove the delivery; nothing if it must be refused.
    pub(crate) fn proving_keys(&self) -> Vec<String> {
        let (ring, tags, messages) = (self.ring(), self.tags(), self.messages());
        let candidates = messages.len();
        let ed25519 = tags.iter().filter(|(kind, _)| *kind == Kind::Ed25519);
        let bounded = self.plan.offers.len() <= MOST
            && tags.len() * candidates <= MOST
            && ed25519.count() * candidates <= MOST_ED25519;
        if !(bounded && self.is_consistent() && self.is_in_time() && self.body_is_as_claimed()) {
            return Vec::new();
        }
        // If the keys leave no room for all candidates, the last ones are left out.
        let fitting = ring
            .iter()
            .filter(|key| tags.iter().any(|(kind, _)| key.fits(*kind)));
        let room = MOST / fitting.count().max(1);
        let messages = &messages[..candidates.min(room)];
        let proves = |key: &Key| {
            tags.iter().any(|(kind, tag)| {
                messages
                    .iter()
                    .any(|message| key.holds(*kind, message, tag))
            })
        };
        let labelled = ring.iter().enumerate();
        labelled
            .filter(|(_, key)| proves(key))
            .map(|(place, _)| (place + 1).to_string())
            .collect()
    }
}
