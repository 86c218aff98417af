//! A claim under verification: every key, offered signature and candidate at once, over bytes as they come.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use smallvec::SmallVec;

use crate::claim::{BodyAs, Claim, IdentifiedBy, Part, Unverified};
use crate::encoding::Encoding;
use crate::keyring::MOST_KEYS;
use crate::mac::{Algorithm, Digest, Running, Tag, sha256};
use crate::rejection::{Rejection, RejectionKind};

/// Pairings of keys, signatures and candidate messages for one delivery: what a caller can make us compute.
const MOST_PAIRINGS: usize = MOST_KEYS;

pub(crate) struct Check {
    /// Nothing is computed, and the delivery is refused when its body is complete.
    too_many: bool,
    running: SmallVec<[Pairing; 2]>,
    tags: SmallVec<[Tag; 4]>,
    identified_by: IdentifiedBy,
    /// What is signed before the body, for each candidate; only where it may identify the delivery.
    prefixes: SmallVec<[SmallVec<[u8; 64]>; 1]>,
    /// What is signed after the body, for each candidate.
    suffixes: SmallVec<[SmallVec<[u8; 64]>; 1]>,
    body: BodyPart,
    first_byte: Option<u8>,
    digest: Option<(Digest, [u8; 32])>,
    /// The key whose credential the head has proven.
    credential: Option<Arc<str>>,
    hint: Option<&'static str>,
}

/// What a check that held has found.
pub(crate) struct Proof {
    /// The label of the key.
    pub(crate) label: Arc<str>,
    /// The SHA-256 of what identifies the delivery, where that is not the body as it is.
    pub(crate) identity: Option<[u8; 32]>,
}

struct Pairing {
    label: Arc<str>,
    candidate: usize,
    running: Running,
}

#[derive(Clone, Copy)]
enum BodyPart {
    Unsigned,
    Bytes,
    As(BodyAs),
}

impl Check {
    /// Decodes what is offered, starts every computation and hashes what stands before the body.
    pub(crate) fn open(claim: &Claim<'_>) -> Result<Self, Rejection> {
        let tags = decode(claim)?;
        let shape = Shape::of(claim)?;
        // The head alone is judged by what it offers alone. Where the number of keys makes it too
        // many, the refusal waits for the body: the place of a refusal must not tell of the keys.
        if tags.len().saturating_mul(shape.candidates) > MOST_PAIRINGS {
            return Err(RejectionKind::TooManySignatures.into());
        }
        let pairings: usize = claim
            .keys
            .keys()
            .iter()
            .map(|key| key.material.pairings(&tags))
            .sum();
        let mut check = Self {
            too_many: pairings.saturating_mul(shape.candidates) > MOST_PAIRINGS,
            running: SmallVec::new(),
            credential: credential(claim, &tags)?,
            tags,
            identified_by: claim.identified_by(),
            prefixes: SmallVec::new(),
            suffixes: SmallVec::new(),
            body: shape.body,
            first_byte: claim.first_byte,
            digest: digest(claim)?,
            hint: claim.hint,
        };
        if !check.too_many {
            for candidate in 0..shape.candidates {
                check.start(claim, candidate);
            }
        }
        Ok(check)
    }

    fn start(&mut self, claim: &Claim<'_>, candidate: usize) {
        let first = self.running.len();
        for key in claim.keys.keys() {
            key.material.start(&self.tags, |running| {
                self.running.push(Pairing {
                    label: key.label.clone(),
                    candidate,
                    running,
                });
            });
        }
        let mut before_body = true;
        let mut prefix = SmallVec::new();
        let mut suffix = SmallVec::new();
        let identifies = self.identified_by != IdentifiedBy::Body;
        for part in &claim.parts {
            let bytes = match part {
                Part::Body | Part::BodyAs(_) => {
                    before_body = false;
                    continue;
                }
                Part::Bytes(bytes) => bytes,
                Part::Text(text) => text.as_str().as_bytes(),
                Part::OneOf(list) => list.get(candidate).map_or(&[][..], Cow::as_ref),
            };
            if before_body {
                for pairing in self.running.iter_mut().skip(first) {
                    pairing.running.update(bytes);
                }
                if identifies {
                    prefix.extend_from_slice(bytes);
                }
            } else {
                suffix.extend_from_slice(bytes);
            }
        }
        if identifies {
            self.prefixes.push(prefix);
        }
        self.suffixes.push(suffix);
    }

    /// The states that hash each byte of the body: what the delivery costs.
    #[cfg(feature = "testing")]
    pub(crate) fn states(&self) -> usize {
        self.running.len()
    }

    /// Hashes the next bytes of the body.
    pub(crate) fn update(&mut self, chunk: &[u8]) {
        if let Some((digest, _)) = &mut self.digest {
            digest.update(chunk);
        }
        if matches!(self.body, BodyPart::Bytes) {
            for pairing in &mut self.running {
                pairing.running.update(chunk);
            }
        }
    }

