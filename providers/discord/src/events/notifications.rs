//! `APPLICATION_AUTHORIZED`, `APPLICATION_DEAUTHORIZED`, `ENTITLEMENT`, `LOBBY_MESSAGE`, `LOBBY_MESSAGE_DELETE`, `GAME_DIRECT_MESSAGE`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `emojis` of [`Guild`].
    pub struct Emoji {
        always {}
        maybe {
            animated: bool = "animated",
            available: bool = "available",
            id: crate::Snowflake = "id",
            managed: bool = "managed",
            name: String = "name",
            require_colons: bool = "require_colons",
            roles: Vec<String> = "roles",
            user: Box<User> = "user",
        }
    }

    /// `guild` of [`ApplicationAuthorized`].
    pub struct Guild {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            afk_channel_id: crate::Snowflake = "afk_channel_id",
            afk_timeout: i64 = "afk_timeout",
            application_id: crate::Snowflake = "application_id",
            approximate_member_count: i64 = "approximate_member_count",
            approximate_presence_count: i64 = "approximate_presence_count",
            banner: String = "banner",
            default_message_notifications: GuildDefaultMessageNotifications = "default_message_notifications",
            description: String = "description",
            discovery_splash: String = "discovery_splash",
            emojis: Vec<Emoji> = "emojis",
            explicit_content_filter: GuildExplicitContentFilter = "explicit_content_filter",
            features: Vec<GuildFeature> = "features",
            hub_type: GuildHubType = "hub_type",
            icon: String = "icon",
            icon_hash: String = "icon_hash",
            incidents_data: IncidentsData = "incidents_data",
            max_members: i64 = "max_members",
            max_presences: i64 = "max_presences",
            max_stage_video_channel_users: i64 = "max_stage_video_channel_users",
            max_video_channel_users: i64 = "max_video_channel_users",
            mfa_level: GuildMFALevel = "mfa_level",
            name: String = "name",
            nsfw_level: GuildNSFWLevel = "nsfw_level",
            owner: bool = "owner",
            owner_id: crate::Snowflake = "owner_id",
            permissions: crate::Permissions = "permissions",
            preferred_locale: Locale = "preferred_locale",
            premium_progress_bar_enabled: bool = "premium_progress_bar_enabled",
            premium_subscription_count: i64 = "premium_subscription_count",
            premium_tier: GuildPremiumTier = "premium_tier",
            public_updates_channel_id: crate::Snowflake = "public_updates_channel_id",
            region: String = "region",
            roles: Vec<Role> = "roles",
            rules_channel_id: crate::Snowflake = "rules_channel_id",
            safety_alerts_channel_id: crate::Snowflake = "safety_alerts_channel_id",
            splash: String = "splash",
            stickers: Vec<Sticker> = "stickers",
            system_channel_flags: i64 = "system_channel_flags",
            system_channel_id: crate::Snowflake = "system_channel_id",
            vanity_url_code: String = "vanity_url_code",
            verification_level: GuildVerificationLevel = "verification_level",
            welcome_screen: GuildWelcomeScreen = "welcome_screen",
            widget_channel_id: crate::Snowflake = "widget_channel_id",
            widget_enabled: bool = "widget_enabled",
        }
    }

    /// `incidents_data` of [`Guild`].
    pub struct IncidentsData {
        always {}
        maybe {
            dm_spam_detected_at: Time = "dm_spam_detected_at",
            dms_disabled_until: Time = "dms_disabled_until",
            invites_disabled_until: Time = "invites_disabled_until",
            raid_detected_at: Time = "raid_detected_at",
        }
    }

    /// The data of `APPLICATION_AUTHORIZED`.
    pub struct ApplicationAuthorized {
        always {}
        maybe {
            guild: Box<Guild> = "guild",
            integration_type: IntegrationType = "integration_type",
            scopes: Vec<OAuth2Scopes> = "scopes",
            user: Box<User> = "user",
        }
    }

    /// The data of `APPLICATION_DEAUTHORIZED`.
    pub struct ApplicationDeauthorized {
        always {}
        maybe {
            user: Box<User> = "user",
        }
    }

    /// The data of `GAME_DIRECT_MESSAGE`.
    pub struct GameDirectMessage {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            activity: MessageActivity = "activity",
            application: Box<Application> = "application",
            application_id: crate::Snowflake = "application_id",
            attachments: Vec<Attachment> = "attachments",
            author: Box<User> = "author",
            call: MessageCall = "call",
            channel: Channel = "channel",
            channel_id: crate::Snowflake = "channel_id",
            components: Vec<MessageComponent> = "components",
            content: String = "content",
            edited_timestamp: Time = "edited_timestamp",
            embeds: Vec<Embed> = "embeds",
            flags: i64 = "flags",
            interaction: MessageInteraction = "interaction",
            interaction_metadata: InteractionMetadata = "interaction_metadata",
            lobby_id: crate::Snowflake = "lobby_id",
            mention_channels: Vec<ChannelMention> = "mention_channels",
            mention_everyone: bool = "mention_everyone",
            mention_roles: Vec<String> = "mention_roles",
            mentions: Vec<User> = "mentions",
            message_reference: MessageReference = "message_reference",
            message_snapshots: Vec<MessageSnapshot> = "message_snapshots",
            nonce: Scalar = "nonce",
            pinned: bool = "pinned",
            poll: Box<Poll> = "poll",
            position: i64 = "position",
            reactions: Vec<Reaction> = "reactions",
            recipient_id: crate::Snowflake = "recipient_id",
            referenced_message: Box<Message> = "referenced_message",
            resolved: Resolved = "resolved",
            role_subscription_data: MessageRoleSubscriptionData = "role_subscription_data",
            shared_client_theme: MessageSharedClientTheme = "shared_client_theme",
            sticker_items: Vec<StickerItem> = "sticker_items",
            stickers: Vec<Sticker> = "stickers",
            thread: Channel = "thread",
            timestamp: Time = "timestamp",
            tts: bool = "tts",
            r#type: MessageType = "type",
            webhook_id: crate::Snowflake = "webhook_id",
        }
    }

    /// The data of `LOBBY_MESSAGE`.
    pub struct LobbyMessage {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            application_id: crate::Snowflake = "application_id",
            author: Box<User> = "author",
            channel_id: crate::Snowflake = "channel_id",
            content: String = "content",
            edited_timestamp: Time = "edited_timestamp",
            flags: i64 = "flags",
            lobby_id: crate::Snowflake = "lobby_id",
            metadata: Json = "metadata",
            timestamp: Time = "timestamp",
            r#type: MessageType = "type",
        }
    }

    /// The data of `LOBBY_MESSAGE_DELETE`.
    pub struct LobbyMessageDeleted {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            lobby_id: crate::Snowflake = "lobby_id",
        }
    }
}

webhook_payload::numbers! {
    /// `integration_type` of [`ApplicationAuthorized`].
    pub enum IntegrationType {
        GuildInstall = 0,
        UserInstall = 1,
    }

    /// `default_message_notifications` of [`Guild`].
    pub enum GuildDefaultMessageNotifications {
        AllMessages = 0,
        OnlyMentions = 1,
    }

    /// `explicit_content_filter` of [`Guild`].
    pub enum GuildExplicitContentFilter {
        Disabled = 0,
        MembersWithoutRoles = 1,
        AllMembers = 2,
    }

    /// `hub_type` of [`Guild`].
    pub enum GuildHubType {
        Default = 0,
        HighSchool = 1,
        College = 2,
    }

    /// `mfa_level` of [`Guild`].
    pub enum GuildMFALevel {
        None = 0,
        Elevated = 1,
    }

    /// `nsfw_level` of [`Guild`].
    pub enum GuildNSFWLevel {
        Default = 0,
        Explicit = 1,
        Safe = 2,
        AgeRestricted = 3,
    }

    /// `premium_tier` of [`Guild`].
    pub enum GuildPremiumTier {
        None = 0,
        Tier1 = 1,
        Tier2 = 2,
        Tier3 = 3,
    }
}
