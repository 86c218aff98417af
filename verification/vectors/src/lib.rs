//! Test vectors for every language: genuine and forged requests of each sender, each with its verdict and the reason.
//!
//! `docs/vectors.md` describes the files for their users. This crate makes them from two sources: the requests that the
//! senders and their libraries have published (under `providers/*/vectors`), and the attacks that `webhook-conformance`
//! makes from the samples of [`webhook_attacks::registry`]. The verdict of each vector is the adapter's.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

mod attacks;
mod file;
mod octets;
mod published;
mod sender;

pub use sender::files;

/// The folder of the files.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("senders")
}

/// Lists the files that are missing, that should not exist, or that say something else than the adapters do.
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
