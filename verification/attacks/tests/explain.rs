//! Explains why deliveries were refused: checks the recorded cases, and what no explanation may claim.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeMap;
use std::path::Path;

use bytes::Bytes;
use http::{HeaderName, Request};
use serde::Deserialize;
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::explain::{Cause, Certainty, Explain, LONGEST_BODY, MOST_HASHES};
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Endpoint, Head, Provider, PublicKey, Scheme, Timestamp};

/// A recorded delivery, as `webhook-cli/tests/explain/make.mjs` describes it.
#[derive(Deserialize)]
struct Recorded {
    file: String,
    sender: String,
    secret: String,
    #[serde(default)]
    others: BTreeMap<String, String>,
    base: Option<String>,
    at: i64,
    expected: String,
    at_byte: Option<usize>,
}

/// A secret that every sender with quoted secrets among the cases could have given out.
const STAND_IN: &str = "whsec_Kq4RzB6tPw0oNxD1yCgUhSjMiFeAl3Vk";

fn scheme(sender: &str, text: &str, base: &str) -> Result<Box<dyn Scheme>, ConfigError> {
    let secret = secret(text);
    Ok(match sender {
        "stripe" => Box::new(webhook_stripe::Stripe::new(secret)?),
        "github" => Box::new(webhook_github::GitHub::new(secret)?),
        "standard" => Box::new(webhook_standard::StandardWebhooks::new(secret)?),
        "slack-events" => Box::new(webhook_slack::EventsApi::new(secret)?),
        "twilio" => Box::new(webhook_twilio::Twilio::new(secret, base)?),
        "shopify" => Box::new(webhook_shopify::Shopify::new(secret)?),
        "x" => Box::new(webhook_x::X::new(secret)?),
        "mongodb" => Box::new(webhook_mongodb::MongoDb::new(secret)?),
        "discord-interactions" => Box::new(webhook_discord::Interactions::new(
            PublicKey::from_hex(text)?,
        )?),
        other => panic!("no recorded case has the sender {other}"),
    })
}

/// Reads the request from a file of raw HTTP.
fn request(path: &Path) -> Request<Bytes> {
    let raw = std::fs::read(path).unwrap();
    let end = raw.windows(4).position(|it| it == b"\r\n\r\n").unwrap();
    let head = std::str::from_utf8(&raw[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap().split(' ');
    let mut request = Request::builder()
        .method(first.next().unwrap())
        .uri(first.next().unwrap());
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        request = request.header(name, value);
    }
    request
        .body(Bytes::copy_from_slice(&raw[end + 4..]))
        .unwrap()
}

fn recorded() -> Vec<(Recorded, Request<Bytes>)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../webhook-cli/tests/explain");
    let list = std::fs::read(dir.join("cases.json")).unwrap();
    let list: Vec<Recorded> = serde_json::from_slice(&list).unwrap();
    list.into_iter()
        .map(|case| {
            let request = request(&dir.join("cases").join(&case.file));
            (case, request)
        })
        .collect()
}

