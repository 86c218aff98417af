//! Tells what a proof covers of a delivery.

use crate::claim::{Claim, Part};
use crate::timestamp::Timestamp;

/// What a proof covers. It is computed from the claim that was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub(crate) body: BodyCoverage,
    pub(crate) freshness: Freshness,
}

impl Coverage {
    /// Returns how much of the body the proof covers.
    #[must_use]
    pub const fn body(&self) -> BodyCoverage {
        self.body
    }

    /// Returns whether the age of the delivery was checked.
    #[must_use]
    pub const fn freshness(&self) -> Freshness {
        self.freshness
    }
}

/// How much of the body a proof covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyCoverage {
    /// The proof covers every byte, as it was on the wire.
    Bytes,
    /// The proof covers a canonical form of the body, which the sender defines. Other bytes with the same form would
    /// pass.
    CanonicalForm,
    /// The proof covers the SHA-256 of the body, and so every byte of it.
    Digest,
    /// The proof covers nothing of the body: it proves only who calls, and only the transport protects the body.
    Nothing,
}

/// Whether the age of a delivery was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Freshness {
    /// The sender signs a time, and it lies within the endpoint's tolerance.
    Signed,
    /// The sender signs no time. Whoever has recorded a delivery can repeat it until the key is replaced, and only
    /// deduplication notices.
    Unsigned,
}

impl Freshness {
    pub(crate) const fn of(signed_at: Option<Timestamp>) -> Self {
        match signed_at {
            Some(_) => Self::Signed,
            None => Self::Unsigned,
        }
    }
}

/// Computes from the parts of a claim how much of the body they cover.
pub(crate) fn body_coverage(claim: &Claim<'_>) -> BodyCoverage {
    let signed_digest = claim.body_digest.is_some_and(|hex| claim.signs(&hex));
    claim
        .parts
        .iter()
        .find_map(|part| match part {
            Part::Body => Some(BodyCoverage::Bytes),
            Part::BodyAs(_) => Some(BodyCoverage::CanonicalForm),
            Part::Bytes(_) | Part::Text(_) | Part::OneOf(_) => None,
        })
        .unwrap_or(if signed_digest {
            BodyCoverage::Digest
        } else {
            BodyCoverage::Nothing
        })
}
