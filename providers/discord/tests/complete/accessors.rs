//! Every accessor of every view. Written by `cargo xtask gen`.

use webhook_discord::payload::*;
use webhook_payload::Shaped;
use webhook_payload::testing::{Say, Type};

/// Has accessors called.
pub(crate) struct Accessors;

webhook_payload::says! {
    Accessors;
    views {
        ActionRow {
            "components" components,
            "id" id,
            "type" type_,
        }
        AnyCommand {
            "id" id,
            "name" name,
            "type" type_,
        }
        AnyComponent {
            "component_type" component_type,
            "custom_id" custom_id,
            "values" values,
        }
        Application {
            "approximate_guild_count" approximate_guild_count,
            "approximate_user_authorization_count" approximate_user_authorization_count,
            "approximate_user_install_count" approximate_user_install_count,
            "bot" bot,
            "bot_public" bot_public,
            "bot_require_code_grant" bot_require_code_grant,
            "cover_image" cover_image,
            "custom_install_url" custom_install_url,
            "description" description,
            "event_webhooks_status" event_webhooks_status,
            "event_webhooks_types" event_webhooks_types,
            "event_webhooks_url" event_webhooks_url,
            "flags" flags,
            "flags_new" flags_new,
            "guild" guild,
            "guild_id" guild_id,
            "icon" icon,
            "id" id,
            "install_params" install_params,
            "integration_types_config" integration_types_config,
            "interactions_endpoint_url" interactions_endpoint_url,
            "name" name,
            "owner" owner,
            "primary_sku_id" primary_sku_id,
            "privacy_policy_url" privacy_policy_url,
            "redirect_uris" redirect_uris,
            "role_connections_verification_url" role_connections_verification_url,
            "rpc_origins" rpc_origins,
            "slug" slug,
            "summary" summary,
            "tags" tags,
            "team" team,
            "terms_of_service_url" terms_of_service_url,
            "verify_key" verify_key,
        }
        ApplicationAuthorized {
            "guild" guild,
            "integration_type" integration_type,
            "scopes" scopes,
            "user" user,
        }
        ApplicationDeauthorized {
            "user" user,
        }
        ApplicationInstallParams {
            "permissions" permissions,
            "scopes" scopes,
        }
        ApplicationIntegrationTypeConfiguration {
            "oauth2_install_params" oauth2_install_params,
        }
        Attachment {
            "application" application,
            "clip_created_at" clip_created_at,
            "clip_participants" clip_participants,
            "content_type" content_type,
            "description" description,
            "duration_secs" duration_secs,
            "ephemeral" ephemeral,
            "filename" filename,
            "flags" flags,
            "height" height,
            "id" id,
            "placeholder" placeholder,
            "placeholder_version" placeholder_version,
            "proxy_url" proxy_url,
            "size" size,
            "title" title,
            "url" url,
            "waveform" waveform,
            "width" width,
        }
        AttachmentOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        AutocompleteData {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "options" options,
            "resolved" resolved,
            "type" type_,
        }
        AutocompleteIntegerOption {
            "focused" focused,
            "name" name,
            "type" type_,
            "value" value,
        }
        AutocompleteNumberOption {
            "focused" focused,
            "name" name,
            "type" type_,
            "value" value,
        }
        AutocompleteSubcommandGroupOption {
            "name" name,
            "options" options,
            "type" type_,
        }
        AutocompleteSubcommandOption {
            "name" name,
            "options" options,
            "type" type_,
        }
        AvatarDecorationData {
            "asset" asset,
            "sku_id" sku_id,
        }
        BooleanOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        Button {
            "custom_id" custom_id,
            "disabled" disabled,
            "emoji" emoji,
            "id" id,
            "label" label,
            "sku_id" sku_id,
            "style" style,
            "type" type_,
            "url" url,
        }
        ButtonPressed {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
        }
        CategoryChannel {
            "app_permissions" app_permissions,
            "flags" flags,
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "position" position,
            "type" type_,
        }
        ChannelIconEmoji {
            "id" id,
            "name" name,
        }
        ChannelMention {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "type" type_,
        }
        ChannelOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        ChannelSelect {
            "channel_types" channel_types,
            "custom_id" custom_id,
            "default_values" default_values,
            "disabled" disabled,
            "id" id,
            "max_values" max_values,
            "min_values" min_values,
            "placeholder" placeholder,
            "required" required,
            "type" type_,
        }
        ChannelsSelected {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
            "resolved" resolved,
            "values" values,
        }
        ChatInput {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "options" options,
            "resolved" resolved,
            "type" type_,
        }
        Collectibles {
            "nameplate" nameplate,
        }
        CommandMetadata {
            "authorizing_integration_owners" authorizing_integration_owners,
            "id" id,
            "original_response_message_id" original_response_message_id,
            "target_message_id" target_message_id,
            "target_user" target_user,
            "type" type_,
            "user" user,
        }
        ComponentEmoji {
            "animated" animated,
            "id" id,
            "name" name,
        }
        ComponentMetadata {
            "authorizing_integration_owners" authorizing_integration_owners,
            "id" id,
            "interacted_message_id" interacted_message_id,
            "original_response_message_id" original_response_message_id,
            "type" type_,
            "user" user,
        }
        Container {
            "accent_color" accent_color,
            "components" components,
            "id" id,
            "spoiler" spoiler,
            "type" type_,
        }
        DisplayNameStyles {
            "colors" colors,
            "effect_id" effect_id,
            "font_id" font_id,
        }
        DmChannel {
            "app_permissions" app_permissions,
            "flags" flags,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "name" name,
            "permissions" permissions,
            "rate_limit_per_user" rate_limit_per_user,
            "recipient_flags" recipient_flags,
            "recipients" recipients,
            "type" type_,
        }
        Embed {
            "author" author,
            "color" color,
            "description" description,
            "fields" fields,
            "flags" flags,
            "footer" footer,
            "image" image,
            "provider" provider,
            "thumbnail" thumbnail,
            "timestamp" timestamp,
            "title" title,
            "type" type_,
            "url" url,
            "video" video,
        }
        EmbedAuthor {
            "icon_url" icon_url,
            "name" name,
            "proxy_icon_url" proxy_icon_url,
            "url" url,
        }
        EmbedField {
            "inline" inline,
            "name" name,
            "value" value,
        }
        EmbedFooter {
            "icon_url" icon_url,
            "proxy_icon_url" proxy_icon_url,
            "text" text,
        }
        EmbedImage {
            "content_type" content_type,
            "description" description,
            "flags" flags,
            "height" height,
            "placeholder" placeholder,
            "placeholder_version" placeholder_version,
            "proxy_url" proxy_url,
            "url" url,
            "width" width,
        }
        EmbedProvider {
            "name" name,
            "url" url,
        }
        EmbedVideo {
            "content_type" content_type,
            "description" description,
            "flags" flags,
            "height" height,
            "placeholder" placeholder,
            "placeholder_version" placeholder_version,
            "proxy_url" proxy_url,
            "url" url,
            "width" width,
        }
        Emoji {
            "animated" animated,
            "available" available,
            "id" id,
            "managed" managed,
            "name" name,
            "require_colons" require_colons,
            "roles" roles,
            "user" user,
        }
        Entitlement {
            "application_id" application_id,
            "consumed" consumed,
            "deleted" deleted,
            "ends_at" ends_at,
            "gift_code_flags" gift_code_flags,
            "guild_id" guild_id,
            "id" id,
            "promotion_id" promotion_id,
            "sku_id" sku_id,
            "starts_at" starts_at,
            "type" type_,
            "user_id" user_id,
        }
        EntryPoint {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "type" type_,
        }
        FileComponent {
            "file" file,
            "id" id,
            "name" name,
            "size" size,
            "spoiler" spoiler,
            "type" type_,
        }
        ForumChannel {
            "app_permissions" app_permissions,
            "available_tags" available_tags,
            "default_auto_archive_duration" default_auto_archive_duration,
            "default_forum_layout" default_forum_layout,
            "default_reaction_emoji" default_reaction_emoji,
            "default_sort_order" default_sort_order,
            "default_thread_rate_limit_per_user" default_thread_rate_limit_per_user,
            "flags" flags,
            "guild_id" guild_id,
            "icon_emoji" icon_emoji,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "position" position,
            "rate_limit_per_user" rate_limit_per_user,
            "theme_color" theme_color,
            "topic" topic,
            "type" type_,
        }
        GameDirectMessage {
            "activity" activity,
            "application" application,
            "application_id" application_id,
            "attachments" attachments,
            "author" author,
            "call" call,
            "channel" channel,
            "channel_id" channel_id,
            "components" components,
            "content" content,
            "edited_timestamp" edited_timestamp,
            "embeds" embeds,
            "flags" flags,
            "id" id,
            "interaction" interaction,
            "interaction_metadata" interaction_metadata,
            "lobby_id" lobby_id,
            "mention_channels" mention_channels,
            "mention_everyone" mention_everyone,
            "mention_roles" mention_roles,
            "mentions" mentions,
            "message_reference" message_reference,
            "message_snapshots" message_snapshots,
            "nonce" nonce,
            "pinned" pinned,
            "poll" poll,
            "position" position,
            "reactions" reactions,
            "recipient_id" recipient_id,
            "referenced_message" referenced_message,
            "resolved" resolved,
            "role_subscription_data" role_subscription_data,
            "shared_client_theme" shared_client_theme,
            "sticker_items" sticker_items,
            "stickers" stickers,
            "thread" thread,
            "timestamp" timestamp,
            "tts" tts,
            "type" type_,
            "webhook_id" webhook_id,
        }
        GroupDmChannel {
            "app_permissions" app_permissions,
            "application_id" application_id,
            "flags" flags,
            "icon" icon,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "managed" managed,
            "name" name,
            "owner_id" owner_id,
            "permissions" permissions,
            "rate_limit_per_user" rate_limit_per_user,
            "recipient_flags" recipient_flags,
            "recipients" recipients,
            "type" type_,
        }
        Guild {
            "afk_channel_id" afk_channel_id,
            "afk_timeout" afk_timeout,
            "application_id" application_id,
            "approximate_member_count" approximate_member_count,
            "approximate_presence_count" approximate_presence_count,
            "banner" banner,
            "default_message_notifications" default_message_notifications,
            "description" description,
            "discovery_splash" discovery_splash,
            "emojis" emojis,
            "explicit_content_filter" explicit_content_filter,
            "features" features,
            "hub_type" hub_type,
            "icon" icon,
            "icon_hash" icon_hash,
            "id" id,
            "incidents_data" incidents_data,
            "max_members" max_members,
            "max_presences" max_presences,
            "max_stage_video_channel_users" max_stage_video_channel_users,
            "max_video_channel_users" max_video_channel_users,
            "mfa_level" mfa_level,
            "name" name,
            "nsfw_level" nsfw_level,
            "owner" owner,
            "owner_id" owner_id,
            "permissions" permissions,
            "preferred_locale" preferred_locale,
            "premium_progress_bar_enabled" premium_progress_bar_enabled,
            "premium_subscription_count" premium_subscription_count,
            "premium_tier" premium_tier,
            "public_updates_channel_id" public_updates_channel_id,
            "region" region,
            "roles" roles,
            "rules_channel_id" rules_channel_id,
            "safety_alerts_channel_id" safety_alerts_channel_id,
            "splash" splash,
            "stickers" stickers,
            "system_channel_flags" system_channel_flags,
            "system_channel_id" system_channel_id,
            "vanity_url_code" vanity_url_code,
            "verification_level" verification_level,
            "welcome_screen" welcome_screen,
            "widget_channel_id" widget_channel_id,
            "widget_enabled" widget_enabled,
        }
        GuildForumDefaultReactionEmoji {
            "emoji_id" emoji_id,
            "emoji_name" emoji_name,
        }
        GuildForumTag {
            "emoji_id" emoji_id,
            "emoji_name" emoji_name,
            "id" id,
            "moderated" moderated,
            "name" name,
        }
        GuildMember {
            "avatar" avatar,
            "avatar_decoration_data" avatar_decoration_data,
            "banner" banner,
            "collectibles" collectibles,
            "communication_disabled_until" communication_disabled_until,
            "deaf" deaf,
            "flags" flags,
            "joined_at" joined_at,
            "mute" mute,
            "nick" nick,
            "pending" pending,
            "premium_since" premium_since,
            "roles" roles,
            "user" user,
        }
        GuildWelcomeScreen {
            "description" description,
            "welcome_channels" welcome_channels,
        }
        GuildWelcomeScreenChannel {
            "channel_id" channel_id,
            "description" description,
            "emoji_id" emoji_id,
            "emoji_name" emoji_name,
        }
        IncidentsData {
            "dm_spam_detected_at" dm_spam_detected_at,
            "dms_disabled_until" dms_disabled_until,
            "invites_disabled_until" invites_disabled_until,
            "raid_detected_at" raid_detected_at,
        }
        IntegerOption {
            "focused" focused,
            "name" name,
            "type" type_,
            "value" value,
        }
        Interaction {
            "app_permissions" app_permissions,
            "application_id" application_id,
            "attachment_size_limit" attachment_size_limit,
            "authorizing_integration_owners" authorizing_integration_owners,
            "channel" channel,
            "channel_id" channel_id,
            "context" context,
            "data" data,
            "entitlement_sku_ids" entitlement_sku_ids,
            "entitlements" entitlements,
            "guild" guild,
            "guild_id" guild_id,
            "guild_locale" guild_locale,
            "id" id,
            "locale" locale,
            "member" member,
            "message" message,
            "token" token,
            "type" type_,
            "user" user,
            "version" version,
        }
        InteractionGuild {
            "features" features,
            "id" id,
            "locale" locale,
        }
        InteractionMember {
            "avatar" avatar,
            "avatar_decoration_data" avatar_decoration_data,
            "banner" banner,
            "collectibles" collectibles,
            "communication_disabled_until" communication_disabled_until,
            "deaf" deaf,
            "flags" flags,
            "is_pending" is_pending,
            "joined_at" joined_at,
            "mute" mute,
            "nick" nick,
            "pending" pending,
            "permissions" permissions,
            "premium_since" premium_since,
            "roles" roles,
            "unusual_dm_activity_until" unusual_dm_activity_until,
            "user" user,
        }
        LobbyMessage {
            "application_id" application_id,
            "author" author,
            "channel_id" channel_id,
            "content" content,
            "edited_timestamp" edited_timestamp,
            "flags" flags,
            "id" id,
            "lobby_id" lobby_id,
            "metadata" metadata,
            "timestamp" timestamp,
            "type" type_,
        }
        LobbyMessageDeleted {
            "id" id,
            "lobby_id" lobby_id,
        }
        MediaChannel {
            "app_permissions" app_permissions,
            "available_tags" available_tags,
            "default_auto_archive_duration" default_auto_archive_duration,
            "default_reaction_emoji" default_reaction_emoji,
            "default_sort_order" default_sort_order,
            "default_thread_rate_limit_per_user" default_thread_rate_limit_per_user,
            "flags" flags,
            "guild_id" guild_id,
            "icon_emoji" icon_emoji,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "position" position,
            "rate_limit_per_user" rate_limit_per_user,
            "theme_color" theme_color,
            "topic" topic,
            "type" type_,
        }
        MediaGallery {
            "id" id,
            "items" items,
            "type" type_,
        }
        MediaGalleryItem {
            "description" description,
            "media" media,
            "spoiler" spoiler,
        }
        MentionableOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        MentionableSelect {
            "custom_id" custom_id,
            "default_values" default_values,
            "disabled" disabled,
            "id" id,
            "max_values" max_values,
            "min_values" min_values,
            "placeholder" placeholder,
            "required" required,
            "type" type_,
        }
        MentionablesSelected {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
            "resolved" resolved,
            "values" values,
        }
        Message {
            "activity" activity,
            "application" application,
            "application_id" application_id,
            "attachments" attachments,
            "author" author,
            "call" call,
            "channel_id" channel_id,
            "components" components,
            "content" content,
            "edited_timestamp" edited_timestamp,
            "embeds" embeds,
            "flags" flags,
            "id" id,
            "interaction" interaction,
            "interaction_metadata" interaction_metadata,
            "mention_channels" mention_channels,
            "mention_everyone" mention_everyone,
            "mention_roles" mention_roles,
            "mentions" mentions,
            "message_reference" message_reference,
            "message_snapshots" message_snapshots,
            "nonce" nonce,
            "pinned" pinned,
            "poll" poll,
            "position" position,
            "reactions" reactions,
            "referenced_message" referenced_message,
            "resolved" resolved,
            "role_subscription_data" role_subscription_data,
            "shared_client_theme" shared_client_theme,
            "sticker_items" sticker_items,
            "stickers" stickers,
            "thread" thread,
            "timestamp" timestamp,
            "tts" tts,
            "type" type_,
            "webhook_id" webhook_id,
        }
        MessageActivity {
            "party_id" party_id,
            "type" type_,
        }
        MessageCall {
            "ended_timestamp" ended_timestamp,
            "participants" participants,
        }
        MessageCommand {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "resolved" resolved,
            "target_id" target_id,
            "type" type_,
        }
        MessageInteraction {
            "id" id,
            "member" member,
            "name" name,
            "type" type_,
            "user" user,
        }
        MessageInteractionMember {
            "avatar" avatar,
            "communication_disabled_until" communication_disabled_until,
            "deaf" deaf,
            "joined_at" joined_at,
            "mute" mute,
            "nick" nick,
            "pending" pending,
            "premium_since" premium_since,
            "roles" roles,
        }
        MessageReference {
            "channel_id" channel_id,
            "guild_id" guild_id,
            "message_id" message_id,
            "type" type_,
        }
        MessageRoleSubscriptionData {
            "is_renewal" is_renewal,
            "role_subscription_listing_id" role_subscription_listing_id,
            "tier_name" tier_name,
            "total_months_subscribed" total_months_subscribed,
        }
        MessageSharedClientTheme {
            "base_mix" base_mix,
            "base_theme" base_theme,
            "colors" colors,
            "gradient_angle" gradient_angle,
        }
        MessageSnapshot {
            "guild_id" guild_id,
            "message" message,
        }
        MessageSnapshotFields {
            "attachments" attachments,
            "components" components,
            "content" content,
            "edited_timestamp" edited_timestamp,
            "embeds" embeds,
            "flags" flags,
            "mention_roles" mention_roles,
            "mentions" mentions,
            "sticker_items" sticker_items,
            "stickers" stickers,
            "timestamp" timestamp,
            "type" type_,
        }
        ModalData {
            "components" components,
            "custom_id" custom_id,
            "resolved" resolved,
        }
        ModalSubmitMetadata {
            "authorizing_integration_owners" authorizing_integration_owners,
            "id" id,
            "original_response_message_id" original_response_message_id,
            "triggering_interaction_metadata" triggering_interaction_metadata,
            "type" type_,
            "user" user,
        }
        NameplateData {
            "asset" asset,
            "expires_at" expires_at,
            "label" label,
            "palette" palette,
            "sku_id" sku_id,
        }
        NumberOption {
            "focused" focused,
            "name" name,
            "type" type_,
            "value" value,
        }
        Overwrite {
            "allow" allow,
            "deny" deny,
            "id" id,
            "type" type_,
        }
        PartialEmoji {
            "animated" animated,
            "id" id,
            "name" name,
        }
        PartialGuild {
            "banner" banner,
            "description" description,
            "features" features,
            "icon" icon,
            "id" id,
            "name" name,
            "splash" splash,
            "vanity_url_code" vanity_url_code,
            "verification_level" verification_level,
            "welcome_screen" welcome_screen,
        }
        Poll {
            "allow_multiselect" allow_multiselect,
            "answers" answers,
            "expiry" expiry,
            "layout_type" layout_type,
            "question" question,
            "results" results,
        }
        PollAnswer {
            "answer_id" answer_id,
            "poll_media" poll_media,
        }
        PollAnswerCount {
            "count" count,
            "id" id,
            "me_voted" me_voted,
        }
        PollMedia {
            "emoji" emoji,
            "text" text,
        }
        PollResults {
            "answer_counts" answer_counts,
            "is_finalized" is_finalized,
        }
        Reaction {
            "burst_colors" burst_colors,
            "count" count,
            "count_details" count_details,
            "emoji" emoji,
            "me" me,
            "me_burst" me_burst,
        }
        ReactionCountDetails {
            "burst" burst,
            "normal" normal,
        }
        Resolved {
            "attachments" attachments,
            "channels" channels,
            "members" members,
            "roles" roles,
            "users" users,
        }
        ResolvedChannel {
            "app_permissions" app_permissions,
            "flags" flags,
            "guild_id" guild_id,
            "id" id,
            "last_message_id" last_message_id,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permissions" permissions,
            "position" position,
            "rate_limit_per_user" rate_limit_per_user,
            "thread_metadata" thread_metadata,
            "topic" topic,
            "type" type_,
        }
        ResolvedMember {
            "avatar" avatar,
            "avatar_decoration_data" avatar_decoration_data,
            "banner" banner,
            "collectibles" collectibles,
            "communication_disabled_until" communication_disabled_until,
            "flags" flags,
            "is_pending" is_pending,
            "joined_at" joined_at,
            "nick" nick,
            "pending" pending,
            "permissions" permissions,
            "premium_since" premium_since,
            "roles" roles,
            "unusual_dm_activity_until" unusual_dm_activity_until,
        }
        ResolvedMessages {
            "messages" messages,
        }
        Role {
            "color" color,
            "colors" colors,
            "description" description,
            "flags" flags,
            "hoist" hoist,
            "icon" icon,
            "id" id,
            "managed" managed,
            "mentionable" mentionable,
            "name" name,
            "permissions" permissions,
            "position" position,
            "tags" tags,
            "unicode_emoji" unicode_emoji,
        }
        RoleColors {
            "primary_color" primary_color,
            "secondary_color" secondary_color,
            "tertiary_color" tertiary_color,
        }
        RoleOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        RoleSelect {
            "custom_id" custom_id,
            "default_values" default_values,
            "disabled" disabled,
            "id" id,
            "max_values" max_values,
            "min_values" min_values,
            "placeholder" placeholder,
            "required" required,
            "type" type_,
        }
        RoleTags {
            "available_for_purchase" available_for_purchase,
            "bot_id" bot_id,
            "guild_connections" guild_connections,
            "integration_id" integration_id,
            "premium_subscriber" premium_subscriber,
            "subscription_listing_id" subscription_listing_id,
        }
        RolesSelected {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
            "resolved" resolved,
            "values" values,
        }
        Section {
            "accessory" accessory,
            "components" components,
            "id" id,
            "type" type_,
        }
        SelectDefault {
            "id" id,
            "type" type_,
        }
        SelectOption {
            "default" default,
            "description" description,
            "emoji" emoji,
            "label" label,
            "value" value,
        }
        Separator {
            "divider" divider,
            "id" id,
            "spacing" spacing,
            "type" type_,
        }
        Sticker {
            "asset" asset,
            "available" available,
            "description" description,
            "format_type" format_type,
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "pack_id" pack_id,
            "sort_value" sort_value,
            "tags" tags,
            "type" type_,
            "user" user,
        }
        StickerItem {
            "format_type" format_type,
            "id" id,
            "name" name,
        }
        StringOption {
            "focused" focused,
            "name" name,
            "type" type_,
            "value" value,
        }
        StringSelect {
            "custom_id" custom_id,
            "disabled" disabled,
            "id" id,
            "max_values" max_values,
            "min_values" min_values,
            "options" options,
            "placeholder" placeholder,
            "required" required,
            "type" type_,
        }
        StringsSelected {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
            "values" values,
        }
        SubcommandGroupOption {
            "name" name,
            "options" options,
            "type" type_,
        }
        SubcommandOption {
            "name" name,
            "options" options,
            "type" type_,
        }
        SubmittedActionRow {
            "components" components,
            "id" id,
            "type" type_,
        }
        SubmittedChannelSelect {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedCheckbox {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "value" value,
        }
        SubmittedCheckboxGroup {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedFileUpload {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedLabel {
            "component" component,
            "id" id,
            "type" type_,
        }
        SubmittedMentionableSelect {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedRadioGroup {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "value" value,
        }
        SubmittedRoleSelect {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedStringSelect {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        SubmittedTextDisplay {
            "id" id,
            "type" type_,
        }
        SubmittedTextInput {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "value" value,
        }
        SubmittedUserSelect {
            "custom_id" custom_id,
            "id" id,
            "type" type_,
            "values" values,
        }
        Team {
            "icon" icon,
            "id" id,
            "members" members,
            "name" name,
            "owner_user_id" owner_user_id,
        }
        TeamMember {
            "membership_state" membership_state,
            "permissions" permissions,
            "role" role,
            "team_id" team_id,
            "user" user,
        }
        TextChannel {
            "app_permissions" app_permissions,
            "default_auto_archive_duration" default_auto_archive_duration,
            "default_thread_rate_limit_per_user" default_thread_rate_limit_per_user,
            "flags" flags,
            "guild_id" guild_id,
            "icon_emoji" icon_emoji,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "position" position,
            "rate_limit_per_user" rate_limit_per_user,
            "theme_color" theme_color,
            "topic" topic,
            "type" type_,
        }
        TextDisplay {
            "content" content,
            "id" id,
            "type" type_,
        }
        ThreadChannel {
            "app_permissions" app_permissions,
            "applied_tags" applied_tags,
            "flags" flags,
            "guild_id" guild_id,
            "id" id,
            "last_message_id" last_message_id,
            "last_pin_timestamp" last_pin_timestamp,
            "member" member,
            "member_count" member_count,
            "message_count" message_count,
            "name" name,
            "nsfw" nsfw,
            "owner_id" owner_id,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "rate_limit_per_user" rate_limit_per_user,
            "thread_metadata" thread_metadata,
            "total_message_sent" total_message_sent,
            "type" type_,
        }
        ThreadMember {
            "flags" flags,
            "id" id,
            "join_timestamp" join_timestamp,
            "member" member,
            "user_id" user_id,
        }
        ThreadMetadata {
            "archive_timestamp" archive_timestamp,
            "archived" archived,
            "auto_archive_duration" auto_archive_duration,
            "create_timestamp" create_timestamp,
            "invitable" invitable,
            "locked" locked,
        }
        Thumbnail {
            "description" description,
            "id" id,
            "media" media,
            "spoiler" spoiler,
            "type" type_,
        }
        UnfurledMediaItem {
            "attachment_id" attachment_id,
            "content_type" content_type,
            "flags" flags,
            "height" height,
            "loading_state" loading_state,
            "placeholder" placeholder,
            "placeholder_version" placeholder_version,
            "proxy_url" proxy_url,
            "url" url,
            "width" width,
        }
        User {
            "accent_color" accent_color,
            "avatar" avatar,
            "avatar_decoration" avatar_decoration,
            "avatar_decoration_data" avatar_decoration_data,
            "banner" banner,
            "bot" bot,
            "clan" clan,
            "collectibles" collectibles,
            "discriminator" discriminator,
            "display_name" display_name,
            "display_name_styles" display_name_styles,
            "email" email,
            "flags" flags,
            "global_name" global_name,
            "id" id,
            "locale" locale,
            "mfa_enabled" mfa_enabled,
            "premium_type" premium_type,
            "primary_guild" primary_guild,
            "public_flags" public_flags,
            "system" system,
            "username" username,
            "verified" verified,
        }
        UserCommand {
            "guild_id" guild_id,
            "id" id,
            "name" name,
            "resolved" resolved,
            "target_id" target_id,
            "type" type_,
        }
        UserOption {
            "name" name,
            "type" type_,
            "value" value,
        }
        UserPrimaryGuild {
            "badge" badge,
            "identity_enabled" identity_enabled,
            "identity_guild_id" identity_guild_id,
            "tag" tag,
        }
        UserSelect {
            "custom_id" custom_id,
            "default_values" default_values,
            "disabled" disabled,
            "id" id,
            "max_values" max_values,
            "min_values" min_values,
            "placeholder" placeholder,
            "required" required,
            "type" type_,
        }
        UsersSelected {
            "component_type" component_type,
            "custom_id" custom_id,
            "id" id,
            "resolved" resolved,
            "values" values,
        }
        VoiceChannel {
            "app_permissions" app_permissions,
            "bitrate" bitrate,
            "flags" flags,
            "guild_id" guild_id,
            "icon_emoji" icon_emoji,
            "id" id,
            "last_message_id" last_message_id,
            "name" name,
            "nsfw" nsfw,
            "parent_id" parent_id,
            "permission_overwrites" permission_overwrites,
            "permissions" permissions,
            "position" position,
            "rate_limit_per_user" rate_limit_per_user,
            "rtc_region" rtc_region,
            "status" status,
            "theme_color" theme_color,
            "type" type_,
            "user_limit" user_limit,
            "video_quality_mode" video_quality_mode,
        }
        WebhookEnvelope {
            "application_id" application_id,
            "event" event,
            "type" type_,
            "version" version,
        }
        WebhookHappened {
            "data" data,
            "timestamp" timestamp,
            "type" type_,
        }
    }
    unions {
        AutocompleteOption { Subcommand, SubcommandGroup, String, Integer, Boolean, User, Channel, Role, Mentionable, Number, Attachment, }
        Channel { Text, Dm, Voice, GroupDm, Category, Thread, Forum, Media, }
        CommandData { ChatInput, User, Message, PrimaryEntryPoint, }
        CommandOption { Subcommand, SubcommandGroup, String, Integer, Boolean, User, Channel, Role, Mentionable, Number, Attachment, }
        ComponentData { Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect, }
        InteractionMetadata { ApplicationCommand, MessageComponent, ModalSubmit, }
        MessageComponent { ActionRow, Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect, Section, TextDisplay, Thumbnail, MediaGallery, File, Separator, Container, }
        ModalComponent { ActionRow, TextDisplay, Label, }
        SubmittedComponent { StringSelect, TextInput, UserSelect, RoleSelect, MentionableSelect, ChannelSelect, FileUpload, RadioGroup, CheckboxGroup, Checkbox, }
    }
    names { EmbedType, GuildFeature, Locale, NameplatePalette, OAuth2Scopes, SelectMenuDefaultValueType, SubscribedEvent, TeamMemberRole,  }
    codes { BaseThemeType, ButtonStyle, ChannelType, CommandType, ComponentType, ContextType, EntitlementType, ForumLayoutType, GuildDefaultMessageNotifications, GuildExplicitContentFilter, GuildHubType, GuildMFALevel, GuildNSFWLevel, GuildPremiumTier, GuildVerificationLevel, IntegrationType, InteractionType, MessageActivityType, MessageReferenceType, MessageType, OptionType, OverwriteType, PollLayoutType, SeparatorSpacingSize, SortOrderType, StickerFormatType, StickerType, TeamMemberMembershipState, ThreadAutoArchiveDuration, UnfurledMediaItemLoadingState, UserPremiumType, VideoQualityMode, WebhookEventStatus,  }
}

/// All types, by their ids in the facts.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type { id: "APIActionRowComponent", name: "ActionRow", form: ActionRow::FORM, say: |it| Say::<Accessors>::say(ActionRow::at(it)) },
    Type { id: "AnyCommand", name: "AnyCommand", form: AnyCommand::FORM, say: |it| Say::<Accessors>::say(AnyCommand::at(it)) },
    Type { id: "AnyComponent", name: "AnyComponent", form: AnyComponent::FORM, say: |it| Say::<Accessors>::say(AnyComponent::at(it)) },
    Type { id: "APIApplication", name: "Application", form: Application::FORM, say: |it| Say::<Accessors>::say(Application::at(it)) },
    Type { id: "APIWebhookEventApplicationAuthorizedData", name: "ApplicationAuthorized", form: ApplicationAuthorized::FORM, say: |it| Say::<Accessors>::say(ApplicationAuthorized::at(it)) },
    Type { id: "APIWebhookEventApplicationDeauthorizedData", name: "ApplicationDeauthorized", form: ApplicationDeauthorized::FORM, say: |it| Say::<Accessors>::say(ApplicationDeauthorized::at(it)) },
    Type { id: "APIApplicationInstallParams", name: "ApplicationInstallParams", form: ApplicationInstallParams::FORM, say: |it| Say::<Accessors>::say(ApplicationInstallParams::at(it)) },
    Type { id: "APIApplicationIntegrationTypeConfiguration", name: "ApplicationIntegrationTypeConfiguration", form: ApplicationIntegrationTypeConfiguration::FORM, say: |it| Say::<Accessors>::say(ApplicationIntegrationTypeConfiguration::at(it)) },
    Type { id: "APIAttachment", name: "Attachment", form: Attachment::FORM, say: |it| Say::<Accessors>::say(Attachment::at(it)) },
    Type { id: "AttachmentOption", name: "AttachmentOption", form: AttachmentOption::FORM, say: |it| Say::<Accessors>::say(AttachmentOption::at(it)) },
    Type { id: "APIAutocompleteApplicationCommandInteractionData", name: "AutocompleteData", form: AutocompleteData::FORM, say: |it| Say::<Accessors>::say(AutocompleteData::at(it)) },
    Type { id: "IntegerOption<ApplicationCommandAutocomplete>", name: "AutocompleteIntegerOption", form: AutocompleteIntegerOption::FORM, say: |it| Say::<Accessors>::say(AutocompleteIntegerOption::at(it)) },
    Type { id: "NumberOption<ApplicationCommandAutocomplete>", name: "AutocompleteNumberOption", form: AutocompleteNumberOption::FORM, say: |it| Say::<Accessors>::say(AutocompleteNumberOption::at(it)) },
    Type { id: "SubcommandGroupOption<ApplicationCommandAutocomplete>", name: "AutocompleteSubcommandGroupOption", form: AutocompleteSubcommandGroupOption::FORM, say: |it| Say::<Accessors>::say(AutocompleteSubcommandGroupOption::at(it)) },
    Type { id: "SubcommandOption<ApplicationCommandAutocomplete>", name: "AutocompleteSubcommandOption", form: AutocompleteSubcommandOption::FORM, say: |it| Say::<Accessors>::say(AutocompleteSubcommandOption::at(it)) },
    Type { id: "APIAvatarDecorationData", name: "AvatarDecorationData", form: AvatarDecorationData::FORM, say: |it| Say::<Accessors>::say(AvatarDecorationData::at(it)) },
    Type { id: "BooleanOption", name: "BooleanOption", form: BooleanOption::FORM, say: |it| Say::<Accessors>::say(BooleanOption::at(it)) },
    Type { id: "APIButtonComponent", name: "Button", form: Button::FORM, say: |it| Say::<Accessors>::say(Button::at(it)) },
    Type { id: "APIMessageButtonInteractionData", name: "ButtonPressed", form: ButtonPressed::FORM, say: |it| Say::<Accessors>::say(ButtonPressed::at(it)) },
    Type { id: "APICategoryChannel", name: "CategoryChannel", form: CategoryChannel::FORM, say: |it| Say::<Accessors>::say(CategoryChannel::at(it)) },
    Type { id: "ChannelIconEmoji", name: "ChannelIconEmoji", form: ChannelIconEmoji::FORM, say: |it| Say::<Accessors>::say(ChannelIconEmoji::at(it)) },
    Type { id: "APIChannelMention", name: "ChannelMention", form: ChannelMention::FORM, say: |it| Say::<Accessors>::say(ChannelMention::at(it)) },
    Type { id: "ChannelOption", name: "ChannelOption", form: ChannelOption::FORM, say: |it| Say::<Accessors>::say(ChannelOption::at(it)) },
    Type { id: "APIChannelSelectComponent", name: "ChannelSelect", form: ChannelSelect::FORM, say: |it| Say::<Accessors>::say(ChannelSelect::at(it)) },
    Type { id: "APIMessageChannelSelectInteractionData", name: "ChannelsSelected", form: ChannelsSelected::FORM, say: |it| Say::<Accessors>::say(ChannelsSelected::at(it)) },
    Type { id: "APIChatInputApplicationCommandInteractionData", name: "ChatInput", form: ChatInput::FORM, say: |it| Say::<Accessors>::say(ChatInput::at(it)) },
    Type { id: "APICollectibles", name: "Collectibles", form: Collectibles::FORM, say: |it| Say::<Accessors>::say(Collectibles::at(it)) },
    Type { id: "APIApplicationCommandInteractionMetadata", name: "CommandMetadata", form: CommandMetadata::FORM, say: |it| Say::<Accessors>::say(CommandMetadata::at(it)) },
    Type { id: "APIMessageComponentEmoji", name: "ComponentEmoji", form: ComponentEmoji::FORM, say: |it| Say::<Accessors>::say(ComponentEmoji::at(it)) },
    Type { id: "APIMessageComponentInteractionMetadata", name: "ComponentMetadata", form: ComponentMetadata::FORM, say: |it| Say::<Accessors>::say(ComponentMetadata::at(it)) },
    Type { id: "APIContainerComponent", name: "Container", form: Container::FORM, say: |it| Say::<Accessors>::say(Container::at(it)) },
    Type { id: "DisplayNameStyles", name: "DisplayNameStyles", form: DisplayNameStyles::FORM, say: |it| Say::<Accessors>::say(DisplayNameStyles::at(it)) },
    Type { id: "APIDMChannel", name: "DmChannel", form: DmChannel::FORM, say: |it| Say::<Accessors>::say(DmChannel::at(it)) },
    Type { id: "APIEmbed", name: "Embed", form: Embed::FORM, say: |it| Say::<Accessors>::say(Embed::at(it)) },
    Type { id: "APIEmbedAuthor", name: "EmbedAuthor", form: EmbedAuthor::FORM, say: |it| Say::<Accessors>::say(EmbedAuthor::at(it)) },
    Type { id: "APIEmbedField", name: "EmbedField", form: EmbedField::FORM, say: |it| Say::<Accessors>::say(EmbedField::at(it)) },
    Type { id: "APIEmbedFooter", name: "EmbedFooter", form: EmbedFooter::FORM, say: |it| Say::<Accessors>::say(EmbedFooter::at(it)) },
    Type { id: "APIEmbedImage", name: "EmbedImage", form: EmbedImage::FORM, say: |it| Say::<Accessors>::say(EmbedImage::at(it)) },
    Type { id: "APIEmbedProvider", name: "EmbedProvider", form: EmbedProvider::FORM, say: |it| Say::<Accessors>::say(EmbedProvider::at(it)) },
    Type { id: "APIEmbedVideo", name: "EmbedVideo", form: EmbedVideo::FORM, say: |it| Say::<Accessors>::say(EmbedVideo::at(it)) },
    Type { id: "APIEmoji", name: "Emoji", form: Emoji::FORM, say: |it| Say::<Accessors>::say(Emoji::at(it)) },
    Type { id: "APIEntitlement", name: "Entitlement", form: Entitlement::FORM, say: |it| Say::<Accessors>::say(Entitlement::at(it)) },
    Type { id: "APIPrimaryEntryPointCommandInteractionData", name: "EntryPoint", form: EntryPoint::FORM, say: |it| Say::<Accessors>::say(EntryPoint::at(it)) },
    Type { id: "APIFileComponent", name: "FileComponent", form: FileComponent::FORM, say: |it| Say::<Accessors>::say(FileComponent::at(it)) },
    Type { id: "APIForumChannel", name: "ForumChannel", form: ForumChannel::FORM, say: |it| Say::<Accessors>::say(ForumChannel::at(it)) },
    Type { id: "GameDirectMessage", name: "GameDirectMessage", form: GameDirectMessage::FORM, say: |it| Say::<Accessors>::say(GameDirectMessage::at(it)) },
    Type { id: "APIGroupDMChannel", name: "GroupDmChannel", form: GroupDmChannel::FORM, say: |it| Say::<Accessors>::say(GroupDmChannel::at(it)) },
    Type { id: "APIGuild", name: "Guild", form: Guild::FORM, say: |it| Say::<Accessors>::say(Guild::at(it)) },
    Type { id: "APIGuildForumDefaultReactionEmoji", name: "GuildForumDefaultReactionEmoji", form: GuildForumDefaultReactionEmoji::FORM, say: |it| Say::<Accessors>::say(GuildForumDefaultReactionEmoji::at(it)) },
    Type { id: "APIGuildForumTag", name: "GuildForumTag", form: GuildForumTag::FORM, say: |it| Say::<Accessors>::say(GuildForumTag::at(it)) },
    Type { id: "APIGuildMember", name: "GuildMember", form: GuildMember::FORM, say: |it| Say::<Accessors>::say(GuildMember::at(it)) },
    Type { id: "APIGuildWelcomeScreen", name: "GuildWelcomeScreen", form: GuildWelcomeScreen::FORM, say: |it| Say::<Accessors>::say(GuildWelcomeScreen::at(it)) },
    Type { id: "APIGuildWelcomeScreenChannel", name: "GuildWelcomeScreenChannel", form: GuildWelcomeScreenChannel::FORM, say: |it| Say::<Accessors>::say(GuildWelcomeScreenChannel::at(it)) },
    Type { id: "APIIncidentsData", name: "IncidentsData", form: IncidentsData::FORM, say: |it| Say::<Accessors>::say(IncidentsData::at(it)) },
    Type { id: "IntegerOption<ApplicationCommand>", name: "IntegerOption", form: IntegerOption::FORM, say: |it| Say::<Accessors>::say(IntegerOption::at(it)) },
    Type { id: "APIBaseInteraction", name: "Interaction", form: Interaction::FORM, say: |it| Say::<Accessors>::say(Interaction::at(it)) },
    Type { id: "APIPartialInteractionGuild", name: "InteractionGuild", form: InteractionGuild::FORM, say: |it| Say::<Accessors>::say(InteractionGuild::at(it)) },
    Type { id: "APIInteractionGuildMember", name: "InteractionMember", form: InteractionMember::FORM, say: |it| Say::<Accessors>::say(InteractionMember::at(it)) },
    Type { id: "LobbyMessage", name: "LobbyMessage", form: LobbyMessage::FORM, say: |it| Say::<Accessors>::say(LobbyMessage::at(it)) },
    Type { id: "LobbyMessageDeleted", name: "LobbyMessageDeleted", form: LobbyMessageDeleted::FORM, say: |it| Say::<Accessors>::say(LobbyMessageDeleted::at(it)) },
    Type { id: "APIMediaChannel", name: "MediaChannel", form: MediaChannel::FORM, say: |it| Say::<Accessors>::say(MediaChannel::at(it)) },
    Type { id: "APIMediaGalleryComponent", name: "MediaGallery", form: MediaGallery::FORM, say: |it| Say::<Accessors>::say(MediaGallery::at(it)) },
    Type { id: "APIMediaGalleryItem", name: "MediaGalleryItem", form: MediaGalleryItem::FORM, say: |it| Say::<Accessors>::say(MediaGalleryItem::at(it)) },
    Type { id: "MentionableOption", name: "MentionableOption", form: MentionableOption::FORM, say: |it| Say::<Accessors>::say(MentionableOption::at(it)) },
    Type { id: "APIMentionableSelectComponent", name: "MentionableSelect", form: MentionableSelect::FORM, say: |it| Say::<Accessors>::say(MentionableSelect::at(it)) },
    Type { id: "APIMessageMentionableSelectInteractionData", name: "MentionablesSelected", form: MentionablesSelected::FORM, say: |it| Say::<Accessors>::say(MentionablesSelected::at(it)) },
    Type { id: "APIMessage", name: "Message", form: Message::FORM, say: |it| Say::<Accessors>::say(Message::at(it)) },
    Type { id: "APIMessageActivity", name: "MessageActivity", form: MessageActivity::FORM, say: |it| Say::<Accessors>::say(MessageActivity::at(it)) },
    Type { id: "APIMessageCall", name: "MessageCall", form: MessageCall::FORM, say: |it| Say::<Accessors>::say(MessageCall::at(it)) },
    Type { id: "APIMessageApplicationCommandInteractionData", name: "MessageCommand", form: MessageCommand::FORM, say: |it| Say::<Accessors>::say(MessageCommand::at(it)) },
    Type { id: "APIMessageInteraction", name: "MessageInteraction", form: MessageInteraction::FORM, say: |it| Say::<Accessors>::say(MessageInteraction::at(it)) },
    Type { id: "PartialAPIMessageInteractionGuildMember", name: "MessageInteractionMember", form: MessageInteractionMember::FORM, say: |it| Say::<Accessors>::say(MessageInteractionMember::at(it)) },
    Type { id: "APIMessageReference", name: "MessageReference", form: MessageReference::FORM, say: |it| Say::<Accessors>::say(MessageReference::at(it)) },
    Type { id: "APIMessageRoleSubscriptionData", name: "MessageRoleSubscriptionData", form: MessageRoleSubscriptionData::FORM, say: |it| Say::<Accessors>::say(MessageRoleSubscriptionData::at(it)) },
    Type { id: "APIMessageSharedClientTheme", name: "MessageSharedClientTheme", form: MessageSharedClientTheme::FORM, say: |it| Say::<Accessors>::say(MessageSharedClientTheme::at(it)) },
    Type { id: "APIMessageSnapshot", name: "MessageSnapshot", form: MessageSnapshot::FORM, say: |it| Say::<Accessors>::say(MessageSnapshot::at(it)) },
    Type { id: "APIMessageSnapshotFields", name: "MessageSnapshotFields", form: MessageSnapshotFields::FORM, say: |it| Say::<Accessors>::say(MessageSnapshotFields::at(it)) },
    Type { id: "APIModalSubmission", name: "ModalData", form: ModalData::FORM, say: |it| Say::<Accessors>::say(ModalData::at(it)) },
    Type { id: "APIModalSubmitInteractionMetadata", name: "ModalSubmitMetadata", form: ModalSubmitMetadata::FORM, say: |it| Say::<Accessors>::say(ModalSubmitMetadata::at(it)) },
    Type { id: "APINameplateData", name: "NameplateData", form: NameplateData::FORM, say: |it| Say::<Accessors>::say(NameplateData::at(it)) },
    Type { id: "NumberOption<ApplicationCommand>", name: "NumberOption", form: NumberOption::FORM, say: |it| Say::<Accessors>::say(NumberOption::at(it)) },
    Type { id: "APIOverwrite", name: "Overwrite", form: Overwrite::FORM, say: |it| Say::<Accessors>::say(Overwrite::at(it)) },
    Type { id: "APIPartialEmoji", name: "PartialEmoji", form: PartialEmoji::FORM, say: |it| Say::<Accessors>::say(PartialEmoji::at(it)) },
    Type { id: "APIPartialGuild", name: "PartialGuild", form: PartialGuild::FORM, say: |it| Say::<Accessors>::say(PartialGuild::at(it)) },
    Type { id: "APIPoll", name: "Poll", form: Poll::FORM, say: |it| Say::<Accessors>::say(Poll::at(it)) },
    Type { id: "APIPollAnswer", name: "PollAnswer", form: PollAnswer::FORM, say: |it| Say::<Accessors>::say(PollAnswer::at(it)) },
    Type { id: "APIPollAnswerCount", name: "PollAnswerCount", form: PollAnswerCount::FORM, say: |it| Say::<Accessors>::say(PollAnswerCount::at(it)) },
    Type { id: "APIPollMedia", name: "PollMedia", form: PollMedia::FORM, say: |it| Say::<Accessors>::say(PollMedia::at(it)) },
    Type { id: "APIPollResults", name: "PollResults", form: PollResults::FORM, say: |it| Say::<Accessors>::say(PollResults::at(it)) },
    Type { id: "APIReaction", name: "Reaction", form: Reaction::FORM, say: |it| Say::<Accessors>::say(Reaction::at(it)) },
    Type { id: "APIReactionCountDetails", name: "ReactionCountDetails", form: ReactionCountDetails::FORM, say: |it| Say::<Accessors>::say(ReactionCountDetails::at(it)) },
    Type { id: "APIInteractionDataResolved", name: "Resolved", form: Resolved::FORM, say: |it| Say::<Accessors>::say(Resolved::at(it)) },
    Type { id: "APIInteractionDataResolvedChannel", name: "ResolvedChannel", form: ResolvedChannel::FORM, say: |it| Say::<Accessors>::say(ResolvedChannel::at(it)) },
    Type { id: "APIInteractionDataResolvedGuildMember", name: "ResolvedMember", form: ResolvedMember::FORM, say: |it| Say::<Accessors>::say(ResolvedMember::at(it)) },
    Type { id: "APIMessageApplicationCommandInteractionDataResolved", name: "ResolvedMessages", form: ResolvedMessages::FORM, say: |it| Say::<Accessors>::say(ResolvedMessages::at(it)) },
    Type { id: "APIRole", name: "Role", form: Role::FORM, say: |it| Say::<Accessors>::say(Role::at(it)) },
    Type { id: "APIRoleColors", name: "RoleColors", form: RoleColors::FORM, say: |it| Say::<Accessors>::say(RoleColors::at(it)) },
    Type { id: "RoleOption", name: "RoleOption", form: RoleOption::FORM, say: |it| Say::<Accessors>::say(RoleOption::at(it)) },
    Type { id: "APIRoleSelectComponent", name: "RoleSelect", form: RoleSelect::FORM, say: |it| Say::<Accessors>::say(RoleSelect::at(it)) },
    Type { id: "APIRoleTags", name: "RoleTags", form: RoleTags::FORM, say: |it| Say::<Accessors>::say(RoleTags::at(it)) },
    Type { id: "APIMessageRoleSelectInteractionData", name: "RolesSelected", form: RolesSelected::FORM, say: |it| Say::<Accessors>::say(RolesSelected::at(it)) },
    Type { id: "APISectionComponent", name: "Section", form: Section::FORM, say: |it| Say::<Accessors>::say(Section::at(it)) },
    Type { id: "APISelectMenuDefaultValue", name: "SelectDefault", form: SelectDefault::FORM, say: |it| Say::<Accessors>::say(SelectDefault::at(it)) },
    Type { id: "APISelectMenuOption", name: "SelectOption", form: SelectOption::FORM, say: |it| Say::<Accessors>::say(SelectOption::at(it)) },
    Type { id: "APISeparatorComponent", name: "Separator", form: Separator::FORM, say: |it| Say::<Accessors>::say(Separator::at(it)) },
    Type { id: "APISticker", name: "Sticker", form: Sticker::FORM, say: |it| Say::<Accessors>::say(Sticker::at(it)) },
    Type { id: "APIStickerItem", name: "StickerItem", form: StickerItem::FORM, say: |it| Say::<Accessors>::say(StickerItem::at(it)) },
    Type { id: "StringOption", name: "StringOption", form: StringOption::FORM, say: |it| Say::<Accessors>::say(StringOption::at(it)) },
    Type { id: "APIStringSelectComponent", name: "StringSelect", form: StringSelect::FORM, say: |it| Say::<Accessors>::say(StringSelect::at(it)) },
    Type { id: "APIMessageStringSelectInteractionData", name: "StringsSelected", form: StringsSelected::FORM, say: |it| Say::<Accessors>::say(StringsSelected::at(it)) },
    Type { id: "SubcommandGroupOption<ApplicationCommand>", name: "SubcommandGroupOption", form: SubcommandGroupOption::FORM, say: |it| Say::<Accessors>::say(SubcommandGroupOption::at(it)) },
    Type { id: "SubcommandOption<ApplicationCommand>", name: "SubcommandOption", form: SubcommandOption::FORM, say: |it| Say::<Accessors>::say(SubcommandOption::at(it)) },
    Type { id: "ModalSubmitActionRowComponent", name: "SubmittedActionRow", form: SubmittedActionRow::FORM, say: |it| Say::<Accessors>::say(SubmittedActionRow::at(it)) },
    Type { id: "APIModalSubmitChannelSelectComponent", name: "SubmittedChannelSelect", form: SubmittedChannelSelect::FORM, say: |it| Say::<Accessors>::say(SubmittedChannelSelect::at(it)) },
    Type { id: "APIModalSubmitCheckboxComponent", name: "SubmittedCheckbox", form: SubmittedCheckbox::FORM, say: |it| Say::<Accessors>::say(SubmittedCheckbox::at(it)) },
    Type { id: "APIModalSubmitCheckboxGroupComponent", name: "SubmittedCheckboxGroup", form: SubmittedCheckboxGroup::FORM, say: |it| Say::<Accessors>::say(SubmittedCheckboxGroup::at(it)) },
    Type { id: "APIModalSubmitFileUploadComponent", name: "SubmittedFileUpload", form: SubmittedFileUpload::FORM, say: |it| Say::<Accessors>::say(SubmittedFileUpload::at(it)) },
    Type { id: "ModalSubmitLabelComponent", name: "SubmittedLabel", form: SubmittedLabel::FORM, say: |it| Say::<Accessors>::say(SubmittedLabel::at(it)) },
    Type { id: "APIModalSubmitMentionableSelectComponent", name: "SubmittedMentionableSelect", form: SubmittedMentionableSelect::FORM, say: |it| Say::<Accessors>::say(SubmittedMentionableSelect::at(it)) },
    Type { id: "APIModalSubmitRadioGroupComponent", name: "SubmittedRadioGroup", form: SubmittedRadioGroup::FORM, say: |it| Say::<Accessors>::say(SubmittedRadioGroup::at(it)) },
    Type { id: "APIModalSubmitRoleSelectComponent", name: "SubmittedRoleSelect", form: SubmittedRoleSelect::FORM, say: |it| Say::<Accessors>::say(SubmittedRoleSelect::at(it)) },
    Type { id: "APIModalSubmitStringSelectComponent", name: "SubmittedStringSelect", form: SubmittedStringSelect::FORM, say: |it| Say::<Accessors>::say(SubmittedStringSelect::at(it)) },
    Type { id: "ModalSubmitTextDisplayComponent", name: "SubmittedTextDisplay", form: SubmittedTextDisplay::FORM, say: |it| Say::<Accessors>::say(SubmittedTextDisplay::at(it)) },
    Type { id: "APIModalSubmitTextInputComponent", name: "SubmittedTextInput", form: SubmittedTextInput::FORM, say: |it| Say::<Accessors>::say(SubmittedTextInput::at(it)) },
    Type { id: "APIModalSubmitUserSelectComponent", name: "SubmittedUserSelect", form: SubmittedUserSelect::FORM, say: |it| Say::<Accessors>::say(SubmittedUserSelect::at(it)) },
    Type { id: "APITeam", name: "Team", form: Team::FORM, say: |it| Say::<Accessors>::say(Team::at(it)) },
    Type { id: "APITeamMember", name: "TeamMember", form: TeamMember::FORM, say: |it| Say::<Accessors>::say(TeamMember::at(it)) },
    Type { id: "APITextChannel", name: "TextChannel", form: TextChannel::FORM, say: |it| Say::<Accessors>::say(TextChannel::at(it)) },
    Type { id: "APITextDisplayComponent", name: "TextDisplay", form: TextDisplay::FORM, say: |it| Say::<Accessors>::say(TextDisplay::at(it)) },
    Type { id: "APIThreadChannel", name: "ThreadChannel", form: ThreadChannel::FORM, say: |it| Say::<Accessors>::say(ThreadChannel::at(it)) },
    Type { id: "APIThreadMember", name: "ThreadMember", form: ThreadMember::FORM, say: |it| Say::<Accessors>::say(ThreadMember::at(it)) },
    Type { id: "APIThreadMetadata", name: "ThreadMetadata", form: ThreadMetadata::FORM, say: |it| Say::<Accessors>::say(ThreadMetadata::at(it)) },
    Type { id: "APIThumbnailComponent", name: "Thumbnail", form: Thumbnail::FORM, say: |it| Say::<Accessors>::say(Thumbnail::at(it)) },
    Type { id: "APIUnfurledMediaItem", name: "UnfurledMediaItem", form: UnfurledMediaItem::FORM, say: |it| Say::<Accessors>::say(UnfurledMediaItem::at(it)) },
    Type { id: "APIUser", name: "User", form: User::FORM, say: |it| Say::<Accessors>::say(User::at(it)) },
    Type { id: "APIUserApplicationCommandInteractionData", name: "UserCommand", form: UserCommand::FORM, say: |it| Say::<Accessors>::say(UserCommand::at(it)) },
    Type { id: "UserOption", name: "UserOption", form: UserOption::FORM, say: |it| Say::<Accessors>::say(UserOption::at(it)) },
    Type { id: "APIUserPrimaryGuild", name: "UserPrimaryGuild", form: UserPrimaryGuild::FORM, say: |it| Say::<Accessors>::say(UserPrimaryGuild::at(it)) },
    Type { id: "APIUserSelectComponent", name: "UserSelect", form: UserSelect::FORM, say: |it| Say::<Accessors>::say(UserSelect::at(it)) },
    Type { id: "APIMessageUserSelectInteractionData", name: "UsersSelected", form: UsersSelected::FORM, say: |it| Say::<Accessors>::say(UsersSelected::at(it)) },
    Type { id: "APIVoiceChannel", name: "VoiceChannel", form: VoiceChannel::FORM, say: |it| Say::<Accessors>::say(VoiceChannel::at(it)) },
    Type { id: "WebhookEnvelope", name: "WebhookEnvelope", form: WebhookEnvelope::FORM, say: |it| Say::<Accessors>::say(WebhookEnvelope::at(it)) },
    Type { id: "WebhookHappened", name: "WebhookHappened", form: WebhookHappened::FORM, say: |it| Say::<Accessors>::say(WebhookHappened::at(it)) },
    Type { id: "Option<ApplicationCommandAutocomplete>", name: "AutocompleteOption", form: AutocompleteOption::FORM, say: |it| Say::<Accessors>::say(AutocompleteOption::at(it)) },
    Type { id: "APIChannel", name: "Channel", form: Channel::FORM, say: |it| Say::<Accessors>::say(Channel::at(it)) },
    Type { id: "APIApplicationCommandInteractionData", name: "CommandData", form: CommandData::FORM, say: |it| Say::<Accessors>::say(CommandData::at(it)) },
    Type { id: "Option<ApplicationCommand>", name: "CommandOption", form: CommandOption::FORM, say: |it| Say::<Accessors>::say(CommandOption::at(it)) },
    Type { id: "APIMessageComponentInteractionData", name: "ComponentData", form: ComponentData::FORM, say: |it| Say::<Accessors>::say(ComponentData::at(it)) },
    Type { id: "APIMessageInteractionMetadata", name: "InteractionMetadata", form: InteractionMetadata::FORM, say: |it| Say::<Accessors>::say(InteractionMetadata::at(it)) },
    Type { id: "APIMessageComponent", name: "MessageComponent", form: MessageComponent::FORM, say: |it| Say::<Accessors>::say(MessageComponent::at(it)) },
    Type { id: "APIModalSubmissionComponent", name: "ModalComponent", form: ModalComponent::FORM, say: |it| Say::<Accessors>::say(ModalComponent::at(it)) },
    Type { id: "ModalSubmitComponent", name: "SubmittedComponent", form: SubmittedComponent::FORM, say: |it| Say::<Accessors>::say(SubmittedComponent::at(it)) },
];
