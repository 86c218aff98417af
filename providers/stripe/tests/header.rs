//! Tests the grammar of `Stripe-Signature`, and which of its elements count.

use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{Edit as _, Harness, hmac_key, secret};
use webhook_core::{RejectionKind, Timestamp};
use webhook_stripe::Stripe;

const SECRET: &str = "whsec_canary_5f0c2b9e";
const NOW: i64 = 1_700_000_000;

fn stripe() -> Harness<Stripe> {
    Harness::of(SECRET, Stripe::new)
}

fn receiver(stripe: Stripe) -> Harness<Stripe> {
    Harness::new(stripe, &secret(SECRET))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn signing_key(text: &str) -> SigningKey {
    hmac_key(text).unwrap()
}

const BODY: &str = include_str!("../samples/bare.json");

/// Returns the refusal of a header that is made of the genuine signature and text around it.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn with(change: impl FnOnce(&str, &str) -> String) -> Option<RejectionKind> {
    let request = stripe().signed(BODY).edited("stripe-signature", |header| {
        let (time, signature) = header.split_once(",v1=").unwrap();
        change(time, signature)
    });
    stripe().refusal(&request)
}

#[test]
fn spaces_and_tabs_around_elements_are_no_part_of_them() {
    assert_eq!(with(|t, v| format!("{t},v1={v}")), None);
    assert_eq!(with(|t, v| format!("{t}, v1={v}")), None);
    assert_eq!(with(|t, v| format!("  {t}\t,\tv1={v} ")), None);
    assert_eq!(with(|t, v| format!("v1={v},{t}")), None);
}

#[test]
fn what_is_not_understood_spoils_nothing() {
    for extra in [
        "",
        ",",
        ",,",
        ",v1",
        ",v1=",
        ",v1=bad_signature",
        ",v2=x",
        ",t",
        ",a=b=c",
        ",=x",
    ] {
        assert_eq!(with(|t, v| format!("{t},v1={v}{extra}")), None, "{extra:?}");
        let kind = with(|t, v| format!("{t}{extra},v1={v}"));
        assert_eq!(kind, None, "{extra:?} before it");
    }
}

#[test]
fn only_v1_counts() {
    let none = Some(RejectionKind::NoSignature);
    assert_eq!(with(|t, v| format!("{t},v0={v}")), none);
    assert_eq!(with(|t, v| format!("{t},v2={v}")), none);
    assert_eq!(with(|t, v| format!("{t},V1={v}")), none);
    assert_eq!(with(|t, v| format!("{t},v1 ={v}")), none);
    assert_eq!(with(|t, _| t.to_owned()), none);
    // A genuine v0 does not make a wrong v1 valid.
    let zeros = "0".repeat(64);
    let kind = with(|t, v| format!("{t},v1={zeros},v0={v}"));
    assert_eq!(kind, Some(RejectionKind::SignatureMismatch));
}

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(
        with(|t, v| format!("{t},v1={}", v.to_uppercase())),
        malformed
    );
    assert_eq!(with(|t, v| format!("{t},v1= {v}")), malformed);
    assert_eq!(with(|t, v| format!("{t},v1=0x{v}")), malformed);
    assert_eq!(with(|t, v| format!("{t},v1={v}00")), malformed);
    assert_eq!(with(|t, v| format!("{t},v1={}", &v[..63])), malformed);
    assert_eq!(with(|t, v| format!("{t},v1=\"{v}\"")), malformed);
}

#[test]
fn a_timestamp_is_canonical_digits() {
    for time in [
        "+1700000000",
        "01700000000",
        " 1700000000",
        "17 00000000",
        "1_700_000_000",
        "123abc",
        "1700000000.0",
        "1.7e9",
        "",
        "0",
        "-1",
        "-1700000000",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
    ] {
        let expected = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(
            with(|_, v| format!("t={time},v1={v}")),
            expected,
            "{time:?}"
        );
    }
}

#[test]
fn there_is_exactly_one_timestamp() {
    let malformed = Some(RejectionKind::MalformedHeader);
    assert_eq!(with(|_, v| format!("v1={v}")), malformed);
    assert_eq!(with(|t, v| format!("{t},{t},v1={v}")), malformed);
    assert_eq!(with(|t, v| format!("{t},v1={v},t=1")), malformed);
    assert_eq!(with(|t, v| format!("t=,{t},v1={v}")), malformed);
    assert_eq!(with(|_, v| format!("t,v1={v}")), malformed);
    assert_eq!(with(|_, v| format!("T=1700000000,v1={v}")), malformed);
}

