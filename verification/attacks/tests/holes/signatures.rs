//! Tests that one signature has one spelling, one header and one algorithm, and that one valid signature is enough.

use http::{HeaderName, HeaderValue};
use webhook_core::RejectionKind;
use webhook_core::testing::Vector;
use webhook_discord::Interactions;

use crate::support::{
    INTERACTION, PING, SNAPSHOT, discord, genuine, github, header, refusal, stripe, verdict,
    with_header,
};

/// The name of the algorithm before the signature is part of the header.
#[test]
fn hole_03_the_prefix_is_checked() {
    let request = genuine(&github(), PING);
    let digits = header(&request, "x-hub-signature-256").replace("sha256=", "");
    for prefix in [
        "md5-or-whatever=",
        "sha1=",
        "sha512=",
        "SHA256=",
        "=",
        "",
        " sha256=",
    ] {
        let value = format!("{prefix}{digits}");
        let request = with_header(request.clone(), "x-hub-signature-256", value);
        let refused = refusal(&github(), &request);
        assert_eq!(refused, Some(RejectionKind::MalformedSignature), "{prefix}");
    }
}

/// A good signature counts among malformed ones, because senders extend their lists.
#[test]
fn hole_10_a_malformed_sibling_spoils_nothing() {
    let request = genuine(&stripe(), SNAPSHOT);
    let good = header(&request, "stripe-signature");
    for bad in ["v1=", "v1=zz", "v1=%", "v2=abc", "", "nothing", "v1=v1="] {
        for value in [format!("{bad},{good}"), format!("{good},{bad}")] {
            let request = with_header(request.clone(), "stripe-signature", &value);
            assert_eq!(refusal(&stripe(), &request), None, "{value}");
        }
    }
}

/// Only so many signatures are kept, whatever they are: a list of junk is as expensive as one of signatures.
#[test]
fn hole_09_malformed_signatures_count_too() {
    let request = genuine(&stripe(), SNAPSHOT);
    let good = header(&request, "stripe-signature");
    for (junk, expected) in [
        (15, None),
        (16, Some(RejectionKind::TooManySignatures)),
        (10_000, Some(RejectionKind::TooManySignatures)),
    ] {
        let value = good.clone() + &",v1=zz".repeat(junk);
        let request = with_header(request.clone(), "stripe-signature", value);
        assert_eq!(refusal(&stripe(), &request), expected, "{junk}");
    }
}

/// If a header comes twice, neither is believed, whichever is good and whichever is first.
#[test]
fn hole_11_a_repeated_header_is_refused() {
    let zeros = format!("sha256={}", "0".repeat(64));
    let good = header(&genuine(&github(), PING), "x-hub-signature-256");
    for pair in [[&good, &zeros], [&zeros, &good], [&good, &good]] {
        let mut request = genuine(&github(), PING);
        request.headers_mut().remove("x-hub-signature-256");
        for value in pair {
            let name = HeaderName::from_static("x-hub-signature-256");
            let value = HeaderValue::from_str(value).unwrap();
            request.headers_mut().append(name, value);
        }
        let refused = refusal(&github(), &request);
        assert_eq!(refused, Some(RejectionKind::RepeatedHeader));
    }
    // A header that is not text counts as present, and not as missing.
    let request = with_header(genuine(&github(), PING), "x-hub-signature-256", b"\xe9");
    let refused = refusal(&github(), &request);
    assert_eq!(refused, Some(RejectionKind::MalformedHeader));
}

/// Only a lax verifier of Ed25519 accepts these signatures.
#[test]
fn hole_11_and_28_ed25519_is_strict() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../providers/discord/vectors/interactions"
    );
    let vectors = Vector::read_dir(folder).unwrap();
    let forged = vectors
        .iter()
        .filter(|vector| vector.name.starts_with("forged-r-"));
    let mut seen = 0;
    for vector in forged {
        let key = vector.public_keys[0].clone();
        let endpoint = Interactions::new(key).unwrap().into();
        vector.check(&endpoint).unwrap();
        seen += 1;
    }
    assert!(seen >= 14, "{seen} vectors");
}

/// While a secret is rolled, each of several signatures counts, at any place in the list.
#[test]
fn hole_18_and_29_every_signature_counts() {
    let request = genuine(&stripe(), SNAPSHOT);
    let value = header(&request, "stripe-signature");
    let (time, good) = value.split_once(',').unwrap();
    let bad = format!("v1={}", "0".repeat(64));
    for order in [[good, &bad, &bad], [&bad, good, &bad], [&bad, &bad, good]] {
        let value = format!("{time},{}", order.join(","));
        let request = with_header(request.clone(), "stripe-signature", value);
        assert_eq!(refusal(&stripe(), &request), None);
    }
}

/// A time that comes twice has no meaning, even if the last one would fit.
#[test]
fn hole_19_a_repeated_time_is_refused() {
    let request = genuine(&stripe(), SNAPSHOT);
    let value = header(&request, "stripe-signature");
    for value in [format!("t=1,{value}"), format!("{value},t=1")] {
        let request = with_header(request.clone(), "stripe-signature", value);
        let refused = refusal(&stripe(), &request);
        assert_eq!(refused, Some(RejectionKind::MalformedHeader));
    }
}

/// `+f` is not a spelling of `0f`, and neither are capitals and blanks.
#[test]
fn hole_28_hex_has_one_spelling() {
    let (request, digits) = (0..)
        .map(|n| {
            let body = INTERACTION.replace("\"1\"", &format!("\"{n}\""));
            let request = genuine(&discord(), body);
            let digits = header(&request, "x-signature-ed25519");
            (request, digits)
        })
        .find(|(_, digits)| digits.starts_with('0'))
        .unwrap();
    assert_eq!(refusal(&discord(), &request), None);
    let respelled = [
        digits.replacen('0', "+", 1),
        digits.replacen('0', " ", 1),
        digits.to_uppercase(),
        format!("0x{digits}"),
        format!("{digits} "),
        format!("{digits}00"),
        digits[..126].to_owned(),
    ];
    for spelling in respelled {
        let request = with_header(request.clone(), "x-signature-ed25519", &spelling);
        let refused = refusal(&discord(), &request);
        assert_eq!(
            refused,
            Some(RejectionKind::MalformedSignature),
            "{spelling}"
        );
    }
}

/// A weaker signature does not count, even if there is no other one.
#[test]
fn hole_30_there_is_no_downgrade() {
    let request = genuine(&stripe(), SNAPSHOT);
    let value = header(&request, "stripe-signature").replace("v1=", "v0=");
    let request = with_header(request, "stripe-signature", value);
    let refused = refusal(&stripe(), &request);
    assert_eq!(refused, Some(RejectionKind::NoSignature));

    let accepting = webhook_core::Endpoint::new(github().provider().clone().insecure_accept_sha1());
    let sha1 = "sha1=0000000000000000000000000000000000000000";
    let mut request = with_header(genuine(&github(), PING), "x-hub-signature", sha1);
    assert!(
        verdict(&accepting, &request).is_ok(),
        "SHA-256 stands above"
    );
    request.headers_mut().remove("x-hub-signature-256");
    let refused = refusal(&github(), &request);
    assert_eq!(refused, Some(RejectionKind::MissingHeader));
}
