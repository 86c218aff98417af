//! Tests the handshakes that senders perform before they deliver, and whose answers an adapter writes as data.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use schemes::{Event, Made, NOW, judge, kind, ours, post, read};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::reply::{Answer, Reply, Token};
use webhook_core::testing::{deliver, secret, signed_request};
use webhook_core::{Endpoint, Head, Opening, RejectionKind};

const GET_AND_POST: &[Method] = &[Method::GET, Method::POST];

fn get(target: &str) -> Request<Bytes> {
    let mut request = post(target, &[], "");
    *request.method_mut() = Method::GET;
    request
}

/// X: anyone may ask for the code of a token, which the key that signs events makes.
mod x {
    use super::*;

    fn endpoint(consumer_secret: &str) -> Endpoint<Made> {
        let keys = Keyring::hmac(secret(consumer_secret)).unwrap();
        let mut made = Made::new(keys, |made, head| {
            let tag = head
                .only("x-twitter-webhooks-signature")?
                .strip_prefix("sha256=");
            let claim = Claim::under(&made.keys).body().body_starts_with(b'{');
            Ok(tag.into_iter().fold(claim, |claim, tag| {
                claim.offered(Algorithm::HmacSha256, Encoding::Base64, tag)
            }))
        });
        made.methods = GET_AND_POST;
        made.challenge = Some(|made, head| {
            if head.method() != Method::GET {
                return None;
            }
            let token = Token::new(head.query("crc_token")?.as_str())?;
            let reply = Reply::new(StatusCode::OK).json();
            let reply = reply.literal("{\"response_token\":\"sha256=");
            let (algorithm, encoding) = (Algorithm::HmacSha256, Encoding::Base64);
            Some(
                reply
                    .mac(algorithm, &made.keys, encoding, token)
                    .literal("\"}"),
            )
        });
        made.endpoint()
    }

    fn answer(endpoint: &Endpoint<Made>, target: &str) -> Option<Answer> {
        let request = get(target);
        let head = Head::new(request.method(), request.uri(), request.headers());
        match endpoint.begin(&head, NOW) {
            Ok(Opening::Answer(answer)) => Some(answer),
            Ok(Opening::Read(_)) => panic!("a challenge is no delivery"),
            Err(_) => None,
        }
    }

    /// The code was computed outside of this project, with the key `test_consumer_secret`.
    #[test]
    fn a_challenge_is_answered_with_its_code() {
        let endpoint = endpoint("test_consumer_secret");
        let answer = answer(&endpoint, "/x?crc_token=challenge_string&nonce=abc").unwrap();
        assert_eq!(
            answer.body(),
            "{\"response_token\":\"sha256=583uAmerwtjpykYEAEm+CEIRm6dOywK4QKRr0ha/Pd4=\"}"
        );
        let response = answer.into_response();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    }

    /// Nobody can know which of two tokens counts, even if they are equal.
    #[test]
    fn a_repeated_token_is_none() {
        let endpoint = endpoint("test_consumer_secret");
        for query in [
            "crc_token=a&crc_token=b",
            "crc_token=a&crc_token=a",
            "crc_token=a&x=y&crc_token=",
            "crc_token=a&crc_token",
            "crc_token&crc_token=a",
        ] {
            assert_eq!(answer(&endpoint, &format!("/x?{query}")), None, "{query}");
        }
        for query in [
            "crc_token=a&crc_tokens=b",
            "crc=b&&crc_token=a&nonce",
            "crc_token=a&=",
        ] {
            assert!(
                answer(&endpoint, &format!("/x?{query}")).is_some(),
                "{query}"
            );
        }
    }

