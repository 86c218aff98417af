//! Tests every sender's deliveries, signed by the layer around a client and verified by the layer around a service.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Method, Request, Response};
use tower::{ServiceBuilder, ServiceExt as _, service_fn};
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, Provider, PublicKey, Received, Scheme, Secret, Timestamp};
use webhook_custom::{Config, Custom, Preset};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_tower::{Outbound, Receiver, SignError, SignLayer, VerifiedBody, WebhookLayer};
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

const SECRET: &str = "whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=";
const SEED: [u8; 32] = *b"a seed of this test, of 32 bytes";
const BASE: &str = "https://hooks.example.com";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn post(path: &str, body: &'static str) -> Request<Bytes> {
    Request::post(format!("{BASE}{path}"))
        .body(body.into())
        .unwrap()
}

fn with(mut request: Request<Bytes>, dispatch: Outbound) -> Request<Bytes> {
    request.extensions_mut().insert(dispatch);
    request
}

/// Sends a request through both layers, and returns the status and how often the handler ran.
async fn round_trip<P: Provider>(
    layer: SignLayer,
    receiver: P,
    request: Request<Bytes>,
) -> Result<(u16, usize), ConfigError> {
    let handled = Arc::new(AtomicUsize::new(0));
    let handler = service_fn({
        let handled = Arc::clone(&handled);
        move |request: Request<VerifiedBody>| {
            let received = request.extensions().get::<Received<P>>().unwrap();
            assert!(received.unreadable().is_none(), "{received:?}");
            handled.fetch_add(1, Ordering::SeqCst);
            std::future::ready(Ok::<_, Infallible>(Response::new(VerifiedBody::default())))
        }
    });
    let receiver = Receiver::new(receiver).clock(|| NOW);
    let service = ServiceBuilder::new()
        .layer(layer.clock(|| NOW))
        .layer(WebhookLayer::new(receiver))
        .service(handler);
    match service.oneshot(request).await {
        Ok(response) => Ok((response.status().as_u16(), handled.load(Ordering::SeqCst))),
        Err(SignError::Unsigned(error)) => Err(error),
        Err(other) => panic!("{other}"),
    }
}

/// Checks that a delivery that the layer of `provider` signs is handled by the layer of the same provider.
async fn is_handled<P: Provider + Clone>(provider: P, request: Request<Bytes>) {
    is_handled_under(&secret(), provider, request).await;
}

async fn is_handled_under<P: Provider + Clone>(
    secret: &Secret,
    provider: P,
    request: Request<Bytes>,
) {
    let name = provider.name();
    let trip = round_trip(signing(&provider, secret), provider, request).await;
    assert_eq!(trip, Ok((200, 1)), "{name}");
}

fn signing<P: Provider + Clone>(provider: &P, secret: &Secret) -> SignLayer {
    SignLayer::new(provider.clone(), provider.signing_key(secret).unwrap())
}

#[tokio::test]
async fn stripe() {
    let event = include_str!("../../providers/stripe/samples/event.json");
    let stripe = Stripe::new(secret()).unwrap();
    is_handled(stripe, post("/stripe", event)).await;
}

#[tokio::test]
async fn github() {
    let github = GitHub::new(secret()).unwrap();
    let other = Outbound::new().id("72d3162e").event("not_heard_of");
    for body in [
        r#"{"action":"created"}"#,
        "payload=%7B%22action%22%3A%22created%22%7D",
    ] {
        is_handled(github.clone(), with(post("/github", body), other.clone())).await;
    }
}

#[tokio::test]
async fn discord() {
    let key = || SigningKey::ed25519(&SEED);
    let public = || PublicKey::from_bytes(key().public().unwrap()).unwrap();
    let interactions = || Interactions::new(public()).unwrap();
    let command = include_str!("../../providers/discord/samples/command.json");
    let layer = SignLayer::new(interactions(), key());
    let trip = round_trip(layer, interactions(), post("/", command)).await;
    assert_eq!(trip, Ok((200, 1)));
    let ping = include_str!("../../providers/discord/samples/ping.json");
    let layer = SignLayer::new(interactions(), key());
    let trip = round_trip(layer, interactions(), post("/", ping)).await;
    assert_eq!(trip, Ok((200, 0)), "a ping is answered, not handled");
    let events = || WebhookEvents::new(public()).unwrap();
    let event = include_str!("../../providers/discord/samples/authorized.json");
    let layer = SignLayer::new(events(), key());
    let trip = round_trip(layer, events(), post("/", event)).await;
    assert_eq!(trip, Ok((200, 1)));
}

