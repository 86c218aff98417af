//! Receivers as people write them, each with one defect, and sound ones.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

pub const SECRET: &str = "canary-5f0c2b9e-of-the-audit";

/// What a receiver answers.
pub type Answer = (u16, &'static str);

/// A receiver: what it makes of headers, the URL and a body.
pub type Receiver = fn(&HeaderMap, &Uri, &[u8]) -> Answer;

const REFUSED: Answer = (401, "");
const OK: Answer = (200, "ok");

pub fn router(receiver: Receiver) -> Router {
    Router::new().route(
        "/",
        post(
            move |headers: HeaderMap, uri: Uri, body: Bytes| async move {
                let (status, text) = receiver(&headers, &uri, &body);
                (StatusCode::from_u16(status).unwrap(), text)
            },
        ),
    )
}

fn mac(secret: &[u8], message: &[u8]) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
    mac.chain_update(message).finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn verdict(sound: bool) -> Answer {
    if sound { OK } else { REFUSED }
}

/// In the shape of GitHub: `sha256=` and the hexadecimal HMAC of the body.
pub mod github {
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

    /// Sound, with a word of its own and another status for what is missing.
    pub fn sound_with_words(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
        if !headers.contains_key("x-hub-signature-256") {
            return (400, "missing signature");
        }
        match sound(headers, uri, body) {
            OK => (202, "accepted"),
            _ => (403, "invalid signature"),
        }
    }

    /// Sound, and it decodes the digits, so that upper case passes.
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
}

/// In the shape of Stripe: `t=` and `v1=`, the hexadecimal HMAC of the time, a dot and the body.
pub mod stripe {
    use super::*;

    struct Parts<'h> {
        time: &'h str,
        tag: &'h str,
    }

    fn parts(headers: &HeaderMap) -> Option<Parts<'_>> {
        let value = text(headers, "stripe-signature")?;
        let find = |key: &str| value.split(',').find_map(|it| it.strip_prefix(key));
        Some(Parts {
            time: find("t=")?,
            tag: find("v1=")?,
        })
    }

    fn right(time: &str, body: &[u8]) -> String {
        hex(&mac(
            SECRET.as_bytes(),
            &[time.as_bytes(), b".", body].concat(),
        ))
    }

    fn check(headers: &HeaderMap, body: &[u8], in_time: impl Fn(&str) -> bool) -> Answer {
        let sound = |it: Parts<'_>| it.tag == right(it.time, body) && in_time(it.time);
        verdict(parts(headers).is_some_and(sound))
    }

    fn window(time: &str) -> bool {
        time.parse::<i64>()
            .is_ok_and(|time| (now() - time).abs() <= 300)
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, window)
    }

    pub fn no_time(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, |time| time.parse::<i64>().is_ok())
    }

    pub fn no_future(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, |time| {
            time.parse::<i64>().is_ok_and(|time| now() - time <= 300)
        })
    }

    pub fn not_a_number(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, |time| {
            time.parse::<i64>().is_err() || window(time)
        })
    }

    /// A signature that was right once is right for every body.
    pub fn body_unsigned(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        static KNOWN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let value = text(headers, "stripe-signature").unwrap_or_default();
        let mut known = KNOWN.lock().unwrap();
        let sound = check(headers, body, window);
        if sound == OK {
            known.insert(value.to_owned());
        }
        verdict(sound == OK || known.contains(value))
    }
}

/// In the shape of Standard Webhooks: id, time and body, each after a dot, in base64.
pub mod standard {
    use super::*;

    fn right(id: &str, time: &str, body: &[u8]) -> String {
        let message = [id.as_bytes(), b".", time.as_bytes(), b".", body].concat();
        STANDARD.encode(mac(SECRET.as_bytes(), &message))
    }

    fn check(
        headers: &HeaderMap,
        signed: impl Fn(&str, &str) -> String,
        same: impl Fn(&str, &str) -> bool,
    ) -> Answer {
        let sound = || {
            let id = text(headers, "webhook-id")?;
            let time = text(headers, "webhook-timestamp")?;
            let in_time = time
                .parse::<i64>()
                .is_ok_and(|it| (now() - it).abs() <= 300);
            let mut sent = text(headers, "webhook-signature")?.split(' ');
            let right = signed(id, time);
            let found = sent.any(|it| it.strip_prefix("v1,").is_some_and(|it| same(it, &right)));
            Some(in_time && found)
        };
        verdict(sound() == Some(true))
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, |id, time| right(id, time, body), |a, b| a == b)
    }

    pub fn any_case(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(
            headers,
            |id, time| right(id, time, body),
            |a, b| a.eq_ignore_ascii_case(b),
        )
    }

    /// The time that is checked is not the one that is signed: it is remembered from the first delivery of the id.
    pub fn time_unsigned(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        static FIRST: Mutex<Option<(String, String)>> = Mutex::new(None);
        let (Some(id), Some(time)) = (
            text(headers, "webhook-id"),
            text(headers, "webhook-timestamp"),
        ) else {
            return REFUSED;
        };
        let mut first = FIRST.lock().unwrap();
        if first.as_ref().is_none_or(|it| it.0 != id) {
            *first = Some((id.to_owned(), time.to_owned()));
        }
        let signed = first.clone().unwrap().1;
        check(headers, |id, _| right(id, &signed, body), |a, b| a == b)
    }
}
