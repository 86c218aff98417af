//! The settings of a queue: its streams and subjects, the bounds of what waits for it, and how a worker takes messages.

use std::time::Duration;

/// The streams and subjects of a queue, and its bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueSettings {
    /// The stream that keeps deliveries. `webhooks` by default.
    pub stream: String,
    /// The part before `sender.endpoint.event` in the subjects. The stream's name by default.
    pub prefix: String,
    /// The stream that keeps dead letters. By default the stream's name and `_dead`.
    pub dead_stream: String,
    /// The part before `sender.endpoint.event` in the subjects of dead letters. By default the prefix and `_dead`.
    pub dead_prefix: String,
    /// The JetStream domain, if the server is reached through another one. None by default.
    pub domain: Option<String>,
    /// How long the streams must keep a message that nobody has handled. 14 days by default, which is also the default
    /// horizon of [`SealKeys`](webhook_core::seal::SealKeys): the time after which a seal is no longer opened. A stream
    /// whose `max_age` is shorter is refused.
    pub keep: Duration,
    /// How long the server may take to answer. 5 seconds by default.
    pub answer: Duration,
    /// How many bytes the client may hold that it cannot write to the server. 64 MiB by default.
    pub max_held: usize,
    /// How many bytes [`Queue::create`](crate::Queue::create) gives each of the streams at most. 1 GiB by default. A
    /// stream that is full refuses deliveries, and their senders get 503.
    pub max_bytes: i64,
}

impl QueueSettings {
    /// Makes settings with this stream, and with the defaults that the fields name.
    #[must_use]
    pub fn new(stream: impl Into<String>) -> Self {
        let stream = stream.into();
        Self {
            prefix: stream.clone(),
            dead_stream: format!("{stream}_dead"),
            dead_prefix: format!("{stream}_dead"),
            stream,
            domain: None,
            keep: Duration::from_secs(14 * 24 * 60 * 60),
            answer: Duration::from_secs(5),
            max_held: 64 << 20,
            max_bytes: 1 << 30,
        }
    }

    /// Sets the prefix of subjects, and that of dead letters to match.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self.dead_prefix = format!("{}_dead", self.prefix);
        self
    }

    /// Sets the stream and the prefix of dead letters.
    #[must_use]
    pub fn dead(mut self, stream: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.dead_stream = stream.into();
        self.dead_prefix = prefix.into();
        self
    }

    /// Sets the JetStream domain.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets how long the streams must keep a message that nobody has handled.
    #[must_use]
    pub const fn keep(mut self, time: Duration) -> Self {
        self.keep = time;
        self
    }

    /// Sets how long the server may take to answer.
    #[must_use]
    pub const fn answer(mut self, time: Duration) -> Self {
        self.answer = time;
        self
    }

    /// Sets how many bytes the client may hold.
    #[must_use]
    pub const fn max_held(mut self, bytes: usize) -> Self {
        self.max_held = bytes;
        self
    }

    /// Sets how many bytes the streams get that [`Queue::create`](crate::Queue::create) makes.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: i64) -> Self {
        self.max_bytes = bytes;
        self
    }
}

impl Default for QueueSettings {
    fn default() -> Self {
        Self::new("webhooks")
    }
}

/// How a worker takes messages.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConsumeSettings {
    /// How many deliveries it handles at once, and how many it takes from the server. 8 by default.
    pub at_once: usize,
    /// How long a delivery stays with a worker that does not report progress. A delivery whose worker was killed waits
    /// for this long. The worker reports the progress of a handler that takes longer. 30 seconds by default.
    pub ack_wait: Duration,
    /// The name of the durable consumer in the server. By default it is the sender and the endpoint, such as
    /// `stripe=orders`. Workers with one name share the deliveries. A name that the workers of another endpoint have is
    /// refused.
    pub durable: Option<String>,
}

impl ConsumeSettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            at_once: 8,
            ack_wait: Duration::from_secs(30),
            durable: None,
        }
    }

    /// Sets how many deliveries are handled at once; at least one.
    #[must_use]
    pub const fn at_once(mut self, deliveries: usize) -> Self {
        self.at_once = if deliveries == 0 { 1 } else { deliveries };
        self
    }

    /// Sets after what time the server gives a delivery to another worker; at least a second.
    #[must_use]
    pub fn ack_wait(mut self, time: Duration) -> Self {
        self.ack_wait = time.max(Duration::from_secs(1));
        self
    }

    /// Sets the name of the durable consumer. If several consumers take the same deliveries, the stream's retention has
    /// to be `limits`.
    #[must_use]
    pub fn durable(mut self, name: impl Into<String>) -> Self {
        self.durable = Some(name.into());
        self
    }
}

impl ConsumeSettings {
    /// Returns the settings within the bounds that the setters keep, since a program can set the fields themselves.
    pub(crate) fn sound(self) -> Self {
        let (at_once, ack_wait) = (self.at_once, self.ack_wait);
        self.at_once(at_once).ack_wait(ack_wait)
    }
}

impl Default for ConsumeSettings {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_makes_a_worker_spin_or_stand_still() {
        let zero = ConsumeSettings {
            at_once: 0,
            ack_wait: Duration::ZERO,
            durable: None,
        };
        let sound = zero.sound();
        assert_eq!((sound.at_once, sound.ack_wait), (1, Duration::from_secs(1)));
        assert_eq!(ConsumeSettings::new().sound(), ConsumeSettings::new());
    }
}
