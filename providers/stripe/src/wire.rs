//! The top level of an event, in one pass. An event may have megabytes, and no tree is built of it, nor is
//! the object copied.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};

/// What events of either kind may have, as it was written.
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
        match serde_json::from_str(text) {
            Ok(wire) => Ok(wire),
            Err(error) => Err(match read_json::<IgnoredAny>(body) {
                Err(error) => error,
                // It is JSON, so either it or what must be an object in it is none.
                Ok(_) => {
                    let is_object = body.trim_ascii_start().starts_with(b"{");
                    JsonError::custom(if is_object { "data" } else { "." }, error.to_string())
                }
            }),
        }
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
            (None, Some(data)) => serde_json::from_str(data.get())
                .map_err(|_| JsonError::custom("data", "not an object")),
            (None, None) => Err(JsonError::custom(".", "missing field `data`")),
        }
    }
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

/// The text, or nothing where another value stands; for fields.
pub(crate) fn text_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let json = Box::<RawValue>::deserialize(deserializer)?;
    Ok(text(&json).map(Cow::into_owned))
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

impl<'de: 'a, 'a> Deserialize<'de> for Wire<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Event;

        impl<'de> Visitor<'de> for Event {
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
                            wire.parts = Some(map.next_value()?);
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

        deserializer.deserialize_map(Event)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Data<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts;

        impl<'de> Visitor<'de> for Parts {
            type Value = Data<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Data<'de>, A::Error> {
                let mut data = Data::default();
                while let Some(key) = map.next_key()? {
                    match key {
                        Key::Object => data.object = Some(map.next_value()?),
                        Key::PreviousAttributes => {
                            data.previous_attributes = Some(map.next_value()?);
                        }
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(data)
            }
        }

        deserializer.deserialize_map(Parts)
    }
}
