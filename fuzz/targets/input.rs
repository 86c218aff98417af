//! Makes requests from the fuzzer's bytes, and sets the time at which they are delivered.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Uri};
use tokio::runtime::{Builder, Runtime};
use webhook_core::{Endpoint, Finished, Head, Opening, Provider, Rejection, Timestamp};

/// The time at which every delivery arrives, unless a target says otherwise.
pub(crate) const NOW: i64 = 1_700_000_000;

pub(crate) const fn now() -> Timestamp {
    Timestamp::from_unix_seconds(NOW)
}

/// Reads a request as a vector has it: request line, headers, an empty line, the body.
///
/// It leaves out whatever no server would let through, so that every mutation is some request.
pub(crate) fn request(text: &[u8]) -> Request<Bytes> {
    let split = text.windows(2).position(|pair| pair == b"\n\n");
    let (head, body) = split.map_or((text, &[][..]), |at| (&text[..at], &text[at + 2..]));
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut request = Request::new(Bytes::copy_from_slice(body));
    let mut line = lines
        .next()
        .unwrap_or_default()
        .splitn(3, |byte| *byte == b' ');
    *request.method_mut() = line
        .next()
        .and_then(|method| Method::from_bytes(method).ok())
        .unwrap_or(Method::POST);
    *request.uri_mut() = line
        .next()
        .and_then(|target| Uri::try_from(target).ok())
        .unwrap_or_default();
    for line in lines {
        if let Some(at) = line.iter().position(|byte| *byte == b':') {
            append(&mut request, &line[..at], line[at + 1..].trim_ascii());
        }
    }
    request
}

/// Adds a header, if it is a valid one.
pub(crate) fn append(request: &mut Request<Bytes>, name: &[u8], value: &[u8]) {
    if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
        request.headers_mut().append(name, value);
    }
}

/// Returns the beginning of the text that a header can carry.
pub(crate) fn visible(text: &str) -> String {
    text.chars().filter(|c| matches!(c, ' '..='~')).collect()
}

/// Divides the body into pieces of these sizes, of which zero makes an empty piece. The rest is the last piece.
pub(crate) fn chunks(body: &Bytes, sizes: impl IntoIterator<Item = usize>) -> Vec<Bytes> {
    let mut rest = body.clone();
    let mut chunks: Vec<Bytes> = sizes
        .into_iter()
        .map(|size| rest.split_to(size.min(rest.len())))
        .collect();
    chunks.push(rest);
    chunks
}

/// Returns the verdict on a request whose body comes in these chunks.
pub(crate) fn deliver<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
    chunks: Vec<Bytes>,
    now: Timestamp,
) -> Result<Finished<P>, Rejection> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, now)? {
        Opening::Answer(answer) => Ok(Finished::Answer(answer)),
        Opening::Read(mut in_flight) => {
            for chunk in chunks {
                in_flight.update(chunk)?;
            }
            in_flight.finish()
        }
    }
}

thread_local! {
    static RUNTIME: Runtime = Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without I/O");
}

/// Runs a future with a clock that stands still while there is work, and jumps to the next timer when there is none.
pub(crate) fn in_paused_time<F: Future>(future: F) -> F::Output {
    RUNTIME.with(|runtime| runtime.block_on(future))
}
