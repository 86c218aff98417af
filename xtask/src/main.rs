//! `cargo xtask gen`: facts about a sender's payloads become typed events.
//!
//! Reads `facts/*.json` of each provider that has them, and its hand-kept `facts/names.json`, and writes
//! `src/events/`, one file for each family of events. Needs no network. `--check` writes nothing, and fails
//! if it would.

mod declared;
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

/// The same, of facts that come from declarations.
const DECLARED: [(&str, &str); 2] = [
    ("providers/discord", "discord"),
    ("providers/deepgram", "deepgram"),
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
    let of_schemas = PROVIDERS.map(|(directory, name)| (directory, files(directory, name)));
    let of_declarations = DECLARED.map(|(directory, name)| (directory, declared(directory, name)));
    let mut all = of_schemas.into_iter().chain(of_declarations);
    let all_same = all.try_fold(true, |all_same, (directory, files)| {
        let same = files.and_then(|files| settle(directory, files, check));
        same.map(|same| same && all_same)
            .map_err(|error| format!("{directory}: {error}"))
    });
    match all_same {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

type Files = Result<Vec<(String, String)>, Box<dyn Error>>;

fn files(directory: &str, name: &str) -> Files {
    let facts: facts::Facts = read(directory, name)?;
    let kept: names::Kept = read(directory, "names")?;
    let names = names::Names::settle(&facts, &kept)?;
    Ok(rust::files(&facts, &kept, &names))
}

fn declared(directory: &str, name: &str) -> Files {
    let facts: declared::Facts = read(directory, name)?;
    let kept: declared::Kept = read(directory, "names")?;
    Ok(declared::files(&facts, &kept)?)
}

fn provider(directory: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(directory)
}

fn read<T: serde::de::DeserializeOwned>(directory: &str, name: &str) -> Result<T, Box<dyn Error>> {
    let path = provider(directory)
        .join("facts")
        .join(format!("{name}.json"));
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

/// Whether all files are as they should be, which they always are unless only to be checked.
fn settle(
    directory: &str,
    files: Vec<(String, String)>,
    check: bool,
) -> Result<bool, Box<dyn Error>> {
    let events = provider(directory).join("src/events");
    let mut same = true;
    let mut known: Vec<PathBuf> = Vec::new();
    for (file, code) in files {
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
