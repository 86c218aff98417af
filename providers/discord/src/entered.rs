//! What was entered: options within subcommands, and the components of a modal, by name.

use crate::events::{
    AutocompleteData, AutocompleteOption, ChatInput, CommandOption, ModalComponent, ModalData,
    SubmittedComponent,
};

impl ChatInput {
    /// The subcommand that was invoked, after its group where it has one; empty for a command without.
    #[must_use]
    pub fn subcommand(&self) -> Vec<&str> {
        let mut path = Vec::new();
        let mut options = self.options.as_deref().unwrap_or_default();
        loop {
            match options {
                [CommandOption::SubcommandGroup(group)] => {
                    path.push(group.name.as_str());
                    options = group.options.as_deref().unwrap_or_default();
                }
                [CommandOption::Subcommand(subcommand)] => {
                    path.push(subcommand.name.as_str());
                    return path;
                }
                _ => return path,
            }
        }
    }

    /// The options of the command, or of the subcommand that was invoked.
    #[must_use]
    pub fn entered(&self) -> &[CommandOption] {
        let mut options = self.options.as_deref().unwrap_or_default();
        loop {
            let inner = match options {
                [CommandOption::SubcommandGroup(group)] => &group.options,
                [CommandOption::Subcommand(subcommand)] => &subcommand.options,
                _ => return options,
            };
            options = inner.as_deref().unwrap_or_default();
        }
    }

    /// The option of this name, of the command or of the subcommand that was invoked.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&CommandOption> {
        let mut options = self.entered().iter();
        options.find(|option| option.name() == Some(name))
    }
}

impl CommandOption {
    /// The name; `None` for an option of a type that this version does not know.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        Some(match self {
            Self::Subcommand(option) => &option.name,
            Self::SubcommandGroup(option) => &option.name,
            Self::String(option) => &option.name,
            Self::Integer(option) => &option.name,
            Self::Boolean(option) => &option.name,
            Self::User(option) => &option.name,
            Self::Channel(option) => &option.name,
            Self::Role(option) => &option.name,
            Self::Mentionable(option) => &option.name,
            Self::Number(option) => &option.name,
            Self::Attachment(option) => &option.name,
            Self::Other { .. } => return None,
        })
    }
}

impl AutocompleteData {
    /// The option that is being typed, of the command or of a subcommand.
    #[must_use]
    pub fn focused(&self) -> Option<&AutocompleteOption> {
        let mut options = self.options.as_deref().unwrap_or_default();
        loop {
            let inner = match options {
                [AutocompleteOption::SubcommandGroup(group)] => &group.options,
                [AutocompleteOption::Subcommand(subcommand)] => &subcommand.options,
                _ => return options.iter().find(|option| option.is_focused()),
            };
            options = inner.as_deref().unwrap_or_default();
        }
    }
}

impl AutocompleteOption {
    /// Whether this is the option that is being typed.
    #[must_use]
    pub fn is_focused(&self) -> bool {
        let focused = match self {
            Self::String(option) => option.focused,
            Self::Integer(option) => option.focused,
            Self::Number(option) => option.focused,
            _ => None,
        };
        focused.unwrap_or_default()
    }
}

impl ModalData {
    /// The components that hold what was entered, whatever they stand in.
    pub fn entered(&self) -> impl Iterator<Item = &SubmittedComponent> {
        self.components.iter().flatten().flat_map(|component| {
            let (row, one) = match component {
                ModalComponent::ActionRow(row) => (row.components.as_deref(), None),
                ModalComponent::Label(label) => (None, Some(&label.component)),
                _ => (None, None),
            };
            row.unwrap_or_default().iter().chain(one)
        })
    }

    /// The text that was entered into the text input with this `custom_id`.
    #[must_use]
    pub fn text(&self, custom_id: &str) -> Option<&str> {
        self.entered().find_map(|component| match component {
            SubmittedComponent::TextInput(input) if input.custom_id == custom_id => {
                Some(input.value.as_str())
            }
            _ => None,
        })
    }
}
