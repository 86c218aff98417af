//! Runs the program against a server with the real layers: every sample is accepted, every tampered one is refused.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::process::{Command, Output};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::{Provider, PublicKey, Secret};
use webhook_custom::{Config, Custom};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_tower::{Webhook, WebhookLayer};
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

const STRIPE: &str = "whsec_5b8e3d7f1c2a9046tests";
const GITHUB: &str = "a-long-random-secret-of-these-tests";
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const DEEPGRAM: &str = "callback:a-s3cret:with:colons";
const STANDARD: &str = "whsec_b25seS1mb3ItdGhlc2UtdGVzdHMtNWYwYw==";
/// The key of [`SEED`] as Standard Webhooks writes a private key, without and with its public key after it.
const PRIVATE: &str = "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";
const PRIVATE_AND_PUBLIC: &str =
    "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==";
const SLACK: &str = "a-signing-secret-of-these-tests";
const TWILIO: &str = "an-auth-token-of-these-tests";
const X_SECRET: &str = "a-consumer-secret-of-these-tests";
const SHOPIFY: &str = "shpss_a-client-secret-of-these-tests";
const MONGODB: &str = "a-webhook-secret-of-these-tests";
const CONTENTFUL: &str = "a_signing_secret_of_these_tests_a_signing_secret_of_these_tests_";
const BIGCOMMERCE: &str = "a-client-secret-of-these-tests";
const UPS: &str = "a-bearer-token-of-these-tests";
const CUSTOM: &str = "a-secret-of-the-handmade-sender";
/// The file of the example `receiver`.
const CONFIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/custom.toml");
/// The public URL that the receiver behind a proxy is configured with.
const EXTERNAL: &str = "https://hooks.example.com";
/// The public URL of a receiver behind a proxy that removes a prefix from the path.
const STRIPPED: &str = "https://hooks.example.com/hooks";

/// Each sender with its secret and the cases that cannot apply to it.
const SENDERS: &[(&str, &str, &[&str])] = &[
    ("stripe", STRIPE, &["other-event"]),
    ("github", GITHUB, &["stale", "future"]),
    ("discord-interactions", SEED, &[]),
    ("discord-events", SEED, &[]),
    (
        "deepgram",
        DEEPGRAM,
        &["body-bit", "body-newline", "stale", "future", "other-event"],
    ),
    ("standard", STANDARD, &["other-event"]),
    ("standard", PRIVATE, &["other-event"]),
    ("slack-events", SLACK, &[]),
    ("slack-commands", SLACK, &[]),
    ("slack-interactivity", SLACK, &[]),
    ("twilio", TWILIO, &["stale", "future", "other-event"]),
    ("x", X_SECRET, &["stale", "future", "other-event"]),
    ("shopify", SHOPIFY, &["stale", "future"]),
    ("mongodb", MONGODB, &["stale", "future", "other-event"]),
    ("contentful", CONTENTFUL, &["other-event"]),
    ("bigcommerce", BIGCOMMERCE, &["other-event"]),
    (
        "ups",
        UPS,
        &["body-bit", "body-newline", "stale", "future", "other-event"],
    ),
    ("custom", CUSTOM, &["other-event"]),
];

const CASES: &[&str] = &[
    "body-bit",
    "body-newline",
    "wrong-secret",
    "no-signature",
    "repeated-signature",
    "stale",
    "future",
    "upper-case",
    "truncated",
    "empty-signature",
    "other-event",
];

/// A server that receives from every sender at `/NAME`; it stops when dropped.
struct Server {
    _runtime: Runtime,
    address: SocketAddr,
}

