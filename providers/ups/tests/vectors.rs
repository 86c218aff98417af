//! Requests written by hand from UPS's description: there is nothing signed that could be published.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_ups::Ups;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 15, "vectors were lost or added");
    for vector in vectors {
        let ups = Ups::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(ups)).unwrap();
    }
}
