//! Sends bodies through the layer as no honest sender does: the handler runs if and only if they are what was signed.
//!
//! They must be complete and in time, and no byte may stay booked on the budget.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Sleep, sleep, timeout};
use tower::{Layer, ServiceExt, service_fn};
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Received, Rejection};
use webhook_github::GitHub;
use webhook_tower::{Budget, Receiver, VerifiedBody, WebhookLayer};

use crate::adapters::LIMIT;
use crate::input::{in_paused_time, now};

/// The size of a budget that has room for everything that this target makes of a delivery.
const PLENTY: usize = 64 << 20;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    /// Whether the body that arrives is the one that was signed.
    honest: bool,
    announced: Option<Announced<'a>>,
    hint: Option<u32>,
    says_ended: bool,
    budget: Option<u16>,
    dropped_after: Option<u16>,
    steps: Vec<Step>,
    body: &'a [u8],
}

#[derive(Arbitrary, Debug)]
enum Announced<'a> {
    Right,
    Length(u32),
    Text(&'a str),
    Twice,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Step {
    Data(u16),
    /// A frame of bytes that do not belong to the body.
    Foreign(u8),
    /// Makes the next frame as many times longer.
    Long(u16),
    Trailers,
    Error,
    /// Not ready yet, but woken immediately.
    Yield,
    /// Not ready before this many hundredths of a second have passed.
    Pause(u16),
    End,
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let frames = frames(&input);
    let lengths = frames.iter().map(|frame| match frame {
        Item::Data(bytes) => bytes.len(),
        _ => 0,
    });
    let largest = lengths.max().unwrap_or_default();
    let room = input.budget.map_or(PLENTY, usize::from);
    let came: Vec<u8> = frames
        .iter()
        .filter_map(|frame| match frame {
            Item::Data(bytes) => Some(&bytes[..]),
            _ => None,
        })
        .collect::<Vec<_>>()
        .concat();
    let signed = if input.honest { &came[..] } else { input.body };
    let budget = Budget::new(Budget::PER_DELIVERY + room);
    let handled = Arc::new(Mutex::new(Vec::new()));
    let polled = Arc::new(AtomicUsize::new(0));
    let body = Frames {
        rest: frames.into(),
        sleep: None,
        hint: input.hint,
        says_ended: input.says_ended,
        polled: Arc::clone(&polled),
    };
    let mut expectation = Expectation::of(&input, &body.rest, &came, signed, room);
    // The budget also counts what is kept in addition to the body, the buffers through which a frame is assumed to
    // come, and the body a second time while its frames are joined.
    if expectation == Expectation::Handled && room < 2 * came.len() + 5 * largest + (64 << 10) {
        expectation = Expectation::Open;
    }
    let request = request(&input, signed, came.len(), body);
    let outcome = in_paused_time(deliver(request, &budget, &handled, input.dropped_after));

    let handled = std::mem::take(&mut *handled.lock().expect("no handler panics"));
    assert_eq!(budget.used(), 0, "bytes stay booked: {input:?}");
    for body in &handled {
        assert_eq!(body, signed, "what was not signed was handled: {input:?}");
    }
    match (expectation, outcome) {
        (Expectation::RefusedByHead, Some(outcome)) => {
            assert!(!outcome.is_success() && handled.is_empty(), "{input:?}");
            let polls = polled.load(Ordering::Relaxed);
            assert_eq!(polls, 0, "a condemned head's body was read: {input:?}");
        }
        (Expectation::Refused, outcome) => {
            assert!(handled.is_empty(), "{outcome:?} for {input:?}");
            assert!(!outcome.is_some_and(|status| status.is_success()));
        }
        (Expectation::Handled, Some(outcome)) => {
            assert_eq!(outcome, StatusCode::OK, "{input:?}");
            assert_eq!(handled.len(), 1, "{input:?}");
        }
        (_, Some(StatusCode::OK)) => assert_eq!(handled.len(), 1),
        _ => assert!(handled.len() <= 1),
    }
}

async fn deliver(
    request: Request<Frames>,
    budget: &Budget,
    handled: &Arc<Mutex<Vec<Bytes>>>,
    dropped_after: Option<u16>,
) -> Option<StatusCode> {
    let github = GitHub::new(secret("the hook's secret")).expect("one secret");
    let endpoint = Endpoint::new(github)
        .with_body_limit(LIMIT)
        .expect("a limit");
    let receiver = Receiver::new(endpoint).budget(budget.clone()).clock(now);
    let handled = Arc::clone(handled);
    let handler = service_fn(move |request: Request<VerifiedBody>| {
        let received = request.extensions().get::<Received<GitHub>>();
        let proven = received.expect("the proof").delivery().body().clone();
        let body = request.into_body().into_bytes();
        assert_eq!(body, proven, "another body than the proven one is replayed");
        handled.lock().expect("no handler panics").push(body);
        async { Ok::<_, Infallible>(Response::new(VerifiedBody::default())) }
    });
    let response = WebhookLayer::new(receiver).layer(handler).oneshot(request);
    let patience = dropped_after.map_or(Duration::MAX, |hundredths| {
        Duration::from_millis(u64::from(hundredths) * 10)
    });
    let response = timeout(patience, response).await.ok()?;
    let response = response.unwrap_or_else(|never| match never {});
    let status = response.status();
    if status != StatusCode::OK {
        let rejection = response.extensions().get::<Rejection>();
        let kind = rejection.expect("a refusal says why").kind();
        assert_eq!(kind.status(), status);
        assert!(
            matches!(status.as_u16(), 400 | 401 | 408 | 413 | 503),
            "{kind}"
        );
    }
    Some(status)
}

/// The steps of the body, one after another, and then its end.
enum Item {
    Data(Bytes),
    Trailers,
    Error,
    Pause(Duration),
}

fn frames(input: &Input<'_>) -> Vec<Item> {
    let mut rest = Bytes::copy_from_slice(input.body);
    let mut items = Vec::new();
    for step in &input.steps {
        items.push(match step {
            Step::Data(size) => Item::Data(rest.split_to(usize::from(*size).min(rest.len()))),
            Step::Foreign(byte) => Item::Data(Bytes::copy_from_slice(&[*byte])),
            Step::Long(size) => Item::Data(vec![b'x'; usize::from(*size)].into()),
            Step::Trailers => Item::Trailers,
            Step::Error => Item::Error,
            Step::Yield => Item::Pause(Duration::ZERO),
            Step::Pause(hundredths) => {
                Item::Pause(Duration::from_millis(u64::from(*hundredths) * 10))
            }
            Step::End => return items,
        });
    }
    items.push(Item::Data(rest));
    items
}

/// The outcome that the delivery must have, if only one is certain.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expectation {
    RefusedByHead,
    Refused,
    Handled,
    /// The outcome is not certain, but whatever is handled must be what was signed.
    Open,
}

