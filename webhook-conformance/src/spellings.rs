//! Writes other texts for a signature: other values, other spellings of its value, and texts with something inserted.

use crate::anatomy::{Edit, Offer, Recipe};
use webhook_core::claim::Encoding;
use webhook_core::testing::{decode, encode};

/// Writes a signature of the right form that no key makes.
#[must_use]
pub fn zeros(offer: &Offer) -> String {
    match decode(offer.encoding, &offer.text) {
        Some(value) if offer.encoding != Encoding::Plain => {
            encode(offer.encoding, &vec![0; value.len()])
        }
        _ => "0".repeat(offer.text.len()),
    }
}

/// Makes edits that replace every signature but one with zeros.
pub(crate) fn others_silenced(recipe: &Recipe, but: usize) -> Vec<Edit> {
    silenced(recipe, Some(but))
}

/// Makes edits that replace every signature with zeros, or every one but that at this index.
#[must_use]
pub fn silenced(recipe: &Recipe, but: Option<usize>) -> Vec<Edit> {
    let offers = recipe.offers.iter().enumerate();
    offers
        .filter(|(place, _)| Some(*place) != but)
        .map(|(_, offer)| (offer.slot.clone(), zeros(offer).into_bytes()))
        .collect()
}

/// Makes bytes that look random and are the same in every run.
pub(crate) fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut next = move || {
        // The generator is SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)).to_le_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

/// Writes well-formed signatures of other values.
pub(crate) fn values(offer: &Offer) -> Vec<(String, String)> {
    let Some(value) = decode(offer.encoding, &offer.text) else {
        return Vec::new();
    };
    let length = value.len();
    let mut list: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..length {
        for bit in 0..8 {
            let name = format!("bit {bit} of byte {at} of the value");
            list.push((name, super::anatomy::flipped(&value, at, bit)));
        }
        let (before, after) = value.split_at(at);
        let rest = length.saturating_sub(at);
        list.push((
            format!("{at} right bytes, then zeros"),
            [before, &vec![0; rest]].concat(),
        ));
        list.push((
            format!("{at} zeros, then right bytes"),
            [&vec![0; at], after].concat(),
        ));
        list.push((format!("{at} right bytes"), before.to_vec()));
        list.push((format!("the value without {at} bytes"), after.to_vec()));
    }
    for seed in 0..16 {
        list.push((format!("noise {seed}"), noise(seed, length)));
    }
    for byte in [0x00, 0x01, 0x30, 0x7f, 0x80, 0xff] {
        list.push((format!("all bytes {byte:#04x}"), vec![byte; length]));
    }
    for more in [1, 2, 3, 16, 32, 64] {
        list.push((
            format!("and {more} zeros"),
            [&value[..], &vec![0; more]].concat(),
        ));
        list.push((
            format!("{more} zeros before"),
            [&vec![0; more], &value[..]].concat(),
        ));
    }
    list.push(("the value twice".to_owned(), value.repeat(2)));
    list.push((
        "inverted".to_owned(),
        value.iter().map(|byte| !byte).collect(),
    ));
    list.push((
        "backwards".to_owned(),
        value.iter().rev().copied().collect(),
    ));
    let texts = list.into_iter();
    texts
        .map(|(name, value)| (name, encode(offer.encoding, &value)))
        .collect()
}

/// Writes the right value in other spellings.
#[must_use]
pub fn spellings(offer: &Offer) -> Vec<(String, Vec<u8>)> {
    let text = offer.text.as_str();
    let value = decode(offer.encoding, text).unwrap_or_default();
    let bare = text.trim_end_matches('=');
    let hex = encode(Encoding::Hex, &value);
    let base64 = encode(Encoding::Base64, &value);
    let url = encode(Encoding::Base64Url, &value);
    let mut list: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, text: String| list.push((name.to_owned(), text));
    add("in hex", hex.clone());
    add("in upper-case hex", encode(Encoding::HexUpper, &value));
    add("in mixed hex", mixed(&hex, 0));
    add("in otherwise mixed hex", mixed(&hex, 1));
    add("in base64", base64.clone());
    add(
        "in base64 without padding",
        base64.trim_end_matches('=').to_owned(),
    );
    add("in URL-safe base64", url.clone());
    add(
        "in URL-safe base64 with padding",
        format!("{url}{}", "=".repeat(pad(&url))),
    );
    add("twice encoded", encode(offer.encoding, text.as_bytes()));
    add("hex of its text", encode(Encoding::Hex, text.as_bytes()));
    add(
        "base64 of its text",
        encode(Encoding::Base64, text.as_bytes()),
    );
    add("in upper case", text.to_ascii_uppercase());
    add("in lower case", text.to_ascii_lowercase());
    add("in exchanged case", exchanged(text));
    for case in [0, 1] {
        add("in mixed case", mixed(text, case));
    }
    for padding in 0..=4 {
        add(
            &format!("with {padding} of padding"),
            format!("{bare}{}", "=".repeat(padding)),
        );
    }
    for prefix in [
        "0x", "0X", "\\x", "+", "-", "=", "sha256=", "sha1=", "v1=", "v0=", "hex:",
    ] {
        add(&format!("behind {prefix}"), format!("{prefix}{text}"));
    }
    for (open, close) in [("\"", "\""), ("'", "'"), ("<", ">"), ("(", ")"), ("[", "]")] {
        add(&format!("in {open}{close}"), format!("{open}{text}{close}"));
    }
    for count in [2, 3, 4, 100] {
        add(&format!("{count} times"), text.repeat(count));
    }
    for end in [
        "0", "00", "a", "A", "=", "==", "%00", "\\0", "\\n", "%0a", "-", "_", "!", "?",
    ] {
        add(&format!("and {end}"), format!("{text}{end}"));
    }
    add("percent-encoded", percent(text));
    add("one character percent-encoded", one_percent(text));
    add("nothing", String::new());
    // If bits are left over, other last characters decode to the same bytes.
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
    if let Some((last, kept)) = bare
        .chars()
        .last()
        .zip(bare.get(..bare.len().saturating_sub(1)))
    {
        for other in ALPHABET.chars().filter(|other| *other != last) {
            let padding = "=".repeat(text.len().saturating_sub(bare.len()));
            add(
                &format!("{other} for its last character"),
                format!("{kept}{other}{padding}"),
            );
        }
    }
    list.into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
}

/// Writes the right text with something inserted.
pub(crate) fn interior(offer: &Offer) -> Vec<(String, Vec<u8>)> {
    const JUNK: &[&str] = &[
        " ", "\t", "  ", "-", "_", ".", ":", ";", ",", "!", "*", "=", "%", "%20", "+", "/", "\"",
        "'", "0", "\\n", "\u{e9}", "\u{200b}", "\u{0661}",
    ];
    let text = offer.text.as_bytes();
    let half = text.len() / 2;
    let mut list = Vec::new();
    for at in [1, 2, half, text.len().saturating_sub(1)] {
        if at == 0 || at >= text.len() {
            continue;
        }
        let (before, after) = text.split_at(at);
        for junk in JUNK {
            let name = format!("{junk:?} behind {at} characters");
            list.push((name, [before, junk.as_bytes(), after].concat()));
        }
        let mut missing = text.to_vec();
        missing.remove(at);
        list.push((format!("without character {at}"), missing));
        let mut exchanged = text.to_vec();
        exchanged.swap(at, at.saturating_sub(1));
        list.push((format!("characters {at} exchanged"), exchanged));
    }
    list.push((
        "a byte that is no text behind it".to_owned(),
        [text, b"\xff"].concat(),
    ));
    list
}

/// Returns how many characters the text lacks to a multiple of four.
const fn pad(text: &str) -> usize {
    match text.len() % 4 {
        2 => 2,
        3 => 1,
        _ => 0,
    }
}

fn mixed(text: &str, upper: usize) -> String {
    let cased = |(at, c): (usize, char)| {
        if at % 2 == upper {
            c.to_ascii_uppercase()
        } else {
            c.to_ascii_lowercase()
        }
    };
    text.chars().enumerate().map(cased).collect()
}

fn exchanged(text: &str) -> String {
    let exchange = |c: char| {
        if c.is_ascii_lowercase() {
            c.to_ascii_uppercase()
        } else {
            c.to_ascii_lowercase()
        }
    };
    text.chars().map(exchange).collect()
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn one_percent(text: &str) -> String {
    let mut bytes = text.bytes();
    let first = bytes.next().map(|byte| format!("%{byte:02X}"));
    let rest = text.get(1..).unwrap_or_default();
    format!("{}{rest}", first.unwrap_or_default())
}
