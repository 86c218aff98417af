//! Requests written by hand from UPS's description: there is nothing signed that could be published.

use webhook_core::testing::Vector;
use webhook_ups::Ups;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 15, |vector| Ups::new(vector.secrets.clone()));
}
