//! Tests the sending side: a signed request verifies, and an error says why a delivery cannot be signed.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use schemes::{ClaimOf, Made, NOW, judge, judge_at, ours};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{
    crowd, ed25519_key, ed25519_public_key, most_offered, secret, signed_request,
};
use webhook_core::{ConfigError, Timestamp};

fn hmac(text: &str) -> SigningKey {
    SigningKey::hmac(&secret(text)).unwrap()
}

#[test]
fn what_is_signed_verifies() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    for at in [1, 1_700_000_000, 999_999_999_999_999] {
        let at = Timestamp::from_unix_seconds(at);
        for body in [&b""[..], b"text", b"\xff\x00\r\n\r\n", &[0; 100_000]] {
            let request = Outgoing::new(body, at)
                .id("1")
                .sign(endpoint.provider(), ours())
                .unwrap();
            assert_eq!(request.method(), Method::POST);
            let verified = judge_at(&endpoint, &request, at).unwrap();
            assert_eq!(verified.delivery().body(), body);
        }
    }
}

/// While a secret is rotated, each receiver knows one of the two keys.
#[test]
fn several_keys_sign_side_by_side() {
    let old = Made::common(secret("old")).endpoint();
    let new = Made::common([secret("newer").labelled("a"), secret("new").labelled("b")]).endpoint();
    let outgoing = Outgoing::new("{}", NOW).id("1");
    let both = [hmac("old"), hmac("new")];
    let request = outgoing.clone().sign(old.provider(), both).unwrap();
    assert_eq!(judge(&old, &request).unwrap().delivery().key_label(), "1");
    assert_eq!(judge(&new, &request).unwrap().delivery().key_label(), "b");
    let tags = request.headers()["x-signature"].to_str().unwrap();
    let tags: Vec<_> = tags.split(',').collect();
    assert_eq!(tags.len(), 2);
    assert!(tags.iter().all(|tag| tag.len() == "v1=".len() + 64));
    assert_ne!(tags[0], tags[1]);
    let stranger = outgoing.sign(old.provider(), hmac("stranger")).unwrap();
    assert!(judge(&old, &stranger).is_err());
}

const ED25519: ClaimOf = |made, head| {
    let claim = Claim::under(&made.keys).timestamp(head.only("x-time")?, Unit::Milliseconds)?;
    let tag = head.only("x-signature")?;
    Ok(claim.body().offered(Algorithm::Ed25519, Encoding::Hex, tag))
};

#[test]
fn ed25519_signs_with_the_private_half() {
    let keys = Keyring::ed25519([ed25519_public_key().unwrap()]).unwrap();
    let mut made = Made::new(keys, ED25519);
    made.draft = |draft| {
        draft.header("x-time", draft.timestamp(Unit::Milliseconds))?;
        draft.header("x-signature", draft.blank())
    };
    let endpoint = made.endpoint();
    let request = Outgoing::new("{}", NOW);
    let request = request.sign(endpoint.provider(), ed25519_key()).unwrap();
    assert!(judge(&endpoint, &request).is_ok());
    assert_eq!(request.headers()["x-time"], "1700000000000");
    let request = signed_request(&endpoint, ed25519_key(), "{}", NOW).unwrap();
    assert!(judge(&endpoint, &request).is_ok());
    let other = SigningKey::ed25519(&[7; 32]);
    let request = Outgoing::new("{}", NOW);
    let request = request.sign(endpoint.provider(), other).unwrap();
    assert!(judge(&endpoint, &request).is_err());
    assert!(hmac("x").public().is_none());
    // An HMAC secret or a token cannot make such a signature.
    for key in [hmac("x"), SigningKey::token(&secret("x"))] {
        let outgoing = Outgoing::new("{}", NOW);
        let error = outgoing.sign(endpoint.provider(), key).unwrap_err();
        assert!(error.to_string().contains("Ed25519"), "{error}");
    }
}

