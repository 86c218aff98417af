//! What several of the others have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// One of [`MessageComponent`].
    pub struct ActionRow {
        always {}
        maybe {
            components: Vec<MessageComponent> = "components",
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// `application` of [`Attachment`], `application` of [`Message`], `application` of [`GameDirectMessage`].
    pub struct Application {
        always {}
        maybe {
            approximate_guild_count: i64 = "approximate_guild_count",
            approximate_user_authorization_count: i64 = "approximate_user_authorization_count",
            approximate_user_install_count: i64 = "approximate_user_install_count",
            bot: Box<User> = "bot",
            bot_public: bool = "bot_public",
            bot_require_code_grant: bool = "bot_require_code_grant",
            cover_image: String = "cover_image",
            custom_install_url: String = "custom_install_url",
            description: String = "description",
            event_webhooks_status: WebhookEventStatus = "event_webhooks_status",
            event_webhooks_types: Vec<SubscribedEvent> = "event_webhooks_types",
            event_webhooks_url: String = "event_webhooks_url",
            flags: i64 = "flags",
            flags_new: String = "flags_new",
            guild: Box<PartialGuild> = "guild",
            guild_id: crate::Snowflake = "guild_id",
            icon: String = "icon",
            id: crate::Snowflake = "id",
            install_params: ApplicationInstallParams = "install_params",
            integration_types_config: Map<ApplicationIntegrationTypeConfiguration> = "integration_types_config",
            interactions_endpoint_url: String = "interactions_endpoint_url",
            name: String = "name",
            owner: Box<User> = "owner",
            primary_sku_id: crate::Snowflake = "primary_sku_id",
            privacy_policy_url: String = "privacy_policy_url",
            redirect_uris: Vec<String> = "redirect_uris",
            role_connections_verification_url: String = "role_connections_verification_url",
            rpc_origins: Vec<String> = "rpc_origins",
            slug: String = "slug",
            summary: String = "summary",
            tags: Vec<String> = "tags",
            team: Team = "team",
            terms_of_service_url: String = "terms_of_service_url",
            verify_key: String = "verify_key",
        }
    }

    /// One of [`InteractionMetadata`].
    pub struct CommandMetadata {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            authorizing_integration_owners: Map<crate::Snowflake> = "authorizing_integration_owners",
            original_response_message_id: crate::Snowflake = "original_response_message_id",
            target_message_id: crate::Snowflake = "target_message_id",
            target_user: Box<User> = "target_user",
            r#type: InteractionType = "type",
            user: Box<User> = "user",
        }
    }

    /// `install_params` of [`Application`], `oauth2_install_params` of [`ApplicationIntegrationTypeConfiguration`].
    pub struct ApplicationInstallParams {
        always {}
        maybe {
            permissions: crate::Permissions = "permissions",
            scopes: Vec<OAuth2Scopes> = "scopes",
        }
    }

    /// `integration_types_config` of [`Application`].
    pub struct ApplicationIntegrationTypeConfiguration {
        always {}
        maybe {
            oauth2_install_params: ApplicationInstallParams = "oauth2_install_params",
        }
    }

    /// `attachments` of [`Resolved`], `attachments` of [`Message`], `attachments` of [`MessageSnapshotFields`] and others.
    pub struct Attachment {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            application: Box<Application> = "application",
            clip_created_at: Time = "clip_created_at",
            clip_participants: Vec<User> = "clip_participants",
            content_type: String = "content_type",
            description: String = "description",
            duration_secs: f64 = "duration_secs",
            ephemeral: bool = "ephemeral",
            filename: String = "filename",
            flags: i64 = "flags",
            height: i64 = "height",
            placeholder: String = "placeholder",
            placeholder_version: i64 = "placeholder_version",
            proxy_url: String = "proxy_url",
            size: i64 = "size",
            title: String = "title",
            url: String = "url",
            waveform: String = "waveform",
            width: i64 = "width",
        }
    }

    /// `avatar_decoration_data` of [`GuildMember`], `avatar_decoration_data` of [`ResolvedMember`], `avatar_decoration_data` of [`InteractionMember`] and others.
    pub struct AvatarDecorationData {
        always {}
        maybe {
            asset: String = "asset",
            sku_id: crate::Snowflake = "sku_id",
        }
    }

    /// One of [`MessageComponent`].
    pub struct Button {
        always {}
        maybe {
            custom_id: String = "custom_id",
            disabled: bool = "disabled",
            emoji: ComponentEmoji = "emoji",
            id: i64 = "id",
            label: String = "label",
            sku_id: crate::Snowflake = "sku_id",
            style: ButtonStyle = "style",
            r#type: ComponentType = "type",
            url: String = "url",
        }
    }

    /// One of [`Channel`].
    pub struct CategoryChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            position: i64 = "position",
            r#type: ChannelType = "type",
        }
    }

    /// `mention_channels` of [`Message`], `mention_channels` of [`GameDirectMessage`].
    pub struct ChannelMention {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            name: String = "name",
            r#type: ChannelType = "type",
        }
    }

    /// One of [`MessageComponent`].
    pub struct ChannelSelect {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            channel_types: Vec<ChannelType> = "channel_types",
            default_values: Vec<SelectDefault> = "default_values",
            disabled: bool = "disabled",
            id: i64 = "id",
            max_values: i64 = "max_values",
            min_values: i64 = "min_values",
            placeholder: String = "placeholder",
            required: bool = "required",
            r#type: ComponentType = "type",
        }
    }

    /// `collectibles` of [`GuildMember`], `collectibles` of [`ResolvedMember`], `collectibles` of [`InteractionMember`] and others.
    pub struct Collectibles {
        always {}
        maybe {
            nameplate: NameplateData = "nameplate",
        }
    }

    /// One of [`MessageComponent`].
    pub struct Container {
        always {}
        maybe {
            accent_color: i64 = "accent_color",
            components: Vec<MessageComponent> = "components",
            id: i64 = "id",
            spoiler: bool = "spoiler",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`Channel`].
    pub struct DmChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            flags: i64 = "flags",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            name: String = "name",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            recipients: Vec<User> = "recipients",
            r#type: ChannelType = "type",
        }
    }

    /// `embeds` of [`Message`], `embeds` of [`MessageSnapshotFields`], `embeds` of [`GameDirectMessage`].
    pub struct Embed {
        always {}
        maybe {
            author: EmbedAuthor = "author",
            color: i64 = "color",
            description: String = "description",
            fields: Vec<EmbedField> = "fields",
            flags: i64 = "flags",
            footer: EmbedFooter = "footer",
            image: Box<EmbedImage> = "image",
            provider: EmbedProvider = "provider",
            thumbnail: Box<EmbedImage> = "thumbnail",
            timestamp: Time = "timestamp",
            title: String = "title",
            r#type: EmbedType = "type",
            url: String = "url",
            video: Box<EmbedVideo> = "video",
        }
    }

    /// `author` of [`Embed`].
    pub struct EmbedAuthor {
        always {}
        maybe {
            icon_url: String = "icon_url",
            name: String = "name",
            proxy_icon_url: String = "proxy_icon_url",
            url: String = "url",
        }
    }

    /// `fields` of [`Embed`].
    pub struct EmbedField {
        always {}
        maybe {
            inline: bool = "inline",
            name: String = "name",
            value: String = "value",
        }
    }

    /// `footer` of [`Embed`].
    pub struct EmbedFooter {
        always {}
        maybe {
            icon_url: String = "icon_url",
            proxy_icon_url: String = "proxy_icon_url",
            text: String = "text",
        }
    }

    /// `image` of [`Embed`], `thumbnail` of [`Embed`].
    pub struct EmbedImage {
        always {}
        maybe {
            content_type: String = "content_type",
            description: String = "description",
            flags: i64 = "flags",
            height: i64 = "height",
            placeholder: String = "placeholder",
            placeholder_version: i64 = "placeholder_version",
            proxy_url: String = "proxy_url",
            url: String = "url",
            width: i64 = "width",
        }
    }

    /// `provider` of [`Embed`].
    pub struct EmbedProvider {
        always {}
        maybe {
            name: String = "name",
            url: String = "url",
        }
    }

    /// `video` of [`Embed`].
    pub struct EmbedVideo {
        always {}
        maybe {
            content_type: String = "content_type",
            description: String = "description",
            flags: i64 = "flags",
            height: i64 = "height",
            placeholder: String = "placeholder",
            placeholder_version: i64 = "placeholder_version",
            proxy_url: String = "proxy_url",
            url: String = "url",
            width: i64 = "width",
        }
    }

    /// The data of `ENTITLEMENT`.
    pub struct Entitlement {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            application_id: crate::Snowflake = "application_id",
            consumed: bool = "consumed",
            deleted: bool = "deleted",
            ends_at: Time = "ends_at",
            gift_code_flags: i64 = "gift_code_flags",
            guild_id: crate::Snowflake = "guild_id",
            promotion_id: crate::Snowflake = "promotion_id",
            sku_id: crate::Snowflake = "sku_id",
            starts_at: Time = "starts_at",
            r#type: EntitlementType = "type",
            user_id: crate::Snowflake = "user_id",
        }
    }

    /// One of [`MessageComponent`].
    pub struct FileComponent {
        always {}
        maybe {
            file: Box<UnfurledMediaItem> = "file",
            id: i64 = "id",
            name: String = "name",
            size: i64 = "size",
            spoiler: bool = "spoiler",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`Channel`].
    pub struct ForumChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            available_tags: Vec<GuildForumTag> = "available_tags",
            default_auto_archive_duration: ThreadAutoArchiveDuration = "default_auto_archive_duration",
            default_forum_layout: ForumLayoutType = "default_forum_layout",
            default_reaction_emoji: GuildForumDefaultReactionEmoji = "default_reaction_emoji",
            default_sort_order: SortOrderType = "default_sort_order",
            default_thread_rate_limit_per_user: i64 = "default_thread_rate_limit_per_user",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            position: i64 = "position",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            topic: String = "topic",
            r#type: ChannelType = "type",
        }
    }

    /// One of [`Channel`].
    pub struct GroupDmChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            application_id: crate::Snowflake = "application_id",
            flags: i64 = "flags",
            icon: String = "icon",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            managed: bool = "managed",
            name: String = "name",
            owner_id: crate::Snowflake = "owner_id",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            recipients: Vec<User> = "recipients",
            r#type: ChannelType = "type",
        }
    }

    /// `default_reaction_emoji` of [`ForumChannel`], `default_reaction_emoji` of [`MediaChannel`].
    pub struct GuildForumDefaultReactionEmoji {
        always {}
        maybe {
            emoji_id: crate::Snowflake = "emoji_id",
            emoji_name: String = "emoji_name",
        }
    }

    /// `available_tags` of [`ForumChannel`], `available_tags` of [`MediaChannel`].
    pub struct GuildForumTag {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            emoji_id: crate::Snowflake = "emoji_id",
            emoji_name: String = "emoji_name",
            moderated: bool = "moderated",
            name: String = "name",
        }
    }

    /// `member` of [`ThreadMember`].
    pub struct GuildMember {
        always {}
        maybe {
            avatar: String = "avatar",
            avatar_decoration_data: AvatarDecorationData = "avatar_decoration_data",
            banner: String = "banner",
            collectibles: Collectibles = "collectibles",
            communication_disabled_until: Time = "communication_disabled_until",
            deaf: bool = "deaf",
            flags: i64 = "flags",
            joined_at: Time = "joined_at",
            mute: bool = "mute",
            nick: String = "nick",
            pending: bool = "pending",
            premium_since: Time = "premium_since",
            roles: Vec<crate::Snowflake> = "roles",
            user: Box<User> = "user",
        }
    }

    /// `welcome_screen` of [`Guild`], `welcome_screen` of [`PartialGuild`].
    pub struct GuildWelcomeScreen {
        always {}
        maybe {
            description: String = "description",
            welcome_channels: Vec<GuildWelcomeScreenChannel> = "welcome_channels",
        }
    }

    /// `welcome_channels` of [`GuildWelcomeScreen`].
    pub struct GuildWelcomeScreenChannel {
        always {}
        maybe {
            channel_id: crate::Snowflake = "channel_id",
            description: String = "description",
            emoji_id: crate::Snowflake = "emoji_id",
            emoji_name: String = "emoji_name",
        }
    }

    /// `resolved` of [`AutocompleteData`], `resolved` of [`ChatInput`], `resolved` of [`Message`] and others.
    pub struct Resolved {
        always {}
        maybe {
            attachments: Map<Attachment> = "attachments",
            channels: Map<ResolvedChannel> = "channels",
            members: Map<ResolvedMember> = "members",
            roles: Map<Role> = "roles",
            users: Map<User> = "users",
        }
    }

    /// `channels` of [`Resolved`].
    pub struct ResolvedChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            app_permissions: crate::Permissions = "app_permissions",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permissions: crate::Permissions = "permissions",
            position: i64 = "position",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            thread_metadata: ThreadMetadata = "thread_metadata",
            topic: String = "topic",
            r#type: ChannelType = "type",
        }
    }

    /// `members` of [`Resolved`].
    pub struct ResolvedMember {
        always {}
        maybe {
            avatar: String = "avatar",
            avatar_decoration_data: AvatarDecorationData = "avatar_decoration_data",
            banner: String = "banner",
            collectibles: Collectibles = "collectibles",
            communication_disabled_until: Time = "communication_disabled_until",
            flags: i64 = "flags",
            is_pending: bool = "is_pending",
            joined_at: Time = "joined_at",
            nick: String = "nick",
            pending: bool = "pending",
            permissions: crate::Permissions = "permissions",
            premium_since: Time = "premium_since",
            roles: Vec<crate::Snowflake> = "roles",
            unusual_dm_activity_until: Time = "unusual_dm_activity_until",
        }
    }

    /// One of [`Channel`].
    pub struct MediaChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            available_tags: Vec<GuildForumTag> = "available_tags",
            default_auto_archive_duration: ThreadAutoArchiveDuration = "default_auto_archive_duration",
            default_reaction_emoji: GuildForumDefaultReactionEmoji = "default_reaction_emoji",
            default_sort_order: SortOrderType = "default_sort_order",
            default_thread_rate_limit_per_user: i64 = "default_thread_rate_limit_per_user",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            position: i64 = "position",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            topic: String = "topic",
            r#type: ChannelType = "type",
        }
    }

    /// One of [`MessageComponent`].
    pub struct MediaGallery {
        always {}
        maybe {
            id: i64 = "id",
            items: Vec<MediaGalleryItem> = "items",
            r#type: ComponentType = "type",
        }
    }

    /// `items` of [`MediaGallery`].
    pub struct MediaGalleryItem {
        always {}
        maybe {
            description: String = "description",
            media: Box<UnfurledMediaItem> = "media",
            spoiler: bool = "spoiler",
        }
    }

    /// One of [`MessageComponent`].
    pub struct MentionableSelect {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            default_values: Vec<SelectDefault> = "default_values",
            disabled: bool = "disabled",
            id: i64 = "id",
            max_values: i64 = "max_values",
            min_values: i64 = "min_values",
            placeholder: String = "placeholder",
            required: bool = "required",
            r#type: ComponentType = "type",
        }
    }

    /// `message` of [`Common`], `referenced_message` of [`Message`], `messages` of [`ResolvedMessages`] and others.
    pub struct Message {
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
            channel_id: crate::Snowflake = "channel_id",
            components: Vec<MessageComponent> = "components",
            content: String = "content",
            edited_timestamp: Time = "edited_timestamp",
            embeds: Vec<Embed> = "embeds",
            flags: i64 = "flags",
            interaction: MessageInteraction = "interaction",
            interaction_metadata: InteractionMetadata = "interaction_metadata",
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

    /// `activity` of [`Message`], `activity` of [`GameDirectMessage`].
    pub struct MessageActivity {
        always {}
        maybe {
            party_id: String = "party_id",
            r#type: MessageActivityType = "type",
        }
    }

    /// `call` of [`Message`], `call` of [`GameDirectMessage`].
    pub struct MessageCall {
        always {}
        maybe {
            ended_timestamp: Time = "ended_timestamp",
            participants: Vec<crate::Snowflake> = "participants",
        }
    }

    /// `emoji` of [`Button`], `emoji` of [`SelectOption`].
    pub struct ComponentEmoji {
        always {}
        maybe {
            animated: bool = "animated",
            id: crate::Snowflake = "id",
            name: String = "name",
        }
    }

    /// One of [`InteractionMetadata`].
    pub struct ComponentMetadata {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            authorizing_integration_owners: Map<crate::Snowflake> = "authorizing_integration_owners",
            interacted_message_id: crate::Snowflake = "interacted_message_id",
            original_response_message_id: crate::Snowflake = "original_response_message_id",
            r#type: InteractionType = "type",
            user: Box<User> = "user",
        }
    }

    /// `interaction` of [`Message`], `interaction` of [`GameDirectMessage`].
    pub struct MessageInteraction {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            member: Box<MessageInteractionMember> = "member",
            name: String = "name",
            r#type: InteractionType = "type",
            user: Box<User> = "user",
        }
    }

    /// `message_reference` of [`Message`], `message_reference` of [`GameDirectMessage`].
    pub struct MessageReference {
        always {}
        maybe {
            channel_id: crate::Snowflake = "channel_id",
            guild_id: crate::Snowflake = "guild_id",
            message_id: crate::Snowflake = "message_id",
            r#type: MessageReferenceType = "type",
        }
    }

    /// `role_subscription_data` of [`Message`], `role_subscription_data` of [`GameDirectMessage`].
    pub struct MessageRoleSubscriptionData {
        always {}
        maybe {
            is_renewal: bool = "is_renewal",
            role_subscription_listing_id: crate::Snowflake = "role_subscription_listing_id",
            tier_name: String = "tier_name",
            total_months_subscribed: i64 = "total_months_subscribed",
        }
    }

    /// `shared_client_theme` of [`Message`], `shared_client_theme` of [`GameDirectMessage`].
    pub struct MessageSharedClientTheme {
        always {}
        maybe {
            base_mix: i64 = "base_mix",
            base_theme: BaseThemeType = "base_theme",
            colors: Vec<String> = "colors",
            gradient_angle: i64 = "gradient_angle",
        }
    }

    /// `message_snapshots` of [`Message`], `message_snapshots` of [`GameDirectMessage`].
    pub struct MessageSnapshot {
        always {}
        maybe {
            guild_id: crate::Snowflake = "guild_id",
            message: Box<MessageSnapshotFields> = "message",
        }
    }

    /// `message` of [`MessageSnapshot`].
    pub struct MessageSnapshotFields {
        always {}
        maybe {
            attachments: Vec<Attachment> = "attachments",
            components: Vec<MessageComponent> = "components",
            content: String = "content",
            edited_timestamp: Time = "edited_timestamp",
            embeds: Vec<Embed> = "embeds",
            flags: i64 = "flags",
            mention_roles: Vec<String> = "mention_roles",
            mentions: Vec<User> = "mentions",
            sticker_items: Vec<StickerItem> = "sticker_items",
            stickers: Vec<Sticker> = "stickers",
            timestamp: Time = "timestamp",
            r#type: MessageType = "type",
        }
    }

    /// One of [`InteractionMetadata`].
    pub struct ModalSubmitMetadata {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            authorizing_integration_owners: Map<crate::Snowflake> = "authorizing_integration_owners",
            original_response_message_id: crate::Snowflake = "original_response_message_id",
            triggering_interaction_metadata: InteractionMetadata = "triggering_interaction_metadata",
            r#type: InteractionType = "type",
            user: Box<User> = "user",
        }
    }

    /// `nameplate` of [`Collectibles`].
    pub struct NameplateData {
        always {}
        maybe {
            asset: String = "asset",
            expires_at: Json = "expires_at",
            label: String = "label",
            palette: NameplatePalette = "palette",
            sku_id: crate::Snowflake = "sku_id",
        }
    }

    /// `permission_overwrites` of [`CategoryChannel`], `permission_overwrites` of [`ForumChannel`], `permission_overwrites` of [`MediaChannel`] and others.
    pub struct Overwrite {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            allow: crate::Permissions = "allow",
            deny: crate::Permissions = "deny",
            r#type: OverwriteType = "type",
        }
    }

    /// `emoji` of [`PollMedia`], `emoji` of [`Reaction`].
    pub struct PartialEmoji {
        always {}
        maybe {
            animated: bool = "animated",
            id: crate::Snowflake = "id",
            name: String = "name",
        }
    }

    /// `guild` of [`Application`].
    pub struct PartialGuild {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            banner: String = "banner",
            description: String = "description",
            features: Vec<GuildFeature> = "features",
            icon: String = "icon",
            name: String = "name",
            splash: String = "splash",
            vanity_url_code: String = "vanity_url_code",
            verification_level: GuildVerificationLevel = "verification_level",
            welcome_screen: GuildWelcomeScreen = "welcome_screen",
        }
    }

    /// `poll` of [`Message`], `poll` of [`GameDirectMessage`].
    pub struct Poll {
        always {}
        maybe {
            allow_multiselect: bool = "allow_multiselect",
            answers: Vec<PollAnswer> = "answers",
            expiry: Time = "expiry",
            layout_type: PollLayoutType = "layout_type",
            question: PollMedia = "question",
            results: PollResults = "results",
        }
    }

    /// `answers` of [`Poll`].
    pub struct PollAnswer {
        always {}
        maybe {
            answer_id: i64 = "answer_id",
            poll_media: PollMedia = "poll_media",
        }
    }

    /// `answer_counts` of [`PollResults`].
    pub struct PollAnswerCount {
        always {
            id: i64 = "id",
        }
        maybe {
            count: i64 = "count",
            me_voted: bool = "me_voted",
        }
    }

    /// `question` of [`Poll`], `poll_media` of [`PollAnswer`].
    pub struct PollMedia {
        always {}
        maybe {
            emoji: PartialEmoji = "emoji",
            text: String = "text",
        }
    }

    /// `results` of [`Poll`].
    pub struct PollResults {
        always {}
        maybe {
            answer_counts: Vec<PollAnswerCount> = "answer_counts",
            is_finalized: bool = "is_finalized",
        }
    }

    /// `reactions` of [`Message`], `reactions` of [`GameDirectMessage`].
    pub struct Reaction {
        always {}
        maybe {
            burst_colors: Vec<String> = "burst_colors",
            count: i64 = "count",
            count_details: ReactionCountDetails = "count_details",
            emoji: PartialEmoji = "emoji",
            me: bool = "me",
            me_burst: bool = "me_burst",
        }
    }

    /// `count_details` of [`Reaction`].
    pub struct ReactionCountDetails {
        always {}
        maybe {
            burst: i64 = "burst",
            normal: i64 = "normal",
        }
    }

    /// `roles` of [`Guild`], `roles` of [`Resolved`].
    pub struct Role {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            color: i64 = "color",
            colors: RoleColors = "colors",
            description: String = "description",
            flags: i64 = "flags",
            hoist: bool = "hoist",
            icon: String = "icon",
            managed: bool = "managed",
            mentionable: bool = "mentionable",
            name: String = "name",
            permissions: crate::Permissions = "permissions",
            position: i64 = "position",
            tags: RoleTags = "tags",
            unicode_emoji: String = "unicode_emoji",
        }
    }

    /// `colors` of [`Role`].
    pub struct RoleColors {
        always {}
        maybe {
            primary_color: i64 = "primary_color",
            secondary_color: i64 = "secondary_color",
            tertiary_color: i64 = "tertiary_color",
        }
    }

    /// One of [`MessageComponent`].
    pub struct RoleSelect {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            default_values: Vec<SelectDefault> = "default_values",
            disabled: bool = "disabled",
            id: i64 = "id",
            max_values: i64 = "max_values",
            min_values: i64 = "min_values",
            placeholder: String = "placeholder",
            required: bool = "required",
            r#type: ComponentType = "type",
        }
    }

    /// `tags` of [`Role`].
    pub struct RoleTags {
        always {}
        maybe {
            available_for_purchase: Json = "available_for_purchase",
            bot_id: crate::Snowflake = "bot_id",
            guild_connections: Json = "guild_connections",
            integration_id: crate::Snowflake = "integration_id",
            premium_subscriber: Json = "premium_subscriber",
            subscription_listing_id: crate::Snowflake = "subscription_listing_id",
        }
    }

    /// One of [`MessageComponent`].
    pub struct Section {
        always {}
        maybe {
            accessory: MessageComponent = "accessory",
            components: Vec<MessageComponent> = "components",
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// `default_values` of [`ChannelSelect`], `default_values` of [`MentionableSelect`], `default_values` of [`RoleSelect`] and others.
    pub struct SelectDefault {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            r#type: SelectMenuDefaultValueType = "type",
        }
    }

    /// `options` of [`StringSelect`].
    pub struct SelectOption {
        always {}
        maybe {
            default: bool = "default",
            description: String = "description",
            emoji: ComponentEmoji = "emoji",
            label: String = "label",
            value: String = "value",
        }
    }

    /// One of [`MessageComponent`].
    pub struct Separator {
        always {}
        maybe {
            divider: bool = "divider",
            id: i64 = "id",
            spacing: SeparatorSpacingSize = "spacing",
            r#type: ComponentType = "type",
        }
    }

    /// `stickers` of [`Guild`], `stickers` of [`Message`], `stickers` of [`MessageSnapshotFields`] and others.
    pub struct Sticker {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            asset: String = "asset",
            available: bool = "available",
            description: String = "description",
            format_type: StickerFormatType = "format_type",
            guild_id: crate::Snowflake = "guild_id",
            name: String = "name",
            pack_id: crate::Snowflake = "pack_id",
            sort_value: i64 = "sort_value",
            tags: String = "tags",
            r#type: StickerType = "type",
            user: Box<User> = "user",
        }
    }

    /// `sticker_items` of [`Message`], `sticker_items` of [`MessageSnapshotFields`], `sticker_items` of [`GameDirectMessage`].
    pub struct StickerItem {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            format_type: StickerFormatType = "format_type",
            name: String = "name",
        }
    }

    /// One of [`MessageComponent`].
    pub struct StringSelect {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            disabled: bool = "disabled",
            id: i64 = "id",
            max_values: i64 = "max_values",
            min_values: i64 = "min_values",
            options: Vec<SelectOption> = "options",
            placeholder: String = "placeholder",
            required: bool = "required",
            r#type: ComponentType = "type",
        }
    }

    /// `team` of [`Application`].
    pub struct Team {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            icon: String = "icon",
            members: Vec<TeamMember> = "members",
            name: String = "name",
            owner_user_id: crate::Snowflake = "owner_user_id",
        }
    }

    /// `members` of [`Team`].
    pub struct TeamMember {
        always {}
        maybe {
            membership_state: TeamMemberMembershipState = "membership_state",
            permissions: Vec<String> = "permissions",
            role: TeamMemberRole = "role",
            team_id: crate::Snowflake = "team_id",
            user: Box<User> = "user",
        }
    }

    /// One of [`Channel`].
    pub struct TextChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            default_auto_archive_duration: ThreadAutoArchiveDuration = "default_auto_archive_duration",
            default_thread_rate_limit_per_user: i64 = "default_thread_rate_limit_per_user",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            position: i64 = "position",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            topic: String = "topic",
            r#type: ChannelType = "type",
        }
    }

    /// One of [`MessageComponent`].
    pub struct TextDisplay {
        always {}
        maybe {
            content: String = "content",
            id: i64 = "id",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`Channel`].
    pub struct ThreadChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            applied_tags: Vec<crate::Snowflake> = "applied_tags",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            last_pin_timestamp: Time = "last_pin_timestamp",
            member: ThreadMember = "member",
            member_count: i64 = "member_count",
            message_count: i64 = "message_count",
            name: String = "name",
            nsfw: bool = "nsfw",
            owner_id: crate::Snowflake = "owner_id",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            thread_metadata: ThreadMetadata = "thread_metadata",
            total_message_sent: i64 = "total_message_sent",
            r#type: ChannelType = "type",
        }
    }

    /// `member` of [`ThreadChannel`].
    pub struct ThreadMember {
        always {}
        maybe {
            flags: i64 = "flags",
            id: crate::Snowflake = "id",
            join_timestamp: Time = "join_timestamp",
            member: Box<GuildMember> = "member",
            user_id: crate::Snowflake = "user_id",
        }
    }

    /// `thread_metadata` of [`ResolvedChannel`], `thread_metadata` of [`ThreadChannel`].
    pub struct ThreadMetadata {
        always {}
        maybe {
            archive_timestamp: Time = "archive_timestamp",
            archived: bool = "archived",
            auto_archive_duration: ThreadAutoArchiveDuration = "auto_archive_duration",
            create_timestamp: Time = "create_timestamp",
            invitable: bool = "invitable",
            locked: bool = "locked",
        }
    }

    /// One of [`MessageComponent`].
    pub struct Thumbnail {
        always {}
        maybe {
            description: String = "description",
            id: i64 = "id",
            media: Box<UnfurledMediaItem> = "media",
            spoiler: bool = "spoiler",
            r#type: ComponentType = "type",
        }
    }

    /// `file` of [`FileComponent`], `media` of [`MediaGalleryItem`], `media` of [`Thumbnail`].
    pub struct UnfurledMediaItem {
        always {}
        maybe {
            attachment_id: crate::Snowflake = "attachment_id",
            content_type: String = "content_type",
            flags: i64 = "flags",
            height: i64 = "height",
            loading_state: UnfurledMediaItemLoadingState = "loading_state",
            placeholder: String = "placeholder",
            placeholder_version: i64 = "placeholder_version",
            proxy_url: String = "proxy_url",
            url: String = "url",
            width: i64 = "width",
        }
    }

    /// `bot` of [`Application`], `owner` of [`Application`], `target_user` of [`CommandMetadata`] and others.
    pub struct User {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            accent_color: i64 = "accent_color",
            avatar: String = "avatar",
            avatar_decoration: String = "avatar_decoration",
            avatar_decoration_data: AvatarDecorationData = "avatar_decoration_data",
            banner: String = "banner",
            bot: bool = "bot",
            clan: UserPrimaryGuild = "clan",
            collectibles: Collectibles = "collectibles",
            discriminator: String = "discriminator",
            display_name_styles: DisplayNameStyles = "display_name_styles",
            email: String = "email",
            flags: i64 = "flags",
            global_name: String = "global_name",
            locale: String = "locale",
            mfa_enabled: bool = "mfa_enabled",
            premium_type: UserPremiumType = "premium_type",
            primary_guild: UserPrimaryGuild = "primary_guild",
            public_flags: i64 = "public_flags",
            system: bool = "system",
            username: String = "username",
            verified: bool = "verified",
        }
    }

    /// `clan` of [`User`], `primary_guild` of [`User`].
    pub struct UserPrimaryGuild {
        always {}
        maybe {
            badge: String = "badge",
            identity_enabled: bool = "identity_enabled",
            identity_guild_id: crate::Snowflake = "identity_guild_id",
            tag: String = "tag",
        }
    }

    /// One of [`MessageComponent`].
    pub struct UserSelect {
        always {
            custom_id: String = "custom_id",
        }
        maybe {
            default_values: Vec<SelectDefault> = "default_values",
            disabled: bool = "disabled",
            id: i64 = "id",
            max_values: i64 = "max_values",
            min_values: i64 = "min_values",
            placeholder: String = "placeholder",
            required: bool = "required",
            r#type: ComponentType = "type",
        }
    }

    /// One of [`Channel`].
    pub struct VoiceChannel {
        always {
            id: crate::Snowflake = "id",
        }
        maybe {
            bitrate: i64 = "bitrate",
            flags: i64 = "flags",
            guild_id: crate::Snowflake = "guild_id",
            last_message_id: crate::Snowflake = "last_message_id",
            name: String = "name",
            nsfw: bool = "nsfw",
            parent_id: crate::Snowflake = "parent_id",
            permission_overwrites: Vec<Overwrite> = "permission_overwrites",
            position: i64 = "position",
            rate_limit_per_user: i64 = "rate_limit_per_user",
            rtc_region: String = "rtc_region",
            r#type: ChannelType = "type",
            user_limit: i64 = "user_limit",
            video_quality_mode: VideoQualityMode = "video_quality_mode",
        }
    }

    /// `display_name_styles` of [`User`].
    pub struct DisplayNameStyles {
        always {}
        maybe {
            colors: Vec<i64> = "colors",
            effect_id: i64 = "effect_id",
            font_id: i64 = "font_id",
        }
    }

    /// `member` of [`MessageInteraction`].
    pub struct MessageInteractionMember {
        always {}
        maybe {
            avatar: String = "avatar",
            communication_disabled_until: Time = "communication_disabled_until",
            deaf: bool = "deaf",
            joined_at: Time = "joined_at",
            mute: bool = "mute",
            nick: String = "nick",
            pending: bool = "pending",
            premium_since: Time = "premium_since",
            roles: Vec<crate::Snowflake> = "roles",
        }
    }
}

