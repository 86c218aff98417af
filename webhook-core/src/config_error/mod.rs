//! Errors in a configuration. Each is found when something is constructed, and its sentence says how to fix it.

mod event_name;
mod key;
mod retry;
mod source;

use std::borrow::Cow;
use std::fmt;

pub use self::event_name::EventNameFault;
pub use self::key::{PublicKeyFault, SecretFault};
pub use self::retry::RetryFault;
pub use self::source::SourceFault;

/// An error in a configuration. No delivery can cause one, and none contains a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// An environment variable, a file or a folder that should hold a key could not be read.
    SecretUnavailable {
        /// The name of the variable, file or folder.
        name: String,
        /// The fault.
        fault: SourceFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
    },
    /// A secret that no sender, or not this sender, can have given out.
    Secret {
        /// The variable or file from which the secret was read, if any.
        name: Option<String>,
        /// The fault in the secret.
        fault: SecretFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
    },
    /// A public key that cannot verify anything.
    PublicKey {
        /// The variable or file from which the key was read, if any.
        name: Option<String>,
        /// The fault in the key.
        fault: PublicKeyFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
    },
    /// The keyring has no key.
    NoKeys,
    /// The keyring has more than 16 keys, the most that one delivery is checked against.
    TooManyKeys {
        /// The number of keys.
        found: usize,
    },
    /// The keyring has more than 4 Ed25519 keys, the most that one signature is verified with.
    TooManyPublicKeys {
        /// The number of keys.
        found: usize,
    },
    /// Two keys of one keyring have the same label.
    RepeatedLabel {
        /// The label that is repeated.
        label: String,
    },
    /// The tolerance is zero, or longer than one day.
    Tolerance,
    /// The body limit is zero.
    BodyLimit,
    /// The settings about the sender's retries contradict each other.
    Retries(RetryFault),
    /// The namespace is empty, longer than 128 bytes, or contains control characters.
    Namespace,
    /// Two endpoints of one program would have the same deduplication keys.
    SharedNamespace {
        /// The name of the sender of both endpoints.
        provider: String,
        /// The namespace of both endpoints, if they have one.
        namespace: Option<String>,
        /// The tenant of both endpoints, if they have one.
        tenant: Option<String>,
    },
    /// The external base is not `http(s)://host[:port]` or `ws(s)://host[:port]`, with at most a path after it.
    ExternalUrl,
    /// The prefix that a proxy removes from the path is not a path.
    PathPrefix,
    /// Another crate found a fault in its own configuration, such as `webhook-custom` in that of a custom sender. The
    /// text is that crate's sentence.
    Configuration(String),
    /// A delivery could not be signed. The sentence says which part was missing.
    Signing(String),
    /// A handler was registered under a name that no event can have.
    EventName {
        /// The name.
        name: String,
        /// The fault in the name.
        fault: EventNameFault,
    },
}

impl ConfigError {
    /// Adds the name of the variable or file from which the key was read, if the error has none yet.
    #[must_use]
    pub fn named(mut self, place: &str) -> Self {
        if let Self::Secret { name, .. } | Self::PublicKey { name, .. } = &mut self {
            name.get_or_insert_with(|| place.to_owned());
        }
        self
    }

    /// Adds a sentence that says where the sender shows the right key, if the error has none yet.
    #[must_use]
    pub fn located(mut self, at: impl Into<Cow<'static, str>>) -> Self {
        if let Self::Secret { place, .. }
        | Self::PublicKey { place, .. }
        | Self::SecretUnavailable { place, .. } = &mut self
        {
            let at = at.into();
            *place = place.take().or(Some(at)).filter(|at| !at.is_empty());
        }
        self
    }

    /// Returns the fault in the secret, if the error is about one.
    #[must_use]
    pub const fn secret_fault(&self) -> Option<SecretFault> {
        match self {
            Self::Secret { fault, .. } => Some(*fault),
            _ => None,
        }
    }

