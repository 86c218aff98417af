//! A connection to a broker. When it breaks, a new one is made.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher as _;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt as _;
use lapin::options::ConfirmSelectOptions;
use lapin::tcp::{AMQPUriTcpExt as _, AsyncTcpStream, OwnedTLSConfig};
use lapin::types::ShortString;
use lapin::uri::{AMQPScheme, AMQPUri};
use lapin::{Channel, Connection, ConnectionProperties};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::error::{Error, ErrorKind};
use crate::publish::Room;

/// How long the broker may take to accept the connection and the user.
const CONNECT: Duration = Duration::from_secs(10);
/// How long the broker may take to answer a call.
const ANSWER: Duration = Duration::from_secs(10);
/// The heartbeat in seconds. A broker that says nothing for twice as long counts as gone.
const HEARTBEAT: u16 = 10;
/// The longest that the first pause and any pause before an attempt to connect can be.
const FIRST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(5);

/// A RabbitMQ broker, and the connection to it.
///
/// If the connection breaks, a new one is made for as long as a clone of this exists. Each attempt that fails doubles the
/// pause before the next one, up to 5 seconds, and chance shortens each pause by up to a half. Messages that were on
/// their way when the connection broke fail, because nobody knows whether the broker has them. Clones share the
/// connection, and room for 256 messages and 64 MiB that the broker has not confirmed.
#[derive(Clone)]
pub struct Broker {
    live: watch::Receiver<Option<Arc<Live>>>,
    room: Arc<Room>,
    place: Arc<str>,
}

impl Broker {
    /// Connects to a broker at an address such as `amqp://user:password@host:5672/%2f`, whose last part is the virtual
    /// host. `amqps://` needs a feature of `lapin` for TLS, such as `rustls`.
    ///
    /// # Errors
    ///
    /// Returns an error if the address is not valid, if the broker cannot be reached within 10 seconds, or if it does
    /// not let this user in.
    pub async fn connect(address: &str) -> Result<Self, Error> {
        let parsed = address.parse::<AMQPUri>();
        let mut uri = parsed.map_err(|error| Error::new(ErrorKind::Address, error))?;
        uri.query.heartbeat.get_or_insert(HEARTBEAT);
        let place = format!("{}:{}", uri.authority.host, uri.authority.port);
        let first = Arc::new(Live::connect(&uri).await?);
        let (sender, live) = watch::channel(Some(Arc::clone(&first)));
        let broker = Self {
            live,
            room: Arc::new(Room::new()),
            place: place.into(),
        };
        tokio::spawn(keep(uri, sender, first));
        Ok(broker)
    }

    /// Whether there is a connection now.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        self.live().is_ok()
    }

    pub(crate) fn live(&self) -> Result<Arc<Live>, Error> {
        let live = self.live.borrow().clone();
        live.filter(|it| it.is_up()).ok_or_else(Error::gone)
    }

    /// Waits for a connection.
    pub(crate) async fn until_live(&self) -> Arc<Live> {
        let mut live = self.live.clone();
        loop {
            if let Ok(found) = self.live() {
                return found;
            }
            if live.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    pub(crate) const fn room(&self) -> &Arc<Room> {
        &self.room
    }
}

impl fmt::Debug for Broker {
    /// Shows the address without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Broker")
            .field("place", &self.place)
            .field("connected", &self.is_connected())
            .finish_non_exhaustive()
    }
}

/// Keeps a connection for as long as anybody needs one.
async fn keep(uri: AMQPUri, sender: watch::Sender<Option<Arc<Live>>>, first: Arc<Live>) {
    let mut live = first;
    loop {
        tokio::select! {
            () = live.lost() => {}
            () = sender.closed() => return live.close().await,
        }
        sender.send_replace(None);
        live.hang_up();
        tracing::error!(target: "webhook", "the connection to RabbitMQ is lost");
        let mut failures = 0_u32;
        live = loop {
            tokio::select! {
                () = sleep(pause_after(failures)) => {}
                () = sender.closed() => return,
            }
            match Live::connect(&uri).await {
                Ok(live) => break Arc::new(live),
                Err(error) => {
                    tracing::warn!(target: "webhook", %error, "there is no connection to RabbitMQ yet");
                }
            }
            failures = failures.saturating_add(1);
        };
        tracing::info!(target: "webhook", "there is a connection to RabbitMQ again");
        sender.send_replace(Some(Arc::clone(&live)));
    }
}

/// The pause before the next attempt to connect, after this many have failed.
///
/// Chance shortens it by up to a half, because all receivers and workers lose their broker in the same moment and would
/// otherwise come together when it is back.
fn pause_after(failures: u32) -> Duration {
    let longest = FIRST.saturating_mul(1 << failures.min(16)).min(LONGEST);
    let some = RandomState::new().hash_one(failures) % 1024;
    let part = u32::try_from(some).unwrap_or_default();
    longest / 2 + longest / 2048 * part
}

/// A connection to the broker, with its socket and its idle channels.
pub(crate) struct Live {
    connection: Connection,
    line: Line,
    /// Channels on which no message is on its way.
    idle: Mutex<Vec<Channel>>,
}

