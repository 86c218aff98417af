//! Makes instances of types from facts, for the tests of a sender's types.
//!
//! It reads roots, shapes, unions and enums from `facts/*.json`, as the scripts of `xtask/extract/` write them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

/// The facts of a sender.
#[derive(Debug)]
pub struct Declared {
    facts: Value,
    met: RefCell<BTreeSet<String>>,
    /// The depth below which an instance has only what it must have, since shapes may contain themselves.
    deepest: usize,
}

/// The kind of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Make {
    /// It has every field of every type.
    All,
    /// It has only what is always there, and null where that is allowed.
    AlwaysOnly,
    /// It has every field, with null for those that may be missing or null.
    Nulls,
    /// It has every field, with texts and numbers that no enum knows.
    NewNames,
    /// It has every field, with numbers that no union knows.
    NewKinds,
}

/// A text that no enum knows.
pub const NEW_NAME: &str = "a name of tomorrow";

/// A number that no enum and no union knows.
pub const NEW_NUMBER: i64 = 99_999;

impl Declared {
    /// Reads the facts in `facts/NAME.json` of a package, for instances that have all fields down to this depth. If a
    /// later file has a shape that an earlier one has, its fields are added to that shape.
    ///
    /// # Errors
    ///
    /// Returns an error for a file that cannot be read or is no JSON.
    pub fn read(package: &str, names: &[&str], deepest: usize) -> io::Result<Self> {
        let mut all = Self {
            facts: json!({}),
            met: RefCell::default(),
            deepest,
        };
        for name in names {
            let text = std::fs::read(format!("{package}/facts/{name}.json"))?;
            all.add(&serde_json::from_slice(&text)?);
        }
        Ok(all)
    }

    fn add(&mut self, more: &Value) {
        for (part, of) in more.as_object().into_iter().flatten() {
            let Some(known) = self.facts.get_mut(part).and_then(Value::as_object_mut) else {
                if let Some(facts) = self.facts.as_object_mut() {
                    facts.insert(part.clone(), of.clone());
                }
                continue;
            };
            for (id, fact) in of.as_object().into_iter().flatten() {
                let fields = known.get_mut(id).and_then(Value::as_object_mut);
                match (fields, fact.as_object()) {
                    (Some(fields), Some(fact)) => fields.extend(fact.clone()),
                    _ => {
                        known.insert(id.clone(), fact.clone());
                    }
                }
            }
        }
    }

    /// Returns one part of the facts, such as `events`.
    #[must_use]
    pub fn all(&self, part: &str) -> &Map<String, Value> {
        self.part(part)
    }

