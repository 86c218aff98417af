//! Tests parameters as views: accessors return what the form has, and the report lists what they cannot return.
#![allow(clippy::unwrap_used, reason = "tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::Harness;
use webhook_twilio::payload::{CallStatusCallback, IncomingMessage, MessageStatusCallback};
use webhook_twilio::{Params, Twilio};

const SECRET: &str = "canary-5f0c2b9e";
const BASE: &str = "https://hooks.example.com";

fn twilio() -> Harness<Twilio> {
    Harness::of(SECRET, |secret| Twilio::new(secret, BASE))
}

/// A request as Twilio sends it to this path and query.
fn signed(target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    twilio().url(target).signed(body)
}

fn form(request: &Request<Bytes>) -> Params {
    match twilio().received(request).into_event() {
        webhook_twilio::Event::Form(params) => params,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_message_is_at_hand() {
    let params = form(&signed(
        "/sms",
        "MessageSid=SM1&AccountSid=AC1&From=%2B15550001&To=%2B15550002&Body=caf%C3%A9&NumMedia=1&MediaUrl0=https%3A%2F%2Fm.example%2F1&MediaContentType0=image%2Fpng&NumSegments=many&OfTomorrow=1",
    ));
    let root = params.typed::<IncomingMessage<'static>>().unwrap();
    let view = root.get();
    assert_eq!(view.message_sid(), "SM1");
    assert_eq!(view.body(), Some("café"));
    assert_eq!(view.num_media(), Some(1));
    assert_eq!(view.media_content_type0(), Some("image/png"));
    assert_eq!(view.num_segments(), None);
    let report = root.report();
    assert_eq!(report.unknown_fields, ["OfTomorrow"]);
    assert_eq!(report.left_out, ["NumSegments"]);
}

#[test]
fn statuses_are_at_hand() {
    let params = form(&signed(
        "/s",
        "MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30003",
    ));
    let root = params.typed::<MessageStatusCallback<'static>>().unwrap();
    assert_eq!(root.get().message_status().unwrap().as_str(), "undelivered");
    assert_eq!(root.get().error_code(), Some(30003));
    assert!(root.report().is_empty());

    let params = form(&signed(
        "/v",
        "CallSid=CA1&CallStatus=completed&CallDuration=15&SequenceNumber=0&From=%2B1",
    ));
    let root = params.typed::<CallStatusCallback<'static>>().unwrap();
    assert_eq!(root.get().call_status().unwrap().as_str(), "completed");
    assert_eq!(root.get().call_duration(), Some(15));
    assert!(root.report().is_empty());
}

#[test]
fn without_its_id_it_is_no_message() {
    let params = form(&signed("/sms", "Body=hi"));
    let error = params.typed::<IncomingMessage<'static>>().unwrap_err();
    assert!(error.to_string().contains("MessageSid"), "{error}");
}

#[test]
fn of_a_parameter_that_comes_twice_the_last_counts_and_it_is_said() {
    let params = form(&signed("/sms", "MessageSid=SM1&Body=a&Body=b"));
    let root = params.typed::<IncomingMessage<'static>>().unwrap();
    assert_eq!(root.get().body(), Some("b"));
    assert_eq!(root.report().duplicates, ["Body"]);
}

#[tokio::test]
async fn handlers_get_the_parameters_as_their_type() {
    use webhook_tower::Dispatcher;
    use webhook_twilio::on;

    let read = async |status: webhook_payload::Root<MessageStatusCallback<'static>>| {
        assert_eq!(status.get().message_sid(), "SM1");
        http::StatusCode::ACCEPTED
    };
    let dispatcher = Dispatcher::<Twilio>::builder()
        .on(on::MESSAGE_STATUS, read)
        .on(on::MESSAGE_STATUS.named("get"), read)
        .on(on::MESSAGE_STATUS.named("READ"), read)
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let sent = "MessageSid=SM1&MessageStatus=delivered";
    let get = twilio()
        .url(&format!("/s?{sent}"))
        .method(http::Method::GET);
    for (request, status) in [
        (signed("/s", sent), 202),
        (signed("/s", format!("{sent}&EventType=READ")), 202),
        // Of what comes twice the last counts, for the name as well.
        (
            signed("/s", format!("EventType=old&{sent}&EventType=READ")),
            202,
        ),
        (signed("/s", format!("{sent}&EventType=UNHEARD_OF")), 500),
        (signed("/s", "MessageStatus=delivered"), 500),
        (get.signed(""), 202),
    ] {
        let reply = dispatcher
            .dispatch(twilio().received(&request))
            .await
            .unwrap();
        assert_eq!(reply.status(), status, "{request:?}");
    }
}
