//! The example `sender` against receivers that fail, restart, are slow, want to be left alone, or
//! are not where they say they are.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

#[path = "../src/bin/sender/address.rs"]
mod address;
#[path = "../src/bin/sender/connect.rs"]
#[allow(
    dead_code,
    reason = "connections without TLS are made without the part about it"
)]
mod connect;
#[path = "../src/bin/sender/endpoint.rs"]
mod endpoint;
#[path = "../src/bin/sender/retry.rs"]
mod retry;
#[path = "../src/bin/sender/schedule.rs"]
mod schedule;

#[path = "sender/receiver.rs"]
mod receiver;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use http::{Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpStream;
use tokio::time::Instant;
use tower::{Service, service_fn};
use webhook_core::{Secret, Timestamp};
use webhook_standard::StandardWebhooks;
use webhook_tower::{SignLayer, SignedBody};

use crate::connect::{Allowed, Connector, Internet, Network, NotPublic};
use crate::endpoint::{Endpoint, Outcome};
use crate::receiver::Receiving;
use crate::schedule::Schedule;

const SECRET: &str = "whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=";
const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;

pub(crate) fn standard() -> StandardWebhooks {
    StandardWebhooks::new(Secret::new(SECRET).unwrap()).unwrap()
}

/// Every attempt is signed a second later than the one before.
fn signing() -> SignLayer {
    let now = Timestamp::from(SystemTime::now()).unix_seconds();
    let clock = AtomicI64::new(now - 200);
    SignLayer::new(standard())
        .clock(move || Timestamp::from_unix_seconds(clock.fetch_add(1, Ordering::SeqCst)))
}

fn local() -> Allowed {
    let mut allowed = Allowed::default();
    allowed.insert("127.0.0.1");
    allowed
}

fn quick(pauses: usize) -> Schedule {
    Schedule::of(vec![Duration::from_millis(40); pauses])
}

/// An endpoint over real connections, of this network.
fn endpoint(network: impl Network, url: &str, allowed: &Allowed, schedule: Schedule) -> Endpoint {
    let connector = Connector::new(network, allowed.clone());
    let client = Client::builder(TokioExecutor::new()).build(connector);
    Endpoint::new(url.parse().unwrap(), allowed, signing(), client, schedule).unwrap()
}

async fn soon<F: Future>(what: F) -> F::Output {
    let ended = tokio::time::timeout(Duration::from_secs(100), what).await;
    ended.expect("it never ended")
}

/// Twenty events at once. The receiver fails each of them twice, is away for a while, and answers
/// every third one so late that the sender has hung up, though it has handled it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_event_arrives_and_none_is_handled_twice() {
    let receiving = Receiving::new()
        .failing(2)
        .slow(3, Duration::from_millis(600));
    let mut server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/hooks", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(60)).timeout(Duration::from_millis(250));
    let sender = Arc::new(sender);
    let mut deliveries = tokio::task::JoinSet::new();
    for event in 0..20 {
        let sender = Arc::clone(&sender);
        deliveries.spawn(async move {
            tokio::time::sleep(Duration::from_millis(20 * event)).await;
            let body = format!(r#"{{"type":"invoice.paid","data":{{"id":{event}}}}}"#);
            sender.deliver(&format!("msg_{event}"), body.into()).await
        });
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    let port = server.port();
    soon(server.stop()).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    let _server = receiving.listen(port).await;

    while let Some(outcome) = soon(deliveries.join_next()).await {
        let outcome = outcome.unwrap();
        assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    }
    let handled = receiving.handled();
    assert_eq!(handled.len(), 20, "every event arrives: {handled:?}");
    assert!(handled.values().all(|times| *times == 1), "{handled:?}");
    assert!(
        receiving.repeated() >= 6,
        "those that were answered too late came again"
    );
    // The id stays, and the time and the signature are of the attempt.
    let attempts = receiving.attempts();
    assert!(attempts.len() >= 60, "{}", attempts.len());
    let unique = |text: fn(&receiver::Attempt) -> &String| {
        let texts: std::collections::HashSet<_> = attempts.iter().map(text).collect();
        texts.len()
    };
    assert_eq!(unique(|attempt| &attempt.id), 20);
    assert_eq!(unique(|attempt| &attempt.timestamp), attempts.len());
    assert_eq!(unique(|attempt| &attempt.signature), attempts.len());
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_left_alone() {
    let receiving = Receiving::new().answering(StatusCode::GONE);
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(5));
    for event in ["msg_1", "msg_2"] {
        let outcome = soon(sender.deliver(event, BODY.into())).await;
        assert!(matches!(outcome, Outcome::Disabled), "{outcome}");
    }
    assert_eq!(receiving.requests(), 1);
}

#[tokio::test]
async fn redirects_are_failures_and_not_followed() {
    let receiving = Receiving::new().answering(StatusCode::TEMPORARY_REDIRECT);
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(2));
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(
        matches!(outcome, Outcome::Refused(StatusCode::TEMPORARY_REDIRECT)),
        "{outcome}"
    );
    assert_eq!(receiving.requests(), 3);
    assert_eq!(receiving.elsewhere(), 0);
}

#[tokio::test]
async fn what_cannot_be_signed_is_not_tried_again() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let url = format!("http://127.0.0.1:{}/", server.port());
    let sender = endpoint(Internet, &url, &local(), quick(5));
    let outcome = soon(sender.deliver("msg.1", BODY.into())).await;
    let Outcome::Failed(error) = &outcome else {
        panic!("{outcome}");
    };
    assert!(error.is::<retry::Final>(), "{outcome}");
    assert_eq!(receiving.requests(), 0);
}

