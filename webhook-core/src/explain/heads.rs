//! Looks for a genuine signature that is in another header, or that is spelled in another way.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::algorithm::Algorithm;
use crate::claim::Part;
use crate::encoding::Encoding;
use crate::head::Head;

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};

/// The most headers whose values are tried in place of the one that the scheme reads.
const MOST_NAMES: usize = 8;

pub(super) fn search(attempt: &Attempt<'_>, found: &mut Vec<Diagnosis>) {
    let Some(name) = signature_header(attempt) else {
        return;
    };
    let headers = attempt.head.headers();
    if let Some(value) = headers.get(&name).and_then(|value| value.to_str().ok()) {
        spellings(attempt, &name, value, found);
    } else {
        renamed(attempt, &name, found);
    }
}

/// Finds the header in which the scheme looks for the signature.
fn signature_header(attempt: &Attempt<'_>) -> Option<HeaderName> {
    match attempt.scheme.claim(&attempt.head) {
        Ok(claim) => {
            let (value, _, _) = claim.offered.first()?.text.header_place()?;
            let mut headers = attempt.head.headers().iter();
            let (name, _) = headers.find(|(_, other)| std::ptr::eq(*other, value))?;
            Some(name.clone())
        }
        Err(rejection) => rejection.header()?.parse().ok(),
    }
}

/// Tries the value of each header that may hold a signature, under the header name that the scheme reads.
fn renamed(attempt: &Attempt<'_>, name: &HeaderName, found: &mut Vec<Diagnosis>) {
    let headers = attempt.head.headers();
    let like_a_signature = |other: &&HeaderName| {
        let other = other.as_str();
        ["sig", "hmac", "hash", "auth", "token"]
            .iter()
            .any(|it| other.contains(it))
            || other.ends_with(name.as_str())
    };
    let others = headers.keys().filter(like_a_signature).take(MOST_NAMES);
    for (other, value) in others.filter_map(|other| Some((other, headers.get(other)?))) {
        let algorithms = [None, Some(Algorithm::HmacSha1)];
        for algorithm in algorithms {
            let text = value.to_str().unwrap_or_default();
            // An older header of the same sender writes `sha1=` before the digits.
            let retold = match algorithm {
                Some(_) => text.replacen("sha1=", "sha256=", 1),
                None => text.to_owned(),
            };
            let cause = Cause::HeaderRenamed;
            if try_value(
                attempt,
                name,
                &retold,
                algorithm,
                cause,
                other.as_str(),
                found,
            ) {
                return;
            }
        }
    }
}

fn spellings(attempt: &Attempt<'_>, name: &HeaderName, value: &str, found: &mut Vec<Diagnosis>) {
    let mut tried = vec![value.to_owned()];
    let bare = value.trim().trim_matches(['"', '\'']);
    let (before, digits) = match bare.split_once('=') {
        Some((before, digits)) if before.len() <= 8 && !digits.is_empty() => (before, digits),
        _ => ("", bare),
    };
    let mut list = vec![
        bare.to_owned(),
        value.to_ascii_lowercase(),
        digits.to_owned(),
        format!("sha256={bare}"),
        format!("v0={bare}"),
        format!("v1={bare}"),
        format!("v1,{bare}"),
    ];
    for text in [digits, bare] {
        let Some(bytes) = decoded(text) else {
            continue;
        };
        let hex = Encoding::Hex.encode(&bytes);
        let upper = Encoding::HexUpper.encode(&bytes);
        let base64 = STANDARD.encode(&bytes);
        for digits in [hex, upper, base64] {
            list.extend([
                format!("{before}={digits}"),
                format!("sha256={digits}"),
                format!("v1,{digits}"),
                digits,
            ]);
        }
    }
    for text in list {
        if tried.contains(&text) {
            continue;
        }
        let cause = Cause::SignatureSpelling;
        if try_value(attempt, name, &text, None, cause, name.as_str(), found) {
            return;
        }
        tried.push(text);
    }
    sha1_in_its_place(attempt, digits, found);
}

/// Tries the digits as an HMAC-SHA1 where the scheme expects an HMAC-SHA256.
fn sha1_in_its_place(attempt: &Attempt<'_>, digits: &str, found: &mut Vec<Diagnosis>) {
    if digits.len() != 40 {
        return;
    }
    let Some(claim) = attempt.claim(&attempt.head, attempt.body) else {
        return;
    };
    if claim
        .offered
        .iter()
        .any(|offer| offer.algorithm != Algorithm::HmacSha256)
    {
        return;
    }
    let held = attempt.holds(attempt.head, attempt.body, None, |claim| {
        for offer in &mut claim.offered {
            offer.algorithm = Algorithm::HmacSha1;
            offer.encoding = Encoding::Hex;
        }
    });
    if held.is_some() {
        found.push(Diagnosis::proved(Cause::OtherAlgorithm, "HMAC-SHA1"));
    }
}

/// Decodes a signature from hex or base64 of any spelling, if it has the length of one (20, 32 or 64 bytes).
fn decoded(text: &str) -> Option<Vec<u8>> {
    let hex = base16ct::mixed::decode_vec(text).ok();
    let bytes = hex.or_else(|| {
        let text = text.trim_end_matches('=');
        [STANDARD_NO_PAD, URL_SAFE_NO_PAD]
            .iter()
            .find_map(|engine| engine.decode(text).ok())
    })?;
    [20, 32, 64].contains(&bytes.len()).then_some(bytes)
}

fn try_value(
    attempt: &Attempt<'_>,
    name: &HeaderName,
    value: &str,
    algorithm: Option<Algorithm>,
    cause: Cause,
    subject: &str,
    found: &mut Vec<Diagnosis>,
) -> bool {
    let with_value = |value| {
        let mut headers: HeaderMap = attempt.head.headers().clone();
        headers.insert(name.clone(), value);
        let head = Head::new(attempt.head.method(), attempt.head.uri(), &headers);
        attempt.holds(head, attempt.body, None, |claim| {
            if let Some(algorithm) = algorithm {
                for offer in &mut claim.offered {
                    offer.algorithm = algorithm;
                }
            }
        })
    };
    let held = HeaderValue::from_str(value).ok().and_then(with_value);
    let Some(held) = held else {
        return false;
    };
    found.push(Diagnosis::proved(cause, subject));
    attempt.judge_time(&held, found);
    true
}

/// Returns whether a signed part other than the body contains this text.
pub(super) fn signs_text(parts: &[Part<'_>], text: &str) -> bool {
    let holds = |bytes: &[u8]| {
        !text.is_empty() && bytes.windows(text.len()).any(|it| it == text.as_bytes())
    };
    parts.iter().any(|part| match part {
        Part::Bytes(bytes) => holds(bytes),
        Part::Text(it) => holds(it.as_str().as_bytes()),
        Part::OneOf(list) => list.iter().any(|bytes| holds(bytes)),
        Part::Body | Part::BodyAs(_) => false,
    })
}
