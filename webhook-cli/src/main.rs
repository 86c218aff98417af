#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod args;
mod audit;
#[cfg(test)]
mod documented;
mod explain;
mod inspect;
mod keys;
#[cfg(feature = "listen")]
mod listen;
mod manual;
mod patient;
mod report;
mod send;
mod senders;
#[cfg(feature = "store")]
mod store;
mod tamper;
mod unique;
mod wire;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // There 2 says that a body is unreadable, which is clap's own status for a wrong argument.
        Err(error) if error.use_stderr() && is_command("inspect") => {
            let _ = error.print();
            return ExitCode::from(1);
        }
        // There 1 and 2 are results.
        Err(error) if error.use_stderr() && (is_command("audit") || is_command("explain")) => {
            let _ = error.print();
            return ExitCode::from(3);
        }
        Err(error) => error.exit(),
    };
    let done = match arguments.command {
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Send(arguments) => send::run(&arguments),
        #[cfg(feature = "listen")]
        Command::Listen(arguments) => listen::run(&arguments),
        Command::Explain(arguments) => match explain::run(&arguments) {
            Ok(status) => return status,
            Err(failure) => Err(failure),
        },
        Command::Audit(arguments) => match audit::run(&arguments) {
            Ok(status) => return status,
            Err(failure) => Err(failure.of_explain()),
        },
        #[cfg(feature = "store")]
        Command::Store(arguments) => store::run(&arguments),
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { command } => manual::page(command.as_deref()),
        Command::Events { sender } => report::events(sender),
        Command::PublicKey { secret } => keys::public_key(&secret),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(sentence) = failure.sentence() {
                eprintln!("webhook: {sentence}");
            }
            failure.exit_code()
        }
    }
}

fn is_command(name: &str) -> bool {
    std::env::args_os().nth(1).is_some_and(|it| it == name)
}

/// Why the command did not succeed.
#[derive(Debug)]
enum Failure {
    /// What was asked for cannot be done: arguments, files, secrets. Nothing was sent.
    Usage(String),
    /// It was sent, and nothing understandable came back.
    NoAnswer(String),
    /// It was sent, and answered with another status than 2xx; that is on stdout already.
    Refused,
    /// What was to be inspected could not be: arguments, files.
    Inspection(String),
    /// What was to be explained could not be: arguments, files, secrets.
    Explanation(String),
    /// It was inspected, and a body is not what it is called; that is on stdout already.
    Unreadable,
}

impl Failure {
    fn usage(reason: impl std::fmt::Display) -> Self {
        Self::Usage(reason.to_string())
    }

    fn inspection(reason: impl std::fmt::Display) -> Self {
        Self::Inspection(reason.to_string())
    }

    fn explaining(reason: impl std::fmt::Display) -> Self {
        Self::Explanation(reason.to_string())
    }

    /// Whatever it was, as a failure of `explain`, where 2 has another meaning.
    fn of_explain(self) -> Self {
        match self {
            Self::Usage(sentence) => Self::Explanation(sentence),
            other => other,
        }
    }

    fn sentence(&self) -> Option<&str> {
        match self {
            Self::Usage(sentence)
            | Self::NoAnswer(sentence)
            | Self::Inspection(sentence)
            | Self::Explanation(sentence) => Some(sentence),
            Self::Refused | Self::Unreadable => None,
        }
    }

    /// 2 is what clap exits with too.
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) | Self::Unreadable => ExitCode::from(2),
            Self::Explanation(_) => ExitCode::from(3),
            Self::NoAnswer(_) | Self::Refused | Self::Inspection(_) => ExitCode::from(1),
        }
    }
}