/// The vector is from RFC 7617, section 2: the user `Aladdin` with the password `open sesame`.
#[test]
fn basic_credentials_are_those_of_rfc_7617() {
    let keys = Keyring::basic("Aladdin", secret("open sesame")).unwrap();
    let mut made = Made::new(keys, |made, head| {
        let authorization = head.only("authorization")?;
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        Ok(match authorization.strip_prefix("Basic ") {
            Some(basic) => claim.offered(Algorithm::Credential, Encoding::Base64, basic),
            None => claim,
        })
    });
    made.draft = |draft| draft.header("authorization", format!("Basic {}", draft.blank()));
    let endpoint = made.endpoint();
    let key = SigningKey::basic("Aladdin", &secret("open sesame")).unwrap();
    let request = signed_request(&endpoint, key, "{}", NOW).unwrap();
    assert_eq!(
        request.headers()["authorization"],
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    assert!(judge(&endpoint, &request).is_ok());
    // A colon ends the user's name, and control characters cannot be in it (RFC 7617, section 2).
    for user in ["a:b", "a\nb", "a\u{7f}"] {
        let error = Keyring::basic(user, secret("c")).unwrap_err();
        assert!(matches!(error, ConfigError::Secret { .. }), "{error}");
        let error = SigningKey::basic(user, &secret("c")).unwrap_err();
        assert!(matches!(error, ConfigError::Secret { .. }), "{error}");
    }
}

#[test]
fn what_is_missing_is_said() {
    let made = Made::common(secret("a secret of ours"));
    let missing = |outgoing: Outgoing| outgoing.sign(&made, ours()).unwrap_err().to_string();
    let text = missing(Outgoing::new("{}", NOW));
    assert!(text.contains("id"), "{text}");
    let text = missing(Outgoing::new("{}", NOW).id("line\nbreak"));
    assert!(text.contains("x-id"), "{text}");
    // There are more keys than the claim has room for.
    let many: Vec<_> = (0..17).map(|n| hmac(&format!("key {n}"))).collect();
    let outgoing = Outgoing::new("{}", NOW).id("1");
    let text = outgoing.clone().sign(&made, many).unwrap_err().to_string();
    assert!(text.contains("more keys"), "{text}");
    // The scheme's own keyring has the secret, but does not sign with it.
    let text = outgoing.sign(&made, []).unwrap_err().to_string();
    assert!(text.contains("no key was given"), "{text}");

    let mut named = Made::common(secret("a secret of ours"));
    named.draft = |draft| {
        let event = draft.event()?.to_owned();
        draft.header("x-event", event)
    };
    let text = Outgoing::new("{}", NOW)
        .sign(&named, ours())
        .unwrap_err()
        .to_string();
    assert!(text.contains("event"), "{text}");
    // A draft that its own claim does not understand is a defect of the adapter, and the error says so.
    let text = Outgoing::new("{}", NOW)
        .event("e")
        .sign(&named, ours())
        .unwrap_err()
        .to_string();
    assert!(text.contains("own draft"), "{text}");
    named.draft = |draft| draft.header("Not A Name", "");
    let text = Outgoing::new("{}", NOW)
        .sign(&named, ours())
        .unwrap_err()
        .to_string();
    assert!(text.contains("Not A Name"), "{text}");
}

#[test]
fn a_draft_knows_the_kind_of_each_key() {
    let mut made = Made::common(secret("a secret of ours"));
    made.keys =
        Keyring::mixed(secret("a secret of ours"), [ed25519_public_key().unwrap()]).unwrap();
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        let version = |place| if draft.is_ed25519(place) { "v1a" } else { "v1" };
        let blanks: Vec<_> = (0..draft.signatures())
            .map(|place| format!("{}={}", version(place), draft.blank()))
            .collect();
        draft.header("x-signature", blanks.join(","))
    };
    let hmac = || hmac("a secret of ours");
    let versions = |keys: &[SigningKey]| {
        let outgoing = Outgoing::new("{}", NOW).id("1");
        let header = outgoing.sign(&made, keys).unwrap().headers()["x-signature"].clone();
        let header = header.to_str().unwrap().to_owned();
        let pieces = header
            .split(',')
            .map(|it| it.split_once('=').unwrap().0.to_owned());
        pieces.collect::<Vec<_>>()
    };
    assert_eq!(versions(&[hmac()]), ["v1"]);
    assert_eq!(versions(&[ed25519_key()]), ["v1a"]);
    assert_eq!(versions(&[ed25519_key(), hmac()]), ["v1a", "v1"]);
}

