//! Tests what a body can do before anybody has proven anything (promise 2 of SECURITY.md).

mod common;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, Untouchable, frames, pieces};
use common::{Handler, deliver, forged, receiver, refuse, signed, with_body};
use http::HeaderValue;
use http_body_util::{Full, channel::Channel};
use tokio::time::{Instant, sleep};
use webhook_core::RejectionKind;
use webhook_tower::Budget;

/// A piece of a body, of any length.
fn piece(length: usize) -> Bytes {
    Bytes::from(vec![b' '; length])
}

/// The signature is checked over the bytes that came, whatever the head says of their number.
#[tokio::test]
async fn a_false_length_proves_nothing() {
    for length in ["0", "1", "3", "26214400"] {
        let mut request = signed("{}").map(Full::new);
        let value = HeaderValue::from_static(length);
        request.headers_mut().insert("content-length", value);
        let handler = Handler::default();
        let seen = deliver(&receiver(), &handler, request.clone()).await;
        assert_eq!(seen.status, 200, "{length}");
        let short = request.clone().map(|_| pieces(&["{"]));
        let seen = refuse(&receiver(), short).await;
        assert_eq!(seen.kind(), Some(RejectionKind::SignatureMismatch));
        let long = request.map(|_| pieces(&["{}", "{}"]));
        let seen = refuse(&receiver(), long).await;
        assert_eq!(seen.kind(), Some(RejectionKind::SignatureMismatch));
    }
}

/// An announced length is compared and never allocated: 10^12 bytes would abort the process.
#[tokio::test]
async fn an_absurd_length_allocates_nothing() {
    let unlimited = || {
        let endpoint = webhook_core::Endpoint::new(common::sender());
        let endpoint = endpoint.with_body_limit(usize::MAX).unwrap();
        common::receiver_of(endpoint).budget(Budget::new(usize::MAX))
    };
    for length in [1_000_000_000_000, u64::MAX] {
        let mut request = signed("{}");
        let headers = request.headers_mut();
        headers.insert("content-length", HeaderValue::from(length));
        let announced = Some(length);
        let refused = with_body(request.clone(), Untouchable { announced });
        let refused = refuse(&receiver(), refused).await;
        assert_eq!(refused.kind(), Some(RejectionKind::BodyTooLarge));
        // Even if every limit allows it, nothing is allocated for the announcement.
        let seen = deliver(&unlimited(), &Handler::default(), request.map(Full::new)).await;
        assert_eq!(seen.status, 200);
    }
}

#[tokio::test]
async fn a_body_that_fails_is_refused_and_not_read_on() {
    let body = frames(|number| match number {
        0 => Step::Data(Bytes::from_static(b"{}")),
        _ => Step::Fail,
    });
    let seen = refuse(&receiver(), with_body(signed("{}"), body)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BodyUnreadable));
    assert_eq!(
        (seen.status, seen.header("connection")),
        (400, Some("close"))
    );
}

#[tokio::test]
async fn an_endless_body_is_cut_off_at_the_limit() {
    let budget = Budget::new(256 << 20);
    let most = Arc::new(AtomicUsize::new(0));
    let (watched, highest) = (budget.clone(), Arc::clone(&most));
    let body = frames(move |_| {
        highest.fetch_max(watched.used(), Ordering::SeqCst);
        Step::Data(piece(1 << 20))
    });
    let polled = body.polled();
    let receiver = receiver().budget(budget.clone());
    let seen = refuse(&receiver, with_body(signed("{}"), body)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BodyTooLarge));
    assert_eq!(
        (seen.status, seen.header("connection")),
        (413, Some("close"))
    );
    assert_eq!(polled.load(Ordering::SeqCst), 26, "one frame beyond 25 MiB");
    let most = most.load(Ordering::SeqCst);
    let body_and_buffer = (25 << 20) + (1 << 20);
    let with_list_of_segments = body_and_buffer..body_and_buffer + (64 << 10);
    assert!(with_list_of_segments.contains(&most), "{most}");
    assert_eq!(budget.used(), 0);
}

/// The limit is the greatest length that passes.
#[tokio::test]
async fn a_body_of_the_limit_passes() {
    let whole = piece(25 << 20);
    let handler = Handler::default();
    let seen = deliver(&receiver(), &handler, signed(whole).map(Full::new)).await;
    assert_eq!((seen.status, handler.calls()), (200, 1));
}

