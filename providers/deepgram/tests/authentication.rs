//! Tests who may call back: each combination of credentials, and what a stranger's body can cost.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use bytes::Bytes;
use http::{HeaderValue, Request};
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{
    ConfigError, Endpoint, Finished, Head, Received, RejectionKind, Scheme, Secret, Timestamp,
};
use webhook_deepgram::{Deepgram, Event};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn key() -> SigningKey {
    basic().signing_key(&secret("canary-password")).unwrap()
}

fn basic() -> Deepgram {
    Deepgram::basic("hook", secret("canary-password")).unwrap()
}

fn both() -> Endpoint<Deepgram> {
    let extra = secret("canary-extra").labelled("extra");
    Endpoint::new(basic().with_extra_secret("callback_secret", extra).unwrap())
}

fn send(
    endpoint: &Endpoint<Deepgram>,
    request: &Request<Bytes>,
) -> Result<Received<Deepgram>, RejectionKind> {
    match deliver(endpoint, request, NOW) {
        Ok(Finished::Verified(verified)) => Ok(verified.read().unwrap()),
        Ok(Finished::Answer(_)) => panic!("answered without a proof"),
        Err(rejection) => Err(rejection.kind()),
    }
}

fn result(secret: &str) -> String {
    format!(
        r#"{{"metadata":{{"request_id":"1","extra":{{"callback_secret":"{secret}"}}}},
        "results":{{"channels":[]}}}}"#
    )
}

#[test]
fn basic_and_extra_must_both_hold() {
    let endpoint = both();
    let good = signed_request(&endpoint, key(), result("canary-extra"), NOW).unwrap();
    let received = send(&endpoint, &good).unwrap();
    assert_eq!(received.event_name(), "transcript");
    // The label is that of the key in the head.
    assert_eq!(received.delivery().key_label(), "1");

    // The same head with another body is refused: only the one who knows the secret can write a body that has it.
    let with = |body: &str| {
        good.clone()
            .map(|_| Bytes::copy_from_slice(body.as_bytes()))
    };
    assert!(signed_request(&endpoint, key(), result("canary-extrA"), NOW).is_err());
    let wrong = with(&result("canary-extrA"));
    assert_eq!(
        send(&endpoint, &wrong).unwrap_err(),
        RejectionKind::SignatureMismatch
    );
    for body in [
        "",
        "{}",
        r#"{"err_code":"1","err_msg":"2","request_id":"3"}"#,
    ] {
        let missing = with(body);
        let status = send(&endpoint, &missing).unwrap_err().status();
        assert_eq!(status, 401, "{body}");
    }
    // The extra secret does not replace the password, and the password does not replace the extra secret.
    let mut stranger = good.clone();
    stranger.headers_mut().remove("authorization");
    assert_eq!(
        send(&endpoint, &stranger).unwrap_err(),
        RejectionKind::MissingHeader
    );
    let swapped = with(&result("canary-password"));
    assert_eq!(
        send(&endpoint, &swapped).unwrap_err(),
        RejectionKind::SignatureMismatch
    );
}

#[test]
fn a_wrong_password_is_refused_from_the_head() {
    let endpoint = both();
    let mut request = signed_request(&endpoint, key(), result("canary-extra"), NOW).unwrap();
    let wrong = HeaderValue::from_static("Basic aG9vazp3cm9uZw==");
    request.headers_mut().insert("authorization", wrong);
    let (parts, _) = request.into_parts();
    let rejection = endpoint.begin(&Head::from(&parts), NOW).unwrap_err();
    assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
}

#[test]
fn an_extra_secret_can_be_rotated() {
    let secrets = [
        secret("old-secret").labelled("old"),
        secret("new-secret").labelled("new"),
    ];
    let endpoint = Endpoint::new(Deepgram::extra_secret("callback_secret", secrets).unwrap());
    for label in ["old", "new"] {
        let body = result(&format!("{label}-secret"));
        let received = send(&endpoint, &Request::post("/").body(body.into()).unwrap()).unwrap();
        assert_eq!(received.delivery().key_label(), label);
        assert_eq!(received.delivery().body_key_label(), None);
    }
    let request = signed_request(&both(), key(), result("canary-extra"), NOW).unwrap();
    let received = send(&both(), &request).unwrap();
    assert_eq!(received.delivery().key_label(), "1");
    assert_eq!(received.delivery().body_key_label(), Some("extra"));
}

#[test]
fn nothing_covers_the_body_and_nothing_is_a_time() {
    let extra = Deepgram::extra_secret("callback_secret", secret("canary-extra")).unwrap();
    for (endpoint, keys) in [
        (Endpoint::new(basic()), &[key()][..]),
        (Endpoint::new(extra), &[]),
        (both(), &[key()]),
    ] {
        let request = signed_request(&endpoint, keys, result("canary-extra"), NOW).unwrap();
        let received = send(&endpoint, &request).unwrap();
        let coverage = received.delivery().coverage();
        assert_eq!(coverage.body(), BodyCoverage::Nothing);
        assert_eq!(coverage.freshness(), Freshness::Unsigned);
        assert_eq!(received.delivery().signed_at(), None);
        assert!(received.dedup_key().unwrap().contains("sha256:"));
        if let Some(field) = received.delivery().field("content-type") {
            assert!(!field.is_signed());
        }
    }
}

