//! Tries every attack that the crate's documentation names against templates that could let it through.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use bytes::Bytes;
use common::*;
use http::{Method, Request};
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{Edit as _, deliver, hmac_key, secret};
use webhook_core::{Endpoint, Finished, RejectionKind};
use webhook_custom::{Config, Custom, Event, Preset};

const SIGNATURE: &str = "acme-signature";
const TIME: &str = "acme-time";
const ID: &str = "acme-id";

fn sign(template: &str) -> Config {
    let config = Config::signature("acme", SIGNATURE).signed(template);
    config.insecure_any_body()
}

fn timed(template: &str) -> Config {
    sign(template).timestamp_header(TIME)
}

/// If the id contained the separator, one signature would fit another id, time and body.
#[test]
fn an_id_cannot_take_the_time_along() {
    let endpoint = endpoint(&timed("{id}.{timestamp}.{body}").id_header(ID));
    // The sender signs a body that itself begins like a delivery.
    let inner = format!("{NOW}.{BODY}");
    let genuine = signed(&endpoint, inner.clone());
    assert!(received(&endpoint, &genuine).is_ok());
    let id = format!("{}.{}", genuine.text(ID), genuine.text(TIME));
    let moved = genuine.with_header(ID, id).with_body(BODY);
    assert_eq!(refused(&endpoint, &moved), RejectionKind::MalformedHeader);
    // What the sender signs with such an id is not accepted either.
    let dotted = Outgoing::new(BODY, at(NOW)).id("a.b");
    assert!(
        dotted
            .sign(endpoint.provider(), hmac_key(SECRET).unwrap())
            .is_err()
    );
    let empty = genuine.with_header(ID, "");
    assert_eq!(refused(&endpoint, &empty), RejectionKind::MalformedHeader);
}

/// Only the first of two characters separates. A value that ends in it would leave two possible borders.
#[test]
fn a_separator_of_two_characters_cannot_be_shared() {
    let endpoint = endpoint(&sign("{id}--{body}").id_header(ID));
    let genuine = signed(&endpoint, "-x");
    assert!(received(&endpoint, &genuine).is_ok());
    // `id_1` `--` `-x` is `id_1-` `--` `x`.
    let moved = genuine.with_header(ID, "id_1-").with_body("x");
    assert_eq!(refused(&endpoint, &moved), RejectionKind::MalformedHeader);
}

#[test]
fn digits_cannot_move_between_time_and_body() {
    let config = Config::signature("acme", SIGNATURE).signed("{timestamp}{body}");
    let endpoint = endpoint(&config.timestamp_header(TIME).body_starts_with('{'));
    let genuine = signed(&endpoint, BODY);
    let (front, back) = genuine.text(TIME).split_at(8);
    let moved = genuine
        .with_header(TIME, front)
        .with_body(format!("{back}{BODY}"));
    let arrives = at(front.parse().unwrap());
    let rejection = deliver(&endpoint, &moved, arrives).unwrap_err();
    assert_eq!(rejection.kind(), RejectionKind::MalformedBody);
}

#[test]
fn what_follows_the_body_cannot_begin_in_it() {
    let endpoint = endpoint(&timed("{body}.{timestamp}"));
    let genuine = signed(&endpoint, "7.8");
    for (body, time) in [("7", format!("8.{NOW}")), ("7.8.1", "700000000".to_owned())] {
        let moved = genuine.with_header(TIME, &time).with_body(body);
        assert!(received(&endpoint, &moved).is_err(), "{body} {time}");
    }
}

/// Otherwise a signature of the bare body would pass, which the sender may give for something else.
#[test]
fn a_text_behind_the_body_is_signed() {
    let endpoint = endpoint(&sign("{body}|of acme"));
    let genuine = signed(&endpoint, BODY);
    assert_eq!(
        genuine.text(SIGNATURE),
        hex_of(SECRET, &format!("{BODY}|of acme"))
    );
    let bare = genuine.with_header(SIGNATURE, hex_of(SECRET, BODY));
    assert_eq!(refused(&endpoint, &bare), RejectionKind::SignatureMismatch);
}