    /// Iterates over the sources of the facts.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        let sources = self.facts.get("source").and_then(Value::as_array);
        sources.into_iter().flatten().filter_map(Value::as_str)
    }

    /// Makes an instance of a shape or union, which picks this member of every union in it; `None` for an unknown id.
    #[must_use]
    pub fn instance(&self, id: &str, make: Make, pick: usize) -> Option<Value> {
        let maker = Maker {
            facts: self,
            make,
            pick,
        };
        if self.part("tagged").contains_key(id) {
            return Some(maker.union(id, 0));
        }
        self.part("shapes")
            .contains_key(id)
            .then(|| maker.object(id, None, 0))
    }

    /// Returns how many objects a shape or union may be.
    #[must_use]
    pub fn members(&self, id: &str) -> usize {
        let tagged = self
            .part("tagged")
            .get(id)
            .and_then(|it| it.get("variants"));
        let tagged = tagged.and_then(Value::as_array).map(Vec::len);
        let shape = self
            .part("shapes")
            .get(id)
            .and_then(|it| it.get("variants"));
        let shape = shape.and_then(Value::as_object).map(Map::len);
        tagged.or(shape).unwrap_or(1).max(1)
    }

    /// Returns the fields of a shape. Those of a merged shape are beside its names.
    fn fields(&self, id: &str) -> Option<&Map<String, Value>> {
        let shape = self.part("shapes").get(id)?.as_object()?;
        match shape.get("fields").and_then(Value::as_object) {
            Some(fields) => Some(fields),
            None if shape.values().all(Value::is_array) => Some(shape),
            None => None,
        }
    }

    /// Makes this many instances of a root, each of which picks the next member of every union.
    #[must_use]
    pub fn instances(&self, root: &str, make: Make, count: usize) -> Vec<Value> {
        let of = self.part("roots").get(root).cloned().unwrap_or_default();
        let pick = |pick| {
            let maker = Maker {
                facts: self,
                make,
                pick,
            };
            maker.value(&of, 0)
        };
        (0..count).map(pick).collect()
    }

    /// Lists the shapes of which no instance was made so far.
    #[must_use]
    pub fn unmet(&self) -> Vec<String> {
        let met = self.met.borrow();
        let shapes = self.part("shapes").keys();
        shapes.filter(|id| !met.contains(*id)).cloned().collect()
    }

    /// Lists the fields of which nothing is known, as shape, dot, key.
    #[must_use]
    pub fn untyped(&self) -> Vec<String> {
        let shapes = self.part("shapes").iter();
        let fields = shapes.flat_map(|(id, fields)| {
            fields
                .as_object()
                .into_iter()
                .flatten()
                .map(move |it| (id, it))
        });
        let untyped = fields.filter(|(_, (_, fact))| fact.to_string().contains("\"any\""));
        untyped
            .map(|(id, (key, _))| format!("{id}.{key}"))
            .collect()
    }

    /// Counts the shapes, fields, unions and enums.
    #[must_use]
    pub fn counts(&self) -> [usize; 4] {
        let fields = self.part("shapes").values().filter_map(Value::as_object);
        [
            self.part("shapes").len(),
            fields.map(Map::len).sum(),
            self.part("tagged").len(),
            self.part("numbers")
                .len()
                .saturating_add(self.part("names").len()),
        ]
    }

    fn part(&self, name: &str) -> &Map<String, Value> {
        static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        self.facts
            .get(name)
            .and_then(Value::as_object)
            .unwrap_or(&NONE)
    }
}

struct Maker<'a> {
    facts: &'a Declared,
    make: Make,
    /// The index of the member that is picked in each union.
    pick: usize,
}

