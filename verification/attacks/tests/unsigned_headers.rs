//! Tests that an unsigned header does not cost a delivery, whatever happened to it on its way.
//!
//! A proxy may strip it, a relay may send it twice, and a gateway may write Latin-1 into it. The event may then be
//! unreadable, but it reaches the handler. A delivery needs only its proof, what the proof signs, and what says where
//! the proof is: [`NEEDED`].
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeSet;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider};

/// Headers without which, or with another value of which, a delivery is refused, and the reason. The key is the
/// beginning of a case's name.
const NEEDED: &[(&str, &str, &str)] = &[
    ("stripe", "stripe-signature", PROOF),
    ("github", "x-hub-signature-256", PROOF),
    ("discord/", "x-signature-ed25519", PROOF),
    ("discord/", "x-signature-timestamp", SIGNED),
    ("slack/", "x-slack-signature", PROOF),
    ("slack/", "x-slack-request-timestamp", SIGNED),
    ("shopify", "x-shopify-hmac-sha256", PROOF),
    ("x", "x-twitter-webhooks-signature", PROOF),
    ("mongodb", "x-mms-signature", PROOF),
    ("twilio", "x-twilio-signature", PROOF),
    ("twilio/prefix", "x-twilio-signature", PROOF),
    ("twilio/proxy", "x-forwarded-host", URL),
    ("twilio/proxy", "x-forwarded-proto", URL),
    ("ups", "authorization", PROOF),
    ("deepgram/basic", "authorization", PROOF),
    ("deepgram/both", "authorization", PROOF),
    ("deepgram/token", "dg-token", PROOF),
    ("contentful", "x-contentful-signature", PROOF),
    ("contentful/prefix", "x-contentful-signature", PROOF),
    ("contentful", "x-contentful-signed-headers", SIGNED),
    ("contentful/prefix", "x-contentful-signed-headers", SIGNED),
    ("contentful", "x-contentful-timestamp", SIGNED),
    ("contentful/prefix", "x-contentful-timestamp", SIGNED),
    ("contentful", "content-type", SIGNED),
    ("contentful/prefix", "content-type", SIGNED),
    ("contentful", "x-contentful-idempotency-key", SIGNED),
    ("contentful/prefix", "x-contentful-idempotency-key", SIGNED),
    ("contentful", "x-contentful-topic", SIGNED),
    ("contentful/prefix", "x-contentful-topic", SIGNED),
    ("standard-webhooks", "webhook-signature", PROOF),
    ("standard-webhooks", "webhook-id", SIGNED),
    ("standard-webhooks", "webhook-timestamp", SIGNED),
    ("standard-webhooks/", "svix-signature", PROOF),
    ("standard-webhooks/", "svix-id", SIGNED),
    ("standard-webhooks/", "svix-timestamp", SIGNED),
    ("bigcommerce", "webhook-signature", PROOF),
    ("bigcommerce", "webhook-id", SIGNED),
    ("bigcommerce", "webhook-timestamp", SIGNED),
    ("custom/gitlab-signing", "webhook-signature", PROOF),
    ("custom/gitlab-signing", "webhook-id", SIGNED),
    ("custom/gitlab-signing", "webhook-timestamp", SIGNED),
    ("custom/gitlab-token", "x-gitlab-token", PROOF),
    ("custom/line", "x-line-signature", PROOF),
    ("custom/linear", "linear-signature", PROOF),
    ("custom/meta", "x-hub-signature-256", PROOF),
    ("custom/paddle", "paddle-signature", PROOF),
    ("custom/square", "x-square-hmacsha256-signature", PROOF),
    ("custom/telegram", "x-telegram-bot-api-secret-token", PROOF),
    ("custom/zoom", "x-zm-signature", PROOF),
    ("custom/zoom", "x-zm-request-timestamp", SIGNED),
    ("custom/basic", "authorization", PROOF),
    ("custom/", "x-signature", PROOF),
    ("custom/", "x-time", SIGNED),
    ("custom/everything", "x-event", SIGNED),
    ("custom/everything", "x-id", SIGNED),
];

const PROOF: &str = "the proof itself";
const SIGNED: &str = "the signature covers it, or says by it what it covers";
const URL: &str = "a trusted proxy says with it to which URL the sender wrote, which is signed";

