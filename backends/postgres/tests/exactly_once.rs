//! Tests handling exactly once on a real server: one test for each way in which an effect could be lost or doubled.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use tokio::time::sleep;
use tower::ServiceExt as _;
use webhook_postgres::{Isolation, Settings, migrate};
use webhook_servers::{PgBouncer, Postgres};

use receiving::{Does, Receiving, message};

/// Delivers to handlers that fail in one way or another, at the database at this URL.
async fn what_fails_is_undone(url: &str, settings: Settings, label: &str) {
    let receiving = |does| Receiving::at(url, does, Duration::ZERO, settings, 8);
    let named = |id: &str| format!("{id} {label}");
    let sound = receiving(Does::Works);
    let before = sound.effects().await;
    for _ in 0..3 {
        assert!(sound.deliver(&named("works")).await.is_success());
    }
    assert_eq!((sound.runs(), sound.effects().await - before), (1, 1));

    let failing = receiving(Does::FailsTwice);
    for status in [500, 500, 200] {
        assert_eq!(failing.deliver(&named("fails")).await.as_u16(), status);
    }
    assert_eq!((failing.runs(), failing.effects().await - before), (3, 2));

    // Each is rolled back, answered with 503 or 500, and can be handled by the next attempt at once.
    let marks = "SELECT count(*) FROM webhook_deliveries";
    let marked = failing.count(marks).await;
    for (does, status) in [(Does::SwallowsAnError, 503), (Does::Panics, 500)] {
        let faulty = receiving(does);
        for run in 1..=2 {
            assert_eq!(faulty.deliver(&named("faulty")).await.as_u16(), status);
            assert_eq!(faulty.runs(), run);
        }
        assert_eq!(faulty.effects().await - before, 2);
        assert_eq!(faulty.count(marks).await, marked);
    }

    // A handler that commits by itself is noticed, and nothing counts as handled.
    let committing = receiving(Does::Commits);
    let status = committing.deliver(&named("commits")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(sound.deliver(&named("commits")).await, StatusCode::OK);
    assert_eq!(sound.runs(), 2);

    let deadlocked = receiving(Does::Deadlocks);
    let before = deadlocked.effects().await;
    let status = deadlocked.deliver(&named("deadlock")).await;
    assert_eq!(status, StatusCode::OK);
    let effects = deadlocked.effects().await - before;
    assert_eq!((deadlocked.runs(), effects), (2, 1));
}

const ISOLATIONS: [Isolation; 2] = [Isolation::ReadCommitted, Isolation::Serializable];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_is_undone_and_what_works_is_done_once() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    Receiving::plain(&server, Does::Works).await;
    for isolation in ISOLATIONS {
        let settings = Settings::new().isolation(isolation);
        let label = format!("{isolation:?}");
        what_fails_is_undone(&server.url("postgres"), settings, &label).await;
    }
}

/// In PgBouncer's transaction mode a connection is not one process of the server: the next transaction meets another
/// one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_pgbouncer_too_what_fails_is_undone_and_what_works_is_done_once() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let Some(bouncer) = PgBouncer::start(&server, 3).unwrap() else {
        return;
    };
    let url = bouncer.url();
    let direct = Receiving::plain(&server, Does::Works).await;
    migrate(&Receiving::at(&url, Does::Works, Duration::ZERO, Settings::new(), 1).pool)
        .await
        .unwrap();
    let settings = Settings::new().tell_order();
    what_fails_is_undone(&url, settings, "through PgBouncer").await;
    // Many deliveries come at once, half of them with copies that go past PgBouncer: more clients than connections.
    let through = Receiving::at(&url, Does::Works, Duration::from_millis(20), settings, 8);
    let before = direct.effects().await;
    let all: Vec<_> = (0..64)
        .map(|number| (if number % 3 == 0 { &direct } else { &through }, number / 2))
        .map(|(at, event)| tokio::spawn(at.app.clone().oneshot(message(&format!("many {event}")))))
        .collect();
    for one in all {
        let status = one.await.unwrap().unwrap().status();
        assert!(status == StatusCode::OK || status == StatusCode::SERVICE_UNAVAILABLE);
    }
    for event in 0..32 {
        assert_eq!(
            through.deliver(&format!("many {event}")).await,
            StatusCode::OK
        );
    }
    assert_eq!(direct.effects().await - before, 32);
    assert_eq!(through.runs() + direct.runs(), 32);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_copies_in_two_processes_have_one_effect() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    for isolation in ISOLATIONS {
        let settings = Settings::new().isolation(isolation);
        let takes = Duration::from_millis(300);
        let one = Receiving::new(&server, Does::Works, takes, settings, 8).await;
        let other = Receiving::new(&server, Does::Works, takes, settings, 8).await;
        let before = one.effects().await;
        let id = format!("{isolation:?}");
        let copies: Vec<_> = (0..64)
            .map(|copy| {
                let app = if copy % 2 == 0 { &one.app } else { &other.app }.clone();
                let (id, pool) = (id.clone(), one.pool.clone());
                tokio::spawn(async move {
                    let status = app.oneshot(message(&id)).await.unwrap().status();
                    let client = pool.get().await.unwrap();
                    let seen = "SELECT count(*) FROM effects WHERE id = $1";
                    let done: i64 = client.query_one(seen, &[&id]).await.unwrap().get(0);
                    assert!(
                        !status.is_success() || done == 1,
                        "success before the commit"
                    );
                    status
                })
            })
            .collect();
        let mut succeeded = 0;
        for copy in copies {
            let status = copy.await.unwrap();
            assert!(
                status.is_success() || status == StatusCode::SERVICE_UNAVAILABLE,
                "{status}"
            );
            succeeded += usize::from(status.is_success());
        }
        assert!(succeeded >= 32, "{succeeded}");
        assert_eq!(one.runs() + other.runs(), 1, "{isolation:?}");
        assert_eq!(one.effects().await, before + 1);
    }
}