/// The author of a body writes the secret into it; the layer checks that it is there.
#[tokio::test]
async fn deepgram() {
    let basic = || Deepgram::basic("callback", secret()).unwrap();
    let transcript = r#"{"metadata":{"request_id":"a847f427"},"results":{}}"#;
    is_handled(basic(), post("/deepgram", transcript)).await;
    let in_body = Deepgram::extra_secret("hook", secret()).unwrap();
    let both = basic().with_extra_secret("hook", secret()).unwrap();
    let with_secret = r#"{"metadata":{"request_id":"a847f427","extra":{"hook":"whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM="}},"results":{}}"#;
    for deepgram in [in_body, both] {
        // With only the extra secret, nothing in the head is signed, and there is no key.
        let keys: Vec<_> = deepgram.signing_key(&secret()).into_iter().collect();
        let layer = || SignLayer::new(deepgram.clone(), &keys);
        let trip = round_trip(layer(), deepgram.clone(), post("/deepgram", with_secret)).await;
        assert_eq!(trip, Ok((200, 1)));
        let trip = round_trip(layer(), deepgram.clone(), post("/deepgram", transcript)).await;
        let error = trip.unwrap_err().to_string();
        assert!(error.contains("in the body"), "{error}");
        assert!(!error.contains(SECRET), "{error}");
    }
}

#[tokio::test]
async fn standard_webhooks() {
    let message = || {
        let body = r#"{"type":"invoice.paid","data":{}}"#;
        with(post("/in", body), Outbound::new().id("msg_1"))
    };
    is_handled(StandardWebhooks::new(secret()).unwrap(), message()).await;
    is_handled(StandardWebhooks::raw(secret()).unwrap(), message()).await;
    is_handled(StandardWebhooks::svix(secret()).unwrap(), message()).await;
    is_handled(StandardWebhooks::gitlab(secret()).unwrap(), message()).await;
    let key = || SigningKey::ed25519(&SEED);
    let public = || PublicKey::from_bytes(key().public().unwrap()).unwrap();
    let asymmetric = || StandardWebhooks::asymmetric([public()]).unwrap();
    let layer = SignLayer::new(asymmetric(), key());
    let trip = round_trip(layer, asymmetric(), message()).await;
    assert_eq!(trip, Ok((200, 1)));
    // Receivers deduplicate by the id, so the layer never makes one up.
    let standard = || StandardWebhooks::new(secret()).unwrap();
    let nameless = post("/in", "{}");
    let trip = round_trip(signing(&standard(), &secret()), standard(), nameless).await;
    assert!(trip.unwrap_err().to_string().contains("id"));
    // With a `.` in an id, a signature could fit another id and body.
    let dotted = with(post("/in", "{}"), Outbound::new().id("msg.1"));
    let trip = round_trip(signing(&standard(), &secret()), standard(), dotted).await;
    assert!(matches!(trip, Err(ConfigError::Signing(_))), "{trip:?}");
}

/// While a secret is rotated, both secrets sign, and receivers with either of them accept.
#[tokio::test]
async fn two_secrets_sign_side_by_side() {
    let old = || StandardWebhooks::raw(Secret::new("the-old-secret").unwrap()).unwrap();
    let new = || StandardWebhooks::raw(Secret::new("the-new-secret").unwrap()).unwrap();
    let key = |text: &str| SigningKey::hmac(&Secret::new(text).unwrap()).unwrap();
    for receiver in [old, new] {
        let keys = [key("the-old-secret"), key("the-new-secret")];
        let layer = SignLayer::new(new(), keys);
        let message = with(post("/in", "{}"), Outbound::new().id("msg_1"));
        let trip = round_trip(layer, receiver(), message).await;
        assert_eq!(trip, Ok((200, 1)));
    }
}

