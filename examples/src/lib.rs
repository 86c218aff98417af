#![doc = include_str!("../../README.md")]

pub mod server;

/// The programs of `docs/`, compiled as they stand there.
#[cfg(doctest)]
#[doc = include_str!("../../docs/from-verification-by-hand.md")]
pub mod from_verification_by_hand {}
