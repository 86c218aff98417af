//! Tests challenges: which ones are answered, and that no answer signs anything that is accepted.

use bytes::Bytes;
use http::{Method, Request};
use serde::Deserialize;
use webhook_core::RejectionKind;
use webhook_core::keys::Keyring;
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_x::{Event, X};

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "x-twitter-webhooks-signature";

fn x() -> Harness<X> {
    Harness::of(SECRET, X::new)
}

fn get(target: &str) -> Request<Bytes> {
    x().signed("")
        .with_uri(target)
        .with_method(Method::GET)
        .without(SIGNATURE)
}

fn signed_get(target: &str) -> Request<Bytes> {
    x().method(Method::GET).url(target).signed("")
}

#[derive(Deserialize)]
struct Response {
    response_token: String,
}

/// The code with which the endpoint answers anyone who asks.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn ask(x: Harness<X>, target: &str) -> Option<String> {
    let answer = x.answer(&get(target)).ok()??;
    let response: Response = serde_json::from_slice(answer.body()).unwrap();
    Some(response.response_token)
}

/// The tokens of these tests are sent as X would send them, encoded only where a URL needs it.
const TOKENS: [&str; 16] = [
    "{data:{event_type:dm.received}}",
    "%7B%22data%22%3A1%7D",
    "{}",
    "[]",
    "'text'",
    "%22text%22",
    "123",
    "true",
    "null",
    "-1.5",
    "abc",
    "crc_token",
    "crc_token%3Dabc",
    "abc%3D%3D",
    "abc==",
    "a+b/c",
];

#[test]
fn only_narrow_tokens_are_answered() {
    let answered: Vec<_> = TOKENS
        .into_iter()
        .filter(|token| ask(x(), &format!("/?crc_token={token}")).is_some())
        .collect();
    assert_eq!(
        answered,
        ["123", "true", "null", "-1.5", "abc", "crc_token"]
    );
    let longest = "a".repeat(128);
    assert!(ask(x(), &format!("/?crc_token={longest}")).is_some());
    for target in [
        "/",
        "/?crc_token",
        "/?crc_token=",
        "/?crc_token=%61",
        "/?xcrc_token=abc",
        "/?CRC_TOKEN=abc",
        "/crc_token=abc",
        &format!("/?crc_token={longest}a"),
    ] {
        let rejection = x().answer(&get(target)).unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::NoSignature, "{target}");
        assert!(rejection.hint().unwrap().contains("crc_token"));
    }
}

/// The chosen-message attack: somebody has the endpoint sign a token, and then sends the token as a delivery.
#[test]
fn no_answer_is_the_signature_of_a_delivery() {
    for token in TOKENS {
        let Some(code) = ask(x(), &format!("/?crc_token={token}")) else {
            continue;
        };
        let delivery = x().signed("{}").with_header(SIGNATURE, &code);
        let (mut head, _) = delivery.into_parts();
        let as_body = Request::from_parts(head.clone(), token.into());
        assert_eq!(
            x().refusal(&as_body),
            Some(RejectionKind::MalformedBody),
            "{token}"
        );
        // Nor of a signed challenge, with the token as the whole query.
        head.method = Method::GET;
        head.uri = format!("/?{token}").parse().unwrap();
        let as_query = Request::from_parts(head, Bytes::new());
        assert_eq!(
            x().refusal(&as_query),
            Some(RejectionKind::NoSignature),
            "{token}"
        );
    }
}

/// These deliveries are signed by the key itself, so they are refused only for their form.
#[test]
fn only_objects_are_deliveries() {
    for body in [
        "123",
        "true",
        "null",
        "[]",
        "\"a\"",
        "",
        " {}",
        "\u{feff}{}",
        "a",
    ] {
        let refused = x().refusal(&x().signed(body.to_owned()));
        assert_eq!(refused, Some(RejectionKind::MalformedBody), "{body:?}");
    }
    assert_eq!(x().refusal(&x().signed("{}")), None);
}