/// The scheme writes an id and a name if they are given, and leaves them out if not.
#[test]
fn an_id_and_a_name_are_written_if_they_are_given() {
    let mut made = Made::common(secret("a secret of ours"));
    made.draft = |draft| {
        let has_id = draft.id_header("x-optional-id")?;
        let has_event = draft.event_header("x-optional-event")?;
        draft.header("x-said", format!("{has_id} {has_event}"))?;
        draft.header("x-id", "1")?;
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        draft.header("x-signature", format!("v1={}", draft.blank()))
    };
    let outgoing = || Outgoing::new("{}", NOW);
    for (outgoing, said, id, event) in [
        (outgoing(), "false false", None, None),
        (outgoing().id("").event(""), "false false", None, None),
        (outgoing().id("7"), "true false", Some("7"), None),
        (outgoing().event("a.b"), "false true", None, Some("a.b")),
    ] {
        let request = outgoing.sign(&made, ours()).unwrap();
        let header = |name: &str| request.headers().get(name).map(|it| it.to_str().unwrap());
        assert_eq!(header("x-said"), Some(said));
        assert_eq!(header("x-optional-id"), id);
        assert_eq!(header("x-optional-event"), event);
    }
    let error = outgoing()
        .id("line\nbreak")
        .sign(&made, ours())
        .unwrap_err();
    assert!(error.to_string().contains("x-optional-id"), "{error}");
}

/// A scheme reads no more than sixteen signatures, so no more keys than that can sign.
#[test]
fn more_keys_than_a_scheme_reads_signatures_are_refused() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let mut made = Made::new(keys, |made, head| {
        let mut claim = Claim::under(&made.keys).body();
        for tag in head.only("x-signature")?.split(',') {
            claim = claim.offered_in_list(Algorithm::HmacSha256, Encoding::Hex, tag)?;
        }
        Ok(claim)
    });
    made.draft = |draft| {
        let blanks = vec![draft.blank(); draft.signatures()];
        draft.header("x-signature", blanks.join(","))
    };
    let sign = |keys: usize| Outgoing::new("{}", NOW).sign(&made, vec![hmac("one"); keys]);
    assert!(sign(16).is_ok());
    let error = sign(17).unwrap_err().to_string();
    assert!(
        error.contains("more keys than the scheme has room"),
        "{error}"
    );
    assert_eq!(most_offered(Algorithm::HmacSha256), 16);
    assert_eq!(most_offered(Algorithm::Ed25519), 4);
    // A header of the program's own that is no text is left as it is in a crowd of signatures.
    let mut own = HeaderMap::new();
    let bytes = HeaderValue::from_bytes(b"\xff").unwrap();
    own.insert("x-own", bytes.clone());
    let outgoing = Outgoing::new("{}", NOW).headers(own);
    let crowd = crowd(&outgoing, &made, &hmac("one"), 3, "00").unwrap();
    assert_eq!(crowd.headers()["x-own"], bytes);
    assert_eq!(crowd.headers()["x-signature"], "00,00,00");
}

