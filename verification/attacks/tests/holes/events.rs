//! Tests that events which are unknown or have changed are neither lost nor refused.

use http_body_util::Full;
use webhook_stripe::Event;

use crate::support::{
    INTERACTION, PING, SNAPSHOT, deepgram, discord, genuine, github, send, stripe, verdict,
    with_header,
};

/// An event of an unknown type reaches the handler, with its name and its bytes.
#[tokio::test]
async fn hole_18_19_and_27_unknown_events_reach_the_handler() {
    let body = SNAPSHOT.replace("charge.succeeded", "charge.invented");
    let received = verdict(&stripe(), &genuine(&stripe(), body.clone())).unwrap();
    assert_eq!(received.event_name(), "charge.invented");
    let Event::Other(event) = received.event() else {
        panic!("{received:?}");
    };
    assert!(!event.get().kind().is_known());
    assert_eq!(received.delivery().body(), &body);

    let request = with_header(genuine(&github(), "{}"), "x-github-event", "invented");
    assert_eq!(send(github(), request.map(Full::new)).await.status, 200);
    let body = INTERACTION.replace("\"type\":2", "\"type\":99");
    let request = genuine(&discord(), body).map(Full::new);
    assert_eq!(send(discord(), request).await.status, 200);
    let request = genuine(&deepgram(), r#"{"type":"Invented"}"#).map(Full::new);
    assert_eq!(send(deepgram(), request).await.status, 200);
}

/// A known event of another shape is `Unreadable`, with the path and every byte, and is not an error.
#[tokio::test]
async fn hole_19_and_21_a_changed_event_keeps_its_bytes() {
    let body = SNAPSHOT.replace("\"evt_1\"", "[1]");
    let received = verdict(&stripe(), &genuine(&stripe(), body.clone())).unwrap();
    let unreadable = received.unreadable().unwrap();
    assert_eq!(unreadable.raw(), &body);
    assert_eq!(unreadable.error().path(), "id");
    assert_eq!(unreadable.name(), Some("charge.succeeded"));
    // The handler decides about it, and the caller learns nothing of the reader's message.
    let request = genuine(&stripe(), body.clone()).map(Full::new);
    let seen = send(stripe(), request).await;
    assert_eq!(seen.handled.unwrap(), body);
    let refusing = webhook_tower::Receiver::new(stripe()).refuse_unreadable();
    let request = genuine(&stripe(), body).map(Full::new);
    let seen = send(refusing, request).await;
    assert_eq!((seen.status, seen.handled), (503, None));
    assert!(seen.answer.is_empty());
}

/// The handler gets the bytes and the headers as they came.
#[test]
fn hole_21_body_and_headers_reach_the_handler() {
    let received = verdict(&github(), &genuine(&github(), PING)).unwrap();
    let delivery = received.delivery();
    assert_eq!(delivery.body(), PING);
    assert_eq!(delivery.topic().unwrap().as_str(), "ping");
    assert_eq!(delivery.id().unwrap().as_str(), "test-delivery");
}
