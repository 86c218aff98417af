//! The loop of a worker: takes a message, has it handled, and tells the server what became of it.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use async_nats::connection::State;
use async_nats::jetstream::AckKind;
use async_nats::jetstream::consumer::pull::Config;
use async_nats::jetstream::consumer::{AckPolicy, Consumer, DeliverPolicy};
use async_nats::jetstream::message::Message;
use async_nats::{HeaderMap, Subject};
use bytes::Bytes;
use http::{Request, Response};
use tokio::sync::{Mutex, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tower_service::Service;
use webhook_core::Provider;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::{DeadLetter, Outcome, RouteName, Worker};

use crate::check::Unfit;
use crate::durable;
use crate::error::Error;
use crate::pull::{Pull, Pulled};
use crate::queue::Queue;
use crate::settings::ConsumeSettings;

/// How long a worker that was told to stop keeps trying to tell the server what became of a delivery.
const LAST: Duration = Duration::from_secs(5);

/// The pause after a call that the server could not answer.
const PAUSE: Duration = Duration::from_secs(1);

/// What a worker has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Consumed {
    /// Deliveries that were handled.
    pub handled: u64,
    /// Attempts that failed and will be made again.
    pub again: u64,
    /// Deliveries that became dead letters.
    pub dead: u64,
}

/// What the slots of a worker share. Each slot handles one delivery after the other.
struct Shared<P: Provider, S> {
    queue: Queue,
    worker: Worker<P, S>,
    config: Config,
    consumer: Consumer<Config>,
    made: Mutex<Instant>,
    stop: watch::Receiver<bool>,
}

impl Queue {
    /// Handles deliveries of the worker's endpoint until `stop` is ready. Then it asks the server for no more, finishes
    /// the deliveries that the server has sent, and returns what it has done. At most [`ConsumeSettings::at_once`] are
    /// finished so. Run it in as many processes as you like.
    ///
    /// While the server cannot be reached, it logs the error and tries again.
    ///
    /// # Errors
    ///
    /// Returns an error at the start alone: if one of the streams does not exist or would lose deliveries, if its
    /// `max_age` is shorter than the horizon of the worker's seal keys (the longest time after which a seal is opened),
    /// or if the server makes no consumer.
    pub async fn consume<P, S, B>(
        &self,
        worker: Worker<P, S>,
        settings: ConsumeSettings,
        stop: impl Future<Output = ()>,
    ) -> Result<Consumed, Unfit>
    where
        P: Provider,
        S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send,
        S::Error: Send,
        B: Send + 'static,
    {
        let settings = settings.sound();
        self.check_for_worker(worker.keys().horizon()).await?;
        let of_endpoint = RouteName::of_endpoint(worker.endpoint());
        let config = Config {
            durable_name: Some(
                settings
                    .durable
                    .clone()
                    .unwrap_or_else(|| durable::name(&of_endpoint)),
            ),
            filter_subject: format!("{}.{of_endpoint}.>", self.inner.settings.prefix),
            deliver_policy: DeliverPolicy::All,
            ack_policy: AckPolicy::Explicit,
            ack_wait: settings.ack_wait,
            // The worker ends a message after making a durable dead letter of it. The server would only stop delivering
            // it.
            max_deliver: -1,
            // Messages that wait for their next attempt count as unacknowledged, and must not keep others waiting.
            max_ack_pending: -1,
            ..Config::default()
        };
        let consumer = self
            .consumer(&config)
            .await
            .map_err(|error| Unfit::Server {
                stream: self.inner.settings.stream.clone(),
                error,
            })?;
        let (told, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            queue: self.clone(),
            worker,
            config,
            consumer,
            made: Mutex::new(Instant::now()),
            stop: stopped,
        });
        let mut slots: JoinSet<Consumed> = JoinSet::new();
        for _ in 0..settings.at_once {
            let shared = Arc::clone(&shared);
            slots.spawn(async move { shared.slot().await });
        }
        stop.await;
        told.send_replace(true);
        let mut all = Consumed::default();
        while let Some(done) = slots.join_next().await {
            let done = done.unwrap_or_default();
            all.handled = all.handled.saturating_add(done.handled);
            all.again = all.again.saturating_add(done.again);
            all.dead = all.dead.saturating_add(done.dead);
        }
        Ok(all)
    }
}

