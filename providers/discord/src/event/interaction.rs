//! Interactions as views of the scanned body: the fields that all kinds share, and the data of each kind.
//!
//! <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::JsonError;
use webhook_payload::{Draft, Form, List, Report, Root, Shaped, Unreadable};

use crate::payload::{
    AnyCommand, AnyComponent, AutocompleteData, CommandData, CommandType, ComponentData,
    ComponentType, Interaction, InteractionType, ModalData, User,
};
use crate::snowflake::Snowflake;

/// What a user of an application did.
#[derive(Clone)]
#[non_exhaustive]
pub enum InteractionEvent {
    /// Discord tests the endpoint. The adapter answers `{"type":1}` before any handler.
    Ping(Ping),
    /// A command was invoked.
    Command(Command),
    /// A component of a message was used.
    Component(Component),
    /// The user is typing the options of a command: answer with choices (callback type 8).
    Autocomplete(Autocomplete),
    /// A modal was submitted.
    ModalSubmit(ModalSubmit),
    /// An interaction of another type.
    Other(Root<Interaction<'static>>),
    /// An interaction that could not be read.
    Unreadable(Unreadable),
}

/// Discord's test of the endpoint, which the adapter answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ping {
    /// The id of the interaction.
    pub id: Option<String>,
    /// The id of the application whose endpoint is tested.
    pub application_id: Option<String>,
}

impl InteractionEvent {
    /// The interaction; `None` for a ping and for an interaction that could not be read.
    #[must_use]
    pub fn interaction(&self) -> Option<Interaction<'_>> {
        match self {
            Self::Command(command) => Some(command.interaction()),
            Self::Autocomplete(command) => Some(command.interaction()),
            Self::Component(component) => Some(component.interaction()),
            Self::ModalSubmit(modal) => Some(modal.interaction()),
            Self::Other(interaction) => Some(interaction.get()),
            Self::Ping(_) | Self::Unreadable(_) => None,
        }
    }

    /// How many bytes of memory the event holds in addition to its body.
    pub(crate) fn memory(&self) -> usize {
        match self {
            Self::Ping(_) => 0,
            Self::Unreadable(it) => it.memory(),
            other => other.interaction().map_or(0, |it| it.document().memory()),
        }
    }

    /// Reports what the interaction has that its types do not return. The report is made when this is called. It is
    /// `None` for a type that this version does not know, and for an interaction that could not be read.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Command(command) => Some(command.root().report()),
            Self::Autocomplete(command) => Some(command.root().report()),
            Self::Component(component) => Some(component.root().report()),
            Self::ModalSubmit(modal) => Some(modal.root().report()),
            Self::Ping(_) | Self::Other(_) | Self::Unreadable(_) => None,
        }
    }
}

/// Leaves out the token and what people wrote.
impl fmt::Debug for InteractionEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ping(it) => f.debug_tuple("Ping").field(it).finish(),
            Self::Command(it) => it.fmt(f),
            Self::Component(it) => it.fmt(f),
            Self::Autocomplete(it) => it.fmt(f),
            Self::ModalSubmit(it) => it.fmt(f),
            Self::Other(it) => Summary(it.get()).fmt(f),
            Self::Unreadable(it) => it.fmt(f),
        }
    }
}

impl<'a> Interaction<'a> {
    /// The user who started the interaction, whether as a member of a server or in a direct message.
    #[must_use]
    pub fn started_by(self) -> Option<User<'a>> {
        let member = self.member().and_then(|member| member.user());
        member.or_else(|| self.user())
    }
}

/// Shows an interaction without its token and without what people wrote.
pub(crate) struct Summary<'a>(pub(crate) Interaction<'a>);

impl fmt::Debug for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let it = self.0;
        f.debug_struct("Interaction")
            .field("id", &it.id())
            .field("application_id", &it.application_id())
            .field("type", &it.type_())
            .field("guild_id", &it.guild_id())
            .field("channel_id", &it.channel_id())
            .field("user_id", &it.started_by().map(User::id))
            .field("context", &it.context())
            .field("locale", &it.locale())
            .field("bytes", &it.document().body().len())
            .finish_non_exhaustive()
    }
}

