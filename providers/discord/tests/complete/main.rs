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
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, signed_request};
use webhook_core::{Endpoint, Finished, Provider, Timestamp};
use webhook_discord::{
    Interaction, InteractionEvent, InteractionToken, Interactions, NotificationData, Permissions,
    Snowflake, WebhookEvent, WebhookEvents,
};
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, Outcome, Tree};
use webhook_payload::testing::{Said, Say};

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["discord", "by_hand"], 1).unwrap()
}

impl Say<Accessors> for Snowflake<'_> {
    fn say(self) -> Said {
        Said::Text(self.as_str().to_owned())
    }
}

impl Say<Accessors> for Permissions<'_> {
    fn say(self) -> Said {
        Said::Text(self.as_str().to_owned())
    }
}

impl Say<Accessors> for InteractionToken<'_> {
    fn say(self) -> Said {
        Said::Text(self.as_str().to_owned())
    }
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(19);
    complete.of_types(TYPES, <Interaction<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 140 && tally.corruptions > 1000,
        "{tally}"
    );
}

fn receive<P: Provider>(endpoint: &Endpoint<P>, body: &Bytes) -> Option<P::Event> {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let request = signed_request(endpoint, ed25519_key(), body.clone(), now).unwrap();
    match deliver(endpoint, &request, now) {
        Ok(Finished::Verified(verified)) => Some(verified.read().unwrap().into_event()),
        Ok(Finished::Answer(_)) => None,
        // Nothing parts the time from the body in what is signed, so that a body must begin as an object does.
        Err(refused) => {
            assert!(!body.starts_with(b"{"), "{refused}");
            None
        }
    }
}

/// A corrupted type may make it a ping, which is answered, or of a type that no version knows.
fn of_no_type() -> Outcome {
    Outcome::Unreadable("of no known type".to_owned())
}

fn of_interaction(endpoint: &Endpoint<Interactions>, body: &Bytes) -> Outcome {
    let Some(event) = receive(endpoint, body) else {
        return of_no_type();
    };
    let data = match &event {
        InteractionEvent::Unreadable(it) => {
            return Outcome::Unreadable(it.error().path().to_owned());
        }
        InteractionEvent::Command(it) => Say::<Accessors>::say(it.data()),
        InteractionEvent::Component(it) => Say::<Accessors>::say(it.data()),
        InteractionEvent::Autocomplete(it) => Say::<Accessors>::say(it.data()),
        InteractionEvent::ModalSubmit(it) => Say::<Accessors>::say(it.data()),
        _ => return of_no_type(),
    };
    let mut said = Say::<Accessors>::say(event.interaction().unwrap());
    said.put(&["data"], data);
    Outcome::Read(said, event.report().unwrap())
}

fn of_event(endpoint: &Endpoint<WebhookEvents>, body: &Bytes) -> Outcome {
    let event = match receive(endpoint, body) {
        Some(WebhookEvent::Event(event)) => event,
        Some(WebhookEvent::Unreadable(it)) => {
            return Outcome::Unreadable(it.error().path().to_owned());
        }
        _ => return of_no_type(),
    };
    let data = match event.data() {
        NotificationData::ApplicationAuthorized(it) => Say::<Accessors>::say(it),
        NotificationData::ApplicationDeauthorized(it) => Say::<Accessors>::say(it),
        NotificationData::EntitlementCreate(it)
        | NotificationData::EntitlementUpdate(it)
        | NotificationData::EntitlementDelete(it) => Say::<Accessors>::say(it),
        NotificationData::LobbyMessageCreate(it) | NotificationData::LobbyMessageUpdate(it) => {
            Say::<Accessors>::say(it)
        }
        NotificationData::LobbyMessageDelete(it) => Say::<Accessors>::say(it),
        NotificationData::GameDirectMessageCreate(it)
        | NotificationData::GameDirectMessageUpdate(it)
        | NotificationData::GameDirectMessageDelete(it) => Say::<Accessors>::say(it),
        _ => return of_no_type(),
    };
    let mut said = Say::<Accessors>::say(event.envelope());
    said.put(&["event", "data"], data);
    Outcome::Read(said, event.report().unwrap())
}

#[test]
fn no_value_of_any_example_is_lost_in_silence() {
    let key = ed25519_public_key().unwrap();
    let interactions = Endpoint::new(Interactions::new(key.clone()).unwrap());
    let events = Endpoint::new(WebhookEvents::new(key).unwrap());
    let mut complete = Complete::one_of(19);
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/examples")).unwrap()
    {
        let path = entry.unwrap().path();
        let body: serde_json::Value =
            serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let name = path.display().to_string();
        let is_event = body.get("event").is_some();
        complete.document(&name, &Tree::from(&body), |body| {
            if is_event {
                of_event(&events, body)
            } else {
                of_interaction(&interactions, body)
            }
        });
    }
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(tally.documents == 26 && tally.corruptions > 800, "{tally}");
}
