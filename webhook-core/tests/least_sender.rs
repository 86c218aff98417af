//! Tests a sender that writes only what the traits demand, and what the core then does for it.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Extensions, HeaderName, HeaderValue, Request, StatusCode};
use webhook_core::body::{JsonError, UnreadableReason};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::Defaults;
use webhook_core::erased::{AnyFinished, AnyOpening, AnyProvider, AnyReceived, Proven};
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::testing::{Expectation, deliver, delivery_at, hmac_key, secret, signed_request};
use webhook_core::{
    ConfigError, Delivery, Endpoint, Finished, Head, Provider, Received, Rejection, RejectionKind,
    Scheme, Timestamp, Unreadable,
};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// Signs the body in the header `x-signature`; the header `x-topic` is not signed.
struct Least {
    keys: Keyring,
    /// Whether the scheme says that the proof is in the body, and writes nothing to find it there.
    in_body: bool,
    headers: &'static [&'static HeaderName],
}

fn least() -> Least {
    Least {
        keys: Keyring::hmac(secret("a secret of ours")).unwrap(),
        in_body: false,
        headers: &[],
    }
}

impl Scheme for Least {
    fn name(&self) -> &'static str {
        "least"
    }
    fn keys(&self) -> &Keyring {
        &self.keys
    }
    fn defaults(&self) -> Defaults {
        Defaults::default()
    }
    fn headers(&self) -> &'static [&'static HeaderName] {
        self.headers
    }
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        if self.in_body {
            return Ok(Claim::found_in_body(&self.keys));
        }
        let claim = Claim::under(&self.keys).body();
        let claim = claim.topic(head.at_most_one("x-topic")?);
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    }
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.event_header("x-topic")?;
        draft.header("x-signature", draft.blank())
    }
}

/// The body is the reason for which it cannot be read, if it is the name of one.
impl Provider for Least {
    type Event = Option<Unreadable>;

    fn parse(&self, delivery: &Delivery) -> Result<Self::Event, Rejection> {
        let reasons = [
            UnreadableReason::Malformed,
            UnreadableReason::NoEventName,
            UnreadableReason::Contradiction,
        ];
        let mut reason = reasons.into_iter();
        let reason = reason.find(|it| it.as_str().as_bytes() == delivery.body().as_ref());
        let error = || JsonError::custom("data.id", "not there");
        let unreadable = || Unreadable::new(None, error(), delivery.body().clone());
        Ok(reason.map(|it| unreadable().because(it)))
    }
    fn event_name<'e>(&self, _: &'e Self::Event) -> &'e str {
        "thing"
    }
    fn unreadable<'e>(&self, event: &'e Self::Event) -> Option<&'e Unreadable> {
        event.as_ref()
    }
    fn erase(self: Arc<Self>) -> Arc<dyn AnyProvider> {
        Arc::new(Watched(self))
    }
}

fn signed(endpoint: &Endpoint<Least>, body: &'static str) -> Request<Bytes> {
    let key = hmac_key("a secret of ours").unwrap();
    signed_request(endpoint, key, body, NOW).unwrap()
}

fn received(request: &Request<Bytes>) -> Received<Least> {
    match deliver(&Endpoint::from(least()), request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

#[test]
fn what_a_sender_does_not_say_is_the_plainest() {
    assert_eq!(Defaults::default(), Defaults::new());
    let endpoint = Endpoint::from(least());
    let received = received(&signed(&endpoint, "{}"));
    assert!(received.answer().is_none() && received.subject().is_none());
    assert_eq!(received.occurred_at(), None);
    assert_eq!(received.retained(), "{}".len());
    assert!(received.dedup_key().is_some());
    assert_eq!(Least::acknowledgement(), StatusCode::OK);
    assert!(Least::known_events().is_empty());
    assert_eq!(endpoint.provider().methods(), [http::Method::POST]);
}

/// If anything of the body passed for proven because the scheme does not look for a proof there, anyone could send it.
#[test]
fn a_proof_that_the_scheme_does_not_look_for_is_no_proof() {
    let mut forgetful = least();
    forgetful.in_body = true;
    let endpoint = Endpoint::from(forgetful);
    let refused = deliver(&endpoint, &Request::new("{}".into()), NOW);
    let kind = refused.unwrap_err().kind();
    assert_eq!(kind, RejectionKind::MethodNotAllowed);
    let request = Request::post("/").body("{}".into()).unwrap();
    let refused = deliver(&endpoint, &request, NOW).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::InvalidClaim);
}

/// An event whose unsigned head may have been changed has no key: a copy would make the genuine one pass for a copy.
#[test]
fn what_may_be_another_event_under_another_head_has_no_key() {
    let endpoint = Endpoint::from(least());
    let key_of = |body, topic: Option<&'static str>| {
        let mut request = signed(&endpoint, body);
        request.headers_mut().remove("x-topic");
        if let Some(topic) = topic {
            let topic = HeaderValue::from_static(topic);
            request.headers_mut().insert("x-topic", topic);
        }
        received(&request).dedup_key().is_some()
    };
    for (body, without_topic, with_topic) in [
        ("{}", true, true),
        ("malformed", true, false),
        ("no-event-name", false, false),
        ("contradiction", false, false),
    ] {
        assert_eq!(key_of(body, None), without_topic, "{body}");
        assert_eq!(key_of(body, Some("thing")), with_topic, "{body}");
    }
}

