//! Twilio's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm twilio 6.3.1 (MIT): the texts of statuses
//! - <https://www.twilio.com/docs/messaging/guides>: the parameters of messages
//! - <https://www.twilio.com/docs/voice>: the parameters of calls

mod calls;
mod messages;
pub(crate) mod tables;
pub use self::calls::*;
pub use self::messages::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};
