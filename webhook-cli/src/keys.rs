//! Reads secrets from the environment or a file, and makes keys of them.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use webhook_core::ConfigError;
use webhook_core::sign::SigningKey;
use zeroize::Zeroizing;

use crate::Failure;
use crate::args::SecretFrom;
use crate::senders::{seed, standard};

/// The most bytes that are read of a file.
const LONGEST_FILE: u64 = 64 << 10;

/// The size of the block for a file: the longest contents, and free bytes of which reading needs 32 to see the end.
const ROOM: usize = (64 << 10) + 64;

/// The text of a secret, and the name of its place for errors. The text is wiped when dropped.
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
            (Err(std::env::VarError::NotUnicode(other)), _) => {
                drop(Zeroizing::new(other.into_encoded_bytes()));
                Err(Failure::Usage(format!(
                    "{name}: the environment variable is not text"
                )))
            }
        },
        (None, Some(path)) => {
            let place = path.display().to_string();
            let text =
                contents(path).map_err(|error| Failure::Usage(format!("{place}: {error}")))?;
            // Editors and `echo` add a line end. The rules for secrets refuse any other white space.
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

/// Reads a file into one block that never moves, so that no copy of a secret is left behind.
fn contents(path: &Path) -> io::Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::with_capacity(ROOM));
    File::open(path)?
        .take(LONGEST_FILE + 1)
        .read_to_string(&mut text)?;
    if text.len() as u64 > LONGEST_FILE {
        let sentence = "the file is longer than 64 KiB, and no secret is. Check the path";
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, sentence));
    }
    Ok(text)
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
    let key = key.map_err(|error| match error {
        ConfigError::Signing(reason) => refused(&reason),
        error => refused(&error),
    })?;
    let public = key.public().ok_or_else(|| refused(&"no public key"))?;
    if is_standard {
        println!("{}", standard::public(&public));
    } else {
        println!("{}", base16ct::lower::encode_string(&public));
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    /// A pipe does not tell its length, so a reader that trusts the length grows its block and leaves copies behind.
    #[test]
    fn what_is_read_never_moves() {
        let folder = std::env::temp_dir().join(format!("webhook-cli-keys-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("secret");
        for length in [0, 40, 64 << 10] {
            std::fs::write(&path, "x".repeat(length)).unwrap();
            let text = contents(&path).unwrap();
            assert_eq!((text.len(), text.capacity()), (length, ROOM));
        }
        std::fs::write(&path, "x".repeat((64 << 10) + 1)).unwrap();
        let error = contents(&path).unwrap_err().to_string();
        assert!(error.contains("64 KiB"), "{error}");
        assert!(contents(Path::new("/dev/zero")).is_err());
    }
}
