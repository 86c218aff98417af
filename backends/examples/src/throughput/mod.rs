//! How many deliveries a second a receiver answers with a queue behind it, against the queue alone and the receiver alone.
//!
//! All three have the same number on their way, each awaits its own confirmation, and their turns alternate, so that what
//! else the machine does falls on all of them. Beside the rates stands what each costs in CPU time, in this process and in
//! the server: where both share the cores, the rates follow from that.

mod cpu;
mod sinks;

use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tower::{Layer as _, ServiceExt as _};
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_standard::StandardWebhooks;
use webhook_tower::WebhookLayer;
use webhook_tower::forward::{Envelope, Forwarder, Sink};

use self::sinks::{Captures, Nothing};
use crate::Failure;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";

/// What is measured.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measure {
    /// How many deliveries are on their way at once.
    pub at_once: usize,
    /// How many deliveries a turn has.
    pub deliveries: usize,
    /// How many turns each has.
    pub turns: usize,
    /// The size of a body in bytes.
    pub body: usize,
    /// The server's process, if it is on this machine: what it and its children cost is told as well.
    pub server: Option<u32>,
}

impl Measure {
    /// What is measured of a server with this process. The program's arguments, where there are any, are how many deliveries a
    /// turn has, and how many turns each has.
    ///
    /// # Errors
    ///
    /// An argument is no number.
    pub fn from_arguments(server: Option<u32>) -> Result<Self, Failure> {
        let mut measure = Self {
            server,
            ..Self::default()
        };
        let mut arguments = std::env::args().skip(1);
        for place in [&mut measure.deliveries, &mut measure.turns] {
            if let Some(argument) = arguments.next() {
                *place = argument.parse()?;
            }
        }
        Ok(measure)
    }
}

impl Default for Measure {
    fn default() -> Self {
        Self {
            at_once: 64,
            deliveries: 4_000,
            turns: 5,
            body: 1024,
            server: None,
        }
    }
}

/// What was measured.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measured {
    /// The queue alone, asked by its own library.
    pub engine: Rate,
    /// The receiver with a sink that does nothing.
    pub nothing: Rate,
    /// The receiver with the queue.
    pub sink: Rate,
}

/// How fast something is, and what it costs.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rate {
    /// Deliveries a second: the median of the turns.
    pub a_second: f64,
    /// CPU time of this process for a delivery, in microseconds: the mean of all turns.
    pub here: f64,
    /// CPU time of the server, likewise.
    pub there: f64,
}

impl Measured {
    /// What the receiver with the queue reaches of the smaller one of the other two.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        let smaller = self.engine.a_second.min(self.nothing.a_second);
        self.sink.a_second / smaller
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio = self.ratio();
        let Self {
            engine,
            nothing,
            sink,
        } = self;
        write!(
            f,
            "engine={engine} nothing={nothing} sink={sink} ratio={ratio:.2}"
        )
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            a_second,
            here,
            there,
        } = self;
        write!(f, "{a_second:.0}/s ({here:.1}+{there:.1} us of CPU)")
    }
}

/// Measures a sink against `engine`, which stores the bytes of one message and awaits its confirmation.
///
/// # Errors
///
/// A delivery was not answered with success, or the engine failed.
pub async fn measure<E, F>(
    measure: Measure,
    sink: impl Sink,
    bytes: impl Fn(&Envelope) -> Vec<u8> + Send + Sync + Clone + 'static,
    engine: E,
) -> Result<Measured, Failure>
where
    E: Fn(Bytes) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), Failure>> + Send,
{
    let capture = Captures::new(bytes);
    let found = capture.found();
    receiver(
        Forwarder::new(capture, keys()?),
        signed(1, measure.body)?,
        1,
    )
    .await?;
    let message = found.lock().map_err(|_| "a lock is poisoned")?.clone();
    let message = Bytes::from(message.ok_or("no message was captured")?);

    let mut meters = [(); 3].map(|()| Meter::new(measure));
    for _ in 0..measure.turns {
        let (engine, message) = (engine.clone(), message.clone());
        let each = move |_| {
            let (engine, message) = (engine.clone(), message.clone());
            async move { engine(message).await }
        };
        let [alone, nothing, with] = &mut meters;
        alone
            .turn(turn(measure.at_once, measure.deliveries, each))
            .await?;
        let requests = signed(measure.deliveries, measure.body)?;
        let forwarder = Forwarder::new(Nothing, keys()?);
        nothing
            .turn(receiver(forwarder, requests, measure.at_once))
            .await?;
        let requests = signed(measure.deliveries, measure.body)?;
        let forwarder = Forwarder::new(sink.clone(), keys()?);
        with.turn(receiver(forwarder, requests, measure.at_once))
            .await?;
    }
    let [engine, nothing, sink] = meters.map(Meter::rate);
    Ok(Measured {
        engine,
        nothing,
        sink,
    })
}

