//! `component`, `any_component`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// One of [`ComponentData`].
    ButtonPressed = 18 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
    }

    /// One of [`ComponentData`].
    ChannelsSelected = 24 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `resolved`: an object, [`Resolved`], in every payload of today's schema.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`ComponentData`].
    MentionablesSelected = 65 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `resolved`: an object, [`Resolved`], in every payload of today's schema.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`ComponentData`].
    RolesSelected = 100 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `resolved`: an object, [`Resolved`], in every payload of today's schema.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }

    /// One of [`ComponentData`].
    StringsSelected = 109 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, &'a str> = all 318,
    }

    /// One of [`ComponentData`].
    UsersSelected = 139 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `resolved`: an object, [`Resolved`], in every payload of today's schema.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `values`: a list, each a text, in every payload of today's schema.
        values: List<'a, crate::Snowflake<'a>> = all 318,
    }
}

webhook_payload::unions! {
    super::tables::CATALOG, 'a;

    /// The data of `component`.
    ComponentData = 4 {
        0 => Button(ButtonPressed),
        1 => StringSelect(StringsSelected),
        2 => UserSelect(UsersSelected),
        3 => RoleSelect(RolesSelected),
        4 => MentionableSelect(MentionablesSelected),
        5 => ChannelSelect(ChannelsSelected),
    }
}
