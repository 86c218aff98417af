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
    assert_eq!(share.ask_for_chunk(1000), Asked::Granted);
    assert_eq!(share.ask_for_chunk(24), Asked::Granted);
    assert_eq!(budget.used(), 1024 + Budget::PER_DELIVERY);
    drop(share);
    assert_eq!(budget.used(), 0);
}

#[test]
fn the_last_eighth_is_for_small_deliveries() {
    let budget = Budget::new(64 * SMALL);
    let mut large = opened(&budget);
    assert_eq!(large.ask_for_chunk(28 * SMALL), Asked::Granted);
    assert_eq!(large.ask_for_chunk(0), Asked::Granted);
    assert_eq!(budget.used(), 56 * SMALL);
    assert_eq!(
        large.ask_for_chunk(1),
        Asked::Refused,
        "it has had its part"
    );
    let two = Some(2 * SMALL as u64);
    assert!(budget.open(two).is_none(), "no room for another large one");
    let mut small = budget.open(Some(1000)).unwrap();
    assert_eq!(small.ask_for_head(0, 0), Asked::Granted);
    assert_eq!(small.ask_for_chunk(SMALL), Asked::Granted);
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
                } else if share.ask_for_chunk(next(90_000)) == Asked::Refused {
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
