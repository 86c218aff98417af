//! The mode `rabbitmq`: workers take deliveries from quorum queues, and mark in PostgreSQL what they handled.

use std::time::Duration;

use tokio::time::{sleep, timeout};
use webhook_core::Provider;
use webhook_rabbitmq::{Broker, ConsumeSettings, Queue, QueueSettings, Unfit};
use webhook_servers::RabbitMq;
use webhook_tower::forward::Worker;

use super::{Mode, Promise, Server, Setup, Stop, postgres};
use crate::Failure;
use crate::forwarding::{self, AT_ONCE, Both, Handling};

pub(crate) const MODE: Mode = Mode {
    name: "rabbitmq",
    promise: Promise::ExactlyOnce,
    shared: true,
    start: || {
        let broker = RabbitMq::start(&[])?;
        let broker = broker.ok_or("RabbitMQ is not installed (apt-get install rabbitmq-server)")?;
        let settled = false;
        Ok(Some(Box::new(Both::start(Killed { broker, settled })?)))
    },
    receive: |setup| {
        Box::pin(async move {
            let broker = connected(&setup).await;
            let queue = async |name| Queue::open(&broker, QueueSettings::quorum(name)).await;
            forwarding::receiver(queue("standard").await?, queue("github").await?, &setup).await
        })
    },
    work: Some(|setup, stop| Box::pin(work(setup, stop))),
    effects: |setup| Box::pin(postgres::effects(setup)),
};

/// Starts a broker, and stops it once in an orderly way before the run kills it: [`RabbitMq::settle`] says why.
struct Killed {
    broker: RabbitMq,
    settled: bool,
}

impl Server for Killed {
    fn address(&self) -> String {
        self.broker.url()
    }

    fn kill(&mut self) {
        if !self.settled {
            self.settled = self.broker.settle().is_ok();
        }
        self.broker.kill();
    }

    fn restart(&mut self) -> std::io::Result<()> {
        self.broker.restart()
    }
}

/// Connects, and waits if the broker is still starting.
async fn connected(setup: &Setup) -> Broker {
    loop {
        match Broker::connect(setup.broker()).await {
            Ok(broker) => return broker,
            Err(error) => eprintln!("waiting for RabbitMQ: {error}"),
        }
        sleep(Duration::from_millis(200)).await;
    }
}

async fn work(setup: Setup, stop: Stop) -> Result<(), Failure> {
    let pool = postgres::connected(&setup).await?;
    let mut told = stop.clone();
    let broker = tokio::select! {
        broker = connected(&setup) => broker,
        _ = told.wait_for(|it| *it) => return Ok(()),
    };
    let standard = forwarding::worker(forwarding::standard()?, &pool, &setup)?;
    let github = forwarding::worker(forwarding::github()?, &pool, &setup)?;
    let (one, other) = tokio::join!(
        consume(&broker, "standard", standard, stop.clone()),
        consume(&broker, "github", github, stop)
    );
    one.and(other)
}

async fn consume<P: Provider>(
    broker: &Broker,
    name: &str,
    worker: Worker<P, Handling>,
    mut stop: Stop,
) -> Result<(), Failure> {
    let settings = ConsumeSettings::new().at_once(AT_ONCE);
    let consumer = loop {
        let opened = async {
            let queue = Queue::open(broker, QueueSettings::quorum(name)).await?;
            queue.consumer(worker.clone(), settings).await
        };
        match opened.await {
            Ok(consumer) => break consumer,
            // The run kills the broker at any moment.
            Err(Unfit::Broker(error)) => eprintln!("waiting for RabbitMQ: {error}"),
            Err(unfit) => return Err(unfit.into()),
        }
        // A worker that is still waiting for its broker has begun nothing, so it may simply end.
        if let Ok(Ok(_)) = timeout(Duration::from_millis(200), stop.wait_for(|it| *it)).await {
            return Ok(());
        }
    };
    let stopped = async move {
        let _ = stop.wait_for(|it| *it).await;
    };
    consumer.run(stopped).await;
    Ok(())
}
