//! Receivers that hand deliveries to a queue, and the workers that take them from it, for the modes with a queue.
//!
//! A mode opens one sink for each of the two senders, and gives its consumer the [`worker`] of each. The effects are
//! rows of PostgreSQL. A worker writes each row in the transaction that also marks the delivery as handled.

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
/// The longest body that the endpoints accept. Bodies are short in a run, and the longest must fit into every queue.
const LONGEST_BODY: usize = 1 << 20;
/// How many messages a worker handles at once: enough that the slow ones do not delay the others.
pub(crate) const AT_ONCE: u16 = 64;

/// A broker, and the database that its workers write to.
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

    /// Kills the broker, but every third time the database.
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

/// The endpoint for Standard Webhooks, whose sender retries a failed delivery.
pub(crate) fn standard() -> Result<Endpoint<StandardWebhooks>, Failure> {
    named(Endpoint::new(senders::standard()?))
}

/// The endpoint for GitHub, which never retries a delivery.
pub(crate) fn github() -> Result<Endpoint<GitHub>, Failure> {
    named(Endpoint::new(senders::github()?))
}

fn named<P: Provider>(endpoint: Endpoint<P>) -> Result<Endpoint<P>, Failure> {
    Ok(endpoint
        .with_namespace("faults")?
        .with_body_limit(LONGEST_BODY)?)
}

/// A receiver that answers once its sender's sink has the delivery. The workers mark in the database what they have
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

/// A sink that can lose deliveries on purpose.
#[derive(Clone)]
struct Forgetful<S> {
    sink: S,
    breaks: Option<Break>,
}

impl<S: Sink> Sink for Forgetful<S> {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        // Chooses by the id, which is a hash and which all copies of a delivery share: if a copy got through, it would
        // hide the loss.
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

/// The handler that a worker calls for each delivery.
pub(crate) type Handling = BoxCloneSyncService<Request<VerifiedBody>, Response<()>, Infallible>;

/// A worker that makes the effect in the transaction of its mark. With the fault that leaves marks out, it makes none.
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
