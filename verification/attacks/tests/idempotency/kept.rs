//! Tests responses that are kept for repetitions: nothing is kept unless asked for, and never more than was asked for.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::HeaderMap;
use http::header::{
    AUTHORIZATION, CONTENT_TYPE, ETAG, HeaderName, LOCATION, SET_COOKIE, TRANSFER_ENCODING,
};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use webhook_tower::idempotency::{KeepFault, KeepResponses, KeptResponse};

use super::*;

const ANSWER: &str = r#"{"shipment":7}"#;

/// The answer of a handler: a body, padded by this many bytes, and more headers than the list asks for.
fn answer(padding: usize) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(
        [ANSWER.as_bytes(), &vec![b' '; padding][..]].concat(),
    )));
    *response.status_mut() = StatusCode::CREATED;
    for (name, value) in [
        (CONTENT_TYPE, "application/json"),
        (ETAG, "\"one\""),
        (ETAG, "\"two\""),
        (SET_COOKIE, "session=of-the-first-caller"),
        (LOCATION, "/private/7"),
        (HeaderName::from_static("x-internal"), "db-3"),
    ] {
        let value = HeaderValue::from_static(value);
        response.headers_mut().append(name, value);
    }
    response
}

fn keep() -> KeepResponses {
    let keep = KeepResponses::up_to(1024).unwrap();
    keep.header(CONTENT_TYPE).unwrap().header(ETAG).unwrap()
}

type Answered = (StatusCode, HeaderMap, Bytes);

/// Sends one delivery through both layers to a handler whose answer has `padding` more bytes.
async fn deliver<P: Provider>(
    provider: P,
    once: &Idempotency<MemoryStore>,
    keep: Option<KeepResponses>,
    padding: usize,
    request: Request<Bytes>,
) -> Answered {
    let endpoint = Endpoint::new(provider);
    let mut layer = IdempotencyLayer::new(&endpoint, once.clone()).unwrap();
    if let Some(keep) = keep {
        layer = layer.keep_responses(keep);
    }
    let handler =
        service_fn(
            move |_: Request<VerifiedBody>| async move { Ok::<_, Infallible>(answer(padding)) },
        );
    let receiver = Receiver::new(endpoint).clock(|| NOW);
    let service = WebhookLayer::new(receiver).layer(layer.layer(handler));
    let Ok(response) = service.oneshot(request.map(Full::new)).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (head.status, head.headers, body)
}

