//! Reads one delivery twice: as the event's own type, and as octocrab's type, for code that already uses that.
//!
//! `cargo run --example octocrab --features octocrab`

use std::error::Error;
use std::time::SystemTime;

use octocrab::models::webhook_events::payload::IssuesWebhookEventPayload;
use webhook_bench::receive;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Secret, Timestamp};
use webhook_github::payload::IssuesEvent;
use webhook_github::{Event, GitHub};

/// A payload of GitHub's: an official example of `@octokit/webhooks-examples` 7.6.1 (MIT licence).
const BODY: &str = include_str!("../../providers/github/tests/examples/issues.opened.json");

fn main() -> Result<(), Box<dyn Error>> {
    let secret = Secret::new("a-secret-of-this-example")?;
    let key = SigningKey::hmac(&secret)?;
    let endpoint = Endpoint::new(GitHub::new(secret)?);
    let now = Timestamp::from(SystemTime::now());
    let request = Outgoing::new(BODY, now)
        .event("issues")
        .sign(endpoint.provider(), key)?;

    let received = receive(&endpoint, &request, now);
    let Event::Issues(IssuesEvent::Opened(opened)) = received.event() else {
        return Err("an issue was opened".into());
    };
    // The envelope returns the bytes that were verified, so any serde type may read them.
    let octocrabs: IssuesWebhookEventPayload = opened.envelope().json()?;

    let issue = opened.get().issue();
    assert_eq!(issue.title(), octocrabs.issue.title);
    assert_eq!(
        issue.created_at().map(Timestamp::unix_seconds),
        Some(octocrabs.issue.created_at.timestamp())
    );
    println!("{:?} either way", octocrabs.issue.title);
    Ok(())
}
