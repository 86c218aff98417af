//! A real server on the loopback, and a client that writes bytes.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tower::Layer as _;
use tower::Service;
use webhook_tower::{Receiver, WebhookLayer};

use super::{Handler, Sender};

#[derive(Clone, Copy)]
pub(crate) enum Protocol {
    Http1,
    Http2,
}

/// Serves this receiver and handler until the runtime ends.
pub(crate) async fn serve(
    protocol: Protocol,
    receiver: Receiver<Sender>,
    handler: Handler,
) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = WebhookLayer::new(receiver.clone()).layer(handler.service());
            let service = TowerToHyperService::new(service);
            let io = TokioIo::new(stream);
            tokio::spawn(async move {
                let _ = match protocol {
                    Protocol::Http1 => {
                        hyper::server::conn::http1::Builder::new()
                            .serve_connection(io, service)
                            .await
                    }
                    Protocol::Http2 => {
                        hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                            .serve_connection(io, service)
                            .await
                    }
                };
            });
        }
    });
    address
}

/// The head of a request as it is written on the wire.
pub(crate) fn head_on_the_wire<B>(request: &Request<B>, more: &str) -> String {
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: t\r\n",
        request.method(),
        request.uri()
    );
    for (name, value) in request.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().expect("text")));
    }
    head + more + "\r\n"
}

/// A connection that is written and read by hand.
pub(crate) struct Wire {
    stream: TcpStream,
    seen: String,
}

impl Wire {
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        Self {
            stream: TcpStream::connect(address).await.expect("a server"),
            seen: String::new(),
        }
    }

    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream
            .write_all(bytes.as_ref())
            .await
            .expect("a peer that reads");
    }

    /// Sends to a peer that may have hung up.
    pub(crate) async fn try_send(&mut self, bytes: impl AsRef<[u8]>) {
        let _ = self.stream.write_all(bytes.as_ref()).await;
    }

    /// Reads until `text` has come; panics if the connection ends before that.
    pub(crate) async fn until(&mut self, text: &str) {
        while !self.seen.contains(text) {
            assert!(self.more().await, "closed before {text:?}: {:?}", self.seen);
        }
    }

    /// Reads until the server closes, and returns everything that has come since the beginning.
    pub(crate) async fn until_closed(mut self) -> String {
        while self.more().await {}
        self.seen
    }

    pub(crate) fn seen(&self) -> &str {
        &self.seen
    }

    /// Reads once more. A server that closes on unread bytes resets the connection, which counts as an end, too.
    async fn more(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let read = tokio::time::timeout(Duration::from_secs(10), self.stream.read(&mut buffer));
        let count = read.await.expect("the server says something").unwrap_or(0);
        self.seen
            .push_str(&String::from_utf8_lossy(&buffer[..count]));
        count > 0
    }
}

/// How many responses there are in the text that came.
pub(crate) fn responses(seen: &str) -> usize {
    seen.matches("HTTP/1.1 ").count()
}
