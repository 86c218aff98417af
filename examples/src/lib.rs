// The tests of README.md's program, and the server that the examples share.
#![doc = include_str!("../../README.md")]

pub mod server;

/// Compiles the programs of `docs/from-verification-by-hand.md`.
#[cfg(doctest)]
#[doc = include_str!("../../docs/from-verification-by-hand.md")]
pub mod from_verification_by_hand {}
