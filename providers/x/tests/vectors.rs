//! Requests whose verdict was published by X's own library, or computed outside this project.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use http::Request;
use webhook_core::testing::{Harness, Vector};
use webhook_x::X;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 20, |vector| X::new(vector.secrets.clone()));
}

/// Computed with Python's `hmac`; the token is that of the documentation.
#[test]
fn the_answer_to_a_challenge() {
    let x = Harness::of("test_consumer_secret", X::new);
    let request = Request::get("/?crc_token=challenge_string");
    let answer = x.answer(&request.body("".into()).unwrap()).unwrap();
    let response = answer.unwrap().into_response();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(
        response.body(),
        r#"{"response_token":"sha256=583uAmerwtjpykYEAEm+CEIRm6dOywK4QKRr0ha/Pd4="}"#
    );
}