webhook_payload::tagged! {
    /// `channel` of [`Common`], `thread` of [`Message`], `channel` of [`GameDirectMessage`] and others.
    pub enum Channel by "type" {
        Text(TextChannel) = [0, 5],
        Dm(DmChannel) = [1],
        Voice(VoiceChannel) = [2, 13],
        GroupDm(GroupDmChannel) = [3],
        Category(CategoryChannel) = [4],
        Thread(ThreadChannel) = [10, 11, 12],
        Forum(ForumChannel) = [15],
        Media(MediaChannel) = [16],
    }

    /// The data of `any_component`.
    pub enum MessageComponent by "type" {
        ActionRow(ActionRow) = [1],
        Button(Button) = [2],
        StringSelect(StringSelect) = [3],
        UserSelect(UserSelect) = [5],
        RoleSelect(RoleSelect) = [6],
        MentionableSelect(MentionableSelect) = [7],
        ChannelSelect(ChannelSelect) = [8],
        Section(Section) = [9],
        TextDisplay(TextDisplay) = [10],
        Thumbnail(Thumbnail) = [11],
        MediaGallery(MediaGallery) = [12],
        File(FileComponent) = [13],
        Separator(Separator) = [14],
        Container(Container) = [17],
    }

    /// `interaction_metadata` of [`Message`], `triggering_interaction_metadata` of [`ModalSubmitMetadata`], `interaction_metadata` of [`GameDirectMessage`].
    pub enum InteractionMetadata by "type" {
        ApplicationCommand(CommandMetadata) = [2],
        MessageComponent(ComponentMetadata) = [3],
        ModalSubmit(ModalSubmitMetadata) = [5],
    }
}

