//! Tests that an allocator counts no more memory before proof than the budget does (promise 2 of SECURITY.md).
#![allow(
    clippy::unwrap_used,
    reason = "helpers of a test, which clippy does not take for one"
)]

mod common;

use std::io::Write as _;
use std::net::{SocketAddr, TcpStream};

use axum::Router;
use axum::routing::post;
use common::server::head_on_the_wire;
use common::{Sender, receiver, signed};
use http::{HeaderName, HeaderValue, Request};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{Duration, sleep, timeout};
use webhook_tower::{Budget, Webhook, WebhookLayer};

/// The heads that a stranger may choose from, up to 64 KiB and 100 headers.
fn heads() -> Vec<(&'static str, Request<bytes::Bytes>)> {
    let with = |count: usize, length: usize, names: fn(usize) -> String| {
        let mut request = signed("{}");
        for number in 0..count {
            let name = HeaderName::try_from(names(number)).unwrap();
            let value = HeaderValue::try_from("v".repeat(length)).unwrap();
            request.headers_mut().append(name, value);
        }
        request
    };
    let mut long_target = signed("{}");
    *long_target.uri_mut() = format!("/?{}", "q".repeat(60_000)).parse().unwrap();
    vec![
        (
            "a usual one",
            with(8, 30, |number| format!("x-header-{number}")),
        ),
        ("one long header", with(1, 60_000, |_| "x-long".to_owned())),
        (
            "many short headers",
            with(90, 1, |number| format!("x{number}")),
        ),
        (
            "many long headers",
            with(90, 600, |number| format!("x{number}")),
        ),
        (
            "long names",
            with(90, 1, |number| format!("{}{number}", "x".repeat(600))),
        ),
        ("one header many times", with(90, 600, |_| "x".to_owned())),
        ("a long target", long_target),
    ]
}

/// Opens this many uploads of this head and a piece of body. Returns how much memory the server's side of each holds.
fn held_by(
    runtime: &Runtime,
    address: SocketAddr,
    budget: &Budget,
    head: &str,
    body: usize,
) -> (usize, usize) {
    const UPLOADS: usize = 20;
    let mut streams = Vec::with_capacity(UPLOADS);
    let body = vec![b' '; body];
    let before = budget.used();
    let measured = allocation_counter::measure(|| {
        for _ in 0..UPLOADS {
            // The client allocates nothing: the kernel takes what it sends.
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(head.as_bytes()).unwrap();
            streams.push(stream);
        }
        let read = async {
            // Once nothing has been added for a while, everything that came has been read.
            let mut used = usize::MAX;
            while used != budget.used() || used == before {
                used = budget.used();
                sleep(Duration::from_millis(40)).await;
            }
        };
        runtime
            .block_on(async { timeout(Duration::from_secs(20), read).await })
            .unwrap();
        if !body.is_empty() {
            for stream in &mut streams {
                stream.write_all(&body).unwrap();
            }
            runtime.block_on(async { sleep(Duration::from_millis(100)).await });
        }
    });
    let counted = (budget.used() - before) / UPLOADS;
    let held = usize::try_from(measured.bytes_current).unwrap() / UPLOADS;
    drop(streams);
    runtime.block_on(async {
        while budget.used() > before {
            sleep(Duration::from_millis(5)).await;
        }
    });
    (held, counted)
}

#[test]
fn what_is_held_is_counted() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let budget = Budget::new(256 << 20);
    let receiver = receiver()
        .budget(budget.clone())
        .first_byte_timeout(Duration::from_secs(60))
        .idle_timeout(Duration::from_secs(60));
    let handler = async |_: Webhook<Sender>| ();
    let app = Router::new().route("/", post(handler).layer(WebhookLayer::new(receiver)));
    let address = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(axum::serve(listener, app).into_future());
        address
    });
    // The first connections of all make the tables of the runtime and of the budget.
    let warm = head_on_the_wire(&signed("{}"), "content-length: 1000000\r\n");
    held_by(&runtime, address, &budget, &warm, 1);
    for (name, request) in heads() {
        let head = head_on_the_wire(&request, "content-length: 1000000\r\n");
        for body in [0, 1, 3_000, 30_000, 200_000] {
            let (held, counted) = held_by(&runtime, address, &budget, &head, body);
            let found = format!("{name}, body {body}: held {held}, counted {counted}");
            assert!(held <= counted, "{found}");
            // The budget's count is not so high that it would refuse everybody.
            assert!(counted < 2 * held + Budget::PER_DELIVERY, "{found}");
        }
    }
}
