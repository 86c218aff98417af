//! Tests the lists of signed headers, topics that count only if they are signed, and how bodies are read.

use http::{HeaderValue, Method, Request};
use serde::Deserialize;
use webhook_contentful::{Action, Contentful, Entity, Event, Topic};
use webhook_core::config::SecretFault;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{ConfigError, Endpoint, RejectionKind, Timestamp};

const SECRET: &str = "canary_canary_canary_canary_canary_canary_canary_canary_canary_5";
const SIGNATURE: &str = "x-contentful-signature";
const SIGNED_HEADERS: &str = "x-contentful-signed-headers";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const TOPIC: &str = "ContentManagement.Entry.publish";
const BODY: &str = include_str!("../samples/entry.json");

/// A sender of webhooks with a signed topic.
fn without_topic() -> Harness<Contentful> {
    Harness::of(SECRET, Contentful::new).url("/contentful")
}

fn contentful() -> Harness<Contentful> {
    without_topic().event_name(TOPIC)
}

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
    let received = contentful().sent(BODY);
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
    assert_eq!(message.json::<Entry>().unwrap().sys.revision, 2);
    assert_eq!(&**message.raw(), BODY.as_bytes());
}

/// A request was signed without a topic, and somebody added a topic on its way.
#[test]
fn a_topic_that_is_not_signed_is_no_topic() {
    let request = without_topic().signed(BODY);
    let request = request.with_header("x-contentful-topic", TOPIC);
    let request = request.with_header("x-contentful-idempotency-key", "abc");
    let received = contentful().received(&request);
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
    let request = contentful().signed(BODY);
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
        let request = request.with_header(SIGNED_HEADERS, &list);
        assert_eq!(contentful().refusal(&request), malformed, "{list:.100}");
    }
    let missing = Some(RejectionKind::MissingHeader);
    let more = request.with_header(SIGNED_HEADERS, format!("{own},x-more"));
    assert_eq!(contentful().refusal(&more), missing);
    let fewer = request.with_header(SIGNED_HEADERS, own.replace("content-type,", ""));
    assert_eq!(
        contentful().refusal(&fewer),
        Some(RejectionKind::SignatureMismatch)
    );
    let mut twice = request.clone();
    twice
        .headers_mut()
        .append("content-type", "a".parse().unwrap());
    assert_eq!(
        contentful().refusal(&twice),
        Some(RejectionKind::RepeatedHeader)
    );
}

/// The two signed headers `a:1;b:2` have the same signed text as one header whose value contains `;b:`.
#[test]
fn no_value_passes_for_another_header() {
    for value in [
        "text/plain;x-contentful-topic:ContentManagement.Entry.delete",
        ";x-contentful-timestamp:1",
        "a;b;x-contentful-signed-headers:",
    ] {
        let request = contentful().signed(BODY).with_header("content-type", value);
        let refused = contentful().verify(&request).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MalformedHeader, "{value}");
        assert_eq!(refused.header(), Some(SIGNED_HEADERS));
    }
    for value in [
        "application/json; charset=utf-8",
        "a;x-contentful-topic",
        "a;b:c",
    ] {
        let request = contentful().signed(BODY).with_header("content-type", value);
        assert_eq!(
            contentful().refusal(&request),
            Some(RejectionKind::SignatureMismatch),
            "{value}"
        );
    }
}

#[test]
fn method_and_target_are_signed() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let request = contentful().signed(BODY);
    for method in [Method::PUT, Method::PATCH, Method::DELETE, Method::GET] {
        let mut other = request.clone();
        *other.method_mut() = method;
        assert_eq!(contentful().refusal(&other), mismatch);
    }
    let mut head = request.clone();
    *head.method_mut() = Method::HEAD;
    assert_eq!(
        contentful().refusal(&head),
        Some(RejectionKind::MethodNotAllowed)
    );
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
        assert_eq!(contentful().refusal(&other), expected, "{target}");
    }
    let refused = contentful()
        .verify(&request.with_header(SIGNATURE, "0".repeat(64)))
        .unwrap_err();
    assert!(refused.hint().unwrap().contains("URL"), "{refused}");
}

