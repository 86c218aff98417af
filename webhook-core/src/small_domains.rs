//! Tests readers with every input of a small domain, against a second implementation that is slow and plain.
//!
//! These readers read what a stranger writes: signatures, times, lists, the number of candidates. The tests try all
//! short texts over an alphabet that has every character which a reader treats in its own way, so for these texts
//! nothing is left to chance.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "plain second implementations, whose overflow would fail a test"
)]

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, Uri};

use crate::algorithm::Algorithm;
use crate::check::Check;
use crate::claim::Claim;
use crate::defaults::Defaults;
use crate::encoding::Encoding;
use crate::head::Head;
use crate::keyring::Keyring;
use crate::rejection::RejectionKind;
use crate::secret::Secret;
use crate::timestamp::{Timestamp, Unit};
use crate::window::in_window;

/// Calls `see` with every text of at most this many characters of an alphabet.
fn every_text(alphabet: &[char], longest: usize, see: &mut impl FnMut(&str)) {
    fn longer(text: &mut String, alphabet: &[char], more: usize, see: &mut impl FnMut(&str)) {
        see(text);
        for &c in alphabet.iter().filter(|_| more > 0) {
            text.push(c);
            longer(text, alphabet, more - 1, see);
            text.pop();
        }
    }
    longer(&mut String::new(), alphabet, longest, see);
}

fn letters(alphabet: &str) -> Vec<char> {
    alphabet.chars().collect()
}

/// Returns the bits of the digits of a base, if every character is a digit.
fn digits(text: &str, alphabet: &str) -> Option<Vec<u8>> {
    let place = |c| alphabet.chars().position(|digit| digit == c);
    text.chars()
        .map(|c| place(c).and_then(|it| u8::try_from(it).ok()))
        .collect()
}

fn hex(text: &str, alphabet: &str) -> Option<Vec<u8>> {
    let digits = digits(text, alphabet)?;
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| (pair.len() == 2).then(|| pair[0] * 16 + pair[1]))
        .collect()
}

/// Decodes base64 by RFC 4648, section 4, bit by bit: left-over bits must be zero, and padding must fill up to four.
fn base64(text: &str, alphabet: &str, is_padded: bool) -> Option<Vec<u8>> {
    let bare = text.trim_end_matches('=');
    let padding = match (is_padded, bare.len() % 4) {
        (_, 1) => return None,
        (true, 2) => 2,
        (true, 3) => 1,
        _ => 0,
    };
    if text.len() - bare.len() != padding {
        return None;
    }
    let bits: Vec<bool> = digits(bare, alphabet)?
        .iter()
        .flat_map(|digit| (0..6).rev().map(move |bit| digit >> bit & 1 == 1))
        .collect();
    let (bytes, rest) = bits.split_at(bits.len() / 8 * 8);
    let byte = |bits: &[bool]| bits.iter().fold(0, |byte, bit| byte * 2 + u8::from(*bit));
    (!rest.contains(&true)).then(|| bytes.chunks(8).map(byte).collect())
}

const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE64_URL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Checks that a decoder agrees with the plain one, for the right number of bytes and for no other.
fn holds(encoding: Encoding, text: &str, plain: Option<&[u8]>) {
    let fixed = [
        encoding.decode::<0>(text).map(Vec::from),
        encoding.decode::<1>(text).map(Vec::from),
        encoding.decode::<2>(text).map(Vec::from),
        encoding.decode::<3>(text).map(Vec::from),
    ];
    for (length, decoded) in fixed.iter().enumerate() {
        let expected = plain.filter(|bytes| bytes.len() == length);
        assert_eq!(decoded.as_deref(), expected, "{encoding:?} {text:?}");
    }
    let any = encoding.decode_up_to(text, 8);
    assert_eq!(
        any.as_deref().map(|it| &**it),
        plain,
        "{encoding:?} {text:?}"
    );
    if let Some(bytes) = plain {
        assert_eq!(encoding.encode(bytes), text, "{encoding:?}");
    }
}

