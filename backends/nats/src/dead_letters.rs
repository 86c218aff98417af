//! Keeps dead letters in a stream of their own until an operator has seen them, and puts them back.

use std::sync::atomic::Ordering;
use std::time::Duration;

use async_nats::jetstream::message::{Message, StreamMessage};
use async_nats::jetstream::stream::RawMessageErrorKind;
use async_nats::{HeaderMap, HeaderName, Subject};
use bytes::Bytes;
use webhook_core::Provider;
use webhook_core::seal::SealError;
use webhook_tower::forward::{DeadLetter, Worker};

use crate::error::Error;
use crate::kinds::value;
use crate::queue::Queue;

const REASON: &str = "Webhook-Reason";
const DETAIL: &str = "Webhook-Detail";
const ATTEMPTS: &str = "Webhook-Attempts";

/// The headers of a message that its dead letter keeps. They are for people: nothing in them is proven.
const KEPT: [&str; 8] = [
    "ce-specversion",
    "ce-id",
    "ce-source",
    "ce-type",
    "ce-time",
    "ce-traceparent",
    "content-type",
    "Nats-Msg-Id",
];

/// The longest value of a kept header. No receiver writes a longer one.
const LONGEST_KEPT: usize = 256;

/// A message that is no longer tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadMessage {
    /// The number of the message in the stream of dead letters, by which [`Queue::replay`] finds it.
    pub sequence: u64,
    /// The subject, which ends in `sender.endpoint.event`. Anyone who may publish to the stream can have written it.
    pub subject: String,
    /// Why it is no longer tried: a word of the list at [`DeadLetter::reason`]. It is empty if somebody else has put
    /// the message there.
    pub reason: String,
    /// Why it is no longer tried: a sentence.
    pub detail: String,
}

impl Queue {
    /// Keeps a message as a dead letter. It is durable when this returns `Ok`.
    pub(crate) async fn bury(
        &self,
        message: &Message,
        dead: &DeadLetter,
        horizon: Duration,
    ) -> Result<(), Error> {
        let settings = &self.inner.settings;
        let info = message.info().map_err(Error::client)?;
        let mut headers = HeaderMap::new();
        let of_message = message.headers.as_ref();
        for name in KEPT {
            let found = of_message.and_then(|it| it.get(name));
            let Some(found) = found.filter(|it| it.as_str().len() <= LONGEST_KEPT) else {
                continue;
            };
            let name = match name {
                "Nats-Msg-Id" => "Webhook-Message-Id",
                other => other,
            };
            headers.insert(
                name.parse::<HeaderName>().map_err(Error::client)?,
                found.clone(),
            );
        }
        headers.insert(REASON, value(dead.reason)?);
        headers.insert(DETAIL, value(&dead.detail)?);
        headers.insert(ATTEMPTS, value(&info.delivered.to_string())?);
        let behind = message.subject.strip_prefix(&*settings.prefix);
        let behind = behind.unwrap_or(".unknown");
        let subject = format!("{}{behind}", settings.dead_prefix);
        // A message is one dead letter, however often this is called. Its time tells it from a message of an earlier
        // stream.
        let published = info.published.unix_timestamp_nanos();
        let id = format!("{}.{}.{published}", info.stream, info.stream_sequence);
        self.publish_dead(subject.into(), &id, headers, &message.payload, horizon)
            .await
    }

    /// Publishes a message into the stream of dead letters. Checks both streams again if the connection is a new one; a
    /// confirmation counts only if it came over the connection that was checked.
    async fn publish_dead(
        &self,
        subject: Subject,
        id: &str,
        headers: HeaderMap,
        payload: &Bytes,
        horizon: Duration,
    ) -> Result<(), Error> {
        let both = &self.inner.both_checked_at;
        if self.is_still(both.load(Ordering::Relaxed)).is_err() {
            let checked = self.check_for_worker(horizon).await;
            checked.map_err(|unfit| Error::Unfit {
                detail: unfit.to_string(),
            })?;
        }
        let checked = both.load(Ordering::Relaxed);
        let stream = &self.inner.settings.dead_stream;
        self.publish(stream, subject, id, headers, payload).await?;
        self.is_still(checked)
    }

    /// Returns the oldest dead letters from this sequence number on, at most this many. Begin with 0.
    ///
    /// # Errors
    ///
    /// Returns an error if the server cannot be reached, or the stream of dead letters does not exist.
    pub async fn dead_letters(&self, from: u64, at_most: usize) -> Result<Vec<DeadMessage>, Error> {
        let mut found = Vec::new();
        let mut next = from.max(1);
        while found.len() < at_most {
            let Some(message) = self.dead_letter(next, true).await? else {
                break;
            };
            next = message.sequence.saturating_add(1);
            let header = |name: &str| {
                let value = message.headers.get(name);
                value.map(|it| it.as_str().to_owned()).unwrap_or_default()
            };
            found.push(DeadMessage {
                sequence: message.sequence,
                subject: message.subject.to_string(),
                reason: header(REASON),
                detail: header(DETAIL),
            });
        }
        Ok(found)
    }

    /// Puts a dead letter back into the stream of deliveries, sealed again under a new message id. This is for a
    /// command of an operator. `None` says that there is no such dead letter.
    ///
    /// The dead letter is deleted once it is stored as a delivery. A crash in between leaves it in both streams.
    ///
    /// # Errors
    ///
    /// Returns an error if the server cannot be reached, or does not confirm the message. The inner error says why the
    /// seal does not open; the dead letter then stays.
    pub async fn replay<P: Provider, S>(
        &self,
        worker: &Worker<P, S>,
        sequence: u64,
    ) -> Result<Option<Result<(), SealError>>, Error> {
        let Some(message) = self.dead_letter(sequence, false).await? else {
            return Ok(None);
        };
        let envelope = match worker.replay(message.payload) {
            Ok(envelope) => envelope,
            Err(error) => return Ok(Some(Err(error))),
        };
        self.put_envelope(&envelope).await?;
        let stream = &self.inner.settings.dead_stream;
        let stream = self.inner.context.get_stream_no_info(stream).await;
        let stream = stream.map_err(Error::client)?;
        let deleted = stream.delete_message(sequence).await;
        deleted.map_err(Error::client)?;
        Ok(Some(Ok(())))
    }

    /// The dead letter with this sequence number, or the next one after it.
    async fn dead_letter(
        &self,
        sequence: u64,
        or_next: bool,
    ) -> Result<Option<StreamMessage>, Error> {
        let settings = &self.inner.settings;
        let stream = &settings.dead_stream;
        let stream = self.inner.context.get_stream_no_info(stream).await;
        let ask = stream
            .map_err(Error::client)?
            .raw_message_builder()
            .sequence(sequence);
        let ask = match or_next {
            true => ask.next_by_subject(format!("{}.>", settings.dead_prefix)),
            false => ask,
        };
        match ask.send().await {
            Ok(message) => Ok(Some(message)),
            Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => Ok(None),
            Err(error) => Err(Error::client(error)),
        }
    }
}
