//! Tests what is logged, line by line. Operators build alerts on the lines, so they hold under semver.

mod common;

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, Untouchable, frames, pieces};
use common::capture::{Line, Log};
use common::{
    Handler, NOW, SECRET, Sender, deliver, forged, receiver, receiver_of, refuse, sender, signed,
    signed_as, signed_by, with_body,
};
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use tokio::time::sleep;
use tower::{Layer as _, Service as _, ServiceExt as _, service_fn};
use tracing::Level;
use webhook_core::sign::Outgoing;
use webhook_core::{Endpoint, Timestamp};
use webhook_tower::{Budget, Receiver, Replaceable, VerifiedBody, WebhookLayer};

fn head(line: &Line) -> (Level, &str, &str) {
    (line.level, line.target.as_str(), line.message())
}

#[tokio::test]
async fn a_refusal_is_one_line() {
    let (log, _guard) = Log::capture();
    let mut request = with_body(signed("{}"), Untouchable::default());
    request.headers_mut().remove("x-signature");
    let named = receiver_of(Endpoint::new(sender()).with_label("billing"));
    refuse(&named, request).await;
    let line = log.only();
    assert_eq!(head(&line), (Level::WARN, "webhook", "delivery refused"));
    assert_eq!(
        line.names(),
        [
            "endpoint",
            "header",
            "kind",
            "message",
            "provider",
            "request_path",
            "status"
        ]
    );
    assert_eq!(line.field("request_path"), Some("/"));
    assert_eq!(line.field("provider"), Some("sender"));
    assert_eq!(line.field("endpoint"), Some("billing"));
    assert_eq!(line.field("kind"), Some("missing-header"));
    assert_eq!(line.field("header"), Some("x-signature"));
    assert_eq!(line.field("status"), Some("401"));
}

/// A refusal by the head, by the body, for want of room or of time is one line each, never two.
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

/// An accepted delivery has a line too, under a target that can be switched off; without it nobody could compute a
/// ratio.
#[tokio::test]
async fn an_accepted_delivery_is_one_line_of_a_target_of_its_own() {
    let (log, _guard) = Log::capture();
    let endpoint = Endpoint::new(sender())
        .with_label("billing")
        .with_tenant("acme");
    let seen = deliver(
        &receiver_of(endpoint),
        &Handler::default(),
        signed("{}").map(Full::new),
    )
    .await;
    let mut lines = log.all();
    assert_eq!((seen.status, lines.len()), (200, 1));
    let line = lines.remove(0);
    let message = "delivery accepted";
    assert_eq!(head(&line), (Level::INFO, "webhook::accepted", message));
    assert_eq!(
        line.names(),
        [
            "bytes", "endpoint", "event", "key", "message", "provider", "tenant"
        ]
    );
    assert_eq!(line.field("provider"), Some("sender"));
    assert_eq!(line.field("endpoint"), Some("billing"));
    assert_eq!(line.field("tenant"), Some("acme"));
    assert_eq!(line.field("event"), Some("plain"));
    assert_eq!(line.field("bytes"), Some("2"));
    assert_eq!(line.field("key"), Some("1"));
}

