//! What is done to the receiver, and what comes back.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use webhook_core::{Outgoing, Timestamp};

use crate::{AnyError, server};

const LENGTH: usize = 25 << 20;
const CHUNK: usize = 64 << 10;
/// 256 KiB a second for each upload: a body of 25 MiB outlives every deadline.
const PAUSE: Duration = Duration::from_millis(250);

/// A refused upload comes again after this.
const AGAIN: Duration = Duration::from_millis(500);

/// What the receiver answered to whom.
#[derive(Default)]
pub(crate) struct Outcomes {
    uploads: Mutex<BTreeMap<String, usize>>,
    forgeries: Mutex<BTreeMap<String, usize>>,
    genuine: Mutex<BTreeMap<String, usize>>,
    slowest: Mutex<Duration>,
}

impl Outcomes {
    fn took(&self, time: Duration) {
        let mut slowest = self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        *slowest = time.max(*slowest);
    }

    /// Prints what came back, and tells whether it is what must.
    pub(crate) fn report(&self, within: Duration) -> bool {
        let mut right = true;
        let rows = [
            (
                "slow uploads",
                &self.uploads,
                &["401", "408", "413", "503", "reset", "unfinished"][..],
            ),
            ("forgeries", &self.forgeries, &["401"]),
            ("genuine deliveries", &self.genuine, &["200"]),
        ];
        for (name, seen, allowed) in rows {
            let seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            println!("{name}: {seen:?}");
            right &=
                !seen.is_empty() && seen.keys().all(|status| allowed.contains(&status.as_str()));
        }
        let slowest = *self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        println!("slowest genuine delivery: {} ms", slowest.as_millis());
        if !right || slowest > within {
            println!("FAILED: answers");
        }
        right && slowest <= within
    }
}

fn count(outcomes: &Mutex<BTreeMap<String, usize>>, status: &str) {
    let mut outcomes = outcomes.lock().unwrap_or_else(PoisonError::into_inner);
    *outcomes.entry(status.to_owned()).or_default() += 1;
}

/// One slow upload after the other, the first after a while, until the end.
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
        count(&outcomes.uploads, &status);
        sleep(AGAIN).await;
    }
}

async fn slow_upload(address: SocketAddr, end: Instant) -> Result<Option<String>, AnyError> {
    let (mut reading, mut writing) = TcpStream::connect(address).await?.into_split();
    writing
        .write_all(head(LENGTH, &"5a".repeat(32)).as_bytes())
        .await?;
    let feed = async {
        let chunk = vec![b'x'; CHUNK];
        for _ in 0..LENGTH / CHUNK {
            if Instant::now() >= end || writing.write_all(&chunk).await.is_err() {
                break;
            }
            sleep(PAUSE).await;
        }
        // Keeps the connection open without a word: the receiver must end it.
        sleep(end.saturating_duration_since(Instant::now())).await;
    };
    tokio::select! {
        status = status(&mut reading) => status.map(Some),
        () = feed => Ok(None),
    }
}

/// Forged deliveries at an even rate, until the end.
pub(crate) async fn forge(
    address: SocketAddr,
    end: Instant,
    a_second: u32,
    outcomes: Arc<Outcomes>,
) {
    let mut tick = tokio::time::interval(Duration::from_secs(1) / a_second);
    while Instant::now() < end {
        tick.tick().await;
        let outcomes = Arc::clone(&outcomes);
        tokio::spawn(async move {
            let request = head(2, &"00".repeat(32)) + "{}";
            let status = exchange(address, &request).await;
            count(
                &outcomes.forgeries,
                &status.unwrap_or_else(|error| error.to_string()),
            );
        });
    }
    sleep(Duration::from_secs(2)).await;
}

/// Genuine deliveries, five a second, each timed, until the end.
pub(crate) async fn deliver(address: SocketAddr, end: Instant, outcomes: Arc<Outcomes>) {
    while Instant::now() < end {
        // The clock starts with the connection: a kernel that repeats a lost SYN after a second is not the receiver's.
        let connection = TcpStream::connect(address).await;
        let started = Instant::now();
        let answer = timeout(Duration::from_secs(10), genuine(connection)).await;
        let status = match answer {
            Ok(Ok(status)) => status,
            Ok(Err(error)) => error.to_string(),
            Err(_) => "no answer".to_owned(),
        };
        let took = started.elapsed();
        outcomes.took(took);
        count(&outcomes.genuine, &status);
        sleep(Duration::from_millis(200)).await;
    }
}

async fn genuine(connection: std::io::Result<TcpStream>) -> Result<String, AnyError> {
    let body = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{"id":1}}"#;
    let signed = Outgoing::new(body, Timestamp::from(SystemTime::now()))
        .event("ping")
        .id("1")
        .sign(&server::github()?, server::key()?)?;
    let signature = signed
        .headers()
        .get("x-hub-signature-256")
        .ok_or("not signed")?
        .to_str()?;
    let hex = signature.trim_start_matches("sha256=");
    send(connection?, &(head(body.len(), hex) + body)).await
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

/// A head like GitHub's.
fn head(length: usize, signature: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nuser-agent: GitHub-Hookshot/044aadd\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\nx-github-event: ping\r\n\
         x-github-delivery: 72d3162e-cc78-11e3-81ab-4c9367dc0958\r\nx-github-hook-id: 1\r\n\
         x-hub-signature-256: sha256={signature}\r\n\r\n"
    )
}
