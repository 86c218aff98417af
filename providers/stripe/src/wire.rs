//! The top level of an event, in one pass. An event may have megabytes, and no tree is built of it, nor is
//! the object copied.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use bytes::Bytes;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};

use crate::SnapshotType;
use crate::events::{Event, OfType, read_ahead};

/// What events of either kind may have, as it was written.
///
/// The type nearly always is the event's last key, and so known before the object is: then the object is read on
/// the way into what such events carry. Where that fails, or the type was not what it seemed, the event is read
/// again, without such haste.
#[derive(Default)]
pub(crate) struct Wire<'a> {
    pub(crate) object: Option<&'a RawValue>,
    id: Option<&'a RawValue>,
    kind: Option<&'a RawValue>,
    pub(crate) account: Option<&'a RawValue>,
    pub(crate) api_version: Option<&'a RawValue>,
    pub(crate) changes: Option<&'a RawValue>,
    pub(crate) context: Option<&'a RawValue>,
    pub(crate) created: Option<&'a RawValue>,
    pub(crate) data: Option<&'a RawValue>,
    /// `data.object` and `data.previous_attributes`, where `object` stood before `data` and said `event`.
    parts: Option<Data<'a>>,
    /// The event, as yet without its envelope, if `data.object` was read on the way.
    pub(crate) event: Option<Event>,
    /// The type, if the event was.
    pub(crate) is_kind: Option<&'static SnapshotType>,
    pub(crate) livemode: Option<&'a RawValue>,
    pub(crate) pending_webhooks: Option<&'a RawValue>,
    pub(crate) reason: Option<&'a RawValue>,
    pub(crate) related_object: Option<&'a RawValue>,
    pub(crate) request: Option<&'a RawValue>,
    pub(crate) snapshot_event: Option<&'a RawValue>,
}

/// `data` of a snapshot event.
#[derive(Clone, Copy, Default)]
pub(crate) struct Data<'a> {
    pub(crate) object: Option<&'a RawValue>,
    pub(crate) previous_attributes: Option<&'a RawValue>,
}

const SNAPSHOT: &str = r#""event""#;

impl<'a> Wire<'a> {
    pub(crate) fn read(body: &'a [u8]) -> Result<Self, JsonError> {
        // One look at all bytes costs a fraction of one at each text.
        let text =
            std::str::from_utf8(body).map_err(|error| JsonError::custom(".", error.to_string()))?;
        let name = last_type(text);
        if let Some((name, kind)) = name.and_then(|name| Some((name, read_ahead(name)?)))
            && let Ok(mut wire) = Self::read_as(text, Some(kind))
            && wire.event.is_some()
            && wire.is_of(name)
        {
            wire.is_kind = Some(kind);
            return Ok(wire);
        }
        Self::read_as(text, None).map_err(|error| match read_json::<IgnoredAny>(body) {
            Err(error) => error,
            // It is JSON, so either it or what must be an object in it is none.
            Ok(_) => {
                let is_object = text.trim_start().starts_with('{');
                JsonError::custom(if is_object { "data" } else { "." }, error.to_string())
            }
        })
    }

    fn read_as(text: &'a str, kind: Option<&SnapshotType>) -> serde_json::Result<Self> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let wire = reader.deserialize_map(Top(kind))?;
        reader.end()?;
        Ok(wire)
    }

    /// Whether the type is the one that it seemed to be.
    fn is_of(&self, name: &str) -> bool {
        self.kind.and_then(text).is_some_and(|it| it == name)
    }

    /// A text that must be there.
    fn text(value: Option<&'a RawValue>, key: &str) -> Result<Cow<'a, str>, JsonError> {
        let value =
            value.ok_or_else(|| JsonError::custom(".", format!("missing field `{key}`")))?;
        text(value).ok_or_else(|| JsonError::custom(key, "not a text"))
    }

    pub(crate) fn id(&self) -> Result<String, JsonError> {
        Self::text(self.id, "id").map(Cow::into_owned)
    }

    pub(crate) fn kind(&self) -> Result<Cow<'a, str>, JsonError> {
        Self::text(self.kind, "type")
    }

    pub(crate) fn object(&self) -> Result<Cow<'a, str>, JsonError> {
        Self::text(self.object, "object")
    }

    /// `data` of a snapshot event.
    pub(crate) fn parts(&self) -> Result<Data<'a>, JsonError> {
        match (self.parts, self.data) {
            (Some(parts), _) => Ok(parts),
            (None, Some(data)) => serde_json::Deserializer::from_str(data.get())
                .deserialize_map(DataOf(None))
                .map(|(data, _)| data)
                .map_err(|_| JsonError::custom("data", "not an object")),
            (None, None) => Err(JsonError::custom(".", "missing field `data`")),
        }
    }
}

/// The type of an event whose last key it is.
fn last_type(event: &str) -> Option<&str> {
    let rest = event.trim_end().strip_suffix('}')?;
    let (rest, name) = rest.trim_end().strip_suffix('"')?.rsplit_once('"')?;
    let key = rest.trim_end().strip_suffix(':')?.trim_end();
    key.ends_with("\"type\"").then_some(name)
}