webhook_payload::numbers! {
    /// `event_webhooks_status` of [`Application`].
    pub enum WebhookEventStatus {
        Disabled = 1,
        Enabled = 2,
        DisabledByDiscord = 3,
    }

    /// `base_theme` of [`MessageSharedClientTheme`].
    pub enum BaseThemeType {
        Unset = 0,
        Dark = 1,
        Light = 2,
        Darker = 3,
        Midnight = 4,
    }

    /// `style` of [`Button`].
    pub enum ButtonStyle {
        Primary = 1,
        Secondary = 2,
        Success = 3,
        Danger = 4,
        Link = 5,
        Premium = 6,
    }

    /// `type` of [`CategoryChannel`], `type` of [`ChannelMention`], `channel_types` of [`ChannelSelect`] and others.
    pub enum ChannelType {
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

    /// `type` of [`ActionRow`], `type` of [`Button`], `type` of [`ChannelSelect`] and others.
    pub enum ComponentType {
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
    pub enum EntitlementType {
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
    pub enum ForumLayoutType {
        NotSet = 0,
        ListView = 1,
        GalleryView = 2,
    }

    /// `verification_level` of [`Guild`], `verification_level` of [`PartialGuild`].
    pub enum GuildVerificationLevel {
        None = 0,
        Low = 1,
        Medium = 2,
        High = 3,
        VeryHigh = 4,
    }

    /// `type` of [`CommandMetadata`], `type` of [`Common`], `type` of [`ComponentMetadata`] and others.
    pub enum InteractionType {
        Ping = 1,
        ApplicationCommand = 2,
        MessageComponent = 3,
        ApplicationCommandAutocomplete = 4,
        ModalSubmit = 5,
        SocialLayerSkuPurchaseEligibility = 6,
    }

    /// `type` of [`MessageActivity`].
    pub enum MessageActivityType {
        Join = 1,
        Spectate = 2,
        Listen = 3,
        JoinRequest = 5,
        StreamRequest = 6,
    }

    /// `type` of [`MessageReference`].
    pub enum MessageReferenceType {
        Default = 0,
        Forward = 1,
    }

    /// `type` of [`Message`], `type` of [`MessageSnapshotFields`], `type` of [`GameDirectMessage`] and others.
    pub enum MessageType {
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
    pub enum OverwriteType {
        Role = 0,
        Member = 1,
    }

    /// `layout_type` of [`Poll`].
    pub enum PollLayoutType {
        Default = 1,
    }

    /// `spacing` of [`Separator`].
    pub enum SeparatorSpacingSize {
        Small = 1,
        Large = 2,
    }

    /// `default_sort_order` of [`ForumChannel`], `default_sort_order` of [`MediaChannel`].
    pub enum SortOrderType {
        LatestActivity = 0,
        CreationDate = 1,
    }

    /// `format_type` of [`Sticker`], `format_type` of [`StickerItem`].
    pub enum StickerFormatType {
        Png = 1,
        Apng = 2,
        Lottie = 3,
        Gif = 4,
    }

    /// `type` of [`Sticker`].
    pub enum StickerType {
        Standard = 1,
        Guild = 2,
    }

    /// `membership_state` of [`TeamMember`].
    pub enum TeamMemberMembershipState {
        Invited = 1,
        Accepted = 2,
    }

    /// `default_auto_archive_duration` of [`ForumChannel`], `default_auto_archive_duration` of [`MediaChannel`], `default_auto_archive_duration` of [`TextChannel`] and others.
    pub enum ThreadAutoArchiveDuration {
        OneHour = 60,
        OneDay = 1440,
        ThreeDays = 4320,
        OneWeek = 10080,
    }

    /// `loading_state` of [`UnfurledMediaItem`].
    pub enum UnfurledMediaItemLoadingState {
        Unknown = 0,
        Loading = 1,
        LoadedSuccess = 2,
        LoadedNotFound = 3,
    }

    /// `premium_type` of [`User`].
    pub enum UserPremiumType {
        None = 0,
        NitroClassic = 1,
        Nitro = 2,
        NitroBasic = 3,
    }

    /// `video_quality_mode` of [`VoiceChannel`].
    pub enum VideoQualityMode {
        Auto = 1,
        Full = 2,
    }
}

webhook_payload::names! {
    /// `event_webhooks_types` of [`Application`].
    pub enum SubscribedEvent {
        ApplicationAuthorized = "APPLICATION_AUTHORIZED",
        ApplicationDeauthorized = "APPLICATION_DEAUTHORIZED",
        EntitlementCreate = "ENTITLEMENT_CREATE",
        EntitlementDelete = "ENTITLEMENT_DELETE",
        EntitlementUpdate = "ENTITLEMENT_UPDATE",
        QuestUserEnrollment = "QUEST_USER_ENROLLMENT",
    }

    /// `type` of [`Embed`].
    pub enum EmbedType {
        Article = "article",
        AutoModerationMessage = "auto_moderation_message",
        Gifv = "gifv",
        Image = "image",
        Link = "link",
        PollResult = "poll_result",
        Rich = "rich",
        Video = "video",
    }

    /// `features` of [`Guild`], `features` of [`PartialGuild`], `features` of [`InteractionGuild`].
    pub enum GuildFeature {
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
        LinkedTOHub = "LINKED_TO_HUB",
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

    /// `guild_locale` of [`Common`], `locale` of [`Common`], `preferred_locale` of [`Guild`] and others.
    pub enum Locale {
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
    pub enum NameplatePalette {
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
    pub enum OAuth2Scopes {
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
    pub enum SelectMenuDefaultValueType {
        Channel = "channel",
        Role = "role",
        User = "user",
    }

    /// `role` of [`TeamMember`].
    pub enum TeamMemberRole {
        Admin = "admin",
        Developer = "developer",
        ReadOnly = "read_only",
    }
}
