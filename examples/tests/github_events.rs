//! Signs GitHub's official examples and posts them to the layer: each reaches the handler as its own variant.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::path::Path;
use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::Value;
use tower::ServiceExt as _;
use webhook_core::Timestamp;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{hmac_key, secret};
use webhook_github::payload::{IssuesEvent, PullRequestEvent};
use webhook_github::{Event, GitHub};
use webhook_tower::{Webhook, WebhookLayer};

fn github() -> GitHub {
    GitHub::new(secret("canary-5f0c2b9e")).unwrap()
}

/// Returns all 329 examples from the folder in `WEBHOOK_GITHUB_EXAMPLES`, where npm put them, or else the twelve that
/// are kept.
fn examples() -> Vec<(String, Value)> {
    if let Some(path) = std::env::var_os("WEBHOOK_GITHUB_EXAMPLES") {
        let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let entries = index.iter().flat_map(|entry| {
            let payloads = entry["examples"].as_array().unwrap();
            payloads
                .iter()
                .map(|it| (entry["name"].as_str().unwrap().to_owned(), it.clone()))
        });
        return entries.collect();
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "WEBHOOK_GITHUB_EXAMPLES is not set"
    );
    eprintln!("SKIPPED but for twelve: WEBHOOK_GITHUB_EXAMPLES is not set");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers/github/tests/examples");
    let files = std::fs::read_dir(kept)
        .unwrap()
        .map(|it| it.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        let event = name.split('.').next().unwrap().to_owned();
        let payload = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        (event, payload)
    };
    files.map(read).collect()
}

/// Answers with the event that it was given: the name and action of its type, and for some the variant.
async fn handler(Webhook(received): Webhook<GitHub>) -> (StatusCode, String) {
    let event = received.event();
    let variant = match event {
        Event::Issues(IssuesEvent::Opened(opened)) => opened.get().issue().number().to_string(),
        Event::PullRequest(PullRequestEvent::Opened(opened)) => {
            opened.get().pull_request().number().to_string()
        }
        Event::Push(push) => push.get().ref_().to_owned(),
        _ => String::new(),
    };
    match (event.report(), event.envelope()) {
        (Some(report), Some(it)) if report.unknown_fields.is_empty() => {
            let action = it.action().unwrap_or_default();
            (StatusCode::OK, format!("{} {action} {variant}", it.name()))
        }
        _ => (StatusCode::IM_A_TEAPOT, format!("{event:?}")),
    }
}

#[tokio::test]
async fn each_official_example_arrives_as_its_own_variant() {
    let app = Router::new().route("/", post(handler).layer(WebhookLayer::new(github())));
    let examples = examples();
    assert!(
        [12, 329].contains(&examples.len()),
        "examples were lost or added"
    );
    for (event, payload) in examples {
        let action = payload["action"].as_str().unwrap_or_default();
        let variant = match (event.as_str(), action) {
            ("issues", "opened") => payload["issue"]["number"].to_string(),
            ("pull_request", "opened") => payload["pull_request"]["number"].to_string(),
            ("push", _) => payload["ref"].as_str().unwrap().to_owned(),
            _ => String::new(),
        };
        let now = Timestamp::from(SystemTime::now());
        let outgoing = Outgoing::new(payload.to_string(), now).event(&event);
        let request = outgoing
            .sign(&github(), hmac_key("canary-5f0c2b9e").unwrap())
            .unwrap();
        let response = app.clone().oneshot(request.map(Body::from)).await.unwrap();
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), 4096)
            .await
            .unwrap();
        assert_eq!(body, format!("{event} {action} {variant}"));
        assert_eq!(status, StatusCode::OK);
    }
}
