//! Tests how authentic deliveries are read, and what happens to those that cannot be read.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use bytes::Bytes;
use serde::Deserialize;
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, signed_request};
use webhook_core::{Endpoint, Finished, Provider, Received, Rejection, RejectionKind, Timestamp};
use webhook_discord::payload::{IntegrationType, Locale};
use webhook_discord::{
    CommandType, ComponentType, ContextType, InteractionEvent, InteractionType, Interactions,
    NotificationData, Snowflake, WebhookEvent, WebhookEventType, WebhookEvents,
};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn interactions() -> Endpoint<Interactions> {
    Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap())
}

fn webhook_events() -> Endpoint<WebhookEvents> {
    Endpoint::new(WebhookEvents::new(ed25519_public_key().unwrap()).unwrap())
}

fn receive<P: Provider>(
    endpoint: &Endpoint<P>,
    body: impl Into<Bytes>,
) -> Result<Received<P>, Rejection> {
    let request = signed_request(endpoint, ed25519_key(), body, NOW).unwrap();
    match deliver(endpoint, &request, NOW)? {
        Finished::Verified(verified) => verified.read(),
        Finished::Answer(_) => panic!("answered without a proof"),
    }
}

fn interaction(body: &str) -> Received<Interactions> {
    receive(&interactions(), body.to_owned()).unwrap()
}

fn webhook_event(body: &str) -> Received<WebhookEvents> {
    receive(&webhook_events(), body.to_owned()).unwrap()
}

