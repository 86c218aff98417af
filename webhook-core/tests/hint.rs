//! Tests what a scheme tells the operator if no key matches.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use schemes::{ClaimOf, Made, NOW, ours, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::Keyring;
use webhook_core::testing::{deliver, secret, signed_request};
use webhook_core::{Rejection, RejectionKind};

const HINT: &str = "compare the URL in the sender's console with the endpoint's";

const HINTING: ClaimOf = |made, head| {
    let tag = head.only("x-signature")?;
    let claim = Claim::under(&made.keys).body().hint(HINT);
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

fn refused(keys: Keyring, headers: &[(&str, &str)]) -> Rejection {
    let endpoint = Made::body_only(keys, HINTING).endpoint();
    deliver(&endpoint, &post("/", headers, "{}"), NOW).unwrap_err()
}

#[test]
fn a_mismatch_brings_the_hint_and_nothing_else_does() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let zeros = "0".repeat(64);
    for keys in [keys.clone(), Keyring::nobody()] {
        let rejection = refused(keys, &[("x-signature", &zeros)]);
        assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
        assert_eq!(rejection.hint(), Some(HINT));
        assert!(rejection.to_string().ends_with(HINT), "{rejection}");
    }
    assert_eq!(refused(keys.clone(), &[]).hint(), None);
    assert_eq!(refused(keys, &[("x-signature", "junk")]).hint(), None);
    let own = Rejection::new(RejectionKind::MalformedHeader).hinted(HINT);
    assert_eq!(own.hint(), Some(HINT));
}

#[test]
fn a_scheme_without_one_gives_none() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    let mut request = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    *request.body_mut() = "[]".into();
    assert_eq!(deliver(&endpoint, &request, NOW).unwrap_err().hint(), None);
}

#[test]
fn a_body_that_does_not_begin_as_the_senders_do_is_told_how_it_should() {
    let begins: [(ClaimOf, &str); 2] = [
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().body_starts_with(b'{');
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            "a JSON object",
        ),
        (
            |made, head| {
                let claim = Claim::under(&made.keys).body().body_starts_with(b'<');
                let tag = head.only("x-signature")?;
                Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
            },
            "a body that begins as this sender's do",
        ),
    ];
    for (claim, expected) in begins {
        let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
        let endpoint = Made::body_only(keys, claim).endpoint();
        let request = post("/", &[("x-signature", &*"0".repeat(64))], "[]");
        let refused = deliver(&endpoint, &request, NOW).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MalformedBody);
        assert_eq!(refused.expected(), Some(expected));
    }
}

/// The operator reads by how much a time was off and which form a value should have had, but never the value.
#[test]
fn a_refusal_says_what_was_expected_and_how_far_off_the_time_was() {
    let timed: ClaimOf = |made, head| {
        let claim = Claim::under(&made.keys).timestamp(head.only("x-time")?, Unit::Seconds)?;
        let tag = head.only("x-signature")?;
        Ok(claim
            .body()
            .offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let endpoint = Made::new(keys, timed).endpoint();
    let refused = |time: &str, tag: &str| {
        let headers = [("x-time", time), ("x-signature", tag)];
        deliver(&endpoint, &post("/", &headers, "{}"), NOW).unwrap_err()
    };
    let zeros = "0".repeat(64);
    for skew in [-301, 301, -1_000_000_000] {
        let time = (NOW.unix_seconds() + skew).to_string();
        let rejection = refused(&time, &zeros);
        assert_eq!(rejection.skew_seconds(), Some(skew));
        assert!(rejection.to_string().contains(&skew.to_string()));
    }
    let now = NOW.unix_seconds().to_string();
    assert_eq!(refused(&now, &zeros).skew_seconds(), None);
    // The colon is the character after the nine.
    for time in ["soon", "170000000:", "170000000/"] {
        let rejection = refused(time, &zeros);
        assert_eq!(
            rejection.expected(),
            Some("decimal digits: whole seconds since 1970"),
            "{time}"
        );
    }
    let rejection = refused(&now, "junk");
    assert_eq!(
        rejection.expected(),
        Some("64 lower-case hexadecimal digits")
    );
    assert!(!rejection.to_string().contains("junk"), "{rejection}");
}
