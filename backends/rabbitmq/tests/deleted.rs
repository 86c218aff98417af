//! Tests queues that somebody deletes while receivers and workers run: an operator has to, if a queue has no leader.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::time::Duration;

use common::{Receiver, Running, Seen, name, open, shared, until, worker};
use http::StatusCode;
use lapin::options::{QueueDeclareOptions, QueueDeleteOptions};
use lapin::types::{AMQPValue, FieldTable, LongString};
use lapin::{Connection, ConnectionProperties};
use tokio::time::timeout;
use webhook_rabbitmq::{Broker, QueueSettings, Subscription, Topic, lapin};

const SOON: Duration = Duration::from_secs(20);

async fn channel(address: &str) -> (Connection, lapin::Channel) {
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(address, properties).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    (connection, channel)
}

async fn delete(address: &str, queue: &str) {
    let (_connection, channel) = channel(address).await;
    let options = QueueDeleteOptions::default();
    channel.queue_delete(queue.into(), options).await.unwrap();
}

async fn until_taken(receiver: &Receiver, id: &str) {
    let taken = until("a queue that is there again", async || {
        receiver.deliver(id).await.is_success()
    });
    timeout(SOON, taken).await.unwrap();
}

/// The receiver makes the queue again. If there is another one in its place, which would drop what it has confirmed, no
/// delivery is answered with success.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_queue_that_is_deleted_is_made_again_and_a_worse_one_in_its_place_gets_nothing() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let direct = Receiver::new(queue.clone());
    let of_topic = QueueSettings::quorum(name());
    let bound = Subscription::new(of_topic.clone(), "#");
    let topic = Topic::open(&broker, name(), [bound]).await.unwrap();
    for (receiver, queue) in [
        (direct, queue.name()),
        (Receiver::new(topic), of_topic.name()),
    ] {
        assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
        delete(&address, queue).await;
        let gone = receiver.deliver("msg_2").await;
        assert_eq!(gone, StatusCode::SERVICE_UNAVAILABLE);
        until_taken(&receiver, "msg_2").await;

        delete(&address, queue).await;
        let gone = receiver.deliver("msg_3").await;
        assert_eq!(gone, StatusCode::SERVICE_UNAVAILABLE);
        let (_connection, channel) = channel(&address).await;
        let mut worse = FieldTable::default();
        let drop_head = AMQPValue::LongString(LongString::from("drop-head"));
        worse.insert("x-overflow".into(), drop_head);
        let options = QueueDeclareOptions::durable();
        let made = channel.queue_declare(queue.into(), options, worse);
        made.await.unwrap();
        for _ in 0..3 {
            let worse = receiver.deliver("msg_3").await;
            assert_eq!(worse, StatusCode::SERVICE_UNAVAILABLE);
        }
        delete(&address, queue).await;
        until_taken(&receiver, "msg_3").await;
    }
    assert!(broker.is_connected(), "none of this needs a new connection");
}

/// Two subscribers want the same deliveries, and somebody deletes the queue of one. The exchange hands the deliveries to
/// the other and says nothing, so the topic has to look.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_queue_of_a_topic_that_is_deleted_is_made_again_although_another_takes_the_same() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let [one, other] = [(); 2].map(|()| QueueSettings::quorum(name()));
    let bound = [&one, &other].map(|it| Subscription::new(it.clone(), "#"));
    let topic = Topic::open(&broker, name(), bound).await.unwrap();
    let receiver = Receiver::new(topic);
    assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
    delete(&address, one.name()).await;
    let is_back = async {
        for number in 2.. {
            let status = receiver.deliver(&format!("msg_{number}")).await;
            assert_eq!(status, StatusCode::OK);
            let (_connection, channel) = channel(&address).await;
            let passive = QueueDeclareOptions::durable().passive();
            let found = channel.queue_declare(one.name().into(), passive, FieldTable::default());
            match found.await {
                Ok(found) if found.message_count() > 0 => return,
                _ => tokio::time::sleep(Duration::from_millis(500)).await,
            }
        }
    };
    timeout(SOON, is_back).await.unwrap();
    assert!(broker.is_connected());
}

/// So does the worker, with the queues beside it as well.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_goes_on_after_its_queues_were_deleted() {
    let Some(address) = shared() else { return };
    let queue = open(&Broker::connect(&address).await.unwrap()).await;
    let receiver = Receiver::new(queue.clone());
    let seen = Seen::default();
    let handler = seen.answering(|_, attempt| if attempt < 2 { 500 } else { 200 });
    let running = Running::start(&queue, worker(handler, 3), 1).await;
    for id in ["msg_1", "msg_2"] {
        until_taken(&receiver, id).await;
        let handled = until(id, async || seen.all().contains(&(id.to_owned(), 2)));
        timeout(SOON, handled).await.unwrap();
        for beside in ["", ".wait.50", ".wait.100", ".dead"] {
            delete(&address, &format!("{}{beside}", queue.name())).await;
        }
    }
    running.stop().await;
}
