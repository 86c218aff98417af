//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// One of [`MessageComponent`].
    ActionRow = 0 {
        /// `components`: a list, each one of several objects, [`MessageComponent`], in every payload of today's schema.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `application` of [`Attachment`], `application` of [`Message`], `application` of [`GameDirectMessage`].
    Application = 3 {
        /// `approximate_guild_count`: an integer, or absent.
        approximate_guild_count: Option<i64> = opt_integer 15,
        /// `approximate_user_authorization_count`: an integer, or absent.
        approximate_user_authorization_count: Option<i64> = opt_integer 18,
        /// `approximate_user_install_count`: an integer, or absent.
        approximate_user_install_count: Option<i64> = opt_integer 19,
        /// `bot`: an object, [`User`], or absent.
        bot: Option<User<'a>> = opt 40,
        /// `bot_public`: a truth value, or absent.
        bot_public: Option<bool> = opt_flag 42,
        /// `bot_require_code_grant`: a truth value, or absent.
        bot_require_code_grant: Option<bool> = opt_flag 43,
        /// `cover_image`: a text, or absent.
        cover_image: Option<&'a str> = opt_text 67,
        /// `custom_install_url`: a text, or absent.
        custom_install_url: Option<&'a str> = opt_text 70,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `event_webhooks_status`: a number out of [`WebhookEventStatus`], or absent.
        event_webhooks_status: Option<WebhookEventStatus> = opt 107,
        /// `event_webhooks_types`: a list, each a text out of [`SubscribedEvent`], or absent.
        event_webhooks_types: List<'a, SubscribedEvent<'a>> = all 108,
        /// `event_webhooks_url`: a text, or absent, or null.
        event_webhooks_url: Option<&'a str> = opt_text 109,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `flags_new`: a text, or absent.
        flags_new: Option<&'a str> = opt_text 118,
        /// `guild`: an object, [`PartialGuild`], or absent.
        guild: Option<PartialGuild<'a>> = opt 126,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `icon`: a text, or absent, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `id`: a text, or absent.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `install_params`: an object, [`ApplicationInstallParams`], or absent.
        install_params: Option<ApplicationInstallParams<'a>> = opt 143,
        /// `integration_types_config`: an object of any keys, each an object, [`ApplicationIntegrationTypeConfiguration`], or absent.
        integration_types_config: Map<'a, ApplicationIntegrationTypeConfiguration<'a>> = all 146,
        /// `interactions_endpoint_url`: a text, or absent, or null.
        interactions_endpoint_url: Option<&'a str> = opt_text 150,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `owner`: an object, [`User`], or absent.
        owner: Option<User<'a>> = opt 208,
        /// `primary_sku_id`: a text, or absent.
        primary_sku_id: Option<crate::Snowflake<'a>> = opt 234,
        /// `privacy_policy_url`: a text, or absent.
        privacy_policy_url: Option<&'a str> = opt_text 235,
        /// `redirect_uris`: a list, each a text, or absent.
        redirect_uris: List<'a, &'a str> = all 249,
        /// `role_connections_verification_url`: a text, or absent, or null.
        role_connections_verification_url: Option<&'a str> = opt_text 257,
        /// `rpc_origins`: a list, each a text, or absent.
        rpc_origins: List<'a, &'a str> = all 261,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 270,
        /// `summary`: a text, or absent.
        summary: Option<&'a str> = opt_text 281,
        /// `tags`: a list, each a text, or absent.
        tags: List<'a, &'a str> = all 286,
        /// `team`: an object, [`Team`], or absent, or null.
        team: Option<Team<'a>> = opt 290,
        /// `terms_of_service_url`: a text, or absent.
        terms_of_service_url: Option<&'a str> = opt_text 292,
        /// `verify_key`: a text, or absent.
        verify_key: Option<&'a str> = opt_text 322,
    }

    /// `install_params` of [`Application`], `oauth2_install_params` of [`ApplicationIntegrationTypeConfiguration`].
    ApplicationInstallParams = 6 {
        /// `permissions`: a text, in every payload of today's schema.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `scopes`: a list, each a text out of [`OAuth2Scopes`], in every payload of today's schema.
        scopes: List<'a, OAuth2Scopes<'a>> = all 265,
    }

    /// `integration_types_config` of [`Application`].
    ApplicationIntegrationTypeConfiguration = 7 {
        /// `oauth2_install_params`: an object, [`ApplicationInstallParams`], or absent.
        oauth2_install_params: Option<ApplicationInstallParams<'a>> = opt 205,
    }

    /// `attachments` of [`Resolved`], `attachments` of [`Message`], `attachments` of [`MessageSnapshotFields`] and others.
    Attachment = 8 {
        /// `application`: an object, [`Application`], or absent, or null.
        application: Option<Application<'a>> = opt 12,
        /// `clip_created_at`: a time, or absent.
        clip_created_at: Option<Timestamp> = opt_time 52,
        /// `clip_participants`: a list, each an object, [`User`], or absent.
        clip_participants: List<'a, User<'a>> = all 53,
        /// `content_type`: a text, or absent.
        content_type: Option<&'a str> = opt_text 63,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `duration_secs`: a number, or absent.
        duration_secs: Option<f64> = opt 92,
        /// `ephemeral`: a truth value, or absent.
        ephemeral: Option<bool> = opt_flag 105,
        /// `filename`: a text, in every payload of today's schema.
        filename: Option<&'a str> = opt_text 116,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `height`: an integer, or absent, or null.
        height: Option<i64> = opt_integer 130,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `placeholder_version`: an integer, or absent.
        placeholder_version: Option<i64> = opt_integer 221,
        /// `proxy_url`: a text, in every payload of today's schema.
        proxy_url: Option<&'a str> = opt_text 239,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 268,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 301,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 311,
        /// `waveform`: a text, or absent.
        waveform: Option<&'a str> = opt_text 326,
        /// `width`: an integer, or absent, or null.
        width: Option<i64> = opt_integer 332,
    }

    /// `avatar_decoration_data` of [`GuildMember`], `avatar_decoration_data` of [`ResolvedMember`], `avatar_decoration_data` of [`InteractionMember`] and others.
    AvatarDecorationData = 15 {
        /// `asset`: a text, in every payload of today's schema.
        asset: Option<&'a str> = opt_text 22,
        /// `sku_id`: a text, in every payload of today's schema.
        sku_id: Option<crate::Snowflake<'a>> = opt 269,
    }

    /// One of [`MessageComponent`].
    Button = 17 {
        /// `custom_id`: a text, or absent.
        custom_id: Option<&'a str> = opt_text 69,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `emoji`: an object, [`ComponentEmoji`], or absent.
        emoji: Option<ComponentEmoji<'a>> = opt 97,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `label`: a text, or absent.
        label: Option<&'a str> = opt_text 159,
        /// `sku_id`: a text, or absent.
        sku_id: Option<crate::Snowflake<'a>> = opt 269,
        /// `style`: a number out of [`ButtonStyle`], in every payload of today's schema.
        style: Option<ButtonStyle> = opt 279,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 311,
    }

    /// One of [`Channel`].
    CategoryChannel = 19 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent, or null.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// `icon_emoji` of [`ForumChannel`], `icon_emoji` of [`MediaChannel`], `icon_emoji` of [`TextChannel`] and others.
    ChannelIconEmoji = 20 {
        /// `id`: a text, or absent, or null.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 198,
    }

    /// `mention_channels` of [`Message`], `mention_channels` of [`GameDirectMessage`].
    ChannelMention = 21 {
        /// `guild_id`: a text, in every payload of today's schema.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// One of [`MessageComponent`].
    ChannelSelect = 23 {
        /// `channel_types`: a list, each a number out of [`ChannelType`], or absent.
        channel_types: List<'a, ChannelType> = all 49,
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `default_values`: a list, each an object, [`SelectDefault`], or absent.
        default_values: List<'a, SelectDefault<'a>> = all 80,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `max_values`: an integer, or absent.
        max_values: Option<i64> = opt_integer 171,
        /// `min_values`: an integer, or absent.
        min_values: Option<i64> = opt_integer 195,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 253,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `collectibles` of [`GuildMember`], `collectibles` of [`ResolvedMember`], `collectibles` of [`InteractionMember`] and others.
    Collectibles = 26 {
        /// `nameplate`: an object, [`NameplateData`], or absent.
        nameplate: Option<NameplateData<'a>> = opt 199,
    }

    /// One of [`InteractionMetadata`].
    CommandMetadata = 27 {
        /// `authorizing_integration_owners`: an object of any keys, each a text, in every payload of today's schema.
        authorizing_integration_owners: Map<'a, crate::Snowflake<'a>> = all 27,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `original_response_message_id`: a text, or absent.
        original_response_message_id: Option<crate::Snowflake<'a>> = opt 207,
        /// `target_message_id`: a text, or absent.
        target_message_id: Option<crate::Snowflake<'a>> = opt 288,
        /// `target_user`: an object, [`User`], or absent.
        target_user: Option<User<'a>> = opt 289,
        /// `type`: a number out of [`InteractionType`], in every payload of today's schema.
        type_: Option<InteractionType> = opt 308,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// `emoji` of [`Button`], `emoji` of [`SelectOption`].
    ComponentEmoji = 28 {
        /// `animated`: a truth value, or absent.
        animated: Option<bool> = opt_flag 7,
        /// `id`: a text, or absent.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
    }

    /// One of [`InteractionMetadata`].
    ComponentMetadata = 29 {
        /// `authorizing_integration_owners`: an object of any keys, each a text, in every payload of today's schema.
        authorizing_integration_owners: Map<'a, crate::Snowflake<'a>> = all 27,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `interacted_message_id`: a text, in every payload of today's schema.
        interacted_message_id: Option<crate::Snowflake<'a>> = opt 147,
        /// `original_response_message_id`: a text, or absent.
        original_response_message_id: Option<crate::Snowflake<'a>> = opt 207,
        /// `type`: a number out of [`InteractionType`], in every payload of today's schema.
        type_: Option<InteractionType> = opt 308,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// One of [`MessageComponent`].
    Container = 30 {
        /// `accent_color`: an integer, or absent, or null.
        accent_color: Option<i64> = opt_integer 0,
        /// `components`: a list, each one of several objects, [`MessageComponent`], in every payload of today's schema.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `spoiler`: a truth value, or absent.
        spoiler: Option<bool> = opt_flag 274,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `display_name_styles` of [`User`].
    DisplayNameStyles = 31 {
        /// `colors`: a list, each an integer, or absent.
        colors: List<'a, i64> = all 56,
        /// `effect_id`: an integer, or absent.
        effect_id: Option<i64> = opt_integer 94,
        /// `font_id`: an integer, or absent.
        font_id: Option<i64> = opt_integer 120,
    }

    /// One of [`Channel`].
    DmChannel = 32 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 198,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `recipient_flags`: an integer, or absent.
        recipient_flags: Option<i64> = opt_integer 246,
        /// `recipients`: a list, each an object, [`User`], or absent.
        recipients: List<'a, User<'a>> = all 248,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// `embeds` of [`Message`], `embeds` of [`MessageSnapshotFields`], `embeds` of [`GameDirectMessage`].
    Embed = 33 {
        /// `author`: an object, [`EmbedAuthor`], or absent.
        author: Option<EmbedAuthor<'a>> = opt 26,
        /// `color`: an integer, or absent.
        color: Option<i64> = opt_integer 55,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `fields`: a list, each an object, [`EmbedField`], or absent.
        fields: List<'a, EmbedField<'a>> = all 114,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `footer`: an object, [`EmbedFooter`], or absent.
        footer: Option<EmbedFooter<'a>> = opt 121,
        /// `image`: an object, [`EmbedImage`], or absent.
        image: Option<EmbedImage<'a>> = opt 140,
        /// `provider`: an object, [`EmbedProvider`], or absent.
        provider: Option<EmbedProvider<'a>> = opt 237,
        /// `thumbnail`: an object, [`EmbedImage`], or absent.
        thumbnail: Option<EmbedImage<'a>> = opt 298,
        /// `timestamp`: a time, or absent.
        timestamp: Option<Timestamp> = opt_time 300,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 301,
        /// `type`: a text out of [`EmbedType`], or absent.
        type_: Option<EmbedType<'a>> = opt 308,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 311,
        /// `video`: an object, [`EmbedVideo`], or absent.
        video: Option<EmbedVideo<'a>> = opt 324,
    }

    /// `author` of [`Embed`].
    EmbedAuthor = 34 {
        /// `icon_url`: a text, or absent.
        icon_url: Option<&'a str> = opt_text 136,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `proxy_icon_url`: a text, or absent.
        proxy_icon_url: Option<&'a str> = opt_text 238,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 311,
    }

    /// `fields` of [`Embed`].
    EmbedField = 35 {
        /// `inline`: a truth value, or absent.
        inline: Option<bool> = opt_flag 142,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 317,
    }

    /// `footer` of [`Embed`].
    EmbedFooter = 36 {
        /// `icon_url`: a text, or absent.
        icon_url: Option<&'a str> = opt_text 136,
        /// `proxy_icon_url`: a text, or absent.
        proxy_icon_url: Option<&'a str> = opt_text 238,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt_text 294,
    }

    /// `image` of [`Embed`], `thumbnail` of [`Embed`].
    EmbedImage = 37 {
        /// `content_type`: a text, or absent.
        content_type: Option<&'a str> = opt_text 63,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `height`: an integer, or absent.
        height: Option<i64> = opt_integer 130,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `placeholder_version`: an integer, or absent.
        placeholder_version: Option<i64> = opt_integer 221,
        /// `proxy_url`: a text, or absent.
        proxy_url: Option<&'a str> = opt_text 239,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 311,
        /// `width`: an integer, or absent.
        width: Option<i64> = opt_integer 332,
    }

    /// `provider` of [`Embed`].
    EmbedProvider = 38 {
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 311,
    }

    /// `video` of [`Embed`].
    EmbedVideo = 39 {
        /// `content_type`: a text, or absent.
        content_type: Option<&'a str> = opt_text 63,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `height`: an integer, or absent.
        height: Option<i64> = opt_integer 130,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `placeholder_version`: an integer, or absent.
        placeholder_version: Option<i64> = opt_integer 221,
        /// `proxy_url`: a text, or absent.
        proxy_url: Option<&'a str> = opt_text 239,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 311,
        /// `width`: an integer, or absent.
        width: Option<i64> = opt_integer 332,
    }

    /// The data of `ENTITLEMENT`.
    Entitlement = 41 {
        /// `application_id`: a text, in every payload of today's schema.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `consumed`: a truth value, or absent.
        consumed: Option<bool> = opt_flag 61,
        /// `deleted`: a truth value, in every payload of today's schema.
        deleted: Option<bool> = opt_flag 81,
        /// `ends_at`: a time, or null.
        ends_at: Option<Timestamp> = opt_time 102,
        /// `gift_code_flags`: an integer, or absent.
        gift_code_flags: Option<i64> = opt_integer 123,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `promotion_id`: a text, or absent, or null.
        promotion_id: Option<crate::Snowflake<'a>> = opt 236,
        /// `sku_id`: a text, in every payload of today's schema.
        sku_id: Option<crate::Snowflake<'a>> = opt 269,
        /// `starts_at`: a time, or null.
        starts_at: Option<Timestamp> = opt_time 275,
        /// `type`: a number out of [`EntitlementType`], in every payload of today's schema.
        type_: Option<EntitlementType> = opt 308,
        /// `user_id`: a text, or absent.
        user_id: Option<crate::Snowflake<'a>> = opt 313,
    }

    /// One of [`MessageComponent`].
    FileComponent = 43 {
        /// `file`: an object, [`UnfurledMediaItem`], in every payload of today's schema.
        file: Option<UnfurledMediaItem<'a>> = opt 115,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 268,
        /// `spoiler`: a truth value, or absent.
        spoiler: Option<bool> = opt_flag 274,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`Channel`].
    ForumChannel = 44 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `available_tags`: a list, each an object, [`GuildForumTag`], or absent.
        available_tags: List<'a, GuildForumTag<'a>> = all 31,
        /// `default_auto_archive_duration`: a number out of [`ThreadAutoArchiveDuration`], or absent.
        default_auto_archive_duration: Option<ThreadAutoArchiveDuration> = opt 74,
        /// `default_forum_layout`: a number out of [`ForumLayoutType`], or absent.
        default_forum_layout: Option<ForumLayoutType> = opt 75,
        /// `default_reaction_emoji`: an object, [`GuildForumDefaultReactionEmoji`], or absent, or null.
        default_reaction_emoji: Option<GuildForumDefaultReactionEmoji<'a>> = opt 77,
        /// `default_sort_order`: a number out of [`SortOrderType`], or absent, or null.
        default_sort_order: Option<SortOrderType> = opt 78,
        /// `default_thread_rate_limit_per_user`: an integer, or absent.
        default_thread_rate_limit_per_user: Option<i64> = opt_integer 79,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `icon_emoji`: an object, [`ChannelIconEmoji`], or absent, or null.
        icon_emoji: Option<ChannelIconEmoji<'a>> = opt 134,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent, or null.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `theme_color`: an integer, or absent, or null.
        theme_color: Option<i64> = opt_integer 295,
        /// `topic`: a text, or absent, or null.
        topic: Option<&'a str> = opt_text 303,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// One of [`Channel`].
    GroupDmChannel = 46 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `application_id`: a text, or absent, or null.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `icon`: a text, or absent, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `managed`: a truth value, or absent.
        managed: Option<bool> = opt_flag 167,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 198,
        /// `owner_id`: a text, or absent.
        owner_id: Option<crate::Snowflake<'a>> = opt 209,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `recipient_flags`: an integer, or absent.
        recipient_flags: Option<i64> = opt_integer 246,
        /// `recipients`: a list, each an object, [`User`], or absent.
        recipients: List<'a, User<'a>> = all 248,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// `default_reaction_emoji` of [`ForumChannel`], `default_reaction_emoji` of [`MediaChannel`].
    GuildForumDefaultReactionEmoji = 48 {
        /// `emoji_id`: a text, or null.
        emoji_id: Option<crate::Snowflake<'a>> = opt 98,
        /// `emoji_name`: a text, or null.
        emoji_name: Option<&'a str> = opt_text 99,
    }

    /// `available_tags` of [`ForumChannel`], `available_tags` of [`MediaChannel`].
    GuildForumTag = 49 {
        /// `emoji_id`: a text, or null.
        emoji_id: Option<crate::Snowflake<'a>> = opt 98,
        /// `emoji_name`: a text, or null.
        emoji_name: Option<&'a str> = opt_text 99,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `moderated`: a truth value, in every payload of today's schema.
        moderated: Option<bool> = opt_flag 196,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
    }

    /// `member` of [`ThreadMember`].
    GuildMember = 50 {
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
        /// `joined_at`: a time, or null.
        joined_at: Option<Timestamp> = opt_time 158,
        /// `mute`: a truth value, in every payload of today's schema.
        mute: Option<bool> = opt_flag 197,
        /// `nick`: a text, or absent, or null.
        nick: Option<&'a str> = opt_text 200,
        /// `pending`: a truth value, or absent.
        pending: Option<bool> = opt_flag 216,
        /// `premium_since`: a time, or absent, or null.
        premium_since: Option<Timestamp> = opt_time 227,
        /// `roles`: a list, each a text, in every payload of today's schema.
        roles: List<'a, crate::Snowflake<'a>> = all 260,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// `welcome_screen` of [`Guild`], `welcome_screen` of [`PartialGuild`].
    GuildWelcomeScreen = 51 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 83,
        /// `welcome_channels`: a list, each an object, [`GuildWelcomeScreenChannel`], in every payload of today's schema.
        welcome_channels: List<'a, GuildWelcomeScreenChannel<'a>> = all 328,
    }

    /// `welcome_channels` of [`GuildWelcomeScreen`].
    GuildWelcomeScreenChannel = 52 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 83,
        /// `emoji_id`: a text, or null.
        emoji_id: Option<crate::Snowflake<'a>> = opt 98,
        /// `emoji_name`: a text, or null.
        emoji_name: Option<&'a str> = opt_text 99,
    }

    /// One of [`Channel`].
    MediaChannel = 60 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `available_tags`: a list, each an object, [`GuildForumTag`], or absent.
        available_tags: List<'a, GuildForumTag<'a>> = all 31,
        /// `default_auto_archive_duration`: a number out of [`ThreadAutoArchiveDuration`], or absent.
        default_auto_archive_duration: Option<ThreadAutoArchiveDuration> = opt 74,
        /// `default_reaction_emoji`: an object, [`GuildForumDefaultReactionEmoji`], or absent, or null.
        default_reaction_emoji: Option<GuildForumDefaultReactionEmoji<'a>> = opt 77,
        /// `default_sort_order`: a number out of [`SortOrderType`], or absent, or null.
        default_sort_order: Option<SortOrderType> = opt 78,
        /// `default_thread_rate_limit_per_user`: an integer, or absent.
        default_thread_rate_limit_per_user: Option<i64> = opt_integer 79,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `icon_emoji`: an object, [`ChannelIconEmoji`], or absent, or null.
        icon_emoji: Option<ChannelIconEmoji<'a>> = opt 134,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent, or null.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `theme_color`: an integer, or absent, or null.
        theme_color: Option<i64> = opt_integer 295,
        /// `topic`: a text, or absent, or null.
        topic: Option<&'a str> = opt_text 303,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// One of [`MessageComponent`].
    MediaGallery = 61 {
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `items`: a list, each an object, [`MediaGalleryItem`], in every payload of today's schema.
        items: List<'a, MediaGalleryItem<'a>> = all 156,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `items` of [`MediaGallery`].
    MediaGalleryItem = 62 {
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 83,
        /// `media`: an object, [`UnfurledMediaItem`], in every payload of today's schema.
        media: Option<UnfurledMediaItem<'a>> = opt 176,
        /// `spoiler`: a truth value, or absent.
        spoiler: Option<bool> = opt_flag 274,
    }

    /// One of [`MessageComponent`].
    MentionableSelect = 64 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `default_values`: a list, each an object, [`SelectDefault`], or absent.
        default_values: List<'a, SelectDefault<'a>> = all 80,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `max_values`: an integer, or absent.
        max_values: Option<i64> = opt_integer 171,
        /// `min_values`: an integer, or absent.
        min_values: Option<i64> = opt_integer 195,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 253,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `message` of [`Interaction`], `referenced_message` of [`Message`], `messages` of [`ResolvedMessages`] and others.
    Message = 66 {
        /// `activity`: an object, [`MessageActivity`], or absent.
        activity: Option<MessageActivity<'a>> = opt 2,
        /// `application`: an object, [`Application`], or absent.
        application: Option<Application<'a>> = opt 12,
        /// `application_id`: a text, or absent.
        application_id: Option<crate::Snowflake<'a>> = opt 13,
        /// `attachments`: a list, each an object, [`Attachment`], in every payload of today's schema.
        attachments: List<'a, Attachment<'a>> = all 25,
        /// `author`: an object, [`User`], in every payload of today's schema.
        author: Option<User<'a>> = opt 26,
        /// `call`: an object, [`MessageCall`], or absent.
        call: Option<MessageCall<'a>> = opt 46,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `components`: a list, each one of several objects, [`MessageComponent`], or absent.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `content`: a text, in every payload of today's schema.
        content: Option<&'a str> = opt_text 62,
        /// `edited_timestamp`: a time, or null.
        edited_timestamp: Option<Timestamp> = opt_time 93,
        /// `embeds`: a list, each an object, [`Embed`], in every payload of today's schema.
        embeds: List<'a, Embed<'a>> = all 96,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `interaction`: an object, [`MessageInteraction`], or absent.
        interaction: Option<MessageInteraction<'a>> = opt 148,
        /// `interaction_metadata`: one of several objects, [`InteractionMetadata`], or absent.
        interaction_metadata: Option<InteractionMetadata<'a>> = opt 149,
        /// `mention_channels`: a list, each an object, [`ChannelMention`], or absent.
        mention_channels: List<'a, ChannelMention<'a>> = all 181,
        /// `mention_everyone`: a truth value, in every payload of today's schema.
        mention_everyone: Option<bool> = opt_flag 182,
        /// `mention_roles`: a list, each a text, in every payload of today's schema.
        mention_roles: List<'a, &'a str> = all 183,
        /// `mentions`: a list, each an object, [`User`], in every payload of today's schema.
        mentions: List<'a, User<'a>> = all 185,
        /// `message_reference`: an object, [`MessageReference`], or absent.
        message_reference: Option<MessageReference<'a>> = opt 189,
        /// `message_snapshots`: a list, each an object, [`MessageSnapshot`], or absent.
        message_snapshots: List<'a, MessageSnapshot<'a>> = all 190,
        /// `nonce`: a text, a number or a truth value, or absent.
        nonce: Option<Scalar<'a>> = opt 201,
        /// `pinned`: a truth value, in every payload of today's schema.
        pinned: Option<bool> = opt_flag 219,
        /// `poll`: an object, [`Poll`], or absent.
        poll: Option<Poll<'a>> = opt 222,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `reactions`: a list, each an object, [`Reaction`], or absent.
        reactions: List<'a, Reaction<'a>> = all 245,
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
        /// `timestamp`: a time, in every payload of today's schema.
        timestamp: Option<Timestamp> = opt_time 300,
        /// `tts`: a truth value, in every payload of today's schema.
        tts: Option<bool> = opt_flag 307,
        /// `type`: a number out of [`MessageType`], in every payload of today's schema.
        type_: Option<MessageType> = opt 308,
        /// `webhook_id`: a text, or absent.
        webhook_id: Option<crate::Snowflake<'a>> = opt 327,
    }

    /// `activity` of [`Message`], `activity` of [`GameDirectMessage`].
    MessageActivity = 67 {
        /// `party_id`: a text, or absent.
        party_id: Option<&'a str> = opt_text 215,
        /// `type`: a number out of [`MessageActivityType`], in every payload of today's schema.
        type_: Option<MessageActivityType> = opt 308,
    }

    /// `call` of [`Message`], `call` of [`GameDirectMessage`].
    MessageCall = 68 {
        /// `ended_timestamp`: a time, or absent, or null.
        ended_timestamp: Option<Timestamp> = opt_time 101,
        /// `participants`: a list, each a text, in every payload of today's schema.
        participants: List<'a, crate::Snowflake<'a>> = all 214,
    }

    /// `interaction` of [`Message`], `interaction` of [`GameDirectMessage`].
    MessageInteraction = 70 {
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `member`: an object, [`MessageInteractionMember`], or absent.
        member: Option<MessageInteractionMember<'a>> = opt 177,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `type`: a number out of [`InteractionType`], in every payload of today's schema.
        type_: Option<InteractionType> = opt 308,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// `member` of [`MessageInteraction`].
    MessageInteractionMember = 71 {
        /// `avatar`: a text, or absent, or null.
        avatar: Option<&'a str> = opt_text 32,
        /// `communication_disabled_until`: a time, or absent, or null.
        communication_disabled_until: Option<Timestamp> = opt_time 57,
        /// `deaf`: a truth value, in every payload of today's schema.
        deaf: Option<bool> = opt_flag 72,
        /// `joined_at`: a time, or null.
        joined_at: Option<Timestamp> = opt_time 158,
        /// `mute`: a truth value, in every payload of today's schema.
        mute: Option<bool> = opt_flag 197,
        /// `nick`: a text, or absent, or null.
        nick: Option<&'a str> = opt_text 200,
        /// `pending`: a truth value, or absent.
        pending: Option<bool> = opt_flag 216,
        /// `premium_since`: a time, or absent, or null.
        premium_since: Option<Timestamp> = opt_time 227,
        /// `roles`: a list, each a text, in every payload of today's schema.
        roles: List<'a, crate::Snowflake<'a>> = all 260,
    }

    /// `message_reference` of [`Message`], `message_reference` of [`GameDirectMessage`].
    MessageReference = 72 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<crate::Snowflake<'a>> = opt 48,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `message_id`: a text, or absent.
        message_id: Option<crate::Snowflake<'a>> = opt 188,
        /// `type`: a number out of [`MessageReferenceType`], or absent.
        type_: Option<MessageReferenceType> = opt 308,
    }

    /// `role_subscription_data` of [`Message`], `role_subscription_data` of [`GameDirectMessage`].
    MessageRoleSubscriptionData = 73 {
        /// `is_renewal`: a truth value, in every payload of today's schema.
        is_renewal: Option<bool> = opt_flag 155,
        /// `role_subscription_listing_id`: a text, in every payload of today's schema.
        role_subscription_listing_id: Option<crate::Snowflake<'a>> = opt 259,
        /// `tier_name`: a text, in every payload of today's schema.
        tier_name: Option<&'a str> = opt_text 299,
        /// `total_months_subscribed`: an integer, in every payload of today's schema.
        total_months_subscribed: Option<i64> = opt_integer 305,
    }

    /// `shared_client_theme` of [`Message`], `shared_client_theme` of [`GameDirectMessage`].
    MessageSharedClientTheme = 74 {
        /// `base_mix`: an integer, in every payload of today's schema.
        base_mix: Option<i64> = opt_integer 37,
        /// `base_theme`: a number out of [`BaseThemeType`], or absent, or null.
        base_theme: Option<BaseThemeType> = opt 38,
        /// `colors`: a list, each a text, in every payload of today's schema.
        colors: List<'a, &'a str> = all 56,
        /// `gradient_angle`: an integer, in every payload of today's schema.
        gradient_angle: Option<i64> = opt_integer 125,
    }

    /// `message_snapshots` of [`Message`], `message_snapshots` of [`GameDirectMessage`].
    MessageSnapshot = 75 {
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `message`: an object, [`MessageSnapshotFields`], in every payload of today's schema.
        message: Option<MessageSnapshotFields<'a>> = opt 186,
    }

    /// `message` of [`MessageSnapshot`].
    MessageSnapshotFields = 76 {
        /// `attachments`: a list, each an object, [`Attachment`], in every payload of today's schema.
        attachments: List<'a, Attachment<'a>> = all 25,
        /// `components`: a list, each one of several objects, [`MessageComponent`], or absent.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `content`: a text, in every payload of today's schema.
        content: Option<&'a str> = opt_text 62,
        /// `edited_timestamp`: a time, or null.
        edited_timestamp: Option<Timestamp> = opt_time 93,
        /// `embeds`: a list, each an object, [`Embed`], in every payload of today's schema.
        embeds: List<'a, Embed<'a>> = all 96,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `mention_roles`: a list, each a text, in every payload of today's schema.
        mention_roles: List<'a, &'a str> = all 183,
        /// `mentions`: a list, each an object, [`User`], in every payload of today's schema.
        mentions: List<'a, User<'a>> = all 185,
        /// `sticker_items`: a list, each an object, [`StickerItem`], or absent.
        sticker_items: List<'a, StickerItem<'a>> = all 277,
        /// `stickers`: a list, each an object, [`Sticker`], or absent.
        stickers: List<'a, Sticker<'a>> = all 278,
        /// `timestamp`: a time, in every payload of today's schema.
        timestamp: Option<Timestamp> = opt_time 300,
        /// `type`: a number out of [`MessageType`], in every payload of today's schema.
        type_: Option<MessageType> = opt 308,
    }

    /// One of [`InteractionMetadata`].
    ModalSubmitMetadata = 78 {
        /// `authorizing_integration_owners`: an object of any keys, each a text, in every payload of today's schema.
        authorizing_integration_owners: Map<'a, crate::Snowflake<'a>> = all 27,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `original_response_message_id`: a text, or absent.
        original_response_message_id: Option<crate::Snowflake<'a>> = opt 207,
        /// `triggering_interaction_metadata`: one of several objects, [`InteractionMetadata`], in every payload of today's schema.
        triggering_interaction_metadata: Option<InteractionMetadata<'a>> = opt 306,
        /// `type`: a number out of [`InteractionType`], in every payload of today's schema.
        type_: Option<InteractionType> = opt 308,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// `nameplate` of [`Collectibles`].
    NameplateData = 79 {
        /// `asset`: a text, in every payload of today's schema.
        asset: Option<&'a str> = opt_text 22,
        /// `expires_at`: a value of no known form, or absent, or null.
        expires_at: Option<Value<'a>> = opt 110,
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 159,
        /// `palette`: a text out of [`NameplatePalette`], in every payload of today's schema.
        palette: Option<NameplatePalette<'a>> = opt 212,
        /// `sku_id`: a text, in every payload of today's schema.
        sku_id: Option<crate::Snowflake<'a>> = opt 269,
    }

    /// `permission_overwrites` of [`CategoryChannel`], `permission_overwrites` of [`ForumChannel`], `permission_overwrites` of [`MediaChannel`] and others.
    Overwrite = 81 {
        /// `allow`: a text, in every payload of today's schema.
        allow: Option<crate::Permissions<'a>> = opt 5,
        /// `deny`: a text, in every payload of today's schema.
        deny: Option<crate::Permissions<'a>> = opt 82,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `type`: a number out of [`OverwriteType`], in every payload of today's schema.
        type_: Option<OverwriteType> = opt 308,
    }

    /// `emoji` of [`PollMedia`], `emoji` of [`Reaction`].
    PartialEmoji = 82 {
        /// `animated`: a truth value, or absent.
        animated: Option<bool> = opt_flag 7,
        /// `id`: a text, or null.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 198,
    }

    /// `guild` of [`Application`].
    PartialGuild = 83 {
        /// `banner`: a text, or absent, or null.
        banner: Option<&'a str> = opt_text 36,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 83,
        /// `features`: a list, each a text out of [`GuildFeature`], or absent.
        features: List<'a, GuildFeature<'a>> = all 113,
        /// `icon`: a text, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `splash`: a text, or null.
        splash: Option<&'a str> = opt_text 273,
        /// `vanity_url_code`: a text, or absent, or null.
        vanity_url_code: Option<&'a str> = opt_text 319,
        /// `verification_level`: a number out of [`GuildVerificationLevel`], or absent.
        verification_level: Option<GuildVerificationLevel> = opt 320,
        /// `welcome_screen`: an object, [`GuildWelcomeScreen`], or absent.
        welcome_screen: Option<GuildWelcomeScreen<'a>> = opt 329,
    }

    /// `poll` of [`Message`], `poll` of [`GameDirectMessage`].
    Poll = 84 {
        /// `allow_multiselect`: a truth value, in every payload of today's schema.
        allow_multiselect: Option<bool> = opt_flag 6,
        /// `answers`: a list, each an object, [`PollAnswer`], in every payload of today's schema.
        answers: List<'a, PollAnswer<'a>> = all 10,
        /// `expiry`: a time, or null.
        expiry: Option<Timestamp> = opt_time 111,
        /// `layout_type`: a number out of [`PollLayoutType`], in every payload of today's schema.
        layout_type: Option<PollLayoutType> = opt 162,
        /// `question`: an object, [`PollMedia`], in every payload of today's schema.
        question: Option<PollMedia<'a>> = opt 242,
        /// `results`: an object, [`PollResults`], or absent.
        results: Option<PollResults<'a>> = opt 255,
    }

    /// `answers` of [`Poll`].
    PollAnswer = 85 {
        /// `answer_id`: an integer, in every payload of today's schema.
        answer_id: Option<i64> = opt_integer 9,
        /// `poll_media`: an object, [`PollMedia`], in every payload of today's schema.
        poll_media: Option<PollMedia<'a>> = opt 223,
    }

    /// `answer_counts` of [`PollResults`].
    PollAnswerCount = 86 {
        /// `count`: an integer, in every payload of today's schema.
        count: Option<i64> = opt_integer 65,
        /// `id`: an integer, always there.
        id: i64 = must 137,
        /// `me_voted`: a truth value, in every payload of today's schema.
        me_voted: Option<bool> = opt_flag 175,
    }

    /// `question` of [`Poll`], `poll_media` of [`PollAnswer`].
    PollMedia = 87 {
        /// `emoji`: an object, [`PartialEmoji`], or absent.
        emoji: Option<PartialEmoji<'a>> = opt 97,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 294,
    }

    /// `results` of [`Poll`].
    PollResults = 88 {
        /// `answer_counts`: a list, each an object, [`PollAnswerCount`], in every payload of today's schema.
        answer_counts: List<'a, PollAnswerCount<'a>> = all 8,
        /// `is_finalized`: a truth value, in every payload of today's schema.
        is_finalized: Option<bool> = opt_flag 153,
    }

    /// `reactions` of [`Message`], `reactions` of [`GameDirectMessage`].
    Reaction = 89 {
        /// `burst_colors`: a list, each a text, in every payload of today's schema.
        burst_colors: List<'a, &'a str> = all 45,
        /// `count`: an integer, in every payload of today's schema.
        count: Option<i64> = opt_integer 65,
        /// `count_details`: an object, [`ReactionCountDetails`], in every payload of today's schema.
        count_details: Option<ReactionCountDetails<'a>> = opt 66,
        /// `emoji`: an object, [`PartialEmoji`], in every payload of today's schema.
        emoji: Option<PartialEmoji<'a>> = opt 97,
        /// `me`: a truth value, in every payload of today's schema.
        me: Option<bool> = opt_flag 173,
        /// `me_burst`: a truth value, in every payload of today's schema.
        me_burst: Option<bool> = opt_flag 174,
    }

    /// `count_details` of [`Reaction`].
    ReactionCountDetails = 90 {
        /// `burst`: an integer, in every payload of today's schema.
        burst: Option<i64> = opt_integer 44,
        /// `normal`: an integer, in every payload of today's schema.
        normal: Option<i64> = opt_integer 202,
    }

    /// `resolved` of [`AutocompleteData`], `resolved` of [`ChatInput`], `resolved` of [`Message`] and others.
    Resolved = 91 {
        /// `attachments`: an object of any keys, each an object, [`Attachment`], or absent.
        attachments: Map<'a, Attachment<'a>> = all 25,
        /// `channels`: an object of any keys, each an object, [`ResolvedChannel`], or absent.
        channels: Map<'a, ResolvedChannel<'a>> = all 50,
        /// `members`: an object of any keys, each an object, [`ResolvedMember`], or absent.
        members: Map<'a, ResolvedMember<'a>> = all 179,
        /// `roles`: an object of any keys, each an object, [`Role`], or absent.
        roles: Map<'a, Role<'a>> = all 260,
        /// `users`: an object of any keys, each an object, [`User`], or absent.
        users: Map<'a, User<'a>> = all 316,
    }

    /// `channels` of [`Resolved`].
    ResolvedChannel = 92 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permissions`: a text, in every payload of today's schema.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `thread_metadata`: an object, [`ThreadMetadata`], or absent.
        thread_metadata: Option<ThreadMetadata<'a>> = opt 297,
        /// `topic`: a text, or absent, or null.
        topic: Option<&'a str> = opt_text 303,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// `members` of [`Resolved`].
    ResolvedMember = 93 {
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
        /// `flags`: an integer, in every payload of today's schema.
        flags: Option<i64> = opt_integer 117,
        /// `is_pending`: a truth value, or absent.
        is_pending: Option<bool> = opt_flag 154,
        /// `joined_at`: a time, or null.
        joined_at: Option<Timestamp> = opt_time 158,
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
    }

    /// `roles` of [`Guild`], `roles` of [`Resolved`].
    Role = 95 {
        /// `color`: an integer, in every payload of today's schema.
        color: Option<i64> = opt_integer 55,
        /// `colors`: an object, [`RoleColors`], in every payload of today's schema.
        colors: Option<RoleColors<'a>> = opt 56,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 83,
        /// `flags`: an integer, in every payload of today's schema.
        flags: Option<i64> = opt_integer 117,
        /// `hoist`: a truth value, in every payload of today's schema.
        hoist: Option<bool> = opt_flag 131,
        /// `icon`: a text, or absent, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `managed`: a truth value, in every payload of today's schema.
        managed: Option<bool> = opt_flag 167,
        /// `mentionable`: a truth value, in every payload of today's schema.
        mentionable: Option<bool> = opt_flag 184,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `permissions`: a text, in every payload of today's schema.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, in every payload of today's schema.
        position: Option<i64> = opt_integer 224,
        /// `tags`: an object, [`RoleTags`], or absent.
        tags: Option<RoleTags<'a>> = opt 286,
        /// `unicode_emoji`: a text, or absent, or null.
        unicode_emoji: Option<&'a str> = opt_text 309,
    }

    /// `colors` of [`Role`].
    RoleColors = 96 {
        /// `primary_color`: an integer, in every payload of today's schema.
        primary_color: Option<i64> = opt_integer 232,
        /// `secondary_color`: an integer, or null.
        secondary_color: Option<i64> = opt_integer 266,
        /// `tertiary_color`: an integer, or null.
        tertiary_color: Option<i64> = opt_integer 293,
    }

    /// One of [`MessageComponent`].
    RoleSelect = 98 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `default_values`: a list, each an object, [`SelectDefault`], or absent.
        default_values: List<'a, SelectDefault<'a>> = all 80,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `max_values`: an integer, or absent.
        max_values: Option<i64> = opt_integer 171,
        /// `min_values`: an integer, or absent.
        min_values: Option<i64> = opt_integer 195,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 253,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `tags` of [`Role`].
    RoleTags = 99 {
        /// `available_for_purchase`: a value of no known form, or absent, or null.
        available_for_purchase: Option<Value<'a>> = opt 30,
        /// `bot_id`: a text, or absent.
        bot_id: Option<crate::Snowflake<'a>> = opt 41,
        /// `guild_connections`: a value of no known form, or absent, or null.
        guild_connections: Option<Value<'a>> = opt 127,
        /// `integration_id`: a text, or absent.
        integration_id: Option<crate::Snowflake<'a>> = opt 144,
        /// `premium_subscriber`: a value of no known form, or absent, or null.
        premium_subscriber: Option<Value<'a>> = opt 228,
        /// `subscription_listing_id`: a text, or absent.
        subscription_listing_id: Option<crate::Snowflake<'a>> = opt 280,
    }

    /// One of [`MessageComponent`].
    Section = 101 {
        /// `accessory`: one of several objects, [`MessageComponent`], in every payload of today's schema.
        accessory: Option<MessageComponent<'a>> = opt 1,
        /// `components`: a list, each one of several objects, [`MessageComponent`], in every payload of today's schema.
        components: List<'a, MessageComponent<'a>> = all 60,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `default_values` of [`ChannelSelect`], `default_values` of [`MentionableSelect`], `default_values` of [`RoleSelect`] and others.
    SelectDefault = 102 {
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `type`: a text out of [`SelectMenuDefaultValueType`], in every payload of today's schema.
        type_: Option<SelectMenuDefaultValueType<'a>> = opt 308,
    }

    /// `options` of [`StringSelect`].
    SelectOption = 103 {
        /// `default`: a truth value, or absent.
        default: Option<bool> = opt_flag 73,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 83,
        /// `emoji`: an object, [`ComponentEmoji`], or absent.
        emoji: Option<ComponentEmoji<'a>> = opt 97,
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 159,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 317,
    }

    /// One of [`MessageComponent`].
    Separator = 104 {
        /// `divider`: a truth value, or absent.
        divider: Option<bool> = opt_flag 89,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `spacing`: a number out of [`SeparatorSpacingSize`], or absent.
        spacing: Option<SeparatorSpacingSize> = opt 272,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `stickers` of [`Guild`], `stickers` of [`Message`], `stickers` of [`MessageSnapshotFields`] and others.
    Sticker = 105 {
        /// `asset`: a text, or absent.
        asset: Option<&'a str> = opt_text 22,
        /// `available`: a truth value, or absent.
        available: Option<bool> = opt_flag 29,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 83,
        /// `format_type`: a number out of [`StickerFormatType`], in every payload of today's schema.
        format_type: Option<StickerFormatType> = opt 122,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `pack_id`: a text, or absent.
        pack_id: Option<crate::Snowflake<'a>> = opt 211,
        /// `sort_value`: an integer, or absent.
        sort_value: Option<i64> = opt_integer 271,
        /// `tags`: a text, in every payload of today's schema.
        tags: Option<&'a str> = opt_text 286,
        /// `type`: a number out of [`StickerType`], in every payload of today's schema.
        type_: Option<StickerType> = opt 308,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 312,
    }

    /// `sticker_items` of [`Message`], `sticker_items` of [`MessageSnapshotFields`], `sticker_items` of [`GameDirectMessage`].
    StickerItem = 106 {
        /// `format_type`: a number out of [`StickerFormatType`], in every payload of today's schema.
        format_type: Option<StickerFormatType> = opt 122,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
    }

    /// One of [`MessageComponent`].
    StringSelect = 108 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `max_values`: an integer, or absent.
        max_values: Option<i64> = opt_integer 171,
        /// `min_values`: an integer, or absent.
        min_values: Option<i64> = opt_integer 195,
        /// `options`: a list, each an object, [`SelectOption`], in every payload of today's schema.
        options: List<'a, SelectOption<'a>> = all 206,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 253,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `team` of [`Application`].
    Team = 125 {
        /// `icon`: a text, or null.
        icon: Option<&'a str> = opt_text 133,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `members`: a list, each an object, [`TeamMember`], in every payload of today's schema.
        members: List<'a, TeamMember<'a>> = all 179,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 198,
        /// `owner_user_id`: a text, in every payload of today's schema.
        owner_user_id: Option<crate::Snowflake<'a>> = opt 210,
    }

    /// `members` of [`Team`].
    TeamMember = 126 {
        /// `membership_state`: a number out of [`TeamMemberMembershipState`], in every payload of today's schema.
        membership_state: Option<TeamMemberMembershipState> = opt 180,
        /// `permissions`: a list, each a text, in every payload of today's schema.
        permissions: List<'a, &'a str> = all 218,
        /// `role`: a text out of [`TeamMemberRole`], in every payload of today's schema.
        role: Option<TeamMemberRole<'a>> = opt 256,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<crate::Snowflake<'a>> = opt 291,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 312,
    }

    /// One of [`Channel`].
    TextChannel = 127 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `default_auto_archive_duration`: a number out of [`ThreadAutoArchiveDuration`], or absent.
        default_auto_archive_duration: Option<ThreadAutoArchiveDuration> = opt 74,
        /// `default_thread_rate_limit_per_user`: an integer, or absent.
        default_thread_rate_limit_per_user: Option<i64> = opt_integer 79,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `icon_emoji`: an object, [`ChannelIconEmoji`], or absent, or null.
        icon_emoji: Option<ChannelIconEmoji<'a>> = opt 134,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent, or null.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `theme_color`: an integer, or absent, or null.
        theme_color: Option<i64> = opt_integer 295,
        /// `topic`: a text, or absent, or null.
        topic: Option<&'a str> = opt_text 303,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// One of [`MessageComponent`].
    TextDisplay = 128 {
        /// `content`: a text, in every payload of today's schema.
        content: Option<&'a str> = opt_text 62,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`Channel`].
    ThreadChannel = 129 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `applied_tags`: a list, each a text, or absent.
        applied_tags: List<'a, crate::Snowflake<'a>> = all 14,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `last_pin_timestamp`: a time, or absent, or null.
        last_pin_timestamp: Option<Timestamp> = opt_time 161,
        /// `member`: an object, [`ThreadMember`], or absent.
        member: Option<ThreadMember<'a>> = opt 177,
        /// `member_count`: an integer, or absent.
        member_count: Option<i64> = opt_integer 178,
        /// `message_count`: an integer, or absent.
        message_count: Option<i64> = opt_integer 187,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `owner_id`: a text, or absent.
        owner_id: Option<crate::Snowflake<'a>> = opt 209,
        /// `parent_id`: a text, or absent.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `thread_metadata`: an object, [`ThreadMetadata`], or absent.
        thread_metadata: Option<ThreadMetadata<'a>> = opt 297,
        /// `total_message_sent`: an integer, or absent.
        total_message_sent: Option<i64> = opt_integer 304,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
    }

    /// `member` of [`ThreadChannel`].
    ThreadMember = 130 {
        /// `flags`: an integer, in every payload of today's schema.
        flags: Option<i64> = opt_integer 117,
        /// `id`: a text, or absent.
        id: Option<crate::Snowflake<'a>> = opt 137,
        /// `join_timestamp`: a time, in every payload of today's schema.
        join_timestamp: Option<Timestamp> = opt_time 157,
        /// `member`: an object, [`GuildMember`], or absent.
        member: Option<GuildMember<'a>> = opt 177,
        /// `user_id`: a text, or absent.
        user_id: Option<crate::Snowflake<'a>> = opt 313,
    }

    /// `thread_metadata` of [`ResolvedChannel`], `thread_metadata` of [`ThreadChannel`].
    ThreadMetadata = 131 {
        /// `archive_timestamp`: a time, in every payload of today's schema.
        archive_timestamp: Option<Timestamp> = opt_time 20,
        /// `archived`: a truth value, in every payload of today's schema.
        archived: Option<bool> = opt_flag 21,
        /// `auto_archive_duration`: a number out of [`ThreadAutoArchiveDuration`], in every payload of today's schema.
        auto_archive_duration: Option<ThreadAutoArchiveDuration> = opt 28,
        /// `create_timestamp`: a time, or absent.
        create_timestamp: Option<Timestamp> = opt_time 68,
        /// `invitable`: a truth value, or absent.
        invitable: Option<bool> = opt_flag 151,
        /// `locked`: a truth value, in every payload of today's schema.
        locked: Option<bool> = opt_flag 166,
    }

    /// One of [`MessageComponent`].
    Thumbnail = 132 {
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 83,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `media`: an object, [`UnfurledMediaItem`], in every payload of today's schema.
        media: Option<UnfurledMediaItem<'a>> = opt 176,
        /// `spoiler`: a truth value, or absent.
        spoiler: Option<bool> = opt_flag 274,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// `file` of [`FileComponent`], `media` of [`MediaGalleryItem`], `media` of [`Thumbnail`].
    UnfurledMediaItem = 133 {
        /// `attachment_id`: a text, or absent.
        attachment_id: Option<crate::Snowflake<'a>> = opt 23,
        /// `content_type`: a text, or absent, or null.
        content_type: Option<&'a str> = opt_text 63,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `height`: an integer, or absent, or null.
        height: Option<i64> = opt_integer 130,
        /// `loading_state`: a number out of [`UnfurledMediaItemLoadingState`], or absent.
        loading_state: Option<UnfurledMediaItemLoadingState> = opt 163,
        /// `placeholder`: a text, or absent, or null.
        placeholder: Option<&'a str> = opt_text 220,
        /// `placeholder_version`: an integer, or absent, or null.
        placeholder_version: Option<i64> = opt_integer 221,
        /// `proxy_url`: a text, or absent.
        proxy_url: Option<&'a str> = opt_text 239,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 311,
        /// `width`: an integer, or absent, or null.
        width: Option<i64> = opt_integer 332,
    }

    /// `bot` of [`Application`], `owner` of [`Application`], `target_user` of [`CommandMetadata`] and others.
    User = 134 {
        /// `accent_color`: an integer, or absent, or null.
        accent_color: Option<i64> = opt_integer 0,
        /// `avatar`: a text, or null.
        avatar: Option<&'a str> = opt_text 32,
        /// `avatar_decoration`: a text, or absent, or null.
        avatar_decoration: Option<&'a str> = opt_text 33,
        /// `avatar_decoration_data`: an object, [`AvatarDecorationData`], or absent, or null.
        avatar_decoration_data: Option<AvatarDecorationData<'a>> = opt 34,
        /// `banner`: a text, or absent, or null.
        banner: Option<&'a str> = opt_text 36,
        /// `bot`: a truth value, or absent.
        bot: Option<bool> = opt_flag 40,
        /// `clan`: an object, [`UserPrimaryGuild`], or absent, or null.
        clan: Option<UserPrimaryGuild<'a>> = opt 51,
        /// `collectibles`: an object, [`Collectibles`], or absent, or null.
        collectibles: Option<Collectibles<'a>> = opt 54,
        /// `discriminator`: a text, in every payload of today's schema.
        discriminator: Option<&'a str> = opt_text 86,
        /// `display_name`: a text, or absent, or null.
        display_name: Option<&'a str> = opt_text 87,
        /// `display_name_styles`: an object, [`DisplayNameStyles`], or absent, or null.
        display_name_styles: Option<DisplayNameStyles<'a>> = opt 88,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 95,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `global_name`: a text, or null.
        global_name: Option<&'a str> = opt_text 124,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `locale`: a text, or absent.
        locale: Option<&'a str> = opt_text 165,
        /// `mfa_enabled`: a truth value, or absent.
        mfa_enabled: Option<bool> = opt_flag 193,
        /// `premium_type`: a number out of [`UserPremiumType`], or absent.
        premium_type: Option<UserPremiumType> = opt 231,
        /// `primary_guild`: an object, [`UserPrimaryGuild`], or absent, or null.
        primary_guild: Option<UserPrimaryGuild<'a>> = opt 233,
        /// `public_flags`: an integer, or absent.
        public_flags: Option<i64> = opt_integer 240,
        /// `system`: a truth value, or absent.
        system: Option<bool> = opt_flag 282,
        /// `username`: a text, in every payload of today's schema.
        username: Option<&'a str> = opt_text 315,
        /// `verified`: a truth value, or absent.
        verified: Option<bool> = opt_flag 321,
    }

    /// `clan` of [`User`], `primary_guild` of [`User`].
    UserPrimaryGuild = 137 {
        /// `badge`: a text, or null.
        badge: Option<&'a str> = opt_text 35,
        /// `identity_enabled`: a truth value, or null.
        identity_enabled: Option<bool> = opt_flag 138,
        /// `identity_guild_id`: a text, or null.
        identity_guild_id: Option<crate::Snowflake<'a>> = opt 139,
        /// `tag`: a text, or null.
        tag: Option<&'a str> = opt_text 285,
    }

    /// One of [`MessageComponent`].
    UserSelect = 138 {
        /// `custom_id`: a text, always there.
        custom_id: &'a str = must_text 69,
        /// `default_values`: a list, each an object, [`SelectDefault`], or absent.
        default_values: List<'a, SelectDefault<'a>> = all 80,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 84,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 137,
        /// `max_values`: an integer, or absent.
        max_values: Option<i64> = opt_integer 171,
        /// `min_values`: an integer, or absent.
        min_values: Option<i64> = opt_integer 195,
        /// `placeholder`: a text, or absent.
        placeholder: Option<&'a str> = opt_text 220,
        /// `required`: a truth value, or absent.
        required: Option<bool> = opt_flag 253,
        /// `type`: a number out of [`ComponentType`], in every payload of today's schema.
        type_: Option<ComponentType> = opt 308,
    }

    /// One of [`Channel`].
    VoiceChannel = 140 {
        /// `app_permissions`: a text, or absent.
        app_permissions: Option<crate::Permissions<'a>> = opt 11,
        /// `bitrate`: an integer, or absent.
        bitrate: Option<i64> = opt_integer 39,
        /// `flags`: an integer, or absent.
        flags: Option<i64> = opt_integer 117,
        /// `guild_id`: a text, or absent.
        guild_id: Option<crate::Snowflake<'a>> = opt 128,
        /// `icon_emoji`: an object, [`ChannelIconEmoji`], or absent, or null.
        icon_emoji: Option<ChannelIconEmoji<'a>> = opt 134,
        /// `id`: a text, always there.
        id: crate::Snowflake<'a> = must 137,
        /// `last_message_id`: a text, or absent, or null.
        last_message_id: Option<crate::Snowflake<'a>> = opt 160,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 198,
        /// `nsfw`: a truth value, or absent.
        nsfw: Option<bool> = opt_flag 203,
        /// `parent_id`: a text, or absent, or null.
        parent_id: Option<crate::Snowflake<'a>> = opt 213,
        /// `permission_overwrites`: a list, each an object, [`Overwrite`], or absent.
        permission_overwrites: List<'a, Overwrite<'a>> = all 217,
        /// `permissions`: a text, or absent.
        permissions: Option<crate::Permissions<'a>> = opt 218,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 224,
        /// `rate_limit_per_user`: an integer, or absent.
        rate_limit_per_user: Option<i64> = opt_integer 244,
        /// `rtc_region`: a text, or absent, or null.
        rtc_region: Option<&'a str> = opt_text 262,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt_text 276,
        /// `theme_color`: an integer, or absent, or null.
        theme_color: Option<i64> = opt_integer 295,
        /// `type`: a number out of [`ChannelType`], in every payload of today's schema.
        type_: Option<ChannelType> = opt 308,
        /// `user_limit`: an integer, or absent.
        user_limit: Option<i64> = opt_integer 314,
        /// `video_quality_mode`: a number out of [`VideoQualityMode`], or absent.
        video_quality_mode: Option<VideoQualityMode> = opt 325,
    }
}

webhook_payload::unions! {
    super::tables::CATALOG, 'a;

    /// `channel` of [`Interaction`], `thread` of [`Message`], `channel` of [`GameDirectMessage`] and others.
    Channel = 1 {
        0 => Text(TextChannel),
        1 => Dm(DmChannel),
        2 => Voice(VoiceChannel),
        3 => GroupDm(GroupDmChannel),
        4 => Category(CategoryChannel),
        5 => Thread(ThreadChannel),
        6 => Forum(ForumChannel),
        7 => Media(MediaChannel),
    }

    /// `interaction_metadata` of [`Message`], `triggering_interaction_metadata` of [`ModalSubmitMetadata`], `interaction_metadata` of [`GameDirectMessage`].
    InteractionMetadata = 5 {
        0 => ApplicationCommand(CommandMetadata),
        1 => MessageComponent(ComponentMetadata),
        2 => ModalSubmit(ModalSubmitMetadata),
    }

    /// The data of `any_component`.
    MessageComponent = 6 {
        0 => ActionRow(ActionRow),
        1 => Button(Button),
        2 => StringSelect(StringSelect),
        3 => UserSelect(UserSelect),
        4 => RoleSelect(RoleSelect),
        5 => MentionableSelect(MentionableSelect),
        6 => ChannelSelect(ChannelSelect),
        7 => Section(Section),
        8 => TextDisplay(TextDisplay),
        9 => Thumbnail(Thumbnail),
        10 => MediaGallery(MediaGallery),
        11 => File(FileComponent),
        12 => Separator(Separator),
        13 => Container(Container),
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`Embed`].
    EmbedType {
        Article = "article",
        AutoModerationMessage = "auto_moderation_message",
        Gifv = "gifv",
        Image = "image",
        Link = "link",
        PollResult = "poll_result",
        Rich = "rich",
        Video = "video",
    }

    /// `features` of [`Guild`], `features` of [`PartialGuild`].
    GuildFeature {
        AnimatedBanner = "ANIMATED_BANNER",
        AnimatedIcon = "ANIMATED_ICON",
        ApplicationCommandPermissionsV2 = "APPLICATION_COMMAND_PERMISSIONS_V2",
        AutoModeration = "AUTO_MODERATION",
        Banner = "BANNER",
        Community = "COMMUNITY",
        CreatorMonetizableProvisional = "CREATOR_MONETIZABLE_PROVISIONAL",
        CreatorStorePage = "CREATOR_STORE_PAGE",
        DeveloperSupportServer = "DEVELOPER_SUPPORT_SERVER",
        Discoverable = "DISCOVERABLE",
        EnhancedRoleColors = "ENHANCED_ROLE_COLORS",
        Featurable = "FEATURABLE",
        GuestsEnabled = "GUESTS_ENABLED",
        GuildTags = "GUILD_TAGS",
        HasDirectoryEntry = "HAS_DIRECTORY_ENTRY",
        Hub = "HUB",
        InvitesDisabled = "INVITES_DISABLED",
        InviteSplash = "INVITE_SPLASH",
        LinkedToHub = "LINKED_TO_HUB",
        MemberVerificationGateEnabled = "MEMBER_VERIFICATION_GATE_ENABLED",
        MonetizationEnabled = "MONETIZATION_ENABLED",
        MoreSoundboard = "MORE_SOUNDBOARD",
        MoreStickers = "MORE_STICKERS",
        News = "NEWS",
        Partnered = "PARTNERED",
        PinPermissionMigrationComplete = "PIN_PERMISSION_MIGRATION_COMPLETE",
        PreviewEnabled = "PREVIEW_ENABLED",
        PrivateThreads = "PRIVATE_THREADS",
        PruneRequiresAdmin = "PRUNE_REQUIRES_ADMIN",
        RaidAlertsDisabled = "RAID_ALERTS_DISABLED",
        RelayEnabled = "RELAY_ENABLED",
        RoleIcons = "ROLE_ICONS",
        RoleSubscriptionsAvailableForPurchase = "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE",
        RoleSubscriptionsEnabled = "ROLE_SUBSCRIPTIONS_ENABLED",
        Soundboard = "SOUNDBOARD",
        TicketedEventsEnabled = "TICKETED_EVENTS_ENABLED",
        VanityUrl = "VANITY_URL",
        Verified = "VERIFIED",
        VipRegions = "VIP_REGIONS",
        WelcomeScreenEnabled = "WELCOME_SCREEN_ENABLED",
    }

    /// `guild_locale` of [`Interaction`], `locale` of [`Interaction`], `preferred_locale` of [`Guild`] and others.
    Locale {
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        EnGb = "en-GB",
        EnUs = "en-US",
        Es419 = "es-419",
        EsEs = "es-ES",
        Fi = "fi",
        Fr = "fr",
        Hi = "hi",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Nl = "nl",
        No = "no",
        Pl = "pl",
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        SvSe = "sv-SE",
        Th = "th",
        Tr = "tr",
        Uk = "uk",
        Vi = "vi",
        ZhCn = "zh-CN",
        ZhTw = "zh-TW",
    }

    /// `palette` of [`NameplateData`].
    NameplatePalette {
        Berry = "berry",
        BubbleGum = "bubble_gum",
        Clover = "clover",
        Cobalt = "cobalt",
        Crimson = "crimson",
        Forest = "forest",
        Lemon = "lemon",
        Sky = "sky",
        Teal = "teal",
        Violet = "violet",
        White = "white",
    }

    /// `scopes` of [`ApplicationInstallParams`], `scopes` of [`ApplicationAuthorized`].
    OAuth2Scopes {
        ActivitiesRead = "activities.read",
        ActivitiesWrite = "activities.write",
        ApplicationsBuildsRead = "applications.builds.read",
        ApplicationsBuildsUpload = "applications.builds.upload",
        ApplicationsCommands = "applications.commands",
        ApplicationsCommandsPermissionsUpdate = "applications.commands.permissions.update",
        ApplicationsCommandsUpdate = "applications.commands.update",
        ApplicationsEntitlements = "applications.entitlements",
        ApplicationsStoreUpdate = "applications.store.update",
        Bot = "bot",
        Connections = "connections",
        DmChannelsRead = "dm_channels.read",
        Email = "email",
        GdmJoin = "gdm.join",
        Guilds = "guilds",
        GuildsJoin = "guilds.join",
        GuildsMembersRead = "guilds.members.read",
        Identify = "identify",
        IdentifyPremium = "identify.premium",
        MessagesRead = "messages.read",
        RelationshipsRead = "relationships.read",
        RoleConnectionsWrite = "role_connections.write",
        Rpc = "rpc",
        RpcActivitiesWrite = "rpc.activities.write",
        RpcNotificationsRead = "rpc.notifications.read",
        RpcVoiceRead = "rpc.voice.read",
        RpcVoiceWrite = "rpc.voice.write",
        Voice = "voice",
        WebhookIncoming = "webhook.incoming",
    }

    /// `type` of [`SelectDefault`].
    SelectMenuDefaultValueType {
        Channel = "channel",
        Role = "role",
        User = "user",
    }

    /// `event_webhooks_types` of [`Application`].
    SubscribedEvent {
        ApplicationAuthorized = "APPLICATION_AUTHORIZED",
        ApplicationDeauthorized = "APPLICATION_DEAUTHORIZED",
        EntitlementCreate = "ENTITLEMENT_CREATE",
        EntitlementDelete = "ENTITLEMENT_DELETE",
        EntitlementUpdate = "ENTITLEMENT_UPDATE",
        QuestUserEnrollment = "QUEST_USER_ENROLLMENT",
    }

    /// `role` of [`TeamMember`].
    TeamMemberRole {
        Admin = "admin",
        Developer = "developer",
        ReadOnly = "read_only",
    }
}

webhook_payload::codes! {
    /// `base_theme` of [`MessageSharedClientTheme`].
    BaseThemeType {
        Unset = 0,
        Dark = 1,
        Light = 2,
        Darker = 3,
        Midnight = 4,
    }

    /// `style` of [`Button`].
    ButtonStyle {
        Primary = 1,
        Secondary = 2,
        Success = 3,
        Danger = 4,
        Link = 5,
        Premium = 6,
    }

    /// `type` of [`CategoryChannel`], `type` of [`ChannelMention`], `channel_types` of [`ChannelSelect`] and others.
    ChannelType {
        GuildText = 0,
        Dm = 1,
        GuildVoice = 2,
        GroupDm = 3,
        GuildCategory = 4,
        GuildAnnouncement = 5,
        AnnouncementThread = 10,
        PublicThread = 11,
        PrivateThread = 12,
        GuildStageVoice = 13,
        GuildDirectory = 14,
        GuildForum = 15,
        GuildMedia = 16,
    }

    /// `type` of [`AutocompleteData`], `type` of [`ChatInput`], `type` of [`MessageCommand`] and others.
    CommandType {
        ChatInput = 1,
        User = 2,
        Message = 3,
        PrimaryEntryPoint = 4,
    }

    /// `type` of [`ActionRow`], `type` of [`Button`], `type` of [`ChannelSelect`] and others.
    ComponentType {
        ActionRow = 1,
        Button = 2,
        StringSelect = 3,
        TextInput = 4,
        UserSelect = 5,
        RoleSelect = 6,
        MentionableSelect = 7,
        ChannelSelect = 8,
        Section = 9,
        TextDisplay = 10,
        Thumbnail = 11,
        MediaGallery = 12,
        File = 13,
        Separator = 14,
        ContentInventoryEntry = 16,
        Container = 17,
        Label = 18,
        FileUpload = 19,
        RadioGroup = 21,
        CheckboxGroup = 22,
        Checkbox = 23,
    }

    /// `type` of [`Entitlement`].
    EntitlementType {
        Purchase = 1,
        PremiumSubscription = 2,
        DeveloperGift = 3,
        TestModePurchase = 4,
        FreePurchase = 5,
        UserGift = 6,
        PremiumPurchase = 7,
        ApplicationSubscription = 8,
    }

    /// `default_forum_layout` of [`ForumChannel`].
    ForumLayoutType {
        NotSet = 0,
        ListView = 1,
        GalleryView = 2,
    }

    /// `verification_level` of [`Guild`], `verification_level` of [`PartialGuild`].
    GuildVerificationLevel {
        None = 0,
        Low = 1,
        Medium = 2,
        High = 3,
        VeryHigh = 4,
    }

    /// `type` of [`CommandMetadata`], `type` of [`Interaction`], `type` of [`ComponentMetadata`] and others.
    InteractionType {
        Ping = 1,
        ApplicationCommand = 2,
        MessageComponent = 3,
        ApplicationCommandAutocomplete = 4,
        ModalSubmit = 5,
        SocialLayerSkuPurchaseEligibility = 6,
    }

    /// `type` of [`MessageActivity`].
    MessageActivityType {
        Join = 1,
        Spectate = 2,
        Listen = 3,
        JoinRequest = 5,
        StreamRequest = 6,
    }

    /// `type` of [`MessageReference`].
    MessageReferenceType {
        Default = 0,
        Forward = 1,
    }

    /// `type` of [`Message`], `type` of [`MessageSnapshotFields`], `type` of [`GameDirectMessage`] and others.
    MessageType {
        Default = 0,
        RecipientAdd = 1,
        RecipientRemove = 2,
        Call = 3,
        ChannelNameChange = 4,
        ChannelIconChange = 5,
        ChannelPinnedMessage = 6,
        UserJoin = 7,
        GuildBoost = 8,
        GuildBoostTier1 = 9,
        GuildBoostTier2 = 10,
        GuildBoostTier3 = 11,
        ChannelFollowAdd = 12,
        GuildDiscoveryDisqualified = 14,
        GuildDiscoveryRequalified = 15,
        GuildDiscoveryGracePeriodInitialWarning = 16,
        GuildDiscoveryGracePeriodFinalWarning = 17,
        ThreadCreated = 18,
        Reply = 19,
        ChatInputCommand = 20,
        ThreadStarterMessage = 21,
        GuildInviteReminder = 22,
        ContextMenuCommand = 23,
        AutoModerationAction = 24,
        RoleSubscriptionPurchase = 25,
        InteractionPremiumUpsell = 26,
        StageStart = 27,
        StageEnd = 28,
        StageSpeaker = 29,
        StageRaiseHand = 30,
        StageTopic = 31,
        GuildApplicationPremiumSubscription = 32,
        GuildIncidentAlertModeEnabled = 36,
        GuildIncidentAlertModeDisabled = 37,
        GuildIncidentReportRaid = 38,
        GuildIncidentReportFalseAlarm = 39,
        PurchaseNotification = 44,
        PollResult = 46,
    }

    /// `type` of [`Overwrite`].
    OverwriteType {
        Role = 0,
        Member = 1,
    }

    /// `layout_type` of [`Poll`].
    PollLayoutType {
        Default = 1,
    }

    /// `spacing` of [`Separator`].
    SeparatorSpacingSize {
        Small = 1,
        Large = 2,
    }

    /// `default_sort_order` of [`ForumChannel`], `default_sort_order` of [`MediaChannel`].
    SortOrderType {
        LatestActivity = 0,
        CreationDate = 1,
    }

    /// `format_type` of [`Sticker`], `format_type` of [`StickerItem`].
    StickerFormatType {
        Png = 1,
        Apng = 2,
        Lottie = 3,
        Gif = 4,
    }

    /// `type` of [`Sticker`].
    StickerType {
        Standard = 1,
        Guild = 2,
    }

    /// `membership_state` of [`TeamMember`].
    TeamMemberMembershipState {
        Invited = 1,
        Accepted = 2,
    }

    /// `default_auto_archive_duration` of [`ForumChannel`], `default_auto_archive_duration` of [`MediaChannel`], `default_auto_archive_duration` of [`TextChannel`] and others.
    ThreadAutoArchiveDuration {
        OneHour = 60,
        OneDay = 1440,
        ThreeDays = 4320,
        OneWeek = 10080,
    }

    /// `loading_state` of [`UnfurledMediaItem`].
    UnfurledMediaItemLoadingState {
        Unknown = 0,
        Loading = 1,
        LoadedSuccess = 2,
        LoadedNotFound = 3,
    }

    /// `premium_type` of [`User`].
    UserPremiumType {
        None = 0,
        NitroClassic = 1,
        Nitro = 2,
        NitroBasic = 3,
    }

    /// `video_quality_mode` of [`VoiceChannel`].
    VideoQualityMode {
        Auto = 1,
        Full = 2,
    }

    /// `event_webhooks_status` of [`Application`].
    WebhookEventStatus {
        Disabled = 1,
        Enabled = 2,
        DisabledByDiscord = 3,
    }
}
