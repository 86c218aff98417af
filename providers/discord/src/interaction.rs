//! What an interaction says: what all kinds share, and the data of each.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object>

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, read_json};
use webhook_payload::{Blank, Report, Shape, Shaped, read, report_of};

use crate::events::{
    AutocompleteData, CommandData, CommandType, Common, ComponentData, ComponentType,
    InteractionType, ModalData, User,
};
use crate::snowflake::Snowflake;

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

/// What every interaction carries, and its bytes.
///
/// Dereferences to [`Common`], so that its fields are at hand: `interaction.guild_id`.
#[derive(Clone)]
pub struct Interaction {
    common: Box<Common>,
    raw: Bytes,
}

impl Interaction {
    /// The user who started it, whether as a member of a server or in a direct message.
    #[must_use]
    pub fn user(&self) -> Option<&User> {
        let member = self.common.member.as_deref();
        let user = member.and_then(|member| member.user.as_deref());
        user.or(self.common.user.as_deref())
    }

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
        #[derive(Deserialize)]
        struct Data<D> {
            data: D,
        }
        self.json::<Data<T>>().map(|whole| whole.data)
    }

    /// The bytes of the interaction, exactly as Discord sent them. They hold the token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let common: Common = read(raw)?;
        Ok(Self {
            common: Box::new(common),
            raw: raw.clone(),
        })
    }

    /// What is new in it, with its data read as a `B`.
    pub(crate) fn report<B: Shaped>(&self) -> Report {
        let mut report = report_of::<Common>(&self.raw);
        report.unknown_fields.retain(|path| path != "data");
        let data = report_of::<B>(&self.raw);
        let within = |path: &String| path.starts_with("data.");
        report
            .unknown_fields
            .extend(data.unknown_fields.into_iter().filter(within));
        report
            .unknown_values
            .extend(data.unknown_values.into_iter().filter(within));
        report
    }
}

impl Deref for Interaction {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

/// Shows neither the token, nor the bytes, which hold it, nor what people wrote.
impl fmt::Debug for Interaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interaction")
            .field("id", &self.id)
            .field("application_id", &self.application_id)
            .field("type", &self.r#type)
            .field("guild_id", &self.guild_id)
            .field("channel_id", &self.channel_id)
            .field("user_id", &self.user().map(|user| &user.id))
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

impl Blank for InteractionToken {
    fn blank() -> Self {
        Self(String::new())
    }
}

impl Shaped for InteractionToken {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// A command that was invoked.
#[derive(Clone)]
#[non_exhaustive]
pub struct Command {
    /// The interaction.
    pub interaction: Interaction,
    /// The id of the command.
    pub id: Snowflake,
    /// The name of the command.
    pub name: String,
    /// How it was invoked.
    pub kind: CommandType,
    /// With which options, or on whom.
    pub data: CommandData,
}

/// A command whose options are being typed.
#[derive(Clone)]
#[non_exhaustive]
pub struct Autocomplete {
    /// The interaction.
    pub interaction: Interaction,
    /// The id of the command.
    pub id: Snowflake,
    /// The name of the command.
    pub name: String,
    /// What has been typed: [`AutocompleteData::focused`] is the option to complete.
    pub data: AutocompleteData,
}

/// A component of a message that was used.
#[derive(Clone)]
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
    /// The same by kind, with what the values stand for.
    pub data: ComponentData,
}

/// A modal that was submitted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ModalSubmit {
    /// The interaction.
    pub interaction: Interaction,
    /// What the application called the modal.
    pub custom_id: String,
    /// What was entered.
    pub data: ModalData,
}

/// Bodies, as far as each kind of interaction has data of its own.
#[allow(unreachable_pub, reason = "the macro declares what is public")]
pub(crate) mod body {
    use crate::events::{
        AutocompleteData, CommandData, CommandType, ComponentData, ComponentType, ModalData,
    };
    use crate::snowflake::Snowflake;

    webhook_payload::payload! {
        /// What all commands have, of whatever type.
        pub struct AnyCommand {
            always { id: Snowflake = "id", name: String = "name", r#type: CommandType = "type", }
            maybe {}
        }
        /// What all components have, of whatever type.
        pub struct AnyComponent {
            always { custom_id: String = "custom_id", component_type: ComponentType = "component_type", }
            maybe { values: Vec<String> = "values", }
        }
        /// Its head.
        pub struct CommandHead { always { data: AnyCommand = "data", } maybe {} }
        /// Its head.
        pub struct ComponentHead { always { data: AnyComponent = "data", } maybe {} }
        /// All of it.
        pub struct Command { always { data: CommandData = "data", } maybe {} }
        /// All of it.
        pub struct Autocomplete { always { data: AutocompleteData = "data", } maybe {} }
        /// All of it.
        pub struct Component { always { data: ComponentData = "data", } maybe {} }
        /// All of it.
        pub struct Modal { always { data: ModalData = "data", } maybe {} }
    }
}

impl Command {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let head = read::<body::CommandHead>(raw)?.data;
        Ok(Self {
            interaction: Interaction::read(raw)?,
            id: head.id,
            name: head.name,
            kind: head.r#type,
            data: read::<body::Command>(raw)?.data,
        })
    }
}

impl Autocomplete {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let data = read::<body::Autocomplete>(raw)?.data;
        Ok(Self {
            interaction: Interaction::read(raw)?,
            id: data.id.clone(),
            name: data.name.clone(),
            data,
        })
    }
}

impl Component {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let head = read::<body::ComponentHead>(raw)?.data;
        Ok(Self {
            interaction: Interaction::read(raw)?,
            custom_id: head.custom_id,
            kind: head.component_type,
            values: head.values.unwrap_or_default(),
            data: read::<body::Component>(raw)?.data,
        })
    }
}

impl ModalSubmit {
    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let data = read::<body::Modal>(raw)?.data;
        Ok(Self {
            interaction: Interaction::read(raw)?,
            custom_id: data.custom_id.clone(),
            data,
        })
    }
}

/// Shows what was done, not what was written.
macro_rules! shown {
    ($($name:ident { $($field:ident),* })*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("interaction", &self.interaction)
                    $(.field(stringify!($field), &self.$field))*
                    .finish_non_exhaustive()
            }
        }
    )*};
}
shown! {
    Command { id, name, kind }
    Autocomplete { id, name }
    Component { custom_id, kind }
    ModalSubmit { custom_id }
}

impl InteractionType {
    /// The names of all but pings, which are answered.
    pub(crate) const HANDLED: &'static [&'static str] = &[
        Self::ApplicationCommand.name(),
        Self::MessageComponent.name(),
        Self::ApplicationCommandAutocomplete.name(),
        Self::ModalSubmit.name(),
        Self::SocialLayerSkuPurchaseEligibility.name(),
    ];

    /// Discord's name in lower case, such as `application_command`; `unknown` where there is none.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ping => "ping",
            Self::ApplicationCommand => "application_command",
            Self::MessageComponent => "message_component",
            Self::ApplicationCommandAutocomplete => "application_command_autocomplete",
            Self::ModalSubmit => "modal_submit",
            Self::SocialLayerSkuPurchaseEligibility => "social_layer_sku_purchase_eligibility",
            Self::Other(_) => "unknown",
        }
    }
}