/// The text, if it is one; copied only where it has escapes.
fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    let json = value.get();
    let plain = json.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    match plain.filter(|it| !it.contains('\\')) {
        Some(text) => Some(Cow::Borrowed(text)),
        None => serde_json::from_str::<String>(json).ok().map(Cow::Owned),
    }
}

/// The value if it is a `T`. Stripe has changed the shape of such fields before (`request`, in version
/// 2017-05-25), and that must not keep an event from its handler.
pub(crate) fn lenient<'a, T: Deserialize<'a>>(value: Option<&'a RawValue>) -> Option<T> {
    serde_json::from_str::<Option<T>>(value?.get())
        .ok()
        .flatten()
}

/// The text, or nothing where another value stands.
pub(crate) fn owned(value: Option<&RawValue>) -> Option<String> {
    value.and_then(text).map(Cow::into_owned)
}

/// The number or truth value, which JSON writes as Rust does, or nothing where another value stands.
pub(crate) fn scalar<T: FromStr>(value: Option<&RawValue>) -> Option<T> {
    value?.get().parse().ok()
}

/// The text, or nothing where another value stands; for fields.
pub(crate) fn text_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let json = <&RawValue>::deserialize(deserializer)?;
    Ok(text(json).map(Cow::into_owned))
}

/// `data.object` of what is known to be an event that has one.
pub(crate) fn object_in(event: &[u8]) -> Option<&RawValue> {
    let text = std::str::from_utf8(event).ok()?;
    Wire::read_as(text, None).ok()?.parts().ok()?.object
}

/// The bytes of a value in the body, which stay where they are.
pub(crate) fn bytes_of(body: &Bytes, value: &RawValue) -> Bytes {
    body.slice_ref(value.get().as_bytes())
}

#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    Object,
    Id,
    Type,
    Account,
    ApiVersion,
    Changes,
    Context,
    Created,
    Data,
    Livemode,
    PendingWebhooks,
    PreviousAttributes,
    Reason,
    RelatedObject,
    Request,
    SnapshotEvent,
    #[serde(other)]
    Other,
}

/// An event, whose object is read into what events of this type carry.
struct Top<'k>(Option<&'k SnapshotType>);

impl<'de> Visitor<'de> for Top<'_> {
    type Value = Wire<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event, which is an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wire<'de>, A::Error> {
        let mut wire = Wire::default();
        while let Some(key) = map.next_key()? {
            let place = match key {
                Key::Object => &mut wire.object,
                Key::Id => &mut wire.id,
                Key::Type => &mut wire.kind,
                Key::Account => &mut wire.account,
                Key::ApiVersion => &mut wire.api_version,
                Key::Changes => &mut wire.changes,
                Key::Context => &mut wire.context,
                Key::Created => &mut wire.created,
                Key::Data if wire.object.is_some_and(|it| it.get() == SNAPSHOT) => {
                    let (parts, event) = map.next_value_seed(DataOf(self.0))?;
                    wire.parts = Some(parts);
                    wire.event = event;
                    continue;
                }
                Key::Data => &mut wire.data,
                Key::Livemode => &mut wire.livemode,
                Key::PendingWebhooks => &mut wire.pending_webhooks,
                Key::Reason => &mut wire.reason,
                Key::RelatedObject => &mut wire.related_object,
                Key::Request => &mut wire.request,
                Key::SnapshotEvent => &mut wire.snapshot_event,
                Key::PreviousAttributes | Key::Other => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *place = Some(map.next_value()?);
        }
        Ok(wire)
    }
}

/// `data` of a snapshot event, and the object in it likewise.
struct DataOf<'k>(Option<&'k SnapshotType>);

impl<'de> DeserializeSeed<'de> for DataOf<'_> {
    type Value = (Data<'de>, Option<Event>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for DataOf<'_> {
    type Value = (Data<'de>, Option<Event>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut data, mut event) = (Data::default(), None);
        while let Some(key) = map.next_key()? {
            match (key, self.0) {
                (Key::Object, Some(kind)) => event = map.next_value_seed(OfType(kind))?,
                (Key::Object, None) => data.object = Some(map.next_value()?),
                (Key::PreviousAttributes, _) => {
                    data.previous_attributes = Some(map.next_value()?);
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok((data, event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_types_with_one_object_are_read_ahead() {
        let known = SnapshotType::KNOWN.iter();
        let ahead = known.filter(|name| read_ahead(name).is_some_and(|it| it.as_str() == **name));
        // Those with one of several objects are not.
        assert_eq!(ahead.count(), 275 - 7);
        assert!(read_ahead("thing.invented").is_none());
    }

    #[test]
    fn the_type_is_the_last_key_or_not_known_ahead() {
        for (event, name) in [
            (r#"{"a":1,"type":"charge.failed"}"#, Some("charge.failed")),
            (
                "{\n  \"type\" : \"charge.failed\"\n}\n",
                Some("charge.failed"),
            ),
            (r#"{"type":"charge.failed","a":1}"#, None),
            (r#"{"a":"charge.failed"}"#, None),
            (r#"{"type":"charge\".failed"}"#, None),
            (r#"{"type":7}"#, None),
            ("", None),
            ("}", None),
        ] {
            assert_eq!(last_type(event), name, "{event}");
        }
    }
}
