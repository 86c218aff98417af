//! Requests that Contentful's own toolkit has signed, or that were computed outside this project.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_contentful::Contentful;
use webhook_core::Endpoint;
use webhook_core::testing::Vector;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 32, "vectors were lost or added");
    for vector in vectors {
        let contentful = Contentful::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(contentful)).unwrap();
    }
}
