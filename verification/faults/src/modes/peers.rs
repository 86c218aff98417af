//! Modes whose receiver is another framework's: a program that `--receiver` names.
//!
//! `verification/peers/once` has these programs. They listen to the two paths of our own receivers, and take GitHub's
//! signature on both, which each of the frameworks verifies. No run has one of these modes unless `--mode` names it.

use super::{Mode, Promise, postgres, redis};

/// All of them.
pub(crate) const PEERS: [&Mode; 2] = [&FORGE, &AUTUMN];

/// Marks are in PostgreSQL, and the effect is in the transaction that the framework gives the handler.
const FORGE: Mode = Mode {
    name: "forge-runtime",
    promise: Promise::ExactlyOnce,
    receive: |_| Box::pin(async { Err(NO_RECEIVER.into()) }),
    ..postgres::MODE
};

/// Marks are in Redis.
const AUTUMN: Mode = Mode {
    name: "autumn-web",
    receive: |_| Box::pin(async { Err(NO_RECEIVER.into()) }),
    ..redis::MODE
};

const NO_RECEIVER: &str = "this mode needs --receiver, the program of verification/peers/once";
