//! A proxy between a program and its broker, which passes, delays, or withholds what they send.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::sleep;

/// What the proxy does with the bytes that pass through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Open,
    /// Passes the broker's bytes this much later.
    Late(Duration),
    /// Passes nothing, and keeps the connections open.
    Silent,
    /// Passes the program's next bytes and hangs up: the broker may have them, but its answer is lost.
    HangsUp,
}

pub struct Proxy {
    pub address: String,
    way: watch::Sender<Way>,
}

impl Proxy {
    pub async fn start(broker: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let place = broker.split('@').nth(1).unwrap();
        let place = place.split('/').next().unwrap().to_owned();
        let address = broker.replace(&place, &format!("127.0.0.1:{port}"));
        let way = watch::Sender::new(Way::Open);
        let ways = way.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (place, ways) = (place.clone(), ways.clone());
                tokio::spawn(async move {
                    let broker = TcpStream::connect(&place).await?;
                    let (mut from_client, mut to_client) = client.into_split();
                    let (mut from_broker, mut to_broker) = broker.into_split();
                    let (one, other) = (ways.subscribe(), ways.subscribe());
                    let there = async move {
                        let mut chunk = vec![0; 64 << 10];
                        loop {
                            let size = from_client.read(&mut chunk).await?;
                            if size == 0 {
                                return Ok::<_, std::io::Error>(());
                            }
                            let mut way = one.clone();
                            let _ = way.wait_for(|it| *it != Way::Silent).await;
                            to_broker.write_all(&chunk[..size]).await?;
                            if *one.borrow() == Way::HangsUp {
                                // The broker may have received all of it.
                                sleep(Duration::from_millis(5)).await;
                                return Ok(());
                            }
                        }
                    };
                    let back = async move {
                        let mut chunk = vec![0; 64 << 10];
                        loop {
                            let size = from_broker.read(&mut chunk).await?;
                            if size == 0 {
                                return Ok(());
                            }
                            let mut way = other.clone();
                            let _ = way.wait_for(|it| *it != Way::Silent).await;
                            let now = *other.borrow();
                            match now {
                                Way::HangsUp => return Ok(()),
                                Way::Late(by) => sleep(by).await,
                                Way::Open | Way::Silent => {}
                            }
                            to_client.write_all(&chunk[..size]).await?;
                        }
                    };
                    tokio::select! {
                        ended = there => ended,
                        ended = back => ended,
                    }
                });
            }
        });
        Self { address, way }
    }

    pub fn set(&self, way: Way) {
        self.way.send_replace(way);
    }
}
