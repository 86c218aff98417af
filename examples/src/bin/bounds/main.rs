//! Memory and liveness under attack, against a receiver in a process of its own.
//!
//! ```text
//! cargo run --release --bin bounds            60 seconds, the figures that the docs quote
//! cargo run --release --bin bounds -- 15      the short version
//! ```
//!
//! All at once; the short version holds as much, and sends a fifth of the rest:
//!
//! - 500 connections upload 25 MiB each behind heads that look like GitHub's, slowly;
//! - 82 connections of HTTP/2 hold 200 uploads of one byte each, and replace those that are refused, 2,000 a second;
//! - heads of 60 KB come, 50 a second, without their bodies;
//! - 100 heads a second ask for tenants whose lookup takes a second;
//! - 100 forged signatures of Ed25519 and 200 of HMAC come each second.
//!
//! Genuine deliveries beside them, of 22 bytes and of 25 kB, 1,000 in a minute, must all be answered, and
//! in time. Fails unless the receiver's memory stays below its budget, what may wait beside it, and 64 MiB.

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
/// All are there after a second; 500 connections in one instant would measure the kernel's queue.
const APART: Duration = Duration::from_millis(2);
const CONNECTIONS: u32 = 82;
/// 2,000 streams a second: more than the budget can hold within one second would be another attack, for which nothing is promised.
const BETWEEN_CONNECTIONS: Duration = Duration::from_millis(100);
const STREAMS: u32 = 200;
const REPLACED_A_SECOND: u32 = 2000;
/// In less than a minute everything but what is held comes at a fifth of its rate: machines of continuous integration
/// have other things to do.
const SHORT: u32 = 5;
const BUDGET: usize = 256 << 20;
/// What those that wait for room may hold beside the budget.
const WAITING: usize = BUDGET / 8;
const SLACK: usize = 64 << 20;
/// What the least patient senders allow: Slack and Discord.
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

/// A figure of the process's memory in bytes.
fn memory(pid: u32, name: &str) -> Result<usize, AnyError> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .ok_or("no such figure")?;
    let number = line.trim_start_matches(':').trim().trim_end_matches(" kB");
    Ok(number.parse::<usize>()? << 10)
}
