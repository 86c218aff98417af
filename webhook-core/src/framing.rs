//! Reads the two headers that concern every sender: the encoding of the body, and its announced length.

use crate::head::{ENCODING, Head, LENGTH};
use crate::rejection::{Rejection, RejectionKind};

/// Refuses a compressed body: the signature covers the bytes as they were sent, and a decoder that runs before the
/// check could be attacked.
pub(crate) fn refuse_encoded(head: &Head<'_>) -> Result<(), Rejection> {
    if !head.has(&ENCODING) {
        return Ok(());
    }
    // A blank value and `identity` are no encoding. `utf-8` is none either: some senders write this character set
    // here, and the bytes are as they were sent.
    let is_none = |coding: &str| {
        let coding = coding.trim();
        ["", "identity", "utf-8"]
            .iter()
            .any(|it| coding.eq_ignore_ascii_case(it))
    };
    let unencoded = head.values(&ENCODING).all(|value| {
        let codings = value.to_str();
        codings.is_ok_and(|codings| codings.split(',').all(is_none))
    });
    if unencoded {
        Ok(())
    } else {
        Err(Rejection::of_header(
            RejectionKind::ContentEncoding,
            ENCODING.as_str(),
        ))
    }
}

/// Returns the length that the head announces. A number that does not fit counts as longer than any limit.
pub(crate) fn announced_length(head: &Head<'_>) -> Result<Option<usize>, Rejection> {
    match head.passed(&LENGTH) {
        Ok(None) => return Ok(None),
        Ok(Some(value)) => {
            if let Some(number) = short_number(value.as_bytes()) {
                return Ok(Some(number));
            }
        }
        Err(()) => {}
    }
    let Some(length) = head.at_most_one(&LENGTH)? else {
        return Ok(None);
    };
    if length.is_empty() || !length.bytes().all(|byte| byte.is_ascii_digit()) {
        let malformed = Rejection::of_header(RejectionKind::MalformedHeader, LENGTH.as_str());
        return Err(malformed.expecting("decimal digits"));
    }
    Ok(Some(length.parse().unwrap_or(usize::MAX)))
}

/// Reads a number of at most nine digits, as most lengths are.
fn short_number(digits: &[u8]) -> Option<usize> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits.iter().try_fold(0_usize, |number, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        // Nine digits are far below the end of the range.
        Some(number.wrapping_mul(10).wrapping_add(usize::from(digit)))
    })
}