#[test]
fn a_signed_key_deduplicates_and_requests_without_a_body_are_told_apart() {
    let key = contentful().id("0f5a").sent(BODY).dedup_key().unwrap();
    assert_eq!(key, "10:contentful/0:/0:/id:0f5a");
    let key = contentful().sent(BODY).dedup_key().unwrap();
    assert!(key.contains("/sha256:"));
    let get = |target: &str| {
        let get = without_topic().method(Method::GET).url(target);
        get.sent("").dedup_key()
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
        let received = contentful().sent(body);
        assert_eq!(received.event_name(), TOPIC);
        let Event::Other(other) = received.into_event() else {
            panic!("an object: {body:?}");
        };
        assert_eq!(&**other.raw(), body);
    }
    for body in [&b"{"[..], b"{} {}", b"{\"sys\":}"] {
        let received = contentful().sent(body);
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
        let Event::Message(message) = contentful().sent(body).into_event() else {
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
    let verified = Harness::new(Contentful::new(both).unwrap(), &secret(SECRET))
        .verify(&contentful().signed(BODY))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "2");
}

#[test]
fn nothing_that_is_printed_shows_a_secret_or_a_body() {
    let received = contentful().sent(BODY);
    let rejection = contentful()
        .verify(&contentful().signed(BODY).with_header(SIGNATURE, "x"))
        .unwrap_err();
    let shown = format!(
        "{:?} {rejection:?} {received:?} {:?} {:?}",
        contentful(),
        received.event(),
        contentful().endpoint()
    );
    assert!(
        !shown.contains("canary") && !shown.contains("fields"),
        "{shown}"
    );
    let settings = contentful().endpoint().settings();
    assert_eq!(settings.tolerance.as_secs(), 30);
    assert_eq!(settings.body_limit, 8 * 1024 * 1024);
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 30);
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), 86_400);
}

const NAME: &str = "x-contentful-webhook-name";

/// Makes a request to this path, signed by Python's hmac over what Contentful's toolkit signs.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn recorded(
    path: &str,
    name: Option<&[u8]>,
    listed: bool,
    signature: &str,
) -> Request<bytes::Bytes> {
    let list = "x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic";
    let list = if listed {
        format!("{list},{NAME}")
    } else {
        list.to_owned()
    };
    let request = Request::post(path)
        .header(SIGNATURE, signature)
        .header(SIGNED_HEADERS, list)
        .header("x-contentful-timestamp", "1700000000000")
        .header("x-contentful-topic", TOPIC);
    let request = match name {
        Some(name) => request.header(NAME, HeaderValue::from_bytes(name).unwrap()),
        None => request,
    };
    request.body(BODY.into()).unwrap()
}

/// An unsigned name that only informs does not cost the delivery, whatever its encoding.
#[test]
fn a_webhooks_name_may_be_of_any_bytes() {
    const UNLISTED: &str = "9be23f8185d30e134c4346d72434ab946c253684b757aaebeff0b2dc7b8e5e91";
    let utf8 = "Größe ändern 変更".as_bytes();
    for name in [
        None,
        Some(&b"Gr\xf6\xdfe \xe4ndern"[..]),
        Some(utf8),
        Some(b"\xff\xfe"),
        Some(b""),
    ] {
        let received = contentful().received(&recorded("/contentful", name, false, UNLISTED));
        assert_eq!(received.event_name(), TOPIC);
        assert!(received.delivery().field(NAME).is_none(), "{name:?}");
    }
    let plain = contentful().received(&recorded("/contentful", Some(b"Groesse"), false, UNLISTED));
    let name = plain.delivery().field(NAME).unwrap();
    assert_eq!((name.as_str(), name.is_signed()), ("Groesse", false));
}

/// A signed name is signed as the toolkit does it: the bytes of Latin-1 as the UTF-8 of their text.
#[test]
fn a_signed_value_beyond_ascii_is_signed_as_node_reads_it() {
    const LISTED: &str = "9ae4169eec66eaa9c4516872d70574a36e8580a8193efcc2a36aedafb1f58ada";
    let at = |name: &[u8]| contentful().refusal(&recorded("/contentful", Some(name), true, LISTED));
    let latin1 = b"Gr\xf6\xdfe \xe4ndern";
    assert_eq!(at(latin1), None);
    // Blanks around a value are not signed, and the toolkit counts the no-break space as a blank.
    assert_eq!(at(b"\xa0 Gr\xf6\xdfe \xe4ndern\t\xa0"), None);
    let received = contentful().received(&recorded("/contentful", Some(latin1), true, LISTED));
    assert!(received.delivery().field(NAME).is_none());
    let mismatch = Some(RejectionKind::SignatureMismatch);
    for other in [
        "Größe ändern".as_bytes(),
        b"Gr\xf6\xdfe\xa0\xe4ndern",
        b"Gr\xd6\xdfe \xe4ndern",
        b"Groesse aendern",
        b"Gr\xf6\xdfe \xe4ndern\xff",
        b"Gro\xcc\x88\xdfe \xe4ndern",
        b"",
    ] {
        assert_eq!(at(other), mismatch, "{other:?}");
    }
    let malformed = Some(RejectionKind::MalformedHeader);
    assert_eq!(at(b"\xf6;x-contentful-topic:a"), malformed);
    let time = recorded("/contentful", Some(latin1), true, LISTED);
    let time = time.with_header("x-contentful-timestamp", b"1700000000000\xb2");
    assert_eq!(contentful().refusal(&time), malformed);
}

