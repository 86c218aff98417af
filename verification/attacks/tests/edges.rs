//! Tests the edges of what is allowed at every adapter and preset.
//!
//! That is: the last second of a signed time in both directions, and what a body may say about its encoding.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderValue, Request};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::config::RetryTime;
use webhook_core::coverage::BodyCoverage;
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider, RejectionKind, Timestamp};

fn after(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(NOW.unix_seconds() + seconds)
}

fn whole(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap()
}

/// Returns why a delivery that arrives at this time is refused, if it is, and whether it has a signed time.
fn arrives<P: Provider>(
    case: &Case<P>,
    request: &Request<Bytes>,
    now: Timestamp,
) -> Result<bool, RejectionKind> {
    match deliver(&case.one, request, now) {
        Ok(Finished::Verified(verified)) => {
            let read = verified.read().map_err(|refused| refused.kind())?;
            Ok(read.delivery().signed_at().is_some())
        }
        Ok(Finished::Answer(_)) => panic!("{}: a handshake", case.name),
        Err(refused) => Err(refused.kind()),
    }
}

#[derive(Default)]
struct Times {
    signed: usize,
    unsigned: usize,
    kept: usize,
}

impl Visitor for Times {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let settings = case.one.settings();
        let (past, future) = (whole(settings.longest_age()), whole(settings.tolerance));
        for sample in case.samples {
            let request = case.genuine(sample);
            let arrives = |seconds| arrives(case, &request, after(seconds));
            if arrives(0) == Ok(false) {
                // A sender that signs no time has no delivery that is too old: fifty years in both directions pass.
                let long = 50 * 365 * 86_400;
                for seconds in [-1, 1, -long, long] {
                    assert_eq!(arrives(seconds), Ok(false), "{}: {seconds} s", case.name);
                }
                self.unsigned += 1;
                continue;
            }
            for seconds in [0, 1, past - 1, past, -1, 1 - future, -future] {
                assert_eq!(arrives(seconds), Ok(true), "{}: {seconds} s", case.name);
            }
            let too_old = Err(RejectionKind::TimestampTooOld);
            assert_eq!(arrives(past + 1), too_old, "{}", case.name);
            let ahead = Err(RejectionKind::TimestampInFuture);
            assert_eq!(arrives(-future - 1), ahead, "{}", case.name);
            self.signed += 1;
            // If a retry has the time of the first attempt, it passes for as long as the sender retries.
            if settings.retry_time == RetryTime::Kept {
                let horizon = whole(settings.retry_horizon.unwrap());
                assert_eq!(arrives(horizon), Ok(true), "{}", case.name);
                assert_eq!(arrives(horizon + future), Ok(true), "{}", case.name);
                self.kept += 1;
            }
        }
    }
}

#[test]
fn a_signed_time_passes_to_the_last_second_and_no_longer() {
    let mut times = Times::default();
    every(&mut times);
    assert!(times.signed > 20, "{}", times.signed);
    assert!(times.unsigned > 20, "{}", times.unsigned);
    assert!(times.kept > 0);
}

/// A body in an encoding that nobody has decoded is not what was signed, and its head says so. A header that says that
/// there is no encoding, or that has a character set in its place, does not cost the delivery.
#[test]
fn a_body_that_is_not_encoded_passes_whatever_the_header_says() {
    struct Encodings(usize);

    impl Visitor for Encodings {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for sample in case.samples {
                let with = |values: &[&'static str]| {
                    let mut request = case.genuine(sample);
                    for value in values {
                        let value = HeaderValue::from_static(value);
                        request.headers_mut().append(CONTENT_ENCODING, value);
                    }
                    arrives(case, &request, NOW).map(drop)
                };
                let none: &[&[&str]] = &[
                    &[""],
                    &[" "],
                    &["identity"],
                    &["Identity"],
                    &["identity, identity"],
                    &["identity", "identity"],
                    &["", "identity"],
                    &["utf-8"],
                    &["UTF-8"],
                ];
                for values in none {
                    assert_eq!(with(values), Ok(()), "{}: {values:?}", case.name);
                }
                for value in [
                    "gzip",
                    "GZIP",
                    "br",
                    "deflate",
                    "zstd",
                    "identity, gzip",
                    "gzip,",
                ] {
                    let refused = Err(RejectionKind::ContentEncoding);
                    assert_eq!(with(&[value]), refused, "{}: {value}", case.name);
                }
                self.0 += 1;
            }
        }
    }
    let mut encodings = Encodings(0);
    every(&mut encodings);
    assert!(encodings.0 >= 50, "{}", encodings.0);
}

/// A body that was emptied on the way is not the one that was signed. An empty body that the sender has signed reaches
/// the handler, or is refused by name if the sender never sends one.
#[test]
fn an_empty_body_is_what_was_signed_or_refused() {
    #[derive(Default)]
    struct Empty {
        refused: usize,
        handed: usize,
        faults: Vec<String>,
    }

    impl Visitor for Empty {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for sample in case.samples {
                let signed = case.sign(case.outgoing(sample.event, ""));
                let mut emptied = case.genuine(sample);
                *emptied.body_mut() = Bytes::new();
                // If the proof is in the body, there is nothing to sign.
                for (how, request) in [("signed", signed.ok()), ("emptied", Some(emptied))] {
                    let Some(request) = request else { continue };
                    let found = match deliver(&case.one, &request, NOW) {
                        Ok(Finished::Verified(verified)) => verified.read(),
                        Ok(Finished::Answer(_)) => panic!("{}: a handshake", case.name),
                        Err(refused) => Err(refused),
                    };
                    let fine = match &found {
                        Ok(received) => {
                            let covered = received.delivery().coverage().body();
                            how == "signed" || matches!(covered, BodyCoverage::Nothing)
                        }
                        Err(refused) if how == "signed" => matches!(
                            refused.kind(),
                            RejectionKind::MalformedBody | RejectionKind::Contradiction
                        ),
                        Err(_) => true,
                    };
                    if !fine {
                        let event = found.as_ref().map(|it| it.event_name());
                        let fault = format!("{}: {how}: {event:?}", case.name);
                        self.faults.push(fault);
                    }
                    match found {
                        Ok(_) => self.handed += 1,
                        Err(_) => self.refused += 1,
                    }
                }
            }
        }
    }
    let mut empty = Empty::default();
    every(&mut empty);
    assert!(empty.faults.is_empty(), "{:#?}", empty.faults);
    assert!(empty.refused > 40, "{}", empty.refused);
    assert!(empty.handed > 20, "{}", empty.handed);
}
