//! Verifies one claim while the body arrives: every key against every offered signature and every candidate message.

mod after;
mod shape;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use bytes::Bytes;
use smallvec::SmallVec;

use self::after::After;
pub(crate) use self::after::spilled;
use self::shape::{BodyPart, Shape};
use crate::algorithm::Algorithm;
use crate::claim::{Claim, IdentifiedBy, Part, Unverified};
use crate::encoding::Encoding;
use crate::mac::{self, Digest, Running, sha256};
use crate::rejection::{Rejection, RejectionKind};
use crate::secret::MOST_KEYS;
use crate::tag::{MOST_OFFERED, MOST_OFFERED_ED25519, Tags};

/// The most pairs of a key and a candidate message of one delivery; each pair hashes the body.
const MOST_STATES: usize = MOST_KEYS;

/// The most memory that making the canonical form of a body takes: a multiple of the body's length, plus bytes.
const CANONICAL: (usize, usize) = (2, 64 << 10);

const DIGEST: &str =
    "a body whose SHA-256 is the signed one, which is 64 lower-case hexadecimal digits";

pub(crate) struct Check {
    running: SmallVec<[Pairing; 2]>,
    tags: Tags,
    identified_by: IdentifiedBy,
    /// The SHA-256 of what is signed before the body, one for each candidate, where it may identify the delivery. A
    /// hash state has one size, so a stranger's head cannot make it grow.
    before: SmallVec<[Digest; 1]>,
    /// The parts that are signed after the body, in their order.
    after: SmallVec<[After; 1]>,
    body: BodyPart,
    first_byte: Option<u8>,
    digest: Option<(Digest, [u8; 32])>,
    /// The label of the key whose credential the head has proven.
    credential: Option<Arc<str>>,
    hint: Option<&'static str>,
}

/// The result of a check that held.
pub(crate) struct Proof {
    /// The label of the key that verified.
    pub(crate) label: Arc<str>,
    /// The SHA-256 of what identifies the delivery; `None` where the body's bytes identify it.
    pub(crate) identity: Option<[u8; 32]>,
}

struct Pairing {
    /// `None` for a decoy key, which nobody has: a match with it proves nothing.
    label: Option<Arc<str>>,
    candidate: usize,
    running: Running,
}

impl Check {
    /// Makes an empty check, which [`Check::begin`] fills in place. Moving a filled one would take a good part of the
    /// time that a small delivery costs, and so would moving an empty one, which is why this is always inlined.
    #[inline(always)]
    pub(crate) fn new() -> Self {
        Self {
            running: SmallVec::new(),
            tags: Tags::default(),
            identified_by: IdentifiedBy::Body,
            before: SmallVec::new(),
            after: SmallVec::new(),
            body: BodyPart::Unsigned,
            first_byte: None,
            digest: None,
            credential: None,
            hint: None,
        }
    }

    /// Starts the check of a claim whose body is already there.
    pub(crate) fn open(claim: &Claim<'_>) -> Result<Self, Rejection> {
        let mut check = Self::new();
        check.begin(claim, true)?;
        Ok(check)
    }

    /// Decodes the offered signatures, starts every computation, and hashes what is signed before the body.
    pub(crate) fn begin(&mut self, claim: &Claim<'_>, may_be_empty: bool) -> Result<(), Rejection> {
        decode(claim, &mut self.tags)?;
        let tags = &self.tags;
        let shape = Shape::of(claim)?;
        // Only the head counts here, not the keys: neither the moment of a refusal nor its kind tells anything of the
        // keys.
        let ed25519 = tags.count(Algorithm::Ed25519);
        if tags.len().saturating_mul(shape.candidates) > MOST_OFFERED
            || ed25519.saturating_mul(shape.candidates) > MOST_OFFERED_ED25519
        {
            return Err(RejectionKind::TooManySignatures.into());
        }
        // The likeliest candidates come first. Where the keys leave no room for all candidates, the last ones are left
        // out.
        let keys = claim.keys.keys().iter();
        let keys = keys.filter(|key| key.material.fits(tags)).count();
        let room = MOST_STATES.checked_div(keys).unwrap_or(MOST_STATES);
        self.credential = credential(claim, tags)?;
        self.identified_by = claim.identified_by();
        self.body = shape.body;
        self.first_byte = claim.first_byte;
        if let Some(hex) = claim.body_digest {
            let expected = Encoding::Hex.decode(&hex);
            let malformed = Rejection::new(RejectionKind::MalformedBody).expecting(DIGEST);
            self.digest = Some((Digest::default(), expected.ok_or(malformed)?));
        }
        self.hint = claim.hint;
        let identifies = match self.identified_by {
            IdentifiedBy::Body => false,
            IdentifiedBy::BodyUnlessEmpty => may_be_empty,
            IdentifiedBy::AllItSigns => true,
        };
        for candidate in 0..shape.candidates.min(room) {
            self.start(claim, candidate, identifies);
        }
        self.keep(claim);
        Ok(())
    }

