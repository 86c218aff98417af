//! Takes a verified delivery to a queue: seals it, stores it, and waits until the queue has confirmed it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument as _;
use webhook_core::seal::SealKeys;
use webhook_core::{ConfigError, Delivery, Endpoint, Provider, Received};

use crate::count;

use super::detached::Steady;
use super::envelope::Envelope;
use super::log;
use super::loss::Loss;
use super::names::RouteName;
use super::room::{Place, Room};
use super::settings::{ForwardFault, ForwardSettings};
use super::sink::{AnySink, Sink, SinkError, fits};

/// The most bytes that a seal takes beside the body, for heads of the length that servers accept.
const BESIDE_BODY: usize = 16 << 10;

/// Hands deliveries to a queue. Clones share the queue and the room.
///
/// The service that [`Forwarder::service`] makes is the inner service of a [`WebhookLayer`](crate::WebhookLayer). It
/// answers with the sender's acknowledgement once the queue has confirmed the delivery, and otherwise with 503 and
/// `Retry-After`, never with 2xx.
///
/// ```
/// # use webhook_core::{ConfigError, Endpoint, Provider, seal::SealKeys};
/// # use webhook_tower::forward::{ForwardService, Forwarder, Sink};
/// # use webhook_tower::{WebhookLayer, WebhookService};
/// # use tower_layer::Layer as _;
/// fn receiver<P: Provider>(
///     endpoint: Endpoint<P>, // with a namespace
///     queue: impl Sink,
///     keys: SealKeys,
/// ) -> Result<WebhookService<ForwardService<P>>, ConfigError> {
///     let forward = Forwarder::new(queue, keys).service(&endpoint)?;
///     Ok(WebhookLayer::new(endpoint).layer(forward))
/// }
/// ```
#[derive(Clone)]
pub struct Forwarder {
    sink: Arc<dyn AnySink>,
    overflow: Option<Arc<dyn AnySink>>,
    fallback: Option<Arc<dyn AnySink>>,
    keys: SealKeys,
    settings: ForwardSettings,
    room: Arc<Room>,
    wanted: Arc<Wanted>,
}

type Wanted = dyn Fn(&RouteName) -> bool + Send + Sync;

/// The result of handing a delivery to the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Forwarded {
    /// The delivery is durable, or the program's filter leaves it out.
    Answered,
    /// No queue has confirmed the delivery.
    Unavailable,
}

/// A delivery that is handed over. If this is dropped, the work goes on.
pub(super) enum Forwarding {
    Over(Forwarded),
    OnItsWay(Steady<Forwarded>),
}

impl Future for Forwarding {
    type Output = Forwarded;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Forwarded> {
        match self.get_mut() {
            Self::Over(forwarded) => Poll::Ready(*forwarded),
            Self::OnItsWay(steady) => {
                let put = Pin::new(steady).poll(context);
                put.map(|it| it.unwrap_or(Forwarded::Unavailable))
            }
        }
    }
}

impl Forwarder {
    /// Makes a forwarder to this queue, under [`ForwardSettings::new`]. It seals with the first of the keys.
    #[must_use]
    pub fn new(sink: impl Sink, keys: SealKeys) -> Self {
        let settings = ForwardSettings::new();
        Self {
            sink: Arc::new(sink),
            overflow: None,
            fallback: None,
            keys,
            settings,
            room: Arc::new(Room::new(settings.max_in_flight, settings.max_bytes)),
            wanted: Arc::new(|_| true),
        }
    }

    /// Replaces the settings. The forwarder then has room of its own, which earlier clones do not share.
    ///
    /// # Errors
    ///
    /// Returns a [`ForwardFault`] for settings under which nothing could be forwarded.
    pub fn with_settings(mut self, settings: ForwardSettings) -> Result<Self, ForwardFault> {
        settings.check()?;
        self.room = Arc::new(Room::new(settings.max_in_flight, settings.max_bytes));
        self.settings = settings;
        Ok(self)
    }

