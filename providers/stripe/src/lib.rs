// This crate receives webhooks of Stripe safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The header
//!
//! <https://docs.stripe.com/webhooks/signature>, "Verify manually":
//!
//! ```text
//! Stripe-Signature = element *( "," element )
//! element          = "t=" digits          Unix seconds; exactly one
//!                  / "v1=" 64 hex         lower-case; one for each secret that is valid
//!                  / other                ignored: other schemes, and what is no "name=value"
//! signed           = digits "." body
//! ```
//!
//! Elements may be surrounded by spaces and tabs.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod authorization;
mod event;
mod names;
mod order;
pub mod payload;
mod previous;
mod scheme;
mod typed;

pub use crate::authorization::AuthorizationAnswer;
pub use crate::event::PreviousAttributes;
pub use crate::names::{SnapshotType, ThinType};
pub use crate::payload::{API_VERSION, Event, Snapshot, Thin, ThinEvent, on};
pub use crate::previous::{Previous, Was};
pub use crate::scheme::{Environment, Stripe};
pub use crate::typed::{Delivered, WithData};
pub use webhook_payload::{Report, Unreadable};