impl Live {
    async fn connect(uri: &AMQPUri) -> Result<Self, Error> {
        let line = Line::default();
        let connected = timeout(CONNECT, connect(uri.clone(), line.clone())).await;
        match connected {
            Ok(Ok(connection)) => Ok(Self {
                connection,
                line,
                idle: Mutex::default(),
            }),
            Ok(Err(error)) => Err(error.into()),
            Err(_) => {
                // A broker may have let the client in and then say nothing; without this, the client would wait for
                // ever.
                line.hang_up();
                Err(Error::no_answer())
            }
        }
    }

    pub(crate) fn is_up(&self) -> bool {
        self.connection.status().connected()
    }

    /// Waits until the connection is gone.
    pub(crate) async fn lost(&self) {
        let mut events = std::pin::pin!(self.connection.events_listener());
        while self.is_up() {
            // The library reports the end of a connection as an event, but nothing depends on hearing of it at once.
            let _ = timeout(Duration::from_millis(250), events.next()).await;
        }
    }

    /// Closes the socket at once, so that every message that is on its way fails.
    pub(crate) fn hang_up(&self) {
        self.line.hang_up();
    }

    async fn close(&self) {
        let closed = self.connection.close(200, ShortString::from("OK"));
        if timeout(Duration::from_secs(2), closed).await.is_err() {
            self.hang_up();
        }
    }

    /// Opens a channel for one caller.
    pub(crate) async fn channel(&self) -> Result<Channel, Error> {
        Ok(answered(self.connection.create_channel()).await?)
    }

    /// Opens a channel for one caller on which the broker confirms messages.
    pub(crate) async fn confirming_channel(&self) -> Result<Channel, Error> {
        let channel = self.channel().await?;
        let confirms = channel.confirm_select(ConfirmSelectOptions::default());
        answered(confirms).await?;
        Ok(channel)
    }

    /// Takes a channel on which the broker confirms messages and none is on its way.
    pub(crate) async fn idle_channel(&self) -> Result<Channel, Error> {
        let found = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        match found {
            Some(channel) => Ok(channel),
            None => self.confirming_channel().await,
        }
    }

    pub(crate) fn give_back(&self, channel: Channel) {
        if channel.status().connected() {
            self.idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(channel);
        }
    }
}

/// Waits up to 10 seconds for the broker's answer. Without that limit, a call that the library gets in the moment in
/// which its connection breaks would neither be sent nor end.
pub(crate) async fn answered<T>(asked: impl Future<Output = lapin::Result<T>>) -> lapin::Result<T> {
    let answer = timeout(ANSWER, asked).await;
    answer.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
}

async fn connect(uri: AMQPUri, line: Line) -> lapin::Result<Connection> {
    let options = ConnectionProperties::default().with_connection_name("webhook".into());
    let runtime = lapin::runtime::default_runtime()?;
    Connection::connector(
        uri,
        runtime,
        async move |uri, runtime| {
            let mut plain = uri.clone();
            plain.scheme = AMQPScheme::AMQP;
            let none = OwnedTLSConfig::default();
            let connected = plain
                .connect_with_config_async(none.as_ref(), &runtime)
                .await;
            let stream = connected?;
            #[allow(irrefutable_let_patterns, reason = "there are more under TLS")]
            if let AsyncTcpStream::Plain(stream) = &stream {
                line.hold(stream.get_ref());
            }
            Ok(match uri.scheme {
                AMQPScheme::AMQP => stream,
                AMQPScheme::AMQPS => {
                    let host = &uri.authority.host;
                    stream.into_tls(host, none.as_ref()).await?
                }
            })
        },
        options,
    )
    .await
}

/// The socket beneath a connection. It can be closed while the library waits for something.
#[derive(Clone, Default)]
struct Line(Arc<Mutex<Option<std::net::TcpStream>>>);

impl Line {
    fn hold(&self, stream: &tokio::net::TcpStream) {
        #[cfg(unix)]
        let other = std::os::fd::AsFd::as_fd(stream).try_clone_to_owned();
        #[cfg(windows)]
        let other = std::os::windows::io::AsSocket::as_socket(stream).try_clone_to_owned();
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *held = other.ok().map(std::net::TcpStream::from);
    }

    fn hang_up(&self) {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(stream) = held {
            let _ = stream.shutdown(std::net::Shutdown::Both);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_pauses_grow_to_an_end_and_differ_by_chance() {
        let longest = [100, 200, 400, 800, 1600, 3200, 5000, 5000];
        for (failures, longest) in (0..).zip(longest.map(Duration::from_millis)) {
            let pauses: HashSet<_> = (0..1000).map(|_| pause_after(failures)).collect();
            let mut pauses = pauses.iter();
            assert!(pauses.len() > 100);
            assert!(pauses.all(|it| (longest / 2..=longest).contains(it)));
        }
        assert!(pause_after(u32::MAX) <= LONGEST);
    }

    #[tokio::test(start_paused = true)]
    async fn what_nobody_answers_is_an_error_in_time() {
        let asked = answered(std::future::pending::<lapin::Result<()>>());
        let error = Error::from(asked.await.expect_err("nobody answers"));
        assert_eq!(error.kind(), ErrorKind::NoAnswer);
    }
}
