//! Tests which texts are refused as secrets, and what the error says.

use crate::config_error::SecretFault;
use crate::secret::*;

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
    all_are(SecretFault::Short, &["short", "7 bytes", "whsec", "a", "$"]);
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
            "%webhook_secret_2%",
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
            "$()",
            "<secret 2>",
            "@Microsoft.KeyVault(SecretUri=https://x)",
        ],
    );
    // A secret may hold, begin with or end with each of these.
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
        // No shell and no template language writes such expressions.
        "${9f3a7c5e}",
        "${f3a*7c;5e}",
        "projects/of-ours-4f9c",
        "4f9c7a/secrets/of-ours",
        "/run/4f9c 7a (ours)",
        "%4_of_ours%",
        "%Of_ours_7%",
        "$(7f3a9c5e1b8d)",
        "${7f3a9c5e1b8d}",
        "<7f3a9c5e1b8d>",
        "<of~ours~7f3a>",
        "<12345678>",
        "$3_OF_OURS_7F",
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
    // One character is no repetition.
    assert_eq!(fault("x"), Some(SecretFault::Short));
    assert_eq!(fault("xx"), Some(SecretFault::Placeholder));
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
            "f3a7c5e19b2_xxxxx",
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
        // The word before is too long or is no word, or what is repeated is too short.
        "f3a7c5e19b2d_xxxxx",
        "f3.7c5_xxxxx",
        "f3a7c5_xxxx",
        "a+b_xxxxx",
        "?!?!?!?!",
        "secret of ours 7",
        "replace it by one of ours",
        &"your-secret".repeat(8),
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

/// A random base64 secret may begin with capitals and an equals sign.
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
            "\u{200d}7f3a9c5e1b8d",
            "\u{fe0f}7f3a9c5e1b8d",
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

/// Every error says what is wrong, what to do, and where the sender shows the right secret.
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
