//! Reads times as senders write them: texts of RFC 3339, or seconds since 1970.

use webhook_core::Timestamp;

/// Reads a time of RFC 3339, as [`Timestamp::from_rfc3339`] does.
pub(crate) fn of_text(text: &str) -> Option<Timestamp> {
    Timestamp::from_rfc3339(text)
}

/// Returns whether a text is such a time. For the usual spelling it need not read the time.
pub(crate) fn is_time(text: &str) -> bool {
    let Some(usual) = text
        .as_bytes()
        .first_chunk::<20>()
        .filter(|_| text.len() == 20)
    else {
        return of_text(text).is_some();
    };
    let [
        a,
        b,
        c,
        d,
        b'-',
        e,
        f,
        b'-',
        g,
        h,
        b'T',
        i,
        j,
        b':',
        k,
        l,
        b':',
        m,
        n,
        b'Z',
    ] = usual
    else {
        return of_text(text).is_some();
    };
    let digits = [a, b, c, d, e, f, g, h, i, j, k, l, m, n];
    let is_below = |tens: &u8, ones: &u8, limit: [u8; 2]| [*tens, *ones] < limit;
    let is_usual = digits.iter().all(|it| it.is_ascii_digit())
        && is_below(e, f, *b"13")
        && [*e, *f] > *b"00"
        && is_below(g, h, *b"29")
        && [*g, *h] > *b"00"
        && is_below(i, j, *b"24")
        && is_below(k, l, *b"60")
        && is_below(m, n, *b"60");
    is_usual || of_text(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_every_spelling() {
        for (text, millis) in [
            ("2015-05-05T23:40:12Z", Some(1_430_869_212_000)),
            ("2015-05-05t23:40:12z", Some(1_430_869_212_000)),
            ("2015-05-05 23:40:12Z", Some(1_430_869_212_000)),
            ("2015-05-05 23:40:12", Some(1_430_869_212_000)),
            ("2015-05-05 23:40:61", None),
            ("2015-05-05T23:40:12.999Z", Some(1_430_869_212_999)),
            ("2015-05-05T23:40:12.999999999Z", Some(1_430_869_212_999)),
            ("2015-05-06T01:40:12+02:00", Some(1_430_869_212_000)),
            ("2015-05-06T01:40:12+0200", Some(1_430_869_212_000)),
            ("2015-05-06 01:40:12 +0200", None),
            ("1970-01-01T00:00:00Z", Some(0)),
            ("1969-12-31T23:59:59Z", Some(-1000)),
            ("2000-02-29T12:00:00Z", Some(951_825_600_000)),
            ("2024-03-01T00:00:00-08:00", Some(1_709_280_000_000)),
            ("2024-01-31T00:00:00Z", Some(1_706_659_200_000)),
            ("2023-02-31T00:00:00Z", None),
            ("2023-02-29T00:00:00Z", None),
            ("2024-13-01T00:00:00Z", None),
            ("2024-00-01T00:00:00Z", None),
            ("2024-01-00T00:00:00Z", None),
            ("2024-01-01T24:00:00Z", None),
            ("2024-01-01T00:60:00Z", None),
            ("2024-01-01T00:00:00+-5:00", None),
            ("2024-01-01T00:00:00+99:99", None),
            ("2024-01-01T00:00:00", None),
            ("2024-01-01", None),
            ("yesterday", None),
            ("\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}", None),
            ("", None),
        ] {
            let time = of_text(text).map(Timestamp::unix_millis);
            assert_eq!(time, millis, "{text}");
            assert_eq!(is_time(text), millis.is_some(), "{text}");
        }
    }
}
