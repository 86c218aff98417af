//! Tests that each value of a delivery says whether the sender has signed it.
//!
//! A value that is not signed must not decide anything from which a caller could profit.

use webhook_core::body::UnreadableReason;
use webhook_github::Event;

use crate::support::{PING, SNAPSHOT, genuine, github, stripe, verdict, with_header};

/// A replay under a new id that nobody signed has the key of the first delivery.
#[test]
fn hole_17_an_unsigned_id_makes_no_new_delivery() {
    let first = genuine(&github(), PING);
    let replayed = with_header(first.clone(), "x-github-delivery", "another-id");
    let [first, replayed] = [first, replayed].map(|request| verdict(&github(), &request).unwrap());
    assert_ne!(
        first.delivery().id().map(|id| id.as_str().to_owned()),
        replayed.delivery().id().map(|id| id.as_str().to_owned())
    );
    assert_eq!(first.dedup_key(), replayed.dedup_key());
    assert!(replayed.authentic_id().is_none());
}

/// An id in the signed body is the key, even if the delivery was signed anew.
#[test]
fn hole_17_a_signed_id_does() {
    let key = |body: &str| {
        let request = genuine(&stripe(), body.to_owned());
        verdict(&stripe(), &request).unwrap().dedup_key()
    };
    assert_eq!(key(SNAPSHOT), key(&format!("{SNAPSHOT} ")));
    assert_ne!(key(SNAPSHOT), key(&SNAPSHOT.replace("evt_1", "evt_2")));
}

/// Ids and topics in the head say that they are not signed.
#[test]
fn hole_23_unsigned_headers_say_so() {
    let request = with_header(genuine(&github(), PING), "x-github-hook-id", "1");
    let received = verdict(&github(), &request).unwrap();
    let delivery = received.delivery();
    for field in [delivery.id(), delivery.topic(), delivery.field("hook-id")] {
        assert!(!field.unwrap().is_signed());
    }
}

/// The event's name is data, whatever characters it has, and cannot become a piece of JSON.
#[test]
fn hole_20_the_event_header_is_never_json() {
    let name = r#"push","hook":{},"x":""#;
    let request = with_header(genuine(&github(), PING), "x-github-event", name);
    let received = verdict(&github(), &request).unwrap();
    let Event::Other(event) = received.event() else {
        panic!("{received:?}");
    };
    assert_eq!(event.envelope().name().as_str(), name);
    assert!(!event.envelope().name().is_known());
    // The name of another event does not pass with this body either.
    let request = with_header(genuine(&github(), PING), "x-github-event", "push");
    let received = verdict(&github(), &request).unwrap();
    let unreadable = received.unreadable().unwrap();
    assert_eq!(unreadable.reason(), UnreadableReason::Contradiction);
    assert_eq!(received.dedup_key(), None);
}