#[test]
fn the_right_cause_comes_first_in_every_recorded_case() {
    let cases = recorded();
    assert!(cases.len() >= 60, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for (case, request) in cases {
        let (head, body) = request.into_parts();
        let base = case.base.as_deref().unwrap_or("https://hooks.example.com");
        // The adapter refuses this secret at start. It is explained with another secret in its place, as the command
        // does.
        let scheme = scheme(&case.sender, &case.secret, base)
            .or_else(|_| scheme(&case.sender, STAND_IN, base))
            .unwrap();
        let mut explain =
            Explain::of_scheme(&*scheme, scheme.defaults()).secret("THE_SECRET", &case.secret);
        for (name, text) in &case.others {
            explain = explain.other_secret(name, text);
        }
        let at = Timestamp::from_unix_seconds(case.at);
        let explanation = explain.explain(&Head::from(&head), &body, at);
        let first = explanation.diagnoses().first();
        let found = first.map(|first| first.cause().as_str());
        let at_byte = first.and_then(|first| first.at_byte());
        let right =
            found == Some(&case.expected) && (case.at_byte.is_none() || at_byte == case.at_byte);
        if !right {
            wrong.push(format!("{}: {found:?} at {at_byte:?}", case.file));
        }
        for diagnosis in explanation.diagnoses() {
            let shown = format!("{diagnosis} {diagnosis:?}");
            assert!(!shown.contains(&case.secret), "{shown}");
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Makes numbers that look random and are the same in each run, so that a failure can be reproduced.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

fn proved(explanation: &webhook_core::explain::Explanation) -> usize {
    let mut count = 0;
    for diagnosis in explanation.diagnoses() {
        count += usize::from(diagnosis.certainty() == Certainty::Proved);
    }
    count
}

struct Forgeries {
    random: Random,
    tried: usize,
}

impl Visitor for Forgeries {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for round in 0..48 {
            let sample = &case.samples[round % case.samples.len()];
            let mut request = case.genuine(sample);
            // Puts another signature, credential or id into each header that is long enough for one.
            let names: Vec<HeaderName> = request.headers().keys().cloned().collect();
            for name in names {
                let value = request.headers()[&name].to_str().unwrap().to_owned();
                if value.len() < 20 || name == "content-type" {
                    continue;
                }
                let mut forged = value.into_bytes();
                let kept = forged.iter().take(10).position(|it| b"= ,".contains(it));
                let first = kept.map_or(0, |place| place + 1);
                for byte in &mut forged[first..] {
                    if byte.is_ascii_hexdigit() {
                        *byte = b"0123456789abcdef"[(self.random.next() % 16) as usize];
                    }
                }
                let forged = http::HeaderValue::from_bytes(&forged).unwrap();
                request.headers_mut().insert(name, forged);
            }
            if request.headers() == case.genuine(sample).headers() {
                return; // Its proof stands in the body.
            }
            let (head, body) = request.into_parts();
            let mut explain = Explain::new(&case.one);
            for (place, text) in case.secrets.texts.iter().enumerate() {
                explain = explain.secret(format!("KEY_{place}"), *text);
            }
            let explanation = explain.explain(&Head::from(&head), &body, NOW);
            assert!(!explanation.verifies(), "{}", case.name);
            assert_eq!(proved(&explanation), 0, "{}: {explanation:?}", case.name);
            self.tried += 1;
        }
    }
}

#[test]
fn a_random_forgery_is_explained_by_nothing_that_is_proved() {
    let mut forgeries = Forgeries {
        random: Random(0x9e37_79b9_7f4a_7c15),
        tried: 0,
    };
    every(&mut forgeries);
    assert!(forgeries.tried >= 1000, "{}", forgeries.tried);
}

struct Genuine;

impl Visitor for Genuine {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for sample in case.samples {
            let (head, body) = case.genuine(sample).into_parts();
            let explanation = Explain::new(&case.one).explain(&Head::from(&head), &body, NOW);
            assert!(explanation.verifies(), "{}: {explanation:?}", case.name);
            assert!(explanation.diagnoses().is_empty(), "{}", case.name);
        }
    }
}

#[test]
fn a_genuine_delivery_needs_no_explanation() {
    every(&mut Genuine);
}

struct ForeignKey;

impl Visitor for ForeignKey {
    /// Sends what the first key signed to an endpoint that has the second. The cause is proved only if the first is
    /// named.
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let [first, second, _] = case.secrets.texts;
        let endpoint = case.from_secret(second).unwrap();
        let (head, body) = case.genuine(&case.samples[0]).into_parts();
        let explain = Explain::new(&endpoint).secret("MINE", second);
        let unnamed = explain.explain(&Head::from(&head), &body, NOW);
        assert!(!unnamed.verifies(), "{}", case.name);
        assert_eq!(proved(&unnamed), 0, "{}: {unnamed:?}", case.name);
        let explain = Explain::new(&endpoint).other_secret("THEIRS", first);
        let named = explain.explain(&Head::from(&head), &body, NOW);
        // This holds only if the configured text is itself the key; other senders' texts are decoded first.
        if named
            .diagnoses()
            .iter()
            .any(|it| it.cause() == Cause::OtherSecret)
        {
            assert!(
                named.diagnoses()[0].to_string().contains("THEIRS"),
                "{}",
                case.name
            );
        }
    }
}

#[test]
fn a_foreign_key_that_nobody_named_stays_unexplained() {
    every(&mut ForeignKey);
}

#[test]
fn a_body_beyond_the_limit_is_not_hashed_again_and_again() {
    let github = webhook_github::GitHub::new(secret("canary-secret-7f3a9c41")).unwrap();
    let endpoint = Endpoint::new(github);
    let mut body = vec![b' '; LONGEST_BODY + 1];
    body.extend_from_slice(b"{}");
    let request = Request::builder()
        .method("POST")
        .header("x-hub-signature-256", format!("sha256={}", "0".repeat(64)))
        .header("x-github-event", "push")
        .body(())
        .unwrap();
    let (head, ()) = request.into_parts();
    let started = std::time::Instant::now();
    let explanation = Explain::new(&endpoint)
        .secret("S", "canary-secret-7f3a9c41")
        .explain(&Head::from(&head), &Bytes::from(body), NOW);
    let once = started.elapsed();
    assert_eq!(proved(&explanation), 0);
    // The cost is one or two hashes of a mebibyte, and not a hundred.
    assert!(once.as_millis() < 2_000 && MOST_HASHES <= 128, "{once:?}");
}

#[test]
fn every_cause_has_a_name_of_its_own() {
    let mut names: Vec<_> = Cause::ALL.iter().map(|cause| cause.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Cause::ALL.len());
}
