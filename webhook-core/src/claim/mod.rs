//! A sender's claim as data: "these bytes carry this signature".
//!
//! An adapter's [`Scheme`](crate::Scheme) writes a [`Claim`] from [`Text`] of the request's head, and the core checks
//! it.

mod in_place;
mod part;
mod unverified;
mod view;

use std::borrow::Cow;
use std::fmt;

use http::{HeaderName, HeaderValue, StatusCode};
use smallvec::SmallVec;

pub(crate) use self::part::{BodyAs, IdentifiedBy, Offered, Part, Probe, ProofSource};
pub use self::unverified::Unverified;
pub use self::view::{CanonicalBody, ClaimView, OfferedProof, ProofPlace, SignedPart, TextOrigin};
pub use crate::algorithm::Algorithm;
pub use crate::encoding::Encoding;
use crate::head::{Head, Told};
pub use crate::head::{Named, Text};
use crate::keyring::Keyring;
use crate::rejection::Rejection;
use crate::timestamp::Timestamp;
pub use crate::timestamp::Unit;

/// What the sender signed, in the order in which it was signed, and what it offers as proof.
///
/// A scheme only writes this down. The core hashes, compares and looks at the time; it also computes from the claim
/// what is covered and which texts are signed.
// It has room for what most senders sign, and for as many signatures as a delivery may offer.
#[must_use = "a claim does nothing until it is returned"]
pub struct Claim<'a> {
    pub(crate) keys: &'a Keyring,
    pub(crate) means: ProofSource,
    pub(crate) parts: SmallVec<[Part<'a>; 8]>,
    pub(crate) offered: SmallVec<[Offered<'a>; MOST_OFFERS]>,
    pub(crate) offers_beyond: bool,
    /// Whether the adapter has said two things that cannot both hold.
    pub(crate) inconsistent: bool,
    pub(crate) timestamp: Option<Timestamp>,
    pub(crate) body_unsigned: bool,
    pub(crate) body_digest: Option<Text<'a>>,
    pub(crate) first_byte: Option<u8>,
    pub(crate) id: Option<Told<'a>>,
    pub(crate) topic: Option<Told<'a>>,
    pub(crate) fields: SmallVec<[(&'static str, Text<'a>); 2]>,
    /// The head, and a list of headers in it that handlers are shown as well.
    pub(crate) named: Option<(Head<'a>, &'static [(&'static str, HeaderName)])>,
    pub(crate) hint: Option<&'static str>,
}

/// The most offers that are kept. One more marks the claim as too large instead of growing it.
pub(crate) const MOST_OFFERS: usize = 16;

impl<'a> Claim<'a> {
    /// Makes a claim that is checked against these keys.
    #[inline]
    pub fn under(keys: &'a Keyring) -> Self {
        Self::new(keys, ProofSource::Head)
    }

    /// Makes a claim whose proof is in the body. The core calls
    /// [`Scheme::claim_in_body`](crate::Scheme::claim_in_body) once the body is complete.
    pub fn found_in_body(keys: &'a Keyring) -> Self {
        Self::new(keys, ProofSource::Body)
    }

    /// Makes a claim for a delivery that carries no proof, because it may be the sender's test of the connection.
    ///
    /// The body is read up to `max` bytes. If `is` returns true for it, the delivery is answered with `status` and an
    /// empty body; otherwise it is refused. Such a claim can never end in a proof.
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

    /// Demands that a second proof, in the body, holds as well.
    pub fn and_in_body(self) -> Self {
        Self {
            inconsistent: self.inconsistent || !matches!(self.means, ProofSource::Head),
            means: ProofSource::HeadAndBody,
            ..self
        }
    }

    /// Adds these bytes to what is signed.
    #[inline]
    pub fn bytes(self, bytes: impl Into<Cow<'a, [u8]>>) -> Self {
        self.part(Part::Bytes(bytes.into()))
    }

    /// Adds this text of the request to what is signed.
    #[inline]
    pub fn text(self, text: Text<'a>) -> Self {
        self.part(Part::Text(text))
    }

    #[inline(never)]
    fn part(mut self, part: Part<'a>) -> Self {
        self.parts.push(part);
        self
    }

    /// Adds a canonical form of this text of the request to what is signed. If the text already has that form, this is
    /// [`Claim::text`], and each piece of the text counts as signed.
    pub fn text_as(self, text: Text<'a>, canonical: impl Into<String>) -> Self {
        let canonical = canonical.into();
        if *canonical == *text {
            self.text(text)
        } else {
            self.bytes(canonical.into_bytes())
        }
    }

    /// Adds this timestamp to what is signed, as the text that came. A claim cannot have a time that is not signed.
    ///
    /// # Errors
    ///
    /// Returns [`MalformedTimestamp`](crate::RejectionKind::MalformedTimestamp) unless the text is canonical decimal digits.
    pub fn timestamp(mut self, text: Text<'a>, unit: Unit) -> Result<Self, Rejection> {
        self.add_timestamp(text, unit)?;
        Ok(self)
    }

    /// Adds one of these texts to what is signed; the sender does not say which. Give the likeliest first. A claim can
    /// do this once.
    ///
    /// A delivery may bring 16 pairs of such a candidate and a signature, and 4 with Ed25519. At most 16 pairs of a
    /// candidate and a key are tried: if several keys leave no room for all candidates, the last ones are left out,
    /// and the delivery is not refused for their number.
    pub fn one_of(mut self, candidates: Vec<Cow<'a, [u8]>>) -> Self {
        self.parts.push(Part::OneOf(candidates));
        self
    }

    /// Adds the body, as it is on the wire, to what is signed. Whatever you add to the claim later is signed after the
    /// body.
    #[inline]
    pub fn body(self) -> Self {
        self.part(Part::Body)
    }

    /// Adds the form that `canonical` makes of the body to what is signed. A claim signs at most one body.
    ///
    /// `canonical` runs before anything is proven. Together with its result it may hold twice the length of the body
    /// and 64 KiB more: [`InFlight::finishing`](crate::InFlight::finishing) counts that much for it, and nothing
    /// counts more.
    pub fn body_as(mut self, canonical: BodyAs) -> Self {
        self.parts.push(Part::BodyAs(canonical));
        self
    }

    /// Demands that the SHA-256 of the body is this lower-case hex, for senders that sign a digest instead of the
    /// body.
    ///
    /// The body counts as covered only if the text lies within what was signed.
    pub const fn body_sha256(mut self, hex: Text<'a>) -> Self {
        self.body_digest = Some(hex);
        self
    }

    /// Demands that the body starts with this byte, such as `{` for a sender that signs only JSON objects. Other texts
    /// that the same key signs are then no deliveries.
    pub const fn body_starts_with(mut self, byte: u8) -> Self {
        self.first_byte = Some(byte);
        self
    }

    /// States that nothing signed covers the body, because the sender offers no better. Unless the adapter states
    /// this, the core refuses a body with such a claim.
    pub const fn leaves_body_unsigned(mut self) -> Self {
        self.body_unsigned = true;
        self
    }

    /// Sets the sender's id of the delivery, if it has one.
    pub fn id(mut self, text: impl Into<Option<Text<'a>>>) -> Self {
        self.set_id(text);
        self
    }

    /// Sets the sender's name for the kind of event, if there is one.
    pub fn topic(mut self, text: impl Into<Option<Text<'a>>>) -> Self {
        self.set_topic(text);
        self
    }

    /// Shows handlers another value of the head, if it is there, under a name that the scheme chooses.
    pub fn field(mut self, name: &'static str, text: impl Into<Option<Text<'a>>>) -> Self {
        self.fields.extend(text.into().map(|text| (name, text)));
        self
    }

    /// Shows handlers these headers, each under its own name, if [`Head::informative`] finds it.
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

    /// Shows handlers these headers, each under the name beside it, if [`Head::informative`] finds it. It goes through
    /// the head once, for senders with many such headers. If it is called twice, the later list counts.
    pub const fn informative_as(
        mut self,
        head: &Head<'a>,
        names: &'static [(&'static str, HeaderName)],
    ) -> Self {
        self.named = Some((*head, names));
        self
    }

    /// Sets a sentence for the log that says what an operator should check first if no key matches, for senders whose
    /// genuine deliveries often fail by the receiver's configuration. The peer never sees it.
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Adds a proof that the sender offers. One proof that matches a key is enough: the core skips proofs that are
    /// malformed or made with another key.
    #[inline(never)]
    pub fn offered(mut self, algorithm: Algorithm, encoding: Encoding, text: Text<'a>) -> Self {
        self.add_offered(algorithm, encoding, text);
        self
    }

    /// Adds a proof of a list in which the sender offers several; otherwise it does what [`Claim::offered`] does.
    ///
    /// # Errors
    ///
    /// Returns [`TooManySignatures`](crate::RejectionKind::TooManySignatures) for the seventeenth proof, so that the
    /// adapter reads no further.
    #[inline]
    pub fn offered_in_list(
        mut self,
        algorithm: Algorithm,
        encoding: Encoding,
        text: Text<'a>,
    ) -> Result<Self, Rejection> {
        self.add_offered_in_list(algorithm, encoding, text)?;
        Ok(self)
    }

    /// Tells by what one delivery differs from the next.
    ///
    /// If a time is signed, a retry has a new time and signature, and only its body stays. If none is, all that is
    /// signed stays, and the body alone may not be enough: one body to two signed URLs makes two deliveries. And an
    /// empty body tells nothing.
    pub(crate) fn identified_by(&self) -> IdentifiedBy {
        match self.timestamp {
            _ if self.parts.iter().all(Part::is_body) => IdentifiedBy::Body,
            Some(_) => IdentifiedBy::BodyUnlessEmpty,
            None => IdentifiedBy::AllItSigns,
        }
    }

    /// Calls `each` with every value that handlers are shown, and its name.
    pub(crate) fn shown(&self, mut each: impl FnMut(&'static str, &Text<'a>)) {
        for (name, text) in &self.fields {
            each(name, text);
        }
        if let Some((head, names)) = &self.named {
            head.informative_of(names, each);
        }
    }

    /// Returns whether a piece of this header's value is among the signed parts.
    pub(crate) fn signs_of(&self, value: &HeaderValue) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text(signed) => signed.is_of(value),
            _ => false,
        })
    }

    /// Returns whether this text lies within one of the signed parts.
    pub(crate) fn signs(&self, text: &Text<'_>) -> bool {
        !text.is_empty()
            && self.parts.iter().any(|part| match part {
                Part::Text(signed) => text.lies_within(signed),
                Part::Body => text.is_of_body(),
                // Nobody can know here what a canonical form or a choice takes from the text.
                Part::BodyAs(_) | Part::OneOf(_) | Part::Bytes(_) => false,
            })
    }
}

/// Shows the shape of the claim and none of its texts, since an offer may be a credential.
impl fmt::Debug for Claim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("keys", self.keys)
            .field("means", &self.means)
            .field("parts", &self.parts.len())
            .field("offered", &self.offered)
            .field("timestamp", &self.timestamp)
            .field("id", &self.id.and_then(Told::text))
            .field("topic", &self.topic.and_then(Told::text))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
