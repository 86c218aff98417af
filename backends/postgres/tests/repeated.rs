//! Tests equal bodies under several unsigned ids, with both stores of this crate: all are handled, or only the first.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use webhook_core::sign::Outgoing;
use webhook_core::testing::{deliver, secret};
use webhook_core::{Endpoint, Finished, Received, Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, PostgresStore, Settings, migrate, pool};
use webhook_servers::Postgres;
use webhook_tower::idempotency::{
    HandleOnce, Handled, Idempotency, IdempotencySettings, Repeated, Verdict,
};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn push(namespace: &str, id: &str) -> Received<GitHub> {
    let secret = secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    let github = GitHub::new(secret.clone()).unwrap();
    let key = github.signing_key(&secret).unwrap();
    let body = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;
    let request = Outgoing::new(body, NOW).event("ping").id(id);
    let request = request.sign(&github, key).unwrap();
    let endpoint = Endpoint::new(github).with_namespace(namespace).unwrap();
    match deliver(&endpoint, &request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => panic!("no handshake"),
    }
}

/// How often the work was done, and how many deliveries were told to be repeated ones.
async fn runs(once: impl HandleOnce, namespace: &str) -> (usize, usize) {
    let done = Arc::new(AtomicUsize::new(0));
    let mut repeated = 0;
    for id in ["one", "one", "two", "two", "three", "one", "two"] {
        let counts = done.clone();
        let received = push(namespace, id);
        let handled = once.handle_once(&received, move |_| {
            counts.fetch_add(1, Ordering::SeqCst);
            async { Verdict::Done(()) }
        });
        match handled.await {
            Handled::Ran(()) | Handled::Repetition(_) => {}
            Handled::Repeated(mark) => {
                assert_eq!(mark.delivery_id.as_deref(), Some("one"));
                repeated += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    (done.load(Ordering::SeqCst), repeated)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_unsigned_id_is_handled_once_or_the_first_alone() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let config = server.url("postgres").parse().unwrap();
    let pool = pool(config, NoTls, 8).unwrap();
    migrate(&pool).await.unwrap();
    for (repeated, expected) in [(Repeated::HandOver, (3, 0)), (Repeated::Drop, (1, 4))] {
        let settings = Settings::new().repeated(repeated);
        let once = ExactlyOnce::with_settings(pool.clone(), settings).unwrap();
        let of = format!("once-{repeated:?}");
        assert_eq!(runs(once, &of).await, expected, "{of}");
        let settings = IdempotencySettings::new().repeated(repeated);
        let store = PostgresStore::new(pool.clone());
        let once = Idempotency::with_settings(store, settings).unwrap();
        let of = format!("lease-{repeated:?}");
        assert_eq!(runs(once, &of).await, expected, "{of}");
    }
}
