//! Tests that receivers of two releases can share one server while the new release is rolled out.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::Duration;

use webhook_redis::redis::Script;
use webhook_redis::redis::aio::ConnectionManager;
use webhook_redis::{RedisStore, connect};
use webhook_servers::{Durability, Redis};
use webhook_tower::idempotency::{Begun, DeliveryKey, IdempotencyStore as _, KeepResponses, Mark};

/// The scripts of the release before, as they were. When this release is published, its own scripts take their place.
mod before {
    const HEAD: &str = "\
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local known = redis.call('HMGET', KEYS[1], 'done', 'fence', 'until', 'id')
local held = tonumber(known[3] or '0') > now
local function text(number) return string.format('%.0f', number) end
";
    const BEGIN: &str = "\
if known[1] then return {2, 0, known[4]} end
if held then return {1, math.ceil((known[3] - now) / 1000), false} end
local fence = math.max(now, tonumber(known[2] or '0') + 1)
redis.call('HSET', KEYS[1], 'fence', text(fence), 'until', text(now + ARGV[1] * 1000))
redis.call('PEXPIRE', KEYS[1], text(ARGV[1] + 3600000))
return {0, fence, false}";
    const COMPLETE: &str = "\
if known[1] or not held or known[2] ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'done', '1')
if ARGV[3] then redis.call('HSET', KEYS[1], 'id', ARGV[3]) end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1";

    pub(super) fn begin() -> String {
        [HEAD, BEGIN].concat()
    }

    pub(super) fn complete() -> String {
        [HEAD, COMPLETE].concat()
    }
}

const MINUTE: Duration = Duration::from_secs(60);

async fn begun_before(connection: &mut ConnectionManager, name: &str) -> (u8, u64, Option<String>) {
    let script = Script::new(&before::begin());
    let mut call = script.key(name);
    call.arg(60_000).invoke_async(connection).await.unwrap()
}

async fn completed_before(connection: &mut ConnectionManager, name: &str, fence: u64) -> bool {
    let script = Script::new(&before::complete());
    let mut call = script.key(name);
    call.arg(fence).arg(60_000).arg("id");
    call.invoke_async(connection).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_release_before_and_this_one_share_the_server() {
    let Some(server) = Redis::start(Durability::Nothing, &[]).unwrap() else {
        return;
    };
    let mut connection = connect(&server.url()).await.unwrap();
    let store = RedisStore::new(connection.clone());
    let key = |byte| DeliveryKey::from_bytes([byte; 32]);
    let id = Mark::new(Some("id".to_owned()));

    // This release knows as handled what the old one has handled, and sees the leases that the old one holds.
    let name = store.key(&key(1));
    let (said, fence, _) = begun_before(&mut connection, &name).await;
    assert_eq!(said, 0);
    let begun = store.begin(&key(1), MINUTE).await.unwrap();
    assert!(matches!(begun, Begun::InProgress { .. }), "{begun:?}");
    assert!(completed_before(&mut connection, &name, fence).await);
    let begun = store.begin(&key(1), MINUTE).await.unwrap();
    assert_eq!(begun, Begun::Completed(id.clone()));

    // Now the other way round, with a response that the old release does not know of, and without an id.
    let keep = KeepResponses::up_to(1024).unwrap();
    let response = keep.of(http::StatusCode::OK, &http::HeaderMap::new(), "done".into());
    for (byte, mark) in [
        (2, id.clone().with_response(response.clone())),
        (3, Mark::default().with_response(response)),
        (4, id),
        (5, Mark::default()),
    ] {
        let name = store.key(&key(byte));
        let Begun::Acquired(fence) = store.begin(&key(byte), MINUTE).await.unwrap() else {
            panic!("somebody has it");
        };
        assert_eq!(
            begun_before(&mut connection, &name).await.0,
            1,
            "it is held"
        );
        assert!(
            store
                .complete(&key(byte), fence, &mark, MINUTE)
                .await
                .unwrap()
        );
        let (said, _, known) = begun_before(&mut connection, &name).await;
        assert_eq!((said, known), (2, mark.delivery_id.clone()));
        assert!(!completed_before(&mut connection, &name, fence.get()).await);
        let begun = store.begin(&key(byte), MINUTE).await.unwrap();
        assert_eq!(begun, Begun::Completed(mark));
    }
}
