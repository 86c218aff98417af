//! Tests the URL: where its beginning comes from, how it may be spelled, and what the operator's log says.

use bytes::Bytes;
use http::{Method, Request};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{ConfigError, Endpoint, RejectionKind, Timestamp};
use webhook_twilio::{Params, PublicUrl, TrustedProxy, Twilio};

const SECRET: &str = "canary-5f0c2b9e";
const BASE: &str = "https://hooks.example.com";
const SIGNATURE: &str = "x-twilio-signature";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn twilio() -> Harness<Twilio> {
    Harness::of(SECRET, |secret| Twilio::new(secret, BASE))
}

fn receiver(twilio: Twilio) -> Harness<Twilio> {
    Harness::new(twilio, &secret(SECRET))
}

/// A request as Twilio sends it to this path and query.
fn signed(target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    twilio().url(target).signed(body)
}

fn signed_get(target: &str) -> Request<Bytes> {
    twilio().url(target).method(Method::GET).signed("")
}

fn form(request: &Request<Bytes>) -> Params {
    match twilio().received(request).into_event() {
        webhook_twilio::Event::Form(params) => params,
        other => unreachable!("{other:?}"),
    }
}

const BODY: &str = "MessageSid=SM1&Body=Hi";

#[test]
fn a_base_that_is_not_scheme_and_host_is_refused_at_construction() {
    for base in [
        "",
        "hooks.example.com",
        "//hooks.example.com",
        "/sms",
        "ftp://hooks.example.com",
        "https://",
        "https://hooks.example.com//",
        "https://hooks.example.com/a//b",
        "https://hooks.example.com/a/../b",
        "https://hooks.example.com/sms?shop=5",
        "https://hooks.example.com/?shop=5",
        "https://hooks.example.com?",
        "https://hooks.example.com#top",
        "https://hooks.example.com:",
        "https://hooks.example.com:port",
        "https://hooks.example.com:99999",
        "https://hooks.example.com:0443",
        "https://hooks example.com",
        "https://user@",
        "https://${PUBLIC_HOST}",
    ] {
        let error = Twilio::new(secret(SECRET), base).unwrap_err();
        assert_eq!(error, ConfigError::ExternalUrl, "{base:?}");
    }
    for base in [
        BASE,
        "https://hooks.example.com/",
        "https://hooks.example.com/hooks",
        "https://hooks.example.com/hooks/",
        "wss://hooks.example.com",
        "ws://localhost:3000",
        "http://localhost:3000",
        "https://[::1]:8443",
        "https://[2001:db8::1]",
        "https://user:pa%20ss@hooks.example.com",
    ] {
        assert!(Twilio::new(secret(SECRET), base).is_ok(), "{base:?}");
    }
}

