//! Checks a cached resolver as a state machine against a plain model of its documented rules.
//!
//! Tenants change their secrets, the store answers, fails or hangs, time passes, and tenants are forgotten by hand.
//! Each delivery must have the status that the model says, and the store must be asked exactly as often.

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::Body;
use tokio::time::{Instant, advance, sleep};
use tower::{Layer, ServiceExt, service_fn};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Rejection};
use webhook_github::GitHub;
use webhook_tower::{
    Cached, Receiver, ResolveError, TenantHead, VerifiedBody, WebhookLayer, resolve_fn,
};

use crate::input::{in_paused_time, now};
use crate::oracle::hmac_sha256;

const TENANTS: usize = 5;
const SECRETS: [&str; 3] = [
    "the first secret of it",
    "the second secret of it",
    "the third secret of it",
];
/// To read a secret takes longer than to answer the question about it.
static GITHUBS: LazyLock<[GitHub; SECRETS.len()]> =
    LazyLock::new(|| SECRETS.map(|it| GitHub::new(secret(it)).expect("one secret")));
const PATIENCE: Duration = Duration::from_secs(1);
/// How long the store is not asked again about an endpoint that is no longer fresh.
const PAUSE: Duration = Duration::from_secs(5);
const BODY: &[u8] = b"{}";

#[derive(Arbitrary, Debug)]
struct Input {
    capacity: u8,
    fresh: u8,
    stale: u16,
    steps: Vec<Step>,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum Step {
    Deliver {
        tenant: u8,
        secret: u8,
        beside: bool,
    },
    /// Delivers, and forgets the tenant half a second after the delivery has arrived.
    DeliverAndForget {
        tenant: u8,
        secret: u8,
    },
    Store {
        tenant: u8,
        says: Says,
    },
    Wait {
        tenths: u16,
    },
    Forget {
        tenant: u8,
    },
    Clear,
}

/// The store's answer about a tenant.
#[derive(Arbitrary, Clone, Copy, Debug)]
enum Says {
    Secret(u8),
    Nobody,
    Fails,
    Hangs,
}

#[derive(Debug)]
struct Store {
    says: [Says; TENANTS],
    asked: usize,
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    in_paused_time(play(&input));
}

async fn play(input: &Input) {
    let store = Arc::new(Mutex::new(Store {
        says: [Says::Secret(0); TENANTS],
        asked: 0,
    }));
    let capacity = usize::from(input.capacity % 5);
    let fresh = Duration::from_secs(u64::from(input.fresh));
    let stale = Duration::from_secs(u64::from(input.stale));
    let asking = Arc::clone(&store);
    let resolver = resolve_fn(move |head: TenantHead| {
        let says = {
            let mut store = asking.lock().expect("nobody panics");
            store.asked += 1;
            tenant_of(head.path()).map_or(Says::Nobody, |tenant| store.says[tenant])
        };
        answer(says)
    });
    let cached = Cached::by_path(resolver)
        .capacity(capacity)
        .fresh_for(fresh)
        .stale_for(stale)
        .patience(PATIENCE);
    let nobody = GitHub::with_keyring(Keyring::nobody());
    let receiver = Receiver::resolving(cached.clone(), nobody).clock(now);
    let handler = service_fn(|_: Request<VerifiedBody>| async {
        Ok::<_, Infallible>(Response::new(VerifiedBody::default()))
    });
    let service = WebhookLayer::new(receiver).layer(handler);
    let deliver = |tenant: usize, secret: usize| {
        let service = service.clone();
        async move {
            let response = service.oneshot(request(tenant, secret)).await;
            status(&response.unwrap_or_else(|never| match never {}))
        }
    };

    let mut model = Model {
        capacity,
        fresh,
        forgotten_after: fresh.max(stale),
        entries: Vec::new(),
        turn: 0,
        last_asked: false,
        asked: 0,
    };
    for step in input.steps.iter().take(64) {
        let says = |tenant: usize| store.lock().expect("nobody panics").says[tenant];
        match *step {
            Step::Deliver {
                tenant,
                secret,
                beside,
            } => {
                let (tenant, secret) = (of(tenant), usize::from(secret) % SECRETS.len());
                let times = if beside { 2 } else { 1 };
                let at = Instant::now();
                let expected: Vec<_> = (0..times)
                    .map(|_| model.deliver(tenant, secret, says(tenant), at))
                    .collect();
                let found = if beside {
                    let (one, other) = both(deliver(tenant, secret), deliver(tenant, secret)).await;
                    vec![one, other]
                } else {
                    vec![deliver(tenant, secret).await]
                };
                assert_eq!(found, expected, "{step:?} of {input:?}");
            }
            Step::DeliverAndForget { tenant, secret } => {
                let (tenant, secret) = (of(tenant), usize::from(secret) % SECRETS.len());
                let mut expected = model.deliver(tenant, secret, says(tenant), Instant::now());
                let hangs = matches!(says(tenant), Says::Hangs);
                // If a tenant is forgotten while the store is asked and the store fails, the old endpoint is not used.
                if hangs && model.last_asked {
                    expected = StatusCode::SERVICE_UNAVAILABLE;
                }
                let forgetting = async {
                    sleep(Duration::from_millis(500)).await;
                    cached.forget(&path(tenant));
                };
                let (found, ()) = both(deliver(tenant, secret), forgetting).await;
                model.entries.retain(|entry| entry.tenant != tenant);
                assert_eq!(found, expected, "{step:?} of {input:?}");
            }
            Step::Store { tenant, says } => {
                store.lock().expect("nobody panics").says[of(tenant)] = says;
            }
            Step::Wait { tenths } => advance(Duration::from_millis(u64::from(tenths) * 100)).await,
            Step::Forget { tenant } => {
                cached.forget(&path(of(tenant)));
                model.entries.retain(|entry| entry.tenant != of(tenant));
            }
            Step::Clear => {
                cached.clear();
                model.entries.clear();
            }
        }
        let asked = store.lock().expect("nobody panics").asked;
        assert_eq!(
            asked, model.asked,
            "questions to the store after {step:?}: {input:?}"
        );
        assert!(model.entries.len() <= capacity);
    }
}

/// Polls both futures until both are done.
async fn both<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut first, mut second) = (None, None);
    poll_fn(|context| {
        if first.is_none()
            && let Poll::Ready(done) = one.as_mut().poll(context)
        {
            first = Some(done);
        }
        if second.is_none()
            && let Poll::Ready(done) = other.as_mut().poll(context)
        {
            second = Some(done);
        }
        if first.is_some() && second.is_some() {
            Poll::Ready(first.take().zip(second.take()))
        } else {
            Poll::Pending
        }
    })
    .await
    .expect("both are done")
}

