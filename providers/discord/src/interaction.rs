//! What an interaction says: the envelope that all kinds share, and the parts that tell them apart.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object>

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use webhook_core::{JsonError, read_json};

use crate::numbers::{CommandType, ComponentType, ContextType, InteractionType};

/// Discord's test of the endpoint. It is answered for the handler.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Ping {
    /// The id of the interaction.
    #[serde(default)]
    pub id: Option<String>,
    /// The application that is tested.
    #[serde(default)]
    pub application_id: Option<String>,
}

/// What every interaction carries.
///
/// Everything beyond these fields is a [`Interaction::json`] away, with a type of your choice.
#[derive(Clone)]
#[non_exhaustive]
pub struct Interaction {
    /// The id of the interaction, unique among all.
    pub id: String,
    /// The application that the interaction is for. Official examples leave it out.
    pub application_id: Option<String>,
    /// What kind of interaction it is.
    pub kind: InteractionType,
    /// With which the application responds through the API, for 15 minutes.
    pub token: InteractionToken,
    /// The server from which it came.
    pub guild_id: Option<String>,
    /// The channel from which it came.
    pub channel_id: Option<String>,
    /// The user who started it, whether as a member of a server or in a direct message.
    pub user_id: Option<String>,
    /// Where it was started.
    pub context: Option<ContextType>,
    /// The user's language, such as `en-US`.
    pub locale: Option<String>,
    /// The server's preferred language.
    pub guild_locale: Option<String>,
    raw: Bytes,
}

impl Interaction {
    /// The whole interaction as JSON of any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The `data` of the interaction as JSON of any type; an `Option` where it may be absent.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path, from the whole interaction, to what could not be read.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.json::<Data<T>>().map(|whole| whole.data)
    }

    /// The bytes of the interaction, exactly as Discord sent them. They hold the token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Shows neither the token nor the bytes, which hold it.
impl fmt::Debug for Interaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interaction")
            .field("id", &self.id)
            .field("application_id", &self.application_id)
            .field("kind", &self.kind)
            .field("guild_id", &self.guild_id)
            .field("channel_id", &self.channel_id)
            .field("user_id", &self.user_id)
            .field("context", &self.context)
            .field("locale", &self.locale)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// The credential with which an application responds to one interaction, for 15 minutes.
///
/// Who has it can write in the application's name, so it is not shown when printed.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct InteractionToken(String);

impl InteractionToken {
    /// The token, for a URL such as `/interactions/{id}/{token}/callback`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for InteractionToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InteractionToken(..)")
    }
}

/// A command that was invoked, or whose options are being completed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Command {
    /// The interaction.
    pub interaction: Interaction,
    /// The id of the command.
    pub id: String,
    /// The name of the command.
    pub name: String,
    /// How it was invoked.
    pub kind: CommandType,
}

/// A component of a message that was used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Component {
    /// The interaction.
    pub interaction: Interaction,
    /// What the application called the component.
    pub custom_id: String,
    /// What kind of component it is.
    pub kind: ComponentType,
    /// The chosen values of a select; empty for other components.
    pub values: Vec<String>,
}

/// A modal that was submitted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModalSubmit {
    /// The interaction.
    pub interaction: Interaction,
    /// What the application called the modal.
    pub custom_id: String,
}

impl Interaction {
    /// An interaction of a kind that this version does not know: whatever its data are.
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        Ok(Self::and_data::<Option<IgnoredAny>>(raw)?.0)
    }

    fn and_data<D: DeserializeOwned>(raw: &Bytes) -> Result<(Self, D), JsonError> {
        let wire: Wire<D> = read_json(raw)?;
        let user = wire.member.and_then(|member| member.user).or(wire.user);
        let interaction = Self {
            id: wire.id,
            application_id: wire.application_id,
            kind: wire.kind,
            token: wire.token,
            guild_id: wire.guild_id,
            channel_id: wire.channel_id,
            user_id: user.map(|user| user.id),
            context: wire.context,
            locale: wire.locale,
            guild_locale: wire.guild_locale,
            raw: raw.clone(),
        };
        Ok((interaction, wire.data))
    }
}

impl Command {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let (interaction, data) = Interaction::and_data::<CommandData>(raw)?;
        Ok(Self {
            interaction,
            id: data.id,
            name: data.name,
            kind: data.kind,
        })
    }
}

impl Component {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let (interaction, data) = Interaction::and_data::<ComponentData>(raw)?;
        Ok(Self {
            interaction,
            custom_id: data.custom_id,
            kind: data.component_type,
            values: data.values.unwrap_or_default(),
        })
    }
}

impl ModalSubmit {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let (interaction, data) = Interaction::and_data::<ModalData>(raw)?;
        Ok(Self {
            interaction,
            custom_id: data.custom_id,
        })
    }
}

#[derive(Deserialize)]
struct Data<D> {
    data: D,
}

#[derive(Deserialize)]
struct Wire<D> {
    id: String,
    application_id: Option<String>,
    #[serde(rename = "type")]
    kind: InteractionType,
    token: InteractionToken,
    guild_id: Option<String>,
    channel_id: Option<String>,
    member: Option<Member>,
    user: Option<User>,
    context: Option<ContextType>,
    locale: Option<String>,
    guild_locale: Option<String>,
    data: D,
}

#[derive(Deserialize)]
struct Member {
    user: Option<User>,
}

#[derive(Deserialize)]
struct User {
    id: String,
}

#[derive(Deserialize)]
struct CommandData {
    id: String,
    name: String,
    #[serde(rename = "type")]
    kind: CommandType,
}

#[derive(Deserialize)]
struct ComponentData {
    custom_id: String,
    component_type: ComponentType,
    values: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct ModalData {
    custom_id: String,
}
