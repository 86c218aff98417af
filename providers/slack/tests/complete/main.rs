//! Corrupts one value of a payload at a time, in every way, and checks that none of them is lost silently.
//!
//! A corrupted value arrives by its accessor as it was written, is reported with its whole path, or makes the delivery
//! unreadable. The test tries some of the corruptions of each instance and example, and all of them if
//! `WEBHOOK_COMPLETE` is set.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod accessors;

use accessors::{Accessors, TYPES};
use bytes::Bytes;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{deliver, secret};
use webhook_core::{Endpoint, Finished, Scheme, Timestamp};
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, Make, Outcome, Say, Tree, Type, covered};
use webhook_slack::payload::EventCallback;
use webhook_slack::payload::Message;
use webhook_slack::{Event, EventsApi};

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["slack"], 1).unwrap()
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(31);
    complete.of_types(TYPES, <Message<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 150 && tally.corruptions > 1000,
        "{tally}"
    );
}

/// What becomes of a callback with a message in it.
fn outcome(body: &Bytes) -> Outcome {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let events = EventsApi::new(secret("canary5f0c2b9e8888abcd99")).unwrap();
    let key = events
        .signing_key(&secret("canary5f0c2b9e8888abcd99"))
        .unwrap();
    let request = Outgoing::new(body.clone(), now).sign(&events, key).unwrap();
    let Finished::Verified(verified) = deliver(&Endpoint::new(events), &request, now).unwrap()
    else {
        return Outcome::Unreadable("answered".to_owned());
    };
    let callback = match verified.read().unwrap().into_event() {
        Event::Callback(callback) => callback,
        Event::Unreadable(it) => return Outcome::Unreadable(it.error().path().to_owned()),
        _ => return Outcome::Unreadable("no callback".to_owned()),
    };
    let root = match callback.typed::<Message<'static>>() {
        Ok(root) => root,
        Err(error) => return Outcome::Unreadable(error.path().to_owned()),
    };
    let whole = root.whole::<EventCallback<'static>>().unwrap();
    let mut said = Say::<Accessors>::say(whole);
    said.put(&["event"], Type::said(TYPES, "Message", Some(root.value())));
    Outcome::Read(said, root.report())
}

#[test]
fn no_value_of_a_callback_is_lost_in_silence() {
    let facts = facts();
    let mut callback = facts.instance("EventCallback", Make::All, 0).unwrap();
    callback["type"] = "event_callback".into();
    callback["event"] = facts.instance("Message", Make::All, 0).unwrap();
    let mut complete = Complete::one_of(11);
    complete.document("message", &Tree::from(&callback), outcome);
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    assert!(tally.corruptions > 200, "{tally}");
}

/// `COVERAGE.md` is what this makes of facts; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let catalog = <Message<'static> as Shaped>::CATALOG;
    let covered = covered(env!("CARGO_MANIFEST_DIR"), TYPES, catalog, &facts(), false);
    assert_eq!(covered, Ok(()));
}