fn serve() -> Server {
    let runtime = Runtime::new().unwrap();
    let public = PublicKey::from_hex(PUBLIC).unwrap();
    let (user, password) = DEEPGRAM.split_once(':').unwrap();
    let secret = |text: &str| Secret::new(text).unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let here = format!("http://{address}");
    let standard = StandardWebhooks::mixed(secret(STANDARD), [public.clone()]).unwrap();
    let app = Router::new()
        .merge(route(Stripe::new(secret(STRIPE)).unwrap()))
        .merge(route(GitHub::new(secret(GITHUB)).unwrap()))
        .merge(route(Interactions::new(public.clone()).unwrap()))
        .merge(route(WebhookEvents::new(public).unwrap()))
        .merge(route(Deepgram::basic(user, secret(password)).unwrap()))
        .merge(route(standard.named("standard")))
        .merge(route(EventsApi::new(secret(SLACK)).unwrap()))
        .merge(route(Commands::new(secret(SLACK)).unwrap()))
        .merge(route(Interactivity::new(secret(SLACK)).unwrap()))
        .merge(route(Twilio::new(secret(TWILIO), &*here).unwrap()))
        .merge(route_at(
            "/proxied/twilio",
            Twilio::new(secret(TWILIO), EXTERNAL).unwrap(),
        ))
        .merge(route_at(
            "/stripped/twilio",
            Twilio::new(secret(TWILIO), STRIPPED).unwrap(),
        ))
        .merge(route(X::new(secret(X_SECRET)).unwrap()))
        .merge(route(Shopify::new(secret(SHOPIFY)).unwrap()))
        .merge(route(MongoDb::new(secret(MONGODB)).unwrap()))
        .merge(route(Contentful::new(secret(CONTENTFUL)).unwrap()))
        .merge(route(BigCommerce::new(secret(BIGCOMMERCE)).unwrap()))
        .merge(route(Ups::new(secret(UPS)).unwrap()))
        .merge(route_at("/custom", custom(CUSTOM)));
    runtime.spawn(axum::serve(listener, app).into_future());
    Server {
        _runtime: runtime,
        address,
    }
}

fn listen(app: Router) -> (Runtime, SocketAddr) {
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    runtime.spawn(axum::serve(listener, app).into_future());
    (runtime, address)
}

fn custom(secret: &str) -> Custom {
    let config = Config::from_file(CONFIG).unwrap();
    Custom::new(&config, Secret::new(secret).unwrap()).unwrap()
}

fn route<P: Provider>(provider: P) -> Router {
    route_at(&format!("/{}", provider.name()), provider)
}

/// The handler answers with the name of the event and the key for deduplication.
fn route_at<P: Provider>(path: &str, provider: P) -> Router {
    let handler = async |Webhook(received): Webhook<P>| {
        let event = received.event_name();
        // A copy that is called by another event's name is such a delivery.
        if received.unreadable().is_some() {
            return (StatusCode::UNPROCESSABLE_ENTITY, String::new());
        }
        // A body without a signed id, under a name that no list has, is handled each time.
        let key = received.dedup_key().unwrap_or_else(|| "none".to_owned());
        (StatusCode::OK, format!("{event} {key}"))
    };
    Router::new().route(path, any(handler).layer(WebhookLayer::new(provider)))
}

fn webhook(arguments: &[&str], secret: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_webhook"));
    command.args(arguments).env("SECRET", secret);
    let output = command.output().unwrap();
    for text in [&output.stdout, &output.stderr] {
        let shown = String::from_utf8_lossy(text);
        assert!(secret.is_empty() || !shown.contains(secret), "{shown}");
    }
    output
}

