// This crate receives webhooks of Slack safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://docs.slack.dev/authentication/verifying-requests-from-slack>:
//!
//! ```text
//! X-Slack-Signature         = "v0=" 64 hex    lower-case; HMAC-SHA256; exactly one
//! X-Slack-Request-Timestamp = digits          Unix seconds; exactly one
//! signed                    = "v0:" digits ":" body
//!                                             the body as it is on the wire, also where it is a form
//! X-Slack-Retry-Num         = digits          at most one; events only; not signed
//! X-Slack-Retry-Reason      = name            at most one; events only; not signed
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod event;
mod names;
pub mod on;
mod order;
pub mod payload;
mod scheme;
mod shape;

pub use crate::event::command::{CommandEvent, SlashCommand};
pub use crate::event::interaction::{Interaction, InteractionEvent};
pub use crate::event::{Callback, Event, Other, RateLimited, UrlVerification};
pub use crate::names::{EventType, InteractionType};
pub use crate::scheme::commands::Commands;
pub use crate::scheme::events_api::EventsApi;
pub use crate::scheme::interactivity::Interactivity;