#[test]
fn a_long_transcript_with_its_metadata_last() {
    let words =
        r#"{"word":"metadata\"}","start":0.08,"end":0.32,"confidence":0.99},"#.repeat(50_000);
    let body = format!(
        r#"{{"results":{{"channels":[{{"alternatives":[{{"transcript":"Yeah.","words":[{}]}}]}}]}},
        "metadata":{{"extra":{{"callback_secret":"canary-extra"}}}}}}"#,
        words.trim_end_matches(',')
    );
    assert!(body.len() > 3 << 20);
    for endpoint in [both(), Endpoint::new(basic())] {
        let request = signed_request(&endpoint, key(), body.clone(), NOW).unwrap();
        let received = send(&endpoint, &request).unwrap();
        let Event::Transcript(transcript) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(transcript.get().transcript(), Some("Yeah."));
        assert_eq!(transcript.raw().len(), body.len());
    }
}

#[test]
fn a_strangers_body_is_bounded() {
    let endpoint =
        Endpoint::new(Deepgram::extra_secret("callback_secret", secret("canary-extra")).unwrap());
    for body in ["[", "{\"metadata\":", "{\"a\":[", "\"", "\\"] {
        let request = Request::post("/")
            .body(body.repeat(1_000_000).into())
            .unwrap();
        assert_eq!(
            send(&endpoint, &request).unwrap_err(),
            RejectionKind::MalformedBody
        );
    }
    let request = Request::post("/")
        .header("content-length", (32 << 20) + 1)
        .body(Bytes::new())
        .unwrap();
    assert_eq!(
        send(&endpoint, &request).unwrap_err(),
        RejectionKind::BodyTooLarge
    );
}

#[test]
#[allow(deprecated)]
fn a_dg_token_is_compared_whole() {
    let deepgram = Deepgram::insecure_dg_token(secret("3fa85f64-5717-4562")).unwrap();
    let token = deepgram.signing_key(&secret("3fa85f64-5717-4562")).unwrap();
    let endpoint = Endpoint::new(deepgram);
    let good = signed_request(&endpoint, token, "{}", NOW).unwrap();
    assert_eq!(good.headers()["dg-token"], "3fa85f64-5717-4562");
    send(&endpoint, &good).unwrap();
    for (token, kind) in [
        ("3fa85f64-5717-456", RejectionKind::SignatureMismatch),
        ("3FA85F64-5717-4562", RejectionKind::SignatureMismatch),
        ("", RejectionKind::SignatureMismatch),
    ] {
        let mut request = good.clone();
        let token = HeaderValue::from_static(token);
        request.headers_mut().insert("dg-token", token);
        assert_eq!(send(&endpoint, &request).unwrap_err(), kind);
    }
    let mut twice = good.clone();
    let token = good.headers()["dg-token"].clone();
    twice.headers_mut().append("dg-token", token);
    assert_eq!(
        send(&endpoint, &twice).unwrap_err(),
        RejectionKind::RepeatedHeader
    );
}

#[test]
fn faulty_configurations_cannot_be_made() {
    for password in [
        "",
        "short",
        " space before it",
        "newline\n-behind",
        "${PASSWORD}",
    ] {
        assert!(Secret::new(password).is_err(), "{password:?}");
    }
    for password in [
        "colons:and,commas;",
        "blanks in it",
        "ünïcödé-password",
        "quote\"and\\backslash",
    ] {
        assert!(
            Deepgram::basic("hook", secret(password)).is_ok(),
            "{password:?}"
        );
    }
    assert!(Deepgram::basic("ho:ok", secret("long-enough")).is_err());
    assert_eq!(
        Deepgram::basic("hook", Vec::new()).unwrap_err(),
        ConfigError::NoKeys
    );
    for key in [
        "",
        "callback secret",
        "callback:secret",
        "callback\"secret",
        "schlüssel",
    ] {
        let error = Deepgram::extra_secret(key, secret("long-enough")).unwrap_err();
        assert!(
            error.to_string().starts_with("the key of the extra secret"),
            "{error}"
        );
        assert!(
            basic()
                .with_extra_secret(key, secret("long-enough"))
                .is_err()
        );
    }
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let endpoint = both();
    let request = signed_request(&endpoint, key(), result("canary-extra"), NOW).unwrap();
    let received = send(&endpoint, &request).unwrap();
    let shown = format!(
        "{endpoint:?} {:?} {:#?} {received:?} {:?}",
        basic(),
        received.event(),
        received.delivery()
    );
    assert!(!shown.contains("canary"), "{shown}");
    // The payload, which shows everything that was said, does not show it either.
    let webhook_deepgram::Event::Transcript(transcript) = received.event() else {
        panic!("{:?}", received.event());
    };
    let metadata = transcript.get().metadata().unwrap();
    let shown = format!(
        "{metadata:#?} {:?} {:?}",
        transcript.get(),
        metadata.extra()
    );
    assert!(!shown.contains("canary-extra"), "{shown}");
    assert_eq!(shown.matches("extra: ..").count(), 1, "{shown}");
    assert_eq!(shown.matches(r#""extra": .."#).count(), 1, "{shown}");
    assert_eq!(shown.matches("Extra(..)").count(), 1, "{shown}");
}

#[test]
fn the_senders_rules() {
    let settings = Endpoint::new(basic()).settings();
    assert_eq!(settings.body_limit, 32 << 20);
    assert_eq!(settings.response_deadline, None);
    assert_eq!(
        settings.retry_horizon.map(|horizon| horizon.as_secs()),
        Some(300)
    );
}
