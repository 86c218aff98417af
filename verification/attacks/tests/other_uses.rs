//! Tests that a text which the sender signs with the same key for another purpose is not accepted as a delivery.
//!
//! Senders use a webhook's key for more than webhooks: tokens, cookies, queries, access tokens. Whoever gets hold of
//! such a text and its signature may send it as a delivery. The endpoint must refuse it, from its head or after the
//! signature was compared, and must not make an event of it, not even an unreadable one.
//!
//! The texts have the forms that the senders' pages document. Each is signed with the key, the algorithm and the
//! encoding of the sender. Then it is placed everywhere that the sender's head has room for: as the body, and divided
//! at each of its dots, colons and line feeds between headers and body.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::sign::Outgoing;
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider, Secret, Timestamp};
use webhook_custom::{Config, Custom};

/// A form of text, and the page on which a sender says that it signs such texts with the key of webhooks.
const TEXTS: &[(&str, &str)] = &[
    // `signed_request` of Meta signs the payload in base64url.
    // <https://developers.facebook.com/docs/reference/login/signed-request/>
    (
        "signed_request",
        "eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImNvZGUiOiJBUUIifQ",
    ),
    // `appsecret_proof` of Meta signs an access token.
    // <https://developers.facebook.com/docs/graph-api/securing-requests/>
    ("appsecret_proof", "EAABsbCS1iHgBAKZCZAqZBxZBp5ZC0ZAwZDZD"),
    (
        "appsecret_proof with its time",
        "EAABsbCS1iHgBAKZCZAqZBxZBp5ZC0ZAwZDZD|1763712000",
    ),
    // JSON Web Tokens under HS256 (RFC 7515): Shopify's session tokens, BigCommerce's
    // `signed_payload_jwt`, LINE Login's ID tokens, Twilio's old capability tokens.
    (
        "JWT",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJiYyIsImlhdCI6MTc2MzcxMjAwMH0",
    ),
    // BigCommerce's old `signed_payload` is the code of JSON with nothing before it. LINE, Linear and Meta sign the
    // same for deliveries, so for them such a text is a delivery, and is left out below.
    ("JSON", r#"{"user":{"id":1},"timestamp":1763712000.5}"#),
    // OAuth of Shopify, `hmac`; and its app proxy, `signature`.
    (
        "OAuth",
        "code=0907a61c0c8d55e99db179b68161bc00&shop=a.myshopify.com&state=1&timestamp=1763712000",
    ),
    (
        "app proxy",
        "logged_in_customer_id=path_prefix=/apps/ashop=a.myshopify.comtimestamp=1763712000",
    ),
    // A session cookie of Shopify's library.
    ("cookie", "offline_example.myshopify.com"),
    // The answers to challenges of X and Zoom, and the query that X signs.
    ("challenge", "qgg8vlvZRS6UYooatFL8Aw"),
    ("digits", "1763712000"),
    ("query", "crc_token=challenge_string&nonce=abc"),
    // A base string of OAuth 1.0a. X signs it under another algorithm; here it is signed under this one.
    (
        "OAuth 1.0a",
        "POST&https%3A%2F%2Fapi.x.com%2F2%2Ftweets&oauth_nonce%3Da%26oauth_timestamp%3D1763712000",
    ),
    // Another sender's signed bytes, under one secret for both senders.
    ("Slack", "v0:1763712000:token=a&command=%2Fweather"),
    ("text", "hello"),
    ("nothing", ""),
];

/// Adapters for which one of these texts is a delivery of the sender, whatever it says, and the reason.
const ANY_BODY: &[(&str, &[&str])] = &[
    // These senders sign JSON objects with the secret of one webhook, which signs nothing else.
    ("custom/line", &["JSON"]),
    ("custom/linear", &["JSON"]),
    ("custom/meta", &["JSON"]),
    ("x", &["JSON"]),
    ("shopify", &["JSON"]),
    // The text is itself a genuine delivery of this sender.
    ("slack/commands", &["Slack"]),
    // GitHub has a secret for each webhook, and its bodies are objects or forms.
    ("github", &["*"]),
    // Atlas has a secret for each project, and its users write the body, so any text can be an alert.
    ("mongodb", &["*"]),
];

/// Where a sender's proof is and how it is made, by the sender's page, as the configuration of a custom sender.
fn proof(name: &str) -> Option<Config> {
    let header = |header: &str| Config::signature("other-use", header).insecure_any_body();
    let text = name.split('/').next().unwrap();
    Some(match (text, name) {
        ("stripe", _) => header("stripe-signature").prefix("v1=").separator(','),
        ("github", _) => header("x-hub-signature-256").prefix("sha256="),
        ("discord", _) => header("x-signature-ed25519").ed25519(),
        (_, "standard-webhooks/asymmetric") => header("webhook-signature")
            .ed25519()
            .base64()
            .prefix("v1a,")
            .separator(' '),
        ("bigcommerce", _) | (_, "standard-webhooks/raw") => header("webhook-signature")
            .base64()
            .prefix("v1,")
            .separator(' '),
        (_, "standard-webhooks/svix" | "standard-webhooks/clerk") => header("svix-signature")
            .base64()
            .prefix("v1,")
            .separator(' ')
            .base64_key("whsec_"),
        ("standard-webhooks", _) | (_, "custom/gitlab-signing") => header("webhook-signature")
            .base64()
            .prefix("v1,")
            .separator(' ')
            .base64_key("whsec_"),
        ("slack", _) => header("x-slack-signature").prefix("v0="),
        ("twilio", _) => header("x-twilio-signature").insecure_sha1().base64(),
        ("x", _) => header("x-twitter-webhooks-signature")
            .base64()
            .prefix("sha256="),
        ("shopify", _) => header("x-shopify-hmac-sha256").base64(),
        ("contentful", _) => header("x-contentful-signature"),
        ("mongodb", _) => header("x-mms-signature").insecure_sha1().base64(),
        (_, "custom/line") => header("x-line-signature").base64(),
        (_, "custom/linear") => header("linear-signature"),
        (_, "custom/meta") => header("x-hub-signature-256").prefix("sha256="),
        (_, "custom/paddle") => header("paddle-signature").prefix("h1=").separator(';'),
        (_, "custom/square") => header("x-square-hmacsha256-signature").base64(),
        (_, "custom/zoom") => header("x-zm-signature").prefix("v0="),
        (_, "custom/everything") => header("x-signature"),
        (_, "custom/after") => header("x-signature").prefix("s=").separator(' '),
        (_, "custom/sha1") => header("x-signature").insecure_sha1(),
        (_, "custom/ed25519") => header("x-signature").ed25519(),
        // The sender sends a password or a token along, and signs nothing.
        ("deepgram" | "ups", _)
        | (_, "custom/gitlab-token" | "custom/telegram" | "custom/basic") => return None,
        other => panic!("{other:?}: say here how its signature is made"),
    })
}

/// Returns the signature of only this text, as the sender's header has it.
fn signature<P: Provider>(case: &Case<P>, config: &Config, text: &str) -> (HeaderName, String) {
    let secret = Secret::new(case.secrets.texts[0]).unwrap();
    let ring = webhook_core::keys::Keyring::nobody();
    let signer = Custom::with_keyring(config, ring).unwrap();
    let key = match webhook_core::Scheme::signing_key(&signer, &secret) {
        Ok(key) => vec![key],
        Err(_) => case.keys(), // Ed25519
    };
    let signed = Outgoing::new(text.to_owned(), NOW)
        .sign(&signer, key)
        .unwrap();
    let (name, _) = signer.proof_place();
    let value = signed.headers()[name].to_str().unwrap().to_owned();
    (HeaderName::from_static(name), value)
}

/// Returns the places at which a text may be divided between a header and what follows it.
fn divisions(text: &str) -> Vec<(&str, &str)> {
    let at = text.match_indices(['.', ':', '|', '\n', '=', '&']);
    let mut found: Vec<_> = at.map(|(at, _)| (&text[..at], &text[at + 1..])).collect();
    found.push(("", text));
    found.push((text, ""));
    found
}

#[derive(Default)]
struct OtherUses {
    tried: usize,
    signs: Vec<&'static str>,
    /// The texts that were accepted: the case, the text, and the request.
    accepted: Vec<String>,
}

impl OtherUses {
    fn send<P: Provider>(&mut self, case: &Case<P>, what: &str, request: &Request<Bytes>) {
        self.tried += 1;
        // Delivers at the time that the request claims, so that the tolerance does not refuse it.
        for now in [NOW, Timestamp::from_unix_seconds(0)] {
            for endpoint in [&case.one, &case.several] {
                match deliver(endpoint, request, now) {
                    Ok(Finished::Verified(verified)) if verified.clone().read().is_ok() => {
                        let unreadable = verified.read().unwrap().unreadable().is_some();
                        let line = format!("{}: {what} (unreadable: {unreadable})", case.name);
                        self.accepted.push(format!("{line}: {request:?}"));
                    }
                    // An unproven request for a handshake is answered, which is not a delivery.
                    Ok(_) | Err(_) => {}
                }
            }
        }
    }
}

impl Visitor for OtherUses {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let Some(config) = proof(case.name) else {
            return;
        };
        self.signs.push(case.name);
        let any = ANY_BODY.iter().find(|(name, _)| *name == case.name);
        let any = any.map_or(&[][..], |(_, texts)| texts);
        let sample = &case.samples[0];
        let genuine = case.genuine(sample);
        for (what, text) in TEXTS {
            if any.contains(what) || any.contains(&"*") {
                continue;
            }
            let (header, value) = signature(case, &config, text);
            // Keeps the other elements of the signature's header, such as Stripe's time.
            let own = genuine.headers()[&header].to_str().unwrap();
            let beside = own.split([',', ';']).next().filter(|it| it.contains("t"));
            let values = [
                Some(value.clone()),
                beside.map(|it| format!("{it},{value}")),
                beside.map(|it| format!("{it};{value}")),
            ];
            for value in values.into_iter().flatten() {
                let mut request = genuine.clone();
                let Ok(value) = HeaderValue::from_str(&value) else {
                    continue;
                };
                request.headers_mut().insert(&header, value);
                *request.body_mut() = Bytes::from_static(text.as_bytes());
                self.send(case, what, &request);
                let mut get = request.clone();
                *get.method_mut() = Method::GET;
                self.send(case, what, &get);
                let names: Vec<_> = request.headers().keys().cloned().collect();
                for (front, back) in divisions(text) {
                    for name in names.iter().filter(|name| **name != header) {
                        let Ok(front) = HeaderValue::from_str(front) else {
                            continue;
                        };
                        let mut moved = request.clone();
                        moved.headers_mut().insert(name, front);
                        *moved.body_mut() = Bytes::from_static(back.as_bytes());
                        self.send(case, what, &moved);
                    }
                }
            }
        }
    }
}