/// Measures turns of one kind.
struct Meter {
    measure: Measure,
    rates: Vec<f64>,
    cpu: [f64; 2],
}

impl Meter {
    const fn new(measure: Measure) -> Self {
        Self {
            measure,
            rates: Vec::new(),
            cpu: [0.0; 2],
        }
    }

    async fn turn(
        &mut self,
        turn: impl Future<Output = Result<Duration, Failure>>,
    ) -> Result<(), Failure> {
        let server = self.measure.server;
        let cpu = || [cpu::own(), server.map_or(0.0, cpu::family)];
        let before = cpu();
        let took = turn.await?;
        for (sum, (after, before)) in self.cpu.iter_mut().zip(cpu().into_iter().zip(before)) {
            *sum += after - before;
        }
        self.rates
            .push(self.measure.deliveries as f64 / took.as_secs_f64());
        Ok(())
    }

    fn rate(mut self) -> Rate {
        self.rates.sort_by(f64::total_cmp);
        let middle = self.rates.get(self.rates.len() / 2);
        let all = (self.measure.deliveries * self.measure.turns).max(1) as f64;
        let [here, there] = self.cpu.map(|seconds| seconds * 1e6 / all);
        Rate {
            a_second: middle.copied().unwrap_or_default(),
            here,
            there,
        }
    }
}

fn keys() -> Result<SealKeys, Failure> {
    Ok(SealKeys::new(secret(KEY))?)
}

fn endpoint() -> Result<Endpoint<StandardWebhooks>, Failure> {
    let endpoint = Endpoint::new(StandardWebhooks::new(secret(SECRET))?);
    let endpoint = endpoint.with_namespace("throughput")?;
    Ok(endpoint.with_body_limit(256 << 10)?)
}

/// So many deliveries, signed beforehand: what their sender does is not measured.
fn signed(number: usize, body: usize) -> Result<Vec<Request<Bytes>>, Failure> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let sender = StandardWebhooks::new(secret(SECRET))?;
    let now = Timestamp::from(std::time::SystemTime::now());
    let filling = "x".repeat(body.saturating_sub(60));
    let one = |_| {
        let id = format!("msg_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        let body = format!(r#"{{"type":"invoice.paid","id":"{id}","data":"{filling}"}}"#);
        let key = sender.signing_key(&secret(SECRET))?;
        Ok(Outgoing::new(body, now).id(&id).sign(&sender, key)?)
    };
    (0..number).map(one).collect()
}

async fn receiver(
    forwarder: Forwarder,
    requests: Vec<Request<Bytes>>,
    at_once: usize,
) -> Result<Duration, Failure> {
    let endpoint = endpoint()?;
    let forward = forwarder.service(&endpoint)?;
    let service = WebhookLayer::new(endpoint).layer(forward);
    let requests = requests.into_iter().map(|it| Mutex::new(Some(it)));
    let requests: Arc<[_]> = requests.collect();
    let number = requests.len();
    let each = move |place: usize| {
        // Taken out, since a copy would be the sender's work.
        let place = requests.get(place).map(Mutex::lock);
        let request = place.and_then(|it| it.ok()?.take());
        let service = service.clone();
        async move {
            let request = request.ok_or("there are no more deliveries")?;
            let response = service.oneshot(request.map(Full::new)).await;
            let status = response.map_err(|_| "the receiver failed")?.status();
            if status.is_success() {
                return Ok(());
            }
            Err(format!("a delivery was answered with {status}").into())
        }
    };
    turn(at_once, number, each).await
}

/// How long so many calls take, so many of them at once.
async fn turn<F>(
    at_once: usize,
    number: usize,
    each: impl Fn(usize) -> F + Clone + Send + Sync + 'static,
) -> Result<Duration, Failure>
where
    F: Future<Output = Result<(), Failure>> + Send,
{
    let next = Arc::new(AtomicUsize::new(0));
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..at_once {
        let (next, each) = (Arc::clone(&next), each.clone());
        tasks.spawn(async move {
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                if place >= number {
                    return Ok::<_, Failure>(());
                }
                each(place).await?;
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended??;
    }
    Ok(started.elapsed())
}
