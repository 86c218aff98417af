//! Decides from a receiver's answer whether and when the next attempt is made.

use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};

use super::schedule::LONGEST_PAUSE;

/// The meaning of an answer to an attempt, by "Delivery success and failure" of the
/// [Standard Webhooks specification](https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answered {
    /// 2xx: the receiver has the delivery.
    Delivered,
    /// 410: the receiver is gone. Send nothing to it any more, and tell its owner.
    Gone,
    /// Anything else, redirects too: try the delivery again.
    #[non_exhaustive]
    Failed {
        /// How long to wait at least, if the receiver said so in `Retry-After`; a day at most.
        wait: Option<Duration>,
        /// Whether to hold back every delivery to the receiver for that time, and not this one only: it sent
        /// `Retry-After`, or answered 429, 502 or 504.
        slow_down: bool,
    },
}

impl Answered {
    /// No answer came: the connection failed, broke, or was too slow.
    pub const NOTHING: Self = Self::Failed {
        wait: None,
        slow_down: false,
    };

    /// The meaning of this status together with these headers. `now` is the time with which a date in `Retry-After`
    /// is compared.
    #[must_use]
    pub fn by(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Self {
        if status.is_success() {
            return Self::Delivered;
        }
        if status == StatusCode::GONE {
            return Self::Gone;
        }
        let wait = retry_after(headers, now, LONGEST_PAUSE);
        let busy = matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT
        );
        Self::Failed {
            wait,
            slow_down: busy || wait.is_some(),
        }
    }
}

/// The pause that `Retry-After` asks for, as seconds or a date (RFC 9110, section 10.2.3), at most `longest`. A value
/// that is neither counts as none.
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime, longest: Duration) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let asked = if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number with too many digits is certainly longer than the longest pause.
        Duration::from_secs(text.parse().unwrap_or(u64::MAX))
    } else {
        let date = httpdate::parse_http_date(text).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(asked.min(longest))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn it_is_seconds_or_a_date() {
        const DAY: Duration = Duration::from_secs(86_400);
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        let read = |text: &str| {
            let value = text.parse().unwrap();
            let headers = HeaderMap::from_iter([(RETRY_AFTER, value)]);
            retry_after(&headers, now, DAY).map(|pause| pause.as_secs())
        };
        for (text, expected) in [
            ("0", Some(0)),
            ("120", Some(120)),
            // RFC 9110, section 5.6.7, has three forms of a date. All of these are the time 784111777.
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
        assert_eq!(retry_after(&HeaderMap::new(), now, DAY), None);
    }

    #[test]
    fn each_status_means_what_the_specification_says() {
        let failed = |wait: Option<u64>, slow_down| Answered::Failed {
            wait: wait.map(Duration::from_secs),
            slow_down,
        };
        for (status, wait, expected) in [
            (200, None, Answered::Delivered),
            (299, Some("5"), Answered::Delivered),
            (410, Some("5"), Answered::Gone),
            (301, None, failed(None, false)),
            (404, None, failed(None, false)),
            (500, None, failed(None, false)),
            (503, None, failed(None, false)),
            (503, Some("7"), failed(Some(7), true)),
            (503, Some("soon"), failed(None, false)),
            (429, None, failed(None, true)),
            (502, None, failed(None, true)),
            (504, Some("7"), failed(Some(7), true)),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(wait) = wait {
                headers.insert(RETRY_AFTER, wait.parse().unwrap());
            }
            let status = StatusCode::from_u16(status).unwrap();
            let answered = Answered::by(status, &headers, UNIX_EPOCH);
            assert_eq!(answered, expected, "{status} {wait:?}");
        }
        assert_eq!(Answered::NOTHING, failed(None, false));
    }
}