#[test]
fn every_text_of_four_characters_is_the_hex_of_its_bytes_or_of_none() {
    let alphabet = letters("0179afgAFG +x=é");
    let mut good = 0;
    every_text(&alphabet, 4, &mut |text| {
        let lower = hex(text, "0123456789abcdef");
        let upper = hex(text, "0123456789ABCDEF");
        good += usize::from(lower.is_some());
        holds(Encoding::Hex, text, lower.as_deref());
        holds(Encoding::HexUpper, text, upper.as_deref());
    });
    assert_eq!(good, 1 + 36 + 1296);
}

#[test]
fn every_text_of_four_characters_is_the_base64_of_its_bytes_or_of_none() {
    let alphabet = letters("AQgwZ019+/-_= .é");
    let mut good = 0;
    every_text(&alphabet, 4, &mut |text| {
        let padded = base64(text, BASE64, true);
        let url = base64(text, BASE64_URL, false);
        good += usize::from(padded.is_some());
        holds(Encoding::Base64, text, padded.as_deref());
        holds(Encoding::Base64Url, text, url.as_deref());
    });
    assert!(good > 10_000, "{good}");
}

#[test]
fn every_text_of_five_characters_is_a_time_in_its_one_spelling_or_none() {
    let alphabet = letters("0123456789+- .e");
    let mut good = 0;
    every_text(&alphabet, 5, &mut |text| {
        let number = text.parse::<u32>().ok();
        let number = number.filter(|it| *it > 0 && it.to_string() == text);
        good += u32::from(number.is_some());
        let seconds = Timestamp::from_digits(text, Unit::Seconds);
        let millis = Timestamp::from_digits(text, Unit::Milliseconds);
        assert_eq!(
            seconds.map(Timestamp::unix_seconds),
            number.map(i64::from),
            "{text:?}"
        );
        assert_eq!(
            millis.map(Timestamp::unix_millis),
            number.map(i64::from),
            "{text:?}"
        );
    });
    assert_eq!(good, 99_999);
}

#[test]
fn every_age_is_in_the_window_or_on_its_right_side() {
    for (tolerance, oldest, age) in (0..6).flat_map(|tolerance| {
        (0..9).flat_map(move |oldest| (-12_i64..=12).map(move |age| (tolerance, oldest, age)))
    }) {
        let settings = Defaults::new()
            .tolerance(Duration::from_secs(tolerance))
            .max_age(Duration::from_secs(oldest));
        let (tolerance, oldest) = (tolerance.cast_signed(), oldest.cast_signed());
        let expected = match age {
            age if age > oldest => Err(RejectionKind::TimestampTooOld),
            age if -age > tolerance => Err(RejectionKind::TimestampInFuture),
            _ => Ok(()),
        };
        for base in [0, 1_700_000_000, i64::MAX / 1000 - 20, i64::MIN / 1000 + 20] {
            let signed = Timestamp::from_unix_seconds(base);
            let now = Timestamp::from_unix_seconds(base + age);
            let found = in_window(Some(signed), now, &settings).map_err(|it| it.kind());
            assert_eq!(found, expected, "{base}: {age} of {oldest} and {tolerance}");
        }
    }
}

