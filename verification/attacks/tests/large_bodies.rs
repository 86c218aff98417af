//! Sends a body of 10 MB, filled with what takes the most memory, to every adapter, through the layer.
//!
//! Until the handler takes over, what the delivery holds is counted in the layer's budget. While the event is read, it
//! takes at most twelve times the body, which is included. `webhook-payload`'s `memory` tries more bodies, and forms.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::cell::Cell;
use std::convert::Infallible;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::{Layer as _, Service, ServiceExt as _};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::Provider;
use webhook_tower::{Budget, Receiver, VerifiedBody, WebhookLayer};

const TEN_MB: usize = 10_000_000;

/// Returns an element of a list of many. A text of one escape is what takes the most memory in a document. The other
/// adapters keep the bytes, and make a document when the handler asks for it, if at all: for them the texts are longer,
/// since `serde_json`, which passes over them, is slow without optimization.
fn element(package: &str) -> String {
    let letters = match package {
        "webhook-stripe" | "webhook-github" | "webhook-discord" | "webhook-deepgram" => 0,
        _ => 100,
    };
    format!(r#""\n{}","#, "a".repeat(letters))
}

/// Makes a body like this one, which has a field more, of all these elements or letters.
fn grown(genuine: &str, element: &str) -> String {
    let fill = |one: &str| one.repeat((TEN_MB - genuine.len()) / one.len());
    if genuine.starts_with(['{', '[']) {
        let field = format!(r#"{{"of_tomorrow":[{}0],"#, fill(element));
        return genuine.replacen('{', &field, 1);
    }
    let escaped = element.replace('"', "%22").replace('\\', "%5C");
    if genuine.starts_with("payload=%7B") {
        let field = format!("%7B%22of_tomorrow%22%3A%5B{}0%5D%2C", fill(&escaped));
        return genuine.replacen("%7B", &field, 1);
    }
    // A form has texts and no lists. In the rendering as JSON this letter takes six bytes.
    format!("{genuine}&of_tomorrow={}", fill("\u{1}"))
}

/// A handler that is not ready until it is told, and then notes how much the budget counts when it takes over.
#[derive(Clone)]
struct Handler {
    budget: Budget,
    is_ready: Rc<Cell<bool>>,
    counted: Rc<Cell<Option<usize>>>,
}

impl Service<Request<VerifiedBody>> for Handler {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        match self.is_ready.get() {
            true => Poll::Ready(Ok(())),
            false => Poll::Pending,
        }
    }

    fn call(&mut self, _: Request<VerifiedBody>) -> Self::Future {
        self.counted.set(Some(self.budget.used()));
        std::future::ready(Ok(Response::new(Full::default())))
    }
}

/// The adapters that were tried, with the first letter of the body, and the largest multiple of a body that was held.
#[derive(Default)]
struct Large {
    seen: Vec<(&'static str, char)>,
    at_once: f64,
}

impl Large {
    /// Sends one delivery, and returns how many times its body is held at once.
    fn send<P: Provider>(case: &Case<P>, event: &str, body: String, what: &str) -> f64 {
        let size = body.len();
        let request = case.sign(case.outgoing(event, body)).unwrap();
        let endpoint = case.one.clone().with_body_limit(2 * TEN_MB).unwrap();
        let budget = Budget::new(1 << 30);
        let receiver = Receiver::new(endpoint).clock(|| NOW).budget(budget.clone());
        let handler = Handler {
            budget: budget.clone(),
            is_ready: Rc::default(),
            counted: Rc::default(),
        };
        let service = WebhookLayer::new(receiver).layer(handler.clone());
        let mut context = Context::from_waker(Waker::noop());
        let mut delivery = Box::pin(service.oneshot(request.map(Full::new)));
        let mut polled = Poll::Pending;
        let info = measure(|| polled = delivery.as_mut().poll(&mut context));
        assert!(polled.is_pending(), "{what}: over before the handler");
        // A server has received the body before, so its memory is not in what was measured.
        let held = usize::try_from(info.bytes_current).unwrap() + size;
        let counted = budget.used();
        assert!(held <= counted, "{what}: {held} held, {counted} counted");
        let at_once = info.bytes_max + size as u64;
        assert!(
            at_once <= 12 * size as u64,
            "{what}: {at_once} at once, of a body of {size}"
        );
        handler.is_ready.set(true);
        let Poll::Ready(Ok(response)) = delivery.as_mut().poll(&mut context) else {
            panic!("{what}: the handler has not been called");
        };
        assert_eq!(response.status(), 200, "{what}");
        assert_eq!(handler.counted.get(), Some(0), "{what}: counted after all");
        at_once as f64 / size as f64
    }
}

impl Visitor for Large {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for sample in case.samples {
            // The adapters' variants, and the presets, read bodies of one kind in the same way.
            let kind = (case.package, sample.body.chars().next().unwrap());
            if self.seen.contains(&kind) || kind == ("webhook-standard", 'j') {
                continue;
            }
            self.seen.push(kind);
            let what = format!("{} {}", case.name, sample.event);
            let body = grown(sample.body, &element(case.package));
            let at_once = Self::send(case, sample.event, body, &what);
            println!("{what}: {at_once:.1}");
            self.at_once = self.at_once.max(at_once);
        }
    }
}

#[test]
fn ten_megabytes_are_bounded_and_counted_until_the_handler_takes_over() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let mut large = Large::default();
    // The deliveries need a runtime for their timers.
    runtime.block_on(poll_fn(|_| {
        every(&mut large);
        Poll::Ready(())
    }));
    println!("{:.1} at once", large.at_once);
    let packages = |name: &str| large.seen.iter().filter(|it| it.0 == name).count();
    // These read more than one kind of body.
    for package in ["webhook-github", "webhook-slack", "webhook-twilio"] {
        assert!(packages(package) >= 2, "{package}: {:?}", large.seen);
    }
    assert!(large.seen.len() >= 16, "{:?}", large.seen);
    // A document of such a list was among what was held.
    assert!(large.at_once > 6.0, "{}", large.at_once);
}
