//! A lane: a channel that many messages share, each of which is confirmed by itself.
//!
//! One task publishes what its callers send and looks at all confirmations. `under_way.rs` says why it has to be one.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use lapin::Channel;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};

use crate::broker::Live;
use crate::error::Error;
use crate::publish::{Message, Place, STUCK, confirmed, say_stuck};
use crate::under_way::{Told, UnderWay};

/// How often the lane checks for messages that the broker does not confirm.
const SWEEP: Duration = Duration::from_secs(1);

/// How many messages the lane takes over at once.
const AT_ONCE: usize = 64;

/// The sending end of a lane. Clones share the channel.
#[derive(Clone, Debug)]
pub(crate) struct Lane {
    orders: mpsc::UnboundedSender<Order>,
}

/// A message to publish. Its place in the broker's [`Room`](crate::publish::Room) bounds how many there are.
#[derive(Debug)]
struct Order {
    message: Message,
    place: Place,
    told: Told,
}

impl Lane {
    /// Opens a lane on this connection.
    pub(crate) async fn open(live: &Arc<Live>) -> Result<Self, Error> {
        let channel = live.confirming_channel().await?;
        let (orders, taken) = mpsc::unbounded_channel();
        tokio::spawn(run(Arc::clone(live), Arc::new(channel), taken));
        Ok(Self { orders })
    }

    /// Whether its channel is closed: the broker closes a channel for a fault of one message.
    pub(crate) fn is_closed(&self) -> bool {
        self.orders.is_closed()
    }

    /// Publishes a message, and returns once the broker has confirmed it. Dropping the future ends only the wait.
    pub(crate) async fn publish(&self, message: Message, place: Place) -> Result<(), Error> {
        let (told, outcome) = oneshot::channel();
        let order = Order {
            message,
            place,
            told,
        };
        self.orders.send(order).map_err(|_| Error::gone())?;
        outcome.await.map_err(|_| Error::gone())?
    }
}

/// Publishes the messages of a lane and reports what became of each, until no sender is left or the channel is closed.
async fn run(live: Arc<Live>, channel: Arc<Channel>, mut orders: mpsc::UnboundedReceiver<Order>) {
    let mut all = UnderWay::default();
    let mut taken = Vec::with_capacity(AT_ONCE);
    let mut sweep = interval(SWEEP);
    sweep.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut ordered = true;
    while ordered || !all.is_empty() {
        tokio::select! {
            biased;
            number = orders.recv_many(&mut taken, AT_ONCE), if ordered => {
                ordered = number > 0;
                for Order { message, place, told } in taken.drain(..) {
                    let id = message.properties.message_id().clone();
                    all.add(id, place, told, confirmed(Arc::clone(&channel), message));
                }
            }
            () = poll_fn(|context| match all.look(context) {
                true => Poll::Ready(()),
                false => Poll::Pending,
            }) => {
                all.decide();
                if !channel.status().connected() {
                    // The messages that were sent to this lane fail with the channel; the next message gets a new lane.
                    orders.close();
                }
            }
            _ = sweep.tick() => {
                if all.has_one_older_than(STUCK) {
                    say_stuck();
                    live.hang_up();
                }
                if !channel.status().connected() {
                    orders.close();
                }
            }
        }
    }
}
