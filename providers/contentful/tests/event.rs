//! Lists of headers, topics that count only if they are signed, and what becomes of a body.

mod common;

use common::*;
use http::Method;
use serde::Deserialize;
use webhook_contentful::{Action, Contentful, Entity, Event, Topic};
use webhook_core::testing::secret;
use webhook_core::{BodyCoverage, ConfigError, Endpoint, Freshness, RejectionKind, SecretFault};

#[test]
fn a_webhook_is_read_by_its_signed_topic() {
    #[derive(Deserialize)]
    struct Entry {
        sys: Sys,
    }
    #[derive(Deserialize)]
    struct Sys {
        revision: u64,
    }
    let received = received(&signed(BODY));
    assert_eq!(received.event_name(), TOPIC);
    let delivery = received.delivery();
    assert!(delivery.topic().unwrap().is_signed());
    assert!(
        !delivery
            .field("x-contentful-space-id")
            .is_some_and(|it| it.is_signed())
    );
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Signed);
    assert_eq!(delivery.signed_at(), Some(NOW));
    let Event::Message(message) = received.into_event() else {
        panic!("no object");
    };
    let topic = message.topic.as_ref().unwrap();
    assert_eq!(
        (&topic.entity, &topic.action),
        (&Entity::Entry, &Action::Publish)
    );
    assert_eq!(message.kind.as_deref(), Some("Entry"));
    assert_eq!(message.id.as_deref(), Some("4LgMotpNF6W20YKmuemW0a"));
    assert_eq!((message.revision, message.version), (Some(2), Some(7)));
    assert_eq!(message.raw.json::<Entry>().unwrap().sys.revision, 2);
    assert_eq!(&*message.raw, BODY.as_bytes());
}

/// A request that was signed without a topic, and a topic added on its way.
#[test]
fn a_topic_that_is_not_signed_is_no_topic() {
    let request = outgoing(BODY).sign(&contentful(), key()).unwrap();
    let request = with(&request, "x-contentful-topic", TOPIC);
    let request = with(&request, "x-contentful-idempotency-key", "abc");
    let received = received(&request);
    assert_eq!(received.event_name(), "");
    assert_eq!(received.authentic_id(), None);
    let topic = received.delivery().topic().unwrap();
    assert_eq!((topic.as_str(), topic.is_signed()), (TOPIC, false));
    let Event::Message(message) = received.into_event() else {
        panic!("no object");
    };
    assert_eq!(message.topic, None);
    assert_eq!(message.kind.as_deref(), Some("Entry"), "this one is signed");
}

#[test]
fn a_list_has_one_spelling() {
    let request = signed(BODY);
    let own = request.headers()[SIGNED_HEADERS]
        .to_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        own,
        "content-type,x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic"
    );
    let malformed = Some(RejectionKind::MalformedHeader);
    let many: Vec<_> = (0..100).map(|number| format!("a{number:03}")).collect();
    for list in [
        String::new(),
        ",".to_owned(),
        format!("{own},"),
        format!(",{own}"),
        format!(" {own}"),
        own.replace(',', ", "),
        own.replace(',', ";"),
        own.to_uppercase(),
        format!("content-type,{own}"),
        format!("{own},content-type"),
        own.replace("x-contentful-timestamp,", ""),
        own.replace("x-contentful-signed-headers,", ""),
        own.replace(
            "x-contentful-timestamp",
            "x-contentful-signature,x-contentful-timestamp",
        ),
        own.replace("content-type", "content type"),
        own.replace("content-type", "content:type"),
        format!("{},{own}", many.join(",")),
        "a,".repeat(30_000),
    ] {
        let request = with(&request, SIGNED_HEADERS, &list);
        assert_eq!(kind(&request), malformed, "{list:.100}");
    }
    let missing = Some(RejectionKind::MissingHeader);
    let more = with(&request, SIGNED_HEADERS, &format!("{own},x-more"));
    assert_eq!(kind(&more), missing);
    let fewer = with(&request, SIGNED_HEADERS, &own.replace("content-type,", ""));
    assert_eq!(kind(&fewer), Some(RejectionKind::SignatureMismatch));
    let mut twice = request.clone();
    twice
        .headers_mut()
        .append("content-type", "a".parse().unwrap());
    assert_eq!(kind(&twice), Some(RejectionKind::RepeatedHeader));
}

/// `a:1;b:2` is what two headers sign, and what one with a `;b:` in it would sign.
#[test]
fn no_value_passes_for_another_header() {
    for value in [
        "text/plain;x-contentful-topic:ContentManagement.Entry.delete",
        ";x-contentful-timestamp:1",
        "a;b;x-contentful-signed-headers:",
    ] {
        let request = with(&signed(BODY), "content-type", value);
        let refused = verify(contentful(), &request).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MalformedHeader, "{value}");
        assert_eq!(refused.header(), Some(SIGNED_HEADERS));
    }
    for value in [
        "application/json; charset=utf-8",
        "a;x-contentful-topic",
        "a;b:c",
    ] {
        let request = with(&signed(BODY), "content-type", value);
        assert_eq!(
            kind(&request),
            Some(RejectionKind::SignatureMismatch),
            "{value}"
        );
    }
}

