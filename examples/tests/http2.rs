//! Tests what a stranger can do with frames of HTTP/2 that are no requests, at the server of the examples.
//!
//! A receiver runs on that server. No such frames hold anything for longer than their connection lasts, and genuine
//! deliveries are answered meanwhile.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout};
use webhook_core::Endpoint;
use webhook_core::testing::{delivery, secret};
use webhook_examples::server::{Limits, serve};
use webhook_github::GitHub;
use webhook_tower::{Budget, Receiver, Webhook, WebhookLayer};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const SECRET: &str = "a long secret of this test";
const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

// The types of frames that this test writes, and their flags (RFC 9113, section 6).
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING_FRAME: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const END_HEADERS: u8 = 4;

/// The most requests at once on one connection.
const STREAMS: u32 = 8;

struct Server {
    address: SocketAddr,
    budget: Budget,
    handled: Arc<AtomicUsize>,
}

async fn start() -> Result<Server, AnyError> {
    let budget = Budget::new(64 << 20);
    let handled = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&handled);
    let handler = async move |_: Webhook<GitHub>| {
        counted.fetch_add(1, Ordering::SeqCst);
    };
    let receiver = Receiver::new(GitHub::new(secret(SECRET))?).budget(budget.clone());
    let app = Router::new().route("/", post(handler).layer(WebhookLayer::new(receiver)));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut limits = Limits::default();
    limits.streams = STREAMS;
    limits.connections = 16;
    tokio::spawn(serve(listener, app, limits, std::future::pending()));
    Ok(Server {
        address,
        budget,
        handled,
    })
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len())
        .unwrap_or(u32::MAX)
        .to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// Writes a header whose name and value are not compressed (RFC 7541, section 6.2.2).
fn literal(name: &str, value: &str) -> Vec<u8> {
    let mut field = vec![0];
    for text in [name, value] {
        field.push(u8::try_from(text.len()).unwrap_or(127) & 127);
        field.extend(text.as_bytes());
    }
    field
}

/// Writes the head of a forged delivery that announces no length.
fn head() -> Vec<u8> {
    // The static table has `:method: POST`, `:path: /` and `:scheme: http` whole, and of `:authority` only the name.
    let mut block = vec![0x83, 0x84, 0x86, 0x01, 1, b't'];
    let signature = format!("sha256={}", "5c".repeat(32));
    block.extend(literal("x-hub-signature-256", &signature));
    block.extend(literal("x-github-event", "ping"));
    block
}

/// Writes all frames, or as many as the server takes, and returns what the server has answered.
async fn attack(address: SocketAddr, frames: Vec<Vec<u8>>) -> Result<Vec<u8>, AnyError> {
    let (mut read, mut write) = TcpStream::connect(address).await?.into_split();
    let reading = tokio::spawn(async move {
        let mut seen = Vec::new();
        // A reset of the connection is an end, too.
        let _ = timeout(Duration::from_secs(3), read.read_to_end(&mut seen)).await;
        seen
    });
    let writing = async {
        write.write_all(PREFACE).await?;
        write.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
        for some in frames.chunks(64) {
            write.write_all(&some.concat()).await?;
        }
        Ok::<_, std::io::Error>(())
    };
    let _ = timeout(Duration::from_secs(10), writing).await;
    sleep(Duration::from_millis(300)).await;
    drop(write);
    Ok(reading.await?)
}

/// Returns whether the server has told the client to go away (RFC 9113, section 6.8).
fn told_to_go(mut seen: &[u8]) -> bool {
    while let Some((head, rest)) = seen.split_at_checked(9) {
        if head[3] == GOAWAY {
            return true;
        }
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        seen = rest.get(length as usize..).unwrap_or_default();
    }
    false
}

/// Sends one genuine delivery over HTTP/1, and returns its answer and how long that took.
async fn deliver(server: &Server) -> Result<(String, Duration), AnyError> {
    let endpoint = Endpoint::new(GitHub::new(secret(SECRET))?);
    let request = delivery(&endpoint, &secret(SECRET), "/", "ping", PING)?;
    let mut text = format!(
        "POST / HTTP/1.1\r\nhost: t\r\nconnection: close\r\ncontent-length: {}\r\n",
        PING.len()
    );
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str()?);
    }
    text += &format!("\r\n{PING}");
    let started = Instant::now();
    let mut stream = TcpStream::connect(server.address).await?;
    stream.write_all(text.as_bytes()).await?;
    let mut seen = String::new();
    timeout(Duration::from_secs(5), stream.read_to_string(&mut seen)).await??;
    let line = seen.lines().next().unwrap_or_default().to_owned();
    Ok((line, started.elapsed()))
}

