//! Tests the bounds that the server of the examples has before a request has come.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::Request;
use axum::routing::post;
use http_body_util::Empty;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout};
use webhook_examples::server::{Limits, serve};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const WHOLE: &str = "POST / HTTP/1.1\r\nhost: t\r\ncontent-length: 2\r\n\r\n{}";

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: tokio::task::JoinHandle<()>,
}

/// Starts a server that answers this long after all of a body has come.
async fn start(limits: Limits, work: Duration) -> Result<Server, AnyError> {
    let handler = async move |body: Bytes| {
        sleep(work).await;
        format!("{} bytes", body.len())
    };
    let app = Router::new().route("/", post(handler));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel();
    let stopped = async {
        let _ = stopped.await;
    };
    let ended = tokio::spawn(serve(listener, app, limits, stopped));
    Ok(Server {
        address,
        stop,
        ended,
    })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.idle = Duration::from_millis(400);
    limits
}

async fn connect(server: &Server, text: &str) -> Result<TcpStream, AnyError> {
    let mut stream = TcpStream::connect(server.address).await?;
    stream.write_all(text.as_bytes()).await?;
    Ok(stream)
}

/// Returns everything that comes until the server closes the connection.
async fn rest(mut stream: TcpStream) -> Result<String, AnyError> {
    let mut seen = Vec::new();
    // A reset of the connection is an end, too.
    let _ = timeout(Duration::from_secs(10), stream.read_to_end(&mut seen)).await?;
    Ok(String::from_utf8_lossy(&seen).into_owned())
}

/// Returns the first line of an answer, on a connection that stays open.
async fn answer(stream: &mut TcpStream) -> Result<String, AnyError> {
    let mut seen = vec![0; 12];
    timeout(Duration::from_secs(10), stream.read_exact(&mut seen)).await??;
    Ok(String::from_utf8_lossy(&seen).into_owned())
}

