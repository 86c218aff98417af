//! The modes of a run under faults: one file for each way of handling deliveries.

mod inbox;
mod memory;
mod nats;
pub(crate) mod postgres;
mod postgres_lease;
mod rabbitmq;
mod redis;

use std::path::PathBuf;
use std::pin::Pin;
use std::time::Duration;

use axum::Router;

use crate::Failure;
use crate::log::Effect;

/// All of them. A mode is a file with one of these, and a line here.
pub(crate) const MODES: [&Mode; 7] = [
    &postgres::MODE,
    &inbox::MODE,
    &postgres_lease::MODE,
    &redis::MODE,
    &rabbitmq::MODE,
    &nats::MODE,
    &memory::MODE,
];

pub(crate) type Task<T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>;

/// A server, where the mode has one.
pub(crate) type Started = Result<Option<Box<dyn Server>>, Failure>;

/// Waits for so long, and says how many deliveries were given up then.
pub(crate) type Drain = Box<dyn FnOnce(Duration) -> Draining + Send>;

type Draining = Pin<Box<dyn Future<Output = usize> + Send>>;

/// A way of handling each delivery once.
pub(crate) struct Mode {
    pub(crate) name: &'static str,
    pub(crate) promise: Promise,
    /// Whether several receivers share the store.
    pub(crate) shared: bool,
    /// Starts the store's server, which is killed during the run; `None` where none is installed.
    pub(crate) start: fn() -> Started,
    /// The service of a receiver's process.
    pub(crate) receive: fn(Setup) -> Task<Serving>,
    /// A process behind the receivers that does the effects, where they hand deliveries on. It works until it is
    /// told to stop.
    pub(crate) work: Option<fn(Setup, Stop) -> Task<()>>,
    /// Reads the effects after the run.
    pub(crate) effects: fn(Setup) -> Task<Vec<Effect>>,
}

/// What a mode promises of the effects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// One effect, whatever happens.
    ExactlyOnce,
    /// One effect at least, and another one only where a kill came between the effect and its mark.
    MarksInTheStore,
    /// One effect at least, and another one only after a kill of the process, with which its marks are gone.
    MarksInTheProcess,
}

/// The server of a store.
pub(crate) trait Server: Send + Sync {
    /// Where receivers reach it.
    fn address(&self) -> String;
    /// Kills it at once.
    fn kill(&mut self);
    /// Starts it again on its data.
    fn restart(&mut self) -> std::io::Result<()>;
}

/// What a receiver's process serves.
pub(crate) struct Serving {
    /// `/standard` and `/github` take deliveries of these senders.
    pub(crate) router: Router,
    /// Waits for what runs, when the server has stopped.
    pub(crate) drain: Drain,
}

/// Becomes true when a process is to stop.
pub(crate) type Stop = tokio::sync::watch::Receiver<bool>;

/// What each process of a run is told.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    /// Where the receiver listens.
    pub(crate) port: u16,
    /// The store's [`Server::address`]. Of a broker and a database: both, with `|` between them.
    pub(crate) store: String,
    /// The log of effects.
    pub(crate) log: PathBuf,
    pub(crate) breaks: Option<Break>,
}

impl Setup {
    /// Where the broker is.
    pub(crate) fn broker(&self) -> &str {
        self.store.split('|').next().unwrap_or_default()
    }

    /// Where the database is.
    pub(crate) fn database(&self) -> &str {
        self.store.rsplit('|').next().unwrap_or_default()
    }

    pub(crate) fn arguments(&self, role: &str, mode: &Mode) -> Vec<String> {
        vec![
            role.to_owned(),
            mode.name.to_owned(),
            self.port.to_string(),
            self.store.clone(),
            self.log.display().to_string(),
            self.breaks.map_or("nothing", Break::name).to_owned(),
        ]
    }

    pub(crate) fn from_arguments(arguments: &[String]) -> Result<(&'static Mode, Self), Failure> {
        let [_, mode, port, store, log, breaks] = arguments else {
            return Err("a process of the run is started by the run".into());
        };
        let setup = Self {
            port: port.parse()?,
            store: store.clone(),
            log: log.into(),
            breaks: Break::by_name(Some(breaks)).ok(),
        };
        Ok((by_name(Some(mode))?, setup))
    }
}

/// A fault that is built in, and must be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// The answer comes before the work.
    AckFirst,
    /// Nobody writes down that a delivery was handled.
    NoMark,
    /// Leases are not renewed, and whoever comes back late may complete.
    NoFence,
    /// The sink says of one delivery in twenty that it is durable, and forgets it.
    DropHead,
}

impl Break {
    const ALL: [Self; 4] = [Self::AckFirst, Self::NoMark, Self::NoFence, Self::DropHead];

    const fn name(self) -> &'static str {
        match self {
            Self::AckFirst => "ack-first",
            Self::NoMark => "no-mark",
            Self::NoFence => "no-fence",
            Self::DropHead => "drop-head",
        }
    }

    /// The mode that has to find it, where none is named.
    pub(crate) const fn found_by(self) -> &'static str {
        match self {
            Self::AckFirst | Self::NoMark | Self::NoFence => "redis",
            Self::DropHead => "inbox",
        }
    }

    pub(crate) fn by_name(name: Option<&String>) -> Result<Self, Failure> {
        let name = name.map_or("", String::as_str);
        let names = Self::ALL.map(Self::name).join(", ");
        let known = Self::ALL.into_iter().find(|it| it.name() == name);
        known.ok_or_else(|| format!("no break is called {name:?}: there are {names}").into())
    }
}

pub(crate) fn by_name(name: Option<&String>) -> Result<&'static Mode, Failure> {
    let name = name.map_or("", String::as_str);
    let names = MODES.map(|it| it.name).join(", ");
    let known = MODES.into_iter().find(|it| it.name == name);
    known.ok_or_else(|| format!("no mode is called {name:?}: there are {names}").into())
}
