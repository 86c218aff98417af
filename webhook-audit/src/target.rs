//! The receiver that is audited: a tower service in this process, or anything else that answers requests.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::BodyExt as _;
use tower_service::Service;

use crate::sent_body::SentBody;

/// How long the audit waits for an answer.
pub(crate) const DEADLINE: Duration = Duration::from_secs(15);

/// How many bytes of an answer's body are looked at.
const MOST_BODY: usize = 64 << 10;

/// The result of sending a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// The receiver answered.
    #[non_exhaustive]
    Answered {
        /// The status of the answer.
        status: StatusCode,
        /// The headers of the answer.
        headers: HeaderMap,
        /// The body of the answer, or its first 64 KiB.
        body: Bytes,
    },
    /// The connection ended, or the service failed, without an answer.
    Dropped(String),
    /// No answer came in time.
    TimedOut,
    /// The receiver could not be reached at all.
    Unreachable(String),
}

impl Outcome {
    /// Makes the outcome of a request that was answered.
    #[must_use]
    pub const fn answered(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self::Answered {
            status,
            headers,
            body,
        }
    }

    pub(crate) const fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Answered { status, .. } => Some(*status),
            _ => None,
        }
    }

    pub(crate) const fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Answered { body, .. } => Some(body),
            _ => None,
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Answered { status, .. } => format!("answered {status}"),
            Self::Dropped(why) => format!("not answered: {why}"),
            Self::TimedOut => format!("not answered within {} s", DEADLINE.as_secs()),
            Self::Unreachable(why) => format!("not reached: {why}"),
        }
    }
}

/// The pace of a body: at once, or in pieces with a pause before each piece but the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pace {
    /// The number of pieces into which the body is cut; the first piece is one byte. 1 sends the whole body at once.
    pub pieces: usize,
    /// The pause before each further piece.
    pub pause: Duration,
}

impl Pace {
    /// Sends the whole body at once.
    pub const AT_ONCE: Self = Self::new(1, Duration::ZERO);

    /// Sends the body in this many pieces, with this pause before each piece but the first.
    #[must_use]
    pub const fn new(pieces: usize, pause: Duration) -> Self {
        Self { pieces, pause }
    }
}

/// The result of a request, and whether its whole body had been sent by then.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exchange {
    /// The result of the request.
    pub outcome: Outcome,
    /// Whether the receiver, or the connection to it, had taken the whole body when the answer came.
    pub taken: bool,
}

impl Exchange {
    /// Makes an exchange of its result and of whether the whole body was taken.
    #[must_use]
    pub const fn new(outcome: Outcome, taken: bool) -> Self {
        Self { outcome, taken }
    }
}

/// A receiver that can be sent requests. It follows no redirects.
pub trait Target: Sync {
    /// Sends the request once, and its body at this pace. Dropping the future closes the connection.
    fn exchange(
        &self,
        request: Request<Bytes>,
        pace: Pace,
    ) -> impl Future<Output = Exchange> + Send;
}

/// Sends the request and hangs up after this time; returns whether there was no answer by then.
pub(crate) async fn hang_up(
    target: &impl Target,
    request: Request<Bytes>,
    after: Duration,
) -> bool {
    let exchange = target.exchange(request, Pace::AT_ONCE);
    tokio::time::timeout(after, exchange).await.is_err()
}

/// Sends the request once, with its whole body at once.
pub(crate) async fn send(target: &impl Target, request: Request<Bytes>) -> Outcome {
    target.exchange(request, Pace::AT_ONCE).await.outcome
}

/// Returns how long to wait for the answer to a body of this pace.
pub(crate) fn deadline(pace: Pace) -> Duration {
    let pauses = u32::try_from(pace.pieces.saturating_sub(1)).unwrap_or(u32::MAX);
    DEADLINE.saturating_add(pace.pause.saturating_mul(pauses))
}

/// A tower service in this process, such as an axum router.
#[derive(Clone, Debug)]
pub struct InProcess<S>(S);

impl<S> InProcess<S> {
    /// Makes a target of this service. Each request goes to a clone of it.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S, B> Target for InProcess<S>
where
    S: Service<Request<SentBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Body + Send,
    B::Data: Send,
{
    async fn exchange(&self, request: Request<Bytes>, pace: Pace) -> Exchange {
        let mut service = self.0.clone();
        let (parts, body) = request.into_parts();
        let (body, taken) = SentBody::new(body, pace);
        let request = Request::from_parts(parts, body);
        // The service runs in a task of its own, so that its panic is a finding and does not end the audit.
        let task = tokio::spawn(async move {
            let ready = poll_fn(|context| service.poll_ready(context).map(|it| it.is_ok()));
            if !ready.await {
                return Outcome::Dropped("the service is not ready".to_owned());
            }
            match service.call(request).await {
                Ok(response) => collect(response).await,
                Err(_) => Outcome::Dropped("the service failed".to_owned()),
            }
        });
        // Dropping this aborts the task, as a server drops the handler with the connection.
        let mut task = AbortOnDrop(task);
        let outcome = match tokio::time::timeout(deadline(pace), &mut task.0).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Outcome::Dropped("the service panicked".to_owned()),
            Err(_) => Outcome::TimedOut,
        };
        Exchange::new(outcome, taken.get())
    }
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Reads the answer, with its body up to the length that is looked at.
pub(crate) async fn collect<B: Body>(response: Response<B>) -> Outcome {
    let (parts, body) = response.into_parts();
    let mut body = pin!(body);
    let mut bytes = BytesMut::new();
    while bytes.len() < MOST_BODY {
        let Some(Ok(frame)) = body.frame().await else {
            break;
        };
        if let Ok(data) = frame.into_data() {
            let mut data = data;
            while bytes::Buf::has_remaining(&data) && bytes.len() < MOST_BODY {
                let chunk = bytes::Buf::chunk(&data);
                let length = chunk.len();
                bytes.extend_from_slice(chunk);
                bytes::Buf::advance(&mut data, length);
            }
        }
    }
    bytes.truncate(MOST_BODY);
    Outcome::answered(parts.status, parts.headers, bytes.freeze())
}
