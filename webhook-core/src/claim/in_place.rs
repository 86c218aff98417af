//! Methods that change a claim in place, for adapters that should cost little besides the hash.

use std::borrow::Cow;

use http::HeaderName;

use super::{Algorithm, Claim, Encoding, MOST_OFFERS, Offered, Part, Text, Timestamp, Unit};
use crate::head::{Head, Told};
use crate::rejection::{Rejection, RejectionKind};

/// These methods do what those without `add_` and `set_` in their names do, for a claim that stays in place.
///
/// The others pass the claim on, so that it can be written as one chain. But each of them moves the claim, which has
/// room for what most senders sign. An adapter that should cost little besides the hash uses these methods.
impl<'a> Claim<'a> {
    /// Adds these bytes to what is signed: see [`Claim::bytes`].
    pub fn add_bytes(&mut self, bytes: impl Into<Cow<'a, [u8]>>) {
        self.parts.push(Part::Bytes(bytes.into()));
    }

    /// Adds this text of the request to what is signed: see [`Claim::text`].
    pub fn add_text(&mut self, text: Text<'a>) {
        self.parts.push(Part::Text(text));
    }

    /// Adds this timestamp to what is signed, spelled as it came: see [`Claim::timestamp`].
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::MalformedTimestamp`] unless the text is canonical decimal digits.
    pub fn add_timestamp(&mut self, text: Text<'a>, unit: Unit) -> Result<(), Rejection> {
        let Some(timestamp) = Timestamp::from_digits(&text, unit) else {
            let malformed = Rejection::new(RejectionKind::MalformedTimestamp);
            return Err(malformed.expecting(unit.form()));
        };
        self.inconsistent |= self.timestamp.is_some();
        self.timestamp = Some(timestamp);
        self.parts.push(Part::Text(text));
        Ok(())
    }

    /// Sets the sender's id of the delivery, if it has one: see [`Claim::id`].
    pub fn set_id(&mut self, text: impl Into<Option<Text<'a>>>) {
        self.id = text.into().map(Told::Text);
    }

    /// Says that this header informs of the sender's id of the delivery. It is what [`Head::informative`] finds, but the
    /// value is read only when somebody asks for the id.
    pub fn set_informative_id(&mut self, head: &Head<'a>, name: &'static HeaderName) {
        self.id = head.told(name, &mut 0);
    }

    /// Sets the sender's name for the kind of event, if there is one: see [`Claim::topic`].
    pub fn set_topic(&mut self, text: impl Into<Option<Text<'a>>>) {
        self.topic = text.into().map(Told::Text);
    }

    /// Says that this header informs of the sender's name for the kind of event. It is what [`Head::informative`]
    /// finds, but the value is read only when somebody asks for the topic.
    pub fn set_informative_topic(&mut self, head: &Head<'a>, name: &'static HeaderName) {
        self.topic = head.told(name, &mut 0);
    }

    /// Shows handlers these headers: see [`Claim::informative_as`].
    pub const fn set_informative_as(
        &mut self,
        head: &Head<'a>,
        names: &'static [(&'static str, HeaderName)],
    ) {
        self.named = Some((*head, names));
    }

    /// Adds the body, as it is on the wire, to what is signed: see [`Claim::body`].
    pub fn add_body(&mut self) {
        self.parts.push(Part::Body);
    }

    /// Adds a proof that the sender offers: see [`Claim::offered`].
    pub fn add_offered(&mut self, algorithm: Algorithm, encoding: Encoding, text: Text<'a>) {
        if self.offered.len() < MOST_OFFERS {
            self.offered.push(Offered {
                algorithm,
                encoding,
                text,
            });
        } else {
            self.offers_beyond = true;
        }
    }

    /// Adds one proof of a list in which the sender offers several: see [`Claim::offered_in_list`].
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::TooManySignatures`] for the seventeenth proof, so that the adapter reads no further.
    pub fn add_offered_in_list(
        &mut self,
        algorithm: Algorithm,
        encoding: Encoding,
        text: Text<'a>,
    ) -> Result<(), Rejection> {
        if self.offered.len() == MOST_OFFERS {
            return Err(RejectionKind::TooManySignatures.into());
        }
        self.add_offered(algorithm, encoding, text);
        Ok(())
    }
}
