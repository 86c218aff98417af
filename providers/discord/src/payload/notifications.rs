//! `event`, `APPLICATION_AUTHORIZED`, `APPLICATION_DEAUTHORIZED`, `ENTITLEMENT`, `LOBBY_MESSAGE`, `LOBBY_MESSAGE_DELETE`, `GAME_DIRECT_MESSAGE`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `APPLICATION_AUTHORIZED`.
    ApplicationAuthorized = 4 {
        /// `guild`: an object, [`Guild`], or absent.
        guild: Option<Guild<'a>> = opt 126,
        /// `integration_type`: a number out of [`IntegrationType`], or absent.
        integration_type: Option<IntegrationType> = opt 145,
        /// `scopes`: a list, each a text out of [`OAuth2Scopes`], in every payload of today's schema.
        scopes: List<'a, OAuth2Scopes<'a>> = all 265,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// The data of `APPLICATION_DEAUTHORIZED`.
    ApplicationDeauthorized = 5 {
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// `emojis` of [`Guild`].
    Emoji = 40 {
        /// `animated`: a truth value, or absent.
        animated: Option<bool> = opt_flag 7,
        /// `available`: a truth value, or absent.
        available: Option<bool> = opt_flag 29,
        /// `id`: a text, or null.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `managed`: a truth value, or absent.
        managed: Option<bool> = opt_flag 167,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 198,
        /// `require_colons`: a truth value, or absent.
        require_colons: Option<bool> = opt_flag 252,
        /// `roles`: a list, each a text, or absent.
        roles: List<'a, &'a str> = all 260,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 312,
    }

    /// The data of `GAME_DIRECT_MESSAGE`.
    GameDirectMessage = 45 {
        /// `activity`: an object, [`MessageActivity`], or absent.
        activity: Option<MessageActivity<'a>> = opt 2,
        /// `application`: an object, [`Application`], or absent.
        application: Option<Application<'a>> = opt 12,
        /// `application_id`: a text, or absent.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `attachments`: a list, each an object, [`Attachment`], or absent.
        attachments: List<'a, Attachment<'a>> = all 25,
        /// `author`: an object, [`User`], or absent.
        author: Option<User<'a>> = opt 26,
        /// `call`: an object, [`MessageCall`], or absent.
        call: Option<MessageCall<'a>> = opt 46,
        /// `channel`: one of several objects, [`Channel`], or absent.
        channel: Option<Channel<'a>> = opt 47,
        /// `channel_id`: a text, or absent.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `components`: a list, each one of several objects, [`MessageComponent`], or absent.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `content`: a text, or absent.
        content: Option<&'a str> = opt_text 62,
        /// `edited_timestamp`: a time, or absent, or null.
        edited_timestamp: Option<Timestamp> = opt_time 93,
        /// `embeds`: a list, each an object, [`Embed`], or absent.
        embeds: List<'a, Embed<'a>> = all 96,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `interaction`: an object, [`MessageInteraction`], or absent.
        interaction: Option<MessageInteraction<'a>> = opt 148,
        /// `interaction_metadata`: one of several objects, [`InteractionMetadata`], or absent.
        interaction_metadata: Option<InteractionMetadata<'a>> = opt 149,
        /// `lobby_id`: a text, or absent.
        lobby_id: Option<crate::Snowflake<'a>> = opt 164,
        /// `mention_channels`: a list, each an object, [`ChannelMention`], or absent.
        mention_channels: List<'a, ChannelMention<'a>> = all 181,
        /// `mention_everyone`: a truth value, or absent.
        mention_everyone: Option<bool> = opt_flag 182,
        /// `mention_roles`: a list, each a text, or absent.
        mention_roles: List<'a, &'a str> = all 183,
        /// `mentions`: a list, each an object, [`User`], or absent.
        mentions: List<'a, User<'a>> = all 185,
        /// `message_reference`: an object, [`MessageReference`], or absent.
        message_reference: Option<MessageReference<'a>> = opt 189,
        /// `message_snapshots`: a list, each an object, [`MessageSnapshot`], or absent.
        message_snapshots: List<'a, MessageSnapshot<'a>> = all 190,
        /// `nonce`: a text, a number or a truth value, or absent.
        nonce: Option<Scalar<'a>> = opt 201,
        /// `pinned`: a truth value, or absent.
        pinned: Option<bool> = opt_flag 219,
        /// `poll`: an object, [`Poll`], or absent.
        poll: Option<Poll<'a>> = opt 222,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `reactions`: a list, each an object, [`Reaction`], or absent.
        reactions: List<'a, Reaction<'a>> = all 245,
        /// `recipient_id`: a text, or absent.
        recipient_id: Option<crate::Snowflake<'a>> = opt 247,
        /// `referenced_message`: an object, [`Message`], or absent, or null.
        referenced_message: Option<Message<'a>> = opt 250,
        /// `resolved`: an object, [`Resolved`], or absent.
        resolved: Option<Resolved<'a>> = opt 254,
        /// `role_subscription_data`: an object, [`MessageRoleSubscriptionData`], or absent.
        role_subscription_data: Option<MessageRoleSubscriptionData<'a>> = opt 258,
        /// `shared_client_theme`: an object, [`MessageSharedClientTheme`], or absent.
        shared_client_theme: Option<MessageSharedClientTheme<'a>> = opt 267,
        /// `sticker_items`: a list, each an object, [`StickerItem`], or absent.
        sticker_items: List<'a, StickerItem<'a>> = all 277,
        /// `stickers`: a list, each an object, [`Sticker`], or absent.
        stickers: List<'a, Sticker<'a>> = all 278,
        /// `thread`: one of several objects, [`Channel`], or absent.
        thread: Option<Channel<'a>> = opt 296,
        /// `timestamp`: a time, or absent.
        timestamp: Option<Timestamp> = opt_time 300,
        /// `tts`: a truth value, or absent.
        tts: Option<bool> = opt_flag 307,
        /// `type`: a number out of [`MessageType`], or absent.
        type_: Option<MessageType> = opt 308,
        /// `webhook_id`: a text, or absent.
        webhook_id: Option<crate::Snowflake<'a>> = opt 327,
    }

    /// `guild` of [`ApplicationAuthorized`].
    Guild = 47 {
        /// `afk_channel_id`: a text, or null.
        afk_channel_id: Option<crate::Snowflake<'a>> = opt 3,
        /// `afk_timeout`: an integer, in every payload of today's schema.
        afk_timeout: Option<i64> = opt_integer 4,
        /// `application_id`: a text, or null.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `approximate_member_count`: an integer, or absent.
        approximate_member_count: Option<i64> = opt_integer 16,
        /// `approximate_presence_count`: an integer, or absent.
        approximate_presence_count: Option<i64> = opt_integer 17,
        /// `banner`: a text, or null.
        banner: Option<&'a str> = opt_text 36,
        /// `default_message_notifications`: a number out of [`GuildDefaultMessageNotifications`], in every payload of today's schema.
        default_message_notifications: Option<GuildDefaultMessageNotifications> = opt 76,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 83,
        /// `discovery_splash`: a text, or null.
        discovery_splash: Option<&'a str> = opt_text 85,
        /// `emojis`: a list, each an object, [`Emoji`], in every payload of today's schema.
        emojis: List<'a, Emoji<'a>> = all 100,
        /// `explicit_content_filter`: a number out of [`GuildExplicitContentFilter`], in every payload of today's schema.
        explicit_content_filter: Option<GuildExplicitContentFilter> = opt 112,
        /// `features`: a list, each a text out of [`GuildFeature`], in every payload of today's schema.
        features: List<'a, GuildFeature<'a>> = all 113,
        /// `hub_type`: a number out of [`GuildHubType`], or null.
        hub_type: Option<GuildHubType> = opt 132,
        /// `icon`: a text, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `icon_hash`: a text, or absent, or null.
        icon_hash: Option<&'a str> = opt_text 135,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `incidents_data`: an object, [`IncidentsData`], or null.
        incidents_data: Option<IncidentsData<'a>> = opt 141,
        /// `max_members`: an integer, or absent.
        max_members: Option<i64> = opt_integer 168,
        /// `max_presences`: an integer, or absent, or null.
        max_presences: Option<i64> = opt_integer 169,
        /// `max_stage_video_channel_users`: an integer, or absent.
        max_stage_video_channel_users: Option<i64> = opt_integer 170,
        /// `max_video_channel_users`: an integer, or absent.
        max_video_channel_users: Option<i64> = opt_integer 172,
        /// `mfa_level`: a number out of [`GuildMFALevel`], in every payload of today's schema.
        mfa_level: Option<GuildMFALevel> = opt 194,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw_level`: a number out of [`GuildNSFWLevel`], in every payload of today's schema.
        nsfw_level: Option<GuildNSFWLevel> = opt 204,
        /// `owner`: a truth value, or absent.
        owner: Option<bool> = opt_flag 208,
        /// `owner_id`: a text, in every payload of today's schema.
        owner_id: Option<crate::Snowflake<'a>> = opt 209,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `preferred_locale`: a text out of [`Locale`], in every payload of today's schema.
        preferred_locale: Option<Locale<'a>> = opt 225,
        /// `premium_progress_bar_enabled`: a truth value, in every payload of today's schema.
        premium_progress_bar_enabled: Option<bool> = opt_flag 226,
        /// `premium_subscription_count`: an integer, or absent.
        premium_subscription_count: Option<i64> = opt_integer 229,
        /// `premium_tier`: a number out of [`GuildPremiumTier`], in every payload of today's schema.
        premium_tier: Option<GuildPremiumTier> = opt 230,
        /// `public_updates_channel_id`: a text, or null.
        public_updates_channel_id: Option<crate::Snowflake<'a>> = opt 241,
        /// `region`: a text, or absent, or null.
        region: Option<&'a str> = opt_text 251,
        /// `roles`: a list, each an object, [`Role`], in every payload of today's schema.
        roles: List<'a, Role<'a>> = all 260,
        /// `rules_channel_id`: a text, or null.
        rules_channel_id: Option<crate::Snowflake<'a>> = opt 263,
        /// `safety_alerts_channel_id`: a text, or null.
        safety_alerts_channel_id: Option<crate::Snowflake<'a>> = opt 264,
        /// `splash`: a text, or null.
        splash: Option<&'a str> = opt_text 273,
        /// `stickers`: a list, each an object, [`Sticker`], or absent.
        stickers: List<'a, Sticker<'a>> = all 278,
        /// `system_channel_flags`: an integer, in every payload of today's schema.
        system_channel_flags: Option<i64> = opt_integer 283,
        /// `system_channel_id`: a text, or null.
        system_channel_id: Option<crate::Snowflake<'a>> = opt 284,
        /// `vanity_url_code`: a text, or null.
        vanity_url_code: Option<&'a str> = opt_text 319,
        /// `verification_level`: a number out of [`GuildVerificationLevel`], in every payload of today's schema.
        verification_level: Option<GuildVerificationLevel> = opt 320,
        /// `welcome_screen`: an object, [`GuildWelcomeScreen`], or absent.
        welcome_screen: Option<GuildWelcomeScreen<'a>> = opt 329,
        /// `widget_channel_id`: a text, or absent, or null.
        widget_channel_id: Option<crate::Snowflake<'a>> = opt 330,
        /// `widget_enabled`: a truth value, or absent.
        widget_enabled: Option<bool> = opt_flag 331,
    }

    /// `incidents_data` of [`Guild`].
    IncidentsData = 53 {
        /// `dm_spam_detected_at`: a time, or absent, or null.
        dm_spam_detected_at: Option<Timestamp> = opt_time 90,
        /// `dms_disabled_until`: a time, or null.
        dms_disabled_until: Option<Timestamp> = opt_time 91,
        /// `invites_disabled_until`: a time, or null.
        invites_disabled_until: Option<Timestamp> = opt_time 152,
        /// `raid_detected_at`: a time, or absent, or null.
        raid_detected_at: Option<Timestamp> = opt_time 243,
    }

    /// The data of `LOBBY_MESSAGE`.
    LobbyMessage = 58 {
        /// `application_id`: a text, or absent.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `author`: an object, [`User`], in every payload of today's schema.
        author: Option<User<'a>> = opt 26,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `content`: a text, in every payload of today's schema.
        content: Option<&'a str> = opt_text 62,
        /// `edited_timestamp`: a time, or absent.
        edited_timestamp: Option<Timestamp> = opt_time 93,
        /// `flags`: an integer, in every payload of today's schema.
        flags: Option<i64> = opt_integer 117,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `lobby_id`: a text, in every payload of today's schema.
        lobby_id: Option<crate::Snowflake<'a>> = opt 164,
        /// `metadata`: a value of no known form, or absent.
        metadata: Option<Value<'a>> = opt 192,
        /// `timestamp`: a time, or absent.
        timestamp: Option<Timestamp> = opt_time 300,
        /// `type`: a number out of [`MessageType`], in every payload of today's schema.
        type_: Option<MessageType> = opt 308,
    }

    /// The data of `LOBBY_MESSAGE_DELETE`.
    LobbyMessageDeleted = 59 {
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `lobby_id`: a text, in every payload of today's schema.
        lobby_id: Option<crate::Snowflake<'a>> = opt 164,
    }

    /// The data of `event`.
    WebhookEnvelope = 141 {
        /// `application_id`: a text, always there.
        application_id: crate::Snowflake<'a> = must 13,
        /// `event`: an object, [`WebhookHappened`], always there.
        event: WebhookHappened<'a> = must 106,
        /// `type`: an integer, in every payload of today's schema.
        type_: Option<i64> = opt_integer 308,
        /// `version`: an integer, in every payload of today's schema.
        version: Option<i64> = opt_integer 323,
    }

    /// `event` of [`WebhookEnvelope`].
    WebhookHappened = 142 {
        /// `data`: a value of no known form, or absent.
        data: Option<Value<'a>> = opt 71,
        /// `timestamp`: a text, in every payload of today's schema.
        timestamp: Option<&'a str> = opt_text 300,
        /// `type`: a text, always there.
        type_: &'a str = must_text 308,
    }
}

webhook_payload::codes! {
    /// `default_message_notifications` of [`Guild`].
    GuildDefaultMessageNotifications {
        AllMessages = 0,
        OnlyMentions = 1,
    }

    /// `explicit_content_filter` of [`Guild`].
    GuildExplicitContentFilter {
        Disabled = 0,
        MembersWithoutRoles = 1,
        AllMembers = 2,
    }

    /// `hub_type` of [`Guild`].
    GuildHubType {
        Default = 0,
        HighSchool = 1,
        College = 2,
    }

    /// `mfa_level` of [`Guild`].
    GuildMFALevel {
        None = 0,
        Elevated = 1,
    }

    /// `nsfw_level` of [`Guild`].
    GuildNSFWLevel {
        Default = 0,
        Explicit = 1,
        Safe = 2,
        AgeRestricted = 3,
    }

    /// `premium_tier` of [`Guild`].
    GuildPremiumTier {
        None = 0,
        Tier1 = 1,
        Tier2 = 2,
        Tier3 = 3,
    }

    /// `integration_type` of [`ApplicationAuthorized`].
    IntegrationType {
        GuildInstall = 0,
        UserInstall = 1,
    }
}
