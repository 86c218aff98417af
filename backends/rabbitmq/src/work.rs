//! Ends one message: has it handled, and then acknowledges it, makes it wait for another attempt, or dead-letters it.
//!
//! An attempt counts before its handler runs. If the broker delivers a message again (`redelivered`), an attempt had
//! begun, because a consumer takes no message that it does not begin. Such a message is not handled at once. It goes to
//! a waiting queue with a count that is one higher, so that a message which kills its process becomes a dead letter in
//! the end. The counter of quorum queues, `x-delivery-count`, is not used: classic queues have none, and its meaning
//! changed between versions of RabbitMQ.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use lapin::message::Delivery;
use lapin::options::BasicAckOptions;
use lapin::types::{AMQPValue, FieldTable, LongString, ShortString};
use lapin::{BasicProperties, Channel};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tower_service::Service;
use webhook_core::Provider;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::{DeadLetter, Envelope, Outcome, RetryPolicy, Worker};

use crate::broker::{Live, answered};
use crate::error::{Error, Unfit};
use crate::publish::Message;
use crate::queue::{Queue, declare};
use crate::settings::{Arguments, QueueKind, QueueSettings};

/// The header that counts the attempts of a message that have ended.
pub(crate) const ATTEMPTS: &str = "webhook-attempts";
/// The header that says in a word why a message is a dead letter.
pub(crate) const REASON: &str = "webhook-reason";
/// The header that says in a sentence why a message is a dead letter.
pub(crate) const DETAIL: &str = "webhook-detail";

/// How long the broker may take to confirm a message that is moved to another queue.
const CONFIRM: Duration = Duration::from_secs(10);
/// The longest pause before another try to move a message.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A worker, its queue, and the queues beside it.
pub(crate) struct Work<P: Provider, S> {
    pub(crate) queue: Queue,
    pub(crate) worker: Worker<P, S>,
    pub(crate) beside: Beside,
}

/// How a message ended here.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ended {
    Handled,
    Again,
    Dead,
}

