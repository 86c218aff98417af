//! Lists dead letters, and puts them back, for the command of an operator. `work.rs` makes messages dead letters.

use lapin::message::BasicGetMessage;
use lapin::options::{BasicAckOptions, BasicGetOptions};
use lapin::types::{AMQPValue, FieldTable, ShortString};
use lapin::{BasicProperties, Channel};
use webhook_core::Provider;
use webhook_core::seal::SealError;
use webhook_tower::forward::{Envelope, Worker};

use crate::broker::answered;
use crate::error::{Error, Unfit};
use crate::queue::{Queue, waiting};
use crate::sink::message;
use crate::work::{DETAIL, REASON, attempts};

/// A dead letter, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadMessage {
    /// The message's id; empty if it has none.
    pub id: String,
    /// The event's name that the message states; empty if it states none. Nothing proves the name.
    pub event: String,
    /// Why it is a dead letter: a word of a closed list, [`DeadLetter::reason`](webhook_tower::forward::DeadLetter::reason).
    pub reason: String,
    /// Why it is a dead letter: a sentence.
    pub detail: String,
    /// How many attempts it had.
    pub attempts: u32,
}

/// What a call of [`Queue::replay`] has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// The ids of dead letters that are in the queue again.
    pub replayed: Vec<String>,
    /// The ids of dead letters that stay because they do not open, and why: `None` for a message that is not an
    /// envelope.
    pub left: Vec<(String, Option<SealError>)>,
}

impl Queue {
    /// Returns the oldest dead letters, at most this many. They stay where they are.
    ///
    /// # Errors
    ///
    /// Returns an error if the broker cannot be reached.
    pub async fn dead_letters(&self, at_most: u32) -> Result<Vec<DeadMessage>, Error> {
        let channel = self.broker.live()?.channel().await?;
        let mut found = Vec::new();
        // Messages that are taken and not acknowledged are back in their places when the channel ends.
        while found.len() < usize::try_from(at_most).unwrap_or(usize::MAX) {
            let Some(taken) = self.take_dead(&channel).await? else {
                break;
            };
            found.push(DeadMessage::of(&taken.properties));
        }
        give_back(&channel).await;
        Ok(found)
    }

    /// How many dead letters there are.
    ///
    /// # Errors
    ///
    /// Returns an error if the broker cannot be reached.
    pub async fn dead(&self) -> Result<u32, Error> {
        waiting(&*self.broker.live()?, &self.dead_name()).await
    }

    /// Puts those of the oldest `at_most` dead letters back that are `wanted`, each sealed again under a new message
    /// id. A delivery keeps its arrival time and the sender's id, and gets all of its attempts again.
    ///
    /// A dead letter is acknowledged once the queue has the message again. If something fails in between, the message
    /// is in the queue and among the dead letters, never in neither.
    ///
    /// # Errors
    ///
    /// Returns an error if the queue is full, or the broker cannot be reached. Messages that were replayed before that
    /// are in the queue.
    pub async fn replay<P: Provider, S>(
        &self,
        worker: &Worker<P, S>,
        at_most: u32,
        mut wanted: impl FnMut(&DeadMessage) -> bool,
    ) -> Result<Replayed, Unfit> {
        let (live, _) = self.lane().await?;
        let channel = live.channel().await?;
        let mut done = Replayed::default();
        for _ in 0..at_most {
            let Some(taken) = self.take_dead(&channel).await? else {
                break;
            };
            let dead = DeadMessage::of(&taken.properties);
            if !wanted(&dead) {
                continue;
            }
            let Ok(sealed) = Envelope::open_structured(&taken.data) else {
                done.left.push((dead.id, None));
                continue;
            };
            match worker.replay(sealed) {
                Ok(envelope) => {
                    let message = message(&envelope, "", self.name())?;
                    let published = self.broker.publish(&live, message).await;
                    self.lane.forget_if_unroutable(&published);
                    published?;
                    answered(taken.ack(BasicAckOptions::default())).await?;
                    done.replayed.push(dead.id);
                }
                Err(error) => done.left.push((dead.id, Some(error))),
            }
        }
        give_back(&channel).await;
        Ok(done)
    }

    fn dead_name(&self) -> String {
        format!("{}.dead", self.name())
    }

    async fn take_dead(&self, channel: &Channel) -> Result<Option<BasicGetMessage>, Error> {
        let name = ShortString::from(self.dead_name());
        Ok(answered(channel.basic_get(name, BasicGetOptions::default())).await?)
    }
}

/// Closes the channel, which gives the messages back that were not acknowledged on it.
async fn give_back(channel: &Channel) {
    let closed = answered(channel.close(200, ShortString::from("OK")));
    if let Err(error) = closed.await {
        tracing::warn!(target: "webhook", %error, "a channel did not close");
    }
}

impl DeadMessage {
    fn of(properties: &BasicProperties) -> Self {
        let short =
            |it: &Option<ShortString>| it.as_ref().map(ToString::to_string).unwrap_or_default();
        let headers = properties.headers().as_ref().map(FieldTable::inner);
        let text = |name| match headers.and_then(|it| it.get(name)) {
            Some(AMQPValue::LongString(text)) => text.to_string(),
            _ => String::new(),
        };
        Self {
            id: short(properties.message_id()),
            event: short(properties.kind()),
            reason: text(REASON),
            detail: text(DETAIL),
            attempts: attempts(properties),
        }
    }
}
