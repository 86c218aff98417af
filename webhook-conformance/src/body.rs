//! Replaces the body with others that are nearly equal to it.

use std::rc::Rc;

use bytes::Bytes;
use serde_json::Value;

use crate::anatomy::{Piece, Recipe};
use crate::run::Run;
use crate::spellings::noise;
use crate::verdict::Expect;
use webhook_core::Provider;

const FAMILY: &str = "body";

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    let body = run.request.body().clone();
    if !run.body_is_covered() && !run.forbids_body() {
        run.report
            .leave_out("whether other bodies are refused: nothing signed covers the body");
    }
    // An unsigned body is still read if the proof is in it, and must do no harm.
    for length in lengths(body.len()) {
        let cut = body.slice(..length);
        run.case_body(FAMILY, || format!("cut to {length} bytes"), cut);
        let rest = body.slice(length..);
        run.case_body(FAMILY, || format!("without its first {length} bytes"), rest);
    }
    for (change, other) in variants(&body) {
        run.case_body(FAMILY, || change.to_owned(), other);
    }
    if let Ok(value) = serde_json::from_slice::<Value>(&body) {
        for (change, other) in rewritten(&value, &body) {
            run.case_body(FAMILY, || change.to_owned(), other);
        }
    }
    for recipe in Rc::clone(&run.recipes).iter() {
        not_text(run, recipe);
        conditions(run, recipe);
    }
}

/// Returns up to 32 lengths, including the shortest and the longest.
fn lengths(whole: usize) -> Vec<usize> {
    let mut lengths: Vec<usize> = (0..30_usize)
        .map(|n| n.saturating_mul(whole) / 30)
        .chain([1, whole.saturating_sub(1)])
        .filter(|length| *length < whole)
        .collect();
    lengths.sort_unstable();
    lengths.dedup();
    lengths
}

fn variants(body: &Bytes) -> Vec<(&'static str, Vec<u8>)> {
    let text = String::from_utf8_lossy(body);
    let around = |before: &[u8], after: &[u8]| [before, body, after].concat();
    let replaced = |from: &str, to: &str| text.replace(from, to).into_bytes();
    let utf16 = || text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin = || {
        text.chars()
            .map(|c| u8::try_from(c).unwrap_or(b'?'))
            .collect()
    };
    vec![
        ("emptied", Vec::new()),
        ("a space", b" ".to_vec()),
        ("an empty object", b"{}".to_vec()),
        ("null", b"null".to_vec()),
        ("as many spaces", vec![b' '; body.len()]),
        ("as many zero bytes", vec![0; body.len()]),
        ("noise", noise(1, body.len())),
        ("twice", body.repeat(2)),
        ("a line break behind", around(b"", b"\n")),
        ("CRLF behind", around(b"", b"\r\n")),
        ("a space behind", around(b"", b" ")),
        ("a zero byte behind", around(b"", b"\0")),
        ("a brace behind", around(b"", b"}")),
        ("HMAC padding behind", around(b"", b"\x80\0\0\0\0\0\0\0")),
        ("a parameter behind", around(b"", b"&a=b")),
        ("64 KiB behind", around(b"", &[b' '; 64 << 10])),
        ("a space before", around(b" ", b"")),
        ("a line break before", around(b"\n", b"")),
        ("a zero byte before", around(b"\0", b"")),
        ("a byte order mark before", around(b"\xef\xbb\xbf", b"")),
        ("a dot before", around(b".", b"")),
        ("half a byte order mark before", around(b"\xff\xfe", b"")),
        ("0xFF behind", around(b"", b"\xff")),
        ("U+FFFD behind", around(b"", b"\xef\xbf\xbd")),
        ("U+FFFD for its last byte", {
            let kept = body.len().saturating_sub(1);
            [body.get(..kept).unwrap_or_default(), b"\xef\xbf\xbd"].concat()
        }),
        ("with CRLF", replaced("\n", "\r\n")),
        ("with LF", replaced("\r\n", "\n")),
        ("in Latin-1", latin()),
        ("in UTF-16", utf16()),
        ("in upper case", body.to_ascii_uppercase()),
        ("in lower case", body.to_ascii_lowercase()),
        ("trimmed", body.trim_ascii().to_vec()),
        ("slashes escaped", replaced("/", "\\/")),
        ("slashes not escaped", replaced("\\/", "/")),
        ("escapes in upper case", replaced("\\u00", "\\U00")),
        ("plus for spaces", replaced(" ", "+")),
        ("percent for plus", replaced("+", "%20")),
        ("percent-decoded quotes", replaced("%22", "\"")),
        ("percent in lower case", replaced("%2C", "%2c")),
        ("tabs for spaces", replaced(" ", "\t")),
        ("backwards", body.iter().rev().copied().collect()),
    ]
}