    /// Starts every computation of one candidate message, and hashes what is signed before the body.
    fn start(&mut self, claim: &Claim<'_>, candidate: usize, identifies: bool) {
        let first = self.running.len();
        for key in claim.keys.keys() {
            key.material.start(&self.tags, |running| {
                self.running.push(Pairing {
                    label: key.proves.then(|| key.label.clone()),
                    candidate,
                    running,
                });
            });
        }
        let mut before = identifies.then(Digest::default);
        for part in claim.parts.iter().take_while(|part| !part.is_body()) {
            let bytes = part.of(candidate);
            for pairing in self.running.iter_mut().skip(first) {
                pairing.running.update(bytes);
            }
            if let Some(before) = &mut before {
                before.update(bytes);
            }
        }
        if let Some(before) = before {
            self.before.push(before);
        }
    }

    /// Keeps the parts that are signed after the body.
    fn keep(&mut self, claim: &Claim<'_>) {
        let after = claim.parts.iter().skip_while(|part| !part.is_body());
        for part in after.filter(|part| !part.is_body()) {
            match (part, self.after.last_mut()) {
                (Part::OneOf(list), _) => {
                    let list = list.iter().map(|bytes| Box::from(&**bytes));
                    self.after.push(After::OneOf(list.collect()));
                }
                (part, Some(After::Bytes(bytes))) => bytes.extend_from_slice(part.of(0)),
                (part, _) => self.after.push(After::Bytes(part.of(0).into())),
            }
        }
    }

    /// Returns how many bytes are kept on the heap until the body is complete.
    pub(crate) fn retained(&self) -> usize {
        let boxed = self
            .running
            .iter()
            .map(|pairing| pairing.running.retained());
        let after = self.after.iter().map(After::retained);
        [
            spilled(&self.running),
            self.tags.retained(),
            spilled(&self.before),
            spilled(&self.after),
        ]
        .into_iter()
        .chain(boxed)
        .chain(after)
        .fold(0, usize::saturating_add)
    }

    /// Returns how many more bytes [`Check::finish`] may take for a moment, for a body of this length.
    pub(crate) const fn finishing(&self, body: usize) -> usize {
        match self.body {
            BodyPart::As(_) => body.saturating_mul(CANONICAL.0).saturating_add(CANONICAL.1),
            BodyPart::Unsigned | BodyPart::Bytes => 0,
        }
    }

    /// Returns the number of hash states that read each byte of the body, which is what the delivery costs.
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

    /// Compares every result with every offered signature, and returns which key verified.
    pub(crate) fn finish(&mut self, body: &Bytes) -> Result<Proof, Rejection> {
        if self.first_byte.is_some() && self.first_byte != body.first().copied() {
            let form = match self.first_byte {
                Some(b'{') => "a JSON object",
                _ => "a body that begins as this sender's do",
            };
            return Err(Rejection::new(RejectionKind::MalformedBody).expecting(form));
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
        let mut verified = self.credential.take().map(|label| (label, 0));
        for mut pairing in self.running.drain(..) {
            for after in &self.after {
                pairing.running.update(after.of(pairing.candidate));
            }
            // Every pairing is compared, whether or not an earlier one has matched.
            if pairing.running.matches(&self.tags) && verified.is_none() {
                verified = pairing.label.map(|label| (label, pairing.candidate));
            }
        }
        if self
            .digest
            .take()
            .is_some_and(|(digest, expected)| !digest.is(&expected))
        {
            return Err(Rejection::new(RejectionKind::MalformedBody).expecting(DIGEST));
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
        // The hash that identifies the delivery reads the body here, for the candidate that was proven and for no
        // other.
        let before = self.before.get_mut(candidate).filter(|_| by_all);
        if by_all && before.is_none() {
            // The head announced a body, but none came.
            return Err(RejectionKind::BodyUnreadable.into());
        }
        let identity = match before {
            Some(signed) => {
                signed.update(signed_body);
                for after in &self.after {
                    signed.update(after.of(candidate));
                }
                Some(std::mem::take(signed).finish())
            }
            None => canonical.map(|bytes| sha256(&bytes)),
        };
        Ok(Proof { label, identity })
    }
}

/// Puts the well-formed ones of the offered signatures into `tags`.
fn decode(claim: &Claim<'_>, tags: &mut Tags) -> Result<(), Rejection> {
    if claim.offers_beyond {
        return Err(RejectionKind::TooManySignatures.into());
    }
    if claim.offered.is_empty() {
        return Err(RejectionKind::NoSignature.into());
    }
    for offer in &claim.offered {
        mac::decode(tags, offer.algorithm, offer.encoding, &offer.text);
        // One signature too many is enough to refuse all of them.
        if offer.algorithm == Algorithm::Ed25519
            && tags.count(offer.algorithm) > MOST_OFFERED_ED25519
        {
            break;
        }
    }
    if let (0, Some(offer)) = (tags.len(), claim.offered.first()) {
        let malformed = Rejection::new(RejectionKind::MalformedSignature);
        return Err(malformed.expecting(offer.encoding.form(offer.algorithm)));
    }
    Ok(())
}

/// Returns the label of the key whose credential is offered. A wrong credential is refused before the body is read.
fn credential(claim: &Claim<'_>, tags: &Tags) -> Result<Option<Arc<str>>, Rejection> {
    if !claim.parts.is_empty() {
        return Ok(None);
    }
    let mut proven = None;
    for key in claim.keys.keys() {
        // Every key is compared, whether or not an earlier one has matched.
        let matches = key.material.is_credential(tags);
        if matches && key.proves && proven.is_none() {
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
