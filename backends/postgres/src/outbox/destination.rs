//! A destination: its URL, and the client that signs and sends what goes there.

use std::collections::HashMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Response, StatusCode, Uri};
use tower_layer::Layer as _;
use tower_service::Service;
use webhook_tower::{Answered, Outbound, SignError, SignLayer, SignService, SignedBody};

use crate::pool::Misconfigured;

/// Any error of a program.
pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Finds a destination by the name that stands in the outbox: in a map, or in the table of your customers.
///
/// It is asked before each attempt, so a changed URL and a rotated secret count from the next attempt on. Cache what is
/// slow to find.
pub trait Destinations: Send + Sync + 'static {
    /// Returns the destination of this name. `None` says that there is none now. That counts as a failed attempt, so a
    /// destination that is deployed a little late still gets its deliveries.
    ///
    /// # Errors
    ///
    /// Returns an error if the destination cannot be looked up at the moment. The delivery then waits half a minute,
    /// and no attempt is counted.
    fn find(
        &self,
        name: &str,
    ) -> impl Future<Output = Result<Option<Destination>, BoxError>> + Send;
}

/// Finds a destination in a map, for programs that know all of their destinations at start.
impl Destinations for HashMap<String, Destination> {
    async fn find(&self, name: &str) -> Result<Option<Destination>, BoxError> {
        Ok(self.get(name).cloned())
    }
}

/// The URL for deliveries under one name, and the client that signs and sends them. Clones share the client.
#[derive(Clone)]
pub struct Destination {
    url: Uri,
    client: Arc<dyn Client>,
}

impl Destination {
    /// Makes a destination at this URL. The layer signs its deliveries, and the client sends them.
    ///
    /// If customers choose URLs, the client must judge the address that it connects to, and follow no redirects: the
    /// manual [`sending`](webhook_tower::manual::sending) says why, and the example `sender` has such a client. Of a
    /// receiver's answer only the status and `Retry-After` are read.
    ///
    /// # Errors
    ///
    /// Returns an error for a URL that is not whole, is not https, or holds credentials, which would stand in logs.
    pub fn new<C, B>(url: Uri, sign: SignLayer, client: C) -> Result<Self, Misconfigured>
    where
        C: Service<Request<SignedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        C::Error: Into<BoxError>,
        C::Future: Send,
        B: Send,
    {
        if url.scheme_str() != Some("https") {
            return Err(Misconfigured(
                "the URL of a destination must be whole and https, such as https://example.com/hooks; without TLS anyone \
                 on the way can read the events: `insecure_http` is for receivers on the same machine",
            ));
        }
        Self::insecure_http(url, sign, client)
    }

    /// Makes a destination at this URL, which may be plain `http` as well. Anyone on the way can then read the events,
    /// so use it only for receivers on the same machine.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Destination::new`], except for http.
    pub fn insecure_http<C, B>(url: Uri, sign: SignLayer, client: C) -> Result<Self, Misconfigured>
    where
        C: Service<Request<SignedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        C::Error: Into<BoxError>,
        C::Future: Send,
        B: Send,
    {
        let host = url.host().unwrap_or_default();
        if host.is_empty() || !matches!(url.scheme_str(), Some("http" | "https")) {
            return Err(Misconfigured(
                "the URL of a destination must be whole, such as https://example.com/hooks",
            ));
        }
        if url.authority().is_some_and(|it| it.as_str().contains('@')) {
            return Err(Misconfigured(
                "the URL of a destination holds credentials, which would stand in logs: leave them out",
            ));
        }
        Ok(Self {
            url,
            client: Arc::new(sign.layer(client)),
        })
    }

    /// Makes one attempt.
    pub(super) async fn attempt(&self, id: &str, event: Option<&str>, body: Bytes) -> Attempted {
        let mut outbound = Outbound::new().id(id);
        if let Some(event) = event {
            outbound = outbound.event(event);
        }
        let request = Request::post(self.url.clone())
            .extension(outbound)
            .body(body);
        match request {
            Ok(request) => self.client.send(request).await,
            Err(error) => Attempted::Unsigned(error.to_string()),
        }
    }
}

/// The result of one attempt.
pub(super) enum Attempted {
    Answered(Answered, StatusCode),
    /// The request could not be signed, and nothing was sent.
    Unsigned(String),
    /// No answer came.
    Failed(BoxError),
}

impl<E: Into<BoxError>> From<SignError<E>> for Attempted {
    fn from(error: SignError<E>) -> Self {
        match error {
            SignError::Unsigned(error) => Self::Unsigned(error.to_string()),
            SignError::Client(error) => Self::Failed(error.into()),
            _ => Self::Failed("the client failed".into()),
        }
    }
}

/// A client behind its layer, without its type.
trait Client: Send + Sync {
    fn send(&self, request: Request<Bytes>) -> Sending<'_>;
}

type Sending<'c> = Pin<Box<dyn Future<Output = Attempted> + Send + 'c>>;

impl<C, B, E> Client for SignService<C>
where
    C: Service<Request<SignedBody>, Response = Response<B>, Error = E> + Clone + Send + Sync,
    C::Future: Send,
    E: Into<BoxError>,
    B: Send,
{
    fn send(&self, request: Request<Bytes>) -> Sending<'_> {
        let mut service = self.clone();
        Box::pin(async move {
            if let Err(error) = poll_fn(|context| service.poll_ready(context)).await {
                return Attempted::from(error);
            }
            let sent = service.call(request).await;
            match sent {
                Ok(response) => {
                    let status = response.status();
                    let answered = Answered::by(status, response.headers(), SystemTime::now());
                    Attempted::Answered(answered, status)
                }
                Err(error) => Attempted::from(error),
            }
        })
    }
}

/// Shows the host alone, because paths and queries of such URLs may be secrets.
impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Destination")
            .field("host", &self.url.host().unwrap_or_default())
            .finish_non_exhaustive()
    }
}
