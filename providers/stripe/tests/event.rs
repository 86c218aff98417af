//! Tests the events: what they say, and that none is lost.

use serde::Deserialize;
use webhook_core::testing::{Harness, secret};
use webhook_core::{Provider as _, Timestamp};
use webhook_stripe::{Environment, Event, SnapshotType, Stripe, ThinType};

const SECRET: &str = "whsec_canary_5f0c2b9e";

fn stripe() -> Harness<Stripe> {
    Harness::of(SECRET, Stripe::new)
}

fn receiver(stripe: Stripe) -> Harness<Stripe> {
    Harness::new(stripe, &secret(SECRET))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

const SNAPSHOT: &str = r#"{
  "id": "evt_123", "object": "event", "account": "acct_123", "context": "org_1/acct_123",
  "api_version": "2017-05-25", "created": 1533204620, "livemode": false, "pending_webhooks": 1,
  "data": {
    "object": {"id": "cus_123", "object": "customer", "email": "new@stripe.com", "name": "😀"},
    "previous_attributes": {"email": "old@stripe.com"}
  },
  "request": {"id": "req_123", "idempotency_key": "idempotency-key-123"},
  "type": "customer.updated", "added_by_stripe_tomorrow": [1, 2]
}"#;

const THIN: &str = r#"{"id":"evt_234","object":"v2.core.event","type":"v2.core.account[configuration.merchant].updated",
"livemode":true,"created":"2022-02-15T00:27:45.330123456Z","context":"acct_9",
"related_object":{"id":"acct_1","type":"v2.core.account","url":"/v2/core/accounts/acct_1"},
"reason":{"type":"request","request":{"id":"req_1","idempotency_key":"k"}},"data":{"n":7}}"#;

fn event(body: &str) -> Event {
    stripe().sent(body.to_owned()).into_event()
}

#[derive(Debug, Deserialize, PartialEq)]
struct Customer {
    email: String,
}

#[test]
fn a_snapshot_and_the_object_in_it() {
    let event = event(SNAPSHOT);
    let snapshot = event.snapshot().unwrap();
    assert_eq!(snapshot.id(), "evt_123");
    assert_eq!(snapshot.kind(), SnapshotType::CustomerUpdated);
    assert_eq!(snapshot.account(), Some("acct_123"));
    assert_eq!(event.account(), Some("acct_123"));
    assert_eq!(snapshot.context(), Some("org_1/acct_123"));
    assert_eq!(snapshot.api_version(), Some("2017-05-25"));
    assert_eq!(event.api_version(), Some("2017-05-25"));
    assert_eq!(snapshot.created(), Some(at(1_533_204_620)));
    assert_eq!(snapshot.livemode(), Some(false));
    assert_eq!(snapshot.pending_webhooks(), Some(1));
    assert_eq!(snapshot.request_id(), Some("req_123"));
    assert_eq!(snapshot.idempotency_key(), Some("idempotency-key-123"));
    // A field that no schema has can be read as well.
    assert_eq!(
        snapshot.get("added_by_stripe_tomorrow").unwrap().raw(),
        "[1, 2]"
    );

    let email = |email: &str| Customer {
        email: email.to_owned(),
    };
    let object = snapshot.data_object().unwrap();
    assert_eq!(object.json::<Customer>().unwrap(), email("new@stripe.com"));
    assert_eq!(event.object(), Some(object));
    let previous = snapshot.previous_attributes().unwrap();
    assert!(previous.contains("email") && !previous.contains("name"));
    assert_eq!(previous.get("email").unwrap().raw(), r#""old@stripe.com""#);
    assert_eq!(
        previous.get("email").unwrap().as_str(),
        Some("old@stripe.com")
    );
    assert!(previous.get("name").is_none());
    assert_eq!(
        previous
            .get("email")
            .unwrap()
            .json::<u64>()
            .unwrap_err()
            .path(),
        "."
    );
    let names: Vec<&str> = previous.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["email"]);
    // The raw object is the text as it was, not a rendering of it.
    assert!(SNAPSHOT.contains(object.raw()) && object.raw().ends_with('}'));

    #[derive(Debug, Deserialize)]
    struct Mistaken {
        #[serde(rename = "email")]
        _email: u64,
    }
    let error = object.json::<Mistaken>().unwrap_err();
    assert_eq!(error.path(), "email");
}

