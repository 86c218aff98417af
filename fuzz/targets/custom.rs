//! Reads any text as the configuration of a custom sender: it must give an error or an endpoint, and never panic.
//!
//! An endpoint must accept what its own draft signs, unless the body is not one of this sender. Of a genuine delivery
//! that was edited, it must accept nothing in which anything that it calls signed has changed.
//!
//! An input is a configuration (JSON if it begins with a brace, otherwise TOML), a body and edits, with zero bytes in
//! between. An edit is four bytes.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use webhook_core::coverage::{BodyCoverage, Field};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{
    Endpoint, Finished, PublicKey, Received, Rejection, RejectionKind, Scheme, Secret, Timestamp,
};
use webhook_custom::{Config, Custom};

use crate::input::{NOW, append, deliver};

/// A secret that is text, hexadecimal digits and base64 at the same time.
const SECRET: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const SEED: [u8; 32] = *b"the key that no configuration is";

pub fn run(data: &[u8]) {
    let mut parts = data.splitn(3, |byte| *byte == 0);
    let mut part = || parts.next().unwrap_or_default();
    let (text, body, edits) = (part(), part(), part());
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let read = match text.trim_start().starts_with('{') {
        true => Config::from_json(text),
        false => Config::from_toml(text),
    };
    let config = match read {
        Ok(config) => config,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    elsewhere(&config, body, edits);
    let Some(custom) = custom(&config) else {
        return;
    };
    let endpoint = Endpoint::new(custom);
    let outgoing = Outgoing::new(
        Bytes::copy_from_slice(body),
        Timestamp::from_unix_seconds(NOW),
    )
    .id("id_1")
    .event("thing")
    .url("/hooks?tenant=7".parse().expect("a target"));
    let secret = Secret::new(SECRET).expect("a secret");
    let own = endpoint.provider().signing_key(&secret);
    let signed = outgoing.sign(endpoint.provider(), own.unwrap_or_else(|_| key()));
    // Signing fails if the template ends an id or an event at a character that this id or event has within it.
    let Ok(genuine) = signed else {
        return;
    };
    let first = match received(&endpoint, &genuine, NOW) {
        Ok(received) => received,
        Err(rejection) => {
            let of_the_body = matches!(
                rejection.kind(),
                RejectionKind::BodyTooLarge
                    | RejectionKind::MalformedBody
                    | RejectionKind::Contradiction
                    | RejectionKind::TimestampTooOld
                    | RejectionKind::TimestampInFuture
            );
            return assert!(of_the_body, "{rejection:?} of its own draft: {text}");
        }
    };
    let mut edited = genuine.clone();
    for edit in edits.chunks_exact(4).take(8) {
        apply([edit[0], edit[1], edit[2], edit[3]], &mut edited);
    }
    for now in times(&edited) {
        if let Ok(second) = received(&endpoint, &edited, now) {
            let proof = endpoint.provider().proof_place().0;
            holds(&first, &second, (&genuine, &edited), proof);
        }
    }
}

/// Checks that a delivery to another endpoint, whose URL is signed, never passes here, however its parts are moved. The
/// other URL may begin with this one, or end in it.
fn elsewhere(config: &Config, body: &[u8], edits: &[u8]) {
    const HERE: &str = "https://h/a";
    const THERE: [&str; 3] = [
        "https://h/a-b.1",
        "https://h/a/1",
        "https://e/?u=https://h/a",
    ];
    let Some(here) = custom(&config.clone().url(HERE)).map(Endpoint::new) else {
        return;
    };
    let secret = Secret::new(SECRET).expect("a secret");
    let own = here
        .provider()
        .signing_key(&secret)
        .unwrap_or_else(|_| key());
    for url in THERE {
        let there = custom(&config.clone().url(url)).expect("it is another URL and nothing else");
        let outgoing = Outgoing::new(
            Bytes::copy_from_slice(body),
            Timestamp::from_unix_seconds(NOW),
        );
        let outgoing = outgoing.id("id_1").event("thing");
        let Ok(mut moved) = outgoing.sign(&there, &own) else {
            return;
        };
        for edit in edits.chunks_exact(4).take(8) {
            apply([edit[0], edit[1], edit[2], edit[3]], &mut moved);
            for now in times(&moved) {
                let passed = received(&here, &moved, now);
                assert!(
                    passed.is_err(),
                    "a delivery to {url} passes here: {moved:?}"
                );
            }
        }
    }
}

fn key() -> SigningKey {
    SigningKey::ed25519(&SEED)
}

fn custom(config: &Config) -> Option<Custom> {
    let secret = Secret::new(SECRET).expect("a secret");
    let made = Custom::new(config, secret).or_else(|error| {
        assert!(!error.to_string().is_empty());
        let public = key().public().expect("a public key");
        let public = PublicKey::from_bytes(public).expect("a strong key");
        Custom::ed25519(config, [public])
    });
    made.ok()
}

fn received(
    endpoint: &Endpoint<Custom>,
    request: &Request<Bytes>,
    now: i64,
) -> Result<Received<Custom>, Rejection> {
    let now = Timestamp::from_unix_seconds(now);
    match deliver(endpoint, request, vec![request.body().clone()], now)? {
        Finished::Verified(verified) => {
            let received = verified.read()?;
            let _ = (received.event_name(), received.answer());
            Ok(received)
        }
        Finished::Answer(answer) => panic!("{answer:?} to what proves nothing"),
    }
}

/// Checks that everything that the delivery calls signed was signed.
fn holds(
    first: &Received<Custom>,
    second: &Received<Custom>,
    (genuine, edited): (&Request<Bytes>, &Request<Bytes>),
    proof: &str,
) {
    let (one, two) = (first.delivery(), second.delivery());
    if two.coverage().body() == BodyCoverage::Nothing {
        let values = [genuine, edited].map(|request| request.headers().get(proof));
        assert_eq!(values[0], values[1], "another credential passes");
        return;
    }
    assert_eq!(one.body(), two.body(), "another body passes: {edited:?}");
    assert_eq!(one.signed_at(), two.signed_at(), "{edited:?}");
    let signed = |field: Option<Field<'_>>| {
        let field = field.filter(Field::is_signed);
        field.map(|field| field.as_str().to_owned())
    };
    assert_eq!(signed(one.id()), signed(two.id()), "{edited:?}");
    assert_eq!(signed(one.topic()), signed(two.topic()), "{edited:?}");
    assert_eq!(first.dedup_key(), second.dedup_key(), "{edited:?}");
}

