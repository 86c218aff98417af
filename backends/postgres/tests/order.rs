//! Tests the order of events: what each handler hears of how its event stands to the newest one of its object.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::time::sleep;
use tower::{ServiceBuilder, ServiceExt as _};
use webhook_core::{Endpoint, Timestamp};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::tokio_postgres::types::Type;
use webhook_postgres::{
    ExactlyOnce, Isolation, Order, Settings, Transaction, migrate, pool, purge,
};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Receiver, Webhook, WebhookLayer};

use receiving::{NOW, signed, standard};

#[derive(Clone)]
struct Handler {
    takes: Duration,
    runs: Arc<AtomicUsize>,
}

/// A handler that writes down, in its transaction, the order that it hears.
async fn handler(
    State(it): State<Handler>,
    transaction: Transaction,
    order: Order,
    Webhook(delivery): Webhook<StandardWebhooks>,
) -> StatusCode {
    it.runs.fetch_add(1, Ordering::SeqCst);
    let id = delivery.authentic_id().unwrap().into_owned();
    let at = delivery.occurred_at().map(Timestamp::unix_millis);
    let insert = "INSERT INTO heard (id, at, told) VALUES ($1, $2, $3)";
    let told = format!("{order:?}");
    let parameters: [(
        &(dyn webhook_postgres::tokio_postgres::types::ToSql + Sync),
        Type,
    ); 3] = [(&id, Type::TEXT), (&at, Type::INT8), (&told, Type::TEXT)];
    if transaction
        .execute_typed(insert, &parameters)
        .await
        .is_err()
    {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    sleep(it.takes).await;
    if id.starts_with("fails") {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    StatusCode::OK
}

struct Receiving {
    app: Router,
    pool: Pool,
    runs: Arc<AtomicUsize>,
}

impl Receiving {
    async fn new(server: &Postgres, takes: Duration, settings: Settings) -> Self {
        Self::of(server, takes, settings, Endpoint::new(standard())).await
    }

    async fn of(
        server: &Postgres,
        takes: Duration,
        settings: Settings,
        endpoint: Endpoint<StandardWebhooks>,
    ) -> Self {
        let pool = pool(server.url("postgres").parse().unwrap(), NoTls, 8).unwrap();
        migrate(&pool).await.unwrap();
        let client = pool.get().await.unwrap();
        let table = "CREATE TABLE IF NOT EXISTS heard
                     (place bigserial PRIMARY KEY, id text, at bigint, told text)";
        client.batch_execute(table).await.unwrap();
        drop(client);
        let once = ExactlyOnce::with_settings(pool.clone(), settings).unwrap();
        let inner = IdempotencyLayer::new(&endpoint, once).unwrap();
        let layers = ServiceBuilder::new()
            .layer(WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW)))
            .layer(inner);
        let runs = Arc::<AtomicUsize>::default();
        let state = Handler {
            takes,
            runs: runs.clone(),
        };
        let app = Router::new().route("/", post(handler).layer(layers));
        Self {
            app: app.with_state(state),
            pool,
            runs,
        }
    }

    async fn deliver(&self, id: &str, object: &str, at: &str) -> StatusCode {
        let body = format!(r#"{{"type":"x","timestamp":"{at}","data":{{"id":"{object}"}}}}"#);
        let app = self.app.clone();
        app.oneshot(signed(id, body)).await.unwrap().status()
    }

    /// The order that the handler of this delivery heard; nothing for a handler that failed.
    async fn told(&self, id: &str) -> String {
        let client = self.pool.get().await.unwrap();
        let query = "SELECT coalesce(max(told), '') FROM heard WHERE id = $1";
        let rows = client.query_typed(query, &[(&id, Type::TEXT)]).await;
        rows.unwrap()[0].get(0)
    }

    /// Delivers an event, and returns the order that its handler heard.
    async fn hears(&self, id: &str, object: &str, at: &str) -> String {
        self.deliver(id, object, at).await;
        self.told(id).await
    }
}

const ISOLATIONS: [Isolation; 2] = [Isolation::ReadCommitted, Isolation::Serializable];

fn seconds(at: i64) -> String {
    Timestamp::from_unix_seconds(1_600_000_000 + at).to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_event_is_stale_an_equal_one_a_tie_and_what_fails_leaves_no_trace() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    for isolation in ISOLATIONS {
        let settings = Settings::new().isolation(isolation).tell_order();
        let it = Receiving::new(&server, Duration::ZERO, settings).await;
        let named = |id: &str| format!("{id} {isolation:?}");
        let object = named("object");
        for (id, at, told) in [
            ("first", 100, "Fresh"),
            ("newer", 200, "Fresh"),
            ("older", 150, "Stale"),
            ("oldest", -50, "Stale"),
            ("equal", 200, "Tie"),
            ("still the newest", 199, "Stale"),
            ("fails", 300, ""),
            ("after a failure", 250, "Fresh"),
        ] {
            let heard = it.hears(&named(id), &object, &seconds(at)).await;
            assert_eq!(heard, told, "{id} {isolation:?}");
        }
        // The newest event is that of one object, at one endpoint.
        let other = named("another object");
        assert_eq!(
            it.hears(&named("other"), &other, &seconds(1)).await,
            "Fresh"
        );
        let named_endpoint = Endpoint::new(standard()).with_namespace("eu").unwrap();
        let eu = Receiving::of(&server, Duration::ZERO, settings, named_endpoint).await;
        assert_eq!(eu.hears(&named("eu"), &object, &seconds(1)).await, "Fresh");
        // A delivery that names no time or no object is told as unknown, and is handled.
        assert_eq!(
            it.hears(&named("no time"), &object, "soon").await,
            "Unknown"
        );
        assert_eq!(
            it.hears(&named("no object"), "", &seconds(1)).await,
            "Unknown"
        );
        // A copy is a repetition, whatever has come since.
        let runs = it.runs.load(Ordering::SeqCst);
        let copy = it.deliver(&named("first"), &object, &seconds(100)).await;
        assert_eq!(copy, StatusCode::OK);
        assert_eq!(it.runs.load(Ordering::SeqCst), runs);
    }
}

/// Without a limit, one event from a clock that is far ahead would make every other event stale.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_from_the_future_counts_as_now() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let it = Receiving::new(&server, Duration::ZERO, Settings::new().tell_order()).await;
    let now = || Timestamp::from(SystemTime::now()).to_string();
    let before = now();
    let beyond = "9999-12-31T23:59:59.999Z";
    let futures = ["2999-01-01T00:00:00Z", beyond, beyond];
    for (place, future) in futures.into_iter().enumerate() {
        let id = format!("future {place}");
        assert_eq!(it.hears(&id, "a", future).await, "Fresh");
        sleep(Duration::from_millis(20)).await;
        // This event happened after the event with the future time had come, so it is not late.
        let id = format!("after {place}");
        assert_eq!(it.hears(&id, "a", &now()).await, "Fresh");
        sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(it.hears("before", "a", &before).await, "Stale");
    assert_eq!(
        it.hears("ancient", "a", "0000-01-01T00:00:00Z").await,
        "Stale"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_at_once_the_later_to_commit_hears_of_the_other() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    for isolation in ISOLATIONS {
        // The second event waits this long for the first, so that the test passes on a busy machine.
        let wait = Duration::from_secs(20);
        let settings = Settings::new().isolation(isolation).lock_timeout(wait);
        let settings = settings.tell_order();
        let takes = Duration::from_millis(400);
        let one = Receiving::new(&server, takes, settings).await;
        let other = Receiving::new(&server, Duration::ZERO, settings).await;
        // The second event comes to another process, and then to the same one.
        for (place, second) in [&other, &one].into_iter().enumerate() {
            for (first_at, second_at, told) in [(2, 1, "Stale"), (1, 2, "Fresh"), (1, 1, "Tie")] {
                let named = |it: &str| format!("{it} {place} {first_at} {second_at} {isolation:?}");
                let (object, first_id) = (named("object"), named("first"));
                let runs = one.runs.load(Ordering::SeqCst);
                let first_at = seconds(first_at);
                let first = one.deliver(&first_id, &object, &first_at);
                let later = async {
                    while one.runs.load(Ordering::SeqCst) == runs {
                        sleep(Duration::from_millis(5)).await;
                    }
                    second
                        .hears(&named("second"), &object, &seconds(second_at))
                        .await
                };
                let (status, heard) = tokio::join!(first, later);
                assert_eq!(status, StatusCode::OK);
                assert_eq!(one.told(&first_id).await, "Fresh");
                assert_eq!(heard, told, "{}", named("second"));
            }
        }
    }
}

/// Each event hears exactly what had been committed before it, in the order of the commits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_of_events_of_one_object_in_two_processes_is_told_the_truth() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let settings = Settings::new().tell_order();
    let one = Receiving::new(&server, Duration::from_millis(5), settings).await;
    let other = Receiving::new(&server, Duration::from_millis(5), settings).await;
    let all: Vec<_> = (0..48_i64)
        .map(|number| {
            let app = if number % 2 == 0 { &one } else { &other }.app.clone();
            // Each time comes twice, and the times come in no order.
            let at = seconds((number * 29) % 48 / 2);
            let body = format!(r#"{{"type":"x","timestamp":"{at}","data":{{"id":"one"}}}}"#);
            tokio::spawn(async move {
                let id = format!("crowd {number}");
                loop {
                    let request = signed(&id, body.clone());
                    let status = app.clone().oneshot(request).await.unwrap().status();
                    if status.is_success() {
                        break;
                    }
                    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
                    sleep(Duration::from_millis(20)).await;
                }
            })
        })
        .collect();
    for one in all {
        one.await.unwrap();
    }
    let client = one.pool.get().await.unwrap();
    let query = "SELECT at, told FROM heard ORDER BY place";
    let rows = client.query_typed(query, &[]).await.unwrap();
    assert_eq!(rows.len(), 48);
    let mut newest = i64::MIN;
    for row in rows {
        let (at, told): (i64, String) = (row.get(0), row.get(1));
        let right = match at.cmp(&newest) {
            std::cmp::Ordering::Less => "Stale",
            std::cmp::Ordering::Equal => "Tie",
            std::cmp::Ordering::Greater => "Fresh",
        };
        assert_eq!(told, right, "{at} after {newest}");
        newest = newest.max(at);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn objects_are_forgotten_after_their_time_and_a_missing_setting_is_told() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let it = Receiving::new(&server, Duration::ZERO, Settings::new().tell_order()).await;
    assert_eq!(it.hears("a", "a", &seconds(9)).await, "Fresh");
    assert_eq!(purge(&it.pool, 100).await.unwrap(), 0);
    let client = it.pool.get().await.unwrap();
    let pass = "UPDATE webhook_watermarks SET ends_at = now() - interval '1 second';
                INSERT INTO webhook_watermarks (subject, newest, ends_at)
                SELECT decode(lpad(to_hex(n), 64, '0'), 'hex'), n, now() - interval '1 second'
                FROM generate_series(0, 999) n";
    client.batch_execute(pass).await.unwrap();
    drop(client);
    assert_eq!(purge(&it.pool, 300).await.unwrap(), 1001);
    assert_eq!(it.hears("b", "a", &seconds(1)).await, "Fresh");
    // A handler that wants an order where none is kept is a mistake of the program, and loses no delivery.
    let without = Receiving::new(&server, Duration::ZERO, Settings::new()).await;
    let status = without.deliver("c", "a", &seconds(1)).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(without.runs.load(Ordering::SeqCst), 0);
    assert_eq!(it.hears("c", "a", &seconds(2)).await, "Fresh");
}
