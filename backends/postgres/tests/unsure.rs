//! Tests a connection that breaks during a commit: the sender is told to try again, and the next attempt finds out.
//!
//! Nobody knows whether the transaction was committed, so nothing is marked and nothing is given back.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use webhook_postgres::Settings;
use webhook_servers::Postgres;

use receiving::{Does, Receiving};

/// The point at which the connection breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Cut {
    /// The server has not received the commit.
    BeforeTheServer,
    /// The server has committed, but its answer is still on its way.
    BeforeTheAnswer,
}

/// Starts a proxy before the server on this port, and returns its own port. Once it is armed, it breaks the connection
/// on which the next commit comes.
async fn proxy(server: u16, cut: Cut, armed: Arc<AtomicBool>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let armed = armed.clone();
            tokio::spawn(async move {
                let server = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
                // However it ends, both connections end with it.
                let _ = pass(client, server, cut, &armed).await;
            });
        }
    });
    port
}

fn has_commit(bytes: &[u8]) -> bool {
    bytes.windows(7).any(|it| it == b"COMMIT\0")
}

async fn pass(
    mut client: TcpStream,
    mut server: TcpStream,
    cut: Cut,
    armed: &AtomicBool,
) -> std::io::Result<()> {
    let (mut asked, mut answered) = (vec![0; 65_536], vec![0; 65_536]);
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let bytes = &asked[..read?];
                if bytes.is_empty() {
                    return Ok(());
                }
                if !has_commit(bytes) || !armed.swap(false, Ordering::SeqCst) {
                    server.write_all(bytes).await?;
                    continue;
                }
                if cut == Cut::BeforeTheAnswer {
                    server.write_all(bytes).await?;
                    // The answer to a commit names it, so it was executed.
                    let mut answer = Vec::new();
                    while !has_commit(&answer) {
                        let read = server.read(&mut answered).await?;
                        answer.extend_from_slice(&answered[..read]);
                    }
                }
                return Ok(());
            }
            read = server.read(&mut answered) => {
                let bytes = &answered[..read?];
                if bytes.is_empty() {
                    return Ok(());
                }
                client.write_all(bytes).await?;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unsure_commit_is_told_as_503_and_found_out_by_the_next_attempt() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    for (cut, committed) in [(Cut::BeforeTheServer, 0), (Cut::BeforeTheAnswer, 1)] {
        let direct = Receiving::plain(&server, Does::Works).await;
        let armed = Arc::<AtomicBool>::default();
        let port = proxy(server.port(), cut, armed.clone()).await;
        let url = format!("host=127.0.0.1 port={port} user=postgres dbname=postgres");
        let it = Receiving::at(&url, Does::Works, Duration::ZERO, Settings::new(), 4);
        let before = direct.effects().await;
        let named = |id: &str| format!("{id} {cut:?}");
        assert_eq!(it.deliver(&named("sure")).await, StatusCode::OK);
        assert_eq!(direct.effects().await - before, 1);

        armed.store(true, Ordering::SeqCst);
        let status = it.deliver(&named("unsure")).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{cut:?}");
        assert!(!armed.load(Ordering::SeqCst), "nothing was cut");
        assert_eq!(it.runs(), 2);
        assert_eq!(direct.effects().await - before, 1 + committed, "{cut:?}");

        // The next attempt is handled if the commit was not executed, and is a repetition if it was. The server needs a
        // moment to notice that the connection is gone, and until then its transaction holds the mark.
        let started = Instant::now();
        while it.deliver(&named("unsure")).await != StatusCode::OK {
            assert!(started.elapsed() < Duration::from_secs(60), "{cut:?}");
        }
        assert_eq!(it.runs() as i64, 3 - committed, "{cut:?}");
        assert_eq!(direct.effects().await - before, 2, "{cut:?}");
    }
}
