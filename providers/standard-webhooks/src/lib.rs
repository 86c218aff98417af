// This crate receives webhooks of Standard Webhooks safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>,
//! "Webhook metadata" and "Signature scheme"; the second family is that of
//! <https://docs.svix.com/receiving/verifying-payloads/how-manual>:
//!
//! ```text
//! webhook-id        = 1*char             exactly one, without "."; signed
//! webhook-timestamp = digits             Unix seconds; exactly one; signed
//! webhook-signature = element *( " " element )
//! element           = "v1," base64       HMAC-SHA256; 32 bytes with padding
//!                   / "v1a," base64      Ed25519; 64 bytes with padding
//!                   / other              ignored: other versions, and what is no "version,signature"
//! signed            = id "." digits "." body
//! ```
//!
//! Or all three under `svix-id`, `svix-timestamp` and `svix-signature`: one family or the other.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod event;
mod family;
mod scheme;

pub use crate::event::{Event, Message, Other};
pub use crate::scheme::{StandardWebhooks, public_key};
