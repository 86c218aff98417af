//! Undoes, one at a time, what a proxy or a parser may have done to the body, and checks the signature each time.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};
use super::json_text::{Document, Escapes, Layout, Spaces, resolve};
use super::secrets::Reading;

/// Selects the changes of the body to try.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    All,
    /// The few changes that are common enough to be tried together with another change.
    Common,
}

/// A body as it may have been signed.
struct Variant {
    cause: Cause,
    subject: &'static str,
    body: Vec<u8>,
}

/// Each with its name, what stands between its tokens, what it escapes, and whether it sorts keys.
const LAYOUTS: [(&str, Spaces, Escapes, bool); 14] = [
    ("compact", Spaces::None, Escapes::Kept, false),
    (
        "blanks after separators",
        Spaces::AfterSeparators,
        Escapes::Kept,
        false,
    ),
    ("indented by 2", Spaces::Lines("  "), Escapes::Kept, false),
    ("indented by 4", Spaces::Lines("    "), Escapes::Kept, false),
    (
        "compact, escapes resolved",
        Spaces::None,
        Escapes::Resolved,
        false,
    ),
    (
        "compact, non-ASCII escaped",
        Spaces::None,
        Escapes::Written,
        false,
    ),
    (
        "compact, non-ASCII and slashes escaped",
        Spaces::None,
        Escapes::WrittenAndSlash,
        false,
    ),
    (
        "compact, HTML characters escaped",
        Spaces::None,
        Escapes::Html,
        false,
    ),
    (
        "blanks after separators, non-ASCII escaped",
        Spaces::AfterSeparators,
        Escapes::Written,
        false,
    ),
    (
        "indented by 2, escapes resolved",
        Spaces::Lines("  "),
        Escapes::Resolved,
        false,
    ),
    (
        "indented by 4, non-ASCII escaped",
        Spaces::Lines("    "),
        Escapes::Written,
        false,
    ),
    (
        "indented by tabs",
        Spaces::Lines("\t"),
        Escapes::Kept,
        false,
    ),
    ("compact, keys sorted", Spaces::None, Escapes::Kept, true),
    (
        "blanks after separators, keys sorted",
        Spaces::AfterSeparators,
        Escapes::Kept,
        true,
    ),
];

/// Tries each change of the body, under the scheme's keys or under another reading of a secret, until one holds.
pub(super) fn search(
    attempt: &Attempt<'_>,
    reading: Option<&Reading>,
    which: Which,
    found: &mut Vec<Diagnosis>,
) {
    let ring = reading.and_then(|reading| reading.ring(attempt));
    if reading.is_some() && ring.is_none() {
        return;
    }
    let mut last: Option<Vec<u8>> = None;
    variants(attempt.body, which, &mut |variant| {
        if *variant.body == **attempt.body || last.as_ref() == Some(&variant.body) {
            return false;
        }
        let at = first_difference(attempt.body, &variant.body);
        let signed = Bytes::from(variant.body);
        let Some(held) = attempt.holds(attempt.head, &signed, ring.as_ref(), |_| {}) else {
            last = Some(signed.to_vec());
            return false;
        };
        found.push(Diagnosis::proved(variant.cause, variant.subject).at(at));
        if let Some(reading) = reading {
            found.push(reading.diagnosis());
        }
        attempt.judge_time(&held, found);
        true
    });
}

fn first_difference(came: &[u8], signed: &[u8]) -> usize {
    let differs = came.iter().zip(signed).position(|(a, b)| a != b);
    differs.unwrap_or_else(|| came.len().min(signed.len()))
}

