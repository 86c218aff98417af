//! Tests the form in which a signature is expected: a refusal names it, and nothing else is accepted.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use schemes::{ClaimOf, Made, NOW, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::Keyring;
use webhook_core::testing::{deliver, ed25519_public_key, secret};
use webhook_core::{Endpoint, Rejection, RejectionKind};

/// Each algorithm with the length of its signatures in bytes: RFC 6234, RFC 3174 and RFC 8032.
const ALGORITHMS: [(Algorithm, usize); 3] = [
    (Algorithm::HmacSha256, 32),
    (Algorithm::HmacSha1, 20),
    (Algorithm::Ed25519, 64),
];

const ENCODINGS: [(Encoding, &str); 5] = [
    (Encoding::Hex, "lower-case hexadecimal digits"),
    (Encoding::HexUpper, "upper-case hexadecimal digits"),
    (Encoding::Base64, "characters of padded base64"),
    (Encoding::Base64Url, "characters of URL-safe base64"),
    (Encoding::Plain, "the bytes of the signature themselves"),
];

/// Offers the header's text as a signature, if a text is there that says in which algorithm and encoding.
const CLAIM: ClaimOf = |made, head| {
    let chosen = |name| Ok::<usize, Rejection>(head.only(name)?.parse().unwrap());
    let (encoding, _) = ENCODINGS[chosen("x-encoding")?];
    let tag = head.only("x-signature")?;
    Ok(match ALGORITHMS.get(chosen("x-algorithm")?) {
        Some((algorithm, _)) => {
            let claim = Claim::under(&made.keys).body();
            claim.offered(*algorithm, encoding, tag)
        }
        None => {
            let claim = Claim::under(&made.keys).leaves_body_unsigned();
            claim.offered(Algorithm::Credential, encoding, tag)
        }
    })
};

fn refused(keys: &Keyring, algorithm: usize, encoding: usize, text: &str) -> Rejection {
    let endpoint = Endpoint::new(Made::new(keys.clone(), CLAIM));
    let (algorithm, encoding) = (algorithm.to_string(), encoding.to_string());
    let headers = [
        ("x-algorithm", &*algorithm),
        ("x-encoding", &encoding),
        ("x-signature", text),
    ];
    deliver(&endpoint, &post("/", &headers, "{}"), NOW).unwrap_err()
}

/// The lengths are computed as RFC 4648 defines the encodings. All digits of the text are zero.
fn zeros(encoding: Encoding, bytes: usize) -> String {
    let sextets = (bytes * 8).div_ceil(6);
    match encoding {
        Encoding::Hex | Encoding::HexUpper => "0".repeat(bytes * 2),
        Encoding::Base64 => "A".repeat(sextets) + &"=".repeat((4 - sextets % 4) % 4),
        Encoding::Base64Url => "A".repeat(sextets),
        _ => "0".repeat(bytes),
    }
}

#[test]
fn a_refusal_names_the_form_of_each_signature_and_a_text_of_that_form_is_compared() {
    let public_key = ed25519_public_key().unwrap();
    let keys = Keyring::mixed(secret("a secret of ours"), [public_key]).unwrap();
    for (algorithm, (_, bytes)) in ALGORITHMS.into_iter().enumerate() {
        for (place, (encoding, words)) in ENCODINGS.into_iter().enumerate() {
            let text = zeros(encoding, bytes);
            let what = format!("{:?} in {encoding:?}", ALGORITHMS[algorithm].0);
            let compared = refused(&keys, algorithm, place, &text);
            assert_eq!(compared.kind(), RejectionKind::SignatureMismatch, "{what}");
            assert_eq!(compared.expected(), None, "{what}");

            let expected = match encoding {
                Encoding::Plain => words.to_owned(),
                _ => format!("{} {words}", text.len()),
            };
            for other in [format!("{text}0"), text[1..].to_owned()] {
                let malformed = refused(&keys, algorithm, place, &other);
                assert_eq!(malformed.kind(), RejectionKind::MalformedSignature);
                assert_eq!(malformed.expected(), Some(&*expected), "{what}");
            }
        }
    }
}

#[test]
fn a_refusal_names_the_form_of_a_credential_and_any_length_is_compared() {
    let keys = Keyring::tokens(secret("a secret of ours")).unwrap();
    let credential = ALGORITHMS.len();
    for (place, (encoding, words)) in ENCODINGS.into_iter().enumerate() {
        for bytes in [3, 33] {
            let compared = refused(&keys, credential, place, &zeros(encoding, bytes));
            let kind = compared.kind();
            assert_eq!(kind, RejectionKind::SignatureMismatch, "{encoding:?}");
        }
        let (expected, other) = match encoding {
            Encoding::Plain => {
                let expected = "a credential of at most 4096 characters";
                (expected.to_owned(), "0".repeat(4097))
            }
            _ => {
                let words = words.trim_start_matches("characters of ");
                (format!("a credential in {words}"), "no~text".to_owned())
            }
        };
        let malformed = refused(&keys, credential, place, &other);
        assert_eq!(malformed.kind(), RejectionKind::MalformedSignature);
        assert_eq!(malformed.expected(), Some(&*expected), "{encoding:?}");
    }
}

#[test]
fn a_refusal_says_with_what_a_body_begins() {
    let begins: [(ClaimOf, &str); 2] = [
        (
            |made, head| Ok(CLAIM(made, head)?.body_starts_with(b'{')),
            "a JSON object",
        ),
        (
            |made, head| Ok(CLAIM(made, head)?.body_starts_with(b'[')),
            "a body that begins as this sender's do",
        ),
    ];
    let keys = Keyring::tokens(secret("a secret of ours")).unwrap();
    let credential = ALGORITHMS.len().to_string();
    let headers = [
        ("x-algorithm", &*credential),
        ("x-encoding", "4"),
        ("x-signature", "a secret of ours"),
    ];
    for (claim, expected) in begins {
        let endpoint = Endpoint::new(Made::new(keys.clone(), claim));
        for body in ["", " {}", " []", "a=b"] {
            let refused = deliver(&endpoint, &post("/", &headers, body), NOW).unwrap_err();
            assert_eq!(refused.kind(), RejectionKind::MalformedBody, "{body:?}");
            assert_eq!(refused.expected(), Some(expected), "{body:?}");
        }
        let body = if expected.contains("JSON") {
            "{}"
        } else {
            "[]"
        };
        assert!(deliver(&endpoint, &post("/", &headers, body), NOW).is_ok());
    }
}

#[test]
fn a_refusal_names_the_unit_of_a_time() {
    let claims: [(ClaimOf, &str); 2] = [
        (
            |made, head| {
                let claim = Claim::under(&made.keys).timestamp(head.only("x-time")?, Unit::Seconds);
                Ok(claim?.body())
            },
            "decimal digits: whole seconds since 1970",
        ),
        (
            |made, head| {
                let time = head.only("x-time")?;
                let claim = Claim::under(&made.keys).timestamp(time, Unit::Milliseconds);
                Ok(claim?.body())
            },
            "decimal digits: whole milliseconds since 1970",
        ),
    ];
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    for (claim, expected) in claims {
        let endpoint = Endpoint::new(Made::new(keys.clone(), claim));
        // A colon follows the last digit.
        for time in ["", "0", "017", "-17", "1.7", "17:", ":", "1700000000000000"] {
            let refused = deliver(&endpoint, &post("/", &[("x-time", time)], "{}"), NOW);
            let refused = refused.unwrap_err();
            assert_eq!(refused.kind(), RejectionKind::MalformedTimestamp, "{time}");
            assert_eq!(refused.expected(), Some(expected), "{time}");
        }
    }
}
