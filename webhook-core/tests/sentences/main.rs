//! Tests what an operator reads: the names and statuses of refusals, and the sentences about faults.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod configuration;

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use webhook_core::body::UnreadableReason;
use webhook_core::keys::KeyWarning;
use webhook_core::seal::SealError;
use webhook_core::{ConfigError, Rejection, RejectionKind, Timestamp};

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

/// Takes every piece but one, as a full disk does that somebody makes room on.
struct Full {
    before: usize,
}

impl Write for Full {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        match self.before.checked_sub(1) {
            Some(before) => {
                self.before = before;
                Ok(())
            }
            None => {
                self.before = usize::MAX;
                Err(fmt::Error)
            }
        }
    }
}

/// A log that lacks a piece of a sentence is told so.
#[test]
fn a_sentence_that_cannot_be_written_to_its_end_is_an_error() {
    let separator = |next: Option<&str>| KeyWarning::Separator {
        name: Some("ACME_SECRET".to_owned()),
        next: next.map(str::to_owned),
    };
    let sentences: [(&dyn fmt::Display, usize); 4] = [
        (&Timestamp::from_unix_millis(1_700_000_000_123), 1),
        (&separator(None), 2),
        (&separator(Some("ACME_SECRET_2")), 3),
        (&KeyWarning::PublishedExample, 1),
    ];
    for (sentence, least) in sentences {
        let fails = |before: &usize| {
            let mut full = Full { before: *before };
            write!(full, "{sentence}").is_err()
        };
        let pieces = (0..100).take_while(fails).count();
        assert!(pieces >= least, "{pieces} of {sentence}");
        let after = (pieces..100).filter(fails).count();
        assert_eq!(after, 0, "{sentence}");
    }
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
