//! The rules for every `Cargo.toml`.

use super::tree::{Tree, needless, within};

/// Dependencies that no code of their package names: its folder, and the dependency. The library of the first has
/// another name, and that of the last turns on a feature that a dependency forgets. The others are named in files of
/// another package that their own one compiles or includes.
const NOT_NAMED: [&str; 7] = [
    "bench: async-stripe-webhook",
    "backends/examples: hyper",
    "backends/examples: hyper-rustls",
    "examples: base16ct",
    "examples: webhook-kit",
    "verification/attacks: tracking-allocator",
    "webhook-audit: serde",
];

/// Finds crates that do not take the workspace's lints, and would be judged less strictly than the others.
pub(super) fn lints(tree: &Tree) -> Vec<String> {
    let members = members(tree.get("Cargo.toml").map_or("", |it| &**it));
    let mut faults = Vec::new();
    if members.len() < 10 {
        faults.push("Cargo.toml lists no members".to_owned());
    }
    for member in members {
        let path = format!("{member}/Cargo.toml");
        let text = tree.get(&path).map_or("", |it| &**it);
        let is_of_workspace = text.contains("\n[lints]\nworkspace = true\n");
        if !is_of_workspace || text.matches("\n[lints").count() != 1 {
            faults.push(format!(
                "{path}: `[lints]` is to say `workspace = true` and nothing else"
            ));
        }
    }
    faults
}

fn members(manifest: &str) -> Vec<&str> {
    let list = manifest.split("\nmembers = [").nth(1).unwrap_or_default();
    let list = list.split("\n]").next().unwrap_or_default();
    list.lines()
        .filter_map(|it| it.trim().strip_prefix('"')?.split('"').next())
        .collect()
}

/// Finds dependencies that no code of their package names, so that they cost a build and do nothing.
pub(super) fn dependencies(tree: &Tree) -> Vec<String> {
    let packages = tree.keys().filter_map(|it| it.strip_suffix("/Cargo.toml"));
    let packages: Vec<&str> = packages.collect();
    let mut found = Vec::new();
    for package in &packages {
        let manifest = &tree[&format!("{package}/Cargo.toml")];
        let inner: Vec<_> = packages
            .iter()
            .filter_map(|it| it.strip_prefix(package)?.strip_prefix('/'))
            .collect();
        let is_inner = |path: &str| {
            let mut inner = inner.iter();
            inner.any(|it| path.starts_with(&format!("{it}/")))
        };
        let code: Vec<(&str, &str)> = within(tree, package)
            .filter(|(path, _)| path.ends_with(".rs") || path.ends_with(".md"))
            .filter(|(path, _)| !is_inner(path))
            .collect();
        for (section, name) in named(manifest) {
            let ident = name.replace('-', "_");
            // What only these name belongs among the dependencies of tests.
            let is_test = |path: &str| {
                let folders = ["tests/", "examples/", "benches/"];
                folders.iter().any(|it| path.starts_with(it))
            };
            let counts = |path: &str| section != "[dependencies]" || !is_test(path);
            let mut code = code.iter().filter(|(path, _)| counts(path));
            if !code.any(|(_, text)| has_word(text, &ident)) {
                found.push(format!("{package}: {name}"));
            }
        }
    }
    let mut faults = needless(&NOT_NAMED, &found, "dependencies that no code names");
    let unknown = found.iter().filter(|it| !NOT_NAMED.contains(&&***it));
    faults.extend(unknown.map(|it| format!("{it} is named by no code of the package: remove it")));
    faults
}

/// Lists the dependencies of a manifest, each with the heading of its section.
fn named(manifest: &str) -> Vec<(&str, &str)> {
    let mut section = "";
    let mut named = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && section != "[workspace.dependencies]" {
            let end = line.find([' ', '.', '=']).unwrap_or_default();
            let name = line.get(..end).unwrap_or_default();
            let is_name = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
            if !name.is_empty() && name.bytes().all(is_name) {
                named.push((section, name));
            }
        }
    }
    named
}

fn has_word(text: &str, word: &str) -> bool {
    let is_of_word = |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || it == '_');
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !is_of_word(before.chars().next_back()) && !is_of_word(after.chars().next())
    })
}