#[test]
fn the_header_is_there_once() {
    let mut request = stripe().signed(BODY);
    let value = request.headers()["stripe-signature"].clone();
    request.headers_mut().append("stripe-signature", value);
    assert_eq!(
        stripe().refusal(&request),
        Some(RejectionKind::RepeatedHeader)
    );

    request.headers_mut().remove("stripe-signature");
    assert_eq!(
        stripe().refusal(&request),
        Some(RejectionKind::MissingHeader)
    );
}

#[test]
fn a_header_of_other_than_ascii_is_refused() {
    let mut request = stripe().signed(BODY);
    let value = http::HeaderValue::from_bytes("t=1٧,v1=é".as_bytes()).unwrap();
    request.headers_mut().insert("stripe-signature", value);
    assert_eq!(
        stripe().refusal(&request),
        Some(RejectionKind::MalformedHeader)
    );
}

#[test]
fn five_minutes_either_way() {
    let request = stripe().signed(BODY);
    let kind = |now| stripe().verify_at(now, &request).err().map(|it| it.kind());
    assert_eq!(kind(NOW + 300), None);
    assert_eq!(kind(NOW - 300), None);
    assert_eq!(kind(NOW + 301), Some(RejectionKind::TimestampTooOld));
    assert_eq!(kind(NOW - 301), Some(RejectionKind::TimestampInFuture));
    assert_eq!(kind(i64::MAX), Some(RejectionKind::TimestampTooOld));
    assert_eq!(kind(i64::MIN), Some(RejectionKind::TimestampInFuture));
}

#[test]
fn the_time_and_the_body_are_signed() {
    let request = stripe().signed(BODY).edited("stripe-signature", |header| {
        header.replace("t=1700000000", "t=1700000001")
    });
    assert_eq!(
        stripe().refusal(&request),
        Some(RejectionKind::SignatureMismatch)
    );
    let mut request = stripe().signed(BODY);
    *request.body_mut() = BODY.replace("evt_1", "evt_2").into();
    assert_eq!(
        stripe().refusal(&request),
        Some(RejectionKind::SignatureMismatch)
    );

    let verified = stripe().verify(&stripe().signed(BODY)).unwrap();
    let coverage = verified.delivery().coverage();
    assert_eq!(coverage.body(), BodyCoverage::Bytes);
    assert_eq!(coverage.freshness(), Freshness::Signed);
    assert_eq!(verified.delivery().signed_at(), Some(at(NOW)));
}

#[test]
fn while_a_secret_is_rolled_either_verifies_and_is_named() {
    let (old, new) = ("whsec_old_0123456789", "whsec_new_0123456789");
    let both = Stripe::new([secret(new).labelled("new"), secret(old).labelled("old")]).unwrap();
    let sent_with = |keys: &[&str]| {
        let keys: Vec<_> = keys.iter().map(|key| signing_key(key)).collect();
        Outgoing::new(BODY, at(NOW)).sign(&both, keys).unwrap()
    };
    for (keys, label) in [(&[old][..], "old"), (&[new], "new"), (&[old, new], "new")] {
        let verified = receiver(both.clone()).verify(&sent_with(keys)).unwrap();
        assert_eq!(verified.delivery().key_label(), label, "{keys:?}");
    }
    // Stripe signs with both, and an endpoint that knows one of them is content.
    for key in [old, new] {
        let one = Stripe::new(secret(key)).unwrap();
        assert!(receiver(one).verify(&sent_with(&[old, new])).is_ok());
    }
    let header = sent_with(&[old, new]).headers()["stripe-signature"].clone();
    assert_eq!(header.to_str().unwrap().matches(",v1=").count(), 2);
}

/// Elements after the seventeenth are not read, even if one is a second time.
#[test]
fn a_list_is_read_no_further_than_its_signatures_count() {
    let then_a_time = |count: usize| {
        let bad = format!(",v1={}", "0".repeat(64)).repeat(count);
        with(|t, v| format!("{t},v1={v}{bad},t=1"))
    };
    assert_eq!(then_a_time(15), Some(RejectionKind::MalformedHeader));
    assert_eq!(then_a_time(16), Some(RejectionKind::TooManySignatures));
    // What nobody knows counts no signature, and is not read without end either.
    let unknown = |count: usize| with(|t, v| format!("{t},v1={v}{}", ",v0=x".repeat(count)));
    assert_eq!(unknown(254), None);
    assert_eq!(unknown(255), Some(RejectionKind::TooManySignatures));
}

#[test]
fn more_signatures_than_the_core_compares_are_refused() {
    let many = |count: usize| {
        let bad = format!(",v1={}", "0".repeat(64)).repeat(count);
        with(|t, v| format!("{t}{bad},v1={v}"))
    };
    assert_eq!(many(15), None);
    assert_eq!(many(16), Some(RejectionKind::TooManySignatures));
    assert_eq!(many(1000), Some(RejectionKind::TooManySignatures));
}
