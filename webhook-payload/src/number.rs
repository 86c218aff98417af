//! Reads numbers exactly, from the digits that the sender wrote.

/// Reads a whole number of 64 bits, written plainly or as `1.0` or `1e0`.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let is_begun = text.starts_with(|it: char| it == '-' || it.is_ascii_digit());
    let number = is_begun.then(|| text.parse().ok())?;
    number.or_else(|| i64::try_from(whole(text)?).ok())
}

/// Reads a whole number that is not negative.
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    let is_begun = text.starts_with(|it: char| it == '-' || it.is_ascii_digit());
    let number = is_begun.then(|| text.parse().ok())?;
    number.or_else(|| u64::try_from(whole(text)?).ok())
}

/// Reads the nearest `f64`, if there is a finite one.
pub(crate) fn float(text: &str) -> Option<f64> {
    if is_number(text) { finite(text) } else { None }
}

/// Reads the `f64` that is nearest to a number of JSON, if there is a finite one.
pub(crate) fn finite(number: &str) -> Option<f64> {
    number.parse().ok().filter(|it: &f64| it.is_finite())
}

/// Returns whether the length and the characters of a JSON number already show that it is whole and fits into 64 bits.
pub(crate) fn is_short(written: &[u8]) -> bool {
    written.len() <= 18 && written.iter().all(|it| it.is_ascii_digit() || *it == b'-')
}

/// Returns whether the length and the characters of a JSON number already show that it is whole seconds, which fit
/// into 64 bits as milliseconds.
pub(crate) fn is_time(written: &[u8]) -> bool {
    written.len() <= 15 && is_short(written)
}

/// Returns whether the length and the characters of a JSON number already show that it is within the range of `f64`.
pub(crate) fn is_small(written: &[u8]) -> bool {
    written.len() <= 300 && !written.iter().any(|it| *it | 0x20 == b'e')
}

/// Returns whether an `f64` can hold all significant digits of the number.
pub(crate) fn is_exact(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa
        .bytes()
        .filter(u8::is_ascii_digit)
        .skip_while(|it| *it == b'0');
    digits.count() <= 15
}

/// Returns whether the text is a number as JSON writes it, apart from leading zeros; the text of a form may be
/// anything.
fn is_number(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let digits = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (before, after) = match digits.split_once('.') {
        Some((before, after)) => (before, Some(after)),
        None => (digits, None),
    };
    let exponent = exponent.map(|it| it.strip_prefix(['+', '-']).unwrap_or(it));
    let are_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    are_digits(before) && [after, exponent].into_iter().flatten().all(are_digits)
}

/// Reads a number that has no fraction and less than 38 digits.
fn whole(text: &str) -> Option<i128> {
    if !is_number(text) {
        return None;
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()),
        None => (text, Some(0)),
    };
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_negative = before.starts_with('-');
    let mut digits = format!("{}{after}", before.trim_start_matches('-'));
    let zeros = digits
        .len()
        .saturating_sub(digits.trim_end_matches('0').len());
    digits.truncate(digits.len().saturating_sub(zeros));
    if digits.is_empty() {
        return Some(0);
    }
    let places = i64::try_from(zeros)
        .ok()?
        .checked_sub(i64::try_from(after.len()).ok()?)?;
    let exponent = exponent?.checked_add(places)?;
    let exponent = usize::try_from(exponent).ok().filter(|it| *it < 38)?;
    digits.extend(std::iter::repeat_n('0', exponent));
    let number: i128 = digits.parse().ok()?;
    if is_negative {
        number.checked_neg()
    } else {
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_whole_however_they_are_written() {
        for (text, number) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("7", Some(7)),
            ("1.0", Some(1)),
            ("1e0", Some(1)),
            ("-1.50e1", Some(-15)),
            ("0.0e999999999999999999999", Some(0)),
            ("120e-1", Some(12)),
            ("9007199254740993", Some(9_007_199_254_740_993)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1e19", None),
            ("1e400", None),
            ("1e99999999999999999999", None),
            ("1.5", None),
            ("1e-1", None),
            ("+1", None),
            ("inf", None),
            ("", None),
            ("text", None),
            // These are texts of forms.
            ("007", Some(7)),
            ("0e", None),
            ("0e+", None),
            ("0exyz", None),
            ("0.", None),
            ("1.", None),
            ("1.e2", None),
            ("-.0", None),
            ("1_000", None),
            ("1.0.0", None),
            ("--1", None),
        ] {
            assert_eq!(integer(text), number, "{text}");
        }
        assert_eq!(unsigned("18446744073709551615"), Some(u64::MAX));
        assert_eq!(unsigned("1.8446744073709551615e19"), Some(u64::MAX));
        assert_eq!(unsigned("18446744073709551616"), None);
        assert_eq!(unsigned("-1"), None);
        assert_eq!(float("0.25"), Some(0.25));
        for none in [
            "1e400", "1.", "1.e2", "0x1", "1_0", "NaN", "inf", "-inf", "+1", ".5", "",
        ] {
            assert_eq!(float(none), None, "{none}");
        }
        assert!(
            is_exact("0.1") && is_exact("123456789012345e7") && !is_exact("0.12345678901234567")
        );
    }

    #[test]
    fn what_is_seen_of_a_number_is_true_of_it() {
        let nines = |count| "9".repeat(count);
        let (mut short, mut times, mut small) = (0, 0, 0);
        for count in [1, 14, 15, 16, 17, 18, 19, 20, 299, 300, 301, 308, 309, 400] {
            for begin in ["", "-", "0.", "-0."] {
                for end in [
                    "",
                    ".0",
                    "e0",
                    "E1",
                    "e-1",
                    "e400",
                    "e+99999999999999999999",
                ] {
                    if begin.contains('.') && end.contains('.') {
                        continue;
                    }
                    let text = format!("{begin}{}{end}", nines(count));
                    if is_short(text.as_bytes()) {
                        assert!(integer(&text).is_some(), "{text}");
                        short += 1;
                    }
                    if is_time(text.as_bytes()) {
                        let seconds = integer(&text).unwrap();
                        assert!(seconds.checked_mul(1000).is_some(), "{text}");
                        times += 1;
                    }
                    if is_small(text.as_bytes()) {
                        assert!(float(&text).is_some(), "{text}");
                        small += 1;
                    }
                }
            }
        }
        assert_eq!((short, times, small), (11, 5, 51));
    }
}
