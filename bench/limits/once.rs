//! Measures what handling a delivery once costs with the store in memory.
//!
//! That is: the key, the claim, the tasks that outlive a sender who hangs up, and the mark that the delivery was
//! handled.
//!
//! `cargo run --release --features once --bin once` fails if a delivery costs 5 us or more, or if a repetition costs
//! more than a new delivery. The goal is 2 us: on a quiet core a new delivery takes less, and a repetition half of
//! that.

use std::time::{Duration, Instant};

use webhook_core::sign::Outgoing;
use webhook_core::{Endpoint, Finished, Received, Scheme as _, Secret, Timestamp};
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::{Handled, Idempotency, MemoryStore, Verdict};

const BOUND: Duration = Duration::from_micros(5);
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &str = r#"{"type":"invoice.paid","data":{"id":"in_1"}}"#;
/// How many deliveries a round has, and how many rounds there are. The fastest round counts.
const TURN: u32 = 1_000;
const TURNS: u32 = 200;

fn received(endpoint: &Endpoint<StandardWebhooks>, id: &str) -> Received<StandardWebhooks> {
    let secret = Secret::new(SECRET).expect("a secret");
    let key = endpoint.provider().signing_key(&secret).expect("a key");
    let outgoing = Outgoing::new(BODY, NOW).id(id);
    let request = outgoing.sign(endpoint.provider(), key).expect("a request");
    match webhook_core::testing::deliver(endpoint, &request, NOW).expect("genuine") {
        Finished::Verified(verified) => verified.read().expect("an event"),
        Finished::Answer(_) => unreachable!("Standard Webhooks has no handshake"),
    }
}

/// Returns the time of the fastest round of new deliveries, and of repetitions.
async fn measure(endpoint: &Endpoint<StandardWebhooks>) -> (Duration, Duration) {
    let once = Idempotency::new(MemoryStore::new());
    let (mut new, mut known) = (Duration::MAX, Duration::MAX);
    for turn in 0..TURNS {
        let deliveries: Vec<_> = (0..TURN)
            .map(|number| received(endpoint, &format!("msg_{turn}_{number}")))
            .collect();
        for fastest in [&mut new, &mut known] {
            let mut ran = 0_u32;
            let started = Instant::now();
            for delivery in &deliveries {
                let handled = once.handle(delivery, |_| async { Verdict::Done(()) }).await;
                ran += u32::from(matches!(handled, Handled::Ran(())));
            }
            *fastest = (started.elapsed() / TURN).min(*fastest);
            assert!(ran == TURN || ran == 0, "each once");
        }
    }
    (new, known)
}

fn main() {
    let secret = Secret::new(SECRET).expect("a secret");
    let endpoint = Endpoint::new(StandardWebhooks::new(secret).expect("a secret"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .expect("a runtime");
    let (new, known) = runtime.block_on(measure(&endpoint));
    println!(
        "handled once in memory: {new:.2?} a delivery, {known:.2?} a repetition, bound {BOUND:?}"
    );
    assert!(
        new < BOUND && known < BOUND,
        "handling once takes {BOUND:?} or more"
    );
}
