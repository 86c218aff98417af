//! Tests the harness of the adapters' tests: what it delivers, and when it fails a test.
#![allow(clippy::unwrap_used, reason = "tests")]

mod schemes;

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::{Method, StatusCode};
use schemes::*;
use webhook_core::reply::Reply;
use webhook_core::testing::{
    Edit as _, Expectation, Harness, Vector, delivery, delivery_at, hmac_key, secret,
};
use webhook_core::{Endpoint, RejectionKind};

fn made() -> Harness<Made> {
    Harness::of("a secret of ours", |secret| Ok(Made::common(secret))).id("msg_1")
}

/// Returns whether the test would fail.
fn fails(test: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(test)).is_err()
}

#[test]
fn what_the_sender_sends_is_received_and_what_was_changed_is_not() {
    let request = made().event_name("thing").signed("{}");
    let received = made().received(&request);
    let delivery = received.delivery();
    assert_eq!(delivery.id().unwrap().as_str(), "msg_1");
    assert_eq!(delivery.topic().unwrap().as_str(), "thing");
    assert_eq!(delivery.signed_at(), Some(made().now()));
    assert_eq!(made().refusal(&request), None);

    let mismatch = Some(RejectionKind::SignatureMismatch);
    let other = request.with_header("x-id", "msg_2");
    assert_eq!(made().refusal(&other), mismatch);
    assert_eq!(made().refusal(&request.with_body("{ }")), mismatch);
    let twice = request.with_another("x-id", "msg_1");
    assert_eq!(made().refusal(&twice), Some(RejectionKind::RepeatedHeader));
    let without = request.without("x-signature");
    assert_eq!(made().refusal(&without), Some(RejectionKind::MissingHeader));
    let renamed = request.renamed("x-id", "y-id");
    assert_eq!(renamed.text("y-id"), "msg_1");
    assert_eq!(made().refusal(&renamed), Some(RejectionKind::MissingHeader));
    let edited = request.edited("x-signature", |own| format!("v9=x,{own}"));
    assert_eq!(made().refusal(&edited), None);

    // One sender has another secret, and another one signs at another time.
    let foreign = Harness::of("somebody else's secret", |secret| Ok(Made::common(secret)));
    let foreign = foreign
        .id("msg_1")
        .received_by(Endpoint::new(Made::common(secret("a secret of ours"))));
    assert_eq!(foreign.refusal(&foreign.signed("{}")), mismatch);
    let late = made().verify_at(1_700_000_301, &request).unwrap_err();
    assert_eq!(late.kind(), RejectionKind::TimestampTooOld);
    let later = made().at(1_700_000_301);
    let signed_at = later.sent("{}").delivery().signed_at();
    assert_eq!(signed_at, Some(later.now()));
}

#[test]
fn a_test_fails_where_the_adapter_does_not_give_what_was_expected() {
    let request = made().signed("{}");
    assert!(fails(|| drop(made().received(&request.with_body("x")))));
    assert!(fails(|| drop(request.without("x-none"))));
    assert!(fails(|| drop(request.with_header("x-id", "\n"))));
    assert!(fails(|| drop(request.with_uri("a b"))));
    // This sender has no place for an id.
    let without = || Harness::of("a secret of ours", |secret| Ok(Made::common(secret)));
    assert!(fails(|| drop(without().signed("{}"))));
}

/// A test of a handler of one event is given that event: neither a ping in its place nor a body that is another one.
#[test]
fn a_delivery_is_of_the_event_that_a_test_means() {
    let key = secret("a secret of ours");
    let signed = |endpoint: &Endpoint<Made>, event, body: &'static str| {
        delivery_at(endpoint, &key, "/hook", event, body, NOW)
    };
    let mut by_header = Made::common(key.clone());
    by_header.parse = |delivery| {
        let name = delivery.topic().map(|it| it.as_str().to_owned());
        Ok(Event {
            name: name.unwrap_or_default(),
            ..Event::default()
        })
    };
    let by_header = by_header.endpoint();
    for event in ["push", "ping"] {
        let request = signed(&by_header, event, "{}").unwrap();
        assert_eq!(request.text("x-event"), event);
        assert_eq!(request.uri().path(), "/hook");
        assert_eq!(read(&by_header, &request).event_name(), event);
    }
    let mut by_body = Made::common(key.clone());
    by_body.parse = |delivery| {
        let name = String::from_utf8_lossy(delivery.body()).into_owned();
        Ok(Event {
            name,
            ..Event::default()
        })
    };
    let by_body = by_body.endpoint();
    assert!(signed(&by_body, "push", "push").is_ok());
    let error = signed(&by_body, "push", "ping").unwrap_err().to_string();
    assert!(
        error.contains("`ping`") && error.contains("`push`"),
        "{error}"
    );
    let mut asking = Made::common(key.clone());
    asking.challenge = Some(|_, _| Some(Reply::new(StatusCode::OK)));
    let error = signed(&asking.endpoint(), "push", "push")
        .unwrap_err()
        .to_string();
    assert!(error.contains("test of the connection"), "{error}");
    let foreign = secret("somebody else's secret");
    let error = delivery_at(&by_body, &foreign, "/hook", "push", "push", NOW).unwrap_err();
    let kind = RejectionKind::SignatureMismatch.as_str();
    assert!(error.to_string().contains(kind), "{error}");
}

