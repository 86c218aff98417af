//! The loop of a worker: takes messages from the queue, and finishes those that it has begun. `work.rs` handles each.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use http::{Request, Response};
use lapin::Channel;
use lapin::options::{BasicCancelOptions, BasicConsumeOptions, BasicQosOptions};
use lapin::types::{FieldTable, ShortString};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower_service::Service;
use webhook_core::Provider;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::Worker;

use crate::broker::{Live, answered};
use crate::error::Unfit;
use crate::queue::{Made, Queue};
use crate::work::{Beside, Ended, Work};

/// The pause before the consumer begins again after the broker has ended it.
const PAUSE: Duration = Duration::from_millis(500);

/// How long the library may take to hand out messages that came before the connection was lost.
const LEFT: Duration = Duration::from_secs(2);

/// The settings of a worker's consumer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConsumeSettings {
    /// How many messages it handles at once. It takes no more than that from the broker. 8 by default.
    pub at_once: u16,
}

impl ConsumeSettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self { at_once: 8 }
    }

    /// Sets how many messages are handled at once; at least one.
    #[must_use]
    pub const fn at_once(mut self, messages: u16) -> Self {
        self.at_once = if messages == 0 { 1 } else { messages };
        self
    }
}

impl Default for ConsumeSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// What a consumer has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consumed {
    /// Messages that were handled.
    pub handled: u64,
    /// Attempts that failed, or ended with their worker, and will be made again.
    pub again: u64,
    /// Messages that became dead letters.
    pub dead: u64,
}

/// A worker that is ready to consume a queue.
pub struct Consumer<P: Provider, S> {
    work: Arc<Work<P, S>>,
    settings: ConsumeSettings,
    beside: Made<()>,
}

/// Why a consumer of one connection ended.
enum End {
    Stopped,
    Lost,
}

impl Queue {
    /// Makes a consumer that hands this queue's messages to a worker. It also makes the queues beside this one:
    /// `NAME.dead` for dead letters, and `NAME.wait.MILLISECONDS` for each pause of the worker's
    /// [`RetryPolicy`](webhook_tower::forward::RetryPolicy).
    ///
    /// Waiting queues are quorum queues that hand a message back when its pause is over, and keep it for as long as the
    /// queue has no room (`x-dead-letter-strategy` is `at-least-once`). They need RabbitMQ 3.10 or later.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Queue::open`]. Returns an error, too, for pauses that RabbitMQ cannot keep, or that last
    /// longer than the horizon of the seal keys, the longest time after which a seal is opened.
    pub async fn consumer<P: Provider, S>(
        &self,
        worker: Worker<P, S>,
        settings: ConsumeSettings,
    ) -> Result<Consumer<P, S>, Unfit> {
        let beside = Beside::of(&self.settings, worker.policy(), worker.keys().horizon())?;
        let consumer = Consumer {
            work: Arc::new(Work {
                queue: self.clone(),
                worker,
                beside,
            }),
            settings,
            beside: Made::new(),
        };
        consumer.check(&self.lane().await?.0).await?;
        Ok(consumer)
    }
}

impl<P: Provider, S> Consumer<P, S> {
    async fn check(&self, live: &Arc<Live>) -> Result<(), Unfit> {
        self.work.queue.lane().await?;
        let beside = &self.work.beside;
        let declared = self
            .beside
            .on(live, async || beside.declare(&live.channel().await?).await);
        declared.await
    }

    /// Checks the queues, and asks the broker to send the messages of the first one.
    async fn begin(&self, live: &Arc<Live>) -> Result<(Channel, lapin::Consumer), Unfit> {
        self.check(live).await?;
        let channel = live.channel().await?;
        let at_once = self.settings.at_once.max(1);
        let limited = channel.basic_qos(at_once, BasicQosOptions::default());
        answered(limited).await?;
        let queue = ShortString::from(self.work.queue.name());
        let (options, none) = (BasicConsumeOptions::default(), FieldTable::default());
        let consuming = channel.basic_consume(queue, "".into(), options, none);
        let messages = answered(consuming).await?;
        Ok((channel, messages))
    }
}

