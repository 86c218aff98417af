// A receiver for development (`webhook listen`): keeps what senders deliver, explains it on a page, and forwards it.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

mod disk;
mod export;
mod forward;
mod judge;
mod mask;
mod output;
mod page;
mod port;
mod record;
mod sender;
mod shared;
mod store;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use http::Uri;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use crate::disk::Keep;
use crate::forward::Target;
use crate::page::Guard;
use crate::shared::{Shared, Tell, Warn};
use crate::store::Store;

pub use crate::output::{Format, line, printable};
pub use crate::record::{
    Cause, Delivery, Facts, Fault, Header, Origin, Outcome, Record, Refusal, Role, Shown, Typed,
    Verdict,
};
pub use crate::sender::{Case, Order, Sample, Sender, Sign};
pub use crate::store::Bounds;

/// Settings of the listener: its senders, its ports, and what it does with deliveries.
#[must_use = "nothing is listened to until it is bound and served"]
pub struct Listen {
    listener: Option<std::net::TcpListener>,
    page_port: u16,
    senders: Vec<Sender>,
    forward: Option<Uri>,
    forward_each: Vec<(String, Uri)>,
    forward_refused: bool,
    keep: Option<PathBuf>,
    bounds: Bounds,
    tell: Box<Tell>,
    warn: Box<Warn>,
}

impl Default for Listen {
    fn default() -> Self {
        Self {
            listener: None,
            page_port: 0,
            senders: Vec::new(),
            forward: None,
            forward_each: Vec::new(),
            forward_refused: false,
            keep: None,
            bounds: Bounds::default(),
            tell: Box::new(|_| {}),
            warn: Box::new(|_| {}),
        }
    }
}

impl Listen {
    /// Listens on a free port of this machine only. Add at least one sender.
    pub fn new() -> Self {
        Self::default()
    }

    /// Receives deliveries on this socket. The page is always served to this machine only.
    pub fn on(mut self, listener: std::net::TcpListener) -> Self {
        self.listener = Some(listener);
        self
    }

    /// Serves the page on this port instead of a free one.
    pub const fn page_port(mut self, port: u16) -> Self {
        self.page_port = port;
        self
    }

    /// Listens to this sender as well.
    pub fn sender(mut self, sender: Sender) -> Self {
        self.senders.push(sender);
        self
    }

    /// Forwards authentic deliveries to this URL, with the path of the delivery if the URL names none.
    pub fn forward(mut self, url: Uri) -> Self {
        self.forward = Some(url);
        self
    }

    /// Forwards the authentic deliveries of this sender to a URL of its own.
    pub fn forward_of(mut self, sender: impl Into<String>, url: Uri) -> Self {
        self.forward_each.push((sender.into(), url));
        self
    }

    /// Forwards refused deliveries as well, to show how the receiver answers them.
    pub const fn forward_refused(mut self) -> Self {
        self.forward_refused = true;
        self
    }

    /// Keeps deliveries in this folder, and shows those that are in it.
    pub fn keep(mut self, folder: impl Into<PathBuf>) -> Self {
        self.keep = Some(folder.into());
        self
    }

    /// Bounds the number of deliveries that are kept, and their bytes.
    pub const fn bounds(mut self, bounds: Bounds) -> Self {
        self.bounds = bounds;
        self
    }

    /// Calls `tell` with each delivery, once its sender has an answer.
    pub fn tell(mut self, tell: impl Fn(&Delivery) + Send + Sync + 'static) -> Self {
        self.tell = Box::new(tell);
        self
    }

    /// Calls `warn` with a sentence for each failure that does not end the program.
    pub fn warn(mut self, warn: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.warn = Box::new(warn);
        self
    }

