//! `accepted`, `legacy_error`, `modern_error`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `accepted`.
    AcceptedRequest = 0 {
        /// `request_id`: a text, always there.
        request_id: &'a str = must_text 52,
    }

    /// The data of `legacy_error`.
    LegacyError = 15 {
        /// `err_code`: a text, or absent.
        err_code: Option<&'a str> = opt_text 22,
        /// `err_msg`: a text, or absent.
        err_msg: Option<&'a str> = opt_text 23,
        /// `request_id`: a text, or absent.
        request_id: Option<&'a str> = opt_text 52,
    }

    /// The data of `modern_error`.
    ModernError = 17 {
        /// `category`: a text, or absent.
        category: Option<&'a str> = opt_text 5,
        /// `details`: a text, or absent.
        details: Option<&'a str> = opt_text 14,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt_text 40,
        /// `request_id`: a text, or absent.
        request_id: Option<&'a str> = opt_text 52,
    }
}
