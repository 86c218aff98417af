//! `command`, `autocomplete`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `autocomplete`.
    pub struct AutocompleteData {
        always {
            id: crate::Snowflake = "id",
            name: String = "name",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            options: Vec<AutocompleteOption> = "options",
            resolved: Resolved = "resolved",
            r#type: CommandType = "type",
        }
    }

    /// One of [`CommandData`].
    pub struct ChatInput {
        always {
            id: crate::Snowflake = "id",
            name: String = "name",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            options: Vec<CommandOption> = "options",
            resolved: Resolved = "resolved",
            r#type: CommandType = "type",
        }
    }

    /// One of [`CommandData`].
    pub struct MessageCommand {
        always {
            id: crate::Snowflake = "id",
            name: String = "name",
            target_id: crate::Snowflake = "target_id",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            resolved: ResolvedMessages = "resolved",
            r#type: CommandType = "type",
        }
    }

    /// `resolved` of [`MessageCommand`].
    pub struct ResolvedMessages {
        always {}
        maybe {
            messages: Map<Message> = "messages",
        }
    }

    /// One of [`CommandData`].
    pub struct EntryPoint {
        always {
            id: crate::Snowflake = "id",
            name: String = "name",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            r#type: CommandType = "type",
        }
    }

    /// One of [`CommandData`].
    pub struct UserCommand {
        always {
            id: crate::Snowflake = "id",
            name: String = "name",
            target_id: crate::Snowflake = "target_id",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            resolved: Resolved = "resolved",
            r#type: CommandType = "type",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct AttachmentOption {
        always {
            name: String = "name",
            value: crate::Snowflake = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct BooleanOption {
        always {
            name: String = "name",
            value: bool = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct ChannelOption {
        always {
            name: String = "name",
            value: crate::Snowflake = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`].
    pub struct IntegerOption {
        always {
            name: String = "name",
            value: i64 = "value",
        }
        maybe {
            focused: bool = "focused",
            r#type: OptionType = "type",
        }
    }

    /// One of [`AutocompleteOption`].
    pub struct AutocompleteIntegerOption {
        always {
            name: String = "name",
        }
        maybe {
            focused: bool = "focused",
            r#type: OptionType = "type",
            value: Scalar = "value",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct MentionableOption {
        always {
            name: String = "name",
            value: crate::Snowflake = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`].
    pub struct NumberOption {
        always {
            name: String = "name",
            value: f64 = "value",
        }
        maybe {
            focused: bool = "focused",
            r#type: OptionType = "type",
        }
    }

    /// One of [`AutocompleteOption`].
    pub struct AutocompleteNumberOption {
        always {
            name: String = "name",
        }
        maybe {
            focused: bool = "focused",
            r#type: OptionType = "type",
            value: Scalar = "value",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct RoleOption {
        always {
            name: String = "name",
            value: crate::Snowflake = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct StringOption {
        always {
            name: String = "name",
            value: String = "value",
        }
        maybe {
            focused: bool = "focused",
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`].
    pub struct SubcommandGroupOption {
        always {
            name: String = "name",
        }
        maybe {
            options: Vec<CommandOption> = "options",
            r#type: OptionType = "type",
        }
    }

    /// One of [`AutocompleteOption`].
    pub struct AutocompleteSubcommandGroupOption {
        always {
            name: String = "name",
        }
        maybe {
            options: Vec<AutocompleteOption> = "options",
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`].
    pub struct SubcommandOption {
        always {
            name: String = "name",
        }
        maybe {
            options: Vec<CommandOption> = "options",
            r#type: OptionType = "type",
        }
    }

    /// One of [`AutocompleteOption`].
    pub struct AutocompleteSubcommandOption {
        always {
            name: String = "name",
        }
        maybe {
            options: Vec<AutocompleteOption> = "options",
            r#type: OptionType = "type",
        }
    }

    /// One of [`CommandOption`], one of [`AutocompleteOption`].
    pub struct UserOption {
        always {
            name: String = "name",
            value: crate::Snowflake = "value",
        }
        maybe {
            r#type: OptionType = "type",
        }
    }
}

webhook_payload::tagged! {
    /// The data of `command`.
    pub enum CommandData by "type" {
        ChatInput(ChatInput) = [1],
        User(UserCommand) = [2],
        Message(MessageCommand) = [3],
        PrimaryEntryPoint(EntryPoint) = [4],
    }

    /// `options` of [`ChatInput`], `options` of [`SubcommandGroupOption`], `options` of [`SubcommandOption`].
    pub enum CommandOption by "type" {
        Subcommand(SubcommandOption) = [1],
        SubcommandGroup(SubcommandGroupOption) = [2],
        String(StringOption) = [3],
        Integer(IntegerOption) = [4],
        Boolean(BooleanOption) = [5],
        User(UserOption) = [6],
        Channel(ChannelOption) = [7],
        Role(RoleOption) = [8],
        Mentionable(MentionableOption) = [9],
        Number(NumberOption) = [10],
        Attachment(AttachmentOption) = [11],
    }

    /// `options` of [`AutocompleteData`], `options` of [`AutocompleteSubcommandGroupOption`], `options` of [`AutocompleteSubcommandOption`].
    pub enum AutocompleteOption by "type" {
        Subcommand(AutocompleteSubcommandOption) = [1],
        SubcommandGroup(AutocompleteSubcommandGroupOption) = [2],
        String(StringOption) = [3],
        Integer(AutocompleteIntegerOption) = [4],
        Boolean(BooleanOption) = [5],
        User(UserOption) = [6],
        Channel(ChannelOption) = [7],
        Role(RoleOption) = [8],
        Mentionable(MentionableOption) = [9],
        Number(AutocompleteNumberOption) = [10],
        Attachment(AttachmentOption) = [11],
    }
}

webhook_payload::numbers! {
    /// `type` of [`AttachmentOption`], `type` of [`BooleanOption`], `type` of [`ChannelOption`] and others.
    pub enum OptionType {
        Subcommand = 1,
        SubcommandGroup = 2,
        String = 3,
        Integer = 4,
        Boolean = 5,
        User = 6,
        Channel = 7,
        Role = 8,
        Mentionable = 9,
        Number = 10,
        Attachment = 11,
    }

    /// `type` of [`AutocompleteData`], `type` of [`ChatInput`], `type` of [`MessageCommand`] and others.
    pub enum CommandType {
        ChatInput = 1,
        User = 2,
        Message = 3,
        PrimaryEntryPoint = 4,
    }
}
