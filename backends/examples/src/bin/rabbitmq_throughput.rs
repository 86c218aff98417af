//! Measures how many deliveries a second a receiver answers with RabbitMQ.
//!
//! Run it with `cargo run --release -p webhook-backend-examples --bin rabbitmq_throughput`, with a broker at
//! `RABBITMQ_URL`; if that is not set, it starts one. To measure the broker alone, `lapin` publishes the same message
//! in two ways: all on one channel, and on a channel each. The faster way counts. It exits with 1 if the receiver with
//! RabbitMQ reaches less than 0.8 of the slower of the two: the broker alone, and the receiver alone.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use webhook_backend_examples::Failure;
use webhook_backend_examples::throughput::{Measure, measure};
use webhook_rabbitmq::lapin::options::{
    BasicPublishOptions, ConfirmSelectOptions, QueueDeleteOptions, QueuePurgeOptions,
};
use webhook_rabbitmq::lapin::{
    BasicProperties, Channel, Confirmation, Connection, ConnectionProperties,
};
use webhook_rabbitmq::{Broker, Queue, QueueSettings};
use webhook_servers::RabbitMq;

#[tokio::main]
async fn main() -> Result<ExitCode, Failure> {
    let (server, address) = match std::env::var("RABBITMQ_URL") {
        Ok(address) => (None, address),
        Err(_) => {
            let server = RabbitMq::start(&[])?.ok_or("RabbitMQ is not installed")?;
            let address = server.url();
            (Some(server), address)
        }
    };
    let what = Measure::from_arguments(server.as_ref().and_then(RabbitMq::id))?;
    let mut sound = true;
    let broker = Broker::connect(&address).await?;
    for kind in ["quorum", "classic"] {
        let mut slowest = f64::MAX;
        for channels in [1, 64] {
            // Each side fills a queue of its own, because the broker takes longer for a message the more a queue holds,
            // and they are emptied before each round.
            let settings = |whose: &str| {
                let name = format!(
                    "throughput.{kind}.{channels}.{whose}.{}",
                    std::process::id()
                );
                match kind {
                    "quorum" => QueueSettings::quorum(&name),
                    _ => QueueSettings::classic(&name),
                }
            };
            let queue = Queue::open(&broker, settings("receiver")).await?;
            let alone = Queue::open(&broker, settings("alone")).await?;
            let connection = Connection::connect(&address, ConnectionProperties::default()).await?;
            let mut all = Vec::new();
            for _ in 0..channels {
                let channel = connection.create_channel().await?;
                channel
                    .confirm_select(ConfirmSelectOptions::default())
                    .await?;
                all.push(channel);
            }
            let (all, next): (Arc<[Channel]>, _) = (all.into(), Arc::new(AtomicUsize::new(0)));
            let name = alone.name().to_owned();
            let engine = move |message: Bytes| {
                let place = next.fetch_add(1, Ordering::Relaxed) % all.len();
                let (all, name) = (Arc::clone(&all), name.clone());
                async move {
                    let channel = all.get(place).ok_or("there is no channel")?;
                    store(channel, &name, &message).await
                }
            };
            let bytes = |it: &webhook_tower::forward::Envelope| it.structured();
            let channel = connection.create_channel().await?;
            let empty = async || {
                for queue in [&queue, &alone] {
                    let options = QueuePurgeOptions::default();
                    channel.queue_purge(queue.name().into(), options).await?;
                }
                Ok(())
            };
            let measured = measure(what, queue.clone(), bytes, engine, empty).await?;
            println!("throughput: rabbitmq {kind}, {channels} channels of the engine: {measured}");
            slowest = slowest.min(measured.ratio);
            for queue in [&queue, &alone] {
                let options = QueueDeleteOptions::default();
                channel.queue_delete(queue.name().into(), options).await?;
            }
        }
        sound &= slowest >= 0.8;
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn store(channel: &Channel, queue: &str, message: &[u8]) -> Result<(), Failure> {
    let options = BasicPublishOptions {
        mandatory: true,
        ..BasicPublishOptions::default()
    };
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let id = format!("{:064x}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let properties = BasicProperties::default()
        .with_delivery_mode(2)
        .with_content_type("application/cloudevents+json".into())
        .with_message_id(id.into())
        .with_type("invoice.paid".into());
    let sent = channel.basic_publish("".into(), queue.into(), options, message, properties);
    match sent.await?.await? {
        Confirmation::Ack(None) => Ok(()),
        other => Err(format!("RabbitMQ did not take a message: {other:?}").into()),
    }
}
