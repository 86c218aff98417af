//! Kills the example `outbox_sender` while it sends: a restart loses nothing.
//!
//! An event comes twice only if an attempt at it was under way when a process was killed.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};
use webhook_core::Endpoint;
use webhook_core::testing::secret;
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::{Webhook, WebhookLayer};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const EVENTS: usize = 200;
const KILLS: usize = 4;
/// How many attempts a process has under way at one destination at the same time.
const AT_ONCE: usize = 4;
const PATIENCE: Duration = Duration::from_secs(240);

/// How often each event came, by its body.
type Came = Arc<Mutex<BTreeMap<String, usize>>>;

async fn receive(
    State(came): State<Came>,
    Webhook(received): Webhook<StandardWebhooks>,
) -> StatusCode {
    let body = String::from_utf8(received.delivery().body().to_vec()).unwrap();
    // A kill then meets some attempts that are under way: this receiver forgets them with their connection.
    sleep(Duration::from_millis(20)).await;
    *came.lock().unwrap().entry(body).or_default() += 1;
    StatusCode::OK
}

fn start(database: &str, receiver: &str) -> Child {
    let mut sender = Command::new(env!("CARGO_BIN_EXE_outbox_sender"));
    sender.arg(format!("shop=http://{receiver}/"));
    sender.args(["--allow", "127.0.0.1", "--within", "2", "--until-empty"]);
    sender.env("DATABASE_URL", database);
    sender.env("SENDER_SECRET_SHOP", SECRET);
    sender.stdin(Stdio::piped()).stdout(Stdio::piped());
    sender.kill_on_drop(true).spawn().unwrap()
}

async fn until(what: &str, mut is: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !is().await {
        assert!(begun.elapsed() < PATIENCE, "never: {what}");
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_sender_is_started_again_and_everything_has_come() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let came = Came::default();
    let endpoint = Endpoint::new(StandardWebhooks::new(secret(SECRET)).unwrap());
    let app = Router::new()
        .route("/", post(receive).layer(WebhookLayer::new(endpoint)))
        .with_state(Arc::clone(&came));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let receiver = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, app).await });

    let database = server.url("postgres");
    let event = |number| format!(r#"{{"type":"invoice.paid","data":{{"id":"inv_{number}"}}}}"#);
    let mut sender = start(&database, &receiver);
    // All events are in the outbox before the first one is sent.
    let mut input = sender.stdin.take().unwrap();
    for number in 0..EVENTS {
        let line = event(number) + "\n";
        input.write_all(line.as_bytes()).await.unwrap();
    }
    drop(input);
    let distinct = || came.lock().unwrap().len();
    for kill in 1..=KILLS {
        until("another part has come", async || {
            distinct() >= EVENTS * kill / (KILLS + 1)
        })
        .await;
        sender.kill().await.unwrap();
        sender = start(&database, &receiver);
        drop(sender.stdin.take());
    }
    // The last process ends by itself when nothing waits any more.
    let ended = timeout(PATIENCE, sender.wait_with_output()).await;
    let ended = ended.unwrap().unwrap();
    let said = String::from_utf8(ended.stdout).unwrap();
    assert!(
        ended.status.success() && said.contains("dead 0; 0 wait"),
        "{said}"
    );

    let came = came.lock().unwrap();
    let expected: Vec<String> = (0..EVENTS).map(event).collect();
    let lost: Vec<_> = expected
        .iter()
        .filter(|it| !came.contains_key(*it))
        .collect();
    assert!(lost.is_empty(), "lost: {lost:?}");
    assert_eq!(came.len(), EVENTS, "nothing else came");
    let again: usize = came.values().map(|times| times - 1).sum();
    assert!(
        again <= KILLS * AT_ONCE,
        "{again} came again in {KILLS} kills"
    );
}
