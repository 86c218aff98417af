//! A lane: a channel that many messages share, each of which is confirmed by itself.
//!
//! Each caller publishes its message itself, and one task looks at all confirmations. `under_way.rs` says why it has to
//! be one.

use std::future::poll_fn;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use lapin::Channel;
use tokio::sync::oneshot;
use tokio::time::{MissedTickBehavior, interval};

use crate::broker::Live;
use crate::error::Error;
use crate::publish::{Message, Place, STUCK, confirmed, say_stuck};
use crate::under_way::UnderWay;

/// How often the lane checks for messages that the broker does not confirm.
const SWEEP: Duration = Duration::from_secs(1);

/// Where a caller learns what became of its message.
type Outcome = oneshot::Receiver<Result<(), Error>>;

/// The sending end of a lane. Clones share the channel.
#[derive(Clone, Debug)]
pub(crate) struct Lane {
    sender: Arc<Sender>,
}

/// What the clones of a lane share. When the last one is dropped, the lane is closed.
#[derive(Debug)]
struct Sender {
    channel: Arc<Channel>,
    all: Arc<Mutex<UnderWay>>,
    closed: Arc<AtomicBool>,
}

impl Lane {
    /// Opens a lane on this connection.
    pub(crate) async fn open(live: &Arc<Live>) -> Result<Self, Error> {
        let channel = Arc::new(live.confirming_channel().await?);
        let all = UnderWay::default();
        let closed = all.closed();
        let all = Arc::new(Mutex::new(all));
        tokio::spawn(run(
            Arc::clone(live),
            Arc::clone(&channel),
            Arc::clone(&all),
        ));
        let sender = Sender {
            channel,
            all,
            closed,
        };
        Ok(Self {
            sender: Arc::new(sender),
        })
    }

    /// Whether its channel is closed: the broker closes a channel for a fault of one message.
    pub(crate) fn is_closed(&self) -> bool {
        self.sender.closed.load(Ordering::Acquire)
    }

    /// Publishes a message, and returns once the broker has confirmed it. Dropping the future ends only the wait.
    pub(crate) async fn publish(&self, message: Box<Message>, place: Place) -> Result<(), Error> {
        let outcome = self.begin(message, place)?;
        outcome.await.map_err(|_| Error::gone())?
    }

    /// Publishes a message, and returns where its outcome is told. This awaits nothing, so that the caller's future needs
    /// no room for the one that publishes.
    fn begin(&self, message: Box<Message>, place: Place) -> Result<Outcome, Error> {
        let (told, outcome) = oneshot::channel();
        let id = message.properties.message_id().clone();
        let Sender { channel, all, .. } = &*self.sender;
        let confirming = confirmed(Arc::clone(channel), message);
        lock(all).add(id, place, told, confirming)?;
        Ok(outcome)
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        lock(&self.all).close();
    }
}

fn lock(all: &Mutex<UnderWay>) -> MutexGuard<'_, UnderWay> {
    all.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reports what became of each message of a lane, until the lane is closed and no message is under way.
async fn run(live: Arc<Live>, channel: Arc<Channel>, all: Arc<Mutex<UnderWay>>) {
    let mut sweep = interval(SWEEP);
    sweep.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while !lock(&all).is_over() {
        tokio::select! {
            biased;
            () = poll_fn(|context| report(&all, context)) => {}
            _ = sweep.tick() => {
                if lock(&all).has_one_older_than(STUCK) {
                    say_stuck();
                    live.hang_up();
                }
            }
        }
        if !channel.status().connected() {
            // The messages that were sent to this lane fail with the channel; the next message gets a new lane.
            lock(&all).close();
        }
    }
}

/// Waits until some messages are answered, and tells their callers what became of them. It ends, too, if the lane is
/// over.
fn report(all: &Mutex<UnderWay>, context: &Context<'_>) -> Poll<()> {
    // One at a time, so that callers publish meanwhile.
    while lock(all).look_at_one() {}
    let mut all = lock(all);
    if all.look(context) {
        all.decide();
    } else if !all.is_over() {
        return Poll::Pending;
    }
    Poll::Ready(())
}
