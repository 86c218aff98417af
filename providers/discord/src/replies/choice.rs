//! The choices that a user is offered for an option while typing it.
//!
//! <https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure>

use serde_json::{Value, json};

use super::ReplyError;
use super::error::text;

/// A choice: the name that the user sees, and the value that the command gets.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    name: String,
    value: Value,
}

impl Choice {
    /// Makes a choice for an option of type string.
    ///
    /// # Errors
    ///
    /// Returns an error for a name that is not 1 to 100 characters long, or a value of more than 100.
    pub fn text(name: impl Into<String>, value: impl Into<String>) -> Result<Self, ReplyError> {
        let value = value.into();
        if !value.is_empty() {
            text(&value, 100, "the value of a choice")?;
        }
        Self::new(name.into(), value.into())
    }

    /// Makes a choice for an option of type integer.
    ///
    /// # Errors
    ///
    /// Returns an error for a name that is not 1 to 100 characters long.
    pub fn integer(name: impl Into<String>, value: i64) -> Result<Self, ReplyError> {
        Self::new(name.into(), value.into())
    }

    /// Makes a choice for an option of type number.
    ///
    /// # Errors
    ///
    /// Returns an error for a name that is not 1 to 100 characters long.
    pub fn number(name: impl Into<String>, value: f64) -> Result<Self, ReplyError> {
        Self::new(name.into(), value.into())
    }

    fn new(name: String, value: Value) -> Result<Self, ReplyError> {
        text(&name, 100, "the name of a choice")?;
        Ok(Self { name, value })
    }

    pub(super) fn into_data(self) -> Value {
        json!({"name": self.name, "value": self.value})
    }
}
