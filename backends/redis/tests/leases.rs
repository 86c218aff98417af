//! Tests the store on real servers: leases, what a crash leaves, and servers that do not answer.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::sleep;
use webhook_redis::redis::aio::ConnectionLike;
use webhook_redis::{RedisStore, connect, redis, risks};
use webhook_servers::{Durability, Redis};
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore as _, KeepResponses, KeptResponse, Known, Mark,
};

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(60);

fn key(number: u8) -> DeliveryKey {
    DeliveryKey::from_bytes([number; 32])
}

async fn taken<C>(store: &RedisStore<C>, number: u8, lease: Duration) -> Fence
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    match store.begin(&key(number), lease).await.unwrap() {
        Begun::Acquired(fence) => fence,
        other => panic!("{other:?}"),
    }
}

async fn completed<C>(store: &RedisStore<C>, number: u8, fence: Fence, retention: Duration)
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    let mark = Mark::default();
    let completed = store.complete(&key(number), fence, &mark, retention).await;
    assert!(completed.unwrap());
}

/// Checks that a delivery which was forgotten has left no response behind.
async fn completed_bare<C>(store: &RedisStore<C>, number: u8, fence: Fence)
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    completed(store, number, fence, LONG).await;
    let begun = store.begin(&key(number), LONG).await.unwrap();
    assert_eq!(begun, Begun::Completed(Mark::default()));
}

/// A response whose body is not text.
fn response() -> KeptResponse {
    let keep = KeepResponses::up_to(1024).unwrap();
    let body = vec![0, 0xff, b'\n', 0x80].into();
    keep.of(http::StatusCode::OK, &http::HeaderMap::new(), body)
        .unwrap()
}

async fn said<C: ConnectionLike>(connection: &mut C, words: &[&str]) {
    let mut command = redis::cmd(words[0]);
    command.arg(&words[1..]);
    command.query_async::<()>(connection).await.unwrap();
}

