//! Receivers of Stripe's shape: `t=` and `v1=`, the hexadecimal HMAC of the time, a dot and the body.

use std::collections::BTreeSet;
use std::sync::Mutex;

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

/// Accepts a signature that was right once for every body.
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

/// Checks the `Date` of the request, if it has one, in place of the signed time.
pub fn dated(headers: &HeaderMap, _: &Uri, body: &[u8]) -> Answer {
    let date = text(headers, "x-timestamp").map(str::to_owned);
    check(headers, body, |time| {
        window(date.as_deref().unwrap_or(time))
    })
}
