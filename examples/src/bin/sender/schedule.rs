//! When to try again.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

const HOUR: u64 = 60 * 60;

/// What the specification gives as its example, "Deliverability and reliability": the pauses after
/// the first attempt, which add up to 75 hours and 35 minutes.
/// <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>
const PAUSES: [u64; 9] = [
    5,
    5 * 60,
    30 * 60,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
];

/// The longest that a receiver can put a sender off.
const LONGEST: Duration = Duration::from_secs(24 * HOUR);

/// Pauses between attempts, in order.
#[derive(Clone, Debug)]
pub(crate) struct Schedule {
    pauses: Arc<[Duration]>,
}

impl Schedule {
    pub(crate) fn of_the_specification() -> Self {
        Self::of(PAUSES.map(Duration::from_secs))
    }

    pub(crate) fn of(pauses: impl IntoIterator<Item = Duration>) -> Self {
        Self {
            pauses: pauses.into_iter().collect(),
        }
    }

    /// The pause after so many attempts, a tenth longer at most, by chance: what failed at once
    /// should not come back at once. None when it is time to give up.
    pub(crate) fn pause(&self, attempts: usize) -> Option<Duration> {
        let pause = *self.pauses.get(attempts.checked_sub(1)?)?;
        Some(pause.mul_f64(1.0 + fastrand::f64() / 10.0))
    }
}

/// What the receiver asks for in `Retry-After`: seconds or a date (RFC 9110, section 10.2.3). What is
/// neither says nothing, and what is too long is cut.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let asked = if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are longer than the longest.
        Duration::from_secs(text.parse().unwrap_or(u64::MAX))
    } else {
        let date = httpdate::parse_http_date(text).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(asked.min(LONGEST))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn the_schedule_is_the_specifications() {
        let schedule = Schedule::of_the_specification();
        let pauses: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_eq!(pauses.len(), 9, "ten attempts");
        for (pause, planned) in pauses.iter().zip(PAUSES.map(Duration::from_secs)) {
            assert!(
                *pause >= planned && *pause <= planned.mul_f64(1.1),
                "{pause:?}"
            );
        }
        let hours = 75 * HOUR + 35 * 60 + 5;
        assert_eq!(PAUSES.iter().sum::<u64>(), hours);
        let other: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_ne!(pauses, other, "by chance");
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |text: &str| {
            let value = text.parse().unwrap();
            let headers = HeaderMap::from_iter([(RETRY_AFTER, value)]);
            retry_after(&headers, now).map(|pause| pause.as_secs())
        };
        for (text, expected) in [
            ("0", Some(0)),
            ("120", Some(120)),
            // RFC 9110, section 5.6.7: the three forms of 784111777.
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(0)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(0)),
            ("Sun Nov  6 08:49:37 1994", Some(0)),
            ("Sun, 06 Nov 1994 08:59:37 GMT", Some(600)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", Some(86_400)),
            ("86401", Some(86_400)),
            ("99999999999999999999999999", Some(86_400)),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("soon", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
