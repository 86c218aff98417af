//! Compares deliveries per second: of a receiver with a queue, of a receiver without one, and of the queue alone.
//!
//! All three have the same number of deliveries on their way, and each delivery awaits its own confirmation. They take
//! turns: each runs one round of deliveries, and then the next one does, so that whatever else the machine does slows
//! down all of them. Beside each rate stands the CPU time of a delivery, in this process and in the server, because the
//! rates follow from it when both share the cores.

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

/// How a measurement runs.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measure {
    /// How many deliveries are on their way at once.
    pub at_once: usize,
    /// How many deliveries one round has.
    pub deliveries: usize,
    /// How many rounds are run of each of the three.
    pub turns: usize,
    /// The size of a body in bytes.
    pub body: usize,
    /// The server's process, if it is on this machine. The CPU time of it and its children is then measured as well.
    pub server: Option<u32>,
}

impl Measure {
    /// Measures a server with this process. The program's arguments, if there are any, set how many deliveries a round
    /// has, how many rounds are run, and how many deliveries are on their way at once.
    ///
    /// # Errors
    ///
    /// Returns an error if an argument is not a number.
    pub fn from_arguments(server: Option<u32>) -> Result<Self, Failure> {
        let mut measure = Self {
            server,
            ..Self::default()
        };
        let mut arguments = std::env::args().skip(1);
        let places = [
            &mut measure.deliveries,
            &mut measure.turns,
            &mut measure.at_once,
        ];
        for place in places {
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
            turns: 41,
            body: 1024,
            server: None,
        }
    }
}

/// The three rates that a measurement compares.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measured {
    /// The queue alone, called through its own library.
    pub engine: Rate,
    /// The receiver with a sink that stores nothing.
    pub nothing: Rate,
    /// The receiver with the queue.
    pub sink: Rate,
    /// The rate of the receiver with the queue, divided by the smaller of the other two rates: the median of the
    /// quotients of all rounds. What else the machine does slows down the three rates of a round alike.
    pub ratio: f64,
}

/// How many deliveries a second are possible, and the CPU time that each takes.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rate {
    /// Deliveries per second: the median of all rounds.
    pub a_second: f64,
    /// CPU time of this process per delivery, in microseconds: the mean of all rounds.
    pub here: f64,
    /// CPU time of the server per delivery, in microseconds: the mean of all rounds.
    pub there: f64,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            engine,
            nothing,
            sink,
            ratio,
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

/// Measures a sink against `engine`, which stores the bytes of one message and awaits its confirmation. `empty` runs
/// before each round of the two, because some queues take longer for a message the more they hold.
///
/// # Errors
///
/// Returns an error if a delivery was not answered with success, or if the engine failed.
pub async fn measure<E, F>(
    measure: Measure,
    sink: impl Sink,
    bytes: impl Fn(&Envelope) -> Vec<u8> + Send + Sync + Clone + 'static,
    engine: E,
    empty: impl AsyncFn() -> Result<(), Failure>,
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
        empty().await?;
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
        empty().await?;
        with.turn(receiver(forwarder, requests, measure.at_once))
            .await?;
    }
    let [engine, nothing, sink] = &meters;
    let rounds = engine.rates.iter().zip(&nothing.rates).zip(&sink.rates);
    let ratio = median(rounds.map(|((engine, nothing), sink)| sink / engine.min(*nothing)));
    let [engine, nothing, sink] = meters.map(Meter::rate);
    Ok(Measured {
        engine,
        nothing,
        sink,
        ratio,
    })
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.get(sorted.len() / 2);
    middle.copied().unwrap_or_default()
}

/// Collects the rounds of one of the three.
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

    fn rate(self) -> Rate {
        let all = (self.measure.deliveries * self.measure.turns).max(1) as f64;
        let [here, there] = self.cpu.map(|seconds| seconds * 1e6 / all);
        Rate {
            a_second: median(self.rates.into_iter()),
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

/// Makes this many deliveries, signed beforehand so that the sender's work is not measured.
///
/// They share one body, as all messages of the queue alone do. A server has read a body just before, so that it is in
/// the cache of the processor; thousands of bodies that were made beforehand would not be.
fn signed(number: usize, body: usize) -> Result<Vec<Request<Bytes>>, Failure> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let sender = StandardWebhooks::new(secret(SECRET))?;
    let now = Timestamp::from(std::time::SystemTime::now());
    let filling = "x".repeat(body.saturating_sub(60));
    let body = Bytes::from(format!(
        r#"{{"type":"invoice.paid","id":"in_1","data":"{filling}"}}"#
    ));
    let one = |_| {
        let id = format!("msg_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        let key = sender.signing_key(&secret(SECRET))?;
        Ok(Outgoing::new(body.clone(), now)
            .id(&id)
            .sign(&sender, key)?)
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
        // Each request is taken out and not copied, because a copy is the sender's work.
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

/// Runs one round: makes `number` calls, `at_once` of them at the same time, and returns how long they took.
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