    /// Compares every result with every offered signature and tells which key verified.
    pub(crate) fn finish(mut self, body: &Bytes) -> Result<Proof, Rejection> {
        if self.too_many {
            return Err(RejectionKind::TooManySignatures.into());
        }
        if self.first_byte.is_some() && self.first_byte != body.first().copied() {
            return Err(RejectionKind::MalformedBody.into());
        }
        let canonical = match self.body {
            BodyPart::As(canonical) => Some(canonical(Unverified::new(body))?),
            BodyPart::Unsigned | BodyPart::Bytes => None,
        };
        if let Some(bytes) = &canonical {
            for pairing in &mut self.running {
                pairing.running.update(bytes);
            }
        }
        let mut verified = self.credential.map(|label| (label, 0));
        for mut pairing in self.running {
            if let Some(suffix) = self.suffixes.get(pairing.candidate) {
                pairing.running.update(suffix);
            }
            // Every pairing is computed, whatever the ones before it gave.
            if pairing.running.matches(&self.tags) && verified.is_none() {
                verified = Some((pairing.label, pairing.candidate));
            }
        }
        if self
            .digest
            .is_some_and(|(digest, expected)| !digest.is(&expected))
        {
            return Err(RejectionKind::MalformedBody.into());
        }
        let (label, candidate) = verified.ok_or_else(|| mismatch(self.hint))?;
        let signed_body = match (self.body, &canonical) {
            (BodyPart::Unsigned, _) => &[][..],
            (_, Some(canonical)) => canonical,
            (_, None) => body,
        };
        let by_all = match self.identified_by {
            IdentifiedBy::Body => false,
            IdentifiedBy::BodyUnlessEmpty => body.is_empty(),
            IdentifiedBy::AllItSigns => true,
        };
        let prefix = self.prefixes.get(candidate).filter(|_| by_all);
        let identity = match prefix {
            Some(prefix) => {
                let mut signed = Digest::default();
                signed.update(prefix);
                signed.update(signed_body);
                signed.update(self.suffixes.get(candidate).map_or(&[][..], |it| it));
                Some(signed.finish())
            }
            None => canonical.map(|bytes| sha256(&bytes)),
        };
        Ok(Proof { label, identity })
    }
}

/// The well-formed ones of the offered signatures.
fn decode(claim: &Claim<'_>) -> Result<SmallVec<[Tag; 4]>, Rejection> {
    if claim.offers_beyond {
        return Err(RejectionKind::TooManySignatures.into());
    }
    if claim.offered.is_empty() {
        return Err(RejectionKind::NoSignature.into());
    }
    let tags: SmallVec<[Tag; 4]> = claim
        .offered
        .iter()
        .filter_map(|offer| Tag::decode(offer.algorithm, offer.encoding, &offer.text))
        .collect();
    if tags.is_empty() {
        return Err(RejectionKind::MalformedSignature.into());
    }
    Ok(tags)
}

struct Shape {
    candidates: usize,
    body: BodyPart,
}

impl Shape {
    /// A claim signs something, at most one body and at most one choice; a credential signs nothing.
    fn of(claim: &Claim<'_>) -> Result<Self, Rejection> {
        let mut shape = Self {
            candidates: 1,
            body: BodyPart::Unsigned,
        };
        let (mut bodies, mut choices) = (0_usize, 0_usize);
        for part in &claim.parts {
            match part {
                Part::Body => {
                    bodies = bodies.saturating_add(1);
                    shape.body = BodyPart::Bytes;
                }
                Part::BodyAs(canonical) => {
                    bodies = bodies.saturating_add(1);
                    shape.body = BodyPart::As(*canonical);
                }
                Part::OneOf(list) => {
                    choices = choices.saturating_add(1);
                    shape.candidates = list.len();
                }
                Part::Bytes(_) | Part::Text(_) => {}
            }
        }
        let credentials = claim
            .offered
            .iter()
            .filter(|offer| offer.algorithm == Algorithm::Credential)
            .count();
        let signs = !claim.parts.is_empty();
        let consistent = if signs {
            credentials == 0
        } else {
            credentials == claim.offered.len()
        };
        if consistent && bodies <= 1 && choices <= 1 && shape.candidates > 0 {
            Ok(shape)
        } else {
            Err(RejectionKind::InvalidClaim.into())
        }
    }
}

/// The key whose credential is offered. A wrong credential is refused here, before the body is read.
fn credential(claim: &Claim<'_>, tags: &[Tag]) -> Result<Option<Arc<str>>, Rejection> {
    if !claim.parts.is_empty() {
        return Ok(None);
    }
    let mut proven = None;
    for key in claim.keys.keys() {
        // Every key is compared, whatever the ones before it gave.
        if key.material.is_credential(tags) && proven.is_none() {
            proven = Some(key.label.clone());
        }
    }
    match proven {
        Some(label) => Ok(Some(label)),
        None => Err(mismatch(claim.hint)),
    }
}

fn mismatch(hint: Option<&'static str>) -> Rejection {
    let rejection = Rejection::new(RejectionKind::SignatureMismatch);
    match hint {
        Some(hint) => rejection.hinted(hint),
        None => rejection,
    }
}

fn digest(claim: &Claim<'_>) -> Result<Option<(Digest, [u8; 32])>, Rejection> {
    claim
        .body_digest
        .map(|hex| match Encoding::Hex.decode(&hex) {
            Some(expected) => Ok((Digest::default(), expected)),
            None => Err(RejectionKind::MalformedBody.into()),
        })
        .transpose()
}
