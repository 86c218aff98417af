//! Tests who gives way, and to whom, when the budget is used up (promise 2 of SECURITY.md).

mod common;

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, frames};
use common::{Handler, Seen, Sender, deliver, receiver, refuse, signed, signed_as, with_body};
use http::HeaderValue;
use http_body::{Body, Frame};
use http_body_util::{Full, channel::Channel};
use tokio::task::{JoinHandle, JoinSet, yield_now};
use tokio::time::{Instant, interval, sleep};
use webhook_core::RejectionKind;
use webhook_tower::{Budget, Receiver};

const MIB: usize = 1 << 20;

fn piece(length: usize) -> Bytes {
    Bytes::from(vec![b' '; length])
}

/// Sends the first bytes of a body, and nothing more.
async fn stall(receiver: Receiver<Sender>, first: usize) -> Seen {
    let body = frames(move |number| match number {
        0 => Step::Data(piece(first)),
        _ => Step::Pause,
    });
    refuse(&receiver, with_body(signed("{}"), body)).await
}

/// Sends a byte now and then.
async fn trickle(receiver: Receiver<Sender>, every: Duration) -> Seen {
    let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
    let request = with_body(signed("{}"), body);
    let trickling = async move {
        while sending.send_data(piece(1)).await.is_ok() {
            sleep(every).await;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        seen = refuse(&receiver, request) => seen,
        () = trickling => unreachable!("it goes on for ever"),
    }
}

/// Sends a genuine delivery of this length, in pieces that come 150 ms apart.
async fn genuine(receiver: Receiver<Sender>, length: usize, pieces: usize) -> Seen {
    let whole = piece(length);
    let request = signed(whole.clone());
    if pieces == 1 {
        return deliver(&receiver, &Handler::default(), request.map(Full::new)).await;
    }
    let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
    tokio::spawn(async move {
        for piece in whole.chunks(length.div_ceil(pieces)) {
            if sending
                .send_data(Bytes::copy_from_slice(piece))
                .await
                .is_err()
            {
                return;
            }
            sleep(Duration::from_millis(150)).await;
        }
    });
    deliver(&receiver, &Handler::default(), with_body(request, body)).await
}

fn spawn<F: Future<Output = Seen> + Send + 'static>(what: F) -> JoinHandle<Seen> {
    tokio::spawn(what)
}

async fn seconds(seconds: f64) {
    sleep(Duration::from_secs_f64(seconds)).await;
}

/// 2,000 uploads a second begin, one after the other.
#[tokio::test(start_paused = true)]
async fn a_crowd_of_tiny_uploads_keeps_nobody_out() {
    let replaced = under_attack(Duration::from_millis(5), 10).await;
    assert!(replaced > 4000, "the crowd came back: {replaced}");
}

/// 5,000 uploads a second begin. The budget holds 6,553 of them, and each is spared for a second.
#[tokio::test(start_paused = true)]
async fn a_faster_crowd_keeps_nobody_out() {
    let replaced = under_attack(Duration::from_millis(5), 25).await;
    assert!(replaced > 10_000, "the crowd came back: {replaced}");
}

/// 2,000 uploads a second begin, in bursts, as a server finds them that stood still for a while.
#[tokio::test(start_paused = true)]
async fn a_crowd_that_comes_in_heaps_keeps_nobody_out() {
    let replaced = under_attack(Duration::from_millis(300), 600).await;
    assert!(replaced > 4000, "the crowd came back: {replaced}");
}

