//! The events of a handmade sender, as far as a configuration can find them.

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, read_json};
use webhook_core::claim::{Algorithm, Unit};
use webhook_core::reply::Token;
use webhook_core::{Delivery, Rejection, RejectionKind, Timestamp, Unreadable};
use webhook_payload::{Catalog, Document, Value};

use crate::plan::{Plan, TimePlace};
use crate::settings::{Order, Place};

/// An event of a handmade sender.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A delivery: its bytes, and what the configuration finds in it.
    Message(Message),
    /// A signed question, answered without the handler: the token that it is answered with.
    Challenge(String),
    /// The question of a subscription, by `GET`, answered without the handler: its token.
    Subscription(String),
    /// The configuration looks into the JSON body, and the body is not JSON.
    Unreadable(Unreadable),
}

/// A delivery's envelope.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// The name of the event, where the configuration says where it stands and it is there. Signed
    /// if the body has it or the template signs it: see [`Delivery::topic`].
    pub name: Option<String>,
    /// The sender's id of the delivery, if the configuration says where it stands. It is signed under the same
    /// conditions: see [`Delivery::id`].
    pub id: Option<String>,
    /// When the sender signed, where it signs a time.
    pub signed_at: Option<Timestamp>,
    raw: Bytes,
}

impl Message {
    /// The body, exactly as it was on the wire.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }
}

/// Shows the body's length, not the body.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message")
            .field("name", &self.name)
            .field("id", &self.id)
            .field("signed_at", &self.signed_at)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// The name of the event of a subscription's question, and of the field that has it.
pub(crate) const SUBSCRIPTION: &str = "hub.challenge";

impl Event {
    pub(crate) fn read(plan: &Plan, delivery: &Delivery) -> Result<Self, Rejection> {
        if let Some(token) = delivery.field(SUBSCRIPTION) {
            return Ok(Self::Subscription(token.as_str().to_owned()));
        }
        let raw = delivery.body();
        // Half a surrogate anywhere, or a number beyond all, costs no delivery; of a key that is there twice the last counts.
        let read = || Document::from_json(raw, Catalog::EMPTY);
        let body = match plan.reads_body().then(read).transpose() {
            Ok(body) => body,
            Err(error) => {
                if matches!(plan.time, Some(TimePlace::Body(_))) {
                    return Err(no_time());
                }
                let name = delivery.topic().map(|topic| topic.as_str());
                return Ok(Self::Unreadable(Unreadable::new(name, error, raw.clone())));
            }
        };
        let at = |pointer: &str| body.as_ref().and_then(|it| it.value().pointer(pointer));
        let signed_at = match &plan.time {
            Some(TimePlace::Body(pointer)) => {
                let time = at(pointer).and_then(|value| time(value, plan.unit));
                Some(time.ok_or_else(no_time)?)
            }
            _ => delivery.signed_at(),
        };
        let found = |place: &Option<Place>, in_head: Option<&str>| match place {
            Some(Place::Body(pointer)) => at(pointer).and_then(text).map(Cow::into_owned),
            Some(Place::Header { .. }) => in_head.map(ToOwned::to_owned),
            None => None,
        };
        let name = found(&plan.event, delivery.topic().map(|topic| topic.as_str()));
        if let Some(asked) = &plan.challenge
            && name.as_deref() == Some(asked.event)
            && let Some(token) = at(&asked.token).and_then(Value::as_str)
            // What is no token is not echoed: then the handler gets it, like any event.
            && Token::new(token).is_some()
        {
            return Ok(Self::Challenge(token.to_owned()));
        }
        Ok(Self::Message(Message {
            name,
            id: found(&plan.id, delivery.id().map(|id| id.as_str())),
            signed_at,
            raw: raw.clone(),
        }))
    }

    /// The id, if the proof covers it.
    pub(crate) fn authentic_id<'a>(
        &'a self,
        plan: &Plan,
        delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let Self::Message(message) = self else {
            return None;
        };
        let id = match &plan.id {
            Some(Place::Header { signed: true, .. }) => delivery.id()?.as_str(),
            Some(Place::Body(_)) if plan.algorithm != Algorithm::Credential => {
                message.id.as_deref()?
            }
            _ => return None,
        };
        Some(Cow::Borrowed(id))
    }
}

impl Message {
    /// The text or the number at the place that the configuration has for the object's id.
    pub(crate) fn subject(&self, order: &Order) -> Option<String> {
        let body = Document::from_json(&self.raw, Catalog::EMPTY).ok()?;
        let subject = body.value().pointer(&order.subject).and_then(text);
        subject.map(Cow::into_owned)
    }

    /// The time of RFC 3339, or the number in the configuration's unit, at the place that the configuration has for it.
    pub(crate) fn occurred_at(&self, order: &Order) -> Option<Timestamp> {
        let body = Document::from_json(&self.raw, Catalog::EMPTY).ok()?;
        let value = body.value().pointer(&order.occurred_at)?;
        time(value, order.unit).or_else(|| Timestamp::from_rfc3339(value.as_str()?))
    }
}

const fn no_time() -> Rejection {
    Rejection::new(RejectionKind::Contradiction)
        .hinted("the body has no time where the configuration says that it stands")
}

/// A name or an id: a text that is not empty, or a whole number, of however many digits.
fn text(value: Value<'_>) -> Option<Cow<'_, str>> {
    if let Some(text) = value.as_str() {
        return Some(Cow::Borrowed(text)).filter(|text| !text.is_empty());
    }
    let number = value.as_number()?;
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.bytes().all(|it| it.is_ascii_digit()) {
        return Some(Cow::Borrowed(number));
    }
    value.as_i64().map(|it| Cow::Owned(it.to_string()))
}

/// A time: a whole number or the text of one, in the sender's unit.
fn time(value: Value<'_>, unit: Unit) -> Option<Timestamp> {
    let digits = value
        .as_str()
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let number = match digits {
        Some(text) => text.parse().ok()?,
        None => value.as_i64()?,
    };
    match unit {
        Unit::Seconds => Some(Timestamp::from_unix_seconds(number)),
        Unit::Milliseconds => Some(Timestamp::from_unix_millis(number)),
        _ => None,
    }
}
