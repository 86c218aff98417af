//! Checks requests with a verdict from the specification, from its libraries, or computed outside this project.

use webhook_core::testing::Vector;
use webhook_standard::StandardWebhooks;

#[test]
fn every_vector_gets_its_verdict() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 45, |vector| {
        // The secrets are texts in the files, and decoded as a user's are.
        StandardWebhooks::mixed(vector.secrets.clone(), vector.public_keys.clone())
    });
}
