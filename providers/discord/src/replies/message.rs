//! Messages as replies: new messages, and changes to existing ones.
//!
//! <https://docs.discord.com/developers/resources/message>,
//! <https://docs.discord.com/developers/components/reference>

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::error::{at_most, object, text};
use super::{EPHEMERAL, ReplyError};

/// A message in answer to an interaction.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyMessage {
    content: Content,
    flags: u64,
}

/// Changes to a message. A property that no function sets stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageUpdate {
    content: Content,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Content {
    text: Option<String>,
    embeds: Vec<Value>,
    rows: Option<Vec<Value>>,
    mentions_nobody: bool,
}

impl Content {
    fn into_data(self) -> Map<String, Value> {
        let mut data = Map::new();
        if let Some(text) = self.text {
            data.insert("content".to_owned(), text.into());
        }
        if !self.embeds.is_empty() {
            data.insert("embeds".to_owned(), self.embeds.into());
        }
        if let Some(rows) = self.rows {
            data.insert("components".to_owned(), rows.into());
        }
        if self.mentions_nobody {
            data.insert("allowed_mentions".to_owned(), json!({"parse": []}));
        }
        data
    }
}

macro_rules! contents {
    ($($name:ident)*) => {$(
        impl $name {
            /// Starts a message with this text.
            ///
            /// # Errors
            ///
            /// Returns an error for a text that is not 1 to 2000 characters long.
            pub fn text(content: impl Into<String>) -> Result<Self, ReplyError> {
                Self::blank().and_text(content)
            }

            /// Adds this text.
            ///
            /// # Errors
            ///
            /// Returns an error for a text that is not 1 to 2000 characters long.
            pub fn and_text(mut self, content: impl Into<String>) -> Result<Self, ReplyError> {
                let content = content.into();
                text(&content, 2000, "content")?;
                self.content.text = Some(content);
                Ok(self)
            }

            /// Adds this embed, which is an object as Discord documents it.
            ///
            /// # Errors
            ///
            /// Returns an error for more than 10 embeds, or for one that is not written as a JSON object.
            pub fn embed(mut self, embed: impl Serialize) -> Result<Self, ReplyError> {
                let embed = object(embed, "an embed")?;
                self.content.embeds.push(embed);
                at_most(10, self.content.embeds.len(), "embeds")?;
                Ok(self)
            }

            /// Adds this row of components.
            ///
            /// # Errors
            ///
            /// Returns an error for more than 5 rows.
            pub fn row(mut self, row: Row) -> Result<Self, ReplyError> {
                let rows = self.content.rows.get_or_insert_default();
                rows.push(row.0);
                at_most(5, rows.len(), "action rows")?;
                Ok(self)
            }

            /// Notifies nobody of those that the text mentions.
            #[must_use]
            pub fn without_mentions(mut self) -> Self {
                self.content.mentions_nobody = true;
                self
            }
        }
    )*};
}
contents!(ReplyMessage MessageUpdate);

impl ReplyMessage {
    fn blank() -> Self {
        Self {
            content: Content::default(),
            flags: 0,
        }
    }

    /// Starts a message without a text, with this embed, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// Fails if the embed is not written as a JSON object.
    pub fn with_embed(embed: impl Serialize) -> Result<Self, ReplyError> {
        Self::blank().embed(embed)
    }

    /// Shows the message to the user alone.
    #[must_use]
    pub const fn ephemeral(mut self) -> Self {
        self.flags |= EPHEMERAL;
        self
    }

    pub(super) fn into_data(self) -> Value {
        let mut data = self.content.into_data();
        if self.flags != 0 {
            data.insert("flags".to_owned(), self.flags.into());
        }
        data.into()
    }
}

impl MessageUpdate {
    fn blank() -> Self {
        Self::default()
    }

    /// Starts with no change.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes all components, so that nobody can use them again.
    #[must_use]
    pub fn without_components(mut self) -> Self {
        self.content.rows = Some(Vec::new());
        self
    }

    pub(super) fn into_data(self) -> Value {
        self.content.into_data().into()
    }
}

/// A row of components in a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(Value);

impl Row {
    /// Makes a row of buttons.
    ///
    /// # Errors
    ///
    /// Returns an error for no button, or more than 5.
    pub fn buttons(buttons: impl IntoIterator<Item = Button>) -> Result<Self, ReplyError> {
        let buttons: Vec<Value> = buttons.into_iter().take(6).map(|it| it.0).collect();
        at_most(5, buttons.len(), "buttons in a row")?;
        match buttons.as_slice() {
            [] => Err(ReplyError::None { what: "buttons" }),
            buttons => Ok(Self(json!({"type": 1, "components": buttons}))),
        }
    }

    /// Makes a row with one select, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// Fails if the select is not written as a JSON object.
    pub fn select(select: impl Serialize) -> Result<Self, ReplyError> {
        let select = object(select, "a select")?;
        Ok(Self(json!({"type": 1, "components": [select]})))
    }
}

/// A button in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Button(Value);

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ButtonStyle {
    /// For the most important button.
    Primary = 1,
    /// For one of several buttons.
    Secondary = 2,
    /// For a button that confirms.
    Success = 3,
    /// For a button that destroys something.
    Danger = 4,
}

impl Button {
    /// Makes a button whose use is an interaction with this `custom_id`.
    ///
    /// # Errors
    ///
    /// Returns an error for a `custom_id` that is not 1 to 100, or a label that is not 1 to 80 characters long.
    pub fn new(style: ButtonStyle, custom_id: &str, label: &str) -> Result<Self, ReplyError> {
        text(custom_id, 100, "custom_id")?;
        text(label, 80, "the label of a button")?;
        let style = style as u8;
        Ok(Self(
            json!({"type": 2, "style": style, "custom_id": custom_id, "label": label}),
        ))
    }

    /// Makes a button that opens an address.
    ///
    /// # Errors
    ///
    /// Returns an error for an address that is not 1 to 512, or a label that is not 1 to 80 characters long.
    pub fn link(url: &str, label: &str) -> Result<Self, ReplyError> {
        text(url, 512, "the url of a button")?;
        text(label, 80, "the label of a button")?;
        Ok(Self(
            json!({"type": 2, "style": 5, "url": url, "label": label}),
        ))
    }
}