#[tokio::test]
async fn slack() {
    let event = include_str!("../../providers/slack/samples/message.json");
    is_handled(EventsApi::new(secret()).unwrap(), post("/", event)).await;
    let command = include_str!("../../providers/slack/samples/command.txt");
    is_handled(Commands::new(secret()).unwrap(), post("/", command)).await;
    let action = include_str!("../../providers/slack/samples/interaction.txt");
    is_handled(Interactivity::new(secret()).unwrap(), post("/", action)).await;
}

#[tokio::test]
async fn twilio() {
    let twilio = || Twilio::new(secret(), BASE).unwrap();
    is_handled(twilio(), post("/sms", "MessageSid=SM1&Body=Hello")).await;
    // The digest of a JSON body goes into the query, and the request goes to that URL.
    is_handled(twilio(), post("/sms?a=1", r#"{"property":"value"}"#)).await;
    let mut get = post("/sms?CallSid=CA1", "");
    *get.method_mut() = Method::GET;
    is_handled(twilio(), get).await;
}

#[tokio::test]
async fn x() {
    let event = include_str!("../../providers/x/samples/activity.json");
    is_handled(X::new(secret()).unwrap(), post("/x", event)).await;
}

#[tokio::test]
async fn shopify_and_mongodb() {
    let order = with(
        post("/", r#"{"id":1}"#),
        Outbound::new().event("orders/create"),
    );
    is_handled(Shopify::new(secret()).unwrap(), order).await;
    let alert = r#"{"id":"1","eventTypeName":"NO_PRIMARY"}"#;
    is_handled(MongoDb::new(secret()).unwrap(), post("/", alert)).await;
}

/// Contentful signs the path and the method, whatever the request has.
#[tokio::test]
async fn contentful() {
    let secret = Secret::new("c2VjcmV0LW9mLXRoaXMtdGVzdC1zZWNyZXQtb2YtdGhpcy10ZXN0LXNlY3JldC1v");
    let secret = secret.unwrap();
    let contentful = Contentful::new(secret.clone()).unwrap();
    let topic = Outbound::new().event("ContentManagement.Entry.publish");
    let entry = r#"{"sys":{"type":"Entry","id":"1"}}"#;
    let mut put = with(post("/a%20b?c=d", entry), topic.clone());
    *put.method_mut() = Method::PUT;
    is_handled_under(&secret, contentful.clone(), put).await;
    is_handled_under(&secret, contentful.clone(), with(post("/in", entry), topic)).await;
    let mut get = post("/in?c=%C3%A9", "");
    *get.method_mut() = Method::GET;
    is_handled_under(&secret, contentful, get).await;
}

#[tokio::test]
async fn bigcommerce_and_ups() {
    let order = r#"{"scope":"store/order/created","data":{"id":250}}"#;
    let order = with(post("/in", order), Outbound::new().id("msg_1"));
    let secret = Secret::new("a-client-secret-of-this-test").unwrap();
    is_handled_under(&secret, BigCommerce::new(secret.clone()).unwrap(), order).await;
    let event = r#"{"trackingNumber":"1Z","activityStatus":{"type":"D"}}"#;
    is_handled_under(
        &secret,
        Ups::new(secret.clone()).unwrap(),
        post("/in", event),
    )
    .await;
}

#[tokio::test]
async fn custom() {
    let custom = |config: &Config| Custom::new(config, secret()).unwrap();
    let acme = Config::signature("acme", "acme-signature")
        .signed("{method} {target}\n{timestamp}\n{body}")
        .timestamp_header("acme-time");
    is_handled(custom(&acme), post("/in?tenant=7", "{}")).await;
    is_handled(
        custom(&Config::token("acme", "acme-token")),
        post("/", "{}"),
    )
    .await;
    let square = Config::preset(Preset::Square).url(format!("{BASE}/square"));
    is_handled(custom(&square), post("/square", "{}")).await;
    let zoom = || custom(&Config::preset(Preset::Zoom));
    let question = include_str!("../../providers/custom/samples/zoom_url_validation.json");
    let layer = signing(&zoom(), &secret());
    let trip = round_trip(layer, zoom(), post("/zoom", question)).await;
    assert_eq!(trip, Ok((200, 0)), "a challenge is answered, not handled");
}