    /// Opens both ports and the folder.
    ///
    /// # Errors
    ///
    /// Returns a sentence for the user: a port is taken, others may read the folder, a URL is not valid, two senders
    /// share a path, or there is no sender.
    pub async fn bind(self) -> Result<Listening, String> {
        if self.senders.is_empty() {
            return Err("name at least one sender: github=GITHUB_WEBHOOK_SECRET".to_owned());
        }
        for (place, sender) in self.senders.iter().enumerate() {
            let before = self.senders.iter().take(place);
            if before
                .clone()
                .any(|it| it.path == sender.path || it.name == sender.name)
            {
                return Err(format!("{} is named twice", sender.name));
            }
        }
        let named = |name: &str| {
            self.forward_each
                .iter()
                .find(|(it, _)| it == name)
                .map(|(_, url)| url)
        };
        if let Some((name, _)) = self
            .forward_each
            .iter()
            .find(|(name, _)| !self.senders.iter().any(|it| it.name == *name))
        {
            return Err(format!(
                "--forward {name}=..: this sender is not listened to"
            ));
        }
        let targets = self.senders.iter().map(|sender| {
            let url = named(&sender.name).or(self.forward.as_ref());
            url.map(Target::of).transpose()
        });
        let targets = targets.collect::<Result<Vec<_>, _>>()?;
        let receiving = match self.listener {
            Some(listener) => {
                let ready = listener
                    .set_nonblocking(true)
                    .and_then(|()| TcpListener::from_std(listener));
                ready.map_err(|error| error.to_string())?
            }
            None => bound(0).await?,
        };
        let page = bound(self.page_port).await?;
        let address = |it: &TcpListener| it.local_addr().map_err(|error| error.to_string());
        let listening = format!("http://{}", called(address(&receiving)?));
        let guard = Guard::new(address(&page)?.port())?;
        let store = Store::new(self.bounds);
        let keep = self.keep.as_deref().map(Keep::open).transpose()?;
        if let Some(keep) = &keep {
            let found = keep.load()?;
            store.skip_to(found.last);
            for sentence in found.skipped {
                (self.warn)(&format!("{sentence}: passed over"));
            }
            for delivery in found.deliveries {
                store
                    .insert(delivery)
                    .into_iter()
                    .for_each(|id| keep.remove(id));
            }
        }
        let shared = Shared {
            senders: self.senders,
            targets,
            forward_refused: self.forward_refused,
            store,
            keep: keep.map(Arc::new),
            tell: self.tell,
            warn: self.warn,
            listening,
            slow: Semaphore::new(1),
        };
        Ok(Listening {
            receiving,
            page,
            guard: Arc::new(guard),
            shared: Arc::new(shared),
        })
    }
}

async fn bound(port: u16) -> Result<TcpListener, String> {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    TcpListener::bind(address)
        .await
        .map_err(|error| format!("{address}: {error}"))
}

/// Returns the address at which this machine reaches a listening socket.
fn called(address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), address.port())
    } else {
        address
    }
}

impl fmt::Debug for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listen")
            .field("listener", &self.listener)
            .field("senders", &self.senders)
            .field("keep", &self.keep)
            .finish_non_exhaustive()
    }
}

/// A listener whose two ports are open; [`Listening::serve`] runs it.
#[must_use = "nobody is answered until it is served"]
pub struct Listening {
    receiving: TcpListener,
    page: TcpListener,
    guard: Arc<Guard>,
    shared: Arc<Shared>,
}

impl Listening {
    /// Returns where senders deliver to: scheme, host and port.
    #[must_use]
    pub fn listening(&self) -> &str {
        &self.shared.listening
    }

    /// Returns the address that opens the page. Whoever has it sees every delivery, and can send in a sender's name.
    #[must_use]
    pub fn page(&self) -> String {
        self.guard.address()
    }

    /// Returns the line that says that both ports are open: `{"listening":URL,"page":URL}`.
    #[must_use]
    pub fn ready(&self) -> String {
        serde_json::json!({"listening": self.listening(), "page": self.page()}).to_string()
    }

    /// Writes the line of [`Listening::ready`] into a file that only its owner can read.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be written.
    pub fn write_ready(&self, path: &Path) -> std::io::Result<()> {
        disk::write_private(path, &format!("{}\n", self.ready()))
    }

    /// Answers senders and browsers for ever.
    pub async fn serve(self) {
        let Self {
            receiving,
            page,
            guard,
            shared,
        } = self;
        tokio::join!(
            port::serve(receiving, Arc::clone(&shared)),
            page::serve(page, guard, shared),
        );
    }
}

impl fmt::Debug for Listening {
    /// Shows where senders deliver to, but not the address of the page, which is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listening")
            .field("listening", &self.listening())
            .finish_non_exhaustive()
    }
}
