//! Requests whose verdict was published by Shopify's own library, or computed outside this project.

use webhook_core::testing::Vector;
use webhook_shopify::Shopify;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 21, |vector| Shopify::new(vector.secrets.clone()));
}
