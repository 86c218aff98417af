//! Tests kept responses: each is committed with the handler's effects or not at all, and answers every copy.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, Request, Response};
use http_body_util::BodyExt as _;
use tokio::time::sleep;
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::Endpoint;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, PostgresStore, Settings, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_tower::idempotency::{HandleOnce, Idempotency, IdempotencyLayer, KeepResponses};
use webhook_tower::{Receiver, VerifiedBody, WebhookLayer};

use receiving::{NOW, message, standard};

fn keep() -> KeepResponses {
    let keep = KeepResponses::up_to(1024).unwrap();
    keep.header(CONTENT_TYPE).unwrap()
}

/// Delivers to a handler that says which receiver it is in, and returns the answer.
async fn answered<O: HandleOnce>(once: &O, receiver: &str, id: &str) -> (HeaderMap, String) {
    let endpoint = Endpoint::new(standard());
    let layer = IdempotencyLayer::new(&endpoint, once.clone()).unwrap();
    let said = receiver.to_owned();
    let handler = service_fn(move |request: Request<VerifiedBody>| {
        let transaction = request.extensions().get::<Transaction>().cloned();
        let said = said.clone();
        async move {
            if let Some(transaction) = transaction {
                transaction.execute_typed("SELECT 1", &[]).await.unwrap();
            }
            sleep(Duration::from_millis(100)).await;
            let mut response = Response::new(Body::from(said));
            let plain = HeaderValue::from_static("text/plain");
            response.headers_mut().insert(CONTENT_TYPE, plain);
            let cookie = HeaderValue::from_static("a=b");
            response.headers_mut().insert("set-cookie", cookie);
            Ok::<_, std::convert::Infallible>(response)
        }
    });
    let receiver = WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW));
    let service = receiver.layer(layer.keep_responses(keep()).layer(handler));
    let Ok(response) = service.oneshot(message(id)).await;
    assert!(response.status().is_success(), "{}", response.status());
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (head.headers, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn copies_get_the_response_of_the_one_that_was_handled_in_every_receiver() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let connected = || pool(server.url("postgres").parse().unwrap(), NoTls, 4).unwrap();
    migrate(&connected()).await.unwrap();
    // These are two processes, as far as the database can tell.
    let (here, there) = (ExactlyOnce::new(connected()), ExactlyOnce::new(connected()));
    let (one, other, joined) = tokio::join!(
        answered(&here, "here", "msg_1"),
        answered(&there, "there", "msg_1"),
        answered(&here, "here", "msg_1"),
    );
    assert_eq!(one.1, other.1);
    assert_eq!(one.1, joined.1);
    let later = answered(&there, "later", "msg_1").await;
    assert_eq!(later.1, one.1);
    assert_eq!(later.0.len(), 1, "{:?}", later.0);
    assert_eq!(later.0[CONTENT_TYPE], "text/plain");

    // A store of leases answers in the same way with a response that the exactly-once handler wrote.
    let leases = Idempotency::new(PostgresStore::new(connected()));
    let known = answered(&leases, "leases", "msg_1").await;
    assert_eq!(known.1, one.1);
    let first = answered(&leases, "leases", "msg_2").await;
    assert_eq!(first.1, "leases");
    assert_eq!(answered(&here, "here", "msg_2").await.1, "leases");
}

/// A transaction that is rolled back leaves no response behind.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_rolled_back_keeps_nothing() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let it = receiving::Receiving::new(
        &server,
        receiving::Does::SwallowsAnError,
        Duration::ZERO,
        Settings::new(),
        4,
    )
    .await;
    let endpoint = Endpoint::new(standard());
    let layer = IdempotencyLayer::new(&endpoint, it.once.clone()).unwrap();
    let handler = service_fn(|request: Request<VerifiedBody>| async move {
        let transaction = request.extensions().get::<Transaction>().unwrap();
        assert!(transaction.batch_execute("SELECT 1 / 0").await.is_err());
        Ok::<_, std::convert::Infallible>(Response::new(Body::from("done")))
    });
    let receiver = WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW));
    let service = receiver.layer(layer.keep_responses(keep()).layer(handler));
    let Ok(response) = service.oneshot(message("msg_1")).await;
    assert!(response.status().is_server_error());
    assert_eq!(it.count("SELECT count(*) FROM webhook_responses").await, 0);
    let (_, said) = answered(&it.once, "afterwards", "msg_1").await;
    assert_eq!(said, "afterwards");
    assert_eq!(it.count("SELECT count(*) FROM webhook_responses").await, 1);
}
