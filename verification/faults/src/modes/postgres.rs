//! The mode `postgres`: exactly one effect, because it is a row in the transaction that also marks the delivery.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use http::StatusCode;
use tower::ServiceBuilder;
use webhook_core::{Endpoint, Provider};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, PostgresStore, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Webhook, WebhookLayer};

use super::{Break, Mode, Promise, Server, Serving, Setup};
use crate::handler::{Delivered, Does};
use crate::log::Effect;
use crate::reconciling::Endpoints;
use crate::{Failure, senders};

pub(crate) const MODE: Mode = Mode {
    name: "postgres",
    promise: Promise::ExactlyOnce,
    shared: true,
    start: || {
        let server = Postgres::start()?;
        let server = server.ok_or("PostgreSQL is not installed (apt-get install postgresql)")?;
        Ok(Some(Box::new(server)))
    },
    receive: |setup| Box::pin(receive(setup)),
    work: None,
    effects: |setup| Box::pin(effects(setup)),
};

impl Server for Postgres {
    fn address(&self) -> String {
        self.url("postgres")
    }

    fn kill(&mut self) {
        Self::kill(self);
    }

    fn restart(&mut self) -> std::io::Result<()> {
        Self::restart(self)
    }
}

/// Makes a pool and its tables. It waits if the database is still starting.
pub(crate) async fn connected(setup: &Setup) -> Result<Pool, Failure> {
    let pool = pool(setup.database().parse()?, NoTls, 16)?;
    loop {
        let made = match migrate(&pool).await {
            Ok(()) => make_table(&pool).await,
            Err(error) => Err(error.into()),
        };
        match made {
            Ok(()) => return Ok(pool),
            Err(error) => eprintln!("waiting for PostgreSQL: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

async fn make_table(pool: &Pool) -> Result<(), Failure> {
    let client = pool.get().await?;
    // If two processes made the table at once, they would disturb each other. The statements are one transaction, whose
    // end frees the lock: when others can see the table, or when making it has failed.
    client
        .batch_execute(
            "SELECT pg_advisory_xact_lock(7);
             CREATE TABLE IF NOT EXISTS effects (id text NOT NULL, process bigint NOT NULL)",
        )
        .await?;
    Ok(())
}

#[derive(Clone)]
pub(crate) struct Handler {
    pub(crate) does: Does,
    pub(crate) pool: Pool,
}

async fn receive(setup: Setup) -> Result<Serving, Failure> {
    let pool = connected(&setup).await?;
    let once = ExactlyOnce::new(pool.clone());
    // The effects of this mode are in the same table.
    let store = PostgresStore::new(pool.clone());
    let endpoints = Endpoints {
        standard: senders::standard()?.into(),
        github: senders::github()?.into(),
    };
    let state = Handler {
        does: Does::new(setup.breaks),
        pool,
    };
    let router = match setup.breaks {
        Some(Break::NoFence) => return Err("postgres has no leases: take another mode".into()),
        Some(Break::DropHead) => return Err("postgres has no queue: take another mode".into()),
        Some(Break::NoMark) => Router::new()
            .route("/standard", unmarked(endpoints.standard.clone()))
            .route("/github", unmarked(endpoints.github.clone())),
        _ => Router::new()
            .route("/standard", marked(endpoints.standard.clone(), &once)?)
            .route("/github", marked(endpoints.github.clone(), &once)?),
    };
    Ok(Serving {
        router: endpoints.with_reconcile(router.with_state(state), store),
        drain: Box::new(move |at_most| Box::pin(async move { once.drain(at_most).await })),
    })
}

type Route = axum::routing::MethodRouter<Handler>;

fn marked<P: Provider>(endpoint: Endpoint<P>, once: &ExactlyOnce) -> Result<Route, Failure> {
    let inner = IdempotencyLayer::new(&endpoint, once.clone())?;
    let layers = ServiceBuilder::new()
        .layer(WebhookLayer::new(endpoint))
        .layer(inner);
    Ok(post(within_a_transaction::<P>).layer(layers))
}

fn unmarked<P: Provider>(endpoint: Endpoint<P>) -> Route {
    post(without_a_mark::<P>).layer(WebhookLayer::new(endpoint))
}

const EFFECT: &str = "INSERT INTO effects (id, process) VALUES ($1, $2)";

pub(crate) async fn within_a_transaction<P: Provider>(
    State(it): State<Handler>,
    transaction: Transaction,
    Webhook(received): Webhook<P>,
) -> StatusCode {
    let Some(delivered) = Delivered::of(&received) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    if it.does.breaks == Some(Break::AckFirst) {
        tokio::spawn(async move { it.effect(&delivered).await });
        return StatusCode::OK;
    }
    let process = i64::from(std::process::id());
    let done = transaction
        .execute(EFFECT, &[&delivered.id, &process])
        .await;
    if done.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // If anything fails from this point on, the transaction undoes it.
    match it.does.the_work(&delivered).await {
        true => StatusCode::OK,
        false => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

pub(crate) async fn without_a_mark<P: Provider>(
    State(it): State<Handler>,
    Webhook(received): Webhook<P>,
) -> StatusCode {
    let Some(delivered) = Delivered::of(&received) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    match it.effect(&delivered).await {
        Ok(true) => StatusCode::OK,
        Ok(false) => StatusCode::INTERNAL_SERVER_ERROR,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl Handler {
    /// Makes the effect in a transaction of its own: the mistake of a receiver that does not use the layer's
    /// transaction.
    async fn effect(&self, delivered: &Delivered) -> Result<bool, Failure> {
        if !self.does.the_work(delivered).await {
            return Ok(false);
        }
        let client = self.pool.get().await?;
        let process = i64::from(std::process::id());
        client.execute(EFFECT, &[&delivered.id, &process]).await?;
        Ok(true)
    }
}

pub(crate) async fn effects(setup: Setup) -> Result<Vec<Effect>, Failure> {
    let pool = connected(&setup).await?;
    let client = pool.get().await?;
    let rows = client.query("SELECT id, process FROM effects", &[]).await?;
    let effect = |row: &webhook_postgres::tokio_postgres::Row| -> Result<Effect, Failure> {
        let process: i64 = row.try_get(1)?;
        Ok(Effect {
            id: row.try_get(0)?,
            key: String::new(),
            process: u32::try_from(process)?,
            at: 0,
        })
    };
    rows.iter().map(effect).collect()
}
