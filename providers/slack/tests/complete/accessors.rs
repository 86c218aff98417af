//! Every accessor of every view. Written by `cargo xtask gen`.

use webhook_payload::Shaped;
use webhook_payload::testing::{Say, Type};
use webhook_slack::payload::*;

/// Has accessors called.
pub(crate) struct Accessors;

webhook_payload::says! {
    Accessors;
    views {
        AgentSessionStoppedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "streaming_message_ts" streaming_message_ts,
            "thread_ts" thread_ts,
            "type" type_,
            "user" user,
        }
        AgentSessionTitleChangedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "previous_title" previous_title,
            "team_id" team_id,
            "thread_ts" thread_ts,
            "title" title,
            "type" type_,
            "user" user,
        }
        AppContextChangedContext {
            "entities" entities,
        }
        AppContextChangedContextEntities {
            "enterprise_id" enterprise_id,
            "team_id" team_id,
            "type" type_,
            "value" value,
        }
        AppContextChangedEvent {
            "channel" channel,
            "context" context,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        AppDeletedEvent {
            "app_id" app_id,
            "app_name" app_name,
            "app_owner_id" app_owner_id,
            "event_ts" event_ts,
            "team_domain" team_domain,
            "team_id" team_id,
            "type" type_,
        }
        AppHomeOpenedEvent {
            "channel" channel,
            "context" context,
            "event_ts" event_ts,
            "tab" tab,
            "type" type_,
            "user" user,
            "view" view,
        }
        AppHomeOpenedView {
            "blocks" blocks,
            "callback_id" callback_id,
            "clear_on_close" clear_on_close,
            "close" close,
            "external_id" external_id,
            "notify_on_close" notify_on_close,
            "private_metadata" private_metadata,
            "submit" submit,
            "submit_disabled" submit_disabled,
            "title" title,
            "type" type_,
        }
        AppInstalledEvent {
            "app_id" app_id,
            "app_name" app_name,
            "app_owner_id" app_owner_id,
            "event_ts" event_ts,
            "team_domain" team_domain,
            "team_id" team_id,
            "type" type_,
            "user_id" user_id,
        }
        AppMentionEvent {
            "attachments" attachments,
            "blocks" blocks,
            "bot_id" bot_id,
            "bot_profile" bot_profile,
            "channel" channel,
            "client_msg_id" client_msg_id,
            "display_as_bot" display_as_bot,
            "edited" edited,
            "event_ts" event_ts,
            "files" files,
            "source_team" source_team,
            "subtype" subtype,
            "team" team,
            "text" text,
            "thread_ts" thread_ts,
            "ts" ts,
            "type" type_,
            "upload" upload,
            "user" user,
            "user_profile" user_profile,
            "user_team" user_team,
            "username" username,
        }
        AppMentionFiles {
            "created" created,
            "display_as_bot" display_as_bot,
            "editable" editable,
            "external_type" external_type,
            "file_access" file_access,
            "filetype" filetype,
            "has_rich_preview" has_rich_preview,
            "id" id,
            "is_external" is_external,
            "is_public" is_public,
            "is_starred" is_starred,
            "media_display_type" media_display_type,
            "mimetype" mimetype,
            "mode" mode,
            "name" name,
            "original_h" original_h,
            "original_w" original_w,
            "permalink" permalink,
            "permalink_public" permalink_public,
            "pretty_type" pretty_type,
            "public_url_shared" public_url_shared,
            "size" size,
            "thumb_1024" thumb_1024,
            "thumb_1024_h" thumb_1024_h,
            "thumb_1024_w" thumb_1024_w,
            "thumb_160" thumb_160,
            "thumb_360" thumb_360,
            "thumb_360_h" thumb_360_h,
            "thumb_360_w" thumb_360_w,
            "thumb_480" thumb_480,
            "thumb_480_h" thumb_480_h,
            "thumb_480_w" thumb_480_w,
            "thumb_64" thumb_64,
            "thumb_720" thumb_720,
            "thumb_720_h" thumb_720_h,
            "thumb_720_w" thumb_720_w,
            "thumb_80" thumb_80,
            "thumb_800" thumb_800,
            "thumb_800_h" thumb_800_h,
            "thumb_800_w" thumb_800_w,
            "thumb_960" thumb_960,
            "thumb_960_h" thumb_960_h,
            "thumb_960_w" thumb_960_w,
            "thumb_pdf" thumb_pdf,
            "thumb_pdf_h" thumb_pdf_h,
            "thumb_pdf_w" thumb_pdf_w,
            "thumb_tiny" thumb_tiny,
            "timestamp" timestamp,
            "title" title,
            "url_private" url_private,
            "url_private_download" url_private_download,
            "user" user,
            "user_team" user_team,
            "username" username,
        }
        AppMentionUserProfile {
            "avatar_hash" avatar_hash,
            "display_name" display_name,
            "first_name" first_name,
            "image_72" image_72,
            "is_restricted" is_restricted,
            "is_ultra_restricted" is_ultra_restricted,
            "name" name,
            "real_name" real_name,
            "team" team,
        }
        AppRateLimitedEvent {
            "api_app_id" api_app_id,
            "minute_rate_limited" minute_rate_limited,
            "team_id" team_id,
            "token" token,
            "type" type_,
        }
        AppRequestedAppRequest {
            "app" app,
            "id" id,
        }
        AppRequestedAppRequestApp {
            "additional_info" additional_info,
            "app_directory_url" app_directory_url,
            "app_homepage_url" app_homepage_url,
            "description" description,
            "help_url" help_url,
            "icons" icons,
            "id" id,
            "is_app_directory_approved" is_app_directory_approved,
            "is_granular_bot_app" is_granular_bot_app,
            "is_internal" is_internal,
            "name" name,
            "privacy_policy_url" privacy_policy_url,
        }
        AppRequestedAppRequestAppIcons {
            "image_1024" image_1024,
            "image_128" image_128,
            "image_192" image_192,
            "image_32" image_32,
            "image_36" image_36,
            "image_48" image_48,
            "image_512" image_512,
            "image_64" image_64,
            "image_72" image_72,
            "image_96" image_96,
            "image_original" image_original,
        }
        AppRequestedEvent {
            "app_request" app_request,
            "date_created" date_created,
            "is_user_app_collaborator" is_user_app_collaborator,
            "message" message,
            "previous_resolution" previous_resolution,
            "scopes" scopes,
            "team" team,
            "type" type_,
            "user" user,
        }
        AppRequestedPreviousResolution {
            "scopes" scopes,
            "status" status,
        }
        AppRequestedTeam {
            "domain" domain,
            "id" id,
            "name" name,
        }
        AppRequestedUser {
            "email" email,
            "id" id,
            "name" name,
        }
        AppUninstalledEvent {
            "type" type_,
        }
        AppUninstalledTeamEvent {
            "app_id" app_id,
            "app_name" app_name,
            "app_owner_id" app_owner_id,
            "event_ts" event_ts,
            "team_domain" team_domain,
            "team_id" team_id,
            "type" type_,
            "user_id" user_id,
        }
        AssistantThread {
            "channel_id" channel_id,
            "context" context,
            "thread_ts" thread_ts,
            "user_id" user_id,
        }
        AssistantThreadContext {
            "channel_id" channel_id,
            "enterprise_id" enterprise_id,
            "team_id" team_id,
        }
        AssistantThreadContextChangedEvent {
            "assistant_thread" assistant_thread,
            "event_ts" event_ts,
            "type" type_,
        }
        AssistantThreadStartedEvent {
            "assistant_thread" assistant_thread,
            "event_ts" event_ts,
            "type" type_,
        }
        Authorization {
            "enterprise_id" enterprise_id,
            "is_bot" is_bot,
            "is_enterprise_install" is_enterprise_install,
            "team_id" team_id,
            "user_id" user_id,
        }
        BlockAction {
            "actions" actions,
            "api_app_id" api_app_id,
            "app_unfurl" app_unfurl,
            "bot_access_token" bot_access_token,
            "channel" channel,
            "container" container,
            "enterprise" enterprise,
            "function_data" function_data,
            "is_enterprise_install" is_enterprise_install,
            "message" message,
            "response_url" response_url,
            "state" state,
            "team" team,
            "token" token,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
            "view" view,
        }
        BlockActionFunctionData {
            "execution_id" execution_id,
            "function" function,
            "inputs" inputs,
        }
        BlockActionFunctionDataFunction {
            "callback_id" callback_id,
        }
        BlockActionState {
            "values" values,
        }
        BlockSuggestion {
            "action_id" action_id,
            "api_app_id" api_app_id,
            "block_id" block_id,
            "channel" channel,
            "container" container,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
            "value" value,
            "view" view,
        }
        BotProfile {
            "app_id" app_id,
            "deleted" deleted,
            "icons" icons,
            "id" id,
            "name" name,
            "team_id" team_id,
            "updated" updated,
        }
        CallRejectedEvent {
            "call_id" call_id,
            "channel_id" channel_id,
            "external_unique_id" external_unique_id,
            "type" type_,
            "user_id" user_id,
        }
        ChannelArchiveEvent {
            "channel" channel,
            "event_ts" event_ts,
            "is_moved" is_moved,
            "type" type_,
            "user" user,
        }
        ChannelCreatedChannel {
            "context_team_id" context_team_id,
            "created" created,
            "creator" creator,
            "id" id,
            "is_archived" is_archived,
            "is_channel" is_channel,
            "is_ext_shared" is_ext_shared,
            "is_frozen" is_frozen,
            "is_general" is_general,
            "is_group" is_group,
            "is_im" is_im,
            "is_mpim" is_mpim,
            "is_org_shared" is_org_shared,
            "is_pending_ext_shared" is_pending_ext_shared,
            "is_private" is_private,
            "is_shared" is_shared,
            "name" name,
            "name_normalized" name_normalized,
        }
        ChannelCreatedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        ChannelDeletedEvent {
            "channel" channel,
            "type" type_,
        }
        ChannelHistoryChangedEvent {
            "event_ts" event_ts,
            "latest" latest,
            "ts" ts,
            "type" type_,
        }
        ChannelIDChangedEvent {
            "event_ts" event_ts,
            "new_channel_id" new_channel_id,
            "old_channel_id" old_channel_id,
            "type" type_,
        }
        ChannelLeftEvent {
            "actor_id" actor_id,
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        ChannelRenameEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        ChannelSharedEvent {
            "channel" channel,
            "connected_team_id" connected_team_id,
            "event_ts" event_ts,
            "type" type_,
        }
        ChannelUnarchiveEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        ChannelUnsharedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "is_ext_shared" is_ext_shared,
            "previously_connected_team_id" previously_connected_team_id,
            "type" type_,
        }
        ChosenOption {
            "description" description,
            "text" text,
            "url" url,
            "value" value,
        }
        Container {
            "app_unfurl_url" app_unfurl_url,
            "attachment_id" attachment_id,
            "channel_id" channel_id,
            "is_app_unfurl" is_app_unfurl,
            "is_ephemeral" is_ephemeral,
            "message_ts" message_ts,
            "thread_ts" thread_ts,
            "type" type_,
            "view_id" view_id,
        }
        DNDUpdatedDndStatus {
            "dnd_enabled" dnd_enabled,
            "next_dnd_end_ts" next_dnd_end_ts,
            "next_dnd_start_ts" next_dnd_start_ts,
            "snooze_enabled" snooze_enabled,
            "snooze_endtime" snooze_endtime,
            "snooze_remaining" snooze_remaining,
        }
        DNDUpdatedEvent {
            "dnd_status" dnd_status,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        DNDUpdatedUserDndStatus {
            "dnd_enabled" dnd_enabled,
            "next_dnd_end_ts" next_dnd_end_ts,
            "next_dnd_start_ts" next_dnd_start_ts,
        }
        DNDUpdatedUserEvent {
            "dnd_status" dnd_status,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        DialogCancellation {
            "action_ts" action_ts,
            "callback_id" callback_id,
            "channel" channel,
            "response_url" response_url,
            "state" state,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
        }
        DialogSubmitAction {
            "action_ts" action_ts,
            "callback_id" callback_id,
            "channel" channel,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "response_url" response_url,
            "state" state,
            "submission" submission,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
        }
        DialogSuggestion {
            "action_ts" action_ts,
            "callback_id" callback_id,
            "channel" channel,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "name" name,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
            "value" value,
        }
        Edited {
            "ts" ts,
            "user" user,
        }
        ElementAction {
            "action_id" action_id,
            "action_ts" action_ts,
            "block_id" block_id,
            "confirm" confirm,
            "icon" icon,
            "initial_channel" initial_channel,
            "initial_channels" initial_channels,
            "initial_conversation" initial_conversation,
            "initial_conversations" initial_conversations,
            "initial_date" initial_date,
            "initial_option" initial_option,
            "initial_options" initial_options,
            "initial_time" initial_time,
            "initial_user" initial_user,
            "initial_users" initial_users,
            "min_query_length" min_query_length,
            "placeholder" placeholder,
            "rich_text_value" rich_text_value,
            "selected_channel" selected_channel,
            "selected_channels" selected_channels,
            "selected_conversation" selected_conversation,
            "selected_conversations" selected_conversations,
            "selected_date" selected_date,
            "selected_option" selected_option,
            "selected_options" selected_options,
            "selected_time" selected_time,
            "selected_user" selected_user,
            "selected_users" selected_users,
            "text" text,
            "type" type_,
            "url" url,
            "value" value,
        }
        EmailDomainChangedEvent {
            "email_domain" email_domain,
            "event_ts" event_ts,
            "type" type_,
        }
        EmojiChangedEvent {
            "event_ts" event_ts,
            "name" name,
            "names" names,
            "new_name" new_name,
            "old_name" old_name,
            "subtype" subtype,
            "type" type_,
            "value" value,
        }
        EntityDetailsRequestedEvent {
            "app_unfurl_url" app_unfurl_url,
            "channel" channel,
            "entity_url" entity_url,
            "event_ts" event_ts,
            "external_ref" external_ref,
            "link" link,
            "message_ts" message_ts,
            "thread_ts" thread_ts,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
            "user_locale" user_locale,
        }
        EntityDetailsRequestedExternalRef {
            "id" id,
            "type" type_,
        }
        EntityDetailsRequestedLink {
            "domain" domain,
            "url" url,
        }
        EventCallback {
            "api_app_id" api_app_id,
            "authorizations" authorizations,
            "context_enterprise_id" context_enterprise_id,
            "context_team_id" context_team_id,
            "enterprise_id" enterprise_id,
            "event" event,
            "event_id" event_id,
            "event_time" event_time,
            "is_ext_shared_channel" is_ext_shared_channel,
            "team_id" team_id,
            "token" token,
            "type" type_,
        }
        File {
            "channels" channels,
            "comments_count" comments_count,
            "created" created,
            "deanimate_gif" deanimate_gif,
            "display_as_bot" display_as_bot,
            "edit_link" edit_link,
            "editable" editable,
            "external_type" external_type,
            "filetype" filetype,
            "groups" groups,
            "has_rich_preview" has_rich_preview,
            "id" id,
            "image_exif_rotation" image_exif_rotation,
            "initial_comment" initial_comment,
            "is_external" is_external,
            "is_public" is_public,
            "is_starred" is_starred,
            "lines" lines,
            "lines_more" lines_more,
            "mimetype" mimetype,
            "mode" mode,
            "name" name,
            "num_stars" num_stars,
            "original_h" original_h,
            "original_w" original_w,
            "permalink" permalink,
            "permalink_public" permalink_public,
            "pinned_to" pinned_to,
            "pretty_type" pretty_type,
            "preview" preview,
            "preview_highlight" preview_highlight,
            "preview_is_truncated" preview_is_truncated,
            "public_url_shared" public_url_shared,
            "reactions" reactions,
            "shares" shares,
            "size" size,
            "thumb_1024" thumb_1024,
            "thumb_160" thumb_160,
            "thumb_360" thumb_360,
            "thumb_360_gif" thumb_360_gif,
            "thumb_360_h" thumb_360_h,
            "thumb_360_w" thumb_360_w,
            "thumb_480" thumb_480,
            "thumb_64" thumb_64,
            "thumb_720" thumb_720,
            "thumb_80" thumb_80,
            "thumb_960" thumb_960,
            "title" title,
            "url_private" url_private,
            "url_private_download" url_private_download,
            "user" user,
            "username" username,
            "users" users,
        }
        FileChangeEvent {
            "file" file,
            "file_id" file_id,
            "type" type_,
        }
        FileCommentDeletedEvent {
            "comment" comment,
            "file" file,
            "file_id" file_id,
            "type" type_,
        }
        FileCreatedEvent {
            "event_ts" event_ts,
            "file" file,
            "file_id" file_id,
            "type" type_,
            "user_id" user_id,
        }
        FileDeletedEvent {
            "channel_ids" channel_ids,
            "event_ts" event_ts,
            "file_id" file_id,
            "type" type_,
        }
        FilePublicEvent {
            "event_ts" event_ts,
            "file" file,
            "file_id" file_id,
            "type" type_,
            "user_id" user_id,
        }
        FileReference {
            "id" id,
        }
        FileSharedEvent {
            "channel_id" channel_id,
            "event_ts" event_ts,
            "file" file,
            "file_id" file_id,
            "type" type_,
            "user_id" user_id,
        }
        FileUnsharedEvent {
            "channel_id" channel_id,
            "event_ts" event_ts,
            "file" file,
            "file_id" file_id,
            "type" type_,
            "user_id" user_id,
        }
        FunctionExecutedEvent {
            "bot_access_token" bot_access_token,
            "event_ts" event_ts,
            "function" function,
            "function_execution_id" function_execution_id,
            "inputs" inputs,
            "type" type_,
            "workflow_execution_id" workflow_execution_id,
        }
        FunctionExecutedFunction {
            "app_id" app_id,
            "callback_id" callback_id,
            "date_created" date_created,
            "date_deleted" date_deleted,
            "date_updated" date_updated,
            "description" description,
            "id" id,
            "input_parameters" input_parameters,
            "output_parameters" output_parameters,
            "title" title,
            "type" type_,
        }
        FunctionParams {
            "description" description,
            "is_required" is_required,
            "name" name,
            "title" title,
            "type" type_,
        }
        GlobalShortcut {
            "action_ts" action_ts,
            "callback_id" callback_id,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "team" team,
            "token" token,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
        }
        GridMigrationFinishedEvent {
            "enterprise_id" enterprise_id,
            "type" type_,
        }
        GridMigrationStartedEvent {
            "enterprise_id" enterprise_id,
            "type" type_,
        }
        GroupArchiveEvent {
            "channel" channel,
            "event_ts" event_ts,
            "is_moved" is_moved,
            "type" type_,
            "user" user,
        }
        GroupCloseEvent {
            "channel" channel,
            "type" type_,
            "user" user,
        }
        GroupDeletedEvent {
            "actor_id" actor_id,
            "channel" channel,
            "date_deleted" date_deleted,
            "event_ts" event_ts,
            "type" type_,
        }
        GroupHistoryChangedEvent {
            "event_ts" event_ts,
            "latest" latest,
            "ts" ts,
            "type" type_,
        }
        GroupLeftEvent {
            "actor_id" actor_id,
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        GroupOpenEvent {
            "channel" channel,
            "type" type_,
            "user" user,
        }
        GroupRenameEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        GroupUnarchiveEvent {
            "actor_id" actor_id,
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
        }
        IMCloseEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        IMCreatedChannel {
            "id" id,
        }
        IMCreatedEvent {
            "channel" channel,
            "type" type_,
            "user" user,
        }
        IMHistoryChangedEvent {
            "event_ts" event_ts,
            "latest" latest,
            "ts" ts,
            "type" type_,
        }
        IMOpenEvent {
            "channel" channel,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        InteractionChannel {
            "id" id,
            "name" name,
        }
        InteractionEnterprise {
            "id" id,
            "name" name,
        }
        InteractionMessage {
            "text" text,
            "ts" ts,
            "type" type_,
            "user" user,
        }
        InteractionTeam {
            "domain" domain,
            "enterprise_id" enterprise_id,
            "enterprise_name" enterprise_name,
            "id" id,
        }
        InteractionUser {
            "id" id,
            "name" name,
            "team_id" team_id,
            "username" username,
        }
        InteractiveAction {
            "name" name,
            "selected_options" selected_options,
            "type" type_,
            "value" value,
        }
        InteractiveActionSelectedOptions {
            "value" value,
        }
        InteractiveMessage {
            "action_ts" action_ts,
            "actions" actions,
            "attachment_id" attachment_id,
            "callback_id" callback_id,
            "channel" channel,
            "enterprise" enterprise,
            "is_app_unfurl" is_app_unfurl,
            "is_enterprise_install" is_enterprise_install,
            "message_ts" message_ts,
            "original_message" original_message,
            "response_url" response_url,
            "team" team,
            "token" token,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
        }
        InteractiveMessageSuggestion {
            "action_ts" action_ts,
            "attachment_id" attachment_id,
            "callback_id" callback_id,
            "channel" channel,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "message_ts" message_ts,
            "name" name,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
            "value" value,
        }
        InviteRequestedEvent {
            "invite_request" invite_request,
            "type" type_,
        }
        InviteRequestedInviteRequest {
            "channel_ids" channel_ids,
            "date_created" date_created,
            "date_expire" date_expire,
            "email" email,
            "id" id,
            "invite_type" invite_type,
            "real_name" real_name,
            "request_reason" request_reason,
            "requester_ids" requester_ids,
            "team" team,
        }
        InviteRequestedInviteRequestTeam {
            "domain" domain,
            "id" id,
            "name" name,
        }
        LinkSharedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "is_bot_user_member" is_bot_user_member,
            "links" links,
            "message_ts" message_ts,
            "source" source,
            "thread_ts" thread_ts,
            "type" type_,
            "unfurl_id" unfurl_id,
            "user" user,
        }
        LinkSharedLinks {
            "domain" domain,
            "url" url,
        }
        MemberJoinedChannelEvent {
            "channel" channel,
            "channel_type" channel_type,
            "enterprise" enterprise,
            "event_ts" event_ts,
            "inviter" inviter,
            "team" team,
            "type" type_,
            "user" user,
        }
        MemberLeftChannelEvent {
            "channel" channel,
            "channel_type" channel_type,
            "event_ts" event_ts,
            "team" team,
            "type" type_,
            "user" user,
        }
        Message {
            "app_context" app_context,
            "assistant_thread" assistant_thread,
            "attachments" attachments,
            "blocks" blocks,
            "bot_id" bot_id,
            "bot_profile" bot_profile,
            "channel" channel,
            "channel_type" channel_type,
            "client_msg_id" client_msg_id,
            "deleted_ts" deleted_ts,
            "display_as_bot" display_as_bot,
            "edited" edited,
            "event_ts" event_ts,
            "files" files,
            "hidden" hidden,
            "icons" icons,
            "inviter" inviter,
            "is_starred" is_starred,
            "latest_reply" latest_reply,
            "message" message,
            "name" name,
            "old_name" old_name,
            "parent_user_id" parent_user_id,
            "pinned_to" pinned_to,
            "previous_message" previous_message,
            "purpose" purpose,
            "reactions" reactions,
            "replies" replies,
            "reply_count" reply_count,
            "reply_users" reply_users,
            "reply_users_count" reply_users_count,
            "root" root,
            "streaming_state" streaming_state,
            "subtype" subtype,
            "team" team,
            "text" text,
            "thread_ts" thread_ts,
            "topic" topic,
            "ts" ts,
            "type" type_,
            "upload" upload,
            "user" user,
            "username" username,
            "x_files" x_files,
        }
        MessageMetadata {
            "event_payload" event_payload,
            "event_type" event_type,
        }
        MessageMetadataDeletedEvent {
            "app_id" app_id,
            "bot_id" bot_id,
            "channel_id" channel_id,
            "deleted_ts" deleted_ts,
            "event_ts" event_ts,
            "message_ts" message_ts,
            "previous_metadata" previous_metadata,
            "team_id" team_id,
            "type" type_,
            "user_id" user_id,
        }
        MessageMetadataPostedEvent {
            "app_id" app_id,
            "bot_id" bot_id,
            "channel_id" channel_id,
            "event_ts" event_ts,
            "message_ts" message_ts,
            "metadata" metadata,
            "team_id" team_id,
            "type" type_,
            "user_id" user_id,
        }
        MessageMetadataUpdatedEvent {
            "app_id" app_id,
            "bot_id" bot_id,
            "channel_id" channel_id,
            "event_ts" event_ts,
            "message_ts" message_ts,
            "metadata" metadata,
            "previous_metadata" previous_metadata,
            "team_id" team_id,
            "type" type_,
            "user_id" user_id,
        }
        MessageReactions {
            "count" count,
            "name" name,
            "users" users,
        }
        MessageShortcut {
            "action_ts" action_ts,
            "callback_id" callback_id,
            "channel" channel,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "message" message,
            "message_ts" message_ts,
            "response_url" response_url,
            "team" team,
            "token" token,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
        }
        PinAddedEvent {
            "channel_id" channel_id,
            "event_ts" event_ts,
            "item" item,
            "item_user" item_user,
            "pin_count" pin_count,
            "pinned_info" pinned_info,
            "type" type_,
            "user" user,
        }
        PinRemovedEvent {
            "channel_id" channel_id,
            "event_ts" event_ts,
            "has_pins" has_pins,
            "item" item,
            "item_user" item_user,
            "pin_count" pin_count,
            "pinned_info" pinned_info,
            "type" type_,
            "user" user,
        }
        PinnedFileItem {
            "id" id,
        }
        PinnedInfo {
            "channel" channel,
            "pinned_by" pinned_by,
            "pinned_ts" pinned_ts,
        }
        PinnedItem {
            "channel" channel,
            "created" created,
            "created_by" created_by,
            "file" file,
            "message" message,
            "type" type_,
        }
        PinnedMessageItem {
            "app_id" app_id,
            "attachments" attachments,
            "blocks" blocks,
            "bot_id" bot_id,
            "bot_profile" bot_profile,
            "client_msg_id" client_msg_id,
            "permalink" permalink,
            "pinned_to" pinned_to,
            "team" team,
            "text" text,
            "ts" ts,
            "type" type_,
            "user" user,
        }
        ReactionAddedEvent {
            "event_ts" event_ts,
            "item" item,
            "item_user" item_user,
            "reaction" reaction,
            "type" type_,
            "user" user,
        }
        ReactionMessageItem {
            "channel" channel,
            "ts" ts,
            "type" type_,
        }
        ReactionRemovedEvent {
            "event_ts" event_ts,
            "item" item,
            "item_user" item_user,
            "reaction" reaction,
            "type" type_,
            "user" user,
        }
        RenamedChannel {
            "created" created,
            "id" id,
            "is_channel" is_channel,
            "is_mpim" is_mpim,
            "name" name,
            "name_normalized" name_normalized,
        }
        RequestedScope {
            "description" description,
            "is_dangerous" is_dangerous,
            "name" name,
            "token_type" token_type,
        }
        SharedChannelInviteAcceptedEvent {
            "accepting_user" accepting_user,
            "approval_required" approval_required,
            "channel" channel,
            "event_ts" event_ts,
            "invite" invite,
            "teams_in_channel" teams_in_channel,
            "type" type_,
        }
        SharedChannelInviteApprovedEvent {
            "approving_team_id" approving_team_id,
            "approving_user" approving_user,
            "channel" channel,
            "event_ts" event_ts,
            "invite" invite,
            "teams_in_channel" teams_in_channel,
            "type" type_,
        }
        SharedChannelInviteDeclinedEvent {
            "channel" channel,
            "declining_team_id" declining_team_id,
            "declining_user" declining_user,
            "event_ts" event_ts,
            "invite" invite,
            "teams_in_channel" teams_in_channel,
            "type" type_,
        }
        SharedChannelInviteItem {
            "date_created" date_created,
            "date_invalid" date_invalid,
            "id" id,
            "inviting_team" inviting_team,
            "inviting_user" inviting_user,
            "recipient_email" recipient_email,
            "recipient_user_id" recipient_user_id,
        }
        SharedChannelInviteReceivedEvent {
            "channel" channel,
            "event_ts" event_ts,
            "invite" invite,
            "type" type_,
        }
        SharedChannelInviteRequestedActor {
            "display_name" display_name,
            "id" id,
            "is_bot" is_bot,
            "name" name,
            "real_name" real_name,
            "team_id" team_id,
            "timezone" timezone,
        }
        SharedChannelInviteRequestedEvent {
            "actor" actor,
            "channel_date_created" channel_date_created,
            "channel_id" channel_id,
            "channel_message_latest_counted_timestamp" channel_message_latest_counted_timestamp,
            "channel_name" channel_name,
            "channel_type" channel_type,
            "event_ts" event_ts,
            "event_type" event_type,
            "is_external_limited" is_external_limited,
            "target_users" target_users,
            "teams_in_channel" teams_in_channel,
            "type" type_,
        }
        SharedChannelInviteRequestedTargetUsers {
            "email" email,
            "invite_id" invite_id,
        }
        SharedChannelInviteRequestedTeamsInChannel {
            "avatar_base_url" avatar_base_url,
            "date_created" date_created,
            "domain" domain,
            "icon" icon,
            "id" id,
            "is_verified" is_verified,
            "name" name,
            "requires_sponsorship" requires_sponsorship,
        }
        SharedChannelInviteRequestedTeamsInChannelIcon {
            "image_34" image_34,
            "image_default" image_default,
        }
        SharedChannelItem {
            "id" id,
            "is_im" is_im,
            "is_private" is_private,
            "name" name,
        }
        SharedChannelTeamItem {
            "date_created" date_created,
            "domain" domain,
            "icon" icon,
            "id" id,
            "is_verified" is_verified,
            "name" name,
        }
        SharedChannelUserItem {
            "id" id,
            "name" name,
            "profile" profile,
            "team_id" team_id,
            "updated" updated,
        }
        SharedChannelUserItemProfile {
            "avatar_hash" avatar_hash,
            "display_name" display_name,
            "display_name_normalized" display_name_normalized,
            "email" email,
            "image_192" image_192,
            "image_24" image_24,
            "image_32" image_32,
            "image_48" image_48,
            "image_512" image_512,
            "image_72" image_72,
            "real_name" real_name,
            "real_name_normalized" real_name_normalized,
            "team" team,
        }
        SlashCommand {
            "api_app_id" api_app_id,
            "channel_id" channel_id,
            "channel_name" channel_name,
            "command" command,
            "enterprise_id" enterprise_id,
            "enterprise_name" enterprise_name,
            "is_enterprise_install" is_enterprise_install,
            "response_url" response_url,
            "team_domain" team_domain,
            "team_id" team_id,
            "text" text,
            "token" token,
            "trigger_id" trigger_id,
            "user_id" user_id,
            "user_name" user_name,
        }
        StarAddedEvent {
            "event_ts" event_ts,
            "item" item,
            "type" type_,
            "user" user,
        }
        StarRemovedEvent {
            "event_ts" event_ts,
            "item" item,
            "type" type_,
            "user" user,
        }
        StatusEmojiDisplayInfo {
            "display_alias" display_alias,
            "display_url" display_url,
            "emoji_name" emoji_name,
        }
        Subteam {
            "auto_provision" auto_provision,
            "channel_count" channel_count,
            "created_by" created_by,
            "date_create" date_create,
            "date_delete" date_delete,
            "date_update" date_update,
            "description" description,
            "enterprise_subteam_id" enterprise_subteam_id,
            "handle" handle,
            "id" id,
            "is_external" is_external,
            "is_subteam" is_subteam,
            "is_usergroup" is_usergroup,
            "name" name,
            "prefs" prefs,
            "team_id" team_id,
            "updated_by" updated_by,
            "user_count" user_count,
            "users" users,
        }
        SubteamCreatedEvent {
            "event_ts" event_ts,
            "subteam" subteam,
            "type" type_,
        }
        SubteamMembersChangedEvent {
            "added_users" added_users,
            "added_users_count" added_users_count,
            "date_previous_update" date_previous_update,
            "date_update" date_update,
            "event_ts" event_ts,
            "removed_users" removed_users,
            "removed_users_count" removed_users_count,
            "subteam_id" subteam_id,
            "team_id" team_id,
            "type" type_,
        }
        SubteamPrefs {
            "channels" channels,
            "groups" groups,
        }
        SubteamSelfAddedEvent {
            "event_ts" event_ts,
            "subteam_id" subteam_id,
            "type" type_,
        }
        SubteamSelfRemovedEvent {
            "event_ts" event_ts,
            "subteam_id" subteam_id,
            "type" type_,
        }
        SubteamUpdatedEvent {
            "event_ts" event_ts,
            "subteam" subteam,
            "type" type_,
        }
        TeamAccessGrantedEvent {
            "event_ts" event_ts,
            "team_ids" team_ids,
            "type" type_,
        }
        TeamAccessRevokedEvent {
            "event_ts" event_ts,
            "team_ids" team_ids,
            "type" type_,
        }
        TeamDomainChangeEvent {
            "domain" domain,
            "type" type_,
            "url" url,
        }
        TeamJoinEvent {
            "cache_ts" cache_ts,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        TeamRenameEvent {
            "name" name,
            "type" type_,
        }
        TextObject {
            "emoji" emoji,
            "text" text,
            "type" type_,
            "verbatim" verbatim,
        }
        TokensRevokedEvent {
            "tokens" tokens,
            "type" type_,
        }
        TokensRevokedTokens {
            "bot" bot,
            "oauth" oauth,
        }
        UploadedFile {
            "access" access,
            "alt_txt" alt_txt,
            "app_id" app_id,
            "app_name" app_name,
            "bot_id" bot_id,
            "channel_actions_count" channel_actions_count,
            "channel_actions_ts" channel_actions_ts,
            "channels" channels,
            "comments_count" comments_count,
            "converted_pdf" converted_pdf,
            "created" created,
            "deanimate" deanimate,
            "deanimate_gif" deanimate_gif,
            "display_as_bot" display_as_bot,
            "duration_ms" duration_ms,
            "edit_link" edit_link,
            "editable" editable,
            "editor" editor,
            "external_id" external_id,
            "external_type" external_type,
            "external_url" external_url,
            "file_access" file_access,
            "filetype" filetype,
            "groups" groups,
            "has_more" has_more,
            "has_more_shares" has_more_shares,
            "has_rich_preview" has_rich_preview,
            "hls" hls,
            "hls_embed" hls_embed,
            "id" id,
            "image_exif_rotation" image_exif_rotation,
            "ims" ims,
            "is_channel_space" is_channel_space,
            "is_external" is_external,
            "is_public" is_public,
            "is_starred" is_starred,
            "last_editor" last_editor,
            "last_read" last_read,
            "lines" lines,
            "lines_more" lines_more,
            "linked_channel_id" linked_channel_id,
            "media_display_type" media_display_type,
            "mimetype" mimetype,
            "mode" mode,
            "mp4" mp4,
            "mp4_low" mp4_low,
            "name" name,
            "non_owner_editable" non_owner_editable,
            "num_stars" num_stars,
            "org_or_workspace_access" org_or_workspace_access,
            "original_attachment_count" original_attachment_count,
            "original_h" original_h,
            "original_w" original_w,
            "permalink" permalink,
            "permalink_public" permalink_public,
            "pinned_to" pinned_to,
            "pjpeg" pjpeg,
            "plain_text" plain_text,
            "pretty_type" pretty_type,
            "preview" preview,
            "preview_highlight" preview_highlight,
            "preview_is_truncated" preview_is_truncated,
            "preview_plain_text" preview_plain_text,
            "private_channels_with_file_access_count" private_channels_with_file_access_count,
            "public_url_shared" public_url_shared,
            "simplified_html" simplified_html,
            "size" size,
            "source_team" source_team,
            "subject" subject,
            "subtype" subtype,
            "thumb_1024" thumb_1024,
            "thumb_1024_gif" thumb_1024_gif,
            "thumb_1024_h" thumb_1024_h,
            "thumb_1024_w" thumb_1024_w,
            "thumb_160" thumb_160,
            "thumb_160_gif" thumb_160_gif,
            "thumb_160_h" thumb_160_h,
            "thumb_160_w" thumb_160_w,
            "thumb_360" thumb_360,
            "thumb_360_gif" thumb_360_gif,
            "thumb_360_h" thumb_360_h,
            "thumb_360_w" thumb_360_w,
            "thumb_480" thumb_480,
            "thumb_480_gif" thumb_480_gif,
            "thumb_480_h" thumb_480_h,
            "thumb_480_w" thumb_480_w,
            "thumb_64" thumb_64,
            "thumb_64_gif" thumb_64_gif,
            "thumb_64_h" thumb_64_h,
            "thumb_64_w" thumb_64_w,
            "thumb_720" thumb_720,
            "thumb_720_gif" thumb_720_gif,
            "thumb_720_h" thumb_720_h,
            "thumb_720_w" thumb_720_w,
            "thumb_80" thumb_80,
            "thumb_800" thumb_800,
            "thumb_800_gif" thumb_800_gif,
            "thumb_800_h" thumb_800_h,
            "thumb_800_w" thumb_800_w,
            "thumb_80_gif" thumb_80_gif,
            "thumb_80_h" thumb_80_h,
            "thumb_80_w" thumb_80_w,
            "thumb_960" thumb_960,
            "thumb_960_gif" thumb_960_gif,
            "thumb_960_h" thumb_960_h,
            "thumb_960_w" thumb_960_w,
            "thumb_gif" thumb_gif,
            "thumb_pdf" thumb_pdf,
            "thumb_pdf_h" thumb_pdf_h,
            "thumb_pdf_w" thumb_pdf_w,
            "thumb_tiny" thumb_tiny,
            "thumb_video" thumb_video,
            "thumb_video_h" thumb_video_h,
            "thumb_video_w" thumb_video_w,
            "timestamp" timestamp,
            "title" title,
            "updated" updated,
            "url_private" url_private,
            "url_private_download" url_private_download,
            "url_static_preview" url_static_preview,
            "user" user,
            "user_team" user_team,
            "username" username,
            "vtt" vtt,
        }
        User {
            "color" color,
            "deleted" deleted,
            "enterprise_user" enterprise_user,
            "has_2fa" has_2fa,
            "has_files" has_files,
            "id" id,
            "is_admin" is_admin,
            "is_app_user" is_app_user,
            "is_bot" is_bot,
            "is_email_confirmed" is_email_confirmed,
            "is_invited_user" is_invited_user,
            "is_owner" is_owner,
            "is_primary_owner" is_primary_owner,
            "is_restricted" is_restricted,
            "is_stranger" is_stranger,
            "is_ultra_restricted" is_ultra_restricted,
            "is_workflow_bot" is_workflow_bot,
            "locale" locale,
            "name" name,
            "presence" presence,
            "profile" profile,
            "real_name" real_name,
            "team_id" team_id,
            "two_factor_type" two_factor_type,
            "tz" tz,
            "tz_label" tz_label,
            "tz_offset" tz_offset,
            "updated" updated,
            "who_can_share_contact_card" who_can_share_contact_card,
        }
        UserChangeEvent {
            "cache_ts" cache_ts,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        UserEnterpriseUser {
            "enterprise_id" enterprise_id,
            "enterprise_name" enterprise_name,
            "id" id,
            "is_admin" is_admin,
            "is_owner" is_owner,
            "teams" teams,
        }
        UserHuddleChangedEvent {
            "cache_ts" cache_ts,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        UserProfile {
            "avatar_hash" avatar_hash,
            "display_name" display_name,
            "display_name_normalized" display_name_normalized,
            "email" email,
            "fields" fields,
            "first_name" first_name,
            "huddle_state" huddle_state,
            "huddle_state_call_id" huddle_state_call_id,
            "huddle_state_expiration_ts" huddle_state_expiration_ts,
            "image_1024" image_1024,
            "image_192" image_192,
            "image_24" image_24,
            "image_32" image_32,
            "image_48" image_48,
            "image_512" image_512,
            "image_72" image_72,
            "image_original" image_original,
            "is_custom_image" is_custom_image,
            "last_name" last_name,
            "phone" phone,
            "real_name" real_name,
            "real_name_normalized" real_name_normalized,
            "skype" skype,
            "status_emoji" status_emoji,
            "status_emoji_display_info" status_emoji_display_info,
            "status_expiration" status_expiration,
            "status_text" status_text,
            "status_text_canonical" status_text_canonical,
            "team" team,
            "title" title,
        }
        UserProfileChangedEvent {
            "cache_ts" cache_ts,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        UserStatusChangedEvent {
            "cache_ts" cache_ts,
            "event_ts" event_ts,
            "type" type_,
            "user" user,
        }
        ViewClosedAction {
            "api_app_id" api_app_id,
            "enterprise" enterprise,
            "is_cleared" is_cleared,
            "is_enterprise_install" is_enterprise_install,
            "team" team,
            "token" token,
            "type" type_,
            "user" user,
            "view" view,
        }
        ViewOutput {
            "app_id" app_id,
            "app_installed_team_id" app_installed_team_id,
            "app_unfurl_url" app_unfurl_url,
            "blocks" blocks,
            "bot_id" bot_id,
            "callback_id" callback_id,
            "channel" channel,
            "clear_on_close" clear_on_close,
            "close" close,
            "entity_url" entity_url,
            "external_id" external_id,
            "external_ref" external_ref,
            "hash" hash,
            "id" id,
            "message_ts" message_ts,
            "notify_on_close" notify_on_close,
            "previous_view_id" previous_view_id,
            "private_metadata" private_metadata,
            "root_view_id" root_view_id,
            "state" state,
            "submit" submit,
            "team_id" team_id,
            "thread_ts" thread_ts,
            "title" title,
            "type" type_,
        }
        ViewOutputExternalRef {
            "id" id,
            "type" type_,
        }
        ViewOutputState {
            "values" values,
        }
        ViewResponseUrl {
            "action_id" action_id,
            "block_id" block_id,
            "channel_id" channel_id,
            "response_url" response_url,
        }
        ViewStateValue {
            "files" files,
            "rich_text_value" rich_text_value,
            "selected_channel" selected_channel,
            "selected_channels" selected_channels,
            "selected_conversation" selected_conversation,
            "selected_conversations" selected_conversations,
            "selected_date" selected_date,
            "selected_date_time" selected_date_time,
            "selected_option" selected_option,
            "selected_options" selected_options,
            "selected_time" selected_time,
            "selected_user" selected_user,
            "selected_users" selected_users,
            "type" type_,
            "value" value,
        }
        ViewSubmitAction {
            "api_app_id" api_app_id,
            "enterprise" enterprise,
            "is_enterprise_install" is_enterprise_install,
            "response_urls" response_urls,
            "team" team,
            "token" token,
            "trigger_id" trigger_id,
            "type" type_,
            "user" user,
            "view" view,
        }
        WorkflowConfiguration {
            "app_steps" app_steps,
            "version_id" version_id,
        }
        WorkflowConfigurationAppSteps {
            "app_id" app_id,
            "callback_id" callback_id,
            "workflow_step_id" workflow_step_id,
        }
        WorkflowDeletedEvent {
            "event_ts" event_ts,
            "type" type_,
            "workflow_draft_configuration" workflow_draft_configuration,
            "workflow_id" workflow_id,
        }
        WorkflowPublishedEvent {
            "event_ts" event_ts,
            "type" type_,
            "workflow_id" workflow_id,
            "workflow_published_configuration" workflow_published_configuration,
        }
        WorkflowStepDeletedEvent {
            "event_ts" event_ts,
            "type" type_,
            "workflow_draft_configuration" workflow_draft_configuration,
            "workflow_id" workflow_id,
            "workflow_published_configuration" workflow_published_configuration,
        }
        WorkflowStepExecuteEvent {
            "callback_id" callback_id,
            "event_ts" event_ts,
            "type" type_,
            "workflow_step" workflow_step,
        }
        WorkflowStepExecuteWorkflowStep {
            "inputs" inputs,
            "outputs" outputs,
            "step_id" step_id,
            "workflow_id" workflow_id,
            "workflow_instance_id" workflow_instance_id,
            "workflow_step_execute_id" workflow_step_execute_id,
        }
        WorkflowStepExecuteWorkflowStepInputs {
            "value" value,
        }
        WorkflowStepExecuteWorkflowStepOutputs {
            "label" label,
            "name" name,
            "type" type_,
        }
        WorkflowUnpublishedEvent {
            "event_ts" event_ts,
            "type" type_,
            "workflow_draft_configuration" workflow_draft_configuration,
            "workflow_id" workflow_id,
        }
    }
    unions {
    }
    names { AppHomeOpenedTab, AppRequestedPreviousResolutionStatus, EmojiChangedSubtype, FileMode, InviteRequestedInviteRequestInviteType, MessageStreamingState, RequestedScopeTokenType, SharedChannelInviteRequestedChannelType, SharedChannelInviteRequestedEventType,  }
    codes {  }
}

/// All types, by their ids in the facts.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type { id: "AgentSessionStoppedEvent", name: "AgentSessionStoppedEvent", form: AgentSessionStoppedEvent::FORM, say: |it| Say::<Accessors>::say(AgentSessionStoppedEvent::at(it)) },
    Type { id: "AgentSessionTitleChangedEvent", name: "AgentSessionTitleChangedEvent", form: AgentSessionTitleChangedEvent::FORM, say: |it| Say::<Accessors>::say(AgentSessionTitleChangedEvent::at(it)) },
    Type { id: "AppContextChangedEvent.context", name: "AppContextChangedContext", form: AppContextChangedContext::FORM, say: |it| Say::<Accessors>::say(AppContextChangedContext::at(it)) },
    Type { id: "AppContextChangedEvent.context.entities[]", name: "AppContextChangedContextEntities", form: AppContextChangedContextEntities::FORM, say: |it| Say::<Accessors>::say(AppContextChangedContextEntities::at(it)) },
    Type { id: "AppContextChangedEvent", name: "AppContextChangedEvent", form: AppContextChangedEvent::FORM, say: |it| Say::<Accessors>::say(AppContextChangedEvent::at(it)) },
    Type { id: "AppDeletedEvent", name: "AppDeletedEvent", form: AppDeletedEvent::FORM, say: |it| Say::<Accessors>::say(AppDeletedEvent::at(it)) },
    Type { id: "AppHomeOpenedEvent", name: "AppHomeOpenedEvent", form: AppHomeOpenedEvent::FORM, say: |it| Say::<Accessors>::say(AppHomeOpenedEvent::at(it)) },
    Type { id: "AppHomeOpenedEvent.view", name: "AppHomeOpenedView", form: AppHomeOpenedView::FORM, say: |it| Say::<Accessors>::say(AppHomeOpenedView::at(it)) },
    Type { id: "AppInstalledEvent", name: "AppInstalledEvent", form: AppInstalledEvent::FORM, say: |it| Say::<Accessors>::say(AppInstalledEvent::at(it)) },
    Type { id: "AppMentionEvent", name: "AppMentionEvent", form: AppMentionEvent::FORM, say: |it| Say::<Accessors>::say(AppMentionEvent::at(it)) },
    Type { id: "AppMentionEvent.files[]", name: "AppMentionFiles", form: AppMentionFiles::FORM, say: |it| Say::<Accessors>::say(AppMentionFiles::at(it)) },
    Type { id: "AppMentionEvent.user_profile", name: "AppMentionUserProfile", form: AppMentionUserProfile::FORM, say: |it| Say::<Accessors>::say(AppMentionUserProfile::at(it)) },
    Type { id: "AppRateLimitedEvent", name: "AppRateLimitedEvent", form: AppRateLimitedEvent::FORM, say: |it| Say::<Accessors>::say(AppRateLimitedEvent::at(it)) },
    Type { id: "AppRequestedEvent.app_request", name: "AppRequestedAppRequest", form: AppRequestedAppRequest::FORM, say: |it| Say::<Accessors>::say(AppRequestedAppRequest::at(it)) },
    Type { id: "AppRequestedEvent.app_request.app", name: "AppRequestedAppRequestApp", form: AppRequestedAppRequestApp::FORM, say: |it| Say::<Accessors>::say(AppRequestedAppRequestApp::at(it)) },
    Type { id: "AppRequestedEvent.app_request.app.icons", name: "AppRequestedAppRequestAppIcons", form: AppRequestedAppRequestAppIcons::FORM, say: |it| Say::<Accessors>::say(AppRequestedAppRequestAppIcons::at(it)) },
    Type { id: "AppRequestedEvent", name: "AppRequestedEvent", form: AppRequestedEvent::FORM, say: |it| Say::<Accessors>::say(AppRequestedEvent::at(it)) },
    Type { id: "AppRequestedEvent.previous_resolution", name: "AppRequestedPreviousResolution", form: AppRequestedPreviousResolution::FORM, say: |it| Say::<Accessors>::say(AppRequestedPreviousResolution::at(it)) },
    Type { id: "AppRequestedEvent.team", name: "AppRequestedTeam", form: AppRequestedTeam::FORM, say: |it| Say::<Accessors>::say(AppRequestedTeam::at(it)) },
    Type { id: "AppRequestedEvent.user", name: "AppRequestedUser", form: AppRequestedUser::FORM, say: |it| Say::<Accessors>::say(AppRequestedUser::at(it)) },
    Type { id: "AppUninstalledEvent", name: "AppUninstalledEvent", form: AppUninstalledEvent::FORM, say: |it| Say::<Accessors>::say(AppUninstalledEvent::at(it)) },
    Type { id: "AppUninstalledTeamEvent", name: "AppUninstalledTeamEvent", form: AppUninstalledTeamEvent::FORM, say: |it| Say::<Accessors>::say(AppUninstalledTeamEvent::at(it)) },
    Type { id: "AssistantThread", name: "AssistantThread", form: AssistantThread::FORM, say: |it| Say::<Accessors>::say(AssistantThread::at(it)) },
    Type { id: "AssistantThread.context", name: "AssistantThreadContext", form: AssistantThreadContext::FORM, say: |it| Say::<Accessors>::say(AssistantThreadContext::at(it)) },
    Type { id: "AssistantThreadContextChangedEvent", name: "AssistantThreadContextChangedEvent", form: AssistantThreadContextChangedEvent::FORM, say: |it| Say::<Accessors>::say(AssistantThreadContextChangedEvent::at(it)) },
    Type { id: "AssistantThreadStartedEvent", name: "AssistantThreadStartedEvent", form: AssistantThreadStartedEvent::FORM, say: |it| Say::<Accessors>::say(AssistantThreadStartedEvent::at(it)) },
    Type { id: "Authorization", name: "Authorization", form: Authorization::FORM, say: |it| Say::<Accessors>::say(Authorization::at(it)) },
    Type { id: "BlockAction", name: "BlockAction", form: BlockAction::FORM, say: |it| Say::<Accessors>::say(BlockAction::at(it)) },
    Type { id: "BlockAction.function_data", name: "BlockActionFunctionData", form: BlockActionFunctionData::FORM, say: |it| Say::<Accessors>::say(BlockActionFunctionData::at(it)) },
    Type { id: "BlockAction.function_data.function", name: "BlockActionFunctionDataFunction", form: BlockActionFunctionDataFunction::FORM, say: |it| Say::<Accessors>::say(BlockActionFunctionDataFunction::at(it)) },
    Type { id: "BlockAction.state", name: "BlockActionState", form: BlockActionState::FORM, say: |it| Say::<Accessors>::say(BlockActionState::at(it)) },
    Type { id: "BlockSuggestion", name: "BlockSuggestion", form: BlockSuggestion::FORM, say: |it| Say::<Accessors>::say(BlockSuggestion::at(it)) },
    Type { id: "BotProfile", name: "BotProfile", form: BotProfile::FORM, say: |it| Say::<Accessors>::say(BotProfile::at(it)) },
    Type { id: "CallRejectedEvent", name: "CallRejectedEvent", form: CallRejectedEvent::FORM, say: |it| Say::<Accessors>::say(CallRejectedEvent::at(it)) },
    Type { id: "ChannelArchiveEvent", name: "ChannelArchiveEvent", form: ChannelArchiveEvent::FORM, say: |it| Say::<Accessors>::say(ChannelArchiveEvent::at(it)) },
    Type { id: "ChannelCreatedEvent.channel", name: "ChannelCreatedChannel", form: ChannelCreatedChannel::FORM, say: |it| Say::<Accessors>::say(ChannelCreatedChannel::at(it)) },
    Type { id: "ChannelCreatedEvent", name: "ChannelCreatedEvent", form: ChannelCreatedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelCreatedEvent::at(it)) },
    Type { id: "ChannelDeletedEvent", name: "ChannelDeletedEvent", form: ChannelDeletedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelDeletedEvent::at(it)) },
    Type { id: "ChannelHistoryChangedEvent", name: "ChannelHistoryChangedEvent", form: ChannelHistoryChangedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelHistoryChangedEvent::at(it)) },
    Type { id: "ChannelIDChangedEvent", name: "ChannelIDChangedEvent", form: ChannelIDChangedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelIDChangedEvent::at(it)) },
    Type { id: "ChannelLeftEvent", name: "ChannelLeftEvent", form: ChannelLeftEvent::FORM, say: |it| Say::<Accessors>::say(ChannelLeftEvent::at(it)) },
    Type { id: "ChannelRenameEvent", name: "ChannelRenameEvent", form: ChannelRenameEvent::FORM, say: |it| Say::<Accessors>::say(ChannelRenameEvent::at(it)) },
    Type { id: "ChannelSharedEvent", name: "ChannelSharedEvent", form: ChannelSharedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelSharedEvent::at(it)) },
    Type { id: "ChannelUnarchiveEvent", name: "ChannelUnarchiveEvent", form: ChannelUnarchiveEvent::FORM, say: |it| Say::<Accessors>::say(ChannelUnarchiveEvent::at(it)) },
    Type { id: "ChannelUnsharedEvent", name: "ChannelUnsharedEvent", form: ChannelUnsharedEvent::FORM, say: |it| Say::<Accessors>::say(ChannelUnsharedEvent::at(it)) },
    Type { id: "Option", name: "ChosenOption", form: ChosenOption::FORM, say: |it| Say::<Accessors>::say(ChosenOption::at(it)) },
    Type { id: "Container", name: "Container", form: Container::FORM, say: |it| Say::<Accessors>::say(Container::at(it)) },
    Type { id: "DNDUpdatedEvent.dnd_status", name: "DNDUpdatedDndStatus", form: DNDUpdatedDndStatus::FORM, say: |it| Say::<Accessors>::say(DNDUpdatedDndStatus::at(it)) },
    Type { id: "DNDUpdatedEvent", name: "DNDUpdatedEvent", form: DNDUpdatedEvent::FORM, say: |it| Say::<Accessors>::say(DNDUpdatedEvent::at(it)) },
    Type { id: "DNDUpdatedUserEvent.dnd_status", name: "DNDUpdatedUserDndStatus", form: DNDUpdatedUserDndStatus::FORM, say: |it| Say::<Accessors>::say(DNDUpdatedUserDndStatus::at(it)) },
    Type { id: "DNDUpdatedUserEvent", name: "DNDUpdatedUserEvent", form: DNDUpdatedUserEvent::FORM, say: |it| Say::<Accessors>::say(DNDUpdatedUserEvent::at(it)) },
    Type { id: "DialogCancellation", name: "DialogCancellation", form: DialogCancellation::FORM, say: |it| Say::<Accessors>::say(DialogCancellation::at(it)) },
    Type { id: "DialogSubmitAction", name: "DialogSubmitAction", form: DialogSubmitAction::FORM, say: |it| Say::<Accessors>::say(DialogSubmitAction::at(it)) },
    Type { id: "DialogSuggestion", name: "DialogSuggestion", form: DialogSuggestion::FORM, say: |it| Say::<Accessors>::say(DialogSuggestion::at(it)) },
    Type { id: "Edited", name: "Edited", form: Edited::FORM, say: |it| Say::<Accessors>::say(Edited::at(it)) },
    Type { id: "ElementAction", name: "ElementAction", form: ElementAction::FORM, say: |it| Say::<Accessors>::say(ElementAction::at(it)) },
    Type { id: "EmailDomainChangedEvent", name: "EmailDomainChangedEvent", form: EmailDomainChangedEvent::FORM, say: |it| Say::<Accessors>::say(EmailDomainChangedEvent::at(it)) },
    Type { id: "EmojiChangedEvent", name: "EmojiChangedEvent", form: EmojiChangedEvent::FORM, say: |it| Say::<Accessors>::say(EmojiChangedEvent::at(it)) },
    Type { id: "EntityDetailsRequestedEvent", name: "EntityDetailsRequestedEvent", form: EntityDetailsRequestedEvent::FORM, say: |it| Say::<Accessors>::say(EntityDetailsRequestedEvent::at(it)) },
    Type { id: "EntityDetailsRequestedEvent.external_ref", name: "EntityDetailsRequestedExternalRef", form: EntityDetailsRequestedExternalRef::FORM, say: |it| Say::<Accessors>::say(EntityDetailsRequestedExternalRef::at(it)) },
    Type { id: "EntityDetailsRequestedEvent.link", name: "EntityDetailsRequestedLink", form: EntityDetailsRequestedLink::FORM, say: |it| Say::<Accessors>::say(EntityDetailsRequestedLink::at(it)) },
    Type { id: "EventCallback", name: "EventCallback", form: EventCallback::FORM, say: |it| Say::<Accessors>::say(EventCallback::at(it)) },
    Type { id: "File", name: "File", form: File::FORM, say: |it| Say::<Accessors>::say(File::at(it)) },
    Type { id: "FileChangeEvent", name: "FileChangeEvent", form: FileChangeEvent::FORM, say: |it| Say::<Accessors>::say(FileChangeEvent::at(it)) },
    Type { id: "FileCommentDeletedEvent", name: "FileCommentDeletedEvent", form: FileCommentDeletedEvent::FORM, say: |it| Say::<Accessors>::say(FileCommentDeletedEvent::at(it)) },
    Type { id: "FileCreatedEvent", name: "FileCreatedEvent", form: FileCreatedEvent::FORM, say: |it| Say::<Accessors>::say(FileCreatedEvent::at(it)) },
    Type { id: "FileDeletedEvent", name: "FileDeletedEvent", form: FileDeletedEvent::FORM, say: |it| Say::<Accessors>::say(FileDeletedEvent::at(it)) },
    Type { id: "FilePublicEvent", name: "FilePublicEvent", form: FilePublicEvent::FORM, say: |it| Say::<Accessors>::say(FilePublicEvent::at(it)) },
    Type { id: "FileReference", name: "FileReference", form: FileReference::FORM, say: |it| Say::<Accessors>::say(FileReference::at(it)) },
    Type { id: "FileSharedEvent", name: "FileSharedEvent", form: FileSharedEvent::FORM, say: |it| Say::<Accessors>::say(FileSharedEvent::at(it)) },
    Type { id: "FileUnsharedEvent", name: "FileUnsharedEvent", form: FileUnsharedEvent::FORM, say: |it| Say::<Accessors>::say(FileUnsharedEvent::at(it)) },
    Type { id: "FunctionExecutedEvent", name: "FunctionExecutedEvent", form: FunctionExecutedEvent::FORM, say: |it| Say::<Accessors>::say(FunctionExecutedEvent::at(it)) },
    Type { id: "FunctionExecutedEvent.function", name: "FunctionExecutedFunction", form: FunctionExecutedFunction::FORM, say: |it| Say::<Accessors>::say(FunctionExecutedFunction::at(it)) },
    Type { id: "FunctionParams", name: "FunctionParams", form: FunctionParams::FORM, say: |it| Say::<Accessors>::say(FunctionParams::at(it)) },
    Type { id: "GlobalShortcut", name: "GlobalShortcut", form: GlobalShortcut::FORM, say: |it| Say::<Accessors>::say(GlobalShortcut::at(it)) },
    Type { id: "GridMigrationFinishedEvent", name: "GridMigrationFinishedEvent", form: GridMigrationFinishedEvent::FORM, say: |it| Say::<Accessors>::say(GridMigrationFinishedEvent::at(it)) },
    Type { id: "GridMigrationStartedEvent", name: "GridMigrationStartedEvent", form: GridMigrationStartedEvent::FORM, say: |it| Say::<Accessors>::say(GridMigrationStartedEvent::at(it)) },
    Type { id: "GroupArchiveEvent", name: "GroupArchiveEvent", form: GroupArchiveEvent::FORM, say: |it| Say::<Accessors>::say(GroupArchiveEvent::at(it)) },
    Type { id: "GroupCloseEvent", name: "GroupCloseEvent", form: GroupCloseEvent::FORM, say: |it| Say::<Accessors>::say(GroupCloseEvent::at(it)) },
    Type { id: "GroupDeletedEvent", name: "GroupDeletedEvent", form: GroupDeletedEvent::FORM, say: |it| Say::<Accessors>::say(GroupDeletedEvent::at(it)) },
    Type { id: "GroupHistoryChangedEvent", name: "GroupHistoryChangedEvent", form: GroupHistoryChangedEvent::FORM, say: |it| Say::<Accessors>::say(GroupHistoryChangedEvent::at(it)) },
    Type { id: "GroupLeftEvent", name: "GroupLeftEvent", form: GroupLeftEvent::FORM, say: |it| Say::<Accessors>::say(GroupLeftEvent::at(it)) },
    Type { id: "GroupOpenEvent", name: "GroupOpenEvent", form: GroupOpenEvent::FORM, say: |it| Say::<Accessors>::say(GroupOpenEvent::at(it)) },
    Type { id: "GroupRenameEvent", name: "GroupRenameEvent", form: GroupRenameEvent::FORM, say: |it| Say::<Accessors>::say(GroupRenameEvent::at(it)) },
    Type { id: "GroupUnarchiveEvent", name: "GroupUnarchiveEvent", form: GroupUnarchiveEvent::FORM, say: |it| Say::<Accessors>::say(GroupUnarchiveEvent::at(it)) },
    Type { id: "IMCloseEvent", name: "IMCloseEvent", form: IMCloseEvent::FORM, say: |it| Say::<Accessors>::say(IMCloseEvent::at(it)) },
    Type { id: "IMCreatedEvent.channel", name: "IMCreatedChannel", form: IMCreatedChannel::FORM, say: |it| Say::<Accessors>::say(IMCreatedChannel::at(it)) },
    Type { id: "IMCreatedEvent", name: "IMCreatedEvent", form: IMCreatedEvent::FORM, say: |it| Say::<Accessors>::say(IMCreatedEvent::at(it)) },
    Type { id: "IMHistoryChangedEvent", name: "IMHistoryChangedEvent", form: IMHistoryChangedEvent::FORM, say: |it| Say::<Accessors>::say(IMHistoryChangedEvent::at(it)) },
    Type { id: "IMOpenEvent", name: "IMOpenEvent", form: IMOpenEvent::FORM, say: |it| Say::<Accessors>::say(IMOpenEvent::at(it)) },
    Type { id: "InteractionChannel", name: "InteractionChannel", form: InteractionChannel::FORM, say: |it| Say::<Accessors>::say(InteractionChannel::at(it)) },
    Type { id: "InteractionEnterprise", name: "InteractionEnterprise", form: InteractionEnterprise::FORM, say: |it| Say::<Accessors>::say(InteractionEnterprise::at(it)) },
    Type { id: "InteractionMessage", name: "InteractionMessage", form: InteractionMessage::FORM, say: |it| Say::<Accessors>::say(InteractionMessage::at(it)) },
    Type { id: "InteractionTeam", name: "InteractionTeam", form: InteractionTeam::FORM, say: |it| Say::<Accessors>::say(InteractionTeam::at(it)) },
    Type { id: "InteractionUser", name: "InteractionUser", form: InteractionUser::FORM, say: |it| Say::<Accessors>::say(InteractionUser::at(it)) },
    Type { id: "InteractiveAction", name: "InteractiveAction", form: InteractiveAction::FORM, say: |it| Say::<Accessors>::say(InteractiveAction::at(it)) },
    Type { id: "InteractiveAction.selected_options[]", name: "InteractiveActionSelectedOptions", form: InteractiveActionSelectedOptions::FORM, say: |it| Say::<Accessors>::say(InteractiveActionSelectedOptions::at(it)) },
    Type { id: "InteractiveMessage", name: "InteractiveMessage", form: InteractiveMessage::FORM, say: |it| Say::<Accessors>::say(InteractiveMessage::at(it)) },
    Type { id: "InteractiveMessageSuggestion", name: "InteractiveMessageSuggestion", form: InteractiveMessageSuggestion::FORM, say: |it| Say::<Accessors>::say(InteractiveMessageSuggestion::at(it)) },
    Type { id: "InviteRequestedEvent", name: "InviteRequestedEvent", form: InviteRequestedEvent::FORM, say: |it| Say::<Accessors>::say(InviteRequestedEvent::at(it)) },
    Type { id: "InviteRequestedEvent.invite_request", name: "InviteRequestedInviteRequest", form: InviteRequestedInviteRequest::FORM, say: |it| Say::<Accessors>::say(InviteRequestedInviteRequest::at(it)) },
    Type { id: "InviteRequestedEvent.invite_request.team", name: "InviteRequestedInviteRequestTeam", form: InviteRequestedInviteRequestTeam::FORM, say: |it| Say::<Accessors>::say(InviteRequestedInviteRequestTeam::at(it)) },
    Type { id: "LinkSharedEvent", name: "LinkSharedEvent", form: LinkSharedEvent::FORM, say: |it| Say::<Accessors>::say(LinkSharedEvent::at(it)) },
    Type { id: "LinkSharedEvent.links[]", name: "LinkSharedLinks", form: LinkSharedLinks::FORM, say: |it| Say::<Accessors>::say(LinkSharedLinks::at(it)) },
    Type { id: "MemberJoinedChannelEvent", name: "MemberJoinedChannelEvent", form: MemberJoinedChannelEvent::FORM, say: |it| Say::<Accessors>::say(MemberJoinedChannelEvent::at(it)) },
    Type { id: "MemberLeftChannelEvent", name: "MemberLeftChannelEvent", form: MemberLeftChannelEvent::FORM, say: |it| Say::<Accessors>::say(MemberLeftChannelEvent::at(it)) },
    Type { id: "Message", name: "Message", form: Message::FORM, say: |it| Say::<Accessors>::say(Message::at(it)) },
    Type { id: "MessageMetadata", name: "MessageMetadata", form: MessageMetadata::FORM, say: |it| Say::<Accessors>::say(MessageMetadata::at(it)) },
    Type { id: "MessageMetadataDeletedEvent", name: "MessageMetadataDeletedEvent", form: MessageMetadataDeletedEvent::FORM, say: |it| Say::<Accessors>::say(MessageMetadataDeletedEvent::at(it)) },
    Type { id: "MessageMetadataPostedEvent", name: "MessageMetadataPostedEvent", form: MessageMetadataPostedEvent::FORM, say: |it| Say::<Accessors>::say(MessageMetadataPostedEvent::at(it)) },
    Type { id: "MessageMetadataUpdatedEvent", name: "MessageMetadataUpdatedEvent", form: MessageMetadataUpdatedEvent::FORM, say: |it| Say::<Accessors>::say(MessageMetadataUpdatedEvent::at(it)) },
    Type { id: "Message.reactions[]", name: "MessageReactions", form: MessageReactions::FORM, say: |it| Say::<Accessors>::say(MessageReactions::at(it)) },
    Type { id: "MessageShortcut", name: "MessageShortcut", form: MessageShortcut::FORM, say: |it| Say::<Accessors>::say(MessageShortcut::at(it)) },
    Type { id: "PinAddedEvent", name: "PinAddedEvent", form: PinAddedEvent::FORM, say: |it| Say::<Accessors>::say(PinAddedEvent::at(it)) },
    Type { id: "PinRemovedEvent", name: "PinRemovedEvent", form: PinRemovedEvent::FORM, say: |it| Say::<Accessors>::say(PinRemovedEvent::at(it)) },
    Type { id: "PinnedFileItem", name: "PinnedFileItem", form: PinnedFileItem::FORM, say: |it| Say::<Accessors>::say(PinnedFileItem::at(it)) },
    Type { id: "PinnedInfo", name: "PinnedInfo", form: PinnedInfo::FORM, say: |it| Say::<Accessors>::say(PinnedInfo::at(it)) },
    Type { id: "PinnedItem", name: "PinnedItem", form: PinnedItem::FORM, say: |it| Say::<Accessors>::say(PinnedItem::at(it)) },
    Type { id: "PinnedMessageItem", name: "PinnedMessageItem", form: PinnedMessageItem::FORM, say: |it| Say::<Accessors>::say(PinnedMessageItem::at(it)) },
    Type { id: "ReactionAddedEvent", name: "ReactionAddedEvent", form: ReactionAddedEvent::FORM, say: |it| Say::<Accessors>::say(ReactionAddedEvent::at(it)) },
    Type { id: "ReactionMessageItem", name: "ReactionMessageItem", form: ReactionMessageItem::FORM, say: |it| Say::<Accessors>::say(ReactionMessageItem::at(it)) },
    Type { id: "ReactionRemovedEvent", name: "ReactionRemovedEvent", form: ReactionRemovedEvent::FORM, say: |it| Say::<Accessors>::say(ReactionRemovedEvent::at(it)) },
    Type { id: "RenamedChannel", name: "RenamedChannel", form: RenamedChannel::FORM, say: |it| Say::<Accessors>::say(RenamedChannel::at(it)) },
    Type { id: "RequestedScope", name: "RequestedScope", form: RequestedScope::FORM, say: |it| Say::<Accessors>::say(RequestedScope::at(it)) },
    Type { id: "SharedChannelInviteAcceptedEvent", name: "SharedChannelInviteAcceptedEvent", form: SharedChannelInviteAcceptedEvent::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteAcceptedEvent::at(it)) },
    Type { id: "SharedChannelInviteApprovedEvent", name: "SharedChannelInviteApprovedEvent", form: SharedChannelInviteApprovedEvent::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteApprovedEvent::at(it)) },
    Type { id: "SharedChannelInviteDeclinedEvent", name: "SharedChannelInviteDeclinedEvent", form: SharedChannelInviteDeclinedEvent::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteDeclinedEvent::at(it)) },
    Type { id: "SharedChannelInviteItem", name: "SharedChannelInviteItem", form: SharedChannelInviteItem::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteItem::at(it)) },
    Type { id: "SharedChannelInviteReceivedEvent", name: "SharedChannelInviteReceivedEvent", form: SharedChannelInviteReceivedEvent::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteReceivedEvent::at(it)) },
    Type { id: "SharedChannelInviteRequestedEvent.actor", name: "SharedChannelInviteRequestedActor", form: SharedChannelInviteRequestedActor::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteRequestedActor::at(it)) },
    Type { id: "SharedChannelInviteRequestedEvent", name: "SharedChannelInviteRequestedEvent", form: SharedChannelInviteRequestedEvent::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteRequestedEvent::at(it)) },
    Type { id: "SharedChannelInviteRequestedEvent.target_users[]", name: "SharedChannelInviteRequestedTargetUsers", form: SharedChannelInviteRequestedTargetUsers::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteRequestedTargetUsers::at(it)) },
    Type { id: "SharedChannelInviteRequestedEvent.teams_in_channel[]", name: "SharedChannelInviteRequestedTeamsInChannel", form: SharedChannelInviteRequestedTeamsInChannel::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteRequestedTeamsInChannel::at(it)) },
    Type { id: "SharedChannelInviteRequestedEvent.teams_in_channel[].icon", name: "SharedChannelInviteRequestedTeamsInChannelIcon", form: SharedChannelInviteRequestedTeamsInChannelIcon::FORM, say: |it| Say::<Accessors>::say(SharedChannelInviteRequestedTeamsInChannelIcon::at(it)) },
    Type { id: "SharedChannelItem", name: "SharedChannelItem", form: SharedChannelItem::FORM, say: |it| Say::<Accessors>::say(SharedChannelItem::at(it)) },
    Type { id: "SharedChannelTeamItem", name: "SharedChannelTeamItem", form: SharedChannelTeamItem::FORM, say: |it| Say::<Accessors>::say(SharedChannelTeamItem::at(it)) },
    Type { id: "SharedChannelUserItem", name: "SharedChannelUserItem", form: SharedChannelUserItem::FORM, say: |it| Say::<Accessors>::say(SharedChannelUserItem::at(it)) },
    Type { id: "SharedChannelUserItem.profile", name: "SharedChannelUserItemProfile", form: SharedChannelUserItemProfile::FORM, say: |it| Say::<Accessors>::say(SharedChannelUserItemProfile::at(it)) },
    Type { id: "SlashCommand", name: "SlashCommand", form: SlashCommand::FORM, say: |it| Say::<Accessors>::say(SlashCommand::at(it)) },
    Type { id: "StarAddedEvent", name: "StarAddedEvent", form: StarAddedEvent::FORM, say: |it| Say::<Accessors>::say(StarAddedEvent::at(it)) },
    Type { id: "StarRemovedEvent", name: "StarRemovedEvent", form: StarRemovedEvent::FORM, say: |it| Say::<Accessors>::say(StarRemovedEvent::at(it)) },
    Type { id: "StatusEmojiDisplayInfo", name: "StatusEmojiDisplayInfo", form: StatusEmojiDisplayInfo::FORM, say: |it| Say::<Accessors>::say(StatusEmojiDisplayInfo::at(it)) },
    Type { id: "Subteam", name: "Subteam", form: Subteam::FORM, say: |it| Say::<Accessors>::say(Subteam::at(it)) },
    Type { id: "SubteamCreatedEvent", name: "SubteamCreatedEvent", form: SubteamCreatedEvent::FORM, say: |it| Say::<Accessors>::say(SubteamCreatedEvent::at(it)) },
    Type { id: "SubteamMembersChangedEvent", name: "SubteamMembersChangedEvent", form: SubteamMembersChangedEvent::FORM, say: |it| Say::<Accessors>::say(SubteamMembersChangedEvent::at(it)) },
    Type { id: "Subteam.prefs", name: "SubteamPrefs", form: SubteamPrefs::FORM, say: |it| Say::<Accessors>::say(SubteamPrefs::at(it)) },
    Type { id: "SubteamSelfAddedEvent", name: "SubteamSelfAddedEvent", form: SubteamSelfAddedEvent::FORM, say: |it| Say::<Accessors>::say(SubteamSelfAddedEvent::at(it)) },
    Type { id: "SubteamSelfRemovedEvent", name: "SubteamSelfRemovedEvent", form: SubteamSelfRemovedEvent::FORM, say: |it| Say::<Accessors>::say(SubteamSelfRemovedEvent::at(it)) },
    Type { id: "SubteamUpdatedEvent", name: "SubteamUpdatedEvent", form: SubteamUpdatedEvent::FORM, say: |it| Say::<Accessors>::say(SubteamUpdatedEvent::at(it)) },
    Type { id: "TeamAccessGrantedEvent", name: "TeamAccessGrantedEvent", form: TeamAccessGrantedEvent::FORM, say: |it| Say::<Accessors>::say(TeamAccessGrantedEvent::at(it)) },
    Type { id: "TeamAccessRevokedEvent", name: "TeamAccessRevokedEvent", form: TeamAccessRevokedEvent::FORM, say: |it| Say::<Accessors>::say(TeamAccessRevokedEvent::at(it)) },
    Type { id: "TeamDomainChangeEvent", name: "TeamDomainChangeEvent", form: TeamDomainChangeEvent::FORM, say: |it| Say::<Accessors>::say(TeamDomainChangeEvent::at(it)) },
    Type { id: "TeamJoinEvent", name: "TeamJoinEvent", form: TeamJoinEvent::FORM, say: |it| Say::<Accessors>::say(TeamJoinEvent::at(it)) },
    Type { id: "TeamRenameEvent", name: "TeamRenameEvent", form: TeamRenameEvent::FORM, say: |it| Say::<Accessors>::say(TeamRenameEvent::at(it)) },
    Type { id: "TextObject", name: "TextObject", form: TextObject::FORM, say: |it| Say::<Accessors>::say(TextObject::at(it)) },
    Type { id: "TokensRevokedEvent", name: "TokensRevokedEvent", form: TokensRevokedEvent::FORM, say: |it| Say::<Accessors>::say(TokensRevokedEvent::at(it)) },
    Type { id: "TokensRevokedEvent.tokens", name: "TokensRevokedTokens", form: TokensRevokedTokens::FORM, say: |it| Say::<Accessors>::say(TokensRevokedTokens::at(it)) },
    Type { id: "UploadedFile", name: "UploadedFile", form: UploadedFile::FORM, say: |it| Say::<Accessors>::say(UploadedFile::at(it)) },
    Type { id: "User", name: "User", form: User::FORM, say: |it| Say::<Accessors>::say(User::at(it)) },
    Type { id: "UserChangeEvent", name: "UserChangeEvent", form: UserChangeEvent::FORM, say: |it| Say::<Accessors>::say(UserChangeEvent::at(it)) },
    Type { id: "User.enterprise_user", name: "UserEnterpriseUser", form: UserEnterpriseUser::FORM, say: |it| Say::<Accessors>::say(UserEnterpriseUser::at(it)) },
    Type { id: "UserHuddleChangedEvent", name: "UserHuddleChangedEvent", form: UserHuddleChangedEvent::FORM, say: |it| Say::<Accessors>::say(UserHuddleChangedEvent::at(it)) },
    Type { id: "User.profile", name: "UserProfile", form: UserProfile::FORM, say: |it| Say::<Accessors>::say(UserProfile::at(it)) },
    Type { id: "UserProfileChangedEvent", name: "UserProfileChangedEvent", form: UserProfileChangedEvent::FORM, say: |it| Say::<Accessors>::say(UserProfileChangedEvent::at(it)) },
    Type { id: "UserStatusChangedEvent", name: "UserStatusChangedEvent", form: UserStatusChangedEvent::FORM, say: |it| Say::<Accessors>::say(UserStatusChangedEvent::at(it)) },
    Type { id: "ViewClosedAction", name: "ViewClosedAction", form: ViewClosedAction::FORM, say: |it| Say::<Accessors>::say(ViewClosedAction::at(it)) },
    Type { id: "ViewOutput", name: "ViewOutput", form: ViewOutput::FORM, say: |it| Say::<Accessors>::say(ViewOutput::at(it)) },
    Type { id: "ViewOutput.external_ref", name: "ViewOutputExternalRef", form: ViewOutputExternalRef::FORM, say: |it| Say::<Accessors>::say(ViewOutputExternalRef::at(it)) },
    Type { id: "ViewOutput.state", name: "ViewOutputState", form: ViewOutputState::FORM, say: |it| Say::<Accessors>::say(ViewOutputState::at(it)) },
    Type { id: "ViewResponseUrl", name: "ViewResponseUrl", form: ViewResponseUrl::FORM, say: |it| Say::<Accessors>::say(ViewResponseUrl::at(it)) },
    Type { id: "ViewStateValue", name: "ViewStateValue", form: ViewStateValue::FORM, say: |it| Say::<Accessors>::say(ViewStateValue::at(it)) },
    Type { id: "ViewSubmitAction", name: "ViewSubmitAction", form: ViewSubmitAction::FORM, say: |it| Say::<Accessors>::say(ViewSubmitAction::at(it)) },
    Type { id: "WorkflowConfiguration", name: "WorkflowConfiguration", form: WorkflowConfiguration::FORM, say: |it| Say::<Accessors>::say(WorkflowConfiguration::at(it)) },
    Type { id: "WorkflowConfiguration.app_steps[]", name: "WorkflowConfigurationAppSteps", form: WorkflowConfigurationAppSteps::FORM, say: |it| Say::<Accessors>::say(WorkflowConfigurationAppSteps::at(it)) },
    Type { id: "WorkflowDeletedEvent", name: "WorkflowDeletedEvent", form: WorkflowDeletedEvent::FORM, say: |it| Say::<Accessors>::say(WorkflowDeletedEvent::at(it)) },
    Type { id: "WorkflowPublishedEvent", name: "WorkflowPublishedEvent", form: WorkflowPublishedEvent::FORM, say: |it| Say::<Accessors>::say(WorkflowPublishedEvent::at(it)) },
    Type { id: "WorkflowStepDeletedEvent", name: "WorkflowStepDeletedEvent", form: WorkflowStepDeletedEvent::FORM, say: |it| Say::<Accessors>::say(WorkflowStepDeletedEvent::at(it)) },
    Type { id: "WorkflowStepExecuteEvent", name: "WorkflowStepExecuteEvent", form: WorkflowStepExecuteEvent::FORM, say: |it| Say::<Accessors>::say(WorkflowStepExecuteEvent::at(it)) },
    Type { id: "WorkflowStepExecuteEvent.workflow_step", name: "WorkflowStepExecuteWorkflowStep", form: WorkflowStepExecuteWorkflowStep::FORM, say: |it| Say::<Accessors>::say(WorkflowStepExecuteWorkflowStep::at(it)) },
    Type { id: "WorkflowStepExecuteEvent.workflow_step.inputs.*", name: "WorkflowStepExecuteWorkflowStepInputs", form: WorkflowStepExecuteWorkflowStepInputs::FORM, say: |it| Say::<Accessors>::say(WorkflowStepExecuteWorkflowStepInputs::at(it)) },
    Type { id: "WorkflowStepExecuteEvent.workflow_step.outputs[]", name: "WorkflowStepExecuteWorkflowStepOutputs", form: WorkflowStepExecuteWorkflowStepOutputs::FORM, say: |it| Say::<Accessors>::say(WorkflowStepExecuteWorkflowStepOutputs::at(it)) },
    Type { id: "WorkflowUnpublishedEvent", name: "WorkflowUnpublishedEvent", form: WorkflowUnpublishedEvent::FORM, say: |it| Say::<Accessors>::say(WorkflowUnpublishedEvent::at(it)) },
];
