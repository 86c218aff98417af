//! Tests payloads in JSON and in a form, and payloads under the name of another event.

use bytes::Bytes;
use http::Request;
use std::path::Path;
use webhook_core::body::UnreadableReason;
use webhook_core::testing::{Harness, secret};
use webhook_core::{Received, Timestamp};
use webhook_github::{Envelope, Event, EventName, GitHub};

const SECRET: &str = "canary-5f0c2b9e";

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

fn receiver(github: GitHub) -> Harness<GitHub> {
    Harness::new(github, &secret(SECRET))
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

/// Returns why the event cannot be read, if it cannot. A delivery must never be refused for that.
fn reason(request: &Request<Bytes>) -> Option<UnreadableReason> {
    github()
        .received(request)
        .unreadable()
        .map(|it| it.reason())
}

/// Returns the envelope of an event, which is kept for the rest of the test because views borrow from it.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn envelope(request: &Request<Bytes>) -> Envelope<'static> {
    let received: &'static Received<GitHub> = Box::leak(Box::new(github().received(request)));
    received.event().envelope().unwrap()
}

/// Official examples (`@octokit/webhooks-examples` 7.6.1, MIT): file name, event, payload.
fn examples() -> Vec<(String, String, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let files = std::fs::read_dir(directory).into_iter().flatten().flatten();
    files
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            let event = name.split('.').next()?.to_owned();
            Some((name, event, std::fs::read_to_string(file.path()).ok()?))
        })
        .collect()
}

fn example(name: &str) -> String {
    let found = examples().into_iter().find(|(file, ..)| file == name);
    found.map(|(.., payload)| payload).unwrap_or_default()
}

fn form(payload: &str) -> String {
    let encoded: String = form_urlencoded::byte_serialize(payload.as_bytes()).collect();
    format!("payload={encoded}")
}

#[test]
fn every_official_example_is_read_under_its_own_name() {
    let examples = examples();
    assert_eq!(examples.len(), 12, "examples were lost or added");
    for (file, event, payload) in examples {
        for body in [payload.clone(), form(&payload)] {
            let envelope = envelope(&signed(&event, body.clone()));
            assert!(envelope.name().is_known(), "{file}");
            assert_eq!(envelope.raw(), payload.as_str(), "{file}");
            assert_eq!(envelope.is_form(), body != payload, "{file}");
            let json: serde_json::Value = envelope.json().unwrap();
            let text = |pointer| json.pointer(pointer).and_then(|it| it.as_str());
            let number = |pointer| json.pointer(pointer).and_then(|it| it.as_u64());
            assert_eq!(envelope.action(), text("/action"), "{file}");
            assert_eq!(
                envelope.installation_id(),
                number("/installation/id"),
                "{file}"
            );
            let organization = envelope.organization();
            assert_eq!(
                organization.and_then(|it| it.login()),
                text("/organization/login"),
                "{file}"
            );
            let repository = envelope.repository();
            assert_eq!(
                repository.and_then(|it| it.full_name()),
                text("/repository/full_name"),
                "{file}"
            );
            assert_eq!(
                repository.and_then(|it| it.id()),
                number("/repository/id"),
                "{file}"
            );
            let sender = envelope.sender();
            assert_eq!(
                sender.and_then(|it| it.login()),
                text("/sender/login"),
                "{file}"
            );
            assert_eq!(
                sender.and_then(|it| it.id()),
                number("/sender/id"),
                "{file}"
            );
        }
    }
}

#[test]
fn a_relabelled_event_is_unreadable_and_never_refused() {
    for (real, named, missing) in [
        ("issues.opened.json", "push", "ref"),
        ("issues.opened.json", "pull_request", "pull_request"),
        ("push.json", "issues", "issue"),
        ("push.json", "installation", "action"),
        (
            "member.added.json",
            "installation_repositories",
            "repositories_added",
        ),
        ("check_run.created.json", "deployment", "deployment"),
        ("ping.json", "push", "ref"),
        ("push.json", "issue_dependencies", "blocked_issue"),
    ] {
        let payload = example(real);
        for body in [payload.clone(), form(&payload)] {
            let received = github().received(&signed(named, body.clone()));
            let Event::Unreadable(event) = received.event() else {
                unreachable!("{real} as {named}: {:?}", received.event())
            };
            assert_eq!(event.reason(), UnreadableReason::Contradiction);
            assert_eq!(
                (event.name(), event.error().path()),
                (Some(named), missing),
                "{real} as {named}"
            );
            // Nothing is lost: neither the bytes nor what the payload says about itself.
            assert_eq!(event.raw(), body.as_str());
            assert_eq!(event.envelope().unwrap().raw(), payload.as_str());
        }
        let believing = github().adapter().clone().insecure_trust_event_header();
        let verified = receiver(believing).verify(&signed(named, payload)).unwrap();
        let received = verified.read().unwrap();
        assert_eq!(received.event_name(), named);
        let reason = received.unreadable().map(|it| it.reason());
        assert_ne!(reason, Some(UnreadableReason::Contradiction));
    }
}

