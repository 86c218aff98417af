//! Tests the known holes of webhook receivers, by subject. `src/lib.rs` says which ones are left out, and why.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod bodies;
mod bytes_not_text;
mod events;
mod matrix;
mod memory;
mod provenance;
mod secrets;
mod service;
mod signatures;
mod support;
mod time;
