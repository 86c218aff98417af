//! Checks that a budget keeps its promises, whatever a crowd of deliveries does in whatever order.
//!
//! What is counted stays between what is certainly held and the bound. A small delivery is not given up in its first
//! second. What is handled is complete and signed. When the crowd stands still, a sender that sends everything at once
//! is served.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use http_body::{Body, Frame};
use tokio::time::{Instant, advance};
use tower::{Layer, ServiceExt, service_fn};
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Rejection, RejectionKind};
use webhook_github::GitHub;
use webhook_tower::{Budget, Receiver, VerifiedBody, WebhookLayer};

use crate::input::{in_paused_time, now};
use crate::oracle::hmac_sha256;

const SECRET: &str = "the hook's secret";
/// The length up to which a delivery counts as small.
const SMALL: usize = 64 << 10;
/// The length of a frame that comes from the buffers which every connection has.
const FRAME: usize = 8 << 10;
const MOST: usize = 8;

/// The longest body, of which the others are the beginnings. It is no JSON and no form, which would take longer to read
/// than everything that is checked here.
static BODY: Bytes = {
    const BYTES: &[u8] = &{
        let mut bytes = [b'x'; length_of(255)];
        bytes[0] = b'{';
        bytes
    };
    Bytes::from_static(BYTES)
};

/// Most bodies are short, because hashing the long ones takes most of the time.
const fn length_of(length: u8) -> usize {
    (length as usize).pow(2) * 2
}

static RECEIVER: LazyLock<Receiver<GitHub>> = LazyLock::new(|| {
    let github = GitHub::new(secret(SECRET)).expect("one secret");
    let endpoint = Endpoint::new(github)
        .with_body_limit(1 << 20)
        .expect("a limit");
    Receiver::new(endpoint).clock(now)
});

thread_local! {
    /// The signatures of the bodies of each length, once with the secret and once with another one.
    static SIGNATURES: RefCell<HashMap<(usize, bool), HeaderValue>> = RefCell::default();
}

/// Returns the header with the signature of the body of this length, which is computed only once.
fn signature(length: usize, honest: bool) -> HeaderValue {
    let computed = || {
        let key = if honest { SECRET } else { "nobody's secret" };
        let mac = hmac_sha256(key.as_bytes(), &BODY[..length]);
        let text = format!("sha256={}", data_encoding::HEXLOWER.encode(&mac));
        HeaderValue::from_str(&text).expect("digits")
    };
    SIGNATURES.with_borrow_mut(|all| {
        let signature = all.entry((length, honest)).or_insert_with(computed);
        signature.clone()
    })
}

#[derive(Arbitrary, Debug)]
struct Input {
    /// The budget, in units of 16 KiB in addition to 256 KiB.
    budget: u8,
    steps: Vec<Step>,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Step {
    /// A delivery begins. Its body will have twice the square of this many bytes.
    Open {
        length: u8,
        honest: bool,
    },
    Feed {
        who: u8,
        bytes: u16,
    },
    /// The whole rest of the body arrives, and its end.
    Rest {
        who: u8,
    },
    End {
        who: u8,
    },
    Wait {
        hundredths: u8,
    },
    Leave {
        who: u8,
    },
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    in_paused_time(play(&input));
}

async fn play(input: &Input) {
    let size = (256 << 10) + usize::from(input.budget) * (16 << 10);
    let mut crowd = Crowd::new(size);
    for step in input.steps.iter().take(96) {
        let who = |who: u8, crowd: &Crowd| usize::from(who) % crowd.all.len().max(1);
        match *step {
            Step::Open { length, honest } if crowd.all.len() < MOST => {
                crowd.open(length_of(length), honest);
            }
            Step::Open { .. } => {}
            Step::Feed { who: at, bytes } => {
                let at = who(at, &crowd);
                if let Some(one) = crowd.all.get_mut(at) {
                    one.feed(usize::from(bytes));
                }
            }
            Step::Rest { who: at } => {
                let at = who(at, &crowd);
                if let Some(one) = crowd.all.get_mut(at) {
                    one.feed(usize::MAX);
                    one.end();
                }
            }
            Step::End { who: at } => {
                let at = who(at, &crowd);
                if let Some(one) = crowd.all.get_mut(at) {
                    one.end();
                }
            }
            Step::Wait { hundredths } => {
                advance(Duration::from_millis(u64::from(hundredths) * 10)).await;
            }
            Step::Leave { who: at } => {
                let at = who(at, &crowd);
                if at < crowd.all.len() {
                    drop(crowd.all.swap_remove(at));
                }
            }
        }
        crowd.poll(input);
    }

    // All of them stand still for longer than a second. Then a sender sends everything at once.
    advance(Duration::from_millis(1_100)).await;
    crowd.poll(input);
    let newcomer = crowd.open(12_000, true);
    crowd.all[newcomer].feed(usize::MAX);
    crowd.all[newcomer].end();
    crowd.all[newcomer].must_pass = true;
    for _ in 0..25 {
        crowd.poll(input);
        if crowd.all.iter().all(|one| !one.must_pass) {
            break;
        }
        advance(Duration::from_millis(100)).await;
    }
    assert!(
        crowd.all.iter().all(|one| !one.must_pass),
        "a whole delivery waits behind a crowd that stands still: {input:?}"
    );
    let budget = crowd.budget.clone();
    drop(crowd);
    assert_eq!(budget.used(), 0, "bytes stay booked: {input:?}");
}

struct Crowd {
    size: usize,
    budget: Budget,
    receiver: Receiver<GitHub>,
    all: Vec<One>,
}

/// A delivery that nobody has answered yet.
struct One {
    answer: Pin<Box<dyn Future<Output = Option<RejectionKind>>>>,
    line: Arc<Mutex<Line>>,
    rest: Bytes,
    length: usize,
    honest: bool,
    since: Instant,
    must_pass: bool,
}

/// The bytes that were sent and have not been read yet.
#[derive(Default)]
struct Line {
    frames: VecDeque<Bytes>,
    ended: bool,
    read: usize,
    /// The frame that was read last. It may still wait for room in the budget.
    last: usize,
}

struct Sent(Arc<Mutex<Line>>);

impl Body for Sent {
    type Data = Bytes;
    type Error = Infallible;

