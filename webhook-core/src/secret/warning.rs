//! Warnings about keys that are probably a mistake; the layer logs them when it is built.

use std::fmt;

/// A warning about a key that is probably a mistake and may be intended. It never holds the secret.
///
/// [`Keyring::warnings`](crate::keys::Keyring::warnings) lists those of an endpoint, and the layer logs each of them
/// once, when it is built.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyWarning {
    /// A sender or a specification has published this secret as an example, so anyone can sign with it.
    PublishedExample,
    /// The secret holds a separator, so it may be two secrets, each of which belongs in a variable of its own.
    Separator {
        /// The variable or file from which the secret was read, if any.
        name: Option<String>,
        /// The variable where the second secret would go, such as `GITHUB_WEBHOOK_SECRET_2`.
        next: Option<String>,
    },
    /// The secret has characters that no secret of its sender is known to have, so something may have been copied
    /// along with it.
    Strange {
        /// The variable or file from which the secret was read, if any.
        name: Option<String>,
    },
    /// The secret begins and ends with a quotation mark that a file or a shell may have kept.
    Quoted {
        /// The variable or file from which the secret was read, if any.
        name: Option<String>,
    },
}

impl fmt::Display for KeyWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject = |name: &Option<String>| match name {
            Some(name) => name.clone(),
            None => "a secret of this endpoint".to_owned(),
        };
        match self {
            Self::PublishedExample => f.write_str(
                "a secret of this endpoint is published as an example: anyone can sign with it",
            ),
            Self::Separator { name, next } => {
                let subject = subject(name);
                write!(
                    f,
                    "{subject} holds a separator, and is taken for one secret. "
                )?;
                match next {
                    Some(next) => write!(f, "If it is two, give the second as {next}"),
                    None => f.write_str("If it is two, give each on its own"),
                }
            }
            Self::Strange { name } => write!(
                f,
                "{} has characters that this sender's secrets are not known to have, and is taken as it is. If deliveries are refused, compare it with what the sender shows",
                subject(name)
            ),
            Self::Quoted { name } => write!(
                f,
                "{} begins and ends with a quotation mark, which is taken for a part of it. If the file or the shell has kept it, remove it",
                subject(name)
            ),
        }
    }
}
