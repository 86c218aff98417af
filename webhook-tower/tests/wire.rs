//! Tests, on real connections, what a refusal does to the bytes that follow it (promise 1 of SECURITY.md).

mod common;

use bytes::Bytes;
use common::server::{Protocol, Wire, head_on_the_wire, responses, serve};
use common::{Handler, forged, receiver, signed};
use http::Request;
use http_body_util::{BodyExt as _, Full, channel::Channel};
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};

fn unsigned() -> Request<Bytes> {
    let mut request = signed("{}");
    request.headers_mut().remove("x-signature");
    request
}

/// A genuine request as bytes, for which the handler would be called.
fn genuine_bytes() -> String {
    head_on_the_wire(&signed("{}"), "content-length: 2\r\n") + "{}"
}

#[tokio::test]
async fn an_early_refusal_closes_the_connection() {
    let address = serve(Protocol::Http1, receiver(), Handler::default()).await;
    let mut wire = Wire::connect(address).await;
    wire.send(head_on_the_wire(&unsigned(), "content-length: 1000\r\n"))
        .await;
    // The client sends nothing more, and keeps the connection open: the server ends it.
    let seen = wire.until_closed().await;
    assert!(seen.starts_with("HTTP/1.1 401 "), "{seen}");
    assert!(seen.contains("connection: close\r\n"), "{seen}");
    assert!(seen.contains("content-length: 0\r\n"), "{seen}");
}

/// The body of a refused request is itself a genuine request: nobody may take it for one.
#[tokio::test]
async fn a_refused_body_is_never_taken_for_a_request() {
    let smuggled = genuine_bytes();
    let length = format!("content-length: {}\r\n", smuggled.len());
    let chunked = format!("{:x}\r\n{smuggled}\r\n0\r\n\r\n", smuggled.len());
    let bodies = [
        (length.as_str(), smuggled.clone()),
        ("transfer-encoding: chunked\r\n", chunked),
    ];
    for (framing, body) in bodies {
        for pause in [false, true] {
            let handler = Handler::default();
            let address = serve(Protocol::Http1, receiver(), handler.clone()).await;
            let mut wire = Wire::connect(address).await;
            let head = head_on_the_wire(&unsigned(), framing);
            if pause {
                wire.send(head).await;
                wire.until("\r\n\r\n").await;
                // The server may have hung up already.
                wire.try_send(&body).await;
            } else {
                wire.send(head + &body + &genuine_bytes()).await;
            }
            let seen = wire.until_closed().await;
            assert_eq!(responses(&seen), 1, "{seen}");
            assert_eq!(handler.calls(), 0, "{framing}");
        }
    }
}

/// If a refused body is read to its end, the bytes after it are the next request.
#[tokio::test]
async fn a_whole_refused_body_keeps_the_connection() {
    let handler = Handler::default();
    let address = serve(Protocol::Http1, receiver(), handler.clone()).await;
    let mut wire = Wire::connect(address).await;
    wire.send(head_on_the_wire(&unsigned(), "content-length: 0\r\n"))
        .await;
    wire.until("HTTP/1.1 401 ").await;
    wire.send(head_on_the_wire(&forged(signed("{}")), "content-length: 2\r\n") + "{}")
        .await;
    let chunked = "transfer-encoding: chunked\r\n";
    wire.send(head_on_the_wire(&forged(signed("{}")), chunked) + "2\r\n{}\r\n0\r\n\r\n")
        .await;
    wire.send(genuine_bytes()).await;
    wire.until("handled").await;
    assert_eq!(responses(wire.seen()), 4, "{}", wire.seen());
    assert!(!wire.seen().contains("close"), "{}", wire.seen());
    assert_eq!(handler.calls(), 1);
}

