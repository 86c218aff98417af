//! Tests the answers to real-time authorizations.
//!
//! <https://docs.stripe.com/issuing/controls/real-time-authorizations>

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::num::NonZeroU64;
use webhook_core::testing::Harness;
use webhook_stripe::{API_VERSION, AuthorizationAnswer, Event, Stripe};

const SECRET: &str = "whsec_canary_5f0c2b9e";

fn stripe() -> Harness<Stripe> {
    Harness::of(SECRET, Stripe::new)
}

fn request(version: &str) -> Event {
    let body = format!(
        r#"{{"id":"evt_1","object":"event","api_version":{version},"type":"issuing_authorization.request",
        "data":{{"object":{{"id":"iauth_1","object":"issuing.authorization",
        "pending_request":{{"amount":400,"is_amount_controllable":true}}}}}}}}"#
    );
    stripe().sent(body).into_event()
}

#[test]
fn the_answer_is_what_stripe_documents() {
    let event = request(r#""2020-08-27""#);
    let request = event.snapshot().unwrap();
    for (answer, body) in [
        (
            AuthorizationAnswer::approve(request),
            r#"{"approved":true}"#,
        ),
        (
            AuthorizationAnswer::decline(request),
            r#"{"approved":false}"#,
        ),
        (
            AuthorizationAnswer::approve_amount(request, NonZeroU64::new(200).unwrap())
                .metadata("b", "\"2\"")
                .metadata("a", "1"),
            r#"{"amount":200,"approved":true,"metadata":{"a":"1","b":"\"2\""}}"#,
        ),
    ] {
        let response = answer.into_response();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["stripe-version"], "2020-08-27");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.headers().len(), 2);
        assert_eq!(response.body(), body);
    }
}

#[test]
fn the_version_is_always_said() {
    for version in ["null", "7", r#""""#, r#""2020\r\nx: y""#] {
        let event = request(version);
        let response = AuthorizationAnswer::approve(event.snapshot().unwrap()).into_response();
        assert_eq!(response.headers()["stripe-version"], API_VERSION);
        assert_eq!(response.headers().len(), 2);
    }
}

#[test]
fn a_typed_request_answers_for_itself() {
    let Event::IssuingAuthorizationRequest(request) = request(r#""2020-08-27""#) else {
        unreachable!("an authorization is asked for")
    };
    let pending = request.get().pending_request().unwrap();
    assert_eq!(pending.amount(), Some(400));
    assert_eq!(pending.is_amount_controllable(), Some(true));
    let body = |answer: AuthorizationAnswer| answer.into_response().into_body();
    assert_eq!(body(request.approve()), r#"{"approved":true}"#);
    assert_eq!(body(request.decline()), r#"{"approved":false}"#);
    let amount = NonZeroU64::new(100).unwrap();
    assert_eq!(
        body(request.approve_amount(amount)),
        r#"{"amount":100,"approved":true}"#
    );
}
