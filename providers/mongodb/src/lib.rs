// This crate receives webhooks of MongoDB safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://www.mongodb.com/docs/atlas/tutorial/webhook-integration/>; Cloud Manager and Ops Manager
//! have the same page of their own:
//!
//! ```text
//! X-MMS-Signature = base64    exactly one; HMAC-SHA1 with padding; only where the webhook has a secret
//! signed          = body
//! X-MMS-Event     = name      not signed; where it is blank, there more than once or not ASCII, it is absent
//! ```
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

pub use crate::event::{Alert, Event, Template};
pub use crate::names::{AlertEvent, Status};
pub use crate::scheme::MongoDb;
