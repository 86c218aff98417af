//! Corrupts one value of a payload at a time, in every way, and checks that none of them is lost silently.
//!
//! A corrupted value arrives by its accessor as it was written, is reported with its whole path, or makes the delivery
//! unreadable. The test tries some of the corruptions of each instance and example, and all of them if
//! `WEBHOOK_COMPLETE` is set.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod accessors;

use accessors::Accessors;
use accessors::TYPES;
use bytes::Bytes;
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Secret, Timestamp};
use webhook_deepgram::payload::Transcription;
use webhook_deepgram::{Deepgram, Event, Extra};
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, Outcome, Tree};
use webhook_payload::testing::{Said, Say};

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["deepgram"], 1).unwrap()
}

impl Say<Accessors> for Extra<'_> {
    fn say(self) -> Said {
        Say::<Accessors>::say(self.value())
    }
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(3);
    complete.of_types(TYPES, <Transcription<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(tally.documents >= 40 && tally.corruptions > 1000, "{tally}");
}

fn outcome(body: &Bytes) -> Outcome {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let password = Secret::new("long-enough").unwrap();
    let key = SigningKey::basic("hook", &password).unwrap();
    let endpoint = Endpoint::new(Deepgram::basic("hook", password).unwrap());
    let request = signed_request(&endpoint, key, body.clone(), now).unwrap();
    let Finished::Verified(verified) = deliver(&endpoint, &request, now).unwrap() else {
        unreachable!("answered without a proof")
    };
    let event = verified.read().unwrap().into_event();
    let said = match &event {
        Event::Transcript(it) => Say::<Accessors>::say(it.get()),
        Event::TextIntelligence(it) => Say::<Accessors>::say(it.get()),
        Event::Accepted(it) => Say::<Accessors>::say(it.get()),
        Event::Interim(it) => Say::<Accessors>::say(it.get()),
        Event::StreamEnd(it) => Say::<Accessors>::say(it.get()),
        Event::Pause(it) => Say::<Accessors>::say(it.get()),
        Event::Speech(it) => Say::<Accessors>::say(it.get()),
        Event::Turn(it) => Say::<Accessors>::say(it.get()),
        Event::Connected(it) => Say::<Accessors>::say(it.get()),
        Event::Unreadable(it) => return Outcome::Unreadable(it.error().path().to_owned()),
        // Of another kind, once what tells the kinds apart is corrupted: then all of it is at hand as it was written.
        _ => return Outcome::Unreadable("of another kind".to_owned()),
    };
    Outcome::Read(said, event.report().unwrap())
}

#[test]
fn no_value_of_any_example_is_lost_in_silence() {
    let mut complete = Complete::one_of(3);
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/examples")).unwrap()
    {
        let path = entry.unwrap().path();
        let body: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        complete.document(&path.display().to_string(), &Tree::from(&body), outcome);
    }
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents == 13 && tally.corruptions > 1_000,
        "{tally}"
    );
}
