//! The example `reconcile`, against a local fake of the two lists: outages, overlaps, pages, limits,
//! and crashes.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

#[path = "../src/bin/reconcile/api.rs"]
mod api;
#[path = "../src/bin/reconcile/doors.rs"]
mod doors;
#[path = "../src/bin/reconcile/github.rs"]
mod github;
#[path = "../src/bin/reconcile/handling.rs"]
mod handling;
#[path = "../src/bin/reconcile/incoming.rs"]
mod incoming;
#[path = "../src/bin/reconcile/journal.rs"]
mod journal;
#[path = "../src/bin/reconcile/stripe.rs"]
mod stripe;

#[path = "reconcile/fake.rs"]
mod fake;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use webhook_core::{Endpoint, Outgoing, Scheme, Secret, Timestamp};
use webhook_github::GitHub;
use webhook_stripe::Stripe;

use crate::api::{Answer, AnyError, Api, HttpApi};
use crate::fake::{Fake, TOKEN};
use crate::handling::{Desk, Handle, Report};
use crate::incoming::{Event, Incoming};
use crate::journal::{Begin, Journal};

/// The fake's now: the time is an argument everywhere.
const NOW: Timestamp = Timestamp::from_unix_seconds(1_794_000_000);
const HOUR: i64 = 60 * 60;
const LEASE: Duration = Duration::from_secs(60);

fn ago(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(NOW.unix_seconds() - seconds)
}

fn stripe_endpoint() -> Endpoint<Stripe> {
    Endpoint::new(Stripe::new(Secret::new("a-secret-of-this-test").unwrap()).unwrap())
        .with_name("orders")
}

fn github_endpoint() -> Endpoint<GitHub> {
    Endpoint::new(GitHub::new(Secret::new("a-secret-of-this-test").unwrap()).unwrap())
}

/// Counts how often each event was handled. Clones count together.
#[derive(Clone, Default)]
struct Count {
    runs: Arc<Mutex<Vec<String>>>,
    failures: Arc<AtomicUsize>,
    /// What the events have changed: under their keys, so that a second run changes nothing.
    effects: Arc<Mutex<HashMap<String, String>>>,
    hangs: Arc<AtomicUsize>,
}

impl Handle for Count {
    async fn handle(&self, incoming: &Incoming) -> Result<(), AnyError> {
        let label = match incoming.event() {
            Event::Stripe(event) => event.id().unwrap().to_owned(),
            Event::GitHub(event) => {
                let envelope = event.envelope().unwrap();
                envelope.json::<Value>()?["number"].to_string()
            }
        };
        self.runs.lock().unwrap().push(label.clone());
        let fails = |left: usize| left.checked_sub(1);
        let ordering = Ordering::SeqCst;
        if self
            .failures
            .fetch_update(ordering, ordering, fails)
            .is_ok()
        {
            return Err("the database is away".into());
        }
        self.effects
            .lock()
            .unwrap()
            .insert(incoming.key().to_owned(), label);
        if self.hangs.fetch_update(ordering, ordering, fails).is_ok() {
            std::future::pending::<()>().await;
        }
        Ok(())
    }
}

impl Count {
    fn runs(&self) -> Vec<String> {
        self.runs.lock().unwrap().clone()
    }
}

/// Both doors and the handler behind them.
struct Shop {
    fake: Fake,
    api: HttpApi,
    handler: Count,
    desk: Arc<Desk<Count>>,
    app: Router,
}

impl Shop {
    async fn open() -> Self {
        let fake = Fake::default();
        let base = fake.listen().await;
        let handler = Count::default();
        let desk = Arc::new(Desk {
            journal: Journal::new(LEASE),
            handler: handler.clone(),
        });
        let app = Router::new()
            .merge(doors::stripe(stripe_endpoint(), Arc::clone(&desk)))
            .merge(doors::github(github_endpoint(), Arc::clone(&desk)));
        Self {
            api: HttpApi::new(&base, HeaderValue::from_static(TOKEN)).unwrap(),
            fake,
            handler,
            desk,
            app,
        }
    }

