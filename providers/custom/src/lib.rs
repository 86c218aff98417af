// This crate receives webhooks of a sender that you describe in a configuration. Its documentation is its README.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod answer;
mod config;
mod error;
mod event;
mod fault;
mod in_code;
mod keys;
mod name;
mod plan;
mod presets;
mod proof;
mod read;
mod scheme;
mod settings;
mod shape;
mod template;

pub use crate::config::Config;
pub use crate::error::Error;
pub use crate::event::{Event, Message};
pub use crate::fault::Fault;
pub use crate::presets::Preset;
pub use crate::scheme::Custom;
