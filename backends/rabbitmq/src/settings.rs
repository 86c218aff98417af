//! The settings of a queue, and the arguments that keep it from losing messages.

use std::fmt;

use lapin::types::{AMQPValue, FieldTable, LongString};

use crate::error::Unfit;

/// The longest name of a queue. AMQP allows 255 bytes; the queues beside it add to its name.
const LONGEST_NAME: usize = 200;
/// The longest message. RabbitMQ 4 takes no longer one unless its `max_message_size` is raised; earlier versions take
/// 128 MiB.
const MESSAGE_LIMIT: usize = 16 << 20;
/// RabbitMQ 4 drops a message that came back 20 times, unless the queue says otherwise. Workers count attempts
/// themselves.
const DELIVERY_LIMIT: i32 = 1_000_000;

/// The settings of a queue, and how much it keeps at most.
///
/// Whatever the settings say, the queue is durable, and refuses a message that it has no room for (`x-overflow` is
/// `reject-publish`) instead of dropping an older one. No setting can make it lose a message: there is none for a time
/// to live, an expiry, or another overflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueSettings {
    pub(crate) name: String,
    pub(crate) kind: QueueKind,
    most_messages: Option<u64>,
    most_bytes: Option<u64>,
    pub(crate) message_limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QueueKind {
    Quorum,
    Classic,
}

impl QueueSettings {
    /// A quorum queue, which confirms a message once most of its nodes have written it to disk. Prefer it.
    /// <https://www.rabbitmq.com/docs/quorum-queues>
    #[must_use]
    pub fn quorum(name: impl Into<String>) -> Self {
        Self::new(name.into(), QueueKind::Quorum)
    }

    /// A classic queue, which is on one node, and unavailable while that node is down.
    /// <https://www.rabbitmq.com/docs/classic-queues>
    #[must_use]
    pub fn classic(name: impl Into<String>) -> Self {
        Self::new(name.into(), QueueKind::Classic)
    }

    const fn new(name: String, kind: QueueKind) -> Self {
        Self {
            name,
            kind,
            most_messages: None,
            most_bytes: None,
            message_limit: MESSAGE_LIMIT,
        }
    }

    /// Sets the most messages that it keeps, `x-max-length`. Further ones are refused, and their senders get 503.
    #[must_use]
    pub const fn most_messages(mut self, messages: u64) -> Self {
        self.most_messages = Some(messages);
        self
    }

    /// Sets the most bytes of messages that it keeps, `x-max-length-bytes`.
    #[must_use]
    pub const fn most_bytes(mut self, bytes: u64) -> Self {
        self.most_bytes = Some(bytes);
        self
    }

    /// Sets the longest message that the broker takes, in bytes: its `max_message_size`. 16 MiB by default, as in
    /// RabbitMQ 4, and 64 MiB at most. GitHub's bodies of up to 25 MB need 36,000,000.
    #[must_use]
    pub const fn message_limit(mut self, bytes: usize) -> Self {
        self.message_limit = bytes;
        self
    }

    /// The queue's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn check(&self) -> Result<(), Unfit> {
        check_name(&self.name)?;
        if let Some(queue) = beside(&self.name) {
            return Err(Unfit::Settings(format!(
                "{:?} is the name of a queue that a worker of {queue:?} makes beside that, so the messages of both would mix: choose a \
                 name that ends neither with `.dead` nor with `.wait.` and a number",
                self.name
            )));
        }
        if self.most_messages == Some(0) || self.most_bytes == Some(0) {
            let fault = "a queue with `most_messages` or `most_bytes` of 0 takes nothing: say how much it may keep";
            return Err(Unfit::Settings(fault.to_owned()));
        }
        Ok(())
    }

    pub(crate) fn arguments(&self) -> Arguments {
        let mut arguments = Arguments::of(self.kind);
        for (name, most) in [
            ("x-max-length", self.most_messages),
            ("x-max-length-bytes", self.most_bytes),
        ] {
            if let Some(most) = most {
                let most = i64::try_from(most).unwrap_or(i64::MAX);
                arguments = arguments.with(name, AMQPValue::LongLongInt(most));
            }
        }
        arguments
    }
}

pub(crate) fn check_name(name: &str) -> Result<(), Unfit> {
    if name.is_empty() || name.len() > LONGEST_NAME || name.starts_with("amq.") {
        return Err(Unfit::Settings(format!(
            "{name:?} is no name for a queue or an exchange: it has 1 to {LONGEST_NAME} bytes, and does not begin with `amq.`"
        )));
    }
    Ok(())
}

/// Returns the queue whose worker makes one of this name beside it, for dead letters or for pauses.
fn beside(name: &str) -> Option<&str> {
    if let Some(queue) = name.strip_suffix(".dead") {
        return Some(queue);
    }
    let (queue, pause) = name.rsplit_once(".wait.")?;
    pause.parse::<u64>().is_ok().then_some(queue)
}

/// The arguments with which a queue is declared.
#[derive(Clone, Debug)]
pub(crate) struct Arguments(Vec<(&'static str, AMQPValue)>);

impl Arguments {
    pub(crate) fn of(kind: QueueKind) -> Self {
        let text = |it: &str| AMQPValue::LongString(LongString::from(it));
        let overflow = ("x-overflow", text("reject-publish"));
        Self(match kind {
            QueueKind::Classic => vec![("x-queue-type", text("classic")), overflow],
            QueueKind::Quorum => vec![
                ("x-queue-type", text("quorum")),
                overflow,
                ("x-delivery-limit", AMQPValue::LongInt(DELIVERY_LIMIT)),
            ],
        })
    }

    pub(crate) fn with(mut self, name: &'static str, value: AMQPValue) -> Self {
        self.0.push((name, value));
        self
    }

    pub(crate) fn with_text(self, name: &'static str, value: &str) -> Self {
        self.with(name, AMQPValue::LongString(LongString::from(value)))
    }

    pub(crate) fn table(&self) -> FieldTable {
        let mut table = FieldTable::default();
        for (name, value) in &self.0 {
            table.insert((*name).into(), value.clone());
        }
        table
    }
}

/// Shows the arguments in the sentence that says how to fix a queue.
impl fmt::Display for Arguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a durable queue")?;
        for (place, (name, value)) in self.0.iter().enumerate() {
            let before = if place == 0 { " with" } else { "," };
            match value {
                AMQPValue::LongString(text) => write!(f, "{before} {name}={text}")?,
                AMQPValue::LongInt(number) => write!(f, "{before} {name}={number}")?,
                AMQPValue::LongUInt(number) => write!(f, "{before} {name}={number}")?,
                AMQPValue::LongLongInt(number) => write!(f, "{before} {name}={number}")?,
                other => write!(f, "{before} {name}={other:?}")?,
            }
        }
        f.write_str(", and no other arguments")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    #[test]
    fn no_queue_is_called_as_one_that_a_worker_makes_beside_another() {
        for name in [
            "orders",
            "orders.dead.letters",
            "dead",
            "a.wait",
            "a.wait.b",
            "wait.50",
        ] {
            assert!(QueueSettings::quorum(name).check().is_ok(), "{name}");
        }
        for name in ["orders.dead", "orders.wait.50", "a.dead.wait.0", ".dead"] {
            let fault = QueueSettings::classic(name).check().unwrap_err();
            assert!(fault.to_string().contains("choose a name"), "{fault}");
        }
    }
}