/// A client in memory, on a clock that a test can move: answers from a list, and keeps the times.
#[derive(Clone)]
struct Answers {
    list: Arc<Mutex<Vec<Response<()>>>>,
    at: Arc<Mutex<Vec<Instant>>>,
}

impl Answers {
    /// These from the last to the first, then 200.
    fn of(answers: impl IntoIterator<Item = (u16, Option<String>)>) -> Self {
        let response = |(status, retry_after): (u16, Option<String>)| {
            let mut response = Response::builder().status(status);
            if let Some(value) = retry_after {
                response = response.header("retry-after", value);
            }
            response.body(()).unwrap()
        };
        let mut list: Vec<_> = answers.into_iter().map(response).collect();
        list.reverse();
        Self {
            list: Arc::new(Mutex::new(list)),
            at: Arc::default(),
        }
    }

    fn client(
        &self,
    ) -> impl Service<Request<SignedBody>, Response = Response<()>, Error = io::Error, Future: Send>
    + Clone
    + Send
    + Sync
    + 'static {
        let this = self.clone();
        service_fn(move |_| {
            this.at.lock().unwrap().push(Instant::now());
            let answer = this.list.lock().unwrap().pop();
            std::future::ready(Ok(answer.unwrap_or_default()))
        })
    }

    fn endpoint(&self, schedule: Schedule) -> Endpoint {
        let url = "http://127.0.0.1/".parse().unwrap();
        Endpoint::new(url, &local(), signing(), self.client(), schedule).unwrap()
    }

    /// Seconds between one attempt and the next.
    fn pauses(&self) -> Vec<f64> {
        let at = self.at.lock().unwrap();
        at.windows(2)
            .map(|pair| (pair[1] - pair[0]).as_secs_f64())
            .collect()
    }
}

fn near(pause: f64, least: f64) -> bool {
    pause >= least && pause <= least * 1.1 + 0.1
}

