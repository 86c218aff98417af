//! The pauses after which a loop asks its database again when the database has failed.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::time::Duration;

use tokio::time::Instant;

/// The longest that the first pause and any pause can be.
const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(5);

/// Counts the failures of a database in a row, and says when a loop may ask it again.
///
/// Each further failure doubles the pause, up to 5 seconds. Chance shortens each pause by up to a half, because all
/// processes lose their database in the same moment and would otherwise ask for it together when it is back.
#[derive(Debug, Default)]
pub(crate) struct Outage {
    failures: u32,
    until: Option<Instant>,
}

impl Outage {
    /// Notes that the database has answered.
    pub(crate) const fn is_over(&mut self) {
        self.failures = 0;
        self.until = None;
    }

    /// Notes a failure, and returns the pause that begins now.
    pub(crate) fn failed(&mut self, now: Instant) -> Duration {
        let longest = FIRST.saturating_mul(1 << self.failures.min(16));
        let longest = longest.min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let some = RandomState::new().hash_one(self.failures) % 1024;
        let part = u32::try_from(some).unwrap_or_default();
        let pause = longest / 2 + longest / 2048 * part;
        self.until = now.checked_add(pause);
        pause
    }

    /// Whether the pause after the last failure lasts.
    pub(crate) fn lasts(&self, now: Instant) -> bool {
        self.until.is_some_and(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pauses_grow_to_an_end_differ_by_chance_and_begin_anew_after_an_answer() {
        let now = Instant::now();
        let mut outage = Outage::default();
        assert!(!outage.lasts(now));
        for _ in 0..2 {
            for longest in [500, 1000, 2000, 4000, 5000, 5000].map(Duration::from_millis) {
                let pause = outage.failed(now);
                assert!((longest / 2..=longest).contains(&pause), "{pause:?}");
                assert!(outage.lasts(now) && !outage.lasts(now + pause));
            }
            outage.is_over();
            assert!(!outage.lasts(now));
        }
        let pauses = (0..100_000).map(|_| outage.failed(now));
        let different: HashSet<_> = pauses.skip(10).collect();
        assert!(different.len() > 100 && different.iter().all(|it| *it <= LONGEST));
    }
}