#[test]
fn a_thin_event_and_what_it_names() {
    let event = event(THIN);
    let thin = event.thin().unwrap();
    assert_eq!(thin.id(), "evt_234");
    assert_eq!(
        thin.kind(),
        ThinType::from("v2.core.account[configuration.merchant].updated")
    );
    assert!(thin.kind().is_known());
    assert_eq!(thin.created().unwrap().unix_millis(), 1_644_884_865_330);
    // The text has every digit.
    assert_eq!(
        thin.get("created").unwrap().as_str(),
        Some("2022-02-15T00:27:45.330123456Z")
    );
    assert_eq!(thin.livemode(), Some(true));
    assert_eq!(thin.context(), Some("acct_9"));
    let object = thin.related_object().unwrap();
    assert_eq!(object.id(), Some("acct_1"));
    assert_eq!(object.type_(), Some("v2.core.account"));
    assert_eq!(object.url(), Some("/v2/core/accounts/acct_1"));
    let reason = thin.reason().unwrap();
    assert_eq!(reason.type_(), Some("request"));
    assert_eq!(reason.request().unwrap().id(), Some("req_1"));
    assert_eq!(thin.raw(), THIN);
    let whole: serde_json::Value = thin.json().unwrap();
    assert_eq!(whole["data"]["n"], 7);
    assert_eq!(thin.data().unwrap().raw(), r#"{"n":7}"#);
}

#[test]
fn every_listed_type_is_known() {
    assert_eq!(SnapshotType::KNOWN.len(), 290);
    assert_eq!(ThinType::KNOWN.len(), 326);
    for name in SnapshotType::KNOWN {
        let event = SnapshotType::from(*name);
        assert!(event.is_known() && event.as_str() == *name, "{name}");
    }
    for name in ThinType::KNOWN {
        let event = ThinType::from(*name);
        assert!(event.is_known() && event.as_str() == *name, "{name}");
    }
}

#[test]
fn unknown_types_reach_the_handler() {
    let event = event(&SNAPSHOT.replace("customer.updated", "customer.teleported"));
    let Event::Other(snapshot) = &event else {
        unreachable!("{event:?}")
    };
    assert_eq!(
        snapshot.get().kind(),
        SnapshotType::Other("customer.teleported".into())
    );
    assert_eq!(
        event.object().unwrap().get("id").unwrap().as_str(),
        Some("cus_123")
    );
    let event = self::event(&THIN.replace("].updated", "].teleported"));
    assert!(matches!(event.thin().unwrap().kind(), ThinType::Other(_)));
}

#[test]
fn only_what_dispatch_needs_is_required() {
    let least = event(include_str!("../samples/bare.json"));
    let of = least.snapshot().unwrap();
    assert_eq!(
        (of.account(), of.created(), of.livemode()),
        (None, None, None)
    );
    assert_eq!((of.api_version(), of.request_id()), (None, None));
    let nulls = event(
        r#"{"id":"evt_1","object":"event","type":"a.b","account":null,"api_version":null,
        "created":null,"livemode":null,"pending_webhooks":null,"request":null,
        "data":{"object":null,"previous_attributes":null}}"#,
    );
    let of = nulls.snapshot().unwrap();
    assert!(of.data_object().unwrap().is_null());
    assert!(of.previous_attributes().is_none());
    let odd = event(
        r#"{"id":"evt_1","object":"event","type":"a.b","account":{"id":1},"created":"today",
        "livemode":"yes","pending_webhooks":-1.5,"request":[1],"data":{"object":[],"previous_attributes":[1]}}"#,
    );
    let of = odd.snapshot().unwrap();
    assert_eq!(
        (of.account(), of.created(), of.livemode()),
        (None, None, None)
    );
    assert_eq!((of.pending_webhooks(), of.request_id()), (None, None));
    let Event::Other(other) = &odd else {
        unreachable!("{odd:?}")
    };
    assert_eq!(
        other.report().left_out,
        [
            "account",
            "created",
            "livemode",
            "pending_webhooks",
            "request"
        ]
    );
    // No type is known that would need the object.
    assert!(
        event(r#"{"object":"event","type":"c","id":"evt_1","data":{}}"#)
            .object()
            .is_none()
    );
    let thin = event(r#"{"id":"evt_1","object":"v2.core.event","type":"a.b","related_object":7}"#);
    assert!(thin.thin().unwrap().related_object().is_none());
}

#[test]
fn before_version_2017_05_25_the_request_was_its_id() {
    let event = event(&SNAPSHOT.replace(
        r#"{"id": "req_123", "idempotency_key": "idempotency-key-123"}"#,
        r#""req_123""#,
    ));
    let snapshot = event.snapshot().unwrap();
    assert_eq!(snapshot.request_id(), Some("req_123"));
    assert_eq!(snapshot.idempotency_key(), None);
}

#[test]
fn what_cannot_be_read_is_an_event_and_keeps_its_bytes() {
    for (body, name, path) in [
        ("", None, "."),
        ("not json", None, "."),
        ("[]", None, "."),
        ("{}", None, "."),
        (r#"{"object":"event"}"#, None, "."),
        (r#"{"object":"customer","type":"c"}"#, Some("c"), "object"),
        (r#"{"object":7,"type":"c"}"#, Some("c"), "object"),
        (
            r#"{"object":"event","type":"c","id":"evt_1"}"#,
            Some("c"),
            ".",
        ),
        (
            r#"{"object":"event","type":"customer.created","id":"evt_1","data":{}}"#,
            Some("customer.created"),
            "data",
        ),
        (
            r#"{"object":"event","type":"customer.created","id":"evt_1","data":{"object":{"id":"cus_1"}"#,
            None,
            "data",
        ),
        (
            r#"{"object":"event","type":"c","id":7,"data":{"object":{}}}"#,
            Some("c"),
            "id",
        ),
        (r#"{"object":"v2.core.event","type":"c"}"#, Some("c"), "."),
        (r#"{"object":"v2.core.event","id":"evt_1"}"#, None, "."),
        (
            r#"{"id":"e","object":"event","type":"a","data":{"object":1}} x"#,
            None,
            ".",
        ),
    ] {
        let received = stripe().sent(body);
        let Event::Unreadable(event) = received.event() else {
            unreachable!("{body}: {:?}", received.event())
        };
        assert_eq!(event.name(), name, "{body}");
        assert_eq!(event.error().path(), path, "{body}: {}", event.error());
        assert_eq!(event.raw(), body);
        assert_eq!(received.unreadable().unwrap().raw(), body);
        assert_eq!(received.event_name(), name.unwrap_or_default());
        assert_eq!(received.answer(), None);
        let id = received.event().id();
        assert_eq!(
            received.dedup_key().unwrap().contains("sha256:"),
            id.is_none(),
            "{body}"
        );
    }
}

#[test]
fn a_body_that_is_not_text_is_authentic_and_unreadable() {
    let mut body = SNAPSHOT.as_bytes().to_vec();
    let place = SNAPSHOT.find("cus_123").unwrap();
    body[place] = 0xff;
    let received = stripe().sent(body.clone());
    assert!(matches!(received.event(), Event::Unreadable(event) if event.raw() == &body));
}

#[test]
fn emoji_arrive_whole() {
    let event = event(SNAPSHOT);
    let customer = event.object().unwrap();
    assert_eq!(customer.get("name").unwrap().as_str(), Some("😀"));
}

#[test]
fn deduplication_goes_by_the_signed_id() {
    let first = stripe().sent(SNAPSHOT);
    assert_eq!(first.dedup_key().unwrap(), "6:stripe/0:/0:/id:evt_123");
    // Stripe signs a retry anew, and counts down the endpoints that wait.
    let retry =
        stripe().sent(SNAPSHOT.replace(r#""pending_webhooks": 1"#, r#""pending_webhooks": 2"#));
    assert_eq!(first.dedup_key(), retry.dedup_key());
    assert!(
        stripe()
            .sent(THIN)
            .dedup_key()
            .unwrap()
            .ends_with("id:evt_234")
    );
    let nameless = stripe().sent(SNAPSHOT.replace("evt_123", ""));
    assert!(
        nameless.dedup_key().unwrap().contains("sha256:"),
        "an empty id tells nothing apart"
    );
}

#[test]
fn events_of_the_other_environment_are_answered_without_the_handler() {
    let live = SNAPSHOT.replace(r#""livemode": false"#, r#""livemode": true"#);
    let silent = SNAPSHOT.replace(r#""livemode": false,"#, "");
    let answered = |stripe, body: &str| receiver(stripe).sent(body.to_owned()).answer();
    let plain = || stripe().adapter().clone();
    for (body, is_live) in [
        (SNAPSHOT, Some(false)),
        (&live, Some(true)),
        (&silent, None),
        (THIN, Some(true)),
        ("junk", None),
    ] {
        assert_eq!(answered(plain(), body), None, "off by default");
        let only_live = answered(plain().only(Environment::Live), body);
        assert_eq!(only_live.is_some(), is_live == Some(false), "{body}");
        let only_test = answered(plain().only(Environment::Test), body);
        assert_eq!(only_test.is_some(), is_live == Some(true), "{body}");
        for answer in only_live.iter().chain(&only_test) {
            assert_eq!(answer.status(), 200);
            assert!(answer.reason().unwrap().contains("environment"));
        }
    }
}

#[test]
fn what_is_printed_is_short_and_shows_no_object() {
    let big = SNAPSHOT.replace("new@stripe.com", &"x".repeat(10_000));
    for body in [big.as_str(), THIN, "junk"] {
        let shown = format!("{:?}", stripe().sent(body.to_owned()).event());
        assert!(shown.len() < 600 && !shown.contains("xxx"), "{shown}");
    }
}

#[test]
fn the_settings_are_those_of_the_sender() {
    let settings = stripe().endpoint().settings();
    assert_eq!(settings.tolerance.as_secs(), 300);
    assert_eq!(settings.body_limit, 4 * 1024 * 1024);
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), 3 * 86_400);
    assert_eq!(settings.response_deadline, None);
}

#[test]
fn the_order_of_keys_makes_no_difference() {
    let object = r#""data":{"object":{"id":"cus_1","object":"customer","email":"a@example.com"},"previous_attributes":{"email":null}}"#;
    let kind = r#""type":"customer.updated""#;
    let event = r#""object":"event""#;
    for body in [
        format!(r#"{{"id":"evt_1",{event},{object},{kind}}}"#),
        format!(r#"{{"id":"evt_1",{event},{object},{kind} }} "#),
        format!(r#"{{{kind},{object},{event},"id":"evt_1"}}"#),
        format!(r#"{{{object},{event},"id":"evt_1",{kind}}}"#),
        format!(r#"{{"id":"evt_1",{event},{object},{kind},"x":{{"type":"charge.failed"}}}}"#),
        // If a key comes twice, the last one counts.
        format!(r#"{{"id":"evt_1",{event},"type":"charge.failed",{object},{kind}}}"#),
        format!(r#"{{"id":"evt_1",{event},"data":{{"object":{{"id":"cus_0"}}}},{object},{kind}}}"#),
    ] {
        let received = stripe().sent(body.clone());
        let Event::CustomerUpdated(customer) = received.event() else {
            unreachable!("{body}: {:?}", received.event())
        };
        assert_eq!(customer.get().email(), Some("a@example.com"), "{body}");
        let envelope = customer.envelope();
        assert_eq!(envelope.id(), "evt_1");
        assert_eq!(envelope.kind(), SnapshotType::CustomerUpdated);
        assert!(envelope.previous_attributes().unwrap().contains("email"));
        assert!(customer.get().raw().starts_with(r#"{"id":"cus_1""#));
        assert_eq!(
            envelope
                .data_object()
                .unwrap()
                .json::<Customer>()
                .unwrap()
                .email,
            "a@example.com"
        );
        let doubles = customer.report().duplicates;
        let twice = body.matches("charge.failed").count() + body.matches("cus_0").count();
        let is_within = body.contains("\"x\"");
        assert_eq!(
            doubles.len(),
            if is_within { 0 } else { twice },
            "{body}: {doubles:?}"
        );
    }
}

/// An event from the API's list is read as the delivered event is, and does not count as verified.
#[test]
fn an_event_from_the_api_is_the_delivered_one() {
    for body in [SNAPSHOT, THIN] {
        let delivered = stripe().sent(body.to_owned()).into_event();
        let fetched = Event::from_api(&body.into());
        assert_eq!(fetched.id(), delivered.id());
        assert_eq!(fetched.name(), delivered.name());
        assert_eq!(fetched.livemode(), delivered.livemode());
    }
    let Event::Unreadable(list) = Event::from_api(&r#"{"object":"list"}"#.into()) else {
        unreachable!("a list is no event");
    };
    assert_eq!(list.raw(), r#"{"object":"list"}"#);
}

/// An outbox or a table of states drops what is older than the newest event of the same object.
#[test]
fn an_event_says_which_object_it_is_about_and_when_that_changed() {
    let received = stripe().sent(SNAPSHOT);
    assert_eq!(
        received.subject().as_deref(),
        Some("acct_123/test/customer/cus_123")
    );
    let millis = received.occurred_at().map(Timestamp::unix_millis);
    assert_eq!(millis, Some(1_533_204_620_000));
}

/// A program with a misspelt name does not start: the names that an event can have are known.
#[test]
fn the_names_of_events_are_known() {
    let names = Stripe::known_events().concat();
    assert!(
        names.contains(&"charge.succeeded")
            && names.contains(&"v1.billing.meter.error_report_triggered")
    );
    assert!(!names.contains(&"charge.succeded"));
}

/// A layer makes room for an event before it reads one. What is kept beside the body is counted.
#[test]
fn the_memory_of_an_event_is_counted() {
    let body = SNAPSHOT.replace("new@stripe.com", &"a".repeat(2000));
    let received = stripe().sent(body);
    let (event, delivery) = (received.event(), received.verified().delivery());
    let counted = stripe().endpoint().provider().retained(event, delivery);
    assert!(counted > 1, "{counted}");
}
