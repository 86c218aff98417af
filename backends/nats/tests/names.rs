//! Tests workers that would share a consumer of the server: each would be given what is sealed for another endpoint.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use support::{BODY, Ran, deliver_to, endpoint, handler, ids, keys, queue, receiver, until};
use tokio::sync::oneshot;
use tokio::time::timeout;
use webhook_nats::ConsumeSettings;
use webhook_servers::Nats;
use webhook_tower::forward::Worker;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_does_not_take_over_the_consumer_of_another_endpoint() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, Duration::from_secs(5));
    let ran = Ran::default();
    let work = |namespace: &str, durable: &str| {
        let answers = handler(&ran, async |_, _| 200);
        let worker = Worker::at_least_once(endpoint(namespace), keys(), answers).unwrap();
        let (settings, queue) = (ConsumeSettings::new().durable(durable), queue.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            queue.consume(worker, settings, stopped).await
        });
        (stop, task)
    };
    let (stop_orders, orders) = work("orders", "shared");
    let of_orders = endpoint("orders");
    assert!(
        deliver_to(&forwarder, &of_orders, "msg_1", BODY)
            .await
            .is_success()
    );
    until("the first is handled", async || ids(&ran) == ["msg_1"]).await;
    let (_stop, billing) = work("billing", "shared");
    let refused = timeout(Duration::from_secs(20), billing).await;
    let refused = refused.expect("it has begun").unwrap();
    let refused = refused.unwrap_err().to_string();
    for part in ["`shared`", "ConsumeSettings::durable"] {
        assert!(refused.contains(part), "{refused}");
    }
    // The first worker goes on, and the other one works under a name of its own.
    let (stop_billing, billing) = work("billing", "of-billing");
    for (namespace, id) in [("orders", "msg_2"), ("billing", "msg_3")] {
        let endpoint = endpoint(namespace);
        assert!(
            deliver_to(&forwarder, &endpoint, id, BODY)
                .await
                .is_success()
        );
        until(id, async || ids(&ran).iter().any(|it| it == id)).await;
    }
    drop((stop_orders, stop_billing));
    for worker in [orders, billing] {
        let consumed = worker.await.unwrap().unwrap();
        assert_eq!(consumed.dead, 0, "{consumed:?}");
    }
}
