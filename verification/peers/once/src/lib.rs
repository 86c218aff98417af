//! What both receivers share: the work on a delivery, as long and as often failing as in the run's own receivers.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

/// The arguments with which a run starts a receiver.
#[derive(Clone, Debug)]
pub struct Arguments {
    pub port: u16,
    /// The address of the store.
    pub store: String,
    /// The path of the log of effects.
    pub log: PathBuf,
}

impl Arguments {
    /// Reads them: the role, the mode, the port, the store, the log and the fault that is built in.
    #[must_use]
    pub fn read() -> Self {
        let arguments: Vec<String> = std::env::args().collect();
        let [_, _, _, port, store, log, _] = &arguments[..] else {
            panic!("a run under faults starts this program: cargo xtask faults --mode .. --receiver ..");
        };
        Self {
            port: port.parse().expect("a port"),
            store: store.clone(),
            log: log.into(),
        }
    }
}

static ATTEMPTS: LazyLock<Mutex<HashMap<String, u32>>> = LazyLock::new(Mutex::default);

/// Returns the id of a delivery, and works on it. It is an error if the work fails.
pub async fn work(body: &Value) -> Result<String, String> {
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let (id, kind) = (text("id"), text("kind"));
    let takes = match kind.as_str() {
        "slow" => Duration::from_millis(7_500),
        _ => Duration::from_millis(now() % 20),
    };
    tokio::time::sleep(takes).await;
    if kind != "fails-twice" {
        return Ok(id);
    }
    let mut attempts = ATTEMPTS.lock().unwrap_or_else(PoisonError::into_inner);
    let attempts = attempts.entry(id.clone()).or_default();
    *attempts += 1;
    if *attempts > 2 { Ok(id) } else { Err("it fails twice".to_owned()) }
}

/// The time in milliseconds by the machine's clock.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    u64::try_from(since.as_millis()).expect("a time")
}

/// Writes an effect to the log, and waits until the line is on the disk.
pub async fn write_effect(log: &Path, id: &str) -> std::io::Result<()> {
    let line = format!("effect {id} {id} {} {}\n", std::process::id(), now());
    let log = log.to_owned();
    let written = tokio::task::spawn_blocking(move || {
        use std::io::Write as _;
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open(log)?;
        file.write_all(line.as_bytes())?;
        file.sync_data()
    });
    written.await?
}

/// Ends when the process is told to stop.
pub async fn told_to_stop() {
    let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()).expect("a signal");
    term.recv().await;
}