    /// A waker that wakes nobody, because this target polls everyone after each step.
    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let mut line = self.0.lock().expect("nobody panics");
        match line.frames.pop_front() {
            Some(bytes) => {
                line.read += bytes.len();
                line.last = bytes.len();
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            None if line.ended => Poll::Ready(None),
            None => Poll::Pending,
        }
    }
}

impl Crowd {
    fn new(size: usize) -> Self {
        let budget = Budget::new(size);
        let receiver = RECEIVER.clone().budget(budget.clone());
        Self {
            size,
            budget,
            receiver,
            all: Vec::new(),
        }
    }

    fn open(&mut self, length: usize, honest: bool) -> usize {
        let rest = BODY.slice(..length);
        let line = Arc::new(Mutex::new(Line::default()));
        let request = Request::post("/hook")
            .header("x-github-event", "ping")
            .header("x-hub-signature-256", signature(length, honest))
            .body(Sent(Arc::clone(&line)))
            .expect("a request");
        let whole = rest.clone();
        let handler = service_fn(move |request: Request<VerifiedBody>| {
            let body = request.into_body().into_bytes();
            assert_eq!(body, whole, "what was not signed is handled");
            async { Ok::<_, Infallible>(Response::new(VerifiedBody::default())) }
        });
        let service = WebhookLayer::new(self.receiver.clone()).layer(handler);
        let answer = async move {
            let response = service.oneshot(request).await;
            let response = response.unwrap_or_else(|never| match never {});
            response
                .extensions()
                .get::<Rejection>()
                .map(Rejection::kind)
        };
        self.all.push(One {
            answer: Box::pin(answer),
            line,
            rest,
            length,
            honest,
            since: Instant::now(),
            must_pass: false,
        });
        self.all.len() - 1
    }

    /// What changes if a delivery goes on: how many there are, what they have read, and what is counted.
    fn state(&self) -> (usize, usize, usize) {
        let read = self.all.iter().map(|one| one.line().read).sum();
        (self.all.len(), read, self.budget.used())
    }

    /// Polls everyone until nothing changes, and checks all promises.
    fn poll(&mut self, input: &Input) {
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..3 {
            let before = self.state();
            self.all
                .retain_mut(|one| match one.answer.as_mut().poll(&mut context) {
                    Poll::Pending => true,
                    Poll::Ready(refused) => {
                        one.judge(refused, input);
                        false
                    }
                });
            let used = self.budget.used();
            assert!(used <= self.size, "{used} of {}: {input:?}", self.size);
            let held: usize = self.all.iter().map(One::surely_held).sum();
            assert!(held <= used, "{held} are held, {used} counted: {input:?}");
            if self.state() == before {
                break;
            }
        }
    }
}

impl One {
    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().expect("nobody panics")
    }

    fn feed(&mut self, bytes: usize) {
        let mut line = self.line.lock().expect("nobody panics");
        if line.ended {
            return;
        }
        let mut piece = self.rest.split_to(bytes.min(self.rest.len()));
        while !piece.is_empty() {
            line.frames
                .push_back(piece.split_to(FRAME.min(piece.len())));
        }
    }

    fn end(&mut self) {
        self.line().ended = true;
    }

    fn surely_held(&self) -> usize {
        let line = self.line();
        match line.read {
            0 => 0,
            read => Budget::PER_DELIVERY + read - line.last,
        }
    }

    fn judge(&mut self, refused: Option<RejectionKind>, input: &Input) {
        let whole = self.honest && self.rest.is_empty();
        let age = self.since.elapsed();
        match refused {
            None => assert!(whole, "handled, and not whole or not signed: {input:?}"),
            Some(RejectionKind::BudgetExhausted) => {
                let protected = self.length <= SMALL && age < Duration::from_secs(1);
                assert!(!protected, "a small one gives way after {age:?}: {input:?}");
            }
            Some(_) => {
                let in_time = age < Duration::from_secs(2);
                assert!(
                    !(whole && in_time),
                    "{refused:?} of a genuine one: {input:?}"
                );
            }
        }
        assert!(
            refused.is_none() || !self.must_pass,
            "{refused:?}: {input:?}"
        );
        self.must_pass = false;
    }
}
