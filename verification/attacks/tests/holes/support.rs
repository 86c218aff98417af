//! Endpoints of each sender, their genuine deliveries, and a handler that counts, which the tests share.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};
use http_body::Body;
use http_body_util::{BodyExt as _, Full};
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, secret, signed_request};
use webhook_core::{Endpoint, Finished, Provider, Received, Rejection, RejectionKind, Timestamp};
use webhook_deepgram::Deepgram;
use webhook_discord::Interactions;
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{Receiver, VerifiedBody, WebhookLayer};

pub(crate) const NOW: i64 = 1_700_000_000;
pub(crate) const SECRET: &str = "canary-secret-7f3a9c41";

pub(crate) const SNAPSHOT: &str =
    r#"{"id":"evt_1","object":"event","type":"charge.succeeded","data":{"object":{}}}"#;
pub(crate) const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;
pub(crate) const INTERACTION: &str = r#"{"id":"1","type":2,"application_id":"2","token":"t"}"#;

pub(crate) fn now() -> Timestamp {
    Timestamp::from_unix_seconds(NOW)
}

pub(crate) fn stripe() -> Endpoint<Stripe> {
    Stripe::new(secret(SECRET)).unwrap().into()
}

pub(crate) fn github() -> Endpoint<GitHub> {
    GitHub::new(secret(SECRET)).unwrap().into()
}

pub(crate) fn discord() -> Endpoint<Interactions> {
    Interactions::new(ed25519_public_key().unwrap())
        .unwrap()
        .into()
}

pub(crate) fn deepgram() -> Endpoint<Deepgram> {
    Deepgram::basic("user", secret(SECRET)).unwrap().into()
}

/// The key with which the sender of all these endpoints signs: the one secret, or the published private key.
fn key<P: Provider>(endpoint: &Endpoint<P>) -> SigningKey {
    let provider = endpoint.provider();
    match provider.name() {
        name if name.starts_with("discord") => ed25519_key(),
        _ => provider.signing_key(&secret(SECRET)).unwrap(),
    }
}

/// A delivery that the sender could have sent now.
pub(crate) fn genuine<P: Provider>(
    endpoint: &Endpoint<P>,
    body: impl Into<Bytes>,
) -> Request<Bytes> {
    signed_request(endpoint, key(endpoint), body, now()).unwrap()
}

/// A delivery that the sender could have sent, signed at another time.
pub(crate) fn genuine_at<P: Provider>(
    endpoint: &Endpoint<P>,
    body: impl Into<Bytes>,
    seconds: i64,
) -> Request<Bytes> {
    signed_request(
        endpoint,
        key(endpoint),
        body,
        Timestamp::from_unix_seconds(seconds),
    )
    .unwrap()
}

/// A delivery signed with an HMAC key that the attacker chooses, which may be empty.
pub(crate) fn signed_with<P: Provider>(
    endpoint: &Endpoint<P>,
    key: &[u8],
    body: impl Into<Bytes>,
) -> Request<Bytes> {
    let key = SigningKey::hmac(&secret(key)).unwrap();
    let outgoing = Outgoing::new(body, now()).event("ping");
    outgoing.sign(endpoint.provider(), key).unwrap()
}

pub(crate) fn header(request: &Request<Bytes>, name: &str) -> String {
    request.headers()[name].to_str().unwrap().to_owned()
}

pub(crate) fn with_header(
    mut request: Request<Bytes>,
    name: &'static str,
    value: impl AsRef<[u8]>,
) -> Request<Bytes> {
    let value = HeaderValue::from_bytes(value.as_ref()).unwrap();
    request
        .headers_mut()
        .insert(HeaderName::from_static(name), value);
    request
}

pub(crate) fn with_body(request: Request<Bytes>, body: impl Into<Bytes>) -> Request<Bytes> {
    request.map(|_| body.into())
}

/// The core's verdict on a whole request that arrives now.
pub(crate) fn verdict<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
) -> Result<Received<P>, RejectionKind> {
    let received = match deliver(endpoint, request, now()) {
        Ok(Finished::Verified(verified)) => verified.read(),
        Ok(Finished::Answer(answer)) => panic!("answered: {answer:?}"),
        Err(rejection) => Err(rejection),
    };
    received.map_err(|rejection| rejection.kind())
}

pub(crate) fn refusal<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
) -> Option<RejectionKind> {
    verdict(endpoint, request).err()
}

/// The answer that the caller sees, and the refusal that the operator sees.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: u16,
    pub(crate) kind: Option<RejectionKind>,
    pub(crate) closes: bool,
    pub(crate) answer: Bytes,
    /// The body that the handler got, if it was called.
    pub(crate) handled: Option<Bytes>,
}

/// Sends one request through the layer to a handler.
pub(crate) async fn send<P: Provider, B: Body>(
    receiver: impl Into<Receiver<P>>,
    request: Request<B>,
) -> Seen {
    let receiver = receiver.into().clock(now);
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let handler = service_fn(move |request: Request<VerifiedBody>| {
        counted.fetch_add(1, Ordering::SeqCst);
        assert!(request.extensions().get::<Received<P>>().is_some());
        let body = request.into_body().into_bytes();
        std::future::ready(Ok::<_, Infallible>(Response::new(Full::new(body))))
    });
    let Ok(response) = WebhookLayer::new(receiver)
        .layer(handler)
        .oneshot(request)
        .await;
    let (parts, body) = response.into_parts();
    let Ok(collected) = body.collect().await;
    let answer = collected.to_bytes();
    Seen {
        status: parts.status.as_u16(),
        kind: parts.extensions.get::<Rejection>().map(Rejection::kind),
        closes: parts
            .headers
            .get("connection")
            .is_some_and(|value| value == "close"),
        handled: (calls.load(Ordering::SeqCst) > 0).then(|| answer.clone()),
        answer,
    }
}
