//! Tests published vectors of the algorithms through the public API, with a claim that signs only the body.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use schemes::{ClaimOf, Made, judge, kind, post};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::coverage::BodyCoverage;
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, PublicKey, RejectionKind, Secret};

const SHA256: ClaimOf = |made, head| {
    let tag = head.only("x-signature")?;
    let claim = Claim::under(&made.keys).body();
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

const SHA1: ClaimOf = |made, head| {
    let tag = head.only("x-signature")?;
    let claim = Claim::under(&made.keys).body();
    Ok(claim.offered(Algorithm::HmacSha1, Encoding::Hex, tag))
};

const ED25519: ClaimOf = |made, head| {
    let tag = head.only("x-signature")?;
    let claim = Claim::under(&made.keys).body();
    Ok(claim.offered(Algorithm::Ed25519, Encoding::Hex, tag))
};

/// Asserts that the vector verifies, and that it does not with one bit changed in its message or its signature.
fn holds(endpoint: &Endpoint<Made>, message: &[u8], signature: &str) {
    let of = |message: &[u8], signature: &str| {
        post("/", &[("x-signature", signature)], message.to_vec())
    };
    let verified = judge(endpoint, &of(message, signature)).unwrap();
    assert_eq!(verified.delivery().coverage().body(), BodyCoverage::Bytes);
    let mut longer = message.to_vec();
    longer.push(0);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(kind(endpoint, &of(&longer, signature)), mismatch);
    let last = if signature.ends_with('0') { '1' } else { '0' };
    let other = format!("{}{last}", &signature[..signature.len() - 1]);
    assert!(kind(endpoint, &of(message, &other)).is_some());
    for malformed in [
        &signature[1..],
        &signature[2..],
        &signature.to_uppercase(),
        &format!("{signature}00"),
        &format!("0x{}", &signature[2..]),
    ] {
        let refused = kind(endpoint, &of(message, malformed));
        assert_eq!(
            refused,
            Some(RejectionKind::MalformedSignature),
            "{malformed}"
        );
    }
}

fn hmac(claim: ClaimOf, key: impl Into<Vec<u8>>) -> Endpoint<Made> {
    let key: Secret = secret(key.into());
    Made::new(Keyring::hmac(key).unwrap(), claim).endpoint()
}

fn counting() -> Vec<u8> {
    (1..=25).collect()
}

/// The vectors are RFC 4231, section 4, test cases 1-4, 6 and 7.
#[test]
fn hmac_sha256_of_rfc_4231() {
    let text = |text: &str| text.as_bytes().to_vec();
    let cases = [
        (
            vec![0x0b; 20],
            text("Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        ),
        (
            text("Jefe"),
            text("what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        ),
        (
            vec![0xaa; 20],
            vec![0xdd; 50],
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        ),
        (
            counting(),
            vec![0xcd; 50],
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        ),
        (
            vec![0xaa; 131],
            text("Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
        (
            vec![0xaa; 131],
            text(
                "This is a test using a larger than block-size key and a larger than block-size \
                 data. The key needs to be hashed before being used by the HMAC algorithm.",
            ),
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
        ),
    ];
    for (key, message, tag) in cases {
        holds(&hmac(SHA256, key), &message, tag);
    }
}

/// Test case 5 of RFC 4231 is a tag truncated to 128 bits, which must not pass: a sender that truncates uses another
/// algorithm, and whoever may shorten a tag may guess it.
#[test]
fn the_truncated_tag_of_rfc_4231_is_refused() {
    let endpoint = hmac(SHA256, vec![0x0c; 20]);
    let message = "Test With Truncation";
    let tag = "a3b6167473100ee06e0c796c2955552b";
    let refused = kind(&endpoint, &post("/", &[("x-signature", tag)], message));
    assert_eq!(refused, Some(RejectionKind::MalformedSignature));
    let full = "a3b6167473100ee06e0c796c2955552bfa6f7c0a6a8aef8b93f860aab0cd20c5";
    holds(&endpoint, message.as_bytes(), full);
}

/// The vectors are RFC 2202, section 3, test cases 1-7; the fifth has its full tag.
#[test]
fn hmac_sha1_of_rfc_2202() {
    let text = |text: &str| text.as_bytes().to_vec();
    let cases = [
        (
            vec![0x0b; 20],
            text("Hi There"),
            "b617318655057264e28bc0b6fb378c8ef146be00",
        ),
        (
            text("Jefe"),
            text("what do ya want for nothing?"),
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ),
        (
            vec![0xaa; 20],
            vec![0xdd; 50],
            "125d7342b9ac11cd91a39af48aa17b4f63f175d3",
        ),
        (
            counting(),
            vec![0xcd; 50],
            "4c9007f4026250c6bc8414f9bf50c86c2d7235da",
        ),
        (
            vec![0x0c; 20],
            text("Test With Truncation"),
            "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04",
        ),
        (
            vec![0xaa; 80],
            text("Test Using Larger Than Block-Size Key - Hash Key First"),
            "aa4ae5e15272d00e95705637ce8a3b55ed402112",
        ),
        (
            vec![0xaa; 80],
            text("Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data"),
            "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
        ),
    ];
    for (key, message, tag) in cases {
        holds(&hmac(SHA1, key), &message, tag);
    }
}

/// The vectors are those of stripe-node, test/crypto/helpers.ts: the empty message, ASCII, and text beyond ASCII.
#[test]
fn hmac_sha256_of_stripe_node() {
    for (message, tag) in [
        (
            "",
            "f7f9bd47fb987337b5796fdc1fdb9ba221d0d5396814bfcaf9521f43fd8927fd",
        ),
        (
            r#"{"obj1":"hello","obj2":"world"}"#,
            "bebb1a643997f419b315ddba19e6f5411e1ce7f810ba6d3617ce72823092f363",
        ),
        (
            "\u{1f600}",
            "837da296d05c4fe31f61d5d7ead035099d9585a5bcde87de952012a78f0b0c43",
        ),
    ] {
        holds(&hmac(SHA256, "test_secret"), message.as_bytes(), tag);
    }
}

fn ed25519(public: &str) -> Endpoint<Made> {
    let key = PublicKey::from_hex(public).unwrap();
    Made::new(Keyring::ed25519([key]).unwrap(), ED25519).endpoint()
}

const RFC_8032_1: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/// The vectors are RFC 8032, section 7.1, tests 1-3.
#[test]
fn ed25519_of_rfc_8032() {
    for (public, message, signature) in [
        (
            RFC_8032_1,
            &b""[..],
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            b"\x72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            b"\xaf\x82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
    ] {
        holds(&ed25519(public), message, signature);
    }
}

/// These signatures, computed for the first key of RFC 8032, pass a lax verifier.
#[test]
fn ed25519_has_one_signature_and_no_weak_one() {
    let message = "weak R";
    let endpoint = ed25519(RFC_8032_1);
    let good = "7ced68cb0058f00ade3350f70b6d79bf6edebac5e802f537aafb44ae67f3e217ae18db45e2eb17ed30beb60cdbae19bb512b28e86a18979f6d410bbac5886701";
    holds(&endpoint, message.as_bytes(), good);
    for (why, signature) in [
        (
            "S + L: another spelling of the same S",
            "7ced68cb0058f00ade3350f70b6d79bf6edebac5e802f537aafb44ae67f3e2179becd0a2fc4e2a45075baeafb9a8f8cf512b28e86a18979f6d410bbac5886711",
        ),
        (
            "R is the neutral point and S is made to fit",
            "0100000000000000000000000000000000000000000000000000000000000000ae01c0f75306c9144576db19cf85216e822003ce1d9cf9298c0122241311260a",
        ),
        ("all zero", &"0".repeat(128)),
    ] {
        let refused = kind(
            &endpoint,
            &post("/", &[("x-signature", signature)], message),
        );
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch), "{why}");
    }
}