impl Maker<'_> {
    fn object(&self, id: &str, tag: Option<(&str, &Value)>, depth: usize) -> Value {
        self.facts.met.borrow_mut().insert(id.to_owned());
        let shape = self.facts.part("shapes").get(id);
        let variants = shape
            .and_then(|it| it.get("variants"))
            .and_then(Value::as_object);
        if let Some(variants) =
            variants.filter(|it| !it.is_empty() && it.values().all(Value::is_string))
        {
            let picked = self.pick.checked_rem(variants.len()).unwrap_or_default();
            let of = variants.values().nth(picked).and_then(Value::as_str);
            return self.object(of.unwrap_or_default(), None, depth);
        }
        let mut object = Map::new();
        if let Some(name) = shape
            .and_then(|it| it.get("object"))
            .filter(|it| it.is_string())
        {
            object.insert("object".to_owned(), name.clone());
        }
        let fields = self.facts.fields(id);
        for (key, fact) in fields.into_iter().flatten() {
            let presence = fact.get(0).and_then(Value::as_str).unwrap_or_default();
            let optional = presence.starts_with("optional");
            if optional && (self.make == Make::AlwaysOnly || depth > self.facts.deepest) {
                continue;
            }
            let absent =
                matches!(self.make, Make::Nulls | Make::AlwaysOnly) || depth > self.facts.deepest;
            let value = match tag {
                Some((tag, number)) if tag == key => number.clone(),
                _ if presence != "always" && absent => Value::Null,
                _ => self.value(fact.get(1).unwrap_or(&Value::Null), depth.saturating_add(1)),
            };
            object.insert(key.clone(), value);
        }
        object.into()
    }

    fn union(&self, id: &str, depth: usize) -> Value {
        let none = Value::Null;
        let union = self.facts.part("tagged").get(id).unwrap_or(&none);
        let members = union
            .get("variants")
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        let tag = union.get("tag").and_then(Value::as_str).unwrap_or_default();
        let shape = |member: &Value| {
            member
                .get(1)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let picked = members.get(self.pick.checked_rem(members.len()).unwrap_or_default());
        // At the greatest depth, a member is picked that contains no other.
        let flat = members.iter().find(|it| self.is_flat(&shape(it)));
        let member = if depth > self.facts.deepest {
            flat
        } else {
            picked
        };
        let Some(member) = member else {
            return Value::Null;
        };
        let numbers = member
            .get(0)
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        let number = numbers.get(depth.checked_rem(numbers.len()).unwrap_or_default());
        let new = Value::from(NEW_NUMBER);
        let number = match self.make {
            Make::NewKinds => &new,
            _ => number.unwrap_or(&none),
        };
        self.object(&shape(member), Some((tag, number)), depth)
    }

    fn is_flat(&self, id: &str) -> bool {
        let fields = self.facts.fields(id);
        let mut always = fields
            .into_iter()
            .flat_map(Map::values)
            .filter(|fact| fact.get(0).is_some_and(|it| it == "always"));
        always.all(|fact| {
            let of = fact.get(1).map(Value::to_string).unwrap_or_default();
            !of.contains("\"shape\"") && !of.contains("\"tagged\"")
        })
    }

    fn value(&self, of: &Value, depth: usize) -> Value {
        if let Some(name) = of.as_str() {
            return match name {
                "integer" => 7.into(),
                "number" => 1.5.into(),
                "boolean" => true.into(),
                "time" => "2023-11-14T22:13:20.123000+00:00".into(),
                "snowflake" => "175928847299117063".into(),
                "permissions" => "442368".into(),
                "scalar" if depth.is_multiple_of(2) => 7.into(),
                "any" | "extra" | "object" | "null" => json!({"any": ["canary", 1]}),
                _ => "text".into(),
            };
        }
        let Some((kind, of)) = of.as_object().and_then(|it| it.iter().next()) else {
            return Value::Null;
        };
        let id = of.as_str().unwrap_or_default();
        let first = |part| self.facts.part(part).get(id);
        match kind.as_str() {
            "list" if depth > self.facts.deepest => json!([]),
            "list" => json!([self.value(of, depth)]),
            "map" => json!({"1": self.value(of, depth)}),
            "nullable" | "text_or" | "scalar_or" => self.value(of, depth),
            "one_or_many" => json!(["one", "two"]),
            "page" => json!({
                "object": "list", "data": [self.value(of, depth)], "has_more": false, "total_count": 1, "url": "/v1/things",
            }),
            "enum" if self.make == Make::NewNames => NEW_NAME.into(),
            "enum" => of.get(0).cloned().unwrap_or_default(),
            "expandable" if depth.is_multiple_of(2) && depth < self.facts.deepest => {
                self.object(id, None, depth)
            }
            "expandable" => "x_1".into(),
            "shape" if depth > self.facts.deepest.saturating_add(9) => json!({}),
            "shape" => self.object(id, None, depth),
            "tagged" => self.union(id, depth),
            "number" if self.make == Make::NewNames => NEW_NUMBER.into(),
            "name" if self.make == Make::NewNames => NEW_NAME.into(),
            "number" => first("numbers")
                .and_then(|it| it.as_object()?.values().next())
                .cloned()
                .unwrap_or_default(),
            "name" => first("names")
                .and_then(|it| it.get(0))
                .cloned()
                .unwrap_or_default(),
            _ => Value::Null,
        }
    }
}