impl<P, S, B> Work<P, S>
where
    P: Provider,
    S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Send + 'static,
{
    /// Handles a message, and acknowledges it once its outcome is durable. If the outcome cannot be made durable, the
    /// broker delivers the message again.
    pub(crate) async fn message(
        &self,
        live: &Arc<Live>,
        mut delivery: Delivery,
        stopping: watch::Receiver<bool>,
    ) -> Ended {
        let body = std::mem::take(&mut delivery.data);
        let attempt = attempts(&delivery.properties).saturating_add(1);
        let outcome = if delivery.redelivered {
            self.came_again(attempt)
        } else {
            match Envelope::open_structured(&body) {
                Ok(sealed) => self.worker.handle(sealed, attempt).await,
                Err(_) => Outcome::Dead(DeadLetter::no_envelope()),
            }
        };
        let (key, dead, ended) = match &outcome {
            Outcome::Done => {
                acknowledge(&delivery).await;
                return Ended::Handled;
            }
            Outcome::Again(pause) => (self.beside.waiting(*pause), None, Ended::Again),
            Outcome::Dead(dead) => (self.beside.dead.clone(), Some(dead), Ended::Dead),
        };
        let properties = moved(&delivery.properties, attempt, dead);
        if self.moves(live, &key, properties, &body, stopping).await {
            acknowledge(&delivery).await;
        }
        ended
    }

    /// Decides what to do with a message whose attempt of this number ended with its worker.
    fn came_again(&self, attempt: u32) -> Outcome {
        let policy = self.worker.policy();
        tracing::warn!(target: "webhook", attempt, "the worker of a message was gone before its end");
        if attempt < policy.most_attempts {
            return Outcome::Again(policy.pause_after(attempt));
        }
        let dead = DeadLetter::attempts(attempt);
        tracing::error!(
            target: "webhook", reason = dead.reason, attempt, detail = dead.detail,
            "a message of the queue becomes a dead letter"
        );
        Outcome::Dead(dead)
    }

    /// Moves the message to the other queue, and returns whether it is durable there. It tries again until it is, until
    /// the connection is gone, or until the worker is told to stop.
    async fn moves(
        &self,
        live: &Arc<Live>,
        key: &str,
        properties: BasicProperties,
        body: &[u8],
        mut stopping: watch::Receiver<bool>,
    ) -> bool {
        let mut pause = Duration::from_millis(100);
        loop {
            let message = Box::new(Message {
                exchange: ShortString::default(),
                key: ShortString::from(key),
                properties: properties.clone(),
                body: body.to_vec(),
            });
            let published = timeout(CONFIRM, self.queue.broker.publish(live, message)).await;
            let Err(error) = published.unwrap_or_else(|_| Err(Error::no_answer())) else {
                return true;
            };
            tracing::error!(target: "webhook", %error, queue = key, "a message cannot be moved");
            if !live.is_up() || *stopping.borrow() {
                return false;
            }
            if error.is_unroutable() {
                self.make_beside_again(live).await;
            }
            tokio::select! {
                () = sleep(pause) => {}
                _ = stopping.changed() => {}
            }
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
    }
}

/// A separate block, because it needs nothing of the handler.
impl<P: Provider, S> Work<P, S> {
    /// Makes the queues beside the queue again, since somebody has deleted one of them.
    async fn make_beside_again(&self, live: &Arc<Live>) {
        let made = async { self.beside.declare(&live.channel().await?).await };
        if let Err(error) = made.await {
            tracing::error!(target: "webhook", %error, "the queues beside a queue cannot be made again");
        }
    }
}

async fn acknowledge(delivery: &Delivery) {
    let acknowledged = answered(delivery.ack(BasicAckOptions::default()));
    if let Err(error) = acknowledged.await {
        tracing::warn!(target: "webhook", %error, "a message is not acknowledged, and comes again");
    }
}

/// How many attempts of a message have ended, by the header that the worker has written.
pub(crate) fn attempts(properties: &BasicProperties) -> u32 {
    let headers = properties.headers().as_ref().map(FieldTable::inner);
    match headers.and_then(|it| it.get(ATTEMPTS)) {
        Some(AMQPValue::LongLongInt(number)) => u32::try_from((*number).max(0)).unwrap_or(u32::MAX),
        _ => 0,
    }
}

/// Makes the properties of a message that is moved: those that the receiver set, and what became of the message. All
/// others are left out, such as a time after which the broker would drop the message.
fn moved(given: &BasicProperties, attempt: u32, dead: Option<&DeadLetter>) -> BasicProperties {
    let mut headers = FieldTable::default();
    headers.insert(ATTEMPTS.into(), AMQPValue::LongLongInt(attempt.into()));
    if let Some(dead) = dead {
        for (name, text) in [(REASON, dead.reason), (DETAIL, &*dead.detail)] {
            headers.insert(name.into(), AMQPValue::LongString(LongString::from(text)));
        }
    }
    let mut properties = BasicProperties::default().with_headers(headers);
    if let Some(it) = given.content_type() {
        properties = properties.with_content_type(it.clone());
    }
    if let Some(it) = given.message_id() {
        properties = properties.with_message_id(it.clone());
    }
    if let Some(it) = given.kind() {
        properties = properties.with_type(it.clone());
    }
    properties
}

/// The queues beside a queue: those that keep messages for a pause, and the one for dead letters.
#[derive(Clone, Debug)]
pub(crate) struct Beside {
    name: String,
    kind: QueueKind,
    pub(crate) dead: String,
    /// The pauses, in milliseconds.
    pauses: BTreeSet<u32>,
}

impl Beside {
    /// Makes the names of the queues that this policy needs.
    pub(crate) fn of(
        settings: &QueueSettings,
        policy: &RetryPolicy,
        horizon: Duration,
    ) -> Result<Self, Unfit> {
        let mut pauses = BTreeSet::new();
        let mut together = Duration::ZERO;
        for attempt in 1..policy.most_attempts {
            let pause = policy.pause_after(attempt);
            together = together.saturating_add(pause);
            if together > horizon {
                return Err(Unfit::Settings(format!(
                    "the pauses between {} attempts are longer than the horizon of the seal keys, {horizon:?}: a message would \
                     end as expired before its last attempt. Lower `most_attempts` or the longest pause, or raise the horizon \
                     with `with_horizon`",
                    policy.most_attempts
                )));
            }
            pauses.insert(milliseconds(pause));
        }
        Ok(Self {
            name: settings.name.clone(),
            kind: settings.kind,
            dead: format!("{}.dead", settings.name),
            pauses,
        })
    }

    /// The name of the queue for a pause.
    fn waiting(&self, pause: Duration) -> String {
        format!("{}.wait.{}", self.name, milliseconds(pause))
    }

    pub(crate) async fn declare(&self, channel: &Channel) -> Result<(), Unfit> {
        declare(channel, &self.dead, &Arguments::of(self.kind)).await?;
        for pause in &self.pauses {
            let waiting = format!("{}.wait.{pause}", self.name);
            let arguments = Arguments::of(QueueKind::Quorum)
                .with("x-message-ttl", AMQPValue::LongLongInt((*pause).into()))
                .with_text("x-dead-letter-exchange", "")
                .with_text("x-dead-letter-routing-key", &self.name)
                .with_text("x-dead-letter-strategy", "at-least-once");
            declare(channel, &waiting, &arguments).await?;
        }
        Ok(())
    }
}

/// A pause in milliseconds. RabbitMQ keeps a time to live of up to 2^32 - 1 milliseconds, which is 49 days.
fn milliseconds(pause: Duration) -> u32 {
    u32::try_from(pause.as_millis()).unwrap_or(u32::MAX).max(1)
}
