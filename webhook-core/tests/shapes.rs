//! Tests that the types hold without change for senders that this workspace has no adapter for.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use http::StatusCode;
use schemes::{Event, Made, NOW, judge, judge_at, kind, ours, post, read};
use webhook_conformance::conformance;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{hmac_key, secret, signed_request};
use webhook_core::{Finished, PublicKey, RejectionKind, Secret, Timestamp};

fn hmac(text: &str) -> Keyring {
    Keyring::hmac(secret(text)).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

/// Standard Webhooks 1.0: HMAC and Ed25519 in one header and one keyring.
mod standard_webhooks {
    use super::*;

    fn made(secret_text: &str) -> Made {
        let secret = Secret::from_base64("whsec_", secret_text).unwrap();
        let public = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
        let public = PublicKey::from_base64("whpk_", public).unwrap();
        let keys = Keyring::mixed(secret, [public.labelled("public")]).unwrap();
        let mut made = Made::new(keys, |made, head| {
            let (id, time) = (head.only("webhook-id")?, head.only("webhook-timestamp")?);
            let mut claim = Claim::under(&made.keys)
                .id(id)
                .text(id)
                .bytes(&b"."[..])
                .timestamp(time, Unit::Seconds)?
                .bytes(&b"."[..])
                .body();
            for piece in head.only("webhook-signature")?.split(' ') {
                claim = match piece.split_once(",") {
                    Some((version, tag)) if &*version == "v1" => {
                        claim.offered(Algorithm::HmacSha256, Encoding::Base64, tag)
                    }
                    Some((version, tag)) if &*version == "v1a" => {
                        claim.offered(Algorithm::Ed25519, Encoding::Base64, tag)
                    }
                    _ => claim,
                };
            }
            Ok(claim)
        });
        made.draft = |draft| {
            let id = draft.id()?.to_owned();
            draft.header("webhook-id", id)?;
            draft.header("webhook-timestamp", draft.timestamp(Unit::Seconds))?;
            draft.header("webhook-signature", format!("v1,{}", draft.blank()))
        };
        made
    }

    const A: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    const V1A: &str = "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

    fn delivery(signatures: &str, body: &'static str) -> http::Request<bytes::Bytes> {
        let id = ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
        let time = ("webhook-timestamp", "1614265330");
        post("/", &[id, time, ("webhook-signature", signatures)], body)
    }

    /// The vectors are from the test suites of the standard's libraries, and for `v1a` from svix-server's worker.rs.
    #[test]
    fn published_vectors_verify_and_others_do_not() {
        let endpoint = made("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").endpoint();
        let body = r#"{"test": 2432232314}"#;
        let zeros = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        for (signatures, label) in [
            (A.to_owned(), "1"),
            (V1A.to_owned(), "public"),
            (format!("{zeros} v2,abc {A} v1,bad"), "1"),
            (format!("{V1A} {zeros}"), "public"),
            (format!("{V1A} {A}"), "1"),
        ] {
            let request = delivery(&signatures, body);
            let verified = judge_at(&endpoint, &request, at(1_614_265_330)).unwrap();
            assert_eq!(verified.delivery().key_label(), label, "{signatures}");
            assert!(verified.delivery().id().unwrap().is_signed());
            let tampered = delivery(&signatures, r#"{"test": 2432232315}"#);
            assert!(judge_at(&endpoint, &tampered, at(1_614_265_330)).is_err());
        }
        // These signatures are relabelled, or are the raw bytes of a text that is no base64.
        for signatures in [A.replace("v1,", "v1a,"), V1A.replace("v1a,", "v1,")] {
            let request = delivery(&signatures, body);
            assert!(judge_at(&endpoint, &request, at(1_614_265_330)).is_err());
        }
    }

    /// The vector is from libraries/rust/src/lib.rs of the standard.
    #[test]
    fn the_second_published_vector_verifies() {
        let endpoint = made("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").endpoint();
        let headers = [
            ("webhook-id", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk"),
            ("webhook-timestamp", "1649367553"),
            (
                "webhook-signature",
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
            ),
        ];
        let body = r#"{"email":"test@example.com","username":"test_user"}"#;
        let request = post("/", &headers, body);
        let secret = Secret::from_base64("whsec_", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        let key = SigningKey::hmac(&secret.unwrap()).unwrap();
        conformance(&endpoint, &key, &request, at(1_649_367_553)).assert_at_least(400);
        let request = signed_request(&endpoint, &key, body, NOW).unwrap();
        assert!(judge(&endpoint, &request).is_ok());
    }

    /// The border between id and time cannot be moved, since a time is digits and nothing else.
    #[test]
    fn the_pieces_cannot_be_shifted() {
        let endpoint = made("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").endpoint();
        let headers = [
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330"),
            ("webhook-timestamp", r#"{"test": 2432232314}"#),
            ("webhook-signature", A),
        ];
        let refused = kind(&endpoint, &post("/", &headers, ""));
        assert_eq!(refused, Some(RejectionKind::MalformedTimestamp));
    }
}

/// Slack: form bodies, and an unsigned test of the connection.
mod slack {
    use super::*;

    fn slack_key() -> SigningKey {
        hmac_key("8f742231b10e8888abcd99yyyzzz85a5").unwrap()
    }

    fn made() -> Made {
        let mut made = Made::new(hmac("8f742231b10e8888abcd99yyyzzz85a5"), |made, head| {
            let Some(header) = head.at_most_one("x-slack-signature")? else {
                let is = |body: &[u8]| body == b"ssl_check=1" || body.starts_with(b"ssl_check=1&");
                return Ok(Claim::probe(&made.keys, 256, is, StatusCode::OK));
            };
            let claim = Claim::under(&made.keys)
                .bytes(&b"v0:"[..])
                .timestamp(head.only("x-slack-request-timestamp")?, Unit::Seconds)?
                .bytes(&b":"[..])
                .body();
            Ok(match header.strip_prefix("v0=") {
                Some(tag) => claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag),
                None => claim,
            })
        });
        // The handshake of the Events API is signed, and its answer is an echo.
        made.parse = |delivery| {
            let text = std::str::from_utf8(delivery.body()).unwrap_or_default();
            let token = text.strip_prefix("challenge=").map(str::to_owned);
            Ok(Event {
                token,
                ..Event::default()
            })
        };
        made.answer = |_, event| {
            let token = Token::new(event.token.as_deref()?)?;
            let reply = Reply::new(StatusCode::OK)
                .json()
                .literal("{\"challenge\":\"");
            Some(reply.token(token).literal("\"}"))
        };
        made.draft = |draft| {
            draft.header("x-slack-request-timestamp", draft.timestamp(Unit::Seconds))?;
            draft.header("x-slack-signature", format!("v0={}", draft.blank()))
        };
        made
    }

    /// The vector is from docs.slack.dev, "Verifying requests from Slack".
    const BODY: &str = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    #[test]
    fn the_published_vector_verifies_and_a_longer_body_does_not() {
        let endpoint = made().endpoint();
        let tag = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
        let headers = [
            ("x-slack-request-timestamp", "1531420618"),
            ("x-slack-signature", tag),
        ];
        let request = post("/", &headers, BODY);
        conformance(&endpoint, slack_key(), &request, at(1_531_420_618)).assert_at_least(400);
        let refused = judge_at(&endpoint, &request, at(1_531_421_218)).err();
        assert_eq!(refused, Some(RejectionKind::TimestampTooOld));
        let longer = post("/", &headers, format!("{BODY}------"));
        assert!(judge_at(&endpoint, &longer, at(1_531_420_618)).is_err());
    }

    #[test]
    fn a_probe_is_answered_and_never_verified() {
        let endpoint = made().endpoint();
        let finish = |body: &str| {
            let request = post("/", &[], body.to_owned());
            webhook_core::testing::deliver(&endpoint, &request, NOW)
        };
        for body in ["ssl_check=1", "ssl_check=1&token=abc"] {
            let Ok(Finished::Answer(answer)) = finish(body) else {
                panic!("{body} was not answered");
            };
            assert_eq!((answer.status(), answer.body().len()), (StatusCode::OK, 0));
        }
        let smuggled = format!("ssl_check=1&payload={}", "x".repeat(300));
        for body in ["", "ssl_check=0", "ssl_check=10", "payload={}", &smuggled] {
            let refused = finish(body).unwrap_err();
            assert_eq!(refused.kind(), RejectionKind::NoSignature, "{body}");
        }
    }

    #[test]
    fn the_signed_handshake_is_answered() {
        let endpoint = made().endpoint();
        let request = signed_request(&endpoint, slack_key(), "challenge=3eZbrw1aB", NOW).unwrap();
        let answer = read(&endpoint, &request).answer().unwrap();
        assert_eq!(answer.body(), "{\"challenge\":\"3eZbrw1aB\"}");
        // A challenge that is no token is an event like any other, and is not echoed.
        let request = signed_request(&endpoint, slack_key(), "challenge=\"}<script>", NOW).unwrap();
        assert!(read(&endpoint, &request).answer().is_none());
    }
}

/// Linear: the time is in the signed body, in milliseconds.
mod linear {
    use super::*;

    #[test]
    fn a_time_in_the_body_is_held_against_the_tolerance() {
        let mut made = Made::body_only(hmac("a secret of ours"), |made, head| {
            let tag = head.only("x-signature")?;
            let claim = Claim::under(&made.keys).body();
            Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
        });
        made.parse = |delivery| {
            let at = std::str::from_utf8(delivery.body()).ok();
            let at = at
                .and_then(|text| text.parse().ok())
                .map(Timestamp::from_unix_millis);
            Ok(Event {
                at,
                ..Event::default()
            })
        };
        let endpoint = made.endpoint();
        let sign = |body: &str| signed_request(&endpoint, ours(), body.to_owned(), NOW).unwrap();
        conformance(&endpoint, ours(), &sign("1700000000000"), NOW).assert_at_least(400);
        let received = read(&endpoint, &sign("1700000300000"));
        assert_eq!(
            received.delivery().coverage().freshness(),
            Freshness::Signed
        );
        assert_eq!(received.delivery().signed_at(), Some(at(1_700_000_300)));
        for (body, expected) in [
            ("1699999699999", RejectionKind::TimestampTooOld),
            ("1700000301000", RejectionKind::TimestampInFuture),
        ] {
            let verified = judge(&endpoint, &sign(body)).unwrap();
            assert_eq!(
                verified.delivery().coverage().freshness(),
                Freshness::Unsigned
            );
            assert_eq!(verified.read().unwrap_err().kind(), expected);
        }
        let received = read(&endpoint, &sign("no time"));
        assert_eq!(
            received.delivery().coverage().freshness(),
            Freshness::Unsigned
        );
    }
}

/// This sender signs something after the body; Square signs the configured URL before it.
#[test]
fn parts_may_stand_around_the_body() {
    let made = || {
        Made::body_only(hmac("a secret of ours"), |made, head| {
            let (tag, shop) = (head.only("x-signature")?, head.at_most_one("x-shop")?);
            let claim = Claim::under(&made.keys).bytes(&b"before:"[..]).body();
            let claim = claim.bytes(&b":after:"[..]);
            let claim = shop.into_iter().fold(claim, Claim::text);
            Ok(claim.offered(Algorithm::HmacSha1, Encoding::Base64Url, tag))
        })
    };
    let endpoint = made().endpoint();
    let request = signed_request(&endpoint, ours(), "body", NOW).unwrap();
    let verified = judge(&endpoint, &request).unwrap();
    assert_eq!(verified.delivery().coverage().body(), BodyCoverage::Bytes);
    conformance(&endpoint, ours(), &request, NOW).assert_at_least(400);
    let tag = request.headers()["x-signature"].to_str().unwrap();
    let moved = post("/", &[("x-signature", tag), ("x-shop", "b")], "body");
    assert_eq!(
        kind(&endpoint, &moved),
        Some(RejectionKind::SignatureMismatch)
    );
    let long_suffix = "x".repeat(1000);
    let long = post(
        "/",
        &[("x-signature", tag), ("x-shop", &long_suffix)],
        "body",
    );
    assert!(judge(&endpoint, &long).is_err());
}

/// Deepgram: Basic credentials in the head, and besides them a secret in the body that the user has chosen.
#[test]
fn a_proof_in_the_head_and_one_in_the_body_must_both_hold() {
    let basic = Keyring::basic("hook", secret("s3cret:with:colons")).unwrap();
    let mut made = Made::new(basic, |made, head| {
        let basic = head.only("authorization")?.strip_prefix("Basic ");
        let claim = Claim::under(&made.keys)
            .leaves_body_unsigned()
            .and_in_body();
        Ok(basic.into_iter().fold(claim, |claim, text| {
            claim.offered(Algorithm::Credential, Encoding::Base64, text)
        }))
    });
    made.more_keys = Some(Keyring::tokens([secret("before"), secret("in the body")]).unwrap());
    made.in_body = Some(|made, body| {
        let keys = made.more_keys.as_ref().ok_or(RejectionKind::InvalidClaim)?;
        let text = std::str::from_utf8(body.bytes()).ok();
        let text = text.and_then(|text| body.text(text));
        let claim = Claim::under(keys).leaves_body_unsigned();
        Ok(text.into_iter().fold(claim, |claim, text| {
            claim.offered(Algorithm::Credential, Encoding::Plain, text)
        }))
    });
    let endpoint = made.endpoint();
    let right = "Basic aG9vazpzM2NyZXQ6d2l0aDpjb2xvbnM=";
    let judge = |authorization, body: &'static str| {
        kind(
            &endpoint,
            &post("/", &[("authorization", authorization)], body),
        )
    };
    assert_eq!(judge(right, "in the body"), None);
    let genuine = post("/", &[("authorization", right)], "in the body");
    conformance(&endpoint, [], &genuine, NOW).assert_at_least(400);
    // Either key may be about to be replaced, so the delivery tells for each which one it was.
    let delivery = read(&endpoint, &genuine).delivery().clone();
    let labels = (delivery.key_label(), delivery.body_key_label());
    assert_eq!(labels, ("1", Some("2")));
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(judge(right, "not in the body"), mismatch);
    assert_eq!(judge("Basic aG9vazpzM2NyZXQ=", "in the body"), mismatch);
    assert_eq!(
        judge("Bearer x", "in the body"),
        Some(RejectionKind::NoSignature)
    );
}
