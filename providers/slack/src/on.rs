//! Slack's events, interactions and commands with their payloads, for the handlers of a dispatcher.

use webhook_core::on::On;
use webhook_payload::{Report, Root};

use crate::payload::*;
use crate::{
    Callback, CommandEvent, Commands, Event, EventsApi, Interaction, InteractionEvent,
    Interactivity,
};

/// Names a slash command for a handler: `on::command("/weather")`.
#[must_use]
pub fn command(name: impl Into<String>) -> On<Commands, Root<SlashCommand<'static>>> {
    const ANY: On<Commands, Root<SlashCommand<'static>>> = On::new("", |event| match event {
        CommandEvent::Slash(command) => command.typed().ok(),
        _ => None,
    });
    ANY.named(name)
}

macro_rules! events {
    ($($name:ident($payload:ident) = $event:literal,)+) => {
    $(
        #[doc = concat!("`", $event, "`, at the URL of the Events API.")]
        pub const $name: On<EventsApi, Root<$payload<'static>>> = On::new($event, |event| match event {
            Event::Callback(callback) => callback.typed().ok(),
            Event::RateLimited(limited) => limited.typed().ok(),
            _ => None,
        });
    )+

    /// Reports what a callback has that its type does not return; `None` for an event that this version does not know.
    fn report_of(callback: &Callback) -> Option<Report> {
        match callback.kind.as_str() {
            $($event => Some(callback.typed::<$payload<'static>>().ok()?.report()),)+
            _ => None,
        }
    }
    };
}
events! {
    AGENT_SESSION_STOPPED(AgentSessionStoppedEvent) = "agent_session_stopped",
    AGENT_SESSION_TITLE_CHANGED(AgentSessionTitleChangedEvent) = "agent_session_title_changed",
    APP_CONTEXT_CHANGED(AppContextChangedEvent) = "app_context_changed",
    APP_DELETED(AppDeletedEvent) = "app_deleted",
    APP_HOME_OPENED(AppHomeOpenedEvent) = "app_home_opened",
    APP_INSTALLED(AppInstalledEvent) = "app_installed",
    APP_MENTION(AppMentionEvent) = "app_mention",
    APP_RATE_LIMITED(AppRateLimitedEvent) = "app_rate_limited",
    APP_REQUESTED(AppRequestedEvent) = "app_requested",
    APP_UNINSTALLED(AppUninstalledEvent) = "app_uninstalled",
    APP_UNINSTALLED_TEAM(AppUninstalledTeamEvent) = "app_uninstalled_team",
    ASSISTANT_THREAD_CONTEXT_CHANGED(AssistantThreadContextChangedEvent) = "assistant_thread_context_changed",
    ASSISTANT_THREAD_STARTED(AssistantThreadStartedEvent) = "assistant_thread_started",
    CALL_REJECTED(CallRejectedEvent) = "call_rejected",
    CHANNEL_ARCHIVE(ChannelArchiveEvent) = "channel_archive",
    CHANNEL_CREATED(ChannelCreatedEvent) = "channel_created",
    CHANNEL_DELETED(ChannelDeletedEvent) = "channel_deleted",
    CHANNEL_HISTORY_CHANGED(ChannelHistoryChangedEvent) = "channel_history_changed",
    CHANNEL_ID_CHANGED(ChannelIDChangedEvent) = "channel_id_changed",
    CHANNEL_LEFT(ChannelLeftEvent) = "channel_left",
    CHANNEL_RENAME(ChannelRenameEvent) = "channel_rename",
    CHANNEL_SHARED(ChannelSharedEvent) = "channel_shared",
    CHANNEL_UNARCHIVE(ChannelUnarchiveEvent) = "channel_unarchive",
    CHANNEL_UNSHARED(ChannelUnsharedEvent) = "channel_unshared",
    DND_UPDATED(DNDUpdatedEvent) = "dnd_updated",
    DND_UPDATED_USER(DNDUpdatedUserEvent) = "dnd_updated_user",
    EMAIL_DOMAIN_CHANGED(EmailDomainChangedEvent) = "email_domain_changed",
    EMOJI_CHANGED(EmojiChangedEvent) = "emoji_changed",
    ENTITY_DETAILS_REQUESTED(EntityDetailsRequestedEvent) = "entity_details_requested",
    FILE_CHANGE(FileChangeEvent) = "file_change",
    FILE_COMMENT_DELETED(FileCommentDeletedEvent) = "file_comment_deleted",
    FILE_CREATED(FileCreatedEvent) = "file_created",
    FILE_DELETED(FileDeletedEvent) = "file_deleted",
    FILE_PUBLIC(FilePublicEvent) = "file_public",
    FILE_SHARED(FileSharedEvent) = "file_shared",
    FILE_UNSHARED(FileUnsharedEvent) = "file_unshared",
    FUNCTION_EXECUTED(FunctionExecutedEvent) = "function_executed",
    GRID_MIGRATION_FINISHED(GridMigrationFinishedEvent) = "grid_migration_finished",
    GRID_MIGRATION_STARTED(GridMigrationStartedEvent) = "grid_migration_started",
    GROUP_ARCHIVE(GroupArchiveEvent) = "group_archive",
    GROUP_CLOSE(GroupCloseEvent) = "group_close",
    GROUP_DELETED(GroupDeletedEvent) = "group_deleted",
    GROUP_HISTORY_CHANGED(GroupHistoryChangedEvent) = "group_history_changed",
    GROUP_LEFT(GroupLeftEvent) = "group_left",
    GROUP_OPEN(GroupOpenEvent) = "group_open",
    GROUP_RENAME(GroupRenameEvent) = "group_rename",
    GROUP_UNARCHIVE(GroupUnarchiveEvent) = "group_unarchive",
    IM_CLOSE(IMCloseEvent) = "im_close",
    IM_CREATED(IMCreatedEvent) = "im_created",
    IM_HISTORY_CHANGED(IMHistoryChangedEvent) = "im_history_changed",
    IM_OPEN(IMOpenEvent) = "im_open",
    INVITE_REQUESTED(InviteRequestedEvent) = "invite_requested",
    LINK_SHARED(LinkSharedEvent) = "link_shared",
    MEMBER_JOINED_CHANNEL(MemberJoinedChannelEvent) = "member_joined_channel",
    MEMBER_LEFT_CHANNEL(MemberLeftChannelEvent) = "member_left_channel",
    MESSAGE(Message) = "message",
    MESSAGE_METADATA_DELETED(MessageMetadataDeletedEvent) = "message_metadata_deleted",
    MESSAGE_METADATA_POSTED(MessageMetadataPostedEvent) = "message_metadata_posted",
    MESSAGE_METADATA_UPDATED(MessageMetadataUpdatedEvent) = "message_metadata_updated",
    PIN_ADDED(PinAddedEvent) = "pin_added",
    PIN_REMOVED(PinRemovedEvent) = "pin_removed",
    REACTION_ADDED(ReactionAddedEvent) = "reaction_added",
    REACTION_REMOVED(ReactionRemovedEvent) = "reaction_removed",
    SHARED_CHANNEL_INVITE_ACCEPTED(SharedChannelInviteAcceptedEvent) = "shared_channel_invite_accepted",
    SHARED_CHANNEL_INVITE_APPROVED(SharedChannelInviteApprovedEvent) = "shared_channel_invite_approved",
    SHARED_CHANNEL_INVITE_DECLINED(SharedChannelInviteDeclinedEvent) = "shared_channel_invite_declined",
    SHARED_CHANNEL_INVITE_RECEIVED(SharedChannelInviteReceivedEvent) = "shared_channel_invite_received",
    SHARED_CHANNEL_INVITE_REQUESTED(SharedChannelInviteRequestedEvent) = "shared_channel_invite_requested",
    STAR_ADDED(StarAddedEvent) = "star_added",
    STAR_REMOVED(StarRemovedEvent) = "star_removed",
    SUBTEAM_CREATED(SubteamCreatedEvent) = "subteam_created",
    SUBTEAM_MEMBERS_CHANGED(SubteamMembersChangedEvent) = "subteam_members_changed",
    SUBTEAM_SELF_ADDED(SubteamSelfAddedEvent) = "subteam_self_added",
    SUBTEAM_SELF_REMOVED(SubteamSelfRemovedEvent) = "subteam_self_removed",
    SUBTEAM_UPDATED(SubteamUpdatedEvent) = "subteam_updated",
    TEAM_ACCESS_GRANTED(TeamAccessGrantedEvent) = "team_access_granted",
    TEAM_ACCESS_REVOKED(TeamAccessRevokedEvent) = "team_access_revoked",
    TEAM_DOMAIN_CHANGE(TeamDomainChangeEvent) = "team_domain_change",
    TEAM_JOIN(TeamJoinEvent) = "team_join",
    TEAM_RENAME(TeamRenameEvent) = "team_rename",
    TOKENS_REVOKED(TokensRevokedEvent) = "tokens_revoked",
    USER_CHANGE(UserChangeEvent) = "user_change",
    USER_HUDDLE_CHANGED(UserHuddleChangedEvent) = "user_huddle_changed",
    USER_PROFILE_CHANGED(UserProfileChangedEvent) = "user_profile_changed",
    USER_STATUS_CHANGED(UserStatusChangedEvent) = "user_status_changed",
    WORKFLOW_DELETED(WorkflowDeletedEvent) = "workflow_deleted",
    WORKFLOW_PUBLISHED(WorkflowPublishedEvent) = "workflow_published",
    WORKFLOW_STEP_DELETED(WorkflowStepDeletedEvent) = "workflow_step_deleted",
    WORKFLOW_STEP_EXECUTE(WorkflowStepExecuteEvent) = "workflow_step_execute",
    WORKFLOW_UNPUBLISHED(WorkflowUnpublishedEvent) = "workflow_unpublished",
}

