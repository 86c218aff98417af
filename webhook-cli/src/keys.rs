//! Secrets: where they come from, and what is made of them.

use webhook_core::SigningKey;
use zeroize::Zeroizing;

use crate::Failure;
use crate::args::SecretFrom;
use crate::senders::{seed, standard};

/// The text of a secret and the name of its place, for errors. Wiped when dropped.
pub(crate) struct SecretText {
    pub(crate) text: Zeroizing<String>,
    pub(crate) place: String,
}

pub(crate) fn read(from: &SecretFrom) -> Result<SecretText, Failure> {
    match (&from.secret_env, &from.secret_file) {
        (Some(name), _) => match (
            std::env::var(name),
            std::env::var_os(format!("{name}_FILE")),
        ) {
            (Ok(_), Some(_)) => Err(Failure::Usage(format!(
                "{name} and {name}_FILE are both set: unset one"
            ))),
            (Ok(text), None) => Ok(SecretText {
                text: Zeroizing::new(text),
                place: name.clone(),
            }),
            (Err(std::env::VarError::NotPresent), Some(path)) => read(&SecretFrom {
                secret_env: None,
                secret_file: Some(path.into()),
            }),
            (Err(std::env::VarError::NotPresent), None) => Err(Failure::Usage(format!(
                "{name}: the environment variable is not set, and neither is {name}_FILE"
            ))),
            (Err(std::env::VarError::NotUnicode(_)), _) => Err(Failure::Usage(format!(
                "{name}: the environment variable is not text"
            ))),
        },
        (None, Some(path)) => {
            let place = path.display().to_string();
            let text = std::fs::read_to_string(path)
                .map_err(|error| Failure::Usage(format!("{place}: {error}")))?;
            let text = Zeroizing::new(text);
            // Editors and `echo` end the last line. Any other white space is for the rules to refuse.
            let line = text.strip_suffix('\n').unwrap_or(&text);
            let line = line.strip_suffix('\r').unwrap_or(line);
            Ok(SecretText {
                text: Zeroizing::new(line.to_owned()),
                place,
            })
        }
        (None, None) => Err(Failure::usage("give --secret-env or --secret-file")),
    }
}

/// Prints the public half of an Ed25519 seed, in the form in which its sender gives it out.
pub(crate) fn public_key(from: &SecretFrom) -> Result<(), Failure> {
    let secret = read(from)?;
    let refused =
        |error: &dyn std::fmt::Display| Failure::Usage(format!("{}: {error}", secret.place));
    let is_standard = secret.text.starts_with(standard::PRIVATE);
    let key = if is_standard {
        standard::private(&secret.text)
    } else {
        seed(&secret.text).map(|seed| SigningKey::ed25519(&seed))
    };
    let key = key.map_err(|error| refused(&error))?;
    let public = key.public().ok_or_else(|| refused(&"no public key"))?;
    if is_standard {
        println!("{}", standard::public(&public));
    } else {
        println!("{}", base16ct::lower::encode_string(&public));
    }
    Ok(())
}
