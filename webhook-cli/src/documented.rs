//! Tests that this program understands every command which a manual, a page or a help text shows.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory as _;
use clap::Parser as _;
use clap::error::ErrorKind;

use crate::args::Arguments;

/// Reads the manuals of the workspace, and the sources of the help texts.
fn texts() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if ["target", "node_modules", ".git"].contains(&&*name) || path.is_symlink() {
                continue;
            }
            let is_help = ["args.rs", "send_examples.txt"].contains(&&*name);
            if path.is_dir() {
                folders.push(path);
            } else if is_help || name.ends_with(".md") && name != "CHANGELOG.md" {
                let text = fs::read_to_string(&path).unwrap();
                texts.push((path, text));
            }
        }
    }
    texts
}

/// Finds the commands in a text, on a console or between backticks, and puts each into one line.
fn commands(text: &str) -> Vec<String> {
    // A command goes on after a backslash at the end of a line; the source of a help text has two backslashes there.
    let joined = text.replace("\\\\\n", " ").replace("\\\n", " ");
    let after = |start: &str, line: &str| line.split_once(start).map(|(_, rest)| rest.to_owned());
    let mut found = Vec::new();
    for line in joined.lines() {
        let line = line.trim_start();
        let line = line.strip_prefix("///").map_or(line, str::trim_start);
        for start in ["webhook ", "$ webhook "] {
            found.extend(line.strip_prefix(start).map(str::to_owned));
        }
        found.extend(
            after("$(webhook ", line).and_then(|it| Some(it.split(')').next()?.to_owned())),
        );
        for span in line.split('`').skip(1).step_by(2) {
            found.extend(span.strip_prefix("webhook ").map(str::to_owned));
            found.extend(after("--bin webhook -- ", span));
        }
    }
    found
}

/// Splits a command into words as a shell does.
fn words(command: &str) -> Vec<String> {
    let command = command.split(" # ").next().unwrap_or_default();
    let command = command.split(" | ").next().unwrap_or_default();
    let mut words = Vec::new();
    for (place, piece) in command.split('\'').enumerate() {
        if place % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn every_command_that_is_shown_is_understood() {
    let known = Arguments::command();
    let known: Vec<_> = known
        .get_subcommands()
        .map(|it| it.get_name().to_owned())
        .collect();
    let (mut tried, mut faults) = (0, Vec::new());
    for (path, text) in texts() {
        for command in commands(&text) {
            let words = words(&command);
            let Some(name) = words.first() else { continue };
            let is_prose = !name.chars().all(|it| it.is_ascii_lowercase() || it == '-');
            // Text such as `webhook events` may also be the beginning of a sentence about webhooks.
            if is_prose || (words.len() > 1 && !known.contains(name) && !command.contains("--")) {
                continue;
            }
            if name == "store" && !cfg!(feature = "store") {
                continue;
            }
            tried += 1;
            let alone = words.len() == 1 && known.contains(name);
            let all = std::iter::once("webhook".to_owned()).chain(words);
            match Arguments::try_parse_from(all) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::DisplayHelp || alone => {}
                Err(error) => faults.push(format!("{}: {command}: {error}", path.display())),
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(tried > 30, "{tried}");
}

#[test]
fn a_command_that_is_not_there_is_seen() {
    for (text, found) in [
        (
            "$ webhook send stripe URL \\\n    --secret-env A\n",
            "send stripe URL      --secret-env A",
        ),
        ("a `webhook replay x --all` b", "replay x --all"),
        (
            "export A=$(webhook public-key --secret-file s.txt)",
            "public-key --secret-file s.txt",
        ),
        (
            "`cargo run --bin webhook -- send github URL`",
            "send github URL",
        ),
    ] {
        assert_eq!(commands(text), [found]);
    }
    for wrong in [
        "send stripe URL --secret-from A",
        "replay x --all",
        "audit nobody URL --secret-env A",
    ] {
        let all = std::iter::once("webhook".to_owned()).chain(words(wrong));
        assert!(Arguments::try_parse_from(all).is_err(), "{wrong}");
    }
}
