//! Measures memory and liveness of a receiver under attack; the receiver runs in a process of its own.
//!
//! ```text
//! cargo run --release --bin bounds            60 seconds, the figures that the docs quote
//! cargo run --release --bin bounds -- 15      the short version
//! ```
//!
//! All attacks run at once; the short version holds as many uploads, and sends a fifth of everything else:
//!
//! - 500 connections upload 25 MiB each, slowly, after heads that look like GitHub's;
//! - 82 connections of HTTP/2 hold 200 uploads of one byte each, and replace those that are refused, 2,000 a second;
//! - heads of 60 KB come, 50 a second, without their bodies;
//! - 100 heads a second ask for tenants whose lookup takes a second;
//! - 100 forged signatures of Ed25519 and 200 of HMAC come each second.
//!
//! Meanwhile 1,000 genuine deliveries a minute, of 22 bytes and of 25 kB, must all be answered in time. The program
//! fails unless the receiver's memory stays below the sum of its budget, of what may wait for room in the budget, and
//! of 64 MiB.

mod attack;
mod outcomes;
mod server;
mod streams;

use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::task::JoinSet;

use crate::outcomes::Outcomes;

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const UPLOADS: u32 = 500;
/// The pause between connections, so that all are there after a second; 500 at once would measure the kernel's queue.
const APART: Duration = Duration::from_millis(2);
const CONNECTIONS: u32 = 82;
/// The pause between connections of HTTP/2, for 2,000 streams a second. If more came than the budget can hold within
/// one second, that would be another attack, for which nothing is promised.
const BETWEEN_CONNECTIONS: Duration = Duration::from_millis(100);
const STREAMS: u32 = 200;
const REPLACED_A_SECOND: u32 = 2000;
/// The short version sends everything but the held uploads at a fraction of its rate, since continuous integration has
/// other work to do.
const SHORT: u32 = 5;
const BUDGET: usize = 256 << 20;
/// The bytes that deliveries waiting for room may hold besides the budget.
const WAITING: usize = BUDGET / 8;
const SLACK: usize = 64 << 20;
/// The time within which the least patient senders, Slack and Discord, expect an answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() -> ExitCode {
    let argument = std::env::args().nth(1).unwrap_or_else(|| "60".to_owned());
    let result = match argument.as_str() {
        "serve" => server::run().await.map(|()| true),
        seconds => match seconds.parse() {
            Ok(seconds) => attack(Duration::from_secs(seconds)).await,
            Err(_) => Err("usage: bounds [SECONDS]".into()),
        },
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bounds: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn attack(length: Duration) -> Result<bool, AnyError> {
    let mut server = tokio::process::Command::from(own("serve")?)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let pid = server.id().ok_or("the server has ended")?;
    let stdout = server.stdout.take().ok_or("the server has no output")?;
    let address = BufReader::new(stdout)
        .lines()
        .next_line()
        .await?
        .ok_or("the server says nothing")?;
    let address = address.parse()?;
    let before = memory(pid, "VmRSS")?;

    let outcomes = Arc::new(Outcomes::default());
    let end = Instant::now() + length;
    let mut tasks = JoinSet::new();
    let slower = if length < Duration::from_secs(60) {
        SHORT
    } else {
        1
    };
    for number in 0..UPLOADS / slower {
        let after = APART * number;
        tasks.spawn(attack::upload(address, after, end, Arc::clone(&outcomes)));
    }
    let replacing = streams::at_most(REPLACED_A_SECOND / slower, end);
    for number in 0..CONNECTIONS {
        let (after, outcomes) = (BETWEEN_CONNECTIONS * number, Arc::clone(&outcomes));
        tasks.spawn(streams::hold(
            address,
            after,
            end,
            Arc::clone(&replacing),
            outcomes,
        ));
    }
    for forgery in attack::forgeries() {
        tasks.spawn(attack::forge(
            address,
            end,
            forgery.slower(slower),
            Arc::clone(&outcomes),
        ));
    }
    tasks.spawn(attack::deliver(address, end, Arc::clone(&outcomes)));
    while let Some(ended) = tasks.join_next().await {
        ended?;
    }

    let peak = memory(pid, "VmHWM")?;
    let limit = BUDGET + WAITING + SLACK;
    println!("{} s", length.as_secs());
    println!(
        "memory: {} MiB before, {} MiB at most, limit {} MiB",
        before >> 20,
        peak >> 20,
        limit >> 20
    );
    let right = outcomes.report(ANSWER_WITHIN);
    if peak >= limit {
        println!("FAILED: memory");
    }
    Ok(right && peak < limit)
}

fn own(argument: &str) -> Result<Command, AnyError> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(argument);
    Ok(command)
}

/// Reads a figure of the process's memory, in bytes.
fn memory(pid: u32, name: &str) -> Result<usize, AnyError> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .ok_or("no such figure")?;
    let number = line.trim_start_matches(':').trim().trim_end_matches(" kB");
    Ok(number.parse::<usize>()? << 10)
}
