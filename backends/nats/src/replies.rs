//! Sends messages that the server answers, and gives each answer to the caller that waits for it.
//!
//! The client's own requests stay in its memory until their answers come, even after the caller has stopped waiting. A
//! server that takes everything and answers nothing would fill the memory. This type removes a request when its wait
//! ends.
//!
//! One task hands the client what all callers ask. If each caller did that itself, it would wake the client's task, which
//! then writes this one message to its socket. The task lets a few callers that are ready come first, so that the client
//! writes their messages together, and the server reads them together.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use async_nats::connection::State;
use async_nats::{Client, HeaderMap, Message, Subject};
use bytes::Bytes;
use futures_util::StreamExt as _;
use tokio::sync::{mpsc, oneshot};
use tokio::task::{AbortHandle, yield_now};
use tokio::time::timeout;

use crate::error::Error;

/// How many messages are handed to the client at once. While the server stores these, the callers make the next ones. If
/// all callers came at once, the server would have nothing to do until the last of them had come.
const AT_ONCE: usize = 4;

/// A subject for answers, and the callers that wait for them. Clones share both.
#[derive(Clone, Debug)]
pub(crate) struct Replies {
    shared: Arc<Shared>,
    _tasks: Arc<Tasks>,
}

#[derive(Debug)]
struct Shared {
    client: Client,
    inbox: String,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Result<Message, Error>>>>,
    number: AtomicU64,
    orders: mpsc::UnboundedSender<Order>,
}

/// A message to send. The callers that wait bound how many there are.
#[derive(Debug)]
struct Order {
    number: u64,
    subject: Subject,
    headers: HeaderMap,
    payload: Bytes,
}

/// The tasks that send messages and read the answers. They end when the last clone is dropped.
#[derive(Debug)]
struct Tasks([AbortHandle; 2]);

impl Drop for Tasks {
    fn drop(&mut self) {
        for task in &self.0 {
            task.abort();
        }
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
    fn waiting(&self) -> MutexGuard<'_, HashMap<u64, oneshot::Sender<Result<Message, Error>>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn give(&self, message: Message) {
        let number = message.subject.rsplit('.').next().map(str::parse);
        if let Some(Ok(number)) = number {
            self.tell(number, Ok(message));
        }
    }

    fn tell(&self, number: u64, answer: Result<Message, Error>) {
        let waits = self.waiting().remove(&number);
        if let Some(waits) = waits {
            // A caller that has stopped waiting needs no answer.
            let _ = waits.send(answer);
        }
    }

    /// Hands a message to the client, unless its caller has stopped waiting.
    async fn send(&self, order: Order) {
        let Order {
            number,
            subject,
            headers,
            payload,
        } = order;
        if !self.waiting().contains_key(&number) {
            return;
        }
        let reply = format!("{}.{number}", self.inbox);
        let client = &self.client;
        let sent = client.publish_with_reply_and_headers(subject, reply, headers, payload);
        if let Err(error) = sent.await {
            self.tell(number, Err(Error::client(error)));
        }
    }
}

/// Sends what callers order, a few at once if they are ready, until the last of them is gone.
async fn send_all(shared: Weak<Shared>, mut orders: mpsc::UnboundedReceiver<Order>) {
    let mut taken = Vec::with_capacity(AT_ONCE);
    while orders.recv_many(&mut taken, AT_ONCE).await > 0 {
        // The callers that are ready come before this task goes on. While they order more, others get ready.
        let mut before = 0;
        while before < taken.len() && taken.len() < AT_ONCE {
            before = taken.len();
            yield_now().await;
            while taken.len() < AT_ONCE
                && let Ok(order) = orders.try_recv()
            {
                taken.push(order);
            }
        }
        let Some(shared) = shared.upgrade() else {
            return;
        };
        for order in taken.drain(..) {
            shared.send(order).await;
        }
    }
}

impl Replies {
    pub(crate) async fn new(client: Client) -> Result<Self, Error> {
        let inbox = client.new_inbox();
        let answers = client.subscribe(format!("{inbox}.*")).await;
        let mut answers = answers.map_err(Error::client)?;
        let (orders, ordered) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared {
            client,
            inbox,
            waiting: Mutex::default(),
            number: AtomicU64::new(0),
            orders,
        });
        let sends = tokio::spawn(send_all(Arc::downgrade(&shared), ordered));
        let read: Weak<Shared> = Arc::downgrade(&shared);
        let reads = tokio::spawn(async move {
            while let Some(message) = answers.next().await {
                let Some(shared) = read.upgrade() else { return };
                shared.give(message);
            }
        });
        Ok(Self {
            shared,
            _tasks: Arc::new(Tasks([sends.abort_handle(), reads.abort_handle()])),
        })
    }

    /// Sends a message, and waits at most this long for the answer. Without a connection it sends nothing, so that the
    /// client keeps nothing for a server that is away.
    pub(crate) async fn ask(
        &self,
        subject: Subject,
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
        let order = Order {
            number,
            subject,
            headers,
            payload,
        };
        shared.orders.send(order).map_err(|_| Error::NotConnected)?;
        let message = timeout(at_most, answer).await;
        let message = message.map_err(|_| Error::NoAnswer)?;
        let message = message.map_err(|_| Error::NotConnected)??;
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::Poll;

    use webhook_servers::Nats;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(60);

    /// A caller that stops waiting before its turn has sent nothing. The test runs on one thread, so the task that sends
    /// has its turn only when this one waits.
    #[tokio::test]
    async fn what_nobody_waits_for_any_more_is_not_sent() {
        let Some(server) = Nats::start(&[]).unwrap() else {
            return;
        };
        let hears = async_nats::connect(server.url()).await.unwrap();
        let mut heard = hears.subscribe("asked.*").await.unwrap();
        hears.flush().await.unwrap();
        let client = async_nats::connect(server.url()).await.unwrap();
        let replies = Replies::new(client).await.unwrap();
        let ask = |subject: &str| {
            let (subject, replies) = (Subject::from(subject), replies.clone());
            async move {
                let (headers, payload) = (HeaderMap::new(), Bytes::new());
                replies.ask(subject, headers, payload, PATIENCE).await
            }
        };
        {
            let mut asks = pin!(ask("asked.early"));
            poll_fn(|context| {
                assert!(asks.as_mut().poll(context).is_pending());
                Poll::Ready(())
            })
            .await;
            assert_eq!(replies.waiting(), 1);
        }
        assert_eq!(replies.waiting(), 0);
        let answers = async {
            let message = heard.next().await.unwrap();
            assert_eq!(&*message.subject, "asked.late");
            let reply = message.reply.unwrap();
            hears.publish(reply, "yes".into()).await.unwrap();
        };
        let (answer, ()) = tokio::join!(ask("asked.late"), answers);
        assert_eq!(&*answer.unwrap().payload, b"yes");
        // What the client refuses is an error at once, and not only when the time is over.
        let refused = timeout(PATIENCE / 2, ask("no subject")).await.unwrap();
        assert!(matches!(refused, Err(Error::Client { .. })), "{refused:?}");
        assert_eq!(replies.waiting(), 0);
    }
}