/// Sends to `path`, whose last segment names the sender.
fn send(server: &Server, path: &str, secret: &str, more: &[&str]) -> (i32, String, String) {
    let url = format!("http://{}/{path}", server.address);
    let (sender, _) = path.split_once('?').unwrap_or((path, ""));
    let sender = sender.rsplit('/').next().unwrap();
    let config: &[&str] = match sender {
        "custom" => &["--config", CONFIG],
        _ => &[],
    };
    let arguments = ["send", sender, &url, "--secret-env", "SECRET"];
    let arguments = [&arguments, config, more].concat();
    let output = webhook(&arguments, secret);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn samples(sender: &str) -> Vec<String> {
    let listed = webhook(&["events", sender], "").stdout;
    let listed = String::from_utf8(listed).unwrap();
    let names: Vec<_> = listed
        .lines()
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect();
    assert!(!names.is_empty(), "{sender}");
    names
}

#[test]
fn every_sample_of_every_sender_is_accepted() {
    let server = serve();
    for (sender, secret, _) in SENDERS {
        for event in samples(sender) {
            let (code, out, err) = send(&server, sender, secret, &["--event", &event]);
            assert_eq!(code, 0, "{sender} {event}: {out}{err}");
            assert!(out.starts_with("20"), "{out}");
            assert!(out.lines().next().unwrap().ends_with(" ms"), "{out}");
            let answered_by_the_layer =
                event == "ping" && *sender != "github" || event == "url_verification";
            let (name, _) = event.split_once('+').unwrap_or((&event, ""));
            let no_name = ["deepgram", "discord-interactions", "twilio", "mongodb"]
                .contains(sender)
                || (*sender == "standard" && ["untyped", "text"].contains(&&*event));
            if no_name {
                continue; // They number or shape their events and send no name.
            }
            assert!(
                answered_by_the_layer || out.contains(name),
                "{sender} {event}: {out}"
            );
        }
    }
}

#[test]
fn every_tampered_delivery_is_refused_or_said_not_to_apply() {
    let server = serve();
    for (sender, secret, not_applicable) in SENDERS {
        for case in CASES {
            for event in samples(sender) {
                let more = ["--event", &event, "--tamper", case];
                let (code, out, err) = send(&server, sender, secret, &more);
                let what = format!("{sender} {event} {case}: {code} {out}{err}");
                if not_applicable.contains(case) {
                    assert_eq!((code, &*out), (2, ""), "{what}");
                    assert!(err.contains("does not apply"), "{what}");
                } else {
                    let status = match (*case, *sender) {
                        // The delivery is genuine but is called another event, so the handler gets it as unreadable.
                        ("other-event", "github" | "shopify") => "422",
                        ("other-event", _) => "400",
                        _ => "401",
                    };
                    assert_eq!(code, 1, "{what}");
                    assert!(out.starts_with(status), "{what}");
                    assert_eq!(out.lines().count(), 1, "refusals are empty: {what}");
                }
            }
        }
    }
}

/// For senders of every shape, the file alone says where signature, time and event are.
#[test]
fn other_shapes_of_a_custom_sender() {
    let write = |name: &str, text: &str| {
        let name = format!("webhook-cli-{}-{name}.json", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let token = r#"{"name":"acme","token":{"header":"authorization","prefix":"Bearer "},"event":{"header":"acme-event"}}"#;
    let ed25519 = r#"{"name":"acme","signature":{"header":"acme-signature","algorithm":"ed25519","signed":"{timestamp}\n{body}"},"timestamp":{"header":"acme-time"}}"#;
    let keyed = r#"{"name":"acme","body_starts_with":"{","signature":{"header":"acme-signature"},"key":{"encoding":"hex"}}"#;
    for (name, text, secret, body_counts) in [
        ("token", token, CUSTOM, false),
        ("ed25519", ed25519, SEED, true),
        ("keyed", keyed, SEED, true),
    ] {
        let path = write(name, text);
        let config = Config::from_file(&path).unwrap();
        let custom = if name == "ed25519" {
            Custom::ed25519(&config, [PublicKey::from_hex(PUBLIC).unwrap()])
        } else {
            Custom::new(&config, Secret::new(secret).unwrap())
        };
        let (_runtime, address) = listen(route_at("/", custom.unwrap()));
        let url = format!("http://{address}/");
        let path = path.to_str().unwrap();
        let send = |more: &[&str]| {
            let always = [
                "send",
                "custom",
                &url,
                "--secret-env",
                "SECRET",
                "--config",
                path,
            ];
            let output = webhook(&[&always, more].concat(), secret);
            let text = |bytes| String::from_utf8(bytes).unwrap();
            (text(output.stdout), text(output.stderr))
        };
        let (out, err) = send(&[]);
        assert!(out.starts_with("200"), "{name}: {out}{err}");
        assert_eq!(out.contains("thing.created"), name == "token", "{out}");
        for case in [
            "wrong-secret",
            "truncated",
            "no-signature",
            "repeated-signature",
        ] {
            let (out, err) = send(&["--tamper", case]);
            assert!(out.starts_with("401"), "{name} {case}: {out}{err}");
        }
        let (out, err) = send(&["--tamper", "body-bit"]);
        let told = if body_counts { &out } else { &err };
        let words = if body_counts { "401" } else { "does not apply" };
        assert!(told.contains(words), "{name}: {out}{err}");
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn all_senders_are_tried_here() {
    let listed = webhook(&["events"], "").stdout;
    let listed = String::from_utf8(listed).unwrap();
    let mut tried: Vec<_> = SENDERS.iter().map(|(sender, ..)| *sender).collect();
    tried.dedup();
    let listed: Vec<_> = listed
        .lines()
        .filter(|line| !line.starts_with(' '))
        .collect();
    assert_eq!(listed, tried);
}

#[test]
fn the_handshake_of_slack_is_answered() {
    let server = serve();
    let more = ["--event", "url_verification"];
    let (code, out, err) = send(&server, "slack-events", SLACK, &more);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains(r#"{"challenge":""#), "{out}");
}

#[test]
fn the_private_key_is_taken_with_and_without_the_public_one() {
    let server = serve();
    let (code, out, err) = send(&server, "standard", PRIVATE_AND_PUBLIC, &[]);
    assert_eq!(code, 0, "{out}{err}");
    let expected = PublicKey::from_hex(PUBLIC).unwrap();
    for private in [PRIVATE, PRIVATE_AND_PUBLIC] {
        let printed = webhook(&["public-key", "--secret-env", "SECRET"], private).stdout;
        let printed = String::from_utf8(printed).unwrap();
        let public = webhook_standard::public_key(printed.trim()).unwrap();
        assert_eq!(format!("{public:?}"), format!("{expected:?}"));
        assert!(printed.starts_with("whpk_"), "{printed}");
    }
}

#[test]
fn the_url_that_is_signed_is_the_public_one() {
    let server = serve();
    for event in samples("twilio") {
        for (path, base, status) in [
            ("proxied/twilio?shop=5&note=a+b", Some(EXTERNAL), "200"),
            ("proxied/twilio", Some("https://hooks.example.com/"), "200"),
            (
                "proxied/twilio",
                Some("https://hooks.example.com:443"),
                "200",
            ),
            ("proxied/twilio", Some("http://hooks.example.com"), "401"),
            ("proxied/twilio", Some("https://hooks.example.net"), "401"),
            ("proxied/twilio", None, "401"),
            ("stripped/twilio?shop=5", Some(STRIPPED), "200"),
            (
                "stripped/twilio",
                Some("https://hooks.example.com/hooks/"),
                "200",
            ),
            ("stripped/twilio", Some(EXTERNAL), "401"),
            ("proxied/twilio", Some(STRIPPED), "401"),
            ("twilio?shop=5", None, "200"),
            ("twilio", Some(EXTERNAL), "401"),
        ] {
            let mut more = vec!["--event", &event];
            more.extend(base.iter().flat_map(|base| ["--external-url", base]));
            let (_, out, err) = send(&server, path, TWILIO, &more);
            assert!(out.starts_with(status), "{path} {base:?}: {out}{err}");
        }
    }
}

#[test]
fn all_cases_are_tried_here() {
    let help = webhook(&["send", "--help"], "").stdout;
    let help = String::from_utf8(help).unwrap();
    let (_, cases) = help.split_once("Spoils the delivery").unwrap();
    let listed = cases
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- "))
        .filter_map(|line| line.split(':').next())
        .count();
    assert_eq!(listed, CASES.len(), "{cases}");
}

#[test]
fn repetitions_are_one_delivery_and_runs_are_several() {
    let server = serve();
    let keys = |out: &str| -> Vec<String> {
        let keys = out.lines().filter(|line| !line.ends_with(" ms"));
        keys.map(ToOwned::to_owned).collect()
    };
    for (sender, secret, _) in SENDERS {
        let (code, first, _) = send(&server, sender, secret, &["--repeat", "3"]);
        assert_eq!(code, 0, "{first}");
        assert!(first.contains("3: 200"), "{first}");
        let first = keys(&first);
        let (_, second, _) = send(&server, sender, secret, &[]);
        let second = keys(&second);
        if *sender == "github" {
            // The first sample is the ping, which reaches the handler as every event does.
            assert!(first[0].starts_with("ping "), "{first:?}");
        }
        assert_eq!(first.len(), 3, "{first:?}");
        assert!(first.iter().all(|key| *key == first[0]), "{first:?}");
        assert_ne!(first[0], second[0]);
    }
}

#[test]
fn a_body_of_ones_own_is_sent_byte_for_byte() {
    let server = serve();
    let file = std::env::temp_dir().join(format!("webhook-cli-{}.json", std::process::id()));
    std::fs::write(&file, "{\r\n  \"ref\": \"@unique@ \\u00fc\" }\n\n").unwrap();
    let path = file.to_str().unwrap();
    let (code, out, err) = send(
        &server,
        "github",
        GITHUB,
        &["--body", path, "--event", "a_new_event"],
    );
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("a_new_event"), "{out}");
    let (code, _, err) = send(&server, "github", GITHUB, &["--body", path]);
    assert_eq!(code, 2);
    assert!(err.contains("--event"), "{err}");
    let (code, _, err) = send(&server, "stripe", STRIPE, &["--body", path, "--event", "x"]);
    assert_eq!(code, 2);
    assert!(err.contains("leave out --event"), "{err}");
    std::fs::remove_file(file).unwrap();
}

#[test]
fn a_large_body_that_is_refused_early_still_brings_its_status() {
    let server = serve();
    let file = std::env::temp_dir().join(format!("webhook-cli-large-{}", std::process::id()));
    std::fs::write(&file, vec![b'x'; 26 << 20]).unwrap();
    let more = ["--body", file.to_str().unwrap(), "--event", "push"];
    let (code, out, err) = send(&server, "github", GITHUB, &more);
    std::fs::remove_file(file).unwrap();
    assert_eq!(code, 1, "{out}{err}");
    assert!(out.starts_with("413"), "{out}{err}");
}
