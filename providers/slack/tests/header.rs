//! Tests the signature, which all three kinds of delivery share.

use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{ConfigError, Provider, RejectionKind, Scheme, Secret, Timestamp};
use webhook_slack::{Commands, EventsApi, Interactivity};

const SECRET: &str = "canary5f0c2b9e8888abcd99";
const NOW: i64 = 1_700_000_000;
const EVENT: &str = include_str!("../samples/message.json");
const COMMAND: &str = include_str!("../samples/command.txt");

/// A form whose one field is this payload.
fn payload(json: &str) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("payload", json);
    form.finish()
}

fn events() -> Harness<EventsApi> {
    Harness::of(SECRET, EventsApi::new)
}

fn commands() -> Harness<Commands> {
    Harness::of(SECRET, Commands::new)
}

fn interactivity() -> Harness<Interactivity> {
    Harness::of(SECRET, Interactivity::new)
}

fn receiver<P: Provider>(slack: P) -> Harness<P> {
    Harness::new(slack, &secret(SECRET))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

const SIGNATURE: &str = "x-slack-signature";
const TIMESTAMP: &str = "x-slack-request-timestamp";

/// The refusal of a signature header made of the genuine one.
fn with(change: impl FnOnce(&str) -> String) -> Option<RejectionKind> {
    events().refusal(&events().signed(EVENT).edited(SIGNATURE, change))
}

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(with(ToOwned::to_owned), None);
    for (from, to) in [
        ("v0=", ""),
        ("v0=", "V0="),
        ("v0=", "v1="),
        ("v0=", "v0 ="),
        ("v0=", "v0= "),
        ("v0=", " v0="),
        ("v0=", "v0=0x"),
        ("v0=", "v0=v0="),
        ("v0=", "v0=00"),
        ("v0=", "v1=x,v0="),
    ] {
        assert_eq!(with(|it| it.replace(from, to)), malformed, "{to:?}");
    }
    assert_eq!(with(|_| String::new()), malformed);
    assert_eq!(with(|_| "v0=".to_owned()), malformed);
    assert_eq!(with(|it| format!("{it} ")), malformed);
    assert_eq!(with(|it| format!("{it},{it}")), malformed);
    assert_eq!(with(|it| it[..it.len() - 1].to_owned()), malformed);
    assert_eq!(with(|it| it.to_uppercase().replace("V0", "v0")), malformed);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(with(|_| format!("v0={}", "0".repeat(64))), mismatch);
}

#[test]
fn a_timestamp_is_canonical_digits() {
    for time in [
        "+1700000000",
        "01700000000",
        " 1700000000",
        "1700000000 ",
        "1700000000abc",
        "1700000000.9",
        "1_700_000_000",
        "1.7e9",
        "NaN",
        "",
        "0",
        "-1700000000",
        "9223372036854775808",
    ] {
        let request = events()
            .signed(EVENT)
            .edited(TIMESTAMP, |_| time.to_owned());
        let expected = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(events().refusal(&request), expected, "{time:?}");
    }
}

fn window<P: Provider>(slack: &Harness<P>, body: &str) {
    let request = events().signed(body.to_owned());
    let kind = |now| slack.verify_at(now, &request).err().map(|it| it.kind());
    assert_eq!(kind(NOW + 300), None);
    assert_eq!(kind(NOW - 300), None);
    assert_eq!(kind(NOW + 301), Some(RejectionKind::TimestampTooOld));
    assert_eq!(kind(NOW - 301), Some(RejectionKind::TimestampInFuture));
}

