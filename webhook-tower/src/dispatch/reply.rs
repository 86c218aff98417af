//! The types that a handler may return, and the body of the response that is made of them.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use webhook_core::reply::Answer;

use crate::body::VerifiedBody;

/// What a handler of a [`Dispatcher`](crate::Dispatcher) returns.
///
/// | returned | the sender gets |
/// |---|---|
/// | `()` | the sender's acknowledgement: 200 with an empty body, 204 for the webhook events of Discord |
/// | [`StatusCode`] | that status with an empty body |
/// | [`Response`] of bytes or text | that response: for interactions, slash commands, authorizations |
/// | `axum::response::Response`, with the feature `axum` | that response |
/// | `Ok` of any of these | the same |
/// | `Err` of whatever goes into a boxed error | 500 with an empty body; the error is logged |
///
/// The error's sentence and those of its causes are logged and never sent. They are the handler's own words: keep
/// secrets and personal data out of them.
pub trait IntoReply {
    /// The response to send, or `None` for the sender's acknowledgement.
    ///
    /// # Errors
    ///
    /// Returns what the handler failed with.
    fn into_reply(self) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>>;
}

impl IntoReply for () {
    fn into_reply(self) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>> {
        Ok(None)
    }
}

impl IntoReply for StatusCode {
    fn into_reply(self) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>> {
        Ok(Some(empty(self)))
    }
}

/// Sends an answer that the core has made, such as [`Received::answer`](webhook_core::Received::answer).
impl IntoReply for Answer {
    fn into_reply(self) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>> {
        self.into_response().into_reply()
    }
}

impl<T: IntoReply, E: Into<Box<dyn Error + Send + Sync>>> IntoReply for Result<T, E> {
    fn into_reply(self) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>> {
        self.map_err(Into::into)?.into_reply()
    }
}

macro_rules! responses {
    ($($body:ty),+) => {$(
        impl IntoReply for Response<$body> {
            fn into_reply(
                self,
            ) -> Result<Option<Response<ReplyBody>>, Box<dyn Error + Send + Sync>> {
                Ok(Some(self.map(ReplyBody::from)))
            }
        }
    )+};
}

responses!(
    (),
    Bytes,
    Vec<u8>,
    String,
    &'static str,
    &'static [u8],
    ReplyBody
);
#[cfg(feature = "axum")]
responses!(axum_core::body::Body);

/// The body of a handler's reply: bytes, or with the feature `axum` any body of axum's.
#[derive(Debug)]
pub struct ReplyBody(Kind);

#[derive(Debug)]
enum Kind {
    Bytes(VerifiedBody),
    #[cfg(feature = "axum")]
    Axum(axum_core::body::Body),
}

macro_rules! bodies {
    ($($bytes:ty),+) => {$(
        impl From<$bytes> for ReplyBody {
            fn from(bytes: $bytes) -> Self {
                Self(Kind::Bytes(VerifiedBody::new(bytes.into())))
            }
        }
    )+};
}

bodies!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

impl From<()> for ReplyBody {
    fn from((): ()) -> Self {
        Self::from(Bytes::new())
    }
}

#[cfg(feature = "axum")]
impl From<axum_core::body::Body> for ReplyBody {
    fn from(body: axum_core::body::Body) -> Self {
        Self(Kind::Axum(body))
    }
}

pub(super) fn empty(status: StatusCode) -> Response<ReplyBody> {
    let mut response = Response::new(ReplyBody::from(()));
    *response.status_mut() = status;
    response
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match &mut self.get_mut().0 {
            Kind::Bytes(body) => Pin::new(body)
                .poll_frame(context)
                .map(|frame| frame.map(|frame| frame.map_err(|never| match never {}))),
            #[cfg(feature = "axum")]
            Kind::Axum(body) => Pin::new(body).poll_frame(context).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Bytes(body) => body.is_end_stream(),
            #[cfg(feature = "axum")]
            Kind::Axum(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Bytes(body) => body.size_hint(),
            #[cfg(feature = "axum")]
            Kind::Axum(body) => body.size_hint(),
        }
    }
}
