//! The sentences about faults in a configuration: what is wrong, and what the operator is to do.

use std::collections::BTreeSet;
use std::time::Duration;

use webhook_core::ConfigError;
use webhook_core::config::{EventNameFault, PublicKeyFault, RetryFault, SecretFault, SourceFault};

/// Each error with what it is about, and what the operator is to do.
fn errors() -> Vec<(ConfigError, &'static str, &'static str)> {
    let secret = |fault| ConfigError::from(fault).named("ACME_SECRET");
    let key = |fault| ConfigError::from(fault).named("ACME_KEY");
    let source = |fault| ConfigError::SecretUnavailable {
        name: "ACME_SECRET".to_owned(),
        fault,
        place: None,
    };
    let event = |fault| ConfigError::EventName {
        name: "thing.created".to_owned(),
        fault,
    };
    let seconds = Duration::from_secs;
    let text = |text: &str| text.to_owned();
    vec![
        (
            secret(SecretFault::Empty),
            "ACME_SECRET is empty",
            "Copy the endpoint's",
        ),
        (
            secret(SecretFault::WhiteSpace),
            "ACME_SECRET has white space",
            "Remove it",
        ),
        (
            secret(SecretFault::Invisible),
            "no one sees",
            "copy it anew",
        ),
        (
            secret(SecretFault::NotAscii),
            "beyond ASCII",
            "Copy the secret again",
        ),
        (
            secret(SecretFault::Short),
            "shorter than 8 bytes",
            "Copy the whole",
        ),
        (
            secret(SecretFault::Placeholder),
            "is a placeholder",
            "Set the real",
        ),
        (
            secret(SecretFault::Unexpanded),
            "nothing expanded",
            "Check the shell",
        ),
        (
            secret(SecretFault::BarePrefix),
            "bare prefix",
            "Copy the whole value",
        ),
        (
            secret(SecretFault::Wrapped("quotes are around it")),
            "quotes are around it",
            "Leave that out",
        ),
        (
            secret(SecretFault::Path),
            "the path of a file",
            "as ACME_SECRET_FILE",
        ),
        (
            SecretFault::Path.into(),
            "the secret is the path of a file",
            "Secret::from_file",
        ),
        (
            secret(SecretFault::Several),
            "holds several secrets",
            "the second as ACME_SECRET_2",
        ),
        (
            SecretFault::Several.into(),
            "the secret holds several",
            "NAME_2",
        ),
        (secret(SecretFault::ApiKey), "is an API key", "whsec_"),
        (
            secret(SecretFault::NotBase64),
            "is not the base64",
            "Copy it again",
        ),
        (
            secret(SecretFault::NotHex),
            "is not the hexadecimal digits",
            "Copy it again",
        ),
        (
            secret(SecretFault::NotOfSender("it has 32 letters")),
            "not a secret of this sender",
            "it has 32 letters",
        ),
        (
            key(PublicKeyFault::NotHex),
            "ACME_KEY is not 64 hexadecimal digits",
            "Copy the public key",
        ),
        (
            key(PublicKeyFault::NotBase64),
            "the base64 of 32 bytes",
            "Copy it again",
        ),
        (
            key(PublicKeyFault::Neither),
            "is neither",
            "Copy the public key",
        ),
        (
            key(PublicKeyFault::Wrapped("it is in PEM")),
            "alone",
            "it is in PEM",
        ),
        (
            key(PublicKeyFault::NotAPoint),
            "not a point of the curve",
            "Copy it again",
        ),
        (
            PublicKeyFault::Weak.into(),
            "the public key is weak",
            "No honest sender",
        ),
        (
            source(SourceFault::NotSet),
            "ACME_SECRET is not set",
            "Set ACME_SECRET",
        ),
        (
            source(SourceFault::NotText),
            "not text in UTF-8",
            "Save it as UTF-8",
        ),
        (
            source(SourceFault::Unreadable {
                reason: text("no such file"),
            }),
            "no such file",
            "Check the path",
        ),
        (
            source(SourceFault::TooLarge),
            "longer than 64 KiB",
            "Check the path",
        ),
        (
            source(SourceFault::NoFile),
            "holds no file",
            "Mount a secret",
        ),
        (
            source(SourceFault::EmptyPath),
            "set and empty",
            "Give it a path",
        ),
        (
            source(SourceFault::Gap {
                missing: text("ACME_SECRET_2"),
            }),
            "ACME_SECRET_2 is not",
            "Number the variables",
        ),
        (
            source(SourceFault::FirstIs {
                first: text("ACME"),
            }),
            "is called ACME",
            "Rename it",
        ),
        (
            source(SourceFault::ZeroInFront {
                without: text("ACME_2"),
            }),
            "no zero in front",
            "Rename it to ACME_2",
        ),
        (
            source(SourceFault::Twice {
                other: text("ACME_FILE"),
            }),
            "ACME_FILE are both set",
            "Unset one",
        ),
        (
            source(SourceFault::MoreThanOne {
                second: text("ACME_2"),
            }),
            "ACME_2 has another",
            "Remove one",
        ),
        (ConfigError::NoKeys, "has no key", "Give it at least one"),
        (
            ConfigError::TooManyKeys { found: 17 },
            "has 17 keys",
            "Retire old ones",
        ),
        (
            ConfigError::TooManyPublicKeys { found: 5 },
            "has 5 public keys",
            "Retire old ones",
        ),
        (
            ConfigError::RepeatedLabel { label: text("old") },
            "labelled \"old\"",
            "Give each its own",
        ),
        (
            ConfigError::Tolerance,
            "above zero and at most one day",
            "passing the time",
        ),
        (
            ConfigError::Namespace,
            "the namespace is empty",
            "Give a short text",
        ),
        (
            ConfigError::BodyLimit,
            "the body limit is zero",
            "Leave it out",
        ),
        (
            ConfigError::ExternalUrl,
            "scheme and host",
            "give the prefix",
        ),
        (
            ConfigError::PathPrefix,
            "prefix that a proxy removes",
            "such as /hooks",
        ),
        (
            ConfigError::Configuration(text("the scheme has no header")),
            "the scheme",
            "has no header",
        ),
        (
            ConfigError::Signing(text("it has no id")),
            "cannot be signed",
            "it has no id",
        ),
        (
            event(EventNameFault::Empty),
            "is empty",
            "Register the handler",
        ),
        (
            event(EventNameFault::WhiteSpace),
            "white space",
            "Remove it",
        ),
        (
            event(EventNameFault::Repeated),
            "has a handler already",
            "in one handler",
        ),
        (
            event(EventNameFault::Unlisted {
                nearest: Some("thing.made"),
            }),
            "no event of this sender",
            "mean \"thing.made\"?",
        ),
        (
            event(EventNameFault::Unlisted { nearest: None }),
            "\"thing.created\" is no event",
            "on_unlisted",
        ),
        (
            RetryFault::Horizon.into(),
            "the retry horizon",
            "Leave it out",
        ),
        (
            RetryFault::TimeWithoutRetries.into(),
            "have no retry horizon",
            "Say how long",
        ),
        (
            RetryFault::MaxAge.into(),
            "the age that a signed time may have",
            "Leave it out",
        ),
        (
            RetryFault::MaxAgeBelowHorizon {
                max_age: seconds(60),
                horizon: seconds(90),
            }
            .into(),
            "may be 60 s old, and the sender retries for 90 s",
            "shorten the retry horizon",
        ),
        (
            RetryFault::Retention {
                retention: seconds(60),
                least: seconds(90),
            }
            .into(),
            "for 60 s, while retries and copies of them pass for up to 90 s",
            "Make the retention",
        ),
    ]
}

