//! A read-only view of a claim, for tools: what is signed, its place, and what is offered as proof.

use std::fmt;
use std::ops::Range;

use http::{HeaderMap, HeaderName};

use crate::algorithm::Algorithm;
use crate::claim::{BodyAs, Claim, Part, ProofSource, Unverified};
use crate::encoding::Encoding;
use crate::head::{Source, Text, Told};
use crate::rejection::Rejection;
use crate::timestamp::{Timestamp, Unit};

/// A read-only view of a [`Claim`]: its parts, and their places in the request.
///
/// It does not show the keys. It is for tools that work on a sender's requests without knowing the sender: attacks
/// that follow from what is signed, an audit, a documentation of the scheme.
///
/// ```
/// # use webhook_core::claim::{SignedPart, TextOrigin};
/// # use webhook_core::{Head, Scheme};
/// # fn example(scheme: &dyn Scheme, request: &http::request::Parts) -> Option<()> {
/// let claim = scheme.claim(&Head::from(request)).ok()?;
/// for part in claim.view().signed() {
///     match part {
///         SignedPart::Text(text) if text.origin() == TextOrigin::Header => {
///             println!("{:?} of {:?}", text.range(), text.header_name(&request.headers));
///         }
///         other => println!("{other:?}"),
///     }
/// }
/// # Some(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct ClaimView<'c, 'a> {
    claim: &'c Claim<'a>,
}

/// One part of what is signed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum SignedPart<'c, 'a> {
    /// Bytes that the scheme adds: a separator, a version, the canonical form of something.
    Bytes(&'c [u8]),
    /// A text of the request.
    Text(Text<'a>),
    /// One of several texts. The sender does not say which one it signed; this is the likeliest.
    OneOf(&'c [u8]),
    /// The body, byte for byte.
    Body,
    /// A canonical form of the body.
    BodyAs(CanonicalBody),
}

/// The function by which a scheme turns a body into the bytes that are signed.
#[derive(Clone, Copy)]
pub struct CanonicalBody(BodyAs);

/// A proof that a request offers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OfferedProof<'a> {
    /// The algorithm that made it.
    pub algorithm: Algorithm,
    /// The encoding in which it is written.
    pub encoding: Encoding,
    /// The text of the proof, which knows its place in the request. It may be a credential, so do not log it.
    pub text: Text<'a>,
}

/// The place of a request's proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProofPlace {
    /// The proof is in the head.
    Head,
    /// The proof is in the body.
    Body,
    /// One proof is in the head and one in the body, and both must hold.
    HeadAndBody,
    /// There is no proof: the request may be a sender's test of the connection.
    Probe,
}

/// The part of a request of which a [`Text`] is a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextOrigin {
    /// The value of a header.
    Header,
    /// The path and query.
    Target,
    /// The body.
    Body,
}

impl<'a> Claim<'a> {
    /// Returns a read-only view of the claim.
    #[must_use]
    pub const fn view(&self) -> ClaimView<'_, 'a> {
        ClaimView { claim: self }
    }
}

impl<'c, 'a> ClaimView<'c, 'a> {
    /// Returns the place of the proof.
    #[must_use]
    pub const fn place(self) -> ProofPlace {
        match self.claim.means {
            ProofSource::Head => ProofPlace::Head,
            ProofSource::Body => ProofPlace::Body,
            ProofSource::HeadAndBody => ProofPlace::HeadAndBody,
            ProofSource::Probe(_) => ProofPlace::Probe,
        }
    }

    /// Iterates over the parts that are signed, in the order in which they are signed.
    pub fn signed(self) -> impl Iterator<Item = SignedPart<'c, 'a>> + use<'c, 'a> {
        self.claim.parts.iter().map(|part| match part {
            Part::Bytes(bytes) => SignedPart::Bytes(bytes),
            Part::Text(text) => SignedPart::Text(*text),
            Part::OneOf(list) => {
                SignedPart::OneOf(list.first().map_or(&[][..], |bytes| bytes.as_ref()))
            }
            Part::Body => SignedPart::Body,
            Part::BodyAs(canonical) => SignedPart::BodyAs(CanonicalBody(*canonical)),
        })
    }

