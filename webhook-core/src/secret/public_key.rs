//! Ed25519 public keys of senders: reads them, refuses weak ones, and tells in which other form a key was copied.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use super::source::{self, Found, Number};
use super::words;
use crate::config_error::{ConfigError, PublicKeyFault};
use crate::encoding::Encoding;
use crate::mac::VerifyingKey;

/// The prefix that Standard Webhooks writes before the base64 of a public key.
const PREFIX: &str = "whpk_";

/// The Ed25519 public key of a sender. Weak keys and points off the curve are refused when it is made.
#[derive(Clone)]
pub struct PublicKey {
    key: VerifyingKey,
    label: Option<String>,
}

impl PublicKey {
    /// Reads the only key from the environment variable `name`, or from the file that the variable `name_FILE` names,
    /// in either form that [`FromStr`] reads.
    ///
    /// # Errors
    ///
    /// Returns an error if neither variable is set or both are, if there is more than one key, and for each text that
    /// [`FromStr`] refuses.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::only(source::environment(name, Number::One)?)
    }

    /// Reads the only key from the file at `path`, in either form that [`FromStr`] reads. A newline at its end is not
    /// part of the key.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB, is not UTF-8 or has several lines, and
    /// for each text that [`FromStr`] refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::only(source::file(path.as_ref(), Number::One)?)
    }

    /// Reads a key from 64 hexadecimal digits of either case.
    ///
    /// # Errors
    ///
    /// Returns a [`PublicKeyFault`] that says what is wrong with the text.
    pub fn from_hex(text: &str) -> Result<Self, ConfigError> {
        Encoding::Hex
            .decode(&text.to_ascii_lowercase())
            .ok_or_else(|| wrapping(text).unwrap_or(PublicKeyFault::NotHex).into())
            .and_then(Self::from_bytes)
    }

    /// Reads a key from base64, after an optional `prefix` such as `whpk_`.
    ///
    /// # Errors
    ///
    /// Returns a [`PublicKeyFault`] that says what is wrong with the text.
    pub fn from_base64(prefix: &str, text: &str) -> Result<Self, ConfigError> {
        Encoding::Base64
            .decode(text.strip_prefix(prefix).unwrap_or(text))
            .ok_or_else(|| wrapping(text).unwrap_or(PublicKeyFault::NotBase64).into())
            .and_then(Self::from_bytes)
    }

    /// Makes a key of these 32 bytes.
    ///
    /// # Errors
    ///
    /// Returns a [`PublicKeyFault`] that says what is wrong with the bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, ConfigError> {
        Ok(Self {
            key: VerifyingKey::new(&bytes)?,
            label: None,
        })
    }

    /// Gives the key this label, which each delivery reports that it verifies.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..self
        }
    }

    fn found(found: &Found) -> Result<Self, ConfigError> {
        Self::read(found, Self::from_str)
    }

    fn read(
        found: &Found,
        parse: impl Fn(&str) -> Result<Self, ConfigError>,
    ) -> Result<Self, ConfigError> {
        let key = parse(&found.text).map_err(|error| error.named(&found.name))?;
        Ok(match &found.label {
            Some(label) => key.labelled(label),
            None => key,
        })
    }

    fn only(found: Vec<Found>) -> Result<Self, ConfigError> {
        match found.first() {
            Some(found) => Self::found(found),
            None => Err(ConfigError::NoKeys),
        }
    }

    pub(crate) const fn verifying_key(&self) -> &VerifyingKey {
        &self.key
    }

    pub(crate) fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }
}

/// Reads 64 hexadecimal digits of either case, or base64 with or without `whpk_` before it: the two forms in which
/// senders give public keys out. No text has both forms.
impl FromStr for PublicKey {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let is_hex = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex {
            return Self::from_hex(text);
        }
        match Self::from_base64(PREFIX, text) {
            Err(ConfigError::PublicKey {
                fault: PublicKeyFault::NotBase64,
                ..
            }) => Err(PublicKeyFault::Neither.into()),
            key => key,
        }
    }
}

