//! Measures how much memory this process takes during a test.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How often the memory is measured.
const EVERY: Duration = Duration::from_millis(50);

/// Measures, from a thread of its own, how much more memory this process has than when the measurement began. The test
/// must be alone in its program, because everything that runs there is counted.
#[derive(Debug)]
pub struct Growth {
    stop: Sender<()>,
    thread: JoinHandle<usize>,
}

impl Growth {
    /// Begins to measure.
    #[must_use]
    pub fn watch() -> Self {
        let before = now();
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || {
            let mut most = 0;
            loop {
                let ended = stopped.recv_timeout(EVERY) != Err(RecvTimeoutError::Timeout);
                most = most.max(now().saturating_sub(before));
                if ended {
                    return most;
                }
            }
        });
        Self { stop, thread }
    }

    /// Ends the measurement, and returns how many bytes more there were at most.
    #[must_use]
    pub fn most(self) -> usize {
        drop(self.stop);
        // The thread does nothing that could panic.
        self.thread.join().unwrap_or_default()
    }
}

/// How many bytes of memory this process has now, by `VmRSS` of
/// <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>, which is in kilobytes. It is 0 if there is no
/// `/proc`.
fn now() -> usize {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    let number = line.and_then(|it| it.split_whitespace().next()?.parse().ok());
    number.unwrap_or(0_usize) << 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_come_is_counted_and_what_was_there_before_is_not() {
        let fill = |megabytes: usize| std::hint::black_box(vec![1_u8; megabytes << 20]);
        let before = fill(64);
        let growth = Growth::watch();
        let since = fill(32);
        let most = growth.most();
        assert!((24 << 20..56 << 20).contains(&most), "{most}");
        drop((before, since));
    }
}
