//! Looks up what a user entered into a command or a modal.
//!
//! That is: options within subcommands, components of a modal by name, and chosen users, roles or channels by id.

use webhook_payload::{List, Read};

use crate::payload::{
    Attachment, AutocompleteData, AutocompleteOption, ChatInput, CommandOption, Message,
    ModalComponent, ModalData, Resolved, ResolvedChannel, ResolvedMember, ResolvedMessages, Role,
    SubmittedComponent, User,
};

impl<'a> ChatInput<'a> {
    /// The path of the subcommand that was invoked: its group, if it has one, and its name. Empty without a subcommand.
    #[must_use]
    pub fn subcommand(self) -> Vec<&'a str> {
        let mut path = Vec::new();
        let mut options = self.options();
        loop {
            match only(options) {
                Some(CommandOption::SubcommandGroup(group)) => {
                    path.push(group.name());
                    options = group.options();
                }
                Some(CommandOption::Subcommand(subcommand)) => {
                    path.push(subcommand.name());
                    return path;
                }
                _ => return path,
            }
        }
    }

    /// The options of the subcommand that was invoked, or of the command if it has no subcommands.
    #[must_use]
    pub fn entered(self) -> List<'a, CommandOption<'a>> {
        let mut options = self.options();
        loop {
            options = match only(options) {
                Some(CommandOption::SubcommandGroup(group)) => group.options(),
                Some(CommandOption::Subcommand(subcommand)) => subcommand.options(),
                _ => return options,
            };
        }
    }

    /// The option of this name, of the command or of the subcommand that was invoked.
    #[must_use]
    pub fn option(self, name: &str) -> Option<CommandOption<'a>> {
        let mut options = self.entered().iter();
        options.find(|option| option.name() == Some(name))
    }
}

impl<'a> CommandOption<'a> {
    /// The option's name; `None` for an option of a type that this version does not know.
    #[must_use]
    pub fn name(self) -> Option<&'a str> {
        match self {
            Self::Other(_) => None,
            known => known.value().get("name")?.as_str(),
        }
    }
}

impl<'a> AutocompleteData<'a> {
    /// The option that the user is typing, of the command or of a subcommand.
    #[must_use]
    pub fn focused(self) -> Option<AutocompleteOption<'a>> {
        let mut options = self.options();
        loop {
            options = match only(options) {
                Some(AutocompleteOption::SubcommandGroup(group)) => group.options(),
                Some(AutocompleteOption::Subcommand(subcommand)) => subcommand.options(),
                _ => return options.iter().find(|option| option.is_focused()),
            };
        }
    }
}

impl AutocompleteOption<'_> {
    /// Whether this is the option that the user is typing.
    #[must_use]
    pub fn is_focused(self) -> bool {
        let focused = match self {
            Self::String(option) => option.focused(),
            Self::Integer(option) => option.focused(),
            Self::Number(option) => option.focused(),
            _ => None,
        };
        focused.unwrap_or_default()
    }
}

impl<'a> ModalData<'a> {
    /// The components that hold what was entered, including those within other components.
    pub fn entered(self) -> impl Iterator<Item = SubmittedComponent<'a>> {
        self.components().iter().flat_map(|component| {
            let (row, one) = match component {
                ModalComponent::ActionRow(row) => (Some(row.components()), None),
                ModalComponent::Label(label) => (None, label.component()),
                _ => (None, None),
            };
            row.into_iter().flatten().chain(one)
        })
    }

    /// The text that was entered into the text input with this `custom_id`.
    #[must_use]
    pub fn text(self, custom_id: &str) -> Option<&'a str> {
        self.entered().find_map(|component| match component {
            SubmittedComponent::TextInput(input) if input.custom_id() == custom_id => {
                Some(input.value())
            }
            _ => None,
        })
    }
}

impl<'a> Resolved<'a> {
    /// The user with this id.
    #[must_use]
    pub fn user(self, id: impl AsRef<str>) -> Option<User<'a>> {
        self.users().get(id.as_ref())
    }

    /// The member of the server whose user has this id.
    #[must_use]
    pub fn member(self, id: impl AsRef<str>) -> Option<ResolvedMember<'a>> {
        self.members().get(id.as_ref())
    }

    /// The role with this id.
    #[must_use]
    pub fn role(self, id: impl AsRef<str>) -> Option<Role<'a>> {
        self.roles().get(id.as_ref())
    }

    /// The channel with this id.
    #[must_use]
    pub fn channel(self, id: impl AsRef<str>) -> Option<ResolvedChannel<'a>> {
        self.channels().get(id.as_ref())
    }

    /// The attachment with this id.
    #[must_use]
    pub fn attachment(self, id: impl AsRef<str>) -> Option<Attachment<'a>> {
        self.attachments().get(id.as_ref())
    }
}

impl<'a> ResolvedMessages<'a> {
    /// The message with this id.
    #[must_use]
    pub fn message(self, id: impl AsRef<str>) -> Option<Message<'a>> {
        self.messages().get(id.as_ref())
    }
}

/// Returns the list's only element: a command with a group or a subcommand has no other options.
fn only<'a, T: Read<'a>>(list: List<'a, T>) -> Option<T> {
    let mut all = list.iter();
    all.next().filter(|_| all.next().is_none())
}
