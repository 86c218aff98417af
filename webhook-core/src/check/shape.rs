//! Finds out whether a claim can be checked at all, and in which form it signs the body.

use crate::algorithm::Algorithm;
use crate::claim::{BodyAs, Claim, Part};
use crate::rejection::{Rejection, RejectionKind};

/// The form in which the body is signed.
#[derive(Clone, Copy)]
pub(super) enum BodyPart {
    Unsigned,
    Bytes,
    As(BodyAs),
}

pub(super) struct Shape {
    pub(super) candidates: usize,
    pub(super) body: BodyPart,
}

impl Shape {
    /// Refuses a claim that is inconsistent. A claim signs something, with at most one body and at most one list of
    /// candidates; or it offers credentials and signs nothing.
    pub(super) fn of(claim: &Claim<'_>) -> Result<Self, Rejection> {
        let mut shape = Self {
            candidates: 1,
            body: BodyPart::Unsigned,
        };
        let (mut bodies, mut choices) = (0_usize, 0_usize);
        for part in &claim.parts {
            match part {
                Part::Bytes(_) | Part::Text(_) => {}
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
            }
        }
        // A claim that signs something offers no credential, and a claim that signs nothing offers only credentials.
        let signs = !claim.parts.is_empty();
        let mut offered = claim.offered.iter();
        let consistent = offered.all(|offer| (offer.algorithm == Algorithm::Credential) != signs);
        if consistent && bodies <= 1 && choices <= 1 && shape.candidates > 0 {
            Ok(shape)
        } else {
            Err(RejectionKind::InvalidClaim.into())
        }
    }
}
