//! Keeps a handler's response beside the mark, and answers repetitions of the delivery with it.

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;

use bytes::{Bytes, BytesMut};
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use http_body::Body;

use crate::body::ResponseBody;

/// The longest response that can be kept, in bytes.
const LONGEST: usize = 64 * 1024;

/// The first byte of a response as stores hold it. A release that writes another form writes another number.
const FORM: u8 = 1;

/// Headers that are never kept: they concern one connection or one caller, or the server writes them.
const NEVER: [HeaderName; 14] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::COOKIE,
    header::DATE,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::SET_COOKIE,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::WWW_AUTHENTICATE,
    HeaderName::from_static("keep-alive"),
];

/// Which responses of handlers are kept beside the mark (the record that a delivery was handled), for senders that read
/// more of an answer than its status. A response is kept up to a length, with the headers of a list and no others.
///
/// Nothing is kept unless an [`IdempotencyLayer`](super::IdempotencyLayer::keep_responses) is given one of these. A
/// kept response lies in the store for as long as the mark does, and everyone who can read the store can read it.
///
/// ```
/// use http::header::CONTENT_TYPE;
/// use webhook_tower::idempotency::KeepResponses;
///
/// let keep = KeepResponses::up_to(4096)?.header(CONTENT_TYPE)?;
/// # Ok::<(), webhook_tower::idempotency::KeepFault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepResponses {
    longest: usize,
    headers: Vec<HeaderName>,
}

impl KeepResponses {
    /// Keeps responses of at most this many bytes, status and headers included, and none of their headers. For a
    /// response that is longer, or whose length is not known beforehand, only the mark is made, and repetitions get the
    /// sender's acknowledgement.
    ///
    /// # Errors
    ///
    /// Returns [`KeepFault::Length`] for less than 16 bytes, which hold no response, and for more than 64 KiB.
    pub fn up_to(bytes: usize) -> Result<Self, KeepFault> {
        if !(16..=LONGEST).contains(&bytes) {
            return Err(KeepFault::Length);
        }
        Ok(Self {
            longest: bytes,
            headers: Vec::new(),
        })
    }

    /// Keeps this header too, with all its values.
    ///
    /// # Errors
    ///
    /// Returns [`KeepFault::Header`] for `Set-Cookie`, credentials, and headers of the connection, which are never
    /// kept.
    pub fn header(mut self, name: HeaderName) -> Result<Self, KeepFault> {
        if NEVER.contains(&name) {
            return Err(KeepFault::Header(name));
        }
        if !self.headers.contains(&name) {
            self.headers.push(name);
        }
        Ok(self)
    }

    /// Makes the response that is kept, with those of its headers that are on the list. Returns `None` if it is too
    /// long, or if its status is not a success.
    #[must_use]
    pub fn of(&self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Option<KeptResponse> {
        let listed = headers
            .iter()
            .filter(|(name, _)| self.headers.contains(name))
            .map(|(name, value)| (name.clone(), value.clone()));
        let kept = KeptResponse {
            status,
            headers: listed.collect(),
            body,
        };
        (status.is_success() && kept.len() <= self.longest).then_some(kept)
    }

    /// Reads a response's body, if it is short enough to be kept. Returns the response for the sender, which is
    /// unchanged, and the one to keep.
    pub(super) async fn take<B: Body<Data = Bytes>>(
        &self,
        response: Response<B>,
    ) -> (Response<ResponseBody<B>>, Option<KeptResponse>) {
        let length = response.body().size_hint().exact();
        if length.is_none_or(|it| it > self.longest as u64) {
            return (response.map(ResponseBody::inner), None);
        }
        let (head, body) = response.into_parts();
        let Some(body) = read(body, self.longest).await else {
            // The handler has done its work, but its body broke off, so the sender gets the status without a body.
            let mut bare = Response::new(ResponseBody::own(Bytes::new()));
            *bare.status_mut() = head.status;
            return (bare, None);
        };
        let kept = self.of(head.status, &head.headers, body.clone());
        (Response::from_parts(head, ResponseBody::own(body)), kept)
    }

    /// Makes the response to a repetition. It applies the list again, which may be shorter now than when the response
    /// was kept.
    pub(super) fn replay<B>(&self, kept: KeptResponse) -> Option<Response<ResponseBody<B>>> {
        let headers = kept.headers.into_iter().collect();
        let kept = self.of(kept.status, &headers, kept.body)?;
        let mut response = Response::new(ResponseBody::own(kept.body));
        *response.status_mut() = kept.status;
        response.headers_mut().extend(kept.headers);
        Some(response)
    }
}

/// Reads the whole body. Returns `None` if it breaks off or is longer than `longest`.
async fn read<B: Body<Data = Bytes>>(body: B, longest: usize) -> Option<Bytes> {
    let mut body = pin!(body);
    let mut read = BytesMut::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(data) = frame.ok()?.into_data() else {
            continue; // trailers, which no sender reads
        };
        if data.len() > longest.saturating_sub(read.len()) {
            return None;
        }
        read.extend_from_slice(&data);
    }
    Some(read.freeze())
}

