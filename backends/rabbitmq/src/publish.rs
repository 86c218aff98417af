//! Publishes messages, each of which counts only once the broker has confirmed it.

use std::ops::Deref;
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

/// The most messages that may be on their way at once.
const MOST_MESSAGES: usize = 256;
/// The most bytes that may be on their way at once.
pub(crate) const MOST_BYTES: usize = 64 << 20;
/// The room that a shorter message takes.
const SHORTEST: usize = MOST_BYTES / MOST_MESSAGES;
/// A message longer than this has a channel of its own: if the broker finds it too long, it closes the channel, and
/// every message that shares it fails.
const LONG: usize = 128 << 10;
/// How long the broker may take to confirm a message before the connection is given up, which frees what it holds in
/// memory.
pub(crate) const STUCK: Duration = Duration::from_secs(30);
/// The delivery mode of a message that survives the broker.
const PERSISTENT: u8 = 2;

/// Room for messages that the broker has not confirmed yet. The broker's answer or the end of the connection gives the
/// room back. A caller that stops waiting does not, because the library still holds the message.
///
/// It counts bytes. A message takes at least [`SHORTEST`] of them, which bounds the number of messages, too.
#[derive(Debug)]
pub(crate) struct Room(Arc<Semaphore>);

/// A message, and the exchange and key under which it is published.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) exchange: ShortString,
    pub(crate) key: ShortString,
    pub(crate) properties: BasicProperties,
    pub(crate) body: Vec<u8>,
}

/// The part of the room that one message takes.
#[derive(Debug)]
pub(crate) struct Place {
    _bytes: OwnedSemaphorePermit,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Semaphore::new(MOST_BYTES)))
    }

    /// Waits until there is room. Callers get it in the order of their calls. A message that is longer than all of the
    /// room waits for all of it: a receiver publishes none, but somebody else may have, and then a worker has to move it.
    pub(crate) async fn take(&self, bytes: usize) -> Result<Place, Error> {
        let bytes = bytes.clamp(SHORTEST, MOST_BYTES);
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        let taken = Arc::clone(&self.0).acquire_many_owned(bytes).await;
        let _bytes = taken.map_err(|_| Error::gone())?;
        Ok(Place { _bytes })
    }
}

impl Broker {
    /// Publishes a message in a lane, among others, and returns once the broker has confirmed that at least one queue
    /// gets it, and that all queues which get it have it. The message must have an id.
    ///
    /// Dropping the future ends only the wait: the message stays on its way.
    pub(crate) async fn publish_in(
        &self,
        lane: &Lane,
        live: &Arc<Live>,
        message: Box<Message>,
    ) -> Result<(), Error> {
        if message.body.len() > LONG {
            return Box::pin(self.publish(live, message)).await;
        }
        let place = self.room().take(message.body.len()).await?;
        lane.publish(message, place).await
    }

    /// Publishes a message on a channel where no other is on its way. Returns what [`Broker::publish_in`] returns.
    pub(crate) async fn publish(
        &self,
        live: &Arc<Live>,
        message: Box<Message>,
    ) -> Result<(), Error> {
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
    async fn publish(&self, message: Box<Message>) -> Result<(), Error> {
        // The library hands a returned message to any confirmation. Here there is only one, so it belongs to this
        // message.
        let channel = self.idle_channel().await?;
        let confirmation = confirmed(&channel, message).await?;
        self.give_back(channel);
        outcome(confirmation)
    }
}

/// Publishes a message on a channel, and waits for the broker's confirmation. The first poll sends the message after
/// those that were sent before.
pub(crate) async fn confirmed(
    channel: impl Deref<Target = Channel>,
    message: Box<Message>,
) -> lapin::Result<Confirmation> {
    let options = BasicPublishOptions {
        mandatory: true,
        ..BasicPublishOptions::default()
    };
    let Message {
        exchange,
        key,
        properties,
        body,
    } = *message;
    let properties = properties.with_delivery_mode(PERSISTENT);
    let sent = channel.basic_publish(exchange, key, options, &body, properties);
    let confirm = sent.await?;
    drop(body);
    confirm.await
}

/// Turns a confirmation into the result for one message.
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn there_is_room_for_so_many_messages_and_so_many_bytes() {
        let room = Room::new();
        let taken = |bytes| room.take(bytes).now_or_never().map(Result::unwrap);
        for (bytes, most) in [(0, MOST_MESSAGES), (MOST_BYTES / 2, 2), (usize::MAX, 1)] {
            let mut all = Vec::new();
            while let Some(place) = taken(bytes) {
                all.push(place);
            }
            assert_eq!(all.len(), most, "messages of {bytes} bytes");
            // What waits gets the room that another one gives back.
            all.pop();
            assert!(taken(bytes).is_some());
        }
    }
}
