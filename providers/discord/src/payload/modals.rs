//! `modal`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `modal`.
    ModalData = 77 {
        /// `components`: a list, each one of several objects, [`ModalComponent`], in every payload of today's schema.
        components: List<'a, ModalComponent<'a>> = all 60,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `resolved`: an object, [`Resolved`], or absent.
        resolved: Option<Resolved<'a>> = opt 254,
    }

    /// One of [`ModalComponent`].
    SubmittedActionRow = 112 {
        /// `components`: a list, each one of several objects, [`SubmittedComponent`], in every payload of today's schema.
        components: List<'a, SubmittedComponent<'a>> = all 60,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`SubmittedComponent`].
    SubmittedChannelSelect = 113 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`SubmittedComponent`].
    SubmittedCheckbox = 114 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `value`: a truth value, always there.
        value: bool = must 317,
    }

    /// One of [`SubmittedComponent`].
    SubmittedCheckboxGroup = 115 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, &'a str> = all 318,
    }

    /// One of [`SubmittedComponent`].
    SubmittedFileUpload = 116 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`ModalComponent`].
    SubmittedLabel = 117 {
        /// `component`: one of several objects, [`SubmittedComponent`], in every payload of today's schema.
        component: Option<SubmittedComponent<'a>> = opt 58,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`SubmittedComponent`].
    SubmittedMentionableSelect = 118 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`SubmittedComponent`].
    SubmittedRadioGroup = 119 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 317,
    }

    /// One of [`SubmittedComponent`].
    SubmittedRoleSelect = 120 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`SubmittedComponent`].
    SubmittedStringSelect = 121 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, &'a str> = all 318,
    }

    /// One of [`ModalComponent`].
    SubmittedTextDisplay = 122 {
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`SubmittedComponent`].
    SubmittedTextInput = 123 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `value`: a text, always there.
        value: &'a str = must_text 317,
    }

    /// One of [`SubmittedComponent`].
    SubmittedUserSelect = 124 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }
}

webhook_payload::unions! {
    super::tables::CATALOG, 'a;

    /// `components` of [`ModalData`].
    ModalComponent = 7 {
        0 => ActionRow(SubmittedActionRow),
        1 => TextDisplay(SubmittedTextDisplay),
        2 => Label(SubmittedLabel),
    }

    /// `components` of [`SubmittedActionRow`], `component` of [`SubmittedLabel`].
    SubmittedComponent = 8 {
        0 => StringSelect(SubmittedStringSelect),
        1 => TextInput(SubmittedTextInput),
        2 => UserSelect(SubmittedUserSelect),
        3 => RoleSelect(SubmittedRoleSelect),
        4 => MentionableSelect(SubmittedMentionableSelect),
        5 => ChannelSelect(SubmittedChannelSelect),
        6 => FileUpload(SubmittedFileUpload),
        7 => RadioGroup(SubmittedRadioGroup),
        8 => CheckboxGroup(SubmittedCheckboxGroup),
        9 => Checkbox(SubmittedCheckbox),
    }
}
