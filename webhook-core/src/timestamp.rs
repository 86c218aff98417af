//! A moment in Unix time. The core never looks at a clock: its caller passes the time in.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;

use crate::rfc3339;

/// A moment in Unix time, with millisecond resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    millis: i64,
}

/// The unit in which a sender writes its timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Whole seconds since the Unix epoch.
    Seconds,
    /// Whole milliseconds since the Unix epoch.
    Milliseconds,
}

impl Unit {
    /// Describes a timestamp in this unit.
    pub(crate) const fn form(self) -> &'static str {
        match self {
            Self::Seconds => "decimal digits: whole seconds since 1970",
            Self::Milliseconds => "decimal digits: whole milliseconds since 1970",
        }
    }
}

impl Timestamp {
    /// Makes the moment this many seconds after the Unix epoch; it saturates at the ends of the range.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self {
            millis: seconds.saturating_mul(1000),
        }
    }

    /// Makes the moment this many milliseconds after the Unix epoch.
    #[must_use]
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self { millis }
    }

    /// Returns whole seconds since the Unix epoch, rounded down.
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.millis.div_euclid(1000)
    }

    /// Returns milliseconds since the Unix epoch.
    #[must_use]
    pub const fn unix_millis(self) -> i64 {
        self.millis
    }

    /// Returns the moment as a UTC date; `None` beyond the years that [`OffsetDateTime`] can hold.
    #[must_use]
    pub fn date(self) -> Option<OffsetDateTime> {
        let nanos = i128::from(self.millis).saturating_mul(1_000_000);
        OffsetDateTime::from_unix_timestamp_nanos(nanos).ok()
    }

    /// Reads a time of RFC 3339, such as `2015-05-05T23:40:12.5Z`, and cuts off everything finer than a millisecond.
    ///
    /// It also accepts what some senders write: an offset without its colon (`+0100`), and a space between date and
    /// time. With a space, the offset may be missing and is then UTC.
    #[must_use]
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        rfc3339::read(text).and_then(Self::of_date)
    }

    fn of_date(date: OffsetDateTime) -> Option<Self> {
        let millis = date.unix_timestamp_nanos().div_euclid(1_000_000);
        i64::try_from(millis).ok().map(Self::from_unix_millis)
    }

    /// Reads only canonical decimal digits: no sign, no leading zero, no space, at most 15 digits.
    ///
    /// A sender's clock never needs more digits (15 digits of milliseconds reach the year 33658). Since each moment
    /// has only one spelling, nobody can write a signed time in another way.
    pub(crate) fn from_digits(text: &str, unit: Unit) -> Option<Self> {
        let short = matches!(text.as_bytes(), [b'1'..=b'9', rest @ ..] if rest.len() < 15);
        let digits = short.then_some(text)?.bytes();
        let number = digits.into_iter().try_fold(0_i64, |number, byte| {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            // Fifteen digits are far below the end of the range.
            Some(number.wrapping_mul(10).wrapping_add(i64::from(digit)))
        })?;
        Some(match unit {
            Unit::Seconds => Self::from_unix_seconds(number),
            Unit::Milliseconds => Self::from_unix_millis(number),
        })
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => {
                i64::try_from(before.duration().as_millis()).map_or(i64::MIN, i64::saturating_neg)
            }
        };
        Self { millis }
    }
}

/// Writes RFC 3339 in UTC, or bare milliseconds if the moment has no such date.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // RFC 3339 has years of four digits.
        let Some(date) = self.date().filter(|it| (0..10_000).contains(&it.year())) else {
            return write!(f, "{} ms", self.millis);
        };
        // The crate time could write this too, but its feature for that takes each user's compiler a second.
        let (year, month, day) = date.to_calendar_date();
        let (hour, minute, second, millis) = date.time().as_hms_milli();
        let numbers = [
            (0..4, year.unsigned_abs()),
            (5..7, u8::from(month).into()),
            (8..10, day.into()),
            (11..13, hour.into()),
            (14..16, minute.into()),
            (17..19, second.into()),
            (20..23, millis.into()),
        ];
        let mut text = *b"0000-00-00T00:00:00.000Z";
        for (place, number) in numbers {
            write_digits(text.get_mut(place).unwrap_or_default(), number);
        }
        // Zeros at the end of the fraction are left out, and so is a fraction of zero.
        let length = match (millis / 10 % 10, millis % 10) {
            _ if millis == 0 => 19,
            (0, 0) => 21,
            (_, 0) => 22,
            _ => 23,
        };
        if let Some(after) = text.get_mut(length) {
            *after = b'Z';
        }
        let text = text.get(..=length).unwrap_or_default();
        // All of it is ASCII.
        f.write_str(str::from_utf8(text).unwrap_or_default())
    }
}