/// A test of a handler is told why what it made is no event.
#[test]
fn an_event_that_cannot_be_read_is_no_event_of_a_test() {
    let endpoint = Endpoint::from(least());
    let key = secret("a secret of ours");
    let made = |body| delivery_at(&endpoint, &key, "/hook", "thing", body, NOW);
    assert!(made("{}").is_ok());
    let error = made("malformed").unwrap_err().to_string();
    assert!(error.contains("data.id"), "{error}");
    let verdict = Expectation::of(&endpoint, &signed(&endpoint, "{}"), NOW);
    assert_eq!(verdict, Expectation::Accepted);
}

static SIGNATURE: HeaderName = HeaderName::from_static("x-signature");

/// A scheme that lists more headers than the core has room for is slower, and reads the same.
#[test]
fn a_list_of_headers_that_is_too_long_changes_nothing() {
    let names = [&SIGNATURE; 40];
    let distinct: Vec<&'static HeaderName> = (0..40)
        .map(|number| HeaderName::try_from(format!("x-{}", "n".repeat(number + 1))).unwrap())
        .map(|name| &*Box::leak(Box::new(name)))
        .collect();
    let mut last = distinct.clone();
    last.push(&SIGNATURE);
    for list in [names.to_vec(), distinct, last] {
        let mut listing = least();
        listing.headers = Box::leak(list.into_boxed_slice());
        let endpoint = Endpoint::from(listing);
        let mut request = signed(&endpoint, "{}");
        assert!(deliver(&endpoint, &request, NOW).is_ok());
        let another = HeaderValue::from_static("00");
        request.headers_mut().append("x-signature", another);
        let refused = deliver(&endpoint, &request, NOW).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::RepeatedHeader);
    }
}

/// Notes what is shown of a proof on its way to the event.
#[derive(Clone)]
struct Watched(Arc<Least>);

static SHOWN: Mutex<String> = Mutex::new(String::new());

fn show(shown: &dyn Debug) {
    SHOWN.lock().unwrap().push_str(&format!("{shown:?}"));
}

impl Scheme for Watched {
    fn name(&self) -> &'static str {
        self.0.name()
    }
    fn keys(&self) -> &Keyring {
        self.0.keys()
    }
    fn defaults(&self) -> Defaults {
        self.0.defaults()
    }
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        self.0.claim(head)
    }
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        self.0.draft(draft)
    }
}

impl AnyProvider for Watched {
    fn read_proven(
        self: Arc<Self>,
        proven: Proven,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection> {
        show(&proven);
        Arc::clone(&self.0).read_proven(proven, extensions)
    }

    fn received<'e>(&self, extensions: &'e Extensions) -> Option<&'e dyn AnyReceived> {
        self.0.received(extensions)
    }
}

#[test]
fn a_proof_is_shown_without_its_body() {
    let endpoint = Endpoint::from(least());
    let (parts, body) = signed(&endpoint, "confidential").into_parts();
    let any = endpoint.erase();
    let Ok(AnyOpening::Read(mut delivery)) = any.begin(&Head::from(&parts), NOW) else {
        panic!("not opened");
    };
    delivery.update(body).unwrap();
    let Ok(AnyFinished::Verified(verified)) = delivery.finish() else {
        panic!("not verified");
    };
    let mut extensions = Extensions::new();
    verified.read(&mut extensions).unwrap();
    let received = any.received(&extensions).unwrap();
    assert_eq!(received.delivery().body(), "confidential");
    assert!(received.known_events().is_empty());
    let shown = SHOWN.lock().unwrap();
    assert!(
        shown.starts_with("Proven(") && shown.contains("least"),
        "{shown}"
    );
    assert!(!shown.contains("confidential"), "{shown}");
}
