//! Tries other readings of a configured secret: without its quotes or its prefix, decoded, or as plain text.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use bytes::Bytes;
use zeroize::Zeroizing;

use crate::algorithm::Algorithm;
use crate::keyring::Keyring;

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};

/// The text of a secret, exactly as it was configured, and its name in the report.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) text: Zeroizing<String>,
}

/// Bytes that may be the key, and the cause that they prove if the signature holds with them.
pub(super) struct Reading {
    cause: Cause,
    name: String,
    key: Zeroizing<Vec<u8>>,
}

impl Reading {
    pub(super) fn diagnosis(&self) -> Diagnosis {
        Diagnosis::proved(self.cause, self.name.clone())
    }

    /// Makes a keyring of this key alone, of the kind that the scheme's claim needs.
    pub(super) fn ring(&self, attempt: &Attempt<'_>) -> Option<Keyring> {
        let claim = attempt.claim(&attempt.head, attempt.body)?;
        let offer = claim.offered.first()?;
        match offer.algorithm {
            Algorithm::HmacSha256 | Algorithm::HmacSha1 => Keyring::trial_hmac(&self.key),
            Algorithm::Credential => {
                let offered = offer.encoding.decode_up_to(&offer.text, 4096)?;
                // Basic credentials are `user:password`. The user is taken from the request, since it is no secret.
                let user = offered.iter().position(|byte| *byte == b':');
                let user = user.and_then(|end| offered.get(..=end)).unwrap_or_default();
                Keyring::trial_credential(&[user, &self.key].concat())
            }
            Algorithm::Ed25519 => None,
        }
    }
}

/// Reads the secret of another endpoint as plain text.
pub(super) fn other(secret: &Named) -> Reading {
    reading(Cause::OtherSecret, secret, secret.text.trim().as_bytes())
}

/// Lists the bytes that an operator may have meant by the text of this endpoint's secret.
pub(super) fn readings(secret: &Named) -> Vec<Reading> {
    let text = secret.text.as_str();
    let trimmed = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    let mut list = vec![
        reading(Cause::SecretDecoded, secret, text.as_bytes()),
        reading(Cause::SecretBlanks, secret, trimmed.as_bytes()),
    ];
    let unquoted = ['"', '\'', '`'].into_iter().find_map(|quote| {
        let inner = trimmed.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inner)
    });
    if let Some(inner) = unquoted {
        list.push(reading(Cause::SecretQuotes, secret, inner.as_bytes()));
        push_decoded(
            &mut list,
            Cause::SecretQuotes,
            secret,
            without_prefix(inner),
        );
    }
    let rest = without_prefix(trimmed);
    if rest != trimmed {
        list.push(reading(Cause::SecretPrefix, secret, rest.as_bytes()));
    }
    push_decoded(&mut list, Cause::SecretNotDecoded, secret, rest);
    if let Ok(bytes) = base16ct::mixed::decode_vec(rest) {
        let bytes = Zeroizing::new(bytes);
        list.push(reading(Cause::SecretNotDecodedFromHex, secret, &bytes));
    }
    let with_end = Zeroizing::new([trimmed.as_bytes(), b"\n"].concat());
    list.push(reading(Cause::SecretNewlineAtSender, secret, &with_end));
    list.push(reading(Cause::SecretEmptyAtSender, secret, b""));
    let mut seen: Vec<Zeroizing<Vec<u8>>> = Vec::new();
    list.retain(|reading| {
        let new = !seen.contains(&reading.key);
        seen.push(reading.key.clone());
        new
    });
    list
}

fn reading(cause: Cause, secret: &Named, key: &[u8]) -> Reading {
    Reading {
        cause,
        name: secret.name.clone(),
        key: Zeroizing::new(key.to_vec()),
    }
}

fn push_decoded(list: &mut Vec<Reading>, cause: Cause, secret: &Named, text: &str) {
    let decoded = [STANDARD, URL_SAFE, URL_SAFE_NO_PAD]
        .iter()
        .find_map(|engine| engine.decode(text).ok());
    if let Some(bytes) = decoded.map(Zeroizing::new) {
        list.push(reading(cause, secret, &bytes));
    }
}

/// Cuts prefixes such as `v1,` and `whsec_`.
fn without_prefix(text: &str) -> &str {
    let text = text.strip_prefix("v1,").unwrap_or(text);
    match text.split_once('_') {
        Some((prefix, rest))
            if prefix.len() <= 8 && prefix.bytes().all(|byte| byte.is_ascii_lowercase()) =>
        {
            rest
        }
        _ => text,
    }
}

/// Tries each reading as the endpoint's only key.
pub(super) fn search(
    attempt: &Attempt<'_>,
    body: &Bytes,
    readings: &[Reading],
    found: &mut Vec<Diagnosis>,
) {
    for reading in readings {
        let Some(ring) = reading.ring(attempt) else {
            continue;
        };
        if let Some(held) = attempt.holds(attempt.head, body, Some(&ring), |_| {}) {
            found.push(reading.diagnosis());
            attempt.judge_time(&held, found);
            return;
        }
    }
}