#[tokio::test(start_paused = true)]
async fn the_specifications_schedule_ends_after_three_days() {
    for status in [400, 401, 404, 500, 503] {
        let answers = Answers::of(vec![(status, None); 100]);
        let sender = answers.endpoint(Schedule::of_the_specification());
        let outcome = sender.deliver("msg_1", BODY.into()).await;
        assert!(
            matches!(outcome, Outcome::Refused(last) if last == status),
            "{outcome}"
        );
        let pauses = answers.pauses();
        assert_eq!(pauses.len(), 9, "ten attempts");
        let expected = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
        for (pause, expected) in pauses.into_iter().zip(expected) {
            assert!(near(pause, f64::from(expected)), "{pause} for {expected}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_puts_the_next_attempt_off_and_never_brings_it_forward() {
    let in_an_hour = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3600));
    for (asked, least) in [
        ("120".to_owned(), 120.0),
        ("0".to_owned(), 5.0),
        ("soon".to_owned(), 5.0),
        (in_an_hour, 3598.0),
        ("999999999".to_owned(), 86_400.0),
    ] {
        let answers = Answers::of([(503, Some(asked.clone()))]);
        let sender = answers.endpoint(Schedule::of_the_specification());
        let outcome = sender.deliver("msg_1", BODY.into()).await;
        assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
        let pause = answers.pauses()[0];
        assert!(near(pause, least), "{asked}: {pause}");
    }
}

/// A receiver under load is given a rest: by all events, not by the one that it has refused.
#[tokio::test(start_paused = true)]
async fn one_event_that_is_told_to_wait_holds_the_others_back() {
    for (status, retry_after, least) in [
        (429, Some("60".to_owned()), 60.0),
        (503, Some("60".to_owned()), 60.0),
        (502, None, 5.0),
        (504, None, 5.0),
    ] {
        let answers = Answers::of([(status, retry_after)]);
        let sender = answers.endpoint(Schedule::of_the_specification());
        let second = async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            sender.deliver("msg_2", BODY.into()).await
        };
        let (first, second) = tokio::join!(sender.deliver("msg_1", BODY.into()), second);
        assert!(matches!(
            (&first, &second),
            (Outcome::Delivered, Outcome::Delivered)
        ));
        let pause = answers.pauses()[0];
        assert!(near(pause, least - 0.02), "{status}: {pause}");
    }
    // And a plain failure holds nobody back.
    let answers = Answers::of([(500, None)]);
    let sender = answers.endpoint(Schedule::of_the_specification());
    let second = async {
        tokio::time::sleep(Duration::from_millis(10)).await;
        sender.deliver("msg_2", BODY.into()).await
    };
    tokio::join!(sender.deliver("msg_1", BODY.into()), second);
    assert!(answers.pauses()[0] < 0.1);
}

/// A network of a test: names resolve as it says, and every connection ends at one listener.
#[derive(Clone)]
struct Fake {
    answers: Arc<Mutex<Vec<Vec<IpAddr>>>>,
    lookups: Arc<AtomicUsize>,
    dialled: Arc<Mutex<Vec<IpAddr>>>,
    to: u16,
}

impl Fake {
    /// Resolves to each list in its turn, and then always to the last.
    fn of(answers: &[&[&str]], to: u16) -> Self {
        let list = |texts: &&[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
        Self {
            answers: Arc::new(Mutex::new(answers.iter().map(list).collect())),
            lookups: Arc::default(),
            dialled: Arc::default(),
            to,
        }
    }

    fn dialled(&self) -> Vec<String> {
        self.dialled
            .lock()
            .unwrap()
            .iter()
            .map(IpAddr::to_string)
            .collect()
    }
}

impl Network for Fake {
    async fn lookup(&self, _: String, port: u16) -> io::Result<Vec<SocketAddr>> {
        self.lookups.fetch_add(1, Ordering::SeqCst);
        let mut answers = self.answers.lock().unwrap();
        let now = if answers.len() > 1 {
            answers.remove(0)
        } else {
            answers[0].clone()
        };
        Ok(now
            .into_iter()
            .map(|ip| SocketAddr::new(ip, port))
            .collect())
    }

