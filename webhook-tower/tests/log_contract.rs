//! What is logged, line by line: operators build alerts on it, so it holds under semver.

mod common;

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, Untouchable, frames, pieces};
use common::capture::{Line, Log};
use common::{
    Handler, SECRET, Sender, deliver, forged, receiver, receiver_of, refuse, sender, signed,
    signed_as, signed_by, with_body,
};
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use tokio::time::sleep;
use tower::{Layer as _, Service as _, ServiceExt as _, service_fn};
use tracing::Level;
use webhook_core::Endpoint;
use webhook_tower::{Budget, Receiver, Replaceable, VerifiedBody, WebhookLayer};

fn head(line: &Line) -> (Level, &str, &str) {
    (line.level, line.target.as_str(), line.message())
}

#[tokio::test]
async fn a_refusal_is_one_line() {
    let (log, _guard) = Log::capture();
    let mut request = with_body(signed("{}"), Untouchable::default());
    request.headers_mut().remove("x-signature");
    let named = receiver_of(Endpoint::new(sender()).with_name("billing"));
    refuse(&named, request).await;
    let line = log.only();
    assert_eq!(head(&line), (Level::WARN, "webhook", "delivery refused"));
    assert_eq!(
        line.names(),
        [
            "endpoint", "header", "kind", "message", "provider", "status"
        ]
    );
    assert_eq!(line.field("provider"), Some("sender"));
    assert_eq!(line.field("endpoint"), Some("billing"));
    assert_eq!(line.field("kind"), Some("missing-header"));
    assert_eq!(line.field("header"), Some("x-signature"));
    assert_eq!(line.field("status"), Some("401"));
}

/// Refusals from the head, from the body, of the budget and of time: one line each, never two.
#[tokio::test(start_paused = true)]
async fn every_refusal_is_one_line() {
    let (log, _guard) = Log::capture();
    let delete = |mut request: Request<Bytes>| {
        *request.method_mut() = http::Method::DELETE;
        request.map(Full::new)
    };
    refuse(&receiver(), delete(signed("{}"))).await;
    assert_eq!(log.only().field("kind"), Some("method-not-allowed"));
    refuse(&receiver(), forged(signed("{}")).map(Full::new)).await;
    assert_eq!(log.only().field("kind"), Some("signature-mismatch"));
    refuse(&receiver(), with_body(signed("{}"), frames(|_| Step::Fail))).await;
    assert_eq!(log.only().field("kind"), Some("body-unreadable"));
    refuse(
        &receiver(),
        with_body(signed("{}"), frames(|_| Step::Pause)),
    )
    .await;
    assert_eq!(log.only().field("kind"), Some("idle-timeout"));
    let small = receiver().budget(Budget::new(1));
    refuse(&small, signed("{}").map(Full::new)).await;
    assert_eq!(log.only().field("kind"), Some("budget-exhausted"));
    refuse(&receiver(), signed_as("object", "[]").map(Full::new)).await;
    assert_eq!(log.only().field("kind"), Some("contradiction"));
}

/// What goes well is not news.
#[tokio::test]
async fn a_good_delivery_is_silent() {
    let (log, _guard) = Log::capture();
    let seen = deliver(
        &receiver(),
        &Handler::default(),
        signed("{}").map(Full::new),
    )
    .await;
    assert_eq!((seen.status, log.take().len()), (200, 0));
}