#[test]
fn host_and_forwarding_headers_are_never_read_on_their_own() {
    let request = signed("/sms", BODY);
    for (name, value) in [
        ("host", "evil.example.com"),
        ("x-forwarded-host", "evil.example.com"),
        ("x-forwarded-proto", "http"),
        ("x-forwarded-port", "1234"),
        ("forwarded", "host=evil.example.com;proto=http"),
        ("x-original-url", "/other"),
    ] {
        assert_eq!(
            twilio().refusal(&request.with_header(name, value)),
            None,
            "{name}"
        );
    }
    // A delivery that was signed for another host does not pass by naming it.
    let other = Twilio::new(secret(SECRET), "https://other.example.com").unwrap();
    let outgoing = Outgoing::new(BODY, NOW).url("/sms".parse().unwrap());
    let mut request = outgoing.sign(&other, twilio().keys()).unwrap();
    for name in ["host", "x-forwarded-host"] {
        request = request.with_header(name, "other.example.com");
    }
    request = request.with_header("x-forwarded-proto", "https");
    assert_eq!(
        twilio().refusal(&request),
        Some(RejectionKind::SignatureMismatch)
    );
    // Nor does an absolute target, as a proxy gets it.
    let absolute = request.with_uri("https://other.example.com/sms");
    assert_eq!(
        twilio().refusal(&absolute),
        Some(RejectionKind::SignatureMismatch)
    );
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn behind() -> Twilio {
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    Twilio::new(secret(SECRET), proxy).unwrap()
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn forwarded(url: &str) -> Request<bytes::Bytes> {
    let outgoing = Outgoing::new(BODY, NOW).url(url.parse().unwrap());
    outgoing.sign(&behind(), twilio().keys()).unwrap()
}

#[test]
fn a_trusted_proxy_tells_scheme_and_host() {
    for url in [
        "https://a.example.com/sms?x=1",
        "http://b.example.com:8080/sms",
        "https://[::1]:8443/sms",
    ] {
        assert_eq!(receiver(behind()).refusal(&forwarded(url)), None, "{url}");
    }
    let request = forwarded("https://a.example.com/sms");
    let fixed = Twilio::new(secret(SECRET), "https://a.example.com").unwrap();
    assert_eq!(receiver(fixed).refusal(&request), None);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let malformed = Some(RejectionKind::MalformedHeader);
    for (name, value, expected) in [
        ("x-forwarded-host", "b.example.com", mismatch),
        ("x-forwarded-proto", "http", mismatch),
        ("x-forwarded-proto", "https, http", malformed),
        ("x-forwarded-proto", "HTTPS", malformed),
        ("x-forwarded-proto", "", malformed),
        (
            "x-forwarded-host",
            "a.example.com, b.example.com",
            malformed,
        ),
        ("x-forwarded-host", "a.example.com,b.example.com", malformed),
        ("x-forwarded-host", "user@a.example.com", malformed),
        ("x-forwarded-host", "a.example.com/sms?", malformed),
        ("x-forwarded-host", "a.example.com:", malformed),
        ("x-forwarded-host", "", malformed),
    ] {
        let changed = request.with_header(name, value);
        assert_eq!(
            receiver(behind()).refusal(&changed),
            expected,
            "{name}: {value}"
        );
    }
    for name in ["x-forwarded-host", "x-forwarded-proto"] {
        let mut without = request.clone();
        let value = without.headers_mut().remove(name).unwrap();
        let missing = Some(RejectionKind::MissingHeader);
        assert_eq!(
            receiver(behind()).refusal(&without),
            missing,
            "without {name}"
        );
        let mut twice = request.clone();
        twice.headers_mut().append(name, value);
        let repeated = Some(RejectionKind::RepeatedHeader);
        assert_eq!(receiver(behind()).refusal(&twice), repeated, "{name} twice");
    }
    let outgoing = Outgoing::new(BODY, NOW).url("/sms".parse().unwrap());
    let error = outgoing.sign(&behind(), twilio().keys()).unwrap_err();
    assert!(matches!(error, ConfigError::Signing(_)), "{error}");
}

#[test]
fn every_piece_of_the_url_is_signed() {
    let request = signed("/sms?shop=5&x=a+b", BODY);
    assert_eq!(twilio().refusal(&request), None);
    for target in [
        "/sms",
        "/sms?shop=5",
        "/sms?shop=6&x=a+b",
        "/sms?x=a+b&shop=5",
        "/sms?shop=5&x=a+b&",
        "/sms?shop=5&x=a++b",
        "/sms/?shop=5&x=a+b",
        "//sms?shop=5&x=a+b",
        "/SMS?shop=5&x=a+b",
        "/%73ms?shop=5&x=a+b",
        "/x/../sms?shop=5&x=a+b",
    ] {
        let refused = twilio().refusal(&request.with_uri(target));
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch), "{target}");
    }
    let received = twilio().received(&request);
    let target = received.delivery().field("target").unwrap();
    assert_eq!(target.as_str(), "/sms?shop=5&x=a+b");
}

/// If the query has one spelling, it is known to be signed. If it has several, one of them is.
#[test]
fn the_target_is_reported_as_signed_where_it_has_one_spelling() {
    let signed_target = |target| {
        let received = twilio().received(&signed(target, BODY));
        received.delivery().field("target").unwrap().is_signed()
    };
    assert!(signed_target("/sms"));
    assert!(signed_target("/sms?shop=5&state=a-b_c.d"));
    assert!(!signed_target("/sms?shop=a+b"));
}

#[test]
fn a_mismatch_says_that_the_url_is_the_likely_cause() {
    let http = Twilio::new(secret(SECRET), "http://hooks.example.com").unwrap();
    let rejection = receiver(http).verify(&signed("/sms", BODY)).unwrap_err();
    assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
    let hint = rejection.hint().unwrap();
    assert!(hint.contains("the URL is the likely cause"), "{hint}");
    assert!(rejection.to_string().contains(hint));
}

