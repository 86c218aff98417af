//! Requests whose verdict was computed outside this project: BigCommerce publishes none.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_bigcommerce::BigCommerce;
use webhook_core::Endpoint;
use webhook_core::testing::Vector;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 17, "vectors were lost or added");
    for vector in vectors {
        let bigcommerce = BigCommerce::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(bigcommerce)).unwrap();
    }
}
