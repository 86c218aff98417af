//! GitHub: signature check and typed event, against octocrab's `try_from_header_signature_and_body`.
//!
//! The bodies are the official examples of npm's `@octokit/webhooks-examples`: `WEBHOOK_GITHUB_EXAMPLES` is the
//! path of their `index.json`. Fails if a bound does not hold.

use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use octocrab::models::webhook_events::WebhookEvent;
use serde_json::Value;
use webhook_bench::{Bounds, compare, heading, receive};
use webhook_core::{Endpoint, Outgoing, Secret, SigningKey, Timestamp};
use webhook_github::{Event, GitHub};

const SECRET: &str = "a-long-random-secret-of-this-bench";

/// Event, action, and what ours may cost of octocrab's time and allocations.
const CASES: [(&str, &str, Bounds); 3] = [
    (
        "push",
        "",
        Bounds {
            time: 0.65,
            allocations: 0.65,
        },
    ),
    (
        "issues",
        "opened",
        Bounds {
            time: 0.65,
            allocations: 0.65,
        },
    ),
    (
        "pull_request",
        "opened",
        Bounds {
            time: 0.35,
            allocations: 0.4,
        },
    ),
];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let path =
        std::env::var_os("WEBHOOK_GITHUB_EXAMPLES").ok_or("WEBHOOK_GITHUB_EXAMPLES is not set")?;
    let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path)?)?;
    let key = SigningKey::hmac(&Secret::new(SECRET)?)?;
    let endpoint = Endpoint::new(GitHub::new(Secret::new(SECRET)?)?);
    let now = Timestamp::from(SystemTime::now());
    let mut all_hold = true;
    heading("octocrab");
    for (event, action, bounds) in CASES {
        let entry = index
            .iter()
            .find(|it| it["name"] == event)
            .ok_or("no such event")?;
        let examples = entry["examples"].as_array().into_iter().flatten();
        let of_action = |it: &&Value| it["action"].as_str().unwrap_or_default() == action;
        // As GitHub sends it: without white space. The longest says most.
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
            assert!(!matches!(
                received.event(),
                Event::Other(_) | Event::Unreadable(_)
            ));
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
        all_hold &= compare(&what, bounds, ours, peers);
    }
    Ok(if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