impl<P, S, B> Consumer<P, S>
where
    P: Provider,
    S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Send + 'static,
{
    /// Handles messages until `stop` is ready. Then it finishes the messages that it has begun, takes no more, and
    /// returns what it has done. Run it in as many processes as you like.
    ///
    /// While the broker cannot be reached, it waits.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Consumed {
        let mut stop = pin!(stop);
        let mut crew = Crew {
            running: JoinSet::new(),
            consumed: Consumed::default(),
            stopping: watch::Sender::new(false),
        };
        loop {
            let live = tokio::select! {
                live = self.work.queue.broker.until_live() => live,
                () = &mut stop => break,
            };
            match self.consume(&live, stop.as_mut(), &mut crew).await {
                Ok(End::Stopped) => break,
                Ok(End::Lost) => {}
                Err(error) => {
                    tracing::error!(target: "webhook", %error, "the queue cannot be consumed");
                }
            }
            // The broker also ends a consumer whose queue is deleted. Then the queues are made again.
            self.work.queue.lane.forget();
            self.beside.forget();
            tokio::select! {
                () = sleep(PAUSE) => {}
                () = &mut stop => break,
            }
        }
        crew.end().await;
        crew.consumed
    }

    async fn consume(
        &self,
        live: &Arc<Live>,
        mut stop: Pin<&mut impl Future<Output = ()>>,
        crew: &mut Crew,
    ) -> Result<End, Unfit> {
        // Somebody may have set the field itself to 0, under which nothing would ever be taken.
        let at_once = self.settings.at_once.max(1);
        // A broker that was killed may never answer, so a stop does not wait for it.
        let (channel, mut messages) = tokio::select! {
            begun = self.begin(live) => begun?,
            () = live.lost() => return Ok(End::Lost),
            () = &mut stop => return Ok(End::Stopped),
        };
        let tag = messages.tag();
        let mut lost = pin!(async {
            live.lost().await;
            sleep(LEFT).await;
        });
        let mut stopped = false;
        loop {
            // Messages of a lost connection that still run count, too.
            let full = crew.running.len() >= usize::from(at_once);
            tokio::select! {
                () = &mut stop, if !stopped => {
                    stopped = true;
                    // The messages that the broker had sent before are begun; then this consumer ends.
                    crew.stopping.send_replace(true);
                    if !cancel(&channel, &tag).await {
                        break;
                    }
                }
                // The library may leave a stream open although its connection is gone.
                () = &mut lost => break,
                Some(ended) = crew.running.join_next(), if !crew.running.is_empty() => {
                    crew.consumed.count(ended.ok());
                }
                next = messages.next(), if !full => match next {
                    Some(Ok(delivery)) => {
                        let (work, live) = (Arc::clone(&self.work), Arc::clone(live));
                        let stopping = crew.stopping.subscribe();
                        crew.running.spawn(async move { work.message(&live, delivery, stopping).await });
                    }
                    Some(Err(error)) => {
                        tracing::warn!(target: "webhook", %error, "RabbitMQ ended the consumer");
                        break;
                    }
                    None => break,
                }
            }
        }
        if stopped || live.is_up() {
            // Running messages are acknowledged on this channel, so it stays until they end: its number is used again.
            crew.rest().await;
        }
        Ok(if stopped { End::Stopped } else { End::Lost })
    }
}

/// Ends the consumer. Returns whether the broker has confirmed that.
async fn cancel(channel: &Channel, tag: &ShortString) -> bool {
    let cancelled = channel.basic_cancel(tag.clone(), BasicCancelOptions::default());
    let heard = answered(cancelled).await;
    if let Err(error) = &heard {
        tracing::warn!(target: "webhook", %error, "RabbitMQ was not told that the consumer ends");
    }
    heard.is_ok()
}

/// The messages that run, and the count of those that have ended.
struct Crew {
    running: JoinSet<Ended>,
    consumed: Consumed,
    stopping: watch::Sender<bool>,
}

impl Crew {
    async fn rest(&mut self) {
        while let Some(ended) = self.running.join_next().await {
            self.consumed.count(ended.ok());
        }
    }

    async fn end(&mut self) {
        self.stopping.send_replace(true);
        self.rest().await;
    }
}

impl Consumed {
    fn count(&mut self, ended: Option<Ended>) {
        let count = match ended {
            Some(Ended::Handled) => &mut self.handled,
            Some(Ended::Dead) => &mut self.dead,
            Some(Ended::Again) | None => &mut self.again,
        };
        *count = count.saturating_add(1);
    }
}

impl<P: Provider, S> fmt::Debug for Consumer<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consumer")
            .field("queue", &self.work.queue)
            .field("worker", &self.work.worker)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
