//! Tests what a configuration says about the sender's retries, and which of its settings contradict each other.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::time::Duration;

use webhook_core::Scheme as _;
use webhook_core::config::{Defaults, RetryFault, RetryTime};
use webhook_core::testing::secret;
use webhook_custom::{Config, Custom, Error, Fault, Preset};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn signed() -> Config {
    let config = Config::signature("acme", "acme-signature").signed("{timestamp}.{body}");
    config.timestamp_header("acme-time")
}

fn defaults(config: &Config) -> Defaults {
    let custom = Custom::new(config, secret("lin_wh_0123456789")).unwrap();
    custom.defaults()
}

fn fault(config: &Config) -> Fault {
    match Custom::new(config, secret("a secret of ours")) {
        Err(Error::Fault { fault, .. }) => fault,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_file_and_code_say_the_same_of_retries() {
    let json = r#"{"name":"acme","signature":{"header":"acme-signature","signed":"{timestamp}.{body}"},
        "timestamp":{"header":"acme-time","tolerance":60},
        "limits":{"retry_horizon":3600,"retry_time":"kept","max_age":4000}}"#;
    let in_code = signed().tolerance(seconds(60)).retry_horizon(seconds(3600));
    let in_code = in_code.retries_keep_the_time().max_age(seconds(4000));
    for config in [Config::from_json(json).unwrap(), in_code] {
        let defaults = defaults(&config);
        assert_eq!(defaults.retry_time, RetryTime::Kept);
        assert_eq!(defaults.longest_age(), seconds(4000));
        assert_eq!(defaults.tolerance, seconds(60));
    }
}

#[test]
fn retries_that_contradict_the_rest_make_no_sender() {
    let kept = || {
        signed()
            .retry_horizon(seconds(3600))
            .retries_keep_the_time()
    };
    let horizon = seconds(3600);
    for (config, expected) in [
        (
            kept().max_age(seconds(300)),
            Fault::Retries(RetryFault::MaxAgeBelowHorizon {
                max_age: seconds(300),
                horizon,
            }),
        ),
        (
            signed().retries_renew_the_time(),
            Fault::Retries(RetryFault::TimeWithoutRetries),
        ),
        (
            signed().max_age(Duration::ZERO),
            Fault::Limit {
                setting: "limits.max_age",
            },
        ),
        (
            Config::preset(Preset::Line).max_age(seconds(5)),
            Fault::Misplaced {
                setting: "limits.max_age",
                belongs: "timestamp",
            },
        ),
        (
            Config::preset(Preset::Meta).retries_keep_the_time(),
            Fault::Misplaced {
                setting: "limits.retry_time",
                belongs: "timestamp",
            },
        ),
        (
            Config::preset(Preset::Line).tolerance(seconds(5)),
            Fault::Misplaced {
                setting: "timestamp",
                belongs: "a sender that signs a time",
            },
        ),
        (
            Config::preset(Preset::Linear).max_age(seconds(60)),
            Fault::Retries(RetryFault::MaxAgeBelowHorizon {
                max_age: seconds(60),
                horizon: seconds(25_260),
            }),
        ),
    ] {
        assert_eq!(fault(&config), expected);
    }
    let sentence = fault(&kept().max_age(seconds(300))).to_string();
    assert!(sentence.contains("Leave the age out"), "{sentence}");
}

/// Linear retries up to 7 hours later and, by a report, signs with the time of the first attempt.
#[test]
fn the_tolerance_can_be_set_beside_a_preset() {
    let linear = defaults(&Config::preset(Preset::Linear));
    assert_eq!(linear.tolerance, seconds(60));
    assert_eq!(linear.longest_age(), seconds(25_260 + 60));
    assert!(linear.key_retention() >= seconds(25_260 + 120));
    let wider = defaults(&Config::preset(Preset::Linear).tolerance(seconds(90)));
    assert_eq!(wider.longest_age(), seconds(25_260 + 90));
    let strict = r#"{"preset":"linear","limits":{"retry_time":"unknown"}}"#;
    let strict = defaults(&Config::from_json(strict).unwrap());
    assert_eq!(strict.longest_age(), seconds(60));
}

#[test]
fn no_preset_contradicts_itself() {
    for preset in Preset::ALL {
        let mut config = Config::preset(preset);
        if preset == Preset::Square {
            config = config.url("https://hooks.example.com/square");
        }
        let key = match preset {
            Preset::GitlabSigning => "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            _ => "0123456789abcdef0123456789abcdef",
        };
        let custom = Custom::new(&config, secret(key)).unwrap();
        assert_eq!(custom.defaults().check(), Ok(()), "{preset:?}");
    }
}
