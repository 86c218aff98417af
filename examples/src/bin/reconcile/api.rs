//! A client of a sender's API that waits when the API asks it to.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use webhook_tower::retry_after;

pub(crate) type AnyError = Box<dyn std::error::Error + Send + Sync>;

const TIMEOUT: Duration = Duration::from_secs(30);
/// The longest answer that is read: a page of a hundred events, or one payload, which is 25 MB at most.
const LONGEST_ANSWER: usize = 64 << 20;
/// How often one request is tried before the run is given up.
const ATTEMPTS: u32 = 6;
/// The longest pause between two tries; the APIs count requests by the hour.
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

/// An answer of an API.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The API of a sender: the real one, or that of a test.
pub(crate) trait Api: Sync {
    /// Requests a path with its query.
    fn get(&self, path: &str) -> impl Future<Output = Result<Answer, AnyError>> + Send;
}

/// Fetches what is at this path. It waits when the API asks for it, and while the API fails.
pub(crate) async fn fetch(api: &impl Api, path: &str) -> Result<Answer, AnyError> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let (pause, error) = match api.get(path).await {
            Ok(answer) if answer.status.is_success() => return Ok(answer),
            Ok(answer) => {
                let error = AnyError::from(format!("{path}: {}", answer.status));
                match pause_of(&answer) {
                    Some(pause) => (pause, error),
                    None if answer.status.is_server_error() => (backoff(attempt), error),
                    None => return Err(error),
                }
            }
            Err(error) => (backoff(attempt), error),
        };
        if attempt == ATTEMPTS {
            return Err(error);
        }
        tokio::time::sleep(pause).await;
    }
}

fn backoff(attempt: u32) -> Duration {
    Duration::from_secs(1 << attempt.min(6))
}

/// Returns how long an API that counts requests wants to be left alone. Stripe answers 429. GitHub answers 429 or 403,
/// with `Retry-After` or with the time at which its count starts anew:
/// <https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api>.
fn pause_of(answer: &Answer) -> Option<Duration> {
    let now = SystemTime::now();
    let number =
        |name: &str| -> Option<u64> { answer.headers.get(name)?.to_str().ok()?.parse().ok() };
    let asked = retry_after(&answer.headers, now, LONGEST_PAUSE);
    let renewed = || {
        let at =
            number("x-ratelimit-reset").filter(|_| number("x-ratelimit-remaining") == Some(0))?;
        let since = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
        Some(Duration::from_secs(at.saturating_sub(since).saturating_add(1)).min(LONGEST_PAUSE))
    };
    match answer.status {
        StatusCode::TOO_MANY_REQUESTS => asked.or_else(renewed).or(Some(Duration::from_secs(60))),
        StatusCode::FORBIDDEN => asked.or_else(renewed),
        StatusCode::SERVICE_UNAVAILABLE => asked,
        _ => None,
    }
}

#[cfg(feature = "tls")]
type HttpClient = Client<hyper_rustls::HttpsConnector<HttpConnector>, Empty<Bytes>>;
#[cfg(not(feature = "tls"))]
type HttpClient = Client<HttpConnector, Empty<Bytes>>;

/// An API over HTTP. It does not follow redirects, since the token is for this host only.
#[derive(Clone, Debug)]
pub(crate) struct HttpApi {
    client: HttpClient,
    base: String,
    authorization: HeaderValue,
}

impl HttpApi {
    pub(crate) fn new(base: &str, mut authorization: HeaderValue) -> Result<Self, AnyError> {
        authorization.set_sensitive(true);
        let url: Uri = base.parse()?;
        if url.scheme_str() == Some("https") && !cfg!(feature = "tls") {
            return Err(
                format!("{base}: https needs this program built with `--features tls`").into(),
            );
        }
        #[cfg(feature = "tls")]
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_native_roots()?
            .https_or_http()
            .enable_http1()
            .build();
        #[cfg(not(feature = "tls"))]
        let connector = HttpConnector::new();
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build(connector),
            base: base.trim_end_matches('/').to_owned(),
            authorization,
        })
    }
}

impl Api for HttpApi {
    async fn get(&self, path: &str) -> Result<Answer, AnyError> {
        let request = Request::get([&self.base, path].concat())
            .header(AUTHORIZATION, &self.authorization)
            // GitHub refuses a client that does not name itself.
            .header(
                "user-agent",
                concat!("webhook-reconcile/", env!("CARGO_PKG_VERSION")),
            )
            .body(Empty::new())?;
        let asking = async {
            let (head, body) = self.client.request(request).await?.into_parts();
            let body = Limited::new(body, LONGEST_ANSWER)
                .collect()
                .await?
                .to_bytes();
            Ok(Answer {
                status: head.status,
                headers: head.headers,
                body,
            })
        };
        tokio::time::timeout(TIMEOUT, asking).await?
    }
}
