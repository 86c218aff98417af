//! Makes random texts of JSON, the same in each run, and compares documents with what `serde_json` reads.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "helpers of tests, not all of which each file uses"
)]

use bytes::Bytes;
use webhook_payload::{Catalog, Document, Value};

/// A generator of the kind xorshift64. It must give the same numbers in each run; their quality does not matter.
pub struct Random(u64);

impl Random {
    pub const fn new(seed: u64) -> Self {
        Self(seed ^ 0x9e37_79b9_7f4a_7c15)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % most.max(1)
    }

    pub fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

const SPACES: &[&str] = &["", "", "", "", " ", "\n", "\t", "\r\n", "            "];

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "7",
    "42",
    "-1",
    "1.0",
    "1e0",
    "-1.50e1",
    "1E+2",
    "0.1",
    "1e-7",
    "0.0",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "123456.789",
    "1e300",
    "1700000000",
];

/// Numbers that `serde_json` cannot represent, or reads as other values; see the crate's documentation.
const OTHER_NUMBERS: &[&str] = &[
    "18446744073709551616",
    "-9223372036854775809",
    "1e400",
    "-1e400",
    "1e99999999999",
    "0.1234567890123456789",
    "100000000000000000000000000000000000000000",
];

const PIECES: &[&str] = &[
    "a",
    "id",
    "é",
    "😀",
    " ",
    "long enough for several words of eight bytes",
    "{",
    "]",
    ",",
    ":",
    r#"\""#,
    r"\\",
    r"\/",
    r"\b",
    r"\f",
    r"\n",
    r"\r",
    r"\t",
    r"\u0000",
    r"\u00e9",
    r"\u2028",
    r"\ud83d\ude00",
    r"\uD834\uDD1E",
    "2026-05-01T10:00:00Z",
    "1",
    "open",
    "a name of tomorrow",
];

const LONE: &[&str] = &[r"\ud83d", r"\ude00", r"\ude00\ud83d", r"\uD83Dx"];

/// How texts are made: with which keys, and whether with texts that `serde_json` reads in another way.
#[derive(Clone, Copy)]
pub struct Make<'k> {
    pub keys: &'k [&'k str],
    pub is_plain: bool,
    /// The beginning of most objects: a member and a comma.
    pub first: &'k str,
}

impl Make<'_> {
    pub fn text(&self, random: &mut Random) -> String {
        let mut out = String::new();
        let depth = 1 + random.below(6);
        self.value(random, depth, &mut out);
        out
    }

    pub fn value(&self, random: &mut Random, depth: usize, out: &mut String) {
        out.push_str(random.of(SPACES));
        match random.below(if depth == 0 { 5 } else { 12 }) {
            0 => out.push_str(random.of(&["true", "false", "null"])),
            1 | 2 => {
                let is_other = !self.is_plain && random.below(6) == 0;
                out.push_str(random.of(if is_other { OTHER_NUMBERS } else { NUMBERS }));
            }
            3 | 4 => self.string(random, out),
            5..8 => {
                out.push('[');
                for place in 0..random.below(5) {
                    if place > 0 {
                        out.push(',');
                    }
                    self.value(random, depth - 1, out);
                }
                out.push_str(random.of(SPACES));
                out.push(']');
            }
            _ => self.object(random, depth - 1, out),
        }
        out.push_str(random.of(SPACES));
    }

    pub fn object(&self, random: &mut Random, depth: usize, out: &mut String) {
        out.push('{');
        let count = random.below(7);
        if count > 0 && random.below(8) > 0 {
            out.push_str(self.first);
        }
        for place in 0..count {
            if place > 0 {
                out.push(',');
            }
            out.push_str(random.of(SPACES));
            match random.below(8) {
                0 => self.string(random, out),
                // The first letter is escaped, which makes the same key.
                1 => {
                    let key = random.of(self.keys);
                    let (first, rest) = key.split_at(1);
                    out.push_str(&format!("\"\\u{:04x}{rest}\"", first.as_bytes()[0]));
                }
                _ => out.push_str(&format!("\"{}\"", random.of(self.keys))),
            }
            out.push_str(random.of(SPACES));
            out.push(':');
            self.value(random, depth, out);
        }
        out.push('}');
    }

    fn string(&self, random: &mut Random, out: &mut String) {
        out.push('"');
        for _ in 0..random.below(5) {
            if !self.is_plain && random.below(12) == 0 {
                out.push_str(random.of(LONE));
            } else {
                out.push_str(random.of(PIECES));
            }
        }
        out.push('"');
    }
}

