//! The worker behind a queue: it opens the seal of each message and gives the delivery to its handler.

use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;
use tracing::Instrument as _;
use webhook_core::seal::{SealError, SealKeys};
use webhook_core::{ConfigError, Endpoint, Provider, Timestamp};

use super::envelope::{Envelope, EnvelopeError};
use super::log;
use crate::body::VerifiedBody;
use crate::count;

/// How often a message is tried, and after which pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How many attempts a message gets before it becomes a dead letter. 10 by default. An attempt counts also if the
    /// process ends during it.
    pub most_attempts: u32,
    /// The pause after the first attempt; each further one is twice as long. 1 second by default.
    pub first_pause: Duration,
    /// The longest pause. 10 minutes by default.
    pub longest_pause: Duration,
}

impl RetryPolicy {
    /// Makes a policy with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            most_attempts: 10,
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(600),
        }
    }

    /// Sets the number of attempts; at least one is made.
    #[must_use]
    pub const fn most_attempts(mut self, attempts: u32) -> Self {
        self.most_attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// Sets the pauses.
    #[must_use]
    pub const fn pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest;
        self
    }

    /// The pause after this attempt, the first of which is 1.
    #[must_use]
    pub fn pause_after(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let pause = self.first_pause.saturating_mul(1 << doublings);
        pause.min(self.longest_pause)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// Which attempt of a message this is: 1 for the first. A handler finds it in the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(clippy::exhaustive_structs, reason = "a number with a name")]
pub struct Attempt(pub u32);

/// Why a message is no longer tried. Keep it with the message, so that an operator finds both.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadLetter {
    /// A word of a closed list: [`SealError::reason`], `no-envelope`, `contradiction` or `attempts`.
    pub reason: &'static str,
    /// A sentence for an operator. It holds nothing of the message.
    pub detail: String,
}

impl DeadLetter {
    /// The dead letter of a message that is not an envelope of this crate.
    #[must_use]
    pub fn no_envelope() -> Self {
        Self {
            reason: "no-envelope",
            detail: EnvelopeError.to_string(),
        }
    }

    /// The dead letter of a message whose attempts have all failed, or ended with the process of their worker.
    #[must_use]
    pub fn attempts(attempts: u32) -> Self {
        Self {
            reason: "attempts",
            detail: format!("{attempts} attempts have failed"),
        }
    }
}

/// What a consumer has to do with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a fourth outcome would change every worker's control flow"
)]
pub enum Outcome {
    /// The message is handled: acknowledge it.
    Done,
    /// The handler failed: try the message again after this pause.
    Again(Duration),
    /// The message is no longer tried: keep it durably as a dead letter, and then acknowledge it.
    Dead(DeadLetter),
}

/// Opens what a [`Forwarder`](super::Forwarder) has put into a queue, and gives it to a service. That may be any
/// service that could stand inside a [`WebhookLayer`](crate::WebhookLayer), such as a [`Dispatcher`](crate::Dispatcher)
/// or an axum router.
///
/// The service finds the [`Received`](webhook_core::Received) in the request's extensions, as it does behind the layer,
/// and the [`Attempt`]. A response of 2xx says that the delivery is handled. After any other response, an error or a
/// panic, it is tried again.
///
/// The consumer of a queue calls [`Worker::handle`] for each message; the consumers of this project's backends do.
pub struct Worker<P: Provider, S> {
    endpoint: Endpoint<P>,
    keys: SealKeys,
    service: S,
    policy: RetryPolicy,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl<P: Provider, S> Worker<P, S> {
    /// Makes a worker that marks nothing: a message that comes twice, as every queue delivers some, is handled twice.
    ///
    /// # Errors
    ///
    /// Returns an error if the endpoint has no namespace, or one of its secrets is a seal key.
    pub fn at_least_once(
        endpoint: Endpoint<P>,
        keys: SealKeys,
        service: S,
    ) -> Result<Self, ConfigError> {
        keys.check(&endpoint)?;
        Ok(Self {
            endpoint,
            keys,
            service,
            policy: RetryPolicy::new(),
            clock: Arc::new(|| SystemTime::now().into()),
        })
    }

    /// Sets how often a message is tried, and after which pauses.
    #[must_use]
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        // A program can set the field itself to 0, under which every message would be a dead letter unseen.
        self.policy = policy.most_attempts(policy.most_attempts);
        self
    }

    /// Takes the time from `clock` instead of the system, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The endpoint whose deliveries it handles.
    #[must_use]
    pub const fn endpoint(&self) -> &Endpoint<P> {
        &self.endpoint
    }

    /// The policy of retries, for a queue that keeps the pauses or counts the attempts itself.
    #[must_use]
    pub const fn policy(&self) -> &RetryPolicy {
        &self.policy
    }

    /// The seal keys. Their horizon is the longest time after which a seal is still opened; a queue has to keep
    /// messages for at least that long.
    #[must_use]
    pub const fn keys(&self) -> &SealKeys {
        &self.keys
    }

