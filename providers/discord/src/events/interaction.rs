//! `interaction`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `interaction`.
    pub struct Common {
        always {
            id: crate::Snowflake = "id",
            token: crate::InteractionToken = "token",
            r#type: InteractionType = "type",
        }
        maybe {
            app_permissions: crate::Permissions = "app_permissions",
            application_id: crate::Snowflake = "application_id",
            attachment_size_limit: i64 = "attachment_size_limit",
            authorizing_integration_owners: Map<crate::Snowflake> = "authorizing_integration_owners",
            channel: Channel = "channel",
            channel_id: crate::Snowflake = "channel_id",
            context: ContextType = "context",
            entitlements: Vec<Entitlement> = "entitlements",
            guild: InteractionGuild = "guild",
            guild_id: crate::Snowflake = "guild_id",
            guild_locale: Locale = "guild_locale",
            locale: Locale = "locale",
            member: Box<InteractionMember> = "member",
            message: Box<Message> = "message",
            user: Box<User> = "user",
            version: i64 = "version",
        }
    }

    /// `member` of [`Common`].
    pub struct InteractionMember {
        always {}
        maybe {
            avatar: String = "avatar",
            avatar_decoration_data: AvatarDecorationData = "avatar_decoration_data",
            banner: String = "banner",
            collectibles: Collectibles = "collectibles",
            communication_disabled_until: Time = "communication_disabled_until",
            deaf: bool = "deaf",
            flags: i64 = "flags",
            is_pending: bool = "is_pending",
            joined_at: Time = "joined_at",
            mute: bool = "mute",
            nick: String = "nick",
            pending: bool = "pending",
            permissions: crate::Permissions = "permissions",
            premium_since: Time = "premium_since",
            roles: Vec<crate::Snowflake> = "roles",
            unusual_dm_activity_until: Time = "unusual_dm_activity_until",
            user: Box<User> = "user",
        }
    }

    /// `guild` of [`Common`].
    pub struct InteractionGuild {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            features: Vec<GuildFeature> = "features",
            locale: Locale = "locale",
        }
    }
}

webhook_payload::numbers! {
    /// `context` of [`Common`].
    pub enum ContextType {
        Guild = 0,
        BotDm = 1,
        PrivateChannel = 2,
    }
}
