//! Tests a message that is longer than any message that this crate publishes: it becomes a dead letter like any other.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::time::Duration;

use common::{Receiver, Running, Seen, open, shared, until, worker};
use http::StatusCode;
use tokio::time::timeout;
use webhook_rabbitmq::lapin::options::{BasicPublishOptions, ConfirmSelectOptions};
use webhook_rabbitmq::lapin::{BasicProperties, Connection, ConnectionProperties};
use webhook_rabbitmq::{Broker, lapin};

/// Brokers before version 4 take messages of up to 128 MiB from everyone who may write to the queue.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_s_message_that_is_longer_than_ours_holds_up_no_other() {
    let Some(address) = shared() else { return };
    let queue = open(&Broker::connect(&address).await.unwrap()).await;
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(&address, properties).await.unwrap();
    let channel: lapin::Channel = connection.create_channel().await.unwrap();
    let confirms = ConfirmSelectOptions::default();
    channel.confirm_select(confirms).await.unwrap();
    let longest = vec![b'x'; (64 << 20) + 1];
    let options = BasicPublishOptions::default();
    let name = queue.name().into();
    let sent = channel.basic_publish(
        "".into(),
        name,
        options,
        &longest,
        BasicProperties::default(),
    );
    sent.await.unwrap().await.unwrap();
    let receiver = Receiver::new(queue.clone());
    assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
    let seen = Seen::default();
    let running = Running::start(&queue, worker(seen.answering(|_, _| 200), 3), 1).await;
    let handled = until("msg_1", async || seen.all() == [("msg_1".to_owned(), 1)]);
    timeout(Duration::from_secs(60), handled).await.unwrap();
    assert_eq!(running.stop().await.dead, 1);
    assert_eq!(queue.dead().await.unwrap(), 1);
    let dead = queue.dead_letters(1).await.unwrap();
    assert_eq!(dead[0].reason, "no-envelope");
}
