//! Tests the headers, and bodies that are signed by their digest.

use bytes::Bytes;
use http::Method;
use http::Request;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::sign::Outgoing;
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{RejectionKind, Timestamp};
use webhook_twilio::{Event, Twilio};

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

const FORM: &str = "CallSid=CA1&Digits=1";
const JSON: &str = r#"[{"type":"com.twilio.messaging.message.delivered"}]"#;
const SETTINGS: &str = "x-twilio-webhooks-signature-settings";

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn signature(request: &http::Request<bytes::Bytes>) -> String {
    request.headers()[SIGNATURE].to_str().unwrap().to_owned()
}

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    let request = signed("/sms", FORM);
    let own = signature(&request);
    assert!(own.ends_with('='), "{own}");
    for junk in [
        String::new(),
        own.trim_end_matches('=').to_owned(),
        format!("{own}="),
        format!(" {own}"),
        format!("{own},{own}"),
        format!("sha1={own}"),
        own.replacen(own.chars().next().unwrap(), "-", 1),
        own.replacen(own.chars().next().unwrap(), "_", 1),
        own[..own.len() - 4].to_owned(),
        "0".repeat(40),
    ] {
        let request = request.with_header(SIGNATURE, &junk);
        assert_eq!(twilio().refusal(&request), malformed, "{junk:?}");
    }
    let zeros = request.with_header(SIGNATURE, format!("{}=", "A".repeat(27)));
    assert_eq!(
        twilio().refusal(&zeros),
        Some(RejectionKind::SignatureMismatch)
    );
    // Trailing bits that a lax decoder drops.
    let last = own.len() - 2;
    let lax = char::from(own.as_bytes()[last] + 1);
    let lax = request.with_header(SIGNATURE, format!("{}{lax}=", &own[..last]));
    assert_eq!(twilio().refusal(&lax), malformed);
}

/// A URL that was entered as `https://host?flow=1` is requested as `/?flow=1`, and Twilio signs the text as
/// it was entered. The signatures were made with Python's hmac.
#[test]
fn a_root_is_one_url_with_and_without_its_slash() {
    for (target, signature, genuine) in [
        ("/?flow=1", "sxfj28z/fFERJsLPNZowmtvORbQ=", true),
        ("/?flow=1", "P5rE8fsUG16Sze78SJy0Hny+6ew=", true),
        ("/?flow=1", "7GwSiKFZb8Q84gY71/MBQmmRBSw=", true),
        ("/", "vNc+51H9f3VoTN/5x0uPRVII7ng=", true),
        ("/?a=it's+1", "pT07/A0WVyTpX14joKuuXWixHFo=", true),
        ("/sms?flow=1", "sxfj28z/fFERJsLPNZowmtvORbQ=", false),
        ("/?flow=2", "sxfj28z/fFERJsLPNZowmtvORbQ=", false),
        ("//?flow=1", "sxfj28z/fFERJsLPNZowmtvORbQ=", false),
    ] {
        let mut request = signed("/", FORM).with_header(SIGNATURE, signature);
        *request.uri_mut() = target.parse().unwrap();
        let mismatch = (!genuine).then_some(RejectionKind::SignatureMismatch);
        assert_eq!(twilio().refusal(&request), mismatch, "{target} {signature}");
    }
}

#[test]
fn the_signature_is_there_once_and_no_other_header_decides() {
    let token = "i-twilio-idempotency-token";
    let request = signed("/sms", FORM).with_header(token, "1");
    let request = request.with_header(SETTINGS, "algorithm=HMAC_SHA1");
    assert_eq!(twilio().refusal(&request), None);
    for (name, absent) in [
        (SIGNATURE, Some(RejectionKind::MissingHeader)),
        (token, None),
        (SETTINGS, None),
    ] {
        let mut without = request.clone();
        let value = without.headers_mut().remove(name).unwrap();
        assert_eq!(twilio().refusal(&without), absent, "without {name}");
        let decides = |kind| (name == SIGNATURE).then_some(kind);
        let mut twice = request.clone();
        twice.headers_mut().append(name, value);
        let repeated = decides(RejectionKind::RepeatedHeader);
        assert_eq!(twilio().refusal(&twice), repeated, "{name}");
        let mut latin = request.clone();
        let value = http::HeaderValue::from_bytes(b"\xe9").unwrap();
        latin.headers_mut().insert(name, value);
        let malformed = decides(RejectionKind::MalformedHeader);
        assert_eq!(twilio().refusal(&latin), malformed, "{name}");
    }
    let mut put = request;
    *put.method_mut() = Method::PUT;
    assert_eq!(
        twilio().refusal(&put),
        Some(RejectionKind::MethodNotAllowed)
    );
}

