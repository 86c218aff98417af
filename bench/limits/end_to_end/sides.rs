//! The routers that are compared, and the delivery that each of them gets.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, State};
use axum::routing::{MethodRouter, post};
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use http_body::{Frame, SizeHint};
use sha2::Sha256;
use tower::util::MapErr;
use tower::{BoxError, Layer as _, ServiceExt as _, service_fn};
use tower_github_webhook::ValidateGitHubWebhookLayer;
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Head, Provider, Rejection, Scheme, Secret, Unreadable};
use webhook_github::GitHub;
use webhook_tower::{Webhook, WebhookLayer};
use webhook_verify::tower::VerifyLayer;

const SECRET: &str = "a-long-random-secret-of-this-bench";

/// GitHub's own limit, which every side that has a limit takes.
const LIMIT: usize = 25 << 20;

/// The lengths of the bodies.
pub const SIZES: [usize; 3] = [1 << 10, 25 << 10, 1 << 20];

/// The length of a frame of a long body.
const FRAME: usize = 16 << 10;

pub const NAMES: [&str; 7] = [
    "bare",
    "hand-written",
    "hand-written, keyed for each request",
    "this layer",
    "this layer, with the typed event",
    "tower-github-webhook",
    "webhook-verify",
];

/// Makes the router of one of the [`NAMES`].
pub fn router(name: &str) -> Router {
    let verified = || post(async || StatusCode::NO_CONTENT);
    let github = || GitHub::new(Secret::new(SECRET).expect("a secret")).expect("a sender");
    match name {
        "bare" => Router::new()
            .route("/hook", post(async |_: Bytes| StatusCode::NO_CONTENT))
            .layer(DefaultBodyLimit::max(LIMIT)),
        "hand-written" => Router::new()
            .route("/hook", post(by_hand))
            .layer(DefaultBodyLimit::max(LIMIT))
            .with_state(keyed()),
        "hand-written, keyed for each request" => Router::new()
            .route(
                "/hook",
                post(async |headers: HeaderMap, body: Bytes| verdict(keyed(), &headers, &body)),
            )
            .layer(DefaultBodyLimit::max(LIMIT)),
        "this layer" => Router::new()
            .route("/hook", verified())
            .route_layer(WebhookLayer::new(Verified(github()))),
        "this layer, with the typed event" => Router::new()
            .route("/hook", post(typed))
            .route_layer(WebhookLayer::new(github())),
        "tower-github-webhook" => Router::new()
            .route("/hook", verified())
            .route_layer(ValidateGitHubWebhookLayer::new(SECRET)),
        // `Router::layer` does not take this layer over axum's body: it would not be `Sync`, and its error is no
        // `Infallible`. So it stands before a service that calls the same handler as above with the same body, and
        // nothing here makes it fail.
        "webhook-verify" => {
            let handler: MethodRouter = verified();
            let service = service_fn(move |request: Request<Bytes>| {
                handler.clone().oneshot(request.map(Body::from))
            });
            let secret = webhook_verify::Secret::new(SECRET);
            let layer = VerifyLayer::new(webhook_verify::Provider::GitHub, secret);
            let never = |error: BoxError| -> Infallible { panic!("{error}") };
            let service = MapErr::new(layer.layer(service), never);
            Router::new().route_service("/hook", service)
        }
        other => panic!("nobody is {other}"),
    }
}

async fn typed(Webhook(received): Webhook<GitHub>) -> StatusCode {
    match received.unreadable() {
        None => StatusCode::NO_CONTENT,
        Some(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What a careful person writes by hand, who makes the keyed state once.
async fn by_hand(State(mac): State<Hmac<Sha256>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    verdict(mac, &headers, &body)
}

fn keyed() -> Hmac<Sha256> {
    Hmac::new_from_slice(SECRET.as_bytes()).expect("a key")
}

fn verdict(mac: Hmac<Sha256>, headers: &HeaderMap, body: &[u8]) -> StatusCode {
    let signature = headers
        .get("x-hub-signature-256")
        .and_then(|it| it.as_bytes().strip_prefix(b"sha256="));
    let mut expected = [0; 32];
    match signature.map(|it| hex::decode_to_slice(it, &mut expected)) {
        // `verify_slice` compares in constant time.
        Some(Ok(())) if mac.chain_update(body).verify_slice(&expected).is_ok() => {
            StatusCode::NO_CONTENT
        }
        _ => StatusCode::UNAUTHORIZED,
    }
}

/// GitHub without its events, so that the layer does what the other layers do, and no more.
struct Verified(GitHub);

impl Scheme for Verified {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn keys(&self) -> &Keyring {
        self.0.keys()
    }

    fn defaults(&self) -> Defaults {
        self.0.defaults()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        self.0.claim(head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        self.0.headers()
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        self.0.draft(draft)
    }
}

impl Provider for Verified {
    type Event = ();

    fn parse(&self, _: &webhook_core::Delivery) -> Result<(), Rejection> {
        Ok(())
    }

    fn event_name<'e>(&self, (): &'e ()) -> &'e str {
        "delivery"
    }

    fn unreadable<'e>(&self, (): &'e ()) -> Option<&'e Unreadable> {
        None
    }

    fn retained(&self, (): &(), _: &webhook_core::Delivery) -> usize {
        0
    }
}

