// The program `webhook`: sends, inspects and explains deliveries, audits receivers, listens, and looks into stores.
#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod args;
mod audit;
#[cfg(test)]
mod documented;
mod early_answer;
mod explain;
mod http_client;
mod inspect;
mod keys;
#[cfg(feature = "listen")]
mod listen;
mod manual;
mod report;
mod send;
mod senders;
#[cfg(feature = "store")]
mod store;
mod tamper;
mod unique;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Status 2 of clap means a wrong argument, but `inspect` exits with 2 for an unreadable body.
        Err(error) if error.use_stderr() && is_command("inspect") => {
            let _ = error.print();
            return ExitCode::from(1);
        }
        // `audit` and `explain` exit with 1 and 2 for their results.
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

/// The reason why the command did not succeed.
#[derive(Debug)]
enum Failure {
    /// The command cannot be run with these arguments, files or secrets. Nothing was sent.
    Usage(String),
    /// The request was sent, but no valid answer came back.
    NoAnswer(String),
    /// The receiver answered with another status than 2xx, which is already printed.
    Refused,
    /// `inspect` cannot be run with these arguments or files.
    Inspection(String),
    /// `explain` cannot be run with these arguments, files or secrets.
    Explanation(String),
    /// A body is not the event that it is called, which is already printed.
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

    /// Turns any failure into one of `explain`, whose status 2 has another meaning.
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

    /// Returns the exit status; 2 for usage is also that of clap.
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) | Self::Unreadable => ExitCode::from(2),
            Self::Explanation(_) => ExitCode::from(3),
            Self::NoAnswer(_) | Self::Refused | Self::Inspection(_) => ExitCode::from(1),
        }
    }
}
