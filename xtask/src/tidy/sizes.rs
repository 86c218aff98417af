//! The rules for how long a file is, and how much code an adapter has.

use std::collections::BTreeSet;

use super::modules::Crate;
use super::tree::{Tree, is_generated, needless, providers};

/// Lines of a file, all of them.
const FILE: usize = 350;
/// Files that are longer: each has a subject that is to be divided.
const LONG: &[&str] = &[
    "webhook-payload/src/catalog.rs",
    "webhook-payload/src/scan.rs",
];

/// Lines of code of an adapter, in all files that it uses: without comments and blank lines, with imports and constants.
const ADAPTER: usize = 250;
/// Adapters that are longer, and how many lines each may have: it does not grow, and something of it is to get a home in
/// webhook-core.
const LARGE: &[(&str, usize)] = &[
    ("providers/contentful scheme", 350),
    ("providers/custom scheme", 325),
    ("providers/deepgram scheme", 600),
    ("providers/discord scheme::interactions", 550),
    ("providers/discord scheme::webhook_events", 500),
    ("providers/github scheme", 650),
    ("providers/shopify scheme", 375),
    ("providers/slack scheme::commands", 325),
    ("providers/slack scheme::events_api", 375),
    ("providers/slack scheme::interactivity", 450),
    ("providers/standard-webhooks scheme", 375),
    ("providers/twilio scheme", 350),
];
/// A language for adapters: what is by hand about one sender is a file of data. Its scheme alone counts.
const LANGUAGE: &str = "providers/custom";

/// Files under any `src/` that somebody has written.
pub(super) fn files(tree: &Tree) -> Vec<String> {
    let is_source = |path: &str| path.ends_with(".rs") && (path.contains("/src/"));
    let mut long = Vec::new();
    let mut faults = Vec::new();
    for (path, text) in tree
        .iter()
        .filter(|(path, text)| is_source(path) && !is_generated(text))
    {
        let lines = text.lines().count();
        // A list of names is looked up, not read.
        if lines <= FILE || path.ends_with("/names.rs") {
            continue;
        }
        if !LONG.contains(&&**path) {
            faults.push(format!(
                "{path} has {lines} lines, and {FILE} are the most: one subject a file"
            ));
        }
        long.push(path.clone());
    }
    faults.extend(needless(LONG, &long, "long files"));
    faults
}

/// An adapter is `lib.rs`, the file of the scheme, and every file that this one needs, on and on, but for lists of names,
/// generated payloads with what ties these to events, and the object and the time of an event.
pub(super) fn adapters(tree: &Tree) -> Vec<String> {
    let mut large = Vec::new();
    let mut faults = Vec::new();
    for provider in providers(tree) {
        let of = Crate::read(tree, provider);
        let is_scheme = |module: &String| {
            let file = of.file(module);
            file.is_some_and(|path| tree[path].contains("\nimpl Scheme for "))
        };
        for scheme in of.modules().filter(|it| is_scheme(it)) {
            let mut used = BTreeSet::from([scheme.clone(), String::new()]);
            if provider != LANGUAGE {
                used.extend(of.needs_of(scheme));
            }
            let counted = |module: &&String| {
                let first = module.split("::").next().unwrap_or_default();
                !["names", "order", "payload", "typed"].contains(&first)
            };
            let files = used.iter().filter(counted).filter_map(|it| of.file(it));
            let lines: usize = files.map(|it| code(&tree[it])).sum();
            let called = format!("{provider} {scheme}");
            if lines <= ADAPTER {
                continue;
            }
            let known = LARGE.iter().find(|(name, _)| *name == called);
            let most = known.map_or(ADAPTER, |(_, most)| *most);
            if lines > most {
                faults.push(format!(
                    "{called} has {lines} lines of code, and {most} are the most: give what is not of this sender a home in \
                     webhook-core"
                ));
            }
            large.push(called);
        }
    }
    let known: Vec<&str> = LARGE.iter().map(|(name, _)| *name).collect();
    faults.extend(needless(&known, &large, "large adapters"));
    faults
}

/// Lines of code, without unit tests at the end.
fn code(text: &str) -> usize {
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let lines = text.lines().map(str::trim);
    lines
        .filter(|it| !it.is_empty() && !it.starts_with("//"))
        .count()
}
