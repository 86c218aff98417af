//! Requests whose verdict was published by GitHub or its libraries, or computed outside this project.

use webhook_core::testing::Vector;
use webhook_github::GitHub;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 19, |it| GitHub::new(it.secrets.clone()));
}

/// The vectors with `X-Hub-Signature` are accepted once SHA-1 is switched on; the other verdicts stay.
#[test]
fn every_vector_gets_its_verdict_where_sha1_is_accepted() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors-sha1");
    Vector::check_dir(vectors, 10, |it| {
        GitHub::new(it.secrets.clone()).map(GitHub::insecure_accept_sha1)
    });
}
