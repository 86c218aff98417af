//! Values that Stripe's objects have and others' do not.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess};
use serde_json::value::RawValue;
use webhook_core::JsonError;
use webhook_payload::{Blank, Json, Payload, Shape, Shaped, object};

/// Another object: its id, or the object itself where the API version or the event has it expanded
/// (<https://docs.stripe.com/expand>). In events it nearly always is the id.
#[derive(Clone)]
pub struct Expandable(Kept);

#[derive(Clone)]
enum Kept {
    Id(Box<str>),
    Object { id: Option<Box<str>>, json: Json },
}

impl Expandable {
    /// The object's id; `None` for an object that has none, such as one of a preview.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match &self.0 {
            Kept::Id(id) => Some(id),
            Kept::Object { id, .. } => id.as_deref(),
        }
    }

    /// The object as it was written, where it is one and not its id alone.
    #[must_use]
    pub const fn object(&self) -> Option<&Json> {
        match &self.0 {
            Kept::Id(_) => None,
            Kept::Object { json, .. } => Some(json),
        }
    }

    /// The object as any type, such as one of [`events`](crate::events); `None` where there is its id alone.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn read<T: DeserializeOwned>(&self) -> Result<Option<T>, JsonError> {
        self.object().map(Json::json).transpose()
    }
}

impl<'de> Deserialize<'de> for Expandable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Named<'a> {
            #[serde(borrow)]
            id: Option<Cow<'a, str>>,
        }
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = raw.get();
        let plain = text.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        if let Some(id) = plain.filter(|it| !it.contains('\\')) {
            return Ok(Self(Kept::Id(id.into())));
        }
        if let Ok(id) = serde_json::from_str::<Box<str>>(text) {
            return Ok(Self(Kept::Id(id)));
        }
        let id = serde_json::from_str::<Named<'_>>(text).ok();
        let id = id.and_then(|it| it.id).map(Box::from);
        let json = Json::from(raw);
        Ok(Self(Kept::Object { id, json }))
    }
}

impl fmt::Debug for Expandable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kept::Id(id) => id.fmt(f),
            Kept::Object { json, .. } => json.fmt(f),
        }
    }
}

impl Blank for Expandable {
    fn blank() -> Self {
        Self(Kept::Id(Box::default()))
    }
}

impl Shaped for Expandable {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// The first page of a list (<https://docs.stripe.com/api/pagination>).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct List<T> {
    /// `data`, which is this page.
    pub data: Vec<T>,
    /// `has_more`: whether there are more pages, to be fetched from the API.
    pub has_more: Option<bool>,
    /// `total_count`, which older API versions have.
    pub total_count: Option<i64>,
    /// `url`, the path under which the API has the list.
    pub url: Option<String>,
}

impl<T> Blank for List<T> {
    fn blank() -> Self {
        Self {
            data: Vec::new(),
            has_more: None,
            total_count: None,
            url: None,
        }
    }
}

impl<T: for<'a> Deserialize<'a>> Payload for List<T> {
    const ALWAYS: &'static [&'static str] = &[];

    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        _: &mut u128,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match key {
            "data" => self.data = map.next_value::<Option<_>>()?.unwrap_or_default(),
            "has_more" => self.has_more = map.next_value()?,
            "total_count" => self.total_count = map.next_value()?,
            "url" => self.url = map.next_value()?,
            "object" => drop(map.next_value::<IgnoredAny>()?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl<'de, T: for<'a> Deserialize<'a>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer)
    }
}

impl<T: Shaped> Shaped for List<T> {
    fn shape() -> Shape {
        Shape::Object(&[
            ("data", <Vec<T> as Shaped>::shape),
            ("has_more", bool::shape),
            ("object", || Shape::Name(&["list"])),
            ("total_count", i64::shape),
            ("url", String::shape),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Expandable {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_id_or_the_object_that_has_it() {
        for (json, id, is_object) in [
            (r#""cus_1""#, Some("cus_1"), false),
            (r#""a\"b""#, Some("a\"b"), false),
            (r#""""#, Some(""), false),
            (
                r#"{"object":"customer","id":"cus_1","x":[{}]}"#,
                Some("cus_1"),
                true,
            ),
            (r#"{"id":"cus\u005f1","deleted":true}"#, Some("cus_1"), true),
            (r#"{"id":7}"#, None, true),
            ("{}", None, true),
            ("7", None, true),
        ] {
            let value = read(json);
            assert_eq!(value.id(), id, "{json}");
            let object = value.object().map(Json::as_str);
            assert_eq!(object, is_object.then_some(json), "{json}");
        }
        let customer: Option<serde_json::Value> = read(r#"{"id":"cus_1"}"#).read().unwrap();
        assert_eq!(customer.unwrap()["id"], "cus_1");
        assert!(read(r#""cus_1""#).read::<String>().unwrap().is_none());
    }
}