/// The content type is not signed and decides nothing.
#[test]
fn form_or_json_follows_from_the_signed_url() {
    for content_type in ["application/json", "text/plain", "junk"] {
        let form = signed("/sms", FORM).with_header("content-type", content_type);
        assert!(matches!(
            twilio().received(&form).into_event(),
            Event::Form(_)
        ));
    }
    let json =
        signed("/events", JSON).with_header("content-type", "application/x-www-form-urlencoded");
    let received = twilio().received(&json);
    assert_eq!(received.delivery().coverage().body(), BodyCoverage::Digest);
    assert_eq!(
        received.delivery().coverage().freshness(),
        Freshness::Unsigned
    );
    assert!(matches!(received.into_event(), Event::Json(raw) if raw == JSON));
}

#[test]
fn a_body_that_its_digest_does_not_fit_is_refused() {
    let malformed = Some(RejectionKind::MalformedBody);
    let request = signed("/events?shop=5", JSON);
    assert_eq!(twilio().refusal(&request), None);
    for tampered in [
        "",
        "[]",
        &JSON.replace("delivered", "failed"),
        &format!("{JSON} "),
    ] {
        assert_eq!(
            twilio().refusal(&request.with_body(tampered.to_owned())),
            malformed
        );
    }
    // A forger who puts the digest of their own body into the URL is refused, because the URL is signed.
    let forged = signed("/events?shop=5", "[]");
    let forged = forged.with_header(SIGNATURE, signature(&request));
    assert_eq!(
        twilio().refusal(&forged),
        Some(RejectionKind::SignatureMismatch)
    );
    let mut get = request;
    *get.method_mut() = Method::GET;
    assert_eq!(twilio().refusal(&get.with_body("")), malformed);
}

/// A JSON body whose signature covers only the URL is refused, although some libraries accept it without a digest.
#[test]
fn a_body_without_a_digest_is_covered_by_nothing_and_refused() {
    let mut request = signed_get("/events?shop=5");
    *request.method_mut() = Method::POST;
    assert_eq!(
        twilio().refusal(&request),
        None,
        "no body, nothing to cover"
    );
    for body in [JSON, "{}", "\0", "x=y"] {
        let kind = twilio().refusal(&request.with_body(body));
        assert_eq!(kind, Some(RejectionKind::SignatureMismatch), "{body}");
    }
}

#[test]
fn the_digest_ends_the_query_and_is_there_once() {
    let digest = "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"; // of `[]`
    let request = |target: &str| {
        // Signed by the form variant, which signs any URL as it is.
        let mut request = signed_get("/");
        *request.method_mut() = Method::POST;
        request.with_uri(target).with_body("[]")
    };
    let kind = |target: String| twilio().refusal(&request(&target));
    let malformed = Some(RejectionKind::MalformedBody);
    assert_eq!(
        kind(format!("/?bodySHA256={digest}&bodySHA256={digest}")),
        malformed
    );
    assert_eq!(kind(format!("/?bodySHA256={digest}&x=1")), malformed);
    assert_eq!(kind(format!("/?bodySHA256={digest}&")), malformed);
    assert_eq!(
        kind(format!("/?bodySHA256&x=1&bodySHA256={digest}")),
        malformed
    );
    assert_eq!(kind("/?bodySHA256".to_owned()), malformed);
    assert_eq!(kind("/?bodySHA256=".to_owned()), malformed);
    assert_eq!(
        kind(format!("/?bodySHA256={}", digest.to_uppercase())),
        malformed
    );
    assert_eq!(kind(format!("/?bodySHA256=%34{}", &digest[1..])), malformed);
    assert_eq!(kind(format!("/?bodySHA256={digest}0")), malformed);
    // These URLs have no digest at their end, so the body counts as a form, which nobody has signed.
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(kind(format!("/bodySHA256={digest}")), mismatch);
    assert_eq!(kind(format!("/bodySHA256={digest}?x=1")), mismatch);
    assert_eq!(kind(format!("/?xbodySHA256={digest}")), mismatch);
    assert_eq!(kind(format!("/?bodysha256={digest}")), mismatch);
    assert_eq!(kind(format!("/?bodySHA%3256={digest}")), mismatch);
    // And this one fits, so that only its signature is wrong.
    assert_eq!(kind(format!("/?bodySHA256={digest}")), mismatch);
}

