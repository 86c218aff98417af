//! The developer's faults: found at construction, each with a sentence that says how to mend it.

use std::borrow::Cow;
use std::fmt;

use crate::defaults::RetryFault;

/// A configuration that cannot be right. Never caused by a delivery, and never holds a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// An environment variable, a file or a folder that should hold a key could not be read.
    SecretUnavailable {
        /// The variable's, file's or folder's name.
        name: String,
        /// What went wrong.
        fault: SourceFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
    },
    /// A secret that no sender would have given out, or not this sender.
    Secret {
        /// Where the secret came from, if it was read by name.
        name: Option<String>,
        /// What is wrong with it.
        fault: SecretFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
    },
    /// A public key that cannot verify anything.
    PublicKey {
        /// Where the key came from, if it was read by name.
        name: Option<String>,
        /// What is wrong with it.
        fault: PublicKeyFault,
        /// A sentence that says where the sender shows the right one, if the sender is known.
        place: Option<Cow<'static, str>>,
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
    /// What is said of the sender's retries contradicts the rest.
    Retries(RetryFault),
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
    /// The external base is not `http(s)://host[:port]`, or `ws(s)://` of one, with at most a path behind it.
    ExternalUrl,
    /// The prefix that a proxy takes off the path is no path.
    PathPrefix,
    /// What another crate says of its own configuration, such as that of a handmade sender: its sentence.
    Configuration(String),
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

/// Why a variable, a file or a folder gives no keys.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceFault {
    /// The variable is not set, and neither is one that names a file or a folder in its place.
    NotSet,
    /// The bytes are not UTF-8.
    NotText,
    /// The file or folder could not be read.
    Unreadable {
        /// What the operating system says.
        reason: String,
    },
    /// The file is longer than 64 KiB.
    TooLarge,
    /// The folder holds no file.
    NoFile,
    /// The variable should name a file or a folder, and is empty.
    EmptyPath,
    /// A number is left out: this variable is set and an earlier one is not.
    Gap {
        /// The one that is not set.
        missing: String,
    },
    /// The numbers begin at 2: this variable is called `NAME_0` or `NAME_1`.
    FirstIs {
        /// What the first one is called.
        first: String,
    },
    /// The keys stand in two places.
    Twice {
        /// The other variable that is set.
        other: String,
    },
    /// There is another key, and one is what is read here.
    MoreThanOne {
        /// Where the second one stands.
        second: String,
    },
}

/// What is wrong with a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretFault {
    /// It is empty.
    Empty,
    /// There is white space before or behind it, or a control character in it, such as a newline.
    WhiteSpace,
    /// It holds a character that no one sees, such as a byte order mark or a space of no width.
    Invisible,
    /// It holds a character beyond ASCII, and the sender's secrets never do.
    NotAscii,
    /// It is shorter than 8 bytes.
    Short,
    /// It stands for a missing value: `undefined`, `changeme`, `your-secret`, `xxxxxxxx`.
    Placeholder,
    /// It is a template or a reference that nothing expanded, such as `${WEBHOOK_SECRET}`.
    Unexpanded,
    /// It is a bare prefix such as `whsec_`, with nothing or with dots behind it.
    BarePrefix,
    /// Something that was copied along stands before or around it, which the text names.
    Wrapped(&'static str),
    /// It is the path of a file.
    Path,
    /// It is several secrets in one text.
    Several,
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
    /// It is neither 64 hexadecimal digits nor the base64 of 32 bytes.
    Neither,
    /// Its bytes are not a point of the curve.
    NotAPoint,
    /// It is of small order: signatures under it can be made without a private key.
    Weak,
}

impl ConfigError {
    /// The error with the name of the variable or file that the key came from, if it has none yet.
    #[must_use]
    pub fn named(mut self, place: &str) -> Self {
        if let Self::Secret { name, .. } | Self::PublicKey { name, .. } = &mut self {
            name.get_or_insert_with(|| place.to_owned());
        }
        self
    }

    /// The error with a sentence that says where the sender shows the right key, if it has none yet.
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

    /// What is wrong with the secret, if that is what this error is about.
    #[must_use]
    pub const fn secret_fault(&self) -> Option<SecretFault> {
        match self {
            Self::Secret { fault, .. } => Some(*fault),
            _ => None,
        }
    }

    /// What is wrong with the public key, if that is what this error is about.
    #[must_use]
    pub const fn public_key_fault(&self) -> Option<PublicKeyFault> {
        match self {
            Self::PublicKey { fault, .. } => Some(*fault),
            _ => None,
        }
    }

