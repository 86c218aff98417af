//! `agent_session_stopped`, `agent_session_title_changed`, `app_context_changed`, `app_deleted`, `app_home_opened`, `app_installed`, `app_mention`, `app_rate_limited`, `app_requested`, `app_uninstalled`, `app_uninstalled_team`, `assistant_thread_context_changed`, `assistant_thread_started`, `call_rejected`, `channel_archive`, `channel_created`, `channel_deleted`, `channel_history_changed`, `channel_id_changed`, `channel_left`, `channel_rename`, `channel_shared`, `channel_unarchive`, `channel_unshared`, `dnd_updated`, `dnd_updated_user`, `email_domain_changed`, `emoji_changed`, `entity_details_requested`, `file_change`, `file_comment_deleted`, `file_created`, `file_deleted`, `file_public`, `file_shared`, `file_unshared`, `function_executed`, `grid_migration_finished`, `grid_migration_started`, `group_archive`, `group_close`, `group_deleted`, `group_history_changed`, `group_left`, `group_open`, `group_rename`, `group_unarchive`, `im_close`, `im_created`, `im_history_changed`, `im_open`, `invite_requested`, `link_shared`, `member_joined_channel`, `member_left_channel`, `message`, `message_metadata_deleted`, `message_metadata_posted`, `message_metadata_updated`, `pin_added`, `pin_removed`, `reaction_added`, `reaction_removed`, `shared_channel_invite_accepted`, `shared_channel_invite_approved`, `shared_channel_invite_declined`, `shared_channel_invite_received`, `shared_channel_invite_requested`, `star_added`, `star_removed`, `subteam_created`, `subteam_members_changed`, `subteam_self_added`, `subteam_self_removed`, `subteam_updated`, `team_access_granted`, `team_access_revoked`, `team_domain_change`, `team_join`, `team_rename`, `tokens_revoked`, `user_change`, `user_huddle_changed`, `user_profile_changed`, `user_status_changed`, `workflow_deleted`, `workflow_published`, `workflow_step_deleted`, `workflow_step_execute`, `workflow_unpublished`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `agent_session_stopped`.
    AgentSessionStoppedEvent = 0 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `streaming_message_ts`: a list, each a text, in every payload of today's schema.
        streaming_message_ts: List<'a, &'a str> = all 358,
        /// `thread_ts`: a text, in every payload of today's schema.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `agent_session_title_changed`.
    AgentSessionTitleChangedEvent = 1 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `previous_title`: a text, or absent.
        previous_title: Option<&'a str> = opt_text 300,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `thread_ts`: a text, in every payload of today's schema.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 423,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `context` of [`AppContextChangedEvent`], `context` of [`AppHomeOpenedEvent`], `app_context` of [`Message`].
    AppContextChangedContext = 2 {
        /// `entities`: a list, each an object, [`AppContextChangedContextEntities`], or absent.
        entities: List<'a, AppContextChangedContextEntities<'a>> = all 110,
    }

    /// `entities` of [`AppContextChangedContext`].
    AppContextChangedContextEntities = 3 {
        /// `enterprise_id`: a text, or absent.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `team_id`: a text, or absent.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `value`: a value of no known form, in every payload of today's schema.
        value: Option<Value<'a>> = opt 452,
    }

    /// The data of `app_context_changed`.
    AppContextChangedEvent = 4 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `context`: an object, [`AppContextChangedContext`], in every payload of today's schema.
        context: Option<AppContextChangedContext<'a>> = opt 64,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `app_deleted`.
    AppDeletedEvent = 5 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `app_name`: a text, in every payload of today's schema.
        app_name: Option<&'a str> = opt_text 18,
        /// `app_owner_id`: a text, in every payload of today's schema.
        app_owner_id: Option<&'a str> = opt_text 19,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team_domain`: a text, in every payload of today's schema.
        team_domain: Option<&'a str> = opt_text 370,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `app_home_opened`.
    AppHomeOpenedEvent = 6 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `context`: an object, [`AppContextChangedContext`], or absent.
        context: Option<AppContextChangedContext<'a>> = opt 64,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `tab`: a text out of [`AppHomeOpenedTab`], or absent.
        tab: Option<AppHomeOpenedTab<'a>> = opt 367,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
        /// `view`: an object, [`AppHomeOpenedView`], or absent.
        view: Option<AppHomeOpenedView<'a>> = opt 456,
    }

    /// `view` of [`AppHomeOpenedEvent`].
    AppHomeOpenedView = 7 {
        /// `blocks`: a list, each a value of no known form, in every payload of today's schema.
        blocks: List<'a, Value<'a>> = all 35,
        /// `callback_id`: a text, or absent.
        callback_id: Option<&'a str> = opt_text 42,
        /// `clear_on_close`: a truth value, or absent.
        clear_on_close: Option<bool> = opt_flag 54,
        /// `close`: an object, [`TextObject`], or absent.
        close: Option<TextObject<'a>> = opt 56,
        /// `external_id`: a text, or absent.
        external_id: Option<&'a str> = opt_text 119,
        /// `notify_on_close`: a truth value, or absent.
        notify_on_close: Option<bool> = opt_flag 266,
        /// `private_metadata`: a text, or absent.
        private_metadata: Option<&'a str> = opt_text 305,
        /// `submit`: an object, [`TextObject`], or absent.
        submit: Option<TextObject<'a>> = opt 362,
        /// `submit_disabled`: a truth value, or absent.
        submit_disabled: Option<bool> = opt_flag 363,
        /// `title`: an object, [`TextObject`], or absent.
        title: Option<TextObject<'a>> = opt 423,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `app_installed`.
    AppInstalledEvent = 8 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `app_name`: a text, in every payload of today's schema.
        app_name: Option<&'a str> = opt_text 18,
        /// `app_owner_id`: a text, in every payload of today's schema.
        app_owner_id: Option<&'a str> = opt_text 19,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team_domain`: a text, in every payload of today's schema.
        team_domain: Option<&'a str> = opt_text 370,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `app_mention`.
    AppMentionEvent = 9 {
        /// `attachments`: a list, each a value of no known form, or absent.
        attachments: List<'a, Value<'a>> = all 29,
        /// `blocks`: a list, each a value of no known form, or absent.
        blocks: List<'a, Value<'a>> = all 35,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `bot_profile`: an object, [`BotProfile`], or absent.
        bot_profile: Option<BotProfile<'a>> = opt 39,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `client_msg_id`: a text, or absent.
        client_msg_id: Option<&'a str> = opt_text 55,
        /// `display_as_bot`: a truth value, or absent.
        display_as_bot: Option<bool> = opt_flag 89,
        /// `edited`: an object, [`Edited`], or absent.
        edited: Option<Edited<'a>> = opt 99,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `files`: a list, each an object, [`AppMentionFiles`], or absent.
        files: List<'a, AppMentionFiles<'a>> = all 128,
        /// `source_team`: a text, or absent.
        source_team: Option<&'a str> = opt_text 349,
        /// `subtype`: a text, or absent.
        subtype: Option<&'a str> = opt_text 366,
        /// `team`: a text, or absent.
        team: Option<&'a str> = opt_text 369,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt_text 375,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `upload`: a truth value, or absent.
        upload: Option<bool> = opt_flag 438,
        /// `user`: a text, or absent.
        user: Option<&'a str> = opt_text 443,
        /// `user_profile`: an object, [`AppMentionUserProfile`], or absent.
        user_profile: Option<AppMentionUserProfile<'a>> = opt 448,
        /// `user_team`: a text, or absent.
        user_team: Option<&'a str> = opt_text 449,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 450,
    }

    /// `files` of [`AppMentionEvent`].
    AppMentionFiles = 10 {
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `display_as_bot`: a truth value, in every payload of today's schema.
        display_as_bot: Option<bool> = opt_flag 89,
        /// `editable`: a truth value, in every payload of today's schema.
        editable: Option<bool> = opt_flag 98,
        /// `external_type`: a text, in every payload of today's schema.
        external_type: Option<&'a str> = opt_text 121,
        /// `file_access`: a text, in every payload of today's schema.
        file_access: Option<&'a str> = opt_text 126,
        /// `filetype`: a text, in every payload of today's schema.
        filetype: Option<&'a str> = opt_text 129,
        /// `has_rich_preview`: a truth value, in every payload of today's schema.
        has_rich_preview: Option<bool> = opt_flag 141,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_external`: a truth value, in every payload of today's schema.
        is_external: Option<bool> = opt_flag 206,
        /// `is_public`: a truth value, in every payload of today's schema.
        is_public: Option<bool> = opt_flag 222,
        /// `is_starred`: a truth value, in every payload of today's schema.
        is_starred: Option<bool> = opt_flag 226,
        /// `media_display_type`: a text, in every payload of today's schema.
        media_display_type: Option<&'a str> = opt_text 248,
        /// `mimetype`: a text, in every payload of today's schema.
        mimetype: Option<&'a str> = opt_text 252,
        /// `mode`: a text, in every payload of today's schema.
        mode: Option<&'a str> = opt_text 255,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `original_h`: an integer, or absent.
        original_h: Option<i64> = opt_integer 273,
        /// `original_w`: an integer, or absent.
        original_w: Option<i64> = opt_integer 275,
        /// `permalink`: a text, in every payload of today's schema.
        permalink: Option<&'a str> = opt_text 279,
        /// `permalink_public`: a text, in every payload of today's schema.
        permalink_public: Option<&'a str> = opt_text 280,
        /// `pretty_type`: a text, in every payload of today's schema.
        pretty_type: Option<&'a str> = opt_text 292,
        /// `public_url_shared`: a truth value, in every payload of today's schema.
        public_url_shared: Option<bool> = opt_flag 307,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 343,
        /// `thumb_1024`: a text, or absent.
        thumb_1024: Option<&'a str> = opt_text 377,
        /// `thumb_1024_h`: an integer, or absent.
        thumb_1024_h: Option<i64> = opt_integer 379,
        /// `thumb_1024_w`: an integer, or absent.
        thumb_1024_w: Option<i64> = opt_integer 380,
        /// `thumb_160`: a text, or absent.
        thumb_160: Option<&'a str> = opt_text 381,
        /// `thumb_360`: a text, or absent.
        thumb_360: Option<&'a str> = opt_text 385,
        /// `thumb_360_h`: an integer, or absent.
        thumb_360_h: Option<i64> = opt_integer 387,
        /// `thumb_360_w`: an integer, or absent.
        thumb_360_w: Option<i64> = opt_integer 388,
        /// `thumb_480`: a text, or absent.
        thumb_480: Option<&'a str> = opt_text 389,
        /// `thumb_480_h`: an integer, or absent.
        thumb_480_h: Option<i64> = opt_integer 391,
        /// `thumb_480_w`: an integer, or absent.
        thumb_480_w: Option<i64> = opt_integer 392,
        /// `thumb_64`: a text, or absent.
        thumb_64: Option<&'a str> = opt_text 393,
        /// `thumb_720`: a text, or absent.
        thumb_720: Option<&'a str> = opt_text 397,
        /// `thumb_720_h`: an integer, or absent.
        thumb_720_h: Option<i64> = opt_integer 399,
        /// `thumb_720_w`: an integer, or absent.
        thumb_720_w: Option<i64> = opt_integer 400,
        /// `thumb_80`: a text, or absent.
        thumb_80: Option<&'a str> = opt_text 401,
        /// `thumb_800`: a text, or absent.
        thumb_800: Option<&'a str> = opt_text 402,
        /// `thumb_800_h`: an integer, or absent.
        thumb_800_h: Option<i64> = opt_integer 404,
        /// `thumb_800_w`: an integer, or absent.
        thumb_800_w: Option<i64> = opt_integer 405,
        /// `thumb_960`: a text, or absent.
        thumb_960: Option<&'a str> = opt_text 409,
        /// `thumb_960_h`: an integer, or absent.
        thumb_960_h: Option<i64> = opt_integer 411,
        /// `thumb_960_w`: an integer, or absent.
        thumb_960_w: Option<i64> = opt_integer 412,
        /// `thumb_pdf`: a text, or absent.
        thumb_pdf: Option<&'a str> = opt_text 414,
        /// `thumb_pdf_h`: an integer, or absent.
        thumb_pdf_h: Option<i64> = opt_integer 415,
        /// `thumb_pdf_w`: an integer, or absent.
        thumb_pdf_w: Option<i64> = opt_integer 416,
        /// `thumb_tiny`: a text, or absent.
        thumb_tiny: Option<&'a str> = opt_text 417,
        /// `timestamp`: an integer, in every payload of today's schema.
        timestamp: Option<i64> = opt_integer 421,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 423,
        /// `url_private`: a text, in every payload of today's schema.
        url_private: Option<&'a str> = opt_text 440,
        /// `url_private_download`: a text, in every payload of today's schema.
        url_private_download: Option<&'a str> = opt_text 441,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
        /// `user_team`: a text, in every payload of today's schema.
        user_team: Option<&'a str> = opt_text 449,
        /// `username`: a text, in every payload of today's schema.
        username: Option<&'a str> = opt_text 450,
    }

    /// `user_profile` of [`AppMentionEvent`].
    AppMentionUserProfile = 11 {
        /// `avatar_hash`: a text, or absent.
        avatar_hash: Option<&'a str> = opt_text 33,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 90,
        /// `first_name`: a text, in every payload of today's schema.
        first_name: Option<&'a str> = opt_text 130,
        /// `image_72`: a text, or absent.
        image_72: Option<&'a str> = opt_text 163,
        /// `is_restricted`: a truth value, or absent.
        is_restricted: Option<bool> = opt_flag 224,
        /// `is_ultra_restricted`: a truth value, or absent.
        is_ultra_restricted: Option<bool> = opt_flag 229,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `team`: a text, in every payload of today's schema.
        team: Option<&'a str> = opt_text 369,
    }

    /// The data of `app_rate_limited`.
    AppRateLimitedEvent = 12 {
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `minute_rate_limited`: an integer, in every payload of today's schema.
        minute_rate_limited: Option<i64> = opt_integer 254,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `app_request` of [`AppRequestedEvent`].
    AppRequestedAppRequest = 13 {
        /// `app`: an object, [`AppRequestedAppRequestApp`], in every payload of today's schema.
        app: Option<AppRequestedAppRequestApp<'a>> = opt 12,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
    }

    /// `app` of [`AppRequestedAppRequest`].
    AppRequestedAppRequestApp = 14 {
        /// `additional_info`: a text, in every payload of today's schema.
        additional_info: Option<&'a str> = opt_text 9,
        /// `app_directory_url`: a text, in every payload of today's schema.
        app_directory_url: Option<&'a str> = opt_text 14,
        /// `app_homepage_url`: a text, in every payload of today's schema.
        app_homepage_url: Option<&'a str> = opt_text 15,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 87,
        /// `help_url`: a text, in every payload of today's schema.
        help_url: Option<&'a str> = opt_text 143,
        /// `icons`: an object, [`AppRequestedAppRequestAppIcons`], or absent.
        icons: Option<AppRequestedAppRequestAppIcons<'a>> = opt 151,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_app_directory_approved`: a truth value, in every payload of today's schema.
        is_app_directory_approved: Option<bool> = opt_flag 190,
        /// `is_granular_bot_app`: a truth value, in every payload of today's schema.
        is_granular_bot_app: Option<bool> = opt_flag 210,
        /// `is_internal`: a truth value, in every payload of today's schema.
        is_internal: Option<bool> = opt_flag 213,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `privacy_policy_url`: a text, in every payload of today's schema.
        privacy_policy_url: Option<&'a str> = opt_text 303,
    }

    /// `icons` of [`AppRequestedAppRequestApp`].
    AppRequestedAppRequestAppIcons = 15 {
        /// `image_1024`: a text, or absent.
        image_1024: Option<&'a str> = opt_text 153,
        /// `image_128`: a text, or absent.
        image_128: Option<&'a str> = opt_text 154,
        /// `image_192`: a text, or absent.
        image_192: Option<&'a str> = opt_text 155,
        /// `image_32`: a text, or absent.
        image_32: Option<&'a str> = opt_text 157,
        /// `image_36`: a text, or absent.
        image_36: Option<&'a str> = opt_text 159,
        /// `image_48`: a text, or absent.
        image_48: Option<&'a str> = opt_text 160,
        /// `image_512`: a text, or absent.
        image_512: Option<&'a str> = opt_text 161,
        /// `image_64`: a text, or absent.
        image_64: Option<&'a str> = opt_text 162,
        /// `image_72`: a text, or absent.
        image_72: Option<&'a str> = opt_text 163,
        /// `image_96`: a text, or absent.
        image_96: Option<&'a str> = opt_text 164,
        /// `image_original`: a text, or absent.
        image_original: Option<&'a str> = opt_text 167,
    }

    /// The data of `app_requested`.
    AppRequestedEvent = 16 {
        /// `app_request`: an object, [`AppRequestedAppRequest`], in every payload of today's schema.
        app_request: Option<AppRequestedAppRequest<'a>> = opt 20,
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `is_user_app_collaborator`: a truth value, in every payload of today's schema.
        is_user_app_collaborator: Option<bool> = opt_flag 230,
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt_text 249,
        /// `previous_resolution`: an object, [`AppRequestedPreviousResolution`], or null.
        previous_resolution: Option<AppRequestedPreviousResolution<'a>> = opt 299,
        /// `scopes`: an object, [`RequestedScope`], in every payload of today's schema.
        scopes: Option<RequestedScope<'a>> = opt 329,
        /// `team`: an object, [`AppRequestedTeam`], in every payload of today's schema.
        team: Option<AppRequestedTeam<'a>> = opt 369,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`AppRequestedUser`], in every payload of today's schema.
        user: Option<AppRequestedUser<'a>> = opt 443,
    }

    /// `previous_resolution` of [`AppRequestedEvent`].
    AppRequestedPreviousResolution = 17 {
        /// `scopes`: an object, [`RequestedScope`], in every payload of today's schema.
        scopes: Option<RequestedScope<'a>> = opt 329,
        /// `status`: a text out of [`AppRequestedPreviousResolutionStatus`], in every payload of today's schema.
        status: Option<AppRequestedPreviousResolutionStatus<'a>> = opt 351,
    }

    /// `team` of [`AppRequestedEvent`].
    AppRequestedTeam = 18 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// `user` of [`AppRequestedEvent`].
    AppRequestedUser = 19 {
        /// `email`: a text, in every payload of today's schema.
        email: Option<&'a str> = opt_text 101,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// The data of `app_uninstalled`.
    AppUninstalledEvent = 20 {
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `app_uninstalled_team`.
    AppUninstalledTeamEvent = 21 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `app_name`: a text, in every payload of today's schema.
        app_name: Option<&'a str> = opt_text 18,
        /// `app_owner_id`: a text, in every payload of today's schema.
        app_owner_id: Option<&'a str> = opt_text 19,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team_domain`: a text, in every payload of today's schema.
        team_domain: Option<&'a str> = opt_text 370,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// `assistant_thread` of [`AssistantThreadContextChangedEvent`], `assistant_thread` of [`AssistantThreadStartedEvent`].
    AssistantThread = 22 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `context`: an object, [`AssistantThreadContext`], in every payload of today's schema.
        context: Option<AssistantThreadContext<'a>> = opt 64,
        /// `thread_ts`: a text, in every payload of today's schema.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// `context` of [`AssistantThread`].
    AssistantThreadContext = 23 {
        /// `channel_id`: a text, or absent.
        channel_id: Option<&'a str> = opt_text 48,
        /// `enterprise_id`: a text, or absent, or null.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `team_id`: a text, or absent.
        team_id: Option<&'a str> = opt_text 371,
    }

    /// The data of `assistant_thread_context_changed`.
    AssistantThreadContextChangedEvent = 24 {
        /// `assistant_thread`: an object, [`AssistantThread`], in every payload of today's schema.
        assistant_thread: Option<AssistantThread<'a>> = opt 27,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `assistant_thread_started`.
    AssistantThreadStartedEvent = 25 {
        /// `assistant_thread`: an object, [`AssistantThread`], in every payload of today's schema.
        assistant_thread: Option<AssistantThread<'a>> = opt 27,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `bot_profile` of [`AppMentionEvent`], `bot_profile` of [`Message`], `bot_profile` of [`PinnedMessageItem`].
    BotProfile = 32 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `deleted`: a truth value, in every payload of today's schema.
        deleted: Option<bool> = opt_flag 85,
        /// `icons`: an object of any keys, each a text, in every payload of today's schema.
        icons: Map<'a, &'a str> = all 151,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `updated`: an integer, in every payload of today's schema.
        updated: Option<i64> = opt_integer 436,
    }

    /// The data of `call_rejected`.
    CallRejectedEvent = 33 {
        /// `call_id`: a text, in every payload of today's schema.
        call_id: Option<&'a str> = opt_text 41,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `external_unique_id`: a text, in every payload of today's schema.
        external_unique_id: Option<&'a str> = opt_text 122,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `channel_archive`.
    ChannelArchiveEvent = 34 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `is_moved`: an integer, or absent.
        is_moved: Option<i64> = opt_integer 215,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `channel` of [`ChannelCreatedEvent`].
    ChannelCreatedChannel = 35 {
        /// `context_team_id`: a text, in every payload of today's schema.
        context_team_id: Option<&'a str> = opt_text 66,
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `creator`: a text, in every payload of today's schema.
        creator: Option<&'a str> = opt_text 71,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_archived`: a truth value, in every payload of today's schema.
        is_archived: Option<bool> = opt_flag 193,
        /// `is_channel`: a truth value, in every payload of today's schema.
        is_channel: Option<bool> = opt_flag 196,
        /// `is_ext_shared`: a truth value, in every payload of today's schema.
        is_ext_shared: Option<bool> = opt_flag 204,
        /// `is_frozen`: a truth value, in every payload of today's schema.
        is_frozen: Option<bool> = opt_flag 208,
        /// `is_general`: a truth value, in every payload of today's schema.
        is_general: Option<bool> = opt_flag 209,
        /// `is_group`: a truth value, in every payload of today's schema.
        is_group: Option<bool> = opt_flag 211,
        /// `is_im`: a truth value, in every payload of today's schema.
        is_im: Option<bool> = opt_flag 212,
        /// `is_mpim`: a truth value, in every payload of today's schema.
        is_mpim: Option<bool> = opt_flag 216,
        /// `is_org_shared`: a truth value, in every payload of today's schema.
        is_org_shared: Option<bool> = opt_flag 217,
        /// `is_pending_ext_shared`: a truth value, in every payload of today's schema.
        is_pending_ext_shared: Option<bool> = opt_flag 219,
        /// `is_private`: a truth value, in every payload of today's schema.
        is_private: Option<bool> = opt_flag 221,
        /// `is_shared`: a truth value, in every payload of today's schema.
        is_shared: Option<bool> = opt_flag 225,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `name_normalized`: a text, in every payload of today's schema.
        name_normalized: Option<&'a str> = opt_text 259,
    }

    /// The data of `channel_created`.
    ChannelCreatedEvent = 36 {
        /// `channel`: an object, [`ChannelCreatedChannel`], in every payload of today's schema.
        channel: Option<ChannelCreatedChannel<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_deleted`.
    ChannelDeletedEvent = 37 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_history_changed`.
    ChannelHistoryChangedEvent = 38 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `latest`: a text, in every payload of today's schema.
        latest: Option<&'a str> = opt_text 240,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_id_changed`.
    ChannelIDChangedEvent = 39 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `new_channel_id`: a text, in every payload of today's schema.
        new_channel_id: Option<&'a str> = opt_text 261,
        /// `old_channel_id`: a text, in every payload of today's schema.
        old_channel_id: Option<&'a str> = opt_text 269,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_left`.
    ChannelLeftEvent = 40 {
        /// `actor_id`: a text, in every payload of today's schema.
        actor_id: Option<&'a str> = opt_text 6,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_rename`.
    ChannelRenameEvent = 41 {
        /// `channel`: an object, [`RenamedChannel`], in every payload of today's schema.
        channel: Option<RenamedChannel<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_shared`.
    ChannelSharedEvent = 42 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `connected_team_id`: a text, in every payload of today's schema.
        connected_team_id: Option<&'a str> = opt_text 62,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `channel_unarchive`.
    ChannelUnarchiveEvent = 43 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `channel_unshared`.
    ChannelUnsharedEvent = 44 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `is_ext_shared`: a truth value, in every payload of today's schema.
        is_ext_shared: Option<bool> = opt_flag 204,
        /// `previously_connected_team_id`: a text, in every payload of today's schema.
        previously_connected_team_id: Option<&'a str> = opt_text 302,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `dnd_status` of [`DNDUpdatedEvent`].
    DNDUpdatedDndStatus = 47 {
        /// `dnd_enabled`: a truth value, in every payload of today's schema.
        dnd_enabled: Option<bool> = opt_flag 93,
        /// `next_dnd_end_ts`: an integer, in every payload of today's schema.
        next_dnd_end_ts: Option<i64> = opt_integer 263,
        /// `next_dnd_start_ts`: an integer, in every payload of today's schema.
        next_dnd_start_ts: Option<i64> = opt_integer 264,
        /// `snooze_enabled`: a truth value, in every payload of today's schema.
        snooze_enabled: Option<bool> = opt_flag 345,
        /// `snooze_endtime`: an integer, in every payload of today's schema.
        snooze_endtime: Option<i64> = opt_integer 346,
        /// `snooze_remaining`: an integer, in every payload of today's schema.
        snooze_remaining: Option<i64> = opt_integer 347,
    }

    /// The data of `dnd_updated`.
    DNDUpdatedEvent = 48 {
        /// `dnd_status`: an object, [`DNDUpdatedDndStatus`], in every payload of today's schema.
        dnd_status: Option<DNDUpdatedDndStatus<'a>> = opt 94,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `dnd_status` of [`DNDUpdatedUserEvent`].
    DNDUpdatedUserDndStatus = 49 {
        /// `dnd_enabled`: a truth value, in every payload of today's schema.
        dnd_enabled: Option<bool> = opt_flag 93,
        /// `next_dnd_end_ts`: an integer, in every payload of today's schema.
        next_dnd_end_ts: Option<i64> = opt_integer 263,
        /// `next_dnd_start_ts`: an integer, in every payload of today's schema.
        next_dnd_start_ts: Option<i64> = opt_integer 264,
    }

    /// The data of `dnd_updated_user`.
    DNDUpdatedUserEvent = 50 {
        /// `dnd_status`: an object, [`DNDUpdatedUserDndStatus`], in every payload of today's schema.
        dnd_status: Option<DNDUpdatedUserDndStatus<'a>> = opt 94,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `edited` of [`AppMentionEvent`], `edited` of [`Message`].
    Edited = 54 {
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `email_domain_changed`.
    EmailDomainChangedEvent = 56 {
        /// `email_domain`: a text, in every payload of today's schema.
        email_domain: Option<&'a str> = opt_text 102,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `emoji_changed`.
    EmojiChangedEvent = 57 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 258,
        /// `names`: a list, each a text, or absent.
        names: List<'a, &'a str> = all 260,
        /// `new_name`: a text, or absent.
        new_name: Option<&'a str> = opt_text 262,
        /// `old_name`: a text, or absent.
        old_name: Option<&'a str> = opt_text 270,
        /// `subtype`: a text out of [`EmojiChangedSubtype`], in every payload of today's schema.
        subtype: Option<EmojiChangedSubtype<'a>> = opt 366,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `value`: a text, or absent.
        value: Option<&'a str> = opt_text 452,
    }

    /// The data of `entity_details_requested`.
    EntityDetailsRequestedEvent = 58 {
        /// `app_unfurl_url`: a text, or absent.
        app_unfurl_url: Option<&'a str> = opt_text 23,
        /// `channel`: a text, or absent.
        channel: Option<&'a str> = opt_text 43,
        /// `entity_url`: a text, in every payload of today's schema.
        entity_url: Option<&'a str> = opt_text 111,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `external_ref`: an object, [`EntityDetailsRequestedExternalRef`], or absent.
        external_ref: Option<EntityDetailsRequestedExternalRef<'a>> = opt 120,
        /// `link`: an object, [`EntityDetailsRequestedLink`], in every payload of today's schema.
        link: Option<EntityDetailsRequestedLink<'a>> = opt 244,
        /// `message_ts`: a text, or absent.
        message_ts: Option<&'a str> = opt_text 250,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
        /// `user_locale`: a text, in every payload of today's schema.
        user_locale: Option<&'a str> = opt_text 446,
    }

    /// `external_ref` of [`EntityDetailsRequestedEvent`].
    EntityDetailsRequestedExternalRef = 59 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `link` of [`EntityDetailsRequestedEvent`].
    EntityDetailsRequestedLink = 60 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 439,
    }

    /// `files` of [`Message`].
    File = 62 {
        /// `channels`: a list, each a text, or null.
        channels: List<'a, &'a str> = all 53,
        /// `comments_count`: a text, or absent.
        comments_count: Option<&'a str> = opt_text 60,
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `deanimate_gif`: a text, or absent.
        deanimate_gif: Option<&'a str> = opt_text 82,
        /// `display_as_bot`: a truth value, in every payload of today's schema.
        display_as_bot: Option<bool> = opt_flag 89,
        /// `edit_link`: a text, or absent.
        edit_link: Option<&'a str> = opt_text 97,
        /// `editable`: a truth value, in every payload of today's schema.
        editable: Option<bool> = opt_flag 98,
        /// `external_type`: a text, or null.
        external_type: Option<&'a str> = opt_text 121,
        /// `filetype`: a text, in every payload of today's schema.
        filetype: Option<&'a str> = opt_text 129,
        /// `groups`: a list, each a text, or null.
        groups: List<'a, &'a str> = all 134,
        /// `has_rich_preview`: a truth value, or absent.
        has_rich_preview: Option<bool> = opt_flag 141,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `image_exif_rotation`: an integer, or absent.
        image_exif_rotation: Option<i64> = opt_integer 166,
        /// `initial_comment`: a text, or absent.
        initial_comment: Option<&'a str> = opt_text 171,
        /// `is_external`: a truth value, in every payload of today's schema.
        is_external: Option<bool> = opt_flag 206,
        /// `is_public`: a truth value, in every payload of today's schema.
        is_public: Option<bool> = opt_flag 222,
        /// `is_starred`: a truth value, or absent.
        is_starred: Option<bool> = opt_flag 226,
        /// `lines`: a text, or absent.
        lines: Option<&'a str> = opt_text 242,
        /// `lines_more`: a text, or absent.
        lines_more: Option<&'a str> = opt_text 243,
        /// `mimetype`: a text, in every payload of today's schema.
        mimetype: Option<&'a str> = opt_text 252,
        /// `mode`: a text out of [`FileMode`], in every payload of today's schema.
        mode: Option<FileMode<'a>> = opt 255,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 258,
        /// `num_stars`: an integer, or absent.
        num_stars: Option<i64> = opt_integer 267,
        /// `original_h`: an integer, or absent.
        original_h: Option<i64> = opt_integer 273,
        /// `original_w`: an integer, or absent.
        original_w: Option<i64> = opt_integer 275,
        /// `permalink`: a text, in every payload of today's schema.
        permalink: Option<&'a str> = opt_text 279,
        /// `permalink_public`: a text, or absent.
        permalink_public: Option<&'a str> = opt_text 280,
        /// `pinned_to`: a list, each a text, or absent.
        pinned_to: List<'a, &'a str> = all 285,
        /// `pretty_type`: a text, in every payload of today's schema.
        pretty_type: Option<&'a str> = opt_text 292,
        /// `preview`: a text, or absent.
        preview: Option<&'a str> = opt_text 293,
        /// `preview_highlight`: a text, or absent.
        preview_highlight: Option<&'a str> = opt_text 294,
        /// `preview_is_truncated`: a truth value, or absent.
        preview_is_truncated: Option<bool> = opt_flag 295,
        /// `public_url_shared`: a truth value, in every payload of today's schema.
        public_url_shared: Option<bool> = opt_flag 307,
        /// `reactions`: a list, each a value of no known form, or absent.
        reactions: List<'a, Value<'a>> = all 310,
        /// `shares`: a value of no known form, or absent.
        shares: Option<Value<'a>> = opt 341,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 343,
        /// `thumb_1024`: a text, or absent.
        thumb_1024: Option<&'a str> = opt_text 377,
        /// `thumb_160`: a text, or absent.
        thumb_160: Option<&'a str> = opt_text 381,
        /// `thumb_360`: a text, or absent.
        thumb_360: Option<&'a str> = opt_text 385,
        /// `thumb_360_gif`: a text, or absent.
        thumb_360_gif: Option<&'a str> = opt_text 386,
        /// `thumb_360_h`: an integer, or absent.
        thumb_360_h: Option<i64> = opt_integer 387,
        /// `thumb_360_w`: an integer, or absent.
        thumb_360_w: Option<i64> = opt_integer 388,
        /// `thumb_480`: a text, or absent.
        thumb_480: Option<&'a str> = opt_text 389,
        /// `thumb_64`: a text, or absent.
        thumb_64: Option<&'a str> = opt_text 393,
        /// `thumb_720`: a text, or absent.
        thumb_720: Option<&'a str> = opt_text 397,
        /// `thumb_80`: a text, or absent.
        thumb_80: Option<&'a str> = opt_text 401,
        /// `thumb_960`: a text, or absent.
        thumb_960: Option<&'a str> = opt_text 409,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt_text 423,
        /// `url_private`: a text, or absent.
        url_private: Option<&'a str> = opt_text 440,
        /// `url_private_download`: a text, or absent.
        url_private_download: Option<&'a str> = opt_text 441,
        /// `user`: a text, or absent.
        user: Option<&'a str> = opt_text 443,
        /// `username`: a text, or null.
        username: Option<&'a str> = opt_text 450,
        /// `users`: a list, each a text, or absent.
        users: List<'a, &'a str> = all 451,
    }

    /// The data of `file_change`.
    FileChangeEvent = 63 {
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `file_comment_deleted`.
    FileCommentDeletedEvent = 64 {
        /// `comment`: a text, in every payload of today's schema.
        comment: Option<&'a str> = opt_text 59,
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `file_created`.
    FileCreatedEvent = 65 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `file_deleted`.
    FileDeletedEvent = 66 {
        /// `channel_ids`: a list, each a text, or absent.
        channel_ids: List<'a, &'a str> = all 49,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `file_public`.
    FilePublicEvent = 67 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// `file` of [`FileChangeEvent`], `file` of [`FileCommentDeletedEvent`], `file` of [`FileCreatedEvent`] and others.
    FileReference = 68 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
    }

    /// The data of `file_shared`.
    FileSharedEvent = 69 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `file_unshared`.
    FileUnsharedEvent = 70 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `file`: an object, [`FileReference`], in every payload of today's schema.
        file: Option<FileReference<'a>> = opt 125,
        /// `file_id`: a text, in every payload of today's schema.
        file_id: Option<&'a str> = opt_text 127,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `function_executed`.
    FunctionExecutedEvent = 71 {
        /// `bot_access_token`: a text, in every payload of today's schema.
        bot_access_token: Option<&'a str> = opt_text 37,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `function`: an object, [`FunctionExecutedFunction`], in every payload of today's schema.
        function: Option<FunctionExecutedFunction<'a>> = opt 131,
        /// `function_execution_id`: a text, in every payload of today's schema.
        function_execution_id: Option<&'a str> = opt_text 133,
        /// `inputs`: a value of no known form, in every payload of today's schema.
        inputs: Option<Value<'a>> = opt 181,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_execution_id`: a text, in every payload of today's schema.
        workflow_execution_id: Option<&'a str> = opt_text 461,
    }

    /// `function` of [`FunctionExecutedEvent`].
    FunctionExecutedFunction = 72 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `date_deleted`: an integer, in every payload of today's schema.
        date_deleted: Option<i64> = opt_integer 75,
        /// `date_updated`: an integer, in every payload of today's schema.
        date_updated: Option<i64> = opt_integer 80,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 87,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `input_parameters`: a list, each an object, [`FunctionParams`], in every payload of today's schema.
        input_parameters: List<'a, FunctionParams<'a>> = all 180,
        /// `output_parameters`: a list, each an object, [`FunctionParams`], in every payload of today's schema.
        output_parameters: List<'a, FunctionParams<'a>> = all 276,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 423,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `input_parameters` of [`FunctionExecutedFunction`], `output_parameters` of [`FunctionExecutedFunction`].
    FunctionParams = 73 {
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 87,
        /// `is_required`: a truth value, in every payload of today's schema.
        is_required: Option<bool> = opt_flag 223,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 423,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `grid_migration_finished`.
    GridMigrationFinishedEvent = 75 {
        /// `enterprise_id`: a text, in every payload of today's schema.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `grid_migration_started`.
    GridMigrationStartedEvent = 76 {
        /// `enterprise_id`: a text, in every payload of today's schema.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `group_archive`.
    GroupArchiveEvent = 77 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `is_moved`: an integer, in every payload of today's schema.
        is_moved: Option<i64> = opt_integer 215,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `group_close`.
    GroupCloseEvent = 78 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `group_deleted`.
    GroupDeletedEvent = 79 {
        /// `actor_id`: a text, in every payload of today's schema.
        actor_id: Option<&'a str> = opt_text 6,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `date_deleted`: an integer, in every payload of today's schema.
        date_deleted: Option<i64> = opt_integer 75,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `group_history_changed`.
    GroupHistoryChangedEvent = 80 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `latest`: a text, in every payload of today's schema.
        latest: Option<&'a str> = opt_text 240,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `group_left`.
    GroupLeftEvent = 81 {
        /// `actor_id`: a text, in every payload of today's schema.
        actor_id: Option<&'a str> = opt_text 6,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `group_open`.
    GroupOpenEvent = 82 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `group_rename`.
    GroupRenameEvent = 83 {
        /// `channel`: an object, [`RenamedChannel`], in every payload of today's schema.
        channel: Option<RenamedChannel<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `group_unarchive`.
    GroupUnarchiveEvent = 84 {
        /// `actor_id`: a text, in every payload of today's schema.
        actor_id: Option<&'a str> = opt_text 6,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `im_close`.
    IMCloseEvent = 85 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `channel` of [`IMCreatedEvent`].
    IMCreatedChannel = 86 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
    }

    /// The data of `im_created`.
    IMCreatedEvent = 87 {
        /// `channel`: an object, [`IMCreatedChannel`], in every payload of today's schema.
        channel: Option<IMCreatedChannel<'a>> = opt 43,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `im_history_changed`.
    IMHistoryChangedEvent = 88 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `latest`: a text, in every payload of today's schema.
        latest: Option<&'a str> = opt_text 240,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `im_open`.
    IMOpenEvent = 89 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `invite_requested`.
    InviteRequestedEvent = 99 {
        /// `invite_request`: an object, [`InviteRequestedInviteRequest`], in every payload of today's schema.
        invite_request: Option<InviteRequestedInviteRequest<'a>> = opt 184,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `invite_request` of [`InviteRequestedEvent`].
    InviteRequestedInviteRequest = 100 {
        /// `channel_ids`: a list, each a text, in every payload of today's schema.
        channel_ids: List<'a, &'a str> = all 49,
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `date_expire`: an integer, in every payload of today's schema.
        date_expire: Option<i64> = opt_integer 76,
        /// `email`: a text, in every payload of today's schema.
        email: Option<&'a str> = opt_text 101,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `invite_type`: a text out of [`InviteRequestedInviteRequestInviteType`], in every payload of today's schema.
        invite_type: Option<InviteRequestedInviteRequestInviteType<'a>> = opt 185,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `request_reason`: a text, in every payload of today's schema.
        request_reason: Option<&'a str> = opt_text 321,
        /// `requester_ids`: a list, each a text, in every payload of today's schema.
        requester_ids: List<'a, &'a str> = all 322,
        /// `team`: an object, [`InviteRequestedInviteRequestTeam`], in every payload of today's schema.
        team: Option<InviteRequestedInviteRequestTeam<'a>> = opt 369,
    }

    /// `team` of [`InviteRequestedInviteRequest`].
    InviteRequestedInviteRequestTeam = 101 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// The data of `link_shared`.
    LinkSharedEvent = 102 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `is_bot_user_member`: a truth value, in every payload of today's schema.
        is_bot_user_member: Option<bool> = opt_flag 195,
        /// `links`: a list, each an object, [`LinkSharedLinks`], in every payload of today's schema.
        links: List<'a, LinkSharedLinks<'a>> = all 246,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `source`: a text, or absent.
        source: Option<&'a str> = opt_text 348,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `unfurl_id`: a text, or absent.
        unfurl_id: Option<&'a str> = opt_text 435,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `links` of [`LinkSharedEvent`].
    LinkSharedLinks = 103 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 439,
    }

    /// The data of `member_joined_channel`.
    MemberJoinedChannelEvent = 104 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `channel_type`: a text, in every payload of today's schema.
        channel_type: Option<&'a str> = opt_text 52,
        /// `enterprise`: a text, or absent.
        enterprise: Option<&'a str> = opt_text 105,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `inviter`: a text, or absent.
        inviter: Option<&'a str> = opt_text 186,
        /// `team`: a text, in every payload of today's schema.
        team: Option<&'a str> = opt_text 369,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `member_left_channel`.
    MemberLeftChannelEvent = 105 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `channel_type`: a text, in every payload of today's schema.
        channel_type: Option<&'a str> = opt_text 52,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team`: a text, in every payload of today's schema.
        team: Option<&'a str> = opt_text 369,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `message`.
    Message = 106 {
        /// `app_context`: an object, [`AppContextChangedContext`], or absent.
        app_context: Option<AppContextChangedContext<'a>> = opt 13,
        /// `assistant_thread`: a value of no known form, or absent.
        assistant_thread: Option<Value<'a>> = opt 27,
        /// `attachments`: a list, each a value of no known form, or absent.
        attachments: List<'a, Value<'a>> = all 29,
        /// `blocks`: a list, each a value of no known form, or absent.
        blocks: List<'a, Value<'a>> = all 35,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `bot_profile`: an object, [`BotProfile`], or absent.
        bot_profile: Option<BotProfile<'a>> = opt 39,
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `channel_type`: a text, or absent.
        channel_type: Option<&'a str> = opt_text 52,
        /// `client_msg_id`: a text, or absent.
        client_msg_id: Option<&'a str> = opt_text 55,
        /// `deleted_ts`: a text, or absent.
        deleted_ts: Option<&'a str> = opt_text 86,
        /// `display_as_bot`: a truth value, or absent.
        display_as_bot: Option<bool> = opt_flag 89,
        /// `edited`: an object, [`Edited`], or absent.
        edited: Option<Edited<'a>> = opt 99,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `files`: a list, each an object, [`File`], or absent.
        files: List<'a, File<'a>> = all 128,
        /// `hidden`: a truth value, or absent.
        hidden: Option<bool> = opt_flag 144,
        /// `icons`: an object of any keys, each a text, or absent.
        icons: Map<'a, &'a str> = all 151,
        /// `inviter`: a text, or absent.
        inviter: Option<&'a str> = opt_text 186,
        /// `is_starred`: a truth value, or absent.
        is_starred: Option<bool> = opt_flag 226,
        /// `latest_reply`: a text, or absent.
        latest_reply: Option<&'a str> = opt_text 241,
        /// `message`: an object, [`Message`], or absent.
        message: Option<Message<'a>> = opt 249,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 258,
        /// `old_name`: a text, or absent.
        old_name: Option<&'a str> = opt_text 270,
        /// `parent_user_id`: a text, or absent.
        parent_user_id: Option<&'a str> = opt_text 278,
        /// `pinned_to`: a list, each a text, or absent.
        pinned_to: List<'a, &'a str> = all 285,
        /// `previous_message`: an object, [`Message`], or absent.
        previous_message: Option<Message<'a>> = opt 297,
        /// `purpose`: a text, or absent.
        purpose: Option<&'a str> = opt_text 308,
        /// `reactions`: a list, each an object, [`MessageReactions`], or absent.
        reactions: List<'a, MessageReactions<'a>> = all 310,
        /// `replies`: a list, each an object, [`Message`], or absent.
        replies: List<'a, Message<'a>> = all 317,
        /// `reply_count`: an integer, or absent.
        reply_count: Option<i64> = opt_integer 318,
        /// `reply_users`: a list, each a text, or absent.
        reply_users: List<'a, &'a str> = all 319,
        /// `reply_users_count`: an integer, or absent.
        reply_users_count: Option<i64> = opt_integer 320,
        /// `root`: an object, [`Message`], or absent.
        root: Option<Message<'a>> = opt 327,
        /// `streaming_state`: a text out of [`MessageStreamingState`], or absent.
        streaming_state: Option<MessageStreamingState<'a>> = opt 359,
        /// `subtype`: a text, in every payload of today's schema.
        subtype: Option<&'a str> = opt_text 366,
        /// `team`: a text, or absent.
        team: Option<&'a str> = opt_text 369,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 375,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `topic`: a text, or absent.
        topic: Option<&'a str> = opt_text 427,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `upload`: a truth value, or absent.
        upload: Option<bool> = opt_flag 438,
        /// `user`: a text, or absent.
        user: Option<&'a str> = opt_text 443,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 450,
        /// `x_files`: a list, each a text, or absent.
        x_files: List<'a, &'a str> = all 468,
    }

    /// `previous_metadata` of [`MessageMetadataDeletedEvent`], `metadata` of [`MessageMetadataPostedEvent`], `metadata` of [`MessageMetadataUpdatedEvent`] and others.
    MessageMetadata = 107 {
        /// `event_payload`: a value of no known form, in every payload of today's schema.
        event_payload: Option<Value<'a>> = opt 114,
        /// `event_type`: a text, in every payload of today's schema.
        event_type: Option<&'a str> = opt_text 117,
    }

    /// The data of `message_metadata_deleted`.
    MessageMetadataDeletedEvent = 108 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `deleted_ts`: a text, in every payload of today's schema.
        deleted_ts: Option<&'a str> = opt_text 86,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `previous_metadata`: an object, [`MessageMetadata`], in every payload of today's schema.
        previous_metadata: Option<MessageMetadata<'a>> = opt 298,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `message_metadata_posted`.
    MessageMetadataPostedEvent = 109 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `metadata`: an object, [`MessageMetadata`], in every payload of today's schema.
        metadata: Option<MessageMetadata<'a>> = opt 251,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `message_metadata_updated`.
    MessageMetadataUpdatedEvent = 110 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `metadata`: an object, [`MessageMetadata`], in every payload of today's schema.
        metadata: Option<MessageMetadata<'a>> = opt 251,
        /// `previous_metadata`: an object, [`MessageMetadata`], in every payload of today's schema.
        previous_metadata: Option<MessageMetadata<'a>> = opt 298,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// `reactions` of [`Message`].
    MessageReactions = 111 {
        /// `count`: an integer, in every payload of today's schema.
        count: Option<i64> = opt_integer 68,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `users`: a list, each a text, in every payload of today's schema.
        users: List<'a, &'a str> = all 451,
    }

    /// The data of `pin_added`.
    PinAddedEvent = 113 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `item`: an object, [`PinnedItem`], in every payload of today's schema.
        item: Option<PinnedItem<'a>> = opt 234,
        /// `item_user`: a text, in every payload of today's schema.
        item_user: Option<&'a str> = opt_text 235,
        /// `pin_count`: a text, in every payload of today's schema.
        pin_count: Option<&'a str> = opt_text 282,
        /// `pinned_info`: an object, [`PinnedInfo`], in every payload of today's schema.
        pinned_info: Option<PinnedInfo<'a>> = opt 284,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `pin_removed`.
    PinRemovedEvent = 114 {
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `has_pins`: a truth value, in every payload of today's schema.
        has_pins: Option<bool> = opt_flag 140,
        /// `item`: an object, [`PinnedItem`], in every payload of today's schema.
        item: Option<PinnedItem<'a>> = opt 234,
        /// `item_user`: a text, in every payload of today's schema.
        item_user: Option<&'a str> = opt_text 235,
        /// `pin_count`: a text, in every payload of today's schema.
        pin_count: Option<&'a str> = opt_text 282,
        /// `pinned_info`: an object, [`PinnedInfo`], in every payload of today's schema.
        pinned_info: Option<PinnedInfo<'a>> = opt 284,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `file` of [`PinnedItem`].
    PinnedFileItem = 115 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
    }

    /// `pinned_info` of [`PinAddedEvent`], `pinned_info` of [`PinRemovedEvent`].
    PinnedInfo = 116 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `pinned_by`: a text, in every payload of today's schema.
        pinned_by: Option<&'a str> = opt_text 283,
        /// `pinned_ts`: an integer, in every payload of today's schema.
        pinned_ts: Option<i64> = opt_integer 286,
    }

    /// `item` of [`PinAddedEvent`], `item` of [`PinRemovedEvent`].
    PinnedItem = 117 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `created_by`: a text, in every payload of today's schema.
        created_by: Option<&'a str> = opt_text 70,
        /// `file`: an object, [`PinnedFileItem`], or absent.
        file: Option<PinnedFileItem<'a>> = opt 125,
        /// `message`: an object, [`PinnedMessageItem`], or absent.
        message: Option<PinnedMessageItem<'a>> = opt 249,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `message` of [`PinnedItem`].
    PinnedMessageItem = 118 {
        /// `app_id`: a text, or absent.
        app_id: Option<&'a str> = opt_text 16,
        /// `attachments`: a list, each a value of no known form, or absent.
        attachments: List<'a, Value<'a>> = all 29,
        /// `blocks`: a list, each a value of no known form, or absent.
        blocks: List<'a, Value<'a>> = all 35,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `bot_profile`: an object, [`BotProfile`], or absent.
        bot_profile: Option<BotProfile<'a>> = opt 39,
        /// `client_msg_id`: a text, or absent.
        client_msg_id: Option<&'a str> = opt_text 55,
        /// `permalink`: a text, in every payload of today's schema.
        permalink: Option<&'a str> = opt_text 279,
        /// `pinned_to`: a list, each a text, or absent.
        pinned_to: List<'a, &'a str> = all 285,
        /// `team`: a text, or absent.
        team: Option<&'a str> = opt_text 369,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 375,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `reaction_added`.
    ReactionAddedEvent = 119 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `item`: an object, [`ReactionMessageItem`], in every payload of today's schema.
        item: Option<ReactionMessageItem<'a>> = opt 234,
        /// `item_user`: a text, in every payload of today's schema.
        item_user: Option<&'a str> = opt_text 235,
        /// `reaction`: a text, in every payload of today's schema.
        reaction: Option<&'a str> = opt_text 309,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `item` of [`ReactionAddedEvent`], `item` of [`ReactionRemovedEvent`].
    ReactionMessageItem = 120 {
        /// `channel`: a text, in every payload of today's schema.
        channel: Option<&'a str> = opt_text 43,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `reaction_removed`.
    ReactionRemovedEvent = 121 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `item`: an object, [`ReactionMessageItem`], in every payload of today's schema.
        item: Option<ReactionMessageItem<'a>> = opt 234,
        /// `item_user`: a text, in every payload of today's schema.
        item_user: Option<&'a str> = opt_text 235,
        /// `reaction`: a text, in every payload of today's schema.
        reaction: Option<&'a str> = opt_text 309,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `channel` of [`ChannelRenameEvent`], `channel` of [`GroupRenameEvent`].
    RenamedChannel = 122 {
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_channel`: a truth value, in every payload of today's schema.
        is_channel: Option<bool> = opt_flag 196,
        /// `is_mpim`: a truth value, in every payload of today's schema.
        is_mpim: Option<bool> = opt_flag 216,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `name_normalized`: a text, in every payload of today's schema.
        name_normalized: Option<&'a str> = opt_text 259,
    }

    /// `scopes` of [`AppRequestedEvent`], `scopes` of [`AppRequestedPreviousResolution`].
    RequestedScope = 123 {
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 87,
        /// `is_dangerous`: a truth value, in every payload of today's schema.
        is_dangerous: Option<bool> = opt_flag 200,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `token_type`: a text out of [`RequestedScopeTokenType`], or null.
        token_type: Option<RequestedScopeTokenType<'a>> = opt 425,
    }

    /// The data of `shared_channel_invite_accepted`.
    SharedChannelInviteAcceptedEvent = 124 {
        /// `accepting_user`: an object, [`SharedChannelUserItem`], in every payload of today's schema.
        accepting_user: Option<SharedChannelUserItem<'a>> = opt 0,
        /// `approval_required`: a truth value, in every payload of today's schema.
        approval_required: Option<bool> = opt_flag 24,
        /// `channel`: an object, [`SharedChannelItem`], in every payload of today's schema.
        channel: Option<SharedChannelItem<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `invite`: an object, [`SharedChannelInviteItem`], in every payload of today's schema.
        invite: Option<SharedChannelInviteItem<'a>> = opt 182,
        /// `teams_in_channel`: a list, each an object, [`SharedChannelTeamItem`], in every payload of today's schema.
        teams_in_channel: List<'a, SharedChannelTeamItem<'a>> = all 374,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `shared_channel_invite_approved`.
    SharedChannelInviteApprovedEvent = 125 {
        /// `approving_team_id`: a text, in every payload of today's schema.
        approving_team_id: Option<&'a str> = opt_text 25,
        /// `approving_user`: an object, [`SharedChannelUserItem`], in every payload of today's schema.
        approving_user: Option<SharedChannelUserItem<'a>> = opt 26,
        /// `channel`: an object, [`SharedChannelItem`], in every payload of today's schema.
        channel: Option<SharedChannelItem<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `invite`: an object, [`SharedChannelInviteItem`], in every payload of today's schema.
        invite: Option<SharedChannelInviteItem<'a>> = opt 182,
        /// `teams_in_channel`: a list, each an object, [`SharedChannelTeamItem`], in every payload of today's schema.
        teams_in_channel: List<'a, SharedChannelTeamItem<'a>> = all 374,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `shared_channel_invite_declined`.
    SharedChannelInviteDeclinedEvent = 126 {
        /// `channel`: an object, [`SharedChannelItem`], in every payload of today's schema.
        channel: Option<SharedChannelItem<'a>> = opt 43,
        /// `declining_team_id`: a text, in every payload of today's schema.
        declining_team_id: Option<&'a str> = opt_text 83,
        /// `declining_user`: an object, [`SharedChannelUserItem`], in every payload of today's schema.
        declining_user: Option<SharedChannelUserItem<'a>> = opt 84,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `invite`: an object, [`SharedChannelInviteItem`], in every payload of today's schema.
        invite: Option<SharedChannelInviteItem<'a>> = opt 182,
        /// `teams_in_channel`: a list, each an object, [`SharedChannelTeamItem`], in every payload of today's schema.
        teams_in_channel: List<'a, SharedChannelTeamItem<'a>> = all 374,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `invite` of [`SharedChannelInviteAcceptedEvent`], `invite` of [`SharedChannelInviteApprovedEvent`], `invite` of [`SharedChannelInviteDeclinedEvent`] and others.
    SharedChannelInviteItem = 127 {
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `date_invalid`: an integer, in every payload of today's schema.
        date_invalid: Option<i64> = opt_integer 77,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `inviting_team`: an object, [`SharedChannelTeamItem`], in every payload of today's schema.
        inviting_team: Option<SharedChannelTeamItem<'a>> = opt 187,
        /// `inviting_user`: an object, [`SharedChannelUserItem`], in every payload of today's schema.
        inviting_user: Option<SharedChannelUserItem<'a>> = opt 188,
        /// `recipient_email`: a text, or absent.
        recipient_email: Option<&'a str> = opt_text 313,
        /// `recipient_user_id`: a text, or absent.
        recipient_user_id: Option<&'a str> = opt_text 314,
    }

    /// The data of `shared_channel_invite_received`.
    SharedChannelInviteReceivedEvent = 128 {
        /// `channel`: an object, [`SharedChannelItem`], in every payload of today's schema.
        channel: Option<SharedChannelItem<'a>> = opt 43,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `invite`: an object, [`SharedChannelInviteItem`], in every payload of today's schema.
        invite: Option<SharedChannelInviteItem<'a>> = opt 182,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `actor` of [`SharedChannelInviteRequestedEvent`].
    SharedChannelInviteRequestedActor = 129 {
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 90,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_bot`: a truth value, in every payload of today's schema.
        is_bot: Option<bool> = opt_flag 194,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `timezone`: a text, in every payload of today's schema.
        timezone: Option<&'a str> = opt_text 422,
    }

    /// The data of `shared_channel_invite_requested`.
    SharedChannelInviteRequestedEvent = 130 {
        /// `actor`: an object, [`SharedChannelInviteRequestedActor`], in every payload of today's schema.
        actor: Option<SharedChannelInviteRequestedActor<'a>> = opt 5,
        /// `channel_date_created`: an integer, in every payload of today's schema.
        channel_date_created: Option<i64> = opt_integer 47,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `channel_message_latest_counted_timestamp`: an integer, in every payload of today's schema.
        channel_message_latest_counted_timestamp: Option<i64> = opt_integer 50,
        /// `channel_name`: a text, in every payload of today's schema.
        channel_name: Option<&'a str> = opt_text 51,
        /// `channel_type`: a text out of [`SharedChannelInviteRequestedChannelType`], in every payload of today's schema.
        channel_type: Option<SharedChannelInviteRequestedChannelType<'a>> = opt 52,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `event_type`: a text out of [`SharedChannelInviteRequestedEventType`], in every payload of today's schema.
        event_type: Option<SharedChannelInviteRequestedEventType<'a>> = opt 117,
        /// `is_external_limited`: a truth value, in every payload of today's schema.
        is_external_limited: Option<bool> = opt_flag 207,
        /// `target_users`: a list, each an object, [`SharedChannelInviteRequestedTargetUsers`], in every payload of today's schema.
        target_users: List<'a, SharedChannelInviteRequestedTargetUsers<'a>> = all 368,
        /// `teams_in_channel`: a list, each an object, [`SharedChannelInviteRequestedTeamsInChannel`], in every payload of today's schema.
        teams_in_channel: List<'a, SharedChannelInviteRequestedTeamsInChannel<'a>> = all 374,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `target_users` of [`SharedChannelInviteRequestedEvent`].
    SharedChannelInviteRequestedTargetUsers = 131 {
        /// `email`: a text, in every payload of today's schema.
        email: Option<&'a str> = opt_text 101,
        /// `invite_id`: a text, in every payload of today's schema.
        invite_id: Option<&'a str> = opt_text 183,
    }

    /// `teams_in_channel` of [`SharedChannelInviteRequestedEvent`].
    SharedChannelInviteRequestedTeamsInChannel = 132 {
        /// `avatar_base_url`: a text, in every payload of today's schema.
        avatar_base_url: Option<&'a str> = opt_text 32,
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `icon`: an object, [`SharedChannelInviteRequestedTeamsInChannelIcon`], in every payload of today's schema.
        icon: Option<SharedChannelInviteRequestedTeamsInChannelIcon<'a>> = opt 150,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_verified`: a truth value, in every payload of today's schema.
        is_verified: Option<bool> = opt_flag 232,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `requires_sponsorship`: a truth value, in every payload of today's schema.
        requires_sponsorship: Option<bool> = opt_flag 323,
    }

    /// `icon` of [`SharedChannelInviteRequestedTeamsInChannel`].
    SharedChannelInviteRequestedTeamsInChannelIcon = 133 {
        /// `image_34`: a text, in every payload of today's schema.
        image_34: Option<&'a str> = opt_text 158,
        /// `image_default`: a truth value, in every payload of today's schema.
        image_default: Option<bool> = opt_flag 165,
    }

    /// `channel` of [`SharedChannelInviteAcceptedEvent`], `channel` of [`SharedChannelInviteApprovedEvent`], `channel` of [`SharedChannelInviteDeclinedEvent`] and others.
    SharedChannelItem = 134 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_im`: a truth value, in every payload of today's schema.
        is_im: Option<bool> = opt_flag 212,
        /// `is_private`: a truth value, in every payload of today's schema.
        is_private: Option<bool> = opt_flag 221,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// `teams_in_channel` of [`SharedChannelInviteAcceptedEvent`], `teams_in_channel` of [`SharedChannelInviteApprovedEvent`], `teams_in_channel` of [`SharedChannelInviteDeclinedEvent`] and others.
    SharedChannelTeamItem = 135 {
        /// `date_created`: an integer, in every payload of today's schema.
        date_created: Option<i64> = opt_integer 73,
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `icon`: a value of no known form, in every payload of today's schema.
        icon: Option<Value<'a>> = opt 150,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_verified`: a truth value, in every payload of today's schema.
        is_verified: Option<bool> = opt_flag 232,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// `accepting_user` of [`SharedChannelInviteAcceptedEvent`], `approving_user` of [`SharedChannelInviteApprovedEvent`], `declining_user` of [`SharedChannelInviteDeclinedEvent`] and others.
    SharedChannelUserItem = 136 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `profile`: an object, [`SharedChannelUserItemProfile`], in every payload of today's schema.
        profile: Option<SharedChannelUserItemProfile<'a>> = opt 306,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `updated`: an integer, in every payload of today's schema.
        updated: Option<i64> = opt_integer 436,
    }

    /// `profile` of [`SharedChannelUserItem`].
    SharedChannelUserItemProfile = 137 {
        /// `avatar_hash`: a text, in every payload of today's schema.
        avatar_hash: Option<&'a str> = opt_text 33,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 90,
        /// `display_name_normalized`: a text, in every payload of today's schema.
        display_name_normalized: Option<&'a str> = opt_text 91,
        /// `email`: a text, in every payload of today's schema.
        email: Option<&'a str> = opt_text 101,
        /// `image_192`: a text, in every payload of today's schema.
        image_192: Option<&'a str> = opt_text 155,
        /// `image_24`: a text, in every payload of today's schema.
        image_24: Option<&'a str> = opt_text 156,
        /// `image_32`: a text, in every payload of today's schema.
        image_32: Option<&'a str> = opt_text 157,
        /// `image_48`: a text, in every payload of today's schema.
        image_48: Option<&'a str> = opt_text 160,
        /// `image_512`: a text, in every payload of today's schema.
        image_512: Option<&'a str> = opt_text 161,
        /// `image_72`: a text, in every payload of today's schema.
        image_72: Option<&'a str> = opt_text 163,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `real_name_normalized`: a text, in every payload of today's schema.
        real_name_normalized: Option<&'a str> = opt_text 312,
        /// `team`: a text, in every payload of today's schema.
        team: Option<&'a str> = opt_text 369,
    }

    /// The data of `star_added`.
    StarAddedEvent = 139 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `item`: a value of no known form, in every payload of today's schema.
        item: Option<Value<'a>> = opt 234,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// The data of `star_removed`.
    StarRemovedEvent = 140 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `item`: a value of no known form, in every payload of today's schema.
        item: Option<Value<'a>> = opt 234,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
    }

    /// `status_emoji_display_info` of [`UserProfile`].
    StatusEmojiDisplayInfo = 141 {
        /// `display_alias`: a text, or absent.
        display_alias: Option<&'a str> = opt_text 88,
        /// `display_url`: a text, or absent.
        display_url: Option<&'a str> = opt_text 92,
        /// `emoji_name`: a text, or absent.
        emoji_name: Option<&'a str> = opt_text 104,
    }

    /// `subteam` of [`SubteamCreatedEvent`], `subteam` of [`SubteamUpdatedEvent`].
    Subteam = 142 {
        /// `auto_provision`: a truth value, in every payload of today's schema.
        auto_provision: Option<bool> = opt_flag 31,
        /// `channel_count`: an integer, or absent.
        channel_count: Option<i64> = opt_integer 46,
        /// `created_by`: a text, in every payload of today's schema.
        created_by: Option<&'a str> = opt_text 70,
        /// `date_create`: an integer, in every payload of today's schema.
        date_create: Option<i64> = opt_integer 72,
        /// `date_delete`: an integer, or absent.
        date_delete: Option<i64> = opt_integer 74,
        /// `date_update`: an integer, or absent.
        date_update: Option<i64> = opt_integer 79,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 87,
        /// `enterprise_subteam_id`: a text, or absent.
        enterprise_subteam_id: Option<&'a str> = opt_text 108,
        /// `handle`: a text, in every payload of today's schema.
        handle: Option<&'a str> = opt_text 135,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_external`: a truth value, in every payload of today's schema.
        is_external: Option<bool> = opt_flag 206,
        /// `is_subteam`: a truth value, in every payload of today's schema.
        is_subteam: Option<bool> = opt_flag 228,
        /// `is_usergroup`: a truth value, in every payload of today's schema.
        is_usergroup: Option<bool> = opt_flag 231,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `prefs`: an object, [`SubteamPrefs`], or absent.
        prefs: Option<SubteamPrefs<'a>> = opt 290,
        /// `team_id`: a text, or absent.
        team_id: Option<&'a str> = opt_text 371,
        /// `updated_by`: a text, or absent.
        updated_by: Option<&'a str> = opt_text 437,
        /// `user_count`: an integer, in every payload of today's schema.
        user_count: Option<i64> = opt_integer 444,
        /// `users`: a list, each a text, in every payload of today's schema.
        users: List<'a, &'a str> = all 451,
    }

    /// The data of `subteam_created`.
    SubteamCreatedEvent = 143 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `subteam`: an object, [`Subteam`], in every payload of today's schema.
        subteam: Option<Subteam<'a>> = opt 364,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `subteam_members_changed`.
    SubteamMembersChangedEvent = 144 {
        /// `added_users`: a list, each a text, or absent.
        added_users: List<'a, &'a str> = all 7,
        /// `added_users_count`: an integer, or absent.
        added_users_count: Option<i64> = opt_integer 8,
        /// `date_previous_update`: an integer, in every payload of today's schema.
        date_previous_update: Option<i64> = opt_integer 78,
        /// `date_update`: an integer, in every payload of today's schema.
        date_update: Option<i64> = opt_integer 79,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `removed_users`: a list, each a text, or absent.
        removed_users: List<'a, &'a str> = all 315,
        /// `removed_users_count`: an integer, or absent.
        removed_users_count: Option<i64> = opt_integer 316,
        /// `subteam_id`: a text, in every payload of today's schema.
        subteam_id: Option<&'a str> = opt_text 365,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `prefs` of [`Subteam`].
    SubteamPrefs = 145 {
        /// `channels`: a list, each a text, or absent.
        channels: List<'a, &'a str> = all 53,
        /// `groups`: a list, each a text, or absent.
        groups: List<'a, &'a str> = all 134,
    }

    /// The data of `subteam_self_added`.
    SubteamSelfAddedEvent = 146 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `subteam_id`: a text, in every payload of today's schema.
        subteam_id: Option<&'a str> = opt_text 365,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `subteam_self_removed`.
    SubteamSelfRemovedEvent = 147 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `subteam_id`: a text, in every payload of today's schema.
        subteam_id: Option<&'a str> = opt_text 365,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `subteam_updated`.
    SubteamUpdatedEvent = 148 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `subteam`: an object, [`Subteam`], in every payload of today's schema.
        subteam: Option<Subteam<'a>> = opt 364,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `team_access_granted`.
    TeamAccessGrantedEvent = 149 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team_ids`: a list, each a text, in every payload of today's schema.
        team_ids: List<'a, &'a str> = all 372,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `team_access_revoked`.
    TeamAccessRevokedEvent = 150 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `team_ids`: a list, each a text, in every payload of today's schema.
        team_ids: List<'a, &'a str> = all 372,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `team_domain_change`.
    TeamDomainChangeEvent = 151 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 439,
    }

    /// The data of `team_join`.
    TeamJoinEvent = 152 {
        /// `cache_ts`: an integer, in every payload of today's schema.
        cache_ts: Option<i64> = opt_integer 40,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 443,
    }

    /// The data of `team_rename`.
    TeamRenameEvent = 153 {
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `tokens_revoked`.
    TokensRevokedEvent = 155 {
        /// `tokens`: an object, [`TokensRevokedTokens`], in every payload of today's schema.
        tokens: Option<TokensRevokedTokens<'a>> = opt 426,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `tokens` of [`TokensRevokedEvent`].
    TokensRevokedTokens = 156 {
        /// `bot`: a list, each a text, or absent.
        bot: List<'a, &'a str> = all 36,
        /// `oauth`: a list, each a text, or absent.
        oauth: List<'a, &'a str> = all 268,
    }

    /// `user` of [`TeamJoinEvent`], `user` of [`UserChangeEvent`], `user` of [`UserHuddleChangedEvent`] and others.
    User = 158 {
        /// `color`: a text, in every payload of today's schema.
        color: Option<&'a str> = opt_text 57,
        /// `deleted`: a truth value, in every payload of today's schema.
        deleted: Option<bool> = opt_flag 85,
        /// `enterprise_user`: an object, [`UserEnterpriseUser`], or absent.
        enterprise_user: Option<UserEnterpriseUser<'a>> = opt 109,
        /// `has_2fa`: a truth value, or absent.
        has_2fa: Option<bool> = opt_flag 136,
        /// `has_files`: a truth value, or absent.
        has_files: Option<bool> = opt_flag 137,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_admin`: a truth value, in every payload of today's schema.
        is_admin: Option<bool> = opt_flag 189,
        /// `is_app_user`: a truth value, in every payload of today's schema.
        is_app_user: Option<bool> = opt_flag 192,
        /// `is_bot`: a truth value, in every payload of today's schema.
        is_bot: Option<bool> = opt_flag 194,
        /// `is_email_confirmed`: a truth value, in every payload of today's schema.
        is_email_confirmed: Option<bool> = opt_flag 201,
        /// `is_invited_user`: a truth value, or absent.
        is_invited_user: Option<bool> = opt_flag 214,
        /// `is_owner`: a truth value, in every payload of today's schema.
        is_owner: Option<bool> = opt_flag 218,
        /// `is_primary_owner`: a truth value, in every payload of today's schema.
        is_primary_owner: Option<bool> = opt_flag 220,
        /// `is_restricted`: a truth value, in every payload of today's schema.
        is_restricted: Option<bool> = opt_flag 224,
        /// `is_stranger`: a truth value, or absent.
        is_stranger: Option<bool> = opt_flag 227,
        /// `is_ultra_restricted`: a truth value, in every payload of today's schema.
        is_ultra_restricted: Option<bool> = opt_flag 229,
        /// `is_workflow_bot`: a truth value, or absent.
        is_workflow_bot: Option<bool> = opt_flag 233,
        /// `locale`: a text, in every payload of today's schema.
        locale: Option<&'a str> = opt_text 247,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `presence`: a text, or absent.
        presence: Option<&'a str> = opt_text 291,
        /// `profile`: an object, [`UserProfile`], in every payload of today's schema.
        profile: Option<UserProfile<'a>> = opt 306,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `two_factor_type`: a text, or absent.
        two_factor_type: Option<&'a str> = opt_text 430,
        /// `tz`: a text, in every payload of today's schema.
        tz: Option<&'a str> = opt_text 432,
        /// `tz_label`: a text, in every payload of today's schema.
        tz_label: Option<&'a str> = opt_text 433,
        /// `tz_offset`: an integer, in every payload of today's schema.
        tz_offset: Option<i64> = opt_integer 434,
        /// `updated`: an integer, in every payload of today's schema.
        updated: Option<i64> = opt_integer 436,
        /// `who_can_share_contact_card`: a text, in every payload of today's schema.
        who_can_share_contact_card: Option<&'a str> = opt_text 459,
    }

    /// The data of `user_change`.
    UserChangeEvent = 159 {
        /// `cache_ts`: an integer, in every payload of today's schema.
        cache_ts: Option<i64> = opt_integer 40,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 443,
    }

    /// `enterprise_user` of [`User`].
    UserEnterpriseUser = 160 {
        /// `enterprise_id`: a text, in every payload of today's schema.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `enterprise_name`: a text, in every payload of today's schema.
        enterprise_name: Option<&'a str> = opt_text 107,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `is_admin`: a truth value, in every payload of today's schema.
        is_admin: Option<bool> = opt_flag 189,
        /// `is_owner`: a truth value, in every payload of today's schema.
        is_owner: Option<bool> = opt_flag 218,
        /// `teams`: a list, each a text, in every payload of today's schema.
        teams: List<'a, &'a str> = all 373,
    }

    /// The data of `user_huddle_changed`.
    UserHuddleChangedEvent = 161 {
        /// `cache_ts`: an integer, in every payload of today's schema.
        cache_ts: Option<i64> = opt_integer 40,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 443,
    }

    /// `profile` of [`User`].
    UserProfile = 162 {
        /// `avatar_hash`: a text, in every payload of today's schema.
        avatar_hash: Option<&'a str> = opt_text 33,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 90,
        /// `display_name_normalized`: a text, in every payload of today's schema.
        display_name_normalized: Option<&'a str> = opt_text 91,
        /// `email`: a text, or absent.
        email: Option<&'a str> = opt_text 101,
        /// `fields`: a value of no known form, or null.
        fields: Option<Value<'a>> = opt 124,
        /// `first_name`: a text, in every payload of today's schema.
        first_name: Option<&'a str> = opt_text 130,
        /// `huddle_state`: a text, or absent.
        huddle_state: Option<&'a str> = opt_text 147,
        /// `huddle_state_call_id`: a text, or absent.
        huddle_state_call_id: Option<&'a str> = opt_text 148,
        /// `huddle_state_expiration_ts`: an integer, or absent.
        huddle_state_expiration_ts: Option<i64> = opt_integer 149,
        /// `image_1024`: a text, or absent.
        image_1024: Option<&'a str> = opt_text 153,
        /// `image_192`: a text, in every payload of today's schema.
        image_192: Option<&'a str> = opt_text 155,
        /// `image_24`: a text, in every payload of today's schema.
        image_24: Option<&'a str> = opt_text 156,
        /// `image_32`: a text, in every payload of today's schema.
        image_32: Option<&'a str> = opt_text 157,
        /// `image_48`: a text, in every payload of today's schema.
        image_48: Option<&'a str> = opt_text 160,
        /// `image_512`: a text, in every payload of today's schema.
        image_512: Option<&'a str> = opt_text 161,
        /// `image_72`: a text, in every payload of today's schema.
        image_72: Option<&'a str> = opt_text 163,
        /// `image_original`: a text, or absent.
        image_original: Option<&'a str> = opt_text 167,
        /// `is_custom_image`: a truth value, or absent.
        is_custom_image: Option<bool> = opt_flag 199,
        /// `last_name`: a text, in every payload of today's schema.
        last_name: Option<&'a str> = opt_text 238,
        /// `phone`: a text, in every payload of today's schema.
        phone: Option<&'a str> = opt_text 281,
        /// `real_name`: a text, in every payload of today's schema.
        real_name: Option<&'a str> = opt_text 311,
        /// `real_name_normalized`: a text, in every payload of today's schema.
        real_name_normalized: Option<&'a str> = opt_text 312,
        /// `skype`: a text, in every payload of today's schema.
        skype: Option<&'a str> = opt_text 344,
        /// `status_emoji`: a text, in every payload of today's schema.
        status_emoji: Option<&'a str> = opt_text 352,
        /// `status_emoji_display_info`: a list, each an object, [`StatusEmojiDisplayInfo`], in every payload of today's schema.
        status_emoji_display_info: List<'a, StatusEmojiDisplayInfo<'a>> = all 353,
        /// `status_expiration`: an integer, in every payload of today's schema.
        status_expiration: Option<i64> = opt_integer 354,
        /// `status_text`: a text, in every payload of today's schema.
        status_text: Option<&'a str> = opt_text 355,
        /// `status_text_canonical`: a text, in every payload of today's schema.
        status_text_canonical: Option<&'a str> = opt_text 356,
        /// `team`: a text, in every payload of today's schema.
        team: Option<&'a str> = opt_text 369,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 423,
    }

    /// The data of `user_profile_changed`.
    UserProfileChangedEvent = 163 {
        /// `cache_ts`: an integer, in every payload of today's schema.
        cache_ts: Option<i64> = opt_integer 40,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 443,
    }

    /// The data of `user_status_changed`.
    UserStatusChangedEvent = 164 {
        /// `cache_ts`: an integer, in every payload of today's schema.
        cache_ts: Option<i64> = opt_integer 40,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`User`], in every payload of today's schema.
        user: Option<User<'a>> = opt 443,
    }

    /// `workflow_draft_configuration` of [`WorkflowDeletedEvent`], `workflow_published_configuration` of [`WorkflowPublishedEvent`], `workflow_draft_configuration` of [`WorkflowStepDeletedEvent`] and others.
    WorkflowConfiguration = 172 {
        /// `app_steps`: a list, each an object, [`WorkflowConfigurationAppSteps`], in every payload of today's schema.
        app_steps: List<'a, WorkflowConfigurationAppSteps<'a>> = all 21,
        /// `version_id`: a text, in every payload of today's schema.
        version_id: Option<&'a str> = opt_text 455,
    }

    /// `app_steps` of [`WorkflowConfiguration`].
    WorkflowConfigurationAppSteps = 173 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt_text 16,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `workflow_step_id`: a text, in every payload of today's schema.
        workflow_step_id: Option<&'a str> = opt_text 467,
    }

    /// The data of `workflow_deleted`.
    WorkflowDeletedEvent = 174 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_draft_configuration`: an object, [`WorkflowConfiguration`], in every payload of today's schema.
        workflow_draft_configuration: Option<WorkflowConfiguration<'a>> = opt 460,
        /// `workflow_id`: a text, in every payload of today's schema.
        workflow_id: Option<&'a str> = opt_text 462,
    }

    /// The data of `workflow_published`.
    WorkflowPublishedEvent = 175 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_id`: a text, in every payload of today's schema.
        workflow_id: Option<&'a str> = opt_text 462,
        /// `workflow_published_configuration`: an object, [`WorkflowConfiguration`], in every payload of today's schema.
        workflow_published_configuration: Option<WorkflowConfiguration<'a>> = opt 464,
    }

    /// The data of `workflow_step_deleted`.
    WorkflowStepDeletedEvent = 176 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_draft_configuration`: an object, [`WorkflowConfiguration`], in every payload of today's schema.
        workflow_draft_configuration: Option<WorkflowConfiguration<'a>> = opt 460,
        /// `workflow_id`: a text, in every payload of today's schema.
        workflow_id: Option<&'a str> = opt_text 462,
        /// `workflow_published_configuration`: an object, [`WorkflowConfiguration`], or absent.
        workflow_published_configuration: Option<WorkflowConfiguration<'a>> = opt 464,
    }

    /// The data of `workflow_step_execute`.
    WorkflowStepExecuteEvent = 177 {
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_step`: an object, [`WorkflowStepExecuteWorkflowStep`], in every payload of today's schema.
        workflow_step: Option<WorkflowStepExecuteWorkflowStep<'a>> = opt 465,
    }

    /// `workflow_step` of [`WorkflowStepExecuteEvent`].
    WorkflowStepExecuteWorkflowStep = 178 {
        /// `inputs`: an object of any keys, each an object, [`WorkflowStepExecuteWorkflowStepInputs`], in every payload of today's schema.
        inputs: Map<'a, WorkflowStepExecuteWorkflowStepInputs<'a>> = all 181,
        /// `outputs`: a list, each an object, [`WorkflowStepExecuteWorkflowStepOutputs`], in every payload of today's schema.
        outputs: List<'a, WorkflowStepExecuteWorkflowStepOutputs<'a>> = all 277,
        /// `step_id`: a text, in every payload of today's schema.
        step_id: Option<&'a str> = opt_text 357,
        /// `workflow_id`: a text, in every payload of today's schema.
        workflow_id: Option<&'a str> = opt_text 462,
        /// `workflow_instance_id`: a text, in every payload of today's schema.
        workflow_instance_id: Option<&'a str> = opt_text 463,
        /// `workflow_step_execute_id`: a text, in every payload of today's schema.
        workflow_step_execute_id: Option<&'a str> = opt_text 466,
    }

    /// `inputs` of [`WorkflowStepExecuteWorkflowStep`].
    WorkflowStepExecuteWorkflowStepInputs = 179 {
        /// `value`: a value of no known form, in every payload of today's schema.
        value: Option<Value<'a>> = opt 452,
    }

    /// `outputs` of [`WorkflowStepExecuteWorkflowStep`].
    WorkflowStepExecuteWorkflowStepOutputs = 180 {
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 236,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// The data of `workflow_unpublished`.
    WorkflowUnpublishedEvent = 181 {
        /// `event_ts`: a text, in every payload of today's schema.
        event_ts: Option<&'a str> = opt_text 116,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `workflow_draft_configuration`: an object, [`WorkflowConfiguration`], in every payload of today's schema.
        workflow_draft_configuration: Option<WorkflowConfiguration<'a>> = opt 460,
        /// `workflow_id`: a text, in every payload of today's schema.
        workflow_id: Option<&'a str> = opt_text 462,
    }
}

webhook_payload::names! {
    'a;

    /// `tab` of [`AppHomeOpenedEvent`].
    AppHomeOpenedTab {
        Home = "home",
        Messages = "messages",
    }

    /// `status` of [`AppRequestedPreviousResolution`].
    AppRequestedPreviousResolutionStatus {
        Approved = "approved",
        Restricted = "restricted",
    }

    /// `subtype` of [`EmojiChangedEvent`].
    EmojiChangedSubtype {
        Add = "add",
        Remove = "remove",
        Rename = "rename",
    }

    /// `mode` of [`File`].
    FileMode {
        External = "external",
        Hosted = "hosted",
        Post = "post",
        Snippet = "snippet",
    }

    /// `invite_type` of [`InviteRequestedInviteRequest`].
    InviteRequestedInviteRequestInviteType {
        FullMember = "full_member",
        Restricted = "restricted",
        UltraRestricted = "ultra_restricted",
    }

    /// `streaming_state` of [`Message`].
    MessageStreamingState {
        Completed = "completed",
        Errored = "errored",
        InProgress = "in_progress",
    }

    /// `token_type` of [`RequestedScope`].
    RequestedScopeTokenType {
        App = "app",
        Bot = "bot",
        User = "user",
    }

    /// `channel_type` of [`SharedChannelInviteRequestedEvent`].
    SharedChannelInviteRequestedChannelType {
        Private = "private",
        Public = "public",
    }

    /// `event_type` of [`SharedChannelInviteRequestedEvent`].
    SharedChannelInviteRequestedEventType {
        SlackEventsSharedChannelInviteRequested = "slack#/events/shared_channel_invite_requested",
    }
}