#[tokio::test(start_paused = true)]
async fn a_body_of_a_byte_a_second_meets_the_deadline() {
    let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
    tokio::spawn(async move {
        while sending.send_data(piece(1)).await.is_ok() {
            sleep(Duration::from_secs(1)).await;
        }
    });
    let started = Instant::now();
    let seen = refuse(&receiver(), with_body(signed("{}"), body)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::ReadTimeout));
    assert_eq!(
        (seen.status, seen.header("connection")),
        (408, Some("close"))
    );
    assert_seconds(started, 30);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_pauses_meets_the_idle_deadline() {
    // The body pauses after a first byte, and after bytes that came late.
    for (first, delay, expected) in [(0, 0, 10), (1, 0, 11), (0, 9, 19)] {
        let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
        tokio::spawn(async move {
            sleep(Duration::from_secs(first)).await;
            let _ = sending.send_data(piece(1)).await;
            sleep(Duration::from_secs(delay)).await;
            let _ = sending.send_data(piece(1)).await;
            sleep(Duration::from_secs(1000)).await;
        });
        let started = Instant::now();
        let seen = refuse(&receiver(), with_body(signed("{}"), body)).await;
        assert_eq!(seen.kind(), Some(RejectionKind::IdleTimeout));
        assert_eq!(seen.status, 408);
        assert_seconds(started, expected);
    }
}