/// 16,384 uploads of a byte hold the whole budget, and an eighth of them sends one more byte now and then. Those that
/// were refused are replaced in an instant, again and again after a while. A thousand genuine deliveries come
/// meanwhile, some of them at the same time, and all pass. Returns how many uploads were replaced.
async fn under_attack(pause: Duration, times: usize) -> usize {
    const CROWD: usize = 16_384;
    let limit = 256 * MIB;
    let budget = Budget::new(limit);
    let receiver = receiver().budget(budget.clone());
    let replaced = Arc::new(AtomicUsize::new(0));
    let attack = {
        let (receiver, replaced) = (receiver.clone(), Arc::clone(&replaced));
        async move {
            let mut crowd = JoinSet::new();
            let attacker = |number: usize| {
                let receiver = receiver.clone();
                async move {
                    match number % 8 {
                        0 => trickle(receiver, Duration::from_millis(900)).await,
                        _ => stall(receiver, 1).await,
                    }
                }
            };
            for number in 0..CROWD {
                crowd.spawn(attacker(number));
            }
            let mut tick = interval(pause);
            loop {
                tick.tick().await;
                for _ in 0..times {
                    if crowd.try_join_next().is_none() {
                        break;
                    }
                    let number = replaced.fetch_add(1, Ordering::SeqCst);
                    crowd.spawn(attacker(number));
                }
            }
        }
    };
    let attack = tokio::spawn(attack);
    seconds(3.0).await;
    assert!(
        budget.used() + Budget::PER_DELIVERY > limit,
        "{}",
        budget.used()
    );

    let mut deliveries = JoinSet::new();
    for number in 0..1000 {
        let (length, pieces) = match number % 4 {
            0 => (22, 1),
            1 => (25_000, 1),
            2 => (22, 2),
            _ => (25_000, 5),
        };
        deliveries.spawn(genuine(receiver.clone(), length, pieces));
        // The first quarter comes in one instant.
        if number > 250 {
            sleep(Duration::from_millis(4)).await;
        }
        assert!(budget.used() <= limit);
    }
    let mut passed = 0;
    while let Some(seen) = deliveries.join_next().await {
        let seen = seen.expect("a delivery that ends");
        assert_eq!(seen.status, 200, "after {passed}: {:?}", seen.kind());
        passed += 1;
    }
    assert_eq!(passed, 1000);
    attack.abort();
    replaced.load(Ordering::SeqCst)
}

/// All uploads are in their first second: the next delivery waits, unread, until one of them is older.
#[tokio::test(start_paused = true)]
async fn nobody_gives_way_in_the_first_second() {
    let budget = Budget::new(4 * Budget::PER_DELIVERY + 100);
    let receiver = receiver().budget(budget.clone());
    let started = Instant::now();
    let mut crowd = Vec::new();
    for _ in 0..3 {
        crowd.push(spawn(stall(receiver.clone(), 1)));
        seconds(0.1).await;
    }
    crowd.push(spawn(stall(receiver.clone(), 1)));
    seconds(0.1).await;
    let seen = genuine(receiver, 22, 1).await;
    assert_eq!(seen.status, 200);
    let waited = started.elapsed();
    assert!(
        waited >= Duration::from_secs(1) && waited < Duration::from_millis(1200),
        "{waited:?}"
    );
    assert!(crowd[1..].iter().all(|upload| !upload.is_finished()));
    let first = crowd.remove(0).await.unwrap();
    assert_eq!(first.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!(
        (first.status, first.header("retry-after")),
        (503, Some("5"))
    );
    assert_eq!(first.header("connection"), Some("close"));
}

/// The upload that has been silent for the longest gives way, and not the one that came first.
#[tokio::test(start_paused = true)]
async fn the_one_whose_last_byte_is_oldest_gives_way() {
    let budget = Budget::new(3 * Budget::PER_DELIVERY + 1000);
    let receiver = receiver().budget(budget);
    let talks = spawn(trickle(receiver.clone(), Duration::from_millis(700)));
    seconds(0.5).await;
    let silent = spawn(stall(receiver.clone(), 1));
    seconds(0.5).await;
    let later = spawn(stall(receiver.clone(), 1));
    seconds(3.0).await;
    assert_eq!(genuine(receiver.clone(), 22, 1).await.status, 200);
    yield_now().await;
    assert_eq!(
        (
            talks.is_finished(),
            silent.is_finished(),
            later.is_finished()
        ),
        (false, true, false)
    );
    assert_eq!(
        silent.await.unwrap().kind(),
        Some(RejectionKind::BudgetExhausted)
    );
    // A delivery that already has its room needs nobody to give way.
    assert_eq!(genuine(receiver, 22, 1).await.status, 200);
    assert!(!talks.is_finished() && !later.is_finished());
}

/// Within the seven eighths that large uploads may hold, each of them gives way before any small one, however recent it
/// is.
#[tokio::test(start_paused = true)]
async fn large_uploads_give_way_first() {
    let budget = Budget::new(8 * MIB);
    let receiver = receiver().budget(budget.clone());
    let small: Vec<_> = (0..24)
        .map(|_| spawn(stall(receiver.clone(), 1000)))
        .collect();
    seconds(0.5).await;
    // Each holds a MiB: half of it the body, and half a buffer of its length.
    let large: Vec<_> = (0..6)
        .map(|_| spawn(stall(receiver.clone(), MIB / 2)))
        .collect();
    seconds(1.5).await;
    let before = budget.used();
    assert!(before > 6 * MIB + MIB / 2, "{before}");
    let more: Vec<_> = (0..32)
        .map(|_| spawn(stall(receiver.clone(), 1000)))
        .collect();
    seconds(0.1).await;
    assert!(more.iter().all(|upload| !upload.is_finished()));
    assert!(small.iter().all(|upload| !upload.is_finished()));
    assert!(large.iter().any(JoinHandle::is_finished));
    // A large upload gets the room of silent large ones, and if there are none, that of small ones.
    assert_eq!(genuine(receiver.clone(), MIB / 4, 1).await.status, 200);
    assert!(small.iter().all(|upload| !upload.is_finished()));
}

/// A large upload does not wait for the first second of others to pass: it is refused at once, and can be sent again.
#[tokio::test(start_paused = true)]
async fn a_large_upload_that_nobody_makes_room_for_is_refused_at_once() {
    let budget = Budget::new(8 * MIB);
    let receiver = receiver().budget(budget);
    let crowd: Vec<_> = (0..7)
        .map(|_| spawn(stall(receiver.clone(), MIB / 2)))
        .collect();
    seconds(0.5).await;
    let started = Instant::now();
    let seen = stall(receiver.clone(), MIB / 2).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert!(
        crowd.iter().all(|upload| !upload.is_finished()),
        "nobody left for nothing"
    );
    seconds(0.6).await;
    assert_eq!(genuine(receiver, MIB / 2, 1).await.status, 200);
}

/// A handler that is never ready.
#[derive(Clone)]
struct Never;

impl tower::Service<http::Request<webhook_tower::VerifiedBody>> for Never {
    type Response = http::Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::future::Pending<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Pending
    }

    fn call(&mut self, _: http::Request<webhook_tower::VerifiedBody>) -> Self::Future {
        panic!("it is never ready")
    }
}

