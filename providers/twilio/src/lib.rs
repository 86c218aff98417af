// This crate receives webhooks of Twilio safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The header and what it signs
//!
//! <https://www.twilio.com/docs/usage/webhooks/webhooks-security>; where it is silent, Twilio's own
//! libraries (`twilio-node` 6.2.0, `twilio-python` 9.13.0):
//!
//! ```text
//! X-Twilio-Signature = base64                of HMAC-SHA1, or HMAC-SHA256 if that is named below
//! X-Twilio-Webhooks-Signature-Settings = pair *( "," pair )     at most one; not signed
//! pair   = "key=" id / "algorithm=" ( "HMAC_SHA1" / "HMAC_SHA256" ) / other
//! signed = url                               GET
//!        / url *( name value )               POST: the form, decoded, sorted by name, then value
//!        / url                               if its query ends in "bodySHA256=" 64 hex: the body's
//! url    = as requested: scheme, userinfo, host, port, path, query
//! ```
//!
//! A WebSocket is opened by a GET, and its URL is of `wss` (error 31910; and
//! <https://www.twilio.com/docs/voice/conversationrelay/onboarding> on the header in it).
//!
//! Which of the three it is follows from the URL, which is signed, and never from `Content-Type`.
//! The libraries try the URL with and without a port, and its query in up to three spellings.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod event;
pub mod on;
pub mod payload;
mod scheme;
mod url;

pub use crate::event::{Event, Params};
pub use crate::scheme::Twilio;
pub use webhook_core::url::{PublicUrl, TrustedProxy};
