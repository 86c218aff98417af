//! Rewrites JSON that senders deliver and `serde_json` refuses.
//!
//! It replaces half of a surrogate pair, and whole numbers that are written as `1.0` or `1e0`.

use std::borrow::Cow;

/// More digits than any 128-bit number has.
const MOST_DIGITS: usize = 40;

/// Replaces each half of a surrogate pair with U+FFFD and, if asked to, each whole number that has a fraction or an
/// exponent with plain digits. Returns `None` if the text has neither, since reading it again would gain nothing.
///
/// The text need not be JSON; if it is not, the result is not either.
pub(crate) fn mended(json: &str, with_numbers: bool) -> Option<String> {
    let mut out = String::new();
    // Everything before `done` was written out.
    let (mut done, mut rest) = (0_usize, json);
    let place = |rest: &str| json.len().saturating_sub(rest.len());
    while let Some(at) = rest.find(['"', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        rest = rest.get(at..)?;
        let from = place(rest);
        let (before, after) = if rest.starts_with('"') {
            let text = rest.get(..end_of_text(rest))?;
            (text, whole_text(text))
        } else {
            let is_of_number =
                |it: char| it.is_ascii_digit() || matches!(it, '+' | '-' | '.' | 'e' | 'E');
            let number = rest.get(..rest.find(|it| !is_of_number(it)).unwrap_or(rest.len()))?;
            (
                number,
                whole_number(number)
                    .filter(|_| with_numbers)
                    .map(Cow::Owned),
            )
        };
        rest = rest.get(before.len()..)?;
        if let Some(after) = after {
            out.push_str(json.get(done..from)?);
            out.push_str(&after);
            done = place(rest);
        }
    }
    (done > 0).then(|| {
        out.push_str(json.get(done..).unwrap_or_default());
        out
    })
}

/// Returns the length of the text that begins here, including its quotation marks.
fn end_of_text(from: &str) -> usize {
    let mut is_escaped = false;
    let end = from.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(from.len(), |it| it.saturating_add(2))
}

/// Returns the text with U+FFFD for each half of a surrogate pair, if it has one.
fn whole_text(text: &str) -> Option<Cow<'_, str>> {
    let (mut out, mut rest, mut any) = (String::new(), text, false);
    while let Some((plain, after)) = rest.split_once('\\') {
        out.push_str(plain);
        out.push('\\');
        let Some(unit) = unit(after) else {
            let mut letters = after.chars();
            out.extend(letters.next());
            rest = letters.as_str();
            continue;
        };
        let (first, behind) = unit;
        let second = behind.strip_prefix('\\').and_then(self::unit);
        match (first, second) {
            (0xd800..=0xdbff, Some((0xdc00..=0xdfff, behind))) => {
                let pair = after.len().saturating_sub(behind.len());
                out.push_str(after.get(..pair)?);
                rest = behind;
            }
            (0xd800..=0xdfff, _) => {
                any = true;
                out.push_str("ufffd");
                rest = behind;
            }
            _ => {
                out.push_str(after.get(..5)?);
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    any.then_some(Cow::Owned(out))
}

/// Reads the number of a `u` escape, from after the backslash on, and returns it with the rest.
fn unit(after: &str) -> Option<(u16, &str)> {
    let digits = after.strip_prefix('u')?.get(..4)?;
    let unit = u16::from_str_radix(digits, 16).ok()?;
    Some((unit, after.get(5..)?))
}

/// Returns the digits of a whole number that has a fraction or an exponent.
fn whole_number(number: &str) -> Option<String> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    if mantissa.len() == number.len() && !number.contains('.') {
        return None;
    }
    let digits = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    let exponent: i64 = exponent.parse().ok()?;
    let all = format!("{before}{after}");
    let significant = all.trim_end_matches('0');
    let zeros = i64::try_from(all.len().checked_sub(significant.len())?).ok()?;
    let places = exponent
        .checked_add(zeros)?
        .checked_sub(i64::try_from(after.len()).ok()?)?;
    let significant = significant.trim_start_matches('0');
    if significant.is_empty() {
        return Some("0".to_owned());
    }
    let places = usize::try_from(places).ok()?;
    if significant.len().checked_add(places)? > MOST_DIGITS {
        return None;
    }
    let sign = if mantissa.len() > digits.len() {
        "-"
    } else {
        ""
    };
    Some(format!("{sign}{significant}{}", "0".repeat(places)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_mending_is_left_alone() {
        for json in [
            "",
            "{",
            r#"{"a":"b\\ud83d","c":[1,-2,"\ud83d\ude00","\u00e9"]}"#,
            r#""unclosed \"#,
            r#""\u12"#,
        ] {
            assert_eq!(mended(json, false), None, "{json}");
        }
        assert_eq!(mended("[1,2]", true), None);
    }

    #[test]
    fn halves_of_surrogates_are_replaced_wherever_they_stand() {
        for (json, whole) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#"{"\uDE00":"1.0"}"#, r#"{"\ufffd":"1.0"}"#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#"["\\\ud83d\"", "x"]"#, r#"["\\\ufffd\"", "x"]"#),
            (r#""\ud83d\n😀\u0041""#, r#""\ufffd\n😀\u0041""#),
        ] {
            assert_eq!(mended(json, false).as_deref(), Some(whole), "{json}");
            assert!(
                serde_json::from_str::<serde_json::Value>(whole).is_ok(),
                "{whole}"
            );
        }
    }

    #[test]
    fn whole_numbers_are_their_digits() {
        for (number, digits) in [
            ("1.0", "1"),
            ("1e0", "1"),
            ("-1.50e+1", "-15"),
            ("0.0e999999", "0"),
            ("-0.0", "0"),
            ("120E-1", "12"),
            ("9007199254740993.000", "9007199254740993"),
        ] {
            assert_eq!(mended(number, true).as_deref(), Some(digits), "{number}");
        }
        for number in [
            "1.5",
            "1e-1",
            "1e400",
            "1e99999999999999999999",
            "7",
            "-",
            "1e",
            "e",
        ] {
            assert_eq!(mended(number, true), None, "{number}");
        }
        let json = r#"{"1.0":[1.0,1.5,2e1],"n":3}"#;
        assert_eq!(
            mended(json, true).as_deref(),
            Some(r#"{"1.0":[1,1.5,20],"n":3}"#)
        );
    }
}
