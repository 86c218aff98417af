//! Messages that count only when the broker has confirmed them.

use std::sync::Arc;
use std::time::Duration;

use lapin::options::BasicPublishOptions;
use lapin::types::ShortString;
use lapin::{BasicProperties, Confirmation};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::broker::{Broker, Live};
use crate::error::{Error, ErrorKind};

/// The most messages on their way at once. Each has a channel of its own, and a broker admits 2,047 unless set.
const MOST_MESSAGES: usize = 256;
/// The most bytes on their way at once.
pub(crate) const MOST_BYTES: usize = 64 << 20;
/// After how long without a confirmation the connection is given up: with it goes what it holds in memory.
const STUCK: Duration = Duration::from_secs(30);
/// The delivery mode of a message that survives the broker.
const PERSISTENT: u8 = 2;

/// Room for what the broker has not confirmed yet. It is given back by the broker's answer or with the connection, not
/// when whoever asked has stopped to wait: until then the library holds the message.
#[derive(Debug)]
pub(crate) struct Room {
    messages: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
}

/// A message and where it goes.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) exchange: ShortString,
    pub(crate) key: ShortString,
    pub(crate) properties: BasicProperties,
    pub(crate) body: Vec<u8>,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self {
            messages: Arc::new(Semaphore::new(MOST_MESSAGES)),
            bytes: Arc::new(Semaphore::new(MOST_BYTES)),
        }
    }

    /// Waits until there is room. The order is that of the calls.
    async fn take(&self, bytes: usize) -> Result<[OwnedSemaphorePermit; 2], Error> {
        if bytes > MOST_BYTES {
            let said = format!("a message of {bytes} bytes is longer than {MOST_BYTES}");
            return Err(Error::new(ErrorKind::Refused, said));
        }
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        let taken = async {
            let message = Arc::clone(&self.messages).acquire_owned().await?;
            let bytes = Arc::clone(&self.bytes).acquire_many_owned(bytes).await?;
            Ok::<_, tokio::sync::AcquireError>([message, bytes])
        };
        taken.await.map_err(|_| Error::gone())
    }
}

impl Broker {
    /// Publishes a message, and returns when the broker has confirmed that all queues which get it have it, and that
    /// one does.
    ///
    /// Whoever stops to wait stops only that: the message is on its way.
    pub(crate) async fn publish(&self, live: &Arc<Live>, message: Message) -> Result<(), Error> {
        let room = self.room().take(message.body.len()).await?;
        let live = Arc::clone(live);
        let task = tokio::spawn(async move {
            let confirmed = timeout(STUCK, live.publish(message)).await;
            let outcome = confirmed.unwrap_or_else(|_| {
                tracing::error!(target: "webhook", "RabbitMQ has not confirmed a message for so long that its connection is given up");
                live.hang_up();
                Err(Error::no_answer())
            });
            drop(room);
            outcome
        });
        task.await.map_err(|_| Error::gone())?
    }
}

impl Live {
    async fn publish(&self, message: Message) -> Result<(), Error> {
        // The broker returns what no queue gets before it acknowledges it, and does not say which message that was. The
        // library gives it to any one that the same frame acknowledges. Of one message a channel there is no doubt.
        let channel = self.idle_channel().await?;
        let options = BasicPublishOptions {
            mandatory: true,
            ..BasicPublishOptions::default()
        };
        let properties = message.properties.with_delivery_mode(PERSISTENT);
        let (exchange, key) = (message.exchange, message.key);
        let sent = channel.basic_publish(exchange, key, options, &message.body, properties);
        let confirm = sent.await?;
        drop(message.body);
        let confirmation = confirm.await?;
        self.give_back(channel);
        match confirmation {
            Confirmation::Ack(None) => Ok(()),
            Confirmation::Ack(Some(returned)) | Confirmation::Nack(Some(returned)) => {
                Err(Error::new(ErrorKind::Unroutable, &returned.reply_text))
            }
            Confirmation::Nack(None) => Err(Error::new(
                ErrorKind::Full,
                "a queue has refused the message: it is full, or has no majority",
            )),
            Confirmation::NotRequested => Err(Error::new(
                ErrorKind::Refused,
                "the channel does not confirm messages",
            )),
        }
    }
}
