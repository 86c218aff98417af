//! Every vector gets its verdict. Those without a user are for an endpoint with an extra secret.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::Path;

use webhook_core::Endpoint;
use webhook_core::testing::Vector;
use webhook_deepgram::Deepgram;

#[test]
fn vectors() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    for vector in Vector::read_dir(path).unwrap() {
        let secrets = vector.secrets.clone();
        let deepgram = match &vector.user {
            Some(user) => Deepgram::basic(user, secrets),
            None => Deepgram::extra_secret("callback_secret", secrets),
        };
        vector
            .check(&Endpoint::new(deepgram.unwrap()))
            .unwrap_or_else(|error| panic!("{error}"));
    }
}
