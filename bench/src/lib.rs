//! Two ways to do one thing, measured in turns: the best time of many rounds, and what is allocated.

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use webhook_core::{Endpoint, Finished, Head, Opening, Provider, Received, Timestamp};

/// Turns of each side.
const ROUNDS: u32 = 400;

/// How long a turn is at least: long enough for the clock, and short enough to run undisturbed
/// some time on a busy machine.
const TURN: Duration = Duration::from_millis(2);

/// What one run of a side costs.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Of the fastest turn.
    pub nanoseconds: f64,
    pub allocations: u64,
    pub bytes: u64,
}

/// What our side may cost, as a part of what the peer's does.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub time: f64,
    pub allocations: f64,
}

/// Measures both sides in turns and prints a row; false where our side costs more than it may.
pub fn compare<A, B>(
    what: &str,
    bounds: Bounds,
    mut ours: impl FnMut() -> A,
    mut peers: impl FnMut() -> B,
) -> bool {
    let mut ours = Side::new(&mut ours);
    let mut peers = Side::new(&mut peers);
    for _ in 0..ROUNDS {
        ours.turn();
        peers.turn();
    }
    let (ours, peers) = (ours.cost, peers.cost);
    let time = ours.nanoseconds / peers.nanoseconds;
    let allocations = ours.allocations as f64 / peers.allocations as f64;
    let holds = time <= bounds.time && allocations <= bounds.allocations;
    println!(
        "| {what} | {:.1} us | {:.1} us | {time:.2} (at most {:.2}) | {} | {} | {allocations:.2} (at most {:.2}) | {} | {} |{}",
        ours.nanoseconds / 1000.0,
        peers.nanoseconds / 1000.0,
        bounds.time,
        ours.allocations,
        peers.allocations,
        bounds.allocations,
        ours.bytes,
        peers.bytes,
        if holds { "" } else { " TOO MUCH" },
    );
    holds
}

/// The heading of [`compare`]'s rows.
pub fn heading(peer: &str) {
    println!("| | ours | {peer} | ratio | allocations | {peer} | ratio | bytes | {peer} |");
    println!("|---|---|---|---|---|---|---|---|---|");
}

struct Side<'a, F> {
    run: &'a mut F,
    batch: u32,
    cost: Cost,
}

impl<'a, T, F: FnMut() -> T> Side<'a, F> {
    fn new(run: &'a mut F) -> Self {
        black_box(run()); // what is made once is not counted
        let (allocations, bytes) = allocated(|| drop(black_box(run())));
        let start = Instant::now();
        black_box(run());
        let once = start.elapsed().max(Duration::from_nanos(1));
        let batch = TURN.as_nanos() / once.as_nanos() + 1;
        let cost = Cost {
            nanoseconds: f64::INFINITY,
            allocations,
            bytes,
        };
        Self {
            run,
            batch: u32::try_from(batch).unwrap_or(u32::MAX),
            cost,
        }
    }

    fn turn(&mut self) {
        allocation_counter::opt_out(|| {
            let start = Instant::now();
            for _ in 0..self.batch {
                black_box((self.run)());
            }
            let one = start.elapsed().as_nanos() as f64 / f64::from(self.batch);
            self.cost.nanoseconds = self.cost.nanoseconds.min(one);
        });
    }
}

fn allocated(run: impl FnOnce()) -> (u64, u64) {
    let info = allocation_counter::measure(run);
    (info.count_total, info.bytes_total)
}

/// The whole way of a request on our side: the head's claim, the body's MAC, and the typed event.
///
/// # Panics
///
/// If the delivery is refused, or answered without being read.
pub fn receive<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
    now: Timestamp,
) -> Received<P> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    let Ok(Opening::Read(mut delivery)) = endpoint.begin(&head, now) else {
        panic!("refused by its head");
    };
    delivery.update(request.body().clone()).expect("small");
    let Ok(Finished::Verified(verified)) = delivery.finish() else {
        panic!("not verified");
    };
    verified.read().expect("no contradiction")
}
