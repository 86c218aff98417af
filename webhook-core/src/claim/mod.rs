//! What a sender claims, as data: "these bytes carry this signature". An adapter's [`Scheme`](crate::Scheme)
//! writes a [`Claim`] from [`Text`] of the request's head; the core checks it.

mod part;
mod unverified;
mod view;

use std::borrow::Cow;
use std::fmt;

use http::{HeaderName, StatusCode};
use smallvec::SmallVec;

pub(crate) use self::part::{BodyAs, IdentifiedBy, Offered, Part, Probe, ProofSource};
pub use self::unverified::Unverified;
pub use self::view::{CanonicalBody, ClaimView, OfferedProof, ProofPlace, SignedPart, TextOrigin};
pub use crate::algorithm::Algorithm;
pub use crate::encoding::Encoding;
use crate::head::Head;
pub use crate::head::{Named, Text};
use crate::keyring::Keyring;
use crate::rejection::{Rejection, RejectionKind};
use crate::timestamp::Timestamp;
pub use crate::timestamp::Unit;

/// What the sender signed, in the order in which it was signed, and what it offers as proof.
///
/// A scheme only writes this down. The core hashes, compares, looks at the time and computes from
/// the claim itself what is covered, what is signed and what is not.
// It has room for what most senders sign. Whoever adds to it copies it once; inlined, the compiler does so twice.
#[must_use = "a claim does nothing until it is returned"]
pub struct Claim<'a> {
    pub(crate) keys: &'a Keyring,
    pub(crate) means: ProofSource,
    pub(crate) parts: SmallVec<[Part<'a>; 8]>,
    pub(crate) offered: SmallVec<[Offered<'a>; 4]>,
    pub(crate) offers_beyond: bool,
    /// Two things were said of which only one can hold.
    pub(crate) inconsistent: bool,
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) body_unsigned: bool,
    pub(crate) body_digest: Option<Text<'a>>,
    pub(crate) first_byte: Option<u8>,
    pub(crate) id: Option<Text<'a>>,
    pub(crate) topic: Option<Text<'a>>,
    pub(crate) fields: SmallVec<[(&'static str, Text<'a>); 2]>,
    /// Where more of such fields are to be looked for.
    pub(crate) named: Option<(Head<'a>, &'static [(&'static str, HeaderName)])>,
    pub(crate) hint: Option<&'static str>,
}

/// Offers that are kept; one more marks the claim as too large instead of growing it.
pub(crate) const MOST_OFFERS: usize = 16;

impl<'a> Claim<'a> {
    /// A claim to be checked against these keys.
    #[inline]
    pub fn under(keys: &'a Keyring) -> Self {
        Self::new(keys, ProofSource::Head)
    }

    /// A claim whose proof stands in the body: the core asks
    /// [`Scheme::claim_in_body`](crate::Scheme::claim_in_body) once the body is complete.
    pub fn found_in_body(keys: &'a Keyring) -> Self {
        Self::new(keys, ProofSource::Body)
    }

    /// A delivery without proof that may be a sender's test of the connection.
    ///
    /// The body is read up to `max` bytes. If it `is` such a test it is answered with `status` and
    /// an empty body; otherwise the delivery is refused. It can never end in a proof.
    pub fn probe(keys: &'a Keyring, max: usize, is: fn(&[u8]) -> bool, status: StatusCode) -> Self {
        Self::new(keys, ProofSource::Probe(Probe { max, is, status }))
    }

    #[inline]
    fn new(keys: &'a Keyring, means: ProofSource) -> Self {
        Self {
            keys,
            means,
            parts: SmallVec::new(),
            offered: SmallVec::new(),
            offers_beyond: false,
            inconsistent: false,
            timestamp: None,
            body_unsigned: false,
            body_digest: None,
            first_byte: None,
            id: None,
            topic: None,
            fields: SmallVec::new(),
            named: None,
            hint: None,
        }
    }

    /// Beside this proof, the one in the body must hold as well.
    pub fn and_in_body(self) -> Self {
        Self {
            inconsistent: self.inconsistent || !matches!(self.means, ProofSource::Head),
            means: ProofSource::HeadAndBody,
            ..self
        }
    }

    /// Signed next: these bytes.
    #[inline]
    pub fn bytes(self, bytes: impl Into<Cow<'a, [u8]>>) -> Self {
        self.part(Part::Bytes(bytes.into()))
    }

    /// Signed next: this text of the request.
    #[inline]
    pub fn text(self, text: Text<'a>) -> Self {
        self.part(Part::Text(text))
    }

    #[inline(never)]
    fn part(mut self, part: Part<'a>) -> Self {
        self.parts.push(part);
        self
    }

    /// Signed next: a canonical form of this text of the request. Where the text is in that form, it is
    /// signed as [`Claim::text`] is, and what is a piece of it counts as signed.
    pub fn text_as(self, text: Text<'a>, canonical: impl Into<String>) -> Self {
        let canonical = canonical.into();
        if *canonical == *text {
            self.text(text)
        } else {
            self.bytes(canonical.into_bytes())
        }
    }

    /// Signed next: this timestamp, as the text that it is. A time that is not signed cannot be claimed.
    ///
    /// # Errors
    ///
    /// [`RejectionKind::MalformedTimestamp`] unless the text is canonical decimal digits.
    pub fn timestamp(mut self, text: Text<'a>, unit: Unit) -> Result<Self, Rejection> {
        let malformed = Rejection::new(RejectionKind::MalformedTimestamp);
        let timestamp =
            Timestamp::from_digits(&text, unit).ok_or_else(|| malformed.expecting(unit.form()))?;
        self.inconsistent |= self.timestamp.is_some();
        self.timestamp = Some(timestamp);
        self.parts.push(Part::Text(text));
        Ok(self)
    }

    /// Signed next: one of these, the likeliest first, where the sender does not say which. At most
    /// once in a claim.
    ///
    /// A delivery may bring 16 pairs of such a candidate and a signature, 4 with Ed25519. And at most 16
    /// pairs of a candidate and a key are tried: where several keys leave no room for all, the last
    /// candidates are left out, and the delivery is not refused for their number.
    pub fn one_of(mut self, candidates: Vec<Cow<'a, [u8]>>) -> Self {
        self.parts.push(Part::OneOf(candidates));
        self
    }

    /// Signed next: the body, as it is on the wire. What is written after it is signed after it.
    #[inline]
    pub fn body(self) -> Self {
        self.part(Part::Body)
    }

    /// Signed next: what `canonical` makes of the body. At most one body is signed in a claim.
    ///
    /// It works before anything is proven. While it does, it may hold twice the length of the body and
    /// 64 KiB beside the body, what it returns included: so much is
    /// [counted](crate::InFlight::finishing) for it, and what it holds beyond that is not.
    pub fn body_as(mut self, canonical: BodyAs) -> Self {
        self.parts.push(Part::BodyAs(canonical));
        self
    }

    /// The body's SHA-256 must be this lower-case hex: for senders that sign the digest instead.
    ///
    /// The body counts as covered only if the text lies within what was signed.
    pub const fn body_sha256(mut self, hex: Text<'a>) -> Self {
        self.body_digest = Some(hex);
        self
    }

    /// The body must start with this byte: an object and nothing else, where a sender signs only such.
    pub const fn body_starts_with(mut self, byte: u8) -> Self {
        self.first_byte = Some(byte);
        self
    }

    /// Nothing signed covers the body, and the sender offers no better. Said aloud, since otherwise
    /// a body beside such a claim is refused.
    pub const fn leaves_body_unsigned(mut self) -> Self {
        self.body_unsigned = true;
        self
    }

    /// The sender's id of the delivery, if it has one.
    pub fn id(mut self, text: impl Into<Option<Text<'a>>>) -> Self {
        self.id = text.into();
        self
    }

    /// The sender's name for the kind of event, if there is one.
    pub fn topic(mut self, text: impl Into<Option<Text<'a>>>) -> Self {
        self.topic = text.into();
        self
    }

    /// Another value of the head that handlers want to see, if it is there, under a name of the
    /// scheme's choice.
    pub fn field(mut self, name: &'static str, text: impl Into<Option<Text<'a>>>) -> Self {
        self.fields.extend(text.into().map(|text| (name, text)));
        self
    }

    /// These headers as such values, each under its own name, where [`Head::informative`] finds it.
    pub fn informative(
        mut self,
        head: &Head<'a>,
        names: impl IntoIterator<Item = impl Named>,
    ) -> Self {
        for name in names {
            self = self.field(name.text(), head.informative(name));
        }
        self
    }

    /// These headers as such values, each under the name beside it, where [`Head::informative`] finds it. For
    /// senders with many: the head is gone through once. Said twice, the later list counts.
    pub const fn informative_as(
        mut self,
        head: &Head<'a>,
        names: &'static [(&'static str, HeaderName)],
    ) -> Self {
        self.named = Some((*head, names));
        self
    }

    /// What an operator should look at first where no key matches: for senders whose genuine
    /// deliveries fail by a fault of the receiver's configuration. Never told to the peer.
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// A proof that the sender offers. One that matches a key is enough, and one that is malformed
    /// or of a foreign key spoils nothing.
    #[inline(never)]
    pub fn offered(mut self, algorithm: Algorithm, encoding: Encoding, text: Text<'a>) -> Self {
        if self.offered.len() < MOST_OFFERS {
            self.offered.push(Offered {
                algorithm,
                encoding,
                text,
            });
        } else {
            self.offers_beyond = true;
        }
        self
    }

    /// A proof of a list in which the sender offers several; otherwise as [`Claim::offered`].
    ///
    /// # Errors
    ///
    /// [`RejectionKind::TooManySignatures`] at the seventeenth, so that whoever reads the list reads no further.
    #[inline]
    pub fn offered_in_list(
        self,
        algorithm: Algorithm,
        encoding: Encoding,
        text: Text<'a>,
    ) -> Result<Self, Rejection> {
        if self.offered.len() < MOST_OFFERS {
            Ok(self.offered(algorithm, encoding, text))
        } else {
            Err(RejectionKind::TooManySignatures.into())
        }
    }

    /// What tells one delivery from the next.
    ///
    /// Where a time is signed, a retry is signed anew and only the body stays. Where none is, all that
    /// is signed stays, and the body alone may not be enough: two requests with one body to two signed
    /// URLs are two deliveries. And a body that is empty tells nothing.
    pub(crate) fn identified_by(&self) -> IdentifiedBy {
        match self.timestamp {
            _ if self.parts.iter().all(Part::is_body) => IdentifiedBy::Body,
            Some(_) => IdentifiedBy::BodyUnlessEmpty,
            None => IdentifiedBy::AllItSigns,
        }
    }

    /// Every value that handlers want to see, with its name.
    pub(crate) fn shown(&self, mut each: impl FnMut(&'static str, &Text<'a>)) {
        for (name, text) in &self.fields {
            each(name, text);
        }
        if let Some((head, names)) = &self.named {
            head.informative_of(names, each);
        }
    }

    /// Whether this text lies within one of the signed parts.
    pub(crate) fn signs(&self, text: &Text<'_>) -> bool {
        !text.is_empty()
            && self.parts.iter().any(|part| match part {
                Part::Text(signed) => text.lies_within(signed),
                Part::Body => text.is_of_body(),
                // What a canonical form or a choice takes over from the text is not known here.
                Part::BodyAs(_) | Part::OneOf(_) | Part::Bytes(_) => false,
            })
    }
}

/// Shows the shape of the claim and none of its text: what is offered may be a credential.
impl fmt::Debug for Claim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("keys", self.keys)
            .field("means", &self.means)
            .field("parts", &self.parts.len())
            .field("offered", &self.offered)
            .field("timestamp", &self.timestamp)
            .field("id", &self.id)
            .field("topic", &self.topic)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
