//! Tests how a text is decoded into the bytes of a key, and which warnings a key brings.

use crate::config_error::SecretFault;
use crate::secret::*;

#[test]
fn a_text_is_decoded_under_its_label_and_stays_a_published_example() {
    let text = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
    let key = text
        .clone()
        .labelled("old")
        .decode_base64("whsec_")
        .unwrap();
    assert_eq!((key.bytes().len(), key.label()), (24, Some("old")));
    assert!(text.is_published_example() && key.is_published_example());
    assert!(!Secret::unchecked(b"").is_published_example());
    let fault = |bytes: &[u8]| {
        Secret::unchecked(bytes)
            .decode_base64("whsec_")
            .unwrap_err()
    };
    assert_eq!(fault(b"whsec_"), SecretFault::Short.into());
    assert_eq!(fault(b"\xff"), SecretFault::NotBase64.into());
    assert_eq!(
        fault(b"whsk_MfKQ9r8GKYqrTwjU"),
        SecretFault::NotBase64.into()
    );
}

#[test]
fn a_text_of_hexadecimal_digits_is_decoded() {
    let decoded = |text: &str| Secret::unchecked(text.as_bytes()).decode_hex("key_");
    let key = decoded("key_00FFab0102030405").unwrap();
    assert_eq!(key.bytes(), [0, 255, 171, 1, 2, 3, 4, 5]);
    assert_eq!(decoded("00ffab0102030405").unwrap().bytes(), key.bytes());
    for (text, fault) in [
        ("key_00", SecretFault::Short),
        ("0x00ffab0102030405", SecretFault::NotHex),
        ("00ffab010203040", SecretFault::NotHex),
        ("MfKQ9r8GKYqrTwjU", SecretFault::NotHex),
    ] {
        assert_eq!(decoded(text).unwrap_err(), fault.into(), "{text}");
    }
}

#[test]
fn what_could_be_a_list_is_warned_of_under_the_name_of_the_next_variable() {
    let read = |text: &str, name: &str| Secret {
        name: Some(name.to_owned()),
        ..Secret::unchecked(text.as_bytes())
    };
    let warned = |text: &str, name: &str| {
        let texts: Vec<String> = warnings(&read(text, name))
            .map(|it| it.to_string())
            .collect();
        texts.join("; ")
    };
    let text = warned("alpha-bravo,charlie9", "GITHUB_WEBHOOK_SECRET");
    assert!(text.contains("GITHUB_WEBHOOK_SECRET_2"), "{text}");
    let text = warned("alpha-bravo|charlie9", "GITHUB_WEBHOOK_SECRET_2");
    assert!(text.contains("GITHUB_WEBHOOK_SECRET_3"), "{text}");
    assert!(warned("alpha-bravo;charlie9", "/run/secrets/x").contains("each on its own"));
    assert!(warned("'7f3a9c5e1b8d'", "X").contains("quotation"));
    for silent in ["7f3a9c5e1b8d", "two words of it", "a|b|c|d|e|f"] {
        assert_eq!(warned(silent, "X"), "", "{silent}");
    }
}

#[test]
fn nothing_that_is_printed_shows_the_secret() {
    let secret = Secret::new("canary-7f3a9c").unwrap().labelled("new");
    let shown = format!("{secret:?} {:?}", Secrets::from(secret.clone()));
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("new"));
}