#[tokio::test]
async fn an_unreadable_event_is_an_error_with_its_path() {
    let (log, _guard) = Log::capture();
    let request = || signed_as("numbers", r#"{"a":[1,"canary"]}"#).map(Full::new);
    deliver(&receiver(), &Handler::default(), request()).await;
    let line = log.only();
    assert_eq!(head(&line), (Level::ERROR, "webhook", "event unreadable"));
    assert_eq!(
        line.names(),
        [
            "bytes", "event", "key", "message", "path", "provider", "syntax"
        ]
    );
    assert_eq!(line.field("event"), Some("numbers"));
    assert_eq!(line.field("path"), Some("a[1]"));
    assert_eq!(line.field("syntax"), Some("false"));
    assert_eq!(line.field("bytes"), Some("18"));
    assert_eq!(line.field("key"), Some("1"));

    // Refused, it is an error and a refusal.
    refuse(&receiver().refuse_unreadable(), request()).await;
    let lines = log.take();
    let messages: Vec<_> = lines.iter().map(Line::message).collect();
    assert_eq!(messages, ["event unreadable", "delivery refused"]);
}

#[tokio::test]
async fn an_answer_is_one_line() {
    let (log, _guard) = Log::capture();
    let endpoint = Endpoint::new(sender()).with_tenant("acme");
    refuse(
        &receiver_of(endpoint),
        signed_as("ping", "{}").map(Full::new),
    )
    .await;
    let line = log.only();
    let message = "delivery answered without the handler";
    assert_eq!(head(&line), (Level::INFO, "webhook", message));
    assert_eq!(line.field("event"), Some("ping"));
    assert_eq!(line.field("tenant"), Some("acme"));
    assert_eq!(line.field("key"), Some("1"));
    assert_eq!(line.field("status"), Some("200"));
    assert_eq!(line.field("reason"), Some("the sender pings"));
}

#[tokio::test]
async fn a_handshake_is_one_line() {
    let (log, _guard) = Log::capture();
    let receiver = receiver_of(sender().with_handshakes());
    let challenge = Request::get("/?challenge=canary-token").body(Full::<Bytes>::default());
    refuse(&receiver, challenge.unwrap()).await;
    let line = log.only();
    assert_eq!(head(&line), (Level::INFO, "webhook", "handshake answered"));
    assert_eq!(line.names(), ["message", "provider", "status"]);

    // A probe is the same in a body.
    let probe = Request::post("/").body(pieces(&["probe"])).unwrap();
    refuse(&receiver_of(Sender::probing(SECRET)), probe).await;
    assert_eq!(
        head(&log.only()),
        (Level::INFO, "webhook", "handshake answered")
    );
}

async fn slow(_: Request<VerifiedBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    sleep(Duration::from_secs(11)).await;
    Ok(Response::default())
}

/// A sender that hangs up makes the server drop the future: that handler is reported as well.
#[tokio::test(start_paused = true)]
async fn a_slow_handler_is_reported_once() {
    let (log, _guard) = Log::capture();
    let sender = |seconds| sender().with_deadline(Duration::from_secs(seconds));
    let service = |seconds| {
        let receiver = receiver_of(sender(seconds));
        WebhookLayer::new(receiver).layer(service_fn(slow))
    };
    let request = || signed("{}").map(Full::new);
    let response = service(12).oneshot(request()).await.unwrap();
    assert_eq!((response.status().as_u16(), log.take().len()), (200, 0));

    let pending = tokio::time::timeout(Duration::from_secs(9), service(10).call(request()));
    assert!(pending.await.is_err(), "hung up in time");
    assert_eq!(log.take().len(), 0);

    let message = "handler slower than the sender waits";
    let mut over = Box::pin(service(10).call(request()));
    assert!(over.as_mut().await.is_ok());
    let line = log.only();
    assert_eq!(head(&line), (Level::WARN, "webhook", message));
    assert_eq!(
        line.names(),
        ["deadline_ms", "message", "provider", "took_ms"]
    );
    assert_eq!(line.field("deadline_ms"), Some("10000"));
    drop(over);
    assert_eq!(log.take().len(), 0, "reported when it is over, and once");

    let hung_up = tokio::time::timeout(Duration::from_millis(10_500), service(10).call(request()));
    assert!(hung_up.await.is_err());
    assert_eq!(log.only().message(), message);
}

#[test]
fn a_published_secret_is_reported_where_it_is_used() {
    let (log, _guard) = Log::capture();
    let message = "a secret of this endpoint is published as an example: anyone can sign with it";
    let published = || Sender::hmac("It's a Secret to Everybody");
    let _ = Receiver::new(published());
    let line = log.only();
    assert_eq!(head(&line), (Level::WARN, "webhook", message));
    assert_eq!(line.names(), ["message", "provider"]);
    let _ = WebhookLayer::new(published());
    assert_eq!(log.only().message(), message);
    let replaceable = Replaceable::new(published());
    assert_eq!(log.only().message(), message);
    let _ = Receiver::from(replaceable.clone());
    assert!(log.take().is_empty(), "said once");
    replaceable.replace(published());
    assert_eq!(log.only().message(), message);
    let _ = Receiver::new(sender());
    assert!(log.take().is_empty());
}

/// Everything secret, and everything that a peer writes, carries the word `canary` here.
#[tokio::test(start_paused = true)]
async fn no_line_holds_what_was_sent_or_what_is_secret() {
    let (log, _guard) = Log::capture();
    let decorated = |mut request: Request<Bytes>, signature: &'static str| {
        let headers = request.headers_mut();
        headers.insert("x-other", HeaderValue::from_static("canary-header"));
        if !signature.is_empty() {
            headers.insert("x-signature", HeaderValue::from_static(signature));
        }
        *request.uri_mut() = http::Uri::from_static("/canary-path?canary=1");
        request
    };
    let body = r#"{"a":["canary-body"]}"#;
    let signature = signed(body).headers()["x-signature"].clone();
    for request in [
        decorated(signed(body), "canary-signature"),
        forged(decorated(signed(body), "")),
        decorated(signed_as("numbers", body), ""),
        decorated(signed_as("ping", body), ""),
        decorated(signed_as("object", r#"["canary-body"]"#), ""),
        decorated(signed_by(&Sender::basic("canary-password"), body), ""),
    ] {
        for receiver in [
            receiver(),
            receiver_of(Sender::timed(SECRET)),
            receiver_of(Sender::basic("canary-other-password")),
            receiver().refuse_unreadable(),
            receiver().budget(Budget::new(1)),
        ] {
            let body = request.body().clone();
            let service = WebhookLayer::new(receiver.clone()).layer(service_fn(slow));
            let _ = service.oneshot(request.clone().map(Full::new)).await;
            let failing = frames(move |number| match number {
                0 => Step::Data(body.clone()),
                _ => Step::Fail,
            });
            let service = WebhookLayer::new(receiver).layer(service_fn(slow));
            let _ = service.oneshot(with_body(request.clone(), failing)).await;
        }
    }
    let lines = log.take();
    assert!(lines.len() > 30, "{} lines", lines.len());
    let text = format!("{lines:?}");
    assert!(!text.contains("canary"), "{text}");
    assert!(!text.contains(signature.to_str().unwrap()), "{text}");
}