/// Each request has exactly one line: accepted, refused, answered or handshake. So the lines add up.
#[tokio::test(start_paused = true)]
async fn every_request_is_counted_once() {
    const COUNTED: [&str; 4] = [
        "delivery accepted",
        "delivery refused",
        "delivery answered without the handler",
        "handshake answered",
    ];
    let (log, _guard) = Log::capture();
    let challenge = Request::get("/?challenge=token")
        .body(Bytes::new())
        .unwrap();
    for request in [
        signed("{}"),
        signed_as("ping", "{}"),
        signed_as("numbers", r#"{"a":[1,"x"]}"#),
        signed_as("object", "[]"),
        forged(signed("{}")),
        challenge,
    ] {
        for receiver in [
            receiver(),
            receiver().refuse_unreadable(),
            receiver().budget(Budget::new(1)),
            receiver_of(sender().with_handshakes()),
        ] {
            let handler = Handler::default();
            let _ = deliver(&receiver, &handler, request.clone().map(Full::new)).await;
            let lines = log.all();
            let counted: Vec<_> = lines.iter().map(Line::message).collect();
            let counted: Vec<_> = counted
                .into_iter()
                .filter(|message| COUNTED.contains(message))
                .collect();
            assert_eq!(counted.len(), 1, "{lines:#?}");
            let accepted = counted == ["delivery accepted"];
            assert_eq!(accepted, handler.calls() == 1, "{lines:#?}");
        }
    }
}

/// A delivery for which no handler was ready was not accepted.
#[tokio::test(start_paused = true)]
async fn a_delivery_that_nobody_took_is_not_accepted() {
    let (log, _guard) = Log::capture();
    let busy = tower::limit::ConcurrencyLimit::new(service_fn(slow), 1);
    let service = WebhookLayer::new(receiver()).layer(busy);
    let taken = tokio::spawn(service.clone().oneshot(signed("{}").map(Full::new)));
    tokio::task::yield_now().await;
    let refused = service.oneshot(signed("{}").map(Full::new)).await.unwrap();
    assert_eq!(refused.status(), 503);
    drop(taken);
    let lines = log.all();
    let messages: Vec<_> = lines.iter().map(Line::message).collect();
    assert_eq!(messages, ["delivery accepted", "delivery refused"]);
}

/// A line has what an operator needs to find the cause and the delivery. The peer learns nothing of it.
#[tokio::test]
async fn a_refusal_says_where_whose_how_far_and_what_was_expected() {
    let (log, _guard) = Log::capture();
    let timed = receiver_of(Endpoint::new(Sender::timed(SECRET)).with_tenant("acme"));
    let signed_at = |seconds: i64| {
        let at = Timestamp::from_unix_seconds(NOW + seconds);
        let request = Outgoing::new("{}", at)
            .event("plain")
            .sign(&Sender::timed(SECRET), Sender::timed(SECRET).key());
        let mut request = request.unwrap();
        *request.uri_mut() = http::Uri::from_static("/hook/acme?token=canary");
        request
            .headers_mut()
            .insert("x-id", HeaderValue::from_static("msg_2KWP"));
        request
    };
    for (seconds, kind) in [(-301, "timestamp-too-old"), (4000, "timestamp-in-future")] {
        let seen = refuse(&timed, signed_at(seconds).map(Full::new)).await;
        let line = log.only();
        assert_eq!(line.field("kind"), Some(kind));
        assert_eq!(line.field("skew_s"), Some(&*seconds.to_string()));
        assert_eq!(line.field("attempted_tenant"), Some("acme"));
        assert_eq!(line.field("request_path"), Some("/hook/acme"));
        assert_eq!(line.field("claimed_id"), Some("msg_2KWP"));
        let told = format!("{:?} {:?}", seen.headers, seen.body);
        for secret in ["acme", "msg_2KWP", "301", "4000", "hook"] {
            assert!(!told.contains(secret), "{told}");
        }
    }

    for (header, value, kind, expected) in [
        (
            "x-signature",
            "canary",
            "malformed-signature",
            "64 lower-case hexadecimal digits",
        ),
        (
            "x-timestamp",
            "canary",
            "malformed-timestamp",
            "decimal digits: whole seconds since 1970",
        ),
        (
            "x-signature",
            "caf\u{e9}",
            "malformed-header",
            "visible ASCII",
        ),
    ] {
        let mut request = signed_at(0);
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        request.headers_mut().insert(header, value);
        refuse(&timed, request.map(Full::new)).await;
        let line = log.only();
        assert_eq!(line.field("kind"), Some(kind));
        assert_eq!(line.field("expected"), Some(expected));
        // A head that is malformed elsewhere still has an id.
        assert_eq!(line.field("claimed_id"), Some("msg_2KWP"));
        assert!(!format!("{line:?}").contains("canary"), "{line:?}");
    }
}

/// A peer writes the path and the id; a sender's customer writes the event's name and the keys of its JSON.
#[tokio::test]
async fn what_a_peer_writes_cannot_forge_a_line_or_fill_the_log() {
    let (log, _guard) = Log::capture();
    let long = format!("/{}", "a".repeat(60_000));
    for (target, id) in [
        (long.as_str(), "x".repeat(60_000)),
        (
            "/a\u{1f980}\u{202e}b",
            "\" level=ERROR provider=github".to_owned(),
        ),
        ("/a%0a\u{85}\u{7f}", "\tmsg\\n".to_owned()),
    ] {
        let mut request = forged(signed("{}"));
        if let Ok(uri) = http::Uri::try_from(target) {
            *request.uri_mut() = uri;
        }
        let id = HeaderValue::from_str(&id).unwrap();
        request.headers_mut().insert("x-id", id);
        refuse(&receiver(), request.map(Full::new)).await;
        let line = log.only();
        for field in ["request_path", "claimed_id"] {
            let shown = line.field(field).unwrap();
            assert!(shown.len() <= 2100, "{} bytes of {field}", shown.len());
            let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'"';
            assert!(shown.bytes().all(plain), "{shown}");
        }
    }

    let keys = "k\n".repeat(50_000).escape_default().to_string();
    let body = format!(r#"{{"{keys}":[1,"x"]}}"#);
    deliver(
        &receiver(),
        &Handler::default(),
        signed_as("numbers", body).map(Full::new),
    )
    .await;
    for line in log.all() {
        for (name, shown) in &line.fields {
            assert!(shown.len() <= 2100, "{} bytes of {name}", shown.len());
            assert!(!shown.contains('\n'), "{name}");
        }
    }
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
            "bytes", "event", "key", "message", "path", "provider", "reason", "syntax"
        ]
    );
    assert_eq!(line.field("event"), Some("numbers"));
    assert_eq!(line.field("reason"), Some("malformed"));
    assert_eq!(line.field("path"), Some("a[1]"));
    assert_eq!(line.field("syntax"), Some("false"));
    assert_eq!(line.field("bytes"), Some("18"));
    assert_eq!(line.field("key"), Some("1"));

    // A name that the body contradicts is an error of its own kind, and not a refusal.
    let renamed = signed_as("another", "{}").map(Full::new);
    deliver(&receiver(), &Handler::default(), renamed).await;
    assert_eq!(log.only().field("reason"), Some("contradiction"));

    // If it is refused, there is an error and a refusal.
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

    // A connection test in the body has the same line.
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

/// A sender that hangs up makes the server drop the future; its slow handler is reported as well.
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

/// In this test everything secret, and everything that a peer writes, holds the word `canary`.
#[tokio::test(start_paused = true)]
async fn no_line_holds_what_was_sent_or_what_is_secret() {
    let (log, _guard) = Log::capture();
    let decorated = |mut request: Request<Bytes>, signature: &'static str| {
        let headers = request.headers_mut();
        headers.insert("x-other", HeaderValue::from_static("canary-header"));
        if !signature.is_empty() {
            headers.insert("x-signature", HeaderValue::from_static(signature));
        }
        *request.uri_mut() = http::Uri::from_static("/path?canary=1");
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
