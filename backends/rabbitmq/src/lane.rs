//! A lane: a channel that many messages share, each of which is confirmed by itself.
//!
//! The broker sends a message that no queue gets back before it acknowledges it, and identifies it by nothing but its
//! properties. The library hands the returned message to whichever confirmation it resolves next, which may be that of
//! another message. So one task looks at all confirmations. It takes a message for durable only after it has looked at
//! every earlier confirmation, and finds a returned message by its id.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use lapin::types::ShortString;
use lapin::{Channel, Confirmation};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::broker::Live;
use crate::error::Error;
use crate::publish::{Message, Place, STUCK, confirmed, say_stuck, unroutable};

/// How often the lane checks for messages that the broker does not confirm.
const SWEEP: Duration = Duration::from_secs(1);

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
    told: oneshot::Sender<Result<(), Error>>,
}

/// A message that the broker has not confirmed yet.
struct OnItsWay {
    id: Option<ShortString>,
    since: Instant,
    confirming: Pin<Box<dyn Future<Output = lapin::Result<Confirmation>> + Send>>,
    answer: Option<lapin::Result<Confirmation>>,
    came_back: Option<Error>,
    told: oneshot::Sender<Result<(), Error>>,
    _place: Place,
}

/// Rings when the library has news of a message. The task does not look before that, because each look polls every
/// message.
#[derive(Debug, Default)]
struct Bell {
    rung: AtomicBool,
    task: AtomicWaker,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rung.store(true, Ordering::Release);
        self.task.wake();
    }
}

impl Bell {
    /// Whether the bell has rung since the last call. If not, the task is woken when it rings.
    fn rung(&self, context: &Context<'_>) -> bool {
        self.task.register(context.waker());
        self.rung.swap(false, Ordering::AcqRel)
    }
}

