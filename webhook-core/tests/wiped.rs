//! Tests that nothing of a secret is left in memory: it reads every block that is freed, and finds none of it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod scanner;

use std::fs;
use std::path::Path;

use webhook_core::Secret;
use webhook_core::keys::{Keyring, SecretForm, Secrets};
use webhook_core::sign::SigningKey;

/// The base64 of 48 bytes, the middle of which is [`DECODED`].
const TEXT: &str = "whsec_a1I5dFRuUXdYdkxqUGJNY1ppYXJlIHRoZSBtaWRkbGUhejhKaFlmR2dEc0tl";
const HEX: &str =
    "6B5239745472517758766A506272657265207468652061726520746865206D6964646C65217A384A6859666747";
/// A secret that is refused: [`TEXT`] with a blank after it.
const REFUSED: &str = "whsec_a1I5dFRuUXdYdkxqUGJNY1ppYXJlIHRoZSBtaWRkbGUhejhKaFlmR2dEc0tl ";
const ACME: SecretForm = SecretForm::issued("in its console").leaves_out("whsec_");

/// Returns what to look for: pieces of the texts, and of the bytes that they stand for.
fn needles() -> [&'static [u8]; 5] {
    [
        &TEXT.as_bytes()[24..40],
        &HEX.as_bytes()[32..48],
        b"657265207468652061726520",
        b"are the middle!",
        b"ere the are midd",
    ]
}

/// Returns how many blocks that contain a piece of a secret the work has freed.
fn left_by(work: impl FnOnce()) -> usize {
    let needles = || needles().map(<[u8]>::to_vec).to_vec();
    scanner::left_by(needles, work)
}

fn secret() -> Secret {
    Secret::new(TEXT).unwrap()
}

/// No way in which a program gets a secret leaves a copy of it.
#[test]
fn nothing_of_a_secret_is_left_when_it_is_dropped() {
    assert!(
        left_by(|| drop(TEXT.to_owned())) > 0,
        "the scanner is blind"
    );
    assert!(
        left_by(|| drop(HEX.to_ascii_lowercase())) > 0,
        "the scanner is blind"
    );
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wiped");
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("one"), TEXT).unwrap();
    fs::write(path.join("two"), format!("{HEX}\n")).unwrap();
    let (one, two) = (path.join("one"), path.join("two"));
    let ways: [(&str, &dyn Fn()); 17] = [
        ("new", &|| drop(secret())),
        ("a clone, under a label", &|| {
            drop((secret(), secret().clone().labelled("new")))
        }),
        ("a refused one", &|| drop(Secret::new(REFUSED).unwrap_err())),
        ("base64", &|| {
            drop(Secret::from_base64("whsec_", TEXT).unwrap())
        }),
        ("base64 that is none", &|| {
            drop(secret().decode_base64("").unwrap_err())
        }),
        ("hexadecimal digits", &|| {
            drop(Secret::new(HEX).unwrap().decode_hex("").unwrap())
        }),
        ("digits that are none", &|| {
            drop(secret().decode_hex("whsec_").unwrap_err())
        }),
        ("an HMAC ring", &|| {
            drop(Keyring::hmac([secret(), secret().labelled("b")]).unwrap())
        }),
        ("a ring of tokens", &|| {
            drop(Keyring::tokens(secret()).unwrap())
        }),
        ("a ring of Basic credentials", &|| {
            drop(Keyring::basic("user", secret()).unwrap())
        }),
        ("a ring that cannot be made", &|| {
            drop(Keyring::hmac([
                secret().labelled("b"),
                secret().labelled("b"),
            ]))
        }),
        ("a signing key", &|| {
            drop(SigningKey::hmac(&secret()).unwrap())
        }),
        ("a token", &|| drop(SigningKey::token(&secret()))),
        ("Basic credentials", &|| {
            drop(SigningKey::basic("user", &secret()).unwrap())
        }),
        ("a form", &|| {
            drop(ACME.secrets([secret(), secret()]).unwrap())
        }),
        ("a file", &|| {
            drop((
                Secret::from_file(&one).unwrap(),
                Secrets::from_file(&two).unwrap(),
            ))
        }),
        ("a folder", &|| drop(Secrets::from_dir(&path).unwrap())),
    ];
    for (way, work) in ways {
        assert_eq!(left_by(work), 0, "{way}");
    }
}
