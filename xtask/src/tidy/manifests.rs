//! The rules for every `Cargo.toml`.

use super::tree::Tree;

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
