//! `slash_command`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `slash_command`.
    SlashCommand = 138 {
        /// `api_app_id`: a text, in every payload of today's schema.
        api_app_id: Option<&'a str> = opt_text 11,
        /// `channel_id`: a text, in every payload of today's schema.
        channel_id: Option<&'a str> = opt_text 48,
        /// `channel_name`: a text, in every payload of today's schema.
        channel_name: Option<&'a str> = opt_text 51,
        /// `command`: a text, in every payload of today's schema.
        command: Option<&'a str> = opt_text 58,
        /// `enterprise_id`: a text, or absent.
        enterprise_id: Option<&'a str> = opt_text 106,
        /// `enterprise_name`: a text, or absent.
        enterprise_name: Option<&'a str> = opt_text 107,
        /// `is_enterprise_install`: a text, or absent.
        is_enterprise_install: Option<&'a str> = opt_text 202,
        /// `response_url`: a text, in every payload of today's schema.
        response_url: Option<&'a str> = opt_text 324,
        /// `team_domain`: a text, in every payload of today's schema.
        team_domain: Option<&'a str> = opt_text 370,
        /// `team_id`: a text, in every payload of today's schema.
        team_id: Option<&'a str> = opt_text 371,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt_text 375,
        /// `token`: a text, in every payload of today's schema.
        token: Option<&'a str> = opt_text 424,
        /// `trigger_id`: a text, in every payload of today's schema.
        trigger_id: Option<&'a str> = opt_text 428,
        /// `user_id`: a text, in every payload of today's schema.
        user_id: Option<&'a str> = opt_text 445,
        /// `user_name`: a text, in every payload of today's schema.
        user_name: Option<&'a str> = opt_text 447,
    }
}