#[test]
fn a_time_counts_once() {
    let config = sign("{timestamp}.{body}").separator(',').prefix("v1=");
    let endpoint = endpoint(&config.timestamp_element("t="));
    let genuine = signed(&endpoint, BODY);
    let value = genuine.text(SIGNATURE);
    for (value, kind) in [
        (format!("{value},t={NOW}"), RejectionKind::MalformedHeader),
        (format!("t=1,{value}"), RejectionKind::MalformedHeader),
        (value.replace("t=", "T="), RejectionKind::MalformedHeader),
        (
            value.replace("t=", "t=0"),
            RejectionKind::MalformedTimestamp,
        ),
        (value.replace("v1=", "v0="), RejectionKind::NoSignature),
    ] {
        let other = genuine.with_header(SIGNATURE, &value);
        assert_eq!(refused(&endpoint, &other), kind, "{value}");
    }
    // Unknown elements, and blanks between elements, do no harm.
    let value = value.replace(',', ", v0=x,,");
    assert!(received(&endpoint, &genuine.with_header(SIGNATURE, value)).is_ok());
}

/// The header's prefix is compared, and does not choose the algorithm.
#[test]
fn the_prefix_does_not_choose_the_algorithm() {
    let sha256 = endpoint(&sign("{body}").prefix("sha256="));
    let sha1 = endpoint(&sign("{body}").prefix("sha256=").insecure_sha1());
    let genuine = signed(&sha1, BODY);
    assert!(received(&sha1, &genuine).is_ok());
    assert_eq!(
        refused(&sha256, &genuine),
        RejectionKind::MalformedSignature
    );
}

