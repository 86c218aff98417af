//! Tests `webhook store` with real servers: it finds what a receiver has handled, and makes the receiver forget it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Finished, Provider, Received, Timestamp};
use webhook_github::GitHub;
use webhook_postgres::PostgresStore;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_redis::RedisStore;
use webhook_servers::{Durability, Postgres, Redis};
use webhook_stripe::Stripe;
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Idempotency, IdempotencyStore, Known, Verdict,
};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const GITHUB: &str = "a-secret-of-the-hook-1";
const STRIPE: &str = "whsec_5b8e3d7f1c2a9046";
const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;
const EVENT: &str = r#"{"id":"evt_1","object":"event","type":"x.y","created":1700000000,"livemode":false,"pending_webhooks":0,"request":null,"api_version":"2025-01-01","data":{"object":{}}}"#;

/// Returns the exit status, and what is printed on stdout and stderr.
fn webhook(arguments: &[&str], url: &str) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .arg("store")
        .args(arguments)
        .args(["--url-env", "STORE_URL"])
        .env_clear()
        .env("STORE_URL", url)
        .output()
        .unwrap();
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8(printed).unwrap();
    assert!(!printed.contains("panicked"), "{printed}");
    (output.status.code().unwrap(), printed)
}

fn received<P: Provider>(endpoint: &Endpoint<P>, request: &Request<Bytes>) -> Received<P> {
    match webhook_core::testing::deliver(endpoint, request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => panic!("no handshake"),
    }
}

fn stripe() -> Received<Stripe> {
    let sender = Stripe::new(secret(STRIPE)).unwrap();
    let key = webhook_core::Scheme::signing_key(&sender, &secret(STRIPE)).unwrap();
    let request = Outgoing::new(EVENT, NOW).sign(&sender, key).unwrap();
    received(&Endpoint::new(sender), &request)
}

fn github(id: &str) -> Received<GitHub> {
    let sender = GitHub::new(secret(GITHUB)).unwrap();
    let key = webhook_core::Scheme::signing_key(&sender, &secret(GITHUB)).unwrap();
    let outgoing = Outgoing::new(PING, NOW).event("ping").id(id);
    let request = outgoing.sign(&sender, key).unwrap();
    let endpoint = Endpoint::new(sender).with_namespace("repo-7").unwrap();
    received(&endpoint.with_tenant("acme"), &request)
}

async fn handled<P: Provider>(once: &Idempotency<impl IdempotencyStore>, received: Received<P>) {
    let handled = once
        .handle(&received, |_| async { Verdict::Done(()) })
        .await;
    let webhook_tower::idempotency::Handled::Ran(()) = handled else {
        panic!("{handled:?}");
    };
}

/// Tries everything that the command does, on a store that a receiver uses too.
async fn looks_into<St: IdempotencyStore>(store: St, url: &str) {
    let once = Idempotency::new(store);
    let body = std::env::temp_dir().join(format!(
        "webhook-store-{}-{}",
        std::process::id(),
        url.len()
    ));
    std::fs::write(&body, PING).unwrap();
    let body = body.display().to_string();
    let stripe_args = |command| vec![command, "stripe", "--id", "evt_1"];
    let ping = ["--namespace", "repo-7", "--tenant", "acme", "--body", &body];
    let github_args = |command, more: &[&'static str]| -> Vec<String> {
        let all = [command, "github"];
        let all = all.iter().chain(&ping).chain(more);
        all.map(|it| (*it).to_owned()).collect()
    };
    let ask = |arguments: &[String]| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        webhook(&arguments, url)
    };

    let (status, said) = webhook(&stripe_args("inspect"), url);
    assert!(status == 1 && said.contains(" unknown"), "{said}");
    handled(&once, stripe()).await;
    handled(&once, github("first")).await;
    handled(&once, github("second")).await;
    let (status, said) = webhook(&stripe_args("inspect"), url);
    assert!(status == 0 && said.contains(" handled"), "{said}");
    let (status, said) = ask(&github_args("inspect", &[]));
    assert!(status == 0 && said.contains("unsigned id first"), "{said}");
    let (status, said) = ask(&github_args("inspect", &["--id", "second"]));
    assert!(status == 0 && said.contains(" handled"), "{said}");
    // An endpoint of another name has another key.
    let (status, said) = webhook(&["inspect", "github", "--body", &body], url);
    assert!(status == 1 && said.contains(" unknown"), "{said}");

    let (status, said) = webhook(&stripe_args("forget"), url);
    assert!(status == 0 && said.contains(" forgotten"), "{said}");
    let (status, said) = webhook(&stripe_args("forget"), url);
    assert!(status == 1 && said.contains("nothing to forget"), "{said}");
    for more in [&[][..], &["--id", "second"]] {
        assert_eq!(ask(&github_args("forget", more)).0, 0);
    }
    // After `forget`, a delivery that Stripe's "Resend" or GitHub's "Redeliver" sends is handled again.
    handled(&once, stripe()).await;
    handled(&once, github("second")).await;
    std::fs::remove_file(&body).unwrap();

    // A delivery that is being handled is reported, and cannot be forgotten.
    let other = stripe();
    webhook(&stripe_args("forget"), url);
    let key = DeliveryKey::of(&other).unwrap();
    let begun = once.store().begin(&key, Duration::from_secs(60)).await;
    assert!(matches!(begun.unwrap(), Begun::Acquired(_)));
    let (status, said) = webhook(&stripe_args("inspect"), url);
    assert!(status == 0 && said.contains("in progress"), "{said}");
    let (status, said) = webhook(&stripe_args("forget"), url);
    assert!(status == 1 && said.contains("in progress"), "{said}");
    let known = once.store().inspect(&key).await.unwrap();
    assert!(matches!(known, Some(Known::InProgress(_))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receivers_redis_tells_and_forgets() {
    if let Some(server) = Redis::start(Durability::Nothing, &[]).unwrap() {
        let connection = webhook_redis::connect(&server.url()).await.unwrap();
        looks_into(RedisStore::new(connection), &server.url()).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receivers_postgresql_tells_and_forgets() {
    if let Some(server) = Postgres::start().unwrap() {
        let url = server.url("postgres");
        let pool = webhook_postgres::pool(url.parse().unwrap(), NoTls, 2).unwrap();
        webhook_postgres::migrate(&pool).await.unwrap();
        looks_into(PostgresStore::new(pool), &url).await;
    }
}

/// The URL holds a password, so it is no argument and no error shows it.
#[test]
fn mistakes_are_told_without_the_url() {
    let inspect = ["inspect", "stripe", "--id", "evt_1"];
    for (url, expected) in [
        ("mysql://user:hunter2@localhost/x", 2),
        ("hunter2", 2),
        ("postgres://user:hunter2@localhost:notaport/x", 2),
        ("redis://:hunter2@127.0.0.1:1/", 1),
        ("postgres://user:hunter2@127.0.0.1:1/x", 1),
    ] {
        let (status, said) = webhook(&inspect, url);
        assert_eq!(status, expected, "{said}");
        assert!(
            said.contains("STORE_URL") && !said.contains("hunter2"),
            "{said}"
        );
    }
    let (status, said) = webhook(&inspect[..2], "redis://127.0.0.1:1/");
    assert!(status == 2 && said.contains("--id"), "{said}");
    let output = Command::new(env!("CARGO_BIN_EXE_webhook"))
        .args([
            "store",
            "inspect",
            "stripe",
            "--id",
            "evt_1",
            "--url-env",
            "NOT_SET",
        ])
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}
