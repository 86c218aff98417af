//! Receives Stripe's webhooks in an edge worker.
//!
//! A worker's runtime passes a request on as plain values. It has no threads and no sockets, and often the standard
//! library has no clock there: on `wasm32-unknown-unknown`, `SystemTime::now` panics. `webhook-core` needs none of
//! them. It takes the head, the time and the body, and gives a verdict.
//!
//! [`judge`] looks at the head first, so a delivery that its head condemns costs no byte of memory. If the body is
//! needed, [`Reading`] takes it chunk by chunk. With the feature `cloudflare`, [`mod@cloudflare`] does both in a
//! Cloudflare worker; the code for another runtime is as short.
#![forbid(unsafe_code)]

#[cfg(feature = "cloudflare")]
pub mod cloudflare;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use webhook_core::{Endpoint, Finished, Head, InFlight, Opening, Rejection, Timestamp};
use webhook_stripe::{Event, Stripe};

/// The answer of the worker, and the event to act on if there is one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Verdict {
    /// The status of the answer. Its body is empty: a refusal tells the caller nothing more.
    pub status: StatusCode,
    /// The authentic event, if the delivery has one.
    pub event: Option<Event>,
    /// The reason for a refusal. Log it, and show it to nobody else.
    pub refused: Option<Rejection>,
}

/// The judgement on a head.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    clippy::large_enum_variant,
    reason = "a worker handles both, once for each request"
)]
pub enum Judged {
    /// The body is needed: read it chunk by chunk.
    Read(Reading),
    /// The answer is known. Read no byte of the body.
    Answered(Verdict),
}

/// A delivery whose body is being read.
#[derive(Debug)]
pub struct Reading {
    in_flight: InFlight<Stripe>,
}

/// Judges the head of a delivery, before the worker asks for a byte of its body.
///
/// `headers` are the pairs that the runtime gives, a pair for each header line if it can. A `Headers` object of the
/// Fetch standard joins repeated headers with a comma; a repeated header of Stripe is refused then too, since it has
/// two times. `now_ms` is `Date.now()`.
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
    /// Takes the next chunk of `request.body` as it came. Never give it the result of `json()`, nor of `text()`, which
    /// replaces bytes that are not UTF-8 and drops a byte order mark.
    ///
    /// # Errors
    ///
    /// Returns the answer to a body that is longer than the endpoint allows. Read no more of such a body.
    #[allow(clippy::result_large_err, reason = "it is the answer, and made once")]
    pub fn chunk(&mut self, chunk: Vec<u8>) -> Result<(), Verdict> {
        self.in_flight
            .update(chunk.into())
            .map_err(Verdict::refused)
    }

    /// Verifies the delivery, once its last chunk has come.
    #[must_use]
    pub fn finish(self) -> Verdict {
        self.verify().unwrap_or_else(Verdict::refused)
    }

    fn verify(self) -> Result<Verdict, Rejection> {
        match self.in_flight.finish()? {
            Finished::Verified(verified) => {
                let received = verified.read()?;
                // An unreadable event is passed on but not acknowledged, so Stripe sends it again.
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

/// Makes Stripe's endpoint with this secret, for bodies up to the length that a worker should hold.
///
/// # Errors
///
/// Returns an error for a secret that no endpoint of Stripe has.
pub fn endpoint(secret: &str) -> Result<Endpoint<Stripe>, webhook_core::ConfigError> {
    let stripe = Stripe::new(webhook_core::Secret::new(secret)?)?;
    Endpoint::new(stripe).with_body_limit(1 << 20)
}

/// Turns the head into the types of `http`; `None` for a head that no server would have passed on.
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