impl<P, S, B> Shared<P, S>
where
    P: Provider,
    S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Send + 'static,
{
    /// Handles one delivery after the other until the worker is told to stop.
    async fn slot(&self) -> Consumed {
        let mut stop = self.stop.clone();
        let mut consumed = Consumed::default();
        while !*stop.borrow() {
            if let Err(trouble) = self.turns(&mut stop, &mut consumed).await {
                tracing::error!(target: "webhook", trouble, "deliveries cannot be taken from NATS");
                let stopped = stop.wait_for(|it| *it);
                let _ = timeout(PAUSE, stopped).await;
                self.make_again().await;
            }
        }
        consumed
    }

    /// Asks for deliveries under one subject until none comes there for a while.
    async fn turns(
        &self,
        stop: &mut watch::Receiver<bool>,
        consumed: &mut Consumed,
    ) -> Result<(), String> {
        let client = self.queue.inner.replies.client();
        if client.connection_state() != State::Connected {
            return Err(Error::NotConnected.to_string());
        }
        let mut pull = Pull::new(client).await?;
        let ended = loop {
            if *stop.borrow() {
                break Ok(());
            }
            pull.ask(&self.consumer).await?;
            let pulled = tokio::select! {
                biased;
                _ = stop.wait_for(|it| *it) => break Ok(()),
                pulled = pull.next() => pulled,
            };
            match pulled {
                Pulled::Message(message) => self.take(message, consumed).await,
                Pulled::Nothing => break Ok(()),
                Pulled::Trouble(trouble) => break Err(trouble),
            }
        };
        // The server has counted an attempt at what it has sent, so it is handled also after `stop`: if it went back, each
        // stop would take one of its attempts, although no handler has seen it.
        for message in pull.left().await {
            self.take(Box::new(message), consumed).await;
        }
        ended
    }

    /// Has a message handled, keeps it with this worker meanwhile, and tells the server what became of it.
    async fn take(&self, message: Box<async_nats::Message>, consumed: &mut Consumed) {
        let message = Message {
            context: self.queue.inner.context.clone(),
            message: *message,
        };
        let reply = message.reply.as_ref();
        let Ok(delivered) = message.info().map(|it| it.delivered) else {
            return;
        };
        let attempt = u32::try_from(delivered).unwrap_or(u32::MAX);
        let mut handling = pin!(self.worker.handle(message.payload.clone(), attempt));
        let third = self.config.ack_wait / 3;
        let outcome = loop {
            match timeout(third, &mut handling).await {
                Ok(outcome) => break outcome,
                Err(_) => {
                    let kept = timeout(third, message.ack_with(AckKind::Progress)).await;
                    if !matches!(kept, Ok(Ok(()))) {
                        tracing::warn!(target: "webhook", "NATS is not told that a delivery is at work");
                    }
                }
            }
        };
        let count = match outcome {
            Outcome::Done => {
                self.settle(reply, AckKind::Ack).await;
                &mut consumed.handled
            }
            Outcome::Again(pause) => {
                self.settle(reply, AckKind::Nak(Some(pause))).await;
                &mut consumed.again
            }
            Outcome::Dead(dead) => match self.bury(&message, &dead).await {
                Ok(()) => {
                    self.settle(reply, AckKind::Ack).await;
                    &mut consumed.dead
                }
                Err(error) => {
                    tracing::error!(
                        target: "webhook",
                        %error,
                        "a message cannot become a dead letter, and stays in the stream"
                    );
                    let pause = match error.is_of_the_message() {
                        true => self.worker.policy().longest_pause.max(self.config.ack_wait),
                        false => self.config.ack_wait,
                    };
                    self.settle(reply, AckKind::Nak(Some(pause))).await;
                    &mut consumed.again
                }
            },
        };
        *count = count.saturating_add(1);
    }

    /// Makes a dead letter of the message. It is durable when this returns `Ok`.
    async fn bury(&self, message: &Message, dead: &DeadLetter) -> Result<(), Error> {
        let horizon = self.worker.keys().horizon();
        self.until_confirmed(|| self.queue.bury(message, dead, horizon))
            .await
    }

    /// Tells the server what became of a message, and waits until the server has confirmed that. If it does not, it
    /// delivers the message to a worker once more.
    async fn settle(&self, reply: Option<&Subject>, kind: AckKind) {
        let Some(reply) = reply else { return };
        let (inner, kind) = (&self.queue.inner, Bytes::from(kind));
        let told = self.until_confirmed(|| async {
            let (subject, headers) = (reply.clone(), HeaderMap::new());
            let answer = inner.settings.answer;
            inner
                .replies
                .ask(subject, headers, kind.clone(), answer)
                .await
                .map(|_| ())
        });
        if let Err(error) = told.await {
            tracing::error!(
                target: "webhook",
                %error,
                "NATS was not told what became of a delivery, and gives it to a worker again"
            );
        }
    }

    /// Repeats a call for as long as the message stays with this worker, or for [`LAST`] once the worker was told to
    /// stop. If what is sent is itself at fault, the call is not repeated, so that it holds up no other message.
    async fn until_confirmed<F>(&self, mut ask: impl FnMut() -> F) -> Result<(), Error>
    where
        F: Future<Output = Result<(), Error>>,
    {
        let mut until = Instant::now() + self.config.ack_wait;
        let mut stopped = false;
        loop {
            let asked = ask().await;
            if !stopped && *self.stop.borrow() {
                stopped = true;
                until = until.min(Instant::now() + LAST);
            }
            match asked {
                Err(error) if !error.is_of_the_message() && Instant::now() + PAUSE < until => {
                    tracing::warn!(target: "webhook", %error, "NATS has not confirmed; it is asked again");
                    sleep(PAUSE).await;
                }
                asked => return asked,
            }
        }
    }

    /// Makes the consumer again. It is gone if its stream was deleted.
    async fn make_again(&self) {
        let client = self.queue.inner.replies.client();
        if client.connection_state() != State::Connected {
            return;
        }
        let mut made = self.made.lock().await;
        if made.elapsed() < PAUSE {
            return;
        }
        if let Err(error) = self.queue.consumer(&self.config).await {
            tracing::error!(target: "webhook", %error, "the consumer of deliveries cannot be made");
        }
        *made = Instant::now();
    }
}