/// A message whose text looks like a digest, moved from the form into the URL under its signature.
#[test]
fn the_text_of_a_message_does_not_become_a_digest() {
    let digest = "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"; // of `[]`
    let text = format!("%26bodySHA256%3D{digest}%26x%3D");
    let request = signed("/sms?shop=5", format!("Body={text}&From=%2B1"));
    assert_eq!(twilio().refusal(&request), None);
    let url = format!("/sms?shop=5Body&bodySHA256={digest}&x=From+1");
    let moved = request.with_uri(&url).with_body("[]");
    assert_eq!(twilio().refusal(&moved), Some(RejectionKind::MalformedBody));
}

#[test]
fn a_digest_beside_a_query_of_several_spellings_still_covers_the_body() {
    let request = signed("/events?who=It's+me", JSON);
    let received = twilio().received(&request);
    assert_eq!(received.delivery().coverage().body(), BodyCoverage::Digest);
    assert_eq!(
        twilio().refusal(&request.with_body("[]")),
        Some(RejectionKind::MalformedBody)
    );
}

#[test]
fn json_that_is_none_is_unreadable() {
    let received = twilio().received(&signed("/events", "[1,"));
    let unreadable = received.unreadable().unwrap();
    assert!(unreadable.error().is_syntax());
    assert_eq!(unreadable.raw(), "[1,");
}

/// twilio-python 9.13.0, `request_validator.py`: shared keys sign with the algorithm that is named.
/// The signature was computed with Python's `hmac`.
#[test]
fn shared_keys_sign_with_hmac_sha256() {
    let sha256 = "O77NGMhl95lGLiTQCv77r2AD3bOsWScDIzgK4BKwmW0=";
    let keys = [secret("12345"), secret("shared-key-1")];
    let twilio = Twilio::new(keys, "https://mycompany.com").unwrap();
    let request = |settings: &str| {
        let request = signed("/myapp.php?foo=1", "a=b").with_header(SIGNATURE, sha256);
        request.with_header(SETTINGS, settings)
    };
    let kind = |settings| receiver(twilio.clone()).refusal(&request(settings));
    let named = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256";
    let verified = receiver(twilio.clone()).verify(&request(named)).unwrap();
    let delivery = verified.delivery();
    assert_eq!(delivery.key_label(), "2");
    let id = delivery.field("key-id").unwrap();
    assert_eq!(
        (id.as_str(), id.is_signed()),
        ("webhooks_sharedkey_1", false)
    );
    assert_eq!(kind("algorithm=HMAC_SHA256"), None);
    assert_eq!(kind(" key = x , algorithm = HMAC_SHA256 "), None);
    // A relabelled signature is not of that algorithm's length.
    for relabelled in [
        "",
        "key=1",
        "algorithm=",
        "algorithm=HMAC_SHA1",
        "algorithm",
    ] {
        let malformed = Some(RejectionKind::MalformedSignature);
        assert_eq!(kind(relabelled), malformed, "{relabelled:?}");
    }
    for unknown in [
        "algorithm=HMAC_SHA512",
        "algorithm=none",
        "algorithm=hmac_sha256",
    ] {
        assert_eq!(
            kind(unknown),
            Some(RejectionKind::NoSignature),
            "{unknown:?}"
        );
    }
    let sha1 = signed("/sms", FORM).with_header(SETTINGS, named);
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(crate::twilio().refusal(&sha1), malformed);
}

#[test]
fn the_settings_are_those_of_the_sender() {
    let settings = twilio().endpoint().settings();
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 15);
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), 15);
    let request = Outgoing::new(FORM, NOW)
        .id("7")
        .sign(twilio().adapter(), twilio().keys())
        .unwrap();
    assert_eq!(request.headers()["i-twilio-idempotency-token"], "7");
    assert_eq!(twilio().refusal(&request), None);
}
