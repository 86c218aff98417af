//! Measures an explanation of a refused forgery of 25 kB, for which every hypothesis is tried because none holds.
//!
//! `cargo run --release --features explain --bin explain` fails if an explanation takes 50 ms.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use webhook_core::explain::Explain;
use webhook_core::testing::hmac_key;
use webhook_core::{Endpoint, Head, Provider, Secret, Timestamp, sign::Outgoing};

const BOUND: Duration = Duration::from_millis(50);
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const MINE: &str = "whsec_Kq4RzB6tPw0oNxD1yCgUhSjMiFeAl3Vk";

/// About 25 kB of JSON which every hypothesis about rewritten JSON would change.
fn body() -> Bytes {
    let line =
        r#"{"id": 1, "title": "Gr\u00fc\u00dfe / \"quoted\"", "z": [1, 2, 3], "a": {"b": null}}"#;
    let lines = vec![line; 25_000 / (line.len() + 2)];
    format!(
        "{{\n  \"type\": \"thing.happened\",\n  \"all\": [{}]\n}}",
        lines.join(", ")
    )
    .into()
}

fn measure<P: Provider>(name: &str, endpoint: &Endpoint<P>, request: Request<Bytes>) -> bool {
    let (head, body) = request.into_parts();
    let explain = Explain::new(endpoint)
        .secret("MINE", MINE)
        .other_secret("OTHER", "whsec_of_another_endpoint_of_ours");
    let mut times = Vec::new();
    for _ in 0..50 {
        let started = Instant::now();
        let explanation = explain.explain(&Head::from(&head), &body, NOW);
        times.push(started.elapsed());
        assert!(!explanation.verifies());
    }
    times.sort_unstable();
    let (median, longest) = (times[25], times[49]);
    println!(
        "{name}: {} bytes, median {median:.1?}, longest {longest:.1?}, bound {BOUND:?}",
        body.len()
    );
    median < BOUND
}

fn main() {
    let secret = || Secret::new(MINE).expect("a secret");
    let foreign = || hmac_key("somebody else's secret").expect("a key");
    let github = Endpoint::new(webhook_github::GitHub::new(secret()).expect("a secret"));
    let stripe = Endpoint::new(webhook_stripe::Stripe::new(secret()).expect("a secret"));
    let outgoing = || Outgoing::new(body(), NOW).id("1").event("push");
    let to_github = outgoing()
        .sign(github.provider(), foreign())
        .expect("a request");
    let to_stripe = outgoing()
        .sign(stripe.provider(), foreign())
        .expect("a request");
    let fast = [
        measure("github", &github, to_github),
        measure("stripe", &stripe, to_stripe),
    ];
    assert!(
        fast.iter().all(|it| *it),
        "an explanation takes longer than {BOUND:?}"
    );
}
