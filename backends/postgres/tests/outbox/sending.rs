//! Tests what is sent, and when: with the transaction, once, and signed for each destination.

use std::collections::HashMap;
use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderValue, Request, Response, StatusCode};
use tokio::sync::mpsc;
use tower::{Layer as _, ServiceExt as _};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_postgres::outbox::{Destination, Message, Outbox, send};
use webhook_postgres::{ExactlyOnce, Transaction, pool};
use webhook_servers::Postgres;
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{SignLayer, SignedBody, WebhookLayer};

use crate::receiver::Receiver;
use crate::{
    BODY, database, destinations, drain, endpoint, put, quick, secret_of, sender, signing,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_committed_is_sent_once_to_each_destination_and_what_is_not_is_never_sent() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let empty = pool(
        server.url("template1").parse().unwrap(),
        webhook_postgres::tokio_postgres::NoTls,
        2,
    );
    assert!(Outbox::open(empty.unwrap()).await.is_err(), "no tables");
    let (pool, outbox) = database(&server).await;
    let mut client = pool.get().await.unwrap();
    let transaction = client.transaction().await.unwrap();
    let message = Message::new("msg_undone", BODY).unwrap();
    assert_eq!(send(&*transaction, &message, &["a", "b"]).await.unwrap(), 2);
    transaction.rollback().await.unwrap();
    put(&pool, ["msg_1".to_owned()], &["a", "b"]).await;

    // The tables hold neither a secret nor a URL.
    let rows = client
        .query_one(
            "SELECT string_agg(it::text, ' ') || convert_from(string_agg(it.body, ''), 'UTF8') FROM webhook_outbox AS it",
            &[],
        )
        .await
        .unwrap();
    let rows: String = rows.get(0);
    for name in ["a", "b"] {
        let secret = secret_of(name);
        assert!(
            !rows.contains(secret.trim_start_matches("whsec_")),
            "{rows}"
        );
        assert!(!rows.contains("only-for-us"), "{rows}");
    }

    let (a, b) = (Receiver::that_works(), Receiver::that_works());
    let both = || destinations([("a", &a), ("b", &b)]);
    let sent = drain(&outbox, both(), quick(3)).await;
    assert_eq!((sent.delivered, sent.again, sent.dead), (2, 0, 0));
    assert_eq!(
        (a.ids(), b.ids()),
        (vec!["msg_1".to_owned()], vec!["msg_1".to_owned()])
    );
    assert_eq!(a.came()[0].body, BODY);
    // Nobody needs the body any more, and it may hold private data, so it is deleted.
    let kept = "SELECT count(*) FROM webhook_outbox WHERE body IS NOT NULL";
    let kept: i64 = client.query_one(kept, &[]).await.unwrap().get(0);
    assert_eq!(kept, 0);

    // A copy is recognised, but the same message to a new destination is sent.
    let again = Message::new("msg_1", BODY).unwrap();
    assert_eq!(send(&**client, &again, &["a", "c", "c"]).await.unwrap(), 1);
    let c = Receiver::that_works();
    let sent = drain(&outbox, destinations([("a", &a), ("c", &c)]), quick(3)).await;
    assert_eq!((sent.delivered, a.ids().len(), c.ids().len()), (1, 1, 1));
    assert_eq!(outbox.purge(Duration::from_secs(60), 10).await.unwrap(), 0);
    assert_eq!(outbox.purge(Duration::ZERO, 2).await.unwrap(), 3);
}

/// A delivery is handled and a message is sent, or neither: one transaction holds the mark, the effect and the message.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_sends_in_the_transaction_of_its_delivery() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let once = IdempotencyLayer::new(&endpoint("upstream"), ExactlyOnce::new(pool)).unwrap();
    let service = |status: StatusCode| {
        let handler = async move |transaction: Transaction| {
            let message = Message::new("msg_told", BODY).unwrap();
            transaction.send(&message, &["a"]).await.unwrap();
            status
        };
        let inner = once.layer(Router::new().fallback(handler));
        WebhookLayer::new(endpoint("upstream")).layer(inner)
    };
    let delivery = || {
        let key = sender("upstream").signing_key(&secret(secret_of("upstream")));
        let now = Timestamp::from(std::time::SystemTime::now());
        let outgoing = Outgoing::new(BODY, now).id("msg_heard");
        let signed = outgoing.sign(&sender("upstream"), key.unwrap()).unwrap();
        signed.map(axum::body::Body::from)
    };
    let undone = service(StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(undone.oneshot(delivery()).await.unwrap().status(), 500);
    assert_eq!(outbox.waiting().await.unwrap(), 0);
    for _ in 0..2 {
        let done = service(StatusCode::OK).oneshot(delivery()).await.unwrap();
        assert_eq!(done.status(), 200);
        assert_eq!(outbox.waiting().await.unwrap(), 1);
    }
}

