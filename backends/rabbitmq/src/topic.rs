//! A topic exchange: it puts a copy of a delivery into each queue that wants its event.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use lapin::options::{ExchangeDeclareOptions, QueueBindOptions};
use lapin::types::{FieldTable, ShortString};
use lapin::{Channel, ExchangeKind};
use webhook_tower::forward::{Envelope, Sink, SinkError};

use crate::broker::{Broker, Live, answered};
use crate::error::Unfit;
use crate::lane::Lane;
use crate::publish::MOST_BYTES;
use crate::queue::{Made, declare, differs, is_there};
use crate::settings::{QueueSettings, check_name};
use crate::sink::message;

/// How long it can take until somebody notices that a queue was deleted, if another queue gets the same deliveries.
const LOOK_AGAIN: Duration = Duration::from_secs(10);

/// A queue that gets the deliveries whose name matches one of its patterns.
///
/// The name is `sender.endpoint.event`, such as `stripe.orders.invoice.paid`. In a pattern `*` stands for one word, and `#`
/// for any number of them: `stripe.orders.invoice.#`. <https://www.rabbitmq.com/tutorials/tutorial-five-python>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    queue: QueueSettings,
    patterns: Vec<String>,
}

impl Subscription {
    /// Makes the subscription of this queue to deliveries that match one pattern.
    #[must_use]
    pub fn new(queue: QueueSettings, pattern: impl Into<String>) -> Self {
        Self {
            queue,
            patterns: vec![pattern.into()],
        }
    }

    /// Adds another pattern. A delivery that matches several comes once.
    #[must_use]
    pub fn and(mut self, pattern: impl Into<String>) -> Self {
        self.patterns.push(pattern.into());
        self
    }
}

/// A topic exchange of a broker, and the queues that are bound to it: a [`Sink`](webhook_tower::forward::Sink) for one
/// event that several subscribers handle, each at its own pace.
///
/// A delivery is durable once all queues that want it have confirmed it. If one of them is full, the sender gets 503
/// and tries again; the other queues then get a copy, under the same message id. A delivery that no queue wants is
/// refused as well; [`Forwarder::only`](webhook_tower::forward::Forwarder::only) acknowledges such deliveries.
///
/// The exchange does not say that a queue is gone as long as another one wants the delivery. So the topic looks every 10
/// seconds, before a delivery, whether each queue is there. If one is not, it makes the queue again, and logs an error:
/// that subscriber misses the deliveries since the last look.
#[derive(Clone)]
pub struct Topic {
    broker: Broker,
    exchange: Arc<str>,
    subscriptions: Arc<[Subscription]>,
    lane: Made<Lane>,
    looked: Arc<Looked>,
}

/// When the queues were seen last, and the one delivery that looks again.
struct Looked {
    at: Mutex<Instant>,
    looking: tokio::sync::Mutex<()>,
}

impl Looked {
    fn is_due(&self) -> bool {
        let at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        at.elapsed() >= LOOK_AGAIN
    }

    fn now(&self) {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

impl Topic {
    /// Makes the exchange, the queues and the bindings, or finds those that have the same settings. A binding that is
    /// no longer among the subscriptions stays: unbind it at the broker.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Queue::open`](crate::Queue::open), and an error if there is no subscription at all.
    pub async fn open(
        broker: &Broker,
        exchange: impl Into<String>,
        subscriptions: impl IntoIterator<Item = Subscription>,
    ) -> Result<Self, Unfit> {
        let exchange = exchange.into();
        check_name(&exchange)?;
        let subscriptions: Vec<_> = subscriptions.into_iter().collect();
        if subscriptions.is_empty() {
            let fault = "no queue is subscribed, so that each delivery would be refused: name one";
            return Err(Unfit::Settings(fault.to_owned()));
        }
        for Subscription { queue, patterns } in &subscriptions {
            queue.check()?;
            if let Some(long) = patterns.iter().find(|it| it.len() > 255) {
                let fault = format!("a pattern has 255 bytes at most, and {long:?} has more");
                return Err(Unfit::Settings(fault));
            }
        }
        let topic = Self {
            broker: broker.clone(),
            exchange: exchange.into(),
            subscriptions: subscriptions.into(),
            lane: Made::new(),
            looked: Arc::new(Looked {
                at: Mutex::new(Instant::now()),
                looking: tokio::sync::Mutex::new(()),
            }),
        };
        topic.lane().await?;
        Ok(topic)
    }

    async fn lane(&self) -> Result<(Arc<Live>, Lane), Unfit> {
        let live = self.broker.live()?;
        let lane = self.lane.on(&live, async || {
            self.declare(&live.channel().await?).await?;
            Ok(Lane::open(&live).await?)
        });
        let lane = lane.await?;
        if self.looked.is_due() {
            self.look_again(&live).await?;
        }
        Ok((live, lane))
    }

    /// Makes the queues and bindings again that somebody has deleted.
    async fn look_again(&self, live: &Live) -> Result<(), Unfit> {
        let _one_at_a_time = self.looked.looking.lock().await;
        if !self.looked.is_due() {
            return Ok(());
        }
        for Subscription { queue, .. } in &*self.subscriptions {
            // The broker closes the channel when it says that there is no such queue.
            if !is_there(&live.channel().await?, queue.name()).await? {
                tracing::error!(
                    target: "webhook",
                    queue = queue.name(),
                    "a queue was deleted and is made again; its subscriber misses the deliveries of the last {LOOK_AGAIN:?}"
                );
            }
        }
        self.declare(&live.channel().await?).await
    }

    async fn declare(&self, channel: &Channel) -> Result<(), Unfit> {
        let exchange = ShortString::from(&*self.exchange);
        let options = ExchangeDeclareOptions {
            durable: true,
            ..ExchangeDeclareOptions::default()
        };
        let none = FieldTable::default;
        let (kind, name) = (ExchangeKind::Topic, exchange.clone());
        let made = channel.exchange_declare(name, kind, options, none());
        let wanted = "a durable topic exchange without arguments";
        let made = answered(made).await;
        made.map_err(|error| differs(&self.exchange, &wanted, error))?;
        for Subscription { queue, patterns } in &*self.subscriptions {
            declare(channel, queue.name(), &queue.arguments()).await?;
            for pattern in patterns {
                let options = QueueBindOptions::default();
                let (queue, exchange) = (ShortString::from(queue.name()), exchange.clone());
                let pattern = ShortString::from(pattern.as_str());
                let bound = channel.queue_bind(queue, exchange, pattern, options, none());
                answered(bound).await?;
            }
        }
        self.looked.now();
        Ok(())
    }
}

impl Sink for Topic {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        let (live, lane) = self.lane().await?;
        let message = message(envelope, &self.exchange, envelope.route().as_str())?;
        let published = self.broker.publish_in(&lane, &live, message).await;
        self.lane.forget_if_unroutable(&published);
        Ok(published?)
    }

    fn limit(&self) -> Option<usize> {
        let limits = self.subscriptions.iter().map(|it| it.queue.message_limit);
        Some(limits.fold(MOST_BYTES, usize::min))
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::structured_size(sealed)
    }

    fn name(&self) -> &'static str {
        "rabbitmq"
    }
}

impl fmt::Debug for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Topic")
            .field("broker", &self.broker)
            .field("exchange", &self.exchange)
            .field("subscriptions", &self.subscriptions)
            .finish_non_exhaustive()
    }
}
