//! Deliveries that public bug reports call wrongly refused or wrongly read, sent through the layer as a service has it.
//!
//! The inputs are this project's own. An adapter's own tests hold each case in depth; here it is tested from outside.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::convert::Infallible;
use std::fs;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_contentful::Contentful;
use webhook_core::body::UnreadableReason;
use webhook_core::keys::Secrets;
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{Endpoint, Provider, Received, Secret, Timestamp};
use webhook_custom::{Config, Custom, Preset};
use webhook_github::{Event, GitHub};
use webhook_shopify::{PrivacyRequest, Shopify, Topic};
use webhook_standard::StandardWebhooks;
use webhook_tower::{Receiver, VerifiedBody, WebhookLayer};
use webhook_twilio::Twilio;

const NOW: i64 = 1_763_712_000;

/// Sends a request that arrives this many seconds late, and returns the status and what the handler was given.
async fn later<P: Provider>(
    provider: P,
    request: Request<Bytes>,
    seconds: i64,
) -> (StatusCode, Option<Received<P>>) {
    let handed = Arc::new(Mutex::new(None));
    let given = Arc::clone(&handed);
    let handler = service_fn(move |request: Request<VerifiedBody>| {
        *given.lock().unwrap() = request.extensions().get::<Received<P>>().cloned();
        async { Ok::<_, Infallible>(Response::new(Full::new(Bytes::new()))) }
    });
    let now = Timestamp::from_unix_seconds(NOW + seconds);
    let receiver = Receiver::new(Endpoint::new(provider)).clock(move || now);
    let service = WebhookLayer::new(receiver).layer(handler);
    let response = service.oneshot(request.map(Full::new)).await;
    let status = response.unwrap_or_else(|never| match never {}).status();
    let handed = handed.lock().unwrap().take();
    (status, handed)
}

/// Sends a request that arrives at the time at which it was signed.
async fn at_once<P: Provider>(
    provider: P,
    request: Request<Bytes>,
) -> (StatusCode, Option<Received<P>>) {
    later(provider, request, 0).await
}

fn harness<P: Provider>(
    text: &str,
    make: impl FnOnce(Secret) -> Result<P, webhook_core::ConfigError>,
) -> Harness<P> {
    Harness::of(text, make).at(NOW)
}

/// A request to erase a customer's data comes without the header that names the shop, but the signed body names it.
#[tokio::test]
async fn a_privacy_request_without_the_shops_header_arrives() {
    let shopify = harness("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", Shopify::new);
    let shopify = shopify.event_name("customers/redact");
    let body = r#"{"shop_id":954889,"shop_domain":"a-shop.example","orders_to_redact":[299938],
        "customer":{"id":191167,"email":"jo@example.com","phone":"555-625-1199"}}"#;
    let request = shopify.signed(body).without("x-shopify-shop-domain");
    let (status, received) = at_once(shopify.adapter().clone(), request).await;
    assert_eq!(status, 200);
    let webhook_shopify::Event::Message(message) = received.unwrap().into_event() else {
        panic!("unreadable");
    };
    assert_eq!(message.unsigned.topic, Topic::CustomersRedact);
    let erase: PrivacyRequest = message.json().unwrap();
    assert_eq!(erase.shop_domain, "a-shop.example");
}