/// A delivery of GitHub with its twelve headers. As in hyper, the values are slices of one buffer.
pub struct Delivery {
    headers: HeaderMap,
    body: Bytes,
}

impl Delivery {
    pub fn new(size: usize) -> Self {
        let body = push(size);
        let mac = keyed().chain_update(&body).finalize().into_bytes();
        let signature = format!("sha256={}", hex::encode(mac));
        let length = body.len().to_string();
        let values = [
            ("host", "hooks.example.com"),
            ("user-agent", "GitHub-Hookshot/044aadd"),
            ("content-length", &length),
            ("accept", "*/*"),
            ("content-type", "application/json"),
            ("x-github-delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"),
            ("x-github-event", "push"),
            ("x-github-hook-id", "292430182"),
            ("x-github-hook-installation-target-id", "79929171"),
            ("x-github-hook-installation-target-type", "repository"),
            (
                "x-hub-signature",
                "sha1=7d38cdd689735b008b3c702edd92eea23791c5f6",
            ),
            ("x-hub-signature-256", &signature),
        ];
        let head = Bytes::from(values.map(|(_, value)| value).concat());
        let (mut headers, mut start) = (HeaderMap::new(), 0);
        for (name, value) in values {
            let end = start + value.len();
            let value = HeaderValue::from_maybe_shared(head.slice(start..end)).expect("visible");
            headers.insert(HeaderName::from_static(name), value);
            start = end;
        }
        Self { headers, body }
    }

    /// A forgery: the delivery with one byte of its body changed, under the signature of the unchanged body.
    pub fn changed(&self) -> Self {
        let mut body = self.body.to_vec();
        body[self.body.len() / 2] ^= 1;
        Self {
            headers: self.headers.clone(),
            body: body.into(),
        }
    }

    pub const fn len(&self) -> usize {
        self.body.len()
    }

    pub fn request(&self) -> Request<Body> {
        let mut request = Request::new(Body::new(Frames(self.body.clone())));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = http::Uri::from_static("/hook");
        *request.headers_mut() = self.headers.clone();
        request
    }

    /// The delivery as it is sent.
    pub fn wire(&self) -> Vec<u8> {
        let mut wire = b"POST /hook HTTP/1.1\r\n".to_vec();
        for (name, value) in &self.headers {
            wire.extend_from_slice(
                &[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat(),
            );
        }
        wire.extend_from_slice(b"\r\n");
        wire.extend_from_slice(&self.body);
        wire
    }
}

/// Makes a push of about as many commits as fit, and of exactly this length.
fn push(size: usize) -> Bytes {
    let start = r#"{"ref":"refs/heads/main","before":"6113728f27ae82c7b1a177c8d03f9e96e0adf246","after":"0000000000000000000000000000000000000000","created":false,"deleted":false,"forced":false,"repository":{"id":186853002,"name":"Hello-World","full_name":"octo/Hello-World","private":false},"pusher":{"name":"octo"},"sender":{"login":"octo","id":21031067},"commits":["#;
    let mut text = start.to_owned();
    let mut number = 0;
    loop {
        let commit = format!(
            r#"{{"id":"{number:040x}","message":"Change number {number}","timestamp":"2026-11-29T07:44:23Z","distinct":true,"author":{{"name":"octo","email":"octo@example.com"}},"added":[],"removed":[],"modified":["README.md"]}}"#
        );
        if text.len() + commit.len() + 24 > size {
            break;
        }
        if number > 0 {
            text.push(',');
        }
        text.push_str(&commit);
        number += 1;
    }
    text.push_str(r#"],"compare":""#);
    let rest = size - text.len() - r#""}"#.len();
    text.push_str(&"a".repeat(rest));
    text.push_str(r#""}"#);
    assert_eq!(text.len(), size);
    text.into()
}

/// A body in frames, whose length is known from the head.
struct Frames(Bytes);

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let length = self.0.len().min(FRAME);
        let frame = self.0.split_to(length);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(frame))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.len() as u64)
    }
}
