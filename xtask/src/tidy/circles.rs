//! The rule that no two files need one another, since then a reader could not begin with either.

use super::modules::Crate;
use super::tree::{Tree, needless, providers};

/// The crates that are checked besides the providers.
const CRATES: [&str; 6] = [
    "webhook-conformance",
    "webhook-core",
    "webhook-tower",
    "webhook-payload",
    "xtask",
    "webhook-cli",
];

/// Circles that are still allowed: the crate, and its modules in alphabetical order.
const KNOWN: &[&str] = &[];

/// Finds sets of modules in which each needs every other one. A module that re-exports items of the modules below it
/// does not need these for that.
pub(super) fn circles(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for name in CRATES.into_iter().chain(providers(tree)) {
        let of = Crate::read(tree, name);
        let is_judged = |it: &&String| {
            // Generated payloads and the macros that make them need one another.
            !name.starts_with("providers/")
                || !["payload", "typed"].contains(&it.split("::").next().unwrap_or_default())
        };
        let modules: Vec<&String> = of.modules().filter(is_judged).collect();
        let mut left = modules.clone();
        while let Some(module) = left.pop() {
            let needs = of.needs_of(module);
            let is_in =
                |other: &&String| needs.contains(*other) && of.needs_of(other).contains(module);
            let mut circle: Vec<&String> = left.iter().copied().filter(|it| is_in(it)).collect();
            if !circle.is_empty() {
                left.retain(|it| !circle.contains(it));
                circle.push(module);
                circle.sort();
                let names: Vec<&str> = circle.into_iter().map(|it| &**it).collect();
                found.push(format!("{name}: {}", names.join(" ")));
            }
        }
    }
    let mut faults: Vec<String> = found
        .iter()
        .filter(|it| !KNOWN.contains(&&***it))
        .map(|it| format!("{it}: move what they share into a file of its own"))
        .collect();
    faults.extend(needless(KNOWN, &found, "known circles"));
    faults
}
