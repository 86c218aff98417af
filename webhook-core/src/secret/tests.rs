use super::*;
use crate::config_error::PublicKeyFault;

fn fault(text: &str) -> Option<SecretFault> {
    Secret::new(text)
        .err()
        .and_then(|error| error.secret_fault())
}

fn all_are(expected: SecretFault, texts: &[&str]) {
    for text in texts {
        assert_eq!(fault(text), Some(expected), "{text:?}");
    }
}

#[test]
fn what_no_sender_gives_out_is_refused() {
    all_are(SecretFault::Empty, &[""]);
    all_are(SecretFault::Short, &["short", "7 bytes", "whsec"]);
    all_are(
        SecretFault::WhiteSpace,
        &[
            " ",
            "\n",
            "whsec_0123456789\n",
            " whsec_0123456789",
            "0123456789\0",
            "0123456789\t",
            "\u{a0}0123456789",
            "0123\n456789",
            "0123456789\u{3000}",
            "0123\u{1b}456789",
        ],
    );
}

#[test]
fn templates_are_refused_as_whole_texts() {
    all_are(
        SecretFault::Unexpanded,
        &[
            "$GITHUB_WEBHOOK_SECRET",
            "$SECRET",
            "$_S3",
            "${WEBHOOK_SECRET}",
            "${WEBHOOK_SECRET:-none}",
            "${}",
            "${{ secrets.WEBHOOK_SECRET }}",
            "$(cat secret)",
            "$(cat /run/secrets/github)",
            "%WEBHOOK_SECRET%",
            "%webhook_secret%",
            "<your-webhook-secret>",
            "<WEBHOOK_SECRET_1>",
            "<paste it here>",
            "<...>",
            "{{ .Values.secret }}",
            "{{secret}}",
            "{secret}",
            "[your secret]",
            "[object Object]",
            "((secret))",
            "(null)",
            "#{WebhookSecret}",
            "__WEBHOOK_SECRET__",
            "$env:WEBHOOK_SECRET",
            "whsec_${SECRET}",
            "whsec_$SECRET",
            "whsec_<secret>",
            "op://vault/github/secret",
            "ref+vault://secret/github",
            "arn:aws:secretsmanager:eu-west-1:1:secret:x",
            "projects/1/secrets/github/versions/1",
            "@Microsoft.KeyVault(SecretUri=https://x)",
        ],
    );
    // A secret may hold each of these, and begin or end with it.
    for text in [
        "$ecret-of-ours",
        "$GITHUB_webhook",
        "a$GITHUB_SECRET",
        "$GITHUB SECRET",
        "100% of 7 is 7%",
        "<3 you<3 you>",
        "prefix ${X}",
        "${X} suffix",
        "{7f3a9c\"5e1b8d}",
        "$1.5 and ${x}y",
        "%41%42%43",
    ] {
        assert_eq!(fault(text), None, "{text:?}");
    }
}

#[test]
fn prefixes_without_a_secret_are_refused() {
    all_are(
        SecretFault::BarePrefix,
        &[
            "whsec_",
            "WHSEC_",
            "whsec_...",
            "whsec_\u{2026}",
            "whsec_xxxxxxxx",
            "whsec_XXXX-XXXX",
            "whsec_********",
            "v1,whsec_",
            "whpk_",
            "sk_live_",
            "sk_test_xxxxxxxxxxxx",
            "shpss_................",
            "lin_wh_0000",
            "pdl_ntfset_...",
        ],
    );
    assert_eq!(fault("whsec_0123456789"), None);
    assert_eq!(fault("shpss_5f0c2b9e7a1d4836"), None);
}

#[test]
fn what_stands_for_a_missing_value_is_refused() {
    all_are(
        SecretFault::Placeholder,
        &[
            "undefined",
            "NULL",
            "none",
            "NaN",
            "changeme",
            "Change-Me",
            "change_me!",
            "changeme123",
            "password",
            "PASSWORD1",
            "secret",
            "Secret Key",
            "placeholder",
            "whsec_placeholder",
            "your_secret",
            "your..secret",
            "YOUR_WEBHOOK_SECRET_HERE",
            "your-webhook-secret",
            "yoursecret",
            "Your Secret",
            "YourStripeWebhookSecret",
            "your_github_token",
            "whsec_your_signing_secret",
            "put-your-secret-here",
            "replace with your key",
            "REPLACE_ME",
            "insert-secret-here",
            "paste the signing secret in",
            "GITHUB_WEBHOOK_SECRET",
            "API_KEY",
            "00000000",
            "********",
            "........",
            "--------",
            "xxxx-xxxx-xxxx",
            "XXXXXXXXXXXXXXXX",
            "12345678",
            "abcdefghij",
            "87654321",
            "secret_xxxxxxxx",
            "key-00000000",
            "\u{1f511}\u{1f511}\u{1f511}",
        ],
    );
    for text in [
        "your honour keeps no such word",
        "seconds to your secretary",
        "secret-of-the-first-endpoint",
        "replaceable",
        "null-safe-7f3a",
        "passwords-9c1e",
        "GITHUB_WEBHOOK_SECRET_OF_OURS",
        "aaaaaaab",
        "0123456789abcdef",
        "abcdefgx",
        "abc_aaaab",
        "my-webhook-secret",
        "test_secret",
    ] {
        assert_eq!(fault(text), None, "{text:?}");
    }
}

