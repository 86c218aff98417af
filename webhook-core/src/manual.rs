//! How this crate works and why, for readers. There is no code here.
//!
//! - [`walkthrough`]: the way of a request through the types.
//! - [`threats`]: what an unauthenticated caller can and cannot do, and what sees to it.
//! - [`errors`]: every refusal: its status, its likeliest cause, what to do.
//! - [`sealed`]: how a proof travels through a queue, byte by byte.
//! - [`adding_a_provider`]: a sender of one's own, step by step.

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