    /// Returns the fault in the public key, if the error is about one.
    #[must_use]
    pub const fn public_key_fault(&self) -> Option<PublicKeyFault> {
        match self {
            Self::PublicKey { fault, .. } => Some(*fault),
            _ => None,
        }
    }

    /// Returns whether nothing is configured: neither the variable is set, nor one that names a file or a folder in
    /// its place. A program can use this to leave out a sender for which no key is configured.
    #[must_use]
    pub const fn is_not_set(&self) -> bool {
        matches!(
            self,
            Self::SecretUnavailable {
                fault: SourceFault::NotSet,
                ..
            }
        )
    }
}

impl From<SecretFault> for ConfigError {
    fn from(fault: SecretFault) -> Self {
        Self::Secret {
            name: None,
            fault,
            place: None,
        }
    }
}

impl From<PublicKeyFault> for ConfigError {
    fn from(fault: PublicKeyFault) -> Self {
        Self::PublicKey {
            name: None,
            fault,
            place: None,
        }
    }
}

/// Returns the name of the next variable, `NAME_2` after `NAME`; `None` if the name is not that of a variable, such as
/// a path.
pub(crate) fn next_of(name: &str) -> Option<String> {
    let is_variable = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if !name.bytes().all(is_variable) {
        return None;
    }
    let numbered = name.rsplit_once('_').and_then(|(stem, number)| {
        let number: u32 = number.parse().ok()?;
        Some(format!("{stem}_{}", number.checked_add(1)?))
    });
    numbered.or_else(|| Some(format!("{name}_2")))
}

/// Writes what an error is about, what is wrong with it, and where the right one is found.
fn about(
    f: &mut fmt::Formatter<'_>,
    subject: &str,
    fault: &dyn fmt::Display,
    place: Option<&str>,
) -> fmt::Result {
    write!(f, "{subject} {fault}")?;
    match place {
        Some(place) => write!(f, ". {place}"),
        None => Ok(()),
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SecretUnavailable { name, fault, place } => {
                about(f, name, &fault.of(name), place.as_deref())
            }
            Self::Secret { name, fault, place } => {
                let subject = name.as_deref().unwrap_or("the secret");
                let next = name.as_deref().and_then(next_of);
                match (fault, next) {
                    (SecretFault::Several, Some(next)) => {
                        let fault = format!(
                            "holds several secrets, and one variable holds one. Give the second as {next}, or write a file with one on each line"
                        );
                        about(f, subject, &fault, place.as_deref())
                    }
                    (SecretFault::Path, Some(_)) => {
                        let fault = format!("is the path of a file. Give the path as {subject}_FILE");
                        about(f, subject, &fault, place.as_deref())
                    }
                    _ => about(f, subject, fault, place.as_deref()),
                }
            }
            Self::PublicKey { name, fault, place } => {
                let subject = name.as_deref().unwrap_or("the public key");
                about(f, subject, fault, place.as_deref())
            }
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
                    ", so a delivery to one of them would pass for a copy at the other. Give each a text of its own that never changes: Endpoint::with_namespace(\"orders\")",
                )
            }
            Self::BodyLimit => f.write_str("the body limit is zero. Leave it out for the sender's own maximum"),
            Self::Retries(fault) => write!(f, "{fault}"),
            Self::ExternalUrl => f.write_str(
                "the external URL must be scheme and host, such as https://hooks.example.com, in ASCII (a name with other letters as xn--..): path and query come from each request. A path after the host is put before that of each request: give the prefix that a proxy removes, such as https://hooks.example.com/hooks",
            ),
            Self::PathPrefix => f.write_str(
                "the prefix that a proxy removes from the path must be a path of at most 256 characters, such as /hooks, without empty segments, . and ..",
            ),
            Self::Configuration(sentence) => f.write_str(sentence),
            Self::Signing(reason) => write!(f, "the delivery cannot be signed: {reason}"),
            Self::EventName { name, fault } => write!(f, "the event name {name:?} {fault}"),
        }
    }
}

/// Writes the same sentence as `Display`, since a program whose `main` returns this error prints it by `Debug`.
impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for ConfigError {}
