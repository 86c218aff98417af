//! A read-only view of a claim: what is signed, where it stands, and what is offered as proof.

use std::fmt;
use std::ops::Range;

use http::{HeaderMap, HeaderName};

use crate::algorithm::Algorithm;
use crate::claim::{BodyAs, Claim, Part, ProofSource, Unverified};
use crate::encoding::Encoding;
use crate::head::{Source, Text};
use crate::rejection::Rejection;
use crate::timestamp::{Timestamp, Unit};

/// A read-only view of a [`Claim`]: its parts, and the places where they stand in the request.
///
/// The keys are not among what it shows. It is there for tools that work on a sender's requests without
/// knowing the sender: attacks that follow from what is signed, an audit, a documentation of the scheme.
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

/// One piece of what is signed, in the order in which it is signed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum SignedPart<'c, 'a> {
    /// Bytes that the scheme adds: a separator, a version, the canonical form of something.
    Bytes(&'c [u8]),
    /// A text of the request.
    Text(Text<'a>),
    /// One of several texts. The sender does not say which one it signed, and this is the likeliest.
    OneOf(&'c [u8]),
    /// The body, byte for byte.
    Body,
    /// A canonical form of the body.
    BodyAs(CanonicalBody),
}

/// What a scheme makes of a body before it is signed.
#[derive(Clone, Copy)]
pub struct CanonicalBody(BodyAs);

/// One proof that a request offers.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OfferedProof<'a> {
    /// How it was made.
    pub algorithm: Algorithm,
    /// How it is written.
    pub encoding: Encoding,
    /// Where it stands. It may be a credential, so the text itself belongs into no log.
    pub text: Text<'a>,
}

/// Where the proof of a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProofPlace {
    /// In the head alone.
    Head,
    /// In the body alone.
    Body,
    /// One in the head and one in the body, and both must hold.
    HeadAndBody,
    /// Nowhere: the request may be a sender's test of the connection.
    Probe,
}

/// Which part of a request a [`Text`] is a piece of.
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
    /// What the claim says, to be read.
    #[must_use]
    pub const fn view(&self) -> ClaimView<'_, 'a> {
        ClaimView { claim: self }
    }
}

impl<'c, 'a> ClaimView<'c, 'a> {
    /// Where the proof stands.
    #[must_use]
    pub const fn place(self) -> ProofPlace {
        match self.claim.means {
            ProofSource::Head => ProofPlace::Head,
            ProofSource::Body => ProofPlace::Body,
            ProofSource::HeadAndBody => ProofPlace::HeadAndBody,
            ProofSource::Probe(_) => ProofPlace::Probe,
        }
    }

    /// What is signed, in the order in which it is signed.
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

    /// The proofs that the request offers; one that holds is enough.
    pub fn offered(self) -> impl Iterator<Item = OfferedProof<'a>> + use<'c, 'a> {
        self.claim.offered.iter().map(|offered| OfferedProof {
            algorithm: offered.algorithm,
            encoding: offered.encoding,
            text: offered.text,
        })
    }

    /// The signed time: its text and the unit in which that is read.
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

    /// The byte with which the body must begin, if the claim demands one.
    #[must_use]
    pub const fn first_byte(self) -> Option<u8> {
        self.claim.first_byte
    }

    /// The hexadecimal SHA-256 that the body must have, if the claim demands one.
    #[must_use]
    pub const fn body_sha256(self) -> Option<Text<'a>> {
        self.claim.body_digest
    }

    /// Whether a body may come although nothing signed covers it.
    #[must_use]
    pub const fn leaves_body_unsigned(self) -> bool {
        self.claim.body_unsigned
    }

    /// The sender's id of the delivery.
    #[must_use]
    pub const fn id(self) -> Option<Text<'a>> {
        self.claim.id
    }

    /// The sender's name for the kind of event.
    #[must_use]
    pub const fn topic(self) -> Option<Text<'a>> {
        self.claim.topic
    }

    /// The other values that handlers are shown, each under the scheme's name for it.
    pub fn fields(self) -> impl Iterator<Item = (&'static str, Text<'a>)> + use<'c, 'a> {
        let mut fields = Vec::new();
        self.claim.shown(|name, text| fields.push((name, *text)));
        fields.into_iter()
    }

    /// Whether this text lies within what is signed.
    #[must_use]
    pub fn signs(self, text: &Text<'_>) -> bool {
        self.claim.signs(text)
    }

    /// The labels of the keys that are tried. The keys are not shown.
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
    /// The bytes that are signed in place of this body.
    ///
    /// # Errors
    ///
    /// Returns the scheme's rejection for a body that has no such form.
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
    /// Which part of the request this is a piece of.
    #[must_use]
    pub const fn origin(&self) -> TextOrigin {
        match self.source() {
            Source::Header(_) => TextOrigin::Header,
            Source::Target(_) => TextOrigin::Target,
            Source::Body(_) => TextOrigin::Body,
        }
    }

    /// Where this text starts and ends, in bytes of the header's value, of the path and query, or of the body.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        let (start, end) = self.place();
        start..end
    }

    /// The name of the header that this is a piece of, where these are the headers of the request that it
    /// was read from.
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
