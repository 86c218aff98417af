//! `cargo xtask held-out`: checks whether types made from half of the examples can read the other half.
//!
//! It judges more strictly than events are read: every required field must be there, at any depth, and every field
//! that is there must have its type.

use std::error::Error;

use serde_json::Value;

use crate::facts::{Facts, Type};
use crate::rules::Rules;

/// Prints how many of the held-out examples cannot be read, and why. It fails if they are more than 1 %.
pub(crate) fn judge(facts: &str, rules: &str, examples: &str) -> Result<(), Box<dyn Error>> {
    let facts: Facts = serde_json::from_str(&std::fs::read_to_string(facts)?)?;
    let rules: Rules = serde_json::from_str(&std::fs::read_to_string(rules)?)?;
    let judge = Judge {
        facts: &facts,
        rules: &rules,
    };
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
        match judge.reads(event, payload) {
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

struct Judge<'a> {
    facts: &'a Facts,
    rules: &'a Rules,
}

impl Judge<'_> {
    fn reads(&self, event: &str, payload: &Value) -> Result<(), String> {
        let Some(known) = self.facts.events.get(event) else {
            return Ok(());
        };
        let action = payload["action"].as_str().unwrap_or_default();
        match known.payload.as_ref().or_else(|| known.actions.get(action)) {
            Some(it) => self.object(&it.shape, payload, &format!("{event} {action}: ")),
            None => Ok(()), // it would be `Other`
        }
    }

    fn object(&self, id: &str, value: &Value, path: &str) -> Result<(), String> {
        let (Some(shape), Some(object)) = (self.facts.shapes.get(id), value.as_object()) else {
            return Err(format!("{path} is no object"));
        };
        for (key, (_, of)) in &shape.fields {
            let path = format!("{path}.{key}");
            match object.get(key) {
                None | Some(Value::Null) if !self.rules.is_required(self.facts, id, key) => {}
                None => return Err(format!("{path} is missing")),
                Some(value) => self.value(of, value, &path)?,
            }
        }
        Ok(())
    }

    fn value(&self, of: &Type, value: &Value, path: &str) -> Result<(), String> {
        let is_scalar = value.is_string() || value.is_number() || value.is_boolean();
        let fits = match of {
            Type::Expandable(_) | Type::Tagged(_) => value.is_string() || value.is_object(),
            Type::Page(of) => return self.value(&Type::List(of.clone()), &value["data"], path),
            Type::Enum(_) | Type::Name(_) => value.is_string(),
            Type::Number(_) => value.is_i64(),
            Type::OneOrMany(_) => {
                value.is_string()
                    || value
                        .as_array()
                        .is_some_and(|it| it.iter().all(Value::is_string))
            }
            Type::Nullable(_) if value.is_null() => true,
            Type::Nullable(of) => return self.value(of, value, path),
            Type::TextOr(_) if value.is_string() => true,
            Type::ScalarOr(_) if is_scalar => true,
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
            Type::Plain(kind) => match kind.as_str() {
                "string" => value.is_string(),
                "integer" => value.is_i64(),
                "number" => value.is_number(),
                "boolean" => value.is_boolean(),
                "time" => value.is_string() || value.is_i64(),
                "scalar" => is_scalar,
                _ => true,
            },
        };
        if fits {
            Ok(())
        } else {
            Err(format!("{path} is {value}"))
        }
    }
}