    /// Seals a dead letter again for the queue that it came from, for a command of an operator. The delivery keeps its
    /// arrival time and the sender's id, but gets a new message id, so that no queue takes it for a copy. A seal that
    /// has expired is opened as well, until 366 days after it was made, which is also the longest horizon that
    /// [`SealKeys::with_horizon`] allows. If the seal does not open, the dead letter stays where it is.
    ///
    /// # Errors
    ///
    /// Returns why the seal does not open: [`SealError::Expired`] if the seal is older than 366 days.
    pub fn replay(&self, sealed: Bytes) -> Result<Envelope, SealError> {
        let year = Duration::from_secs(366 * 24 * 60 * 60);
        let keys = self.keys.clone().with_horizon(year);
        let keys = keys.map_err(|_| SealError::Expired)?;
        let now = (self.clock)();
        let opened = self.endpoint.open_sealed(&keys, sealed, now)?;
        let sealed = opened.reseal(&self.keys, now)?;
        let received = opened.read().map_err(|_| SealError::Malformed)?;
        Ok(Envelope::new(&received, sealed, None).into_another())
    }
}

#[cfg(feature = "idempotency")]
impl<P: Provider, O, S> Worker<P, crate::idempotency::IdempotencyService<P, O, S>>
where
    O: crate::idempotency::HandleOnce,
{
    /// Makes a worker that marks the messages which it has handled, so that a message which comes twice is handled
    /// once. `once` is an [`Idempotency`](crate::idempotency::Idempotency), or a database that makes the mark in the
    /// transaction of the handler's own effects.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Worker::at_least_once`], and an error if marks are forgotten while retries and copies
    /// still pass.
    pub fn once(
        endpoint: Endpoint<P>,
        keys: SealKeys,
        once: O,
        service: S,
    ) -> Result<Self, ConfigError> {
        use tower_layer::Layer as _;

        let layer = crate::idempotency::IdempotencyLayer::new(&endpoint, once)?;
        Self::at_least_once(endpoint, keys, layer.layer(service))
    }
}

impl<P, S, B> Worker<P, S>
where
    P: Provider,
    S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Send + 'static,
{
    /// Opens a message and has it handled. `attempt` is 1 for the first. Count the attempt durably before you call
    /// this, so that a message which kills the process is not tried for ever.
    pub async fn handle(&self, sealed: Bytes, attempt: u32) -> Outcome {
        match self.attempt(sealed, attempt).await {
            Ok(outcome) => {
                let done = if outcome == Outcome::Done {
                    "done"
                } else {
                    "again"
                };
                count::worked(&self.endpoint, done, "");
                outcome
            }
            Err(dead) => {
                count::worked(&self.endpoint, "dead", dead.reason);
                log::dead(dead.reason, attempt, &dead.detail);
                Outcome::Dead(dead)
            }
        }
    }

    async fn attempt(&self, sealed: Bytes, attempt: u32) -> Result<Outcome, DeadLetter> {
        let now = (self.clock)();
        let opened = self.endpoint.open_sealed(&self.keys, sealed, now);
        let verified = opened.map_err(|error| DeadLetter {
            reason: error.reason(),
            detail: error.to_string(),
        })?;
        if attempt > self.policy.most_attempts {
            return Err(DeadLetter::attempts(self.policy.most_attempts));
        }
        let received = verified.read().map_err(|rejection| DeadLetter {
            reason: "contradiction",
            detail: rejection.to_string(),
        })?;
        let delivery = received.delivery().clone();
        let mut request = Request::new(VerifiedBody::new(delivery.body().clone()));
        *request.method_mut() = http::Method::POST;
        request.extensions_mut().insert(received);
        request.extensions_mut().insert(Attempt(attempt));
        let mut service = self.service.clone();
        // The handler runs in a task of its own, so that its panic fails the message and does not end the worker.
        let run = async move {
            poll_fn(|context| service.poll_ready(context)).await.ok()?;
            let response = service.call(request).await.ok()?;
            Some(response.status())
        };
        let status = tokio::spawn(run.in_current_span()).await;
        let status = status.ok().flatten();
        if status.is_some_and(|it| it.is_success()) {
            return Ok(Outcome::Done);
        }
        log::again(&delivery, attempt, status.map_or(0, |it| it.as_u16()));
        if attempt == self.policy.most_attempts {
            return Err(DeadLetter::attempts(attempt));
        }
        Ok(Outcome::Again(self.policy.pause_after(attempt)))
    }
}

impl<P: Provider, S: Clone> Clone for Worker<P, S> {
    fn clone(&self) -> Self {
        Self {
            endpoint: self.endpoint.clone(),
            keys: self.keys.clone(),
            service: self.service.clone(),
            policy: self.policy,
            clock: Arc::clone(&self.clock),
        }
    }
}

impl<P: Provider, S> fmt::Debug for Worker<P, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("endpoint", &self.endpoint)
            .field("keys", &self.keys)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
