//! Tests that the manual lists what the code has: a new refusal without a row in the manual's table fails here.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

const SOURCE: &str = include_str!("../src/rejection.rs");
const PAGE: &str = include_str!("../docs/errors.md");

/// Reads each kind's name, and the status at the end of its documentation.
fn kinds() -> Vec<(String, &'static str)> {
    let start = SOURCE.find("pub enum RejectionKind {").unwrap();
    let body = &SOURCE[start..start + SOURCE[start..].find("\n}").unwrap()];
    let mut status = "";
    let mut kinds = Vec::new();
    for line in body.lines().skip(1).map(str::trim) {
        if let Some(doc) = line.strip_prefix("///") {
            status = doc.trim_end_matches('.').rsplit(' ').next().unwrap();
        } else {
            let mut name = String::new();
            for letter in line.trim_end_matches(',').chars() {
                if letter.is_uppercase() && !name.is_empty() {
                    name.push('-');
                }
                name.extend(letter.to_lowercase());
            }
            kinds.push((name, status));
        }
    }
    kinds
}

#[test]
fn the_table_of_errors_is_complete() {
    let kinds = kinds();
    assert!(kinds.len() >= 24, "{kinds:?}");
    for (name, status) in &kinds {
        assert!(SOURCE.contains(&format!("=> \"{name}\",")), "{name}");
        let row = format!("| `{name}` | {status} | ");
        assert_eq!(PAGE.matches(&row).count(), 1, "{row}");
    }
    let rows = PAGE.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.count(), kinds.len());
}
