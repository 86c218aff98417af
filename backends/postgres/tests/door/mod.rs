//! A door before a database: it lets connections through, hangs up, or takes everything and answers nothing.
#![allow(dead_code, reason = "each test program uses a part")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::pool;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_servers::Postgres;

/// What the door does with connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Open,
    /// Hangs up.
    Shut,
    /// Keeps connections and reads what comes on them, but answers nothing.
    Mute,
}

pub(crate) struct Door {
    port: u16,
    way: watch::Sender<Way>,
    knocks: Arc<AtomicUsize>,
}

impl Door {
    /// Opens a door before the database `postgres` of this server.
    pub(crate) async fn before(server: &Postgres) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (way, knocks) = (watch::Sender::new(Way::Open), Arc::<AtomicUsize>::default());
        let (ways, heard, behind) = (way.clone(), Arc::clone(&knocks), server.port());
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let (mut way, heard) = (ways.subscribe(), Arc::clone(&heard));
                tokio::spawn(async move {
                    if *way.borrow() == Way::Open {
                        let server = TcpStream::connect(("127.0.0.1", behind)).await;
                        let mut server = server.unwrap();
                        tokio::select! {
                            _ = copy_bidirectional(&mut client, &mut server) => return,
                            _ = way.wait_for(|it| *it != Way::Open) => {}
                        }
                    } else {
                        heard.fetch_add(1, Ordering::SeqCst);
                    }
                    let mut chunk = [0; 1024];
                    while *way.borrow() == Way::Mute {
                        let read = client.read(&mut chunk).await;
                        if read.is_ok_and(|it| it > 0) {
                            heard.fetch_add(1, Ordering::SeqCst);
                        } else {
                            return;
                        }
                    }
                });
            }
        });
        Self { port, way, knocks }
    }

    /// A pool of this many connections, which all go through the door.
    pub(crate) fn pool(&self, connections: usize) -> Pool {
        let port = self.port;
        let url = format!("host=127.0.0.1 port={port} user=postgres dbname=postgres");
        pool(url.parse().unwrap(), NoTls, connections).unwrap()
    }

    pub(crate) fn set(&self, way: Way) {
        self.way.send_replace(way);
    }

    /// How often somebody came, or said something, while the door was not open.
    pub(crate) fn knocks(&self) -> usize {
        self.knocks.load(Ordering::SeqCst)
    }
}
