#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod entered;
pub mod events;
mod interactions;
mod notification;
pub mod replies;
mod signature;
mod snowflake;
mod typed;
mod webhook_events;

pub use crate::events::{CommandType, ComponentType, ContextType, Interaction, InteractionType};
pub use crate::interactions::Interactions;
pub use crate::notification::{Notification, NotificationData, WebhookEventType};
pub use crate::snowflake::{InteractionToken, Permissions, Snowflake};
pub use crate::typed::{Autocomplete, Command, Component, InteractionEvent, ModalSubmit, Ping};
pub use crate::webhook_events::{UnknownKind, WebhookEvent, WebhookEvents};
pub use webhook_payload::{Report, Unreadable};
