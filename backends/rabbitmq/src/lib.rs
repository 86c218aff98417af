// A queue of webhook deliveries in RabbitMQ. README.md is the documentation.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod bell;
mod broker;
mod consumer;
mod dead_letters;
mod error;
mod lane;
mod publish;
mod queue;
mod settings;
mod sink;
mod topic;
mod under_way;
mod work;

pub use lapin;

pub use crate::broker::Broker;
pub use crate::consumer::{ConsumeSettings, Consumed, Consumer};
pub use crate::dead_letters::{DeadMessage, Replayed};
pub use crate::error::{Error, ErrorKind, Unfit};
pub use crate::queue::Queue;
pub use crate::settings::QueueSettings;
pub use crate::topic::{Subscription, Topic};
