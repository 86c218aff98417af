//! A sender for tests: it signs a body, or a time and a body, or only sends its password.

use std::borrow::Cow;
use std::collections::HashMap;
use std::time::Duration;

use http::{Method, StatusCode};
use webhook_core::body::{JsonError, UnreadableReason, read_json};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::testing::secret;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Secret, Unreadable,
};

/// A sender that signs deliveries in `x-signature`, and names them by the unsigned `x-topic`.
#[derive(Clone)]
pub(crate) struct Sender {
    keys: Keyring,
    /// The secret with which the sending end signs. A receiver does not need it.
    secret: String,
    means: Means,
    handshakes: bool,
    ids: bool,
    deadline: Option<Duration>,
}

#[derive(Clone, Copy)]
enum Means {
    /// `x-signature` holds an HMAC over the body.
    Body,
    /// `x-signature` holds an HMAC over `x-timestamp`, a dot and the body.
    TimeAndBody,
    /// `x-signature` holds an HMAC over the target, which a router may have shortened, and the body.
    TargetAndBody,
    /// `authorization` holds the user and the password: `Basic`.
    Basic,
    /// A request without `x-signature` whose body is `probe` is a test of the connection.
    Probe,
}

impl Sender {
    pub(crate) fn hmac(bytes: &str) -> Self {
        Self::of(Keyring::hmac(secret(bytes)), bytes, Means::Body)
    }

    pub(crate) fn timed(bytes: &str) -> Self {
        Self::of(Keyring::hmac(secret(bytes)), bytes, Means::TimeAndBody)
    }

    pub(crate) fn targeted(bytes: &str) -> Self {
        Self::of(Keyring::hmac(secret(bytes)), bytes, Means::TargetAndBody)
    }

    pub(crate) fn probing(bytes: &str) -> Self {
        Self::of(Keyring::hmac(secret(bytes)), bytes, Means::Probe)
    }

    /// A sender whose user is `u` and whose password is this.
    pub(crate) fn basic(password: &str) -> Self {
        Self::of(
            Keyring::basic("u", secret(password)),
            password,
            Means::Basic,
        )
    }

    /// A sender whose deliveries nobody can sign.
    pub(crate) fn nobody() -> Self {
        Self::of(Ok(Keyring::nobody()), "of nobody", Means::Body)
    }

    /// A sender whose user and password nobody has.
    pub(crate) fn basic_nobody() -> Self {
        Self::of(Ok(Keyring::nobody()), "of nobody", Means::Basic)
    }

    fn of(keys: Result<Keyring, ConfigError>, secret: &str, means: Means) -> Self {
        super::capture::install();
        Self {
            keys: keys.expect("one key"),
            secret: secret.to_owned(),
            means,
            handshakes: false,
            ids: false,
            deadline: None,
        }
    }

    /// The key with which the sending end signs.
    pub(crate) fn key(&self) -> SigningKey {
        let key = self.signing_key(&secret(&self.secret));
        key.expect("any secret is a key")
    }

    /// A sender that performs handshakes with `GET ?challenge=`.
    pub(crate) fn with_handshakes(mut self) -> Self {
        self.handshakes = true;
        self
    }

    /// A sender with an id in `x-id` that nothing signs.
    pub(crate) fn with_ids(mut self) -> Self {
        self.ids = true;
        self
    }

    /// A sender that hangs up after this time.
    pub(crate) fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }
}