#[test]
fn while_a_token_is_changed_either_verifies_and_is_named() {
    let tokens = [
        secret("next-token").labelled("next"),
        secret(SECRET).labelled("primary"),
    ];
    let both = Twilio::new(tokens, BASE).unwrap();
    // Six candidates for each of two keys are within the core's sixteen pairings.
    for target in ["/sms", "/sms?a=It's+fine"] {
        let verified = receiver(both.clone())
            .verify(&signed(target, BODY))
            .unwrap();
        assert_eq!(verified.delivery().key_label(), "primary");
    }
    // With more keys the rarest spellings go, and never the one that was sent.
    for count in 1..=16 {
        let tokens: Vec<_> = (1..count).map(|n| secret(format!("token {n}"))).collect();
        let tokens: Vec<_> = tokens.into_iter().chain([secret(SECRET)]).collect();
        let many = Twilio::new(tokens, BASE).unwrap();
        for target in ["/sms", "/sms?a=It's+fine"] {
            assert_eq!(
                receiver(many.clone()).refusal(&signed(target, BODY)),
                None,
                "{count}"
            );
        }
    }
}

#[test]
fn nobody_verifies_nothing() {
    let nobody = Twilio::with_keyring(Keyring::nobody(), BASE).unwrap();
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(
        receiver(nobody.clone()).refusal(&signed("/sms", BODY)),
        mismatch
    );
    assert_eq!(receiver(nobody).refusal(&signed_get("/sms")), mismatch);
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    assert!(Twilio::new(Vec::new(), BASE).is_err());
    let base = "https://user:canary-password@hooks.example.com";
    let twilio = Twilio::new(secret(SECRET), base).unwrap();
    let rejection = receiver(twilio.clone())
        .verify(&signed("/sms", BODY))
        .unwrap_err();
    let url = PublicUrl::try_from(base).unwrap();
    let shown = format!(
        "{twilio:?} {url:?} {rejection} {rejection:?} {:?} {:?} {:?}",
        Endpoint::new(twilio.clone()),
        crate::twilio().received(&signed("/sms", "From=canary")),
        form(&signed("/sms", "From=canary")),
    );
    assert!(
        !shown.contains("canary") && shown.contains("hooks.example.com"),
        "{shown}"
    );
    assert!(!format!("{:?}", behind()).contains("canary"));
}

/// Bytes, never text: what replaces a byte that is no text is the spelling of another query.
#[test]
fn a_signature_over_a_replacement_character_fits_no_other_byte() {
    let signed = signed_get("/sms?a=%EF%BF%BD&b=1");
    assert_eq!(twilio().refusal(&signed), None);
    for query in [
        "a=%FF&b=1",
        "a=%C3&b=1",
        "a=%ED%A0%80&b=1",
        "%FF=%EF%BF%BD&b=1",
    ] {
        let mut other = signed.clone();
        *other.uri_mut() = format!("/sms?{query}").parse().unwrap();
        assert_eq!(
            twilio().refusal(&other),
            Some(RejectionKind::SignatureMismatch),
            "{query}"
        );
        // Twilio's own signature over such a query is genuine all the same.
        assert_eq!(
            twilio().refusal(&signed_get(&format!("/sms?{query}"))),
            None,
            "{query}"
        );
    }
    // Text is read and written again as the libraries do, whatever its language.
    let signed = signed_get("/sms?a=%C3%BC%20b");
    let mut other = signed.clone();
    *other.uri_mut() = "/sms?a=%C3%BC+b".parse().unwrap();
    assert_eq!(twilio().refusal(&other), None);
}