#[test]
fn method_and_target_are_signed() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let request = signed(BODY);
    for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::GET] {
        let mut other = request.clone();
        *other.method_mut() = method;
        assert_eq!(kind(&other), mismatch);
    }
    let mut head = request.clone();
    *head.method_mut() = Method::HEAD;
    assert_eq!(kind(&head), Some(RejectionKind::MethodNotAllowed));
    for (target, expected) in [
        ("/contentful", None),
        ("/contentful?", None),
        ("https://example.com/contentful", None),
        ("/contentful/", mismatch),
        ("/Contentful", mismatch),
        ("/%63ontentful", mismatch),
        ("/contentful?a=1", mismatch),
        ("/contentful??", Some(RejectionKind::MalformedHeader)),
        ("/contentful?a=1?b=2", Some(RejectionKind::MalformedHeader)),
        ("*", Some(RejectionKind::MalformedHeader)),
    ] {
        let mut other = request.clone();
        *other.uri_mut() = target.parse().unwrap();
        assert_eq!(kind(&other), expected, "{target}");
    }
    let refused = verify(contentful(), &with(&request, SIGNATURE, &"0".repeat(64))).unwrap_err();
    assert!(refused.hint().unwrap().contains("URL"), "{refused}");
}

#[test]
fn a_signed_key_deduplicates_and_requests_without_a_body_are_told_apart() {
    let request = outgoing(BODY)
        .event(TOPIC)
        .id("0f5a")
        .sign(&contentful(), key());
    assert!(
        received(&request.unwrap())
            .dedup_key()
            .unwrap()
            .ends_with("/id:0f5a")
    );
    assert!(
        received(&signed(BODY))
            .dedup_key()
            .unwrap()
            .contains("/sha256:")
    );
    let get = |target: &str| {
        let get = outgoing("")
            .method(Method::GET)
            .url(target.parse().unwrap());
        received(&get.sign(&contentful(), key()).unwrap()).dedup_key()
    };
    assert_ne!(get("/a"), get("/b"));
    assert_ne!(get("/a?x=1"), get("/a?x=2"));
    assert_eq!(get("/a"), get("/a"));
}

#[test]
fn topics_are_read_in_halves() {
    for (text, entity, action) in [
        (
            "ContentManagement.Asset.auto_save",
            Entity::Asset,
            Action::AutoSave,
        ),
        (
            "ContentManagement.Task.Create",
            Entity::Task,
            Action::Create,
        ),
        (
            "ContentManagement.Thing.turn",
            Entity::Other("Thing".into()),
            Action::Other("turn".into()),
        ),
        (
            "Other.thing",
            Entity::Other("Other.thing".into()),
            Action::Other("".into()),
        ),
    ] {
        let topic = Topic::from(text);
        assert_eq!((&topic.entity, &topic.action), (&entity, &action));
        assert_eq!(topic.as_str(), text);
    }
}

#[test]
fn what_cannot_be_read_is_not_lost() {
    for body in [&b""[..], b"hello", b"[1]", b"\xff"] {
        let received = received(&signed(body));
        assert_eq!(received.event_name(), TOPIC);
        let Event::Other(other) = received.into_event() else {
            panic!("an object: {body:?}");
        };
        assert_eq!(&*other.raw, body);
    }
    for body in [&b"{"[..], b"{} {}", b"{\"sys\":}"] {
        let received = received(&signed(body));
        let unreadable = received.unreadable().unwrap();
        assert_eq!(
            (unreadable.raw(), unreadable.name()),
            (&body.into(), Some(TOPIC))
        );
    }
    for body in [
        "{}",
        r#"{"sys":7}"#,
        r#"{"sys":{"id":7,"version":"x","revision":-1}}"#,
    ] {
        let Event::Message(message) = received(&signed(body)).into_event() else {
            panic!("no object: {body}");
        };
        assert_eq!(
            (message.id, message.version, message.revision),
            (None, None, None)
        );
    }
}

#[test]
fn a_secret_has_64_characters() {
    for wrong in [
        SECRET[1..].to_owned(),
        format!("{SECRET}x"),
        SECRET.replace('5', "%"),
        "whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=".to_owned(),
    ] {
        let error = Contentful::new(secret(wrong.as_str())).unwrap_err();
        let fault = matches!(
            &error,
            ConfigError::Secret {
                fault: SecretFault::NotOfSender(_),
                ..
            }
        );
        assert!(fault, "{error}");
        assert!(error.to_string().contains("64"), "{error}");
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    let both = [secret("b".repeat(64)), secret(SECRET)];
    let verified = verify(Contentful::new(both).unwrap(), &signed(BODY)).unwrap();
    assert_eq!(verified.delivery().key_label(), "2");
}

#[test]
fn nothing_that_is_printed_shows_a_secret_or_a_body() {
    let received = received(&signed(BODY));
    let rejection = verify(contentful(), &with(&signed(BODY), SIGNATURE, "x")).unwrap_err();
    let shown = format!(
        "{:?} {rejection:?} {received:?} {:?} {:?}",
        contentful(),
        received.event(),
        Endpoint::new(contentful())
    );
    assert!(
        !shown.contains("canary") && !shown.contains("fields"),
        "{shown}"
    );
    assert_eq!(
        Endpoint::new(contentful()).settings().tolerance.as_secs(),
        30
    );
}
