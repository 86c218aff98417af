//! Tests the settings for retries: how old a signed time may be, and how long keys must be remembered.
//!
//! It also tests which settings contradict each other.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod schemes;

use std::time::Duration;

use schemes::*;
use webhook_conformance::conformance;
use webhook_core::config::{Defaults, RetryFault, RetryTime};
use webhook_core::testing::{secret, signed_request};
use webhook_core::{ConfigError, Endpoint, RejectionKind, Timestamp};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Makes settings with a minute of tolerance and a day of retries.
fn retrying(time: RetryTime) -> Defaults {
    let defaults = Defaults::new().tolerance(seconds(60));
    defaults.retry_horizon(seconds(86_400)).retry_time(time)
}

fn endpoint(defaults: Defaults) -> Endpoint<Made> {
    let mut made = Made::common(secret("a secret of ours"));
    made.defaults = defaults;
    made.endpoint()
}

/// Delivers this many seconds after the signed time.
fn after(endpoint: &Endpoint<Made>, late: i64) -> Result<(), RejectionKind> {
    let request = signed_request(endpoint, ours(), r#"{"a":1}"#, NOW).unwrap();
    let now = Timestamp::from_unix_seconds(NOW.unix_seconds() + late);
    judge_at(endpoint, &request, now).map(drop)
}

#[test]
fn a_retry_that_keeps_its_time_is_not_too_old_and_no_time_is_newer_for_it() {
    let kept = endpoint(retrying(RetryTime::Kept));
    assert_eq!(after(&kept, 86_460), Ok(()));
    assert_eq!(after(&kept, 86_461), Err(RejectionKind::TimestampTooOld));
    assert_eq!(after(&kept, -60), Ok(()));
    assert_eq!(after(&kept, -61), Err(RejectionKind::TimestampInFuture));
    for time in [RetryTime::Renewed, RetryTime::Unknown] {
        let strict = endpoint(retrying(time));
        assert_eq!(after(&strict, 60), Ok(()), "{time:?}");
        let refused = after(&strict, 61);
        assert_eq!(refused, Err(RejectionKind::TimestampTooOld), "{time:?}");
    }
}

#[test]
fn an_operator_says_how_old_a_time_may_be() {
    let endpoint = endpoint(retrying(RetryTime::Unknown));
    let patient = endpoint.with_max_age(seconds(90_000)).unwrap();
    assert_eq!(after(&patient, 90_000), Ok(()));
    assert_eq!(after(&patient, 90_001), Err(RejectionKind::TimestampTooOld));
    assert_eq!(after(&patient, -61), Err(RejectionKind::TimestampInFuture));
    // Another tolerance does not change the age, and narrows the future.
    let patient = patient.with_tolerance(seconds(5)).unwrap();
    assert_eq!(after(&patient, 90_000), Ok(()));
    assert_eq!(after(&patient, -6), Err(RejectionKind::TimestampInFuture));
}

#[test]
fn every_window_withstands_the_conformance_attacks() {
    for defaults in [
        retrying(RetryTime::Kept),
        retrying(RetryTime::Unknown).max_age(seconds(5)),
        retrying(RetryTime::Renewed).max_age(seconds(7200)),
    ] {
        let endpoint = endpoint(defaults);
        let request = signed_request(&endpoint, ours(), r#"{"a":1}"#, NOW).unwrap();
        conformance(&endpoint, ours(), &request, NOW).assert_at_least(400);
    }
}

/// A key is remembered until the last copy of the last retry is too old. The time of that retry is ahead of the
/// receiver's clock by the tolerance at most.
#[test]
fn keys_outlive_every_copy_that_passes() {
    const NEVER: Defaults = Defaults::new().tolerance(seconds(60));
    for (defaults, least) in [
        (NEVER, 120),
        (retrying(RetryTime::Renewed), 86_400 + 120),
        (retrying(RetryTime::Unknown), 86_400 + 120),
        (retrying(RetryTime::Kept), 86_400 + 120),
        (
            retrying(RetryTime::Unknown).max_age(seconds(7200)),
            86_400 + 7260,
        ),
        (retrying(RetryTime::Kept).max_age(seconds(90_000)), 90_060),
    ] {
        let found = defaults.key_retention();
        assert_eq!(found, seconds(least), "{defaults:?}");
        assert!(found >= defaults.longest_age() + defaults.tolerance);
        assert_eq!(defaults.check_retention(found), Ok(()));
        let error = defaults.check_retention(found - seconds(1)).unwrap_err();
        let error = error.to_string();
        assert!(error.contains(&format!("up to {least} s.")), "{error}");
    }
    // Huge settings do not overflow.
    let endless = retrying(RetryTime::Unknown).max_age(Duration::MAX);
    assert_eq!(endless.key_retention(), Duration::MAX);
}

#[test]
fn settings_that_contradict_each_other_make_no_endpoint() {
    let kept = retrying(RetryTime::Kept);
    let endless = Defaults::new().retry_horizon(Duration::MAX);
    for (settings, expected) in [
        (
            kept.max_age(seconds(86_399)),
            RetryFault::MaxAgeBelowHorizon {
                max_age: seconds(86_399),
                horizon: seconds(86_400),
            },
        ),
        (
            Defaults::new().retry_time(RetryTime::Kept),
            RetryFault::TimeWithoutRetries,
        ),
        (
            Defaults::new().retry_time(RetryTime::Renewed),
            RetryFault::TimeWithoutRetries,
        ),
        (kept.retry_horizon(Duration::ZERO), RetryFault::Horizon),
        (endless, RetryFault::Horizon),
        (kept.max_age(Duration::ZERO), RetryFault::MaxAge),
        (Defaults::new().max_age(Duration::MAX), RetryFault::MaxAge),
    ] {
        assert_eq!(settings.check(), Err(expected.into()), "{settings:?}");
        let made = endpoint(Defaults::new()).with_settings(settings);
        assert_eq!(made.unwrap_err(), ConfigError::Retries(expected));
        // Each error says how to fix it.
        let sentence = expected.to_string();
        let mends = ["Leave", "Say how long"]
            .iter()
            .any(|it| sentence.contains(it));
        assert!(mends, "{sentence}");
    }
    let short = endpoint(kept).with_max_age(seconds(300)).unwrap_err();
    assert!(short.to_string().contains("retries for 86400 s"), "{short}");
    let tolerance = endpoint(kept).with_settings(kept.tolerance(Duration::ZERO));
    assert_eq!(tolerance.unwrap_err(), ConfigError::Tolerance);
    let limit = endpoint(kept).with_settings(kept.body_limit(0));
    assert_eq!(limit.unwrap_err(), ConfigError::BodyLimit);
    assert!(
        endpoint(kept)
            .with_settings(kept.max_age(seconds(86_400)))
            .is_ok()
    );
}

#[test]
fn an_adapter_whose_settings_contradict_each_other_does_not_conform() {
    let made = endpoint(Defaults::new().retry_time(RetryTime::Kept));
    let request = signed_request(&made, ours(), r#"{"a":1}"#, NOW).unwrap();
    let report = conformance(&made, ours(), &request, NOW);
    let failures = format!("{report}");
    assert!(failures.contains("no retry horizon"), "{failures}");
}
