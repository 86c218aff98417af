//! The binary against a server with the real layers: every sample passes, every tampered one is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::process::{Command, Output};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use webhook_core::{Provider, PublicKey, Secret};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{Webhook, WebhookLayer};

const STRIPE: &str = "whsec_5b8e3d7f1c2a9046tests";
const GITHUB: &str = "a-long-random-secret-of-these-tests";
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const DEEPGRAM: &str = "callback:a-s3cret:with:colons";

/// Each sender, its secret, and the cases that cannot apply to it.
const SENDERS: &[(&str, &str, &[&str])] = &[
    ("stripe", STRIPE, &["other-event"]),
    ("github", GITHUB, &["stale", "future"]),
    ("discord-interactions", SEED, &[]),
    ("discord-events", SEED, &[]),
    (
        "deepgram",
        DEEPGRAM,
        &["body-bit", "body-newline", "stale", "future", "other-event"],
    ),
];

const CASES: &[&str] = &[
    "body-bit",
    "body-newline",
    "wrong-secret",
    "no-signature",
    "repeated-signature",
    "stale",
    "future",
    "upper-case",
    "truncated",
    "empty-signature",
    "other-event",
];

/// A server of every sender, at `/NAME`; it stops when dropped.
struct Server {
    _runtime: Runtime,
    address: SocketAddr,
}

fn serve() -> Server {
    let runtime = Runtime::new().unwrap();
    let public = PublicKey::from_hex(PUBLIC).unwrap();
    let (user, password) = DEEPGRAM.split_once(':').unwrap();
    let secret = |text: &str| Secret::new(text).unwrap();
    let app = Router::new()
        .merge(route(Stripe::new(secret(STRIPE)).unwrap()))
        .merge(route(GitHub::new(secret(GITHUB)).unwrap()))
        .merge(route(Interactions::new(public.clone()).unwrap()))
        .merge(route(WebhookEvents::new(public).unwrap()))
        .merge(route(Deepgram::basic(user, secret(password)).unwrap()));
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(axum::serve(listener, app).into_future());
    Server {
        _runtime: runtime,
        address,
    }
}

/// The handler answers with the name of the event and the key for deduplication.
fn route<P: Provider>(provider: P) -> Router {
    let path = format!("/{}", provider.name());
    let handler = async |Webhook(received): Webhook<P>| {
        let (event, key) = (received.event_name(), received.dedup_key());
        assert!(received.unreadable().is_none(), "{event} is unreadable");
        (StatusCode::OK, format!("{event} {key}"))
    };
    Router::new().route(&path, any(handler).layer(WebhookLayer::new(provider)))
}

fn webhook(arguments: &[&str], secret: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
    command.args(arguments).env("SECRET", secret);
    let output = command.output().unwrap();
    for text in [&output.stdout, &output.stderr] {
        let shown = String::from_utf8_lossy(text);
        assert!(secret.is_empty() || !shown.contains(secret), "{shown}");
    }
    output
}

