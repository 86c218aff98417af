//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `close` of [`AppHomeOpenedView`], `submit` of [`AppHomeOpenedView`], `title` of [`AppHomeOpenedView`] and others.
    TextObject = 154 {
        /// `emoji`: a truth value, or absent.
        emoji: Option<bool> = opt_flag 103,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt_text 375,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 431,
        /// `verbatim`: a truth value, or absent.
        verbatim: Option<bool> = opt_flag 454,
    }
}