async fn is_open(stream: &mut TcpStream) -> bool {
    let mut byte = [0];
    timeout(Duration::from_millis(50), stream.read(&mut byte))
        .await
        .is_err()
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed() -> Result<(), AnyError> {
    let server = start(limits(), Duration::ZERO).await?;
    let preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
    for text in ["", "P", "POST / HTTP/1.1\r\nhost: t\r\nx-half:", preface] {
        let silent = connect(&server, text).await?;
        let closed = timeout(Duration::from_secs(3), rest(silent)).await;
        assert!(closed.is_ok(), "{text:?} is still open");
    }
    // The server also closes after an answer, although the connection could be used again.
    let mut again = connect(&server, WHOLE).await?;
    assert_eq!(answer(&mut again).await?, "HTTP/1.1 200");
    assert!(timeout(Duration::from_secs(3), rest(again)).await.is_ok());
    Ok(())
}

/// The layer has deadlines for the body, so the server does not cut a body off.
#[tokio::test]
async fn a_request_under_way_is_not_idle() -> Result<(), AnyError> {
    let server = start(limits(), Duration::from_secs(1)).await?;
    let mut slow = connect(&server, &WHOLE.replace("{}", "{")).await?;
    sleep(Duration::from_secs(1)).await;
    slow.write_all(b"}").await?;
    assert_eq!(answer(&mut slow).await?, "HTTP/1.1 200");
    Ok(())
}

#[tokio::test]
async fn heads_are_bounded() -> Result<(), AnyError> {
    let server = start(limits(), Duration::ZERO).await?;
    let long = format!("x-long: {}\r\n\r\n", "x".repeat(70_000));
    let many: String = (0..101)
        .map(|number| format!("x-{number}: y\r\n"))
        .collect();
    for more in [long, many + "\r\n"] {
        let text = "POST / HTTP/1.1\r\nhost: t\r\n".to_owned() + &more;
        let mut stream = TcpStream::connect(server.address).await?;
        let _ = stream.write_all(text.as_bytes()).await;
        let seen = rest(stream).await?;
        assert!(
            seen.is_empty() || seen.starts_with("HTTP/1.1 431"),
            "{seen}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_connection_that_was_silent_for_the_longest_gives_way() -> Result<(), AnyError> {
    let mut limits = limits();
    limits.idle = Duration::from_secs(60);
    limits.connections = 3;
    let server = start(limits, Duration::from_secs(5)).await?;
    // The handler of one connection is at work, one is silent, and one sends a byte now and then.
    let mut at_work = connect(&server, WHOLE).await?;
    let mut silent = connect(&server, "POST").await?;
    let mut talks = connect(&server, "POST").await?;
    sleep(Duration::from_millis(1100)).await;
    talks.write_all(b" /").await?;
    sleep(Duration::from_millis(100)).await;
    let mut comes = connect(&server, WHOLE).await?;
    sleep(Duration::from_millis(300)).await;
    assert!(!is_open(&mut silent).await);
    assert!(is_open(&mut talks).await && is_open(&mut at_work).await);
    assert_eq!(answer(&mut comes).await?, "HTTP/1.1 200");
    assert_eq!(answer(&mut at_work).await?, "HTTP/1.1 200");
    Ok(())
}

#[tokio::test]
async fn no_connection_gives_way_in_its_first_second() -> Result<(), AnyError> {
    let mut limits = limits();
    limits.idle = Duration::from_secs(60);
    limits.connections = 2;
    let server = start(limits, Duration::ZERO).await?;
    let started = Instant::now();
    let _crowd = [connect(&server, "P").await?, connect(&server, "P").await?];
    let mut comes = connect(&server, WHOLE).await?;
    assert_eq!(answer(&mut comes).await?, "HTTP/1.1 200");
    assert!(started.elapsed() >= Duration::from_secs(1), "it waited");
    Ok(())
}

#[tokio::test]
async fn what_is_under_way_is_finished() -> Result<(), AnyError> {
    let server = start(limits(), Duration::ZERO).await?;
    let mut slow = connect(&server, &WHOLE.replace("{}", "{")).await?;
    let silent = connect(&server, "").await?;
    sleep(Duration::from_millis(100)).await;
    let _ = server.stop.send(());
    sleep(Duration::from_millis(100)).await;
    assert!(TcpStream::connect(server.address).await.is_err());
    assert!(!server.ended.is_finished());
    slow.write_all(b"}").await?;
    assert_eq!(answer(&mut slow).await?, "HTTP/1.1 200");
    rest(silent).await?;
    timeout(Duration::from_secs(3), server.ended).await??;
    Ok(())
}

#[tokio::test]
async fn streams_are_bounded() -> Result<(), AnyError> {
    let at_once = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (counted, highest) = (Arc::clone(&at_once), Arc::clone(&most));
    let handler = async move || {
        let now = counted.fetch_add(1, Ordering::SeqCst) + 1;
        highest.fetch_max(now, Ordering::SeqCst);
        sleep(Duration::from_millis(50)).await;
        counted.fetch_sub(1, Ordering::SeqCst);
    };
    let app = Router::new().route("/", post(handler));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut limits = limits();
    limits.streams = 3;
    tokio::spawn(serve(listener, app, limits, std::future::pending()));
    let io = TokioIo::new(TcpStream::connect(address).await?);
    let (client, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), io).await?;
    tokio::spawn(connection);
    let mut requests = tokio::task::JoinSet::new();
    for number in 0..20 {
        let mut client = client.clone();
        let request = Request::post("http://t/").body(Empty::<Bytes>::new())?;
        requests.spawn(async move { client.send_request(request).await });
        if number == 0 {
            // When the answer comes, the client knows how many requests it may send at once.
            sleep(Duration::from_millis(200)).await;
        }
    }
    for response in requests.join_all().await {
        assert_eq!(response?.status(), 200);
    }
    assert_eq!(most.load(Ordering::SeqCst), 3);
    Ok(())
}
