//! Discord's payloads. Written by `cargo xtask gen` from:
//!
//! - npm discord-api-types 0.38.57 (MIT): v10
//! - <https://docs.discord.com/developers/events/webhook-events>: messages of the Social SDK
//! - <https://docs.discord.com/developers/components/reference>: what its examples have and the declarations do not

mod commands;
pub use self::commands::*;
mod components;
pub use self::components::*;
mod interaction;
pub use self::interaction::*;
mod modals;
pub use self::modals::*;
mod notifications;
pub use self::notifications::*;
mod shared;
pub use self::shared::*;

pub use webhook_payload::{Json, Map, Scalar, Time};
