// This crate receives webhooks of X safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The header and the challenge
//!
//! <https://docs.x.com/x-api/webhooks/introduction#signature-headers>; that the challenge is signed too is from
//! X's own `twitter-autohook` 1.7.2:
//!
//! ```text
//! x-twitter-webhooks-signature        = "sha256=" base64  HMAC-SHA256 by the consumer secret; at most one
//! x-twitter-webhooks-signature-oauth2 = "sha256=" base64  HMAC-SHA256 by the OAuth 2.0 client secret; at most one
//!                                                         one of the two at least, and either proves
//! POST: signed    = body                                a JSON object
//! GET:  challenge = "crc_token=" token [ "&nonce=" .. ] in the query
//!       signed    = query                               as sent; both headers may be absent
//!       answer    = 200, { "response_token": "sha256=" base64 of the token's HMAC-SHA256 }
//! token           = 1*128 of A-Z a-z 0-9 . _ -
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
mod scheme;

pub use crate::event::{AccountActivity, Activity, Event};
pub use crate::names::{AccountEvent, ActivityType};
pub use crate::scheme::X;
