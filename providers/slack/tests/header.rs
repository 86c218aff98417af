//! The signature, which all three kinds of delivery have in common.

mod common;

use common::*;
use webhook_core::testing::secret;
use webhook_core::{
    BodyCoverage, ConfigError, Endpoint, Freshness, Keyring, Outgoing, Provider, RejectionKind,
    Scheme, Secret, SigningKey,
};
use webhook_slack::{Commands, EventsApi, Interactivity};

const SIGNATURE: &str = "x-slack-signature";
const TIMESTAMP: &str = "x-slack-request-timestamp";

/// The refusal of a signature header made of the genuine one.
fn with(change: impl FnOnce(&str) -> String) -> Option<RejectionKind> {
    refusal(events(), &reheaded(signed(EVENT), SIGNATURE, change))
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
        let request = reheaded(signed(EVENT), TIMESTAMP, |_| time.to_owned());
        let expected = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(refusal(events(), &request), expected, "{time:?}");
    }
}

fn window<P: Provider + Clone>(slack: P, body: &str) {
    let request = signed(body.to_owned());
    let kind = |now| {
        verify_at(slack.clone(), &request, now)
            .err()
            .map(|it| it.kind())
    };
    assert_eq!(kind(NOW + 300), None);
    assert_eq!(kind(NOW - 300), None);
    assert_eq!(kind(NOW + 301), Some(RejectionKind::TimestampTooOld));
    assert_eq!(kind(NOW - 301), Some(RejectionKind::TimestampInFuture));
}

#[test]
fn five_minutes_either_way_for_each_kind() {
    window(events(), EVENT);
    window(commands(), COMMAND);
    window(interactivity(), &payload(r#"{"type":"shortcut"}"#));
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn once<P: Provider + Clone>(slack: P, body: &str, unsigned: RejectionKind) {
    let request = signed(body.to_owned());
    for (name, absent) in [
        (SIGNATURE, unsigned),
        (TIMESTAMP, RejectionKind::MissingHeader),
    ] {
        let mut twice = request.clone();
        let value = twice.headers()[name].clone();
        twice.headers_mut().append(name, value);
        let rejection = verify(slack.clone(), &twice).unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::RepeatedHeader);
        assert_eq!(rejection.header(), Some(name));
        let mut without = request.clone();
        without.headers_mut().remove(name);
        assert_eq!(refusal(slack.clone(), &without), Some(absent), "{name}");
    }
}

#[test]
fn each_header_is_there_once() {
    once(events(), EVENT, RejectionKind::MissingHeader);
    once(commands(), COMMAND, RejectionKind::NoSignature);
    let body = payload(r#"{"type":"shortcut"}"#);
    once(interactivity(), &body, RejectionKind::MissingHeader);
}

#[test]
fn time_and_body_are_signed_and_retry_headers_are_not() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let request = reheaded(signed(EVENT), TIMESTAMP, |_| "1700000001".to_owned());
    assert_eq!(refusal(events(), &request), mismatch);
    let mut request = signed(EVENT);
    *request.body_mut() = EVENT.replace("U1", "U2").into();
    assert_eq!(refusal(events(), &request), mismatch);

    let mut request = signed(EVENT);
    request
        .headers_mut()
        .insert("x-slack-retry-num", "2".parse().unwrap());
    request
        .headers_mut()
        .insert("x-slack-retry-reason", "http_timeout".parse().unwrap());
    let verified = verify(events(), &request).unwrap();
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
    let verified = verify(events(), &request).unwrap();
    assert_eq!(verified.delivery().field("retry-num"), None);
}

#[test]
fn bytes_are_signed_and_not_text() {
    let mut lossy = signed(format!("{COMMAND}&x=\u{fffd}"));
    assert_eq!(refusal(commands(), &lossy), None);
    *lossy.body_mut() = [COMMAND.as_bytes(), b"&x=\xff"].concat().into();
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(refusal(commands(), &lossy), mismatch);
    let signed_so = signed(lossy.body().clone());
    assert_eq!(refusal(commands(), &signed_so), None);
    // The same field, written in another way.
    let mut respelled = signed(COMMAND);
    *respelled.body_mut() = COMMAND.replace("94070+", "94070%20").into();
    assert_eq!(refusal(commands(), &respelled), mismatch);
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
        let verified = verify(both.clone(), &sent_with(key)).unwrap();
        assert_eq!(verified.delivery().key_label(), label);
    }
    let kind = verify(events(), &sent_with(&old)).unwrap_err().kind();
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
        refusal(EventsApi::with_keyring(nobody()), &signed(EVENT)),
        mismatch
    );
    assert_eq!(
        refusal(Commands::with_keyring(nobody()), &signed(COMMAND)),
        mismatch
    );
    let request = signed(payload("{}"));
    assert_eq!(
        refusal(Interactivity::with_keyring(nobody()), &request),
        mismatch
    );
}

#[test]
fn each_kind_has_a_name_and_three_seconds() {
    let schemes: [(&dyn Scheme, _, _, _); 3] = [
        (&events(), "slack-events", true, "application/json"),
        (
            &commands(),
            "slack-commands",
            false,
            "application/x-www-form-urlencoded",
        ),
        (
            &interactivity(),
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
        let request = Outgoing::new("{}", at(NOW)).sign(scheme, key()).unwrap();
        assert_eq!(request.headers()["content-type"], content_type);
    }
}

#[test]
fn nothing_that_is_printed_shows_a_secret_a_token_or_a_text() {
    let interaction = payload(r#"{"type":"shortcut","token":"canary","trigger_id":"canary"}"#);
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        Endpoint::new(events()),
        commands(),
        interactivity(),
        received(events(), EVENT),
        received(events(), EVENT).event(),
        received(events(), r#"{"type":"new","x":"canary"}"#).event(),
        received(commands(), COMMAND).event(),
        received(commands(), "canary").event(),
        received(interactivity(), interaction).event(),
    );
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("/weather") && shown.contains("Ev08MFMKH6"));
}
