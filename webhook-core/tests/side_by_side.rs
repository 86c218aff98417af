//! Tests signatures of several algorithms, and several credentials, that a delivery offers side by side.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use schemes::{ClaimOf, Made, judge, kind, post};
use webhook_core::RejectionKind;
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;

/// Each signature is compared with what its own algorithm makes.
#[test]
fn a_signature_of_either_algorithm_is_enough_and_none_passes_for_the_other() {
    const BOTH: ClaimOf = |made, head| {
        let mut claim = Claim::under(&made.keys).body();
        for (name, algorithm) in [
            ("x-sha1", Algorithm::HmacSha1),
            ("x-sha256", Algorithm::HmacSha256),
        ] {
            claim = claim.offered(algorithm, Encoding::Hex, head.only(name)?);
        }
        Ok(claim)
    };
    // RFC 2202 and RFC 4231, test case 2: the key is "Jefe".
    const DATA: &str = "what do ya want for nothing?";
    const SHA1: &str = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    const SHA256: &str = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    let keys = Keyring::hmac(secret("Jefe")).unwrap();
    let endpoint = Made::new(keys, BOTH).endpoint();
    let (no_sha1, no_sha256) = ("0".repeat(40), "0".repeat(64));
    let mismatch = Some(RejectionKind::SignatureMismatch);
    for (sha1, sha256, refused) in [
        (SHA1, SHA256, None),
        (SHA1, &*no_sha256, None),
        (&*no_sha1, SHA256, None),
        (&*no_sha1, &*no_sha256, mismatch),
        (&SHA256[..40], &*no_sha256, mismatch),
    ] {
        let request = post("/", &[("x-sha1", sha1), ("x-sha256", sha256)], DATA);
        assert_eq!(kind(&endpoint, &request), refused, "{sha1} {sha256}");
    }
}

/// A log names the same key for the same credentials, in whatever order they come.
#[test]
fn of_two_credentials_that_are_right_the_first_key_is_named() {
    let tokens = Keyring::tokens([secret("token one"), secret("token two")]).unwrap();
    let endpoint = Made::new(tokens, |made, head| {
        let mut claim = Claim::under(&made.keys).leaves_body_unsigned();
        for token in head.only("x-token")?.split(',') {
            claim = claim.offered(Algorithm::Credential, Encoding::Plain, token);
        }
        Ok(claim)
    })
    .endpoint();
    let of = |tokens: &str| {
        let verified = judge(&endpoint, &post("/", &[("x-token", tokens)], ""));
        verified.map(|verified| verified.delivery().key_label().to_owned())
    };
    assert_eq!(of("token two"), Ok("2".to_owned()));
    assert_eq!(of("token two,token one"), Ok("1".to_owned()));
    assert_eq!(of("token one,token two"), Ok("1".to_owned()));
    let wrong = Err(RejectionKind::SignatureMismatch);
    assert_eq!(of("token three,token"), wrong);
}
