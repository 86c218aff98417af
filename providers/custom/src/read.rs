//! Reads a configuration from TOML or JSON, and fills in the preset that it names.

use std::borrow::Cow;
use std::path::Path;

use serde_json::Value;

use crate::config::Config;
use crate::error::Error;
use crate::fault::Fault;

/// The longest file in bytes. A configuration is about a page, so a longer file is something else.
const LONGEST_FILE: u64 = 64 << 10;

impl Config {
    /// Reads a configuration in JSON.
    ///
    /// # Errors
    ///
    /// Refuses a text that is not JSON, or that has a field which no configuration has. The error says where it is, and
    /// which fields a configuration can have.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let read = |error: serde_json::Error| Error::Syntax(error.to_string());
        let config = serde_json::from_str(text).map_err(read)?;
        without_lists(&serde_json::from_str(text).map_err(read)?)?;
        Ok(config)
    }

    /// Reads a configuration in TOML.
    ///
    /// # Errors
    ///
    /// Refuses a text that is not TOML, or that has a key which no configuration has. The error says where it is, and
    /// which keys a configuration can have.
    #[cfg(feature = "toml")]
    pub fn from_toml(text: &str) -> Result<Self, Error> {
        let read = |error: toml::de::Error| Error::Syntax(error.to_string());
        let config = toml::from_str(text).map_err(read)?;
        without_lists(&toml::from_str(text).map_err(read)?)?;
        Ok(config)
    }

    /// Reads a configuration from a file whose name ends in `.json` or, with the feature `toml`, in `.toml`.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read, is longer than 64 KiB, or has another ending, and the errors of
    /// [`Config::from_json`].
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let fail = |reason: String| Error::File {
            path: path.display().to_string(),
            reason,
        };
        let length = std::fs::metadata(path).map(|data| data.len());
        if length.map_err(|error| fail(error.to_string()))? > LONGEST_FILE {
            return Err(fail("longer than 64 KiB: no configuration".to_owned()));
        }
        let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
        let extension = path.extension().and_then(|extension| extension.to_str());
        let read = match extension {
            Some("json") => Self::from_json(&text),
            #[cfg(feature = "toml")]
            Some("toml") => Self::from_toml(&text),
            _ => {
                let kinds = if cfg!(feature = "toml") {
                    "neither .toml nor .json"
                } else {
                    "not .json; for .toml, turn on the feature toml of webhook-custom"
                };
                return Err(fail(kinds.to_owned()));
            }
        };
        read.map_err(|error| fail(error.to_string()))
    }

    /// Returns the configuration, with the settings of its preset filled in if it names one.
    pub(crate) fn resolved(&self) -> Result<Cow<'_, Self>, Error> {
        let Some(preset) = self.preset else {
            return Ok(Cow::Borrowed(self));
        };
        let time = self.timestamp.as_ref();
        let sections = [
            (self.signature.is_some(), "signature"),
            (self.token.is_some(), "token"),
            (self.basic.is_some(), "basic"),
            (time.is_some_and(|it| !it.is_tolerance_alone()), "timestamp"),
            (self.id.is_some(), "id"),
            (self.event.is_some(), "event"),
            (self.order.is_some(), "order"),
            (self.challenge.is_some(), "challenge"),
            (self.method.is_some(), "method"),
            (self.body_starts_with.is_some(), "body_starts_with"),
            (self.insecure_any_body, "insecure_any_body"),
            (self.key.encoding.is_some(), "key.encoding"),
            (!self.key.prefix.is_empty(), "key.prefix"),
            (self.key.ascii, "key.ascii"),
        ];
        let mut base = Self::from_json(preset.json())?;
        if let Some((_, section)) = sections.into_iter().find(|(there, _)| *there) {
            return Err(base.fault(Fault::Preset { section }));
        }
        if !self.name.is_empty() {
            base.name.clone_from(&self.name);
        }
        base.url.clone_from(&self.url);
        base.path_prefix.clone_from(&self.path_prefix);
        base.subscription.clone_from(&self.subscription);
        base.key.env.clone_from(&self.key.env);
        base.key.old_env.clone_from(&self.key.old_env);
        if !self.key.place.is_empty() {
            base.key.place.clone_from(&self.key.place);
        }
        let (own, other) = (&mut base.limits, &self.limits);
        own.body = other.body.or(own.body);
        own.response_deadline = other.response_deadline.or(own.response_deadline);
        own.retry_horizon = other.retry_horizon.or(own.retry_horizon);
        own.retry_time = other.retry_time.or(own.retry_time);
        own.max_age = other.max_age.or(own.max_age);
        match (&mut base.timestamp, time) {
            (Some(own), Some(other)) => own.tolerance = other.tolerance,
            (None, Some(_)) => {
                let (setting, belongs) = ("timestamp", "a sender that signs a time");
                return Err(base.fault(Fault::Misplaced { setting, belongs }));
            }
            (_, None) => {}
        }
        base.misplaced = self.misplaced;
        Ok(Cow::Owned(base))
    }

    /// Returns this fault as an error that has the configuration's name.
    pub(crate) fn fault(&self, fault: Fault) -> Error {
        let name = self.name.chars().take(64).collect();
        Error::Fault { name, fault }
    }
}

/// Refuses lists: the derived reader would take a list for a section, and its elements for the section's fields.
fn without_lists(value: &Value) -> Result<(), Error> {
    match value {
        Value::Array(_) => Err(Error::Syntax(
            "a list where a section or a text belongs: no configuration has lists".to_owned(),
        )),
        Value::Object(sections) => sections.values().try_for_each(without_lists),
        _ => Ok(()),
    }
}