/// Returns the text with one byte changed, added or removed, or cut from there on.
pub fn broken(text: &str, random: &mut Random) -> Vec<u8> {
    const BYTES: &[u8] = b"\"\\{}[],:0-+.eEtfnu \n\t\0\x1f\x7f\x80\xc3\xed\xff'/a1";
    let mut bytes = text.as_bytes().to_vec();
    let at = random.below(bytes.len());
    let byte = BYTES[random.below(BYTES.len())];
    match random.below(4) {
        0 => bytes[at] = byte,
        1 => bytes.insert(at, byte),
        2 => drop(bytes.remove(at)),
        _ => bytes.truncate(at),
    }
    bytes
}

pub fn scan(body: &[u8]) -> Option<Document> {
    Document::from_json(&Bytes::copy_from_slice(body), Catalog::EMPTY).ok()
}

/// Returns whether a value is what `serde_json` has read.
pub fn is_same(ours: Value<'_>, theirs: &serde_json::Value) -> bool {
    use serde_json::Value as Json;
    match theirs {
        Json::Null => ours.is_null(),
        Json::Bool(flag) => ours.as_bool() == Some(*flag),
        Json::String(text) => ours.is_text() && ours.as_str() == Some(text),
        Json::Number(number) => {
            let float = number.as_f64().zip(ours.as_f64());
            // `serde_json` may miss the nearest number by one place.
            let is_near = float.is_some_and(|(a, b)| (a - b).abs() <= a.abs() * 1e-15);
            let is_exact = match (number.as_i64(), number.as_u64()) {
                (Some(it), _) => ours.as_i64() == Some(it),
                (_, Some(it)) => ours.as_u64() == Some(it) && ours.as_i64().is_none(),
                _ => true,
            };
            is_near && is_exact && ours.as_number() == Some(ours.raw())
        }
        Json::Array(list) => {
            ours.is_list()
                && ours.elements().count() == list.len()
                && ours.elements().zip(list).all(|(a, b)| is_same(a, b))
        }
        Json::Object(object) => {
            ours.is_object()
                && ours.entries().count() == object.len()
                && object
                    .iter()
                    .all(|(key, value)| ours.get(key).is_some_and(|it| is_same(it, value)))
                && ours.entries().all(|(key, _)| object.contains_key(key))
        }
    }
}

/// Returns whether `serde_json` refuses a text only for what documents accept according to their documentation: a lone
/// surrogate, or a number beyond every `f64`. These are replaced, and the rest is read again.
pub fn is_documented(document: &Document) -> bool {
    let mut plain = String::new();
    replace(document.value(), &mut plain);
    serde_json::from_str::<serde_json::Value>(&plain).is_ok()
}

fn replace(value: Value<'_>, out: &mut String) {
    let text = |it: &str| serde_json::to_string(it).unwrap();
    if value.is_object() {
        out.push('{');
        for (place, (key, value)) in value.entries().enumerate() {
            if place > 0 {
                out.push(',');
            }
            out.push_str(&text(key));
            out.push(':');
            replace(value, out);
        }
        out.push('}');
    } else if value.is_list() {
        out.push('[');
        for (place, value) in value.elements().enumerate() {
            if place > 0 {
                out.push(',');
            }
            replace(value, out);
        }
        out.push(']');
    } else if let Some(it) = value.as_str() {
        out.push_str(&text(it));
    } else if value.as_number().is_some() && value.as_f64().is_none() {
        out.push('0');
    } else {
        out.push_str(value.raw());
    }
}
