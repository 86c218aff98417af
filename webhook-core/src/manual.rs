//! The manual of this crate: how it works and why. There is no code here.
//!
//! - [`walkthrough`] follows a request through the types.
//! - [`threats`] says what an unauthenticated caller can and cannot do, and which code prevents it.
//! - [`errors`] lists every refusal with its status, its likeliest cause, and what to do.
//! - [`sealed`] describes the bytes in which a proof travels through a queue.
//! - [`adding_a_provider`] adds a sender of your own, step by step.

#[doc = include_str!("../docs/adding-a-provider.md")]
pub mod adding_a_provider {}
#[doc = include_str!("../docs/errors.md")]
pub mod errors {}
#[doc = include_str!("../docs/sealed.md")]
pub mod sealed {}
#[doc = include_str!("../docs/threats.md")]
pub mod threats {}
#[doc = include_str!("../docs/walkthrough.md")]
pub mod walkthrough {}