impl Lane {
    /// Opens a lane on this connection.
    pub(crate) async fn open(live: &Arc<Live>) -> Result<Self, Error> {
        let channel = live.confirming_channel().await?;
        let (orders, taken) = mpsc::unbounded_channel();
        tokio::spawn(run(Arc::clone(live), channel, taken));
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
async fn run(live: Arc<Live>, channel: Channel, mut orders: mpsc::UnboundedReceiver<Order>) {
    let mut all: Vec<OnItsWay> = Vec::new();
    let mut sweep = interval(SWEEP);
    sweep.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut ordered = true;
    let bell = Arc::new(Bell::default());
    let rings = Waker::from(Arc::clone(&bell));
    while ordered || !all.is_empty() {
        tokio::select! {
            biased;
            order = orders.recv(), if ordered => match order {
                Some(order) => {
                    let mut one = order.begin(channel.clone());
                    if one.look(&mut Context::from_waker(&rings)) {
                        rings.wake_by_ref();
                    }
                    all.push(one);
                }
                None => ordered = false,
            },
            () = poll_fn(|context| match bell.rung(context) {
                true => look(&mut all, &mut Context::from_waker(&rings)),
                false => Poll::Pending,
            }), if !all.is_empty() => {
                decide(&mut all);
                if !channel.status().connected() {
                    // The messages that were sent to this lane fail with the channel; the next message gets a new lane.
                    orders.close();
                }
            }
            _ = sweep.tick() => {
                if all.iter().any(|it| it.since.elapsed() > STUCK) {
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

impl Order {
    fn begin(self, channel: Channel) -> OnItsWay {
        let id = self.message.properties.message_id().clone();
        OnItsWay {
            id,
            since: Instant::now(),
            confirming: Box::pin(async move { confirmed(&channel, self.message).await }),
            answer: None,
            came_back: None,
            told: self.told,
            _place: self.place,
        }
    }
}

impl OnItsWay {
    /// Polls the library once more, unless it has answered already. Returns whether it has answered now.
    fn look(&mut self, context: &mut Context<'_>) -> bool {
        if self.answer.is_some() {
            return false;
        }
        match self.confirming.as_mut().poll(context) {
            Poll::Ready(answer) => {
                self.answer = Some(answer);
                true
            }
            Poll::Pending => false,
        }
    }
}

/// Polls all messages until one round finds nothing new, and is ready if any is answered. If an answer is found, that
/// last round has found every answer that the library had before it.
fn look(all: &mut [OnItsWay], context: &mut Context<'_>) -> Poll<()> {
    loop {
        let mut found = false;
        for one in all.iter_mut() {
            found |= one.look(context);
        }
        if !found {
            break;
        }
    }
    match all.iter().any(|it| it.answer.is_some()) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    }
}

/// Tells the callers whose messages are answered what became of them.
fn decide(all: &mut Vec<OnItsWay>) {
    let mut returned = Vec::new();
    for one in all.iter_mut() {
        if let Some(Ok(Confirmation::Ack(back) | Confirmation::Nack(back))) = &mut one.answer {
            returned.extend(back.take());
        }
    }
    for back in returned {
        came_back(
            all,
            back.delivery.properties.message_id(),
            &unroutable(&back),
        );
    }
    for one in all.extract_if(.., |it| it.answer.is_some()) {
        let outcome = match (one.came_back, one.answer) {
            (Some(error), _) => Err(error),
            (None, Some(answer)) => answer
                .map_err(Error::from)
                .and_then(crate::publish::outcome),
            (None, None) => Err(Error::gone()),
        };
        // A caller that has stopped waiting needs no answer.
        let _ = one.told.send(outcome);
    }
}

/// Marks returned messages: every message with the id. If none has the id, marks all messages, because it may be any.
fn came_back(all: &mut [OnItsWay], id: &Option<ShortString>, error: &Error) {
    let is_known = id.is_some() && all.iter().any(|it| it.id == *id);
    for one in all.iter_mut().filter(|it| !is_known || it.id == *id) {
        one.came_back = Some(error.clone());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::publish::Room;

    type Told = oneshot::Receiver<Result<(), Error>>;

    /// A message on which the broker's answer is the value of this future.
    async fn one(
        room: &Room,
        id: &str,
        mut answer: impl FnMut() -> Poll<Confirmation> + Send + 'static,
    ) -> (OnItsWay, Told) {
        let (told, outcome) = oneshot::channel();
        let one = OnItsWay {
            id: Some(ShortString::from(id)),
            since: Instant::now(),
            confirming: Box::pin(poll_fn(move |_| answer().map(Ok))),
            answer: None,
            came_back: None,
            told,
            _place: room.take(1).await.unwrap(),
        };
        (one, outcome)
    }

    fn looked(all: &mut [OnItsWay]) -> bool {
        look(all, &mut Context::from_waker(std::task::Waker::noop())).is_ready()
    }

    #[tokio::test]
    async fn what_was_confirmed_before_a_message_is_looked_at_before_that_is_decided() {
        let room = Room::new();
        let resolved = Arc::new(AtomicBool::new(false));
        let (first, second) = (Arc::clone(&resolved), resolved);
        // The library resolves the first message and then the second, just after this task has looked at the first.
        let (first, _) = one(&room, "first", move || match first.load(Ordering::SeqCst) {
            true => Poll::Ready(Confirmation::Ack(None)),
            false => Poll::Pending,
        })
        .await;
        let (second, _) = one(&room, "second", move || {
            second.store(true, Ordering::SeqCst);
            Poll::Ready(Confirmation::Ack(None))
        })
        .await;
        let (waits, _) = one(&room, "waits", || Poll::Pending).await;
        let mut all = [first, second, waits];
        assert!(looked(&mut all));
        let answered = all.each_ref().map(|it| it.answer.is_some());
        assert_eq!(answered, [true, true, false]);
        assert!(!looked(&mut all[2..]), "nothing new");
    }

    #[test]
    fn a_bell_that_rings_is_heard_once_and_wakes_who_listens() {
        let (bell, task) = (Arc::new(Bell::default()), Arc::new(Bell::default()));
        let listens = Waker::from(Arc::clone(&task));
        let mut context = Context::from_waker(&listens);
        assert!(!bell.rung(&context));
        let rings = Waker::from(Arc::clone(&bell));
        rings.wake_by_ref();
        assert!(task.rung.load(Ordering::SeqCst), "the task is woken");
        assert!(bell.rung(&context) && !bell.rung(&context));
        // If the bell rings while nobody listens, the next listener hears of it.
        rings.wake();
        context = Context::from_waker(Waker::noop());
        assert!(bell.rung(&context));
    }

    #[tokio::test]
    async fn what_came_back_is_found_by_its_id_and_without_one_nobody_is_told_of_success() {
        let acked = || Poll::Ready(Confirmation::Ack(None));
        let nacked = || Poll::Ready(Confirmation::Nack(None));
        let error = Error::new(ErrorKind::Unroutable, "NO_ROUTE");
        for (back, expected) in [
            (None, [None, None, Some(ErrorKind::Full)]),
            (
                Some(Some("gone")),
                [None, Some(ErrorKind::Unroutable), Some(ErrorKind::Full)],
            ),
            (Some(Some("unknown")), [Some(ErrorKind::Unroutable); 3]),
            (Some(None), [Some(ErrorKind::Unroutable); 3]),
        ] {
            let room = Room::new();
            let (there, told_there) = one(&room, "there", acked).await;
            let (gone, told_gone) = one(&room, "gone", acked).await;
            let (full, told_full) = one(&room, "full", nacked).await;
            let mut all = vec![there, gone, full];
            assert!(looked(&mut all));
            if let Some(id) = back {
                came_back(&mut all, &id.map(ShortString::from), &error);
            }
            decide(&mut all);
            assert!(all.is_empty());
            let mut found = Vec::new();
            for told in [told_there, told_gone, told_full] {
                found.push(told.await.unwrap().err().map(|it| it.kind()));
            }
            assert_eq!(found, expected, "{back:?}");
        }
    }
}
