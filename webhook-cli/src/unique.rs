//! Makes the deliveries of two runs differ, so that a receiver which deduplicates handles both.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};

/// The placeholder for this run's digits in a sample's body.
const PLACE: &str = "@unique@";

/// Twelve random digits and a delivery id. They are no secret, so the standard library's random seed is enough.
pub(crate) struct Unique {
    digits: String,
    pub(crate) delivery_id: String,
}

impl Unique {
    pub(crate) fn new() -> Self {
        let random = || RandomState::new().build_hasher().finish();
        let (high, low) = (random(), random());
        // The id has the layout of a random UUID (RFC 9562, version 4).
        let delivery_id = format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            0x8000 | ((low >> 48) & 0x3fff),
            low & 0xffff_ffff_ffff,
        );
        let digits = format!("{:012}", random() % 1_000_000_000_000);
        Self {
            digits,
            delivery_id,
        }
    }

    pub(crate) fn fill(&self, body: &str) -> String {
        body.replace(PLACE, &self.digits)
    }
}
