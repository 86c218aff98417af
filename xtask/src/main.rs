//! `cargo xtask gen`: facts about a sender's payloads become typed events.
//!
//! Reads `facts/*.json` of each provider that has them, and its hand-kept `facts/names.json`, and writes
//! `src/events/`, one file for each family of events. Needs no network. `--check` writes nothing, and fails
//! if it would.

mod facts;
mod flat;
mod held_out;
mod names;
mod rust;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Each provider with typed events, and the name of its facts.
const PROVIDERS: [(&str, &str); 2] = [
    ("providers/github", "github"),
    ("providers/stripe", "stripe"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let check = match arguments.as_slice() {
        ["gen"] => false,
        ["gen", "--check"] => true,
        ["held-out", facts, examples] => {
            return match held_out::judge(facts, examples) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    eprintln!("{error}");
                    ExitCode::FAILURE
                }
            };
        }
        _ => {
            eprintln!("usage: cargo xtask gen [--check] | held-out FACTS EXAMPLES");
            return ExitCode::from(2);
        }
    };
    for (directory, name) in PROVIDERS {
        match generate(Path::new(directory), name, check) {
            Ok(true) => {}
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => {
                eprintln!("{directory}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Whether all files are as they should be, which they always are unless only to be checked.
fn generate(provider: &Path, name: &str, check: bool) -> Result<bool, Box<dyn Error>> {
    let provider = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(provider);
    let read = |name: String| std::fs::read_to_string(provider.join("facts").join(name));
    let facts: facts::Facts = serde_json::from_str(&read(format!("{name}.json"))?)?;
    let kept: names::Kept = serde_json::from_str(&read("names.json".to_owned())?)?;
    let names = names::Names::settle(&facts, &kept)?;
    let events = provider.join("src/events");
    let mut same = true;
    let mut known: Vec<PathBuf> = Vec::new();
    for (file, code) in rust::files(&facts, &kept, &names) {
        let path = events.join(file);
        let code = formatted(&code)?;
        known.push(path.clone());
        if std::fs::read_to_string(&path).is_ok_and(|it| it == code) {
            continue;
        }
        if check {
            eprintln!(
                "{} is not what the facts say: run `cargo xtask gen`",
                path.display()
            );
            same = false;
        } else {
            std::fs::create_dir_all(&events)?;
            std::fs::write(&path, code)?;
        }
    }
    for entry in std::fs::read_dir(&events)? {
        let path = entry?.path();
        if !known.contains(&path) {
            eprintln!("{} comes from no facts", path.display());
            same = false;
        }
    }
    Ok(same)
}

fn formatted(code: &str) -> Result<String, Box<dyn Error>> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = rustfmt.stdin.take().ok_or("rustfmt takes no input")?;
    let text = code.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    writer.join().map_err(|_| "rustfmt was not fed")??;
    if !output.status.success() {
        return Err("rustfmt refuses the code".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
