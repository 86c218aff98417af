//! Reads the files of the workspace, and answers the questions that several rules ask of them.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// Every file of the workspace by its path from the root, with `/`. The text is empty for files that no rule reads.
pub(super) type Tree = BTreeMap<String, String>;

/// Folders without hand-written files.
const SKIPPED: [&str; 7] = [
    "target",
    "node_modules",
    ".git",
    ".ci",
    "corpus",
    "artifacts",
    "coverage",
];

pub(super) fn read() -> Result<Tree, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut tree = Tree::new();
    let mut folders = vec![(root, String::new())];
    while let Some((folder, name)) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let file = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{name}{file}");
            if SKIPPED.contains(&&*file) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else {
                let is_read = [".rs", ".md", ".toml"]
                    .iter()
                    .any(|end| file.ends_with(end));
                let text = if is_read {
                    std::fs::read_to_string(entry.path())?
                } else {
                    String::new()
                };
                tree.insert(path, text);
            }
        }
    }
    Ok(tree)
}

/// Returns the folders of the crates under `providers/`.
pub(super) fn providers(tree: &Tree) -> Vec<&str> {
    let manifests = tree.keys().filter_map(|it| it.strip_suffix("/Cargo.toml"));
    manifests
        .filter(|it| it.starts_with("providers/") && it.matches('/').count() == 1)
        .collect()
}

/// Iterates over the files under a folder, each with its path from there.
pub(super) fn within<'t>(tree: &'t Tree, folder: &str) -> impl Iterator<Item = (&'t str, &'t str)> {
    let start = format!("{folder}/");
    tree.range(start.clone()..)
        .take_while(move |(path, _)| path.starts_with(&start))
        .map({
            let length = folder.len() + 1;
            move |(path, text)| (&path[length..], &**text)
        })
}

/// Returns whether `cargo xtask gen` has written a file.
pub(crate) fn is_generated(text: &str) -> bool {
    text.lines()
        .take_while(|it| it.starts_with("//!"))
        .any(|it| it.contains("Written by `cargo xtask gen`"))
}

/// Reports the entries of a list of exceptions that are no longer needed.
pub(super) fn needless(list: &[&str], found: &[String], what: &str) -> Vec<String> {
    let unused = list
        .iter()
        .filter(|it| !found.iter().any(|found| found == *it));
    unused
        .map(|it| format!("{it} is in the list of {what} and need not be: take it off"))
        .collect()
}
