//! A queue: the connection, its streams, and how a message gets durably into one of them.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use async_nats::header::{NATS_EXPECTED_STREAM, NATS_MESSAGE_ID};
use async_nats::jetstream::context::ContextBuilder;
use async_nats::jetstream::publish::PublishAck;
use async_nats::jetstream::response::Response;
use async_nats::jetstream::stream::{Config, DiscardPolicy, Info, RetentionPolicy, StorageType};
use async_nats::jetstream::{Context, ErrorCode};
use async_nats::{Client, HeaderMap, Subject};
use bytes::Bytes;
use tokio::sync::Mutex;
use webhook_tower::forward::Envelope;

use crate::check::{self, Unfit};
use crate::error::Error;
use crate::kinds::{Kinds, value};
use crate::named;
use crate::replies::Replies;
use crate::settings::QueueSettings;
use crate::stored::Stored;
use crate::write_buffer::Held;

/// A stream of JetStream that keeps deliveries until a worker has handled them. Clones share the connection.
///
/// It is a [`Sink`](webhook_tower::forward::Sink) for receivers; [`Queue::consume`] is the loop of a worker.
#[derive(Clone)]
pub struct Queue {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) replies: Replies,
    pub(crate) context: Context,
    pub(crate) settings: QueueSettings,
    pub(crate) kinds: Kinds,
    held: Held,
    limit: AtomicUsize,
    duplicates: Duration,
    /// Whether the server, or the stream in it, may be another one than the one that was checked.
    unsure: AtomicBool,
    /// The number of the connection over which the stream was checked last.
    checked_at: AtomicU64,
    /// The number of the connection over which a worker has checked both streams last.
    pub(crate) both_checked_at: AtomicU64,
    checking: Mutex<()>,
}

