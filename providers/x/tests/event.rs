//! Tests deliveries: the grammar of the signature, the two envelopes, and bodies that are neither.

use serde::Deserialize;
use webhook_core::body::read_json;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::sign::Outgoing;
use webhook_core::testing::{Edit as _, Harness, hmac_key, secret};
use webhook_core::{Provider as _, RejectionKind, Timestamp};
use webhook_x::{AccountEvent, ActivityType, Event, X};

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "x-twitter-webhooks-signature";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn x() -> Harness<X> {
    Harness::of(SECRET, X::new)
}

/// In the shape of docs.x.com, x-api/activity/event-payloads.
const BIO: &str = r#"{"data":{"event_uuid":"1844","filter":{"user_id":"2244994945"},
    "event_type":"profile.update.bio","tag":"bios","payload":{"before":"a","after":"b"}}}"#;

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    let request = x().signed(BIO);
    let own = request.headers()[SIGNATURE].to_str().unwrap().to_owned();
    assert_eq!(x().refusal(&request), None);
    for junk in [
        String::new(),
        "sha256=".to_owned(),
        own.replace("sha256=", ""),
        own.replace("sha256", "SHA256"),
        own.replace("sha256", "sha1"),
        own.replace("sha256=", "sha256=sha256="),
        own.trim_end_matches('=').to_owned(),
        format!("{own}="),
        format!(" {own}"),
        format!("{own},{own}"),
        format!("sha256=-{}", &own[8..]),
        format!("sha256=_{}", &own[8..]),
        format!("sha256={}", "0".repeat(64)),
    ] {
        let request = request.with_header(SIGNATURE, &junk);
        assert_eq!(x().refusal(&request), malformed, "{junk:?}");
    }
    let zeros = request.with_header(SIGNATURE, format!("sha256={}=", "A".repeat(43)));
    assert_eq!(x().refusal(&zeros), Some(RejectionKind::SignatureMismatch));
    let mut twice = request.clone();
    twice.headers_mut().append(SIGNATURE, own.parse().unwrap());
    assert_eq!(x().refusal(&twice), Some(RejectionKind::RepeatedHeader));
    let mut without = request;
    without.headers_mut().remove(SIGNATURE);
    assert_eq!(x().refusal(&without), Some(RejectionKind::MissingHeader));
}

#[test]
fn while_a_secret_is_changed_either_verifies_and_is_named() {
    let secrets = [
        secret("new-secret").labelled("new"),
        secret(SECRET).labelled("old"),
    ];
    let both = X::new(secrets).unwrap();
    let verified = Harness::new(both.clone(), &secret(SECRET))
        .verify(&x().signed(BIO))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "old");
    let request = Outgoing::new(BIO, NOW)
        .sign(&both, hmac_key("new-secret").unwrap())
        .unwrap();
    let verified = Harness::new(both, &secret(SECRET))
        .verify(&request)
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "new");
    let coverage = verified.delivery().coverage();
    assert_eq!(coverage.body(), BodyCoverage::Bytes);
    assert_eq!(coverage.freshness(), Freshness::Unsigned);
}

#[test]
fn an_activity_is_read_by_its_type() {
    #[derive(Deserialize)]
    struct Bio {
        after: String,
    }
    #[derive(Deserialize)]
    struct Filter {
        user_id: String,
    }
    let received = x().sent(BIO);
    assert_eq!(received.event_name(), "profile.update.bio");
    assert_eq!(received.dedup_key().unwrap(), "1:x/0:/0:/id:1844");
    let Event::Activity(activity) = received.into_event() else {
        panic!("another envelope");
    };
    assert_eq!(activity.event_type, ActivityType::ProfileUpdateBio);
    assert_eq!(activity.tag.as_deref(), Some("bios"));
    assert_eq!(activity.payload::<Bio>().unwrap().after, "b");
    assert_eq!(activity.filter::<Filter>().unwrap().user_id, "2244994945");
    assert_eq!(activity.field::<Option<u8>>("includes").unwrap(), None);
    assert_eq!(
        activity.payload::<Filter>().err().unwrap().path(),
        "data.payload"
    );
    assert_eq!(activity.raw(), BIO);
    assert!(!format!("{activity:?}").contains("after"));
}

#[test]
fn what_is_missing_or_new_in_an_activity_fails_nothing() {
    let body =
        r#"{"data":{"event_type":"post.bookmark","event_uuid":7,"tag":null,"new":[]},"more":1}"#;
    let received = x().sent(body);
    assert!(
        received.dedup_key().unwrap().contains("sha256:"),
        "an id that is no text"
    );
    let Event::Activity(activity) = received.into_event() else {
        panic!("another envelope");
    };
    assert_eq!(
        activity.event_type,
        ActivityType::Other("post.bookmark".into())
    );
    assert_eq!((activity.event_uuid, activity.tag), (None, None));
    assert_eq!(ActivityType::KNOWN.len(), 42);
}

