//! Checks the verdict on every vector. Vectors without a user are for an endpoint with an extra secret.

use webhook_core::testing::Vector;
use webhook_deepgram::Deepgram;

#[test]
fn vectors() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors");
    Vector::check_dir(vectors, 50, |vector| match &vector.user {
        Some(user) => Deepgram::basic(user, vector.secrets.clone()),
        None => Deepgram::extra_secret("callback_secret", vector.secrets.clone()),
    });
}
