//! Slack's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm @slack/types 3.2.0 (MIT): events
//! - npm @slack/bolt 5.1.0 (MIT): interactions and slash commands

mod callback;
mod commands;
mod happened;
mod interactions;
mod shared;
pub(crate) mod tables;
pub use self::callback::*;
pub use self::commands::*;
pub use self::happened::*;
pub use self::interactions::*;
pub use self::shared::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};