    /// Iterates over the proofs that the request offers; one that holds is enough.
    pub fn offered(self) -> impl Iterator<Item = OfferedProof<'a>> + use<'c, 'a> {
        self.claim.offered.iter().map(|offered| OfferedProof {
            algorithm: offered.algorithm,
            encoding: offered.encoding,
            text: offered.text,
        })
    }

    /// Returns the text of the signed time and its unit, if a time is signed.
    #[must_use]
    pub fn time(self) -> Option<(Text<'a>, Unit)> {
        // The claim keeps the time and not its text, but the text is one of the signed parts.
        let claimed = self.claim.timestamp?;
        let in_unit = |unit| {
            self.claim.parts.iter().rev().find_map(|part| match part {
                Part::Text(text) => {
                    let read = Timestamp::from_digits(text, unit);
                    (read == Some(claimed)).then_some((*text, unit))
                }
                _ => None,
            })
        };
        in_unit(Unit::Seconds).or_else(|| in_unit(Unit::Milliseconds))
    }

    /// Returns the byte with which the body must begin, if the claim demands one.
    #[must_use]
    pub const fn first_byte(self) -> Option<u8> {
        self.claim.first_byte
    }

    /// Returns the hexadecimal SHA-256 that the body must have, if the claim demands one.
    #[must_use]
    pub const fn body_sha256(self) -> Option<Text<'a>> {
        self.claim.body_digest
    }

    /// Returns whether the claim accepts a body that nothing signed covers.
    #[must_use]
    pub const fn leaves_body_unsigned(self) -> bool {
        self.claim.body_unsigned
    }

    /// Returns the sender's id of the delivery.
    #[must_use]
    pub fn id(self) -> Option<Text<'a>> {
        self.claim.id.and_then(Told::text)
    }

    /// Returns the sender's name for the kind of event.
    #[must_use]
    pub fn topic(self) -> Option<Text<'a>> {
        self.claim.topic.and_then(Told::text)
    }

    /// Iterates over the other values that handlers are shown, each with the scheme's name for it.
    pub fn fields(self) -> impl Iterator<Item = (&'static str, Text<'a>)> + use<'c, 'a> {
        let mut fields = Vec::new();
        self.claim.shown(|name, text| fields.push((name, *text)));
        fields.into_iter()
    }

    /// Returns whether this text lies within what is signed.
    #[must_use]
    pub fn signs(self, text: &Text<'_>) -> bool {
        self.claim.signs(text)
    }

    /// Iterates over the labels of the keys that are tried. The keys are not shown.
    pub fn labels(self) -> impl Iterator<Item = &'c str> + use<'c, 'a> {
        self.claim.keys.labels()
    }

    #[cfg(feature = "testing")]
    pub(crate) const fn keys(self) -> &'c crate::keyring::Keyring {
        self.claim.keys
    }
}

impl fmt::Debug for ClaimView<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.claim.fmt(f)
    }
}

impl CanonicalBody {
    /// Makes the bytes that are signed in place of this body.
    ///
    /// # Errors
    ///
    /// Returns the scheme's rejection of a body that has no such form.
    pub fn of(self, body: Unverified<'_>) -> Result<Vec<u8>, Rejection> {
        (self.0)(body)
    }
}

impl fmt::Debug for CanonicalBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CanonicalBody")
    }
}

impl<'a> Text<'a> {
    /// Returns the part of the request of which this is a piece.
    #[must_use]
    pub const fn origin(&self) -> TextOrigin {
        match self.source() {
            Source::Header(_) => TextOrigin::Header,
            Source::Target(_) => TextOrigin::Target,
            Source::Body(_) => TextOrigin::Body,
        }
    }

    /// Returns where this text starts and ends, in bytes of the header's value, of the path and query, or of the body.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let (start, end) = self.place();
        start..end
    }

    /// Returns the name of the header of which this is a piece, if `headers` are those of the request from which it
    /// was read.
    #[must_use]
    pub fn header_name<'h>(&self, headers: &'h HeaderMap) -> Option<&'h HeaderName> {
        let Source::Header(value) = self.source() else {
            return None;
        };
        let mut all = headers.iter();
        let (name, _) = all.find(|(_, other)| std::ptr::eq(*other, value))?;
        Some(name)
    }
}
