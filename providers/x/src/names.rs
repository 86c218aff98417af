//! The names of events, from X's OpenAPI description 2.167 and, for the older API, its documentation.

webhook_core::open_enum! {
    /// `data.event_type` of the X Activity API, such as `post.create`.
    pub enum ActivityType {
        ProfileUpdateBio = "profile.update.bio",
        ProfileUpdateProfilePicture = "profile.update.profile_picture",
        ProfileUpdateBannerPicture = "profile.update.banner_picture",
        ProfileUpdateScreenname = "profile.update.screenname",
        ProfileUpdateGeo = "profile.update.geo",
        ProfileUpdateUrl = "profile.update.url",
        ProfileUpdateVerifiedBadge = "profile.update.verified_badge",
        ProfileUpdateAffiliateBadge = "profile.update.affiliate_badge",
        ProfileUpdateHandle = "profile.update.handle",
        NewsNew = "news.new",
        FollowFollow = "follow.follow",
        FollowUnfollow = "follow.unfollow",
        SpacesStart = "spaces.start",
        SpacesEnd = "spaces.end",
        BroadcastStart = "broadcast.start",
        BroadcastEnd = "broadcast.end",
        BroadcastChat = "broadcast.chat",
        ChatReceived = "chat.received",
        ChatSent = "chat.sent",
        ChatConversationJoin = "chat.conversation.join",
        ChatConversationJoinDeprecated = "chat.conversation_join",
        ChatConversationMemberAdded = "chat.conversation.member_added",
        ChatConversationMemberRemoved = "chat.conversation.member_removed",
        ChatConversationAdminAdded = "chat.conversation.admin_added",
        ChatConversationAdminRemoved = "chat.conversation.admin_removed",
        ChatUpdateGroupName = "chat.update.group_name",
        ChatUpdateRestrictions = "chat.update.restrictions",
        DmSent = "dm.sent",
        DmReceived = "dm.received",
        DmIndicateTyping = "dm.indicate_typing",
        DmRead = "dm.read",
        PostCreate = "post.create",
        PostDelete = "post.delete",
        PostMentionCreate = "post.mention.create",
        PostReplyCreate = "post.reply.create",
        PostQuoteCreate = "post.quote.create",
        PostRepostCreate = "post.repost.create",
        LikeCreate = "like.create",
        MuteMute = "mute.mute",
        MuteUnmute = "mute.unmute",
        BlockBlock = "block.block",
        BlockUnblock = "block.unblock",
    }
}

webhook_core::open_enum! {
    /// A top-level key of the Account Activity API that holds events.
    ///
    /// X's table names `unfollow_events`, `unblock_events` and `unmute_events`; its examples have these
    /// under `follow_events`, `block_events` and `mute_events`, with a `type` of their own. Expect both.
    pub enum AccountEvent {
        TweetCreateEvents = "tweet_create_events",
        TweetDeleteEvents = "tweet_delete_events",
        FavoriteEvents = "favorite_events",
        FollowEvents = "follow_events",
        UnfollowEvents = "unfollow_events",
        BlockEvents = "block_events",
        UnblockEvents = "unblock_events",
        MuteEvents = "mute_events",
        UnmuteEvents = "unmute_events",
        UserEvent = "user_event",
        DirectMessageEvents = "direct_message_events",
        DirectMessageIndicateTypingEvents = "direct_message_indicate_typing_events",
        DirectMessageMarkReadEvents = "direct_message_mark_read_events",
    }
}
