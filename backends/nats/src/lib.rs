// A queue of webhook deliveries in NATS JetStream. README.md is the documentation.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod check;
mod consume;
mod dead_letters;
mod durable;
mod error;
mod kinds;
mod named;
mod pull;
mod queue;
mod replies;
mod settings;
mod sink;
mod stored;
mod write_buffer;

pub use async_nats;

pub use crate::check::{Flaw, Unfit};
pub use crate::consume::Consumed;
pub use crate::dead_letters::DeadMessage;
pub use crate::error::Error;
pub use crate::queue::Queue;
pub use crate::settings::{ConsumeSettings, QueueSettings};
