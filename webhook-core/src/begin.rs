//! The way into the core: an endpoint judges the head of a delivery.

use http::HeaderName;

use crate::endpoint::Endpoint;
use crate::head::Head;
use crate::in_flight::{InFlight, Opening};
use crate::provider::Provider;
use crate::rejection::{Rejection, RejectionKind};
use crate::timestamp::Timestamp;

impl<P: Provider> Endpoint<P> {
    /// Judges the head of a delivery, before a byte of its body is read.
    ///
    /// `now` is the time at which the delivery arrived. If it waited in a queue first, give the time at which it came
    /// in, not the time at which you read it.
    ///
    /// # Errors
    ///
    /// Returns a rejection for whatever public rules condemn in the head: its method, its shape, its announced size,
    /// its time, or a wrong credential.
    pub fn begin(&self, head: &Head<'_>, now: Timestamp) -> Result<Opening<P>, Rejection> {
        if !self.provider.methods().contains(head.method()) {
            return Err(RejectionKind::MethodNotAllowed.into());
        }
        if let Some(reply) = self.provider.challenge(head) {
            return Ok(Opening::Answer(reply.render()));
        }
        refuse_encoded(head)?;
        let claim = self.provider.claim(head)?;
        InFlight::open(self, &claim, announced_length(head)?, now)
    }
}

/// Refuses a compressed body: the signature covers the bytes as they were sent, and a decoder that runs before the
/// check could be attacked.
pub(crate) fn refuse_encoded(head: &Head<'_>) -> Result<(), Rejection> {
    static NAME: HeaderName = http::header::CONTENT_ENCODING;
    // Blank and `identity` are no encoding. `utf-8` is none either but a character set that some senders
    // write here: the bytes are as they were sent, and the proof is of these.
    let is_none = |coding: &str| {
        let coding = coding.trim();
        ["", "identity", "utf-8"]
            .iter()
            .any(|it| coding.eq_ignore_ascii_case(it))
    };
    let unencoded = head.values(&NAME).all(|value| {
        let codings = value.to_str();
        codings.is_ok_and(|codings| codings.split(',').all(is_none))
    });
    if unencoded {
        Ok(())
    } else {
        Err(Rejection::of_header(
            RejectionKind::ContentEncoding,
            NAME.as_str(),
        ))
    }
}

/// The length that the head announces. A number that does not fit counts as longer than any limit.
pub(crate) fn announced_length(head: &Head<'_>) -> Result<Option<usize>, Rejection> {
    static NAME: HeaderName = http::header::CONTENT_LENGTH;
    let Some(length) = head.at_most_one(&NAME)? else {
        return Ok(None);
    };
    if length.is_empty() || !length.bytes().all(|byte| byte.is_ascii_digit()) {
        let malformed = Rejection::of_header(RejectionKind::MalformedHeader, NAME.as_str());
        return Err(malformed.expecting("decimal digits"));
    }
    Ok(Some(length.parse().unwrap_or(usize::MAX)))
}
