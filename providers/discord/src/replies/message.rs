//! Messages: new ones, and other contents of old ones.
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

/// What is to change of a message: what is not named stays.
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
            /// With this text.
            ///
            /// # Errors
            ///
            /// A text that is not 1 to 2000 characters long.
            pub fn text(content: impl Into<String>) -> Result<Self, ReplyError> {
                Self::blank().and_text(content)
            }

            /// And this text.
            ///
            /// # Errors
            ///
            /// A text that is not 1 to 2000 characters long.
            pub fn and_text(mut self, content: impl Into<String>) -> Result<Self, ReplyError> {
                let content = content.into();
                text(&content, 2000, "content")?;
                self.content.text = Some(content);
                Ok(self)
            }

            /// With this embed, which is an object as Discord documents it.
            ///
            /// # Errors
            ///
            /// More than 10 embeds, or what is no object.
            pub fn embed(mut self, embed: impl Serialize) -> Result<Self, ReplyError> {
                let embed = object(embed, "an embed")?;
                self.content.embeds.push(embed);
                at_most(10, self.content.embeds.len(), "embeds")?;
                Ok(self)
            }

            /// With this row of components.
            ///
            /// # Errors
            ///
            /// More than 5 rows.
            pub fn row(mut self, row: Row) -> Result<Self, ReplyError> {
                let rows = self.content.rows.get_or_insert_default();
                rows.push(row.0);
                at_most(5, rows.len(), "action rows")?;
                Ok(self)
            }

            /// Whoever is mentioned in the text is not notified.
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

    /// Without a text, and with this embed, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// The embed is not written as a JSON object.
    pub fn with_embed(embed: impl Serialize) -> Result<Self, ReplyError> {
        Self::blank().embed(embed)
    }

    /// Only the user sees it.
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

    /// Nothing yet: say what is to change.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes all components away, so that they cannot be used again.
    #[must_use]
    pub fn without_components(mut self) -> Self {
        self.content.rows = Some(Vec::new());
        self
    }

    pub(super) fn into_data(self) -> Value {
        self.content.into_data().into()
    }
}

/// A row of components.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(Value);

impl Row {
    /// A row of buttons.
    ///
    /// # Errors
    ///
    /// None, or more than 5.
    pub fn buttons(buttons: impl IntoIterator<Item = Button>) -> Result<Self, ReplyError> {
        let buttons: Vec<Value> = buttons.into_iter().take(6).map(|it| it.0).collect();
        at_most(5, buttons.len(), "buttons in a row")?;
        match buttons.as_slice() {
            [] => Err(ReplyError::None { what: "buttons" }),
            buttons => Ok(Self(json!({"type": 1, "components": buttons}))),
        }
    }

    /// A row with one select, which is an object as Discord documents it.
    ///
    /// # Errors
    ///
    /// The select is not written as a JSON object.
    pub fn select(select: impl Serialize) -> Result<Self, ReplyError> {
        let select = object(select, "a select")?;
        Ok(Self(json!({"type": 1, "components": [select]})))
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button(Value);

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ButtonStyle {
    /// The most important one.
    Primary = 1,
    /// One of several.
    Secondary = 2,
    /// It confirms.
    Success = 3,
    /// It destroys.
    Danger = 4,
}

impl Button {
    /// A button whose use is an interaction with this `custom_id`.
    ///
    /// # Errors
    ///
    /// A `custom_id` that is not 1 to 100, a label that is not 1 to 80 characters long.
    pub fn new(style: ButtonStyle, custom_id: &str, label: &str) -> Result<Self, ReplyError> {
        text(custom_id, 100, "custom_id")?;
        text(label, 80, "the label of a button")?;
        let style = style as u8;
        Ok(Self(
            json!({"type": 2, "style": style, "custom_id": custom_id, "label": label}),
        ))
    }

    /// A button that opens an address.
    ///
    /// # Errors
    ///
    /// An address that is not 1 to 512, a label that is not 1 to 80 characters long.
    pub fn link(url: &str, label: &str) -> Result<Self, ReplyError> {
        text(url, 512, "the url of a button")?;
        text(label, 80, "the label of a button")?;
        Ok(Self(
            json!({"type": 2, "style": 5, "url": url, "label": label}),
        ))
    }
}