/// Declares each kind of interaction. Its `{:?}` shows what was done, and leaves out what was written.
macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident($data:ident) { $($shown:ident),* })+) => {$(
        $(#[$meta])*
        ///
        /// It owns the interaction. Cloning it clones an [`Arc`](std::sync::Arc), so it is cheap to move into a task.
        #[derive(Clone)]
        pub struct $name(Root<$data<'static>>);

        impl $name {
            /// The `data` of the interaction.
            #[must_use]
            pub fn data(&self) -> $data<'_> {
                self.0.get()
            }

            /// The fields that every interaction has: who started it, where, and in which language.
            #[must_use]
            pub fn interaction(&self) -> Interaction<'_> {
                Interaction::at(self.0.document().value())
            }

            /// The whole interaction, as it was read, with its report and its [`document`](Root::document).
            #[must_use]
            pub const fn root(&self) -> &Root<$data<'static>> {
                &self.0
            }

            /// Reads the whole interaction as JSON of any type.
            ///
            /// # Errors
            ///
            /// Returns a [`JsonError`] with the path to what could not be read.
            pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
                self.0.json()
            }

            /// The bytes of the interaction, exactly as Discord sent them. They contain the token.
            #[must_use]
            pub fn raw(&self) -> &Bytes {
                self.0.document().body()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("interaction", &Summary(self.interaction()))
                    $(.field(stringify!($shown), &self.$shown()))*
                    .finish_non_exhaustive()
            }
        }
    )+};
}
kinds! {
    /// A command that was invoked. [`data`](Self::data) has the command's options, or the user or message on which it
    /// was used.
    Command(CommandData) { id, name, kind }
    /// A command whose options the user is typing. [`AutocompleteData::focused`] returns the option to complete.
    Autocomplete(AutocompleteData) { id, name }
    /// A component of a message that was used. For each kind of component, its [`data`](Self::data) says what the
    /// values are.
    Component(ComponentData) { custom_id, kind }
    /// A modal that was submitted. Its [`data`](Self::data) has what was entered.
    ModalSubmit(ModalData) { custom_id }
}

impl Command {
    fn any(&self) -> AnyCommand<'_> {
        AnyCommand::at(self.0.value())
    }

    /// The id of the command.
    #[must_use]
    pub fn id(&self) -> Snowflake<'_> {
        self.any().id()
    }

    /// The name of the command.
    #[must_use]
    pub fn name(&self) -> &str {
        self.any().name()
    }

    /// How the command was invoked.
    #[must_use]
    pub fn kind(&self) -> CommandType {
        self.any().type_()
    }
}

impl Autocomplete {
    /// The id of the command.
    #[must_use]
    pub fn id(&self) -> Snowflake<'_> {
        self.data().id()
    }

    /// The name of the command.
    #[must_use]
    pub fn name(&self) -> &str {
        self.data().name()
    }
}

impl Component {
    fn any(&self) -> AnyComponent<'_> {
        AnyComponent::at(self.0.value())
    }

    /// The `custom_id` that the application gave the component.
    #[must_use]
    pub fn custom_id(&self) -> &str {
        self.any().custom_id()
    }

    /// What kind of component it is.
    #[must_use]
    pub fn kind(&self) -> ComponentType {
        self.any().component_type()
    }

    /// The values chosen in a select; empty for other components.
    #[must_use]
    pub fn values(&self) -> List<'_, &str> {
        self.any().values()
    }
}

impl ModalSubmit {
    /// The `custom_id` that the application gave the modal.
    #[must_use]
    pub fn custom_id(&self) -> &str {
        self.data().custom_id()
    }
}

impl InteractionEvent {
    /// Reads a draft that says its kind. If it lacks something that its kind needs, returns the error and the draft.
    pub(crate) fn read(
        mut draft: Draft,
        kind: InteractionType,
    ) -> Result<Self, Box<(JsonError, Draft)>> {
        let forms: &[Form] = match kind {
            InteractionType::ApplicationCommand => &[AnyCommand::FORM, CommandData::FORM],
            InteractionType::MessageComponent => &[AnyComponent::FORM, ComponentData::FORM],
            InteractionType::ApplicationCommandAutocomplete => &[AutocompleteData::FORM],
            InteractionType::ModalSubmit => &[ModalData::FORM],
            _ => &[],
        };
        let mut checked = draft.check::<Interaction<'static>>().map(|()| 0);
        for form in forms {
            checked = checked.and_then(|_| draft.part(&["data"], *form));
        }
        let at = match checked {
            Ok(at) => at,
            Err(error) => return Err(Box::new((error, draft))),
        };
        let Some(form) = forms.last() else {
            return Ok(Self::Other(draft.checked()));
        };
        let root = draft.share::<Interaction<'static>>(at, *form);
        Ok(match kind {
            InteractionType::ApplicationCommand => Self::Command(Command(root.cast())),
            InteractionType::MessageComponent => Self::Component(Component(root.cast())),
            InteractionType::ApplicationCommandAutocomplete => {
                Self::Autocomplete(Autocomplete(root.cast()))
            }
            InteractionType::ModalSubmit => Self::ModalSubmit(ModalSubmit(root.cast())),
            _ => Self::Other(root.cast()),
        })
    }
}
