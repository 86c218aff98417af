//! Tests messages that are too long to become dead letters: they hold up no other message, and are not lost.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use support::{Ran, context, deliver, endpoint, handler, ids, kept, keys, queue, receiver, until};
use tokio::sync::oneshot;
use tokio::time::timeout;
use webhook_nats::ConsumeSettings;
use webhook_servers::Nats;
use webhook_tower::forward::Worker;

const SUBJECT: &str = "webhooks.standard-webhooks.orders.invoice.paid";
const LONG: u64 = 8;

/// Somebody who may write to the stream has published messages that are as long as the server takes. A dead letter has
/// the same payload and more headers, so the server does not take it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_is_too_long_for_a_dead_letter_holds_up_no_other() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    for _ in 0..LONG {
        let longest = vec![b'x'; 1 << 20];
        let ack = at.publish(SUBJECT, longest.into()).await.unwrap();
        ack.await.unwrap();
    }
    let forwarder = receiver(&queue, Duration::from_secs(5));
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    let ran = Ran::default();
    let worker = Worker::at_least_once(endpoint("orders"), keys(), handler(&ran, async |_, _| 200));
    let settings = ConsumeSettings::new()
        .at_once(1)
        .ack_wait(Duration::from_secs(10));
    let (stop, stopped) = oneshot::channel::<()>();
    let working = tokio::spawn({
        let (queue, worker) = (queue.clone(), worker.unwrap());
        async move {
            let stopped = async { drop(stopped.await) };
            queue.consume(worker, settings, stopped).await
        }
    });
    let handled = until("msg_1 is handled", async || ids(&ran) == ["msg_1"]);
    timeout(Duration::from_secs(20), handled).await.unwrap();
    drop(stop);
    let consumed = working.await.unwrap().unwrap();
    assert_eq!((consumed.handled, consumed.dead), (1, 0));
    until("the rest stays", async || {
        kept(&at, "webhooks").await == LONG
    })
    .await;
}
