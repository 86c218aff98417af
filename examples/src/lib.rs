#![doc = include_str!("../../README.md")]

mod retry_after;
pub mod server;

pub use crate::retry_after::retry_after;
