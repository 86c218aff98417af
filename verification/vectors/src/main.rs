//! Writes the files of vectors. With `--check` it writes nothing, and fails if a file would change.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => write(),
        ["--check"] => Ok(check()),
        _ => {
            eprintln!("usage: cargo xtask vectors [--check]");
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

fn write() -> io::Result<bool> {
    let folder = webhook_vectors::folder();
    for entry in fs::read_dir(&folder)? {
        fs::remove_file(entry?.path())?;
    }
    let files = webhook_vectors::files();
    for (name, text) in &files {
        fs::write(Path::new(&folder).join(name), text)?;
    }
    println!("{} files", files.len());
    Ok(true)
}

fn check() -> bool {
    let faults = webhook_vectors::differences();
    for fault in &faults {
        eprintln!("{fault}: run `cargo xtask vectors`");
    }
    faults.is_empty()
}