fn of(tenant: u8) -> usize {
    usize::from(tenant) % TENANTS
}

fn path(tenant: usize) -> String {
    format!("/hook/{tenant}")
}

fn tenant_of(path: &str) -> Option<usize> {
    path.strip_prefix("/hook/")?.parse().ok()
}

async fn answer(says: Says) -> Result<Option<Endpoint<GitHub>>, ResolveError> {
    match says {
        Says::Secret(which) => {
            let github = &GITHUBS[usize::from(which) % SECRETS.len()];
            Ok(Some(Endpoint::new(github.clone())))
        }
        Says::Nobody => Ok(None),
        Says::Fails => Err("the store is down".into()),
        Says::Hangs => std::future::pending().await,
    }
}

fn request(tenant: usize, secret: usize) -> Request<Whole> {
    static SIGNATURES: LazyLock<[HeaderValue; SECRETS.len()]> = LazyLock::new(|| {
        SECRETS.map(|secret| {
            let mac = hmac_sha256(secret.as_bytes(), BODY);
            let text = format!("sha256={}", data_encoding::HEXLOWER.encode(&mac));
            HeaderValue::from_str(&text).expect("digits")
        })
    });
    Request::post(path(tenant))
        .header("x-github-event", "ping")
        .header("x-hub-signature-256", &SIGNATURES[secret])
        .body(Whole(Some(Bytes::from_static(BODY))))
        .expect("a request")
}

fn status(response: &Response<impl Body>) -> StatusCode {
    let refused = response.extensions().get::<Rejection>();
    let status = response.status();
    assert_eq!(
        refused.map_or(StatusCode::OK, |it| it.kind().status()),
        status
    );
    status
}

/// A body that is available at once.
struct Whole(Option<Bytes>);

impl Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|bytes| Ok(http_body::Frame::data(bytes))))
    }
}

/// The documented rules, applied to a list.
struct Model {
    capacity: usize,
    fresh: Duration,
    forgotten_after: Duration,
    entries: Vec<Entry>,
    turn: u64,
    asked: usize,
    last_asked: bool,
}

struct Entry {
    tenant: usize,
    secret: u8,
    confirmed: Instant,
    ask_again: Instant,
    used: u64,
}

impl Model {
    fn deliver(&mut self, tenant: usize, secret: usize, says: Says, at: Instant) -> StatusCode {
        self.turn += 1;
        self.last_asked = false;
        let (turn, forgotten_after) = (self.turn, self.forgotten_after);
        self.entries
            .retain(|it| it.tenant != tenant || at - it.confirmed <= forgotten_after);
        let remembered = self.entries.iter_mut().find(|it| it.tenant == tenant);
        let mut serves = None;
        if let Some(entry) = remembered {
            entry.used = turn;
            serves = Some(entry.secret);
            if at < entry.ask_again {
                return verdict(serves, secret);
            }
            entry.ask_again = at + PAUSE;
        }
        self.asked += 1;
        self.last_asked = true;
        match says {
            Says::Secret(found) => {
                self.learn(tenant, found, at);
                verdict(Some(found), secret)
            }
            Says::Nobody => {
                self.entries.retain(|it| it.tenant != tenant);
                verdict(None, secret)
            }
            Says::Fails | Says::Hangs if serves.is_none() => StatusCode::SERVICE_UNAVAILABLE,
            Says::Fails | Says::Hangs => verdict(serves, secret),
        }
    }

    fn learn(&mut self, tenant: usize, secret: u8, at: Instant) {
        self.entries.retain(|it| it.tenant != tenant);
        if self.capacity == 0 {
            return;
        }
        if self.entries.len() >= self.capacity {
            let oldest = self.entries.iter().map(|it| it.used).min();
            self.entries.retain(|it| Some(it.used) != oldest);
        }
        self.entries.push(Entry {
            tenant,
            secret,
            confirmed: at,
            ask_again: at + self.fresh,
            used: self.turn,
        });
    }
}

fn verdict(serves: Option<u8>, secret: usize) -> StatusCode {
    match serves {
        Some(which) if usize::from(which) % SECRETS.len() == secret => StatusCode::OK,
        _ => StatusCode::UNAUTHORIZED,
    }
}
