#![doc = include_str!("../../README.md")]

mod retry_after;
pub mod server;

pub use crate::retry_after::retry_after;

/// The programs of `docs/`, compiled as they stand there.
#[cfg(doctest)]
#[doc = include_str!("../../docs/from-verification-by-hand.md")]
pub mod from_verification_by_hand {}
