// This crate receives webhooks of GitHub safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries>
//! and <https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers>:
//!
//! ```text
//! X-Hub-Signature-256 = "sha256=" 64 hex    lower-case; HMAC-SHA256
//! X-Hub-Signature     = "sha1=" 40 hex      the same with SHA-1; ignored unless asked for
//! X-GitHub-Event      = name                not signed, like all that follow
//! X-GitHub-Delivery   = GUID
//! X-GitHub-Hook-ID, X-GitHub-Hook-Installation-Target-Type,
//! X-GitHub-Hook-Installation-Target-ID, X-GitHub-Enterprise-Version, X-GitHub-Enterprise-Host
//! signed              = body                as it is on the wire, also where it is a form
//! ```
//!
//! A header that is not signed and that is absent, blank, there more than once or not ASCII costs no
//! delivery: it is absent. Without an event's name the event is [`Unreadable`], for the reason
//! [`NoEventName`](webhook_core::body::UnreadableReason::NoEventName).
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![allow(
    clippy::result_large_err,
    reason = "what failed is taken apart at once, and a box would be an allocation for each"
)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod actions;
mod borne_out;
mod event;
mod from_api;
mod heading;
mod identified_by;
mod names;
mod order;
pub mod payload;
mod scheme;
mod typed;

pub use crate::event::{Account, Envelope, Repository};
pub use crate::names::EventName;
pub use crate::payload::{Event, on};
pub use crate::scheme::GitHub;
pub use crate::typed::{Delivered, Unreadable};
pub use webhook_payload::Report;
