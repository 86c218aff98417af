//! Reports what a refused delivery shows without any key, such as an empty body. Such facts prove nothing.

use std::io::Read as _;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use crate::head::Head;
use crate::provider::Scheme;
use crate::rejection::{Rejection, RejectionKind};

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};
use super::secrets::Named;

/// The longest body, in bytes, for which changes of the body, the secret and the signature are tried. For a longer
/// one, only what the head and the time show is reported.
pub const LONGEST_BODY: usize = 1 << 20;

/// Headers that tell their sender, by which a delivery that came to the wrong endpoint is known.
const SENDERS: [&str; 13] = [
    "stripe-signature",
    "x-hub-signature-256",
    "x-signature-ed25519",
    "webhook-signature",
    "svix-signature",
    "x-slack-signature",
    "x-twilio-signature",
    "x-twitter-webhooks-signature",
    "x-twitter-webhooks-signature-oauth2",
    "x-shopify-hmac-sha256",
    "x-contentful-signature",
    "x-mms-signature",
    "paddle-signature",
];

/// Lengths, beside the powers of two, at which proxies and parsers cut bodies.
const LIMITS: [usize; 6] = [1_000, 10_000, 65_535, 100_000, 102_400, 1_000_000];

/// Adds what the delivery shows. Adds nothing if `proved`, since a proved cause makes lesser signs needless.
pub(super) fn see(
    attempt: &Attempt<'_>,
    refused: &Rejection,
    own: &[Named],
    proved: bool,
    found: &mut Vec<Diagnosis>,
) {
    let mut push = |cause, subject: &str| found.push(Diagnosis::seen(cause, subject));
    if proved {
        return;
    }
    see_head(attempt.scheme, &attempt.head, refused, &mut push);
    if refused.kind() == RejectionKind::BodyTooLarge {
        push(Cause::BodyTooLong, &attempt.body.len().to_string());
    }
    see_body(attempt, &mut push);
    see_secrets(own, &mut push);
    if let Some(hint) = refused.hint() {
        push(Cause::Hint, hint);
    }
}

/// Adds what the head and the secrets show, for a delivery whose body nobody has read.
pub(super) fn see_without_body(
    scheme: &dyn Scheme,
    head: &Head<'_>,
    refused: &Rejection,
    own: &[Named],
    found: &mut Vec<Diagnosis>,
) {
    let mut push = |cause, subject: &str| found.push(Diagnosis::seen(cause, subject));
    see_head(scheme, head, refused, &mut push);
    if let Some(encoding) = encoding(head) {
        push(Cause::BodyLooksCompressed, encoding);
    }
    see_secrets(own, &mut push);
    if let Some(hint) = refused.hint() {
        push(Cause::Hint, hint);
    }
}

fn see_head(
    scheme: &dyn Scheme,
    head: &Head<'_>,
    refused: &Rejection,
    push: &mut impl FnMut(Cause, &str),
) {
    let header = refused.header().unwrap_or_default();
    if scheme.claim(head).is_err() {
        for name in SENDERS {
            if name != header && head.has(name) {
                push(Cause::OtherSender, name);
            }
        }
    }
    match refused.kind() {
        RejectionKind::MethodNotAllowed => push(Cause::OtherMethod, head.method().as_str()),
        RejectionKind::MissingHeader => push(Cause::HeaderMissing, header),
        RejectionKind::RepeatedHeader => push(Cause::HeaderRepeated, header),
        RejectionKind::MalformedHeader
        | RejectionKind::MalformedSignature
        | RejectionKind::MalformedTimestamp
            if !header.is_empty() =>
        {
            push(Cause::HeaderMalformed, header);
        }
        RejectionKind::NoSignature => push(Cause::SignatureVersion, ""),
        _ => {}
    }
}

fn see_secrets(own: &[Named], push: &mut impl FnMut(Cause, &str)) {
    for secret in own {
        let text = secret.text.trim();
        if text.is_empty() {
            push(Cause::SecretEmpty, &secret.name);
        } else if of_other_kind(text) {
            push(Cause::SecretOfOtherKind, &secret.name);
        }
    }
}

/// Returns the content encoding that the head names; `None` for `identity`.
fn encoding<'h>(head: &Head<'h>) -> Option<&'h str> {
    let encoding = head.headers().get(CONTENT_ENCODING)?.to_str().ok()?;
    (!encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity")).then_some(encoding)
}

fn see_body(attempt: &Attempt<'_>, push: &mut impl FnMut(Cause, &str)) {
    let (body, headers) = (attempt.body, attempt.head.headers());
    if body.is_empty() {
        push(Cause::BodyEmpty, "");
    }
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok());
    if let Some(length) = announced.and_then(|text| text.parse::<usize>().ok())
        && length > body.len()
    {
        push(Cause::BodyCutOff, &format!("{} of {length}", body.len()));
    }
    match encoding(&attempt.head) {
        Some(encoding) => push(Cause::BodyLooksCompressed, encoding),
        None if body.starts_with(b"\x1f\x8b") => push(Cause::BodyLooksCompressed, "gzip"),
        None => {}
    }
    let at_limit =
        body.len() >= 1024 && (body.len().is_power_of_two() || LIMITS.contains(&body.len()));
    let cut = matches!(body.first(), Some(b'{' | b'['))
        && !matches!(body.trim_ascii_end().last(), Some(b'}' | b']'));
    if at_limit && cut {
        push(Cause::BodyAtLimit, &body.len().to_string());
    }
    if body.windows(3).any(|it| it == "\u{fffd}".as_bytes()) {
        push(Cause::BodyReplacementCharacter, "");
    }
}

/// Returns whether the text begins like a key that is never the secret of an endpoint.
fn of_other_kind(text: &str) -> bool {
    const KINDS: [&str; 16] = [
        "sk_",
        "pk_",
        "rk_",
        "xoxb-",
        "xoxp-",
        "xapp-",
        "ghp_",
        "gho_",
        "github_pat_",
        "shpat_",
        "shpca_",
        "Bearer ",
        "-----BEGIN",
        "eyJ",
        "AC",
        "Bot ",
    ];
    let account_id =
        |text: &str| text.len() == 34 && text.bytes().skip(2).all(|it| it.is_ascii_hexdigit());
    KINDS.iter().any(|kind| match *kind {
        "AC" => text.starts_with("AC") && account_id(text),
        kind => text.starts_with(kind),
    })
}

/// Decompresses a gzip body; `None` if it is not gzip or would hold more than [`LONGEST_BODY`] bytes.
pub(super) fn decompressed(body: &Bytes) -> Option<Vec<u8>> {
    if !body.starts_with(b"\x1f\x8b") {
        return None;
    }
    let mut plain = Vec::new();
    let most = u64::try_from(LONGEST_BODY).ok()?.saturating_add(1);
    flate2::read::GzDecoder::new(&**body)
        .take(most)
        .read_to_end(&mut plain)
        .ok()?;
    (plain.len() <= LONGEST_BODY).then_some(plain)
}
