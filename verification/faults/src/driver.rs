//! One mode from its first delivery to the judgement.

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

/// After how long without an effect nobody waits for more: the slow handlers take 7.5 seconds, and a worker may have been
/// killed with all that it had begun.
const IDLE: Duration = Duration::from_secs(60);
/// After how long a run with a built-in fault waits no more for an effect, since some of them never come.
const IDLE_WITH_A_FAULT: Duration = Duration::from_secs(20);

/// The receivers, the store and the worker of a run.
struct Field {
    processes: Vec<Process>,
    store: Option<Arc<Mutex<Box<dyn Server>>>>,
    ends: Vec<End>,
    stops: usize,
}

/// A folder that is deleted at the end.
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
    };
    let mut processes = Vec::new();
    // Held to the end of the run: between a kill and a restart nothing listens there.
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

    let deliveries = senders::deliveries(size.deliveries);
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
    // Marks in the memory of a process that was killed are gone, and its sender need not be asked for what it has delivered.
    let only_failed = mode.promise == Promise::MarksInTheProcess;
    let list = senders::list(&deliveries, &seen, only_failed);
    let listed = list.len();
    let found = reconciling::ask(&ports, list, breaks.is_some()).await?;
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

/// Waits until a worker has done what was handed on: all of it, or nothing more for a while.
async fn settle(mode: &'static Mode, setup: &Setup, expected: usize) -> Result<(), Failure> {
    let idle = match setup.breaks {
        Some(_) => IDLE_WITH_A_FAULT,
        None => IDLE,
    };
    let (mut done, mut since) = (0, Instant::now());
    while mode.work.is_some() && done < expected {
        let effects = (mode.effects)(setup.clone()).await?;
        let distinct: HashSet<&str> = effects.iter().map(|it| it.id.as_str()).collect();
        // First what has come, and then for how long nothing has: where the machine is busy, the question itself takes long.
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
    /// Kills so often while the deliveries pass, at even distances, and stops as often as not in between.
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

    /// Kills the processes and the store in turn, and starts again what was killed.
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
