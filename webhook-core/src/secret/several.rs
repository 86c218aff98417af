//! One or several secrets of one endpoint, and the trait by which an adapter takes them.

use std::path::Path;

use super::Secret;
use super::source::{self, Found, Number};
use crate::config_error::ConfigError;

/// One or several secrets of one endpoint; rotation needs several, the old and the new side by side.
///
/// Several secrets are never one text with a separator, since a separator can be part of a secret.
#[derive(Clone, Debug)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    /// Reads the secrets from the environment variables `name`, `name_2`, `name_3` and so on; or from the file that
    /// `name_FILE` names, one a line; or from the folder that `name_DIR` names, one a file.
    ///
    /// Give an adapter the result without a `?`, as in `GitHub::new(Secrets::from_env("GITHUB_WEBHOOK_SECRET"))?`: the
    /// error then also says where the sender shows the right secret.
    ///
    /// # Errors
    ///
    /// Returns an error if none of these variables is set, if variables of two kinds are, if a number is left out, and
    /// for each secret that [`Secret::new`] refuses, such as an empty one.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::found(source::environment(name, Number::Several)?)
    }

    /// Reads the secrets from the file at `path`, one a line. A newline at its end is not part of the last secret.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB or is not UTF-8, and for each line that
    /// [`Secret::new`] refuses, such as an empty one.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(source::file(path.as_ref(), Number::Several)?)
    }

    /// Reads the secrets from the files of the folder at `path`, one a file, labels each with the name of its file,
    /// and orders them by these names. Kubernetes mounts a Secret as such a folder.
    ///
    /// It skips names that begin with a dot.
    ///
    /// # Errors
    ///
    /// Returns an error for a folder that cannot be read or is empty, and for each file that [`Secret::from_file`]
    /// refuses.
    pub fn from_dir(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(source::folder(path.as_ref(), Number::Several)?)
    }

    /// Iterates over the secrets, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &Secret> {
        self.0.iter()
    }

    fn found(found: Vec<Found>) -> Result<Self, ConfigError> {
        let secrets: Result<_, _> = found.into_iter().map(Secret::found).collect();
        secrets.map(Self)
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

impl FromIterator<Secret> for Secrets {
    fn from_iter<I: IntoIterator<Item = Secret>>(secrets: I) -> Self {
        Self(secrets.into_iter().collect())
    }
}

/// Secrets as adapters and [`Keyring`](crate::keys::Keyring) take them: one, several, or the result of reading them.
/// They add the place at the sender to the error of reading.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one or several secrets",
    note = "make one with Secret::new, Secret::from_env or Secrets::from_env"
)]
pub trait IntoSecrets {
    /// Returns the secrets.
    ///
    /// # Errors
    ///
    /// Passes the error on, if `self` is a result.
    fn into_secrets(self) -> Result<Secrets, ConfigError>;
}

impl IntoSecrets for Secrets {
    fn into_secrets(self) -> Result<Secrets, ConfigError> {
        Ok(self)
    }
}

impl IntoSecrets for Secret {
    fn into_secrets(self) -> Result<Secrets, ConfigError> {
        Ok(self.into())
    }
}

impl IntoSecrets for Vec<Secret> {
    fn into_secrets(self) -> Result<Secrets, ConfigError> {
        Ok(self.into())
    }
}

impl<const N: usize> IntoSecrets for [Secret; N] {
    fn into_secrets(self) -> Result<Secrets, ConfigError> {
        Ok(self.into())
    }
}

impl<S: IntoSecrets> IntoSecrets for Result<S, ConfigError> {
    fn into_secrets(self) -> Result<Secrets, ConfigError> {
        self.and_then(S::into_secrets)
    }
}