/// Hands each variant to `tried`, until `tried` returns `true`.
fn variants(body: &Bytes, which: Which, tried: &mut dyn FnMut(Variant) -> bool) {
    let mut done = false;
    let mut each = |cause, subject, body: Vec<u8>| {
        done = done
            || tried(Variant {
                cause,
                subject,
                body,
            });
    };
    line_ends(body, &mut each);
    let text = std::str::from_utf8(body).ok();
    let document = text.and_then(Document::parse);
    if let Some(document) = &document {
        let layouts = if which == Which::All {
            LAYOUTS.len()
        } else {
            3
        };
        for (name, spaces, escapes, sorted) in LAYOUTS.into_iter().take(layouts) {
            let layout = Layout {
                spaces,
                escapes,
                sorted,
            };
            let mut written = document.written(layout).into_bytes();
            each(Cause::BodyReserialized, name, written.clone());
            if matches!(spaces, Spaces::Lines(_)) && which == Which::All {
                written.push(b'\n');
                each(Cause::BodyReserialized, name, written);
            }
        }
    }
    if which == Which::Common {
        return;
    }
    marks(body, &mut each);
    each(
        Cause::BodyBase64,
        "written",
        STANDARD.encode(body).into_bytes(),
    );
    if let Some(text) = text {
        let packed = text.trim_end_matches(['\r', '\n']);
        if let Ok(bytes) = STANDARD.decode(packed) {
            each(Cause::BodyBase64, "resolved", bytes);
        }
        forms(text, document.is_some(), &mut each);
        let string = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        if let Some(content) = string.and_then(resolve) {
            each(Cause::BodyJsonString, "", content.into_bytes());
        }
    }
    if let Some(plain) = super::facts::decompressed(body) {
        each(Cause::BodyCompressed, "", plain);
    }
    if !body.is_empty() {
        each(Cause::BodySignedEmpty, "", Vec::new());
    }
}

fn line_ends(body: &[u8], each: &mut impl FnMut(Cause, &'static str, Vec<u8>)) {
    each(Cause::BodyNewlineCut, "", [body, b"\n"].concat());
    each(Cause::BodyNewlineCut, "", [body, b"\r\n"].concat());
    if let Some(cut) = body.strip_suffix(b"\n") {
        each(Cause::BodyNewlineAdded, "", cut.to_vec());
        if let Some(cut) = cut.strip_suffix(b"\r") {
            each(Cause::BodyNewlineAdded, "", cut.to_vec());
        }
    }
    if body.contains(&b'\n') {
        let mut unix = Vec::with_capacity(body.len());
        let mut dos = Vec::with_capacity(body.len());
        let mut before = 0_u8;
        for byte in body {
            if *byte == b'\n' {
                if before == b'\r' {
                    unix.pop();
                } else {
                    dos.push(b'\r');
                }
            }
            unix.push(*byte);
            dos.push(*byte);
            before = *byte;
        }
        each(Cause::BodyLineEnds, "", unix);
        each(Cause::BodyLineEnds, "", dos);
    }
}

fn marks(body: &[u8], each: &mut impl FnMut(Cause, &'static str, Vec<u8>)) {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    match body.strip_prefix(MARK) {
        Some(without) => each(Cause::BodyMarkAdded, "", without.to_vec()),
        None => each(Cause::BodyMarkCut, "", [MARK, body].concat()),
    }
}

/// Tries the JSON in a form's field `payload` as the body, and the form of which the body is the field `payload`.
fn forms(text: &str, is_json: bool, each: &mut impl FnMut(Cause, &'static str, Vec<u8>)) {
    const FIELD: &str = "payload=";
    if is_json {
        // Senders' libraries write a blank in a form as `+` or as `%20`.
        for blank in ["+", "%20"] {
            let form = format!("{FIELD}{}", percent_encoded(text, blank));
            each(Cause::BodyFormDecoded, "", form.into_bytes());
        }
    }
    let value = text
        .strip_prefix(FIELD)
        .and_then(|rest| rest.split('&').next());
    if let Some(json) = value.and_then(percent_decoded) {
        each(Cause::BodyFormEncoded, "", json);
    }
}

fn percent_encoded(text: &str, blank: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_mul(2));
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_' => {
                out.push(char::from(byte));
            }
            b' ' => out.push_str(blank),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn percent_decoded(text: &str) -> Option<Vec<u8>> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|it| u8::try_from(it).ok())
    };
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let (high, low) = (digit(bytes.next()?)?, digit(bytes.next()?)?);
                (high << 4) | low
            }
            other => other,
        });
    }
    Some(out)
}