    /// A webhook that was delivered, with a real signature; the status of the answer.
    async fn deliver(&self, path: &str, scheme: &dyn Scheme, body: Bytes, guid: &str) -> u16 {
        let now = Timestamp::from(std::time::SystemTime::now());
        let outgoing = Outgoing::new(body, now).id(guid).event("not_heard_of");
        let mut request: Request<Bytes> = outgoing.sign(scheme).unwrap();
        *request.uri_mut() = path.parse().unwrap();
        let response = self.app.clone().oneshot(request.map(Body::from)).await;
        response.unwrap().status().as_u16()
    }

    async fn stripe_webhook(&self, id: &str) -> u16 {
        let body = fake::event(id, NOW.unix_seconds()).to_string();
        let endpoint = stripe_endpoint();
        self.deliver("/stripe", endpoint.provider(), body.into(), "")
            .await
    }

    /// The bytes are GitHub's own: compact, and their keys in no order.
    async fn github_webhook(&self, guid: &str, number: u64) -> u16 {
        let body = format!(r#"{{"number":{number},"action":"opened","a":{{"c":1,"b":"é"}}}}"#);
        let endpoint = github_endpoint();
        self.deliver("/github", endpoint.provider(), body.into(), guid)
            .await
    }

    fn github_attempt(&self, id: u64, guid: &str, seconds_ago: i64, status: &str, number: u64) {
        let payload = json!({"action": "opened", "a": {"b": "é", "c": 1}, "number": number});
        let at = ago(seconds_ago).to_string();
        self.fake.github(id, guid, &at, status, payload);
    }

    async fn stripe_run(&self, since: Timestamp) -> Report {
        let missed = stripe::missed(&self.api, &stripe_endpoint(), since, NOW).await;
        self.desk.handle_all(missed.unwrap()).await
    }

    async fn github_run(&self, since: Timestamp) -> Report {
        let missed = github::missed(&self.api, &github_endpoint(), since, NOW).await;
        self.desk.handle_all(missed.unwrap()).await
    }
}

fn report(handled: usize, already: usize) -> Report {
    Report {
        handled,
        already,
        ..Report::default()
    }
}

#[tokio::test]
async fn what_stripe_could_not_deliver_is_handled_in_order_and_once() {
    let shop = Shop::open().await;
    assert_eq!(shop.stripe_webhook("evt_0").await, 200);
    // The outage: seven events, of which the first is older than what is asked for.
    shop.fake.stripe("evt_old", ago(3 * HOUR).unix_seconds());
    shop.fake.stripe("evt_0", ago(2 * HOUR).unix_seconds());
    for n in 1..=5 {
        shop.fake
            .stripe(&format!("evt_{n}"), ago(HOUR - n).unix_seconds());
    }
    // One of them comes by itself before the run: Stripe retries.
    assert_eq!(shop.stripe_webhook("evt_3").await, 200);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(4, 2));
    let expected = ["evt_0", "evt_3", "evt_1", "evt_2", "evt_4", "evt_5"];
    assert_eq!(shop.handler.runs(), expected);
    // One comes by itself after the run, and the run itself is repeated, with an overlap.
    assert_eq!(shop.stripe_webhook("evt_5").await, 200);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(0, 6));
    assert_eq!(shop.handler.runs(), expected);
    let asked = shop.fake.asked();
    let first = format!(
        "/v1/events?delivery_success=false&created%5Bgte%5D={}&limit=100",
        ago(2 * HOUR).unix_seconds()
    );
    let pages: Vec<_> = ["", "&starting_after=evt_4", "&starting_after=evt_2"]
        .map(|cursor| first.clone() + cursor)
        .into();
    assert_eq!(asked, [pages.clone(), pages].concat());
    assert_eq!(shop.fake.unauthorized(), 0);
}

