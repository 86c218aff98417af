//! Tests tokens, tracking events, and bodies that are not tracking events.

use http::Request;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{Head, Provider as _, RejectionKind, Scheme as _, Secret, Timestamp};
use webhook_ups::{Event, StatusType, Ups, bearer_token};

const TOKEN: &str = "canary-5f0c2b9e-token";
const AUTHORIZATION: &str = "authorization";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
/// After the example of UPS's OpenAPI description.
const DELIVERED: &str = include_str!("../samples/delivered.json");

fn ups() -> Harness<Ups> {
    Harness::of(TOKEN, Ups::new)
}

#[test]
fn a_tracking_event_is_typed() {
    let received = ups().sent(DELIVERED);
    assert_eq!(received.event_name(), "D");
    assert_eq!(received.authentic_id(), None);
    let coverage = received.delivery().coverage();
    assert_eq!(coverage.body(), BodyCoverage::Nothing);
    assert_eq!(coverage.freshness(), Freshness::Unsigned);
    let Event::Tracking(tracking) = received.into_event() else {
        panic!("no tracking event");
    };
    assert_eq!(tracking.raw(), DELIVERED);
    let event = &tracking.event;
    assert_eq!(event.tracking_number, "1Z204W4R0308071865");
    let status = event.activity_status.as_ref().unwrap();
    assert_eq!(status.kind, Some(StatusType::Delivery));
    assert_eq!(status.code.as_deref(), Some("FS"));
    assert_eq!(status.description_code.as_deref(), Some("011"));
    assert!(tracking.left_out().is_empty());
    let location = event.activity_location.as_ref().unwrap();
    assert_eq!(location.state_province.as_deref(), Some("NC"));
    assert_eq!(event.gmt_activity_time.as_deref(), Some("135004"));
    assert_eq!(event.received_by.as_deref(), Some("canary"));
    assert_eq!((&event.delivery_photo, &event.gmt_offset), (&None, &None));
    let shown = format!("{tracking:?}");
    assert!(
        !shown.contains("canary") && !shown.contains("CHARLOTTE"),
        "{shown}"
    );
}

#[test]
fn new_names_and_blank_fields_fail_nothing() {
    let body = r#"{"trackingNumber":"1Z","activityStatus":{"type":"Q","code":"ZZ","new":[1]},
        "activityLocation":null,"actualDeliveryDate":"","deliveryPhoto":null,"new":{}}"#;
    let Event::Tracking(tracking) = ups().event(body) else {
        panic!("no tracking event");
    };
    let status = tracking.event.activity_status.as_ref().unwrap();
    assert_eq!(status.kind, Some(StatusType::Other("Q".into())));
    assert_eq!(tracking.event.actual_delivery_date.as_deref(), Some(""));
    let body = r#"{"trackingNumber":"1Z","activityStatus":{}}"#;
    assert_eq!(ups().sent(body).event_name(), "");
}

#[test]
fn what_has_another_shape_costs_itself_and_is_said() {
    let body = r#"{"trackingNumber":"old","activityStatus":{"type":"D","code":7,"description":null},"gmtOffset":-4,
        "activityLocation":["here"],"receivedBy":"half \ud83d","\ud83d":1,"trackingNumber":"1Z"}"#;
    let Event::Tracking(tracking) = ups().event(body) else {
        panic!("no tracking event");
    };
    let event = &tracking.event;
    assert_eq!(event.tracking_number, "1Z");
    let status = event.activity_status.as_ref().unwrap();
    assert_eq!((&status.code, &status.description), (&None, &None));
    assert_eq!(status.kind, Some(StatusType::Delivery));
    assert_eq!(
        (&event.gmt_offset, &event.activity_location),
        (&None, &None)
    );
    assert_eq!(event.received_by.as_deref(), Some("half \u{fffd}"));
    assert_eq!(
        tracking.left_out(),
        ["activityLocation", "gmtOffset", "activityStatus.code"]
    );
    let Event::Tracking(tracking) = ups().event(r#"{"trackingNumber":"1Z"}"#) else {
        panic!("no tracking event");
    };
    assert_eq!(tracking.event.activity_status, None);
}

