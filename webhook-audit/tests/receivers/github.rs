//! Receivers of GitHub's shape: `sha256=` and the hexadecimal HMAC of the body.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use super::*;

fn sent(headers: &HeaderMap) -> Option<&str> {
    text(headers, "x-hub-signature-256")?.strip_prefix("sha256=")
}

fn right(body: &[u8]) -> String {
    hex(&mac(SECRET.as_bytes(), body))
}

pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    verdict(sent(headers) == Some(&right(body)))
}

/// Is sound, but has another body and another status for a missing header.
pub fn sound_with_words(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if !headers.contains_key("x-hub-signature-256") {
        return (400, "missing signature");
    }
    match sound(headers, uri, body) {
        OK => (202, "accepted"),
        _ => (403, "invalid signature"),
    }
}

/// Is sound, and also accepts digits in upper case, as a receiver does that decodes them.
pub fn sound_decoding(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    let sent = sent(headers).map(|sent| sent.to_ascii_lowercase());
    verdict(sent == Some(right(body)))
}

pub fn unchecked(_: &HeaderMap, _: &Uri, _: &[u8]) -> Answer {
    OK
}

pub fn optional(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if headers.contains_key("x-hub-signature-256") {
        sound(headers, uri, body)
    } else {
        OK
    }
}

pub fn empty_passes(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match text(headers, "x-hub-signature-256") {
        Some("") => OK,
        _ => sound(headers, uri, body),
    }
}

pub fn with_secret(headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Answer {
    let right = |secret: &&str| Some(hex(&mac(secret.as_bytes(), body)));
    verdict(
        secrets
            .iter()
            .any(|it| sent(headers).map(str::to_owned) == right(it)),
    )
}

pub fn empty_secret(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    with_secret(headers, body, &[SECRET, ""])
}

pub fn blank_secret(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    with_secret(headers, body, &[SECRET, " "])
}

pub fn fallback_secret(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    with_secret(headers, body, &[SECRET, "development_secret"])
}

pub fn digest(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if sent(headers) == Some(&hex(&Sha256::digest(body))) {
        OK
    } else {
        sound(headers, uri, body)
    }
}

pub fn prefix(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    verdict(sent(headers).is_some_and(|sent| sent.len() > 4 && right(body).starts_with(sent)))
}

pub fn first_bytes(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    verdict(sent(headers).and_then(|sent| sent.get(..16)) == right(body).get(..16))
}

pub fn switch(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if headers.contains_key("x-skip-verify") {
        OK
    } else {
        sound(headers, uri, body)
    }
}

pub fn query(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if uri.query().is_some_and(|it| it.contains("test=true")) {
        OK
    } else {
        sound(headers, uri, body)
    }
}

pub fn json_alone(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    let is_json = text(headers, "content-type").is_some_and(|it| it.contains("json"));
    if is_json {
        sound(headers, uri, body)
    } else {
        OK
    }
}

pub fn legacy(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    let mac = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
    let right = hex(&mac.chain_update(body).finalize().into_bytes());
    let sent = text(headers, "x-hub-signature").and_then(|it| it.strip_prefix("sha1="));
    if sent == Some(&right) {
        OK
    } else {
        sound(headers, uri, body)
    }
}

pub fn ping(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    let is_ping = body.starts_with(b"{\"zen\"");
    if is_ping {
        OK
    } else {
        sound(headers, uri, body)
    }
}

pub fn reserialized(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(value) => sound(headers, uri, &serde_json::to_vec(&value).unwrap()),
        Err(_) => REFUSED,
    }
}

pub fn trimmed(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    sound(headers, uri, body.trim_ascii())
}

pub fn text_body(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    sound(headers, uri, String::from_utf8_lossy(body).as_bytes())
}

pub fn bom(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    sound(
        headers,
        uri,
        body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body),
    )
}

pub fn fails_on_letters(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match headers.get("x-hub-signature-256") {
        Some(value) if value.to_str().is_err() => (500, "internal error"),
        _ => sound(headers, uri, body),
    }
}

pub fn fails_on_length(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match sent(headers) {
        Some(sent) if sent.len() != 64 => (500, "internal error"),
        _ => sound(headers, uri, body),
    }
}

pub fn panics(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    if let Some(sent) = sent(headers) {
        assert_eq!(sent.len() % 2, 0, "odd number of digits");
    }
    sound(headers, uri, body)
}

pub fn genuine_fails(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match sound(headers, uri, body) {
        OK if !body.is_ascii() => (500, "internal error"),
        answer => answer,
    }
}

pub fn tells_check(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match sent(headers) {
        Some(sent) if sent.len() != 64 => (401, "the signature has a wrong length"),
        _ if sound(headers, uri, body) == OK => OK,
        _ => (401, "the signature does not match"),
    }
}

pub fn stack(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match sound(headers, uri, body) {
        OK => OK,
        _ => (401, "Traceback (most recent call last): hooks.py, line 12"),
    }
}

pub fn tells_signature(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
    match sound(headers, uri, body) {
        OK => OK,
        _ => (401, String::leak(format!("expected {}", right(body)))),
    }
}