#[tokio::test]
async fn what_github_could_not_deliver_is_handled_in_order_and_once() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    shop.github_attempt(10, "guid-0", 3 * HOUR, "failed to connect", 0);
    shop.github_attempt(11, "guid-1", 2 * HOUR, "OK", 1);
    shop.github_attempt(12, "guid-2", HOUR, "failed to connect", 2);
    shop.github_attempt(13, "guid-3", HOUR - 1, "timed out", 3);
    shop.github_attempt(14, "guid-4", HOUR - 2, "Bad Gateway", 4);
    // Redelivered by hand: in vain, and with success.
    shop.github_attempt(15, "guid-2", HOUR - 3, "timed out", 2);
    shop.github_attempt(16, "guid-3", HOUR - 4, "OK", 3);
    assert_eq!(shop.github_webhook("guid-3", 3).await, 200);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(2, 0));
    let expected = ["1", "3", "2", "4"];
    assert_eq!(shop.handler.runs(), expected);
    let payloads: Vec<_> = shop.fake.asked().split_off(4);
    assert_eq!(
        payloads,
        ["/app/hook/deliveries/15", "/app/hook/deliveries/14"]
    );
    // A redelivery of what was fetched, and another run: other bytes, and the same event.
    assert_eq!(shop.github_webhook("guid-2", 2).await, 200);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(0, 2));
    assert_eq!(shop.handler.runs(), expected);
}

/// It timed out for GitHub, and was handled all the same.
#[tokio::test]
async fn what_github_calls_failed_may_have_been_handled() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    shop.github_attempt(11, "guid-1", HOUR, "timed out", 1);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(0, 1));
    assert_eq!(shop.handler.runs(), ["1"]);
}

/// The GUID of a webhook is signed by nobody. Whoever sends an old delivery again under the GUID of a
/// missed one must not make that one count as handled.
#[tokio::test]
async fn a_replay_under_the_guid_of_a_missed_delivery_hides_nothing() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    assert_eq!(shop.github_webhook("guid-2", 1).await, 200);
    assert_eq!(shop.handler.runs(), ["1"]);
    shop.github_attempt(12, "guid-2", HOUR, "failed to connect", 2);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(1, 0));
    assert_eq!(shop.handler.runs(), ["1", "2"]);
}

#[tokio::test]
async fn a_limit_is_waited_for() {
    let shop = Shop::open().await;
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    let after = |seconds: &str| vec![("retry-after", seconds.to_owned())];
    shop.fake.busy(StatusCode::SERVICE_UNAVAILABLE, &after("0"));
    shop.fake.busy(StatusCode::TOO_MANY_REQUESTS, &after("1"));
    let started = Instant::now();
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(1, 0));
    assert!(started.elapsed() >= Duration::from_secs(1));
    assert_eq!(shop.fake.asked().len(), 3);
    // A token that is not accepted is no limit: the run ends at once.
    let wrong = HeaderValue::from_static("Bearer another");
    let base = shop.fake.listen().await;
    let api = HttpApi::new(&base, wrong).unwrap();
    let error = stripe::missed(&api, &stripe_endpoint(), ago(HOUR), NOW).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("401"), "{error}");
    assert!(!format!("{api:?}").contains("another"), "{api:?}");
}

/// The list says where its next page is; the token goes to the API's own host all the same.
#[tokio::test]
async fn the_token_goes_to_no_other_host() {
    let shop = Shop::open().await;
    let stranger = Fake::default();
    shop.fake.link_host(&stranger.listen().await);
    for n in 1..=5 {
        shop.github_attempt(n, &format!("guid-{n}"), HOUR, "failed", n);
    }
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(5, 0));
    assert!(stranger.asked().is_empty());
}

#[tokio::test]
async fn an_outage_longer_than_the_sender_keeps_is_told() {
    let shop = Shop::open().await;
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    let told = Report {
        gap: true,
        ..report(1, 0)
    };
    assert_eq!(shop.stripe_run(ago(31 * 24 * HOUR)).await, told);
    shop.github_attempt(1, "guid-1", HOUR, "failed", 1);
    assert_eq!(shop.github_run(ago(4 * 24 * HOUR)).await, told);
    assert_eq!(shop.github_run(ago(2 * 24 * HOUR)).await, report(0, 1));
}