impl Expectation {
    fn of(
        input: &Input<'_>,
        items: &VecDeque<Item>,
        came: &[u8],
        signed: &[u8],
        room: usize,
    ) -> Self {
        let limit = LIMIT as u128;
        let condemned = match &input.announced {
            None => false,
            Some(Announced::Right) => came.len() > LIMIT,
            Some(Announced::Length(length)) => u128::from(*length) > limit,
            Some(Announced::Text(text)) => match HeaderValue::from_str(text) {
                Err(_) => false,
                Ok(_) if text.is_empty() => true,
                Ok(_) => {
                    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
                    !digits
                        || text.parse::<u128>().is_ok_and(|length| length > limit)
                        || text.trim_start_matches('0').len() > 30
                }
            },
            Some(Announced::Twice) => true,
        };
        if condemned {
            return Self::RefusedByHead;
        }
        let pauses: Vec<Duration> = items
            .iter()
            .filter_map(|item| match item {
                Item::Pause(pause) => Some(*pause),
                _ => None,
            })
            .collect();
        let (longest, all) = (
            pauses.iter().max().copied(),
            pauses.iter().sum::<Duration>(),
        );
        let before_a_byte = items
            .iter()
            .take_while(|item| !matches!(item, Item::Data(bytes) if !bytes.is_empty()))
            .map(|item| match item {
                Item::Pause(pause) => *pause,
                _ => Duration::ZERO,
            })
            .sum::<Duration>();
        let broken = items.iter().any(|item| matches!(item, Item::Error));
        if broken
            || came != signed
            || came.len() > LIMIT.min(room)
            || before_a_byte > Duration::from_millis(2_010)
            || longest.is_some_and(|pause| pause > Duration::from_secs(10))
            || all > Duration::from_secs(30)
        {
            return Self::Refused;
        }
        let announced = input.hint.map_or(1, |hint| hint as usize);
        if all < Duration::from_secs(10)
            && before_a_byte < Duration::from_secs(2)
            && announced <= room.min(LIMIT)
            && input.dropped_after.is_none()
        {
            return Self::Handled;
        }
        Self::Open
    }
}

fn request(input: &Input<'_>, signed: &[u8], length: usize, body: Frames) -> Request<Frames> {
    let signature =
        data_encoding::HEXLOWER.encode(&crate::oracle::hmac_sha256(b"the hook's secret", signed));
    let mut request = Request::post("/hook").body(body).expect("a request");
    let headers = request.headers_mut();
    headers.insert("x-github-event", HeaderValue::from_static("ping"));
    let mut set = |name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.append(name, value);
        }
    };
    set("x-hub-signature-256", &format!("sha256={signature}"));
    let length = length.to_string();
    match &input.announced {
        None => {}
        Some(Announced::Right) => set("content-length", &length),
        Some(Announced::Length(length)) => set("content-length", &length.to_string()),
        Some(Announced::Text(text)) => set("content-length", text),
        Some(Announced::Twice) => {
            set("content-length", &length);
            set("content-length", &length);
        }
    }
    request
}

struct Frames {
    rest: VecDeque<Item>,
    sleep: Option<Pin<Box<Sleep>>>,
    hint: Option<u32>,
    says_ended: bool,
    polled: Arc<AtomicUsize>,
}

impl Body for Frames {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.polled.fetch_add(1, Ordering::Relaxed);
        loop {
            if let Some(sleep) = &mut self.sleep {
                std::task::ready!(sleep.as_mut().poll(context));
                self.sleep = None;
            }
            return match self.rest.pop_front() {
                Some(Item::Data(bytes)) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Item::Trailers) => Poll::Ready(Some(Ok(Frame::trailers(HeaderMap::new())))),
                Some(Item::Error) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
                Some(Item::Pause(Duration::ZERO)) => {
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                Some(Item::Pause(pause)) => {
                    self.sleep = Some(Box::pin(sleep(pause)));
                    continue;
                }
                None => Poll::Ready(None),
            };
        }
    }

    fn is_end_stream(&self) -> bool {
        self.says_ended
    }

    fn size_hint(&self) -> SizeHint {
        self.hint
            .map_or_else(SizeHint::default, |hint| SizeHint::with_exact(hint.into()))
    }
}
