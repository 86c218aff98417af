// This crate receives webhooks of Contentful safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://www.contentful.com/developers/docs/extensibility/webhooks/request-verification/>; the form
//! of each part is from Contentful's own `@contentful/node-apps-toolkit` 3.16.1:
//!
//! ```text
//! x-contentful-signature      = 64 hex                    lower-case; HMAC-SHA256; exactly one
//! x-contentful-signed-headers = name *( "," name )        lower-case, ascending, each once; at most 64;
//!                                                         itself and the timestamp among them, not the signature
//! x-contentful-timestamp      = digits                    Unix milliseconds; exactly one
//! signed  = METHOD LF path LF headers LF body
//! path    = the path as sent, and "%" and what no URI holds percent-encoded once more
//!           [ "?" the query, percent-encoded but for letters, digits and - _ . ! ~ * ' ( ), twice ]
//! headers = name ":" value *( ";" name ":" value )        in the order of the list; values without spaces around,
//!                                                         of Latin-1, as Node sends it, the same text's UTF-8
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod canonical;
mod event;
mod names;
mod order;
mod scheme;

pub use crate::event::{Event, Message};
pub use crate::names::{Action, Entity, Topic};
pub use crate::scheme::Contentful;
