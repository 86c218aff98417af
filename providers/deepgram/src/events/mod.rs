//! Deepgram's payloads. Written by `cargo xtask gen` from:
//!
//! - npm @deepgram/sdk 5.13.0 (MIT)
//! - <https://developers.deepgram.com/docs>: what the declarations lack

mod status;
pub use self::status::*;
mod stream;
pub use self::stream::*;
mod text_intelligence;
pub use self::text_intelligence::*;
mod transcript;
pub use self::transcript::*;
mod shared;
pub use self::shared::*;

pub use webhook_payload::{Json, List, Map, Number, Scalar, Time};
