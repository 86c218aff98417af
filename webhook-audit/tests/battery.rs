//! Tests that the battery finds the defect of each broken receiver, and that sound receivers are clean.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    reason = "a failing test should panic"
)]

mod receivers;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use axum::Router;
use base64::Engine as _;
use receivers::others::{FORM, deepgram, discord, shopify, slack, twilio};
use receivers::{Receiver, SECRET, github, router, standard, stripe};
use webhook_audit::{Audit, Class, InProcess, Report, Severity, Verdict};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{ed25519_key, ed25519_public_key, hmac_key, secret};
use webhook_core::{Scheme, Secret};

fn scheme(shape: &str) -> Box<dyn Scheme> {
    let own = || secret(SECRET);
    match shape {
        "github" => Box::new(webhook_github::GitHub::new(own()).unwrap()),
        "stripe" => Box::new(webhook_stripe::Stripe::new(own()).unwrap()),
        "slack" => Box::new(webhook_slack::EventsApi::new(own()).unwrap()),
        "shopify" => Box::new(webhook_shopify::Shopify::new(own()).unwrap()),
        "twilio" => Box::new(webhook_twilio::Twilio::new(own(), twilio::BASE).unwrap()),
        "deepgram" => Box::new(webhook_deepgram::Deepgram::basic(deepgram::USER, own()).unwrap()),
        "discord" => {
            let key = ed25519_public_key().unwrap();
            Box::new(webhook_discord::Interactions::new(key).unwrap())
        }
        _ => Box::new(webhook_standard::StandardWebhooks::new(standard_secret()).unwrap()),
    }
}

fn standard_secret() -> Secret {
    let text = base64::engine::general_purpose::STANDARD.encode(SECRET);
    Secret::new(format!("whsec_{text}")).unwrap()
}

/// Returns the key of the sender whose deliveries have this shape.
fn key(shape: &str, scheme: &dyn Scheme) -> SigningKey {
    match shape {
        "discord" => ed25519_key(),
        "deepgram" => scheme.signing_key(&secret(SECRET)).unwrap(),
        _ => hmac_key(SECRET).unwrap(),
    }
}

async fn audit(shape: &str, router: Router) -> Report {
    let scheme = scheme(shape);
    let key = key(shape, &*scheme);
    let mut audit = Audit::new(&*scheme, &key);
    if shape == "twilio" {
        audit = audit.event("", FORM);
    }
    audit.run(&InProcess::new(router)).await
}

/// Broken receivers, each with the sender's shape and the class of its only defect.
const BROKEN: &[(&str, Receiver, Class)] = &[
    ("github", github::unchecked, Class::SignatureNotChecked),
    ("github", github::optional, Class::MissingSignature),
    ("github", github::empty_passes, Class::MalformedSignature),
    ("github", github::empty_secret, Class::EmptySecret),
    ("github", github::blank_secret, Class::BlankSecret),
    ("github", github::fallback_secret, Class::GuessableSecret),
    ("github", github::digest, Class::UnkeyedDigest),
    ("github", github::prefix, Class::PartialComparison),
    ("github", github::first_bytes, Class::PartialComparison),
    ("github", github::switch, Class::DebugSwitch),
    ("github", github::query, Class::DebugSwitch),
    ("github", github::json_alone, Class::ContentTypeBypass),
    ("github", github::legacy, Class::AlgorithmDowngrade),
    ("github", github::ping, Class::HandshakeUnsigned),
    ("github", github::reserialized, Class::ReserializedBody),
    ("github", github::trimmed, Class::TrimmedBody),
    ("github", github::text_body, Class::TextNotBytes),
    ("github", github::bom, Class::TextNotBytes),
    ("github", github::fails_on_letters, Class::ServerError),
    ("github", github::fails_on_length, Class::ServerError),
    ("github", github::panics, Class::ConnectionDropped),
    ("github", github::genuine_fails, Class::GenuineFails),
    ("github", github::tells_check, Class::AnswerTellsCheck),
    ("github", github::stack, Class::StackTrace),
    ("github", github::tells_signature, Class::SecretInAnswer),
    ("stripe", stripe::no_time, Class::StaleTimestamp),
    ("stripe", stripe::no_future, Class::FutureTimestamp),
    ("stripe", stripe::not_a_number, Class::TimestampNotRead),
    ("stripe", stripe::body_unsigned, Class::BodyNotCovered),
    ("standard", standard::any_case, Class::CaseInsensitive),
    (
        "standard",
        standard::time_unsigned,
        Class::TimestampNotSigned,
    ),
    ("stripe", stripe::dated, Class::UnsignedFreshness),
    ("slack", slack::no_time, Class::StaleTimestamp),
    ("slack", slack::challenge_first, Class::HandshakeUnsigned),
    ("shopify", shopify::any_case, Class::CaseInsensitive),
    ("shopify", shopify::shorter, Class::PartialComparison),
    ("twilio", twilio::url_alone, Class::BodyNotCovered),
    ("deepgram", deepgram::prefix, Class::PartialComparison),
    ("deepgram", deepgram::user_alone, Class::PartialComparison),
    ("discord", discord::any_time, Class::StaleTimestamp),
    ("discord", discord::confused, Class::PublicKeyAsSecret),
];

