//! Requests whose verdict was computed outside this project: BigCommerce publishes none.

use webhook_bigcommerce::BigCommerce;
use webhook_core::testing::Vector;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 17, |vector| {
        BigCommerce::new(vector.secrets.clone())
    });
}