/// Writes the JSON of a body in other layouts.
fn rewritten(value: &Value, body: &Bytes) -> Vec<(&'static str, Vec<u8>)> {
    let mut list = Vec::new();
    if let Ok(text) = serde_json::to_vec(value) {
        list.push(("JSON without spaces", text));
    }
    if let Ok(text) = serde_json::to_vec_pretty(value) {
        list.push(("JSON with spaces", text));
    }
    if let Value::Object(map) = value {
        let members = |list: Vec<(&String, &Value)>| {
            let members: Vec<String> = list
                .into_iter()
                .map(|(key, value)| format!("{}:{value}", Value::from(key.as_str())))
                .collect();
            format!("{{{}}}", members.join(",")).into_bytes()
        };
        list.push(("JSON in another order", members(map.iter().rev().collect())));
        let twice = map.iter().chain(map.iter().take(1)).collect();
        list.push(("JSON with a repeated key", members(twice)));
        let none = Value::Null;
        let added = "conformance".to_owned();
        let more = map.iter().chain([(&added, &none)]).collect();
        list.push(("JSON with one more key", members(more)));
        list.push((
            "JSON with one key less",
            members(map.iter().skip(1).collect()),
        ));
    }
    if let Some(at) = body.iter().position(u8::is_ascii_alphabetic) {
        let (before, after) = body.split_at(at);
        let escape = after.first().map(|byte| format!("\\u{byte:04x}"));
        let rest = after.get(1..).unwrap_or_default();
        let text = [before, escape.unwrap_or_default().as_bytes(), rest].concat();
        list.push(("JSON with a letter escaped", text));
    }
    list
}

/// A body that is no text is as genuine as any other; what a text decoder makes of it is another body.
fn not_text<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    if !recipe
        .pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Body))
    {
        return;
    }
    let (whole, half) = (run.request.body(), run.request.body().len() / 2);
    let (before, after) = whole.split_at(half.max(1).min(whole.len()));
    let body = |middle: &[u8]| Bytes::from([before, middle, after].concat());
    let pairs: [(&str, &[u8], &[u8]); 4] = [
        ("0xFF for U+FFFD", b"\xef\xbf\xbd", b"\xff"),
        ("U+FFFD for 0xFF", b"\xff", b"\xef\xbf\xbd"),
        (
            "half a surrogate for U+FFFD",
            b"\xef\xbf\xbd",
            b"\xed\xa0\x80",
        ),
        ("the short zero for the overlong one", b"\xc0\x80", b"\0"),
    ];
    for (change, signed, sent) in pairs {
        let Some(mut request) = run.forge_own(recipe, &[], Some(body(signed))) else {
            continue;
        };
        let (signed_as, sent_as) = (request.clone(), body(sent));
        *request.body_mut() = sent_as;
        run.case(FAMILY, || change.to_owned(), &request, Expect::Refused);
        // The event may be unreadable or contradict the head; those who read events must handle that.
        let verified = run.is_verified(&signed_as);
        let name = format!("{change}: the signed one");
        run.hold(
            FAMILY,
            &name,
            verified == Some(true),
            "REFUSED, although it is signed",
        );
    }
}

/// Conditions besides the signature must hold even if the signature is genuine.
fn conditions<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    let body = run.request.body().clone();
    if let Some(first) = recipe.first_byte {
        for other in [
            b' ', b'0', b'1', b'9', b'.', b'[', b'"', b'a', 0x00, 0xef, 0xff,
        ] {
            let other_body = Bytes::from([&[other], &body[..]].concat());
            if other == first {
                continue;
            }
            let forged = run.forge_own(recipe, &[], Some(other_body));
            refuse(
                run,
                forged,
                &format!("signed, but it starts with {other:#04x}"),
            );
        }
        let forged = run.forge_own(recipe, &[], Some(Bytes::new()));
        refuse(run, forged, "signed, but empty");
    }
    if recipe.digest.is_some() {
        // The head is signed anew, for the body that is sent.
        for (change, other) in variants(&body) {
            if other != body {
                let forged = run.forge_own(recipe, &[], Some(other.into()));
                refuse(
                    run,
                    forged,
                    &format!("not the one of the signed digest: {change}"),
                );
            }
        }
    }
}

fn refuse<P: Provider>(run: &mut Run<'_, P>, forged: Option<http::Request<Bytes>>, name: &str) {
    if let Some(request) = forged {
        run.case(FAMILY, || name.to_owned(), &request, Expect::Refused);
    }
}
