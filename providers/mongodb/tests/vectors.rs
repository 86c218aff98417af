//! Requests whose verdict was computed outside this project: MongoDB publishes none for alerts.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_mongodb::MongoDb;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 12, "vectors were lost or added");
    for vector in vectors {
        let mongodb = MongoDb::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(mongodb)).unwrap();
    }
}