/// Headers that a sender, a relay or a proxy adds: those that senders document, and those of the transport.
const BESIDE: &[&str] = &[
    "accept",
    "accept-encoding",
    "content-type",
    "date",
    "origin",
    "traceparent",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-request-id",
    // GitHub
    "x-github-event",
    "x-github-delivery",
    "x-github-hook-id",
    "x-github-hook-installation-target-type",
    "x-github-hook-installation-target-id",
    "x-github-enterprise-version",
    "x-github-enterprise-host",
    "x-hub-signature",
    // Slack
    "x-slack-retry-num",
    "x-slack-retry-reason",
    // Shopify, webhooks and Events
    "x-shopify-topic",
    "x-shopify-shop-domain",
    "x-shopify-api-version",
    "x-shopify-webhook-id",
    "x-shopify-event-id",
    "x-shopify-triggered-at",
    "x-shopify-name",
    "x-shopify-sub-topic",
    "shopify-topic",
    "shopify-shop-domain",
    "shopify-event-id",
    // Twilio
    "i-twilio-idempotency-token",
    "x-home-region",
    "x-twilio-signature-algorithm",
    "x-twilio-key-id",
    // Contentful
    "x-contentful-topic",
    "x-contentful-webhook-name",
    "x-contentful-crn",
    "x-contentful-idempotency-key",
    "x-contentful-space-id",
    "x-contentful-environment-id",
    "x-contentful-user-id",
    "x-contentful-app-id",
    "x-contentful-webhook-request-attempt",
    // MongoDB, Deepgram, UPS, GitLab, Linear, Square
    "x-mms-event",
    "dg-token",
    "dg-project-id",
    "x-api-key",
    "x-gitlab-event",
    "x-gitlab-event-uuid",
    "x-gitlab-instance",
    "x-gitlab-webhook-uuid",
    "idempotency-key",
    "linear-delivery",
    "linear-event",
    "linear-timestamp",
    "square-environment",
    "square-initial-delivery-timestamp",
    "square-retry-number",
    "square-retry-reason",
    // Headers that the registry's own configurations name.
    "x-id",
    "x-event",
];

/// What happens to a header on its way.
type Fate = fn(&mut Request<Bytes>, &HeaderName);

/// Everything that can happen to headers, by name.
const FATES: &[(&str, Fate)] = &[
    ("dropped", |request, name| {
        request.headers_mut().remove(name);
    }),
    ("blank", |request, name| {
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(""));
    }),
    ("of blanks", |request, name| {
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(" \t "));
    }),
    ("twice the same", |request, name| {
        let value = request.headers().get(name).cloned();
        let value = value.unwrap_or(HeaderValue::from_static("a"));
        request.headers_mut().insert(name, value.clone());
        request.headers_mut().append(name, value);
    }),
    ("twice, one another", |request, name| {
        request
            .headers_mut()
            .append(name, HeaderValue::from_static("another"));
    }),
    ("UTF-8", |request, name| {
        let value = HeaderValue::from_bytes("Grüße, 世界".as_bytes()).unwrap();
        request.headers_mut().insert(name, value);
    }),
    ("Latin-1", |request, name| {
        let value = HeaderValue::from_bytes(b"Gr\xfc\xdfe").unwrap();
        request.headers_mut().insert(name, value);
    }),
    ("long", |request, name| {
        let value = HeaderValue::from_bytes(&[b'a'; 4096]).unwrap();
        request.headers_mut().insert(name, value);
    }),
];

#[derive(Default)]
struct Headers {
    /// The cases, headers and fates that cost a delivery.
    refused: BTreeSet<(String, String)>,
    unread: Vec<String>,
    tried: usize,
    unreadable: usize,
}

impl Visitor for Headers {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        for sample in case.samples {
            let genuine = case.genuine(sample);
            let own = genuine.headers().keys().cloned();
            let beside = BESIDE.iter().map(|name| HeaderName::from_static(name));
            let names: BTreeSet<String> = own.chain(beside).map(|it| it.to_string()).collect();
            for name in names {
                let header: HeaderName = name.parse().unwrap();
                for (fate, change) in FATES {
                    let mut request = genuine.clone();
                    change(&mut request, &header);
                    self.tried += 1;
                    match deliver(&case.one, &request, NOW) {
                        Ok(Finished::Verified(verified)) => match verified.read() {
                            Ok(received) => {
                                self.unreadable += usize::from(received.unreadable().is_some());
                            }
                            Err(error) => {
                                let line = format!("{}: {name} {fate}: {error}", case.name);
                                self.unread.push(line);
                            }
                        },
                        Ok(Finished::Answer(_)) | Err(_) => {
                            self.refused.insert((case.name.to_owned(), name.clone()));
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_header_that_nobody_signed_costs_no_delivery() {
    let mut headers = Headers::default();
    every(&mut headers);
    assert!(headers.unread.is_empty(), "{:#?}", headers.unread);
    let needed = |case: &str, header: &str| {
        NEEDED
            .iter()
            .any(|(prefix, name, _)| case.starts_with(prefix) && *name == header)
    };
    let lost = headers.refused.iter();
    let lost: Vec<_> = lost.filter(|(case, name)| !needed(case, name)).collect();
    assert!(lost.is_empty(), "{lost:#?}");
    // The list contains no header that a delivery does not need.
    for (prefix, header, reason) in NEEDED {
        let mut refused = headers.refused.iter();
        let is = refused.any(|(case, name)| case.starts_with(prefix) && name == header);
        assert!(is, "{prefix}: {header} is not needed, but listed: {reason}");
    }
    assert!(headers.tried > 10_000, "{}", headers.tried);
    assert!(headers.unreadable > 0);
}
