//! A client that writes requests byte for byte, since proper clients refuse to send most hostile ones.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::AnyError;
use crate::sample::Sample;

/// The answer of the server.
pub(crate) struct Status {
    pub(crate) code: u16,
    pub(crate) empty: bool,
}

/// Delivers a request over a connection of its own.
pub(crate) async fn deliver(address: SocketAddr, sample: &Sample) -> Result<Status, AnyError> {
    let request = &sample.request;
    let target = request.uri().path_and_query();
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n",
        request.method(),
        target.map_or("/", |target| target.as_str())
    )
    .into_bytes();
    for (name, value) in request.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    let announced = request.headers().contains_key("content-length");
    if !announced {
        head.extend_from_slice(format!("content-length: {}\r\n", request.body().len()).as_bytes());
    }
    head.extend_from_slice(b"\r\n");

    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(&head).await?;
    // A server that refuses the head does not wait for the body.
    let _ = stream.write_all(request.body()).await;
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    parse(&response).ok_or_else(|| format!("{}: no answer", sample.what).into())
}

fn parse(response: &[u8]) -> Option<Status> {
    let code = response.get(9..12)?;
    let end = response.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    Some(Status {
        code: std::str::from_utf8(code).ok()?.parse().ok()?,
        empty: response.len() == end.checked_add(4)?,
    })
}
