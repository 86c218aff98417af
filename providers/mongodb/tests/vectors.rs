//! Requests whose verdict was computed outside this project: MongoDB publishes none for alerts.

use webhook_core::testing::Vector;
use webhook_mongodb::MongoDb;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 12, |vector| MongoDb::new(vector.secrets.clone()));
}
