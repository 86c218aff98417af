//! Many uploads at once, and one upload in many pieces, at every adapter and preset.
//!
//! What the uploads hold is counted, their cost follows their bytes, and a caller that goes away leaves nothing behind.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame};
use http_body_util::Full;
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_attacks::heads::{LONGEST, grown};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Head, Opening, Provider};
use webhook_tower::{Budget, Receiver, VerifiedBody, WebhookLayer};

/// A body that arrives in pieces of one byte and then stalls.
struct Stalls {
    body: Bytes,
}

impl Body for Stalls {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.body.is_empty() {
            true => Poll::Pending,
            false => Poll::Ready(Some(Ok(Frame::data(self.body.split_to(1))))),
        }
    }
}

/// How many uploads a crowd has.
const CROWD: usize = 40;

/// How many bytes each upload sends before it stalls.
const SENT: usize = 20;

#[test]
fn a_crowd_of_tiny_uploads_holds_no_more_than_is_counted() {
    struct Crowds(usize);

    impl Visitor for Crowds {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let genuine = case.genuine(&case.samples[0]);
            let (_, long) = grown(&genuine, LONGEST / 4)
                .into_iter()
                .find(|(shape, _)| shape == "many headers")
                .unwrap();
            for (shape, request) in [("a usual head", &genuine), ("a long head", &long)] {
                let budget = Budget::new(256 << 20);
                let receiver = Receiver::new(case.several.clone())
                    .clock(|| NOW)
                    .budget(budget.clone());
                let inner = service_fn(|_: Request<VerifiedBody>| async {
                    Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
                });
                let service = WebhookLayer::new(receiver).layer(inner);
                let mut context = Context::from_waker(Waker::noop());
                let mut crowd = Vec::with_capacity(CROWD + 1);
                let mut stays = true;
                let mut join = |crowd: &mut Vec<_>| {
                    let body = Bytes::from(vec![b'{'; SENT]);
                    let upload = request.clone().map(|_| Stalls { body });
                    let mut upload = Box::pin(service.clone().oneshot(upload));
                    stays &= upload.as_mut().poll(&mut context).is_pending();
                    crowd.push(upload);
                };
                // The first upload makes the tables of the budget and of the timers.
                join(&mut crowd);
                let before = budget.used();
                let held = measure(|| (0..CROWD).for_each(|_| join(&mut crowd))).bytes_current;
                let counted = budget.used() - before;
                let what = format!("{}, {shape}", case.name);
                if !stays {
                    assert_eq!(shape, "a long head", "{what}: a genuine one is refused");
                    continue;
                }
                assert!(
                    held <= counted as i64,
                    "{what}: {held} held, {counted} counted"
                );
                // However few bytes each upload sends, the budget limits how many there are.
                assert!(counted >= CROWD * Budget::PER_DELIVERY, "{what}: {counted}");
                drop(crowd);
                assert_eq!(budget.used(), 0, "{what}: somebody went away");
                self.0 += 1;
            }
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let mut crowds = Crowds(0);
    // The uploads need a runtime for their timers.
    runtime.block_on(poll_fn(|_| {
        every(&mut crowds);
        Poll::Ready(())
    }));
    assert!(crowds.0 > 60, "{}", crowds.0);
}

/// Checks by allocations and verdicts what `ci/work` checks by instructions.
#[test]
fn a_body_in_single_bytes_is_the_same_body() {
    struct Pieces(usize);

    impl Visitor for Pieces {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for sample in case.samples {
                let long = format!("{}{}", sample.body, " ".repeat(9_000));
                let signed = case.sign(case.outgoing(sample.event, long));
                let genuine = case.genuine(sample);
                // The other body comes with the genuine head, and is refused when the whole of it has arrived.
                let other = signed.as_ref().unwrap_or(&genuine).body().clone();
                let forged = genuine.clone().map(|_| other);
                for request in [Some(genuine), Some(forged), signed.ok()]
                    .into_iter()
                    .flatten()
                {
                    let head = Head::new(request.method(), request.uri(), request.headers());
                    let Ok(Opening::Read(mut in_flight)) = case.several.begin(&head, NOW) else {
                        panic!("{}: a genuine head is refused", case.name);
                    };
                    let body = request.body();
                    let mut pieces = (0..body.len()).map(|at| body.slice(at..=at));
                    let mut taken = Ok(());
                    let cost = measure(|| taken = pieces.try_for_each(|it| in_flight.update(it)));
                    let whole = deliver(&case.several, &request, NOW);
                    let finished = taken.and_then(|()| in_flight.finish());
                    let verdict = |it: &Result<Finished<P>, webhook_core::Rejection>| match it {
                        Ok(Finished::Verified(it)) => Ok(it.delivery().body().clone()),
                        Ok(Finished::Answer(_)) => panic!("{}: a handshake", case.name),
                        Err(refused) => Err(refused.kind()),
                    };
                    assert_eq!(verdict(&finished), verdict(&whole), "{}", case.name);
                    // There is one segment for each 4 KiB, and the list of the segments.
                    let most = body.len() as u64 / 4096 + 5;
                    let (times, bytes) = (cost.count_total, cost.bytes_total);
                    let name = case.name;
                    assert!(times <= most, "{name}: {times} allocations, {}", body.len());
                    let most = 2 * body.len() as u64 + (8 << 10);
                    assert!(bytes <= most, "{name}: {bytes} bytes for {}", body.len());
                    self.0 += 1;
                }
            }
        }
    }
    let mut pieces = Pieces(0);
    every(&mut pieces);
    assert!(pieces.0 > 150, "{}", pieces.0);
}
