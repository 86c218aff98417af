//! The attacks on the receiver over HTTP/1, and the genuine sender that delivers at the same time.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use webhook_core::Timestamp;
use webhook_core::sign::Outgoing;

use crate::outcomes::{Outcomes, Who};
use crate::{AnyError, server};

const LENGTH: usize = 25 << 20;
const CHUNK: usize = 64 << 10;
/// The pause between pieces of an upload, which makes it 256 KiB a second: a body of 25 MiB outlives every deadline.
const PAUSE: Duration = Duration::from_millis(250);

/// The longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause before a refused upload is tried again.
const AGAIN: Duration = Duration::from_millis(500);

/// Sends one slow upload after the other until the end; the first one starts after a while.
pub(crate) async fn upload(
    address: SocketAddr,
    after: Duration,
    end: Instant,
    outcomes: Arc<Outcomes>,
) {
    sleep(after).await;
    while Instant::now() < end {
        let status = match slow_upload(address, end).await {
            Ok(Some(status)) => status,
            Ok(None) => "unfinished".to_owned(),
            Err(_) => "reset".to_owned(),
        };
        outcomes.count(Who::SlowUploads, &status);
        sleep(AGAIN).await;
    }
}

async fn slow_upload(address: SocketAddr, end: Instant) -> Result<Option<String>, AnyError> {
    let (mut reading, mut writing) = TcpStream::connect(address).await?.into_split();
    writing
        .write_all(head("/", LENGTH, &"5a".repeat(32), "").as_bytes())
        .await?;
    let feed = async {
        let chunk = vec![b'x'; CHUNK];
        for _ in 0..LENGTH / CHUNK {
            if Instant::now() >= end || writing.write_all(&chunk).await.is_err() {
                break;
            }
            sleep(PAUSE).await;
        }
        // The connection stays open in silence: the receiver must end it.
        sleep(end.saturating_duration_since(Instant::now())).await;
    };
    tokio::select! {
        status = status(&mut reading) => status.map(Some),
        () = feed => Ok(None),
    }
}

/// One kind of forged delivery.
#[derive(Clone, Copy)]
pub(crate) struct Forgery {
    who: Who,
    a_second: u32,
    request: fn() -> String,
}

impl Forgery {
    /// Returns this attack at a fraction of its rate.
    pub(crate) const fn slower(self, times: u32) -> Self {
        Self {
            a_second: self.a_second / times,
            ..self
        }
    }
}

/// Returns every kind of forgery that is sent at an even rate.
pub(crate) fn forgeries() -> [Forgery; 4] {
    let of = |who, a_second, request| Forgery {
        who,
        a_second,
        request,
    };
    [
        of(Who::Hmac, 200, || head("/", 2, &"00".repeat(32), "") + "{}"),
        of(Who::Tenants, 100, || {
            head("/tenant", 2, &"00".repeat(32), "") + "{}"
        }),
        of(Who::LongHeads, 50, || {
            let long = format!("x-long: {}\r\n", "x".repeat(60_000));
            head("/", 1000, &"00".repeat(32), &long)
        }),
        of(Who::Ed25519, 100, || {
            let now = Timestamp::from(SystemTime::now()).unix_seconds();
            format!(
                "POST /discord HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\
                 x-signature-ed25519: {}\r\nx-signature-timestamp: {now}\r\n\r\n{{\"type\":2}}",
                "0a".repeat(64)
            )
        }),
    ]
}

/// Sends forged deliveries at an even rate, until the end.
pub(crate) async fn forge(
    address: SocketAddr,
    end: Instant,
    forgery: Forgery,
    outcomes: Arc<Outcomes>,
) {
    let mut tick = tokio::time::interval(Duration::from_secs(1) / forgery.a_second);
    let mut sent = tokio::task::JoinSet::new();
    while Instant::now() < end {
        tick.tick().await;
        let outcomes = Arc::clone(&outcomes);
        sent.spawn(async move {
            let answer = timeout(PATIENCE, exchange(address, &(forgery.request)())).await;
            let status = match answer {
                Ok(Ok(status)) => status,
                Ok(Err(error)) => error.to_string(),
                Err(_) => "no answer".to_owned(),
            };
            outcomes.count(forgery.who, &status);
        });
        while sent.try_join_next().is_some() {}
    }
    sent.join_all().await;
}

/// Sends genuine deliveries, a thousand a minute, and times each of them, until the end.
pub(crate) async fn deliver(address: SocketAddr, end: Instant, outcomes: Arc<Outcomes>) {
    let mut tick = tokio::time::interval(Duration::from_millis(60));
    let mut sent = tokio::task::JoinSet::new();
    for number in 0.. {
        if Instant::now() >= end {
            break;
        }
        tick.tick().await;
        let outcomes = Arc::clone(&outcomes);
        let zen = if number % 2 == 0 { 0 } else { 25_000 };
        sent.spawn(async move {
            // The time counts from the connection on: a kernel that repeats a lost SYN after a second is not the
            // receiver's fault.
            let connection = TcpStream::connect(address).await;
            let started = Instant::now();
            let answer = timeout(PATIENCE, genuine(connection, zen)).await;
            let status = match answer {
                Ok(Ok(status)) => status,
                Ok(Err(error)) => error.to_string(),
                Err(_) => "no answer".to_owned(),
            };
            outcomes.took(started.elapsed());
            outcomes.count(Who::Genuine, &status);
        });
        while sent.try_join_next().is_some() {}
    }
    sent.join_all().await;
}

/// Sends a genuine ping; the shortest has 22 bytes.
async fn genuine(connection: std::io::Result<TcpStream>, zen: usize) -> Result<String, AnyError> {
    let body = format!(r#"{{"zen":"{}","hook_id":1}}"#, "z".repeat(zen));
    let (github, key) = server::sender()?;
    let signed = Outgoing::new(body.clone(), Timestamp::from(SystemTime::now()))
        .event("ping")
        .id("1")
        .sign(&github, key)?;
    let signature = signed
        .headers()
        .get("x-hub-signature-256")
        .ok_or("not signed")?
        .to_str()?;
    let hex = signature.trim_start_matches("sha256=");
    send(connection?, &(head("/", body.len(), hex, "") + &body)).await
}

async fn exchange(address: SocketAddr, request: &str) -> Result<String, AnyError> {
    send(TcpStream::connect(address).await?, request).await
}

async fn send(connection: TcpStream, request: &str) -> Result<String, AnyError> {
    let (mut reading, mut writing) = connection.into_split();
    writing.write_all(request.as_bytes()).await?;
    status(&mut reading).await
}

async fn status(reading: &mut (impl tokio::io::AsyncRead + Unpin)) -> Result<String, AnyError> {
    let mut answer = [0_u8; 12];
    reading.read_exact(&mut answer).await?;
    let code = answer.get(9..).unwrap_or_default();
    Ok(String::from_utf8_lossy(code).into_owned())
}

/// Writes a head like GitHub's, with more headers.
fn head(path: &str, length: usize, signature: &str, more: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: GitHub-Hookshot/044aadd\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\nx-github-event: ping\r\n\
         x-github-delivery: 72d3162e-cc78-11e3-81ab-4c9367dc0958\r\nx-github-hook-id: 1\r\n\
         {more}x-hub-signature-256: sha256={signature}\r\n\r\n"
    )
}
