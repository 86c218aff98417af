//! Corrupts one value of a payload at a time, in every way, and checks that none of them is lost silently.
//!
//! A corrupted value arrives by its accessor as it was written, is reported with its whole path, or makes the delivery
//! unreadable. The test tries some of the corruptions of each instance and example, and all of them if
//! `WEBHOOK_COMPLETE` is set.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod accessors;

use accessors::TYPES;
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, covered};
use webhook_shopify::payload::Order;

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["shopify"], 1).unwrap()
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(13);
    complete.of_types(TYPES, <Order<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(tally.documents >= 50 && tally.corruptions > 1000, "{tally}");
}

/// `COVERAGE.md` is what this makes of facts; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let catalog = <Order<'static> as Shaped>::CATALOG;
    let covered = covered(env!("CARGO_MANIFEST_DIR"), TYPES, catalog, &facts(), false);
    assert_eq!(covered, Ok(()));
}
