//! Tests how the keys of a sender are described, what such a description refuses, and what it only warns of.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_core::config::SecretFault;
use webhook_core::keys::{KeyWarning, Keyring, PublicKeys, SecretForm};
use webhook_core::{ConfigError, PublicKey, Secret};

const PLACE: &str = "Acme shows it in its console";

/// Returns the fault that this form finds in a secret, or that anything with this text would have.
fn fault(form: &SecretForm, text: &str) -> Option<SecretFault> {
    let error = form.secrets(Secret::new(text)).err()?;
    assert!(error.to_string().ends_with(PLACE), "{error}");
    error.secret_fault()
}

fn wrapped(form: &SecretForm, text: &str) -> Option<&'static str> {
    match fault(form, text) {
        Some(SecretFault::Wrapped(what)) => Some(what),
        _ => None,
    }
}

#[test]
fn what_was_copied_along_with_a_secret_is_named() {
    let issued = SecretForm::issued(PLACE).begins_with("acme_");
    assert_eq!(issued.place(), PLACE);
    assert_eq!(fault(&issued, "acme_1f0c9a7d55e1"), None);
    for (text, what) in [
        ("Bearer acme_1f0c9a7d55e1", "Bearer"),
        ("Basic acme_1f0c9a7d55e1", "Basic"),
        ("Authorization: acme_1f0c9a7d55e1", "the name of a header"),
        ("X-Hub-Signature-256: 1f0c9a7d55e1", "the name of a header"),
        ("sha256=1f0c9a7d55e11f0c9a7d55e1", "the name of a hash"),
        ("https://acme.example/1f0c9a7d55e1", "it is a URL"),
        ("HTTP://acme.example/1f0c9a7d55e1", "it is a URL"),
        ("'acme_1f0c9a7d55e11f0c9a7d55e1'", "quotation marks"),
        (
            "ACME_WEBHOOK_SECRET=acme_1f0c9a7d55e1",
            "the name of a variable",
        ),
        (
            "export ACME_KEY=acme_1f0c9a7d55e1",
            "the name of a variable",
        ),
        ("secret: acme_1f0c9a7d55e1", "a word that names it"),
        ("token=acme_1f0c9a7d55e1", "a word that names it"),
        ("Token acme_1f0c9a7d55e1", "a word that names it"),
        (r#"{"secret":"acme_1f0c9a7d55e1"}"#, "an object in JSON"),
        ("ACME_1f0c9a7d55e1", "in capitals"),
        ("acme_1f0c9acme_1f0c9", "pasted twice"),
        ("\"acme_1f0c9a7d55e1", "a quotation mark stands"),
        ("acme_1f0c9a7d55e1'", "a quotation mark stands"),
        ("acme_1f0c9a%2B7d55%3D", "as in a URL"),
        ("YWNtZV8xZjBjOWE3ZDU1ZTE=", "the base64 of the secret"),
        ("acme_1f0c9a7d55e1,", "a comma or a semicolon"),
        ("acme_1f0c9a7d55e1;", "a comma or a semicolon"),
        ("whsec_whsec_1f0c9a7d55e1", "its prefix is there twice"),
        (r"acme_1f0c9a7d55e1\n", "a newline that is written out"),
    ] {
        let found = wrapped(&issued, text);
        assert!(
            found.is_some_and(|found| found.contains(what)),
            "{text}: {found:?}"
        );
    }
    // What only resembles these may be a secret.
    for text in [
        "acme_1f0c9acme_1f0c8",
        "acme_1f0c%zz9a7d55",
        "acme_1f0c9a%2",
        "acme_1f0c(9)%2Ba",
        "acme_1f0c9(a7d55e1,",
        "{\"acme_1f0c9a7d55e1",
        "{\"acme_1f0c9a7d55e1}",
        "SIGNING=1f0c9a7d55e1",
        "YWNtZQ==",
    ] {
        assert_eq!(wrapped(&issued, text), None, "{text}");
    }
}

#[test]
fn a_form_refuses_what_cannot_be_of_its_sender_and_nothing_else() {
    let letter = |byte: u8| byte.is_ascii_hexdigit();
    let sentence = "it has 16 hexadecimal digits";
    let hex = SecretForm::issued(PLACE)
        .demands(16, letter, sentence)
        .refuses(&[("sk_", "it is an API key of Acme")]);
    assert_eq!(fault(&hex, "0123456789abcdef"), None);
    for text in ["0123456789abcde", "0123456789abcdef0", "0123456789abcdeg"] {
        let other = Some(SecretFault::NotOfSender(sentence));
        assert_eq!(fault(&hex, text), other, "{text}");
    }
    let key = Some(SecretFault::NotOfSender("it is an API key of Acme"));
    assert_eq!(fault(&hex, "sk_0123456789abc"), key);
    for separator in [',', ';', '|', ':', '&', ' '] {
        let both = format!("0123456789abcdef{separator}fedcba9876543210");
        assert_eq!(fault(&hex, &both), Some(SecretFault::Several), "{both}");
    }
    // A secret that a user chooses may have any characters, if the sender does not send it along.
    let chosen = SecretForm::chosen(PLACE);
    assert_eq!(fault(&chosen, "ein geheimer Schl\u{fc}ssel"), None);
    let sent = chosen.sent_in_a_header();
    let not_ascii = Some(SecretFault::NotAscii);
    assert_eq!(fault(&sent, "ein geheimer Schl\u{fc}ssel"), not_ascii);
    let described = SecretForm::described(true, "acme_".to_owned(), PLACE.to_owned());
    assert_eq!(described.place(), PLACE);
    let both = "acme_1f0c9a7d55e1,acme_1f0c9a7d55e2";
    assert_eq!(fault(&described, both), Some(SecretFault::Several));
    // If the sender's secrets begin with nothing, two texts of sixteen or more such characters are two of them.
    let bare = SecretForm::issued(PLACE);
    let both = "1f0c9a7d55e11f0c;1f0c9a7d55e11f0d";
    assert_eq!(fault(&bare, both), Some(SecretFault::Several));
    for one in [
        "1f0c9a7d55e1;1f0c9a7d55e2",
        "1f0c9a7d55e11f0c;1f0c9a7d55e1(f0d",
    ] {
        assert_eq!(fault(&bare, one), None, "{one}");
    }
    assert_eq!(fault(&SecretForm::chosen(PLACE), both), None);
    let chosen = SecretForm::described(false, "acme_".to_owned(), PLACE.to_owned());
    assert_eq!(fault(&chosen, "acme_1f0c9a7d55e1,of ours"), None);
}

#[test]
fn a_version_that_stands_before_a_secret_is_left_out() {
    let form = SecretForm::issued(PLACE)
        .begins_with("acme_")
        .leaves_out("v1,");
    for text in ["v1,acme_1f0c9a7d55e1", "acme_1f0c9a7d55e1"] {
        let keys = Keyring::hmac(form.secrets(Secret::new(text)).unwrap()).unwrap();
        // The comma of the version is no separator of two secrets.
        assert_eq!(keys.warnings(), [], "{text}");
    }
    let both = "v1,acme_1f0c9a7d55e1,v1,acme_1f0c9a7d55e2";
    assert_eq!(fault(&form, both), Some(SecretFault::Several));
}

#[test]
fn what_looks_like_no_secret_of_the_sender_is_taken_with_a_warning() {
    let warnings = |form: SecretForm, text: &str| {
        let secrets = form.secrets(Secret::new(text)).unwrap();
        Keyring::hmac(secrets).unwrap().warnings().to_vec()
    };
    let strange = [KeyWarning::Strange { name: None }];
    let prefixed = || SecretForm::issued(PLACE).begins_with("acme_");
    assert_eq!(warnings(prefixed(), "acme_1f0c9a7d55e1"), []);
    assert_eq!(warnings(prefixed(), "acme_1f0c...55e1"), strange);
    assert_eq!(warnings(prefixed(), "acme_1f0c!a7d55e1"), strange);
    // Base64 of letters may be a secret that somebody has encoded again, unless the sender's secrets are known.
    let encoded = "YWNtZTFmMGM5YTdkNTVlMQ==";
    assert_eq!(warnings(SecretForm::issued(PLACE), encoded), strange);
    assert_eq!(warnings(prefixed(), encoded), []);
    assert_eq!(warnings(SecretForm::chosen(PLACE), encoded), []);
    // What the form leaves out is left out of a secret that a user has chosen, too, and no such secret is strange. Nor is
    // one that is decoded already, whatever its bytes.
    let leaving = SecretForm::chosen(PLACE).leaves_out("v1,");
    assert_eq!(warnings(leaving, "v1,acme_1f0c...55e1"), []);
    let decoded = Secret::from_base64("", "//79/A8N8P///v38Dw3w").unwrap();
    let secrets = prefixed().secrets(decoded).unwrap();
    assert_eq!(Keyring::hmac(secrets).unwrap().warnings(), []);
    let quoted = [KeyWarning::Quoted { name: None }];
    assert_eq!(
        warnings(SecretForm::chosen(PLACE), "'a secret of ours'"),
        quoted
    );
}

const ONE: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const OTHER: &str = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

fn labels(keys: Result<PublicKeys, ConfigError>) -> Vec<String> {
    let shown = keys.unwrap();
    let shown = shown.iter().map(|key| format!("{key:?}"));
    shown.collect()
}

#[test]
fn public_keys_are_read_from_files_and_folders_and_shown_by_their_labels() {
    let folder = std::env::temp_dir().join(format!("public-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("b"), format!("{ONE}\n")).unwrap();
    std::fs::write(folder.join("a"), OTHER.to_ascii_uppercase()).unwrap();
    std::fs::write(folder.join(".hidden"), "no key").unwrap();
    let of_folder = labels(PublicKeys::from_dir(&folder));
    assert_eq!(of_folder.len(), 2);
    assert!(
        of_folder[0].contains("\"a\"") && of_folder[1].contains("\"b\""),
        "{of_folder:?}"
    );
    assert!(PublicKey::from_file(folder.join("b")).is_ok());
    let gone = PublicKey::from_file(folder.join("c")).unwrap_err();
    assert!(gone.to_string().contains("cannot be read"), "{gone}");
    std::fs::write(folder.join("b"), format!("{ONE}\n{OTHER}\n")).unwrap();
    assert!(
        PublicKey::from_file(folder.join("b")).is_err(),
        "there are two"
    );
    assert_eq!(labels(PublicKeys::from_file(folder.join("b"))).len(), 2);
    std::fs::remove_dir_all(&folder).unwrap();

    let keys = [ONE, OTHER].map(|text| PublicKey::from_hex(text).unwrap());
    let keys: PublicKeys = keys.into_iter().collect();
    assert_eq!(keys.iter().count(), 2);
    assert!(Keyring::ed25519(keys).is_ok());
    let none: PublicKeys = [].into_iter().collect();
    assert_eq!(Keyring::ed25519(none).unwrap_err(), ConfigError::NoKeys);
}

#[test]
fn a_public_key_in_another_form_is_named() {
    for (text, what) in [
        (format!(" {ONE}"), "white space"),
        ("whsec_1f0c9a7d55e11f0c9a7d55e1".to_owned(), "secret"),
        (format!("0x{ONE}"), "before"),
        (format!("\"{ONE}\""), "quotation"),
        (
            ONE.as_bytes()
                .chunks(2)
                .map(|two| std::str::from_utf8(two).unwrap())
                .collect::<Vec<_>>()
                .join(":"),
            "between",
        ),
        (format!("{ONE},{OTHER}"), "several"),
    ] {
        let error = text.parse::<PublicKey>().unwrap_err().to_string();
        assert!(error.contains(what), "{text}: {error}");
    }
}