#[test]
fn what_was_copied_along_is_named() {
    for (text, word) in [
        ("Bearer 7f3a9c5e1b8d", "Bearer"),
        ("bearer 7f3a9c5e1b8d", "Bearer"),
        ("Basic dXNlcjpwYXNzd29yZA==", "Basic"),
        ("Authorization: Bearer 7f3a9c5e1b8d", "header"),
        ("sha256=7f3a9c5e1b8d7f3a9c5e1b8d", "hash"),
        ("\"whsec_7f3a9c5e1b8d7f3a9c5e1b8d\"", "quotation"),
        ("'7f3a9c5e1b8d7f3a9c5e1b8d'", "quotation"),
        ("STRIPE_WEBHOOK_SECRET=whsec_7f3a9c5e", "equals"),
        ("export STRIPE_WEBHOOK_SECRET=whsec_7f3a9c5e", "equals"),
    ] {
        let error = Secret::new(text).unwrap_err();
        assert!(
            matches!(error.secret_fault(), Some(SecretFault::Wrapped(_))),
            "{text}: {error}"
        );
        assert!(error.to_string().contains(word), "{error}");
        assert!(!error.to_string().contains("7f3a"), "{error}");
    }
    all_are(
        SecretFault::Path,
        &[
            "/run/secrets/github",
            "/etc/webhook/secret.txt",
            "file:/tmp/secret",
        ],
    );
    for text in [
        "Bearer of bad news",
        "Basic instinct of 1992",
        "\"quoted\" and not",
        "'twas brillig'",
        "/7f3a9c5e1b8d",
        "0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    ] {
        assert_eq!(fault(text), None, "{text:?}");
    }
}

/// As a random secret of a base64 alphabet may begin.
#[test]
fn capitals_before_an_equals_sign_are_no_name_of_a_variable() {
    for text in [
        "UHMDPQS3L_AVC3=zI0_=w7WFh+oMu+LsPzU4WKq89i1_qsvBIlpE+9Ykg=UgoU5f",
        "A_B=7f3a9c5e1b8d",
        "QKEYS_TOKENX_9=7f3a9c5e1b8d",
    ] {
        assert_eq!(fault(text), None, "{text:?}");
    }
    for text in [
        "API_KEY=7f3a9c5e1b8d",
        "GITHUB_WEBHOOK_SECRET_2=7f3a9c5e1b8d",
    ] {
        assert!(
            matches!(fault(text), Some(SecretFault::Wrapped(_))),
            "{text:?}"
        );
    }
}

#[test]
fn what_no_one_sees_is_refused_and_what_a_user_writes_is_not() {
    all_are(
        SecretFault::Invisible,
        &[
            "\u{feff}7f3a9c5e1b8d",
            "\u{200b}7f3a9c5e1b8d",
            "7f3a9c\u{200b}5e1b8d",
            "7f3a9c5e1b8d\u{200d}",
            "7f3a9c\u{ad}5e1b8d",
            "\u{2060}7f3a9c5e1b8d",
            "7f3a\u{202e}9c5e1b8d",
        ],
    );
    for text in [
        "Žofiina tajná věta",
        "小さな秘密の言葉",
        "👨\u{200d}👩\u{200d}👧 and a dog",
        "It's a Secret to Everybody",
        "alpha-bravo,charlie9",
    ] {
        assert_eq!(fault(text), None, "{text:?}");
    }
}

/// Every sentence says what is wrong and what to do, and where its sender shows the right one.
#[test]
fn sentences_say_what_to_do_and_where() {
    const ACME: SecretForm = SecretForm::issued("Acme shows it in its console")
        .begins_with("acme_")
        .refuses(&[("ac_", "it is an id")]);
    for text in [
        "",
        " ",
        "short",
        "\u{feff}7f3a9c5e1b8d",
        "changeme",
        "$SECRET",
        "whsec_...",
        "Bearer 7f3a9c5e1b8d",
        "/run/secrets/acme",
        "acme_7f3a9c5e,acme_1b8d7f3a",
        "acme_7f3a9c5e | acme_1b8d7f3a",
        "ac_7f3a9c5e1b8d",
        "acme_7f3a9c\u{2013}5e1b8d",
    ] {
        let error = ACME.secrets(Secret::new(text)).unwrap_err().to_string();
        assert!(error.ends_with(". Acme shows it in its console"), "{error}");
        assert!(!error.contains("7f3a"), "{error}");
    }
    let unset = ACME
        .secrets(Secrets::from_env("A_SECRET_THAT_NOBODY_SETS"))
        .unwrap_err();
    assert!(unset.is_not_set());
    let text = unset.to_string();
    assert!(
        text.starts_with("A_SECRET_THAT_NOBODY_SETS is not set") && text.ends_with("console"),
        "{text}"
    );
}

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
    for text in ["", "7f3a", &HEX[1..], &BASE64[1..]] {
        let error = text.parse::<PublicKey>().unwrap_err();
        assert_eq!(
            error.public_key_fault(),
            Some(PublicKeyFault::Neither),
            "{text:?}"
        );
    }
}

/// What is no key here, and most often is one in another form: each is told, and what to do.
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
        (format!("whpk_whpk_{BASE64}"), "twice"),
        (format!("0x{HEX}"), "0x"),
        (format!("0X{HEX}"), "0x"),
        (format!("\"{HEX}\""), "quotation"),
        (format!("'whpk_{BASE64}'"), "quotation"),
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