/// Calls `see` with the head of every such list.
fn every_list(alphabet: &str, longest: usize, mut see: impl FnMut(&str, &Head<'_>)) {
    let uri = Uri::from_static("/");
    let mut headers = HeaderMap::new();
    every_text(&letters(alphabet), longest, &mut |text| {
        headers.insert("x-list", HeaderValue::from_str(text).unwrap());
        see(text, &Head::new(&Method::POST, &uri, &headers));
    });
}

#[test]
fn every_list_of_six_characters_has_its_names_in_their_one_order_or_is_none() {
    let mut good = 0;
    every_list("ab-A, ", 6, |text, head| {
        let mut sorted: Vec<&str> = text.split(',').collect();
        sorted.sort_unstable();
        sorted.dedup();
        let is_name = |name: &&str| !name.is_empty() && !name.contains(['A', ' ']);
        let is_list = sorted.join(",") == text && sorted.iter().all(is_name);
        good += usize::from(is_list);
        let names = head.names_listed("x-list").ok();
        assert_eq!(names, is_list.then_some(sorted), "{text:?}");
    });
    assert!(good > 1000, "{good}");
}

/// The standard library's own functions cut the same texts, without keeping places.
#[test]
fn every_text_of_six_characters_is_cut_as_the_standard_library_cuts_it() {
    every_list("a=,v ", 6, |text, head| {
        let own = head.only("x-list").unwrap();
        for separator in [',', '='] {
            let pieces: Vec<_> = own.split(separator).map(|it| it.as_str()).collect();
            assert!(text.split(separator).eq(pieces), "{text:?}");
            let elements: Result<Vec<_>, _> = own.elements(separator).collect();
            let elements = elements.unwrap();
            assert!(text.split(separator).eq(elements.iter().map(|it| &**it)));
        }
        for separator in ["=", ",", "=,", "a=", "vav", ""] {
            let halves = own.split_once(separator);
            let halves = halves.map(|(before, after)| (before.as_str(), after.as_str()));
            assert_eq!(halves, text.split_once(separator), "{text:?} {separator:?}");
        }
        let prefix = own.strip_prefix("v=").map(|it| it.as_str());
        assert_eq!(prefix, text.strip_prefix("v="), "{text:?}");
        assert_eq!(own.trim().as_str(), text.trim_matches(' '), "{text:?}");
    });
}

/// Signatures times candidates are at most 16, and at most four for Ed25519; keys times candidates that are hashed are
/// at most 16.
#[test]
fn every_number_of_signatures_candidates_and_keys_is_within_the_bound_or_refused() {
    let uri = Uri::from_static("/");
    let mut headers = HeaderMap::new();
    headers.insert("x-hmac", HeaderValue::from_str(&"a0".repeat(32)).unwrap());
    headers.insert(
        "x-ed25519",
        HeaderValue::from_str(&"0a".repeat(64)).unwrap(),
    );
    let head = Head::new(&Method::POST, &uri, &headers);
    let secrets = |keys: usize| {
        let texts = [
            "a long secret of this test",
            "another long secret of it",
            "and one long secret more",
        ];
        let secrets = texts.iter().take(keys);
        let secrets: Vec<Secret> = secrets.map(|text| Secret::new(*text).unwrap()).collect();
        Keyring::hmac(secrets).unwrap()
    };
    for keys in 1..=3 {
        let ring = secrets(keys);
        for candidates in 1..=18 {
            let list: Vec<Cow<'_, [u8]>> = (0..candidates).map(|it| vec![it].into()).collect();
            let candidates = list.len();
            for (hmac, ed25519) in (0..=17).flat_map(|hmac| (0..=5).map(move |it| (hmac, it))) {
                let mut claim = Claim::under(&ring).one_of(list.clone()).body();
                for _ in 0..hmac {
                    let text = head.only("x-hmac").unwrap();
                    claim = claim.offered(Algorithm::HmacSha256, Encoding::Hex, text);
                }
                for _ in 0..ed25519 {
                    let text = head.only("x-ed25519").unwrap();
                    claim = claim.offered(Algorithm::Ed25519, Encoding::Hex, text);
                }
                let check = Check::open(&claim);
                let expected = match hmac + ed25519 {
                    0 => Some(RejectionKind::NoSignature),
                    all if all > 16 || all * candidates > 16 || ed25519 * candidates > 4 => {
                        Some(RejectionKind::TooManySignatures)
                    }
                    _ => None,
                };
                let what = format!("{keys} keys, {candidates} candidates, {hmac} and {ed25519}");
                assert_eq!(check.as_ref().err().map(|it| it.kind()), expected, "{what}");
                if let Ok(check) = check {
                    let used = if hmac > 0 { keys } else { 0 };
                    assert_eq!(check.states(), used * candidates.min(16 / keys), "{what}");
                    assert!(check.states() <= 16, "{what}");
                }
            }
        }
    }
}