/// A receiver under test has the system's clock, and any of the sender's keys may sign.
#[test]
fn a_delivery_is_signed_now_with_a_secret_a_key_or_several() {
    let mut made = Made::common(secret("a secret of ours"));
    made.parse = |delivery| {
        let name = String::from_utf8_lossy(delivery.body()).into_owned();
        Ok(Event {
            name,
            ..Event::default()
        })
    };
    let endpoint = made.endpoint();
    let (ours, theirs) = (hmac_key("a secret of ours"), hmac_key("a secret of theirs"));
    let (ours, theirs) = (ours.unwrap(), theirs.unwrap());
    let own = secret("a secret of ours");
    assert!(delivery(&endpoint, &own, "/", "push", "push").is_ok());
    assert!(delivery(&endpoint, &ours, "/", "push", "push").is_ok());
    let both = [theirs.clone(), ours];
    let signed = delivery(&endpoint, &both[..], "/", "push", "push").unwrap();
    assert_eq!(signed.text("x-signature").split(',').count(), 2);
    let foreign = delivery(&endpoint, &theirs, "/", "push", "push").unwrap_err();
    assert!(
        foreign.to_string().contains("signature-mismatch"),
        "{foreign}"
    );
    assert!(delivery(&endpoint, &own, "no url", "push", "push").is_err());
}

#[test]
fn the_sender_sends_to_the_url_and_with_the_method_that_the_test_gives() {
    let harness = || made().url("https://h.example/hook?a=b");
    let posts = harness().method(Method::PUT).signed("{}");
    assert_eq!(posts.method(), Method::POST, "this sender has no other");
    assert_eq!(posts.uri().path(), "/hook");
    assert_eq!(posts.uri().query(), Some("a=b"));
    let mut either = Made::common(secret("a secret of ours"));
    either.methods = &[Method::POST, Method::PUT];
    let harness = harness().received_by(either.endpoint());
    let harness = harness.method(Method::PUT);
    let request = harness.signed("{}");
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(harness.refusal(&request), None);
    let deleted = harness.refusal(&request.with_method(Method::DELETE));
    assert_eq!(deleted, Some(RejectionKind::MethodNotAllowed));
    assert_eq!(harness.keys().len(), 1);
    assert_eq!(harness.endpoint().settings(), made().endpoint().settings());
    let elsewhere = request.with_uri("/elsewhere");
    assert_eq!(elsewhere.uri(), "/elsewhere");
    assert!(fails(|| drop(made().url("no url"))));
    assert!(fails(|| drop(request.text("x-none").to_owned())));
}

/// An answer comes before any event is read, or after it, or not at all.
#[test]
fn an_answer_is_told_from_an_event() {
    let by_head = || {
        let mut made = Made::common(secret("a secret of ours"));
        made.challenge = Some(|_, head| {
            let asked = head.at_most_one("x-ask").ok()?;
            asked.map(|_| Reply::new(http::StatusCode::OK).plain().literal("here"))
        });
        made.answer = |_, event| {
            let token = event.token.as_deref()?;
            (token == "ping").then(|| Reply::new(http::StatusCode::ACCEPTED).because("a ping"))
        };
        made.parse = |delivery| {
            let token = String::from_utf8_lossy(delivery.body()).into_owned();
            Ok(Event {
                token: Some(token),
                ..Event::default()
            })
        };
        made
    };
    let harness = Harness::new(by_head(), &secret("a secret of ours")).id("msg_1");
    let asked = harness.signed("{}").with_header("x-ask", "1");
    let answer = harness.answer(&asked).unwrap().unwrap();
    assert_eq!(
        (answer.status(), answer.reason()),
        (http::StatusCode::OK, None)
    );
    assert!(format!("{answer:?}").contains("200"), "{answer:?}");
    assert!(fails(|| drop(harness.verify(&asked))));
    let answer = harness.answer(&harness.signed("ping")).unwrap().unwrap();
    assert_eq!(answer.status(), http::StatusCode::ACCEPTED);
    assert_eq!(answer.reason(), Some("a ping"));
    assert!(harness.answer(&harness.signed("{}")).unwrap().is_none());
    // A vector's verdict on each of these is the same.
    let verdict = |request: &http::Request<bytes::Bytes>| {
        Expectation::of(harness.endpoint(), request, harness.now())
    };
    assert_eq!(verdict(&asked), Expectation::Answered(200));
    assert_eq!(verdict(&harness.signed("ping")), Expectation::Answered(202));
    assert_eq!(verdict(&harness.signed("{}")), Expectation::Accepted);
    let forged = harness.signed("ping").with_body("{}");
    let refused = harness.answer(&forged).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
    assert_eq!(harness.event("read").token.as_deref(), Some("read"));
}

#[test]
fn a_directory_of_vectors_fails_where_one_is_lost_or_has_another_verdict() {
    let directory = std::env::temp_dir().join(format!("vectors-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let vector = "# expect: refused missing-header\n# source: this test\nPOST / HTTP/1.1\n\n{}";
    std::fs::write(directory.join("one.http"), vector).unwrap();
    let check = |count| {
        let adapter = |_: &Vector| Ok::<_, String>(Made::common(secret("a secret of ours")));
        Vector::check_dir(&directory, count, adapter);
    };
    assert!(!fails(|| check(1)));
    assert!(fails(|| check(2)), "one was lost");
    let other = vector.replace("missing-header", "timestamp-too-old");
    std::fs::write(directory.join("one.http"), other).unwrap();
    assert!(fails(|| check(1)), "another verdict");
    std::fs::write(directory.join("one.http"), "nothing").unwrap();
    assert!(fails(|| check(1)), "not a vector");
    std::fs::remove_dir_all(&directory).unwrap();
}
