// This crate receives webhooks of Discord safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://docs.discord.com/developers/interactions/overview> and
//! <https://docs.discord.com/developers/events/webhook-events> ask for the same:
//!
//! ```text
//! X-Signature-Ed25519:   128 lower-case hexadecimal digits, the 64 bytes of an Ed25519 signature
//! X-Signature-Timestamp: decimal digits, seconds since the Unix epoch
//! signed:                the timestamp's text, then the body; nothing between them
//! key:                   the application's public key, 64 hexadecimal digits
//! ```
//!
//! Nothing separates the timestamp from the body, so the same signature also fits a request whose
//! first digits or first brace have moved from one to the other. Two rules leave one reading: the
//! timestamp is canonical digits, and the body starts with `{`, as every body of Discord does.
//!
//! Discord documents neither the timestamp's format nor a tolerance, and its own libraries check
//! no age. Seconds are what it sends.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod entered;
mod event;
mod names;
pub mod on;
mod order;
pub mod payload;
pub mod replies;
mod scheme;
mod snowflake;

pub use crate::event::interaction::{
    Autocomplete, Command, Component, InteractionEvent, ModalSubmit, Ping,
};
pub use crate::event::notification::{Notification, NotificationData};
pub use crate::event::webhook_event::{UnknownKind, WebhookEvent};
pub use crate::names::WebhookEventType;
pub use crate::payload::{CommandType, ComponentType, ContextType, Interaction, InteractionType};
pub use crate::scheme::interactions::Interactions;
pub use crate::scheme::webhook_events::WebhookEvents;
pub use crate::snowflake::{InteractionToken, Permissions, Snowflake};
pub use webhook_payload::{Report, Unreadable};
