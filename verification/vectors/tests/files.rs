//! Checks that the committed files say what the adapters say today, and contain every published genuine request.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn files() -> Vec<Value> {
    let entries = fs::read_dir(webhook_vectors::folder()).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let texts = paths.map(|path| fs::read_to_string(path).expect("a text"));
    texts
        .map(|text| serde_json::from_str(&text).expect("JSON"))
        .collect()
}

fn vectors(file: &Value) -> &[Value] {
    file["vectors"].as_array().expect("a list")
}

#[test]
fn they_are_what_the_adapters_say() {
    assert_eq!(webhook_vectors::differences(), [""; 0]);
}

#[test]
fn each_sender_has_forty_of_both_verdicts() {
    let files = files();
    assert!(files.len() >= 20, "{}", files.len());
    for file in &files {
        let of = |verdict| {
            let same = |vector: &&Value| vector["verdict"] == verdict;
            vectors(file).iter().filter(same).count()
        };
        assert!(of("accepted") >= 10, "{}", file["sender"]);
        assert!(of("refused") >= 20, "{}", file["sender"]);
        assert!(vectors(file).len() >= 40, "{}", file["sender"]);
    }
}

#[test]
fn every_published_request_is_among_them() {
    let files = files();
    let vectors = files.iter().flat_map(vectors);
    let text = |vector: &Value, name: &str| vector[name].as_str().expect("a text").to_owned();
    let known: BTreeSet<(String, String)> = vectors
        .map(|it| (text(it, "name"), text(it, "source")))
        .collect();
    let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../providers");
    let mut published = 0;
    for file in requests(&providers) {
        let text = fs::read(&file).expect("a file");
        let text = String::from_utf8_lossy(&text);
        let source = text
            .lines()
            .find_map(|line| line.strip_prefix("# source: "));
        let name = file.file_stem().expect("a name").to_string_lossy();
        if text.starts_with("# expect: accepted") {
            let vector = (name.into_owned(), source.expect("a source").to_owned());
            assert!(known.contains(&vector), "{vector:?}");
            published += 1;
        }
    }
    assert!(published >= 100, "{published}");
}

/// Lists the files under `vectors/` of every provider, without those of configurations that no sender has.
fn requests(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.ends_with("handmade") || path.ends_with("vectors-sha1") {
            continue;
        }
        if path.is_dir() {
            found.extend(requests(&path));
        } else if path.extension().is_some_and(|it| it == "http") {
            found.push(path);
        }
    }
    found
}
