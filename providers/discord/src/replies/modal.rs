//! Modals, which is what Discord calls forms.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal>

use serde::Serialize;
use serde_json::{Value, json};

use super::ReplyError;
use super::error::{at_most, object, text};

/// A form with up to 5 fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Modal {
    custom_id: String,
    title: String,
    components: Vec<Value>,
}

impl Modal {
    /// Makes a form that asks for a text.
    ///
    /// # Errors
    ///
    /// Returns an error for a `custom_id` that is not 1 to 100, or a title that is not 1 to 45 characters long.
    pub fn new(
        custom_id: impl Into<String>,
        title: impl Into<String>,
        first: TextInput,
    ) -> Result<Self, ReplyError> {
        Self::of(custom_id.into(), title.into(), first.into_label())
    }

    /// Makes a form that begins with a component, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Modal::new`], and an error for a component that is not written as a JSON object.
    pub fn with_component(
        custom_id: impl Into<String>,
        title: impl Into<String>,
        first: impl Serialize,
    ) -> Result<Self, ReplyError> {
        Self::of(
            custom_id.into(),
            title.into(),
            object(first, "a component")?,
        )
    }

    fn of(custom_id: String, title: String, first: Value) -> Result<Self, ReplyError> {
        text(&custom_id, 100, "custom_id")?;
        text(&title, 45, "the title of a modal")?;
        Ok(Self {
            custom_id,
            title,
            components: vec![first],
        })
    }

    /// Adds another text field.
    ///
    /// # Errors
    ///
    /// Returns an error for more than 5 components.
    pub fn input(self, input: TextInput) -> Result<Self, ReplyError> {
        self.and(input.into_label())
    }

    /// Adds this component, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// Returns an error for more than 5 components, or for one that is not written as a JSON object.
    pub fn component(self, component: impl Serialize) -> Result<Self, ReplyError> {
        self.and(object(component, "a component")?)
    }

    fn and(mut self, component: Value) -> Result<Self, ReplyError> {
        self.components.push(component);
        at_most(5, self.components.len(), "components of a modal")?;
        Ok(self)
    }

    pub(super) fn into_data(self) -> Value {
        json!({"custom_id": self.custom_id, "title": self.title, "components": self.components})
    }
}

/// A text field with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct TextInput {
    label: String,
    input: Value,
}

impl TextInput {
    /// Makes a field of one line.
    ///
    /// # Errors
    ///
    /// Returns an error for a `custom_id` that is not 1 to 100, or a label that is not 1 to 45 characters long.
    pub fn line(custom_id: &str, label: impl Into<String>) -> Result<Self, ReplyError> {
        Self::of(1, custom_id, label.into())
    }

    /// Makes a field of several lines.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`TextInput::line`].
    pub fn paragraph(custom_id: &str, label: impl Into<String>) -> Result<Self, ReplyError> {
        Self::of(2, custom_id, label.into())
    }

    fn of(style: u8, custom_id: &str, label: String) -> Result<Self, ReplyError> {
        text(custom_id, 100, "custom_id")?;
        text(&label, 45, "the label of an input")?;
        let input = json!({"type": 4, "style": style, "custom_id": custom_id});
        Ok(Self { label, input })
    }

    /// Lets the user leave the field empty.
    #[must_use]
    pub fn optional(self) -> Self {
        self.with("required", false.into())
    }

    /// Fills the field with this text.
    ///
    /// # Errors
    ///
    /// Returns an error for a text that is not 1 to 4000 characters long.
    pub fn value(self, value: &str) -> Result<Self, ReplyError> {
        text(value, 4000, "the value of an input")?;
        Ok(self.with("value", value.into()))
    }

    /// Shows this text while the field is empty.
    ///
    /// # Errors
    ///
    /// Returns an error for a text that is not 1 to 100 characters long.
    pub fn placeholder(self, placeholder: &str) -> Result<Self, ReplyError> {
        text(placeholder, 100, "the placeholder of an input")?;
        Ok(self.with("placeholder", placeholder.into()))
    }

    fn with(mut self, key: &str, value: Value) -> Self {
        if let Value::Object(input) = &mut self.input {
            input.insert(key.to_owned(), value);
        }
        self
    }

    fn into_label(self) -> Value {
        json!({"type": 18, "label": self.label, "component": self.input})
    }
}
