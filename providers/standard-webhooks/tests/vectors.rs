//! Requests whose verdict was published with the specification or its libraries, or computed outside
//! this project.

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_standard::StandardWebhooks;

#[test]
fn every_vector_gets_its_verdict() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    let vectors = Vector::read_dir(directory).unwrap();
    assert_eq!(vectors.len(), 45, "vectors were lost or added");
    for vector in vectors {
        // The secrets are texts in the files, and decoded as a user's are.
        let (secrets, keys) = (vector.secrets.clone(), vector.public_keys.clone());
        let standard = StandardWebhooks::mixed(secrets, keys).unwrap();
        vector.check(&Endpoint::new(standard)).unwrap();
    }
}
