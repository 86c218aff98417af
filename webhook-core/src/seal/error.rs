//! The reasons why a delivery cannot be sealed, and why bytes are no seal of an endpoint.

use std::fmt;

use crate::config_error::ConfigError;

/// Why a delivery cannot be sealed, or why bytes from a queue are no sealed delivery of the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SealError {
    /// The endpoint has no namespace, so nothing tells it from another endpoint of the same sender.
    Unnamed,
    /// A seal key is also a secret of the endpoint.
    EndpointSecret,
    /// A text or the body has 4 GiB or more, or there are more than 65,535 fields.
    TooLarge,
    /// The bytes do not begin like a seal, or end too soon: somebody else has written them, or they were cut.
    NotSealed,
    /// The seal has a version that this program does not know. It knows version 1; deploy workers before receivers.
    Version {
        /// The version that the seal names.
        found: u8,
    },
    /// None of the keys sealed these bytes.
    UnknownKey,
    /// It was sealed for another provider, namespace or tenant.
    OtherEndpoint,
    /// The MAC is wrong: the bytes were changed, or were never sealed with this key.
    Forged,
    /// The MAC is right, but the content is not in the format: the program that sealed it is at fault.
    Malformed,
    /// It was sealed longer ago than the horizon of the keys allows.
    Expired,
}

impl SealError {
    /// Returns a short name of the reason from a closed list, for dead letters, logs and metrics.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        match self {
            Self::Unnamed => "unnamed-endpoint",
            Self::EndpointSecret => "endpoint-secret",
            Self::TooLarge => "too-large",
            Self::NotSealed => "not-sealed",
            Self::Version { .. } => "unknown-version",
            Self::UnknownKey => "unknown-key",
            Self::OtherEndpoint => "other-endpoint",
            Self::Forged => "forged",
            Self::Malformed => "malformed",
            Self::Expired => "expired",
        }
    }
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unnamed => "the endpoint has no namespace, so its deliveries could be opened at another endpoint for the same sender. Give it one with `with_namespace`",
            Self::EndpointSecret => "a seal key is a secret of the endpoint, so whoever can sign a delivery could seal one. Generate a key of its own: `openssl rand -base64 32`",
            Self::TooLarge => "a part of the delivery has 4 GiB or more, and cannot be sealed",
            Self::NotSealed => "these bytes are no sealed delivery, or not all of one",
            Self::Version { found } => {
                return write!(f, "the delivery is sealed in version {found} of the format, and this program knows version 1. Deploy workers before receivers");
            }
            Self::UnknownKey => "the delivery is sealed with a key that this program does not have. Give workers the new key before receivers seal with it, and keep the old one until the queue is empty",
            Self::OtherEndpoint => "the delivery is sealed for another provider, namespace or tenant",
            Self::Forged => "the seal does not hold: the bytes were changed, or somebody without the key made them",
            Self::Malformed => "the seal holds, but what is sealed is not of its format: the program that sealed it is at fault",
            Self::Expired => "the delivery was sealed longer ago than the horizon of the seal keys allows",
        })
    }
}

impl std::error::Error for SealError {}

/// Reports faults that [`SealKeys::check`](crate::seal::SealKeys::check) finds when a program starts.
impl From<SealError> for ConfigError {
    fn from(error: SealError) -> Self {
        Self::Configuration(error.to_string())
    }
}
