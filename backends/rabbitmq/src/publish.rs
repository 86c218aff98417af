//! Messages that count only when the broker has confirmed them.

use std::sync::Arc;
use std::time::Duration;

use lapin::message::BasicReturnMessage;
use lapin::options::BasicPublishOptions;
use lapin::types::ShortString;
use lapin::{BasicProperties, Channel, Confirmation};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::broker::{Broker, Live};
use crate::error::{Error, ErrorKind};
use crate::lane::Lane;

/// The most messages on their way at once.
const MOST_MESSAGES: usize = 256;
/// The most bytes on their way at once.
pub(crate) const MOST_BYTES: usize = 64 << 20;
/// A longer message has a channel of its own: one that the broker finds too long ends its channel, and with it the
/// messages that share it.
const LONG: usize = 128 << 10;
/// After how long without a confirmation the connection is given up: with it goes what it holds in memory.
pub(crate) const STUCK: Duration = Duration::from_secs(30);
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

/// A message's part of the room.
#[derive(Debug)]
pub(crate) struct Place {
    _message: OwnedSemaphorePermit,
    _bytes: OwnedSemaphorePermit,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self {
            messages: Arc::new(Semaphore::new(MOST_MESSAGES)),
            bytes: Arc::new(Semaphore::new(MOST_BYTES)),
        }
    }

    /// Waits until there is room. The order is that of the calls.
    pub(crate) async fn take(&self, bytes: usize) -> Result<Place, Error> {
        if bytes > MOST_BYTES {
            let said = format!("a message of {bytes} bytes is longer than {MOST_BYTES}");
            return Err(Error::new(ErrorKind::Refused, said));
        }
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        let taken = async {
            Ok::<_, tokio::sync::AcquireError>(Place {
                _message: Arc::clone(&self.messages).acquire_owned().await?,
                _bytes: Arc::clone(&self.bytes).acquire_many_owned(bytes).await?,
            })
        };
        taken.await.map_err(|_| Error::gone())
    }
}

impl Broker {
    /// Publishes a message among others of a lane, and returns when the broker has confirmed that all queues which get it
    /// have it, and that one does. The message has an id.
    ///
    /// Whoever stops to wait stops only that: the message is on its way.
    pub(crate) async fn publish_in(
        &self,
        lane: &Lane,
        live: &Arc<Live>,
        message: Message,
    ) -> Result<(), Error> {
        if message.body.len() > LONG {
            return self.publish(live, message).await;
        }
        let place = self.room().take(message.body.len()).await?;
        lane.publish(message, place).await
    }

    /// Publishes a message on a channel where nothing else is on its way, and returns as [`Broker::publish_in`] does.
    pub(crate) async fn publish(&self, live: &Arc<Live>, message: Message) -> Result<(), Error> {
        let place = self.room().take(message.body.len()).await?;
        let live = Arc::clone(live);
        let task = tokio::spawn(async move {
            let published = timeout(STUCK, live.publish(message)).await;
            let outcome = published.unwrap_or_else(|_| {
                say_stuck();
                live.hang_up();
                Err(Error::no_answer())
            });
            drop(place);
            outcome
        });
        task.await.map_err(|_| Error::gone())?
    }
}

impl Live {
    async fn publish(&self, message: Message) -> Result<(), Error> {
        // The library gives what came back to any confirmation. Where there is one there is no doubt whose it is.
        let channel = self.idle_channel().await?;
        let confirmation = confirmed(&channel, message).await?;
        self.give_back(channel);
        outcome(confirmation)
    }
}

/// Publishes a message on a channel, and waits for what the broker says of it. The first poll puts it behind those before
/// it.
pub(crate) async fn confirmed(channel: &Channel, message: Message) -> lapin::Result<Confirmation> {
    let options = BasicPublishOptions {
        mandatory: true,
        ..BasicPublishOptions::default()
    };
    let properties = message.properties.with_delivery_mode(PERSISTENT);
    let (exchange, key) = (message.exchange, message.key);
    let sent = channel.basic_publish(exchange, key, options, &message.body, properties);
    let confirm = sent.await?;
    drop(message.body);
    confirm.await
}

/// What a confirmation says of a message.
pub(crate) fn outcome(confirmation: Confirmation) -> Result<(), Error> {
    match confirmation {
        Confirmation::Ack(None) => Ok(()),
        Confirmation::Ack(Some(back)) | Confirmation::Nack(Some(back)) => Err(unroutable(&back)),
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

pub(crate) fn unroutable(back: &BasicReturnMessage) -> Error {
    Error::new(ErrorKind::Unroutable, &back.reply_text)
}

pub(crate) fn say_stuck() {
    tracing::error!(target: "webhook", "RabbitMQ has not confirmed a message for so long that its connection is given up");
}
