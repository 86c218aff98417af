//! `cargo xtask held-out`: whether facts foretell examples that they were not made from.
//!
//! Reads by the rules of the generated code without generating it: what is a plain field must be there,
//! and what is there must be of its type.

use std::error::Error;

use serde_json::Value;

use crate::facts::{Facts, Type};

/// Prints how many of the examples that were held out cannot be read, and why. Fails if they are more than 1 %.
pub(crate) fn judge(facts: &str, examples: &str) -> Result<(), Box<dyn Error>> {
    let facts: Facts = serde_json::from_str(&std::fs::read_to_string(facts)?)?;
    let index: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(examples)?)?;
    let all = index.iter().flat_map(|entry| {
        let payloads = entry["examples"].as_array().into_iter().flatten();
        payloads.map(|payload| (entry["name"].as_str().unwrap_or_default(), payload))
    });
    let (mut read, mut unreadable) = (0_usize, Vec::new());
    for (index, (event, payload)) in all.enumerate() {
        if !facts.held_out.contains(&index) {
            continue;
        }
        match facts.reads(event, payload) {
            Ok(()) => read += 1,
            Err(why) => unreadable.push(why),
        }
    }
    let all = read + unreadable.len();
    println!("{} of {all} unreadable", unreadable.len());
    for why in &unreadable {
        println!("    {why}");
    }
    if unreadable.len() * 100 > all {
        return Err("more than 1 % are unreadable".into());
    }
    Ok(())
}

impl Facts {
    fn reads(&self, event: &str, payload: &Value) -> Result<(), String> {
        let Some(known) = self.events.get(event) else {
            return Ok(());
        };
        let action = payload["action"].as_str().unwrap_or_default();
        match known.payload.as_ref().or_else(|| known.actions.get(action)) {
            Some(it) => self.object(&it.shape, payload, &format!("{event} {action}: ")),
            None => Ok(()), // it would be `Other`
        }
    }

    fn object(&self, id: &str, value: &Value, path: &str) -> Result<(), String> {
        let (Some(shape), Some(object)) = (self.shapes.get(id), value.as_object()) else {
            return Err(format!("{path} is no object"));
        };
        for (key, (_, of)) in &shape.fields {
            let path = format!("{path}.{key}");
            match object.get(key) {
                None | Some(Value::Null) if !self.is_plain(id, key) => {}
                None => return Err(format!("{path} is missing")),
                Some(value) => self.value(of, value, &path)?,
            }
        }
        Ok(())
    }

    fn value(&self, of: &Type, value: &Value, path: &str) -> Result<(), String> {
        let fits = match of {
            Type::Any | Type::Object | Type::Null => true,
            Type::Expandable => value.is_string() || value.is_object(),
            Type::Page(of) => return self.value(&Type::List(of.clone()), &value["data"], path),
            Type::String | Type::Enum(_) => value.is_string(),
            Type::Integer => value.is_i64(),
            Type::Number => value.is_number(),
            Type::Boolean => value.is_boolean(),
            Type::Time => value.is_string() || value.is_i64(),
            Type::Scalar => value.is_string() || value.is_number() || value.is_boolean(),
            Type::OneOrMany(_) => {
                value.is_string()
                    || value
                        .as_array()
                        .is_some_and(|it| it.iter().all(Value::is_string))
            }
            Type::Nullable(_) if value.is_null() => true,
            Type::Nullable(of) => return self.value(of, value, path),
            Type::TextOr(_) if value.is_string() => true,
            Type::ScalarOr(_) if value.is_string() || value.is_number() || value.is_boolean() => {
                true
            }
            Type::TextOr(of) | Type::ScalarOr(of) => return self.value(of, value, path),
            Type::Shape(id) => return self.object(id, value, path),
            Type::List(of) => match value.as_array() {
                Some(list) => return list.iter().try_for_each(|it| self.value(of, it, path)),
                None => false,
            },
            Type::Map(of) => match value.as_object() {
                Some(map) => return map.values().try_for_each(|it| self.value(of, it, path)),
                None => false,
            },
        };
        if fits {
            Ok(())
        } else {
            Err(format!("{path} is {value}"))
        }
    }
}