fn send(server: &Server, sender: &str, secret: &str, more: &[&str]) -> (i32, String, String) {
    let url = format!("http://{}/{sender}", server.address);
    let arguments = [&["send", sender, &url, "--secret-env", "SECRET"], more].concat();
    let output = webhook(&arguments, secret);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn samples(sender: &str) -> Vec<String> {
    let listed = webhook(&["events", sender], "").stdout;
    let listed = String::from_utf8(listed).unwrap();
    let names: Vec<_> = listed
        .lines()
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect();
    assert!(!names.is_empty(), "{sender}");
    names
}

#[test]
fn every_sample_of_every_sender_is_accepted() {
    let server = serve();
    for (sender, secret, _) in SENDERS {
        for event in samples(sender) {
            let (code, out, err) = send(&server, sender, secret, &["--event", &event]);
            assert_eq!(code, 0, "{sender} {event}: {out}{err}");
            assert!(out.starts_with("20"), "{out}");
            assert!(out.lines().next().unwrap().ends_with(" ms"), "{out}");
            let answered_by_the_layer = event == "ping" && *sender != "github";
            let (name, _) = event.split_once('/').unwrap_or((&event, ""));
            if *sender == "deepgram" || *sender == "discord-interactions" {
                continue; // They number or shape their events and send no name.
            }
            assert!(
                answered_by_the_layer || out.contains(name),
                "{sender} {event}: {out}"
            );
        }
    }
}

#[test]
fn every_tampered_delivery_is_refused_or_said_not_to_apply() {
    let server = serve();
    for (sender, secret, not_applicable) in SENDERS {
        for case in CASES {
            for event in samples(sender) {
                let more = ["--event", &event, "--tamper", case];
                let (code, out, err) = send(&server, sender, secret, &more);
                let what = format!("{sender} {event} {case}: {code} {out}{err}");
                if not_applicable.contains(case) {
                    assert_eq!((code, &*out), (2, ""), "{what}");
                    assert!(err.contains("does not apply"), "{what}");
                } else {
                    let status = if *case == "other-event" { "400" } else { "401" };
                    assert_eq!(code, 1, "{what}");
                    assert!(out.starts_with(status), "{what}");
                    assert_eq!(out.lines().count(), 1, "refusals are empty: {what}");
                }
            }
        }
    }
}

#[test]
fn all_cases_are_tried_here() {
    let help = webhook(&["send", "--help"], "").stdout;
    let help = String::from_utf8(help).unwrap();
    let (_, cases) = help.split_once("Spoils the delivery").unwrap();
    let listed = cases
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- "))
        .filter_map(|line| line.split(':').next())
        .count();
    assert_eq!(listed, CASES.len(), "{cases}");
}

#[test]
fn repetitions_are_one_delivery_and_runs_are_several() {
    let server = serve();
    let keys = |out: &str| -> Vec<String> {
        let keys = out.lines().filter(|line| !line.ends_with(" ms"));
        keys.map(ToOwned::to_owned).collect()
    };
    for (sender, secret, _) in SENDERS {
        let (code, first, _) = send(&server, sender, secret, &["--repeat", "3"]);
        assert_eq!(code, 0, "{first}");
        assert!(first.contains("3: 200"), "{first}");
        let first = keys(&first);
        let (_, second, _) = send(&server, sender, secret, &[]);
        let second = keys(&second);
        if *sender == "github" {
            // Its first sample is the ping, which reaches the handler like every event.
            assert!(first[0].starts_with("ping "), "{first:?}");
        }
        assert_eq!(first.len(), 3, "{first:?}");
        assert!(first.iter().all(|key| *key == first[0]), "{first:?}");
        assert_ne!(first[0], second[0]);
    }
}

#[test]
fn a_body_of_ones_own_is_sent_byte_for_byte() {
    let server = serve();
    let file = std::env::temp_dir().join(format!("webhook-cli-{}.json", std::process::id()));
    std::fs::write(&file, "{\r\n  \"ref\": \"@unique@ \\u00fc\" }\n\n").unwrap();
    let path = file.to_str().unwrap();
    let (code, out, err) = send(
        &server,
        "github",
        GITHUB,
        &["--body", path, "--event", "a_new_event"],
    );
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("a_new_event"), "{out}");
    let (code, _, err) = send(&server, "github", GITHUB, &["--body", path]);
    assert_eq!(code, 2);
    assert!(err.contains("--event"), "{err}");
    let (code, _, err) = send(&server, "stripe", STRIPE, &["--body", path, "--event", "x"]);
    assert_eq!(code, 2);
    assert!(err.contains("leave out --event"), "{err}");
    std::fs::remove_file(file).unwrap();
}

#[test]
fn a_large_body_that_is_refused_early_still_brings_its_status() {
    let server = serve();
    let file = std::env::temp_dir().join(format!("webhook-cli-large-{}", std::process::id()));
    std::fs::write(&file, vec![b'x'; 26 << 20]).unwrap();
    let more = ["--body", file.to_str().unwrap(), "--event", "push"];
    let (code, out, err) = send(&server, "github", GITHUB, &more);
    std::fs::remove_file(file).unwrap();
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.starts_with("413"), "{out}{err}");
}