async fn is_sound<C>(store: RedisStore<C>)
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    let id = Mark::new(Some("one\0two\u{fffd}".to_owned()));
    let old = taken(&store, 1, SHORT).await;
    let begun = store.begin(&key(1), LONG).await.unwrap();
    assert!(
        matches!(begun, Begun::InProgress { for_at_most } if for_at_most <= SHORT),
        "{begun:?}"
    );
    assert!(store.renew(&key(1), old, SHORT).await.unwrap());
    sleep(SHORT * 2).await;
    assert_eq!(store.inspect(&key(1)).await.unwrap(), None);
    assert!(!store.renew(&key(1), old, LONG).await.unwrap(), "it ended");
    let new = taken(&store, 1, LONG).await;
    assert!(new > old);
    // A holder that comes back late changes nothing.
    assert!(!store.renew(&key(1), old, LONG).await.unwrap());
    assert!(!store.complete(&key(1), old, &id, LONG).await.unwrap());
    assert!(!store.release(&key(1), old).await.unwrap());
    let known = store.inspect(&key(1)).await.unwrap();
    assert_eq!(known, Some(Known::InProgress(new)));
    assert!(!store.forget(&key(1)).await.unwrap(), "it is only leased");

    assert!(store.complete(&key(1), new, &id, LONG).await.unwrap());
    assert!(!store.complete(&key(1), new, &id, LONG).await.unwrap());
    assert!(!store.release(&key(1), new).await.unwrap(), "it is handled");
    let begun = store.begin(&key(1), LONG).await.unwrap();
    assert_eq!(begun, Begun::Completed(id.clone()));
    let known = store.inspect(&key(1)).await.unwrap();
    assert_eq!(known, Some(Known::Completed(id)));
    assert!(store.forget(&key(1)).await.unwrap());
    assert_eq!(store.inspect(&key(1)).await.unwrap(), None);
    assert!(taken(&store, 1, LONG).await > new);

    // A lease that was given back is free at once, under a greater fence, and so is a delivery whose retention has
    // passed.
    let first = taken(&store, 2, LONG).await;
    assert!(store.release(&key(2), first).await.unwrap());
    let second = taken(&store, 2, LONG).await;
    assert!(second > first);
    completed(&store, 2, second, SHORT).await;
    let begun = store.begin(&key(2), LONG).await.unwrap();
    assert_eq!(begun, Begun::Completed(Mark::default()));
    sleep(SHORT * 2).await;
    taken(&store, 2, LONG).await;

    // The handler's response comes back unchanged, with an id beside it and without.
    for (number, id) in [(4, None), (5, Some("id".to_owned()))] {
        let mark = Mark::new(id).with_response(Some(response()));
        let fence = taken(&store, number, LONG).await;
        let completed = store.complete(&key(number), fence, &mark, LONG).await;
        assert!(completed.unwrap());
        let begun = store.begin(&key(number), LONG).await.unwrap();
        assert_eq!(begun, Begun::Completed(mark.clone()));
        let known = store.inspect(&key(number)).await.unwrap();
        assert_eq!(known, Some(Known::Completed(mark)));
        assert!(store.forget(&key(number)).await.unwrap());
        let fence = taken(&store, number, LONG).await;
        completed_bare(&store, number, fence).await;
    }

    let all: Vec<_> = (0..64)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.begin(&key(3), LONG).await.unwrap() })
        })
        .collect();
    let mut acquired = 0;
    for one in all {
        acquired += usize::from(matches!(one.await.unwrap(), Begun::Acquired(_)));
    }
    assert_eq!(acquired, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leases_are_fenced_end_by_the_servers_clock_and_are_kept_by_renewal() {
    let Some(server) = Redis::start(Durability::Nothing, &[]).unwrap() else {
        return;
    };
    let mut connection = connect(&server.url()).await.unwrap();
    is_sound(RedisStore::new(connection.clone())).await;

    // A delivery takes two round trips, and a repetition one: the server shows every command that it gets.
    let store = RedisStore::new(connection.clone());
    let watching = TcpStream::connect(("127.0.0.1", server.port())).await;
    let mut watching = BufReader::new(watching.unwrap());
    watching.write_all(b"MONITOR\r\n").await.unwrap();
    let mut line = String::new();
    watching.read_line(&mut line).await.unwrap();
    assert_eq!(line, "+OK\r\n");
    let fence = taken(&store, 9, LONG).await;
    completed(&store, 9, fence, LONG).await;
    store.begin(&key(9), LONG).await.unwrap();
    said(&mut connection, &["ECHO", "the end"]).await;
    let mut asked = Vec::new();
    loop {
        line.clear();
        watching.read_line(&mut line).await.unwrap();
        let words = line.trim_start_matches('+').to_uppercase();
        if words.contains("THE END") {
            break;
        }
        // A command that a script runs within the server is not a round trip.
        if !words.contains(" LUA]") {
            asked.push(words.split('"').nth(1).unwrap().to_owned());
        }
    }
    assert_eq!(asked, ["EVALSHA"; 3]);

    // No key stays for ever.
    let mut keys = redis::cmd("KEYS");
    let keys: Vec<String> = keys.arg("*").query_async(&mut connection).await.unwrap();
    assert!(!keys.is_empty());
    for name in keys {
        assert!(
            name.starts_with("webhook:{") && name.ends_with('}'),
            "{name}"
        );
        let mut left = redis::cmd("PTTL");
        let left: i64 = left.arg(&name).query_async(&mut connection).await.unwrap();
        assert!(left > 0, "{name}: {left}");
    }
}

#[cfg(feature = "cluster")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_serves_too() {
    let arguments = ["--cluster-enabled", "yes"];
    let Some(server) = Redis::start(Durability::Nothing, &arguments).unwrap() else {
        return;
    };
    let mut direct = connect(&server.url()).await.unwrap();
    said(&mut direct, &["CLUSTER", "ADDSLOTSRANGE", "0", "16383"]).await;
    let mut asked = redis::cmd("CLUSTER");
    asked.arg("INFO");
    loop {
        let state: String = asked.query_async(&mut direct).await.unwrap();
        if state.contains("cluster_state:ok") {
            break;
        }
        sleep(Duration::from_millis(50)).await;
    }
    let client = redis::cluster::ClusterClient::new([server.url()]).unwrap();
    let mut connection = client.get_async_connection().await.unwrap();
    let found = risks(&mut connection).await.unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    is_sound(RedisStore::new(connection)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_confirmed_outlives_a_crash_and_calls_fail_meanwhile() {
    let Some(mut server) = Redis::start(Durability::Everything, &[]).unwrap() else {
        return;
    };
    let mut connection = connect(&server.url()).await.unwrap();
    assert_eq!(risks(&mut connection).await.unwrap(), []);
    let store = RedisStore::new(connection);
    let (done, held) = (taken(&store, 1, LONG).await, taken(&store, 2, LONG).await);
    let mark = Mark::new(Some("id".to_owned()));
    assert!(store.complete(&key(1), done, &mark, LONG).await.unwrap());
    server.kill();
    let started = Instant::now();
    assert!(store.begin(&key(3), LONG).await.is_err());
    assert!(started.elapsed() < Duration::from_secs(4));
    server.restart().unwrap();
    // The connection comes back by itself, but the server's memory of scripts is gone.
    let mut tries = 0;
    let begun = loop {
        match store.begin(&key(1), LONG).await {
            Ok(begun) => break begun,
            Err(error) if tries > 50 => panic!("{error}"),
            Err(_) => tries += 1,
        }
        sleep(Duration::from_millis(100)).await;
    };
    assert_eq!(begun, Begun::Completed(mark.clone()));
    assert!(store.complete(&key(2), held, &mark, LONG).await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_forgets_is_told_of() {
    let arguments = ["--maxmemory-policy", "allkeys-lru"];
    let Some(server) = Redis::start(Durability::Nothing, &arguments).unwrap() else {
        return;
    };
    let mut connection = connect(&server.url()).await.unwrap();
    let risks = risks(&mut connection).await.unwrap();
    let risks: Vec<_> = risks.iter().map(|it| (it.setting, &*it.value)).collect();
    assert_eq!(
        risks,
        [("maxmemory-policy", "allkeys-lru"), ("appendonly", "no")]
    );
}

/// A full server refuses the claim, so the sender has to try again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_server_is_an_error_and_forgets_nothing() {
    let Some(server) = Redis::start(Durability::Nothing, &[]).unwrap() else {
        return;
    };
    let mut connection = connect(&server.url()).await.unwrap();
    let store = RedisStore::new(connection.clone());
    let fence = taken(&store, 1, LONG).await;
    completed(&store, 1, fence, LONG).await;
    said(&mut connection, &["CONFIG", "SET", "maxmemory", "1"]).await;
    let refused = store.begin(&key(2), LONG).await.unwrap_err();
    assert!(refused.to_string().contains("memory"), "{refused}");
}

/// The server accepts a connection, and says nothing more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_does_not_answer_is_an_error_in_time() {
    let Some(server) = Redis::start(Durability::Nothing, &[]).unwrap() else {
        return;
    };
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("redis://{}/", silent.local_addr().unwrap());
    let started = Instant::now();
    assert!(connect(&address).await.is_err());
    assert!(started.elapsed() < Duration::from_secs(6));

    // A plain connection of the crate redis, whose own deadline has another length.
    let client = redis::Client::open(server.url()).unwrap();
    let config = redis::AsyncConnectionConfig::new().set_response_timeout(None);
    let mut connection = client
        .get_multiplexed_async_connection_with_config(&config)
        .await
        .unwrap();
    let store = RedisStore::new(connection.clone()).answer_timeout(SHORT);
    taken(&store, 1, LONG).await;
    said(&mut connection, &["CLIENT", "PAUSE", "1500", "ALL"]).await;
    let started = Instant::now();
    let late = store.begin(&key(2), LONG).await.unwrap_err();
    assert!(started.elapsed() < SHORT * 3, "{late}");
    sleep(Duration::from_secs(2)).await;
    // No answer is taken for that of another call.
    let begun = store.begin(&key(3), LONG).await.unwrap();
    assert!(matches!(begun, Begun::Acquired(_)), "{begun:?}");
    let known = store.inspect(&key(1)).await.unwrap();
    assert!(matches!(known, Some(Known::InProgress(_))), "{known:?}");
}
