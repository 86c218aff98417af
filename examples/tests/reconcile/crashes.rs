//! Tests crashes between the two phases in which an event is recorded: what is repeated, and what is not.

use std::sync::atomic::Ordering;
use std::time::Duration;

use webhook_tower::idempotency::MemoryStore;

use crate::handling::{Desk, LEASE, Outcome};
use crate::incoming::Incoming;
use crate::{Count, fake, stripe_endpoint};

/// The process dies after the handler and before that is recorded. The event runs again once its lease is over, but
/// its effect happens once, since the effect is stored under the event's key.
#[tokio::test(start_paused = true)]
async fn a_crash_between_handling_and_recording_repeats_the_event_and_not_its_effect() {
    let handler = Count::default();
    handler.hangs.store(1, Ordering::SeqCst);
    let desk = Desk {
        store: MemoryStore::new(),
        handler: handler.clone(),
    };
    let event = webhook_stripe::Event::from_api(&fake::event("evt_1", 1).to_string().into());
    let incoming = Incoming::stripe_fetched(&stripe_endpoint(), event).unwrap();
    let crashed = tokio::time::timeout(Duration::from_secs(1), desk.handle_once(&incoming)).await;
    assert!(crashed.is_err());
    assert_eq!(handler.effects.lock().unwrap().len(), 1);
    // Nobody knows yet that it was a crash, and not a slow handler.
    assert_eq!(desk.handle_once(&incoming).await, Outcome::Busy);
    tokio::time::sleep(LEASE).await;
    assert_eq!(desk.handle_once(&incoming).await, Outcome::Handled);
    assert_eq!(desk.handle_once(&incoming).await, Outcome::Already);
    assert_eq!(handler.runs(), ["evt_1", "evt_1"]);
    assert_eq!(handler.effects.lock().unwrap().len(), 1);
}
