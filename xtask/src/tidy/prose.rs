//! The rules for READMEs, and for the summaries of documentation.

use super::tree::{Tree, needless};

/// The most lines of the repository's README.
const README: usize = 150;
/// READMEs that are still allowed to be longer.
const LONG: &[&str] = &[];

/// Beginnings of summaries that say nothing in an index.
const CLIPPED: [&str; 2] = ["The same", "Like "];

/// Checks the length of the repository's README.
pub(super) fn readmes(tree: &Tree) -> Vec<String> {
    let path = "README.md".to_owned();
    let lines = tree.get(&path).map_or(0, |it| it.lines().count());
    let mut faults = Vec::new();
    let is_long = lines == 0 || lines > README;
    if is_long && !LONG.contains(&&*path) {
        faults.push(format!(
            "{path} has {lines} lines, and {README} are the most: the rest belongs into docs/"
        ));
    }
    let long: Vec<String> = is_long.then_some(path).into_iter().collect();
    faults.extend(needless(LONG, &long, "long READMEs"));
    faults
}

/// Checks the first line of every documentation under a `src/`.
pub(super) fn summaries(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in tree
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && path.contains("/src/"))
    {
        let mut before = "";
        for (place, line) in text.lines().map(str::trim).enumerate() {
            for mark in ["/// ", "//! "] {
                let is_first = !before.starts_with(mark.trim_end());
                let summary = line.strip_prefix(mark).filter(|_| is_first);
                if summary.is_some_and(|it| CLIPPED.iter().any(|begin| it.starts_with(begin))) {
                    faults.push(format!(
                        "{path}:{}: `{line}` says nothing in an index",
                        place + 1
                    ));
                }
            }
            before = line;
        }
    }
    faults
}
