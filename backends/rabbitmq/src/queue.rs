//! A queue whose settings were checked, so that it loses nothing that it has confirmed.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard, Weak};

use lapin::options::QueueDeclareOptions;
use lapin::protocol::{AMQPErrorKind, AMQPSoftError};
use lapin::types::{FieldTable, ShortString};
use lapin::{Channel, ErrorKind};

use crate::broker::{Broker, Live, answered};
use crate::error::{Error, Unfit};
use crate::lane::Lane;
use crate::settings::{Arguments, QueueSettings};

/// A queue of a broker. It is a [`Sink`](webhook_tower::forward::Sink) for receivers, and workers consume it. Clones
/// share the connection.
#[derive(Clone)]
pub struct Queue {
    pub(crate) broker: Broker,
    pub(crate) settings: Arc<QueueSettings>,
    pub(crate) lane: Made<Lane>,
}

/// Something that was made for one connection, after a check. A broker may have lost it since its previous connection.
#[derive(Clone)]
pub(crate) struct Made<T>(Arc<Kept<T>>);

struct Kept<T> {
    last: RwLock<Option<(Weak<Live>, T)>>,
    making: tokio::sync::Mutex<()>,
}

impl Queue {
    /// Makes the queue, or finds one that has the same settings.
    ///
    /// It is checked again with each new connection, so that a broker which has lost its disk does not take deliveries
    /// that go nowhere. If somebody deletes the queue, it is made again after the first delivery that finds it gone.
    ///
    /// # Errors
    ///
    /// Returns [`Unfit::Differs`] if there is a queue of this name that could lose messages, or otherwise differs from
    /// the settings. Returns an error, too, if the user may not `configure` the queue, or the connection broke.
    pub async fn open(broker: &Broker, settings: QueueSettings) -> Result<Self, Unfit> {
        settings.check()?;
        let queue = Self {
            broker: broker.clone(),
            settings: Arc::new(settings),
            lane: Made::new(),
        };
        queue.lane().await?;
        Ok(queue)
    }

    /// The queue's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.settings.name()
    }

    /// How many messages wait in the queue, without those that a worker is handling, those that wait for their next
    /// attempt, and the dead letters.
    ///
    /// # Errors
    ///
    /// Returns an error if the broker cannot be reached.
    pub async fn waiting(&self) -> Result<u32, Error> {
        waiting(&*self.broker.live()?, self.name()).await
    }

    /// Returns the connection, after checking that the queue exists there, and the lane for its messages.
    pub(crate) async fn lane(&self) -> Result<(Arc<Live>, Lane), Unfit> {
        let live = self.broker.live()?;
        let lane = self.lane.on(&live, async || {
            let channel = live.channel().await?;
            declare(&channel, self.name(), &self.settings.arguments()).await?;
            Ok(Lane::open(&live).await?)
        });
        let lane = lane.await?;
        Ok((live, lane))
    }
}

impl<T: Clone + Usable> Made<T> {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Kept {
            last: RwLock::new(None),
            making: tokio::sync::Mutex::new(()),
        }))
    }

    /// Returns what was made for this connection, or makes it now.
    pub(crate) async fn on(
        &self,
        live: &Arc<Live>,
        make: impl AsyncFnOnce() -> Result<T, Unfit>,
    ) -> Result<T, Unfit> {
        if let Some(made) = self.last(live) {
            return Ok(made);
        }
        let _one_at_a_time = self.0.making.lock().await;
        if let Some(made) = self.last(live) {
            return Ok(made);
        }
        let made = make().await?;
        *self.write() = Some((Arc::downgrade(live), made.clone()));
        Ok(made)
    }

    /// Forgets what was made, so that the queues are checked again before the next use, and are made if they are gone.
    /// Call it when one of them may have been deleted.
    pub(crate) fn forget(&self) {
        *self.write() = None;
    }

    /// Forgets what was made if no queue has got a message.
    pub(crate) fn forget_if_unroutable(&self, published: &Result<(), Error>) {
        if published.as_ref().is_err_and(Error::is_unroutable) {
            self.forget();
        }
    }

    fn last(&self, live: &Arc<Live>) -> Option<T> {
        let last = self.0.last.read().unwrap_or_else(PoisonError::into_inner);
        let (of, made) = last.as_ref()?;
        (of.as_ptr() == Arc::as_ptr(live) && made.is_usable()).then(|| made.clone())
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<(Weak<Live>, T)>> {
        let Kept { last, .. } = &*self.0;
        last.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Says whether a value can still be used.
pub(crate) trait Usable {
    fn is_usable(&self) -> bool;
}

impl Usable for Lane {
    fn is_usable(&self) -> bool {
        !self.is_closed()
    }
}

impl Usable for () {
    fn is_usable(&self) -> bool {
        true
    }
}

pub(crate) async fn waiting(live: &Live, name: &str) -> Result<u32, Error> {
    let options = QueueDeclareOptions::durable().passive();
    let channel = live.channel().await?;
    let name = ShortString::from(name);
    let found = channel.queue_declare(name, options, FieldTable::default());
    Ok(answered(found).await?.message_count())
}

/// Whether there is a queue of this name. If there is none, the broker closes the channel.
pub(crate) async fn is_there(channel: &Channel, name: &str) -> Result<bool, Error> {
    let options = QueueDeclareOptions::durable().passive();
    let name = ShortString::from(name);
    let found = channel.queue_declare(name, options, FieldTable::default());
    match answered(found).await {
        Ok(_) => Ok(true),
        Err(error) => match error.kind() {
            ErrorKind::ProtocolError(said)
                if *said.kind() == AMQPErrorKind::Soft(AMQPSoftError::NOTFOUND) =>
            {
                Ok(false)
            }
            _ => Err(error.into()),
        },
    }
}

/// Declares a queue. The broker refuses if it has one of this name that differs.
pub(crate) async fn declare(
    channel: &Channel,
    name: &str,
    arguments: &Arguments,
) -> Result<(), Unfit> {
    let options = QueueDeclareOptions::durable();
    let short = ShortString::from(name);
    let declared = channel.queue_declare(short, options, arguments.table());
    match answered(declared).await {
        Ok(_) => Ok(()),
        Err(error) => Err(differs(name, arguments, error)),
    }
}

pub(crate) fn differs(name: &str, wanted: &impl fmt::Display, error: lapin::Error) -> Unfit {
    use AMQPSoftError::{PRECONDITIONFAILED, RESOURCELOCKED};

    if let ErrorKind::ProtocolError(said) = error.kind()
        && let AMQPErrorKind::Soft(PRECONDITIONFAILED | RESOURCELOCKED) = said.kind()
    {
        return Unfit::Differs {
            name: name.to_owned(),
            wanted: wanted.to_string(),
            broker: said.get_message().to_string(),
        };
    }
    error.into()
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue")
            .field("broker", &self.broker)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
