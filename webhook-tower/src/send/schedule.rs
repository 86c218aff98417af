//! The pauses between attempts to deliver, as the Standard Webhooks specification recommends them.

use std::sync::Arc;
use std::time::Duration;

const HOUR: u64 = 60 * 60;

/// The pauses of the specification's example, in seconds. They add up to 75 hours and 35 minutes.
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

/// The longest time for which a receiver can put a sender off: a day.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_secs(24 * HOUR);

/// The pauses between attempts at a delivery, in their order. One more attempt follows the last pause, and then none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetrySchedule {
    pauses: Arc<[Duration]>,
}

impl RetrySchedule {
    /// Ten attempts within three days and a few hours, which the [Standard Webhooks
    /// specification](https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md) gives
    /// as its example under "Deliverability and reliability". The pauses are 5 seconds, 5 and 30 minutes, and 2, 5, 10,
    /// 14, 20 and 24 hours.
    #[must_use]
    pub fn of_the_specification() -> Self {
        Self::of(PAUSES.map(Duration::from_secs))
    }

    /// Makes a schedule of these pauses. Without a pause there is a single attempt.
    #[must_use]
    pub fn of(pauses: impl IntoIterator<Item = Duration>) -> Self {
        Self {
            pauses: pauses.into_iter().collect(),
        }
    }

    /// The pause after this many attempts, or `None` if it is time to give up. A random part of up to a tenth is added,
    /// so that deliveries that failed together are not tried again together.
    #[must_use]
    pub fn pause(&self, attempts: usize) -> Option<Duration> {
        let pause = *self.pauses.get(attempts.checked_sub(1)?)?;
        Some(pause.saturating_add((pause / 10).mul_f64(fastrand::f64())))
    }

    /// The time from the first attempt to the last one if each fails at once: the sum of the pauses.
    #[must_use]
    pub fn horizon(&self) -> Duration {
        let sum = |sum: Duration, pause: &Duration| sum.saturating_add(*pause);
        self.pauses.iter().fold(Duration::ZERO, sum)
    }
}

impl Default for RetrySchedule {
    /// Returns [`RetrySchedule::of_the_specification`].
    fn default() -> Self {
        Self::of_the_specification()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schedule_is_the_specifications() {
        let schedule = RetrySchedule::of_the_specification();
        let pauses: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_eq!(pauses.len(), 9, "ten attempts");
        for (pause, planned) in pauses.iter().zip(PAUSES.map(Duration::from_secs)) {
            assert!(
                *pause >= planned && *pause <= planned.mul_f64(1.1),
                "{pause:?}"
            );
        }
        let hours = 75 * HOUR + 35 * 60 + 5;
        assert_eq!(schedule.horizon(), Duration::from_secs(hours));
        let other: Vec<_> = (1..).map_while(|n| schedule.pause(n)).collect();
        assert_ne!(pauses, other, "by chance");
        assert_eq!(schedule.pause(0), None);
        assert_eq!(RetrySchedule::of([]).pause(1), None);
        let longest = RetrySchedule::of([Duration::MAX]).pause(1);
        assert_eq!(longest, Some(Duration::MAX));
    }
}
