//! Sinks that store nothing: what a receiver costs without a queue, and what a message is made of.

use std::sync::{Arc, Mutex};

use webhook_tower::forward::{Envelope, Sink, SinkError};

/// A sink that does nothing.
#[derive(Clone)]
pub(super) struct Nothing;

impl Sink for Nothing {
    async fn put(&self, _: &Envelope) -> Result<(), SinkError> {
        Ok(())
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn size(&self, sealed: usize) -> usize {
        sealed
    }

    fn name(&self) -> &'static str {
        "nothing"
    }
}

/// A sink that keeps what a message is made of.
#[derive(Clone)]
pub(super) struct Captures<B> {
    bytes: B,
    found: Found,
}

/// The last message.
type Found = Arc<Mutex<Option<Vec<u8>>>>;

impl<B> Captures<B> {
    pub(super) fn new(bytes: B) -> Self {
        Self {
            bytes,
            found: Arc::default(),
        }
    }

    /// Where the message is found after a delivery.
    pub(super) fn found(&self) -> Found {
        Arc::clone(&self.found)
    }
}

impl<B: Fn(&Envelope) -> Vec<u8> + Send + Sync + Clone + 'static> Sink for Captures<B> {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        let mut found = self.found.lock().map_err(|_| "a lock is poisoned")?;
        *found = Some((self.bytes)(envelope));
        Ok(())
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn size(&self, sealed: usize) -> usize {
        sealed
    }

    fn name(&self) -> &'static str {
        "captures"
    }
}
