//! Finds the place in a request of everything that its claim mentions. The attacks are derived from these places.

use std::fmt;
use std::ops::Range;
use std::panic::catch_unwind;
use webhook_core::claim::{
    Algorithm, CanonicalBody, Claim, Encoding, SignedPart, Text, TextOrigin, Unit,
};
use webhook_core::testing::{public_keys, unverified};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};

/// A place in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Slot {
    /// The part of the request that contains it.
    pub origin: Origin,
    /// The index of its first byte in that part.
    pub start: usize,
    /// The index after its last byte.
    pub end: usize,
}

/// A part of a request that contains a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a request has no other parts")]
pub enum Origin {
    /// The header of this name. It is there once, since the core reads no repeated headers.
    Header(HeaderName),
    /// The path and query.
    Target,
    /// The body.
    Body,
}

/// A place, and the bytes to put there.
pub type Edit = (Slot, Vec<u8>);

/// A claim that owns its data, so that it outlives the request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recipe {
    /// The labels of the keys under which the claim is checked.
    pub labels: Vec<String>,
    /// The public ones among these keys.
    pub public_keys: Vec<[u8; 32]>,
    /// The parts of the signed message, in their order.
    pub pieces: Vec<Piece>,
    /// The proofs that the request offers.
    pub offers: Vec<Offer>,
    /// The place of the signed time.
    pub time: Option<Slot>,
    /// The unit of that time.
    pub unit: Unit,
    /// The byte with which the body must begin, if the claim demands one.
    pub first_byte: Option<u8>,
    /// The place of the SHA-256 that the body must have, if the claim demands one.
    pub digest: Option<Slot>,
    /// Whether the claim accepts a body that nothing signed covers.
    pub leaves_body_unsigned: bool,
}

/// A part of the signed message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Piece {
    /// Bytes that the scheme adds.
    Literal(Vec<u8>),
    /// A text of the request.
    Slot(Slot),
    /// The body, byte for byte.
    Body,
    /// A canonical form of the body.
    BodyAs(CanonicalBody),
}

/// A proof that the request offers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Offer {
    /// The place of its text.
    pub slot: Slot,
    /// Its text, which may be a credential.
    pub text: String,
    /// The algorithm that made it.
    pub algorithm: Algorithm,
    /// The encoding in which it is written.
    pub encoding: Encoding,
}

impl Recipe {
    /// Makes a recipe of a claim on a request with these headers.
    #[must_use]
    pub fn of(claim: &Claim<'_>, headers: &HeaderMap) -> Self {
        let slot = |text: &Text<'_>| Slot::of(text, headers);
        let claim = claim.view();
        let pieces = claim.signed().filter_map(|part| {
            Some(match part {
                // A forger takes the first of several candidates.
                SignedPart::Bytes(bytes) | SignedPart::OneOf(bytes) => {
                    Piece::Literal(bytes.to_vec())
                }
                SignedPart::Text(text) => Piece::Slot(slot(&text)?),
                SignedPart::Body => Piece::Body,
                SignedPart::BodyAs(canonical) => Piece::BodyAs(canonical),
                _ => return None,
            })
        });
        let offers = claim.offered().filter_map(|offer| {
            Some(Offer {
                slot: slot(&offer.text)?,
                text: offer.text.as_str().to_owned(),
                algorithm: offer.algorithm,
                encoding: offer.encoding,
            })
        });
        let time = claim.time();
        Self {
            labels: claim.labels().map(str::to_owned).collect(),
            public_keys: public_keys(claim),
            pieces: pieces.collect(),
            offers: offers.collect(),
            unit: time.map_or(Unit::Seconds, |(_, unit)| unit),
            time: time.and_then(|(text, _)| slot(&text)),
            first_byte: claim.first_byte(),
            leaves_body_unsigned: claim.leaves_body_unsigned(),
            digest: claim.body_sha256().as_ref().and_then(slot),
        }
    }

