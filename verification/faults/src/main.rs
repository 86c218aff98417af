//! Delivers events while processes are killed, and counts each effect: `cargo xtask faults [--short] [--mode MODE]`.
//!
//! `--break BREAK` builds a known fault into the receiver, which shows that a run finds it.
//!
//! Each receiver is a process of its own. The run kills receivers, the stores that they mark deliveries in, and the
//! workers of a queue if the mode has one. Two senders send each delivery three times, out of order, 64 at once, and
//! sometimes hang up. One of them retries what fails. The other never does: at the end a receiver compares the list of
//! that sender's deliveries with the store (`reconcile`), and has the missing ones delivered once more. Each effect is
//! written to a log that no store holds. A run ends with a line for each mode:
//!
//! ```text
//! faults: MODE delivered=N effects=N lost=0 doubled=0 kills=K
//! ```
//!
//! `--receiver PROGRAM` with the mode `forge-runtime` or `autumn-web` runs another framework's receiver; see
//! `verification/peers/once`. Its retrying sender gives up after 20 seconds, and what its other sender has seen fail is
//! sent again at the end, as an operator does by hand.
//!
//! It exits with 1 if something was lost or doubled, and with 2 if it could not run.
#![allow(
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    reason = "a program, whose types nobody else uses"
)]

mod driver;
mod forwarding;
mod handler;
mod judge;
mod log;
mod marking;
mod modes;
mod process;
mod receiver;
mod reconciling;
mod senders;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use tokio::sync::Semaphore;

use modes::{Break, MODES, Mode, Setup};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// How many modes run at the same time. They share nothing, and each of them mostly waits.
const AT_ONCE: usize = 2;

/// How many deliveries and kills a run has.
#[derive(Clone, Copy, Debug)]
struct Size {
    deliveries: usize,
    kills: usize,
}

#[derive(Default)]
struct Arguments {
    short: bool,
    mode: Option<&'static Mode>,
    breaks: Option<Break>,
    receiver: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("receive") => child(&arguments, receiver::receive),
        Some("work") => child(&arguments, receiver::work),
        _ => run(&arguments),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("faults: {error}");
        ExitCode::from(2)
    })
}

/// A process that the run starts.
fn child(
    arguments: &[String],
    run: impl AsyncFnOnce(&'static Mode, Setup) -> Result<(), Failure>,
) -> Result<ExitCode, Failure> {
    let (mode, setup) = Setup::from_arguments(arguments)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(run(mode, setup))?;
    Ok(ExitCode::SUCCESS)
}

fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    let arguments = parse(arguments)?;
    let size = match (arguments.short, arguments.breaks) {
        (_, Some(_)) => Size {
            deliveries: 200,
            kills: 4,
        },
        (true, None) => Size {
            deliveries: 1_000,
            kills: 6,
        },
        (false, None) => Size {
            deliveries: 10_000,
            kills: 24,
        },
    };
    let modes: Vec<&'static Mode> = match (arguments.mode, arguments.breaks) {
        (Some(mode), _) => vec![mode],
        (None, Some(broken)) => MODES
            .iter()
            .copied()
            .filter(|it| it.name == broken.found_by())
            .collect(),
        (None, None) => MODES.to_vec(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let runs: Vec<_> = modes
        .into_iter()
        .map(|mode| {
            let turns = Arc::clone(&turns);
            let receiver = arguments.receiver.clone();
            runtime.spawn(async move {
                let _turn = turns.acquire_owned().await?;
                driver::run(mode, size, arguments.breaks, receiver).await
            })
        })
        .collect();
    let mut sound = true;
    let mut lines = Vec::new();
    for run in runs {
        let outcome = runtime.block_on(run)??;
        sound &= outcome.is_sound();
        lines.push(outcome);
    }
    for line in lines {
        println!("{line}");
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn parse(arguments: &[String]) -> Result<Arguments, Failure> {
    let mut parsed = Arguments::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--short" => parsed.short = true,
            "--mode" => parsed.mode = Some(modes::by_name(rest.next())?),
            "--receiver" => {
                let program = rest.next().ok_or("--receiver names no program")?;
                parsed.receiver = Some(std::fs::canonicalize(program)?);
            }
            "--break" => parsed.breaks = Some(Break::by_name(rest.next())?),
            other => {
                return Err(format!(
                    "{other} is no argument: cargo xtask faults [--short] [--mode MODE] [--break BREAK] [--receiver PROGRAM]"
                )
                .into());
            }
        }
    }
    Ok(parsed)
}