/// Base, request, its `Upgrade`, the signature over a URL (of Python's hmac), and whether that is the URL.
const CALLED: &[(&str, &str, &str, &str, bool)] = &[
    (
        "https://hooks.example.com/hooks",
        "POST /sms?x=1",
        "",
        "93bg0gV7CRN1VlPvS2ieOiMtFVI=",
        true,
    ), // https://hooks.example.com/hooks/sms?x=1
    (
        "https://hooks.example.com/hooks",
        "POST /sms?x=1",
        "",
        "y0a+S8ZHnXEqS/aeIdkFQGHAeEA=",
        true,
    ), // https://hooks.example.com:443/hooks/sms?x=1
    (
        "https://hooks.example.com/hooks",
        "POST /",
        "",
        "RheNZoEas3K3ymkYN8pdqtnZUk0=",
        true,
    ), // https://hooks.example.com/hooks
    (
        "https://hooks.example.com/hooks",
        "POST /",
        "",
        "4v1P4MhARglscs8U/esu0+Pmvts=",
        true,
    ), // https://hooks.example.com/hooks/
    (
        "https://hooks.example.com/hooks",
        "POST /?x=1",
        "",
        "G1893BqY3jLv2P3Qg2mOGX6UH7A=",
        true,
    ), // https://hooks.example.com/hooks?x=1
    (
        "https://hooks.example.com/hooks",
        "POST /?x=it's+1",
        "",
        "/CX9OQ2e9Il9sChy4ok4U0WUVeI=",
        true,
    ), // https://hooks.example.com:443/hooks?x=it%27s+1
    (
        "https://hooks.example.com/hooks",
        "POST /sms?x=1",
        "",
        "KULR+6eVLFWdJzE+BQQqylti9m4=",
        false,
    ), // https://hooks.example.com/sms?x=1
    (
        "https://hooks.example.com/hooks",
        "POST /sms?x=1",
        "",
        "K0p6tmfT4soKAY2s1PPaLEnVRBA=",
        false,
    ), // https://hooks.example.com/hooks//sms?x=1
    (
        "https://hooks.example.com/hooks",
        "POST /hooks/sms",
        "",
        "rBgfm+ZRV3KmQdY5K7h88Mliwb0=",
        false,
    ), // https://hooks.example.com/hooks/sms
    (
        "https://hooks.example.com/hooks",
        "POST /sms",
        "",
        "X3iY51LNORXlE0NHs8juMbnd3t8=",
        false,
    ), // https://hooks.example.com/other/sms
    (
        "https://hooks.example.com",
        "GET /stream",
        "websocket",
        "/IMd63VIOCc4s4h7y1H9nbB2sfk=",
        true,
    ), // wss://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "GET /stream",
        "WebSocket",
        "rIZwnoEczjYwdrKRU4Gyos9f91k=",
        true,
    ), // wss://hooks.example.com:443/stream
    (
        "https://hooks.example.com",
        "GET /",
        "websocket",
        "bYswBRWEm3w6wYxPM7GSJvf0nlA=",
        true,
    ), // wss://hooks.example.com
    (
        "https://hooks.example.com/hooks",
        "GET /stream",
        "websocket",
        "WB1169TRqWjHA2aK4/0jRkO/xz8=",
        true,
    ), // wss://hooks.example.com/hooks/stream
    (
        "https://hooks.example.com",
        "GET /stream",
        "websocket",
        "I0V8KnHhY2GeHGSrFJ/OhmQ/hbw=",
        false,
    ), // ws://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "GET /stream",
        "websocket",
        "N+wOHXfjniYdF8kjvKFQ1x20sPw=",
        false,
    ), // https://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "GET /stream",
        "",
        "/IMd63VIOCc4s4h7y1H9nbB2sfk=",
        false,
    ), // wss://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "GET /stream",
        "h2c",
        "/IMd63VIOCc4s4h7y1H9nbB2sfk=",
        false,
    ), // wss://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "POST /stream",
        "websocket",
        "tuz/cHF/D7/HoKOQFzeldbboUNY=",
        false,
    ), // wss://hooks.example.com/stream
    (
        "https://hooks.example.com",
        "POST /stream",
        "websocket",
        "mNDuAsQiZvbpV1TEzC29TgW3KtQ=",
        true,
    ), // https://hooks.example.com/stream
    (
        "wss://hooks.example.com",
        "GET /stream",
        "",
        "/IMd63VIOCc4s4h7y1H9nbB2sfk=",
        true,
    ), // wss://hooks.example.com/stream
    (
        "wss://hooks.example.com",
        "GET /stream",
        "websocket",
        "/IMd63VIOCc4s4h7y1H9nbB2sfk=",
        true,
    ), // wss://hooks.example.com/stream
    (
        "wss://hooks.example.com",
        "GET /stream",
        "",
        "N+wOHXfjniYdF8kjvKFQ1x20sPw=",
        false,
    ), // https://hooks.example.com/stream
    (
        "http://localhost:3000",
        "GET /stream",
        "websocket",
        "CQ7Y741lWqrUIxi43q6RzVxE7k8=",
        true,
    ), // ws://localhost:3000/stream
];

