//! The modes of a run under faults. A mode is one way of handling deliveries, and has a file of its own.

mod inbox;
mod memory;
mod nats;
mod peers;
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

/// All modes. To add one, add its file and a line to this list.
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

/// The server of a mode, if the mode has one.
pub(crate) type Started = Result<Option<Box<dyn Server>>, Failure>;

/// Waits for at most this time, and returns how many deliveries were given up.
pub(crate) type Drain = Box<dyn FnOnce(Duration) -> Draining + Send>;

type Draining = Pin<Box<dyn Future<Output = usize> + Send>>;

/// A way of handling each delivery once, with the promise that the run holds it to.
pub(crate) struct Mode {
    pub(crate) name: &'static str,
    pub(crate) promise: Promise,
    /// Whether several receivers share the store.
    pub(crate) shared: bool,
    /// Starts the store's server, which is killed during the run. It returns `None` if no such server is installed.
    pub(crate) start: fn() -> Started,
    /// Makes the service of a receiver's process.
    pub(crate) receive: fn(Setup) -> Task<Serving>,
    /// Runs a worker, which makes the effects in a mode whose receivers hand deliveries on. It works until it is told
    /// to stop.
    pub(crate) work: Option<fn(Setup, Stop) -> Task<()>>,
    /// Reads the effects after the run.
    pub(crate) effects: fn(Setup) -> Task<Vec<Effect>>,
}

/// How many effects a mode promises for each delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// Exactly one effect, whatever is killed.
    ExactlyOnce,
    /// At least one effect, and another only if a kill came between the effect and its mark.
    MarksInTheStore,
    /// At least one effect, and another only after its process was killed, which loses the marks in its memory.
    MarksInTheProcess,
}

/// The server of a store or of a broker, which the run kills.
pub(crate) trait Server: Send + Sync {
    /// The address at which receivers reach it.
    fn address(&self) -> String;
    /// Kills it immediately.
    fn kill(&mut self);
    /// Starts it again with the data that it had.
    fn restart(&mut self) -> std::io::Result<()>;
}

/// The service of a receiver's process.
pub(crate) struct Serving {
    /// The routes `/standard` and `/github`, which take the deliveries of these senders.
    pub(crate) router: Router,
    /// Waits for the handlers that still run when the server has stopped.
    pub(crate) drain: Drain,
}

/// Becomes true when a process is to stop.
pub(crate) type Stop = tokio::sync::watch::Receiver<bool>;

/// The settings of each process of a run.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    /// The port on which the receiver listens.
    pub(crate) port: u16,
    /// The store's [`Server::address`]. A mode with a broker has both addresses in it, with `|` between them.
    pub(crate) store: String,
    /// The path of the log of effects.
    pub(crate) log: PathBuf,
    pub(crate) breaks: Option<Break>,
    /// The program of a receiver that is not ours.
    pub(crate) receiver: Option<PathBuf>,
}

impl Setup {
    /// The address of the broker.
    pub(crate) fn broker(&self) -> &str {
        self.store.split('|').next().unwrap_or_default()
    }

    /// The address of the database.
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
            receiver: None,
        };
        Ok((by_name(Some(mode))?, setup))
    }
}

/// A fault that is built into a process, and that the run must find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// The receiver answers before it does the work.
    AckFirst,
    /// Nobody marks a delivery as handled.
    NoMark,
    /// Leases are not renewed, and a process may mark a delivery after its lease has ended.
    NoFence,
    /// The sink confirms one delivery in twenty without storing it.
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

    /// The mode that has to find this fault, if the command names no mode.
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
    let mut all = MODES.into_iter().chain(peers::PEERS);
    let known = all.find(|it| it.name == name);
    known.ok_or_else(|| format!("no mode is called {name:?}: there are {names}").into())
}
