// This crate receives webhooks of UPS safely. Its documentation is its README, and the lines below.
#![doc = include_str!("../README.md")]
//! # The headers
//!
//! <https://developer.ups.com/api/reference/trackalertenhanced>, whose OpenAPI description is
//! <https://github.com/UPS-API/api-documentation/blob/main/UPSTrackAlertEnhanced.yaml>, the webhook
//! `TrackingEvent`:
//!
//! ```text
//! Authorization = "Bearer" SP token    exactly one; the scheme in any case
//! x-api-key     = your client id       no secret; where it is blank, there more than once or not ASCII, it is absent
//! ```
//!
//! There is no signature: nothing here covers a byte of the body or a time.
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
mod typed;

pub use crate::event::{Event, Other, Tracking};
pub use crate::names::StatusType;
pub use crate::scheme::{Ups, bearer_token};
pub use crate::typed::{Location, Status, TrackingEvent};
