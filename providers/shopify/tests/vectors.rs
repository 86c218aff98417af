//! Requests whose verdict was published by Shopify's own library, or computed outside this project.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_shopify::Shopify;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 21, "vectors were lost or added");
    for vector in vectors {
        let shopify = Shopify::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(shopify)).unwrap();
    }
}