#[test]
fn a_ping_is_answered_pong() {
    for body in [
        r#"{"id":"787053080478613555","token":"ThisIsATokenFromDiscord","type":1,"version":1}"#,
        r#"{"application_id":"1","entitlements":[],"id":"2","token":"t","type":1,"user":{"id":"3"},"version":1}"#,
        r#"{"type":1}"#,
    ] {
        let received = interaction(body);
        assert_eq!(received.event_name(), "ping");
        let response = received.answer().unwrap().into_response();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(&response.body()[..], br#"{"type":1}"#);
    }
}

#[test]
fn a_ping_of_webhook_events_is_answered_204() {
    let received =
        webhook_event(r#"{"version":1,"application_id":"1234560123453231555","type":0}"#);
    assert_eq!(received.event_name(), "ping");
    let response = received.answer().unwrap().into_response();
    assert_eq!(response.status(), 204);
    assert!(response.body().is_empty());
    assert!(!response.headers().contains_key("content-type"));
}

/// The first example of the documentation has no application_id.
const COMMAND: &str = r#"{
    "type": 2, "token": "canary-token", "id": "786008729715212338",
    "member": {"user": {"id": "53908232506183680", "username": "Mason"}, "roles": []},
    "guild_id": "290926798626357999", "channel_id": "645027906669510667",
    "app_permissions": "442368", "guild_locale": "en-US", "locale": "en-US", "context": 0,
    "data": {
        "options": [{"type": 3, "name": "cardname", "value": "The Gitrog Monster"}],
        "type": 1, "name": "cardsearch", "id": "771825006014889984"
    }
}"#;

#[test]
fn a_command() {
    let received = interaction(COMMAND);
    assert_eq!(received.event_name(), "application_command");
    assert!(received.answer().is_none());
    assert!(
        received
            .dedup_key()
            .unwrap()
            .ends_with("id:786008729715212338")
    );
    let InteractionEvent::Command(command) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(command.name(), "cardsearch");
    assert_eq!(command.id(), "771825006014889984");
    assert_eq!(command.kind(), CommandType::ChatInput);
    let interaction = command.interaction();
    assert_eq!(interaction.type_(), InteractionType::ApplicationCommand);
    assert_eq!(interaction.token().as_str(), "canary-token");
    assert_eq!(interaction.application_id(), None);
    assert_eq!(interaction.user(), None, "it is the member's");
    let user = interaction.started_by().unwrap();
    assert_eq!(user.id(), "53908232506183680");
    assert_eq!(interaction.guild_id().unwrap(), "290926798626357999");
    let channel = interaction.channel_id();
    assert_eq!(channel.map(Snowflake::as_str), Some("645027906669510667"));
    assert_eq!(interaction.locale(), Some(Locale::EnUs));
    assert_eq!(interaction.guild_locale(), Some(Locale::EnUs));
    assert_eq!(interaction.context(), Some(ContextType::Guild));
    assert_eq!(&command.raw()[..], COMMAND.as_bytes());

    #[derive(Deserialize)]
    struct CardSearch {
        options: Vec<Card>,
    }
    #[derive(Deserialize)]
    struct Card {
        value: String,
    }
    let data: CardSearch = command.root().value().json().unwrap();
    assert_eq!(data.options[0].value, "The Gitrog Monster");
    assert!(command.root().value().json::<Vec<u8>>().is_err());
    let whole: serde_json::Value = command.json().unwrap();
    assert_eq!(whole["app_permissions"], "442368");
}

#[test]
fn the_token_is_not_printed() {
    for kind in 2..8 {
        let body = COMMAND
            .replace(r#""type": 2"#, &format!(r#""type": {kind}"#))
            .replace(
                r#""data": {"#,
                r#""data": {"custom_id": "x", "component_type": 2, "components": [],"#,
            );
        // The id of a component is a number.
        let body = match kind {
            3 => body.replace(r#""id": "771825006014889984""#, r#""id": 7"#),
            _ => body,
        };
        let received = interaction(&body);
        let shown = format!(
            "{:?} {:?} {received:?}",
            received.event(),
            received.verified()
        );
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("786008729715212338"), "{shown}");
    }
}

#[test]
fn a_component() {
    let received = interaction(
        r#"{"version":1,"type":3,"token":"unique_interaction_token","message":{"type":0,"id":"846462639134605311"},
        "member":{"user":{"id":"53908232506183680"}},"id":"846462639134605312",
        "guild_id":"290926798626357999","application_id":"290926444748734465",
        "data":{"custom_id":"class_select_1","component_type":3,"values":["mage","rogue"]}}"#,
    );
    assert_eq!(received.event_name(), "message_component");
    let InteractionEvent::Component(component) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(component.custom_id(), "class_select_1");
    assert_eq!(component.kind(), ComponentType::StringSelect);
    let values: Vec<&str> = component.values().iter().collect();
    assert_eq!(values, ["mage", "rogue"]);
    assert_eq!(component.interaction().id(), "846462639134605312");
}

#[test]
fn an_autocomplete_and_a_modal_in_a_direct_message() {
    let received = interaction(
        r#"{"type":4,"id":"1","token":"t","application_id":"2","user":{"id":"9"},"context":1,
        "data":{"id":"3","name":"airhorn","type":1,"options":[{"name":"v","type":3,"value":"","focused":true}]}}"#,
    );
    assert_eq!(received.event_name(), "application_command_autocomplete");
    let InteractionEvent::Autocomplete(command) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(command.name(), "airhorn");
    assert_eq!(command.interaction().started_by().unwrap().id(), "9");
    assert!(command.data().focused().is_some());
    assert_eq!(command.interaction().context(), Some(ContextType::BotDm));

    let received = interaction(
        r#"{"type":5,"id":"1","token":"t","application_id":"2","context":77,
        "data":{"custom_id":"cool_modal","components":[]}}"#,
    );
    assert_eq!(received.event_name(), "modal_submit");
    let InteractionEvent::ModalSubmit(modal) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(modal.custom_id(), "cool_modal");
    assert_eq!(modal.interaction().context(), Some(ContextType::Other(77)));
}