/// Upper case has to be configured and is then the only spelling. Otherwise lower case is.
#[test]
fn upper_case_hex_is_one_spelling_where_it_is_said() {
    // The digest is of Python's hmac, over a body and a secret that are written down here.
    const GENUINE: &str = "sha256=37A5A2C90418B6311BBE13211F2311DCACF0836AFD33B73A416F2598E90662CA";
    let said = r#"{"name":"erlang","body_starts_with":"{",
        "signature":{"header":"x-hub-signature","encoding":"hex_upper","prefix":"sha256="}}"#;
    let in_code = Config::signature("erlang", "x-hub-signature")
        .hex_upper()
        .prefix("sha256=")
        .body_starts_with('{');
    let lower = Config::signature("erlang", "x-hub-signature")
        .prefix("sha256=")
        .body_starts_with('{');
    let said = Config::from_json(said).unwrap();
    let [said, in_code, lower] = [&said, &in_code, &lower]
        .map(|config| Endpoint::new(Custom::new(config, secret("erlang-digest-key-7")).unwrap()));
    let request = |signature: &str| {
        Request::post("/hooks/erlang")
            .header("x-hub-signature", signature)
            .body(Bytes::from_static(br#"{"status":"paid","order":42}"#))
            .unwrap()
    };
    let digits = GENUINE.strip_prefix("sha256=").unwrap();
    let in_lower = format!("sha256={}", digits.to_ascii_lowercase());
    for endpoint in [&said, &in_code] {
        assert!(received(endpoint, &request(GENUINE)).is_ok());
        let mixed = format!("sha256={}", digits.replacen('A', "a", 1));
        for other in [&*in_lower, &mixed, &GENUINE.to_ascii_uppercase()] {
            let expected = match other.starts_with("sha256=") {
                true => RejectionKind::MalformedSignature,
                false => RejectionKind::NoSignature,
            };
            assert_eq!(refused(endpoint, &request(other)), expected, "{other}");
        }
        let error = received(endpoint, &request(&in_lower)).unwrap_err();
        assert!(error.to_string().contains("64 upper-case"), "{error}");
    }
    assert!(received(&lower, &request(&in_lower)).is_ok());
    let kind = RejectionKind::MalformedSignature;
    assert_eq!(refused(&lower, &request(GENUINE)), kind);
}

/// An unsigned id or name is not called signed, and a replay under another id is the same delivery.
#[test]
fn an_unsigned_id_deduplicates_nothing() {
    let endpoint = endpoint(&sign("{body}").id_header(ID).event_header("acme-event"));
    let genuine = signed(&endpoint, BODY);
    let other = genuine.with_header(ID, "another");
    let [one, two] = [&genuine, &other].map(|it| received(&endpoint, it).unwrap());
    assert_eq!(one.dedup_key(), two.dedup_key());
    assert!(one.authentic_id().is_none());
    assert!(!two.delivery().id().unwrap().is_signed());
    assert!(!two.delivery().topic().unwrap().is_signed());
    assert_eq!(two.delivery().coverage().freshness(), Freshness::Unsigned);
    match two.event() {
        Event::Message(message) => assert_eq!(message.id.as_deref(), Some("another")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_signed_id_deduplicates() {
    let config = timed("{id}.{timestamp}.{body}").id_header(ID);
    let head = endpoint(&config);
    let received_head = received(&head, &signed(&head, BODY)).unwrap();
    assert!(received_head.dedup_key().unwrap().ends_with("id:id_1"));
    let body = endpoint(&sign("{body}").id_in_body("/event_id"));
    let received_body = received(&body, &signed(&body, BODY)).unwrap();
    assert!(received_body.dedup_key().unwrap().ends_with("id:evt_1.2"));
    // Without this setting, every byte of the body counts.
    let without = received(&body, &signed(&body, "{}")).unwrap();
    assert!(without.dedup_key().unwrap().contains("sha256:"));
    // With a token, nothing in the body is proven.
    let token = endpoint(&Config::token("acme", "acme-token").id_in_body("/event_id"));
    let received_token = received(&token, &signed(&token, BODY)).unwrap();
    assert!(received_token.authentic_id().is_none());
    let coverage = received_token.delivery().coverage();
    assert_eq!(coverage.body(), BodyCoverage::Nothing);
}

/// Two senders under one name share their deduplication keys, so names are kept apart.
#[test]
fn the_name_keeps_deduplication_keys_apart() {
    let one = endpoint(&sign("{body}").id_in_body("/event_id"));
    let two = endpoint(&sign("{body}").id_in_body("/event_id").named("other"));
    let request = signed(&one, BODY);
    let keys = [&one, &two].map(|it| received(it, &request).unwrap().dedup_key());
    assert_ne!(keys[0], keys[1]);
}

#[test]
fn a_target_is_signed_as_it_was_requested() {
    let endpoint = endpoint(&sign("{method} {target}\n{body}").method("PUT"));
    let genuine = signed(&endpoint, BODY);
    assert_eq!(genuine.method(), Method::PUT);
    assert!(received(&endpoint, &genuine).is_ok());
    for target in [
        "/hooks/acme?tenant=8",
        "/hooks/acme",
        "/HOOKS/acme?tenant=7",
    ] {
        let mut other = genuine.clone();
        *other.uri_mut() = target.parse().unwrap();
        assert_eq!(refused(&endpoint, &other), RejectionKind::SignatureMismatch);
    }
    let mut posted = genuine;
    *posted.method_mut() = Method::POST;
    assert_eq!(refused(&endpoint, &posted), RejectionKind::MethodNotAllowed);
}

/// The URL of Square and of similar senders is signed as it was entered: nothing is added or removed.
#[test]
fn a_url_is_signed_as_it_was_entered() {
    // Of Python's hmac.
    const ENTERED: [(&str, &str); 5] = [
        (
            "https://hooks.example.com",
            "QlQEFiqzAYuUFoWrQNKai/qhy4ubMZH9C00dOxneDR0=",
        ),
        (
            "https://hooks.example.com/",
            "PPR22u0gcW3BSgaiXISi29zlhcRKG2hC0FlqP4s/Z48=",
        ),
        (
            "https://hooks.example.com?shop=5",
            "R/FQtLTp05T5JxwgKsFdc0x8M/cY68e4eTv40NyJMro=",
        ),
        (
            "https://hooks.example.com/hooks/square",
            "RkTF8gw37izI32IMCBerLusNBv34i8uAsv543NuWLqc=",
        ),
        (
            "https://hooks.example.com:8443/square",
            "/TwZWHyOofZacqwMz5wJDq4BZ4dKcSkNe1eSM3pGyTM=",
        ),
    ];
    for (configured, _) in ENTERED {
        let config = Config::preset(Preset::Square).url(configured);
        let square = Custom::new(&config, secret("square-signature-key-8")).unwrap();
        let square = Endpoint::new(square);
        for (entered, signature) in ENTERED {
            // What arrives behind a proxy does not matter.
            for target in ["/", "/?shop=5", "/square", "/hooks/square"] {
                let body = br#"{"merchant_id":"M1","type":"payment.updated","event_id":"e1"}"#;
                let request = Request::post(target)
                    .header("x-square-hmacsha256-signature", signature)
                    .header("host", "evil.example.com")
                    .body(Bytes::from_static(body))
                    .unwrap();
                let genuine = received(&square, &request).is_ok();
                assert_eq!(
                    genuine,
                    entered == configured,
                    "{configured}: {entered} at {target}"
                );
            }
        }
    }
}

/// The sender signs the path that it called, before a proxy removed a prefix. No header says which prefix.
#[test]
fn a_prefix_that_a_proxy_takes_off_is_signed() {
    // Of Python's hmac.
    const CALLED: [(&str, &str); 3] = [
        (
            "/hooks/acme?tenant=7",
            "d06d6d32fc64e1a8ac97bc48900d9d288b08c5dee8404cfd43041a818cd1dac6",
        ),
        (
            "/edge/hooks/acme?tenant=7",
            "4ea3ab866eaa08affc1177b7da12e70abc627507201fbbb47edbf6337b124fd6",
        ),
        (
            "/edge/hooks/acme",
            "ffe77c816e2b00ecf3d42d3bcb7604a6ca14ff011e7d716c34206ad78b8eebe0",
        ),
    ];
    let target = || sign("{target}\n{body}");
    let configs = [
        (target(), "/hooks/acme?tenant=7"),
        (target().path_prefix("/edge"), "/edge/hooks/acme?tenant=7"),
        (target().path_prefix("/edge/"), "/edge/hooks/acme?tenant=7"),
        (target().path_prefix("/"), "/hooks/acme?tenant=7"),
        (
            sign("{path}\n{body}").path_prefix("/edge"),
            "/edge/hooks/acme",
        ),
        (target().path_prefix("/other"), ""),
    ];
    for (config, expected) in configs {
        let endpoint = endpoint(&config);
        for (called, signature) in CALLED {
            let request = Request::post("/hooks/acme?tenant=7")
                .header(SIGNATURE, signature)
                .header("x-forwarded-prefix", "/edge")
                .body(Bytes::from_static(br#"{"a":1}"#))
                .unwrap();
            let genuine = received(&endpoint, &request).is_ok();
            assert_eq!(genuine, called == expected, "{called} for {expected}");
        }
    }
}

/// No configuration says which bytes a sender signs of a text that is not ASCII, so it is refused by name.
#[test]
fn a_signed_text_beyond_ascii_is_refused_with_its_reason() {
    let config = sign("{id}\n{event}\n{body}")
        .id_header(ID)
        .event_header("acme-event");
    let endpoint = endpoint(&config);
    let genuine = signed(&endpoint, BODY);
    assert!(received(&endpoint, &genuine).is_ok());
    for name in [ID, "acme-event", SIGNATURE] {
        for bytes in [&b"M\xfcller"[..], "Müller".as_bytes()] {
            let mut other = genuine.clone();
            let value = http::HeaderValue::from_bytes(bytes).unwrap();
            other.headers_mut().insert(name, value);
            let error = received(&endpoint, &other).unwrap_err();
            assert_eq!(
                (error.kind(), error.header()),
                (RejectionKind::MalformedHeader, Some(name))
            );
            assert!(error.to_string().contains("visible ASCII"), "{error}");
        }
    }
}

/// A body is a challenge only if it is signed, and only a token is answered with a code.
#[test]
fn a_challenge_signs_no_event() {
    let endpoint = endpoint(&Config::preset(Preset::Zoom));
    let ask = |token: &str| {
        let token = serde_json::Value::from(token);
        format!(r#"{{"event":"endpoint.url_validation","payload":{{"plainToken":{token}}}}}"#)
    };
    let genuine = signed(&endpoint, ask("abc"));
    let answer = received(&endpoint, &genuine).unwrap().answer().unwrap();
    let body = String::from_utf8(answer.body().to_vec()).unwrap();
    let mac = hex_of(SECRET, "abc");
    assert_eq!(
        body,
        format!(r#"{{"plainToken":"abc","encryptedToken":"{mac}"}}"#)
    );
    for token in [
        "",
        "v0:1700000000:{}",
        "{\"event\":1}",
        "a\"b",
        "é",
        &"a".repeat(129),
    ] {
        let received = received(&endpoint, &signed(&endpoint, ask(token))).unwrap();
        assert!(received.answer().is_none(), "{token}");
        assert!(matches!(received.event(), Event::Message(_)), "{token}");
    }
    let forged = genuine.with_header("x-zm-signature", format!("v0={mac}"));
    assert_eq!(
        refused(&endpoint, &forged),
        RejectionKind::SignatureMismatch
    );
}

/// Makes a code by a signature of the same core, over a template that is only the token.
fn hex_of(key: &str, message: &str) -> String {
    let plain = Custom::new(&sign("{body}"), secret(key)).unwrap();
    let request = Outgoing::new(message.to_owned(), at(NOW))
        .sign(&plain, SigningKey::hmac(&secret(key)).unwrap())
        .unwrap();
    request.text(SIGNATURE).to_owned()
}

#[test]
fn a_subscription_is_answered_to_who_knows_the_token() {
    let config = Config::preset(Preset::Meta);
    let without = endpoint(&config);
    let with = Custom::new(&config, secret(SECRET)).unwrap();
    let with = webhook_core::Endpoint::new(with.with_verify_token(secret("letters1")).unwrap());
    let ask = |query: &str| {
        let mut request = http::Request::new(bytes::Bytes::new());
        *request.uri_mut() = format!("/?{query}").parse().unwrap();
        request
    };
    let question = ask("hub.mode=subscribe&hub.verify_token=letters1&hub.challenge=42");
    assert_eq!(
        refused(&without, &question),
        RejectionKind::MethodNotAllowed
    );
    let answered = received(&with, &question).unwrap().answer().unwrap();
    assert_eq!(&answered.body()[..], b"42");
    let plain = answered.into_response();
    let kind = plain.headers()["content-type"].to_str().unwrap();
    assert!(kind.starts_with("text/plain"), "{kind}");
    for query in [
        "hub.mode=subscribe&hub.verify_token=letters2&hub.challenge=42",
        "hub.mode=subscribe&hub.verify_token=&hub.challenge=42",
        "hub.mode=subscribe&hub.challenge=42",
        "hub.mode=subscribe&hub.verify_token=letters1",
        "hub.mode=subscribe&hub.verify_token=letters1&hub.challenge=%3Cscript%3E",
        "hub.verify_token=letters1&hub.challenge=42",
        "",
    ] {
        assert_eq!(refused(&with, &ask(query)).status(), 401, "{query}");
    }
    // The token of a question is not the signature of a delivery.
    let mut posted = question.with_body(BODY);
    *posted.method_mut() = Method::POST;
    assert_eq!(refused(&with, &posted), RejectionKind::MissingHeader);
    let mut got = signed(&with, BODY);
    *got.method_mut() = Method::GET;
    assert_eq!(refused(&with, &got), RejectionKind::NoSignature);
}

/// The adapter looks into a delivery only after it is proven, whatever the delivery contains.
#[test]
fn nothing_unproven_is_read() {
    let config = timed("{timestamp}.{body}")
        .id_in_body("/a/b")
        .event_in_body("/c");
    let endpoint = endpoint(&config);
    let deep = "[".repeat(100_000);
    let genuine = signed(&endpoint, BODY);
    let forged = genuine.with_body(deep.clone());
    assert_eq!(
        refused(&endpoint, &forged),
        RejectionKind::SignatureMismatch
    );
    let nobody = Custom::with_keyring(&config, Keyring::nobody()).unwrap();
    let nobody = webhook_core::Endpoint::new(nobody);
    assert_eq!(refused(&nobody, &genuine), RejectionKind::SignatureMismatch);
    // The proven body is an event that cannot be read, and the stack does not overflow.
    let received = received(&endpoint, &signed(&endpoint, deep)).unwrap();
    assert!(received.unreadable().is_some());
}

#[test]
fn many_elements_are_no_work() {
    let endpoint = endpoint(&sign("{body}").separator(',').prefix("v1="));
    let genuine = signed(&endpoint, BODY);
    let value = genuine.text(SIGNATURE);
    let noise = genuine.with_header(SIGNATURE, format!("{}{value}", "x,".repeat(255)));
    assert!(received(&endpoint, &noise).is_ok());
    for times in [256, 30_000] {
        let noise = format!("{}{value}", "x,".repeat(times));
        let noise = genuine.with_header(SIGNATURE, noise);
        assert_eq!(refused(&endpoint, &noise), RejectionKind::TooManySignatures);
    }
    let many = format!("{}{value}", "v1=00,".repeat(17));
    let many = genuine.with_header(SIGNATURE, many);
    assert_eq!(refused(&endpoint, &many), RejectionKind::TooManySignatures);
}

#[test]
fn an_answer_that_is_finished_is_no_delivery() {
    let endpoint = endpoint(&Config::preset(Preset::Zoom));
    let body = include_str!("../samples/zoom_url_validation.json");
    match deliver(&endpoint, &signed(&endpoint, body), at(NOW)).unwrap() {
        Finished::Verified(verified) => {
            let received = verified.read().unwrap();
            assert!(matches!(received.event(), Event::Challenge(token) if token == "abc"));
            assert_eq!(received.event_name(), "endpoint.url_validation");
        }
        Finished::Answer(answer) => panic!("{answer:?}"),
    }
}