    /// The event is from twitter-autohook 1.7.2, test/signature.js.
    #[test]
    fn the_published_event_verifies() {
        let endpoint = endpoint("test");
        let tag = "sha256=YWHphPn/JFq43jkF0y4/w8R/SelmLjvpunhVFY8JhlI=";
        let header = [("x-twitter-webhooks-signature", tag)];
        let event = post("/", &header, r#"{"test_number":1,"test_string":"two"}"#);
        assert!(judge(&endpoint, &event).is_ok());
        let tampered = post("/", &header, r#"{"test_number":2,"test_string":"two"}"#);
        assert_eq!(
            kind(&endpoint, &tampered),
            Some(RejectionKind::SignatureMismatch)
        );
        // This published code for a query string is the code of no event.
        let tag = "sha256=25Cu3iwbbiqBTwQRzcKJZwisjf736V2Q8UaTlkfLSoc=";
        let header = [("x-twitter-webhooks-signature", tag)];
        let query = post("/", &header, "test=1&other_test=2");
        assert_eq!(kind(&endpoint, &query), Some(RejectionKind::MalformedBody));
    }

    /// Otherwise anyone could ask for the signature of an event that they made up.
    #[test]
    fn an_event_is_not_signed_on_demand() {
        let endpoint = endpoint("test_consumer_secret");
        for token in [
            "%7B%22for_user_id%22:%221%22%7D",
            "{\"for_user_id\":\"1\"}",
            "",
            "%41",
            "a+b",
            "a%00b",
            &"a".repeat(129),
        ] {
            let target = format!("/x?crc_token={token}");
            let Ok(_) = target.parse::<http::Uri>() else {
                continue;
            };
            assert!(answer(&endpoint, &target).is_none(), "{token}");
        }
        assert!(answer(&endpoint, "/x").is_none());
        for byte in (0..=u8::MAX).map(char::from) {
            let narrow = byte.is_ascii_alphanumeric() || "._-".contains(byte);
            let text = String::from(byte);
            assert_eq!(Token::new(&text).is_some(), narrow, "{byte:?}");
        }
    }
}

/// Zoom: a signed event asks for the code of its own token.
#[test]
fn a_signed_event_is_answered_with_a_code() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let mut made = Made::body_only(keys, |made, head| {
        let tag = head.only("x-signature")?;
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    made.parse = |delivery| {
        let text = std::str::from_utf8(delivery.body()).unwrap_or_default();
        let token = text.strip_prefix("plainToken=").map(str::to_owned);
        Ok(Event {
            token,
            ..Event::default()
        })
    };
    made.answer = |made, event| {
        let token = Token::new(event.token.as_deref()?)?;
        let reply = Reply::new(StatusCode::OK).json();
        let reply = reply.literal("{\"plainToken\":\"").token(token);
        let reply = reply.literal("\",\"encryptedToken\":\"");
        let (algorithm, encoding) = (Algorithm::HmacSha256, Encoding::Hex);
        let reply = reply.mac(algorithm, &made.keys, encoding, token);
        Some(reply.literal("\"}").because("the endpoint is validated"))
    };
    let endpoint = made.endpoint();
    let request =
        signed_request(&endpoint, ours(), "plainToken=qgg8vlvZRS6UYooatFL8Aw", NOW).unwrap();
    let answer = read(&endpoint, &request).answer().unwrap();
    assert_eq!(
        answer.body(),
        "{\"plainToken\":\"qgg8vlvZRS6UYooatFL8Aw\",\"encryptedToken\":\"a60ffb131b70313624d0566495827f96309e3282d1a18ed3c4828c8e267e0ecf\"}"
    );
    assert_eq!(answer.reason(), Some("the endpoint is validated"));
    let request = signed_request(&endpoint, ours(), "another=event", NOW).unwrap();
    assert!(read(&endpoint, &request).answer().is_none());
}

/// Meta: a GET proves itself with a token that the user has chosen, and its challenge is the answer.
#[test]
fn a_handshake_with_a_token_is_a_delivery_of_its_own() {
    let keys = Keyring::hmac(secret("app secret")).unwrap();
    let mut made = Made::new(keys, |made, head| {
        if head.method() == Method::GET {
            let keys = made.more_keys.as_ref().ok_or(RejectionKind::InvalidClaim)?;
            let absent = RejectionKind::NoSignature;
            let token = head.query("hub.verify_token").ok_or(absent)?;
            let challenge = head.query("hub.challenge").ok_or(absent)?;
            return Ok(Claim::under(keys).field("challenge", challenge).offered(
                Algorithm::Credential,
                Encoding::Plain,
                token,
            ));
        }
        let tag = head.only("x-hub-signature-256")?.strip_prefix("sha256=");
        let claim = Claim::under(&made.keys).body();
        Ok(tag.into_iter().fold(claim, |claim, tag| {
            claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag)
        }))
    });
    made.more_keys = Some(Keyring::tokens(secret("verify-token")).unwrap());
    made.methods = GET_AND_POST;
    made.parse = |delivery| {
        let token = delivery.field("challenge");
        Ok(Event {
            token: token.map(|field| field.as_str().to_owned()),
            ..Event::default()
        })
    };
    made.answer = |_, event| {
        let token = Token::new(event.token.as_deref()?)?;
        Some(Reply::new(StatusCode::OK).plain().token(token))
    };
    let endpoint = made.endpoint();
    let target = "/?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=";
    let right = get(&format!("{target}verify-token"));
    let answer = read(&endpoint, &right).answer().unwrap();
    assert_eq!(answer.body(), "1158201444");
    for wrong in ["", "verify-toke", "verify-token2"] {
        let refused = kind(&endpoint, &get(&format!("{target}{wrong}")));
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch), "{wrong}");
    }
    // A request that only the token proves has no body.
    let mut with_body = right;
    *with_body.body_mut() = "{}".into();
    assert_eq!(
        kind(&endpoint, &with_body),
        Some(RejectionKind::UnsignedBody)
    );
}

/// A probe may be as long as the scheme says, and no byte longer, whether or not the head announces its length.
#[test]
fn a_probe_is_read_to_its_last_byte() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let endpoint = Made::new(keys, |made, _| {
        let is = |body: &[u8]| body.starts_with(b"ping");
        Ok(Claim::probe(&made.keys, 8, is, StatusCode::OK))
    })
    .endpoint();
    for (body, refused) in [
        ("pingping", None),
        ("pingpings", Some(RejectionKind::NoSignature)),
    ] {
        let length = body.len().to_string();
        for headers in [&[][..], &[("content-length", &*length)]] {
            let found = deliver(&endpoint, &post("/", headers, body), NOW);
            assert_eq!(found.err().map(|it| it.kind()), refused, "{body}");
        }
    }
}
