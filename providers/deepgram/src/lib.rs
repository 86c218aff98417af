#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod deepgram;
mod error;
mod event;
pub mod events;
mod outline;
mod results;

pub use crate::deepgram::Deepgram;
pub use crate::error::{DeepgramError, ErrorShape};
pub use crate::event::{Accepted, Audio, Event, Message};
pub use crate::results::{Extra, Interim, Pause, Speech, StreamEnd, TextIntelligence, Transcript};
pub use webhook_payload::Report;
