//! One receiver of events: its URL, its keys, and the client that delivers to it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode, Uri};
use tower::filter::AsyncFilterLayer;
use tower::retry::RetryLayer;
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Service, ServiceBuilder, ServiceExt as _};
use webhook_tower::{Outbound, RetrySchedule, SignError, SignLayer, SignedBody};

use crate::connect::Allowed;
use crate::retry::{Final, Policy, State, chain};

/// How long to wait for an answer; the specification recommends 15 to 30 seconds.
const TIMEOUT: Duration = Duration::from_secs(15);

/// The result of delivering an event.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The receiver answered 2xx.
    Delivered,
    /// The receiver answered 410, now or before: nothing is sent to it any more.
    Disabled,
    /// The last attempt was answered with this status.
    Refused(StatusCode),
    /// The last attempt failed without a status, or no attempt could be made.
    Failed(BoxError),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivered => f.write_str("delivered"),
            Self::Disabled => f.write_str("the endpoint is gone; ask its owner"),
            Self::Refused(status) => write!(f, "given up: {status}"),
            Self::Failed(error) => write!(f, "given up: {}", chain(error.as_ref())),
        }
    }
}

/// A receiver of events.
#[derive(Debug)]
pub(crate) struct Endpoint {
    url: Uri,
    state: Arc<State>,
    schedule: RetrySchedule,
    timeout: Duration,
    attempt: Attempt,
}

/// A service that makes one attempt at a delivery, or all of them.
type Attempt = BoxCloneSyncService<Request<Bytes>, Response<()>, BoxError>;

impl Endpoint {
    /// Makes an endpoint at this URL, whose deliveries this layer signs and this client sends.
    pub(crate) fn new<C, B>(
        url: Uri,
        allowed: &Allowed,
        sign: SignLayer,
        client: C,
        schedule: RetrySchedule,
    ) -> Result<Self, BoxError>
    where
        C: Service<Request<SignedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        C::Error: Into<BoxError> + std::fmt::Display,
        C::Future: Send,
    {
        check(&url, allowed)?;
        let client = client.map_response(|response| response.map(drop));
        let attempt = ServiceBuilder::new()
            .map_err(|error: SignError<C::Error>| match error {
                SignError::Unsigned(error) => BoxError::from(Final::Unsigned(error)),
                SignError::Client(error) => error.into(),
                other => other.to_string().into(),
            })
            .layer(sign)
            .service(client);
        Ok(Self {
            url,
            state: Arc::default(),
            schedule,
            timeout: TIMEOUT,
            attempt: BoxCloneSyncService::new(attempt),
        })
    }

    /// Sets how long to wait for each answer, in place of the specification's time.
    pub(crate) const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Delivers an event, however long that takes. The id belongs to the event and never changes.
    pub(crate) async fn deliver(&self, id: &str, body: Bytes) -> Outcome {
        let request = Request::post(self.url.clone())
            .extension(Outbound::new().id(id))
            .body(body);
        let request = match request {
            Ok(request) => request,
            Err(error) => return Outcome::Failed(error.into()),
        };
        let gate = {
            let state = Arc::clone(&self.state);
            move |request: Request<Bytes>| {
                let state = Arc::clone(&state);
                async move { state.permit().await.map(|()| request) }
            }
        };
        let policy = Policy::new(self.schedule.clone(), Arc::clone(&self.state));
        let attempts = ServiceBuilder::new()
            .layer(RetryLayer::new(policy))
            .layer(AsyncFilterLayer::new(gate))
            .timeout(self.timeout)
            // The signing is inside of the retries: each attempt is signed when it is made.
            .service(self.attempt.clone());
        match Attempt::new(attempts).oneshot(request).await {
            Ok(response) if response.status().is_success() => Outcome::Delivered,
            _ if self.state.is_gone() => Outcome::Disabled,
            Ok(response) => Outcome::Refused(response.status()),
            Err(error) => Outcome::Failed(error),
        }
    }
}

/// Refuses, when an endpoint is made, a URL to which nothing could be delivered, or only in the clear.
fn check(url: &Uri, allowed: &Allowed) -> Result<(), BoxError> {
    let host = url.host().unwrap_or_default();
    if url.authority().is_some_and(|it| it.as_str().contains('@')) {
        return Err("the URL holds credentials, which would stand in logs; leave them out".into());
    }
    match url.scheme_str() {
        Some("https") if cfg!(feature = "tls") => Ok(()),
        Some("https") => {
            Err(format!("{url}: https needs this program built with `--features tls`").into())
        }
        Some("http") if allowed.without_tls(host) => Ok(()),
        Some("http") => Err(format!(
            "{url}: without TLS anyone on the way can read the events: use https, or allow {host} by name"
        )
        .into()),
        _ => Err(format!("{url}: not a whole URL, such as https://example.com/hooks").into()),
    }
}
