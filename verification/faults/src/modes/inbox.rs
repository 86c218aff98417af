//! The mode `inbox`: workers take deliveries from PostgreSQL's inbox, and mark in that database what they handled.

use std::time::Duration;

use tokio::time::sleep;
use webhook_core::Provider;
use webhook_postgres::inbox::{DrainSettings, Inbox, Unfit};
use webhook_tower::forward::Worker;

use super::{Mode, Promise, Setup, Stop, postgres};
use crate::Failure;
use crate::forwarding::{self, Handling};

pub(crate) const MODE: Mode = Mode {
    name: "inbox",
    promise: Promise::ExactlyOnce,
    shared: true,
    start: postgres::MODE.start,
    receive: |setup| {
        Box::pin(async move {
            let inbox = opened(&setup).await?;
            forwarding::receiver(inbox.clone(), inbox, &setup).await
        })
    },
    work: Some(|setup, stop| Box::pin(work(setup, stop))),
    effects: |setup| Box::pin(postgres::effects(setup)),
};

/// Opens the inbox with a pool of its own, because handlers hold the connections of theirs. It waits if the database is
/// still starting.
async fn opened(setup: &Setup) -> Result<Inbox, Failure> {
    let pool = postgres::connected(setup).await?;
    loop {
        match Inbox::open(pool.clone()).await {
            Ok(inbox) => return Ok(inbox),
            Err(Unfit::Database(error)) => eprintln!("waiting for PostgreSQL: {error}"),
            Err(unfit) => return Err(unfit.into()),
        }
        sleep(Duration::from_millis(200)).await;
    }
}

async fn work(setup: Setup, stop: Stop) -> Result<(), Failure> {
    let (inbox, pool) = (opened(&setup).await?, postgres::connected(&setup).await?);
    let standard = forwarding::worker(forwarding::standard()?, &pool, &setup)?;
    let github = forwarding::worker(forwarding::github()?, &pool, &setup)?;
    tokio::join!(
        drain(&inbox, standard, stop.clone()),
        drain(&inbox, github, stop)
    );
    Ok(())
}

async fn drain<P: Provider>(inbox: &Inbox, worker: Worker<P, Handling>, mut stop: Stop) {
    // The worker handles fewer deliveries at once than its pool has connections, because each handler holds one.
    let settings = DrainSettings::new()
        .at_once(8)
        .lease(Duration::from_secs(5))
        .every(Duration::from_millis(50));
    let stopped = async move { drop(stop.wait_for(|it| *it).await) };
    inbox.drain(worker, settings, stopped).await;
}
