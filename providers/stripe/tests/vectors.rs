//! Requests whose verdict was published by Stripe, or computed outside this project.

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_stripe::Stripe;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 28, "vectors were lost or added");
    for vector in vectors {
        let stripe = Stripe::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(stripe)).unwrap();
    }
}
