//! Sinks that store nothing: one measures a receiver without a queue, and one captures the bytes of a message.

use std::sync::{Arc, Mutex};

use webhook_tower::forward::{Envelope, Sink, SinkError};

/// A sink that confirms every message and does nothing.
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

/// A sink that keeps the bytes of the last message.
#[derive(Clone)]
pub(super) struct Captures<B> {
    bytes: B,
    found: Found,
}

/// The bytes of the last message.
type Found = Arc<Mutex<Option<Vec<u8>>>>;

impl<B> Captures<B> {
    pub(super) fn new(bytes: B) -> Self {
        Self {
            bytes,
            found: Arc::default(),
        }
    }

    /// Where the bytes of a message are found after its delivery.
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
