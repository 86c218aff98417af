//! The rules for manuals: what they name exists, and the examples that they show lose no delivery.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Tree, providers};

/// Manuals about the past and about other crates, which name files that are not here.
const OF_OTHERS: [&str; 2] = ["CHANGELOG.md", "bench/README.md"];

/// Finds links to files or headings that are missing, and names of features that no crate has.
pub(super) fn names(tree: &Tree) -> Vec<String> {
    let features = features(tree);
    let mut faults = Vec::new();
    for (path, text) in tree.iter().filter(|(path, _)| path.ends_with(".md")) {
        if OF_OTHERS.contains(&&**path) {
            continue;
        }
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|it| it.split(')').next())
        {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let is_elsewhere = file.is_empty() || file.contains(':') || !file.contains(['/', '.']);
            if !is_elsewhere && !is_there(tree, &joined(folder, file)) {
                faults.push(format!("{path} links to {target}, which is not there"));
            }
            let page = match file {
                "" => Some((path, text)),
                file => tree.get_key_value(&joined(folder, file)),
            };
            let page = page.filter(|(page, _)| page.ends_with(".md") && !heading.is_empty());
            if page.is_some_and(|(_, text)| !headings(text).any(|it| it == heading)) {
                faults.push(format!("{path} links to {target}, which is no heading"));
            }
        }
        for rest in text.split("feature `").skip(1) {
            let name = rest.split('`').next().unwrap_or_default();
            if !features.contains(name) {
                faults.push(format!(
                    "{path} names the feature `{name}`, which no crate has"
                ));
            }
        }
    }
    faults
}

/// Iterates over the headings of a page, each as code hosts write it in a link: in lower case, with a hyphen for each
/// blank, and without punctuation.
fn headings(page: &str) -> impl Iterator<Item = String> {
    let mut is_code = false;
    let lines = page.lines().filter(move |line| {
        is_code ^= line.starts_with("```");
        !is_code && line.starts_with('#')
    });
    lines.map(|line| {
        let title = line.trim_start_matches('#').trim().to_lowercase();
        title
            .chars()
            .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
            .map(|c| if c == ' ' { '-' } else { c })
            .collect()
    })
}