/// Four connections at once send each of these attacks, while genuine deliveries come.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn frames_that_are_no_requests_hold_nothing() -> Result<(), AnyError> {
    let odd = |number: u32| 2 * number + 1;
    // The client takes each request back at once, so none ever counts among those that are under way.
    let resets = (0..5000).map(|number| {
        let cancel = 8_u32.to_be_bytes();
        let mut both = frame(HEADERS, END_HEADERS, odd(number), &head());
        both.extend(frame(RST_STREAM, 0, odd(number), &cancel));
        both
    });
    // The client takes each request back after it has begun to send its body.
    let begun = (0..5000).map(|number| {
        let mut all = frame(HEADERS, END_HEADERS, odd(number), &head());
        all.extend(frame(DATA, 0, odd(number), b"{"));
        all.extend(frame(RST_STREAM, 0, odd(number), &8_u32.to_be_bytes()));
        all
    });
    // A head never ends: in frames without an end, and in frames with nothing in them.
    let endless = std::iter::once(frame(HEADERS, 0, 1, &head())).chain((0..20_000).map(|number| {
        let more = literal(&format!("x-{number}"), &"x".repeat(100));
        frame(CONTINUATION, 0, 1, &more)
    }));
    let empty = std::iter::once(frame(HEADERS, 0, 1, &head()))
        .chain((0..100_000).map(|_| frame(CONTINUATION, 0, 1, &[])));
    // More requests come than may be under way, and none goes on.
    let many = (0..5000).map(|number| frame(HEADERS, END_HEADERS, odd(number), &head()));
    // The server owes an answer to each of these frames, and nobody reads the answers.
    let pings = (0..100_000).map(|_| frame(PING_FRAME, 0, 0, &[7; 8]));
    let settings = (0..100_000).map(|_| frame(SETTINGS, 0, 0, &[]));
    // Pieces of a body are empty, and windows open by nothing.
    let nothing = std::iter::once(frame(HEADERS, END_HEADERS, 1, &head()))
        .chain((0..100_000).map(|_| frame(DATA, 0, 1, &[])));
    let attacks: Vec<(&str, bool, Vec<Vec<u8>>)> = vec![
        ("resets", false, resets.collect()),
        ("resets of a body", false, begun.collect()),
        ("an endless head", true, endless.collect()),
        ("an empty, endless head", true, empty.collect()),
        ("too many streams", false, many.collect()),
        ("pings", false, pings.collect()),
        ("settings", false, settings.collect()),
        ("pieces of nothing", false, nothing.collect()),
    ];
    for (what, must_go, frames) in attacks {
        let server = start().await?;
        let mut crowd = tokio::task::JoinSet::new();
        for _ in 0..4 {
            crowd.spawn(attack(server.address, frames.clone()));
        }
        let most = Arc::new(AtomicUsize::new(0));
        let watch = {
            let (most, budget) = (Arc::clone(&most), server.budget.clone());
            tokio::spawn(async move {
                loop {
                    most.fetch_max(budget.used(), Ordering::SeqCst);
                    sleep(Duration::from_millis(1)).await;
                }
            })
        };
        let mut passed = 0;
        let watched = Instant::now();
        while watched.elapsed() < Duration::from_millis(400) {
            let (line, took) = deliver(&server)
                .await
                .map_err(|error| format!("{what}: {error}"))?;
            assert_eq!(line, "HTTP/1.1 200 OK", "{what}");
            assert!(took < Duration::from_secs(2), "{what}: {took:?}");
            passed += 1;
            sleep(Duration::from_millis(10)).await;
        }
        for seen in crowd.join_all().await {
            let seen = seen?;
            assert!(
                !must_go || told_to_go(&seen) || seen.is_empty(),
                "{what}: the server goes on"
            );
        }
        watch.abort();
        // Only the requests that may be under way hold memory: a stream that is taken back has given back what it
        // held.
        let under_way = 4 * STREAMS as usize + 1;
        let bound = under_way * (Budget::PER_DELIVERY + 8192);
        let most = most.load(Ordering::SeqCst);
        assert!(most <= bound, "{what}: {most} of {bound} bytes are counted");
        let empty = async {
            while server.budget.used() > 0 {
                sleep(Duration::from_millis(10)).await;
            }
        };
        let gone = timeout(Duration::from_secs(5), empty).await;
        assert!(
            gone.is_ok(),
            "{what}: {} bytes are left",
            server.budget.used()
        );
        let handled = server.handled.load(Ordering::SeqCst);
        assert_eq!(handled, passed, "{what}: forgeries reached the handler");
    }
    Ok(())
}

/// The frames of this test are what they should be: with a body and its end, they are a request that is refused with
/// 401, and the client goes on.
#[tokio::test]
async fn the_forged_head_is_one_that_is_judged() -> Result<(), AnyError> {
    let server = start().await?;
    let mut frames = Vec::new();
    for stream in [1, 3] {
        frames.push(frame(HEADERS, END_HEADERS, stream, &head()));
        frames.push(frame(DATA, 1, stream, Bytes::from_static(b"{}").as_ref()));
    }
    let seen = attack(server.address, frames).await?;
    // The static table has the name `:status`; the value 401 takes three bytes as text and two in Huffman's code.
    let is_401 = |block: &[u8]| {
        let plain = [&[0x48, 3][..], b"401"].concat();
        block.windows(5).any(|it| it == plain) || block.windows(4).any(|it| it[..2] == [0x48, 0x82])
    };
    assert!(is_401(&seen), "{seen:?}");
    assert!(!told_to_go(&seen), "{seen:?}");
    Ok(())
}
