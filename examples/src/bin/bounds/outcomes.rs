//! Counts which answers the receiver gave to the attackers and to the genuine sender.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The senders whose answers are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    SlowUploads,
    TinyUploads,
    LongHeads,
    Tenants,
    Ed25519,
    Hmac,
    Genuine,
}

/// The ways in which an upload may end: an answer, or only the connection's end if the upload was still being written.
const ENDED: &[&str] = &["401", "408", "413", "503", "reset", "unfinished"];

const ALLOWED: &[(Who, &[&str])] = &[
    (Who::SlowUploads, ENDED),
    (Who::TinyUploads, ENDED),
    (Who::LongHeads, &["408", "503"]),
    (Who::Tenants, &["401", "503"]),
    (Who::Ed25519, &["401", "503"]),
    (Who::Hmac, &["401", "503"]),
    (Who::Genuine, &["200"]),
];

#[derive(Default)]
pub(crate) struct Outcomes {
    seen: Mutex<BTreeMap<Who, BTreeMap<String, usize>>>,
    slowest: Mutex<Duration>,
}

impl Outcomes {
    pub(crate) fn count(&self, who: Who, status: &str) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let statuses = seen.entry(who).or_default();
        *statuses.entry(status.to_owned()).or_default() += 1;
    }

    /// Counts a genuine delivery that was answered after this time.
    pub(crate) fn took(&self, time: Duration) {
        let mut slowest = self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        *slowest = time.max(*slowest);
    }

    /// Prints the answers, and returns whether they are those that must come.
    pub(crate) fn report(&self, within: Duration) -> bool {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut right = true;
        for (who, allowed) in ALLOWED {
            let statuses = seen.get(who).cloned().unwrap_or_default();
            println!("{who:?}: {statuses:?}");
            let known = statuses
                .keys()
                .all(|status| allowed.contains(&status.as_str()));
            right &= known && !statuses.is_empty();
        }
        let slowest = *self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        println!("slowest genuine delivery: {} ms", slowest.as_millis());
        if !right || slowest > within {
            println!("FAILED: answers");
        }
        right && slowest <= within
    }
}