impl Queue {
    /// Opens the queue on a client's server, and makes nothing there. It checks the stream of deliveries; a worker
    /// checks both streams when it begins.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such stream, or if it would lose deliveries: [`Unfit`] says by which settings.
    pub async fn open(client: Client, settings: QueueSettings) -> Result<Self, Unfit> {
        named::check(&settings)?;
        let stream = &settings.stream;
        let unreachable = |error| Unfit::Server {
            stream: stream.clone(),
            error,
        };
        let replies = Replies::new(client.clone()).await.map_err(unreachable)?;
        let connection = connection(&client);
        let config = read(&replies, &settings, stream)
            .await
            .map_err(unreachable)?;
        check::stream(&config, &settings.prefix, settings.keep)?;
        let inner = Inner {
            context: context(&client, &settings),
            kinds: Kinds::default(),
            held: Held::new(settings.max_held),
            limit: AtomicUsize::new(limit(&client, &config)),
            duplicates: config.duplicate_window,
            unsure: AtomicBool::new(false),
            checked_at: AtomicU64::new(connection),
            both_checked_at: AtomicU64::new(0),
            checking: Mutex::new(()),
            replies,
            settings,
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// Opens the queue, after making those of its streams that do not exist. They are kept in files, refuse messages
    /// when they are full, and keep a message until it is handled.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Queue::open`], and an error if the server makes no stream.
    pub async fn create(client: Client, settings: QueueSettings) -> Result<Self, Unfit> {
        named::check(&settings)?;
        let context = context(&client, &settings);
        let QueueSettings {
            stream,
            prefix,
            dead_stream,
            dead_prefix,
            ..
        } = &settings;
        for (name, prefix, retention) in [
            (stream, prefix, RetentionPolicy::WorkQueue),
            (dead_stream, dead_prefix, RetentionPolicy::Limits),
        ] {
            let config = Config {
                name: name.clone(),
                subjects: vec![format!("{prefix}.>")],
                storage: StorageType::File,
                discard: DiscardPolicy::New,
                max_bytes: settings.max_bytes,
                retention,
                num_replicas: 1,
                ..Config::default()
            };
            let made = context.get_or_create_stream(config).await;
            made.map_err(|error| Unfit::Server {
                stream: name.clone(),
                error: Error::client(error),
            })?;
        }
        Self::open(client, settings).await
    }

    /// How long the stream recognises a message that comes a second time. It is the server's `duplicate_window`, two
    /// minutes by default; senders retry for days.
    #[must_use]
    pub fn duplicate_window(&self) -> Duration {
        self.inner.duplicates
    }

    /// How many bytes the client holds because it could not write them to the server yet, and how many messages wait
    /// for the server's answer.
    #[must_use]
    pub fn in_flight(&self) -> (usize, usize) {
        (self.inner.held.used(), self.inner.replies.waiting())
    }

    /// The longest message that the queue takes, headers included.
    pub(crate) fn limit(&self) -> usize {
        let limit = self.inner.limit.load(Ordering::Relaxed);
        limit.min(self.inner.settings.max_held)
    }

    /// Publishes a message into one of the streams, and waits until the server has confirmed that it is stored.
    pub(crate) async fn publish(
        &self,
        stream: &str,
        subject: Subject,
        id: &str,
        mut headers: HeaderMap,
        payload: &Bytes,
    ) -> Result<(), Error> {
        headers.insert(NATS_MESSAGE_ID, value(id)?);
        headers.insert(NATS_EXPECTED_STREAM, value(stream)?);
        self.store(stream, subject, headers, payload).await
    }

    /// Publishes a message whose headers name its id and its stream, and waits for the confirmation.
    async fn store(
        &self,
        stream: &str,
        subject: Subject,
        headers: HeaderMap,
        payload: &Bytes,
    ) -> Result<(), Error> {
        let inner = &self.inner;
        let size = Envelope::binary_size(payload.len());
        let payload = inner.held.take(payload.clone(), size).ok_or(Error::Stuck)?;
        let answer = inner
            .replies
            .ask(subject, headers, payload, inner.settings.answer);
        let answer = answer.await?;
        if Stored::reads(&answer.payload) == Some(stream) {
            return Ok(());
        }
        let ack: PublishAck = json(&answer.payload)?;
        match ack.stream == stream {
            true => Ok(()),
            false => Err(Error::OtherStream { found: ack.stream }),
        }
    }

    /// Publishes into the stream of deliveries a message whose headers name its id and this stream. Checks the stream
    /// again if it may be another one. A confirmation counts only if it came over the connection that was checked.
    pub(crate) async fn publish_delivery(
        &self,
        subject: Subject,
        headers: HeaderMap,
        payload: &Bytes,
    ) -> Result<(), Error> {
        self.check_again().await?;
        let checked = self.inner.checked_at.load(Ordering::Relaxed);
        let stream = &self.inner.settings.stream;
        let published = self.store(stream, subject, headers, payload).await;
        let published = published.and_then(|()| self.is_still(checked));
        if published.as_ref().is_err_and(Error::is_absence) {
            self.inner.unsure.store(true, Ordering::Relaxed);
        }
        published
    }

    /// Fails if the client has connected again since.
    pub(crate) fn is_still(&self, checked: u64) -> Result<(), Error> {
        match connection(self.inner.replies.client()) == checked {
            true => Ok(()),
            false => Err(Error::Reconnected),
        }
    }

    async fn check_again(&self) -> Result<(), Error> {
        let inner = &self.inner;
        if inner.is_checked() {
            return Ok(());
        }
        let _one_at_a_time = inner.checking.lock().await;
        if inner.is_checked() {
            return Ok(());
        }
        let (settings, connection) = (&inner.settings, connection(inner.replies.client()));
        let config = read(&inner.replies, settings, &settings.stream).await?;
        let checked = check::stream(&config, &settings.prefix, settings.keep);
        checked.map_err(|unfit| Error::Unfit {
            detail: unfit.to_string(),
        })?;
        let limit = limit(inner.replies.client(), &config);
        inner.limit.store(limit, Ordering::Relaxed);
        inner.checked_at.store(connection, Ordering::Relaxed);
        inner.unsure.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Checks that both streams keep everything that they confirm for as long as a worker's seals open.
    pub(crate) async fn check_for_worker(&self, horizon: Duration) -> Result<(), Unfit> {
        let inner = &self.inner;
        let (settings, connection) = (&inner.settings, connection(inner.replies.client()));
        let keep = settings.keep.max(horizon);
        let mut limits = Vec::new();
        for (stream, prefix) in [
            (&settings.stream, &settings.prefix),
            (&settings.dead_stream, &settings.dead_prefix),
        ] {
            let config = read(&inner.replies, settings, stream).await;
            let config = config.map_err(|error| Unfit::Server {
                stream: stream.clone(),
                error,
            })?;
            check::stream(&config, prefix, keep)?;
            limits.push(limit(inner.replies.client(), &config));
        }
        let &[wanted, found] = &*limits else {
            return Ok(());
        };
        check::dead_letters_fit(&settings.dead_stream, found, wanted)?;
        inner.both_checked_at.store(connection, Ordering::Relaxed);
        Ok(())
    }
}

impl Inner {
    fn is_checked(&self) -> bool {
        let connection = connection(self.replies.client());
        let same = self.checked_at.load(Ordering::Relaxed) == connection;
        same && !self.unsure.load(Ordering::Relaxed)
    }
}

/// The number of the client's connection. It grows each time that the client connects.
fn connection(client: &Client) -> u64 {
    client.statistics().connects.load(Ordering::Relaxed)
}

fn context(client: &Client, settings: &QueueSettings) -> Context {
    let context = ContextBuilder::new().timeout(settings.answer);
    match &settings.domain {
        Some(domain) => context.api_prefix(api(Some(domain))).build(client.clone()),
        None => context.build(client.clone()),
    }
}

fn api(domain: Option<&String>) -> String {
    match domain {
        Some(domain) => format!("$JS.{domain}.API"),
        None => "$JS.API".to_owned(),
    }
}

/// Asks the server how a stream is configured now.
async fn read(replies: &Replies, settings: &QueueSettings, stream: &str) -> Result<Config, Error> {
    let api = api(settings.domain.as_ref());
    let subject = format!("{api}.STREAM.INFO.{stream}");
    let answer = replies.ask(
        subject.into(),
        HeaderMap::new(),
        Bytes::new(),
        settings.answer,
    );
    let info: Info = json(&answer.await?.payload)?;
    Ok(info.config)
}

/// Reads the server's answer, or its refusal.
fn json<T: serde::de::DeserializeOwned>(payload: &[u8]) -> Result<T, Error> {
    let answer: Response<T> = serde_json::from_slice(payload).map_err(|_| Error::Strange)?;
    match answer {
        Response::Ok(answer) => Ok(answer),
        Response::Err { error } if error.error_code() == ErrorCode::STREAM_NOT_FOUND => {
            Err(Error::NoStream)
        }
        Response::Err { error } => Err(Error::Refused {
            code: error.error_code().0,
            description: error.to_string(),
        }),
    }
}

/// The longest message, headers included, that the server and the stream take.
fn limit(client: &Client, config: &Config) -> usize {
    let server = client.max_payload();
    match usize::try_from(config.max_message_size) {
        Ok(stream) if stream > 0 => server.min(stream),
        _ => server,
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue")
            .field("settings", &self.inner.settings)
            .field("in_flight", &self.in_flight())
            .finish_non_exhaustive()
    }
}