/// A path that a proxy takes off is in the base, and the request that opens a WebSocket has called `wss`.
#[test]
fn a_url_is_the_one_that_was_entered() {
    for &(base, request, upgrade, signature, genuine) in CALLED {
        let (method, target) = request.split_once(' ').unwrap();
        let body = if method == "POST" { "A=1" } else { "" };
        let mut request = Request::builder().method(method).uri(target);
        if !upgrade.is_empty() {
            request = request.header("upgrade", upgrade);
        }
        let request = request.header(SIGNATURE, signature).body(body.into());
        let twilio = Twilio::new(secret(SECRET), base).unwrap();
        let mismatch = (!genuine).then_some(RejectionKind::SignatureMismatch);
        let case = format!("{base}: {method} {target} {upgrade} {signature}");
        assert_eq!(
            receiver(twilio).refusal(&request.unwrap()),
            mismatch,
            "{case}"
        );
    }
}

#[test]
fn a_prefix_that_comes_twice_is_named_in_the_hint() {
    let twilio = Twilio::new(secret(SECRET), "https://hooks.example.com/sms").unwrap();
    for (target, twice) in [
        ("/sms", true),
        ("/sms?x=1", true),
        ("/smsx", false),
        ("/", false),
    ] {
        // Signed as whoever gives the whole URL for the base means it.
        let rejection = receiver(twilio.clone())
            .verify(&signed(target, BODY))
            .unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
        let hint = rejection.hint().unwrap();
        assert_eq!(
            hint.contains("begins with it already"),
            twice,
            "{target}: {hint}"
        );
    }
}

#[test]
fn a_trusted_proxy_tells_the_prefix_that_it_takes_off() {
    const FORWARDED: &str = "x-forwarded-prefix";
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    let telling = Twilio::new(secret(SECRET), proxy.and_x_forwarded_prefix()).unwrap();
    let at = |prefix: &str, url: &str| {
        let request = forwarded(url).with_header(FORWARDED, prefix);
        receiver(telling.clone()).refusal(&request.with_uri("/sms"))
    };
    assert_eq!(at("/hooks", "https://a.example.com/hooks/sms"), None);
    assert_eq!(at("/hooks/", "https://a.example.com/hooks/sms"), None);
    assert_eq!(at("/", "https://a.example.com/sms"), None);
    assert_eq!(at("", "https://a.example.com/sms"), None);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(at("/other", "https://a.example.com/hooks/sms"), mismatch);
    assert_eq!(at("", "https://a.example.com/hooks/sms"), mismatch);
    let long = format!("/{}", "a".repeat(256));
    for prefix in [
        "hooks",
        "/a//b",
        "/../hooks",
        "/hooks?x=",
        "/a, /b",
        "/a#",
        &*long,
    ] {
        let malformed = Some(RejectionKind::MalformedHeader);
        assert_eq!(
            at(prefix, "https://a.example.com/hooks/sms"),
            malformed,
            "{prefix}"
        );
    }
    let without = forwarded("https://a.example.com/sms");
    assert_eq!(
        receiver(telling.clone()).refusal(&without),
        Some(RejectionKind::MissingHeader)
    );
    let mut twice = without.with_header(FORWARDED, "/hooks");
    twice.headers_mut().append(FORWARDED, "/".parse().unwrap());
    assert_eq!(
        receiver(telling.clone()).refusal(&twice),
        Some(RejectionKind::RepeatedHeader)
    );
    // With a configured base, no proxy is trusted, so a forwarding header is only what a caller says.
    let said = forwarded("https://a.example.com/hooks/sms")
        .with_header(FORWARDED, "/hooks")
        .with_uri("/sms");
    assert_eq!(receiver(behind()).refusal(&said), mismatch);
    let fixed = Twilio::new(secret(SECRET), "https://a.example.com").unwrap();
    assert_eq!(receiver(fixed).refusal(&said), mismatch);
    // What signs for tests takes nothing off.
    let outgoing = Outgoing::new(BODY, NOW).url("https://a.example.com/sms".parse().unwrap());
    let request = outgoing.sign(&telling, twilio().keys()).unwrap();
    assert_eq!(receiver(telling).refusal(&request), None);
}

/// A proxy may tell `wss`, and one that tells `https` of a WebSocket is understood.
#[test]
fn a_trusted_proxy_and_websockets() {
    let signed = Outgoing::new("", NOW).method(http::Method::GET);
    let signed = signed.url("wss://a.example.com/stream".parse().unwrap());
    let request = signed.sign(&behind(), twilio().keys()).unwrap();
    assert_eq!(receiver(behind()).refusal(&request), None);
    let https = request.with_header("x-forwarded-proto", "https");
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(receiver(behind()).refusal(&https), mismatch);
    assert_eq!(
        receiver(behind()).refusal(&https.with_header("upgrade", "websocket")),
        None
    );
}
