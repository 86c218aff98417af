//! Sends messages that the server answers, and gives each answer to the caller that waits for it.
//!
//! The client's own requests stay in its memory until their answers come, even after the caller has stopped waiting. A
//! server that takes everything and answers nothing would fill the memory. This type removes a request when its wait
//! ends.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use async_nats::connection::State;
use async_nats::{Client, HeaderMap, Message};
use bytes::Bytes;
use futures_util::StreamExt as _;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use tokio::time::timeout;

use crate::error::Error;

/// A subject for answers, and the callers that wait for them. Clones share both.
#[derive(Clone, Debug)]
pub(crate) struct Replies {
    shared: Arc<Shared>,
    _reader: Arc<Reader>,
}

#[derive(Debug)]
struct Shared {
    client: Client,
    inbox: String,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Message>>>,
    number: AtomicU64,
}

/// The task that reads the answers. It ends when the last clone is dropped.
#[derive(Debug)]
struct Reader(AbortHandle);

impl Drop for Reader {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The place of one caller that waits. Dropping it removes the caller, however the wait ends.
struct Place<'a> {
    shared: &'a Shared,
    number: u64,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.shared.waiting().remove(&self.number);
    }
}

impl Shared {
    fn waiting(&self) -> MutexGuard<'_, HashMap<u64, oneshot::Sender<Message>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give(&self, message: Message) {
        let number = message.subject.rsplit('.').next().map(str::parse);
        let waits = match number {
            Some(Ok(number)) => self.waiting().remove(&number),
            _ => None,
        };
        if let Some(waits) = waits {
            // A caller that has stopped waiting needs no answer.
            let _ = waits.send(message);
        }
    }
}

impl Replies {
    pub(crate) async fn new(client: Client) -> Result<Self, Error> {
        let inbox = client.new_inbox();
        let answers = client.subscribe(format!("{inbox}.*")).await;
        let mut answers = answers.map_err(Error::client)?;
        let shared = Arc::new(Shared {
            client,
            inbox,
            waiting: Mutex::default(),
            number: AtomicU64::new(0),
        });
        let read: Weak<Shared> = Arc::downgrade(&shared);
        let task = tokio::spawn(async move {
            while let Some(message) = answers.next().await {
                let Some(shared) = read.upgrade() else { return };
                shared.give(message);
            }
        });
        Ok(Self {
            shared,
            _reader: Arc::new(Reader(task.abort_handle())),
        })
    }

    /// Sends a message, and waits at most this long for the answer. Without a connection it sends nothing, so that the
    /// client keeps nothing for a server that is away.
    pub(crate) async fn ask(
        &self,
        subject: String,
        headers: HeaderMap,
        payload: Bytes,
        at_most: Duration,
    ) -> Result<Message, Error> {
        let shared = &self.shared;
        if shared.client.connection_state() != State::Connected {
            return Err(Error::NotConnected);
        }
        let number = shared.number.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = oneshot::channel();
        shared.waiting().insert(number, sender);
        let _place = Place { shared, number };
        let reply = format!("{}.{number}", shared.inbox);
        let answered = async {
            let client = &shared.client;
            let sent = client.publish_with_reply_and_headers(subject, reply, headers, payload);
            sent.await.map_err(Error::client)?;
            answer.await.map_err(|_| Error::NotConnected)
        };
        let message = timeout(at_most, answered).await;
        let message = message.map_err(|_| Error::NoAnswer)??;
        match message.status {
            Some(async_nats::StatusCode::NO_RESPONDERS) => Err(Error::NoStream),
            _ => Ok(message),
        }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.shared.client
    }

    /// How many callers wait for an answer.
    pub(crate) fn waiting(&self) -> usize {
        self.shared.waiting().len()
    }
}
