//! `accepted`, `legacy_error`, `modern_error`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `legacy_error`.
    pub struct LegacyError {
        always {}
        maybe {
            err_code: Box<str> = "err_code",
            err_msg: Box<str> = "err_msg",
            request_id: Box<str> = "request_id",
        }
    }

    /// The data of `modern_error`.
    pub struct ModernError {
        always {}
        maybe {
            category: Box<str> = "category",
            details: Box<str> = "details",
            message: Box<str> = "message",
            request_id: Box<str> = "request_id",
        }
    }

    /// The data of `accepted`.
    pub struct AcceptedRequest {
        always {
            request_id: Box<str> = "request_id",
        }
        maybe {}
    }
}
