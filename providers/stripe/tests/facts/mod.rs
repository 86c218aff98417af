//! Instances made from facts.

#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};

pub(crate) struct Facts(pub(crate) Value);

/// How an instance is made: which fields it has, and what enums say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Make {
    /// All fields.
    All,
    /// Only what the schema says is always there.
    Required,
    /// Null wherever the schema allows it, and where it does not as well, but for ids.
    Nulls,
    /// Only the object's id.
    Least,
    /// All fields, and texts that no enum knows.
    NewNames,
}

impl Make {
    pub(crate) const ALL: [Self; 5] = [
        Self::All,
        Self::Required,
        Self::Nulls,
        Self::Least,
        Self::NewNames,
    ];
}

impl Facts {
    pub(crate) fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/stripe.json");
        Self(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
    }

    pub(crate) fn version(&self) -> &str {
        self.0["api_version"].as_str().unwrap()
    }

    /// The type and the shape of the object of each snapshot event.
    pub(crate) fn snapshots(&self) -> Vec<(&str, &str)> {
        let events = self.0["events"].as_object().unwrap().iter();
        let shape = |it: &'_ Value| it["payload"]["shape"].as_str().map(str::to_owned);
        events
            .map(|(event, it)| {
                assert!(shape(it).is_some(), "{event} has no object");
                (event.as_str(), it["payload"]["shape"].as_str().unwrap())
            })
            .collect()
    }

    /// The type of each thin event, and what is known of it.
    pub(crate) fn thin(&self) -> Vec<(&str, &Value)> {
        let events = self.0["thin"].as_object().unwrap().iter();
        events.map(|(event, it)| (event.as_str(), it)).collect()
    }

    /// The shapes that a shape may be: one, or several that `object` tells apart.
    pub(crate) fn variants<'a>(&'a self, shape: &'a str) -> Vec<&'a str> {
        match self.0["shapes"][shape]["variants"].as_object() {
            Some(variants) => variants.values().map(|it| it.as_str().unwrap()).collect(),
            None => vec![shape],
        }
    }

    /// What the shape's `object` says.
    pub(crate) fn tag(&self, shape: &str) -> Option<&str> {
        self.0["shapes"][shape]["object"].as_str()
    }

    pub(crate) fn snapshot(&self, event: &str, object: &Value) -> Value {
        json!({
            "id": "evt_1", "object": "event", "api_version": self.version(), "created": 1_700_000_000,
            "data": {"object": object}, "livemode": false, "pending_webhooks": 1,
            "request": {"id": null, "idempotency_key": null}, "type": event,
        })
    }

    pub(crate) fn instance(&self, shape: &str, make: Make) -> Value {
        self.object(shape, make, &mut BTreeSet::new())
    }

    fn object(&self, id: &str, make: Make, seen: &mut BTreeSet<String>) -> Value {
        let shape = &self.0["shapes"][id];
        if let Some((_, first)) = shape["variants"]
            .as_object()
            .and_then(|it| it.iter().next())
        {
            return self.object(first.as_str().unwrap(), make, seen);
        }
        let mut object = Map::new();
        if let Some(tag) = shape["object"].as_str() {
            object.insert("object".to_owned(), tag.into());
        }
        // The second time its id will do: shapes may contain themselves.
        let again = !seen.insert(id.to_owned());
        let make = if again { Make::Least } else { make };
        for (key, field) in shape["fields"].as_object().unwrap() {
            let always = field[0] == "always";
            let essential = key == "id" && always && shape["object"].is_string();
            let value = match make {
                Make::Least if !essential => continue,
                Make::Required if field[0].as_str().unwrap().starts_with("optional") => continue,
                Make::Required if !always => Value::Null,
                Make::Nulls if !essential => Value::Null,
                _ => self.value(&field[1], make, seen),
            };
            object.insert(key.clone(), value);
        }
        object.into()
    }

    fn value(&self, of: &Value, make: Make, seen: &mut BTreeSet<String>) -> Value {
        if let Some(name) = of.as_str() {
            return match name {
                "string" => "text".into(),
                "integer" => 7.into(),
                "number" => 1.5.into(),
                "boolean" => true.into(),
                "any" => json!({"any": [1, "thing"]}),
                "expandable" if seen.len().is_multiple_of(2) => "id_1".into(),
                "expandable" => json!({"id": "id_1", "object": "thing", "any": {"thing": 1}}),
                other => unreachable!("type {other}"),
            };
        }
        let (kind, of) = of.as_object().unwrap().iter().next().unwrap();
        match kind.as_str() {
            "enum" if make == Make::NewNames => "a name of tomorrow".into(),
            "enum" => of[0].clone(),
            "list" => [self.value(of, make, seen)].into_iter().collect(),
            "map" => json!({"key": self.value(of, make, seen)}),
            "page" => {
                json!({"object": "list", "data": [self.value(of, make, seen)], "has_more": false, "url": "/v1"})
            }
            "shape" => self.object(of.as_str().unwrap(), make, seen),
            "expandable" if seen.len().is_multiple_of(2) => "id_1".into(),
            // The object that the id stands for, with the least that it has: objects that are whole hold each other.
            "expandable" => self.object(of.as_str().unwrap(), Make::Least, &mut BTreeSet::new()),
            other => unreachable!("type {other}"),
        }
    }

    /// The fields of which no declaration says what they are: shape and key.
    pub(crate) fn untyped(&self) -> Vec<String> {
        let shapes = self.0["shapes"].as_object().unwrap().iter();
        let fields = shapes.flat_map(|(id, shape)| {
            let fields = shape["fields"].as_object().into_iter().flatten();
            fields.map(move |it| (id, it))
        });
        let untyped = fields.filter(|(_, (_, field))| field[1].to_string().contains("\"any\""));
        untyped
            .map(|(id, (key, _))| format!("{id}.{key}"))
            .collect()
    }
}

/// The resources of Stripe's fixtures, by name: `WEBHOOK_STRIPE_FIXTURES` is the path of `fixtures3.json`
/// from <https://github.com/stripe/openapi> (MIT).
pub(crate) fn fixtures() -> Option<Map<String, Value>> {
    let Some(path) = std::env::var_os("WEBHOOK_STRIPE_FIXTURES") else {
        assert!(
            std::env::var_os("CI").is_none(),
            "WEBHOOK_STRIPE_FIXTURES is not set"
        );
        eprintln!("SKIPPED: WEBHOOK_STRIPE_FIXTURES is not set, see xtask/extract/README.md");
        return None;
    };
    let mut all: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    match all["resources"].take() {
        Value::Object(resources) => Some(resources),
        other => unreachable!("no resources but {other}"),
    }
}
