//! `block_actions`, `view_submission`, `view_closed`, `shortcut`, `message_action`, `block_suggestion`, `dialog_suggestion`, `dialog_submission`, `interactive_message`, `interactive_message_suggestion`, `dialog_cancellation`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `block_actions`.
    BlockAction = 27 {
        /// `actions`: a list, each an object, [`ElementAction`], in every payload of today's schema.
        actions: List<'a, ElementAction<'a>> = all 4,
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `app_unfurl`: a value of no known form, or absent.
        app_unfurl: Option<Value<'a>> = opt 22,
        /// `bot_access_token`: a text, or absent.
        bot_access_token: Option<&'a str> = opt_text 37,
        /// `channel`: an object, [`InteractionChannel`], or absent.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `container`: an object, [`Container`], or absent.
        container: Option<Container<'a>> = opt 63,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `function_data`: an object, [`BlockActionFunctionData`], or absent.
        function_data: Option<BlockActionFunctionData<'a>> = opt 132,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `message`: an object, [`InteractionMessage`], or absent.
        message: Option<InteractionMessage<'a>> = opt 249,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
        /// `state`: an object, [`BlockActionState`], or absent.
        state: Option<BlockActionState<'a>> = opt 350,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `view`: an object, [`ViewOutput`], or absent.
        view: Option<ViewOutput<'a>> = opt 456,
    }

    /// `function_data` of [`BlockAction`].
    BlockActionFunctionData = 28 {
        /// `execution_id`: a text, in every payload of today's schema.
        execution_id: Option<&'a str> = opt_text 118,
        /// `function`: an object, [`BlockActionFunctionDataFunction`], in every payload of today's schema.
        function: Option<BlockActionFunctionDataFunction<'a>> = opt 131,
        /// `inputs`: a value of no known form, in every payload of today's schema.
        inputs: Option<Value<'a>> = opt 181,
    }

    /// `function` of [`BlockActionFunctionData`].
    BlockActionFunctionDataFunction = 29 {
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
    }

    /// `state` of [`BlockAction`].
    BlockActionState = 30 {
        /// `values`: an object of any keys, each an object of any keys, each an object, [`ViewStateValue`], in every payload of today's schema.
        values: Map<'a, Map<'a, ViewStateValue<'a>>> = all 453,
    }

    /// The data of `block_suggestion`.
    BlockSuggestion = 31 {
        /// `action_id`: a text, in every payload of today's schema.
        action_id: Option<&'a str> = opt_text 2,
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `block_id`: a text, in every payload of today's schema.
        block_id: Option<&'a str> = opt_text 34,
        /// `channel`: an object, [`InteractionChannel`], or absent.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `container`: an object, [`Container`], or absent.
        container: Option<Container<'a>> = opt 63,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 452,
        /// `view`: an object, [`ViewOutput`], or absent.
        view: Option<ViewOutput<'a>> = opt 456,
    }

    /// `initial_option` of [`ElementAction`], `initial_options` of [`ElementAction`], `selected_option` of [`ElementAction`] and others.
    ChosenOption = 45 {
        /// `description`: an object, [`TextObject`], or absent.
        description: Option<TextObject<'a>> = opt 87,
        /// `text`: an object, [`TextObject`], in every payload of today's schema.
        text: Option<TextObject<'a>> = opt 375,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 439,
        /// `value`: a text, or absent.
        value: Option<&'a str> = opt_text 452,
    }

    /// `container` of [`BlockAction`], `container` of [`BlockSuggestion`].
    Container = 46 {
        /// `app_unfurl_url`: a text, or absent.
        app_unfurl_url: Option<&'a str> = opt_text 23,
        /// `attachment_id`: an integer, or absent.
        attachment_id: Option<i64> = opt_integer 28,
        /// `channel_id`: a text, or absent.
        channel_id: Option<&'a str> = opt_text 48,
        /// `is_app_unfurl`: a truth value, or absent.
        is_app_unfurl: Option<bool> = opt_flag 191,
        /// `is_ephemeral`: a truth value, or absent.
        is_ephemeral: Option<bool> = opt_flag 203,
        /// `message_ts`: a text, or absent.
        message_ts: Option<&'a str> = opt_text 250,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 431,
        /// `view_id`: a text, or absent.
        view_id: Option<&'a str> = opt_text 457,
    }

    /// The data of `dialog_cancellation`.
    DialogCancellation = 51 {
        /// `action_ts`: a text, or absent.
        action_ts: Option<&'a str> = opt_text 3,
        /// `callback_id`: a text, or absent.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], or absent.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `response_url`: a text, or absent.
        response_url: Option<&'a str> = opt_text 324,
        /// `state`: a text, or absent.
        state: Option<&'a str> = opt_text 350,
        /// `team`: an object, [`InteractionTeam`], or absent.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, or absent.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], or absent.
        user: Option<InteractionUser<'a>> = opt 443,
    }

    /// The data of `dialog_submission`.
    DialogSubmitAction = 52 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], in every payload of today's schema.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
        /// `state`: a text, in every payload of today's schema.
        state: Option<&'a str> = opt_text 350,
        /// `submission`: an object of any keys, each a text, in every payload of today's schema.
        submission: Map<'a, &'a str> = all 361,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
    }

    /// The data of `dialog_suggestion`.
    DialogSuggestion = 53 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], or absent.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 452,
    }

    /// `actions` of [`BlockAction`].
    ElementAction = 55 {
        /// `action_id`: a text, in every payload of today's schema.
        action_id: Option<&'a str> = opt_text 2,
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `block_id`: a text, in every payload of today's schema.
        block_id: Option<&'a str> = opt_text 34,
        /// `confirm`: a value of no known form, or absent.
        confirm: Option<Value<'a>> = opt 61,
        /// `icon`: a text, or absent.
        icon: Option<&'a str> = opt_text 150,
        /// `initial_channel`: a text, or absent.
        initial_channel: Option<&'a str> = opt_text 169,
        /// `initial_channels`: a list, each a text, or absent.
        initial_channels: List<'a, &'a str> = all 170,
        /// `initial_conversation`: a text, or absent.
        initial_conversation: Option<&'a str> = opt_text 172,
        /// `initial_conversations`: a list, each a text, or absent.
        initial_conversations: List<'a, &'a str> = all 173,
        /// `initial_date`: a text, or absent.
        initial_date: Option<&'a str> = opt_text 174,
        /// `initial_option`: an object, [`ChosenOption`], or absent.
        initial_option: Option<ChosenOption<'a>> = opt 175,
        /// `initial_options`: a list, each an object, [`ChosenOption`], or absent.
        initial_options: List<'a, ChosenOption<'a>> = all 176,
        /// `initial_time`: a text, or absent.
        initial_time: Option<&'a str> = opt_text 177,
        /// `initial_user`: a text, or absent.
        initial_user: Option<&'a str> = opt_text 178,
        /// `initial_users`: a list, each a text, or absent.
        initial_users: List<'a, &'a str> = all 179,
        /// `min_query_length`: an integer, or absent.
        min_query_length: Option<i64> = opt_integer 253,
        /// `placeholder`: an object, [`TextObject`], or absent.
        placeholder: Option<TextObject<'a>> = opt 288,
        /// `rich_text_value`: a value of no known form, or absent.
        rich_text_value: Option<Value<'a>> = opt 326,
        /// `selected_channel`: a text, or absent.
        selected_channel: Option<&'a str> = opt_text 330,
        /// `selected_channels`: a list, each a text, or absent.
        selected_channels: List<'a, &'a str> = all 331,
        /// `selected_conversation`: a text, or absent.
        selected_conversation: Option<&'a str> = opt_text 332,
        /// `selected_conversations`: a list, each a text, or absent.
        selected_conversations: List<'a, &'a str> = all 333,
        /// `selected_date`: a text, or absent, or null.
        selected_date: Option<&'a str> = opt_text 334,
        /// `selected_option`: an object, [`ChosenOption`], or absent, or null.
        selected_option: Option<ChosenOption<'a>> = opt 336,
        /// `selected_options`: a list, each an object, [`ChosenOption`], or absent.
        selected_options: List<'a, ChosenOption<'a>> = all 337,
        /// `selected_time`: a text, or absent, or null.
        selected_time: Option<&'a str> = opt_text 338,
        /// `selected_user`: a text, or absent.
        selected_user: Option<&'a str> = opt_text 339,
        /// `selected_users`: a list, each a text, or absent.
        selected_users: List<'a, &'a str> = all 340,
        /// `text`: an object, [`TextObject`], or absent.
        text: Option<TextObject<'a>> = opt 375,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 439,
        /// `value`: a text, or absent.
        value: Option<&'a str> = opt_text 452,
    }

    /// The data of `shortcut`.
    GlobalShortcut = 74 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
    }

    /// `channel` of [`BlockAction`], `channel` of [`BlockSuggestion`], `channel` of [`DialogCancellation`] and others.
    InteractionChannel = 90 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// `enterprise` of [`BlockAction`], `enterprise` of [`BlockSuggestion`], `enterprise` of [`DialogSubmitAction`] and others.
    InteractionEnterprise = 91 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
    }

    /// `message` of [`BlockAction`], `message` of [`MessageShortcut`].
    InteractionMessage = 92 {
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 375,
        /// `ts`: a text, in every payload of today's schema.
        ts: Option<&'a str> = opt_text 429,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: a text, or absent.
        user: Option<&'a str> = opt_text 443,
    }

    /// `team` of [`BlockAction`], `team` of [`BlockSuggestion`], `team` of [`DialogCancellation`] and others.
    InteractionTeam = 93 {
        /// `domain`: a text, in every payload of today's schema.
        domain: Option<&'a str> = opt_text 95,
        /// `enterprise_id`: a text, or absent.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `enterprise_name`: a text, or absent.
        enterprise_name: Option<&'a str> = opt_text 107,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
    }

    /// `user` of [`BlockAction`], `user` of [`BlockSuggestion`], `user` of [`DialogCancellation`] and others.
    InteractionUser = 94 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 258,
        /// `team_id`: a text, or absent.
        team_id: Option<&'a str> = opt_text 371,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 450,
    }

    /// `actions` of [`InteractiveMessage`].
    InteractiveAction = 95 {
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `selected_options`: a list, each an object, [`InteractiveActionSelectedOptions`], or absent.
        selected_options: List<'a, InteractiveActionSelectedOptions<'a>> = all 337,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `value`: a text, or absent.
        value: Option<&'a str> = opt_text 452,
    }

    /// `selected_options` of [`InteractiveAction`].
    InteractiveActionSelectedOptions = 96 {
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 452,
    }

    /// The data of `interactive_message`.
    InteractiveMessage = 97 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `actions`: a list, each an object, [`InteractiveAction`], in every payload of today's schema.
        actions: List<'a, InteractiveAction<'a>> = all 4,
        /// `attachment_id`: a text, or absent.
        attachment_id: Option<&'a str> = opt_text 28,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], in every payload of today's schema.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_app_unfurl`: a truth value, or absent.
        is_app_unfurl: Option<bool> = opt_flag 191,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `message_ts`: a text, or absent.
        message_ts: Option<&'a str> = opt_text 250,
        /// `original_message`: an object of any keys, each a text, or absent.
        original_message: Map<'a, &'a str> = all 274,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
    }

    /// The data of `interactive_message_suggestion`.
    InteractiveMessageSuggestion = 98 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `attachment_id`: a text, in every payload of today's schema.
        attachment_id: Option<&'a str> = opt_text 28,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], or absent.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 452,
    }

    /// The data of `message_action`.
    MessageShortcut = 112 {
        /// `action_ts`: a text, in every payload of today's schema.
        action_ts: Option<&'a str> = opt_text 3,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: an object, [`InteractionChannel`], in every payload of today's schema.
        channel: Option<InteractionChannel<'a>> = opt 43,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `message`: an object, [`InteractionMessage`], in every payload of today's schema.
        message: Option<InteractionMessage<'a>> = opt 249,
        /// `message_ts`: a text, in every payload of today's schema.
        message_ts: Option<&'a str> = opt_text 250,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
    }

    /// `files` of [`ViewStateValue`].
    UploadedFile = 157 {
        /// `access`: a text, or absent.
        access: Option<&'a str> = opt_text 1,
        /// `alt_txt`: a text, or absent.
        alt_txt: Option<&'a str> = opt_text 10,
        /// `app_id`: a text, or absent.
        app_id: Option<&'a str> = opt_text 16,
        /// `app_name`: a text, or absent.
        app_name: Option<&'a str> = opt_text 18,
        /// `bot_id`: a text, or absent.
        bot_id: Option<&'a str> = opt_text 38,
        /// `channel_actions_count`: an integer, or absent.
        channel_actions_count: Option<i64> = opt_integer 44,
        /// `channel_actions_ts`: a text, or absent.
        channel_actions_ts: Option<&'a str> = opt_text 45,
        /// `channels`: a list, each a text, or absent.
        channels: List<'a, &'a str> = all 53,
        /// `comments_count`: an integer, or absent.
        comments_count: Option<i64> = opt_integer 60,
        /// `converted_pdf`: a text, or absent.
        converted_pdf: Option<&'a str> = opt_text 67,
        /// `created`: an integer, in every payload of today's schema.
        created: Option<i64> = opt_integer 69,
        /// `deanimate`: a text, or absent.
        deanimate: Option<&'a str> = opt_text 81,
        /// `deanimate_gif`: a text, or absent.
        deanimate_gif: Option<&'a str> = opt_text 82,
        /// `display_as_bot`: a truth value, or absent.
        display_as_bot: Option<bool> = opt_flag 89,
        /// `duration_ms`: an integer, or absent.
        duration_ms: Option<i64> = opt_integer 96,
        /// `edit_link`: a text, or absent.
        edit_link: Option<&'a str> = opt_text 97,
        /// `editable`: a truth value, or absent.
        editable: Option<bool> = opt_flag 98,
        /// `editor`: a text, or absent.
        editor: Option<&'a str> = opt_text 100,
        /// `external_id`: a text, or absent.
        external_id: Option<&'a str> = opt_text 119,
        /// `external_type`: a text, or absent.
        external_type: Option<&'a str> = opt_text 121,
        /// `external_url`: a text, or absent.
        external_url: Option<&'a str> = opt_text 123,
        /// `file_access`: a text, or absent.
        file_access: Option<&'a str> = opt_text 126,
        /// `filetype`: a text, in every payload of today's schema.
        filetype: Option<&'a str> = opt_text 129,
        /// `groups`: a list, each a text, or absent.
        groups: List<'a, &'a str> = all 134,
        /// `has_more`: a truth value, or absent.
        has_more: Option<bool> = opt_flag 138,
        /// `has_more_shares`: a truth value, or absent.
        has_more_shares: Option<bool> = opt_flag 139,
        /// `has_rich_preview`: a truth value, or absent.
        has_rich_preview: Option<bool> = opt_flag 141,
        /// `hls`: a text, or absent.
        hls: Option<&'a str> = opt_text 145,
        /// `hls_embed`: a text, or absent.
        hls_embed: Option<&'a str> = opt_text 146,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `image_exif_rotation`: an integer, or absent.
        image_exif_rotation: Option<i64> = opt_integer 166,
        /// `ims`: a list, each a text, or absent.
        ims: List<'a, &'a str> = all 168,
        /// `is_channel_space`: a truth value, or absent.
        is_channel_space: Option<bool> = opt_flag 197,
        /// `is_external`: a truth value, or absent.
        is_external: Option<bool> = opt_flag 206,
        /// `is_public`: a truth value, or absent.
        is_public: Option<bool> = opt_flag 222,
        /// `is_starred`: a truth value, or absent.
        is_starred: Option<bool> = opt_flag 226,
        /// `last_editor`: a text, or absent.
        last_editor: Option<&'a str> = opt_text 237,
        /// `last_read`: an integer, or absent.
        last_read: Option<i64> = opt_integer 239,
        /// `lines`: an integer, or absent.
        lines: Option<i64> = opt_integer 242,
        /// `lines_more`: an integer, or absent.
        lines_more: Option<i64> = opt_integer 243,
        /// `linked_channel_id`: a text, or absent.
        linked_channel_id: Option<&'a str> = opt_text 245,
        /// `media_display_type`: a text, or absent.
        media_display_type: Option<&'a str> = opt_text 248,
        /// `mimetype`: a text, in every payload of today's schema.
        mimetype: Option<&'a str> = opt_text 252,
        /// `mode`: a text, or absent.
        mode: Option<&'a str> = opt_text 255,
        /// `mp4`: a text, or absent.
        mp4: Option<&'a str> = opt_text 256,
        /// `mp4_low`: a text, or absent.
        mp4_low: Option<&'a str> = opt_text 257,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 258,
        /// `non_owner_editable`: a truth value, or absent.
        non_owner_editable: Option<bool> = opt_flag 265,
        /// `num_stars`: an integer, or absent.
        num_stars: Option<i64> = opt_integer 267,
        /// `org_or_workspace_access`: a text, or absent.
        org_or_workspace_access: Option<&'a str> = opt_text 271,
        /// `original_attachment_count`: an integer, or absent.
        original_attachment_count: Option<i64> = opt_integer 272,
        /// `original_h`: a text, or absent.
        original_h: Option<&'a str> = opt_text 273,
        /// `original_w`: a text, or absent.
        original_w: Option<&'a str> = opt_text 275,
        /// `permalink`: a text, in every payload of today's schema.
        permalink: Option<&'a str> = opt_text 279,
        /// `permalink_public`: a text, or absent.
        permalink_public: Option<&'a str> = opt_text 280,
        /// `pinned_to`: a list, each a text, or absent.
        pinned_to: List<'a, &'a str> = all 285,
        /// `pjpeg`: a text, or absent.
        pjpeg: Option<&'a str> = opt_text 287,
        /// `plain_text`: a text, or absent.
        plain_text: Option<&'a str> = opt_text 289,
        /// `pretty_type`: a text, or absent.
        pretty_type: Option<&'a str> = opt_text 292,
        /// `preview`: a text, or absent.
        preview: Option<&'a str> = opt_text 293,
        /// `preview_highlight`: a text, or absent.
        preview_highlight: Option<&'a str> = opt_text 294,
        /// `preview_is_truncated`: a truth value, or absent.
        preview_is_truncated: Option<bool> = opt_flag 295,
        /// `preview_plain_text`: a text, or absent.
        preview_plain_text: Option<&'a str> = opt_text 296,
        /// `private_channels_with_file_access_count`: an integer, or absent.
        private_channels_with_file_access_count: Option<i64> = opt_integer 304,
        /// `public_url_shared`: a truth value, or absent.
        public_url_shared: Option<bool> = opt_flag 307,
        /// `simplified_html`: a text, or absent.
        simplified_html: Option<&'a str> = opt_text 342,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 343,
        /// `source_team`: a text, or absent.
        source_team: Option<&'a str> = opt_text 349,
        /// `subject`: a text, or absent.
        subject: Option<&'a str> = opt_text 360,
        /// `subtype`: a text, or absent.
        subtype: Option<&'a str> = opt_text 366,
        /// `thumb_1024`: a text, or absent.
        thumb_1024: Option<&'a str> = opt_text 377,
        /// `thumb_1024_gif`: a text, or absent.
        thumb_1024_gif: Option<&'a str> = opt_text 378,
        /// `thumb_1024_h`: a text, or absent.
        thumb_1024_h: Option<&'a str> = opt_text 379,
        /// `thumb_1024_w`: a text, or absent.
        thumb_1024_w: Option<&'a str> = opt_text 380,
        /// `thumb_160`: a text, or absent.
        thumb_160: Option<&'a str> = opt_text 381,
        /// `thumb_160_gif`: a text, or absent.
        thumb_160_gif: Option<&'a str> = opt_text 382,
        /// `thumb_160_h`: a text, or absent.
        thumb_160_h: Option<&'a str> = opt_text 383,
        /// `thumb_160_w`: a text, or absent.
        thumb_160_w: Option<&'a str> = opt_text 384,
        /// `thumb_360`: a text, or absent.
        thumb_360: Option<&'a str> = opt_text 385,
        /// `thumb_360_gif`: a text, or absent.
        thumb_360_gif: Option<&'a str> = opt_text 386,
        /// `thumb_360_h`: a text, or absent.
        thumb_360_h: Option<&'a str> = opt_text 387,
        /// `thumb_360_w`: a text, or absent.
        thumb_360_w: Option<&'a str> = opt_text 388,
        /// `thumb_480`: a text, or absent.
        thumb_480: Option<&'a str> = opt_text 389,
        /// `thumb_480_gif`: a text, or absent.
        thumb_480_gif: Option<&'a str> = opt_text 390,
        /// `thumb_480_h`: a text, or absent.
        thumb_480_h: Option<&'a str> = opt_text 391,
        /// `thumb_480_w`: a text, or absent.
        thumb_480_w: Option<&'a str> = opt_text 392,
        /// `thumb_64`: a text, or absent.
        thumb_64: Option<&'a str> = opt_text 393,
        /// `thumb_64_gif`: a text, or absent.
        thumb_64_gif: Option<&'a str> = opt_text 394,
        /// `thumb_64_h`: a text, or absent.
        thumb_64_h: Option<&'a str> = opt_text 395,
        /// `thumb_64_w`: a text, or absent.
        thumb_64_w: Option<&'a str> = opt_text 396,
        /// `thumb_720`: a text, or absent.
        thumb_720: Option<&'a str> = opt_text 397,
        /// `thumb_720_gif`: a text, or absent.
        thumb_720_gif: Option<&'a str> = opt_text 398,
        /// `thumb_720_h`: a text, or absent.
        thumb_720_h: Option<&'a str> = opt_text 399,
        /// `thumb_720_w`: a text, or absent.
        thumb_720_w: Option<&'a str> = opt_text 400,
        /// `thumb_80`: a text, or absent.
        thumb_80: Option<&'a str> = opt_text 401,
        /// `thumb_800`: a text, or absent.
        thumb_800: Option<&'a str> = opt_text 402,
        /// `thumb_800_gif`: a text, or absent.
        thumb_800_gif: Option<&'a str> = opt_text 403,
        /// `thumb_800_h`: a text, or absent.
        thumb_800_h: Option<&'a str> = opt_text 404,
        /// `thumb_800_w`: a text, or absent.
        thumb_800_w: Option<&'a str> = opt_text 405,
        /// `thumb_80_gif`: a text, or absent.
        thumb_80_gif: Option<&'a str> = opt_text 406,
        /// `thumb_80_h`: a text, or absent.
        thumb_80_h: Option<&'a str> = opt_text 407,
        /// `thumb_80_w`: a text, or absent.
        thumb_80_w: Option<&'a str> = opt_text 408,
        /// `thumb_960`: a text, or absent.
        thumb_960: Option<&'a str> = opt_text 409,
        /// `thumb_960_gif`: a text, or absent.
        thumb_960_gif: Option<&'a str> = opt_text 410,
        /// `thumb_960_h`: a text, or absent.
        thumb_960_h: Option<&'a str> = opt_text 411,
        /// `thumb_960_w`: a text, or absent.
        thumb_960_w: Option<&'a str> = opt_text 412,
        /// `thumb_gif`: a text, or absent.
        thumb_gif: Option<&'a str> = opt_text 413,
        /// `thumb_pdf`: a text, or absent.
        thumb_pdf: Option<&'a str> = opt_text 414,
        /// `thumb_pdf_h`: a text, or absent.
        thumb_pdf_h: Option<&'a str> = opt_text 415,
        /// `thumb_pdf_w`: a text, or absent.
        thumb_pdf_w: Option<&'a str> = opt_text 416,
        /// `thumb_tiny`: a text, or absent.
        thumb_tiny: Option<&'a str> = opt_text 417,
        /// `thumb_video`: a text, or absent.
        thumb_video: Option<&'a str> = opt_text 418,
        /// `thumb_video_h`: an integer, or absent.
        thumb_video_h: Option<i64> = opt_integer 419,
        /// `thumb_video_w`: an integer, or absent.
        thumb_video_w: Option<i64> = opt_integer 420,
        /// `timestamp`: an integer, in every payload of today's schema.
        timestamp: Option<i64> = opt_integer 421,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 423,
        /// `updated`: an integer, or absent.
        updated: Option<i64> = opt_integer 436,
        /// `url_private`: a text, in every payload of today's schema.
        url_private: Option<&'a str> = opt_text 440,
        /// `url_private_download`: a text, in every payload of today's schema.
        url_private_download: Option<&'a str> = opt_text 441,
        /// `url_static_preview`: a text, or absent.
        url_static_preview: Option<&'a str> = opt_text 442,
        /// `user`: a text, in every payload of today's schema.
        user: Option<&'a str> = opt_text 443,
        /// `user_team`: a text, in every payload of today's schema.
        user_team: Option<&'a str> = opt_text 449,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 450,
        /// `vtt`: a text, or absent.
        vtt: Option<&'a str> = opt_text 458,
    }

    /// The data of `view_closed`.
    ViewClosedAction = 165 {
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_cleared`: a truth value, in every payload of today's schema.
        is_cleared: Option<bool> = opt_flag 198,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `view`: an object, [`ViewOutput`], in every payload of today's schema.
        view: Option<ViewOutput<'a>> = opt 456,
    }

    /// `view` of [`BlockAction`], `view` of [`BlockSuggestion`], `view` of [`ViewClosedAction`] and others.
    ViewOutput = 166 {
        /// `app_id`: a text, or null.
        app_id: Option<&'a str> = opt_text 16,
        /// `app_installed_team_id`: a text, or absent.
        app_installed_team_id: Option<&'a str> = opt_text 17,
        /// `app_unfurl_url`: a text, or absent.
        app_unfurl_url: Option<&'a str> = opt_text 23,
        /// `blocks`: a list, each a value of no known form, in every payload of today's schema.
        blocks: List<'a, Value<'a>> = all 35,
        /// `bot_id`: a text, in every payload of today's schema.
        bot_id: Option<&'a str> = opt_text 38,
        /// `callback_id`: a text, in every payload of today's schema.
        callback_id: Option<&'a str> = opt_text 42,
        /// `channel`: a text, or absent.
        channel: Option<&'a str> = opt_text 43,
        /// `clear_on_close`: a truth value, in every payload of today's schema.
        clear_on_close: Option<bool> = opt_flag 54,
        /// `close`: an object, [`TextObject`], or null.
        close: Option<TextObject<'a>> = opt 56,
        /// `entity_url`: a text, or absent.
        entity_url: Option<&'a str> = opt_text 111,
        /// `external_id`: a text, or absent.
        external_id: Option<&'a str> = opt_text 119,
        /// `external_ref`: an object, [`ViewOutputExternalRef`], or absent.
        external_ref: Option<ViewOutputExternalRef<'a>> = opt 120,
        /// `hash`: a text, in every payload of today's schema.
        hash: Option<&'a str> = opt_text 142,
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `message_ts`: a text, or absent.
        message_ts: Option<&'a str> = opt_text 250,
        /// `notify_on_close`: a truth value, in every payload of today's schema.
        notify_on_close: Option<bool> = opt_flag 266,
        /// `previous_view_id`: a text, or null.
        previous_view_id: Option<&'a str> = opt_text 301,
        /// `private_metadata`: a text, in every payload of today's schema.
        private_metadata: Option<&'a str> = opt_text 305,
        /// `root_view_id`: a text, or null.
        root_view_id: Option<&'a str> = opt_text 328,
        /// `state`: an object, [`ViewOutputState`], in every payload of today's schema.
        state: Option<ViewOutputState<'a>> = opt 350,
        /// `submit`: an object, [`TextObject`], or null.
        submit: Option<TextObject<'a>> = opt 362,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `thread_ts`: a text, or absent.
        thread_ts: Option<&'a str> = opt_text 376,
        /// `title`: an object, [`TextObject`], in every payload of today's schema.
        title: Option<TextObject<'a>> = opt 423,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `external_ref` of [`ViewOutput`].
    ViewOutputExternalRef = 167 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 152,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 431,
    }

    /// `state` of [`ViewOutput`].
    ViewOutputState = 168 {
        /// `values`: an object of any keys, each an object of any keys, each an object, [`ViewStateValue`], in every payload of today's schema.
        values: Map<'a, Map<'a, ViewStateValue<'a>>> = all 453,
    }

    /// `response_urls` of [`ViewSubmitAction`].
    ViewResponseUrl = 169 {
        /// `action_id`: a text, in every payload of today's schema.
        action_id: Option<&'a str> = opt_text 2,
        /// `block_id`: a text, in every payload of today's schema.
        block_id: Option<&'a str> = opt_text 34,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
    }

    /// `values` of [`BlockActionState`], `values` of [`ViewOutputState`].
    ViewStateValue = 170 {
        /// `files`: a list, each an object, [`UploadedFile`], or absent.
        files: List<'a, UploadedFile<'a>> = all 128,
        /// `rich_text_value`: a value of no known form, or absent.
        rich_text_value: Option<Value<'a>> = opt 326,
        /// `selected_channel`: a text, or absent, or null.
        selected_channel: Option<&'a str> = opt_text 330,
        /// `selected_channels`: a list, each a text, or absent.
        selected_channels: List<'a, &'a str> = all 331,
        /// `selected_conversation`: a text, or absent, or null.
        selected_conversation: Option<&'a str> = opt_text 332,
        /// `selected_conversations`: a list, each a text, or absent.
        selected_conversations: List<'a, &'a str> = all 333,
        /// `selected_date`: a text, or absent, or null.
        selected_date: Option<&'a str> = opt_text 334,
        /// `selected_date_time`: an integer, or absent, or null.
        selected_date_time: Option<i64> = opt_integer 335,
        /// `selected_option`: an object, [`ChosenOption`], or absent, or null.
        selected_option: Option<ChosenOption<'a>> = opt 336,
        /// `selected_options`: a list, each an object, [`ChosenOption`], or absent.
        selected_options: List<'a, ChosenOption<'a>> = all 337,
        /// `selected_time`: a text, or absent, or null.
        selected_time: Option<&'a str> = opt_text 338,
        /// `selected_user`: a text, or absent, or null.
        selected_user: Option<&'a str> = opt_text 339,
        /// `selected_users`: a list, each a text, or absent.
        selected_users: List<'a, &'a str> = all 340,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `value`: a text, or absent, or null.
        value: Option<&'a str> = opt_text 452,
    }

    /// The data of `view_submission`.
    ViewSubmitAction = 171 {
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `enterprise`: an object, [`InteractionEnterprise`], or absent.
        enterprise: Option<InteractionEnterprise<'a>> = opt 105,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `response_urls`: a list, each an object, [`ViewResponseUrl`], or absent.
        response_urls: List<'a, ViewResponseUrl<'a>> = all 325,
        /// `team`: an object, [`InteractionTeam`], or null.
        team: Option<InteractionTeam<'a>> = opt 369,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `user`: an object, [`InteractionUser`], in every payload of today's schema.
        user: Option<InteractionUser<'a>> = opt 443,
        /// `view`: an object, [`ViewOutput`], in every payload of today's schema.
        view: Option<ViewOutput<'a>> = opt 456,
    }
}