#[test]
fn what_else_a_key_signs_is_no_delivery() {
    let mut uses = OtherUses::default();
    every(&mut uses);
    assert!(uses.accepted.is_empty(), "{:#?}", uses.accepted);
    assert!(uses.signs.len() >= 24, "{:?}", uses.signs);
    assert!(uses.tried > 5_000, "{}", uses.tried);
}

/// Checks that the signatures above are the senders': over the body of a genuine delivery that signs only the body,
/// they are genuine. If they were not, the test above would refuse texts that nobody signs.
#[test]
fn the_signatures_are_those_of_the_sender() {
    #[derive(Default)]
    struct Genuine(Vec<&'static str>);

    impl Visitor for Genuine {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let Some(config) = proof(case.name) else {
                return;
            };
            let sample = &case.samples[0];
            let mut request = case.genuine(sample);
            let (header, value) = signature(case, &config, sample.body);
            request.headers_mut().insert(header, value.parse().unwrap());
            if let Ok(Finished::Verified(_)) = deliver(&case.one, &request, NOW) {
                self.0.push(case.name);
            }
        }
    }
    let mut genuine = Genuine::default();
    every(&mut genuine);
    for name in [
        "github",
        "x",
        "shopify",
        "mongodb",
        "custom/line",
        "custom/linear",
        "custom/meta",
    ] {
        assert!(genuine.0.contains(&name), "{name} {:?}", genuine.0);
    }
}

/// A program that verifies cannot sign: without the secret nothing that it has makes a signature.
#[test]
fn no_endpoint_signs() {
    struct Unsigned(usize);

    impl Visitor for Unsigned {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            if case.keys().is_empty() {
                return; // the proof stands in the body, where its author puts it
            }
            let sample = &case.samples[0];
            for endpoint in [&case.one, &case.several, &case.nobody] {
                let outgoing = case.outgoing(sample.event, sample.body);
                let error = outgoing.sign(endpoint.provider(), []).unwrap_err();
                let error = error.to_string();
                // Deepgram's decoy does not find its own secret in the body either.
                let unsigned = error.contains("no key was given") || error.contains("in the body");
                assert!(unsigned, "{}: {error}", case.name);
                self.0 += 1;
            }
        }
    }
    let mut unsigned = Unsigned(0);
    every(&mut unsigned);
    assert!(unsigned.0 >= 80, "{}", unsigned.0);
}