/// The database wants the transaction to run again because of the message: the handler runs again at once, and the sender
/// hears of nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_whose_message_conflicts_with_another_transaction_runs_again() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    // A sequence counts on although its transaction is rolled back.
    let once = "CREATE SEQUENCE tries;
        CREATE FUNCTION conflicts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF nextval('tries') = 1 THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END IF;
            RETURN new;
        END $$;
        CREATE TRIGGER conflicts BEFORE INSERT ON webhook_outbox FOR EACH ROW EXECUTE FUNCTION conflicts()";
    client.batch_execute(once).await.unwrap();
    let once = IdempotencyLayer::new(&endpoint("upstream"), ExactlyOnce::new(pool)).unwrap();
    let handler = async move |transaction: Transaction| {
        let message = Message::new("msg_told", BODY).unwrap();
        match transaction.send(&message, &["a"]).await {
            Ok(_) => StatusCode::OK,
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    };
    let inner = once.layer(Router::new().fallback(handler));
    let service = WebhookLayer::new(endpoint("upstream")).layer(inner);
    let key = sender("upstream").signing_key(&secret(secret_of("upstream")));
    let now = Timestamp::from(std::time::SystemTime::now());
    let outgoing = Outgoing::new(BODY, now).id("msg_heard");
    let signed = outgoing.sign(&sender("upstream"), key.unwrap()).unwrap();
    let answer = service.oneshot(signed.map(axum::body::Body::from)).await;
    assert_eq!(answer.unwrap().status(), 200);
    assert_eq!(outbox.waiting().await.unwrap(), 1);
}

/// GitHub's scheme sends the event's name beside the body, so the name travels with the message.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_name_of_an_event_is_sent_where_the_scheme_has_a_place_for_it() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let github = GitHub::new(secret(secret_of("a"))).unwrap();
    let key = github.signing_key(&secret(secret_of("a"))).unwrap();
    let (came, mut heads) = mpsc::unbounded_channel();
    let client = tower::service_fn(move |request: Request<SignedBody>| {
        came.send(request.headers().clone()).unwrap();
        async { Ok::<_, Infallible>(Response::new(())) }
    });
    let url = "https://a.example/".parse().unwrap();
    let destination = Destination::new(url, SignLayer::new(github, key), client).unwrap();
    let message = Message::new("msg_1", "{}").unwrap().event("ping").unwrap();
    send(&**pool.get().await.unwrap(), &message, &["a"])
        .await
        .unwrap();
    let all = HashMap::from([("a".to_owned(), destination)]);
    let sent = drain(&outbox, all, quick(0)).await;
    assert_eq!(sent.delivered, 1);
    let head = heads.recv().await.unwrap();
    assert_eq!(
        (&head["x-github-event"], &head["x-github-delivery"]),
        (
            &HeaderValue::from_static("ping"),
            &HeaderValue::from_static("msg_1"),
        )
    );
}

#[test]
fn a_destination_that_could_not_be_reached_in_secret_is_refused_at_start() {
    let client = || Receiver::that_works().client("a");
    for (url, https, http) in [
        ("https://example.com/hooks", true, true),
        ("http://127.0.0.1:3000/", false, true),
        ("https://user:password@example.com/", false, false),
        ("/hooks", false, false),
        ("ftp://example.com/", false, false),
    ] {
        let made = Destination::new(url.parse().unwrap(), signing("a"), client());
        assert_eq!(made.is_ok(), https, "{url}");
        let made = Destination::insecure_http(url.parse().unwrap(), signing("a"), client());
        assert_eq!(made.is_ok(), http, "{url}");
    }
    let made = destinations([("a", &Receiver::that_works())]);
    let shown = format!("{made:?}");
    assert!(
        shown.contains("a.example") && !shown.contains("only-for-us"),
        "{shown}"
    );
}
