//! The trait of a queue: it stores a message, and says whether it has it for good.

use std::fmt;
use std::pin::Pin;

use super::envelope::Envelope;

/// The error of a queue that could not take a message, or could not say whether it did.
pub type SinkError = Box<dyn std::error::Error + Send + Sync>;

/// A queue that keeps deliveries until a worker has handled them. Clones share the connection.
pub trait Sink: Clone + Send + Sync + 'static {
    /// Stores the message. `Ok` says that it is **durable**: the queue has confirmed it, in the way that its own
    /// documentation asks for, and a crash of this process loses nothing. A queue that is unsure returns `Err`.
    ///
    /// The caller sets a deadline, after which it drops the future; the message may then be stored or not. If the
    /// sender retries, the message comes again under the same [id](Envelope::id).
    ///
    /// # Errors
    ///
    /// Returns an error if the queue is full, cannot be reached, has refused the message, or has not confirmed it.
    fn put(&self, envelope: &Envelope) -> impl Future<Output = Result<(), SinkError>> + Send;

    /// The longest message that the queue takes, in bytes; `None` if it has no limit.
    fn limit(&self) -> Option<usize>;

    /// How many bytes this queue needs for a sealed delivery of this many bytes, with its envelope and encoding.
    fn size(&self, sealed: usize) -> usize;

    /// What the log calls the queue, such as `rabbitmq`.
    fn name(&self) -> &'static str;
}

/// A [`Sink`] without its type, so that one forwarder can hold several.
pub(super) trait AnySink: Send + Sync {
    fn put<'a>(&'a self, envelope: &'a Envelope) -> Pin<Box<Putting<'a>>>;
    fn limit(&self) -> Option<usize>;
    fn size(&self, sealed: usize) -> usize;
    fn name(&self) -> &'static str;
}

pub(super) type Putting<'a> = dyn Future<Output = Result<(), SinkError>> + Send + 'a;

impl<S: Sink> AnySink for S {
    fn put<'a>(&'a self, envelope: &'a Envelope) -> Pin<Box<Putting<'a>>> {
        Box::pin(Sink::put(self, envelope))
    }

    fn limit(&self) -> Option<usize> {
        Sink::limit(self)
    }

    fn size(&self, sealed: usize) -> usize {
        Sink::size(self, sealed)
    }

    fn name(&self) -> &'static str {
        Sink::name(self)
    }
}

/// Whether a sealed delivery of this many bytes fits into one message.
pub(super) fn fits(sink: &dyn AnySink, sealed: usize) -> bool {
    sink.limit().is_none_or(|limit| sink.size(sealed) <= limit)
}

impl fmt::Debug for dyn AnySink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
