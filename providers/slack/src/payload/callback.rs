//! `event_callback`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `authorizations` of [`EventCallback`].
    Authorization = 26 {
        /// `enterprise_id`: a text, or null.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `is_bot`: a truth value, in every payload of today's schema.
        is_bot: Option<bool> = opt_flag 194,
        /// `is_enterprise_install`: a truth value, or absent.
        is_enterprise_install: Option<bool> = opt_flag 202,
        /// `team_id`: a text, or null.
        team_id: Option<&'a str> = opt_text 371,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
    }

    /// The data of `event_callback`.
    EventCallback = 61 {
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `authorizations`: a list, each an object, [`Authorization`], or absent.
        authorizations: List<'a, Authorization<'a>> = all 30,
        /// `context_enterprise_id`: a text, or absent.
        context_enterprise_id: Option<&'a str> = opt_text 65,
        /// `context_team_id`: a text, or absent.
        context_team_id: Option<&'a str> = opt_text 66,
        /// `enterprise_id`: a text, or absent.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `event`: a value of no known form, in every payload of today's schema.
        event: Option<Value<'a>> = opt 112,
        /// `event_id`: a text, in every payload of today's schema.
        event_id: Option<&'a str> = opt_text 113,
        /// `event_time`: an integer, in every payload of today's schema.
        event_time: Option<i64> = opt_integer 115,
        /// `is_ext_shared_channel`: a truth value, or absent.
        is_ext_shared_channel: Option<bool> = opt_flag 205,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
    }
}
