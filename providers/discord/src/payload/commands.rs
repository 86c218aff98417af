//! `command`, `autocomplete`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// One of [`CommandOption`], [`AutocompleteOption`].
    AttachmentOption = 9 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: crate::Snowflake<'a> = must 317,
    }

    /// The data of `autocomplete`.
    AutocompleteData = 10 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`AutocompleteOption`], or absent.
        options: List<'a, AutocompleteOption<'a>> = all 206,
        /// `resolved`: an object, [`Resolved`], or absent.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `type`: a number out of [`CommandType`], in every payload of today's schema.
        type_: Option<CommandType> = opt 308,
    }

    /// One of [`AutocompleteOption`].
    AutocompleteIntegerOption = 11 {
        /// `focused`: a truth value, or absent.
        focused: Option<bool> = opt_flag 119,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, a number or a truth value, in every payload of today's schema.
        value: Option<Scalar<'a>> = opt 317,
    }

    /// One of [`AutocompleteOption`].
    AutocompleteNumberOption = 12 {
        /// `focused`: a truth value, or absent.
        focused: Option<bool> = opt_flag 119,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, a number or a truth value, in every payload of today's schema.
        value: Option<Scalar<'a>> = opt 317,
    }

    /// One of [`AutocompleteOption`].
    AutocompleteSubcommandGroupOption = 13 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`AutocompleteOption`], in every payload of today's schema.
        options: List<'a, AutocompleteOption<'a>> = all 206,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
    }

    /// One of [`AutocompleteOption`].
    AutocompleteSubcommandOption = 14 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`AutocompleteOption`], or absent.
        options: List<'a, AutocompleteOption<'a>> = all 206,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    BooleanOption = 16 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a truth value, always there.
        value: bool = must 317,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    ChannelOption = 22 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: crate::Snowflake<'a> = must 317,
    }

    /// One of [`CommandData`].
    ChatInput = 25 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`CommandOption`], or absent.
        options: List<'a, CommandOption<'a>> = all 206,
        /// `resolved`: an object, [`Resolved`], or absent.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `type`: a number out of [`CommandType`], in every payload of today's schema.
        type_: Option<CommandType> = opt 308,
    }

    /// One of [`CommandData`].
    EntryPoint = 42 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`CommandType`], in every payload of today's schema.
        type_: Option<CommandType> = opt 308,
    }

    /// One of [`CommandOption`].
    IntegerOption = 54 {
        /// `focused`: a truth value, or absent.
        focused: Option<bool> = opt_flag 119,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: an integer, always there.
        value: i64 = must 317,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    MentionableOption = 63 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: crate::Snowflake<'a> = must 317,
    }

    /// One of [`CommandData`].
    MessageCommand = 69 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `resolved`: an object, [`ResolvedMessages`], in every payload of today's schema.
        resolved: Option<ResolvedMessages<'a>> = opt 254,
        /// `target_id`: a text, always there.
        target_id: crate::Snowflake<'a> = must 287,
        /// `type`: a number out of [`CommandType`], in every payload of today's schema.
        type_: Option<CommandType> = opt 308,
    }

    /// One of [`CommandOption`].
    NumberOption = 80 {
        /// `focused`: a truth value, or absent.
        focused: Option<bool> = opt_flag 119,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a number, always there.
        value: f64 = must 317,
    }

    /// `resolved` of [`MessageCommand`].
    ResolvedMessages = 94 {
        /// `messages`: an object of any keys, each an object, [`Message`], in every payload of today's schema.
        messages: Map<'a, Message<'a>> = all 191,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    RoleOption = 97 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: crate::Snowflake<'a> = must 317,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    StringOption = 107 {
        /// `focused`: a truth value, or absent.
        focused: Option<bool> = opt_flag 119,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: &'a str = must_text 317,
    }

    /// One of [`CommandOption`].
    SubcommandGroupOption = 110 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`CommandOption`], in every payload of today's schema.
        options: List<'a, CommandOption<'a>> = all 206,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
    }

    /// One of [`CommandOption`].
    SubcommandOption = 111 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `options`: a list, each one of several objects, [`CommandOption`], or absent.
        options: List<'a, CommandOption<'a>> = all 206,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
    }

    /// One of [`CommandData`].
    UserCommand = 135 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `resolved`: an object, [`Resolved`], in every payload of today's schema.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `target_id`: a text, always there.
        target_id: crate::Snowflake<'a> = must 287,
        /// `type`: a number out of [`CommandType`], in every payload of today's schema.
        type_: Option<CommandType> = opt 308,
    }

    /// One of [`CommandOption`], [`AutocompleteOption`].
    UserOption = 136 {
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`OptionType`], in every payload of today's schema.
        type_: Option<OptionType> = opt 308,
        /// `value`: a text, always there.
        value: crate::Snowflake<'a> = must 317,
    }
}

webhook_payload::unions! {
    super::tables::CATALOG, 'a;

    /// `options` of [`AutocompleteData`], `options` of [`AutocompleteSubcommandGroupOption`], `options` of [`AutocompleteSubcommandOption`].
    AutocompleteOption = 0 {
        0 => Subcommand(AutocompleteSubcommandOption),
        1 => SubcommandGroup(AutocompleteSubcommandGroupOption),
        2 => String(StringOption),
        3 => Integer(AutocompleteIntegerOption),
        4 => Boolean(BooleanOption),
        5 => User(UserOption),
        6 => Channel(ChannelOption),
        7 => Role(RoleOption),
        8 => Mentionable(MentionableOption),
        9 => Number(AutocompleteNumberOption),
        10 => Attachment(AttachmentOption),
    }

    /// The data of `command`.
    CommandData = 2 {
        0 => ChatInput(ChatInput),
        1 => User(UserCommand),
        2 => Message(MessageCommand),
        3 => PrimaryEntryPoint(EntryPoint),
    }

    /// `options` of [`ChatInput`], `options` of [`SubcommandGroupOption`], `options` of [`SubcommandOption`].
    CommandOption = 3 {
        0 => Subcommand(SubcommandOption),
        1 => SubcommandGroup(SubcommandGroupOption),
        2 => String(StringOption),
        3 => Integer(IntegerOption),
        4 => Boolean(BooleanOption),
        5 => User(UserOption),
        6 => Channel(ChannelOption),
        7 => Role(RoleOption),
        8 => Mentionable(MentionableOption),
        9 => Number(NumberOption),
        10 => Attachment(AttachmentOption),
    }
}

webhook_payload::codes! {
    /// `type` of [`AttachmentOption`], `type` of [`BooleanOption`], `type` of [`ChannelOption`] and others.
    OptionType {
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
}
