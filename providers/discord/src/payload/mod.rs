//! Discord's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm discord-api-types 0.38.57 (MIT): v10
//! - <https://docs.discord.com/developers/events/webhook-events>: messages of the Social SDK
//! - recorded interactions of 2023 to 2025: what no page says
//! - <https://docs.discord.com/developers/components/reference>: what its examples have and the declarations do not
//! - <https://docs.discord.com/developers/events/webhook-events#event-webhook-payload>: what every webhook event says
//! - <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object>: that interactions have data

mod commands;
mod components;
mod interaction;
mod modals;
mod notifications;
mod shared;
pub(crate) mod tables;
pub use self::commands::*;
pub use self::components::*;
pub use self::interaction::*;
pub use self::modals::*;
pub use self::notifications::*;
pub use self::shared::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};