/// Names what was copied along with a public key, or the other form in which it is written. A text with such a
/// beginning or such marks is never a key in one of the two forms.
fn wrapping(text: &str) -> Option<PublicKeyFault> {
    let starts = |start: &str| {
        let head = text.as_bytes().get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    };
    let digits = || text.bytes().filter(u8::is_ascii_hexdigit).count() == 64;
    let what = if text.trim() != text || text.chars().any(char::is_control) {
        "white space stands before or after it, or a newline in it. Remove it"
    } else if !text.is_ascii() {
        "it contains a character that no key has, often one that no one sees, such as a byte order mark. Copy it anew"
    } else if starts("-----BEGIN") {
        "it is in PEM. `openssl pkey -pubin -in FILE -outform DER | tail -c 32 | base64` writes the base64"
    } else if starts("302a300506032b6570032100") {
        "it is the digits of a SubjectPublicKeyInfo. Leave out the first 24 of them, up to 032100"
    } else if starts("MCowBQYDK2VwAyEA") {
        "it is the base64 of a SubjectPublicKeyInfo, as in PEM. `base64 -d | tail -c 32 | base64` writes that of the key alone"
    } else if starts("ssh-ed25519 ") {
        "it is written for SSH, which no sender of webhooks does"
    } else if starts("{") {
        "it is an object in JSON, such as a JWK. Give the key in it as base64 with padding, + and /"
    } else if starts("whsk_") {
        "it is a private key, which only the sender has. Its public key begins with whpk_"
    } else if starts("whsec_") || starts("v1,whsec_") {
        "it is a shared secret of Standard Webhooks, and no public key"
    } else if starts("whpk_whpk_") || starts("v1a,") {
        "its prefix is there twice, or a version stands before it. It begins with whpk_ once"
    } else if starts("0x") || starts("ed25519:") || starts("hex:") || starts("base64:") {
        "a word for its encoding stands before it, such as 0x. Leave that out"
    } else if text.starts_with(['"', '\'', '`']) || text.ends_with(['"', '\'', '`']) {
        "quotation marks stand around it. Leave them out"
    } else if text.contains('=') && words::is_upper_name(text.split('=').next().unwrap_or_default())
        || starts("export ")
    {
        "the name of a variable stands before it. Leave it out"
    } else if digits() && text.bytes().any(|byte| b":-. ".contains(&byte)) {
        "something stands between its digits. Write the 64 without it"
    } else if text.len() > 64 && text.contains([',', ';', '|']) {
        "it is several in one text. Give each on its own: in variables NAME, NAME_2 and so on, or in a file with one on each line"
    } else {
        return None;
    };
    Some(PublicKeyFault::Wrapped(what))
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey")
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}

/// One or several public keys of one endpoint; an endpoint has several while its sender changes its key.
#[derive(Clone, Debug)]
pub struct PublicKeys(Vec<PublicKey>);

impl PublicKeys {
    /// Reads the keys from the environment variables `name`, `name_2`, `name_3` and so on; or from the file that
    /// `name_FILE` names, one a line; or from the folder that `name_DIR` names, one a file.
    ///
    /// # Errors
    ///
    /// Returns an error if none of these variables is set, if variables of two kinds are, if a number is left out, and
    /// for each text that the [`FromStr`] of [`PublicKey`] refuses.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::found(&source::environment(name, Number::Several)?)
    }

    /// Reads the keys from where [`PublicKeys::from_env`] finds them, each with `parse`, for senders that write keys
    /// in another form.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`PublicKeys::from_env`], and those of `parse`.
    pub fn from_env_with(
        name: &str,
        parse: impl Fn(&str) -> Result<PublicKey, ConfigError>,
    ) -> Result<Self, ConfigError> {
        let found = source::environment(name, Number::Several)?;
        let keys: Result<_, _> = found.iter().map(|it| PublicKey::read(it, &parse)).collect();
        keys.map(Self)
    }

    /// Reads the keys from the file at `path`, one a line. A newline at its end is not part of the last key.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB or is not UTF-8, and for each text that
    /// the [`FromStr`] of [`PublicKey`] refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(&source::file(path.as_ref(), Number::Several)?)
    }

    /// Reads the keys from the files of the folder at `path`, one a file, labels each with the name of its file, and
    /// orders them by these names. It skips names that begin with a dot.
    ///
    /// # Errors
    ///
    /// Returns an error for a folder that cannot be read or is empty, and for each file that [`PublicKey::from_file`]
    /// refuses.
    pub fn from_dir(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(&source::folder(path.as_ref(), Number::Several)?)
    }

    /// Iterates over the keys, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &PublicKey> {
        self.0.iter()
    }

    fn found(found: &[Found]) -> Result<Self, ConfigError> {
        let keys: Result<_, _> = found.iter().map(PublicKey::found).collect();
        keys.map(Self)
    }
}

impl FromIterator<PublicKey> for PublicKeys {
    fn from_iter<I: IntoIterator<Item = PublicKey>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

/// Public keys as adapters and [`Keyring`](crate::keys::Keyring) take them: one, several, or the result of reading
/// them. They add the place at the sender to the error of reading.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one or several public keys",
    note = "make one with PublicKey::from_hex or PublicKey::from_env"
)]
pub trait IntoPublicKeys {
    /// Returns the public keys.
    ///
    /// # Errors
    ///
    /// Passes the error on, if `self` is a result.
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError>;
}

impl IntoPublicKeys for PublicKeys {
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError> {
        Ok(self)
    }
}

impl IntoPublicKeys for PublicKey {
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError> {
        Ok(PublicKeys(vec![self]))
    }
}

impl IntoPublicKeys for Vec<PublicKey> {
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError> {
        Ok(PublicKeys(self))
    }
}

impl<const N: usize> IntoPublicKeys for [PublicKey; N] {
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError> {
        Ok(PublicKeys(self.into()))
    }
}

impl<K: IntoPublicKeys> IntoPublicKeys for Result<K, ConfigError> {
    fn into_public_keys(self) -> Result<PublicKeys, ConfigError> {
        self.and_then(K::into_public_keys)
    }
}
