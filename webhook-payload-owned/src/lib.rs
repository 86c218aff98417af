#![doc = include_str!("../README.md")]
//! # Which fields may be missing
//!
//! A field is in `always` only if every published schema of the sender requires it and no example lacks it;
//! all others are an `Option`, which a missing key and a null both leave empty. Unknown keys are passed over,
//! and [`report`] lists them. Texts out of a list are open enums, by [`names!`], so that a new text never fails.
//!
//! ```
//! use webhook_payload_owned::{Time, read, report_of};
//!
//! webhook_payload_owned::names! {
//!     /// What has become of it.
//!     pub enum State { Open = "open", Closed = "closed" }
//! }
//!
//! webhook_payload_owned::payload! {
//!     /// A ticket.
//!     pub struct Ticket {
//!         always { id: i64 = "id", }
//!         maybe { state: State = "state", due: Time = "due_at", }
//!     }
//! }
//!
//! let json = br#"{"id":7,"state":"asleep","room":3}"#;
//! let ticket: Ticket = read(json)?;
//! assert_eq!(ticket.id, 7);
//! assert!(ticket.due.is_none());
//!
//! let report = report_of::<Ticket>(json);
//! assert_eq!(report.unknown_fields, ["room"]);
//! assert_eq!(report.unknown_values, ["state"]);
//! # Ok::<(), webhook_core::JsonError>(())
//! ```
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod compact;
mod lenient;
mod locate;
mod map;
mod number;
mod one_of;
mod payload;
mod place;
mod report;
mod scalar_or;
mod tagged;
#[cfg(feature = "testing")]
pub mod testing;
mod value;

pub use crate::compact::{List, Number};
pub use crate::lenient::read_leniently;
pub use crate::map::Map;
pub use crate::payload::{Blank, Part, Payload, Shape, Shaped, fill, object, read};
pub use crate::report::{Report, report, report_of};
pub use crate::scalar_or::ScalarOr;
pub use crate::value::{Json, OneOrMany, Scalar, TextOr, Time};

/// What the macros name. Not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use serde;
    pub use webhook_core;

    pub use crate::one_of::one_of;
    pub use crate::payload::{debug, object};
    pub use crate::tagged::{number, part};
}
