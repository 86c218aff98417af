//! Tests what a process that sends does while its database is away.

use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use webhook_postgres::outbox::Outbox;
use webhook_servers::Postgres;

use crate::door::{Door, Way};
use crate::receiver::Receiver;
use crate::{database, destinations, put, quick, until, until_empty};

/// The outbox asks a database that is away ever less often, and sends what waits once it is back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_is_asked_ever_less_often() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (direct, outside) = database(&server).await;
    let door = Door::before(&server).await;
    let outbox = Outbox::open(door.pool(4)).await.unwrap();
    let receiver = Receiver::that_works();
    let (stop, stopped) = oneshot::channel::<()>();
    let all = destinations([("a", &receiver)]);
    let drained = outbox.drain(all, quick(1), async { drop(stopped.await) });
    let watch = async {
        put(&direct, ["msg_1".to_owned()], &["a"]).await;
        until(async || receiver.came().len() == 1).await;
        until_empty(&outside).await;
        let shut = Instant::now();
        door.set(Way::Shut);
        put(&direct, ["msg_2".to_owned()], &["a"]).await;
        // The outbox sweeps once a minute, so these are four looks for what is due. The three pauses between them last
        // at least 250, 500 and 1,000 ms; otherwise this outbox looks every 20 ms.
        until(async || door.knocks() >= 4).await;
        let took = shut.elapsed();
        assert!(took >= Duration::from_millis(1750), "{took:?}");
        door.set(Way::Open);
        until(async || receiver.came().len() == 2).await;
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, receiver.ids().len()), (2, 2));
}
