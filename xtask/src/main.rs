//! `cargo xtask`: generates typed events, and checks the workspace.
//!
//! - `gen` turns facts about a sender's payloads into typed events;
//! - `tidy` checks that the workspace is built as CONTRIBUTING says;
//! - `faults` sends deliveries while receivers and stores are killed;
//! - `vectors` writes test vectors for every language.
//!
//! `gen` reads `facts/<sender>.json` of each provider that has them, the additions by hand in `facts/by_hand.json`,
//! and the rules in `facts/names.json`. It writes `src/payload/` and `tests/complete/accessors.rs`, and needs no
//! network. With `--check` it writes nothing, and fails if it would.

mod accessors;
mod events;
mod facts;
mod held_out;
mod lines;
mod model;
mod rules;
mod tables;
mod tidy;
mod views;

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use facts::Facts;
use rules::Rules;

/// The providers with typed events, each with the name of its facts.
const PROVIDERS: [(&str, &str); 7] = [
    ("providers/stripe", "stripe"),
    ("providers/github", "github"),
    ("providers/slack", "slack"),
    ("providers/shopify", "shopify"),
    ("providers/twilio", "twilio"),
    ("providers/deepgram", "deepgram"),
    ("providers/discord", "discord"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["gen"] => generate(false),
        ["gen", "--check"] => generate(true),
        ["tidy"] => tidy::tidy(),
        ["faults", rest @ ..] => return package("webhook-faults", rest),
        ["vectors", rest @ ..] => return package("webhook-vectors", rest),
        ["lines"] => lines::lines(None).map(|()| true),
        ["lines", commit] => lines::lines(Some(commit)).map(|()| true),
        ["held-out", facts, rules, examples] => {
            held_out::judge(facts, rules, examples).map(|()| true)
        }
        _ => {
            eprintln!(
                "usage: cargo xtask gen [--check] | tidy | vectors [--check] | faults .. | lines [COMMIT] | held-out FACTS RULES EXAMPLES"
            );
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a package of `verification/`, which is compiled only when it is asked for.
fn package(name: &str, arguments: &[&str]) -> ExitCode {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Command::new(cargo)
        .args(["run", "--quiet", "--package", name, "--"])
        .args(arguments)
        .status();
    let code = run.ok().and_then(|it| it.code());
    code.and_then(|it| u8::try_from(it).ok())
        .map_or_else(|| ExitCode::from(2), ExitCode::from)
}

fn generate(check: bool) -> Result<bool, Box<dyn Error>> {
    let mut all_same = true;
    for (directory, name) in PROVIDERS {
        let files = files(directory, name).map_err(|error| format!("{directory}: {error}"))?;
        all_same &= settle(directory, files, check)?;
    }
    Ok(all_same)
}

/// Returns the files that `src/` of a provider must have.
fn files(directory: &str, name: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut facts: Facts = read(directory, name)?;
    if provider(directory).join("facts/by_hand.json").exists() {
        facts.add(read(directory, "by_hand")?);
    }
    let rules: Rules = read(directory, "names")?;
    let model = model::Model::build(&facts, &rules)?;
    let tables = tables::Tables::build(&model)?;
    let (events, names) = events::write(&facts, &rules, &model, &tables);
    let root = views::root(&facts, &rules, &model) + &events;
    let mut files = views::files(&facts, &rules, &model, &tables);
    files.push(("mod.rs".to_owned(), root));
    let within = files
        .into_iter()
        .map(|(file, code)| (format!("payload/{file}"), code));
    let accessors = (
        "../tests/complete/accessors.rs".to_owned(),
        accessors::file(name, &model),
    );
    Ok(within.chain(names).chain([accessors]).collect())
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
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Writes the files, or with `--check` returns whether all of them are as they should be.
fn settle(
    directory: &str,
    files: Vec<(String, String)>,
    check: bool,
) -> Result<bool, Box<dyn Error>> {
    let source = provider(directory).join("src");
    let mut same = true;
    let mut known: Vec<PathBuf> = Vec::new();
    for (file, code) in files {
        let path = source.join(file);
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
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&path, code)?;
        }
    }
    for entry in std::fs::read_dir(source.join("payload"))? {
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
