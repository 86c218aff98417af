//! Tests the dispatcher with every sender on real servers, with axum and with tower alone.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::routing::any_service;
use bytes::Bytes;
use http::{Method, Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tower::Layer as _;
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Provider, PublicKey, Received, Scheme, Secret, Timestamp};
use webhook_custom::{Config, Custom};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_tower::{Dispatcher, Unhandled, WebhookLayer};
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

const BASE: &str = "https://hooks.example.com";

/// A genuine delivery, the name of its event, and what the fallback is told about it.
struct Case(Outgoing, &'static str, Unhandled);

fn body(body: &'static str) -> Outgoing {
    Outgoing::new(body, Timestamp::from(SystemTime::now()))
}

fn known(delivery: Outgoing, name: &'static str) -> Case {
    Case(delivery, name, Unhandled::Known)
}

fn unknown(delivery: Outgoing, name: &'static str) -> Case {
    Case(delivery, name, Unhandled::Unknown)
}

fn unreadable(delivery: Outgoing) -> Case {
    Case(delivery, "", Unhandled::Unreadable)
}

fn secret() -> Secret {
    Secret::new("whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=").unwrap()
}

fn own() -> SigningKey {
    SigningKey::hmac(&secret()).unwrap()
}

#[tokio::test]
async fn stripe() {
    let checkout = r#"{"id":"evt_1","object":"event","api_version":"2026-10-28.endive","created":1763000000,"data":{"object":{"id":"cs_1","object":"checkout.session","amount_total":4200,"currency":"eur"}},"livemode":false,"pending_webhooks":1,"request":{"id":null,"idempotency_key":null},"type":"checkout.session.completed"}"#;
    let thin = r#"{"id":"evt_2","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2026-11-21T08:00:00.000Z","related_object":{"id":"mtr_123","type":"billing.meter","url":"/v1/billing/meters/mtr_123"}}"#;
    let new = r#"{"id":"evt_3","object":"event","created":1763000001,"data":{"object":{"id":"x_1","object":"thing"}},"livemode":false,"type":"thing.invented_tomorrow"}"#;
    let cases = vec![
        known(body(checkout), "checkout.session.completed"),
        known(body(thin), "v1.billing.meter.error_report_triggered"),
        unknown(body(new), "thing.invented_tomorrow"),
        unreadable(body("{")),
    ];
    dispatches(Stripe::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn github() {
    let ping = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{"type":"Repository","id":1,"active":true}}"#;
    let cases = vec![
        known(body(ping).event("ping"), "ping"),
        unknown(body("{}").event("invented_tomorrow"), "invented_tomorrow"),
        unreadable(body("{").event("ping")),
    ];
    dispatches(GitHub::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn discord() {
    let key = SigningKey::ed25519(b"a seed of this test, of 32 bytes");
    let public = PublicKey::from_bytes(key.public().unwrap()).unwrap();
    let send = |text| body(text);
    let command = r#"{"application_id":"12","id":"78","token":"t","type":2,"version":1,"data":{"id":"34","name":"greet","type":1}}"#;
    let new = r#"{"application_id":"12","id":"79","token":"t","type":99,"version":1}"#;
    let cases = vec![
        known(send(command), "application_command"),
        unknown(send(new), "unknown"),
        unreadable(send("{")),
    ];
    dispatches(Interactions::new(public.clone()).unwrap(), &key, cases, 200).await;

    let authorized = include_str!("../../providers/discord/samples/authorized.json");
    let new = r#"{"version":1,"application_id":"12","type":1,"event":{"type":"INVENTED_TOMORROW","timestamp":"2026-11-21T08:00:00.000000","data":{}}}"#;
    let cases = vec![
        known(send(authorized), "APPLICATION_AUTHORIZED"),
        unknown(send(new), "INVENTED_TOMORROW"),
        unreadable(send("{")),
    ];
    dispatches(WebhookEvents::new(public).unwrap(), &key, cases, 204).await;
}

#[tokio::test]
async fn deepgram() {
    let transcript = r#"{"metadata":{"request_id":"a847f427-4ad5-4d67-9b95-db801e58251c","created":"2026-11-21T08:00:00.000Z","duration":1.5,"channels":1},"results":{"channels":[{"alternatives":[{"transcript":"life moves pretty fast","confidence":0.99,"words":[]}]}]}}"#;
    let cases = vec![
        known(body(transcript), "transcript"),
        known(
            body(r#"{"request_id":"a847f427-4ad5-4d67-9b95-db801e58251c"}"#),
            "accepted",
        ),
        unknown(body(r#"{"type":"InventedTomorrow"}"#), "InventedTomorrow"),
        unreadable(body("{")),
    ];
    let password = SigningKey::basic("callback", &secret()).unwrap();
    dispatches(
        Deepgram::basic("callback", secret()).unwrap(),
        &password,
        cases,
        200,
    )
    .await;
}

#[tokio::test]
async fn standard_webhooks() {
    let cases = vec![
        unknown(
            body(r#"{"type":"invoice.paid","data":{}}"#).id("msg_1"),
            "invoice.paid",
        ),
        unreadable(body("{").id("msg_2")),
    ];
    let standard = StandardWebhooks::new(secret()).unwrap();
    let key = standard.signing_key(&secret()).unwrap();
    dispatches(standard, &key, cases, 200).await;
}

#[tokio::test]
async fn slack() {
    let event = r#"{"type":"event_callback","event_id":"Ev1","event":{"type":"app_mention","user":"U1","text":"hi","ts":"1.2","channel":"C1","event_ts":"1.2"}}"#;
    let new = r#"{"type":"event_callback","event_id":"Ev2","event":{"type":"invented_tomorrow"}}"#;
    let no_token = r#"{"type":"url_verification","challenge":"no token"}"#;
    let cases = vec![
        known(body(event), "app_mention"),
        known(body(no_token), "url_verification"),
        unknown(body(new), "invented_tomorrow"),
        unreadable(body("{")),
    ];
    dispatches(EventsApi::new(secret()).unwrap(), &own(), cases, 200).await;

    let command = include_str!("../../providers/slack/samples/command.txt");
    let cases = vec![
        unknown(body(command), "/weather"),
        unreadable(body("command=%2F")),
    ];
    dispatches(Commands::new(secret()).unwrap(), &own(), cases, 200).await;

    let actions = include_str!("../../providers/slack/samples/interaction.txt");
    let new = "payload=%7B%22type%22%3A%22invented_tomorrow%22%7D";
    let cases = vec![
        known(body(actions), "block_actions"),
        unknown(body(new), "invented_tomorrow"),
        unreadable(body("payload=%7B")),
    ];
    dispatches(Interactivity::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn twilio() {
    let send = |text, query| body(text).url(format!("{BASE}/hook{query}").parse().unwrap());
    let cases = vec![
        unknown(send("MessageSid=SM1&Body=Hello", ""), "form"),
        unknown(
            send("EventType=onMessageAdded&Body=Hello", ""),
            "onMessageAdded",
        ),
        unknown(send("", "?CallSid=CA1").method(Method::GET), "get"),
        unreadable(send("Body=%ff", "")),
    ];
    dispatches(Twilio::new(secret(), BASE).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn x() {
    let activity = include_str!("../../providers/x/samples/activity.json");
    let new = r#"{"data":{"event_uuid":"2","event_type":"invented.tomorrow","payload":{}}}"#;
    let cases = vec![
        known(body(activity), "profile.update.bio"),
        known(
            body(r#"{"for_user_id":"1","follow_events":[{}]}"#),
            "follow_events",
        ),
        unknown(body(new), "invented.tomorrow"),
        unreadable(body("{")),
    ];
    dispatches(X::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn shopify() {
    let order = r#"{"id":820982911946154508,"total_price":"403.00"}"#;
    let cases = vec![
        known(body(order).event("orders/create"), "orders/create"),
        unknown(body("{}").event("invented/tomorrow"), "invented/tomorrow"),
        unreadable(body("{").event("orders/create")),
    ];
    dispatches(Shopify::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn bigcommerce() {
    let order =
        r#"{"scope":"store/order/created","store_id":"1025646","data":{"type":"order","id":250}}"#;
    let new = r#"{"scope":"store/invented/tomorrow"}"#;
    let cases = vec![
        known(body(order).id("msg_1"), "store/order/created"),
        unknown(body(new).id("msg_2"), "store/invented/tomorrow"),
        unreadable(body("{").id("msg_3")),
    ];
    let secret = Secret::new("a-client-secret-of-this-test").unwrap();
    let key = SigningKey::hmac(&secret).unwrap();
    dispatches(BigCommerce::new(secret).unwrap(), &key, cases, 200).await;
}

#[tokio::test]
async fn ups() {
    let delivered = include_str!("../../providers/ups/samples/least.json");
    let new = r#"{"trackingNumber":"1Z","activityStatus":{"type":"Q"}}"#;
    let cases = vec![
        known(body(delivered), "D"),
        unknown(body(new), "Q"),
        unreadable(body("{")),
    ];
    dispatches(
        Ups::new(secret()).unwrap(),
        &SigningKey::token(&secret()),
        cases,
        200,
    )
    .await;
}

#[tokio::test]
async fn mongodb() {
    let alert = r#"{"id":"533dc40ae4b00835ff81eaef","eventTypeName":"NO_PRIMARY","status":"OPEN"}"#;
    let cases = vec![
        unknown(body(alert).event("alert.open"), "NO_PRIMARY"),
        unreadable(body("{").event("alert.open")),
    ];
    dispatches(MongoDb::new(secret()).unwrap(), &own(), cases, 200).await;
}

#[tokio::test]
async fn contentful() {
    let entry = r#"{"sys":{"type":"Entry","id":"4LgMotpNF6W20YKmuemW0a"}}"#;
    let send = |text| {
        let sent = body(text).event("ContentManagement.Entry.publish");
        sent.url(format!("{BASE}/hook").parse().unwrap())
    };
    let cases = vec![
        unknown(send(entry), "ContentManagement.Entry.publish"),
        unreadable(send("{")),
    ];
    let secret = Secret::new("0123456789abcdef".repeat(4)).unwrap();
    let key = SigningKey::hmac(&secret).unwrap();
    dispatches(Contentful::new(secret).unwrap(), &key, cases, 200).await;
}

#[tokio::test]
async fn custom() {
    let acme = Config::signature("acme", "acme-signature")
        .signed("{timestamp}.{body}")
        .separator(',')
        .prefix("v1=")
        .timestamp_element("t=")
        .event_in_body("/type");
    let cases = vec![
        unknown(body(r#"{"type":"invoice.paid"}"#), "invoice.paid"),
        unreadable(body("{")),
    ];
    dispatches(Custom::new(&acme, secret()).unwrap(), &own(), cases, 200).await;
}

/// Sends each delivery to four dispatchers on two servers: one handles it, one does not, one has a handler that panics
/// once and then acknowledges, and one handles every event that the adapter lists.
async fn dispatches<P: Provider + Clone>(
    sender: P,
    key: &SigningKey,
    cases: Vec<Case>,
    acknowledgement: u16,
) {
    for Case(delivery, name, unhandled) in cases {
        let request = delivery.sign(&sender, key).unwrap();
        let what = format!("{} {name} {unhandled:?}", sender.name());
        for server in [Server::Axum, Server::Tower] {
            let fallback = Dispatcher::builder().fallback(tell).unwrap();
            let mut with_fallback = server.serve(&sender, fallback).await;
            let told = format!("{unhandled:?}");
            assert_eq!(
                with_fallback.send(&request).await,
                (200, told.clone()),
                "{what}"
            );

            let mut with_all = server.serve(&sender, of_all_that_is_listed()).await;
            let listed = unhandled == Unhandled::Known;
            let expected = if listed { name } else { &told };
            assert_eq!(
                with_all.send(&request).await,
                (200, expected.to_owned()),
                "{what}"
            );

            // An unreadable event goes to no handler, whatever is registered.
            if unhandled != Unhandled::Unreadable {
                let mut with_handler = server.serve(&sender, panicking_once(name)).await;
                assert_eq!(
                    with_handler.send(&request).await,
                    (500, String::new()),
                    "{what}"
                );
                let acknowledged = (acknowledgement, String::new());
                assert_eq!(with_handler.send(&request).await, acknowledged, "{what}");
            }
        }
    }
}

async fn tell<P: Provider>(_: Received<P>, unhandled: Unhandled) -> Response<String> {
    Response::new(format!("{unhandled:?}"))
}

/// Registers a handler for every name that the adapter lists. No name is listed twice, and each handler gets only its
/// own events.
fn of_all_that_is_listed<P: Provider>() -> Dispatcher<P> {
    let names = || P::known_events().iter().copied().flatten().copied();
    let builder = names().fold(Dispatcher::builder(), |builder, name| {
        builder.on(name, async |delivery: Received<P>| {
            Response::new(delivery.event_name().to_owned())
        })
    });
    let dispatcher = builder.fallback(tell).unwrap();
    let mut expected: Vec<_> = names().collect();
    expected.sort_unstable();
    assert!(dispatcher.registered().eq(expected));
    dispatcher
}

fn panicking_once<P: Provider>(name: &str) -> Dispatcher<P> {
    let calm = Arc::new(AtomicBool::new(false));
    let handler = move |_| {
        let calm = Arc::clone(&calm);
        async move { assert!(calm.swap(true, Ordering::SeqCst), "the first panics") }
    };
    let builder = Dispatcher::builder().on_unlisted(name, handler);
    builder.fallback(tell).unwrap()
}

#[derive(Clone, Copy)]
enum Server {
    Axum,
    Tower,
}

impl Server {
    /// Serves until the runtime ends, and connects to the server.
    async fn serve<P: Provider + Clone>(self, sender: &P, dispatcher: Dispatcher<P>) -> Connection {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let layer = WebhookLayer::new(sender.clone());
        match self {
            Self::Axum => {
                let app = Router::new().route("/{*any}", any_service(dispatcher).layer(layer));
                tokio::spawn(async move { axum::serve(listener, app).await });
            }
            Self::Tower => {
                let service = TowerToHyperService::new(layer.layer(dispatcher));
                tokio::spawn(async move {
                    while let Ok((stream, _)) = listener.accept().await {
                        let server = auto::Builder::new(TokioExecutor::new());
                        let service = service.clone();
                        tokio::spawn(async move {
                            let _ = server.serve_connection(TokioIo::new(stream), service).await;
                        });
                    }
                });
            }
        }
        Connection(TcpStream::connect(address).await.unwrap())
    }
}

/// A connection that a panic must not end.
struct Connection(TcpStream);

impl Connection {
    /// Sends a request, and reads the status and the body of its response.
    async fn send(&mut self, request: &Request<Bytes>) -> (u16, String) {
        let (method, uri) = (request.method(), request.uri());
        let target = match uri.path_and_query().map_or("/", |it| it.as_str()) {
            "/" => "/hook",
            target => target,
        };
        let mut head = format!("{method} {target} HTTP/1.1\r\nhost: t\r\n");
        for (name, value) in request.headers() {
            head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n", request.body().len()));
        self.0.write_all(head.as_bytes()).await.unwrap();
        self.0.write_all(request.body()).await.unwrap();
        tokio::time::timeout(Duration::from_secs(20), self.response())
            .await
            .unwrap()
    }

    async fn response(&mut self) -> (u16, String) {
        let mut seen = String::new();
        loop {
            let mut buffer = [0; 4096];
            let count = self.0.read(&mut buffer).await.unwrap();
            assert_ne!(count, 0, "the server hung up: {seen}");
            seen.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
            let Some((head, body)) = seen.split_once("\r\n\r\n") else {
                continue;
            };
            let status = head[9..12].parse().unwrap();
            let length = head
                .lines()
                .find_map(|it| it.strip_prefix("content-length: "));
            if body.len() == length.map_or(0, |it| it.parse().unwrap()) {
                return (status, body.to_owned());
            }
        }
    }
}
