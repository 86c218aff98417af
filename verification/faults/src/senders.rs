//! The two senders: one retries until it is answered with success, and the other never retries.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;

use crate::{Failure, log};

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/// How many copies of a delivery are sent at least.
const COPIES: usize = 3;
/// How many deliveries are sent at once.
const AT_ONCE: usize = 64;
/// How long a sender retries.
const HORIZON: Duration = Duration::from_secs(120);
/// How long it retries if the receiver is another framework's, which may refuse copies for as long as they come.
const HORIZON_OF_PEERS: Duration = Duration::from_secs(20);
/// How long a sender waits for an answer.
const PATIENCE: Duration = Duration::from_secs(15);

pub(crate) fn standard() -> Result<StandardWebhooks, ConfigError> {
    StandardWebhooks::new(secret(SECRET))
}

pub(crate) fn github() -> Result<GitHub, ConfigError> {
    GitHub::new(secret(SECRET))
}

/// One event.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    kind: &'static str,
    /// Whether the event's sender never retries.
    pub(crate) once: bool,
    /// Whether the receiver is another framework's, to which every sender signs as GitHub does.
    to_peer: bool,
    /// Whether an operator sends it, who goes on until it is handled.
    by_hand: bool,
}

/// Makes all events of a run: nine tenths for the sender that retries, and one tenth for the other.
pub(crate) fn deliveries(number: usize, to_peer: bool) -> Vec<Delivery> {
    let numbered = (0..number).map(Delivery::numbered);
    numbered.map(|it| Delivery { to_peer, ..it }).collect()
}

impl Delivery {
    fn numbered(index: usize) -> Self {
        Self {
            id: format!("event_{index}"),
            kind: match index % 50 {
                0 => "slow",
                1 => "fails-twice",
                _ => "works",
            },
            once: index % 10 == 7,
            to_peer: false,
            by_hand: false,
        }
    }

    /// Makes an event that an operator sends again after its sender has failed to deliver it.
    pub(crate) fn by_hand(self) -> Self {
        Self {
            by_hand: true,
            ..self
        }
    }

    fn horizon(&self) -> Duration {
        if self.to_peer {
            HORIZON_OF_PEERS
        } else {
            HORIZON
        }
    }

    /// Makes the event of this id, as its sender writes it.
    pub(crate) fn by_id(id: &str) -> Option<Self> {
        let index = id.strip_prefix("event_")?.parse().ok()?;
        Some(Self::numbered(index))
    }