#[test]
fn a_signed_challenge_is_checked_over_the_query_as_sent() {
    let request = signed_get("/hook?crc_token=abc&nonce=1%20x");
    let own = request.headers()[SIGNATURE].to_str().unwrap().to_owned();
    let answer = x().answer(&request).unwrap().unwrap();
    assert_eq!(
        answer,
        x().answer(&get("/?crc_token=abc")).unwrap().unwrap()
    );
    let received = x().verify(&request).unwrap().read().unwrap();
    assert_eq!(received.event_name(), "crc");
    assert!(received.delivery().field("crc_token").unwrap().is_signed());
    assert!(matches!(received.event(), Event::Challenge(it) if &**it == "abc"));

    let mismatch = Some(RejectionKind::SignatureMismatch);
    let malformed = Some(RejectionKind::MalformedSignature);
    for target in [
        "/?crc_token=abc&nonce=1+x",
        "/?crc_token=abc",
        "/?nonce=1%20x&crc_token=abc",
    ] {
        assert_eq!(
            x().refusal(&get(target).with_header(SIGNATURE, &own)),
            mismatch,
            "{target}"
        );
    }
    for bad in [
        "",
        "junk",
        "sha256=",
        "sha256=junk",
        &own[7..],
        &own[..own.len() - 1],
    ] {
        let request = get("/?crc_token=abc").with_header(SIGNATURE, bad);
        assert_eq!(x().refusal(&request), malformed, "{bad:?}");
    }
    let mut twice = request.clone();
    twice.headers_mut().append(SIGNATURE, own.parse().unwrap());
    assert_eq!(x().refusal(&twice), Some(RejectionKind::RepeatedHeader));
    let mut with_body = request;
    *with_body.body_mut() = "{}".into();
    assert_eq!(x().refusal(&with_body), Some(RejectionKind::UnsignedBody));
}

/// A delivery that is sent again as a `GET`, with its body in the query, never reaches a handler.
#[test]
fn a_delivery_is_no_challenge() {
    let body = "{'&crc_token=abc&'}"; // a request's target cannot hold a quotation mark
    let (mut head, _) = x().signed(body).into_parts();
    head.method = Method::GET;
    head.uri = format!("/?{body}").parse().unwrap();
    let request = Request::from_parts(head, Bytes::new());
    let answer = x().answer(&request).unwrap();
    assert!(answer.is_some(), "a challenge, and nothing else");
    // And a POST is never a challenge.
    let mut post = get("/?crc_token=abc");
    *post.method_mut() = Method::POST;
    assert_eq!(x().refusal(&post), Some(RejectionKind::MissingHeader));
    let mut head = get("/?crc_token=abc");
    *head.method_mut() = Method::HEAD;
    assert_eq!(x().refusal(&head), Some(RejectionKind::MethodNotAllowed));
}

#[test]
fn the_first_secret_answers_and_nobody_answers_like_anyone() {
    let target = "/?crc_token=abc";
    let both = || Harness::of(SECRET, |old| X::new([secret("new-secret"), old]));
    let new = Harness::of("new-secret", X::new);
    assert_eq!(ask(both(), target), ask(new, target));
    assert_ne!(ask(both(), target), ask(x(), target));
    let nobody = || Harness::of(SECRET, |_| Ok(X::with_keyring(Keyring::nobody())));
    let answer = ask(nobody(), target).unwrap();
    assert_eq!(answer.len(), ask(x(), target).unwrap().len());
    let request = signed_get(target);
    let refused = nobody().verify(&request).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
}

#[test]
fn the_answer_of_a_challenge_is_not_printed() {
    let code = ask(x(), "/?crc_token=abc").unwrap();
    let answer = x().answer(&get("/?crc_token=abc")).unwrap();
    let shown = format!("{answer:?} {:?} {:?}", x(), x().endpoint());
    assert!(
        !shown.contains(&code[7..]) && !shown.contains("canary"),
        "{shown}"
    );
}
