//! Attacks by an attacker who has a genuine delivery, and unusual genuine deliveries on which receivers fail.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;
use webhook_conformance::forging::{Piece, Recipe};
use webhook_core::claim::Unit;

use crate::cases::{Expect, Forger};
use crate::class::Class;

/// Headers that senders do not sign and that name the event; an attack renames the event in them.
const EVENT_HEADERS: &[&str] = &["x-github-event", "x-shopify-topic"];

/// Headers in which some receivers look for a time that nobody has signed.
const TIME_HEADERS: &[&str] = &[
    "date",
    "timestamp",
    "webhook-timestamp",
    "x-request-timestamp",
    "x-timestamp",
    "x-webhook-timestamp",
];

/// Adds every attack on the time and the body.
pub(crate) fn all(forger: &mut Forger<'_>) {
    for recipe in forger.recipes.clone() {
        times(forger, &recipe);
        borders(forger, &recipe);
    }
    bodies(forger);
    genuine(forger);
    names(forger);
}

/// Returns whether a signature covers the body.
fn covers_body(recipes: &[Recipe]) -> bool {
    recipes.iter().any(|recipe| {
        let mut pieces = recipe.pieces.iter();
        recipe.digest.is_some()
            || pieces.any(|piece| matches!(piece, Piece::Body | Piece::BodyAs(_)))
    })
}

fn times(forger: &mut Forger<'_>, recipe: &Recipe) {
    let Some(slot) = recipe.time.clone() else {
        return;
    };
    let second = match recipe.unit {
        Unit::Milliseconds => 1000,
        _ => 1,
    };
    let now = forger.now.unix_seconds();
    let defaults = forger.scheme.defaults();
    let age = defaults.longest_age().max(defaults.tolerance).as_secs();
    let age = i64::try_from(age).unwrap_or(i64::MAX / 4);
    let at = |seconds: i64| seconds.saturating_mul(second).to_string().into_bytes();
    for (class, name, text) in [
        (
            Class::StaleTimestamp,
            "signed an hour before the window",
            at(now - age - 3600),
        ),
        (
            Class::StaleTimestamp,
            "signed a year before the window",
            at(now - age - 31_536_000),
        ),
        (
            Class::FutureTimestamp,
            "signed for the day after tomorrow",
            at(now + age + 172_800),
        ),
        (
            Class::FutureTimestamp,
            "signed for ten years later",
            at(now + 315_360_000),
        ),
        (
            Class::TimestampNotRead,
            "signed with the time abc",
            b"abc".to_vec(),
        ),
        (
            Class::TimestampNotRead,
            "signed with the time NaN",
            b"NaN".to_vec(),
        ),
        (
            Class::TimestampNotRead,
            "signed with the time -1",
            b"-1".to_vec(),
        ),
        (Class::TimestampNotRead, "signed with no time", Vec::new()),
        (
            Class::TimestampNotRead,
            "signed with a time of 60 digits",
            vec![b'9'; 60],
        ),
    ] {
        let request = forger.own(recipe, &[(slot.clone(), text)]);
        forger.refuse(class, name, request);
    }
    if let Some(old) = forger.own(recipe, &[(slot.clone(), at(now - age - 3600))]) {
        for name in TIME_HEADERS {
            // This header is signed, so its value has to stay.
            if old.headers().contains_key(*name) {
                continue;
            }
            let mut request = old.clone();
            request.headers_mut().insert(*name, HeaderValue::from(now));
            let case = format!("signed an hour before the window, beside {name}");
            forger.refuse(Class::UnsignedFreshness, case, Some(request));
        }
    }
    for (name, text) in [
        ("one second later than what is signed", at(now + 1)),
        ("ten seconds earlier than what is signed", at(now - 10)),
    ] {
        let request = forger.edited(&[(slot.clone(), text)]);
        forger.refuse(Class::TimestampNotSigned, format!("a time {name}"), request);
    }
}

/// Adds a delivery whose time takes the first bytes of the body, where the scheme puts nothing between the two.
fn borders(forger: &mut Forger<'_>, recipe: &Recipe) {
    let mut pairs = recipe.pieces.iter().zip(recipe.pieces.iter().skip(1));
    let slot = pairs.find_map(|pair| match pair {
        (Piece::Slot(slot), Piece::Body) => Some(slot.clone()),
        _ => None,
    });
    let body = forger.genuine.body().clone();
    if let (Some(slot), Some(first)) = (slot, body.first())
        && let Some(text) = slot.text(&forger.genuine)
    {
        let text = [text, &[*first]].concat();
        let request = forger.edited(&[(slot, text)]);
        let request = request.map(|request| request.map(|_| body.slice(1..)));
        let case = "the first byte of the body stands in the header";
        forger.refuse(Class::BoundaryShift, case, request);
    }
}

