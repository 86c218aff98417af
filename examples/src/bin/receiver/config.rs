//! Reads the environment. A wrong variable is an error at start, which says what to fix.

use webhook_core::ConfigError;
use webhook_core::keys::{PublicKeys, Secrets};

/// Reads a variable, if it is set. A variable that is set to nothing is an error, since something meant to set it.
pub(crate) fn variable(name: &str) -> Result<Option<String>, String> {
    match std::env::var(name) {
        Ok(value) if value.is_empty() => Err(format!(
            "{name} is set and empty: give it a value, or unset it"
        )),
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(format!("{name} is not text")),
    }
}

/// The result of reading keys, if any are set. The adapter gets an error too, and adds where its sender shows the key.
pub(crate) type Read<K> = Option<Result<K, ConfigError>>;

pub(crate) fn secrets(name: &str) -> Read<Secrets> {
    if_set(Secrets::from_env(name))
}

pub(crate) fn public_keys(name: &str) -> Read<PublicKeys> {
    if_set(PublicKeys::from_env(name))
}

fn if_set<K>(read: Result<K, ConfigError>) -> Read<K> {
    match read {
        Err(error) if error.is_not_set() => None,
        read => Some(read),
    }
}

/// Adds the variable's name to an error, unless the error already names it.
pub(crate) fn named(name: &str) -> impl Fn(ConfigError) -> String {
    move |error| match error.named(name) {
        error @ (ConfigError::Secret { .. }
        | ConfigError::PublicKey { .. }
        | ConfigError::SecretUnavailable { .. }) => error.to_string(),
        error => format!("{name}: {error}"),
    }
}
