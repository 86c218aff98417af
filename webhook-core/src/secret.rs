//! Secrets and public keys, checked when they are made and redacted wherever they are shown.

use std::fmt;

use zeroize::Zeroizing;

use crate::config_error::{ConfigError, PublicKeyFault, SecretFault};
use crate::encoding::Encoding;
use crate::mac::VerifyingKey;

/// Shared secret bytes: an HMAC key or a credential. Zeroized when dropped, redacted when printed.
#[derive(Clone)]
pub struct Secret {
    bytes: Zeroizing<Vec<u8>>,
    label: Option<String>,
}

impl Secret {
    /// The secret that is the UTF-8 bytes of `text`.
    ///
    /// # Errors
    ///
    /// Refuses what no sender gives out; each [`SecretFault`] says what to do.
    pub fn new(text: impl Into<String>) -> Result<Self, ConfigError> {
        let text = Zeroizing::new(text.into());
        check_text(&text)?;
        Ok(Self::unchecked(text.as_bytes()))
    }

    /// The secret in the environment variable `name`.
    ///
    /// # Errors
    ///
    /// An unset variable is an error, and so is one whose value [`Secret::new`] refuses.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        let text = std::env::var(name).map_err(|error| ConfigError::SecretUnavailable {
            name: name.to_owned(),
            reason: match error {
                std::env::VarError::NotPresent => "the environment variable is not set".to_owned(),
                std::env::VarError::NotUnicode(_) => {
                    "the environment variable is not text".to_owned()
                }
            },
        })?;
        Self::new(text).map_err(|error| error.named(name))
    }

    /// The secret whose bytes `text` is the base64 of, after an optional `prefix` such as `whsec_`.
    ///
    /// # Errors
    ///
    /// Refuses what [`Secret::new`] refuses, what is not base64, and fewer than 8 bytes.
    pub fn from_base64(prefix: &str, text: impl Into<String>) -> Result<Self, ConfigError> {
        Self::new(text)?.decode_base64(prefix)
    }

    /// The secret whose bytes this one's text is the base64 of, after an optional `prefix` such as
    /// `whsec_`; under the same label. For a text from [`Secret::from_env`].
    ///
    /// # Errors
    ///
    /// Refuses what is not base64, and fewer than 8 bytes.
    pub fn decode_base64(&self, prefix: &str) -> Result<Self, ConfigError> {
        self.decode(prefix, SecretFault::NotBase64, |text| {
            Encoding::Base64.decode_up_to(text, 4096)
        })
    }

    /// The secret whose bytes this one's text is the hexadecimal digits of, of either case, after an
    /// optional `prefix`; under the same label.
    ///
    /// # Errors
    ///
    /// Refuses what is not such digits, and fewer than 8 bytes.
    pub fn decode_hex(&self, prefix: &str) -> Result<Self, ConfigError> {
        self.decode(prefix, SecretFault::NotHex, |text| {
            let lower = Zeroizing::new(text.to_ascii_lowercase());
            Encoding::Hex.decode_up_to(&lower, 4096)
        })
    }

    fn decode(
        &self,
        prefix: &str,
        fault: SecretFault,
        decode: impl FnOnce(&str) -> Option<Vec<u8>>,
    ) -> Result<Self, ConfigError> {
        let text = std::str::from_utf8(&self.bytes).map_err(|_| fault)?;
        let bytes = decode(text.strip_prefix(prefix).unwrap_or(text))
            .map(Zeroizing::new)
            .ok_or(fault)?;
        if bytes.len() < 8 {
            return Err(SecretFault::Short.into());
        }
        Ok(Self {
            bytes,
            label: self.label.clone(),
        })
    }

    /// The secret with a name of its own, reported by the deliveries that it verified.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..self
        }
    }

    /// Whether the secret starts with one of `prefixes`; for senders whose keys tell their purpose.
    #[must_use]
    pub fn starts_with_any(&self, prefixes: &[&str]) -> bool {
        prefixes
            .iter()
            .any(|prefix| self.bytes.starts_with(prefix.as_bytes()))
    }

    /// Whether the secret is of this many bytes, each of them `allowed`; for senders whose secrets have
    /// one form.
    #[must_use]
    pub fn has_form(&self, length: usize, allowed: fn(u8) -> bool) -> bool {
        self.bytes.len() == length && self.bytes.iter().all(|byte| allowed(*byte))
    }

    /// Whether this is a secret that a sender or a specification has published as an example.
    ///
    /// Such secrets verify, since tests and tutorials need them, and the layer warns of them.
    #[must_use]
    pub fn is_published_example(&self) -> bool {
        PUBLISHED_EXAMPLES.iter().any(|example| {
            let decoded = example
                .strip_prefix("whsec_")
                .and_then(|text| Encoding::Base64.decode_up_to(text, 64));
            [Some(example.as_bytes()), decoded.as_deref()].contains(&Some(self.bytes.as_slice()))
        })
    }

    pub(crate) fn unchecked(bytes: &[u8]) -> Self {
        Self {
            bytes: Zeroizing::new(bytes.to_vec()),
            label: None,
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

const PLACEHOLDERS: &[&str] = &[
    "undefined",
    "null",
    "none",
    "nil",
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "your_secret",
    "your-secret",
    "your_webhook_secret",
    "development_secret",
];

const BARE_PREFIXES: &[&str] = &["whsec_", "whsk_", "whpk_", "sk_", "pk_", "rk_"];

fn check_text(text: &str) -> Result<(), SecretFault> {
    let lower = text.to_ascii_lowercase();
    let wrapped = |open: &str, close: &str| text.contains(open) && text.ends_with(close);
    if text.is_empty() {
        Err(SecretFault::Empty)
    } else if wrapped("${", "}") || wrapped("$(", ")") || wrapped("{{", "}}") {
        Err(SecretFault::Unexpanded)
    } else if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        Err(SecretFault::WhiteSpace)
    } else if BARE_PREFIXES.contains(&lower.as_str()) {
        Err(SecretFault::BarePrefix)
    } else if PLACEHOLDERS.contains(&lower.as_str()) {
        Err(SecretFault::Placeholder)
    } else if text.len() < 8 {
        Err(SecretFault::Short)
    } else {
        Ok(())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret")
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}

/// One or several secrets of one endpoint, as rotation needs them: old and new side by side.
#[derive(Clone, Debug)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    /// The secrets, in the order given.
    pub fn iter(&self) -> impl Iterator<Item = &Secret> {
        self.0.iter()
    }
}

impl From<Secret> for Secrets {
    fn from(secret: Secret) -> Self {
        Self(vec![secret])
    }
}

impl From<Vec<Secret>> for Secrets {
    fn from(secrets: Vec<Secret>) -> Self {
        Self(secrets)
    }
}

impl<const N: usize> From<[Secret; N]> for Secrets {
    fn from(secrets: [Secret; N]) -> Self {
        Self(secrets.into())
    }
}

/// An Ed25519 public key of a sender. Weak keys and keys off the curve cannot be made.
#[derive(Clone)]
pub struct PublicKey {
    key: VerifyingKey,
    label: Option<String>,
}

impl PublicKey {
    /// The key written as 64 hexadecimal digits of either case.
    ///
    /// # Errors
    ///
    /// [`PublicKeyFault`] says what is wrong with it.
    pub fn from_hex(text: &str) -> Result<Self, ConfigError> {
        Encoding::Hex
            .decode(&text.to_ascii_lowercase())
            .ok_or_else(|| PublicKeyFault::NotHex.into())
            .and_then(Self::from_bytes)
    }

    /// The key written as base64, after an optional `prefix` such as `whpk_`.
    ///
    /// # Errors
    ///
    /// [`PublicKeyFault`] says what is wrong with it.
    pub fn from_base64(prefix: &str, text: &str) -> Result<Self, ConfigError> {
        Encoding::Base64
            .decode(text.strip_prefix(prefix).unwrap_or(text))
            .ok_or_else(|| PublicKeyFault::NotBase64.into())
            .and_then(Self::from_bytes)
    }

    /// The key of these 32 bytes.
    ///
    /// # Errors
    ///
    /// [`PublicKeyFault`] says what is wrong with it.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, ConfigError> {
        Ok(Self {
            key: VerifyingKey::new(&bytes)?,
            label: None,
        })
    }

    /// The key with a name of its own, reported by the deliveries that it verified.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self {
            label: Some(label.into()),
            ..self
        }
    }

    pub(crate) const fn verifying_key(&self) -> &VerifyingKey {
        &self.key
    }

    pub(crate) fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublicKey")
            .field("label", &self.label)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Option<SecretFault> {
        match Secret::new(text) {
            Err(ConfigError::Secret { fault, .. }) => Some(fault),
            _ => None,
        }
    }

    #[test]
    fn what_no_sender_gives_out_is_refused() {
        for (text, expected) in [
            ("", SecretFault::Empty),
            (" ", SecretFault::WhiteSpace),
            ("\n", SecretFault::WhiteSpace),
            ("whsec_0123456789\n", SecretFault::WhiteSpace),
            ("two words of it", SecretFault::WhiteSpace),
            ("0123456789\0", SecretFault::WhiteSpace),
            ("short", SecretFault::Short),
            ("undefined", SecretFault::Placeholder),
            ("NULL", SecretFault::Placeholder),
            ("changeme", SecretFault::Placeholder),
            ("whsec_", SecretFault::BarePrefix),
            ("${WEBHOOK_SECRET}", SecretFault::Unexpanded),
            ("$(cat secret)", SecretFault::Unexpanded),
            ("whsec_${SECRET}", SecretFault::Unexpanded),
        ] {
            assert_eq!(fault(text), Some(expected), "{text:?}");
        }
        assert_eq!(fault("whsec_0123456789"), None);
    }

    #[test]
    fn a_text_is_decoded_under_its_label_and_stays_a_published_example() {
        let text = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let key = text
            .clone()
            .labelled("old")
            .decode_base64("whsec_")
            .unwrap();
        assert_eq!((key.bytes().len(), key.label()), (24, Some("old")));
        assert!(text.is_published_example() && key.is_published_example());
        assert!(!Secret::unchecked(b"").is_published_example());
        let fault = |bytes: &[u8]| {
            Secret::unchecked(bytes)
                .decode_base64("whsec_")
                .unwrap_err()
        };
        assert_eq!(fault(b"whsec_"), SecretFault::Short.into());
        assert_eq!(fault(b"\xff"), SecretFault::NotBase64.into());
        assert_eq!(
            fault(b"whsk_MfKQ9r8GKYqrTwjU"),
            SecretFault::NotBase64.into()
        );
    }

    #[test]
    fn the_form_of_a_secret_is_its_length_and_its_letters() {
        let secret = Secret::new("0123abcd").unwrap();
        assert!(secret.has_form(8, |byte| byte.is_ascii_hexdigit()));
        assert!(!secret.has_form(9, |byte| byte.is_ascii_hexdigit()));
        assert!(!secret.has_form(7, |byte| byte.is_ascii_hexdigit()));
        assert!(!secret.has_form(8, |byte| byte.is_ascii_digit()));
        let error = ConfigError::from(SecretFault::NotOfSender("it has 64 letters"));
        let sentence = "the secret is not a secret of this sender: it has 64 letters";
        assert_eq!(error.to_string(), sentence);
    }

    #[test]
    fn a_text_of_hexadecimal_digits_is_decoded() {
        let decoded = |text: &str| Secret::unchecked(text.as_bytes()).decode_hex("key_");
        let key = decoded("key_00FFab0102030405").unwrap();
        assert_eq!(key.bytes(), [0, 255, 171, 1, 2, 3, 4, 5]);
        assert_eq!(decoded("00ffab0102030405").unwrap().bytes(), key.bytes());
        for (text, fault) in [
            ("key_00", SecretFault::Short),
            ("0x00ffab0102030405", SecretFault::NotHex),
            ("00ffab010203040", SecretFault::NotHex),
            ("MfKQ9r8GKYqrTwjU", SecretFault::NotHex),
        ] {
            assert_eq!(decoded(text).unwrap_err(), fault.into(), "{text}");
        }
    }

    #[test]
    fn nothing_that_is_printed_shows_the_secret() {
        let secret = Secret::new("canary-7f3a9c").unwrap().labelled("new");
        let shown = format!("{secret:?} {:?}", Secrets::from(secret.clone()));
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("new"));
    }

    #[test]
    fn weak_public_keys_are_refused() {
        // The eight encodings of points of small order, and one x coordinate that does not exist.
        for weak in [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        ] {
            let error = PublicKey::from_hex(weak).unwrap_err();
            assert_eq!(error, PublicKeyFault::Weak.into(), "{weak}");
        }
        let off_curve = "0200000000000000000000000000000000000000000000000000000000000000";
        assert_eq!(
            PublicKey::from_hex(off_curve).unwrap_err(),
            PublicKeyFault::NotAPoint.into()
        );
        assert_eq!(
            PublicKey::from_hex("d75a").unwrap_err(),
            PublicKeyFault::NotHex.into()
        );
    }
}
