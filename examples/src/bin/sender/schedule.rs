//! When to try again.

use std::sync::Arc;
use std::time::Duration;

const HOUR: u64 = 60 * 60;

/// What the specification gives as its example, "Deliverability and reliability": the pauses after
/// the first attempt, which add up to 75 hours and 35 minutes.
/// <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>
const PAUSES: [u64; 9] = [
    5,
    5 * 60,
    30 * 60,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
];

/// The longest that a receiver can put a sender off.
pub(crate) const LONGEST: Duration = Duration::from_secs(24 * HOUR);

/// Pauses between attempts, in order.
#[derive(Clone, Debug)]
pub(crate) struct Schedule {
    pauses: Arc<[Duration]>,
}

impl Schedule {
    pub(crate) fn of_the_specification() -> Self {
        Self::of(PAUSES.map(Duration::from_secs))
    }

    pub(crate) fn of(pauses: impl IntoIterator<Item = Duration>) -> Self {
        Self {
            pauses: pauses.into_iter().collect(),
        }
    }

    /// The pause after so many attempts, a tenth longer at most, by chance: what failed at once
    /// should not come back at once. None when it is time to give up.
    pub(crate) fn pause(&self, attempts: usize) -> Option<Duration> {
        let pause = *self.pauses.get(attempts.checked_sub(1)?)?;
        Some(pause.mul_f64(1.0 + fastrand::f64() / 10.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schedule_is_the_specifications() {
        let schedule = Schedule::of_the_specification();
        let pauses: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_eq!(pauses.len(), 9, "ten attempts");
        for (pause, planned) in pauses.iter().zip(PAUSES.map(Duration::from_secs)) {
            assert!(
                *pause >= planned && *pause <= planned.mul_f64(1.1),
                "{pause:?}"
            );
        }
        let hours = 75 * HOUR + 35 * 60 + 5;
        assert_eq!(PAUSES.iter().sum::<u64>(), hours);
        let other: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_ne!(pauses, other, "by chance");
    }
}
