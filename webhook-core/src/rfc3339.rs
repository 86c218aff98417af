//! Reads times of RFC 3339, and the spellings near it that some senders write.
//!
//! The crate `time` can read RFC 3339 too, but its feature for that takes each user's compiler a second, and does not
//! read the other spellings. Which days and offsets there are is asked of that crate.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

const LAST_NANO: u32 = 999_999_999;

/// Reads a time, with an offset whose colon may be missing, or without an offset if a space follows the date.
pub(crate) fn read(text: &str) -> Option<OffsetDateTime> {
    let mut rest = Rest(text.as_bytes());
    let [century, year] = [rest.two()?, rest.two()?];
    let [month, day] = [rest.after(b'-')?, rest.after(b'-')?];
    // RFC 3339 leaves it to the applications what separates the date from the time.
    let separator = rest.next()?;
    let [hour, minute, second] = [rest.two()?, rest.after(b':')?, rest.after(b':')?];
    let nanos = rest.fraction()?;
    let offset = match (rest.next(), separator, nanos) {
        (Some(b'Z' | b'z'), ..) | (None, b' ', None) => UtcOffset::UTC,
        (Some(sign @ (b'+' | b'-')), ..) => rest.offset(sign, separator)?,
        _ => return None,
    };
    if !rest.0.is_empty() {
        return None;
    }

    let year = i32::from(century)
        .wrapping_mul(100)
        .wrapping_add(year.into());
    let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
    // The crate `time` has no leap seconds. What stands for one is the last nanosecond before it.
    let (second, nanos, is_leap) = match second {
        60 => (59, LAST_NANO, true),
        _ => (second, nanos.unwrap_or(0), false),
    };
    let time = Time::from_hms_nano(hour, minute, second, nanos).ok()?;
    let moment = OffsetDateTime::new_in_offset(date, time, offset);
    (!is_leap || ends_a_month(moment)?).then_some(moment)
}

/// Returns whether the moment lies in the last second of a month, which is the only one that a leap second follows.
fn ends_a_month(moment: OffsetDateTime) -> Option<bool> {
    let moment = moment.checked_to_offset(UtcOffset::UTC)?;
    let last = moment.month().length(moment.year());
    Some(moment.day() == last && (moment.hour(), moment.minute(), moment.second()) == (23, 59, 59))
}

/// What has not been read yet.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn digit(&mut self) -> Option<u8> {
        let digit = self.0.first()?.checked_sub(b'0').filter(|it| *it < 10)?;
        self.next();
        Some(digit)
    }

    /// Reads a number of two digits.
    fn two(&mut self) -> Option<u8> {
        let tens = self.digit()?;
        Some(tens.wrapping_mul(10).wrapping_add(self.digit()?))
    }

    /// Reads a number of two digits after a mark.
    fn after(&mut self, mark: u8) -> Option<u8> {
        (self.next()? == mark).then(|| self.two())?
    }

    /// Reads a fraction of a second in nanoseconds, if there is one, and cuts off everything finer.
    fn fraction(&mut self) -> Option<Option<u32>> {
        if self.0.first() != Some(&b'.') {
            return Some(None);
        }
        self.next();
        let mut nanos = u32::from(self.digit()?).wrapping_mul(100_000_000);
        let mut unit = 10_000_000_u32;
        while let Some(digit) = self.digit() {
            nanos = nanos.wrapping_add(unit.wrapping_mul(digit.into()));
            unit /= 10;
        }
        Some(Some(nanos))
    }

    /// Reads what follows the sign of an offset: hours and minutes, and a colon between them, which senders leave out.
    fn offset(&mut self, sign: u8, separator: u8) -> Option<UtcOffset> {
        let hours = self.two()?.cast_signed();
        let may_lack_colon = matches!(separator, b'T' | b't' | b' ');
        let minutes = match self.0.first() {
            Some(b'0'..=b'9') if may_lack_colon => self.two()?,
            _ => self.after(b':')?,
        };
        let minutes = minutes.cast_signed();
        let sign = if sign == b'-' { -1 } else { 1 };
        let (hours, minutes) = (hours.wrapping_mul(sign), minutes.wrapping_mul(sign));
        (-23..=23)
            .contains(&hours)
            .then(|| UtcOffset::from_hms(hours, minutes, 0).ok())?
    }
}