#[test]
fn unknown_types_are_kept() {
    for (number, name) in [
        (6, "social_layer_sku_purchase_eligibility"),
        (99, "unknown"),
    ] {
        for data in ["", r#","data":{"sku_id":"5"}"#, r#","data":null"#] {
            let received = interaction(&format!(
                r#"{{"type":{number},"id":"1","token":"t","application_id":"2"{data}}}"#
            ));
            assert_eq!(received.event_name(), name);
            let InteractionEvent::Other(other) = received.event() else {
                panic!("{:?}", received.event());
            };
            assert_eq!(other.get().type_().number(), number);
            assert_eq!(other.get().get("data").is_some(), !data.is_empty());
        }
    }
    let received = webhook_event(r#"{"version":2,"application_id":"1","type":7,"x":[]}"#);
    assert_eq!(received.event_name(), "unknown");
    let WebhookEvent::Other(other) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(other.kind(), 7);
    assert_eq!(other.json::<serde_json::Value>().unwrap()["version"], 2);
}

#[test]
fn what_cannot_be_read_is_an_event_with_every_byte() {
    let unreadable = |body: &[u8]| {
        let received = receive(&interactions(), body.to_vec()).unwrap();
        let name = received.event_name().to_owned();
        let InteractionEvent::Unreadable(unreadable) = received.event().clone() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(&unreadable.raw()[..], body);
        assert!(received.dedup_key().unwrap().contains("sha256:"));
        (name, unreadable.error().path().to_owned())
    };
    let said = |name: &str, path: &str| (name.to_owned(), path.to_owned());
    assert_eq!(unreadable(b"{").0, "unreadable");
    assert_eq!(unreadable(b"{}"), said("unreadable", "."));
    assert_eq!(unreadable(b"{}{}").0, "unreadable");
    assert_eq!(unreadable(b"{\"type\":\"2\"}"), said("unreadable", "type"));
    assert_eq!(unreadable(b"{\"type\":-2}"), said("unknown", "."));
    assert_eq!(
        unreadable(br#"{"type":2,"id":"1","token":"t","data":{"id":"1","name":2,"type":1}}"#),
        said("application_command", "data.name")
    );
    assert_eq!(
        unreadable(b"{\"type\":3,\"id\":\"1\",\"token\":\"t\",\"data\":{\"custom_id\":\"\xff\",\"component_type\":2}}"),
        said("unreadable", "data.custom_id")
    );
    assert_eq!(
        unreadable(br#"{"type":5,"id":"1","token":"t"}"#),
        said("modal_submit", ".")
    );
    // This token is not one, so the printed event must not quote it.
    let received = interaction(r#"{"type":2,"id":"1","token":["canary"],"data":{}}"#);
    let shown = format!("{:?}", received.event());
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn a_body_deeper_than_any_reader_goes_is_unreadable() {
    let deep = format!(
        r#"{{"type":2,"id":"1","token":"t","data":{}"#,
        "[".repeat(400_000)
    );
    assert_eq!(interaction(&deep).event_name(), "unreadable");
    let deep = format!(
        r#"{{"type":2,"id":"1","token":"t","data":{}{}}}"#,
        "[".repeat(400_000),
        "]".repeat(400_000)
    );
    assert_eq!(interaction(&deep).event_name(), "unreadable");
}

/// If a key comes twice, the last one counts and the report says so.
#[test]
fn the_last_of_duplicate_keys_counts() {
    let received =
        interaction(&COMMAND.replacen(r#""type": 2"#, r#""type": 1, "id": "5", "type": 2"#, 1));
    assert_eq!(received.event_name(), "application_command");
    let key = received.dedup_key().unwrap().to_string();
    assert!(key.ends_with("id:786008729715212338"), "{key}");
    let report = received.event().report().unwrap();
    assert_eq!(report.duplicates, ["type", "id"]);
}

/// The memory that an event holds in addition to its body is counted, even for an event that cannot be read.
#[test]
fn what_an_event_retains_is_counted() {
    let retained = |body: &str| {
        let received = interaction(body);
        interactions()
            .provider()
            .retained(received.event(), received.delivery())
    };
    assert!(retained(COMMAND) > 100);
    assert!(
        retained(&COMMAND.replace("\"cardsearch\"", "5")) > 100,
        "unreadable"
    );
    assert!(retained(&COMMAND.replacen("\"type\": 2", "\"type\": 99", 1)) > 100);
    assert_eq!(retained(r#"{"type":1}"#), 0);
    let received = webhook_event(
        r#"{"version":1,"application_id":"1","type":1,"event":{"type":"ENTITLEMENT_CREATE","data":{"id":"5"}}}"#,
    );
    assert!(
        webhook_events()
            .provider()
            .retained(received.event(), received.delivery())
            > 50
    );
}

#[test]
fn an_event() {
    let body = r#"{"version":1,"application_id":"1234560123453231555","type":1,"event":{
        "type":"APPLICATION_AUTHORIZED","timestamp":"2024-10-18T14:42:53.064834",
        "data":{"integration_type":1,"scopes":["applications.commands"],"user":{"id":"canary"}}}}"#;
    let received = webhook_event(body);
    assert_eq!(received.event_name(), "APPLICATION_AUTHORIZED");
    assert!(received.answer().is_none());
    assert!(
        received.dedup_key().unwrap().contains("sha256:"),
        "{}",
        received.dedup_key().unwrap()
    );
    let WebhookEvent::Event(event) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(*event.kind(), WebhookEventType::ApplicationAuthorized);
    assert_eq!(event.timestamp(), Some("2024-10-18T14:42:53.064834"));
    assert_eq!(event.application_id(), "1234560123453231555");
    let whole: serde_json::Value = event.json().unwrap();
    assert_eq!(whole["event"]["data"]["integration_type"], 1);
    let NotificationData::ApplicationAuthorized(data) = event.data() else {
        panic!("{:?}", event.data());
    };
    assert_eq!(data.integration_type(), Some(IntegrationType::UserInstall));
    assert!(!format!("{event:?}").contains("canary"));
}

#[test]
fn twelve_types_are_known_and_others_pass() {
    assert_eq!(WebhookEventType::KNOWN.len(), 12);
    for name in WebhookEventType::KNOWN.iter().chain(&["SOMETHING_NEW"]) {
        let received = webhook_event(&format!(
            r#"{{"version":1,"application_id":"1","type":1,"event":{{"type":"{name}"}}}}"#
        ));
        assert_eq!(received.event_name(), *name);
    }
    let received = webhook_event(r#"{"version":1,"application_id":"1","type":1}"#);
    assert_eq!(received.event_name(), "event");
    assert!(matches!(received.event(), WebhookEvent::Unreadable(_)));
}

#[test]
fn a_delivery_of_the_other_kind_is_refused_with_400() {
    let contradiction = |rejection: Rejection| {
        assert_eq!(rejection.kind(), RejectionKind::Contradiction);
        assert_eq!(rejection.kind().status(), 400);
    };
    for body in [
        r#"{"version":1,"application_id":"1","type":0}"#,
        r#"{"version":1,"application_id":"1","type":1,"event":{"type":"ENTITLEMENT_CREATE"}}"#,
    ] {
        contradiction(receive(&interactions(), body).unwrap_err());
        webhook_event(body);
    }
    for body in [
        r#"{"id":"1","token":"t","type":1,"version":1}"#,
        r#"{"id":"1","application_id":"2","token":"t","type":1,"version":1}"#,
        COMMAND,
    ] {
        contradiction(receive(&webhook_events(), body).unwrap_err());
        interaction(body);
    }
}

#[test]
fn the_senders_rules() {
    let (interactions, events) = (interactions().settings(), webhook_events().settings());
    assert_eq!(interactions.tolerance.as_secs(), 300);
    assert_eq!(events.tolerance.as_secs(), 900);
    assert_eq!(interactions.retry_horizon, None);
    assert_eq!(
        events.retry_horizon.map(|horizon| horizon.as_secs()),
        Some(600)
    );
    for settings in [interactions, events] {
        assert_eq!(
            settings
                .response_deadline
                .map(|deadline| deadline.as_secs()),
            Some(3)
        );
        assert_eq!(settings.body_limit, 1 << 20);
    }
}

#[test]
fn deduplication_keys_of_the_two_kinds_never_meet() {
    let body = r#"{"application_id":"1","token":"t","id":"5","type":9,"event":{}}"#;
    assert_ne!(
        interaction(body).dedup_key(),
        webhook_event(body).dedup_key()
    );
    // If an empty id counted, many deliveries would share one key.
    let empty = interaction(r#"{"token":"t","id":"","type":9}"#);
    assert!(empty.dedup_key().unwrap().contains("sha256:"));
}

#[test]
fn the_proof_covers_body_and_time() {
    use webhook_core::coverage::{BodyCoverage, Freshness};
    let received = interaction(COMMAND);
    let coverage = received.delivery().coverage();
    assert_eq!(coverage.body(), BodyCoverage::Bytes);
    assert_eq!(coverage.freshness(), Freshness::Signed);
    assert_eq!(received.delivery().signed_at(), Some(NOW));
}
