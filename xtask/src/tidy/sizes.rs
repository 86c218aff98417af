//! The rules for how long a file may be, and how much code an adapter may have.

use std::collections::BTreeSet;

use super::modules::Crate;
use super::tree::{Tree, is_generated, needless, providers};

/// The most lines of a file, of any kind.
const FILE: usize = 350;
/// Files that are still allowed to be longer; the subject of each is to be divided.
const LONG: &[&str] = &[
    "webhook-payload/src/catalog.rs",
    "webhook-payload/src/scan.rs",
];

/// The most lines of code of an adapter, in all files that it uses: without comments and blank lines, with imports and
/// constants.
const ADAPTER: usize = 250;
/// Adapters that are still allowed to be longer, and the most lines of each. They may not grow, and a part of each
/// belongs into webhook-core.
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
/// An adapter that is a language for senders, each described by a data file. Only its scheme counts.
const LANGUAGE: &str = "providers/custom";

/// Checks the length of hand-written files under any `src/`.
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

/// Counts the code of each adapter: `lib.rs`, the file of the scheme, and every file that these need, directly or not.
/// Lists of names, generated payloads with the code that ties them to events, and the object and the time of an event
/// do not count.
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

/// Counts the lines of code, without unit tests at the end.
fn code(text: &str) -> usize {
    let lines = text.lines().take(tests_begin(text)).map(str::trim);
    lines
        .filter(|it| !it.is_empty() && !it.starts_with("//"))
        .count()
}

/// Returns how many lines stand before the module of unit tests and its attributes; all of them if there is none.
fn tests_begin(text: &str) -> usize {
    let mut attributes = None;
    for (place, line) in text.lines().enumerate() {
        let is_of_tests = line.starts_with("#[cfg(test)]") || line.starts_with("#[cfg(all(test,");
        match attributes {
            Some(begins) if line == "mod tests {" => return begins,
            Some(_) if line.starts_with("#[") => {}
            _ => attributes = is_of_tests.then_some(place),
        }
    }
    text.lines().count()
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn unit_tests_at_the_end_are_not_counted() {
        let of = |marks: &str| {
            code(&format!(
                "// a\nfn f() {{}}\n\n{marks}mod tests {{\n    fn g() {{}}\n}}\n"
            ))
        };
        assert_eq!(of(""), 4);
        for marks in [
            "#[cfg(test)]\n",
            "#[cfg(test)]\n#[allow(dead_code)]\n",
            "#[cfg(all(test, unix))]\n",
        ] {
            assert_eq!(of(marks), 1, "{marks}");
        }
        for marks in ["#[cfg(any(test, unix))]\n", "#[cfg(test)]\nfn h() {}\n"] {
            assert!(of(marks) > 4, "{marks}");
        }
    }
}
