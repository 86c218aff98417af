//! Requests whose verdict was published by X's own library, or computed outside this project.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::{Vector, secret};
use webhook_x::X;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 11, "vectors were lost or added");
    for vector in vectors {
        let x = X::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(x)).unwrap();
    }
}

/// Computed with Python's `hmac`; the token is that of the documentation.
#[test]
fn the_answer_to_a_challenge() {
    let x = X::new(secret("test_consumer_secret")).unwrap();
    let request = get("/?crc_token=challenge_string");
    let response = answered(x, &request).unwrap().unwrap().into_response();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(
        response.body(),
        r#"{"response_token":"sha256=583uAmerwtjpykYEAEm+CEIRm6dOywK4QKRr0ha/Pd4="}"#
    );
}
