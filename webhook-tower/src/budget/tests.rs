//! Tests how the shares of several deliveries compete for one budget.

use std::task::{Context, Waker};
use std::time::Duration;

use tokio::time::Instant;

use super::asked::SMALL;
use super::ledger::Standing;
use super::*;

fn opened(budget: &Budget) -> Share {
    let mut share = budget.open(None).unwrap();
    assert_eq!(share.ask_for_head(0, 0), Asked::Granted);
    share
}

/// Whether a delivery has the room that it asked for.
fn holds(share: &Share) -> bool {
    let mut ledger = share.budget.ledger();
    let standing = ledger.standing(share.key, Waker::noop(), Instant::now());
    standing.0 == Standing::Holds
}

#[test]
fn shares_are_given_back() {
    let budget = Budget::new(8 * SMALL);
    let mut share = opened(&budget);
    assert_eq!(share.ask_for_chunk(1000, 0), Asked::Granted);
    assert_eq!(share.ask_for_chunk(24, 0), Asked::Granted);
    assert_eq!(budget.used(), 1024 + Budget::PER_DELIVERY);
    drop(share);
    assert_eq!(budget.used(), 0);
}

#[test]
fn the_last_eighth_is_for_small_deliveries() {
    let budget = Budget::new(64 * SMALL);
    let mut large = opened(&budget);
    assert_eq!(large.ask_for_chunk(28 * SMALL, 0), Asked::Granted);
    assert_eq!(large.ask_for_chunk(0, 0), Asked::Granted);
    assert_eq!(budget.used(), 56 * SMALL);
    assert_eq!(
        large.ask_for_chunk(1, 0),
        Asked::Refused,
        "it has had its part"
    );
    let two = Some(2 * SMALL as u64);
    assert!(budget.open(two).is_none(), "no room for another large one");
    let mut small = budget.open(Some(1000)).unwrap();
    assert_eq!(small.ask_for_head(0, 0), Asked::Granted);
    assert_eq!(small.ask_for_chunk(SMALL, 0), Asked::Granted);
    drop(large);
    assert!(budget.open(two).is_some());
}

#[test]
fn deliveries_that_send_nothing_are_counted() {
    let budget = Budget::new(4 * Budget::PER_DELIVERY);
    let mut open: Vec<_> = (0..4).map(|_| opened(&budget)).collect();
    let mut next = budget.open(None).unwrap();
    assert_eq!(next.ask_for_head(0, 0), Asked::Waits, "nothing is left");
    open.pop();
    assert!(holds(&next));
}

#[test]
fn an_absurd_announcement_takes_nothing() {
    let budget = Budget::new(8 * SMALL);
    assert!(budget.open(Some(u64::MAX)).is_none());
    assert_eq!(budget.used(), 0);
}

/// What a delivery counts beside its body: a longer head, and the buffers that a longer chunk makes the server enlarge.
#[test]
fn only_what_is_longer_than_usual_counts_beside_the_body() {
    const KIB: usize = 1024;
    let beside = |head: usize, chunk: usize| {
        let budget = Budget::new(64 * SMALL);
        let mut share = budget.open(None).unwrap();
        assert_eq!(share.ask_for_head(head, 0), Asked::Granted);
        assert_eq!(share.ask_for_chunk(chunk, 0), Asked::Granted);
        budget.used() - Budget::PER_DELIVERY - chunk
    };
    for (head, chunk, more) in [
        (8 * KIB, 8 * KIB, 0),
        (8 * KIB + 1, 8 * KIB, 1),
        (0, 8 * KIB + 1, 4 * (8 * KIB + 1)),
        (0, 100 * KIB, 4 * 100 * KIB),
        // Buffers grow to 512 KiB, or to the length of a chunk that is longer.
        (0, 200 * KIB, 512 * KIB - Budget::PER_DELIVERY),
        (0, 600 * KIB, 600 * KIB - Budget::PER_DELIVERY),
    ] {
        assert_eq!(beside(head, chunk), more, "{head} {chunk}");
    }
}

/// A delivery waits for room up to the whole budget, and is refused at once if it asks for more.
#[test]
fn what_the_budget_can_never_hold_is_not_waited_for() {
    let limit = 4 * Budget::PER_DELIVERY;
    let budget = Budget::new(limit);
    let holds_a_part = opened(&budget);
    let mut whole = budget.open(None).unwrap();
    assert_eq!(whole.ask(limit + 1), Asked::Refused);
    assert_eq!(whole.ask(limit), Asked::Waits);
    drop(holds_a_part);
    assert!(holds(&whole));
    assert_eq!(budget.used(), limit);
}

/// All that wait ask for an eighth of the budget together, to the last byte.
#[test]
fn an_eighth_of_the_budget_may_be_waited_for() {
    let budget = Budget::new(128 * SMALL);
    let mut everything = budget.open(None).unwrap();
    assert_eq!(everything.ask(128 * SMALL), Asked::Granted);
    let mut waits = budget.open(None).unwrap();
    assert_eq!(waits.ask(16 * SMALL), Asked::Waits);
    let mut next = budget.open(None).unwrap();
    assert_eq!(next.ask(1), Asked::Refused);
}

/// A delivery asks for one thing after the other: what it waits for stays as it was asked for.
#[test]
fn a_delivery_that_waits_asks_for_nothing_more() {
    let budget = Budget::new(2 * Budget::PER_DELIVERY);
    let other = opened(&budget);
    let mut waits = budget.open(None).unwrap();
    assert_eq!(waits.ask(2 * Budget::PER_DELIVERY), Asked::Waits);
    assert_eq!(waits.ask(1), Asked::Refused);
    budget.ledger().assert_balanced();
    drop(other);
    assert!(holds(&waits));
    assert_eq!(budget.used(), 2 * Budget::PER_DELIVERY);
}

