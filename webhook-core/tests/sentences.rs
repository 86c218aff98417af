//! Tests what an operator reads: the names and statuses of refusals, and the sentences about faults in a configuration.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeSet;
use std::time::Duration;

use webhook_core::body::UnreadableReason;
use webhook_core::config::{EventNameFault, PublicKeyFault, RetryFault, SecretFault, SourceFault};
use webhook_core::keys::KeyWarning;
use webhook_core::seal::SealError;
use webhook_core::{ConfigError, Rejection, RejectionKind};

/// Metrics and alerts of programs have these names, so none may change, and no two may be equal.
#[test]
fn a_refusal_keeps_its_name_and_its_status() {
    use RejectionKind::*;
    let kinds = [
        (MethodNotAllowed, "method-not-allowed", 405),
        (ContentEncoding, "content-encoding", 415),
        (BodyTooLarge, "body-too-large", 413),
        (TargetTooLong, "target-too-long", 414),
        (MissingHeader, "missing-header", 401),
        (RepeatedHeader, "repeated-header", 401),
        (MalformedHeader, "malformed-header", 401),
        (NoSignature, "no-signature", 401),
        (MalformedSignature, "malformed-signature", 401),
        (TooManySignatures, "too-many-signatures", 401),
        (MalformedTimestamp, "malformed-timestamp", 401),
        (TimestampTooOld, "timestamp-too-old", 401),
        (TimestampInFuture, "timestamp-in-future", 401),
        (SignatureMismatch, "signature-mismatch", 401),
        (UnsignedBody, "unsigned-body", 401),
        (MalformedBody, "malformed-body", 401),
        (Contradiction, "contradiction", 400),
        (Unreadable, "unreadable", 503),
        (BodyUnreadable, "body-unreadable", 400),
        (ReadTimeout, "read-timeout", 408),
        (IdleTimeout, "idle-timeout", 408),
        (BudgetExhausted, "budget-exhausted", 503),
        (HandlerUnavailable, "handler-unavailable", 503),
        (TenantUnavailable, "tenant-unavailable", 503),
        (InvalidClaim, "invalid-claim", 500),
    ];
    for (kind, name, status) in kinds {
        assert_eq!(kind.as_str(), name);
        assert_eq!(kind.status(), status, "{name}");
        assert_eq!(kind.to_string(), name);
        let rejection = Rejection::from(kind);
        assert_eq!(rejection.to_string(), format!("delivery refused: {name}"));
        assert_eq!(format!("{rejection:?}"), rejection.to_string());
    }
    let names: BTreeSet<_> = kinds.iter().map(|(kind, ..)| kind.as_str()).collect();
    assert_eq!(names.len(), kinds.len());
    for (reason, name) in [
        (UnreadableReason::Malformed, "malformed"),
        (UnreadableReason::NoEventName, "no-event-name"),
        (UnreadableReason::Contradiction, "contradiction"),
    ] {
        assert_eq!((reason.as_str(), &*reason.to_string()), (name, name));
    }
}

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

#[test]
fn a_seal_that_does_not_open_has_a_name_and_a_sentence() {
    use SealError::*;
    let version = Version { found: 2 };
    let errors = [
        (
            Unnamed,
            "unnamed-endpoint",
            "Give it one with `with_namespace`",
        ),
        (EndpointSecret, "endpoint-secret", "openssl rand -base64 32"),
        (TooLarge, "too-large", "has 4 GiB or more"),
        (NotSealed, "not-sealed", "no sealed delivery"),
        (version, "unknown-version", "in version 2 of the format"),
        (UnknownKey, "unknown-key", "Give workers the new key"),
        (
            OtherEndpoint,
            "other-endpoint",
            "another provider, namespace",
        ),
        (Forged, "forged", "the bytes were changed"),
        (Malformed, "malformed", "not of its format"),
        (Expired, "expired", "longer ago than the horizon"),
    ];
    for (error, name, sentence) in errors {
        assert_eq!(error.reason(), name);
        assert!(error.to_string().contains(sentence), "{error}");
        // A program that checks its seal keys when it starts reads the same sentence.
        assert_eq!(ConfigError::from(error).to_string(), error.to_string());
    }
    let names: BTreeSet<_> = errors.iter().map(|(error, ..)| error.reason()).collect();
    assert_eq!(names.len(), errors.len());
}

#[test]
fn a_warning_names_the_secret_and_says_what_to_do() {
    let (name, next) = (Some("ACME".to_owned()), Some("ACME_2".to_owned()));
    let unnamed = "a secret of this endpoint";
    for (warning, subject, sentence) in [
        (
            KeyWarning::PublishedExample,
            unnamed,
            "anyone can sign with it",
        ),
        (
            KeyWarning::Separator {
                name: name.clone(),
                next,
            },
            "ACME",
            "give the second as ACME_2",
        ),
        (
            KeyWarning::Separator {
                name: None,
                next: None,
            },
            unnamed,
            "give each on its own",
        ),
        (
            KeyWarning::Strange { name: None },
            unnamed,
            "compare it with what the sender shows",
        ),
        (
            KeyWarning::Strange { name: name.clone() },
            "ACME",
            "compare it with what",
        ),
        (KeyWarning::Quoted { name }, "ACME", "remove it"),
        (KeyWarning::Quoted { name: None }, unnamed, "remove it"),
    ] {
        let text = warning.to_string();
        let rest = text.strip_prefix(subject);
        assert!(rest.is_some_and(|it| it.contains(sentence)), "{text}");
    }
}
