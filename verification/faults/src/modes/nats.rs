//! The mode `nats`: workers take deliveries from a stream of NATS JetStream, and mark in PostgreSQL what they handled.

use std::time::Duration;

use tokio::time::sleep;
use webhook_core::Provider;
use webhook_nats::{ConsumeSettings, Queue, QueueSettings, Unfit, async_nats};
use webhook_servers::Nats;
use webhook_tower::forward::Worker;

use super::{Mode, Promise, Server, Setup, Stop, postgres};
use crate::Failure;
use crate::forwarding::{self, AT_ONCE, Both, Handling};
use crate::handler::LEASE;

pub(crate) const MODE: Mode = Mode {
    name: "nats",
    promise: Promise::ExactlyOnce,
    shared: true,
    start: || {
        // By default a server takes messages of 1 MiB, which is too little for a sealed delivery of an endpoint's
        // longest body.
        let broker = Nats::start(&["max_payload: 2MB"])?;
        let broker = broker.ok_or("NATS is not installed (apt-get install nats-server)")?;
        Ok(Some(Box::new(Both::start(broker)?)))
    },
    receive: |setup| {
        Box::pin(async move {
            let queue = opened(&setup).await?;
            forwarding::receiver(queue.clone(), queue, &setup).await
        })
    },
    work: Some(|setup, stop| Box::pin(work(setup, stop))),
    effects: |setup| Box::pin(postgres::effects(setup)),
};

impl Server for Nats {
    fn address(&self) -> String {
        self.url()
    }

    fn kill(&mut self) {
        Self::kill(self);
    }

    fn restart(&mut self) -> std::io::Result<()> {
        Self::restart(self)
    }
}

/// Connects, and waits if the server is still starting.
async fn opened(setup: &Setup) -> Result<Queue, Failure> {
    loop {
        match async_nats::connect(setup.broker()).await {
            Ok(client) => match Queue::create(client, QueueSettings::default()).await {
                Ok(queue) => return Ok(queue),
                Err(Unfit::Server { error, .. }) => eprintln!("waiting for NATS: {error}"),
                Err(unfit) => return Err(unfit.into()),
            },
            Err(error) => eprintln!("waiting for NATS: {error}"),
        }
        sleep(Duration::from_millis(200)).await;
    }
}

async fn work(setup: Setup, stop: Stop) -> Result<(), Failure> {
    let pool = postgres::connected(&setup).await?;
    let queue = opened(&setup).await?;
    let standard = forwarding::worker(forwarding::standard()?, &pool, &setup)?;
    let github = forwarding::worker(forwarding::github()?, &pool, &setup)?;
    let (one, other) = tokio::join!(
        consume(&queue, standard, stop.clone()),
        consume(&queue, github, stop)
    );
    one.and(other)
}

async fn consume<P: Provider>(
    queue: &Queue,
    worker: Worker<P, Handling>,
    stop: Stop,
) -> Result<(), Failure> {
    let settings = ConsumeSettings::new()
        .at_once(AT_ONCE.into())
        .ack_wait(LEASE);
    loop {
        let mut stop = stop.clone();
        let stopped = async move {
            let _ = stop.wait_for(|it| *it).await;
        };
        match queue
            .consume(worker.clone(), settings.clone(), stopped)
            .await
        {
            Ok(_) => return Ok(()),
            // The run kills the broker at any moment.
            Err(Unfit::Server { error, .. }) => eprintln!("waiting for NATS: {error}"),
            Err(unfit) => return Err(unfit.into()),
        }
        sleep(Duration::from_millis(200)).await;
    }
}