/// Returns the present time, and every time that the request may claim, so that the tolerance does not decide.
fn times(request: &Request<Bytes>) -> Vec<i64> {
    let mut times = vec![NOW];
    for value in request.headers().values() {
        let digits = value.as_bytes().split(|byte| !byte.is_ascii_digit());
        let texts = digits.filter_map(|digits| std::str::from_utf8(digits).ok());
        for number in texts.filter_map(|text| text.parse::<i64>().ok()).take(3) {
            times.extend([number, number / 1000]);
        }
    }
    times.truncate(12);
    times
}

fn apply([edit, header, place, bits]: [u8; 4], request: &mut Request<Bytes>) {
    let mut names: Vec<HeaderName> = request.headers().keys().cloned().collect();
    names.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    let name = |at: u8| names.get(usize::from(at) % names.len().max(1)).cloned();
    let (Some(one), Some(other)) = (name(header), name(header.wrapping_add(1))) else {
        return;
    };
    let value = |request: &Request<Bytes>, name: &HeaderName| {
        let value = request.headers().get(name);
        value.map_or_else(Vec::new, |value| value.as_bytes().to_vec())
    };
    let set = |request: &mut Request<Bytes>, name: &HeaderName, value: &[u8]| {
        if let Ok(value) = HeaderValue::from_bytes(value) {
            request.headers_mut().insert(name, value);
        }
    };
    let mut text = value(request, &one);
    let at = usize::from(place);
    let spot = at % text.len().max(1);
    let mut body = request.body().to_vec();
    match edit % 13 {
        0 if !text.is_empty() => text[spot] ^= bits,
        1 => text.insert(at.min(text.len()), bits),
        2 if !text.is_empty() => drop(text.remove(spot)),
        3 => {
            let end = text.split_off(text.len().saturating_sub(at));
            body.splice(0..0, end);
        }
        4 => text.extend(body.drain(..at.min(body.len()))),
        5 => {
            let end = text.split_off(text.len().saturating_sub(at));
            let joined = [end, value(request, &other)].concat();
            set(request, &other, &joined);
        }
        6 if !body.is_empty() => {
            let spot = at % body.len();
            body[spot] ^= bits;
        }
        7 => body.insert(at.min(body.len()), bits),
        8 => body.truncate(at),
        9 => append(request, one.as_str().as_bytes(), &text.clone()),
        10 => {
            let swapped = value(request, &other);
            set(request, &other, &text);
            text = swapped;
        }
        11 if !body.is_empty() => {
            let spot = at % body.len();
            body.remove(spot);
        }
        // Moves the border itself: the part of the body before this byte comes after this byte.
        12 => {
            if let Some(end) = body.iter().position(|byte| *byte == bits) {
                text.push(bits);
                text.extend(body.drain(..end));
                body.remove(0);
            }
        }
        _ => {}
    }
    if edit % 13 != 9 {
        set(request, &one, &text);
    }
    *request.body_mut() = body.into();
}
