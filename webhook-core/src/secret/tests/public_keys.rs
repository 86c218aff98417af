//! Tests which texts are read as public keys, and which keys are refused as weak.

use crate::config_error::PublicKeyFault;
use crate::secret::*;

#[test]
fn weak_public_keys_are_refused() {
    // The eight encodings of points of small order, and one x coordinate that does not exist.
    for weak in [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ] {
        let error = PublicKey::from_hex(weak).unwrap_err();
        assert_eq!(error, PublicKeyFault::Weak.into(), "{weak}");
    }
    let off_curve = "0200000000000000000000000000000000000000000000000000000000000000";
    let fault = |text: &str| PublicKey::from_hex(text).unwrap_err();
    assert_eq!(fault(off_curve), PublicKeyFault::NotAPoint.into());
    assert_eq!(fault("d75a"), PublicKeyFault::NotHex.into());
}

#[test]
fn a_public_key_is_read_in_either_form() {
    const HEX: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    const BASE64: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    let key = |text: &str| {
        text.parse::<PublicKey>()
            .map(|key| key.verifying_key().clone())
    };
    let expected = format!("{:?}", key(HEX).unwrap());
    for text in [
        HEX.to_uppercase(),
        BASE64.to_owned(),
        format!("whpk_{BASE64}"),
    ] {
        assert_eq!(format!("{:?}", key(&text).unwrap()), expected, "{text}");
    }
    // The last two are no list, and nothing that is known stands in them.
    let (with_letter, long) = (format!("{HEX}z"), "z".repeat(80));
    for text in ["", "7f3a", &HEX[1..], &BASE64[1..], &with_letter, &long] {
        let error = text.parse::<PublicKey>().unwrap_err();
        assert_eq!(
            error.public_key_fault(),
            Some(PublicKeyFault::Neither),
            "{text:?}"
        );
    }
}

/// The error for a text that is no public key names the form in which the key was copied and what to do.
#[test]
fn what_a_public_key_was_copied_with_is_named() {
    const HEX: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    const BASE64: &str = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    let pairs = |separator: &str| {
        let bytes = HEX
            .as_bytes()
            .chunks(2)
            .map(|it| str::from_utf8(it).unwrap());
        bytes.collect::<Vec<_>>().join(separator)
    };
    for (text, word) in [
        (format!(" {HEX}"), "white space"),
        (format!("{HEX}\r\n"), "white space"),
        (format!("{HEX}\u{a0}"), "white space"),
        (format!("{}\u{7f}{}", &HEX[..8], &HEX[8..]), "white space"),
        (format!("\u{feff}{HEX}"), "byte order mark"),
        (format!("\u{200b}{BASE64}"), "byte order mark"),
        ("-----BEGIN PUBLIC KEY-----".to_owned(), "PEM"),
        (
            format!("302a300506032b6570032100{HEX}"),
            "SubjectPublicKeyInfo",
        ),
        (
            format!("302A300506032B6570032100{HEX}"),
            "SubjectPublicKeyInfo",
        ),
        (
            "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=".to_owned(),
            "SubjectPublicKeyInfo",
        ),
        (
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv".to_owned(),
            "SSH",
        ),
        (
            r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS"}"#.to_owned(),
            "JWK",
        ),
        (format!("whsk_{BASE64}"), "private"),
        (
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned(),
            "shared secret",
        ),
        (
            "v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned(),
            "shared secret",
        ),
        (format!("whpk_whpk_{BASE64}"), "twice"),
        (format!("v1a,{BASE64}"), "a version stands before it"),
        (format!("ed25519:{HEX}"), "a word for its encoding"),
        (format!("hex:{HEX}"), "a word for its encoding"),
        (format!("base64:{BASE64}"), "a word for its encoding"),
        (format!("{HEX}`"), "quotation"),
        (format!("0x{HEX}"), "0x"),
        (format!("0X{HEX}"), "0x"),
        (format!("\"{HEX}\""), "quotation"),
        (format!("'whpk_{BASE64}'"), "quotation"),
        (format!("\"{HEX}"), "quotation"),
        (format!("{HEX}'"), "quotation"),
        (format!("v1a,{BASE64}"), "a version"),
        ("v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZI".to_owned(), "shared"),
        (format!("ed25519:{BASE64}"), "encoding"),
        (format!("hex:{HEX}"), "encoding"),
        (format!("base64:{BASE64}"), "encoding"),
        (format!("DISCORD_PUBLIC_KEY={HEX}"), "variable"),
        (format!("export DISCORD_PUBLIC_KEY={HEX}"), "variable"),
        (pairs(":"), "between its digits"),
        (pairs(" "), "between its digits"),
        (format!("{HEX},{HEX}"), "several"),
    ] {
        let sentences = [
            text.parse::<PublicKey>().unwrap_err(),
            PublicKey::from_hex(&text).unwrap_err(),
            PublicKey::from_base64("whpk_", &text).unwrap_err(),
        ];
        for error in sentences {
            let fault = error.public_key_fault();
            assert!(
                matches!(fault, Some(PublicKeyFault::Wrapped(_))),
                "{text}: {error}"
            );
            assert!(error.to_string().contains(word), "{text}: {error}");
        }
    }
}

/// A text that only resembles a key with something around it is said to be no key, and not to have something around it.
#[test]
fn what_resembles_a_wrapped_key_is_no_key() {
    const HEX: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    for text in [
        // An equals sign without a name before it, and a name without an equals sign.
        "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHU==",
        "PUBLIC_KEY",
        // Separators without the digits of a key, and short lists.
        "d7:5a:98",
        "d75a,9801",
        // A comma in a text that is too short for two keys.
        &format!("{},", &HEX[..63]),
        // More digits than a key has, and no separator.
        &format!("{HEX}{HEX}"),
    ] {
        let error = PublicKey::from_hex(text).unwrap_err();
        let fault = error.public_key_fault();
        assert_eq!(fault, Some(PublicKeyFault::NotHex), "{text}");
        let error = PublicKey::from_base64("whpk_", text).unwrap_err();
        let fault = error.public_key_fault();
        assert_eq!(fault, Some(PublicKeyFault::NotBase64), "{text}");
    }
    // The digits of a key are no base64 of one, and nothing stands between them.
    let error = PublicKey::from_base64("whpk_", HEX).unwrap_err();
    let fault = error.public_key_fault();
    assert_eq!(fault, Some(PublicKeyFault::NotBase64));
}