/// Verified deliveries wait for a handler that is never ready, and do not give way.
#[tokio::test(start_paused = true)]
async fn verified_deliveries_never_give_way() {
    use tower::{Layer as _, ServiceExt as _};

    let budget = Budget::new(3 * Budget::PER_DELIVERY + 100);
    let receiver = receiver()
        .budget(budget)
        .handler_wait(9, Duration::from_secs(60));
    let service = webhook_tower::WebhookLayer::new(receiver.clone()).layer(Never);
    let slow = || {
        // Its body comes in two pieces, so it paused before it was proven.
        let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
        tokio::spawn(async move {
            for piece in ["{", "}"] {
                let _ = sending
                    .send_data(Bytes::from_static(piece.as_bytes()))
                    .await;
                sleep(Duration::from_millis(1500)).await;
            }
        });
        with_body(signed("{}"), body)
    };
    let waiting: Vec<_> = (0..3)
        .map(|_| tokio::spawn(service.clone().oneshot(slow())))
        .collect();
    seconds(4.0).await;
    let started = Instant::now();
    let seen = stall(receiver, 22).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!(started.elapsed().as_secs(), 2, "it waited for room");
    assert!(waiting.iter().all(|delivery| !delivery.is_finished()));
}

/// A delivery that was told to give way holds its memory, and so its room, until it is polled.
#[tokio::test(start_paused = true)]
async fn a_place_is_free_when_its_memory_is() {
    let budget = Budget::new(Budget::PER_DELIVERY + 100);
    let receiver = receiver().budget(budget.clone());
    let counted = Arc::new(AtomicUsize::new(0));
    let body = Watched {
        budget: budget.clone(),
        counted: Arc::clone(&counted),
    };
    let mut holds = pin!(refuse(&receiver, with_body(signed("{}"), body)));
    assert!(
        poll_fn(|context| Poll::Ready(holds.as_mut().poll(context)))
            .await
            .is_pending()
    );
    tokio::time::advance(Duration::from_millis(1500)).await;

    let mut comes = pin!(genuine(receiver.clone(), 22, 1));
    for _ in 0..10 {
        let turned = poll_fn(|context| Poll::Ready(comes.as_mut().poll(context))).await;
        assert!(turned.is_pending(), "the other still holds what it holds");
        yield_now().await;
    }
    assert_eq!(counted.load(Ordering::SeqCst), 0, "not dropped yet");
    let left = holds.await;
    assert_eq!(left.kind(), Some(RejectionKind::BudgetExhausted));
    assert!(
        counted.load(Ordering::SeqCst) >= Budget::PER_DELIVERY,
        "the body was dropped while it was counted"
    );
    assert_eq!(comes.await.status, 200);
    assert_eq!(budget.used(), 0);
}

