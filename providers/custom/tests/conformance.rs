//! Runs every attack that the core derives from a claim, on each preset and each shape of configuration.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::time::Duration;

use common::*;
use webhook_conformance::{Report, conformance};
use webhook_custom::{Config, Preset};

fn attack(config: &Config) -> Report {
    let endpoint = endpoint(config);
    let request = signed(&endpoint, BODY);
    let report = conformance(&endpoint, key(&endpoint), &request, at(NOW));
    report.assert_at_least(250);
    report
}

#[test]
fn presets() {
    const BRACE: &str = "the first byte of the body, which is '{'";
    const TIMED: &str = "a signed time in the header webhook-timestamp";
    for (preset, covered) in [
        (
            Preset::GitlabToken,
            &["Credential as Plain in the header x-gitlab-token"][..],
        ),
        (
            Preset::GitlabSigning,
            &[
                "a signed text in the header webhook-id",
                TIMED,
                "the body",
                "HmacSha256 as Base64 in the header webhook-signature",
            ],
        ),
        (
            Preset::Line,
            &[
                "the body",
                BRACE,
                "HmacSha256 as Base64 in the header x-line-signature",
            ],
        ),
        (
            Preset::Linear,
            &[
                "the body",
                BRACE,
                "HmacSha256 as Hex in the header linear-signature",
            ],
        ),
        (
            Preset::Meta,
            &[
                "the body",
                BRACE,
                "HmacSha256 as Hex in the header x-hub-signature-256",
            ],
        ),
        (
            Preset::Paddle,
            &[
                "a signed time in the header paddle-signature",
                "the body",
                BRACE,
                "HmacSha256 as Hex in the header paddle-signature",
            ],
        ),
        (
            Preset::Square,
            &[
                "the body",
                BRACE,
                "HmacSha256 as Base64 in the header x-square-hmacsha256-signature",
            ],
        ),
        (
            Preset::Telegram,
            &["Credential as Plain in the header x-telegram-bot-api-secret-token"],
        ),
        (
            Preset::Zoom,
            &[
                "a signed time in the header x-zm-request-timestamp",
                "the body",
                BRACE,
                "HmacSha256 as Hex in the header x-zm-signature",
            ],
        ),
    ] {
        let mut config = Config::preset(preset);
        if preset == Preset::Square {
            config = config.url("https://hooks.example.com/square");
        }
        assert_eq!(attack(&config).covered(), covered, "{preset:?}");
    }
}

#[test]
fn shapes() {
    let plain = |template: &str| Config::signature("acme", "acme-signature").signed(template);
    let sign = |template: &str| plain(template).insecure_any_body();
    let timed = |template: &str| sign(template).timestamp_header("acme-timestamp");
    let object = |template: &str| plain(template).body_starts_with('{');
    for config in [
        sign("{body}"),
        object("{body}"),
        object("{url}.{body}").url("https://hooks.example.com/acme"),
        sign("{body}").prefix("sha256=").base64url(),
        sign("{body}").prefix("sha256=").hex_upper(),
        timed("{timestamp}.{body}").ed25519().hex_upper(),
        sign("{body}").insecure_sha1().base64(),
        sign("acme\n{body}\nend"),
        timed("{timestamp}.{body}"),
        timed("{body}.{timestamp}"),
        object("{timestamp}{body}").timestamp_header("acme-timestamp"),
        object("{timestamp}{body}")
            .timestamp_header("acme-timestamp")
            .ed25519(),
        timed("{timestamp}.{body}")
            .ed25519()
            .base64()
            .separator(' '),
        timed("v1:{timestamp}:{body}")
            .milliseconds()
            .tolerance(Duration::from_secs(30)),
        timed("{id}|{timestamp}|{body}").id_header("acme-id"),
        timed("{body}|{id}|{timestamp}").id_header("acme-id"),
        timed("{id}\n{body}\n{timestamp}").id_header("acme-id"),
        timed("{event}\n{id}\n{timestamp}\n{body}")
            .id_header("acme-id")
            .event_header("acme-event"),
        timed("{method} {target}\n{timestamp}\n{body}").method("PUT"),
        timed("{path}\n{timestamp}\n{body}"),
        timed("{url}\n{timestamp}.{body}").url("https://hooks.example.com/acme"),
        sign("{timestamp}.{body}")
            .separator(',')
            .prefix("v1=")
            .timestamp_element("t="),
        sign("{body}.{timestamp}")
            .separator(';')
            .prefix("h1=")
            .timestamp_element("ts="),
        sign("{id}.{body}").id_header("acme-id").hex_key(""),
        sign("{body}")
            .timestamp_in_body("/webhookTimestamp")
            .milliseconds()
            .id_in_body("/event_id")
            .event_in_body("/type"),
        Config::token("acme", "authorization").prefix("Bearer "),
        Config::token("acme", "x-acme-token").event_header("x-acme-event"),
        Config::basic("acme", "hook"),
    ] {
        attack(&config).assert();
    }
}
