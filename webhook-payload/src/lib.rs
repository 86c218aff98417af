// Typed payloads as views on a document: a body is scanned once, and an accessor reads a field when it is called.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    test,
    allow(
        clippy::indexing_slicing,
        clippy::unwrap_used,
        clippy::arithmetic_side_effects
    )
)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod catalog;
mod check;
mod document;
mod draft;
mod duplicate_keys;
mod duplicate_watch;
mod either;
mod list;
mod macros;
mod node;
mod number;
mod parse;
mod read;
mod report;
mod root;
mod scan;
#[cfg(feature = "testing")]
pub mod testing;
mod times;
mod unreadable;
mod value;
mod view;

pub use crate::catalog::{Catalog, Form};
pub use crate::document::Document;
pub use crate::draft::Draft;
pub use crate::either::{Expandable, OneOrMany, Scalar, ScalarOr, TextOr};
pub use crate::list::{Iter, List, Map, Page};
pub use crate::read::{Must, Read, Shaped};
pub use crate::report::Report;
pub use crate::root::Root;
pub use crate::unreadable::Unreadable;
pub use crate::value::Value;

/// Items that generated code uses; do not use them by name.
#[doc(hidden)]
pub mod __private {
    pub use serde;

    pub use crate::catalog::{Member, NO_SHAPE, slots};
    pub use crate::root::Place;
    pub use crate::view::debug_as;
}