fn names(headers: &HeaderMap) -> Vec<&str> {
    let mut names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

async fn kept_of(once: &Idempotency<MemoryStore>, id: &str) -> Option<KeptResponse> {
    let key = DeliveryKey::of(&received(id)).unwrap();
    match once.store().inspect(&key).await.unwrap() {
        Some(Known::Completed(mark)) => mark.response,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_repetition_gets_the_response_with_the_headers_of_the_list_and_never_a_cookie() {
    let once = memory();
    let first = deliver(standard(), &once, Some(keep()), 0, message("msg_1")).await;
    // The first caller gets everything that the handler answered.
    assert_eq!(
        (first.0, &first.2[..]),
        (StatusCode::CREATED, ANSWER.as_bytes())
    );
    assert_eq!(first.1.len(), 6);
    let kept = kept_of(&once, "msg_1").await.unwrap();
    assert!(
        kept.headers()
            .all(|(name, _)| [CONTENT_TYPE, ETAG].contains(name))
    );
    let stored = String::from_utf8_lossy(&kept.to_bytes()).into_owned();
    for private in ["session", "cookie", "private", "internal", "db-3"] {
        assert!(!stored.contains(private), "{stored}");
    }
    let again = deliver(standard(), &once, Some(keep()), 0, message("msg_1")).await;
    assert_eq!(
        (again.0, &again.2[..]),
        (StatusCode::CREATED, ANSWER.as_bytes())
    );
    assert_eq!(names(&again.1), ["content-type", "etag", "etag"]);

    // If the list was shortened since, a repetition gets only the headers of the shorter list.
    let shorter = KeepResponses::up_to(1024).unwrap();
    let again = deliver(standard(), &once, Some(shorter), 0, message("msg_1")).await;
    assert_eq!((&again.2[..], again.1.len()), (ANSWER.as_bytes(), 0));
    // If nothing is kept any more, a repetition gets nothing.
    let again = deliver(standard(), &once, None, 0, message("msg_1")).await;
    assert_eq!(
        (again.0, again.1.len(), again.2.len()),
        (StandardWebhooks::acknowledgement(), 0, 0)
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_is_kept_unless_asked_for_and_nothing_that_is_longer_than_asked_for() {
    let once = memory();
    deliver(standard(), &once, None, 0, message("msg_1")).await;
    assert_eq!(kept_of(&once, "msg_1").await, None);
    let again = deliver(standard(), &once, Some(keep()), 0, message("msg_1")).await;
    assert_eq!((again.1.len(), again.2.len()), (0, 0));

    for (id, padding, is_kept) in [
        ("msg_2", 900, true),
        ("msg_3", 1024, false),
        ("msg_4", 1 << 20, false),
    ] {
        let first = deliver(standard(), &once, Some(keep()), padding, message(id)).await;
        assert_eq!(
            first.2.len(),
            ANSWER.len() + padding,
            "the sender gets all of it"
        );
        assert_eq!(kept_of(&once, id).await.is_some(), is_kept, "{id}");
        let again = deliver(standard(), &once, Some(keep()), padding, message(id)).await;
        assert!(again.0.is_success());
        assert_eq!(!again.2.is_empty(), is_kept, "{id}");
    }
}

/// A response of unknown length might never end, so it is not kept and goes to the sender as it comes.
#[tokio::test(start_paused = true)]
async fn a_stream_is_passed_on_and_not_kept_and_a_body_that_breaks_off_is_handled_all_the_same() {
    let once = memory();
    for (id, breaks) in [("msg_1", false), ("msg_2", true)] {
        let runs = Arc::new(AtomicUsize::new(0));
        for _ in 0..2 {
            let counted = runs.clone();
            let handler = service_fn(move |_: Request<VerifiedBody>| {
                counted.fetch_add(1, Ordering::SeqCst);
                let body = Pieces {
                    left: VecDeque::from(if breaks {
                        vec![Ok("half"), Err("broken off")]
                    } else {
                        vec![Ok("one"), Ok("two")]
                    }),
                    exact: breaks.then_some(8),
                };
                async move { Ok::<_, Infallible>(Response::new(body)) }
            });
            let endpoint = Endpoint::new(standard());
            let layer = IdempotencyLayer::new(&endpoint, once.clone()).unwrap();
            let layer = layer.keep_responses(keep());
            let receiver = Receiver::new(endpoint).clock(|| NOW);
            let service = WebhookLayer::new(receiver).layer(layer.layer(handler));
            let Ok(response) = service.oneshot(message(id).map(Full::new)).await;
            assert!(response.status().is_success());
            let first = runs.load(Ordering::SeqCst) == 1 && !breaks;
            let body = response.into_body().collect().await.unwrap().to_bytes();
            assert!(body.is_empty() || (first && &body[..] == b"onetwo"));
        }
        assert_eq!(runs.load(Ordering::SeqCst), 1, "{id}");
        assert_eq!(kept_of(&once, id).await, None);
    }
}

/// A body in pieces that says how long it is, or does not.
struct Pieces {
    left: VecDeque<Result<&'static str, &'static str>>,
    exact: Option<u64>,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        let piece = self.left.pop_front();
        Poll::Ready(piece.map(|it| it.map(|text| Frame::data(Bytes::from_static(text.as_bytes())))))
    }

    fn size_hint(&self) -> SizeHint {
        self.exact
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// GitHub signs no id, so another event with an equal body must not get the first one's response.
#[tokio::test(start_paused = true)]
async fn another_delivery_with_an_equal_body_is_not_given_the_response() {
    let settings = IdempotencySettings::new().repeated(Repeated::Drop);
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    for (id, has_it) in [("one", true), ("one", true), ("two", false)] {
        let answered = deliver(github(), &once, Some(keep()), 0, push(PING, id)).await;
        assert!(answered.0.is_success());
        assert_eq!(!answered.2.is_empty(), has_it, "{id}");
    }
}

#[test]
fn what_belongs_to_one_caller_cannot_be_asked_for() {
    for name in [SET_COOKIE, AUTHORIZATION, TRANSFER_ENCODING] {
        let fault = keep().header(name.clone()).unwrap_err();
        assert_eq!(fault, KeepFault::Header(name));
    }
    for bytes in [0, 15, 64 * 1024 + 1, usize::MAX] {
        assert_eq!(KeepResponses::up_to(bytes), Err(KeepFault::Length));
    }
    let mut headers = HeaderMap::new();
    headers.insert(ETAG, HeaderValue::from_static("x"));
    let gone = keep().of(StatusCode::GONE, &headers, Bytes::new());
    assert_eq!(gone, None, "only a success is an answer to a repetition");
    // The limit also counts the status and the headers: 5 bytes, and 4 in addition to each name and value.
    for (length, kept) in [(1024 - 5 - 9, true), (1024 - 5 - 9 + 1, false)] {
        let body = Bytes::from(vec![b'a'; length]);
        let response = keep().of(StatusCode::OK, &headers, body);
        assert_eq!(response.is_some(), kept, "{length}");
    }
}

/// Whoever can make many deliveries succeed fills the room for responses, but nothing else: marks stay.
#[tokio::test(start_paused = true)]
async fn responses_have_a_room_of_their_own_and_marks_outlive_them() {
    let room = 10 * 1000;
    let store = MemoryStore::new().response_bytes(room);
    let once = Idempotency::new(store);
    let ids: Vec<String> = (0..50).map(|number| format!("msg_{number}")).collect();
    for id in &ids {
        deliver(standard(), &once, Some(keep()), 900, message(id)).await;
        sleep(Duration::from_secs(1)).await;
        let mut held = 0;
        for id in &ids {
            let key = DeliveryKey::of(&received(id)).unwrap();
            if let Some(Known::Completed(mark)) = once.store().inspect(&key).await.unwrap() {
                held += mark.response.map_or(0, |it| it.len());
            }
        }
        assert!(held > 0 && held <= room, "{held}");
    }
    assert_eq!(once.store().len(), 50);
    assert!(kept_of(&once, "msg_49").await.is_some() && kept_of(&once, "msg_0").await.is_none());
    let again = deliver(standard(), &once, Some(keep()), 900, message("msg_0")).await;
    assert!(again.0.is_success() && again.2.is_empty());
    // A response that is forgotten frees its room. If the count were wrong, nothing would be kept after a while.
    for id in &ids {
        let key = DeliveryKey::of(&received(id)).unwrap();
        assert!(once.store().forget(&key).await.unwrap());
    }
    for id in &ids[..10] {
        deliver(standard(), &once, Some(keep()), 900, message(id)).await;
        assert!(kept_of(&once, id).await.is_some());
    }
    assert!(kept_of(&once, "msg_0").await.is_some());
}

/// Someone who can write into the store, or another version's record, causes no panic and sets no cookie.
#[test]
fn a_response_is_the_same_out_of_a_store_and_whatever_is_cut_or_altered_is_none_or_whole() {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    headers.append(CONTENT_TYPE, HeaderValue::from_static("odd"));
    headers.insert(SET_COOKIE, HeaderValue::from_static("a=b"));
    let body = Bytes::from_static(b"done");
    let kept = keep().of(StatusCode::CREATED, &headers, body).unwrap();
    let bytes = kept.to_bytes();
    assert_eq!(bytes.len(), kept.len());
    assert_eq!(KeptResponse::from_bytes(&bytes), Some(kept.clone()));
    assert_eq!(kept.headers().count(), 2);
    for cut in 0..bytes.len() - 4 {
        assert_eq!(KeptResponse::from_bytes(&bytes[..cut]), None, "{cut}");
    }
    for (place, value) in (0..bytes.len()).flat_map(|it| [(it, 0), (it, 0x0a), (it, 0xff)]) {
        let mut altered = bytes.clone();
        altered[place] = value;
        if let Some(read) = KeptResponse::from_bytes(&altered) {
            assert!(read.status().is_success());
            assert_eq!(read.to_bytes(), altered);
        }
    }
    let cookie = [&[1, 0, 200, 0, 1, 0, 10, 0, 1][..], b"set-cookiex"].concat();
    assert_eq!(KeptResponse::from_bytes(&cookie), None);
    let longest = [&[1, 0, 200, 0, 0][..], &vec![b' '; 64 * 1024]].concat();
    assert_eq!(KeptResponse::from_bytes(&longest), None);
}
