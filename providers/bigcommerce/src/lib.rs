// This crate receives webhooks of BigCommerce safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://developer.bigcommerce.com/docs/integrations/webhooks/https-webhook-overview>: those of
//! Standard Webhooks, `webhook-id`, `webhook-timestamp` and `webhook-signature`, as
//! [`webhook_standard`] describes them. The key is the text of the app's client secret.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod event;
mod names;
mod order;
mod scheme;

pub use crate::event::{Callback, Event, Other};
pub use crate::names::Scope;
pub use crate::scheme::BigCommerce;
