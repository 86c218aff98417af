#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod args;
mod keys;
mod report;
mod send;
mod senders;
mod tamper;
mod unique;
mod wire;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Arguments, Command};

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Send(arguments) => send::run(&arguments),
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

/// Why the command did not succeed.
#[derive(Debug)]
enum Failure {
    /// What was asked for cannot be done: arguments, files, secrets. Nothing was sent.
    Usage(String),
    /// It was sent, and nothing understandable came back.
    NoAnswer(String),
    /// It was sent, and answered with another status than 2xx; that is on stdout already.
    Refused,
}

impl Failure {
    fn usage(reason: impl std::fmt::Display) -> Self {
        Self::Usage(reason.to_string())
    }

    fn sentence(&self) -> Option<&str> {
        match self {
            Self::Usage(sentence) | Self::NoAnswer(sentence) => Some(sentence),
            Self::Refused => None,
        }
    }

    /// 2 is what clap exits with too.
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::NoAnswer(_) | Self::Refused => ExitCode::from(1),
        }
    }
}