    /// Adds a queue for messages that are longer than the first queue takes.
    #[must_use]
    pub fn overflow(mut self, sink: impl Sink) -> Self {
        self.overflow = Some(Arc::new(sink));
        self
    }

    /// Adds a second queue. If the first one has not confirmed a delivery after two thirds of the time, whoever sent
    /// it, the forwarder hands it to this one, so a delivery may be in both. A sender that never retries, such as
    /// GitHub, needs one. It has to take every delivery that the endpoint admits, which is checked at the start.
    #[must_use]
    pub fn fallback(mut self, sink: impl Sink) -> Self {
        self.fallback = Some(Arc::new(sink));
        self
    }

    /// Adds a filter by the event's name. The forwarder hands over the events that it wants, and acknowledges the rest
    /// without keeping them. An event that cannot be read is always handed over.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&RouteName) -> bool + Send + Sync + 'static) -> Self {
        self.wanted = Arc::new(wanted);
        self
    }

    /// How many deliveries are on their way to the queue now, and how many bytes their messages have.
    #[must_use]
    pub fn in_flight(&self) -> (usize, usize) {
        self.room.used()
    }

    /// Checks that the deliveries of an endpoint can be sealed and are short enough for a queue, and for the fallback.
    pub(crate) fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), ConfigError> {
        self.keys.check(endpoint)?;
        let body = endpoint.settings().body_limit;
        let sealed = body.saturating_add(BESIDE_BODY);
        let too_long = |sink: &dyn AnySink, mend: &str| {
            let (limit, size) = (sink.limit().unwrap_or_default(), sink.size(sealed));
            Err(ConfigError::Configuration(format!(
                "a body of {body} bytes, which the endpoint admits, is a message of {size} bytes, and {} takes {limit}: \
                 raise its limit, lower the endpoint's with `with_body_limit`, or {mend}",
                sink.name()
            )))
        };
        if self.sink_for(sealed).is_none() {
            return too_long(&*self.sink, "name a queue for long ones with `overflow`");
        }
        if let Some(fallback) = &self.fallback
            && !fits(&**fallback, sealed)
        {
            let mend = "name another `fallback`, since this one would lose what the first queue cannot take";
            return too_long(&**fallback, mend);
        }
        if self.size(sealed) > self.settings.max_bytes {
            return Err(ConfigError::Configuration(format!(
                "a body of {body} bytes, which the endpoint admits, has no room in `max_bytes`, {}: raise it",
                self.settings.max_bytes
            )));
        }
        Ok(())
    }

    /// The most bytes that a sealed delivery of this many bytes takes in any of the queues that may get it.
    fn size(&self, sealed: usize) -> usize {
        let all = std::iter::once(&self.sink).chain(&self.overflow);
        let sizes = all.chain(&self.fallback).map(|it| it.size(sealed));
        sizes.max().unwrap_or(sealed)
    }

    fn sink_for(&self, sealed: usize) -> Option<&Arc<dyn AnySink>> {
        let all = std::iter::once(&self.sink).chain(&self.overflow);
        let mut fitting = all.filter(|sink| fits(&***sink, sealed));
        fitting.next()
    }

    /// Hands a delivery over.
    pub(super) fn forward<P: Provider>(
        &self,
        received: &Received<P>,
        traceparent: Option<&str>,
    ) -> Forwarding {
        self.hand_over(received, traceparent, true)
    }

    /// Hands over a delivery that could not be handled, and returns whether it is durable now. If it is not, the caller
    /// reports that it may be lost.
    #[cfg(feature = "idempotency")]
    pub(crate) async fn keep<P: Provider>(&self, received: &Received<P>) -> bool {
        self.hand_over(received, None, false).await == Forwarded::Answered
    }

    fn hand_over<P: Provider>(
        &self,
        received: &Received<P>,
        traceparent: Option<&str>,
        names_loss: bool,
    ) -> Forwarding {
        let delivery = received.delivery();
        let route = RouteName::of(received);
        if received.unreadable().is_none() && !(self.wanted)(&route) {
            log::left_out(delivery, route.event());
            count::forwarded(delivery, "", "left-out");
            return Forwarding::Over(Forwarded::Answered);
        }
        let is_possible = names_loss && received.settings().retry_horizon.is_none();
        let mut loss = Loss::unless_told(delivery.clone(), is_possible);
        let task = match self.begin(received, route, traceparent) {
            Ok(task) => task,
            Err(reason) => {
                loss.is(Some(reason));
                return Forwarding::Over(Forwarded::Unavailable);
            }
        };
        let put = async move {
            if task.run(loss.delivery()).await {
                loss.is(None);
                return Forwarded::Answered;
            }
            loss.is(Some("queue"));
            Forwarded::Unavailable
        };
        Forwarding::OnItsWay(Steady::new(put.in_current_span()))
    }

    /// Takes the room for a delivery, and then seals it.
    fn begin<P: Provider>(
        &self,
        received: &Received<P>,
        route: RouteName,
        traceparent: Option<&str>,
    ) -> Result<Task, &'static str> {
        let delivery = received.delivery();
        let most = delivery.body().len().saturating_add(BESIDE_BODY);
        let place = self.room.take(self.size(most)).ok_or("no-room")?;
        let sealed = received.verified().seal(&self.keys);
        let sealed = sealed.map_err(|error| {
            log::unsealed(delivery, error);
            "not-sealed"
        })?;
        let sink = self.sink_for(sealed.as_bytes().len()).ok_or("too-large")?;
        let sender = received.settings();
        let deadline = sender.response_deadline.unwrap_or(Duration::MAX);
        let most = self.settings.timeout.min(deadline / 5 * 4);
        Ok(Task {
            sink: Arc::clone(sink),
            fallback: self.fallback.clone(),
            envelope: Envelope::on(route, received, sealed, traceparent),
            tries_again: sender.retry_horizon.is_none(),
            time: most,
            _place: place,
        })
    }
}

