//! One or several secrets of one endpoint, and the trait by which an adapter takes them.

use std::path::Path;

use super::Secret;
use super::source::{self, Found, Number};
use crate::config_error::ConfigError;

/// One or several secrets of one endpoint, as rotation needs them: old and new side by side.
///
/// Several are never one text with a separator, since a separator can be part of a secret.
#[derive(Clone, Debug)]
pub struct Secrets(Vec<Secret>);

impl Secrets {
    /// The secrets in the environment variables `name`, `name_2`, `name_3` and so on; or in the file that
    /// `name_FILE` names, one a line; or in the folder that `name_DIR` names, one a file.
    ///
    /// Adapters take the result as it is, without a `?`, and then an error also says where their sender
    /// shows the right one: `GitHub::new(Secrets::from_env("GITHUB_WEBHOOK_SECRET"))?`.
    ///
    /// # Errors
    ///
    /// None of these is set, or two kinds of them are; a number is left out; and each secret that
    /// [`Secret::new`] refuses, such as an empty one.
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::found(source::environment(name, Number::Several)?)
    }

    /// The secrets in the file at `path`, one a line. One newline at its end is not part of the last.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB or is not UTF-8; and each line that
    /// [`Secret::new`] refuses, such as an empty one.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(source::file(path.as_ref(), Number::Several)?)
    }

    /// The secrets in the files of the folder at `path`, one a file, each labelled with the name of its
    /// file and in the order of these names: a Secret that Kubernetes has mounted.
    ///
    /// What begins with a dot is passed over.
    ///
    /// # Errors
    ///
    /// Returns an error for a folder that cannot be read or is empty; and each file that [`Secret::from_file`]
    /// refuses.
    pub fn from_dir(path: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::found(source::folder(path.as_ref(), Number::Several)?)
    }

    /// The secrets, in the order given.
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

/// What adapters and [`Keyring`](crate::keys::Keyring) take as secrets: one, several, or the result of reading
/// them, whose error they complete with the place at the sender.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not one or several secrets",
    note = "make one with Secret::new, Secret::from_env or Secrets::from_env"
)]
pub trait IntoSecrets {
    /// The secrets.
    ///
    /// # Errors
    ///
    /// The one that this is, where it is the result of reading.
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
