//! Sends every sender's genuine deliveries to every other sender's endpoint, all under one secret; each is refused.
//!
//! None is accepted, and none is answered as a handshake.
//!
//! The test delivers them as they were sent. An attacker who can also rewrite headers gets further: GitHub and X sign
//! only the body, so under one secret the signature of one is that of the other in another spelling. Therefore give
//! each sender a secret of its own.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::deliver;
use webhook_core::{Endpoint, Finished, Provider, PublicKey, RejectionKind, Secret, Timestamp};
use webhook_custom::{Config, Custom, Preset};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

/// A secret that fits the rules of every sender: it is text, it is base64, and it has the 64 characters that some ask
/// for.
const SECRET: &str = "b25lIHNlY3JldCBmb3IgYWxsIG9mIHRoZSBzZW5kZXJzIGF0IG9uY2UsIDVmMGMu";
const SEED: [u8; 32] = *b"a seed of this test, of 32 bytes";
const BASE: &str = "https://hooks.example.com";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// The result of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Accepted,
    Answered,
    Refused(RejectionKind),
}

type Deliver = Box<dyn Fn(&Request<Bytes>) -> Outcome>;

/// A sender: its deliveries, and an endpoint for them.
struct Sender {
    name: &'static str,
    genuine: Vec<Request<Bytes>>,
    endpoint: Deliver,
}

impl Sender {
    fn new<P: Provider>(
        name: &'static str,
        provider: P,
        deliveries: impl IntoIterator<Item = Outgoing>,
    ) -> Self {
        let key = if name.to_lowercase().contains("discord") {
            SigningKey::ed25519(&SEED)
        } else {
            provider.signing_key(&Secret::new(SECRET).unwrap()).unwrap()
        };
        let sign = |delivery: Outgoing| delivery.sign(&provider, &key).unwrap();
        let genuine = deliveries.into_iter().map(sign).collect();
        let endpoint = Endpoint::new(provider);
        let endpoint = move |request: &Request<Bytes>| {
            let received = deliver(&endpoint, request, NOW).and_then(|finished| match finished {
                Finished::Verified(verified) => verified.read().map(Some),
                Finished::Answer(_) => Ok(None),
            });
            match received {
                Ok(Some(received)) if received.answer().is_none() => Outcome::Accepted,
                Ok(_) => Outcome::Answered,
                Err(rejection) => Outcome::Refused(rejection.kind()),
            }
        };
        Self {
            name,
            genuine,
            endpoint: Box::new(endpoint),
        }
    }
}

fn body(body: &'static str) -> Outgoing {
    Outgoing::new(body, NOW)
}

