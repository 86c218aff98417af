//! A claim as an input describes it, which is written once for the core and read once by the model.

use std::borrow::Cow;
use std::ops::Range;

use arbitrary::Arbitrary;
use webhook_core::claim::{Algorithm, Claim, Encoding, Text, Unit, Unverified};
use webhook_core::keys::Keyring;
use webhook_core::{Head, Rejection, RejectionKind};

use crate::made::Writes;

pub(crate) const HEADERS: [&str; 3] = ["x-a", "x-b", "x-c"];
pub(crate) const TIME: &str = "x-time";
pub(crate) const OFFERS: &str = "x-offers";

/// What the claim signs, in order, and what it offers.
#[derive(Arbitrary, Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) parts: Vec<Part>,
    /// Whether the third header is the body's digest.
    pub(crate) digest: bool,
    pub(crate) first_byte: Option<u8>,
    pub(crate) leaves_body_unsigned: bool,
    pub(crate) id: Option<TextAt>,
    pub(crate) topic: Option<TextAt>,
    pub(crate) offers: Vec<(Kind, Spelling)>,
}

#[derive(Arbitrary, Clone, Debug)]
pub(crate) enum Part {
    Body,
    Bytes(Vec<u8>),
    Text(TextAt),
    Time,
    BodyAs(Canonical),
    OneOf(Vec<Vec<u8>>),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
pub(crate) enum Canonical {
    Reversed,
    WithoutSpaces,
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    HmacSha256,
    HmacSha1,
    Ed25519,
    Credential,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
pub(crate) enum Spelling {
    Hex,
    HexUpper,
    Base64,
    Base64Url,
    Plain,
}

/// A text of the head: a whole header, the query's `q`, or the piece of one of them between two commas.
#[derive(Arbitrary, Clone, Copy, Debug)]
pub(crate) struct TextAt {
    pub(crate) source: u8,
    pub(crate) piece: Option<u8>,
    pub(crate) trimmed: bool,
}

impl Kind {
    pub(crate) const fn algorithm(self) -> Algorithm {
        match self {
            Self::HmacSha256 => Algorithm::HmacSha256,
            Self::HmacSha1 => Algorithm::HmacSha1,
            Self::Ed25519 => Algorithm::Ed25519,
            Self::Credential => Algorithm::Credential,
        }
    }
}

impl Spelling {
    pub(crate) const fn encoding(self) -> Encoding {
        match self {
            Self::Hex => Encoding::Hex,
            Self::HexUpper => Encoding::HexUpper,
            Self::Base64 => Encoding::Base64,
            Self::Base64Url => Encoding::Base64Url,
            Self::Plain => Encoding::Plain,
        }
    }
}

impl Canonical {
    /// Makes the canonical form for the core.
    fn function(self) -> fn(Unverified<'_>) -> Result<Vec<u8>, Rejection> {
        match self {
            Self::Reversed => |body| Ok(body.bytes().iter().rev().copied().collect()),
            Self::WithoutSpaces => |body| {
                let mut kept = body.bytes().to_vec();
                kept.retain(|byte| *byte != b' ');
                if kept.contains(&0xff) {
                    return Err(RejectionKind::MalformedBody.into());
                }
                Ok(kept)
            },
        }
    }

    /// Makes the canonical form for the model.
    pub(crate) fn of(self, body: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Reversed => {
                let mut reversed = body.to_vec();
                reversed.reverse();
                Some(reversed)
            }
            Self::WithoutSpaces if body.contains(&0xff) => None,
            Self::WithoutSpaces => Some(
                body.split(|byte| *byte == b' ')
                    .collect::<Vec<_>>()
                    .concat(),
            ),
        }
    }
}

impl TextAt {
    /// Whether the text comes from a header or from the query, and from which.
    pub(crate) fn source(self) -> usize {
        usize::from(self.source) % (HEADERS.len() + 1)
    }

    /// Returns the text for the core.
    fn find<'a>(self, head: &Head<'a>) -> Result<Text<'a>, Rejection> {
        let whole = match HEADERS.get(self.source()) {
            Some(name) => head.only(*name)?,
            None => head
                .query("q")
                .ok_or(Rejection::new(RejectionKind::MissingHeader))?,
        };
        let piece = match self.piece {
            Some(place) => whole.split(',').nth(usize::from(place)).unwrap_or(whole),
            None => whole,
        };
        Ok(if self.trimmed { piece.trim() } else { piece })
    }

    /// Returns the range for the model, within the source's text.
    pub(crate) fn range(self, whole: &str) -> Range<usize> {
        let mut range = 0..whole.len();
        if let Some(place) = self.piece {
            let mut start = 0;
            for (number, piece) in whole.split(',').enumerate() {
                if number == usize::from(place) {
                    range = start..start + piece.len();
                }
                start += piece.len() + 1;
            }
        }
        let blank = |at: &usize| matches!(whole.as_bytes()[*at], b' ' | b'\t');
        while self.trimmed && !range.is_empty() && blank(&range.start) {
            range.start += 1;
        }
        while self.trimmed && !range.is_empty() && blank(&(range.end - 1)) {
            range.end -= 1;
        }
        range
    }
}

impl Writes for Plan {
    fn claim<'a>(&'a self, keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let mut claim = Claim::under(keys);
        for part in &self.parts {
            claim = match part {
                Part::Body => claim.body(),
                Part::Bytes(bytes) => claim.bytes(&bytes[..]),
                Part::Text(at) => claim.text(at.find(head)?),
                Part::Time => claim.timestamp(head.only(TIME)?, Unit::Seconds)?,
                Part::BodyAs(canonical) => claim.body_as(canonical.function()),
                Part::OneOf(list) => {
                    claim.one_of(list.iter().map(|bytes| Cow::Borrowed(&bytes[..])).collect())
                }
            };
        }
        if self.digest {
            claim = claim.body_sha256(head.only(HEADERS[2])?);
        }
        if let Some(byte) = self.first_byte {
            claim = claim.body_starts_with(byte);
        }
        if self.leaves_body_unsigned {
            claim = claim.leaves_body_unsigned();
        }
        if let Some(at) = self.id {
            claim = claim.id(at.find(head)?);
        }
        if let Some(at) = self.topic {
            claim = claim.topic(at.find(head)?).field("topic", at.find(head)?);
        }
        let texts = head.only(OFFERS)?;
        for ((kind, spelling), text) in self.offers.iter().zip(texts.split(',')) {
            claim = claim.offered(kind.algorithm(), spelling.encoding(), text);
        }
        Ok(claim)
    }
}
