//! Test vectors for every language: genuine and forged requests of each sender, each with its verdict and the reason.
//!
//! `docs/vectors.md` describes the files for those who use them. They are made here: of the requests that the senders and
//! their libraries have published, which stand under `providers/*/vectors`, and of what `webhook-conformance` makes of
//! the samples of [`webhook_attacks::registry`]. What a vector says is what the adapter says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

mod attacks;
mod file;
mod octets;
mod published;
mod sender;

pub use sender::files;

/// Where the files are.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("senders")
}

/// The files that are not there, are there and should not be, or say something else than the adapters do.
#[must_use]
pub fn differences() -> Vec<String> {
    let files = files();
    let mut faults = Vec::new();
    for (name, text) in &files {
        match fs::read_to_string(folder().join(name)) {
            Ok(there) if there == *text => {}
            Ok(_) => faults.push(format!("{name} is not what the adapters say")),
            Err(error) => faults.push(format!("{name}: {error}")),
        }
    }
    let known: BTreeSet<&str> = files.iter().map(|(name, _)| &**name).collect();
    let there = fs::read_dir(folder()).into_iter().flatten().flatten();
    for entry in there {
        let name = entry.file_name();
        if !known.contains(&*name.to_string_lossy()) {
            faults.push(format!("{} is of no sender", name.display()));
        }
    }
    faults
}