#[tokio::test]
async fn what_fails_is_open_and_comes_again() {
    let shop = Shop::open().await;
    shop.handler.failures.store(2, Ordering::SeqCst);
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    shop.fake.stripe("evt_2", ago(HOUR).unix_seconds());
    shop.fake.stripe("evt_3", ago(HOUR).unix_seconds());
    let two_open = Report {
        open: 2,
        ..report(1, 0)
    };
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, two_open);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(2, 1));
    let expected = ["evt_1", "evt_2", "evt_3", "evt_1", "evt_2"];
    assert_eq!(shop.handler.runs(), expected);
    // By the webhook door a failure is a 500, so that Stripe tries again.
    shop.handler.failures.store(1, Ordering::SeqCst);
    assert_eq!(shop.stripe_webhook("evt_4").await, 500);
    assert_eq!(shop.stripe_webhook("evt_4").await, 200);
}

/// What cannot be read as an event is counted, never skipped in silence.
#[tokio::test]
async fn a_delivery_without_a_payload_is_open() {
    let shop = Shop::open().await;
    let at = ago(HOUR).to_string();
    shop.fake.github(1, "guid-1", &at, "failed", Value::Null);
    shop.fake
        .github(2, "guid-2", &at, "failed", json!({"number": 2}));
    let one_open = Report {
        open: 1,
        ..report(1, 0)
    };
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, one_open);
}

/// An API in memory, on a clock that moves by itself.
struct Paused {
    answers: Mutex<Vec<Result<Answer, &'static str>>>,
    asked: AtomicUsize,
}

impl Paused {
    fn of(answers: impl IntoIterator<Item = Result<Answer, &'static str>>) -> Self {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        Self {
            answers: Mutex::new(answers),
            asked: AtomicUsize::new(0),
        }
    }
}

impl Api for Paused {
    async fn get(&self, _: &str) -> Result<Answer, AnyError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().unwrap().pop();
        Ok(answer.unwrap_or_else(|| Ok(answered(200, &[])))?)
    }
}

