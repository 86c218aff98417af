//! Reading the environment: secrets that pass the rules, or a start-up error that says what to mend.

use webhook_core::{ConfigError, Secret};

/// A variable that is set; one that is set to nothing is an error, since something meant to set it.
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

/// The texts in `NAME`, separated by commas, or in the file that `NAME_FILE` names, one a line.
pub(crate) fn texts(name: &str) -> Result<Option<Vec<String>>, String> {
    let file = format!("{name}_FILE");
    let texts: Vec<String> = match (variable(name)?, variable(&file)?) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err(format!("{name} and {file} are both set: unset one")),
        (Some(list), None) => list.split(',').map(str::to_owned).collect(),
        (None, Some(path)) => {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("{file}={path}: {error}"))?;
            text.lines().map(str::to_owned).collect()
        }
    };
    if texts.is_empty() {
        return Err(format!(
            "{file}: the file has no line: write one secret on each"
        ));
    }
    Ok(Some(texts))
}

/// The texts of [`texts`] as secrets, each of which passes the rules.
pub(crate) fn secrets(name: &str) -> Result<Option<Vec<Secret>>, String> {
    let Some(texts) = texts(name)? else {
        return Ok(None);
    };
    texts
        .into_iter()
        .map(|text| secret(name, text))
        .collect::<Result<_, _>>()
        .map(Some)
}

pub(crate) fn secret(name: &str, text: String) -> Result<Secret, String> {
    Secret::new(text).map_err(named(name))
}

/// Says of an error which variable it is about.
pub(crate) fn named(name: &str) -> impl Fn(ConfigError) -> String {
    move |error| match error.named(name) {
        // This one has the name in its own sentence.
        error @ ConfigError::Secret { .. } => error.to_string(),
        error => format!("{name}: {error}"),
    }
}