#[tokio::test]
async fn nothing_is_invited_before_a_refusal() {
    let address = serve(Protocol::Http1, receiver(), Handler::default()).await;
    let expect = "content-length: 2\r\nexpect: 100-continue\r\n";
    let mut wire = Wire::connect(address).await;
    wire.send(head_on_the_wire(&unsigned(), expect)).await;
    let seen = wire.until_closed().await;
    assert!(seen.starts_with("HTTP/1.1 401 "), "{seen}");

    let mut wire = Wire::connect(address).await;
    wire.send(head_on_the_wire(&signed("{}"), expect)).await;
    wire.until("HTTP/1.1 100 Continue\r\n\r\n").await;
    wire.send("{}").await;
    wire.until("handled").await;
}

#[tokio::test]
async fn a_chunked_delivery_without_a_length_is_read() {
    let handler = Handler::default();
    let address = serve(Protocol::Http1, receiver(), handler.clone()).await;
    let mut wire = Wire::connect(address).await;
    let head = head_on_the_wire(&signed("{\"a\":1}"), "transfer-encoding: chunked\r\n");
    wire.send(head + "3\r\n{\"a\r\n").await;
    wire.send("4\r\n\":1}\r\n0\r\ntrailer: x\r\n\r\n").await;
    wire.until("handled").await;
    assert_eq!(handler.calls(), 1);
}

/// A client that goes away in the middle proves nothing, and nobody goes on waiting for it.
#[tokio::test]
async fn a_body_that_breaks_off_never_arrives() {
    let handler = Handler::default();
    let budget = webhook_tower::Budget::new(1 << 20);
    let receiver = receiver().budget(budget.clone());
    let address = serve(Protocol::Http1, receiver, handler.clone()).await;
    let mut wire = Wire::connect(address).await;
    wire.send(head_on_the_wire(&signed("{}"), "content-length: 2\r\n") + "{")
        .await;
    common::eventually(|| budget.used() == 1 + webhook_tower::Budget::PER_DELIVERY).await;
    drop(wire);
    common::eventually(|| budget.used() == 0).await;
    assert_eq!(handler.calls(), 0);
}

/// On HTTP/2, a refusal in the middle of an upload ends its stream and no other.
#[tokio::test]
async fn a_refused_stream_leaves_the_others_alone() {
    let handler = Handler::default();
    let receiver = receiver().budget(webhook_tower::Budget::new(10 << 20));
    let address = serve(Protocol::Http2, receiver, handler.clone()).await;
    let stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let (client, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    let send = |request: Request<Bytes>, body| {
        let mut client = client.clone();
        let mut request = request.map(|_| body);
        *request.uri_mut() = http::Uri::from_static("http://t/");
        async move { common::soon(client.send_request(request)).await }
    };

    // The request is refused by its head while the client would send for ever.
    let (mut uploading, endless) = Channel::<Bytes, std::convert::Infallible>::new(1);
    let upload = tokio::spawn(async move {
        let chunk = Bytes::from(vec![b' '; 64 << 10]);
        while uploading.send_data(chunk.clone()).await.is_ok() {}
    });
    let refused = send(unsigned(), endless.boxed()).await.unwrap();
    assert_eq!(refused.status(), 401);
    assert_eq!(refused.headers().get("connection"), None);
    drop(refused);
    common::soon(upload).await.unwrap();

    // The request is refused in the middle, once the body outgrows the budget.
    let (mut uploading, endless) = Channel::<Bytes, std::convert::Infallible>::new(1);
    let upload = tokio::spawn(async move {
        let chunk = Bytes::from(vec![b' '; 64 << 10]);
        while uploading.send_data(chunk.clone()).await.is_ok() {}
    });
    let refused = send(signed("{}"), endless.boxed()).await.unwrap();
    assert_eq!(refused.status(), 503);
    drop(refused);
    common::soon(upload).await.unwrap();

    let served = send(signed("{}"), Full::from("{}").boxed()).await.unwrap();
    assert_eq!(served.status(), 200);
    assert_eq!(
        served.into_body().collect().await.unwrap().to_bytes(),
        "handled"
    );
    assert_eq!(handler.calls(), 1);
}
