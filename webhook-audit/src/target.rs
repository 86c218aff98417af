//! What is attacked: a tower service in this process, or whatever else answers requests.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, Full};
use tower_service::Service;

/// How long an answer may take.
pub(crate) const DEADLINE: Duration = Duration::from_secs(15);

/// As much of an answer's body as is looked at, in bytes.
const MOST_BODY: usize = 64 << 10;

/// What became of a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Outcome {
    /// It was answered.
    #[non_exhaustive]
    Answered {
        /// The status.
        status: StatusCode,
        /// The headers.
        headers: HeaderMap,
        /// The body, or the first 64 KiB of it.
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
    /// An answer.
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

/// A receiver that can be sent requests. It follows no redirects.
pub trait Target: Sync {
    /// Sends the request once.
    fn send(&self, request: Request<Bytes>) -> impl Future<Output = Outcome> + Send;
}

/// A tower service in this process, such as an axum router.
#[derive(Clone, Debug)]
pub struct InProcess<S>(S);

impl<S> InProcess<S> {
    /// A receiver that is this service. Each request goes to a clone of it.
    pub const fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S, B> Target for InProcess<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Error: Send,
    B: Body + Send,
    B::Data: Send,
{
    async fn send(&self, request: Request<Bytes>) -> Outcome {
        let mut service = self.0.clone();
        // A task of its own, so that a panic of the service is a finding and not the end of the audit.
        let task = tokio::spawn(async move {
            let ready = poll_fn(|context| service.poll_ready(context).map(|it| it.is_ok()));
            if !ready.await {
                return Outcome::Dropped("the service is not ready".to_owned());
            }
            match service.call(request.map(Full::new)).await {
                Ok(response) => collect(response).await,
                Err(_) => Outcome::Dropped("the service failed".to_owned()),
            }
        });
        match tokio::time::timeout(DEADLINE, task).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Outcome::Dropped("the service panicked".to_owned()),
            Err(_) => Outcome::TimedOut,
        }
    }
}

/// The answer with as much of its body as is looked at.
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
