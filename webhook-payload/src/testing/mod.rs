//! Tools for the tests of a sender's types: instances from facts, and the proof that no value is lost silently.
//!
//! [`Declared`] makes instances of every type. [`Complete`] corrupts each value of a document in every way. The test
//! has the written document as a [`Tree`]. [`Say`] calls every accessor, and the test compares what they return, and
//! what the report lists, with that tree.

mod accessor_values;
mod compare;
mod complete;
mod corrupt;
mod coverage;
mod declared;
mod tree;

pub use self::accessor_values::{Fields, Said, Say, Type};
pub use self::compare::Outcome;
pub use self::complete::{Complete, Tally};
pub use self::corrupt::{Corruption, Kind};
pub use self::coverage::{covered, examples, up_to_date};
pub use self::declared::{Declared, Make, NEW_NAME, NEW_NUMBER};
pub use self::tree::{Text, Tree};