    /// Whether nothing is configured: neither the variable nor one that names a file or a folder in its
    /// place is set. For programs that leave a sender out which has no key.
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

/// What the next variable is called: `NAME_2` after `NAME`. None for what is no variable, such as a file.
pub(crate) fn next_of(name: &str) -> Option<String> {
    let is_variable = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.is_empty() || !name.bytes().all(is_variable) {
        return None;
    }
    let numbered = name.rsplit_once('_').and_then(|(stem, number)| {
        let number: u32 = number.parse().ok()?;
        Some(format!("{stem}_{}", number.checked_add(1)?))
    });
    numbered.or_else(|| Some(format!("{name}_2")))
}

/// What an error is about, and what is wrong with it; then where the right one is.
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
                about(f, name, &Named { name, fault }, place.as_deref())
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
                    ", so a delivery to one of them would pass for a repetition at the other. Give each a text of its own that stays: Endpoint::with_namespace(\"orders\")",
                )
            }
            Self::BodyLimit => f.write_str("the body limit is zero. Leave it out for the sender's own maximum"),
            Self::Retries(fault) => write!(f, "{fault}"),
            Self::ExternalUrl => f.write_str(
                "the external URL must be scheme and host, such as https://hooks.example.com: path and query come from each request. A path behind the host is put before that of each request: give the one that a proxy takes off, such as https://hooks.example.com/hooks",
            ),
            Self::PathPrefix => f.write_str(
                "the prefix that a proxy takes off the path must be a path of at most 256 characters, such as /hooks, without empty segments, . and ..",
            ),
            Self::Configuration(sentence) => f.write_str(sentence),
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
            Self::Wrapped(what) => {
                return write!(f, "is more than the secret: {what}. Leave that out, and keep the rest as it is");
            }
            Self::Empty => "is empty, and anyone can sign with an empty secret. Copy the endpoint's signing secret from the sender's settings",
            Self::WhiteSpace => "has white space before or behind it, or holds a control character, most often a newline pasted along. Remove it; what stands between words inside is part of the secret",
            Self::Invisible => "holds a character that no one sees, such as a byte order mark or a space of no width. Type or copy it anew, and save the file as UTF-8 without a byte order mark",
            Self::NotAscii => "holds a character beyond ASCII, as this sender's secrets never do: most often a quotation mark, a dash or a blank that an editor has exchanged. Copy the secret again",
            Self::Short => "is shorter than 8 bytes and can be guessed. Copy the whole of the sender's secret; where you choose it yourself, generate 32 random bytes and enter them at the sender as well",
            Self::Placeholder => "is a placeholder for a missing value, and anyone can sign with it. Set the real signing secret of the endpoint",
            Self::Unexpanded => "is a template that nothing expanded. Check the shell, container or deployment file that should fill it in with the signing secret of the endpoint",
            Self::BarePrefix => "is a bare prefix with no secret behind it. Copy the whole value from the sender's settings",
            Self::Path => "is the path of a file, not what the file holds. Read it with Secret::from_file, or name the file in the variable whose name ends in _FILE",
            Self::Several => "holds several secrets in one text. Give each on its own: in variables NAME, NAME_2 and so on, or in a file with one on each line",
            Self::ApiKey => "is an API key, not the signing secret of a webhook endpoint, which starts with whsec_",
            Self::NotBase64 => "is not the base64 that this sender gives out. Copy it again, whole and unchanged",
            Self::NotHex => "is not the hexadecimal digits that this sender gives out. Copy it again, whole and unchanged",
        })
    }
}

/// A fault of a source beside the name that it is about, which most sentences repeat.
struct Named<'a> {
    name: &'a str,
    fault: &'a SourceFault,
}

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match self.fault {
            SourceFault::NotSet => write!(
                f,
                "is not set, and neither is {name}_FILE, which would name a file, nor {name}_DIR, a folder. Set one of them to the key of the endpoint; without a key nothing can be verified"
            ),
            SourceFault::NotText => f.write_str(
                "is not text in UTF-8. Save it as UTF-8 without a byte order mark; bytes that are no text are given as their base64",
            ),
            SourceFault::Unreadable { reason } => write!(
                f,
                "cannot be read: {reason}. Check the path, the mount and who may read it"
            ),
            SourceFault::TooLarge => f.write_str(
                "is longer than 64 KiB, as no file with keys is. Check the path",
            ),
            SourceFault::NoFile => f.write_str(
                "holds no file. Mount a secret there, one key in each file; names that begin with a dot do not count",
            ),
            SourceFault::EmptyPath => {
                f.write_str("is set and empty. Give it a path, or unset it")
            }
            SourceFault::Gap { missing } => write!(
                f,
                "is set and {missing} is not. Number the variables without a gap, the first without a number"
            ),
            SourceFault::FirstIs { first } => write!(
                f,
                "is set, and the first key is called {first}, the second {first}_2. Rename it"
            ),
            SourceFault::Twice { other } => {
                write!(f, "and {other} are both set. Unset one: the keys stand in one place")
            }
            SourceFault::MoreThanOne { second } => write!(
                f,
                "is not the only key: {second} has another, and one is read here. Remove it, or read all of them with Secrets::from_env, from_file or from_dir"
            ),
        }
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
            Self::Neither => "is neither 64 hexadecimal digits nor the base64 of 32 bytes. Copy the public key, not a token, an id or a secret",
            Self::NotAPoint => "is not a point of the curve. Copy it again, whole and unchanged",
            Self::Weak => "is weak: signatures under it can be made without a private key. No honest sender has such a key",
        })
    }
}

impl std::error::Error for ConfigError {}