/// A delivery on its way to the queue.
struct Task {
    sink: Arc<dyn AnySink>,
    fallback: Option<Arc<dyn AnySink>>,
    envelope: Envelope,
    /// Whether a failed attempt is tried again here, because the sender never retries.
    tries_again: bool,
    time: Duration,
    _place: Place,
}

impl Task {
    /// Puts the delivery into the queue, or else into the fallback. Returns whether it is durable.
    async fn run(&self, delivery: &Delivery) -> bool {
        let start = Instant::now();
        let first = match &self.fallback {
            Some(_) => self.time / 3 * 2,
            None => self.time,
        };
        if self.put(&self.sink, delivery, start + first).await {
            return true;
        }
        match &self.fallback {
            Some(other) => self.put(other, delivery, start + self.time).await,
            None => false,
        }
    }

    async fn put(&self, sink: &Arc<dyn AnySink>, delivery: &Delivery, deadline: Instant) -> bool {
        let mut pause = Duration::from_millis(100);
        loop {
            let put = timeout_at(deadline, sink.put(&self.envelope)).await;
            let error: SinkError = match put {
                Ok(Ok(())) => {
                    log::forwarded(delivery, sink.name());
                    count::forwarded(delivery, sink.name(), "durable");
                    return true;
                }
                Ok(Err(error)) => error,
                Err(_) => "the queue gave no answer in time".into(),
            };
            log::sink_failed(delivery, sink.name(), &error);
            if !self.tries_again || Instant::now() + pause >= deadline {
                return false;
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(Duration::from_secs(1));
        }
    }
}

impl fmt::Debug for Forwarder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Forwarder")
            .field("sink", &self.sink)
            .field("overflow", &self.overflow)
            .field("fallback", &self.fallback)
            .field("keys", &self.keys)
            .field("settings", &self.settings)
            .field("in_flight", &self.in_flight())
            .finish_non_exhaustive()
    }
}
