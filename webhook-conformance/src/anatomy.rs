//! The places in a request of everything that its claim mentions. The attacks are derived from these.

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
    /// The part of the request in which it is.
    pub origin: Origin,
    /// Its first byte there.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
}

/// The part of a request in which a text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "a request has no other parts")]
pub enum Origin {
    /// The one header of this name: the core reads no repeated ones.
    Header(HeaderName),
    /// The path and query.
    Target,
    /// The body.
    Body,
}

/// A place and what is to stand there.
pub type Edit = (Slot, Vec<u8>);

/// A claim that owns what it says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recipe {
    /// The labels of the keys under which it is checked.
    pub labels: Vec<String>,
    /// Those of them that are public.
    pub public_keys: Vec<[u8; 32]>,
    /// What is signed, in the order in which it is signed.
    pub pieces: Vec<Piece>,
    /// The proofs.
    pub offers: Vec<Offer>,
    /// Where the signed time stands.
    pub time: Option<Slot>,
    /// The unit of that time.
    pub unit: Unit,
    /// The byte with which the body must begin.
    pub first_byte: Option<u8>,
    /// Where the SHA-256 stands that the body must have.
    pub digest: Option<Slot>,
    /// Whether a body may come although nothing signed covers it.
    pub leaves_body_unsigned: bool,
}

/// What is signed next.
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

/// One proof that the request offers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Offer {
    /// Where it stands.
    pub slot: Slot,
    /// The text itself, which may be a credential.
    pub text: String,
    /// How it was made.
    pub algorithm: Algorithm,
    /// How it is written.
    pub encoding: Encoding,
}

impl Recipe {
    /// What the claim on this request says.
    #[must_use]
    pub fn of(claim: &Claim<'_>, headers: &HeaderMap) -> Self {
        let slot = |text: &Text<'_>| Slot::of(text, headers);
        let claim = claim.view();
        let pieces = claim.signed().filter_map(|part| {
            Some(match part {
                // Of several candidates a forger takes the first.
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

    /// What the claim relies on, for the report.
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

    /// The places of everything that is signed beside the body.
    pub fn covered(&self) -> impl Iterator<Item = &Slot> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot),
            Piece::Literal(_) | Piece::Body | Piece::BodyAs(_) => None,
        })
    }

    /// The places of what is signed, of what proves it, and of a digest that the body must have.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        let offers = self.offers.iter().map(|offer| &offer.slot);
        self.covered().chain(offers).chain(&self.digest)
    }

    /// The canonical form of a body, where that is what is signed.
    #[must_use]
    pub fn canonical(&self, body: &Bytes) -> Option<Option<Vec<u8>>> {
        self.pieces.iter().find_map(|piece| match piece {
            Piece::BodyAs(canonical) => Some(quietly(*canonical, body)),
            _ => None,
        })
    }

    /// What is signed if these places hold this and the body is that one.
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

/// Shows where it stands and not what it is: it may be a credential.
impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offer")
            .field("slot", &self.slot)
            .field("algorithm", &self.algorithm)
            .field("encoding", &self.encoding)
            .finish_non_exhaustive()
    }
}

/// Says where.
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

    /// The header that this is in.
    pub const fn header(&self) -> Option<&HeaderName> {
        self.origin.header()
    }

    /// What stands here.
    #[must_use]
    pub fn text<'r>(&self, request: &'r Request<Bytes>) -> Option<&'r [u8]> {
        self.origin.bytes(request)?.get(self.start..self.end)
    }
}

impl Origin {
    /// The name of the header, where it is one.
    #[must_use]
    pub const fn header(&self) -> Option<&HeaderName> {
        match self {
            Self::Header(name) => Some(name),
            Self::Target | Self::Body => None,
        }
    }

    /// What stands in this part of the request.
    #[must_use]
    pub fn bytes<'r>(&self, request: &'r Request<Bytes>) -> Option<&'r [u8]> {
        Some(match self {
            Self::Header(name) => request.headers().get(name)?.as_bytes(),
            Self::Target => request.uri().path_and_query()?.as_str().as_bytes(),
            Self::Body => request.body(),
        })
    }

    /// The request with other bytes here; `None` for what cannot be sent at all, such as a line
    /// break in a header.
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

/// The request with these edits; `None` if it cannot be sent.
#[must_use]
pub fn edited(request: &Request<Bytes>, edits: &[Edit]) -> Option<Request<Bytes>> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    // From the last place to the first, so that earlier ones stay where they are.
    edits.sort_by_key(|(slot, _)| std::cmp::Reverse(slot.start));
    let mut request = request.clone();
    for (slot, text) in edits {
        let old = slot.origin.bytes(&request)?;
        let new = [old.get(..slot.start)?, text, old.get(slot.end..)?].concat();
        request = slot.origin.replace(&request, new)?;
    }
    Some(request)
}

/// The canonical form, or nothing where the scheme panics: the delivery itself will tell of that.
fn quietly(canonical: CanonicalBody, body: &Bytes) -> Option<Vec<u8>> {
    catch_unwind(|| canonical.of(unverified(body)).ok()).unwrap_or_default()
}

/// The bytes with one bit flipped.
pub(crate) fn flipped(bytes: &[u8], at: usize, bit: u32) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1_u8.rotate_left(bit);
    }
    bytes
}
