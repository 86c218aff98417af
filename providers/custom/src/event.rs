//! The events of a sender without an adapter of its own, with as much as its configuration says.

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

/// An event of a sender without an adapter of its own.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A delivery: its bytes, and what the adapter found in it by the configuration.
    Message(Message),
    /// A signed challenge, which the adapter answers without the handler. It holds the token of the answer.
    Challenge(String),
    /// A `GET` that asks whether to subscribe this endpoint, which the adapter answers without the handler. It holds
    /// the token of the answer.
    Subscription(String),
    /// An authentic body that is not JSON, although the configuration looks for something in the JSON.
    Unreadable(Unreadable),
}

/// A delivery, with the name, the id and the time that the configuration says where to find.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// The name of the event, if the configuration says where it is and the delivery has it. It is signed if it comes
    /// from the body or if the template signs it: see [`Delivery::topic`].
    pub name: Option<String>,
    /// The sender's id of the delivery, if the configuration says where it is. It is signed under the same conditions
    /// as the name: see [`Delivery::id`].
    pub id: Option<String>,
    /// When the sender signed, if it signs a time.
    pub signed_at: Option<Timestamp>,
    raw: Bytes,
}

impl Message {
    /// The body, exactly as it was received.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Reads the body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }
}

/// Shows the body's length and not the body.
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

/// The name of the event that asks whether to subscribe, and of the query field that holds its token.
pub(crate) const SUBSCRIPTION: &str = "hub.challenge";

impl Event {
    pub(crate) fn read(plan: &Plan, delivery: &Delivery) -> Result<Self, Rejection> {
        if let Some(token) = delivery.field(SUBSCRIPTION) {
            return Ok(Self::Subscription(token.as_str().to_owned()));
        }
        let raw = delivery.body();
        // Half of a surrogate pair, or a number of any size, does not cost a delivery. If a key comes twice, the last
        // counts.
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
            // The adapter does not echo a text that is not a token: the handler gets that challenge as an event.
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

    /// Returns the id, if the signature or credential covers it.
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
    /// Returns the text or the number that the body has where the configuration says the object's id is.
    pub(crate) fn subject(&self, order: &Order) -> Option<String> {
        let body = Document::from_json(&self.raw, Catalog::EMPTY).ok()?;
        let subject = body.value().pointer(&order.subject).and_then(text);
        subject.map(Cow::into_owned)
    }

    /// Returns the time that the body has where the configuration says it is: RFC 3339, or a number in its unit.
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

/// Reads a name or an id: a text that is not empty, or a whole number of any length.
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

/// Reads a time: a whole number, or a text of one, in the sender's unit.
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