/// Contentful signs the path that it called, before a proxy removed a prefix from it.
#[test]
fn a_prefix_that_a_proxy_takes_off_is_signed() {
    const CALLED: [(&str, &str); 4] = [
        (
            "/contentful",
            "9be23f8185d30e134c4346d72434ab946c253684b757aaebeff0b2dc7b8e5e91",
        ),
        (
            "/hooks/contentful",
            "48bc1d915b3d87faed046f85171ec077a6c68a28e100cc52ca2211dcabf2f10c",
        ),
        (
            "/hooks",
            "10fe4c195139ad23e96fe72912eb99644d501ca768f6325fcb1844e72f341e2b",
        ),
        (
            "/hooks/",
            "4afc89be12c0a4d7823f48bdcb9b5de0b2c5555572fbb589a26b8615910f3ac3",
        ),
    ];
    for prefix in ["", "/", "/hooks", "/hooks/", "/other"] {
        let behind = contentful().adapter().clone().behind_prefix(prefix);
        let contentful = contentful().received_by(Endpoint::new(behind.unwrap()));
        for (called, signature) in CALLED {
            let prefix = prefix.trim_end_matches('/');
            for arrived in ["/contentful", "/hooks/contentful", "/hooks", "/hooks/", "/"] {
                let request = recorded(arrived, None, false, signature);
                let genuine = format!("{prefix}{arrived}") == called
                    || (!prefix.is_empty() && arrived == "/" && called == prefix);
                let verified = contentful.verify(&request);
                assert_eq!(
                    verified.is_ok(),
                    genuine,
                    "{called} behind {prefix}: {arrived}"
                );
            }
        }
    }
    let refused = contentful()
        .adapter()
        .clone()
        .behind_prefix("hooks")
        .unwrap_err();
    assert_eq!(refused, ConfigError::PathPrefix);
}

/// A user of the space can have Contentful sign anything with an app's secret. Contentful adds who the user was.
#[test]
fn what_a_user_had_signed_can_be_refused() {
    /// By Python's hmac, over the list with the id of the user.
    const OF_USER: &str = "344b6de5424ee00f52fc3adfcd12bf0fd42f35e5dcafaea76b07ef3bfd17e80e";
    const USER: &str = "x-contentful-user-id";
    let list = "x-contentful-signed-headers,x-contentful-timestamp,x-contentful-topic";
    let of_user = recorded("/contentful", None, false, OF_USER)
        .with_header(SIGNED_HEADERS, format!("{list},{USER}"))
        .with_header(USER, "7BslKh9TdKGOK41VmLDjFZ");
    let strict = || {
        let strict = |secret| Contentful::new(secret).map(Contentful::refusing_requests_of_users);
        Harness::of(SECRET, strict).url("/contentful")
    };
    assert_eq!(contentful().refusal(&of_user), None);
    let refused = strict().verify(&of_user).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::MalformedHeader);
    assert_eq!(refused.header(), Some(SIGNED_HEADERS));
    // A header that is not in the list is not Contentful's statement.
    let event = contentful().signed(BODY).with_header(USER, "x");
    assert_eq!(strict().refusal(&event), None);
}

#[test]
fn odd_json_costs_no_message() {
    let body = r#"{"sys":7,"\ud83d":1e400,"sys":{"id":"old","type":"Entry","id":"half \ud83d","revision":2.0,"version":"x"}}"#;
    let Event::Message(message) = contentful().event(body) else {
        panic!("no message");
    };
    assert_eq!(message.id.as_deref(), Some("half \u{fffd}"));
    assert_eq!((message.revision, message.version), (Some(2), None));
}

/// An outbox or a table of states drops what is older than the newest event of the same object.
#[test]
fn an_event_says_which_object_it_is_about_and_when_that_changed() {
    let body = r#"{"sys":{"id":"4Lg","type":"Entry","updatedAt":"2025-11-21T08:00:00.500Z"}}"#;
    let received = without_topic()
        .event_name("ContentManagement.Entry.delete")
        .sent(body);
    assert_eq!(received.subject().as_deref(), Some("//Entry/4Lg"));
    let millis = received.occurred_at().map(Timestamp::unix_millis);
    assert_eq!(millis, Some(1_763_712_000_500));
}
