#![doc = include_str!("../../README.md")]

mod retry_after;

pub use crate::retry_after::retry_after;
