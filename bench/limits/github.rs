//! Compares GitHub's verification, typed event and ten of its fields with octocrab's.
//!
//! The peer is octocrab's `try_from_header_signature_and_body` with the signature check, of whose result no field is
//! read. The time of the HMAC, which both need, is taken off both sides.
//!
//! The bodies are the official examples of npm's `@octokit/webhooks-examples`: `WEBHOOK_GITHUB_EXAMPLES` is the path of
//! their `index.json`. The program fails if a bound does not hold.

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::SystemTime;

use hmac::{Hmac, KeyInit as _, Mac as _};
use octocrab::models::webhook_events::WebhookEvent;
use serde_json::Value;
use sha2::Sha256;
use webhook_bench::{Bounds, compare, heading, receive};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Secret, Timestamp};
use webhook_github::payload::{IssuesEvent, PullRequestEvent};
use webhook_github::{Event, GitHub};

const SECRET: &str = "a-long-random-secret-of-this-bench";

/// The event, its action, and the part of octocrab's time that our side may take.
const CASES: [(&str, &str, f64); 3] = [
    ("push", "", 0.28),
    ("issues", "opened", 0.2),
    ("pull_request", "opened", 0.15),
];

/// Reads ten fields, as a handler reads them.
fn ten(event: &Event) {
    match event {
        Event::PullRequest(PullRequestEvent::Opened(event)) => {
            let event = event.get();
            let pull = event.pull_request();
            black_box((event.number(), pull.title(), pull.draft(), pull.additions()));
            black_box((pull.head().sha(), pull.base().ref_(), pull.html_url()));
            black_box(pull.user().map(|it| it.login()));
            black_box(event.repository().map(|it| it.full_name()));
            black_box(event.sender().map(|it| it.login()));
        }
        Event::Issues(IssuesEvent::Opened(event)) => {
            let event = event.get();
            let issue = event.issue();
            black_box((issue.number(), issue.title(), issue.state(), issue.body()));
            black_box((issue.html_url(), issue.comments(), issue.created_at()));
            black_box(issue.user().map(|it| it.login()));
            black_box(event.repository().map(|it| it.full_name()));
            black_box(event.sender().map(|it| it.login()));
        }
        Event::Push(push) => {
            let push = push.get();
            black_box((push.ref_(), push.after(), push.before(), push.forced()));
            black_box((push.compare(), push.deleted(), push.commits().len()));
            black_box(push.head_commit().map(|it| it.message()));
            black_box(push.repository().map(|it| it.full_name()));
            black_box(push.sender().map(|it| it.login()));
        }
        other => panic!("{other:?}"),
    }
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let path =
        std::env::var_os("WEBHOOK_GITHUB_EXAMPLES").ok_or("WEBHOOK_GITHUB_EXAMPLES is not set")?;
    let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path)?)?;
    let key = SigningKey::hmac(&Secret::new(SECRET)?)?;
    let endpoint = Endpoint::new(GitHub::new(Secret::new(SECRET)?)?);
    let now = Timestamp::from(SystemTime::now());
    let mut all_hold = true;
    heading("octocrab");
    for (event, action, time) in CASES {
        let entry = index
            .iter()
            .find(|it| it["name"] == event)
            .ok_or("no such event")?;
        let examples = entry["examples"].as_array().into_iter().flatten();
        let of_action = |it: &&Value| it["action"].as_str().unwrap_or_default() == action;
        // GitHub sends JSON without white space. Of the examples of an event the longest is the most telling.
        let body = examples
            .filter(of_action)
            .map(Value::to_string)
            .max_by_key(String::len);
        let body = body.ok_or("no such action")?;
        let request = Outgoing::new(body, now)
            .event(event)
            .sign(endpoint.provider(), &key)?;
        let header = |name: &str| {
            request
                .headers()
                .get(name)
                .and_then(|it| it.to_str().ok())
                .unwrap_or_default()
        };
        let (kind, signature) = (header("x-github-event"), header("x-hub-signature-256"));
        let ours = || {
            let received = receive(&endpoint, &request, now);
            ten(received.event());
            received
        };
        let peers = || {
            WebhookEvent::try_from_header_signature_and_body(
                kind,
                signature,
                SECRET,
                request.body(),
            )
            .expect("genuine")
        };
        let name = [event, action].join(" ");
        let what = format!("{}, {} bytes", name.trim_end(), request.body().len());
        let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
        let both = || keyed.clone().chain_update(request.body()).finalize();
        let bounds = Bounds {
            time,
            allocations: 6,
        };
        all_hold &= compare(&what, bounds, ours, peers, both);
    }
    Ok(if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
