//! Stripe's webhooks in an edge worker.
//!
//! Workers hand over a request as plain values and have no threads, no sockets and often no clock of
//! the standard library: on `wasm32-unknown-unknown`, `SystemTime::now` panics. `webhook-core` needs
//! none of them. It takes the head, the time and the body, and gives a verdict.
//!
//! [`judge`] looks at the head, and what it wants of the body goes through [`Reading`]: a head that
//! condemns its delivery costs no byte of memory. With the feature `cloudflare`, [`mod@cloudflare`] does so in a
//! Cloudflare worker; other runtimes differ in as many lines.
#![forbid(unsafe_code)]

#[cfg(feature = "cloudflare")]
pub mod cloudflare;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use webhook_core::{Endpoint, Finished, Head, InFlight, Opening, Rejection, Timestamp};
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

/// What the head led to.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    clippy::large_enum_variant,
    reason = "a worker handles both, once for each request"
)]
pub enum Judged {
    /// The body is wanted: read it chunk by chunk.
    Read(Reading),
    /// This is the answer. No byte of the body is wanted.
    Answered(Verdict),
}

/// A delivery whose body is on its way.
#[derive(Debug)]
pub struct Reading {
    in_flight: InFlight<Stripe>,
}

/// Judges the head of a delivery, before the worker asks for a byte of its body.
///
/// `headers` are the pairs that the runtime gives, each line of its own if it can. A `Headers` object
/// of the Fetch standard joins repeated ones with a comma; Stripe's header repeated is refused then
/// too, since it has two times. `now_ms` is `Date.now()`.
pub fn judge<'a>(
    endpoint: &Endpoint<Stripe>,
    method: &str,
    uri: &str,
    headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    now_ms: u64,
) -> Judged {
    let Some((method, uri, headers)) = head(method, uri, headers) else {
        return Judged::Answered(Verdict::status(StatusCode::BAD_REQUEST));
    };
    let seconds = i64::try_from(now_ms / 1000).unwrap_or(i64::MAX);
    let now = Timestamp::from_unix_seconds(seconds);
    match endpoint.begin(&Head::new(&method, &uri, &headers), now) {
        Ok(Opening::Read(in_flight)) => Judged::Read(Reading { in_flight }),
        Ok(Opening::Answer(answer)) => Judged::Answered(Verdict::status(answer.status())),
        Err(rejection) => Judged::Answered(Verdict::refused(rejection)),
    }
}

impl Reading {
    /// Takes the next chunk, as it came: of `request.body`, never of `json()`, and never of `text()`, which replaces
    /// what is not UTF-8 and drops a byte order mark.
    ///
    /// # Errors
    ///
    /// Returns the answer to a body that is longer than the endpoint allows. Read no more of it.
    #[allow(clippy::result_large_err, reason = "it is the answer, and made once")]
    pub fn chunk(&mut self, chunk: Vec<u8>) -> Result<(), Verdict> {
        self.in_flight
            .update(chunk.into())
            .map_err(Verdict::refused)
    }

    /// Verifies the delivery, whose last chunk has come.
    #[must_use]
    pub fn finish(self) -> Verdict {
        self.verify().unwrap_or_else(Verdict::refused)
    }

    fn verify(self) -> Result<Verdict, Rejection> {
        match self.in_flight.finish()? {
            Finished::Verified(verified) => {
                let received = verified.read()?;
                // What cannot be read is handed over, and not acknowledged: Stripe comes again.
                let status = match received.unreadable() {
                    Some(_) => StatusCode::INTERNAL_SERVER_ERROR,
                    None => StatusCode::OK,
                };
                Ok(Verdict {
                    event: Some(received.into_event()),
                    ..Verdict::status(status)
                })
            }
            Finished::Answer(answer) => Ok(Verdict::status(answer.status())),
        }
    }
}

impl Verdict {
    const fn status(status: StatusCode) -> Self {
        Self {
            status,
            event: None,
            refused: None,
        }
    }

    fn refused(rejection: Rejection) -> Self {
        Self {
            refused: Some(rejection),
            ..Self::status(rejection.kind().status())
        }
    }
}

/// Stripe's endpoint with this secret, and as long a body as a worker should hold.
///
/// # Errors
///
/// Returns an error for a secret that no endpoint of Stripe's has.
pub fn endpoint(secret: &str) -> Result<Endpoint<Stripe>, webhook_core::ConfigError> {
    let stripe = Stripe::new(webhook_core::Secret::new(secret)?)?;
    Endpoint::new(stripe).with_body_limit(1 << 20)
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
