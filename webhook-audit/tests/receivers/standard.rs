//! Receivers of the shape of Standard Webhooks: the base64 of an HMAC over id, time and body, joined by dots.

use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

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

/// Checks another time than the signed one: it remembers the time of the first delivery with this id.
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
