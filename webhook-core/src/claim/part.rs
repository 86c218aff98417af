//! The parts of a claim: signed texts, bytes, times and the body, in the order in which they are signed.

use std::borrow::Cow;

use http::StatusCode;

use super::unverified::Unverified;
use crate::algorithm::Algorithm;
use crate::encoding::Encoding;
use crate::head::Text;
use crate::rejection::Rejection;

/// The place of the proof.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ProofSource {
    Head,
    Body,
    HeadAndBody,
    Probe(Probe),
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Probe {
    pub(crate) max: usize,
    pub(crate) is: fn(&[u8]) -> bool,
    pub(crate) status: StatusCode,
}

pub(crate) enum Part<'a> {
    Bytes(Cow<'a, [u8]>),
    Text(Text<'a>),
    OneOf(Vec<Cow<'a, [u8]>>),
    Body,
    BodyAs(BodyAs),
}

impl Part<'_> {
    pub(crate) const fn is_body(&self) -> bool {
        matches!(self, Self::Body | Self::BodyAs(_))
    }

    /// Returns the signed bytes of a part that is not the body.
    pub(crate) fn of(&self, candidate: usize) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Text(text) => text.as_str().as_bytes(),
            Self::OneOf(list) => list.get(candidate).map_or(&[][..], Cow::as_ref),
            Self::Body | Self::BodyAs(_) => &[],
        }
    }
}

/// What identifies a delivery without an authentic id, so that a copy of it is recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdentifiedBy {
    Body,
    BodyUnlessEmpty,
    AllItSigns,
}

/// A function that makes from the body the bytes that the sender signs in its place.
pub(crate) type BodyAs = fn(Unverified<'_>) -> Result<Vec<u8>, Rejection>;

#[derive(Debug)]
pub(crate) struct Offered<'a> {
    pub(crate) algorithm: Algorithm,
    pub(crate) encoding: Encoding,
    pub(crate) text: Text<'a>,
}