/// A payload with an action that this version does not know is not checked, because nobody knows what it has.
#[test]
fn an_unknown_action_is_held_against_no_list() {
    for (event, known) in [
        ("code_scanning_alert", "fixed"),
        ("issues", "opened"),
        ("star", "deleted"),
    ] {
        let of = |action: &str| reason(&signed(event, format!(r#"{{"action":{action}}}"#)));
        assert_eq!(of(r#""contemplated""#), None, "{event}");
        // Without an action, and with a known action, the payload must have what the event always has.
        let contradiction = Some(UnreadableReason::Contradiction);
        for action in ["null", "7", &format!("{known:?}")] {
            assert_eq!(of(action), contradiction, "{event} {action}");
        }
    }
    // An event without actions is checked, whatever its body calls an action.
    let push = reason(&signed("push", r#"{"action":"contemplated"}"#));
    assert_eq!(push, Some(UnreadableReason::Contradiction));
}

/// A proxy may remove the header, and GitHub never sends a delivery again.
#[test]
fn without_a_name_the_event_is_unreadable_and_never_refused() {
    let payload = example("push.json");
    let request = signed("push", payload.clone());
    for values in [
        &[][..],
        &[&b""[..]],
        &[b" "],
        &[b"\t"],
        &[b"", b""],
        &[b"push", b"push"],
        &[b"push", b"issues"],
        &[b"push\xc3\xa9"],
        &[b"\xff"],
    ] {
        let mut nameless = request.clone();
        nameless.headers_mut().remove("x-github-event");
        for value in values {
            let value = http::HeaderValue::from_bytes(value).unwrap();
            nameless.headers_mut().append("x-github-event", value);
        }
        let received = github().received(&nameless);
        let Event::Unreadable(event) = received.event() else {
            unreachable!("{values:?}: {:?}", received.event())
        };
        assert_eq!(event.reason(), UnreadableReason::NoEventName);
        assert_eq!((event.name(), received.event_name()), (None, ""));
        assert_eq!(event.raw(), payload.as_str());
        let envelope = event.envelope().unwrap();
        assert_eq!(envelope.raw(), payload.as_str());
        let repository = envelope.repository().unwrap();
        assert_eq!(repository.full_name(), Some("Codertocat/Hello-World"));
    }
    // A body without a payload keeps its bytes too.
    let mut nameless = signed("push", "Hello, World!");
    nameless.headers_mut().remove("x-github-event");
    let received = github().received(&nameless);
    assert_eq!(received.unreadable().unwrap().raw(), "Hello, World!");
}

/// Somebody who has recorded a delivery that failed may send a copy of it before the next attempt, under another name
/// or without one. The genuine delivery must not pass for a repetition of that copy.
#[test]
fn a_copy_under_another_name_completes_no_key() {
    let genuine = signed("push", example("push.json"));
    let key = github().received(&genuine).dedup_key();
    assert!(key.is_some());
    for name in ["", "issues", "pull_request", "installation", "deployment"] {
        let mut copy = genuine.clone();
        let value = name.parse().unwrap();
        copy.headers_mut().insert("x-github-event", value);
        let received = github().received(&copy);
        assert!(received.unreadable().is_some(), "{name}");
        assert_eq!(received.dedup_key(), None, "{name}");
    }
    // A copy that fits the name but cannot be read as that event has no effect either.
    let tag = signed(
        "create",
        r#"{"ref":"v1","ref_type":"tag","master_branch":"main","pusher_type":"user","description":null}"#,
    );
    let mut copy = tag.clone();
    copy.headers_mut()
        .insert("x-github-event", http::HeaderValue::from_static("push"));
    let as_push = github().received(&copy);
    assert_eq!(
        as_push.unreadable().map(|it| it.reason()),
        Some(UnreadableReason::Malformed)
    );
    assert_eq!(as_push.dedup_key(), None);
    assert_eq!(github().received(&genuine).dedup_key(), key);
}

#[test]
fn a_key_counts_whatever_its_value_and_only_at_the_top() {
    let contradiction = Some(UnreadableReason::Contradiction);
    let is = |event: &str, body: &str| reason(&signed(event, body.to_owned())) == contradiction;
    let missing = r#"{"action":"created","x":{"starred_at":null},"y":"starred_at"}"#;
    let there = r#"{"action":null,"starred_at":null}"#;
    assert!(is("star", missing));
    assert!(!is("star", there));
    // A key that is written with an escape is the same key.
    assert!(!is("star", r#"{"action":1,"starred\u005fat":1}"#));
    // Before Enterprise Server 3.6 a deployment had no action.
    assert!(!is("deployment", r#"{"deployment":{}}"#));
    // A payload leaves out an issue of another repository, on either side.
    for there in ["blocked_issue", "blocking_issue"] {
        let body = format!(r#"{{"action":"blocked_by_added","{there}":{{}}}}"#);
        assert!(!is("issue_dependencies", &body), "{there}");
    }
    assert!(is("issue_dependencies", r#"{"action":"blocked_by_added"}"#));
}

#[test]
fn every_listed_name_is_known() {
    // 76 of github.com and 10 of Enterprise Cloud and Server alone.
    assert_eq!(EventName::KNOWN.len(), 76 + 10);
    for name in EventName::KNOWN {
        let event = EventName::from(*name);
        assert!(event.is_known() && event.as_str() == *name, "{name}");
    }
}

#[test]
fn unknown_names_reach_the_handler() {
    let envelope = envelope(&signed("moon_landing", "{}"));
    assert_eq!(envelope.name(), &EventName::Other("moon_landing".into()));
}

#[test]
fn values_of_another_shape_are_absent() {
    for odd in [
        "null",
        "true",
        "-1",
        "1.5",
        "1e99",
        "\"x\"",
        "[[{}]]",
        "{}",
        "{\"id\":\"1\",\"login\":2,\"full_name\":[]}",
    ] {
        let body = format!(
            r#"{{"action":{{"a":[1]}},"installation":{odd},"organization":{odd},"repository":{odd},"sender":{odd}}}"#
        );
        let envelope = envelope(&signed("ping", body));
        assert_eq!(
            (envelope.action(), envelope.installation_id()),
            (None, None),
            "{odd}"
        );
        assert_eq!(
            envelope.organization().and_then(|it| it.login()),
            None,
            "{odd}"
        );
        assert_eq!(envelope.repository().and_then(|it| it.id()), None, "{odd}");
        assert_eq!(envelope.sender().and_then(|it| it.id()), None, "{odd}");
    }
}

#[test]
fn the_signed_bytes_tell_the_form_and_not_the_content_type() {
    let emoji = r#"{"zen":"a + b & c = 😀 ♥"}"#;
    for (body, is_form) in [(emoji.to_owned(), false), (form(emoji), true)] {
        for content_type in [
            "application/json",
            "application/x-www-form-urlencoded",
            "text/plain",
        ] {
            let mut request = signed("ping", body.clone());
            let value = content_type.parse().unwrap();
            request.headers_mut().insert("content-type", value);
            let envelope = envelope(&request);
            assert_eq!(envelope.raw(), emoji);
            assert_eq!(envelope.is_form(), is_form);
        }
    }
    let beside = format!("a=1&{}&b=2", form(emoji));
    assert_eq!(envelope(&signed("ping", beside)).raw(), emoji);
}

#[test]
fn what_cannot_be_read_is_an_event_and_keeps_its_bytes() {
    let twice = [form("{}"), form("{}")].join("&");
    for body in [
        "",
        "Hello, World!",
        "data",
        "null",
        "[]",
        "7",
        "{",
        "{} {}",
        "\u{feff}{}",
        "payload",
        "payload=",
        "payload=%5B%5D",
        "Payload=%7B%7D",
        "other=%7B%7D",
        &twice,
    ] {
        // That also holds for names with keys: a body without a payload contradicts nothing.
        let received = github().received(&signed("push", body.to_owned()));
        let Event::Unreadable(event) = received.event() else {
            unreachable!("{body}: {:?}", received.event())
        };
        assert_eq!(event.raw(), body);
        assert_eq!(event.name(), Some("push"));
        assert_eq!(received.event_name(), "push");
    }
    let Event::Unreadable(event) = github().received(&signed("push", twice)).into_event() else {
        unreachable!("a form with two payloads was read")
    };
    assert!(
        event
            .error()
            .to_string()
            .contains("payload: there more than once"),
        "{}",
        event.error()
    );
}

/// If a key comes twice, at any depth, the last one counts, and it is reported.
#[test]
fn what_is_said_twice_is_the_last_and_reported() {
    let body = r#"{"sender":{"id":1,"id":2,"login":"a"},"hook_id":1,"zen":"b","\u0068ook_id":2}"#;
    let Event::Ping(ping) = github().received(&signed("ping", body)).into_event() else {
        unreachable!("a ping")
    };
    assert_eq!(ping.envelope().sender().unwrap().id(), Some(2));
    assert_eq!(ping.get().hook_id(), Some(2));
    assert_eq!(ping.report().duplicates, ["sender.id", "hook_id"]);
}

#[test]
fn a_body_that_is_not_text_is_authentic_and_unreadable() {
    for body in [
        &b"\xff"[..],
        b"{\"action\":\"\xff\"}",
        b"payload=%7B%FF%7D",
        b"payload=\xff",
    ] {
        let received = github().received(&signed("ping", body));
        let event = received.event();
        assert!(
            matches!(event, Event::Unreadable(event) if event.raw() == body),
            "{event:?}"
        );
    }
}

#[test]
fn an_empty_value_is_no_missing_value() {
    let received = github().received(&signed("ping", r#"{"action":"","sender":{"login":""}}"#));
    assert_eq!(received.answer(), None, "pings reach the handler");
    let envelope = received.event().envelope().unwrap();
    assert_eq!(envelope.action(), Some(""));
}

#[test]
fn what_is_printed_is_short_and_shows_no_payload() {
    for (file, event, payload) in examples() {
        let shown = format!("{:?}", github().received(&signed(&event, payload)).event());
        assert!(
            shown.len() < 600 && !shown.contains("http"),
            "{file}: {shown}"
        );
    }
}

/// An outbox or a table of states drops what is older than the newest event of the same object.
#[test]
fn an_event_says_which_object_it_is_about_and_when_that_changed() {
    let received = github().received(&signed("issues", example("issues.opened.json")));
    assert_eq!(
        received.subject().as_deref(),
        Some("MDU6SXNzdWU0NDQ1MDAwNDE=")
    );
    let seconds = received.occurred_at().map(Timestamp::unix_seconds);
    assert_eq!(seconds, Some(1_557_933_618));
}

/// The API shows the same event as the delivery, without what only a webhook's headers say.
#[test]
fn an_event_from_the_api_is_the_delivered_one() {
    for (file, name, payload) in examples() {
        let delivered = envelope(&signed(&name, payload.clone()));
        let fetched = Event::from_api(&name, "72d3162e", &payload.clone().into());
        let typed = !matches!(fetched, Event::Other(_) | Event::Unreadable(_));
        assert_eq!(typed, fetched.report().is_some(), "{file}");
        let fetched = fetched.envelope().unwrap();
        assert_eq!(fetched.name(), delivered.name(), "{file}");
        assert_eq!(fetched.action(), delivered.action(), "{file}");
        assert_eq!(fetched.repository(), delivered.repository(), "{file}");
        assert_eq!(fetched.raw(), payload.as_str(), "{file}");
        assert_eq!(fetched.delivery_id(), Some("72d3162e"));
        assert_eq!(fetched.hook_id(), None);
    }
    for payload in ["", "[]", "payload=%7B%7D", r#"{"action":"opened"}"#] {
        let fetched = Event::from_api("issues", "72d3162e", &payload.into());
        let Event::Unreadable(unreadable) = fetched else {
            unreachable!("{payload}: {fetched:?}");
        };
        assert_eq!(unreadable.name(), Some("issues"));
        assert_eq!(unreadable.raw(), payload);
    }
}
