//! The first hour, and the ones after it: for those who run a receiver. There is no code here.
//!
//! - [`local_development`]: deliveries to your own machine, real and made.
//! - [`behind_a_proxy`]: what stands in front, and what it does to bodies, sizes and refusals.
//! - [`match_or_dispatch`]: one `match` over all events, or a handler for each.
//! - [`troubleshooting`]: from what is seen to what to do, by kind of refusal and by sender.
//! - [`after_an_outage`]: what comes by itself, what has to be fetched, and one handler for both.
#![cfg_attr(
    feature = "idempotency",
    doc = "- [`handled_once`]: copies of a delivery, and which of them the handler sees."
)]
//! - [`sending`]: webhooks of your own, signed on each attempt.
//! - [`semver`]: what a version promises.
//!
//! How the verification itself works is in [`webhook_core::manual`].

pub mod after_an_outage;
pub mod behind_a_proxy;
#[cfg(feature = "idempotency")]
pub mod handled_once;
pub mod local_development;
pub mod match_or_dispatch;
pub mod semver;
pub mod sending;
pub mod troubleshooting;