#[test]
fn account_activity_is_read_by_its_keys() {
    let body = r#"{"for_user_id":"2244994945","user_has_blocked":false,"tweet_create_events":[{"id_str":"1"}]}"#;
    let received = x().sent(body);
    assert_eq!(received.event_name(), "tweet_create_events");
    assert_eq!(received.authentic_id(), None);
    let Event::AccountActivity(activity) = received.into_event() else {
        panic!("another envelope");
    };
    assert_eq!(activity.for_user_id.as_deref(), Some("2244994945"));
    assert_eq!(activity.kinds, [AccountEvent::TweetCreateEvents]);
    #[derive(Deserialize)]
    struct Message {
        tweet_create_events: Vec<serde_json::Value>,
    }
    assert_eq!(
        activity
            .json::<Message>()
            .unwrap()
            .tweet_create_events
            .len(),
        1
    );

    for (body, user, kinds) in [
        (r#"{"user_event":{"revoke":{}}}"#, None, &["user_event"][..]),
        (
            r#"{"for_user_id":"1","follow_events":[]}"#,
            Some("1"),
            &["follow_events"],
        ),
        (
            r#"{"for_user_id":"1","unfollow_events":[]}"#,
            Some("1"),
            &["unfollow_events"],
        ),
        (
            r#"{"users":{},"apps":{},"for_user_id":"1","direct_message_events":[]}"#,
            Some("1"),
            &["direct_message_events"],
        ),
        (
            r#"{"for_user_id":"1","bookmark_events":[],"mute_events":[]}"#,
            Some("1"),
            &["bookmark_events", "mute_events"],
        ),
        (r#"{"for_user_id":"1"}"#, Some("1"), &[]),
    ] {
        let Event::AccountActivity(activity) = x().event(body) else {
            panic!("another envelope: {body}");
        };
        assert_eq!(activity.for_user_id.as_deref(), user, "{body}");
        let names: Vec<_> = activity.kinds.iter().map(AccountEvent::as_str).collect();
        assert_eq!(names, kinds, "{body}");
    }
}

#[test]
fn what_is_neither_is_other_and_what_is_no_json_unreadable() {
    for body in [
        "{}",
        r#"{"data":{"id":"1","text":"hi"},"matching_rules":[{"id":"2"}]}"#,
        r#"{"data":[]}"#,
        r#"{"data":{"event_type":""}}"#,
        r#"{"data":{"event_type":7}}"#,
        r#"{"replay_job_status":{"job_state":"Complete"}}"#,
    ] {
        let Event::Other(other) = x().event(body) else {
            panic!("an envelope: {body}");
        };
        assert_eq!(other, body);
        assert!(read_json::<serde_json::Value>(&other).is_ok());
        assert_eq!(x().sent(body).event_name(), "");
    }
    for body in [
        &b"{"[..],
        b"{} {}",
        b"{\"a\":\xff}",
        b"{\"data\":{\"event_type\":}}",
    ] {
        let received = x().sent(body);
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.raw(), body);
        assert!(unreadable.error().is_syntax());
    }
    let deep = format!(
        "{{\"data\":{}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert!(
        matches!(x().event(deep), Event::Other(it) if read_json::<serde_json::Value>(&it).is_err())
    );
}

#[test]
fn nothing_that_is_printed_shows_a_secret_and_the_settings_are_those_of_the_sender() {
    assert!(X::new(Vec::new()).is_err());
    let rejection = x()
        .verify(&x().signed("{}").with_header(SIGNATURE, "sha256=x"))
        .unwrap_err();
    let shown = format!(
        "{:?} {rejection:?} {:?} {:?}",
        x(),
        x().sent(BIO),
        x().endpoint()
    );
    assert!(!shown.contains("canary"), "{shown}");
    let settings = x().endpoint().settings();
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 10);
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), 5 * 86_400);
}

#[test]
fn odd_json_costs_no_activity() {
    let body = r#"{"data":[1],"\ud83d":1e400,"data":{"event_type":"old","event_type":"profile.update.bio","event_uuid":"1844",
        "tag":"half \ud83d","event_uuid":"1845"}}"#;
    let Event::Activity(activity) = x().event(body) else {
        panic!("no activity");
    };
    assert_eq!(activity.event_uuid.as_deref(), Some("1845"));
    assert_eq!(activity.event_type.as_str(), "profile.update.bio");
    assert_eq!(activity.tag.as_deref(), Some("half \u{fffd}"));
    assert!(x().sent(body).dedup_key().unwrap().ends_with("1845"));
}

/// A program with a misspelt name does not start: the names that an event can have are known.
#[test]
fn the_names_of_events_are_known() {
    let names = X::known_events().concat();
    assert!(names.contains(&"profile.update.bio"));
    assert!(!names.contains(&"profile.update"));
}
