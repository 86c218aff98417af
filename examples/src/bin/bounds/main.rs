//! Memory and liveness under attack: slow uploads and forgeries against a receiver in a process of its own.
//!
//! ```text
//! cargo run --release --bin bounds            60 seconds, the figures that the docs quote
//! cargo run --release --bin bounds -- 15      the short version
//! ```
//!
//! 500 connections upload 25 MiB each behind heads that look like GitHub's, slowly; 200 forged
//! deliveries a second come beside them; five genuine ones a second must be answered in time. Fails
//! unless the receiver's memory stays below the budget of unverified bytes and 64 MiB.

mod attack;
mod server;

use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, BufReader};

use crate::attack::Outcomes;

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const UPLOADS: u32 = 500;
/// All are there after a second; 500 connections in one instant would measure the kernel's queue.
const APART: Duration = Duration::from_millis(2);
const FORGERIES_A_SECOND: u32 = 200;
const BUDGET: usize = 256 << 20;
const SLACK: usize = 64 << 20;
const ANSWER_WITHIN: Duration = Duration::from_secs(1);

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
    let uploads = (0..UPLOADS).map(|number| {
        let after = APART * number;
        tokio::spawn(attack::upload(address, after, end, Arc::clone(&outcomes)))
    });
    let mut tasks: Vec<_> = uploads.collect();
    tasks.push(tokio::spawn(attack::forge(
        address,
        end,
        FORGERIES_A_SECOND,
        Arc::clone(&outcomes),
    )));
    tasks.push(tokio::spawn(attack::deliver(
        address,
        end,
        Arc::clone(&outcomes),
    )));
    for task in tasks {
        task.await?;
    }

    let peak = memory(pid, "VmHWM")?;
    let limit = BUDGET + SLACK;
    println!(
        "{UPLOADS} slow uploads, {FORGERIES_A_SECOND} forgeries a second, {} s",
        length.as_secs()
    );
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