/// The error for [`KeepResponses`] that cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeepFault {
    /// A length that no response has, or that is too long to keep for each delivery.
    Length,
    /// A header that only the caller may see for whom the response was made.
    Header(HeaderName),
}

impl fmt::Display for KeepFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length => f.write_str(
                "responses are kept up to a length from 16 bytes to 64 KiB: answer a longer one with a link, or keep none",
            ),
            Self::Header(name) => write!(
                f,
                "the header {name} belongs to one caller or one connection and is never kept: leave it out of the list"
            ),
        }
    }
}

impl std::error::Error for KeepFault {}

/// A response as it is kept: the status, which is a success, the headers of the list, and the body.
///
/// [`KeepResponses::of`] makes one. A store holds it as [`bytes`](KeptResponse::to_bytes).
#[derive(Clone, PartialEq, Eq)]
pub struct KeptResponse {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
}

impl KeptResponse {
    /// The status of the response, always a success.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers that were kept.
    pub fn headers(&self) -> impl Iterator<Item = (&HeaderName, &HeaderValue)> {
        self.headers.iter().map(|(name, value)| (name, value))
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// How many bytes a store needs for the response.
    #[must_use]
    #[allow(clippy::len_without_is_empty, reason = "a response is never empty")]
    pub fn len(&self) -> usize {
        let headers = self.headers.iter();
        let lengths = headers.map(|(name, value)| 4 + name.as_str().len() + value.len());
        5 + lengths.sum::<usize>() + self.body.len()
    }

    /// Encodes the response for a store: a byte for the form, the status, the number of headers, each header as the
    /// length of its name, the length of its value, the name and the value, and then the body. Numbers have two bytes,
    /// in big-endian order.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let two = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
        let mut bytes = Vec::with_capacity(self.len());
        bytes.push(FORM);
        bytes.extend(self.status.as_u16().to_be_bytes());
        bytes.extend(two(self.headers.len()));
        for (name, value) in &self.headers {
            bytes.extend(two(name.as_str().len()));
            bytes.extend(two(value.len()));
            bytes.extend(name.as_str().as_bytes());
            bytes.extend(value.as_bytes());
        }
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Decodes a response from a store. Returns `None` if another release has written it in another form, or if it is
    /// not a response at all; repetitions then get the sender's acknowledgement.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (form, mut rest) = bytes.split_first()?;
        if *form != FORM || bytes.len() > LONGEST {
            return None;
        }
        let status = StatusCode::from_u16(two(&mut rest)?).ok()?;
        let mut headers = Vec::new();
        for _ in 0..two(&mut rest)? {
            let (name, value) = (two(&mut rest)?, two(&mut rest)?);
            let name = HeaderName::from_bytes(split(&mut rest, name)?).ok()?;
            let value = HeaderValue::from_bytes(split(&mut rest, value)?).ok()?;
            if NEVER.contains(&name) {
                return None;
            }
            headers.push((name, value));
        }
        let body = Bytes::copy_from_slice(rest);
        status.is_success().then_some(Self {
            status,
            headers,
            body,
        })
    }
}

fn split<'b>(rest: &mut &'b [u8], length: u16) -> Option<&'b [u8]> {
    let (first, others) = rest.split_at_checked(length.into())?;
    *rest = others;
    Some(first)
}

fn two(rest: &mut &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes(split(rest, 2)?.try_into().ok()?))
}

/// Shows no value and no body, which may be private.
impl fmt::Debug for KeptResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("KeptResponse")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