#[test]
fn five_minutes_either_way_for_each_kind() {
    window(&events(), EVENT);
    window(&commands(), COMMAND);
    window(&interactivity(), &payload(r#"{"type":"shortcut"}"#));
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn once<P: Provider>(slack: &Harness<P>, body: &str, unsigned: RejectionKind) {
    let request = events().signed(body.to_owned());
    for (name, absent) in [
        (SIGNATURE, unsigned),
        (TIMESTAMP, RejectionKind::MissingHeader),
    ] {
        let twice = request.with_another(name, request.text(name));
        let rejection = slack.verify(&twice).unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::RepeatedHeader);
        assert_eq!(rejection.header(), Some(name));
        let without = request.without(name);
        assert_eq!(slack.refusal(&without), Some(absent), "{name}");
    }
}

#[test]
fn each_header_is_there_once() {
    once(&events(), EVENT, RejectionKind::MissingHeader);
    once(&commands(), COMMAND, RejectionKind::NoSignature);
    let body = payload(r#"{"type":"shortcut"}"#);
    once(&interactivity(), &body, RejectionKind::MissingHeader);
}

#[test]
fn time_and_body_are_signed_and_retry_headers_are_not() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let request = events()
        .signed(EVENT)
        .edited(TIMESTAMP, |_| "1700000001".to_owned());
    assert_eq!(events().refusal(&request), mismatch);
    let mut request = events().signed(EVENT);
    *request.body_mut() = EVENT.replace("U1", "U2").into();
    assert_eq!(events().refusal(&request), mismatch);

    let mut request = events().signed(EVENT);
    request
        .headers_mut()
        .insert("x-slack-retry-num", "2".parse().unwrap());
    request
        .headers_mut()
        .insert("x-slack-retry-reason", "http_timeout".parse().unwrap());
    let verified = events().verify(&request).unwrap();
    let delivery = verified.delivery();
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Signed);
    assert_eq!(delivery.signed_at(), Some(at(NOW)));
    for (name, text) in [("retry-num", "2"), ("retry-reason", "http_timeout")] {
        let field = delivery.field(name).unwrap();
        assert_eq!((field.as_str(), field.is_signed()), (text, false));
    }
    request
        .headers_mut()
        .append("x-slack-retry-num", "3".parse().unwrap());
    // Of two neither counts, and the delivery is none the less genuine.
    let verified = events().verify(&request).unwrap();
    assert_eq!(verified.delivery().field("retry-num"), None);
}

#[test]
fn bytes_are_signed_and_not_text() {
    let mut lossy = events().signed(format!("{COMMAND}&x=\u{fffd}"));
    assert_eq!(commands().refusal(&lossy), None);
    *lossy.body_mut() = [COMMAND.as_bytes(), b"&x=\xff"].concat().into();
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(commands().refusal(&lossy), mismatch);
    let signed_so = events().signed(lossy.body().clone());
    assert_eq!(commands().refusal(&signed_so), None);
    // The same field, written in another way.
    let mut respelled = events().signed(COMMAND);
    *respelled.body_mut() = COMMAND.replace("94070+", "94070%20").into();
    assert_eq!(commands().refusal(&respelled), mismatch);
}

#[test]
fn a_new_secret_beside_the_old_one() {
    let (old, new) = (
        secret("secret-old").labelled("old"),
        secret("secret-new").labelled("new"),
    );
    let both = EventsApi::new([new.clone(), old.clone()]).unwrap();
    let sent_with = |key: &Secret| {
        let key = SigningKey::hmac(key).unwrap();
        Outgoing::new(EVENT, at(NOW)).sign(&both, key).unwrap()
    };
    for (key, label) in [(&old, "old"), (&new, "new")] {
        let verified = receiver(both.clone()).verify(&sent_with(key)).unwrap();
        assert_eq!(verified.delivery().key_label(), label);
    }
    let kind = events().verify(&sent_with(&old)).unwrap_err().kind();
    assert_eq!(kind, RejectionKind::SignatureMismatch);
    assert!(EventsApi::new(vec![]).is_err());
    assert!(matches!(Commands::new(vec![]), Err(ConfigError::NoKeys)));
    assert!(matches!(
        Interactivity::new(vec![]),
        Err(ConfigError::NoKeys)
    ));
    assert!(Secret::new("").is_err() && Secret::new("    ").is_err());
}

#[test]
fn nobody_verifies_nothing() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let nobody = Keyring::nobody;
    assert_eq!(
        receiver(EventsApi::with_keyring(nobody())).refusal(&events().signed(EVENT)),
        mismatch
    );
    assert_eq!(
        receiver(Commands::with_keyring(nobody())).refusal(&events().signed(COMMAND)),
        mismatch
    );
    let request = events().signed(payload("{}"));
    assert_eq!(
        receiver(Interactivity::with_keyring(nobody())).refusal(&request),
        mismatch
    );
}

#[test]
fn each_kind_has_a_name_and_three_seconds() {
    let (events, commands, interactivity) = (events(), commands(), interactivity());
    let schemes: [(&dyn Scheme, _, _, _); 3] = [
        (events.adapter(), "slack-events", true, "application/json"),
        (
            commands.adapter(),
            "slack-commands",
            false,
            "application/x-www-form-urlencoded",
        ),
        (
            interactivity.adapter(),
            "slack-interactivity",
            false,
            "application/x-www-form-urlencoded",
        ),
    ];
    for (scheme, name, retries, content_type) in schemes {
        assert_eq!(scheme.name(), name);
        assert_eq!(scheme.defaults().response_deadline.unwrap().as_secs(), 3);
        assert_eq!(scheme.defaults().tolerance.as_secs(), 300);
        assert_eq!(scheme.defaults().retry_horizon.is_some(), retries);
        let request = Outgoing::new("{}", at(NOW))
            .sign(scheme, events.keys())
            .unwrap();
        assert_eq!(request.headers()["content-type"], content_type);
    }
}

#[test]
fn nothing_that_is_printed_shows_a_secret_a_token_or_a_text() {
    let interaction = payload(r#"{"type":"shortcut","token":"canary","trigger_id":"canary"}"#);
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        events().endpoint(),
        commands(),
        interactivity(),
        events().sent(EVENT),
        events().sent(EVENT).event(),
        events().sent(r#"{"type":"new","x":"canary"}"#).event(),
        commands().sent(COMMAND).event(),
        commands().sent("canary").event(),
        interactivity().sent(interaction).event(),
    );
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("/weather") && shown.contains("Ev08MFMKH6"));
}