#[cfg(test)]
mod tests {
    use time::format_description::well_known::Rfc3339;

    use super::*;

    /// Reads a time with the crate `time` alone: as it is, and if that fails, with what the sender left out.
    fn library(text: &str) -> Option<OffsetDateTime> {
        let parse = |text: &str| OffsetDateTime::parse(text, &Rfc3339).ok();
        let completed = || {
            let (date, time) = (text.get(..10)?, text.get(11..)?);
            let separator = text.get(10..11)?;
            matches!(separator, "T" | "t" | " ").then_some(())?;
            if separator == " " && time.len() == 8 {
                return parse(&format!("{date}T{time}Z"));
            }
            let (time, zone) = time.split_at_checked(time.len().checked_sub(5)?)?;
            let (hours, minutes) = zone.split_at_checked(3)?;
            let is_offset = zone.starts_with(['+', '-']);
            is_offset.then(|| parse(&format!("{date}T{time}{hours}:{minutes}")))?
        };
        parse(text).or_else(completed)
    }

    fn agrees(text: &str) -> bool {
        let (ours, theirs) = (read(text), library(text));
        assert_eq!(ours, theirs, "{text:?}");
        assert_eq!(ours.map(|it| it.offset()), theirs.map(|it| it.offset()));
        ours.is_some()
    }

    const SEEDS: [&str; 12] = [
        "2015-05-05T23:40:12Z",
        "2015-05-05t23:40:12.5z",
        "2015-05-05T23:40:12.123456789012+01:30",
        "2015-05-05T00:40:12-0100",
        "2015-05-05 23:40:12",
        "2015-05-05 23:40:12.25-0930",
        "2015-05-05_23:40:12+23:59",
        "2016-12-31T23:59:60Z",
        "2016-12-31 23:59:60",
        "2017-01-01T09:29:60.7+09:30",
        "9999-12-31T23:59:60-00:01",
        "0000-01-01T00:59:60+0100",
    ];

    #[test]
    fn every_change_of_one_place_is_read_as_the_library_reads_it() {
        let mut read = 0;
        for seed in SEEDS {
            read += usize::from(agrees(seed));
            let places = 0..=seed.len();
            for place in places.clone() {
                let (before, after) = seed.split_at(place);
                read += usize::from(agrees(before));
                let mut rest = after.chars();
                rest.next();
                for with in (0..128).map(char::from).chain(['é', '\u{20ac}']) {
                    read += usize::from(agrees(&format!("{before}{with}{after}")));
                    read += usize::from(agrees(&format!("{before}{with}{}", rest.as_str())));
                }
                for end in places.clone().skip(place) {
                    read += usize::from(agrees(&format!("{before}{}", &seed[end..])));
                }
            }
        }
        assert!(read > 2000, "only {read} are times");
    }

    #[test]
    fn every_number_in_every_place_is_read_as_the_library_reads_it() {
        for seed in SEEDS {
            for place in 0..seed.len().saturating_sub(1) {
                for number in 0..100 {
                    let (before, after) = (&seed[..place], &seed[place + 2..]);
                    agrees(&format!("{before}{number:02}{after}"));
                }
            }
        }
        for (year, month, day) in (0..10_000)
            .step_by(4)
            .chain([1900, 2023, 9999])
            .flat_map(|year| [(year, 2, 28), (year, 2, 29), (year, 2, 30), (year, 12, 31)])
        {
            for time in [
                "T23:59:60Z",
                " 00:00:00",
                "t00:29:60+00:30",
                "T22:59:60-0100",
            ] {
                agrees(&format!("{year:04}-{month:02}-{day:02}{time}"));
            }
        }
    }
}
