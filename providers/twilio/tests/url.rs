//! The URL: where its beginning comes from, how it may be spelled, and what the operator is told.

mod common;

use common::*;
use http::Request;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Endpoint, Keyring, Outgoing, RejectionKind};
use webhook_twilio::{PublicUrl, TrustedProxy, Twilio};

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
        "https://hooks.example.com/sms",
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
        assert_eq!(kind(&with(request.clone(), name, value)), None, "{name}");
    }
    // A delivery that was signed for another host does not pass by naming it.
    let other = Twilio::new(secret(SECRET), "https://other.example.com").unwrap();
    let outgoing = Outgoing::new(BODY, NOW).url("/sms".parse().unwrap());
    let mut request = outgoing.sign(&other, key()).unwrap();
    for name in ["host", "x-forwarded-host"] {
        request = with(request, name, "other.example.com");
    }
    request = with(request, "x-forwarded-proto", "https");
    assert_eq!(kind(&request), Some(RejectionKind::SignatureMismatch));
    // Nor does an absolute target, as a proxy gets it.
    let absolute = retargeted(request, "https://other.example.com/sms");
    assert_eq!(kind(&absolute), Some(RejectionKind::SignatureMismatch));
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn behind() -> Twilio {
    let proxy = TrustedProxy::overwrites_x_forwarded_proto_and_host();
    Twilio::new(secret(SECRET), proxy).unwrap()
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn forwarded(url: &str) -> Request<bytes::Bytes> {
    let outgoing = Outgoing::new(BODY, NOW).url(url.parse().unwrap());
    outgoing.sign(&behind(), key()).unwrap()
}

#[test]
fn a_trusted_proxy_tells_scheme_and_host() {
    for url in [
        "https://a.example.com/sms?x=1",
        "http://b.example.com:8080/sms",
        "https://[::1]:8443/sms",
    ] {
        assert_eq!(kind_at(behind(), &forwarded(url)), None, "{url}");
    }
    let request = forwarded("https://a.example.com/sms");
    let fixed = Twilio::new(secret(SECRET), "https://a.example.com").unwrap();
    assert_eq!(kind_at(fixed, &request), None);
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
        let changed = with(request.clone(), name, value);
        assert_eq!(kind_at(behind(), &changed), expected, "{name}: {value}");
    }
    for name in ["x-forwarded-host", "x-forwarded-proto"] {
        let mut without = request.clone();
        let value = without.headers_mut().remove(name).unwrap();
        let missing = Some(RejectionKind::MissingHeader);
        assert_eq!(kind_at(behind(), &without), missing, "without {name}");
        let mut twice = request.clone();
        twice.headers_mut().append(name, value);
        let repeated = Some(RejectionKind::RepeatedHeader);
        assert_eq!(kind_at(behind(), &twice), repeated, "{name} twice");
    }
    let outgoing = Outgoing::new(BODY, NOW).url("/sms".parse().unwrap());
    let error = outgoing.sign(&behind(), key()).unwrap_err();
    assert!(matches!(error, ConfigError::Signing(_)), "{error}");
}

#[test]
fn every_piece_of_the_url_is_signed() {
    let request = signed("/sms?shop=5&x=a+b", BODY);
    assert_eq!(kind(&request), None);
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
        let refused = kind(&retargeted(request.clone(), target));
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch), "{target}");
    }
    let received = received(&request);
    let target = received.delivery().field("target").unwrap();
    assert_eq!(target.as_str(), "/sms?shop=5&x=a+b");
}

/// Where the query has one spelling it is known to be signed; where it has several, one of them is.
#[test]
fn the_target_is_reported_as_signed_where_it_has_one_spelling() {
    let signed_target = |target| {
        let received = received(&signed(target, BODY));
        received.delivery().field("target").unwrap().is_signed()
    };
    assert!(signed_target("/sms"));
    assert!(signed_target("/sms?shop=5&state=a-b_c.d"));
    assert!(!signed_target("/sms?shop=a+b"));
}

#[test]
fn a_mismatch_says_that_the_url_is_the_likely_cause() {
    let http = Twilio::new(secret(SECRET), "http://hooks.example.com").unwrap();
    let rejection = verify(http, &signed("/sms", BODY)).unwrap_err();
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
        let verified = verify(both.clone(), &signed(target, BODY)).unwrap();
        assert_eq!(verified.delivery().key_label(), "primary");
    }
    // With more keys the rarest spellings go, and never the one that was sent.
    for count in 1..=16 {
        let tokens: Vec<_> = (1..count).map(|n| secret(format!("token {n}"))).collect();
        let tokens: Vec<_> = tokens.into_iter().chain([secret(SECRET)]).collect();
        let many = Twilio::new(tokens, BASE).unwrap();
        for target in ["/sms", "/sms?a=It's+fine"] {
            assert_eq!(
                kind_at(many.clone(), &signed(target, BODY)),
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
    assert_eq!(kind_at(nobody.clone(), &signed("/sms", BODY)), mismatch);
    assert_eq!(kind_at(nobody, &signed_get("/sms")), mismatch);
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    assert!(Twilio::new(Vec::new(), BASE).is_err());
    let base = "https://user:canary-password@hooks.example.com";
    let twilio = Twilio::new(secret(SECRET), base).unwrap();
    let rejection = verify(twilio.clone(), &signed("/sms", BODY)).unwrap_err();
    let url = PublicUrl::try_from(base).unwrap();
    let shown = format!(
        "{twilio:?} {url:?} {rejection} {rejection:?} {:?} {:?} {:?}",
        Endpoint::new(twilio.clone()),
        received(&signed("/sms", "From=canary")),
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
    assert_eq!(kind(&signed), None);
    for query in [
        "a=%FF&b=1",
        "a=%C3&b=1",
        "a=%ED%A0%80&b=1",
        "%FF=%EF%BF%BD&b=1",
    ] {
        let mut other = signed.clone();
        *other.uri_mut() = format!("/sms?{query}").parse().unwrap();
        assert_eq!(
            kind(&other),
            Some(RejectionKind::SignatureMismatch),
            "{query}"
        );
        // Twilio's own signature over such a query is genuine all the same.
        assert_eq!(kind(&signed_get(&format!("/sms?{query}"))), None, "{query}");
    }
    // Text is read and written again as the libraries do, whatever its language.
    let signed = signed_get("/sms?a=%C3%BC%20b");
    let mut other = signed.clone();
    *other.uri_mut() = "/sms?a=%C3%BC+b".parse().unwrap();
    assert_eq!(kind(&other), None);
}
