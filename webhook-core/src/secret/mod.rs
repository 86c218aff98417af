//! Secrets and public keys: checked when they are made, redacted wherever they are shown, wiped when they are dropped.

mod form;
mod one;
#[cfg(feature = "ed25519")]
mod public_key;
mod rules;
mod several;
mod source;
#[cfg(test)]
mod tests;
mod warning;
mod words;
mod wrapping;

pub use self::form::SecretForm;
pub(crate) use self::form::warnings;
pub use self::one::Secret;
#[cfg(feature = "ed25519")]
pub use self::public_key::{IntoPublicKeys, PublicKey, PublicKeys};
pub use self::several::{IntoSecrets, Secrets};
pub(crate) use self::source::MOST_KEYS;
pub use self::warning::KeyWarning;
