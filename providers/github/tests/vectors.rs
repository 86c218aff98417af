//! Requests whose verdict was published by GitHub or its libraries, or computed outside this project.

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_github::GitHub;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 19, "vectors were lost or added");
    for vector in vectors {
        let github = GitHub::new(vector.secrets.clone()).unwrap();
        vector.check(&Endpoint::new(github)).unwrap();
    }
}

/// Those with `X-Hub-Signature` once more, and what the switch must not change.
#[test]
fn every_vector_gets_its_verdict_where_sha1_is_accepted() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors-sha1");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 10, "vectors were lost or added");
    for vector in vectors {
        let github = GitHub::new(vector.secrets.clone()).unwrap();
        let endpoint = Endpoint::new(github.insecure_accept_sha1());
        vector.check(&endpoint).unwrap();
    }
}
