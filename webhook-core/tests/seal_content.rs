//! Tests that a seal keeps what a proof says of a delivery: what is covered, what stands in the head, and no more.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use schemes::{ClaimOf, Made, NOW, judge, ours};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::coverage::BodyCoverage;
use webhook_core::keys::Keyring;
use webhook_core::seal::{SealError, SealKeys};
use webhook_core::testing::{secret, signed_request};
use webhook_core::{Head, Rejection, Secret};

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
const BODY: &str = r#"{"type":"thing.created"}"#;
const SHA256: &str = "0e62674b08cfcbe2a48485392e3b759e331a5f2a4419ee62957133790d2394c8";

fn by_hmac<'a>(claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let claim = claim.informative(head, ["x-region", "x-none"]);
    let signature = head.only("x-signature")?;
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, signature))
}

const BYTES: ClaimOf = |made, head| by_hmac(Claim::under(&made.keys).body(), head);
const CANONICAL: ClaimOf = |made, head| {
    let claim = Claim::under(&made.keys);
    by_hmac(claim.body_as(|_| Ok(b"the same for all".to_vec())), head)
};
const DIGEST: ClaimOf = |made, head| {
    let digest = head.only("x-digest")?;
    by_hmac(
        Claim::under(&made.keys).text(digest).body_sha256(digest),
        head,
    )
};
const NOTHING: ClaimOf = |made, head| {
    let digest = head.only("x-digest")?;
    by_hmac(
        Claim::under(&made.keys).text(digest).leaves_body_unsigned(),
        head,
    )
};

#[test]
fn what_a_proof_covers_and_the_fields_beside_it_come_out_as_they_went_in() {
    let keys = SealKeys::new(Secret::new(KEY)).unwrap();
    for (claim, body, coverage) in [
        (BYTES, BODY, BodyCoverage::Bytes),
        (BYTES, "", BodyCoverage::Bytes),
        (CANONICAL, BODY, BodyCoverage::CanonicalForm),
        (DIGEST, BODY, BodyCoverage::Digest),
        (NOTHING, BODY, BodyCoverage::Nothing),
    ] {
        let keyring = Keyring::hmac(secret("a secret of ours")).unwrap();
        let mut made = Made::body_only(keyring, claim);
        made.draft = |draft| {
            draft.header("x-digest", SHA256)?;
            draft.header("x-region", "north")?;
            draft.header("x-signature", draft.blank())
        };
        let endpoint = made.endpoint().with_namespace("orders").unwrap();
        let request = signed_request(&endpoint, ours(), body, NOW).unwrap();
        let before = judge(&endpoint, &request).unwrap();
        assert_eq!(before.delivery().coverage().body(), coverage);
        let sealed = before.seal(&keys).unwrap();
        let shown = format!("{sealed:?}");
        assert!(
            shown.contains(&sealed.as_bytes().len().to_string()),
            "{shown}"
        );
        assert!(!shown.contains("thing"), "{shown}");
        let bytes: Bytes = sealed.into_bytes();
        let after = endpoint.open_sealed(&keys, bytes.clone(), NOW).unwrap();
        let (was, is) = (before.delivery(), after.delivery());
        assert_eq!((is.body(), is.coverage()), (was.body(), was.coverage()));
        let fields: Vec<_> = is.fields().map(|(name, it)| (name, it.as_str())).collect();
        assert_eq!(fields, [("x-region", "north")], "{coverage:?}");
        let (was, is) = (before.read().unwrap(), after.read().unwrap());
        assert_eq!(is.dedup_key(), was.dedup_key(), "{coverage:?}");
        // One byte more, or one that says something else of the body, is no seal.
        let mut longer = bytes.to_vec();
        longer.push(0);
        let refused = endpoint.open_sealed(&keys, longer, NOW);
        assert_eq!(refused.unwrap_err(), SealError::Forged);
    }
}

#[test]
fn more_seal_keys_than_a_keyring_has_room_for_are_refused() {
    let texts = (0..17).map(|it| format!("{it:02}aS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE="));
    let many: Vec<Secret> = texts.map(|it| Secret::new(it).unwrap()).collect();
    let refused = SealKeys::new(many).unwrap_err().to_string();
    assert!(refused.contains("17 keys"), "{refused}");
    let unset = SealKeys::from_env("A_VARIABLE_THAT_NOBODY_SETS").unwrap_err();
    assert!(unset.is_not_set(), "{unset}");
}

/// While a secret in the body is rotated, a worker also learns which one it was.
#[test]
fn the_label_of_a_proof_in_the_body_comes_out_as_it_went_in() {
    let keys = SealKeys::new(Secret::new(KEY)).unwrap();
    let keyring = Keyring::hmac(secret("a secret of ours")).unwrap();
    let mut made = Made::body_only(keyring, |made, head| {
        by_hmac(Claim::under(&made.keys).body().and_in_body(), head)
    });
    made.more_keys = Some(Keyring::tokens([secret("before"), secret("in the body")]).unwrap());
    made.in_body = Some(|made, body| {
        let text = std::str::from_utf8(body.bytes()).ok();
        let text = text.and_then(|text| body.text(text)).unwrap();
        let claim = Claim::under(made.more_keys.as_ref().unwrap()).leaves_body_unsigned();
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, text))
    });
    let endpoint = made.endpoint().with_namespace("orders").unwrap();
    let request = signed_request(&endpoint, ours(), "in the body", NOW).unwrap();
    let verified = judge(&endpoint, &request).unwrap();
    let sealed = verified.seal(&keys).unwrap().into_bytes();
    let opened = endpoint.open_sealed(&keys, sealed, NOW).unwrap();
    assert_eq!(opened.delivery().key_label(), "1");
    assert_eq!(opened.delivery().body_key_label(), Some("2"));
}
