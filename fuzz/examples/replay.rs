//! Runs committed inputs without a fuzzer: `replay` runs all corpora, and `replay TARGET FILE..` these files.

use std::process::ExitCode;

use webhook_fuzz::TARGETS;
use webhook_fuzz::replay::{inputs_of, run};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let wanted = arguments.next();
    let files: Vec<_> = arguments
        .map(|file| (file.clone().into(), std::fs::read(file)))
        .collect();
    let mut failed = false;
    for target in TARGETS {
        if wanted.as_ref().is_some_and(|wanted| wanted != target.0) {
            continue;
        }
        let inputs = if files.is_empty() {
            inputs_of(target.0)
        } else {
            let read = files.iter().map(|(path, read)| match read {
                Ok(input) => Ok((std::path::PathBuf::clone(path), input.clone())),
                Err(error) => Err(std::io::Error::new(error.kind(), error.to_string())),
            });
            read.collect()
        };
        let inputs = match inputs {
            Ok(inputs) => inputs,
            Err(error) => {
                eprintln!("{}: {error}", target.0);
                return ExitCode::FAILURE;
            }
        };
        let mut held = 0;
        for (path, input) in &inputs {
            match run(*target, input) {
                Ok(()) => held += 1,
                Err(complaint) => eprintln!("{}: {complaint}", path.display()),
            }
        }
        println!("{}: {held} of {} hold", target.0, inputs.len());
        failed |= held < inputs.len();
    }
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}