    /// Describes what the claim relies on, for the report.
    pub(crate) fn lines(&self) -> Vec<String> {
        let signed = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) if self.time.as_ref() == Some(slot) => {
                Some(format!("a signed time in {}", slot.origin))
            }
            Piece::Slot(slot) => Some(format!("a signed text in {}", slot.origin)),
            Piece::Body => Some("the body".to_owned()),
            Piece::BodyAs(_) => Some("a canonical form of the body".to_owned()),
            Piece::Literal(_) => None,
        });
        let first = self.first_byte.map(|byte| {
            format!(
                "the first byte of the body, which is {:?}",
                char::from(byte)
            )
        });
        let digest = self.digest.as_ref();
        let digest = digest.map(|slot| format!("a SHA-256 of the body in {}", slot.origin));
        let proofs = self.offers.iter().map(|offer| {
            format!(
                "{:?} as {:?} in {}",
                offer.algorithm, offer.encoding, offer.slot.origin
            )
        });
        signed.chain(digest).chain(first).chain(proofs).collect()
    }

    /// Iterates over the places of everything that is signed besides the body.
    pub fn covered(&self) -> impl Iterator<Item = &Slot> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot),
            Piece::Literal(_) | Piece::Body | Piece::BodyAs(_) => None,
        })
    }

    /// Iterates over the places of signed texts, of proofs, and of a digest that the body must have.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        let offers = self.offers.iter().map(|offer| &offer.slot);
        self.covered().chain(offers).chain(&self.digest)
    }

    /// Returns the canonical form of a body, if the claim signs one.
    #[must_use]
    pub fn canonical(&self, body: &Bytes) -> Option<Option<Vec<u8>>> {
        self.pieces.iter().find_map(|piece| match piece {
            Piece::BodyAs(canonical) => Some(quietly(*canonical, body)),
            _ => None,
        })
    }

    /// Returns the signed message of a request with these texts in these places and with this body.
    #[must_use]
    pub fn message(
        &self,
        request: &Request<Bytes>,
        edits: &[Edit],
        body: &Bytes,
    ) -> Option<Vec<u8>> {
        let mut message = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(bytes) => message.extend_from_slice(bytes),
                Piece::Slot(slot) => match edits.iter().find(|(other, _)| other == slot) {
                    Some((_, text)) => message.extend_from_slice(text),
                    None => message.extend_from_slice(slot.text(request)?),
                },
                Piece::Body => message.extend_from_slice(body),
                Piece::BodyAs(canonical) => {
                    message.extend(quietly(*canonical, body)?);
                }
            }
        }
        Some(message)
    }
}

/// Shows the place and not the text, which may be a credential.
impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offer")
            .field("slot", &self.slot)
            .field("algorithm", &self.algorithm)
            .field("encoding", &self.encoding)
            .finish_non_exhaustive()
    }
}

/// Names the part of the request.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(name) => write!(f, "the header {name}"),
            Self::Target => f.write_str("the path and query"),
            Self::Body => f.write_str("the body"),
        }
    }
}

impl Slot {
    fn of(text: &Text<'_>, headers: &HeaderMap) -> Option<Self> {
        let origin = match text.origin() {
            TextOrigin::Header => Origin::Header(text.header_name(headers)?.clone()),
            TextOrigin::Target => Origin::Target,
            TextOrigin::Body => Origin::Body,
            _ => return None,
        };
        let Range { start, end } = text.range();
        Some(Self { origin, start, end })
    }

    /// Returns the name of the header that contains it, if a header does.
    pub const fn header(&self) -> Option<&HeaderName> {
        self.origin.header()
    }

    /// Returns the bytes at this place.
    #[must_use]
    pub fn text<'r>(&self, request: &'r Request<Bytes>) -> Option<&'r [u8]> {
        self.origin.bytes(request)?.get(self.start..self.end)
    }
}

impl Origin {
    /// Returns the name of the header, if the part is one.
    #[must_use]
    pub const fn header(&self) -> Option<&HeaderName> {
        match self {
            Self::Header(name) => Some(name),
            Self::Target | Self::Body => None,
        }
    }

    /// Returns the bytes of this part of the request.
    #[must_use]
    pub fn bytes<'r>(&self, request: &'r Request<Bytes>) -> Option<&'r [u8]> {
        Some(match self {
            Self::Header(name) => request.headers().get(name)?.as_bytes(),
            Self::Target => request.uri().path_and_query()?.as_str().as_bytes(),
            Self::Body => request.body(),
        })
    }

    /// Returns the request with other bytes at this place; `None` if it cannot be sent, such as for a line break in a
    /// header.
    #[must_use]
    pub fn replace(&self, request: &Request<Bytes>, bytes: Vec<u8>) -> Option<Request<Bytes>> {
        let mut request = request.clone();
        match self {
            Self::Header(name) => {
                let value = HeaderValue::from_bytes(&bytes).ok()?;
                request.headers_mut().insert(name.clone(), value);
            }
            Self::Target => {
                let mut parts = request.uri().clone().into_parts();
                parts.path_and_query = Some(bytes.as_slice().try_into().ok()?);
                *request.uri_mut() = parts.try_into().ok()?;
            }
            Self::Body => *request.body_mut() = bytes.into(),
        }
        Some(request)
    }
}

/// Returns the request with these edits; `None` if it cannot be sent.
#[must_use]
pub fn edited(request: &Request<Bytes>, edits: &[Edit]) -> Option<Request<Bytes>> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    // The last place is edited first, so that earlier places stay where they are.
    edits.sort_by_key(|(slot, _)| std::cmp::Reverse(slot.start));
    let mut request = request.clone();
    for (slot, text) in edits {
        let old = slot.origin.bytes(&request)?;
        let new = [old.get(..slot.start)?, text, old.get(slot.end..)?].concat();
        request = slot.origin.replace(&request, new)?;
    }
    Some(request)
}

/// Returns the canonical form, or `None` if the scheme panics, which the delivery itself will show.
fn quietly(canonical: CanonicalBody, body: &Bytes) -> Option<Vec<u8>> {
    catch_unwind(|| canonical.of(unverified(body)).ok()).unwrap_or_default()
}

/// Returns the bytes with one bit flipped.
pub(crate) fn flipped(bytes: &[u8], at: usize, bit: u32) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1_u8.rotate_left(bit);
    }
    bytes
}
