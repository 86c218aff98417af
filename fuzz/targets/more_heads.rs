//! Sends arbitrary requests to nine more adapters, whose keys nobody has used: none may ever be authentic.
//!
//! They are Standard Webhooks, Slack, Twilio, X, Shopify, MongoDB, Contentful, BigCommerce and UPS. Only what the
//! sender's page allows is answered without a proof.
//!
//! The input is a byte for the adapter, and then a request as text.

use std::sync::LazyLock;

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::{Endpoint, Finished, Provider, Secret};
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

use crate::adapters::LIMIT;
use crate::input::{deliver, now, request};

fn secret() -> Secret {
    Secret::new("whsec_5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a").unwrap()
}

fn bounded<P: Provider>(provider: P) -> Endpoint<P> {
    Endpoint::new(provider).with_body_limit(LIMIT).unwrap()
}

static STANDARD: LazyLock<Endpoint<StandardWebhooks>> =
    LazyLock::new(|| bounded(StandardWebhooks::new(secret()).unwrap()));
static EVENTS: LazyLock<Endpoint<EventsApi>> =
    LazyLock::new(|| bounded(EventsApi::new(secret()).unwrap()));
static COMMANDS: LazyLock<Endpoint<Commands>> =
    LazyLock::new(|| bounded(Commands::new(secret()).unwrap()));
static INTERACTIVITY: LazyLock<Endpoint<Interactivity>> =
    LazyLock::new(|| bounded(Interactivity::new(secret()).unwrap()));
static TWILIO: LazyLock<Endpoint<Twilio>> =
    LazyLock::new(|| bounded(Twilio::new(secret(), "https://hooks.example.com").unwrap()));
static X_: LazyLock<Endpoint<X>> = LazyLock::new(|| bounded(X::new(secret()).unwrap()));
static SHOPIFY: LazyLock<Endpoint<Shopify>> =
    LazyLock::new(|| bounded(Shopify::new(secret()).unwrap()));
static MONGODB: LazyLock<Endpoint<MongoDb>> =
    LazyLock::new(|| bounded(MongoDb::new(secret()).unwrap()));
static CONTENTFUL: LazyLock<Endpoint<Contentful>> = LazyLock::new(|| {
    let secret = Secret::new("5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7aKq4RzB6tPw0oNxD1yCgUhSjMiFeAl3Vk");
    bounded(Contentful::new(secret.unwrap()).unwrap())
});
static BIGCOMMERCE: LazyLock<Endpoint<BigCommerce>> = LazyLock::new(|| {
    let secret = Secret::new("5vQGp1dYcXkV9sJr3HnT8uWbZ2mLfE7a");
    bounded(BigCommerce::new(secret.unwrap()).unwrap())
});
static UPS: LazyLock<Endpoint<Ups>> = LazyLock::new(|| bounded(Ups::new(secret()).unwrap()));

pub fn run(data: &[u8]) {
    let Some((first, text)) = data.split_first() else {
        return;
    };
    let request = request(text);
    match first % 11 {
        0 => never(&STANDARD, &request),
        1 => never(&EVENTS, &request),
        2 => {
            if answered(&COMMANDS, &request) {
                assert!(is_ssl_check(&request), "{request:?}");
            }
        }
        3 => never(&INTERACTIVITY, &request),
        4 => never(&TWILIO, &request),
        5 => {
            if answered(&X_, &request) {
                assert!(is_challenge(&request), "{request:?}");
            }
        }
        6 => never(&SHOPIFY, &request),
        7 => never(&MONGODB, &request),
        8 => never(&CONTENTFUL, &request),
        9 => never(&BIGCOMMERCE, &request),
        _ => never(&UPS, &request),
    }
}

fn never<P: Provider>(endpoint: &Endpoint<P>, request: &Request<Bytes>) {
    assert!(!answered(endpoint, request), "{request:?}");
}

/// Whether the request is answered without a proof. It is never verified.
fn answered<P: Provider>(endpoint: &Endpoint<P>, request: &Request<Bytes>) -> bool {
    match deliver(endpoint, request, vec![request.body().clone()], now()) {
        Ok(Finished::Verified(verified)) => panic!("nobody signed this: {verified:?}"),
        Ok(Finished::Answer(answer)) => {
            assert_eq!(answer.status(), StatusCode::OK);
            true
        }
        Err(rejection) => {
            let status = rejection.kind().status().as_u16();
            assert!([401, 405, 413, 415].contains(&status), "{rejection}");
            false
        }
    }
}

/// Slack's test of the connection: unsigned, short, in UTF-8, with `ssl_check=1`, a token and nothing else.
fn is_ssl_check(request: &Request<Bytes>) -> bool {
    let pairs: Vec<_> = form_urlencoded::parse(request.body()).collect();
    let named = |name: &str| pairs.iter().filter(|(key, _)| key == name).count();
    request.body().len() <= 256
        && percent_encoding::percent_decode(request.body())
            .decode_utf8()
            .is_ok()
        && !request.headers().contains_key("x-slack-signature")
        && pairs.contains(&("ssl_check".into(), "1".into()))
        && named("ssl_check") == 1
        && named("token") <= 1
        && pairs.len() == 1 + named("token")
}

/// X's challenge: an unsigned GET, with a token that cannot be the body of an event.
fn is_challenge(request: &Request<Bytes>) -> bool {
    let query = request.uri().query().unwrap_or_default();
    let narrow = |token: &str| {
        (1..=128).contains(&token.len())
            && token
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    *request.method() == Method::GET
        && !request
            .headers()
            .contains_key("x-twitter-webhooks-signature")
        && matches!(
            query
                .split('&')
                .filter(|pair| pair.split('=').next() == Some("crc_token"))
                .collect::<Vec<_>>()
                .as_slice(),
            [pair] if pair.strip_prefix("crc_token=").is_some_and(narrow)
        )
}
