//! Measures how many deliveries a second a receiver answers with the inbox of PostgreSQL.
//!
//! Run it with `cargo run --release -p webhook-backend-examples --bin inbox_throughput`, with a database at
//! `DATABASE_URL`; if that is not set, it starts one. To measure the database alone, `tokio-postgres` inserts rows of
//! the same size, through a pool of as many connections. It exits with 1 if the receiver with the inbox reaches less
//! than 0.8 of the slower of the two: the database alone, and the receiver alone.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use webhook_backend_examples::Failure;
use webhook_backend_examples::throughput::{Measure, measure};
use webhook_postgres::inbox::Inbox;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::tokio_postgres::types::{ToSql, Type};
use webhook_servers::Postgres;
use webhook_tower::forward::Envelope;

const CONNECTIONS: usize = 16;
const INSERT: &str = "INSERT INTO webhook_inbox (id, provider, namespace, route, sealed) \
    VALUES ($1, 'throughput', 'throughput', 'throughput', $2) ON CONFLICT (id) DO NOTHING";

#[tokio::main]
async fn main() -> Result<ExitCode, Failure> {
    let (server, address) = match std::env::var("DATABASE_URL") {
        Ok(address) => (None, address),
        Err(_) => {
            let server = Postgres::start()?.ok_or("PostgreSQL is not installed")?;
            let address = server.url("postgres");
            (Some(server), address)
        }
    };
    let pool =
        || webhook_postgres::pool(address.parse()?, NoTls, CONNECTIONS).map_err(Failure::from);
    let (shared, alone) = (pool()?, pool()?);
    webhook_postgres::migrate(&shared).await?;
    let inbox = Inbox::open(shared).await?;
    let number = Arc::new(AtomicUsize::new(0));
    let engine = move |message: Bytes| {
        let (alone, number) = (alone.clone(), Arc::clone(&number));
        async move {
            let id = number.fetch_add(1, Ordering::Relaxed);
            let id = format!("{}-{id:064x}", std::process::id());
            let sealed = &*message;
            let parameters: [(&(dyn ToSql + Sync), Type); 2] =
                [(&id, Type::TEXT), (&sealed, Type::BYTEA)];
            let client = alone.get().await?;
            client.execute_typed(INSERT, &parameters).await?;
            Ok(())
        }
    };
    let sealed = |it: &Envelope| it.data().to_vec();
    let measured = Measure::from_arguments(server.as_ref().and_then(Postgres::id))?;
    let measured = measure(measured, inbox, sealed, engine, async || Ok(())).await?;
    println!("throughput: inbox {measured}");
    Ok(if measured.ratio >= 0.8 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
