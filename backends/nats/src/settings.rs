//! Where in the server a queue is, the bounds of what waits for it, and how a worker takes from it.

use std::time::Duration;

/// Which streams and subjects a queue has, and its bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueSettings {
    /// The stream that keeps deliveries. `webhooks` unless set.
    pub stream: String,
    /// What stands before `sender.endpoint.event` in the subjects. The stream's name unless set.
    pub prefix: String,
    /// The stream that keeps dead letters. The stream's name and `_dead` unless set.
    pub dead_stream: String,
    /// What stands before `sender.endpoint.event` in the subjects of dead letters. The prefix and `_dead` unless set.
    pub dead_prefix: String,
    /// The JetStream domain, where the server is reached through another one. None unless set.
    pub domain: Option<String>,
    /// How long the streams have to keep what nobody has handled. 14 days unless set, which is the horizon of
    /// [`SealKeys`](webhook_core::seal::SealKeys). A stream whose `max_age` is shorter is refused.
    pub keep: Duration,
    /// How long the server may take for an answer. 5 seconds unless set.
    pub answer: Duration,
    /// How many bytes the client holds at most that it cannot write to the server. 64 MiB unless set.
    pub max_held: usize,
    /// How many bytes [`Queue::create`](crate::Queue::create) gives each of the streams at most. 1 GiB unless set. A stream
    /// that is full refuses deliveries, which is 503.
    pub max_bytes: i64,
}

impl QueueSettings {
    /// The settings that are said beside each field, with this stream.
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

    /// The settings with another prefix, and another one of dead letters to match.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self.dead_prefix = format!("{}_dead", self.prefix);
        self
    }

    /// The settings with another stream and prefix of dead letters.
    #[must_use]
    pub fn dead(mut self, stream: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.dead_stream = stream.into();
        self.dead_prefix = prefix.into();
        self
    }

    /// The settings with a JetStream domain.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The settings with another time for which the streams have to keep what nobody has handled.
    #[must_use]
    pub const fn keep(mut self, time: Duration) -> Self {
        self.keep = time;
        self
    }

    /// The settings with another deadline for the server's answers.
    #[must_use]
    pub const fn answer(mut self, time: Duration) -> Self {
        self.answer = time;
        self
    }

    /// The settings with another number of bytes that the client holds at most.
    #[must_use]
    pub const fn max_held(mut self, bytes: usize) -> Self {
        self.max_held = bytes;
        self
    }

    /// The settings with another size for streams that are made.
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
    /// How many deliveries it handles at once, and how many it holds. 8 unless set.
    pub at_once: usize,
    /// How long a delivery stays with a worker that says nothing, and so how long it waits after that was killed. A
    /// handler that takes longer keeps it. 30 seconds unless set.
    pub ack_wait: Duration,
    /// The name of the durable consumer in the server. The sender and the endpoint unless set, such as `stripe-orders`:
    /// workers of one name share the deliveries.
    pub durable: Option<String>,
}

impl ConsumeSettings {
    /// The settings that are said beside each field.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            at_once: 8,
            ack_wait: Duration::from_secs(30),
            durable: None,
        }
    }

    /// The settings with another number of deliveries at once. One at least.
    #[must_use]
    pub const fn at_once(mut self, deliveries: usize) -> Self {
        self.at_once = if deliveries == 0 { 1 } else { deliveries };
        self
    }

    /// The settings with another time after which the server gives a delivery to another worker. A second at least.
    #[must_use]
    pub fn ack_wait(mut self, time: Duration) -> Self {
        self.ack_wait = time.max(Duration::from_secs(1));
        self
    }

    /// The settings with another name of the durable consumer. Where several consumers take the same deliveries, the
    /// stream's retention has to be `limits`.
    #[must_use]
    pub fn durable(mut self, name: impl Into<String>) -> Self {
        self.durable = Some(name.into());
        self
    }
}

impl Default for ConsumeSettings {
    fn default() -> Self {
        Self::new()
    }
}
