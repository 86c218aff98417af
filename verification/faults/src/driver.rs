//! Runs one mode, from its first delivery to the verdict on its effects.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::time::sleep;
use webhook_servers::Port;

use crate::judge::{End, Evidence, Outcome};
use crate::modes::{Break, Mode, Promise, Server, Setup};
use crate::process::Process;
use crate::senders::{self, Seen};
use crate::{Failure, Size, log, reconciling};

/// A run stops waiting for missing effects when none has come for this long. The slow handlers take 7.5 seconds, and a
/// worker may have been killed with everything that it had begun.
const IDLE: Duration = Duration::from_secs(60);
/// How long a run with a built-in fault waits for missing effects: shorter, because some of them never come.
const IDLE_WITH_A_FAULT: Duration = Duration::from_secs(20);

/// What a run has started: the receivers and the worker, the store, and a note of what was killed.
struct Field {
    processes: Vec<Process>,
    store: Option<Arc<Mutex<Box<dyn Server>>>>,
    ends: Vec<End>,
    stops: usize,
}

/// A folder that is deleted when the run ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) async fn run(
    mode: &'static Mode,
    size: Size,
    breaks: Option<Break>,
    receiver: Option<PathBuf>,
) -> Result<Outcome, Failure> {
    let started = Instant::now();
    let name = format!("webhook-faults-{}-{}", std::process::id(), mode.name);
    let folder = Folder(std::env::temp_dir().join(name));
    std::fs::create_dir_all(&folder.0)?;
    let store = tokio::task::spawn_blocking(mode.start).await??;
    let setup = |port| Setup {
        port,
        store: store.as_ref().map_or_else(String::new, |it| it.address()),
        log: folder.0.join("effects"),
        breaks,
        receiver: receiver.clone(),
    };
    let mut processes = Vec::new();
    // The run holds these ports to its end, so that no other program listens there between a kill and a restart.
    let held = (0..if mode.shared { 2 } else { 1 }).map(|_| Port::take());
    let held: Vec<Port> = held.collect::<Result<_, _>>()?;
    let ports: Vec<u16> = held.iter().map(Port::number).collect();
    for port in &ports {
        processes.push(Process::start("receive", mode, setup(*port)).await?);
    }
    for _ in 0..if mode.work.is_some() { 2 } else { 0 } {
        processes.push(Process::start("work", mode, setup(0)).await?);
    }
    let last = setup(0);
    let mut field = Field {
        processes,
        store: store.map(|it| Arc::new(Mutex::new(it))),
        ends: Vec::new(),
        stops: 0,
    };

    let deliveries = senders::deliveries(size.deliveries, receiver.is_some());
    let seen = Arc::new(Seen::default());
    let sent = Arc::new(AtomicBool::new(false));
    let sending = {
        let (deliveries, ports, seen, sent) = (
            deliveries.clone(),
            ports.clone(),
            seen.clone(),
            sent.clone(),
        );
        tokio::spawn(async move {
            let outcome = senders::send(&deliveries, &ports, &seen).await;
            sent.store(true, Ordering::SeqCst);
            outcome
        })
    };
    field
        .kill_meanwhile(size.kills, senders::jobs(&deliveries), &seen, &sent)
        .await?;
    sending.await??;
    // A killed process takes the marks in its memory with it. In that mode the sender is asked only for what has
    // failed: a delivery that succeeded has no mark any more and would have its effect again.
    let only_failed = mode.promise == Promise::MarksInTheProcess || receiver.is_some();
    let list = senders::list(&deliveries, &seen, only_failed);
    let listed = list.len();
    let found = match receiver {
        None => reconciling::ask(&ports, list, breaks.is_some()).await?,
        Some(_) => reconciling::by_hand(&ports, list, &seen).await?,
    };
    let ids: Vec<String> = deliveries.iter().map(|it| it.id.clone()).collect();
    settle(mode, &last, ids.len()).await?;
    for process in &mut field.processes {
        process.stop().await?;
    }

    let evidence = Evidence {
        mode: mode.name,
        promise: mode.promise,
        delivered: ids,
        effects: (mode.effects)(last.clone()).await?,
        marks: log::marks(&last.log, "mark")?,
        unheard: log::marks(&last.log, "unheard")?,
        ends: field.ends,
    };
    let outcome = evidence.judge();
    let count = |it: &std::sync::atomic::AtomicUsize| it.load(Ordering::SeqCst);
    eprintln!(
        "faults: {} took {:.0?}: {} attempts, {} hung up, {} refused, {} met nobody, {} given up; \
         of {} that were listed {} were recovered and {} stay open; {} stops; {} effects repeated by a kill before their mark",
        mode.name,
        started.elapsed(),
        count(&seen.attempts),
        count(&seen.hung_up),
        count(&seen.refused),
        count(&seen.unreachable),
        count(&seen.given_up),
        listed,
        found.recovered,
        found.open.len(),
        field.stops,
        outcome.repeated,
    );
    Ok(outcome)
}

/// Waits until a worker has handled everything that was handed to it, or until it has handled nothing for a while.
async fn settle(mode: &'static Mode, setup: &Setup, expected: usize) -> Result<(), Failure> {
    let idle = match setup.breaks {
        Some(_) => IDLE_WITH_A_FAULT,
        None => IDLE,
    };
    let (mut done, mut since) = (0, Instant::now());
    while mode.work.is_some() && done < expected {
        let effects = (mode.effects)(setup.clone()).await?;
        let distinct: HashSet<&str> = effects.iter().map(|it| it.id.as_str()).collect();
        // Looks for new effects before it checks how long none has come, because the look takes long on a busy machine.
        if distinct.len() > done {
            done = distinct.len();
            since = Instant::now();
        }
        if since.elapsed() > idle {
            eprintln!(
                "faults: {}: {done} of {expected} are done, and nothing more came within {idle:?}",
                mode.name
            );
            break;
        }
        sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

impl Field {
    /// Kills the given number of times while the deliveries pass, at even intervals. As often as not it also stops a
    /// process in between.
    async fn kill_meanwhile(
        &mut self,
        kills: usize,
        jobs: usize,
        seen: &Seen,
        sent: &AtomicBool,
    ) -> Result<(), Failure> {
        for number in 0..kills {
            let at = jobs * (number + 1) / (kills + 2);
            while seen.ended.load(Ordering::SeqCst) < at && !sent.load(Ordering::SeqCst) {
                sleep(Duration::from_millis(5)).await;
            }
            self.kill(number).await?;
            if number % 3 == 2 {
                let which = number % self.processes.len();
                let id = self.processes[which].id().unwrap_or_default();
                self.processes[which].stop().await?;
                self.ends.push(End::Stopped(id, log::now()));
                self.processes[which].restart().await?;
                self.stops += 1;
            }
        }
        Ok(())
    }

    /// Kills the processes and the store in turn, and restarts each that it has killed.
    async fn kill(&mut self, number: usize) -> Result<(), Failure> {
        let places = self.processes.len() + usize::from(self.store.is_some());
        let place = number % places;
        if let Some(process) = self.processes.get_mut(place) {
            let id = process.id().unwrap_or_default();
            process.kill().await?;
            self.ends.push(End::Killed(id, log::now()));
            return process.restart().await;
        }
        let Some(store) = self.store.clone() else {
            return Ok(());
        };
        let from = log::now();
        tokio::task::spawn_blocking(move || {
            let mut store = store.lock().unwrap_or_else(PoisonError::into_inner);
            store.kill();
            store.restart()
        })
        .await??;
        self.ends.push(End::Store(from, log::now()));
        Ok(())
    }
}