#[test]
fn a_fault_in_a_configuration_says_what_is_wrong_and_how_to_mend_it() {
    let mut sentences = BTreeSet::new();
    for (error, wrong, mend) in errors() {
        let sentence = error.to_string();
        let (at, mended) = (sentence.find(wrong), sentence.find(mend));
        assert!(
            at.is_some() && at < mended,
            "{sentence:?}: {wrong:?}, then {mend:?}"
        );
        // A program whose `main` returns the error prints it by `Debug`.
        assert_eq!(format!("{error:?}"), sentence);
        assert!(sentences.insert(sentence.clone()), "{sentence:?} twice");
    }
}

#[test]
fn endpoints_that_share_their_names_are_named_in_full() {
    let shared = |namespace: Option<&str>, tenant: Option<&str>| {
        ConfigError::SharedNamespace {
            provider: "acme".to_owned(),
            namespace: namespace.map(str::to_owned),
            tenant: tenant.map(str::to_owned),
        }
        .to_string()
    };
    for (sentence, start) in [
        (
            shared(None, None),
            "two endpoints for acme have no namespace, so",
        ),
        (
            shared(Some("a"), None),
            "two endpoints for acme have the namespace \"a\", so",
        ),
        (
            shared(Some("a"), Some("t")),
            "two endpoints for acme have the namespace \"a\" and the tenant \"t\", so",
        ),
        (
            shared(None, Some("t")),
            "two endpoints for acme have no namespace and the tenant \"t\", so",
        ),
    ] {
        assert!(sentence.starts_with(start), "{sentence}");
        assert!(sentence.contains("Endpoint::with_namespace"), "{sentence}");
    }
}

/// Whoever adds a name or a place may be the second who does: the first is nearer to the fault.
#[test]
fn the_first_name_and_the_first_place_are_kept() {
    let bare = ConfigError::from(SecretFault::Empty);
    let named = bare.clone().named("ACME_SECRET").named("OTHER");
    assert!(named.to_string().starts_with("ACME_SECRET is empty"));
    let located = bare
        .located("It is on the first page")
        .located("It is elsewhere");
    assert!(located.to_string().ends_with(". It is on the first page"));
    assert_eq!(located.secret_fault(), Some(SecretFault::Empty));
    assert_eq!(located.public_key_fault(), None);
    let unplaced = ConfigError::from(PublicKeyFault::Weak).located("");
    assert!(
        unplaced
            .to_string()
            .ends_with("No honest sender has such a key")
    );
    assert_eq!(unplaced.public_key_fault(), Some(PublicKeyFault::Weak));
    assert_eq!(unplaced.secret_fault(), None);
    // Errors that are about no key stay as they are.
    let other = ConfigError::BodyLimit.named("ACME").located("here");
    assert_eq!(other, ConfigError::BodyLimit);
    assert!(!other.is_not_set());
}
