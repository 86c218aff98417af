// This crate receives webhooks of Shopify safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://shopify.dev/docs/apps/build/webhooks/verify-deliveries> and, for the second family,
//! <https://shopify.dev/docs/apps/build/events/verify-deliveries>; which of the two counts is from
//! Shopify's own `@shopify/shopify-api` 13.1.0:
//!
//! ```text
//! X-Shopify-Hmac-Sha256 = base64         exactly one; HMAC-SHA256 with padding
//! signed                = body
//! X-Shopify-Topic       = name           not signed, like all that follow
//! X-Shopify-Shop-Domain = host           not there in some privacy requests
//! X-Shopify-Webhook-Id, -Api-Version, -Event-Id, -Triggered-At, -Sub-Topic, -Name
//! ```
//!
//! A header that is not signed and that is absent, blank, there more than once or not ASCII costs no
//! delivery: it is absent. Without a topic the event is [`Event::Unreadable`], for the reason
//! [`NoEventName`](webhook_core::body::UnreadableReason::NoEventName).
//!
//! Or all of them under `shopify-`, with `-handle`, `-action` and `-resource-id` in place of the last
//! two. Where there is a `shopify-hmac-sha256`, that family counts and the other is not looked at.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod event;
mod family;
mod names;
pub mod on;
mod order;
pub mod payload;
mod privacy;
mod scheme;

pub use crate::event::{Event, Message, Unsigned};
pub use crate::family::Family;
pub use crate::names::Topic;
pub use crate::privacy::{Customer, DataRequest, PrivacyRequest};
pub use crate::scheme::Shopify;