/// Sound receivers; some of them do unusual things.
const SOUND: &[(&str, &str, Receiver)] = &[
    ("github, comparing digits", "github", github::sound),
    (
        "github, with words and other statuses",
        "github",
        github::sound_with_words,
    ),
    (
        "github, decoding digits of either case",
        "github",
        github::sound_decoding,
    ),
    ("stripe", "stripe", stripe::sound),
    ("standard webhooks", "standard", standard::sound),
    ("slack", "slack", slack::sound),
    ("shopify", "shopify", shopify::sound),
    ("twilio", "twilio", twilio::sound),
    ("deepgram", "deepgram", deepgram::sound),
    ("discord", "discord", discord::sound),
];

#[tokio::test]
async fn each_seeded_defect_is_found_by_its_name() {
    let mut wrong = String::new();
    for (place, (shape, receiver, class)) in BROKEN.iter().enumerate() {
        let report = audit(shape, router(*receiver)).await;
        let found: Vec<_> = report.findings().map(|it| it.class).collect();
        let severe = |it: &&Class| it.severity() > Severity::Info;
        let others: Vec<_> = found
            .iter()
            .filter(severe)
            .filter(|it| *it != class)
            .collect();
        if report.verdict() != Verdict::Findings || !found.contains(class) {
            let _ = writeln!(wrong, "{place} {class:?}: not found\n{report}");
        }
        if !others.is_empty() {
            let _ = writeln!(wrong, "{place} {class:?}: and {others:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The table of what is found and what is not, in the README, counts these.
#[test]
fn the_table_counts_the_receivers_that_are_tried() {
    let readme = include_str!("../README.md");
    let classes: BTreeSet<_> = BROKEN.iter().map(|(_, _, class)| class.id()).collect();
    let (broken, classes) = (BROKEN.len(), classes.len());
    let row = format!("| {broken} broken ones, with defects of {classes} classes | {broken} | 0 |");
    assert!(readme.contains(&row), "{row}");
}

#[tokio::test]
async fn a_sound_receiver_is_clean() {
    for (name, shape, receiver) in SOUND {
        let report = audit(shape, router(*receiver)).await;
        assert_eq!(report.verdict(), Verdict::Clean, "{name}\n{report}");
        assert!(report.cases() > 50, "{name}: {}", report.cases());
    }
}

#[tokio::test]
async fn the_layer_is_clean_for_every_shape() {
    let discord = ed25519_public_key().unwrap();
    let discord = webhook_discord::Interactions::new(discord).unwrap();
    let layer = webhook_tower::WebhookLayer::new(discord.clone());
    let app = Router::new()
        .route("/", axum::routing::post(async || "ok"))
        .layer(layer);
    let report = Audit::new(&discord, ed25519_key())
        .event(
            "",
            r#"{"id":"1","application_id":"2","type":1,"token":"t","version":1}"#,
        )
        .run(&InProcess::new(app))
        .await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
    let stripe = webhook_stripe::Stripe::new(secret(SECRET)).unwrap();
    let layer = webhook_tower::WebhookLayer::new(stripe.clone());
    let app = Router::new()
        .route("/", axum::routing::post(async || "ok"))
        .layer(layer);
    let key = hmac_key(SECRET).unwrap();
    webhook_audit::assert_clean(app, &stripe, &key).await;
}

#[tokio::test]
async fn nothing_is_said_where_the_genuine_delivery_is_refused() {
    let scheme = scheme("github");
    let foreign: SigningKey = hmac_key("another secret of ours").unwrap();
    let target = InProcess::new(router(github::sound));
    let report = Audit::new(&*scheme, &foreign).run(&target).await;
    assert_eq!(report.verdict(), Verdict::Inconclusive, "{report}");
    assert_eq!(report.findings().count(), 0, "{report}");
    assert!(
        report
            .to_string()
            .contains("the secret is the receiver's own"),
        "{report}"
    );
    let moved = router(|_, _, _| (302, ""));
    let report = audit("github", moved).await;
    assert!(
        report.to_string().contains("the audit follows no redirect"),
        "{report}"
    );
}

#[tokio::test]
async fn a_limiter_is_no_finding_and_no_proof() {
    let report = audit(
        "github",
        router(|headers, uri, body| {
            let long = headers
                .get("x-hub-signature-256")
                .is_some_and(|it| it.len() != 71);
            if long {
                (429, "")
            } else {
                github::sound(headers, uri, body)
            }
        }),
    )
    .await;
    assert_eq!(
        report
            .findings()
            .filter(|it| it.class.severity() > Severity::Info)
            .count(),
        0,
        "{report}"
    );
    assert!(!report.skipped().is_empty());
}

#[tokio::test]
async fn reports_for_programs_name_the_finding() {
    let report = audit("github", router(github::optional)).await;
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(json["verdict"], "findings");
    assert_eq!(json["findings"][0]["id"], "missing-signature");
    assert_eq!(json["findings"][0]["severity"], "critical");
    let curl = json["findings"][0]["curl"].as_str().unwrap();
    assert!(curl.starts_with("curl -i -X POST"), "{curl}");
}

#[cfg(feature = "sarif")]
#[tokio::test]
async fn code_hosts_are_told_rule_level_and_message() {
    let report = audit("github", router(github::optional)).await;
    let sarif: serde_json::Value = serde_json::from_str(&report.to_sarif().unwrap()).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "webhook-audit");
    assert_eq!(
        run["tool"]["driver"]["rules"].as_array().unwrap().len(),
        Class::ALL.len()
    );
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "missing-signature");
    assert_eq!(result["level"], "error");
    assert!(
        result["message"]["text"]
            .as_str()
            .unwrap()
            .contains("no signature")
    );
    assert!(
        result["properties"]["curl"]
            .as_str()
            .unwrap()
            .starts_with("curl ")
    );
}
