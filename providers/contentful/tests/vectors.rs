//! Requests that Contentful's own toolkit has signed, or that were computed outside this project.

use webhook_contentful::Contentful;
use webhook_core::testing::Vector;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 32, |vector| {
        Contentful::new(vector.secrets.clone())
    });
}
