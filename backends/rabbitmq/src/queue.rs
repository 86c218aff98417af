//! A queue that was found to lose nothing.

use std::fmt;
use std::sync::{Arc, Weak};

use lapin::options::QueueDeclareOptions;
use lapin::protocol::{AMQPErrorKind, AMQPSoftError};
use lapin::types::{FieldTable, ShortString};
use lapin::{Channel, ErrorKind};
use tokio::sync::Mutex;

use crate::broker::{Broker, Live, answered};
use crate::error::{Error, Unfit};
use crate::settings::{Arguments, QueueSettings};

/// A queue of a broker. It is a [`Sink`](webhook_tower::forward::Sink) for receivers, and workers consume it. Clones
/// share the connection.
#[derive(Clone)]
pub struct Queue {
    pub(crate) broker: Broker,
    pub(crate) settings: Arc<QueueSettings>,
    checked: Checked,
}

/// For which connection something was checked: the broker may have lost it since the last one.
#[derive(Clone, Default)]
pub(crate) struct Checked(Arc<Mutex<Weak<Live>>>);

impl Queue {
    /// Makes the queue, or finds one that is just like it.
    ///
    /// It is looked at again with each new connection, so that a broker which has lost its disk does not take
    /// deliveries in vain.
    ///
    /// # Errors
    ///
    /// There is a queue of this name that could lose messages, or is otherwise not as the settings say
    /// ([`Unfit::Differs`]). The user may not `configure` it, or the connection broke.
    pub async fn open(broker: &Broker, settings: QueueSettings) -> Result<Self, Unfit> {
        settings.check()?;
        let queue = Self {
            broker: broker.clone(),
            settings: Arc::new(settings),
            checked: Checked::default(),
        };
        queue.live().await?;
        Ok(queue)
    }

    /// The queue's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.settings.name()
    }

    /// How many messages wait in the queue. Those that a worker handles, that wait for their next attempt, or are dead
    /// letters are not among them.
    ///
    /// # Errors
    ///
    /// The broker cannot be reached.
    pub async fn waiting(&self) -> Result<u32, Error> {
        waiting(&*self.broker.live()?, self.name()).await
    }

    /// The connection, on which the queue is there.
    pub(crate) async fn live(&self) -> Result<Arc<Live>, Unfit> {
        let live = self.broker.live()?;
        self.checked
            .on(&live, async |channel| {
                declare(&channel, self.name(), &self.settings.arguments()).await
            })
            .await?;
        Ok(live)
    }
}

impl Checked {
    /// Checks once for each connection.
    pub(crate) async fn on(
        &self,
        live: &Arc<Live>,
        check: impl AsyncFnOnce(Channel) -> Result<(), Unfit>,
    ) -> Result<(), Unfit> {
        let mut checked = self.0.lock().await;
        if checked.as_ptr() != Arc::as_ptr(live) {
            check(live.channel().await?).await?;
            *checked = Arc::downgrade(live);
        }
        Ok(())
    }
}

pub(crate) async fn waiting(live: &Live, name: &str) -> Result<u32, Error> {
    let options = QueueDeclareOptions::durable().passive();
    let channel = live.channel().await?;
    let name = ShortString::from(name);
    let asked = channel.queue_declare(name, options, FieldTable::default());
    Ok(answered(asked).await?.message_count())
}

/// Declares a queue. The broker refuses where there is one that differs.
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
