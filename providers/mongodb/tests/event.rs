//! Tests alerts, templates, and bodies that cannot be read.

use serde::Deserialize;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{RejectionKind, Timestamp};
use webhook_mongodb::{AlertEvent, Event, MongoDb, Status};

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "x-mms-signature";
/// In the shape of the Administration API's resource.
const ALERT: &str = include_str!("../samples/alert.json");

fn mongodb() -> Harness<MongoDb> {
    Harness::of(SECRET, MongoDb::new).event_name("alert.open")
}

#[test]
fn an_alert_is_read_and_its_header_is_named_unsigned() {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Metric {
        current_value: Value,
    }
    #[derive(Deserialize)]
    struct Value {
        number: f64,
    }
    let received = mongodb().sent(ALERT);
    assert_eq!(received.event_name(), "OUTSIDE_METRIC_THRESHOLD");
    assert_eq!(received.authentic_id(), None);
    let delivery = received.delivery();
    assert_eq!(delivery.provider(), "mongodb");
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Unsigned);
    assert!(!delivery.topic().unwrap().is_signed());
    let Event::Alert(alert) = received.into_event() else {
        panic!("no alert");
    };
    assert_eq!(alert.status, Some(Status::Open));
    assert_eq!(alert.unsigned_event, Some(AlertEvent::Open));
    assert_eq!(alert.cluster_name.as_deref(), Some("Cluster0"));
    assert_eq!(alert.updated.as_deref(), Some("2026-11-21T08:05:00Z"));
    assert_eq!((alert.resolved.clone(), alert.org_id.clone()), (None, None));
    assert!((alert.json::<Metric>().unwrap().current_value.number - 1.5).abs() < f64::EPSILON);
    assert_eq!(alert.raw(), ALERT);
    assert!(
        !format!("{alert:?}").contains("1.5"),
        "the bytes are not shown"
    );
}

/// Somebody sends an open alert again as its end: the header then lies, but the status does not.
#[test]
fn an_alert_under_another_event_keeps_its_status_and_its_key() {
    let request = mongodb().signed(ALERT);
    let replayed = mongodb().received(&request.with_header("x-mms-event", "alert.close"));
    assert_eq!(
        replayed.dedup_key(),
        mongodb().received(&request).dedup_key()
    );
    let Event::Alert(alert) = replayed.into_event() else {
        panic!("no alert");
    };
    assert_eq!(alert.unsigned_event, Some(AlertEvent::Close));
    assert_eq!(alert.status, Some(Status::Open));
}

#[test]
fn new_names_and_other_shapes_fail_nothing() {
    let Event::Alert(alert) = mongodb().event(r#"{"id":"1","eventTypeName":"NEW_THING","status":"SNOOZED","clusterName":7,"groupId":null,"new":[]}"#) else {
        panic!("no alert");
    };
    assert_eq!(alert.status, Some(Status::Other("SNOOZED".into())));
    assert_eq!((alert.cluster_name, alert.group_id), (None, None));
    let request = mongodb()
        .signed(ALERT)
        .with_header("x-mms-event", "alert.snooze");
    let Event::Alert(alert) = mongodb().received(&request).into_event() else {
        panic!("no alert");
    };
    assert_eq!(
        alert.unsigned_event,
        Some(AlertEvent::Other("alert.snooze".into()))
    );
}

#[test]
fn what_a_template_makes_is_not_lost() {
    for body in [
        &b"alert: NO_PRIMARY"[..],
        b"",
        b"[1]",
        b"{}",
        br#"{"text":"NO_PRIMARY"}"#,
        br#"{"id":7,"eventTypeName":"NO_PRIMARY"}"#,
        b"\xff\xfe",
    ] {
        let received = mongodb().sent(body);
        assert_eq!(received.event_name(), "alert.open");
        let Event::Template(template) = received.into_event() else {
            panic!("another kind: {body:?}");
        };
        assert_eq!(&**template.raw(), body);
    }
    for body in [&b"{"[..], b"{} {}", b"{\"id\":1,}", b"\xef\xbb\xbf{}"] {
        let received = mongodb().sent(body);
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.raw(), body);
        assert_eq!(unreadable.name(), Some("alert.open"));
    }
}

#[test]
fn an_unsigned_alert_is_refused_and_the_log_says_why() {
    let mut request = mongodb().signed(ALERT);
    request.headers_mut().remove(SIGNATURE);
    let refused = mongodb().verify(&request).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::MissingHeader);
    assert!(refused.hint().unwrap().contains("without a secret"));
}

#[test]
fn the_event_s_header_only_informs() {
    for value in [&b""[..], b" ", b"\xfcber"] {
        let mut request = mongodb().signed(ALERT);
        let value = http::HeaderValue::from_bytes(value).unwrap();
        request.headers_mut().insert("x-mms-event", value);
        assert_eq!(mongodb().received(&request).delivery().topic(), None);
    }
    let mut twice = mongodb().signed(ALERT);
    twice
        .headers_mut()
        .append("x-mms-event", "a".parse().unwrap());
    assert_eq!(mongodb().received(&twice).delivery().topic(), None);
    assert_eq!(
        mongodb().received(&twice).dedup_key(),
        mongodb().sent(ALERT).dedup_key()
    );
}

#[test]
fn while_a_secret_is_changed_either_verifies_and_is_named() {
    let secrets = [
        secret("new-secret").labelled("new"),
        secret(SECRET).labelled("old"),
    ];
    let verified = Harness::new(MongoDb::new(secrets).unwrap(), &secret(SECRET))
        .verify(&mongodb().signed(ALERT))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "old");
    assert!(MongoDb::new(Vec::new()).is_err());
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let rejection = mongodb()
        .verify(&mongodb().signed(ALERT).with_header(SIGNATURE, "x"))
        .unwrap_err();
    let shown = format!("{:?} {rejection:?} {:?}", mongodb(), mongodb().endpoint());
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn odd_json_costs_no_alert() {
    let body = r#"{"id":"old","eventTypeName":"NO_PRIMARY","clusterName":"half \udc00","\ud83d":[1e400],"id":"533dc40"}"#;
    let Event::Alert(alert) = mongodb().event(body) else {
        panic!("no alert");
    };
    assert_eq!(alert.id, "533dc40");
    assert_eq!(alert.cluster_name.as_deref(), Some("half \u{fffd}"));
}

/// An outbox or a table of states drops what is older than the newest event of the same object.
#[test]
fn an_event_says_which_object_it_is_about_and_when_that_changed() {
    let received = mongodb().sent(ALERT);
    assert_eq!(
        received.subject().as_deref(),
        Some("533dc40ae4b00835ff81eaef")
    );
    let millis = received.occurred_at().map(Timestamp::unix_millis);
    assert_eq!(millis, Some(1_795_248_300_000));
}