/// Copies of a slow event may not take all connections. Copies in the same process wait without a connection, and those
/// in another process wait on a quarter of its pool.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pool_of_four_and_a_slow_event_leave_room_for_others() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let slow = Duration::from_secs(5);
    let one = Receiving::new(&server, Does::Works, slow, Settings::new(), 4).await;
    let other = Receiving::new(&server, Does::Works, Duration::ZERO, Settings::new(), 4).await;
    let first = tokio::spawn(one.app.clone().oneshot(message("slow")));
    while one.runs() == 0 {
        sleep(Duration::from_millis(10)).await;
    }
    let copies: Vec<_> = (0..64)
        .map(|copy| if copy % 2 == 0 { &one } else { &other })
        .map(|at| tokio::spawn(at.app.clone().oneshot(message("slow"))))
        .collect();
    // A machine that is busy with other things gets more than one chance. If the pool were used up, every chance would
    // fail, because each delivery would wait for two seconds.
    let mut slowest = Duration::MAX;
    for round in 0..8 {
        if slowest < Duration::from_millis(200) {
            break;
        }
        slowest = Duration::ZERO;
        for number in 0..10 {
            let started = Instant::now();
            let quick = format!("quick {round} {number}");
            assert_eq!(other.deliver(&quick).await, StatusCode::OK);
            slowest = slowest.max(started.elapsed());
        }
    }
    assert!(slowest < Duration::from_millis(200), "{slowest:?}");
    assert!(!first.is_finished(), "the slow event was over before");
    for copy in copies {
        let status = copy.await.unwrap().unwrap().status();
        assert!(status == StatusCode::OK || status == StatusCode::SERVICE_UNAVAILABLE);
    }
    assert_eq!(first.await.unwrap().unwrap().status(), StatusCode::OK);
    let effects = "SELECT count(*) FROM effects WHERE id = 'slow'";
    assert_eq!(other.count(effects).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hanging_up_a_restart_of_the_server_and_shutdown_lose_nothing() {
    let Some(mut server) = Postgres::start().unwrap() else {
        return;
    };
    let takes = Duration::from_millis(400);
    let it = Receiving::new(&server, Does::Works, takes, Settings::new(), 4).await;
    // The sender hangs up while the handler runs.
    let hung_up = tokio::time::timeout(Duration::from_millis(200), it.deliver("hangs up")).await;
    assert!(hung_up.is_err());
    sleep(Duration::from_secs(1)).await;
    assert_eq!(it.effects().await, 1);
    assert_eq!(it.deliver("hangs up").await, StatusCode::OK);
    assert_eq!(it.runs(), 1);
    // The server is killed while the handler runs: no success is reported, and the next attempt works.
    let running = tokio::spawn(it.app.clone().oneshot(message("killed")));
    sleep(Duration::from_millis(200)).await;
    server.kill();
    let status = running.await.unwrap().unwrap().status();
    assert!(!status.is_success(), "{status}");
    assert_eq!(it.deliver("down").await, StatusCode::SERVICE_UNAVAILABLE);
    server.restart().unwrap();
    assert_eq!(it.effects().await, 1);
    assert_eq!(it.deliver("killed").await, StatusCode::OK);
    assert_eq!(it.effects().await, 2);
    // Shutdown waits for handlers that run, and then takes no more deliveries.
    let running = tokio::spawn(it.app.clone().oneshot(message("shutdown")));
    sleep(Duration::from_millis(100)).await;
    assert_eq!(it.once.drain(Duration::from_secs(5)).await, 0);
    assert_eq!(running.await.unwrap().unwrap().status(), StatusCode::OK);
    assert_eq!(it.deliver("late").await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(it.effects().await, 3);
    // A handler that has not ended in time is rolled back.
    let it = Receiving::new(
        &server,
        Does::Works,
        Duration::from_secs(60),
        Settings::new(),
        4,
    )
    .await;
    let running = tokio::spawn(it.app.clone().oneshot(message("undone")));
    sleep(Duration::from_millis(200)).await;
    assert_eq!(it.once.drain(Duration::from_millis(100)).await, 1);
    assert!(!running.await.unwrap().unwrap().status().is_success());
    assert_eq!(it.effects().await, 3);
}