fn answered(status: u16, headers: &[(&'static str, String)]) -> Answer {
    let pairs = headers.iter().map(|(name, value)| {
        let name = http::HeaderName::from_static(name);
        (name, value.parse().unwrap())
    });
    Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::from_iter(pairs),
        body: Bytes::from_static(br#"{"data":[],"has_more":false}"#),
    }
}

#[tokio::test(start_paused = true)]
async fn an_api_is_asked_again_as_it_wants_and_not_for_ever() {
    let since_1970 = std::time::SystemTime::UNIX_EPOCH
        .elapsed()
        .unwrap()
        .as_secs();
    let renewed = (since_1970 + 100).to_string();
    let limit = |left: &str| {
        vec![
            ("x-ratelimit-remaining", left.to_owned()),
            ("x-ratelimit-reset", renewed.clone()),
        ]
    };
    for (answer, least, most) in [
        (
            Ok(answered(429, &[("retry-after", "30".to_owned())])),
            30,
            31,
        ),
        (
            Ok(answered(429, &[("retry-after", "999999".to_owned())])),
            3600,
            3601,
        ),
        (Ok(answered(429, &[])), 60, 61),
        (Ok(answered(403, &limit("0"))), 99, 102),
        (Ok(answered(500, &[])), 2, 3),
        (Err("connection reset"), 2, 3),
    ] {
        let api = Paused::of([answer]);
        let started = tokio::time::Instant::now();
        assert!(api::fetch(&api, "/").await.is_ok());
        let took = started.elapsed().as_secs();
        assert!((least..=most).contains(&took), "{took} for {least}");
    }
    // Refusals that no waiting mends.
    for answer in [
        answered(403, &limit("7")),
        answered(403, &[]),
        answered(404, &[]),
        answered(302, &[]),
    ] {
        let api = Paused::of([Ok(answer)]);
        assert!(api::fetch(&api, "/").await.is_err());
        assert_eq!(api.asked.load(Ordering::SeqCst), 1);
    }
    let api = Paused::of(vec![Err("connection reset"); 100]);
    assert!(api::fetch(&api, "/").await.is_err());
    assert_eq!(api.asked.load(Ordering::SeqCst), 6);
}

#[tokio::test]
async fn a_list_that_leads_nowhere_ends() {
    let page = |has_more: bool, id: &str| {
        Answer {
        body: json!({"data": [{"id": id, "object": "event", "type": "a.b", "data": {"object": {}}}], "has_more": has_more})
            .to_string()
            .into(),
        ..answered(200, &[])
    }
    };
    let empty = Answer {
        body: Bytes::from_static(br#"{"data":[],"has_more":true}"#),
        ..answered(200, &[])
    };
    for answer in [
        empty,
        page(true, "evt_1&delivery_success=true"),
        page(true, ""),
    ] {
        let api = Paused::of([Ok(answer)]);
        let missed = stripe::missed(&api, &stripe_endpoint(), ago(HOUR), NOW).await;
        assert!(missed.is_err());
        assert_eq!(api.asked.load(Ordering::SeqCst), 1);
    }
    let link = r#"<https://api.github.com/app/hook/deliveries?cursor=v1_1>; rel="next""#;
    let at = ago(60).to_string();
    let circle = Answer {
        body: json!([{"id": 1, "guid": "g", "delivered_at": at, "status": "OK"}])
            .to_string()
            .into(),
        ..answered(200, &[("link", link.to_owned())])
    };
    let api = Paused::of(vec![Ok(circle); 10]);
    let missed = github::missed(&api, &github_endpoint(), ago(HOUR), NOW).await;
    assert!(missed.is_err());
    assert_eq!(api.asked.load(Ordering::SeqCst), 2);
}

/// The process dies behind the handler, before that is recorded: the event runs again once its lease
/// is over, and what it changes is changed once, since that is kept under its key.
#[tokio::test(start_paused = true)]
async fn a_crash_between_handling_and_recording_repeats_the_event_and_not_its_effect() {
    let handler = Count::default();
    handler.hangs.store(1, Ordering::SeqCst);
    let desk = Desk {
        journal: Journal::new(LEASE),
        handler: handler.clone(),
    };
    let event = webhook_stripe::Event::from_api(&fake::event("evt_1", 1).to_string().into());
    let incoming = Incoming::stripe_fetched(&stripe_endpoint(), event).unwrap();
    let crashed = tokio::time::timeout(Duration::from_secs(1), desk.handle_once(&incoming)).await;
    assert!(crashed.is_err());
    assert_eq!(handler.effects.lock().unwrap().len(), 1);
    // Nobody knows yet that it was a crash.
    assert_eq!(desk.handle_once(&incoming).await, handling::Outcome::Busy);
    tokio::time::sleep(LEASE).await;
    assert_eq!(
        desk.handle_once(&incoming).await,
        handling::Outcome::Handled
    );
    assert_eq!(
        desk.handle_once(&incoming).await,
        handling::Outcome::Already
    );
    assert_eq!(handler.runs(), ["evt_1", "evt_1"]);
    assert_eq!(handler.effects.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_at_a_time_has_an_event() {
    let journal = Journal::new(LEASE);
    assert_eq!(journal.begin("a"), Begin::Acquired);
    assert_eq!(journal.begin("a"), Begin::InProgress);
    assert_eq!(journal.begin("b"), Begin::Acquired);
    journal.release("a");
    assert_eq!(journal.begin("a"), Begin::Acquired);
    journal.complete("a");
    tokio::time::sleep(LEASE * 2).await;
    assert_eq!(journal.begin("a"), Begin::Completed);
    assert_eq!(journal.begin("b"), Begin::Acquired);
}
