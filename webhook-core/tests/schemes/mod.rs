//! Senders that tests make up: one type, whose claim and events are functions that the test gives.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit, Unverified};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring};
use webhook_core::reply::Reply;
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::testing::{deliver, hmac_key};
use webhook_core::{
    ConfigError, Delivery, Endpoint, Finished, Head, Provider, Received, Rejection, RejectionKind,
    Scheme, Timestamp, Unreadable, Verified,
};

pub(crate) type ClaimOf = for<'a> fn(&'a Made, &Head<'a>) -> Result<Claim<'a>, Rejection>;
pub(crate) type ClaimInBody = for<'a> fn(&'a Made, Unverified<'a>) -> Result<Claim<'a>, Rejection>;
type Challenge = for<'a> fn(&'a Made, &Head<'a>) -> Option<Reply<'a>>;
type Parse = fn(&Delivery) -> Result<Event, Rejection>;
type AnswerTo = for<'a> fn(&'a Made, &'a Event) -> Option<Reply<'a>>;
type Write = fn(&mut Draft) -> Result<(), ConfigError>;

/// Returns the signing key of the secret that most tests have: `a secret of ours`.
pub(crate) fn ours() -> SigningKey {
    hmac_key("a secret of ours").unwrap()
}

/// A sender made up by a test.
pub(crate) struct Made {
    pub(crate) keys: Keyring,
    /// Keys of a second kind, for senders that have some.
    pub(crate) more_keys: Option<Keyring>,
    pub(crate) defaults: Defaults,
    pub(crate) methods: &'static [Method],
    /// The public URL up to the path, for senders that sign URLs.
    pub(crate) base: &'static str,
    pub(crate) claim: ClaimOf,
    pub(crate) in_body: Option<ClaimInBody>,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) parse: Parse,
    /// The topics that the program has declared.
    pub(crate) topics: &'static [&'static str],
    pub(crate) answer: AnswerTo,
    pub(crate) draft: Write,
}

/// An event of such a sender.
#[derive(Clone, Debug, Default)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) at: Option<Timestamp>,
}

impl Made {
    pub(crate) fn new(keys: Keyring, claim: ClaimOf) -> Self {
        Self {
            keys,
            more_keys: None,
            defaults: Defaults::new(),
            methods: &[Method::POST],
            base: "",
            claim,
            in_body: None,
            challenge: None,
            parse: |_| Ok(Event::default()),
            topics: &[],
            answer: |_, _| None,
            draft: |_| Ok(()),
        }
    }

    /// Makes a sender that signs `id.time.body` with HMAC-SHA256 in hex, with any number of signatures and an unsigned
    /// event name.
    pub(crate) fn common(secrets: impl IntoSecrets) -> Self {
        Self::common_under(Keyring::hmac(secrets).unwrap())
    }

    pub(crate) fn common_under(keys: Keyring) -> Self {
        let mut made = Self::new(keys, |made, head| {
            let (id, time) = (head.only("x-id")?, head.only("x-time")?);
            let mut claim = Claim::under(&made.keys)
                .id(id)
                .text(id)
                .bytes(&b"."[..])
                .timestamp(time, Unit::Seconds)?
                .bytes(&b"."[..])
                .body();
            for piece in head.only("x-signature")?.split(',') {
                if let Some(tag) = piece.trim().strip_prefix("v1=") {
                    claim = claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag);
                } else if let Some(tag) = piece.strip_prefix("v1a=") {
                    claim = claim.offered(Algorithm::Ed25519, Encoding::Base64, tag);
                }
            }
            Ok(match head.at_most_one("x-event")? {
                Some(topic) => claim.topic(topic),
                None => claim,
            })
        });
        made.draft = |draft| {
            let id = draft.id()?.to_owned();
            draft.header("x-id", id)?;
            draft.header("x-time", draft.timestamp(Unit::Seconds))?;
            if let Ok(event) = draft.event().map(str::to_owned) {
                draft.header("x-event", event)?;
            }
            let one = format!("v1={}", draft.blank());
            draft.header("x-signature", vec![one; draft.signatures()].join(","))
        };
        made
    }

    /// Makes a sender that signs only the body, in one header and with one algorithm.
    pub(crate) fn body_only(keys: Keyring, claim: ClaimOf) -> Self {
        let mut made = Self::new(keys, claim);
        made.draft = |draft| draft.header("x-signature", draft.blank());
        made
    }

    pub(crate) fn endpoint(self) -> Endpoint<Self> {
        Endpoint::new(self)
    }
}

impl Scheme for Made {
    fn name(&self) -> &'static str {
        "made"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        self.defaults
    }

    fn methods(&self) -> &'static [Method] {
        self.methods
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        (self.claim)(self, head)
    }

    fn claim_in_body<'a>(&'a self, body: Unverified<'a>) -> Result<Claim<'a>, Rejection> {
        match self.in_body {
            Some(claim) => claim(self, body),
            None => Err(RejectionKind::InvalidClaim.into()),
        }
    }

    fn challenge<'a>(&'a self, head: &Head<'a>) -> Option<Reply<'a>> {
        self.challenge?(self, head)
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        (self.draft)(draft)
    }
}

impl Provider for Made {
    type Event = Event;

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        (self.parse)(delivery)
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        &event.name
    }

    fn unreadable<'e>(&self, _event: &'e Event) -> Option<&'e Unreadable> {
        None
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        (self.answer)(self, event)
    }

    fn dedup_id<'a>(&self, event: &'a Event, delivery: &'a Delivery) -> Option<Cow<'a, str>> {
        let signed = delivery.id().filter(|id| id.is_signed());
        let id = event.id.as_deref();
        id.or_else(|| Some(signed?.as_str())).map(Cow::Borrowed)
    }

    fn dedup_topic<'a>(&'a self, _: &'a Event, delivery: &'a Delivery) -> Option<&'a str> {
        let topic = delivery.topic()?;
        self.topics.iter().copied().find(|it| *it == topic.as_str())
    }

    fn signed_at(&self, event: &Event) -> Option<Timestamp> {
        event.at
    }
}

/// Makes a request as a test writes it down.
pub(crate) fn post(
    target: &str,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Request<Bytes> {
    let mut request = Request::post(target).body(body.into()).unwrap();
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        request.headers_mut().append(name, value);
    }
    request
}

pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// Delivers a request now, and returns what becomes of it.
pub(crate) fn judge(
    endpoint: &Endpoint<Made>,
    request: &Request<Bytes>,
) -> Result<Verified<Made>, RejectionKind> {
    judge_at(endpoint, request, NOW)
}

pub(crate) fn judge_at(
    endpoint: &Endpoint<Made>,
    request: &Request<Bytes>,
    now: Timestamp,
) -> Result<Verified<Made>, RejectionKind> {
    match deliver(endpoint, request, now) {
        Ok(Finished::Verified(verified)) => Ok(verified),
        Ok(Finished::Answer(answer)) => panic!("answered: {answer:?}"),
        Err(rejection) => Err(rejection.kind()),
    }
}

pub(crate) fn read(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> Received<Made> {
    judge(endpoint, request).unwrap().read().unwrap()
}

pub(crate) fn kind(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> Option<RejectionKind> {
    judge(endpoint, request).err()
}
