//! Stripe's webhooks in an edge worker.
//!
//! Workers hand over a request as plain values and have no threads, no sockets and often no clock of
//! the standard library: on `wasm32-unknown-unknown`, `SystemTime::now` panics. `webhook-core` needs
//! none of them. It takes the head, the time and the body, and gives a verdict.
//!
//! [`receive`] is the whole of it. With the feature `cloudflare`, [`mod@cloudflare`] calls it from a
//! Cloudflare worker; other runtimes differ in as many lines.
#![forbid(unsafe_code)]

#[cfg(feature = "cloudflare")]
pub mod cloudflare;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use webhook_core::{Endpoint, Finished, Head, Opening, Rejection, Timestamp};
use webhook_stripe::{Event, Stripe};

/// What the worker answers, and the event to act on if there is one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The status of the answer. Its body is empty: a refusal tells the caller nothing more.
    pub status: StatusCode,
    /// The authentic event.
    pub event: Option<Event>,
    /// Why it was refused, for the log and for nobody else.
    pub refused: Option<Rejection>,
}

/// Verifies one delivery.
///
/// `headers` are the pairs that the runtime gives, each line of its own if it can. A `Headers` object
/// of the Fetch standard joins repeated ones with a comma; Stripe's header repeated is refused then
/// too, since it has two times. `body` is the bytes as they came: `arrayBuffer()`, never `json()`,
/// and never `text()`, which replaces what is not UTF-8 and drops a byte order mark.
/// `now_ms` is `Date.now()`.
pub fn receive<'a>(
    endpoint: &Endpoint<Stripe>,
    method: &str,
    uri: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    body: Vec<u8>,
    now_ms: u64,
) -> Verdict {
    let Some((method, uri, headers)) = head(method, uri, headers) else {
        return Verdict::status(StatusCode::BAD_REQUEST);
    };
    let seconds = i64::try_from(now_ms / 1000).unwrap_or(i64::MAX);
    let now = Timestamp::from_unix_seconds(seconds);
    verify(endpoint, &Head::new(&method, &uri, &headers), body, now).unwrap_or_else(|rejection| {
        Verdict {
            status: rejection.kind().status(),
            event: None,
            refused: Some(rejection),
        }
    })
}

impl Verdict {
    const fn status(status: StatusCode) -> Self {
        Self {
            status,
            event: None,
            refused: None,
        }
    }
}

/// Stripe's endpoint with this secret, and as long a body as a worker should hold.
///
/// # Errors
///
/// A secret that no endpoint of Stripe's has.
pub fn endpoint(secret: &str) -> Result<Endpoint<Stripe>, webhook_core::ConfigError> {
    let stripe = Stripe::new(webhook_core::Secret::new(secret)?)?;
    Endpoint::new(stripe).with_body_limit(1 << 20)
}

fn verify(
    endpoint: &Endpoint<Stripe>,
    head: &Head<'_>,
    body: Vec<u8>,
    now: Timestamp,
) -> Result<Verdict, Rejection> {
    let finished = match endpoint.begin(head, now)? {
        Opening::Read(mut in_flight) => {
            in_flight.update(body.into())?;
            in_flight.finish()?
        }
        Opening::Answer(answer) => return Ok(Verdict::status(answer.status())),
    };
    match finished {
        Finished::Verified(verified) => Ok(Verdict {
            event: Some(verified.read()?.into_event()),
            ..Verdict::status(StatusCode::OK)
        }),
        Finished::Answer(answer) => Ok(Verdict::status(answer.status())),
    }
}

/// The head in the types of `http`; none for what no server would have passed on.
fn head<'a>(
    method: &str,
    uri: &str,
    pairs: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> Option<(Method, Uri, HeaderMap)> {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        headers.append(name, HeaderValue::from_bytes(value).ok()?);
    }
    Some((method.parse().ok()?, uri.parse().ok()?, headers))
}
