//! Decides whether to try again, by "Delivery success and failure" of the Standard Webhooks specification.
//!
//! A 2xx status is a success. Everything else is a failure and is tried again: other statuses, redirects, which are
//! not followed, timeouts and broken connections. 410 ends the endpoint. 429, 502, 504 and every answer with
//! `Retry-After` slow down all deliveries to the endpoint, not just this one.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{Instant, Sleep, sleep, sleep_until};
use tower::BoxError;
use webhook_core::ConfigError;
use webhook_tower::{Answered, RetrySchedule};

/// The state that all deliveries to one endpoint share.
#[derive(Debug, Default)]
pub(crate) struct State {
    gone: AtomicBool,
    quiet_until: Mutex<Option<Instant>>,
}

impl State {
    /// Waits until the endpoint wants to receive deliveries again.
    pub(crate) async fn permit(&self) -> Result<(), Final> {
        loop {
            if self.is_gone() {
                return Err(Final::Disabled);
            }
            let until = *self.quiet_until();
            match until {
                Some(until) if until > Instant::now() => sleep_until(until).await,
                _ => return Ok(()),
            }
        }
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.gone.load(Ordering::SeqCst)
    }

    fn quiet_until(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        let quiet = self.quiet_until.lock();
        quiet.unwrap_or_else(PoisonError::into_inner)
    }

    fn quiet_for(&self, pause: Duration) {
        let until = Instant::now() + pause;
        let mut quiet = self.quiet_until();
        *quiet = (*quiet).max(Some(until));
    }
}

/// An error that no further attempt would fix.
#[derive(Debug)]
pub(crate) enum Final {
    Unsigned(ConfigError),
    Disabled,
}

impl fmt::Display for Final {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(error) => error.fmt(f),
            Self::Disabled => f.write_str("the endpoint is disabled: it has answered 410"),
        }
    }
}

impl std::error::Error for Final {}

/// Writes an error with its causes.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<_> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}

/// The retry policy of one delivery.
#[derive(Clone, Debug)]
pub(crate) struct Policy {
    schedule: RetrySchedule,
    state: Arc<State>,
    attempts: usize,
}

impl Policy {
    pub(crate) const fn new(schedule: RetrySchedule, state: Arc<State>) -> Self {
        Self {
            schedule,
            state,
            attempts: 0,
        }
    }
}

impl tower::retry::Policy<Request<Bytes>, Response<()>, BoxError> for Policy {
    type Future = Sleep;

    fn retry(
        &mut self,
        _: &mut Request<Bytes>,
        result: &mut Result<Response<()>, BoxError>,
    ) -> Option<Sleep> {
        self.attempts += 1;
        let answered = match result {
            Ok(response) => Answered::by(response.status(), response.headers(), SystemTime::now()),
            Err(error) if error.is::<Final>() => return None,
            Err(_) => Answered::NOTHING,
        };
        let (asked, throttle) = match answered {
            Answered::Gone => {
                self.state.gone.store(true, Ordering::SeqCst);
                return None;
            }
            Answered::Failed {
                wait, slow_down, ..
            } => (wait, slow_down),
            _ => return None,
        };
        // A receiver can put the next attempt off, but cannot ask for more attempts.
        let pause = self.schedule.pause(self.attempts)?;
        let pause = asked.map_or(pause, |asked| asked.max(pause));
        if throttle {
            self.state.quiet_for(pause);
        }
        let status = result.as_ref().ok().map(|it| it.status().as_u16());
        let error = result.as_ref().err().map(|error| chain(error.as_ref()));
        let seconds = pause.as_secs();
        tracing::warn!(
            attempt = self.attempts,
            status,
            error,
            "failed; again in {seconds} s"
        );
        Some(sleep(pause))
    }

    fn clone_request(&mut self, request: &Request<Bytes>) -> Option<Request<Bytes>> {
        Some(request.clone())
    }
}