/// A head without a body is what a crowd can send most of.
#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_begin_meets_the_deadline_of_its_first_byte() {
    for (receiver, expected) in [
        (receiver(), 2),
        (receiver().first_byte_timeout(Duration::from_secs(4)), 4),
        (receiver().idle_timeout(Duration::from_secs(1)), 1),
    ] {
        for empty in [false, true] {
            // Empty frames are no bytes.
            let body = frames(move |number| match number {
                0 if empty => Step::Data(Bytes::new()),
                _ => Step::Pause,
            });
            let started = Instant::now();
            let seen = refuse(&receiver, with_body(signed("{}"), body)).await;
            assert_eq!(seen.kind(), Some(RejectionKind::IdleTimeout));
            assert_eq!(
                (seen.status, seen.header("connection")),
                (408, Some("close"))
            );
            assert_seconds(started, expected);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadlines_can_be_set() {
    let receiver = receiver()
        .read_timeout(Duration::from_secs(5))
        .idle_timeout(Duration::from_secs(60));
    let body = frames(|number| match number {
        0 => Step::Data(piece(1)),
        _ => Step::Pause,
    });
    let started = Instant::now();
    let seen = refuse(&receiver, with_body(signed("{}"), body)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::ReadTimeout));
    assert_seconds(started, 5);
}

/// Empty frames do not count as progress, and a body that is always ready lets other tasks run.
#[tokio::test(start_paused = true)]
async fn frames_of_nothing_are_idle_and_starve_nobody() {
    for trailers in [false, true] {
        let body = frames(move |number| match trailers {
            _ if number > 1000 => Step::End,
            true if number % 2 == 0 => Step::Trailers,
            _ => Step::Data(Bytes::new()),
        });
        let polled = body.polled();
        let receiver = receiver();
        let mut refused = pin!(refuse(&receiver, with_body(signed("{}"), body)));
        for turn in 1..=10 {
            let turned = poll_fn(|context| Poll::Ready(refused.as_mut().poll(context))).await;
            assert!(turned.is_pending());
            assert_eq!(polled.load(Ordering::SeqCst), turn * 32);
        }
        tokio::time::advance(Duration::from_millis(1_900)).await;
        let turned = poll_fn(|context| Poll::Ready(refused.as_mut().poll(context))).await;
        assert!(turned.is_pending());
        tokio::time::advance(Duration::from_millis(200)).await;
        let seen = refused.await;
        assert_eq!(seen.kind(), Some(RejectionKind::IdleTimeout));
    }
}

#[tokio::test]
async fn trailers_and_empty_frames_are_no_part_of_the_body() {
    let body = frames(|number| match number {
        0 | 2 => Step::Data(Bytes::new()),
        1 => Step::Data(Bytes::from_static(b"{}")),
        3 => Step::Trailers,
        _ => Step::End,
    });
    let seen = deliver(
        &receiver(),
        &Handler::default(),
        with_body(signed("{}"), body),
    )
    .await;
    assert_eq!(seen.status, 200);
}

#[tokio::test]
async fn ten_thousand_tiny_frames_are_one_body() {
    let text = "x".repeat(10_000);
    let body = frames(|number| match number {
        10_000 => Step::End,
        _ => Step::Data(Bytes::from_static(b"x")),
    });
    let seen = deliver(
        &receiver(),
        &Handler::default(),
        with_body(signed(text), body),
    )
    .await;
    assert_eq!(seen.status, 200);
}

/// A refusal in the middle of a body ends the reading; another poll of this body would panic.
#[tokio::test]
async fn nothing_is_read_after_a_refusal() {
    let body = frames(|number| match number {
        0 => Step::Data(piece(100)),
        _ => panic!("a refused body was read on"),
    });
    let receiver = receiver().budget(Budget::new(Budget::PER_DELIVERY + 99));
    let seen = refuse(&receiver, with_body(signed("{}"), body)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!(seen.header("connection"), Some("close"));
}

#[tokio::test(start_paused = true)]
async fn the_budget_stops_a_crowd_and_lets_small_deliveries_pass() {
    const MIB: usize = 1 << 20;
    let budget = Budget::new(8 * MIB);
    let receiver = receiver().budget(budget.clone());
    let mut uploads = Vec::new();
    // Each upload takes one MiB of the budget, half of it a buffer, and stays. Seven fill all but the last eighth.
    for _ in 0..7 {
        let receiver = receiver.clone();
        uploads.push(tokio::spawn(async move {
            let body = frames(|number| match number {
                0 => Step::Data(piece(MIB / 2)),
                _ => Step::Pause,
            });
            refuse(&receiver, with_body(signed("{}"), body)).await
        }));
    }
    tokio::task::yield_now().await;
    assert_eq!(budget.used(), 7 * MIB);

    let large = frames(|_| Step::Data(piece(MIB)));
    let seen = refuse(&receiver, with_body(signed("{}"), large)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!((seen.status, seen.header("retry-after")), (503, Some("5")));
    let announced = Some(MIB as u64);
    let seen = refuse(
        &receiver,
        with_body(signed("{}"), Untouchable { announced }),
    )
    .await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    let small = deliver(&receiver, &Handler::default(), signed("{}").map(Full::new)).await;
    assert_eq!(small.status, 200);

    // An upload that is dropped gives its share back at once, and so does one that is refused.
    uploads.pop().unwrap().abort();
    tokio::task::yield_now().await;
    assert_eq!(budget.used(), 6 * MIB);
    for upload in uploads {
        let seen = upload.await.unwrap();
        assert_eq!(seen.kind(), Some(RejectionKind::IdleTimeout));
    }
    assert_eq!(budget.used(), 0);
}

/// A body is not read on while it waits for room: for that of a chunk, or for what is kept beside the chunks that came.
#[tokio::test(start_paused = true)]
async fn a_body_goes_on_once_there_is_room_for_it() {
    const PIECE: usize = 6000;
    // An upload that stalls holds what the delivery lacks, until its first second is over.
    let waited = async |room: usize, pieces: usize| {
        let stalls = 1000;
        let budget = Budget::new(2 * Budget::PER_DELIVERY + stalls + room);
        let receiver = receiver().budget(budget);
        let other = receiver.clone();
        let stalled = tokio::spawn(async move {
            let body = frames(move |number| match number {
                0 => Step::Data(piece(stalls)),
                _ => Step::Pause,
            });
            refuse(&other, with_body(signed("{}"), body)).await
        });
        sleep(Duration::from_millis(100)).await;
        let body = frames(move |number| match number < pieces {
            true => Step::Data(piece(PIECE)),
            false => Step::End,
        });
        let request = with_body(signed(piece(pieces * PIECE)), body);
        let started = Instant::now();
        let seen = deliver(&receiver, &Handler::default(), request).await;
        assert_eq!((seen.kind(), seen.status), (None, 200), "{room} {pieces}");
        stalled.abort();
        started.elapsed().as_millis()
    };
    assert_eq!(waited(PIECE, 1).await, 0);
    let rest_of_the_second = 895..=905;
    assert!(rest_of_the_second.contains(&waited(PIECE - 1, 1).await));
    // A segment after the first 16 KiB has room for as much, and joining the segments takes the body a second time.
    assert_eq!(waited(8 * PIECE + (20 << 10), 4).await, 0);
    assert!(rest_of_the_second.contains(&waited(4 * PIECE, 4).await));
}

/// The budget stops counting a verified delivery before the handler runs.
#[tokio::test]
async fn a_verified_delivery_holds_no_budget() {
    use tower::{Layer as _, ServiceExt as _};
    let budget = Budget::new(Budget::PER_DELIVERY + 1000);
    let used = budget.clone();
    let inner = tower::service_fn(move |_: http::Request<webhook_tower::VerifiedBody>| {
        let used = used.used();
        async move { Ok::<_, std::convert::Infallible>(http::Response::new(used)) }
    });
    let receiver = receiver().budget(budget);
    let service = webhook_tower::WebhookLayer::new(receiver).layer(inner);
    let response = service.oneshot(signed("{}").map(Full::new)).await.unwrap();
    let debug = format!("{:?}", response.body());
    assert!(debug.contains("body: 0"), "{debug}");
}

/// Forged deliveries give back what they held.
#[tokio::test]
async fn a_forged_delivery_holds_no_budget() {
    let budget = Budget::new(Budget::PER_DELIVERY + 1000);
    let receiver = receiver().budget(budget.clone());
    for _ in 0..1000 {
        let request = with_body(forged(signed("{}")), pieces(&["{", "}"]));
        let seen = refuse(&receiver, request).await;
        assert_eq!(seen.kind(), Some(RejectionKind::SignatureMismatch));
    }
    assert_eq!(budget.used(), 0);
}

/// Deadlines have the resolution of tokio's timer, a millisecond.
fn assert_seconds(started: Instant, expected: u64) {
    let elapsed = started.elapsed();
    let expected = Duration::from_secs(expected);
    let late = elapsed.checked_sub(expected);
    assert!(
        late.is_some_and(|late| late < Duration::from_millis(10)),
        "{elapsed:?}"
    );
}
