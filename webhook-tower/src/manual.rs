//! The manuals for those who run a receiver, from the first hour on. There is no code here.
//!
//! - [`local_development`]: how to get deliveries to your own machine, from the sender or from a tool.
//! - [`behind_a_proxy`]: how a proxy in front changes bodies, sizes and refusals.
//! - [`match_or_dispatch`]: one `match` over all events, or a handler for each.
//! - [`troubleshooting`]: what to do about a refusal, by its kind and by sender.
//! - [`after_an_outage`]: which events are sent again, which have to be fetched, and one handler for both.
#![cfg_attr(
    feature = "forward",
    doc = "- [`forwarding`]: answered once a queue has the delivery, and handled by a worker behind it."
)]
#![cfg_attr(
    feature = "idempotency",
    doc = "- [`handled_once`]: copies of a delivery, and which of them the handler sees."
)]
//! - [`order`]: how to tell that an event is older than the newest one of its object.
//! - [`sending`]: how to send webhooks of your own, signed on each attempt, from a table if you like.
//! - [`semver`]: what a version promises.
//!
//! How the verification itself works is in [`webhook_core::manual`].

#[doc = include_str!("../docs/after-an-outage.md")]
pub mod after_an_outage {}
#[doc = include_str!("../docs/behind-a-proxy.md")]
pub mod behind_a_proxy {}
#[cfg(feature = "forward")]
#[doc = include_str!("../docs/forwarding.md")]
pub mod forwarding {}
#[cfg(feature = "idempotency")]
#[doc = include_str!("../docs/handled-once.md")]
pub mod handled_once {}
#[doc = include_str!("../docs/local-development.md")]
pub mod local_development {}
#[doc = include_str!("../docs/match-or-dispatch.md")]
pub mod match_or_dispatch {}
#[doc = include_str!("../docs/order.md")]
pub mod order {}
#[doc = include_str!("../docs/semver.md")]
pub mod semver {}
#[doc = include_str!("../docs/sending.md")]
pub mod sending {}
#[doc = include_str!("../docs/troubleshooting.md")]
pub mod troubleshooting {}