    async fn dial(&self, address: SocketAddr) -> io::Result<TcpStream> {
        self.dialled.lock().unwrap().push(address.ip());
        TcpStream::connect(("127.0.0.1", self.to)).await
    }
}

fn anywhere() -> Allowed {
    let mut allowed = Allowed::default();
    allowed.insecure_http();
    allowed
}

fn is_not_public(outcome: &Outcome) -> bool {
    let Outcome::Failed(error) = outcome else {
        return false;
    };
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error.as_ref());
    while let Some(error) = cause {
        let inner = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        if inner.is_some_and(|inner| inner.is::<NotPublic>()) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// The name resolves to a public address while it is judged and to a private one when it is used:
/// which fails, since both are one look-up.
#[tokio::test]
async fn a_name_that_is_rebound_leads_nowhere() {
    let receiving = Receiving::new().failing(1).hanging_up();
    let server = receiving.listen(0).await;
    let public: &[&str] = &["93.184.215.14"];
    for private in [
        "127.0.0.1",
        "169.254.169.254",
        "::1",
        "::ffff:10.0.0.1",
        "fd00::1",
    ] {
        let network = Fake::of(&[public, &[private]], server.port());
        let sender = endpoint(
            network.clone(),
            "http://rebound.example/",
            &anywhere(),
            quick(2),
        );
        let id = format!("msg_{}", private.replace(['.', ':'], "_"));
        let outcome = soon(sender.deliver(&id, BODY.into())).await;
        assert!(is_not_public(&outcome), "{outcome}");
        assert_eq!(network.dialled(), public, "{private}");
        // One look-up for each attempt: there is no second one to answer otherwise.
        assert_eq!(network.lookups.load(Ordering::SeqCst), 3);
    }
}

#[tokio::test]
async fn of_several_addresses_the_public_ones_are_dialled() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let mixed: &[&str] = &["10.0.0.1", "::1", "93.184.215.14"];
    let network = Fake::of(&[mixed], server.port());
    let sender = endpoint(
        network.clone(),
        "http://mixed.example/",
        &anywhere(),
        quick(0),
    );
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    assert_eq!(network.dialled(), ["93.184.215.14"]);
}

/// The system's own resolver, which reads numbers in every spelling.
#[tokio::test]
async fn a_private_address_is_refused_in_every_spelling_unless_its_host_is_allowed() {
    let receiving = Receiving::new();
    let server = receiving.listen(0).await;
    let port = server.port();
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.1",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "127.0.0.1.",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:7f00:1]",
        "[::127.0.0.1]",
    ] {
        let url = format!("http://{host}:{port}/");
        let sender = endpoint(Internet, &url, &anywhere(), quick(0));
        let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
        assert!(matches!(outcome, Outcome::Failed(_)), "{host}: {outcome}");
    }
    for host in [
        "127.0.0.1",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
    ] {
        let sender = endpoint(
            Internet,
            &format!("http://{host}:{port}/"),
            &anywhere(),
            quick(0),
        );
        let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
        assert!(is_not_public(&outcome), "{host}: {outcome}");
        let said = outcome.to_string();
        assert!(said.contains("allowed by name"), "{said}");
    }
    assert_eq!(receiving.requests(), 0);
    let url = format!("http://127.0.0.1:{port}/");
    let sender = endpoint(Internet, &url, &local(), quick(0));
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(matches!(outcome, Outcome::Delivered), "{outcome}");
    assert_eq!(receiving.requests(), 1);
}

#[test]
fn urls_that_cannot_be_delivered_to_are_refused_at_the_start() {
    let client = Answers::of([]).client();
    let refused = |url: &str, allowed: &Allowed| {
        let url = url.parse().unwrap();
        let made = Endpoint::new(url, allowed, signing(), client.clone(), quick(0));
        made.err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    let none = Allowed::default();
    assert!(refused("http://example.com/", &none).contains("without TLS"));
    assert!(refused("http://user:canary@example.com/", &anywhere()).contains("credentials"));
    assert!(!refused("http://user:canary@example.com/", &anywhere()).contains("canary"));
    assert!(refused("/hooks", &none).contains("not a whole URL"));
    assert!(refused("ftp://example.com/", &anywhere()).contains("not a whole URL"));
    let https = refused("https://example.com/", &none);
    assert_eq!(
        https.contains("--features tls"),
        !cfg!(feature = "tls"),
        "{https}"
    );
    assert_eq!(refused("http://example.com/", &anywhere()), "");
    let mut by_name = Allowed::default();
    by_name.insert("Receiver.Internal.");
    assert_eq!(refused("http://receiver.internal:8080/", &by_name), "");
}

/// With TLS the very same connections are judged.
#[cfg(feature = "tls")]
#[tokio::test]
async fn https_is_judged_alike() {
    let network = Fake::of(&[&["10.0.0.1"]], 1);
    let allowed = Allowed::default();
    let connector = connect::tls(Connector::new(network.clone(), allowed.clone())).unwrap();
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let url = "https://rebound.example/".parse().unwrap();
    let sender = Endpoint::new(url, &allowed, signing(), client, quick(0)).unwrap();
    let outcome = soon(sender.deliver("msg_1", BODY.into())).await;
    assert!(is_not_public(&outcome), "{outcome}");
    assert!(network.dialled().is_empty());
}
