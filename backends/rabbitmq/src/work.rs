//! One message: handled, made to wait, or kept as a dead letter; and then acknowledged.
//!
//! An attempt counts before its handler runs: a message that the broker sends again (`redelivered`) had been begun, since a
//! consumer takes none that it does not begin. It is not handled at once. It goes to a waiting queue under a number that is
//! one higher, so that what ends its process ends by itself. The counter of quorum queues, `x-delivery-count`, is not used:
//! classic queues have none, and its meaning changed between versions of RabbitMQ.

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

/// How many attempts of a message have ended.
pub(crate) const ATTEMPTS: &str = "webhook-attempts";
/// Why a message is a dead letter: a word.
pub(crate) const REASON: &str = "webhook-reason";
/// Why a message is a dead letter: a sentence.
pub(crate) const DETAIL: &str = "webhook-detail";

/// How long the broker may take to confirm a message that is moved.
const CONFIRM: Duration = Duration::from_secs(10);
/// The longest pause before a message is tried to be moved again.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A worker and its queues.
pub(crate) struct Work<P: Provider, S> {
    pub(crate) queue: Queue,
    pub(crate) worker: Worker<P, S>,
    pub(crate) beside: Beside,
}

/// What became of a message.
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
    /// Handles a message, and acknowledges it when what came of it is durable. Where that cannot be, the broker sends it
    /// again.
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

    /// What is to be done with a message whose attempt of this number ended with its worker.
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

    /// Whether the message is durable in the other queue: tried until then, or until the connection is gone or the worker
    /// is told to stop.
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
            let message = Message {
                exchange: ShortString::default(),
                key: ShortString::from(key),
                properties: properties.clone(),
                body: body.to_vec(),
            };
            let published = timeout(CONFIRM, self.queue.broker.publish(live, message)).await;
            let Err(error) = published.unwrap_or_else(|_| Err(Error::no_answer())) else {
                return true;
            };
            tracing::error!(target: "webhook", %error, queue = key, "a message cannot be moved");
            if !live.is_up() || *stopping.borrow() {
                return false;
            }
            tokio::select! {
                () = sleep(pause) => {}
                _ = stopping.changed() => {}
            }
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
    }
}

async fn acknowledge(delivery: &Delivery) {
    let acknowledged = answered(delivery.ack(BasicAckOptions::default()));
    if let Err(error) = acknowledged.await {
        tracing::warn!(target: "webhook", %error, "a message is not acknowledged, and comes again");
    }
}

/// How many attempts of a message have ended, as the worker has written it.
pub(crate) fn attempts(properties: &BasicProperties) -> u32 {
    let headers = properties.headers().as_ref().map(FieldTable::inner);
    match headers.and_then(|it| it.get(ATTEMPTS)) {
        Some(AMQPValue::LongLongInt(number)) => u32::try_from((*number).max(0)).unwrap_or(u32::MAX),
        _ => 0,
    }
}

/// The properties of a message that is moved: what the receiver gave it, and what became of it. Nothing else that stood
/// in it is taken over, such as a time after which the broker would throw it away.
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

/// The queues beside a queue.
#[derive(Clone, Debug)]
pub(crate) struct Beside {
    name: String,
    kind: QueueKind,
    pub(crate) dead: String,
    /// In milliseconds.
    pauses: BTreeSet<u32>,
}

impl Beside {
    /// The queues for this policy.
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

    /// The queue of a pause.
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

/// RabbitMQ keeps a time to live of up to 2^32 - 1 milliseconds, which is 49 days.
fn milliseconds(pause: Duration) -> u32 {
    u32::try_from(pause.as_millis()).unwrap_or(u32::MAX).max(1)
}