/// Joins the path of a folder and a link in one of its files.
fn joined(folder: &str, link: &str) -> String {
    let mut parts: Vec<_> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_there(tree: &Tree, path: &str) -> bool {
    let within = format!("{path}/");
    let after = tree.range(within.clone()..).next();
    tree.contains_key(path) || after.is_some_and(|(path, _)| path.starts_with(&within))
}

/// Returns all features of all crates.
fn features(tree: &Tree) -> BTreeSet<&str> {
    let manifests = tree.iter().filter(|(path, _)| path.ends_with("Cargo.toml"));
    let tables = manifests.filter_map(|(_, text)| {
        let table = text.split("\n[features]\n").nth(1)?;
        table.split("\n[").next()
    });
    let lines = tables.flat_map(str::lines);
    lines
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect()
}

/// Checks that the page of each adapter first shows a service for axum that acknowledges nothing that it could not
/// read, and that docs.rs builds every crate with all features and names the feature that each item needs.
pub(super) fn pages(tree: &Tree) -> Vec<String> {
    let text = |path: String| tree.get(&path).map_or("", |it| &**it);
    let mut faults = Vec::new();
    for folder in providers(tree) {
        let page = text(format!("{folder}/README.md"));
        let first = page.split("\n```rust").nth(1).unwrap_or_default();
        let first = first.split("\n```\n").next().unwrap_or_default();
        for (part, why) in [
            ("axum::serve", "a whole service"),
            ("WebhookLayer::new", "a route that is protected"),
            ("nreadable", "what becomes of an event that cannot be read"),
            ("#[tokio::test]", "a test of the route"),
        ] {
            if !first.contains(part) {
                faults.push(format!(
                    "{folder}/README.md does not begin with {why}: `{part}`"
                ));
            }
        }
        for inner in ["InFlight", ".begin("] {
            if page.contains(inner) {
                faults.push(format!(
                    "{folder}/README.md shows `{inner}`, which no user calls"
                ));
            }
        }
        if !page.contains("## Common mistakes") {
            faults.push(format!(
                "{folder}/README.md has no section of common mistakes"
            ));
        }
        let manifest = text(format!("{folder}/Cargo.toml"));
        let docs = "[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]";
        if !manifest.contains(docs) || !manifest.contains("\ndocumentation = \"https://docs.rs/") {
            faults.push(format!(
                "{folder}/Cargo.toml does not say how docs.rs builds it"
            ));
        }
        if !text(format!("{folder}/src/lib.rs")).contains("feature(doc_cfg)") {
            faults.push(format!(
                "{folder}/src/lib.rs shows nobody which feature an item needs"
            ));
        }
    }
    faults
}

/// Finds shown code that handles events and does not say what becomes of an event that cannot be read, or acknowledges
/// all events that it does not handle. A reader who copies it would answer 2xx for an event that is lost. In a manual and in documentation each piece of code is judged
/// alone; the files of an example are judged together.
pub(super) fn acknowledged(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut programs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, text) in tree {
        let in_examples = path.starts_with("examples/") && path.contains("/src/");
        let is_shown = in_examples || path.contains("/src/") && !path.starts_with("verification/");
        if in_examples && path.ends_with(".rs") {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let one_file = folder.ends_with("/bin") || folder.ends_with("/src");
            let program = if one_file { path } else { folder };
            programs.entry(program).or_default().push(text);
        }
        let pieces = match path.rsplit_once('.') {
            Some((_, "md")) if !OF_OTHERS.contains(&&**path) => fenced(text, ""),
            Some((_, "rs")) if is_shown => [fenced(text, "/// "), fenced(text, "//! ")].concat(),
            _ => continue,
        };
        let lost = pieces.iter().filter(|(_, code)| loses(&[code])).count();
        faults.extend((0..lost).map(|_| said(path)));
    }
    let losing = programs.iter().filter(|(_, files)| loses(files));
    faults.extend(losing.map(|(path, _)| said(path)));
    faults
}

fn said(path: &str) -> String {
    format!(
        "{path} handles events and does not say what becomes of one that cannot be read, `Unreadable`, or of all others: `_ => {{}}`"
    )
}

/// Returns whether the code takes events out of deliveries to handle them, and no part of it mentions unreadable events,
/// or it does nothing for all other events.
fn loses(code: &[&str]) -> bool {
    let has = |part: &str| code.iter().any(|it| it.contains(part));
    let handles = has("Webhook(") || has(".into_event()");
    handles && (!has("nreadable") || has("_ => {}"))
}

/// The pieces of Rust in a text whose lines begin with `mark`: each with its first line, and without the marks.
fn fenced<'t>(text: &'t str, mark: &str) -> Vec<(&'t str, String)> {
    let mut pieces = Vec::new();
    let mut open: Option<(&str, String)> = None;
    for line in text.lines() {
        let bare = line.trim_start();
        let Some(line) = bare
            .strip_prefix(mark)
            .or_else(|| (bare == mark.trim_end()).then_some(""))
        else {
            open = None;
            continue;
        };
        match (line.trim_start().strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => pieces.extend(open.take()),
            (Some(language), None) => open = Some((language, String::new())),
            (None, Some((_, code))) => {
                code.push_str(line);
                code.push('\n');
            }
            (None, None) => {}
        }
    }
    let is_rust = |language: &str| {
        let first = language.split(',').next().unwrap_or_default();
        matches!(first, "" | "rust" | "no_run" | "ignore" | "compile_fail")
    };
    pieces.retain(|(language, _)| is_rust(language));
    pieces
}
