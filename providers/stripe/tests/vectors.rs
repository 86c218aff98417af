//! Requests whose verdict was published by Stripe, or computed outside this project.

use webhook_core::testing::Vector;
use webhook_stripe::Stripe;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 28, |vector| Stripe::new(vector.secrets.clone()));
}