#[test]
fn what_cannot_be_read_is_not_lost() {
    for (body, path) in [
        (
            r#"{"trackingNumber":7,"activityStatus":{}}"#,
            "trackingNumber",
        ),
        (r#"{"trackingNumber":null}"#, "trackingNumber"),
        ("{", "?"),
        ("{} {}", "."),
        ("\u{feff}{\"trackingNumber\":\"1Z\"}", "."),
    ] {
        let received = ups().sent(body);
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.raw(), body);
        assert_eq!(unreadable.error().path(), path, "{body}");
    }
    for body in ["", "[]", "text", r#"{"hello":1}"#] {
        let Event::Other(other) = ups().event(body) else {
            panic!("a tracking event: {body}");
        };
        assert_eq!(&**other.raw(), body.as_bytes());
    }
}

#[test]
fn any_token_of_the_ring_is_the_callers_and_is_named() {
    let ring = [
        secret("canary-newer-token").labelled("newer"),
        secret(TOKEN).labelled("older"),
    ];
    let verified = Harness::new(Ups::new(ring).unwrap(), &secret(TOKEN))
        .verify(&ups().signed(DELIVERED))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "older");
    let client = ups()
        .signed(DELIVERED)
        .with_header("x-api-key", "client-id");
    let verified = ups().verify(&client).unwrap();
    let field = verified.delivery().field("x-api-key").unwrap();
    assert_eq!((field.as_str(), field.is_signed()), ("client-id", false));
    assert!(Ups::new(Vec::new()).is_err());
    assert!(Secret::new("Bearer canary-newer-token").is_err());
}

#[test]
fn a_token_is_found_where_it_stands_and_nowhere_else() {
    let token = |value: &str| {
        let (parts, ()) = Request::post("/?access_token=a")
            .header("authorization", value)
            .body(())
            .unwrap()
            .into_parts();
        bearer_token(&Head::from(&parts))
            .map(|token| token.as_str().to_owned())
            .map_err(|rejection| rejection.kind())
    };
    assert_eq!(token("Bearer abc"), Ok("abc".to_owned()));
    assert_eq!(token("BEARER abc def"), Ok("abc def".to_owned()));
    for malformed in ["", "Bearer", "Bearer ", "Basic abc", "abc", "Bearer\tabc"] {
        let expected = Err(RejectionKind::MalformedHeader);
        assert_eq!(token(malformed), expected, "{malformed:?}");
    }
    let (parts, ()) = Request::post("/?access_token=a")
        .body(())
        .unwrap()
        .into_parts();
    let refused = bearer_token(&Head::from(&parts)).map(|_| ()).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::MissingHeader);
}

#[test]
fn a_wrong_token_is_refused_from_the_head() {
    let request = ups()
        .signed(DELIVERED)
        .with_header(AUTHORIZATION, "Bearer canary-wrong");
    assert_eq!(
        ups().refusal(&request),
        Some(RejectionKind::SignatureMismatch)
    );
    let (parts, _) = request.into_parts();
    let begun = ups().endpoint().begin(&Head::from(&parts), NOW);
    let shown = format!("{begun:?} {:?}", ups().endpoint());
    assert!(begun.is_err() && !shown.contains("canary"), "{shown}");
}

/// A program with a misspelt name does not start: the names that an event can have are known.
#[test]
fn the_names_of_events_are_known() {
    let names = Ups::known_events().concat();
    assert!(names.contains(&"D"));
    assert!(!names.contains(&"d"));
}

/// A body may have a photo of the delivery in it.
#[test]
fn the_settings_are_those_of_the_sender() {
    let settings = ups().endpoint().settings();
    assert_eq!(settings.body_limit, 8 * 1024 * 1024);
    assert_eq!(ups().endpoint().provider().name(), "ups");
}