#[test]
fn method_and_url_are_the_senders() {
    let mut none = Made::common(secret("a secret of ours"));
    none.methods = &[];
    let request = Outgoing::new("{}", NOW)
        .id("1")
        .sign(&none, ours())
        .unwrap();
    assert_eq!(
        request.method(),
        Method::POST,
        "where the scheme names none"
    );

    let mut made = Made::common(secret("a secret of ours"));
    made.methods = &[Method::PUT];
    let url = Uri::from_static("https://hooks.example.com/in?a=1");
    let request = Outgoing::new("{}", NOW)
        .id("1")
        .url(url.clone())
        .sign(&made, ours())
        .unwrap();
    assert_eq!(request.method(), Method::PUT);
    assert_eq!(request.uri(), &url);
    assert!(judge(&made.endpoint(), &request).is_ok());
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pair = |(name, value)| {
        (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )
    };
    pairs.iter().copied().map(pair).collect()
}

#[test]
fn headers_of_ones_own_stand_beside_the_schemes() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    let request = Outgoing::new("{}", NOW)
        .id("1")
        .headers(headers(&[
            ("user-agent", "ours/1"),
            ("x-id", "a"),
            ("x-id", "b"),
        ]))
        .sign(endpoint.provider(), ours())
        .unwrap();
    assert_eq!(request.headers()["user-agent"], "ours/1");
    // A header that the scheme writes is there once, whatever was there before.
    let ids: Vec<_> = request.headers().get_all("x-id").iter().collect();
    assert_eq!(ids, ["1"]);
    assert!(judge(&endpoint, &request).is_ok());
    // The value may be a credential, and programs print requests.
    let printed = format!("{request:?}");
    let signature = request.headers()["x-signature"].to_str().unwrap();
    assert!(!printed.contains(signature), "{printed}");
    assert!(printed.contains("Sensitive"), "{printed}");
}

/// As with Mailgun, the proof is a part of the body, and nothing in the head can replace it.
#[test]
fn a_proof_in_the_body_is_its_authors_to_write() {
    let keys = || Keyring::tokens(secret("a token of ours")).unwrap();
    let in_body: schemes::ClaimInBody = |made, body| {
        let text = std::str::from_utf8(body.bytes()).ok();
        let token = text.and_then(|text| body.text(text));
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        Ok(token.into_iter().fold(claim, |claim, token| {
            claim.offered(Algorithm::Credential, Encoding::Plain, token)
        }))
    };
    let mut alone = Made::new(keys(), |made, _| Ok(Claim::found_in_body(&made.keys)));
    let mut beside = Made::new(keys(), |made, head| {
        let token = head.only("x-token")?;
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        Ok(claim
            .offered(Algorithm::Credential, Encoding::Plain, token)
            .and_in_body())
    });
    beside.draft = |draft| draft.header("x-token", draft.blank());
    let key = [SigningKey::token(&secret("a token of ours"))];
    for (made, keys) in [(&mut alone, &[][..]), (&mut beside, &key[..])] {
        made.in_body = Some(in_body);
        let signed = Outgoing::new("a token of ours", NOW).sign(made, keys);
        assert!(signed.is_ok(), "{signed:?}");
        for body in ["", "another token", "a token of ours "] {
            let error = Outgoing::new(body, NOW).sign(made, keys).unwrap_err();
            let error = error.to_string();
            assert!(error.contains("in the body"), "{error}");
            assert!(!error.contains("token of ours"), "{error}");
        }
    }
}

#[test]
fn what_would_leave_without_a_proof_is_not_signed() {
    let mut made = Made::common(secret("a secret of ours"));
    made.claim = |made, head| Ok(Claim::under(&made.keys).text(head.only("x-id")?).body());
    let error = Outgoing::new("{}", NOW)
        .id("1")
        .sign(&made, ours())
        .unwrap_err();
    assert!(error.to_string().contains("no place"), "{error}");
    made.claim = |made, _| {
        let accepted = http::StatusCode::OK;
        Ok(Claim::probe(&made.keys, 10, |_| true, accepted))
    };
    let error = Outgoing::new("{}", NOW)
        .id("1")
        .sign(&made, ours())
        .unwrap_err();
    assert!(error.to_string().contains("a test"), "{error}");
}
