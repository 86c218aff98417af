//! Measures two ways of doing the same thing, in alternating rounds.
//!
//! What both ways need is taken off both. The results are the best time of many rounds, the bytes that are allocated
//! and, under callgrind, the instructions.

pub mod wire;

use std::hint::black_box;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use webhook_core::{Endpoint, Finished, Head, Opening, Provider, Received, Timestamp};

/// How many rounds each side has.
const ROUNDS: u32 = 400;

/// How long a round takes at least: long enough for the clock, and short enough that some rounds are undisturbed on a
/// busy machine.
const TURN: Duration = Duration::from_millis(2);

/// What one run of a side costs.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// The time of a run in the fastest round.
    pub nanoseconds: f64,
    pub allocations: u64,
    pub bytes: u64,
}

/// The most that our side may cost.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// As a part of the peer's cost, with what both need taken off each.
    pub time: f64,
    /// As an absolute cost.
    pub allocations: u64,
}

/// Measures both sides and what both need, in alternating rounds, and prints a row. Returns false if our side costs
/// more than it may.
///
/// With `count` on the command line it runs each side for callgrind instead, which counts [`measured`].
/// `ci/instructions` compares those counts with the bounds.
pub fn compare<A, B, C>(
    what: &str,
    bounds: Bounds,
    mut ours: impl FnMut() -> A,
    mut peers: impl FnMut() -> B,
    mut both: impl FnMut() -> C,
) -> bool {
    if std::env::args().nth(1).is_some_and(|it| it == "count") {
        let most = bounds.time;
        counted(&format!("{what}\t{most}\tours"), || drop(black_box(ours())));
        counted(&format!("{what}\t{most}\tpeer"), || {
            drop(black_box(peers()))
        });
        counted(&format!("{what}\t{most}\tboth"), || drop(black_box(both())));
        return true;
    }
    let mut ours = Side::new(&mut ours);
    let mut peers = Side::new(&mut peers);
    let mut both = Side::new(&mut both);
    for _ in 0..ROUNDS {
        ours.turn();
        peers.turn();
        both.turn();
    }
    let (ours, peers, both) = (ours.cost, peers.cost, both.cost.nanoseconds);
    let beyond = |it: Cost| (it.nanoseconds - both) / 1000.0;
    let time = beyond(ours) / beyond(peers);
    let holds = time <= bounds.time && ours.allocations <= bounds.allocations;
    println!(
        "| {what} | {:.1} us | {:.1} us | {:.1} us | {time:.2} (at most {:.2}) | {} (at most {}) | {} | {} | {} |{}",
        both / 1000.0,
        beyond(ours),
        beyond(peers),
        bounds.time,
        ours.allocations,
        bounds.allocations,
        peers.allocations,
        ours.bytes,
        peers.bytes,
        if holds { "" } else { " TOO MUCH" },
    );
    holds
}

/// Measures any number of sides in alternating rounds, this many of each, and returns what each costs.
pub fn in_turns(sides: &mut [Box<dyn FnMut() + '_>], rounds: u32) -> Vec<Cost> {
    let mut sides: Vec<_> = sides.iter_mut().map(Side::new).collect();
    for _ in 0..rounds {
        sides.iter_mut().for_each(Side::turn);
    }
    sides.iter().map(|it| it.cost).collect()
}

/// The heading of [`compare`]'s rows.
pub fn heading(peer: &str) {
    if std::env::args().len() == 1 {
        println!(
            "| | the HMAC | ours beyond it | {peer} beyond it | ratio | allocations | {peer} | bytes | {peer} |"
        );
        println!("|---|---|---|---|---|---|---|---|---|");
    }
}

/// The function whose calls callgrind counts.
#[inline(never)]
pub fn measured(work: &mut dyn FnMut()) {
    work();
}

/// Names a piece of work and does it three times. What a process makes only once is made in the first call.
pub fn counted(what: &str, mut work: impl FnMut()) {
    for _ in 0..3 {
        println!("{what}");
        measured(&mut work);
    }
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

/// Handles a request from beginning to end on our side: the head's claim, the body's MAC, and the typed event.
///
/// # Panics
///
/// Panics if the delivery is refused, or answered without being read.
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