/// Writes the last digits of a number, as many as there is place for.
fn write_digits(place: &mut [u8], mut number: u32) {
    for digit in place.iter_mut().rev() {
        *digit = b'0'.saturating_add(u8::try_from(number % 10).unwrap_or_default());
        number /= 10;
    }
}

#[cfg(test)]
mod tests {
    use time::format_description::well_known::Rfc3339;

    use super::*;

    #[test]
    fn only_canonical_digits_are_a_timestamp() {
        let seconds = |text| Timestamp::from_digits(text, Unit::Seconds).map(|t| t.unix_seconds());
        assert_eq!(seconds("1700000000"), Some(1_700_000_000));
        for refused in [
            "",
            "0",
            "-1",
            "+17",
            " 17",
            "17 ",
            "017",
            "1_7",
            "1e9",
            "17.0",
            "0x17",
            "nan",
            "١٧",
            "1700000000abc",
            "1700000000000000",
            "9223372036854775807",
            "-9223372036854775808",
        ] {
            assert_eq!(seconds(refused), None, "{refused:?}");
        }
    }

    #[test]
    fn shows_a_date() {
        assert_eq!(
            Timestamp::from_unix_seconds(0).to_string(),
            "1970-01-01T00:00:00Z"
        );
        assert_eq!(
            Timestamp::from_unix_seconds(i64::MAX).to_string(),
            "9223372036854775807 ms"
        );
    }

    #[test]
    fn shows_what_the_library_of_dates_writes() {
        const DAY: i64 = 86_400_000;
        // The first and the last moment that has a year of four digits.
        const ENDS: [i64; 2] = [-62_167_219_200_000, 253_402_300_799_999];
        let days = (ENDS[0]..=ENDS[1]).step_by(usize::try_from(DAY).unwrap_or(1) * 97 + 12_345_679);
        let fractions = (0..1000).map(|millis| 951_825_599_000 + millis);
        let beyond = [ENDS[0] - 1, ENDS[1] + 1, i64::MIN, i64::MAX];
        for millis in days.chain(fractions).chain(ENDS).chain(beyond) {
            let time = Timestamp::from_unix_millis(millis);
            let library = time.date().and_then(|it| it.format(&Rfc3339).ok());
            assert_eq!(
                time.to_string(),
                library.unwrap_or_else(|| format!("{millis} ms"))
            );
        }
    }
}

#[cfg(test)]
mod dates {
    use std::time::Duration;

    use super::*;

    fn millis(text: &str) -> Option<i64> {
        Timestamp::from_rfc3339(text).map(Timestamp::unix_millis)
    }

    #[test]
    fn times_of_rfc_3339_are_read_as_senders_write_them() {
        const MOMENT: i64 = 1_430_869_212_000;
        for text in [
            "2015-05-05T23:40:12Z",
            "2015-05-06T00:40:12+01:00",
            "2015-05-06T00:40:12+0100",
            "2015-05-05t18:40:12-0500",
            "2015-05-05 23:40:12",
            "2015-05-05 23:40:12Z",
            "2015-05-06 00:40:12+0100",
        ] {
            assert_eq!(millis(text), Some(MOMENT), "{text}");
        }
        assert_eq!(millis("2015-05-05T23:40:12.5Z"), Some(MOMENT + 500));
        assert_eq!(millis("2015-05-05T23:40:12.5999+0000"), Some(MOMENT + 599));
        // Everything finer than a millisecond is cut off towards the past, even before 1970.
        assert_eq!(millis("1969-12-31T23:59:59.9999Z"), Some(-1));
    }

    #[test]
    fn what_has_another_form_is_no_time() {
        for text in [
            "",
            "2015-05-05",
            "2015-05-05T23:40:12",
            "2015-05-05x23:40:12+0100",
            "2015-05-05 23:40",
            "2015-05-05T23:40:12 0100",
            "2015-05-05T25:40:12Z",
            "2015-05-0\u{e9}T23:40:12+0100",
            "2015-05-05T\u{20ac}\u{20ac}",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_has_a_date_while_there_is_one() {
        let date = Timestamp::from_unix_millis(1_430_869_212_500).date();
        let date = date.map(|date| (date.year(), date.hour(), date.millisecond()));
        assert_eq!(date, Some((2015, 23, 500)));
        assert_eq!(Timestamp::from_unix_millis(i64::MAX).date(), None);
    }

    #[test]
    fn the_systems_time_may_lie_before_1970() {
        let half = Duration::from_millis(1_500);
        assert_eq!(Timestamp::from(UNIX_EPOCH + half).unix_millis(), 1_500);
        assert_eq!(Timestamp::from(UNIX_EPOCH - half).unix_millis(), -1_500);
    }
}