/// It was told to drop what it holds, so it gets nothing more, not even of room that is free.
#[tokio::test(start_paused = true)]
async fn a_delivery_that_was_told_to_give_way_gets_nothing_more() {
    let budget = Budget::new(2 * Budget::PER_DELIVERY);
    let mut silent = opened(&budget);
    assert!(silent.pause(&Context::from_waker(Waker::noop())));
    tokio::time::advance(Duration::from_secs(1)).await;
    let mut comes = budget.open(None).unwrap();
    assert_eq!(comes.ask(Budget::PER_DELIVERY + 1), Asked::Waits);
    assert!(!silent.pause(&Context::from_waker(Waker::noop())));
    assert_eq!(silent.ask(1), Asked::Refused);
    drop(silent);
    assert!(holds(&comes));
}

/// If a delivery that holds nothing yet gave way, nobody would get room by it.
#[tokio::test(start_paused = true)]
async fn a_delivery_that_holds_nothing_does_not_give_way() {
    let budget = Budget::new(Budget::PER_DELIVERY);
    let mut verified = opened(&budget);
    verified.prove();
    let mut first = budget.open(None).unwrap();
    assert_eq!(first.ask_for_head(0, 0), Asked::Waits);
    assert!(first.pause(&Context::from_waker(Waker::noop())));
    tokio::time::advance(Duration::from_millis(1500)).await;
    let mut second = budget.open(None).unwrap();
    assert_eq!(second.ask_for_head(0, 0), Asked::Waits);
    drop(verified);
    assert!(holds(&first) && !holds(&second));
}

/// A large delivery waits for exactly as much as others can give up for it, and for no byte more.
#[test]
fn a_large_delivery_waits_for_what_others_can_give_up() {
    let came = Instant::now();
    let later = came + Duration::from_secs(1);
    let mut ledger = Ledger::new(128 * SMALL);
    let mut large = || {
        let key = ledger.enter(came);
        ledger.progress(key, true, came);
        key
    };
    let (busy, silent, comes) = (large(), large(), large());
    // Large deliveries may hold 112 of the 128.
    assert_eq!(ledger.ask(busy, 104 * SMALL, came).0, Asked::Granted);
    assert_eq!(ledger.ask(silent, 8 * SMALL, came).0, Asked::Granted);
    assert!(ledger.pause(silent, Waker::noop(), later));
    assert_eq!(ledger.ask(comes, 8 * SMALL + 1, later).0, Asked::Refused);
    assert_eq!(ledger.ask(comes, 8 * SMALL, later).0, Asked::Waits);
    let mut standing = |key| ledger.standing(key, Waker::noop(), later).0;
    assert_eq!(standing(silent), Standing::GaveWay);
    assert_ne!(standing(busy), Standing::GaveWay);
    ledger.leave(silent, later);
    let standing = ledger.standing(comes, Waker::noop(), later).0;
    assert_eq!(standing, Standing::Holds);
}

/// Once the first of those that wait has given way, the room that is free goes to the next ones at their next turn.
#[test]
fn room_that_is_free_is_granted_at_once_to_those_behind_one_that_gave_way() {
    let came = Instant::now();
    let later = came + Duration::from_secs(1);
    let mut ledger = Ledger::new(100);
    let [verified, first, second, third] = [came, came, later, later].map(|at| ledger.enter(at));
    assert_eq!(ledger.ask(verified, 50, came).0, Asked::Granted);
    assert_eq!(ledger.ask(first, 20, came).0, Asked::Granted);
    assert_eq!(ledger.ask(first, 60, came).0, Asked::Waits);
    assert!(ledger.pause(first, Waker::noop(), later));
    assert_eq!(ledger.ask(second, 10, later).0, Asked::Waits);
    assert_eq!(ledger.ask(third, 10, later).0, Asked::Granted);
    assert_eq!(ledger.used(), 50 + 20 + 10 + 10);
    ledger.assert_balanced();
}

/// The sums equal those of the deliveries, whatever happens in whatever order.
#[tokio::test(start_paused = true)]
async fn the_ledger_balances() {
    let budget = Budget::new(64 * Budget::PER_DELIVERY);
    let mut shares: Vec<Share> = Vec::new();
    let mut state = 1_u32;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap() % below
    };
    let (mut refused, mut waited, mut left) = (0, 0, 0);
    for _ in 0..50_000 {
        tokio::time::advance(Duration::from_millis(20)).await;
        let at = next(shares.len().max(1));
        match (next(10), shares.get_mut(at)) {
            (0..3, _) | (_, None) => {
                let mut share = budget.open(None).unwrap();
                match share.ask_for_head(next(20_000), 0) {
                    Asked::Refused => refused += 1,
                    Asked::Waits | Asked::Granted => shares.push(share),
                }
            }
            (3, Some(_)) => drop(shares.swap_remove(at)),
            (4, Some(share)) if next(4) == 0 => share.prove(),
            (4..7, Some(share)) => {
                if !holds(share) {
                    waited += 1;
                } else if share.ask_for_chunk(next(90_000), 0) == Asked::Refused {
                    refused += 1;
                    shares.swap_remove(at);
                }
            }
            (9, Some(share)) => {
                if holds(share) && share.ask_for_finishing(share.body) == Asked::Granted {
                    share.finished();
                }
            }
            (_, Some(share)) => {
                if !share.pause(&Context::from_waker(Waker::noop())) {
                    left += 1;
                    shares.swap_remove(at);
                }
            }
        }
        budget.ledger().assert_balanced();
    }
    assert!(
        refused > 100 && waited > 100 && left > 100,
        "{refused} {waited} {left}"
    );
    drop(shares);
    assert_eq!(budget.used(), 0);
    budget.ledger().assert_balanced();
}