impl Scheme for Sender {
    fn name(&self) -> &'static str {
        "sender"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        let defaults = Defaults::new().body_limit(25 << 20).id_header("x-id");
        match self.deadline {
            Some(deadline) => defaults.response_deadline(deadline),
            None => defaults,
        }
    }

    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        match self.means {
            Means::Basic => SigningKey::basic("u", secret),
            _ => SigningKey::hmac(secret),
        }
    }

    fn methods(&self) -> &'static [Method] {
        const POST: &[Method] = &[Method::POST];
        const BOTH: &[Method] = &[Method::POST, Method::GET];
        if self.handshakes { BOTH } else { POST }
    }

    fn challenge<'a>(&'a self, head: &Head<'a>) -> Option<Reply<'a>> {
        if head.method() != Method::GET {
            return None;
        }
        let token = Token::new(head.query("challenge")?.as_str())?;
        Some(Reply::new(StatusCode::OK).plain().token(token))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        const SIGNATURE: &str = "x-signature";
        let claim = Claim::under(&self.keys);
        let claim = match self.means {
            Means::Basic => {
                const NAME: &str = "authorization";
                let text = head
                    .only(NAME)?
                    .strip_prefix("Basic ")
                    .ok_or_else(|| Rejection::of_header(RejectionKind::MalformedHeader, NAME))?;
                return Ok(claim.leaves_body_unsigned().offered(
                    Algorithm::Credential,
                    Encoding::Base64,
                    text,
                ));
            }
            Means::Probe if !head.has(SIGNATURE) => {
                return Ok(Claim::probe(
                    &self.keys,
                    16,
                    |body| body == b"probe",
                    StatusCode::OK,
                ));
            }
            Means::TimeAndBody => claim
                .timestamp(head.only("x-timestamp")?, Unit::Seconds)?
                .bytes(&b"."[..]),
            Means::TargetAndBody => match head.target() {
                Some(target) => claim.text(target),
                None => claim,
            },
            Means::Body | Means::Probe => claim,
        };
        let claim = match head.at_most_one("x-topic")? {
            Some(topic) => claim.topic(topic),
            None => claim,
        };
        let claim = match head.at_most_one("x-id")? {
            Some(id) if self.ids => claim.id(id),
            _ => claim,
        };
        Ok(claim
            .body()
            .offered(Algorithm::HmacSha256, Encoding::Hex, head.only(SIGNATURE)?))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        if matches!(self.means, Means::Basic) {
            let value = format!("Basic {}", draft.blank());
            return draft.header("authorization", value);
        }
        if matches!(self.means, Means::TimeAndBody) {
            let time = draft.timestamp(Unit::Seconds);
            draft.header("x-timestamp", time)?;
        }
        if let Ok(topic) = draft.event().map(str::to_owned) {
            draft.header("x-topic", topic)?;
        }
        draft.header("x-signature", draft.blank())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    /// Answered with `{"type":1}`.
    Ping,
    /// Names and lists of numbers.
    Numbers(HashMap<String, Vec<u64>>),
    /// Any other event.
    Plain(String),
    /// A `numbers` event whose payload could not be read.
    Unreadable(Unreadable),
}

impl Provider for Sender {
    type Event = Event;

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(
            match delivery.topic().map_or("plain", |topic| topic.as_str()) {
                "ping" => Event::Ping,
                "numbers" => match read_json(delivery.body()) {
                    Ok(numbers) => Event::Numbers(numbers),
                    Err(error) => Event::Unreadable(Unreadable::new(
                        Some("numbers"),
                        error,
                        delivery.body().clone(),
                    )),
                },
                // Under the name that its unsigned topic states, the event cannot be read.
                "another" => Event::Unreadable(
                    Unreadable::new(
                        Some("another"),
                        JsonError::custom(".", "of another name"),
                        delivery.body().clone(),
                    )
                    .because(UnreadableReason::Contradiction),
                ),
                // Deliveries of this name are always objects.
                "object" if delivery.body().first() != Some(&b'{') => {
                    return Err(RejectionKind::Contradiction.into());
                }
                other => Event::Plain(other.to_owned()),
            },
        )
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[&["numbers", "object"], &["plain", "known.only"]]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        match event {
            Event::Ping => "ping",
            Event::Numbers(_) | Event::Unreadable(_) => "numbers",
            Event::Plain(name) => name,
        }
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn retained(&self, event: &Event, _: &Delivery) -> usize {
        match event {
            Event::Numbers(numbers) => numbers
                .values()
                .map(|list| size_of::<u64>() * list.len())
                .sum(),
            _ => 0,
        }
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        matches!(event, Event::Ping).then(|| {
            Reply::new(StatusCode::OK)
                .json()
                .literal(r#"{"type":1}"#)
                .because("the sender pings")
        })
    }

    fn dedup_id<'a>(&self, _: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}
