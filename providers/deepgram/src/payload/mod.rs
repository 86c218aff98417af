//! Deepgram's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm @deepgram/sdk 5.13.0 (MIT)
//! - <https://developers.deepgram.com/docs>: what the declarations lack

mod shared;
mod status;
mod stream;
pub(crate) mod tables;
mod text_intelligence;
mod transcript;
pub use self::shared::*;
pub use self::status::*;
pub use self::stream::*;
pub use self::text_intelligence::*;
pub use self::transcript::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};
