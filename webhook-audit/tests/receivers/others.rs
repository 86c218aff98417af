//! Receivers of the shapes of Slack, Shopify, Twilio, Deepgram and Discord.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;

use super::*;

/// Slack: `v0=` and the hexadecimal HMAC of `v0`, the time and the body, with colons between them.
pub mod slack {
    use super::*;

    fn check(headers: &HeaderMap, body: &[u8], in_time: impl Fn(i64) -> bool) -> Answer {
        let sound = || {
            let time = text(headers, "x-slack-request-timestamp")?;
            let sent = text(headers, "x-slack-signature")?.strip_prefix("v0=")?;
            let message = [b"v0:", time.as_bytes(), b":", body].concat();
            let right = hex(&mac(SECRET.as_bytes(), &message));
            Some(in_time(time.parse().ok()?) && sent == right)
        };
        verdict(sound() == Some(true))
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, |time| (now() - time).abs() <= 300)
    }

    pub fn no_time(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        check(headers, body, |_| true)
    }

    /// Answers a challenge before it verifies.
    pub fn challenge_first(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
        let json: Option<serde_json::Value> = serde_json::from_slice(body).ok();
        match json {
            Some(json) if json["type"] == "url_verification" => OK,
            _ => sound(headers, uri, body),
        }
    }
}

/// Shopify: the HMAC of the body in base64.
pub mod shopify {
    use super::*;

    fn right(body: &[u8]) -> String {
        STANDARD.encode(mac(SECRET.as_bytes(), body))
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        verdict(text(headers, "x-shopify-hmac-sha256") == Some(&right(body)))
    }

    pub fn any_case(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        let sent = text(headers, "x-shopify-hmac-sha256");
        verdict(sent.is_some_and(|it| it.eq_ignore_ascii_case(&right(body))))
    }

    /// Compares only as many bytes as were sent.
    pub fn shorter(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        let sent = text(headers, "x-shopify-hmac-sha256");
        let sent = sent.and_then(|it| STANDARD.decode(it).ok());
        let right = mac(SECRET.as_bytes(), body);
        let sent = sent.filter(|it| !it.is_empty());
        verdict(sent.is_some_and(|it| it.iter().zip(&right).all(|(one, other)| one == other)))
    }
}

/// Twilio: HMAC-SHA1 in base64, of the URL and the sorted fields of the form.
pub mod twilio {
    use super::*;

    pub const BASE: &str = "https://hooks.example.com";

    fn right(uri: &Uri, fields: &BTreeMap<String, String>) -> String {
        let mut message = format!("{BASE}{uri}");
        for (name, value) in fields {
            message += name;
            message += value;
        }
        let mac = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
        let mac = mac.chain_update(message.as_bytes()).finalize();
        STANDARD.encode(mac.into_bytes())
    }

    fn fields(body: &[u8]) -> BTreeMap<String, String> {
        form_urlencoded::parse(body).into_owned().collect()
    }

    fn sent(headers: &HeaderMap) -> Option<&str> {
        text(headers, "x-twilio-signature")
    }

    pub fn sound(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
        // A name that comes twice would be signed twice, and a receiver that keeps one of the values refuses both.
        let all = form_urlencoded::parse(body).count();
        let fields = fields(body);
        verdict(all == fields.len() && sent(headers) == Some(&right(uri, &fields)))
    }

    /// Verifies only the URL.
    pub fn url_alone(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
        let seen = sent(headers).is_some_and(|it| it.len() == 28);
        match sound(headers, uri, body) {
            OK => OK,
            _ => verdict(seen && sent(headers) == Some(&right(uri, &known()))),
        }
    }

    fn known() -> BTreeMap<String, String> {
        fields(super::FORM.as_bytes())
    }
}

/// A form to deliver in Twilio's shape.
pub const FORM: &str = "AccountSid=AC0&EventType=webhook_audit.inert";

/// Deepgram: the credentials of the URL, as Basic authentication.
pub mod deepgram {
    use super::*;

    pub const USER: &str = "deepgram";

    fn right() -> String {
        format!("Basic {}", STANDARD.encode(format!("{USER}:{SECRET}")))
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, _: &[u8]) -> Answer {
        verdict(text(headers, "authorization") == Some(&right()))
    }

    pub fn prefix(headers: &HeaderMap, _: &Uri, _: &[u8]) -> Answer {
        let sent = text(headers, "authorization");
        verdict(sent.is_some_and(|it| it.len() > 8 && right().starts_with(it)))
    }

    pub fn user_alone(headers: &HeaderMap, _: &Uri, _: &[u8]) -> Answer {
        let sent = text(headers, "authorization").and_then(|it| it.strip_prefix("Basic "));
        let sent = sent.and_then(|it| STANDARD.decode(it).ok());
        verdict(sent.is_some_and(|it| it.starts_with(USER.as_bytes())))
    }
}

/// Discord: Ed25519 over the time and the body, under the application's public key.
pub mod discord {
    use super::*;

    fn check(headers: &HeaderMap, body: &[u8], key: &[u8; 32], strict: bool) -> Option<bool> {
        let time = text(headers, "x-signature-timestamp")?;
        let sent = text(headers, "x-signature-ed25519")?;
        let mut bytes = [0; 64];
        base16ct::mixed::decode(sent, &mut bytes).ok()?;
        if sent.len() != 128 {
            return None;
        }
        let message = [time.as_bytes(), body].concat();
        let key = VerifyingKey::from_bytes(key).ok()?;
        let digits = time.bytes().all(|it| it.is_ascii_digit());
        let signed = key.verify_strict(&message, &Signature::from_bytes(&bytes));
        Some(signed.is_ok() && (digits || !strict))
    }

    fn public() -> [u8; 32] {
        let key = webhook_core::testing::ed25519_key();
        key.public().unwrap()
    }

    pub fn sound(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        let fresh = text(headers, "x-signature-timestamp").and_then(|it| it.parse::<i64>().ok());
        let fresh = fresh.is_some_and(|it| (now() - it).abs() <= 300);
        verdict(fresh && check(headers, body, &public(), true) == Some(true))
    }

    /// Does not look at the time, like Discord's own example.
    pub fn any_time(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
        verdict(check(headers, body, &public(), false) == Some(true))
    }

    /// Also accepts an HMAC under the public key.
    pub fn confused(headers: &HeaderMap, uri: &Uri, body: &[u8]) -> Answer {
        let time = text(headers, "x-signature-timestamp").unwrap_or_default();
        let tag = hex(&mac(&public(), &[time.as_bytes(), body].concat()));
        match text(headers, "x-signature-ed25519") {
            Some(sent) if sent.starts_with(&tag) => OK,
            _ => sound(headers, uri, body),
        }
    }
}