macro_rules! interactions {
    ($($name:ident($payload:ident) = $event:literal,)+) => {
    $(
        #[doc = concat!("`", $event, "`, at the URL for interactivity.")]
        pub const $name: On<Interactivity, Root<$payload<'static>>> = On::new($event, |event| match event {
            InteractionEvent::Interaction(interaction) => interaction.typed().ok(),
            _ => None,
        });
    )+

    /// Reports what an interaction has that its type does not return; `None` for one that this version does not know.
    fn report_of_interaction(interaction: &Interaction) -> Option<Report> {
        match interaction.kind.as_str() {
            $($event => Some(interaction.typed::<$payload<'static>>().ok()?.report()),)+
            _ => None,
        }
    }
    };
}
interactions! {
    BLOCK_ACTIONS(BlockAction) = "block_actions",
    VIEW_SUBMISSION(ViewSubmitAction) = "view_submission",
    VIEW_CLOSED(ViewClosedAction) = "view_closed",
    SHORTCUT(GlobalShortcut) = "shortcut",
    MESSAGE_ACTION(MessageShortcut) = "message_action",
    BLOCK_SUGGESTION(BlockSuggestion) = "block_suggestion",
    DIALOG_SUGGESTION(DialogSuggestion) = "dialog_suggestion",
    DIALOG_SUBMISSION(DialogSubmitAction) = "dialog_submission",
    INTERACTIVE_MESSAGE(InteractiveMessage) = "interactive_message",
    INTERACTIVE_MESSAGE_SUGGESTION(InteractiveMessageSuggestion) = "interactive_message_suggestion",
    DIALOG_CANCELLATION(DialogCancellation) = "dialog_cancellation",
}

impl Event {
    /// Reports what the delivery has that its types do not return. The report is made when this is called. It is `None`
    /// for a type of events that this version does not know, and for a delivery that could not be read.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Callback(callback) => report_of(callback),
            Self::RateLimited(limited) => {
                let typed = limited.typed::<AppRateLimitedEvent<'static>>();
                Some(typed.ok()?.report())
            }
            Self::UrlVerification(_) | Self::Other(_) | Self::Unreadable(_) => None,
        }
    }
}

impl InteractionEvent {
    /// Reports what the interaction has that its type does not return. The report is made when this is called. It is
    /// `None` for a type of interactions that this version does not know, and for one that could not be read.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Interaction(interaction) => report_of_interaction(interaction),
            Self::Unreadable(_) => None,
        }
    }
}
