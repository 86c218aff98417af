//! Receivers that hand deliveries to a queue, and the workers behind it, for the modes that have one.
//!
//! A mode opens a sink for each of the two senders, and gives its consumer the [`worker`] of each. The effects are rows of
//! PostgreSQL, in the transaction of their mark.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::routing::post_service;
use http::{Request, Response};
use tokio::time::{Instant, sleep};
use tower::util::BoxCloneSyncService;
use tower::{Layer as _, ServiceBuilder, ServiceExt as _};
use webhook_core::seal::SealKeys;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Provider};
use webhook_github::GitHub;
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::{ExactlyOnce, PostgresStore};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Envelope, Forwarder, RetryPolicy, Sink, SinkError, Worker};
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{VerifiedBody, WebhookLayer};

use crate::handler::Does;
use crate::modes::postgres::{Handler, connected, within_a_transaction, without_a_mark};
use crate::modes::{Break, Server, Serving, Setup};
use crate::reconciling::Endpoints;
use crate::{Failure, senders};

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
/// Bodies are short here, and the largest has to fit into every queue.
const LONGEST_BODY: usize = 1 << 20;
/// How many messages a worker handles at once: the slow ones are not to hold up the others.
pub(crate) const AT_ONCE: u16 = 64;

/// A broker, and the database of the workers behind it.
pub(crate) struct Both<B> {
    broker: B,
    database: Postgres,
    kills: usize,
}

impl<B> Both<B> {
    pub(crate) fn start(broker: B) -> Result<Self, Failure> {
        let database = Postgres::start()?;
        let database =
            database.ok_or("PostgreSQL is not installed (apt-get install postgresql)")?;
        Ok(Self {
            broker,
            database,
            kills: 0,
        })
    }
}

impl<B: Server> Server for Both<B> {
    fn address(&self) -> String {
        format!("{}|{}", self.broker.address(), self.database.address())
    }

    /// Kills the broker, and each third time the database.
    fn kill(&mut self) {
        self.kills += 1;
        match self.kills % 3 {
            0 => self.database.kill(),
            _ => self.broker.kill(),
        }
    }

    fn restart(&mut self) -> std::io::Result<()> {
        match self.kills % 3 {
            0 => self.database.restart(),
            _ => self.broker.restart(),
        }
    }
}

fn keys() -> Result<SealKeys, Failure> {
    Ok(SealKeys::new(secret(KEY))?)
}

/// The endpoint of the sender that comes again.
pub(crate) fn standard() -> Result<Endpoint<StandardWebhooks>, Failure> {
    named(Endpoint::new(senders::standard()?))
}

/// The endpoint of the sender that never does.
pub(crate) fn github() -> Result<Endpoint<GitHub>, Failure> {
    named(Endpoint::new(senders::github()?))
}

fn named<P: Provider>(endpoint: Endpoint<P>) -> Result<Endpoint<P>, Failure> {
    Ok(endpoint
        .with_namespace("faults")?
        .with_body_limit(LONGEST_BODY)?)
}

/// A receiver that answers when the sink of the sender has the delivery. The workers behind it mark in the database what they have
/// handled.
pub(crate) async fn receiver(
    for_standard: impl Sink,
    for_github: impl Sink,
    setup: &Setup,
) -> Result<Serving, Failure> {
    let (one, router) = route(Router::new(), "/standard", standard()?, for_standard, setup)?;
    let (other, router) = route(router, "/github", github()?, for_github, setup)?;
    let left = move || one.in_flight().0 + other.in_flight().0;
    let marks = PostgresStore::new(connected(setup).await?);
    let endpoints = Endpoints {
        standard: standard()?,
        github: github()?,
    };
    Ok(Serving {
        router: endpoints.with_reconcile(router, marks),
        drain: Box::new(move |at_most| {
            Box::pin(async move {
                let started = Instant::now();
                while left() > 0 && started.elapsed() < at_most {
                    sleep(Duration::from_millis(20)).await;
                }
                left()
            })
        }),
    })
}

fn route<P: Provider>(
    router: Router,
    path: &str,
    endpoint: Endpoint<P>,
    sink: impl Sink,
    setup: &Setup,
) -> Result<(Forwarder, Router), Failure> {
    let forwarder = Forwarder::new(
        Forgetful {
            sink,
            breaks: setup.breaks,
        },
        keys()?,
    );
    let inner = forwarder.service(&endpoint)?;
    let service = WebhookLayer::new(endpoint).layer(inner);
    Ok((forwarder, router.route(path, post_service(service))))
}

/// A sink that may be broken on purpose.
#[derive(Clone)]
struct Forgetful<S> {
    sink: S,
    breaks: Option<Break>,
}

impl<S: Sink> Sink for Forgetful<S> {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        // All copies of a delivery have its id, which is a hash: else another copy would hide the loss.
        let forgotten = envelope.id() < "0d";
        if self.breaks == Some(Break::DropHead) && forgotten {
            return Ok(());
        }
        self.sink.put(envelope).await
    }

    fn limit(&self) -> Option<usize> {
        self.sink.limit()
    }

    fn size(&self, sealed: usize) -> usize {
        self.sink.size(sealed)
    }

    fn name(&self) -> &'static str {
        self.sink.name()
    }
}

/// What a worker gives its deliveries to.
pub(crate) type Handling = BoxCloneSyncService<Request<VerifiedBody>, Response<()>, Infallible>;

/// A worker that makes the effect in the transaction of its mark; without a mark where that is the fault.
pub(crate) fn worker<P: Provider>(
    endpoint: Endpoint<P>,
    pool: &Pool,
    setup: &Setup,
) -> Result<Worker<P, Handling>, Failure> {
    let state = Handler {
        does: Does::new(setup.breaks),
        pool: pool.clone(),
    };
    let handling = match setup.breaks {
        Some(Break::NoFence) => return Err("this mode has no leases: take another one".into()),
        Some(Break::NoMark) => boxed(
            Router::new()
                .fallback(without_a_mark::<P>)
                .with_state(state),
        ),
        _ => {
            let once = IdempotencyLayer::new(&endpoint, ExactlyOnce::new(pool.clone()))?;
            let router = Router::new().fallback(within_a_transaction::<P>);
            boxed(
                ServiceBuilder::new()
                    .layer(once)
                    .service(router.with_state(state)),
            )
        }
    };
    let policy = RetryPolicy::new()
        .most_attempts(1_000)
        .pauses(Duration::from_millis(200), Duration::from_millis(800));
    Ok(Worker::at_least_once(endpoint, keys()?, handling)?.retries(policy))
}

fn boxed<S, B>(service: S) -> Handling
where
    S: tower::Service<Request<VerifiedBody>, Response = Response<B>, Error = Infallible>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
    B: 'static,
{
    BoxCloneSyncService::new(service.map_response(|it: Response<B>| it.map(drop)))
}
