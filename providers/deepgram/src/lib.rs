// This crate receives webhooks of Deepgram safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The header
//!
//! <https://developers.deepgram.com/docs/callback>,
//! <https://developers.deepgram.com/changelog/2026/10/27>
//!
//! ```text
//! Authorization: Basic base64(user ":" password)    from the userinfo of the callback URL
//! body:          metadata.extra.KEY = VALUE         from extra=KEY:VALUE; speech-to-text only
//! dg-token:      the id of the API key              no longer supported since 2026-10-27
//! ```
//!
//! There is no signature: nothing here covers a byte of the body or a time.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod error;
mod event;
mod names;
pub mod on;
pub mod payload;
mod scheme;
mod typed;

pub use crate::error::{DeepgramError, ErrorShape};
pub use crate::event::{Audio, Event, Message};
pub use crate::scheme::Deepgram;
pub use crate::typed::{Delivered, Extra};
pub use webhook_payload::{Report, Unreadable};