fn senders() -> Vec<Sender> {
    let secret = || Secret::new(SECRET).unwrap();
    let key = SigningKey::ed25519(&SEED);
    let public = PublicKey::from_bytes(key.public().unwrap()).unwrap();
    let discord = |text| body(text);
    let message = || body(r#"{"type":"invoice.paid","data":{}}"#).id("msg_1");
    let acme = Config::signature("acme", "acme-signature")
        .signed("{timestamp}.{body}")
        .separator(',')
        .prefix("v1=")
        .timestamp_element("t=");
    let custom = |config: &Config| Custom::new(config, secret()).unwrap();
    let preset = |preset| Config::preset(preset);
    let at_twilio = |text, path: &str| body(text).url(format!("{BASE}{path}").parse().unwrap());
    vec![
        Sender::new(
            "stripe",
            Stripe::new(secret()).unwrap(),
            [body(include_str!(
                "../../providers/stripe/samples/event.json"
            ))],
        ),
        Sender::new(
            "github",
            GitHub::new(secret()).unwrap(),
            [
                body(r#"{"action":"opened","issue":{"id":1}}"#),
                body("payload=%7B%22action%22%3A%22opened%22%2C%22issue%22%3A%7B%7D%7D"),
            ]
            .map(|delivery| delivery.id("72d3162e").event("issues")),
        ),
        Sender::new(
            "discord-interactions",
            Interactions::new(public.clone()).unwrap(),
            [
                discord(include_str!("../../providers/discord/samples/ping.json")),
                discord(include_str!("../../providers/discord/samples/command.json")),
            ],
        ),
        Sender::new(
            "discord-events",
            WebhookEvents::new(public.clone()).unwrap(),
            [
                discord(r#"{"version":1,"application_id":"12","type":0}"#),
                discord(include_str!(
                    "../../providers/discord/samples/authorized.json"
                )),
            ],
        ),
        Sender::new(
            "deepgram",
            Deepgram::basic("callback", secret()).unwrap(),
            [body(
                r#"{"metadata":{"request_id":"a847f427"},"results":{}}"#,
            )],
        ),
        // BigCommerce is Standard Webhooks with the secret's text as the key.
        Sender::new(
            "bigcommerce",
            BigCommerce::new(secret()).unwrap(),
            [body(r#"{"scope":"store/order/created","data":{"id":250}}"#).id("msg_1")],
        ),
        Sender::new(
            "standard, the secret's base64",
            StandardWebhooks::new(secret()).unwrap(),
            [message()],
        ),
        Sender::new(
            "standard, the public key of Discord",
            StandardWebhooks::asymmetric([public]).unwrap(),
            [message()],
        ),
        Sender::new(
            "slack-events",
            EventsApi::new(secret()).unwrap(),
            [
                body(r#"{"type":"url_verification","challenge":"abc"}"#),
                body(include_str!("../../providers/slack/samples/message.json")),
            ],
        ),
        Sender::new(
            "slack-commands",
            Commands::new(secret()).unwrap(),
            [
                body("ssl_check=1"),
                body(include_str!("../../providers/slack/samples/command.txt")),
            ],
        ),
        Sender::new(
            "slack-interactivity",
            Interactivity::new(secret()).unwrap(),
            [body(include_str!(
                "../../providers/slack/samples/interaction.txt"
            ))],
        ),
        Sender::new(
            "twilio",
            Twilio::new(secret(), BASE).unwrap(),
            [
                at_twilio("MessageSid=SM1&Body=Hello", "/sms"),
                at_twilio(r#"{"property":"value"}"#, "/sms"),
                at_twilio("", "/sms?CallSid=CA1").method(Method::GET),
            ],
        ),
        Sender::new(
            "x",
            X::new(secret()).unwrap(),
            [
                body(include_str!("../../providers/x/samples/activity.json")),
                body("")
                    .method(Method::GET)
                    .url("/x?crc_token=abc".parse().unwrap()),
            ],
        ),
        Sender::new(
            "shopify",
            Shopify::new(secret()).unwrap(),
            [
                body(r#"{"id":820982911946154508}"#).event("orders/create"),
                body(r#"{"shop_id":1,"shop_domain":"a.myshopify.com"}"#).event("shop/redact"),
            ],
        ),
        Sender::new(
            "contentful",
            Contentful::new(secret()).unwrap(),
            [
                body(r#"{"sys":{"type":"Entry","id":"1"}}"#)
                    .event("ContentManagement.Entry.publish")
                    .id("1"),
                body("").method(Method::GET),
            ],
        ),
        Sender::new(
            "ups",
            Ups::new(secret()).unwrap(),
            [body(
                r#"{"trackingNumber":"1Z","activityStatus":{"type":"D"}}"#,
            )],
        ),
        Sender::new(
            "mongodb",
            MongoDb::new(secret()).unwrap(),
            [
                body(r#"{"id":"1","eventTypeName":"NO_PRIMARY","status":"OPEN"}"#)
                    .event("alert.open"),
            ],
        ),
        // Two senders are left out: GitLab, whose signing token is Standard Webhooks, and Meta, which signs as GitHub
        // does under the same header.
        Sender::new("acme, handmade", custom(&acme), [message()]),
        Sender::new(
            "gitlab, secret token",
            custom(&preset(Preset::GitlabToken)),
            [body("{}").event("Push Hook")],
        ),
        Sender::new("line", custom(&preset(Preset::Line)), [body("{}")]),
        Sender::new(
            "linear",
            custom(&preset(Preset::Linear)),
            [body(r#"{"type":"Issue","webhookTimestamp":1700000000000}"#)],
        ),
        Sender::new("paddle", custom(&preset(Preset::Paddle)), [message()]),
        Sender::new(
            "square",
            custom(&preset(Preset::Square).url(format!("{BASE}/square"))),
            [message()],
        ),
        Sender::new("telegram", custom(&preset(Preset::Telegram)), [message()]),
        Sender::new(
            "zoom",
            custom(&preset(Preset::Zoom)),
            [
                body(include_str!(
                    "../../providers/custom/samples/zoom_url_validation.json"
                )),
                body(r#"{"event":"meeting.started"}"#),
            ],
        ),
    ]
}

/// Returns whether two endpoints belong to one sender, which uses the same keys and scheme for both. Only the signed
/// body tells their deliveries apart, and only a verified body is read: such a delivery is authentic, but not for this
/// endpoint.
fn share_their_scheme(one: &str, other: &str) -> bool {
    ["slack-", "discord-"]
        .iter()
        .any(|family| one.starts_with(family) && other.starts_with(family))
}

#[test]
fn every_genuine_delivery_is_its_own_endpoints() {
    for sender in senders() {
        for request in &sender.genuine {
            let outcome = (sender.endpoint)(request);
            let right = matches!(outcome, Outcome::Accepted | Outcome::Answered);
            assert!(right, "{}: {outcome:?}", sender.name);
        }
        let mut outcomes = sender.genuine.iter().map(&sender.endpoint);
        assert!(
            outcomes.any(|outcome| outcome == Outcome::Accepted),
            "{}: handshakes alone prove little",
            sender.name
        );
    }
}

#[test]
fn no_genuine_delivery_is_another_endpoints() {
    let senders = senders();
    let mut pairs = 0;
    for from in &senders {
        for to in senders.iter().filter(|to| to.name != from.name) {
            for request in &from.genuine {
                let outcome = (to.endpoint)(request);
                let Outcome::Refused(kind) = outcome else {
                    panic!("{} at {}: {outcome:?}", from.name, to.name);
                };
                let expected: &[StatusCode] = if share_their_scheme(from.name, to.name) {
                    assert_eq!(
                        kind,
                        RejectionKind::Contradiction,
                        "{} at {}",
                        from.name,
                        to.name
                    );
                    &[StatusCode::BAD_REQUEST]
                } else if request.method() == Method::GET {
                    &[StatusCode::UNAUTHORIZED, StatusCode::METHOD_NOT_ALLOWED]
                } else {
                    &[StatusCode::UNAUTHORIZED]
                };
                assert!(
                    expected.contains(&kind.status()),
                    "{} at {}: {kind:?}",
                    from.name,
                    to.name
                );
            }
            pairs += 1;
        }
    }
    assert_eq!(pairs, senders.len() * (senders.len() - 1));
}
