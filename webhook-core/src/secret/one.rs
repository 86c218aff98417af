//! One secret: checked when it is made, redacted wherever it is shown, wiped when it is dropped.

use std::fmt;
use std::path::Path;

use zeroize::Zeroizing;

use super::rules;
use super::source::{self, Found, Number};
use crate::config_error::{ConfigError, SecretFault};
use crate::encoding::Encoding;

/// The most characters of a text that is decoded into a secret.
const LONGEST_ENCODED: usize = 4096;

/// The bytes of a shared secret: an HMAC key or a credential. They are wiped when dropped and redacted when printed.
#[derive(Clone)]
pub struct Secret {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    pub(super) label: Option<String>,
    /// The variable or file from which the secret was read.
    pub(super) name: Option<String>,
    /// Whether the bytes were decoded from base64 or hexadecimal digits, rather than taken from a text.
    pub(super) decoded: bool,
    /// Whether the secret has characters that no secret of its sender is known to have.
    pub(super) strange: bool,
}

impl Secret {
    /// Makes a secret of the UTF-8 bytes of `text`.
    ///
    /// # Errors
    ///
    /// Refuses texts that no sender gives out; each [`SecretFault`] says what to do.
    pub fn new(text: impl Into<String>) -> Result<Self, ConfigError> {
        Self::of(Zeroizing::new(text.into()), None, None)
    }

    /// Reads the only secret from the environment variable `name`, or from the file that the variable `name_FILE`
    /// names. A newline at the end of the file is not part of the secret.
    ///
    /// [`Secrets::from_env`](crate::keys::Secrets::from_env) reads several secrets, as rotation needs them.
    ///
    /// # Errors
    ///
    /// Returns an error if neither variable is set or both are, if there is more than one secret, and for each text
    /// that [`Secret::new`] refuses.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::only(source::environment(name, Number::One)?)
    }

    /// Reads the only secret from the file at `path`. A newline at its end is not part of the secret.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB, is not UTF-8 or has several lines, and
    /// for each text that [`Secret::new`] refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::only(source::file(path.as_ref(), Number::One)?)
    }

    /// Decodes `text` as base64, after an optional `prefix` such as `whsec_`, and makes a secret of the bytes.
    ///
    /// # Errors
    ///
    /// Refuses each text that [`Secret::new`] refuses, a text that is not base64, and fewer than 8 bytes.
    pub fn from_base64(prefix: &str, text: impl Into<String>) -> Result<Self, ConfigError> {
        Self::new(text)?.decode_base64(prefix)
    }

    /// Decodes the text of this secret as base64, after an optional `prefix` such as `whsec_`, and makes a secret of
    /// the bytes that keeps the label. It is for a text from [`Secret::from_env`].
    ///
    /// # Errors
    ///
    /// Refuses a text that is not base64, and fewer than 8 bytes.
    pub fn decode_base64(&self, prefix: &str) -> Result<Self, ConfigError> {
        self.decode(prefix, SecretFault::NotBase64, |text| {
            Encoding::Base64.decode_up_to(text, LONGEST_ENCODED)
        })
    }

    /// Decodes the text of this secret as hexadecimal digits of either case, after an optional `prefix`, and makes a
    /// secret of the bytes that keeps the label.
    ///
    /// # Errors
    ///
    /// Refuses a text that is not hexadecimal, and fewer than 8 bytes.
    pub fn decode_hex(&self, prefix: &str) -> Result<Self, ConfigError> {
        self.decode(prefix, SecretFault::NotHex, |text| {
            let lower = Zeroizing::new(text.to_ascii_lowercase());
            Encoding::Hex.decode_up_to(&lower, LONGEST_ENCODED)
        })
    }

    /// Returns the secret without `prefix`, if it begins with it.
    pub(super) fn without_prefix(&self, prefix: &str) -> Self {
        let rest = self.bytes.strip_prefix(prefix.as_bytes());
        Self {
            bytes: Zeroizing::new(rest.unwrap_or(&self.bytes).to_vec()),
            label: self.label.clone(),
            name: self.name.clone(),
            decoded: self.decoded,
            strange: self.strange,
        }
    }

    fn decode(
        &self,
        prefix: &str,
        fault: SecretFault,
        decode: impl FnOnce(&str) -> Option<Zeroizing<Vec<u8>>>,
    ) -> Result<Self, ConfigError> {
        let error = |fault| self.fault(fault);
        let text = std::str::from_utf8(&self.bytes).map_err(|_| error(fault))?;
        let text = text.strip_prefix(prefix).unwrap_or(text);
        let bytes = decode(text).ok_or_else(|| error(fault))?;
        if bytes.len() < rules::SHORTEST {
            return Err(error(SecretFault::Short));
        }
        Ok(Self {
            bytes,
            label: self.label.clone(),
            name: self.name.clone(),
            decoded: true,
            strange: false,
        })
    }

    /// Gives the secret this label, which each delivery reports that it verifies.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..self
        }
    }

    /// Returns whether the secret starts with one of `prefixes`, for senders whose keys show their purpose.
    #[must_use]
    pub fn starts_with_any(&self, prefixes: &[&str]) -> bool {
        prefixes
            .iter()
            .any(|prefix| self.bytes.starts_with(prefix.as_bytes()))
    }

    /// Returns whether a sender or a specification has published this secret as an example.
    ///
    /// Such secrets verify, since tests and tutorials need them, but the layer warns of them.
    #[must_use]
    pub fn is_published_example(&self) -> bool {
        PUBLISHED_EXAMPLES.iter().any(|example| {
            let decoded = example
                .strip_prefix("whsec_")
                .and_then(|text| Encoding::Base64.decode_up_to(text, 64));
            let decoded = decoded.as_ref().map(|bytes| bytes.as_slice());
            [Some(example.as_bytes()), decoded].contains(&Some(self.bytes.as_slice()))
        })
    }

    fn of(
        text: Zeroizing<String>,
        name: Option<String>,
        label: Option<String>,
    ) -> Result<Self, ConfigError> {
        if !PUBLISHED_EXAMPLES.contains(&text.as_str())
            && let Err(fault) = rules::check(&text)
        {
            return Err(ConfigError::Secret {
                name,
                fault,
                place: None,
            });
        }
        let mut text = text;
        Ok(Self {
            bytes: Zeroizing::new(std::mem::take(&mut *text).into_bytes()),
            label,
            name,
            decoded: false,
            strange: false,
        })
    }

    pub(super) fn found(found: Found) -> Result<Self, ConfigError> {
        Self::of(found.text, Some(found.name), found.label)
    }

    fn only(found: Vec<Found>) -> Result<Self, ConfigError> {
        match found.into_iter().next() {
            Some(found) => Self::found(found),
            None => Err(ConfigError::NoKeys),
        }
    }

    /// Makes an error about this secret that says from where it was read.
    pub(crate) fn fault(&self, fault: SecretFault) -> ConfigError {
        ConfigError::Secret {
            name: self.name.clone(),
            fault,
            place: None,
        }
    }

    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn unchecked(bytes: &[u8]) -> Self {
        Self {
            bytes: Zeroizing::new(bytes.to_vec()),
            label: None,
            name: None,
            decoded: false,
            strange: false,
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }
}

const PUBLISHED_EXAMPLES: &[&str] = &[
    "It's a Secret to Everybody",
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
    "whsec_test_secret",
    "webhook_secret",
    "8f742231b10e8888abcd99yyyzzz85a5",
    "0123456789abcdef",
];

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret")
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}