/// Meta documents payloads of up to 3 MB, <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>,
/// and a batch of many messages is that long.
#[tokio::test]
async fn a_batch_of_2_and_a_half_megabytes_arrives_from_meta() {
    let meta = Config::preset(Preset::Meta);
    let meta = harness("8f14e45fceea167a5a36dedd4bea2543", |secret| {
        Ok(Custom::new(&meta, secret)?)
    });
    let batch = |messages: usize| {
        let one = r#"{"id":"102290129340398","changes":[{"field":"messages","value":{"messages":[{"from":"16505551234","type":"text","text":{"body":"Does it come in another colour?"}}]}}]}"#;
        let entries = vec![one; messages].join(",");
        format!(r#"{{"object":"whatsapp_business_account","entry":[{entries}]}}"#)
    };
    let (long, too_long) = (batch(15_000), batch(20_000));
    assert!(
        (2_400_000..3_000_000).contains(&long.len()),
        "{}",
        long.len()
    );
    assert!(too_long.len() > 3 << 20, "{}", too_long.len());
    let (status, received) = at_once(meta.adapter().clone(), meta.signed(long.clone())).await;
    assert_eq!(status, 200);
    let received = received.unwrap();
    assert_eq!(received.event_name(), "whatsapp_business_account");
    assert_eq!(received.delivery().body().len(), long.len());
    let (status, received) = at_once(meta.adapter().clone(), meta.signed(too_long)).await;
    assert_eq!(
        (status, received.is_some()),
        (StatusCode::PAYLOAD_TOO_LARGE, false)
    );
}

/// Linear's retries come a minute, an hour and six hours later, and by report with the time of the first attempt.
#[tokio::test]
async fn the_retries_of_linear_arrive() {
    let linear = |config: &Config| {
        harness("8f14e45fceea167a5a36dedd4bea2543", |secret| {
            Ok(Custom::new(config, secret)?)
        })
    };
    let preset = Config::preset(Preset::Linear);
    let body = format!(r#"{{"action":"update","type":"Issue","webhookTimestamp":{NOW}000}}"#);
    let (minute, hour) = (60, 3_600);
    for (seconds, passes) in [
        (0, true),
        (minute + 30, true),
        (hour + minute + 10, true),
        (7 * hour + minute + 30, true),
        (8 * hour, false),
        (-minute - 1, false),
    ] {
        let linear = linear(&preset);
        let request = linear.signed(body.clone());
        let (status, received) = later(linear.adapter().clone(), request, seconds).await;
        assert_eq!(
            (status == 200, received.is_some()),
            (passes, passes),
            "{seconds} s"
        );
    }
    // A configuration whose retries have a time of their own, or that does not say, gets the minute of Linear's
    // library.
    for time in ["renewed", "unknown"] {
        let text = Preset::Linear
            .json()
            .replace("\"kept\"", &format!("\"{time}\""));
        let linear = linear(&Config::from_json(&text).unwrap());
        let request = linear.signed(body.clone());
        let (status, _) = later(linear.adapter().clone(), request, 90).await;
        assert_eq!(status, 401, "{time}");
    }
}

/// A configuration can describe a digest in upper case, which Erlang and .NET write. It is then the only spelling.
#[tokio::test]
async fn a_digest_in_upper_case_can_be_described() {
    let config = Config::signature("erlang", "x-hub-signature").prefix("sha256=");
    let upper = config.clone().hex_upper().body_starts_with('{');
    let lower = config.body_starts_with('{');
    let sender =
        |config: &Config| harness("erlang-digest-key-7", |key| Ok(Custom::new(config, key)?));
    let (upper, lower) = (sender(&upper), sender(&lower));
    let body = r#"{"status":"paid"}"#;
    let written = |request: &Request<Bytes>| request.headers()["x-hub-signature"].clone();
    let (in_upper, in_lower) = (upper.signed(body), lower.signed(body));
    assert!(
        written(&in_upper)
            .as_bytes()
            .iter()
            .skip(7)
            .all(|it| !it.is_ascii_lowercase())
    );
    assert!(
        written(&in_upper)
            .as_bytes()
            .eq_ignore_ascii_case(written(&in_lower).as_bytes())
    );
    for (sender, request, status) in [
        (&upper, &in_upper, 200),
        (&upper, &in_lower, 401),
        (&lower, &in_lower, 200),
        (&lower, &in_upper, 401),
    ] {
        assert_eq!(
            at_once(sender.adapter().clone(), request.clone()).await.0,
            status
        );
    }
}

/// A body that is not encoded passes, whatever `Content-Encoding` says. An encoded body is not the one that was signed.
#[tokio::test]
async fn a_body_that_is_not_encoded_arrives() {
    let github = harness("correct-horse.battery,staple:7", GitHub::new).event_name("ping");
    for (said, passes) in [
        ("utf-8", true),
        ("identity", true),
        ("", true),
        ("gzip", false),
        ("utf-8, gzip", false),
    ] {
        let request = github.signed(r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#);
        let request = request.with_header("content-encoding", said);
        let (status, received) = at_once(github.adapter().clone(), request).await;
        assert_eq!(
            (status == 200, received.is_some()),
            (passes, passes),
            "{said:?}: {status}"
        );
    }
}

/// Supabase shows a secret with the version of its signatures before it.
#[tokio::test]
async fn a_secret_with_the_version_in_front_is_that_secret() {
    let sent = harness(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        StandardWebhooks::new,
    );
    let request = sent
        .id("msg_1")
        .signed(r#"{"type":"user.created","data":{}}"#);
    let copied = Secret::new("v1,whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
    let (status, _) = at_once(StandardWebhooks::new(copied).unwrap(), request).await;
    assert_eq!(status, 200);
}

/// A root URL has two spellings: Twilio signs the URL as it was entered, and HTTP requests it with a slash.
#[tokio::test]
async fn a_url_without_a_path_is_the_root() {
    // Computed with Python's hmac over `https://hooks.example.com?flow=1`, over that URL with a slash, and over another
    // URL.
    const TOKEN: &str = "8f14e45fceea167a5a36dedd4bea2543";
    for (signature, status) in [
        ("Bglg3ku+JOAAJEwAMjLhvcVlym0=", 200),
        ("Cd3In3eGbWgPIEuVBcR78XcEemM=", 200),
        ("BApt1b6tGZp1qQWnrDVbDDsTpYk=", 401),
    ] {
        let twilio = Twilio::new(secret(TOKEN), "https://hooks.example.com").unwrap();
        let request = Request::get("/?flow=1").header("x-twilio-signature", signature);
        let request = request.body(Bytes::new()).unwrap();
        assert_eq!(at_once(twilio, request).await.0, status, "{signature}");
    }
}

const PUSH: &str = r#"{"ref":"refs/heads/main","base_ref":null,"before":"1","after":"2","compare":"","created":false,
    "deleted":false,"forced":false,"head_commit":null,"pusher":{"name":"octocat"},"commits":[{"id":"2","tree_id":"3",
    "distinct":true,"message":"@","timestamp":"2026-11-28T08:00:00Z","url":"","author":{"name":"octocat"},
    "committer":{"name":"octocat"},"added":[],"removed":[],"modified":[]}]}"#;

/// GitHub never retries, so a delivery whose event header a proxy has blanked or dropped must still reach the handler.
#[tokio::test]
async fn a_push_without_its_name_reaches_the_handler() {
    let github = harness("correct-horse.battery,staple:7", GitHub::new).event_name("push");
    let push = || github.signed(PUSH);
    for request in [
        push().with_header("x-github-event", ""),
        push().with_header("x-github-event", " "),
        push().without("x-github-event"),
    ] {
        let (status, received) = at_once(github.adapter().clone(), request).await;
        assert_eq!(status, 200, "it is the handler that answers");
        let received = received.unwrap();
        assert!(received.dedup_key().is_none(), "nothing to complete");
        let Event::Unreadable(unreadable) = received.into_event() else {
            panic!("named");
        };
        assert_eq!(unreadable.reason(), UnreadableReason::NoEventName);
        assert_eq!(unreadable.raw(), PUSH.as_bytes());
    }
}

/// JavaScript can cut an emoji in half when it writes a text. JSON's grammar allows that, so the push must not be lost.
#[tokio::test]
async fn a_push_with_half_an_emoji_is_typed() {
    let github = harness("correct-horse.battery,staple:7", GitHub::new).event_name("push");
    for half in ["\\ud83d", "\\uDE80", "\\ud83d\\ud83d", "\\ude80\\ud83d"] {
        let body = PUSH.replace('@', &format!("ship it {half} now"));
        let (status, received) =
            at_once(github.adapter().clone(), github.signed(body.clone())).await;
        assert_eq!(status, 200, "{half}");
        let received = received.unwrap();
        assert_eq!(
            received.delivery().body(),
            body.as_bytes(),
            "the bytes are as they came"
        );
        let Event::Push(push) = received.into_event() else {
            panic!("{half}: no push");
        };
        let report = push.report();
        let commits = push.get().commits();
        let message = commits.iter().next().unwrap().message().to_string();
        assert!(
            message.starts_with("ship it \u{fffd}") && message.ends_with(" now"),
            "{message}"
        );
        assert_eq!(report.lone_surrogates, ["commits[0].message"], "{half}");
        assert!(report.left_out.is_empty(), "{report:?}");
    }
}

/// GitHub's users choose their secrets, so a comma or a blank in a secret does not separate two secrets.
#[tokio::test]
async fn a_comma_and_a_blank_are_part_of_a_secret() {
    let folder = std::env::temp_dir().join(format!("webhook-cases-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for text in ["alpha-bravo,charlie9", "It's a Secret to Everybody"] {
        let file = folder.join("secret");
        fs::write(&file, format!("{text}\n")).unwrap();
        let body = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;
        let request = harness(text, GitHub::new).event_name("ping").signed(body);
        let half = text.split([',', ' ']).next().unwrap().repeat(2);
        let forged = harness(&half, GitHub::new).event_name("ping").signed(body);
        for github in [
            GitHub::new(Secret::from_file(&file)),
            GitHub::new(Secrets::from_file(&file)),
            GitHub::new(Secret::new(text)),
        ] {
            let github = github.unwrap();
            assert_eq!(
                at_once(github.clone(), request.clone()).await.0,
                200,
                "{text}"
            );
            assert_eq!(at_once(github, forged.clone()).await.0, 401, "{half}");
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}

/// A webhook's owner chooses its name. The name is not signed, so whatever it contains must not cost the delivery.
#[tokio::test]
async fn a_webhook_with_an_umlaut_in_its_name_arrives() {
    let secret = "Qm9va0xldmVsU2VjcmV0T2ZUaGVSZWdpc3RyeV9PbmUtQW5kLUFMb25nZXItT25l";
    let contentful = harness(secret, Contentful::new).event_name("ContentManagement.Entry.publish");
    let name = HeaderName::from_static("x-contentful-webhook-name");
    for value in [&b"f\xfcr alle"[..], "für alle".as_bytes(), b"\xff"] {
        let mut request = contentful.signed(r#"{"sys":{"type":"Entry","id":"1"}}"#);
        let value = HeaderValue::from_bytes(value).unwrap();
        request.headers_mut().insert(name.clone(), value);
        let (status, received) = at_once(contentful.adapter().clone(), request).await;
        assert_eq!((status, received.is_some()), (StatusCode::OK, true));
    }
}
