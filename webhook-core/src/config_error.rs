//! The developer's faults: found at construction, each with a sentence that says how to mend it.

use std::fmt;

/// A configuration that cannot be right. Never caused by a delivery, and never holds a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// An environment variable or file that should hold a secret could not be read.
    SecretUnavailable {
        /// The variable's or file's name.
        name: String,
        /// What went wrong.
        reason: String,
    },
    /// A secret that no sender would have given out.
    Secret {
        /// Where the secret came from, if it was read by name.
        name: Option<String>,
        /// What is wrong with it.
        fault: SecretFault,
    },
    /// A public key that cannot verify anything.
    PublicKey {
        /// What is wrong with it.
        fault: PublicKeyFault,
    },
    /// A keyring without a key.
    NoKeys,
    /// More keys than a delivery is ever checked against (16).
    TooManyKeys {
        /// How many there were.
        found: usize,
    },
    /// More Ed25519 keys than each signature of a delivery is ever verified with (4).
    TooManyPublicKeys {
        /// How many there were.
        found: usize,
    },
    /// Two keys of one keyring have the same label.
    RepeatedLabel {
        /// The label.
        label: String,
    },
    /// A tolerance of zero, or above one day.
    Tolerance,
    /// A body limit of zero.
    BodyLimit,
    /// A namespace that is empty, longer than 128 bytes, or has control characters in it.
    Namespace,
    /// Two endpoints of one program whose deduplication keys would be the same.
    SharedNamespace {
        /// The sender of both.
        provider: String,
        /// The namespace of both, where they have one.
        namespace: Option<String>,
        /// The tenant of both, where they have one.
        tenant: Option<String>,
    },
    /// The external base is not `http(s)://host[:port]` without path, query or fragment.
    ExternalUrl,
    /// A delivery could not be signed: the sentence says which part was missing.
    Signing(String),
    /// A handler is registered for an event under a name that cannot be right.
    EventName {
        /// The name.
        name: String,
        /// What is wrong with it.
        fault: EventNameFault,
    },
}

/// What is wrong with the name of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventNameFault {
    /// It is empty.
    Empty,
    /// It begins or ends with white space.
    WhiteSpace,
    /// A handler is registered under it already.
    Repeated,
    /// The sender has no such event, as far as this version knows.
    Unlisted {
        /// The sender's name that is most like it, where one is.
        nearest: Option<&'static str>,
    },
}

/// What is wrong with a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretFault {
    /// It is empty.
    Empty,
    /// It holds white space or a control character, such as a newline pasted along.
    WhiteSpace,
    /// It is shorter than 8 bytes.
    Short,
    /// It is a word that stands for a missing value, such as `undefined` or `changeme`.
    Placeholder,
    /// It is a template that nothing expanded, such as `${WEBHOOK_SECRET}`.
    Unexpanded,
    /// It is a bare prefix such as `whsec_` with nothing behind it.
    BarePrefix,
    /// It is an API key (`sk_`, `pk_`, `rk_`), not an endpoint's signing secret.
    ApiKey,
    /// It is not the base64 that the sender gives out.
    NotBase64,
    /// It is not of the form in which this sender gives its secrets out, which the text describes.
    NotOfSender(&'static str),
    /// It is not the hexadecimal digits that the sender gives out.
    NotHex,
}

/// What is wrong with a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublicKeyFault {
    /// It is not 64 lower- or upper-case hexadecimal digits.
    NotHex,
    /// It is not the base64 of 32 bytes.
    NotBase64,
    /// Its bytes are not a point of the curve.
    NotAPoint,
    /// It is of small order: signatures under it can be made without a private key.
    Weak,
}

impl ConfigError {
    /// The same error, naming where the secret came from.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        match self {
            Self::Secret { fault, .. } => Self::Secret {
                name: Some(name.to_owned()),
                fault,
            },
            other => other,
        }
    }
}

impl From<SecretFault> for ConfigError {
    fn from(fault: SecretFault) -> Self {
        Self::Secret { name: None, fault }
    }
}