fn bodies(forger: &mut Forger<'_>) {
    let body = forger.genuine.body().clone();
    if !covers_body(&forger.recipes) || body.is_empty() {
        return;
    }
    let text = String::from_utf8_lossy(&body).into_owned();
    let mut changed = body.to_vec();
    let middle = changed.len() / 2;
    if let Some(byte) = changed.get_mut(middle) {
        *byte ^= 1;
    }
    let mut list: Vec<(Class, &str, Bytes)> = vec![
        (
            Class::BodyNotCovered,
            "one bit of the body is flipped",
            changed.into(),
        ),
        (
            Class::BodyNotCovered,
            "the body is cut in half",
            body.slice(..middle),
        ),
        (Class::BodyNotCovered, "the body is empty", Bytes::new()),
        (
            Class::BodyNotCovered,
            "the body is another",
            Bytes::from_static(b"{\"webhook_audit\":true}"),
        ),
        (
            Class::TrimmedBody,
            "a line break behind the body",
            [&body[..], b"\n"].concat().into(),
        ),
        (
            Class::TrimmedBody,
            "a space before the body",
            [b" ", &body[..]].concat().into(),
        ),
        (
            Class::TextNotBytes,
            "a byte order mark before the body",
            [b"\xef\xbb\xbf", &body[..]].concat().into(),
        ),
    ];
    if let Some(rest) = text.strip_prefix('{') {
        let more = format!("{{\"webhook_audit\":true,{rest}");
        list.push((
            Class::BodyNotCovered,
            "the body has a member more",
            more.into(),
        ));
    } else {
        let more = format!("{text}&webhook_audit=true");
        list.push((
            Class::BodyNotCovered,
            "the form has a field more",
            more.into(),
        ));
    }
    for other in formats(&body) {
        list.push((
            Class::ReserializedBody,
            "the same JSON in another format",
            other,
        ));
    }
    for (class, name, other) in list {
        // Other bytes with the same canonical form are the same delivery.
        let same = forger.recipes.iter().all(|recipe| {
            let own = recipe.canonical(&body);
            own.is_some() && own == recipe.canonical(&other)
        });
        if !same {
            let request = forger.with_body(other);
            forger.refuse(class, name, request);
        }
    }
    if let Some(rest) = text.strip_prefix('{') {
        let genuine = format!("{{\"webhook_audit\":\"\u{fffd}\",{rest}");
        let forged = genuine.as_bytes().to_vec();
        let mark = "\u{fffd}".as_bytes();
        let at = forged.windows(3).position(|it| it == mark);
        if let (Some(at), Some(request)) = (at, forger.genuine_with(genuine)) {
            let forged = [&forged[..at], b"\xff", &forged[at + 3..]].concat();
            let request = request.map(|_| forged.into());
            let case = "a byte that is no text for the U+FFFD that is signed";
            forger.refuse(Class::TextNotBytes, case, Some(request));
        }
    }
}

/// Writes the JSON of a body in other layouts.
fn formats(body: &[u8]) -> Vec<Bytes> {
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    let all = [
        serde_json::to_vec(&value),
        serde_json::to_vec_pretty(&value),
    ];
    let all = all.into_iter().flatten().map(Bytes::from);
    all.filter(|other| other != body).collect()
}

/// Adds deliveries that the sender itself could send.
fn genuine(forger: &mut Forger<'_>) {
    let body = forger.genuine.body().clone();
    if !covers_body(&forger.recipes) {
        return;
    }
    for other in formats(&body) {
        let request = forger.genuine_with(other);
        let case = "genuine, and its JSON in another format";
        forger.push(Class::ReserializedBody, case, request, Expect::Accepted);
    }
    let text = String::from_utf8_lossy(&body).into_owned();
    if let Some(rest) = text.strip_prefix('{') {
        for (name, more) in [
            (
                "genuine, with letters of many scripts",
                &b"\"Zo\xc3\xab \xf0\x9f\xa6\x8a\""[..],
            ),
            ("genuine, with a byte that is no text", b"\"\xff\""),
            ("genuine, with half a surrogate", br#""\ud800""#),
            ("genuine, with a number beyond all types", b"1e999"),
        ] {
            let body = [b"{\"webhook_audit\":", more, b",", rest.as_bytes()].concat();
            let request = forger.genuine_with(body);
            // No sender writes bytes that are no text, so a receiver may well say that it has not handled them.
            let expect = match more {
                b"\"\xff\"" => Expect::Answer,
                _ => Expect::NoFailure,
            };
            forger.push(Class::GenuineFails, name, request, expect);
        }
    }
}

/// Adds a delivery with another event name under the same signature, if a header names the event.
fn names(forger: &mut Forger<'_>) {
    for name in EVENT_HEADERS {
        if forger.genuine.headers().contains_key(*name) {
            let mut request = forger.genuine.clone();
            let value = HeaderValue::from_static("webhook_audit_renamed");
            request.headers_mut().insert(*name, value);
            let case = format!("another {name}");
            forger.refuse(Class::UnsignedEventName, case, Some(request));
        }
    }
}
