#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod interaction;
mod interactions;
mod notification;
mod numbers;
mod signature;
mod webhook_events;

pub use crate::interaction::{
    Command, Component, Interaction, InteractionToken, ModalSubmit, Ping,
};
pub use crate::interactions::{InteractionEvent, Interactions};
pub use crate::notification::{Notification, WebhookEventType};
pub use crate::numbers::{CommandType, ComponentType, ContextType, InteractionType};
pub use crate::webhook_events::{UnknownKind, WebhookEvent, WebhookEvents};
