//! `interaction`, `any_command`, `any_used`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `any_command`.
    AnyCommand = 1 {
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, always there.
        name: &'a str = must_text 198,
        /// `type`: a number out of [`CommandType`], always there.
        type_: CommandType = must 308,
    }

    /// The data of `any_used`.
    AnyComponent = 2 {
        /// `component_type`: a number out of [`ComponentType`], always there.
        component_type: ComponentType = must 59,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `values`: a list, each a text, or absent.
        values: List<'a, &'a str> = all 318,
    }

    /// The data of `interaction`.
    Interaction = 55 {
        /// `app_permissions`: a text, in every payload of today's schema.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `application_id`: a text, in every payload of today's schema.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `attachment_size_limit`: an integer, in every payload of today's schema.
        attachment_size_limit: Option<i64> = opt_integer 24,
        /// `authorizing_integration_owners`: an object of any keys, each a text, in every payload of today's schema.
        authorizing_integration_owners: Map<'a, crate::Snowflake<'a>> = all 27,
        /// `channel`: one of several objects, [`Channel`], or absent.
        channel: Option<Channel<'a>> = opt 47,
        /// `channel_id`: a text, or absent.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `context`: a number out of [`ContextType`], or absent.
        context: Option<ContextType> = opt 64,
        /// `data`: a value of no known form, or absent.
        data: Option<Value<'a>> = opt 71,
        /// `entitlement_sku_ids`: a list, each a text, or absent.
        entitlement_sku_ids: List<'a, crate::Snowflake<'a>> = all 103,
        /// `entitlements`: a list, each an object, [`Entitlement`], in every payload of today's schema.
        entitlements: List<'a, Entitlement<'a>> = all 104,
        /// `guild`: an object, [`InteractionGuild`], or absent.
        guild: Option<InteractionGuild<'a>> = opt 126,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `guild_locale`: a text out of [`Locale`], or absent.
        guild_locale: Option<Locale<'a>> = opt 129,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `locale`: a text out of [`Locale`], in every payload of today's schema.
        locale: Option<Locale<'a>> = opt 165,
        /// `member`: an object, [`InteractionMember`], or absent.
        member: Option<InteractionMember<'a>> = opt 177,
        /// `message`: an object, [`Message`], or absent.
        message: Option<Message<'a>> = opt 186,
        /// `token`: a text, always there.
        token: crate::InteractionToken<'a> = must 302,
        /// `type`: a number out of [`InteractionType`], always there.
        type_: InteractionType = must 308,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 312,
        /// `version`: an integer, in every payload of today's schema.
        version: Option<i64> = opt_integer 323,
    }

    /// `guild` of [`Interaction`].
    InteractionGuild = 56 {
        /// `features`: a list, each a text, in every payload of today's schema.
        features: List<'a, &'a str> = all 113,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `locale`: a text out of [`Locale`], in every payload of today's schema.
        locale: Option<Locale<'a>> = opt 165,
    }

    /// `member` of [`Interaction`].
    InteractionMember = 57 {
        /// `avatar`: a text, or absent, or null.
        avatar: Option<&'a str> = opt_text 32,
        /// `avatar_decoration_data`: an object, [`AvatarDecorationData`], or absent, or null.
        avatar_decoration_data: Option<AvatarDecorationData<'a>> = opt 34,
        /// `banner`: a text, or absent, or null.
        banner: Option<&'a str> = opt_text 36,
        /// `collectibles`: an object, [`Collectibles`], or absent, or null.
        collectibles: Option<Collectibles<'a>> = opt 54,
        /// `communication_disabled_until`: a time, or absent, or null.
        communication_disabled_until: Option<Timestamp> = opt_time 57,
        /// `deaf`: a truth value, in every payload of today's schema.
        deaf: Option<bool> = opt_flag 72,
        /// `flags`: an integer, in every payload of today's schema.
        flags: Option<i64> = opt_integer 117,
        /// `is_pending`: a truth value, or absent.
        is_pending: Option<bool> = opt_flag 154,
        /// `joined_at`: a time, or null.
        joined_at: Option<Timestamp> = opt_time 158,
        /// `mute`: a truth value, in every payload of today's schema.
        mute: Option<bool> = opt_flag 197,
        /// `nick`: a text, or absent, or null.
        nick: Option<&'a str> = opt_text 200,
        /// `pending`: a truth value, or absent.
        pending: Option<bool> = opt_flag 216,
        /// `permissions`: a text, in every payload of today's schema.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `premium_since`: a time, or absent, or null.
        premium_since: Option<Timestamp> = opt_time 227,
        /// `roles`: a list, each a text, in every payload of today's schema.
        roles: List<'a, crate::Snowflake<'a>> = all 260,
        /// `unusual_dm_activity_until`: a time, or absent, or null.
        unusual_dm_activity_until: Option<Timestamp> = opt_time 310,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }
}

webhook_payload::codes! {
    /// `context` of [`Interaction`].
    ContextType {
        Guild = 0,
        BotDm = 1,
        PrivateChannel = 2,
    }
}
