//! Fills the blanks of a draft with signatures, by running the scheme's own claim on the draft.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::algorithm::Algorithm;
use crate::check::Check;
use crate::claim::{Claim, Part, ProofSource, Unverified};
use crate::config_error::ConfigError;
use crate::head::{Head, Text};
use crate::provider::Scheme;
use crate::rejection::RejectionKind;
use crate::sign::{Draft, SigningKey};

/// Fills in the blanks, and returns the headers of the draft.
pub(crate) fn fill(
    scheme: &dyn Scheme,
    draft: &Draft,
) -> Result<Vec<(HeaderName, HeaderValue)>, ConfigError> {
    let refused = |reason: &dyn fmt::Display| {
        ConfigError::Signing(format!(
            "the scheme does not understand its own draft: {reason}"
        ))
    };
    let keys = draft.keys.as_slice();
    let head = Head::new(&draft.method, &draft.url, &draft.headers);
    let no_room = || {
        let reason = "more keys than the scheme has room for signatures";
        ConfigError::Signing(reason.to_owned())
    };
    let claim = scheme
        .claim(&head)
        .map_err(|rejection| match rejection.kind() {
            RejectionKind::TooManySignatures => no_room(),
            _ => refused(&rejection),
        })?;
    proven_in_body(scheme, &claim, &draft.body)?;
    if claim.offers_beyond || claim.offered.len() < keys.len() {
        return Err(no_room());
    }
    let message = message(&claim, &draft.body).map_err(|rejection| refused(&rejection))?;
    let mut filled: Vec<(HeaderName, HeaderValue)> = Vec::new();
    // The blanks are filled from last to first, so that the places of earlier ones in a header stay valid.
    for (place, offer) in claim.offered.iter().enumerate().rev() {
        let signature = signature(keys, place, offer.algorithm, &message)?;
        let (name, start, end) = place_of(&offer.text, &draft.headers)
            .ok_or_else(|| refused(&"a signature outside the headers"))?;
        let known = filled.iter().position(|(other, _)| *other == name);
        let old = known.and_then(|at| filled.get(at)).map(|(_, value)| value);
        let old = old
            .or_else(|| draft.headers.get(&name))
            .and_then(|value| value.to_str().ok());
        let (before, after) = old
            .and_then(|old| Some((old.get(..start)?, old.get(end..)?)))
            .ok_or_else(|| refused(&"a header that is not text"))?;
        let text = [before, &offer.encoding.encode(&signature), after].concat();
        let mut value = HeaderValue::from_str(&text).map_err(|error| refused(&error))?;
        // The value may be a credential: `http` then does not print it, and HTTP/2 keeps it out of its tables.
        value.set_sensitive(true);
        filled.retain(|(other, _)| *other != name);
        filled.push((name, value));
    }
    Ok(filled)
}

/// Refuses a delivery without any proof: if the head offers none, the body must contain it.
///
/// The body is the caller's, and nothing is written into it.
fn proven_in_body(scheme: &dyn Scheme, claim: &Claim<'_>, body: &Bytes) -> Result<(), ConfigError> {
    let unproven = |reason: &str| Err(ConfigError::Signing(reason.to_owned()));
    match claim.means {
        ProofSource::Head if claim.offered.is_empty() => {
            unproven("the scheme has no place for a signature in this delivery")
        }
        ProofSource::Head => Ok(()),
        ProofSource::Probe(_) => unproven("the scheme takes this for a test of the connection"),
        ProofSource::Body | ProofSource::HeadAndBody => {
            let held = scheme
                .claim_in_body(Unverified::new(body))
                .and_then(|claim| {
                    let mut check = Check::open(&claim)?;
                    check.update(body);
                    check.finish(body)
                });
            match held {
                Ok(_) => Ok(()),
                Err(_) => unproven(
                    "this scheme's proof stands in the body, where only its author can put it, and this body holds none that fits the keys",
                ),
            }
        }
    }
}

/// Makes the `place`-th signature, with the `place`-th of the given keys.
fn signature(
    keys: &[SigningKey],
    place: usize,
    algorithm: Algorithm,
    message: &[u8],
) -> Result<Vec<u8>, ConfigError> {
    let key = keys.get(place).ok_or_else(|| {
        ConfigError::Signing(
            "the scheme has room for a signature, and no key was given for it".to_owned(),
        )
    })?;
    key.sign(algorithm, message)
        .ok_or_else(|| ConfigError::Signing(format!("no key that can make {algorithm:?}")))
}

fn message(claim: &Claim<'_>, body: &Bytes) -> Result<Vec<u8>, crate::Rejection> {
    let mut message = Vec::new();
    for part in &claim.parts {
        match part {
            Part::Bytes(bytes) => message.extend_from_slice(bytes),
            Part::Text(text) => message.extend_from_slice(text.as_bytes()),
            Part::OneOf(list) => {
                message.extend_from_slice(list.first().map_or(&[][..], Cow::as_ref));
            }
            Part::Body => message.extend_from_slice(body),
            Part::BodyAs(canonical) => message.extend(canonical(Unverified::new(body))?),
        }
    }
    Ok(message)
}

/// Finds the header that contains the text, and the text's place in it.
fn place_of(text: &Text<'_>, headers: &HeaderMap) -> Option<(HeaderName, usize, usize)> {
    let (value, start, end) = text.header_place()?;
    let (name, _) = headers
        .iter()
        .find(|(_, other)| std::ptr::eq(*other, value))?;
    Some((name.clone(), start, end))
}
