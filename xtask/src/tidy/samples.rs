//! The rule that a sample body is in one file only: bodies that differ by accident would test different things.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Tree, is_generated};

/// The length from which on a JSON body is a sample, in bytes. A shorter one is easier to read where it is used.
const SHORTEST: usize = 60;

/// Finds JSON bodies that two Rust files have as text.
pub(super) fn bodies(tree: &Tree) -> Vec<String> {
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, text) in tree.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if is_generated(text) {
            continue;
        }
        let literals = text.split("r#\"").skip(1);
        for body in literals.filter_map(|it| it.split("\"#").next()) {
            if body.len() >= SHORTEST && body.starts_with(['{', '[']) {
                let folded: Vec<&str> = body.split_whitespace().collect();
                found.entry(folded.join(" ")).or_default().insert(path);
            }
        }
    }
    let twice = found.into_iter().filter(|(_, paths)| paths.len() > 1);
    twice
        .map(|(body, paths)| {
            let paths: Vec<&str> = paths.into_iter().collect();
            let begin: String = body.chars().take(40).collect();
            format!(
                "{begin}.. stands in {}: put it into samples/ of its provider, and include it with `include_str!`",
                paths.join(" and in ")
            )
        })
        .collect()
}
