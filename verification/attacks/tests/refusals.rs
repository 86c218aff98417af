//! Tests that every refusal comes at the same point, with the same kind and after the same work, whoever is refused.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Uri};
use webhook_attacks::registry::{Case, NOW, URL, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Endpoint, Head, Provider, RejectionKind};

/// The kind of the refusal, and whether the head alone caused it.
fn refusal<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
) -> (Option<RejectionKind>, bool) {
    let head = Head::new(request.method(), request.uri(), request.headers());
    let from_head = endpoint.begin(&head, NOW).is_err();
    let refused = deliver(endpoint, request, NOW).err();
    (refused.map(|refused| refused.kind()), from_head)
}

#[test]
fn nobody_is_refused_where_and_as_a_wrong_key_is() {
    struct Points(usize);

    impl Visitor for Points {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for (shape, request) in case.strange() {
                let real = refusal(&case.one, &request);
                assert!(real.0.is_some(), "{}, {shape}: not refused", case.name);
                let nobodys = refusal(&case.nobody, &request);
                assert_eq!(real, nobodys, "{}, {shape}", case.name);
                self.0 += 1;
            }
        }
    }
    let mut points = Points(0);
    every(&mut points);
    assert!(points.0 > 300, "{}", points.0);
}

/// `ci/work` compares instructions. This test compares times by a clock, as medians of many rounds.
#[test]
fn nobodys_refusal_takes_the_time_of_a_wrong_keys() {
    const TURNS: usize = 15;
    const ATTEMPTS: usize = 8;
    /// What a round costs because of the clock and the machine.
    const FIXED: Duration = Duration::from_micros(3);

    fn median<P: Provider>([a, b]: [&Endpoint<P>; 2], request: &Request<Bytes>) -> [Duration; 2] {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..TURNS {
            for (times, endpoint) in times.iter_mut().zip([a, b]) {
                let started = Instant::now();
                assert!(deliver(endpoint, request, NOW).is_err());
                times.push(started.elapsed());
            }
        }
        times.map(|mut times| {
            times.sort_unstable();
            times[TURNS / 2] + FIXED
        })
    }

    struct Times;

    impl Visitor for Times {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for (shape, request) in case.strange() {
                let mut ratios = Vec::new();
                let alike = (0..ATTEMPTS).any(|_| {
                    let [one, nobody] = median([&case.one, &case.nobody], &request);
                    let ratio = one.max(nobody).as_secs_f64() / one.min(nobody).as_secs_f64();
                    ratios.push(ratio);
                    ratio < 1.5
                });
                assert!(alike, "{}, {shape}: {ratios:?} times", case.name);
            }
        }
    }
    every(&mut Times);
}

/// The cap applies to senders that sign the target. Deliveries of other senders are not affected.
#[test]
fn who_signs_the_target_has_a_cap_on_it() {
    struct Caps(Vec<&'static str>);

    impl Visitor for Caps {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let sample = &case.samples[0];
            let at = |url: String| {
                let outgoing = case.outgoing(sample.event, sample.body);
                case.sign(outgoing.url(url.parse::<Uri>().unwrap()))
            };
            let genuine = at(format!("{URL}&y=1")).unwrap();
            let mut elsewhere = genuine.clone();
            *elsewhere.uri_mut() = format!("{URL}&y=2").parse().unwrap();
            let signs_target = deliver(&case.one, &elsewhere, NOW).is_err();

            let path = URL.len() - "https://hooks.example.com".len();
            let longest = at(format!("{URL}&y={}", "'".repeat(8192 - path - 3))).unwrap();
            assert!(deliver(&case.one, &longest, NOW).is_ok(), "{}", case.name);
            let mut longer = longest.clone();
            *longer.uri_mut() = format!("{}'", longest.uri()).parse().unwrap();
            let (refused, from_head) = refusal(&case.one, &longer);
            let expected = signs_target.then_some(RejectionKind::TargetTooLong);
            assert_eq!(
                (refused, from_head),
                (expected, signs_target),
                "{}",
                case.name
            );
            if signs_target {
                self.0.push(case.name);
            }
        }
    }
    let mut caps = Caps(Vec::new());
    every(&mut caps);
    let signs = [
        "twilio",
        "twilio/proxy",
        "twilio/prefix",
        "contentful",
        "contentful/prefix",
        "custom/everything",
    ];
    assert_eq!(caps.0, signs);
}