/// A body that never comes, and that looks at the budget when it is dropped.
struct Watched {
    budget: Budget,
    counted: Arc<AtomicUsize>,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.counted.store(self.budget.used(), Ordering::SeqCst);
    }
}

/// Deliveries that wait for room are bounded as well, and the next one is refused at once.
#[tokio::test(start_paused = true)]
async fn only_so_many_wait_for_room() {
    let budget = Budget::new(16 * MIB);
    let receiver = receiver().budget(budget.clone());
    let crowd: Vec<_> = (0..3000)
        .map(|_| spawn(stall(receiver.clone(), 1)))
        .collect();
    seconds(0.001).await;
    let started = Instant::now();
    let refused = crowd.iter().filter(|upload| upload.is_finished()).count();
    // 409 deliveries have room, and an eighth of the budget waits: 2 MiB are 51 deliveries.
    assert_eq!(refused, 3000 - 409 - 51);
    let seen = genuine(receiver.clone(), 22, 1).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!(started.elapsed(), Duration::ZERO);
    seconds(1.1).await;
    assert_eq!(genuine(receiver, 22, 1).await.status, 200);
}

/// An event counts in addition to the body from which it was read, until the handler has it.
#[tokio::test(start_paused = true)]
async fn a_typed_event_is_counted_until_the_handler_takes_over() {
    // Each number takes two bytes of text, and eight of memory. The chunk counts, and so do the buffers through which
    // it came.
    let body = format!(r#"{{"a":[1{}]}}"#, ",1".repeat(9_999));
    let length = body.len();
    let request = || signed_as("numbers", body.clone()).map(Full::new);
    let room = |beside: usize| {
        receiver().budget(Budget::new(
            Budget::PER_DELIVERY + 5 * length + 1000 + beside,
        ))
    };
    let seen = refuse(&room(70_000), request()).await;
    assert_eq!(seen.kind(), Some(RejectionKind::BudgetExhausted));
    assert_eq!((seen.status, seen.header("retry-after")), (503, Some("5")));
    assert_eq!(seen.header("connection"), None, "the body was read");
    let seen = deliver(&room(80_000), &Handler::default(), request()).await;
    assert_eq!(seen.status, 200);
    // Other deliveries give way to it.
    let receiver = room(80_000);
    let stalled = spawn(stall(receiver.clone(), 1000));
    seconds(1.5).await;
    assert_eq!(
        deliver(&receiver, &Handler::default(), request())
            .await
            .status,
        200
    );
    assert_eq!(
        stalled.await.unwrap().kind(),
        Some(RejectionKind::BudgetExhausted)
    );
}

/// A verified delivery that waits for the room of its event does not give way either.
#[tokio::test(start_paused = true)]
async fn a_verified_delivery_that_waits_for_room_does_not_give_way() {
    use tower::{Layer as _, ServiceExt as _};

    let body = format!(r#"{{"a":[1{}]}}"#, ",1".repeat(9_999));
    let room = Budget::PER_DELIVERY + 5 * body.len() + 81_000;
    let receiver = receiver()
        .budget(Budget::new(room))
        .handler_wait(9, Duration::from_secs(60));
    let service = webhook_tower::WebhookLayer::new(receiver.clone()).layer(Never);
    let holds = tokio::spawn(service.oneshot(signed("{}").map(Full::new)));
    let (mut sending, slow) = Channel::<Bytes, std::io::Error>::new(1);
    let request = with_body(signed_as("numbers", body.clone()), slow);
    let other = receiver.clone();
    let verified = spawn(async move { deliver(&other, &Handler::default(), request).await });
    seconds(1.5).await;
    let _ = sending.send_data(body.into()).await;
    drop(sending);
    seconds(0.5).await;
    assert!(
        !verified.is_finished(),
        "it waits for the room of its event"
    );
    let comes = spawn(stall(receiver, 1));
    seconds(0.5).await;
    assert!(!verified.is_finished() && !comes.is_finished());
    holds.abort();
    assert_eq!(verified.await.unwrap().status, 200);
}

/// A body of several chunks is in memory twice while it is joined. A body of a single chunk never is.
#[tokio::test(start_paused = true)]
async fn a_body_is_counted_twice_while_it_is_joined() {
    const LENGTH: usize = 60_000;
    let received = async |room: usize, pieces: usize| {
        let budget = Budget::new(Budget::PER_DELIVERY + room);
        let seen = genuine(receiver().budget(budget.clone()), LENGTH, pieces).await;
        assert_eq!(budget.used(), 0);
        seen.kind()
    };
    let exhausted = Some(RejectionKind::BudgetExhausted);
    // The last segment of a body of several chunks has room for 16 KiB.
    let beside = 20 << 10;
    assert_eq!(received(LENGTH + beside, 10).await, exhausted);
    assert_eq!(received(2 * LENGTH + beside, 10).await, None);
    // A chunk of this length counts for buffers of the server as well.
    let buffers = 4 * LENGTH;
    assert_eq!(received(LENGTH + buffers, 1).await, None);
}

/// Once half of an announced body has come, it is joined into a piece of the announced length. That piece is counted
/// together with what is joined, and then alone.
#[tokio::test(start_paused = true)]
async fn an_announced_body_is_counted_as_it_is_joined() {
    const LENGTH: usize = 60_000;
    const PIECE: usize = 6_000;
    let received = async |room: usize| {
        let budget = Budget::new(Budget::PER_DELIVERY + room);
        let mut request = signed(piece(LENGTH));
        let headers = request.headers_mut();
        headers.insert("content-length", HeaderValue::from(LENGTH));
        let (mut sending, body) = Channel::<Bytes, std::io::Error>::new(1);
        let receiver = receiver().budget(budget.clone());
        let handler = Handler::default();
        let delivered =
            spawn(async move { deliver(&receiver, &handler, with_body(request, body)).await });
        let mut counted = Vec::new();
        for _ in 0..LENGTH / PIECE {
            if sending.send_data(piece(PIECE)).await.is_err() {
                break;
            }
            seconds(0.15).await;
            counted.push(budget.used().saturating_sub(Budget::PER_DELIVERY));
        }
        drop(sending);
        (delivered.await.unwrap().kind(), counted)
    };
    let exhausted = Some(RejectionKind::BudgetExhausted);
    assert_eq!(received(LENGTH + LENGTH / 2).await.0, exhausted);
    let (kind, counted) = received(LENGTH + LENGTH / 2 + (10 << 10)).await;
    assert_eq!((kind, counted.len()), (None, LENGTH / PIECE));
    for (place, counted) in counted.into_iter().enumerate() {
        let came = (place + 1) * PIECE;
        let most = if 2 * came < LENGTH {
            came + (16 << 10)
        } else {
            LENGTH
        };
        assert!((came..=most).contains(&counted), "{came} came: {counted}");
    }
}

/// If it did not, the body would count twice until the handler takes over.
#[tokio::test(start_paused = true)]
async fn what_joining_took_is_given_back_before_the_event_is_read() {
    let body = format!(r#"{{"a":[1{}]}}"#, ",1".repeat(9_999));
    let request = signed_as("numbers", body.clone());
    let (mut sending, chunks) = Channel::<Bytes, std::io::Error>::new(1);
    tokio::spawn(async move {
        for piece in body.as_bytes().chunks(4000) {
            let piece = Bytes::copy_from_slice(piece);
            assert!(sending.send_data(piece).await.is_ok(), "it is read");
        }
    });
    // The body, a segment of it that is not full, and an event of about 80,000 bytes; not the body a second time.
    let receiver = receiver().budget(Budget::new(Budget::PER_DELIVERY + 115_000));
    let seen = deliver(&receiver, &Handler::default(), with_body(request, chunks)).await;
    assert_eq!((seen.kind(), seen.status), (None, 200));
}