    pub(crate) fn body(&self) -> String {
        let (id, kind) = (&self.id, self.kind);
        if self.once {
            // GitHub does not sign the event's name. Only a delivery whose body fits the name has a key.
            format!(r#"{{"zen":"One.","hook_id":1,"hook":{{}},"id":"{id}","kind":"{kind}"}}"#)
        } else {
            format!(r#"{{"type":"faults.tried","id":"{id}","kind":"{kind}"}}"#)
        }
    }

    pub(crate) fn request(&self) -> Result<Request<Full<Bytes>>, Failure> {
        let seconds = i64::try_from(log::now() / 1000)?;
        let outgoing = Outgoing::new(self.body(), Timestamp::from_unix_seconds(seconds));
        let mut request = if self.once || self.to_peer {
            let sender = github()?;
            let outgoing = outgoing.id(&self.id).event("ping");
            outgoing.sign(&sender, sender.signing_key(&secret(SECRET))?)?
        } else {
            let sender = standard()?;
            let outgoing = outgoing.id(&self.id);
            outgoing.sign(&sender, sender.signing_key(&secret(SECRET))?)?
        };
        let path = if self.once { "/github" } else { "/standard" };
        *request.uri_mut() = path.parse()?;
        *request.method_mut() = http::Method::POST;
        request.headers_mut().insert(
            http::header::HOST,
            http::HeaderValue::from_static("localhost"),
        );
        Ok(request.map(Full::new))
    }
}

/// What the senders have counted.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) attempts: AtomicUsize,
    pub(crate) hung_up: AtomicUsize,
    pub(crate) refused: AtomicUsize,
    pub(crate) unreachable: AtomicUsize,
    /// How many jobs have ended. The kills are timed by this number.
    pub(crate) ended: AtomicUsize,
    /// The deliveries that a sender gave up, or sent only once and without success.
    pub(crate) failed: Mutex<Vec<Delivery>>,
    pub(crate) given_up: AtomicUsize,
}

/// The result of an attempt.
enum Heard {
    Success,
    Refusal,
    Nothing,
    HungUp,
}

/// Chooses one of the receivers.
pub(crate) fn any(ports: &[u16]) -> u16 {
    ports[fastrand::usize(0..ports.len())]
}

/// The number of jobs that these deliveries make.
pub(crate) fn jobs(deliveries: &[Delivery]) -> usize {
    let copies = |it: &Delivery| if it.once { 1 } else { COPIES };
    deliveries.iter().map(copies).sum()
}

/// Sends all deliveries and their copies in random order, until each was answered with success or given up.
pub(crate) async fn send(
    deliveries: &[Delivery],
    ports: &[u16],
    seen: &Arc<Seen>,
) -> Result<(), Failure> {
    let mut jobs: Vec<Delivery> = Vec::new();
    for delivery in deliveries {
        let copies = if delivery.once { 1 } else { COPIES };
        jobs.extend(std::iter::repeat_n(delivery.clone(), copies));
    }
    fastrand::shuffle(&mut jobs);
    let jobs = Arc::new(Mutex::new(jobs));
    let senders: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (jobs, seen, ports) = (jobs.clone(), seen.clone(), ports.to_vec());
            tokio::spawn(async move {
                loop {
                    let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let Some(delivery) = next else {
                        return Ok::<_, Failure>(());
                    };
                    deliver(&delivery, &ports, &seen).await?;
                    seen.ended.fetch_add(1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    for sender in senders {
        sender.await??;
    }
    Ok(())
}

async fn deliver(delivery: &Delivery, ports: &[u16], seen: &Seen) -> Result<(), Failure> {
    let started = Instant::now();
    let mut pause = Duration::from_millis(50);
    loop {
        let hangs_up = fastrand::u32(0..20) == 0;
        if matches!(
            attempt(delivery, any(ports), hangs_up, seen).await?,
            Heard::Success
        ) {
            return Ok(());
        }
        let given_up = started.elapsed() > delivery.horizon();
        if (delivery.once && !delivery.by_hand) || given_up {
            seen.given_up
                .fetch_add(usize::from(!delivery.once), Ordering::SeqCst);
            let mut failed = seen.failed.lock().unwrap_or_else(PoisonError::into_inner);
            failed.push(delivery.clone());
            return Ok(());
        }
        sleep(pause.mul_f32(0.5 + fastrand::f32())).await;
        pause = (pause * 2).min(Duration::from_secs(2));
    }
}

/// Returns the deliveries to ask for after the run. They are the failed ones and, unless `only_failed`, every delivery
/// of the sender that never retries.
pub(crate) fn list(deliveries: &[Delivery], seen: &Seen, only_failed: bool) -> Vec<Delivery> {
    let failed = seen.failed.lock().unwrap_or_else(PoisonError::into_inner);
    let mut list = failed.clone();
    if !only_failed {
        list.retain(|it| !it.once);
        list.extend(deliveries.iter().filter(|it| it.once).cloned());
    }
    list
}

async fn attempt(
    delivery: &Delivery,
    port: u16,
    hangs_up: bool,
    seen: &Seen,
) -> Result<Heard, Failure> {
    seen.attempts.fetch_add(1, Ordering::SeqCst);
    let request = delivery.request()?;
    // Hangs up at a time that can be within the claim, within the handler, or around the mark or the commit.
    let patience = match (hangs_up, fastrand::u32(0..3)) {
        (false, _) => PATIENCE,
        (true, 0) => Duration::from_micros(fastrand::u64(0..2_000)),
        (true, 1) => Duration::from_micros(fastrand::u64(2_000..20_000)),
        (true, _) => Duration::from_micros(fastrand::u64(20_000..60_000)),
    };
    let heard = match timeout(patience, exchange(request, port)).await {
        Err(_) => Heard::HungUp,
        Ok(None) => Heard::Nothing,
        Ok(Some((status, _))) if status.is_success() => Heard::Success,
        Ok(Some(_)) => Heard::Refusal,
    };
    let counter = match heard {
        Heard::Success => return Ok(heard),
        Heard::HungUp => &seen.hung_up,
        Heard::Nothing => &seen.unreachable,
        Heard::Refusal => &seen.refused,
    };
    counter.fetch_add(1, Ordering::SeqCst);
    Ok(heard)
}

/// Returns the status and the body, or `None` if the receiver is gone. Dropping this future hangs up.
pub(crate) async fn exchange(
    request: Request<Full<Bytes>>,
    port: u16,
) -> Option<(StatusCode, Bytes)> {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let exchange = async {
        let response = sender.send_request(request).await.ok()?;
        let status = response.status();
        let body = response.into_body().collect().await.ok()?;
        Some((status, body.to_bytes()))
    };
    tokio::select! {
        status = exchange => status,
        _ = connection => None,
    }
}