impl From<PublicKeyFault> for ConfigError {
    fn from(fault: PublicKeyFault) -> Self {
        Self::PublicKey { fault }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SecretUnavailable { name, reason } => write!(
                f,
                "{name}: {reason}. Set it to the endpoint's signing secret; without one nothing can be verified"
            ),
            Self::Secret { name: Some(name), fault } => write!(f, "{name} {fault}"),
            Self::Secret { name: None, fault } => write!(f, "the secret {fault}"),
            Self::PublicKey { fault } => write!(f, "the public key {fault}"),
            Self::NoKeys => f.write_str(
                "the keyring has no key. Give it at least one secret or public key; a keyring that must never verify is spelled Keyring::nobody()",
            ),
            Self::TooManyKeys { found } => write!(
                f,
                "the keyring has {found} keys, and a delivery is checked against at most 16. Retire old ones, or give tenants endpoints of their own"
            ),
            Self::TooManyPublicKeys { found } => write!(
                f,
                "the keyring has {found} public keys, and a delivery is checked against at most 4. Retire old ones, or give tenants endpoints of their own"
            ),
            Self::RepeatedLabel { label } => write!(
                f,
                "two keys are labelled {label:?}. Give each its own label, so that a delivery can say which one verified it"
            ),
            Self::Tolerance => f.write_str(
                "the tolerance must be above zero and at most one day. Zero would refuse every delivery; replayed old ones are verified by passing the time at which they arrived",
            ),
            Self::Namespace => f.write_str(
                "the namespace is empty, longer than 128 bytes, or has control characters in it. Give a short text that stays, such as orders",
            ),
            Self::SharedNamespace {
                provider,
                namespace,
                tenant,
            } => {
                write!(f, "two endpoints for {provider}")?;
                match namespace {
                    Some(namespace) => write!(f, " have the namespace {namespace:?}")?,
                    None => f.write_str(" have no namespace")?,
                }
                if let Some(tenant) = tenant {
                    write!(f, " and the tenant {tenant:?}")?;
                }
                f.write_str(
                    ", so a delivery to one of them would pass for a repetition at the other. Give each a text of its own that stays: Endpoint::with_namespace(\"orders\")",
                )
            }
            Self::BodyLimit => f.write_str("the body limit is zero. Leave it out for the sender's own maximum"),
            Self::ExternalUrl => f.write_str(
                "the external URL must be scheme and host, such as https://hooks.example.com: path and query come from each request",
            ),
            Self::Signing(reason) => write!(f, "the delivery cannot be signed: {reason}"),
            Self::EventName { name, fault } => write!(f, "the event name {name:?} {fault}"),
        }
    }
}

/// The sentence as well: it is what a program prints whose `main` returns this error.
impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for SecretFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOfSender(form) => return write!(f, "is not a secret of this sender: {form}"),
            Self::Empty => "is empty, and anyone can sign with an empty secret. Copy the endpoint's signing secret from the sender's settings",
            Self::WhiteSpace => "holds white space or a control character, most often a newline or blank pasted along. Remove it; if it is part of the secret, choose one without",
            Self::Short => "is shorter than 8 bytes and can be guessed. Use the sender's secret, or generate 32 random bytes",
            Self::Placeholder => "is a placeholder for a missing value. Set the real signing secret of the endpoint",
            Self::Unexpanded => "is a template that nothing expanded. Check the shell, container or deployment file that should fill it in",
            Self::BarePrefix => "is a bare prefix with no secret behind it. Copy the whole value from the sender's settings",
            Self::ApiKey => "is an API key, not the signing secret of a webhook endpoint. The right one is shown on the endpoint's own page and starts with whsec_",
            Self::NotBase64 => "is not the base64 that this sender gives out. Copy it again, whole and unchanged",
            Self::NotHex => "is not the hexadecimal digits that this sender gives out. Copy it again, whole and unchanged",
        })
    }
}

impl fmt::Display for EventNameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "is empty. Register the handler under the sender's name of the event; what has no name goes to the fallback",
            ),
            Self::WhiteSpace => f.write_str("begins or ends with white space, as no event's does. Remove it"),
            Self::Repeated => f.write_str("has a handler already, and an event goes to one. Do both in one handler"),
            Self::Unlisted { nearest } => {
                f.write_str("is none of this sender's, as far as this version knows. ")?;
                if let Some(nearest) = nearest {
                    write!(f, "Did you mean {nearest:?}? ")?;
                }
                f.write_str("If the sender does have it, say so with on_unlisted")
            }
        }
    }
}

impl fmt::Display for PublicKeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotHex => "is not 64 hexadecimal digits. Copy the public key from the application's settings, not its token or id",
            Self::NotBase64 => "is not the base64 of 32 bytes. Copy it again, whole and unchanged",
            Self::NotAPoint => "is not a point of the curve. Copy it again, whole and unchanged",
            Self::Weak => "is weak: signatures under it can be made without a private key. No honest sender has such a key",
        })
    }
}

impl std::error::Error for ConfigError {}
