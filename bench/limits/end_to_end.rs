//! Compares whole requests for a delivery of GitHub: a bare handler, handlers that somebody writes by hand, this
//! project's layer, and the layers of its peers, all mounted in a router of axum.
//!
//! `cargo run --release --features end-to-end --bin end-to-end` measures without a socket: a request is a head and a
//! body of frames, as hyper makes them, and the router is called until it answers. The sides run in alternating rounds,
//! and the fastest round of each counts. Then the same routers serve a loopback socket, which shows the longest times
//! of single requests. The tables are printed, and `end-to-end.jsonl` in the target folder has a line for each row.
//!
//! `end-to-end count` runs each side for callgrind instead: `ci/instructions` counts. `end-to-end count 1024 "this
//! layer"` runs only one, for a profile.

#[path = "end_to_end/sides.rs"]
mod sides;
#[path = "end_to_end/socket.rs"]
mod socket;

use std::error::Error;
use std::hint::black_box;
use std::io::Write as _;
use std::path::PathBuf;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use webhook_bench::counted;

use crate::sides::{Delivery, NAMES, SIZES, router};

/// How many rounds each side has.
const ROUNDS: usize = 200;

/// How long a round takes at least.
const TURN: Duration = Duration::from_millis(2);

fn main() -> Result<(), Box<dyn Error>> {
    // A body of many frames makes our layer yield, and then it sets timers, which need a runtime.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()?;
    let _entered = runtime.enter();
    let deliveries = SIZES.map(Delivery::new);
    for delivery in &deliveries {
        check(delivery);
    }
    if std::env::args().nth(1).is_some_and(|it| it == "count") {
        for delivery in &deliveries {
            count(delivery);
        }
        return Ok(());
    }
    let mut rows = Vec::new();
    println!(
        "| bytes | | us | times hand-written | requests per CPU second | p99 of the rounds, us | allocations | bytes allocated |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for delivery in &deliveries {
        rows.extend(in_process(delivery));
    }
    println!("\nOver a loopback socket:\n");
    println!(
        "| bytes | | CPU of the server, us | times hand-written | requests per CPU second | p99, us |"
    );
    println!("|---|---|---|---|---|---|");
    for delivery in &deliveries {
        rows.extend(socket::over(delivery)?);
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    let mut file = std::fs::File::create(target.join("end-to-end.jsonl"))?;
    for row in rows {
        writeln!(file, "{row}")?;
    }
    Ok(())
}

/// Calls the router until it answers.
fn answer(router: &Router, request: Request<Body>) -> Response {
    let mut context = Context::from_waker(Waker::noop());
    let mut response = pin!(router.clone().oneshot(request));
    loop {
        if let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) {
            return response;
        }
    }
}

/// Checks that every side accepts the delivery, and that every side but the bare handler refuses it after a change.
fn check(delivery: &Delivery) {
    for name in NAMES {
        let router = router(name);
        let status = answer(&router, delivery.request()).status();
        assert_eq!(status, StatusCode::NO_CONTENT, "{name}: genuine");
        let status = answer(&router, delivery.changed().request()).status();
        let expected = match name {
            "bare" => StatusCode::NO_CONTENT,
            _ => StatusCode::UNAUTHORIZED,
        };
        assert_eq!(status, expected, "{name}: changed");
    }
}

fn count(delivery: &Delivery) {
    let only: Vec<_> = std::env::args().skip(2).collect();
    for name in NAMES {
        if !only.is_empty() && only != [&delivery.len().to_string(), name] {
            continue;
        }
        let router = router(name);
        counted(&format!("{}\t{name}", delivery.len()), || {
            drop(black_box(answer(&router, delivery.request())));
        });
    }
}

/// What one side took, without a socket.
struct Side {
    router: Router,
    batch: u32,
    /// The time of a request in each round, in nanoseconds.
    rounds: Vec<f64>,
}

impl Side {
    fn new(router: Router, delivery: &Delivery) -> Self {
        let start = Instant::now();
        drop(answer(&router, delivery.request()));
        let once = start.elapsed().max(Duration::from_nanos(1));
        let batch = u32::try_from(TURN.as_nanos() / once.as_nanos()).unwrap_or(u32::MAX);
        Self {
            router,
            batch: batch.saturating_add(1),
            rounds: Vec::with_capacity(ROUNDS),
        }
    }

    fn turn(&mut self, delivery: &Delivery) {
        let (batch, mut time) = (self.batch, Duration::ZERO);
        allocation_counter::opt_out(|| {
            let start = Instant::now();
            for _ in 0..batch {
                black_box(answer(&self.router, delivery.request()));
            }
            time = start.elapsed();
        });
        self.rounds.push(time.as_nanos() as f64 / f64::from(batch));
    }
}

/// Returns the value below which this part of the sorted values lies.
fn part(sorted: &[f64], part: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted[((last as f64) * part).round() as usize]
}

fn in_process(delivery: &Delivery) -> Vec<Value> {
    // The second request of a process is the first that makes nothing for good.
    let mut sides = NAMES.map(|name| Side::new(router(name), delivery));
    let allocated = sides.each_ref().map(|side| {
        allocation_counter::measure(|| drop(black_box(answer(&side.router, delivery.request()))))
    });
    for _ in 0..ROUNDS {
        for side in &mut sides {
            side.turn(delivery);
        }
    }
    for side in &mut sides {
        side.rounds.sort_by(f64::total_cmp);
    }
    let by_hand = NAMES.iter().position(|name| *name == "hand-written");
    let by_hand = sides[by_hand.expect("one of the names")].rounds[0];
    let mut rows = Vec::new();
    for ((name, side), allocated) in NAMES.iter().zip(&sides).zip(allocated) {
        let (best, p99) = (side.rounds[0], part(&side.rounds, 0.99));
        println!(
            "| {} | {name} | {:.2} | {:.3} | {:.0} | {:.2} | {} | {} |",
            delivery.len(),
            best / 1e3,
            best / by_hand,
            1e9 / best,
            p99 / 1e3,
            allocated.count_total,
            allocated.bytes_total,
        );
        rows.push(json!({
            "how": "in process", "what": name, "bytes": delivery.len(), "nanoseconds": best,
            "per_cpu_second": 1e9 / best, "p99_of_rounds": p99, "allocations": allocated.count_total,
            "bytes_allocated": allocated.bytes_total,
        }));
    }
    rows
}
