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
mod typed;

pub use crate::deepgram::Deepgram;
pub use crate::error::{DeepgramError, ErrorShape};
pub use crate::event::{Audio, Event, Message};
pub use crate::typed::{Delivered, Extra};
pub use webhook_payload::{Report, Unreadable};
