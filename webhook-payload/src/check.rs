//! Checks a payload against its type, once, before anything reads it.
//!
//! Required fields must be there. Values that do not have the form of their field are marked, so that accessors skip
//! them and the report lists them.

use webhook_core::body::JsonError;

use crate::catalog::{Catalog, Form, Member, NO_SHAPE};
use crate::document::Document;
use crate::node::{Is, Node};
use crate::value::Value;
use crate::{number, times};

/// Checks the object at this place against a form, and marks the values in it that have another form.
///
/// # Errors
///
/// Returns the path, from the object on, of a required value that is missing or has another form.
pub(crate) fn object(
    document: &mut Document,
    at: usize,
    form: Form,
    prefix: &str,
) -> Result<(), JsonError> {
    if document.node(at).is_none_or(|it| it.is() != Is::Object) {
        return Err(JsonError::custom(path(prefix, &[]), "not an object"));
    }
    let Err(mut lost) = fits(document, at, form) else {
        return Ok(());
    };
    let missing = if lost.is_missing {
        lost.path.first().copied()
    } else {
        None
    };
    if missing.is_some() {
        lost.path.remove(0);
    }
    let keys: Vec<&str> = lost
        .path
        .iter()
        .rev()
        .map(|it| document.catalog.word(*it))
        .collect();
    let path = path(prefix, &keys);
    Err(match missing {
        Some(key) => JsonError::custom(
            path,
            format!("missing field `{}`", document.catalog.word(key)),
        ),
        None => JsonError::custom(path, "of another form than it must have"),
    })
}

/// Checks an object that may have some of the fields of a shape: marks values of another form, and objects that lack a
/// required field. `like` is a whole object of the form, which tells the member of a union.
pub(crate) fn partial(document: &mut Document, at: usize, form: Form, like: usize) {
    let shape = match form {
        Form::Shape(shape) => Some(shape),
        Form::Union(union) => member(document, like, union).map(|it| it.0),
        _ => None,
    };
    let Some(shape) = shape else { return };
    let fields: Vec<(usize, Form)> = document
        .entries(at)
        .filter_map(|(key, at)| Some((at, document.catalog.form_under(shape, key.word()?)?)))
        .collect();
    for (at, form) in fields {
        let is_null = document.node(at).is_some_and(|it| it.is() == Is::Null);
        if !is_null && !matches!(fits(document, at, form), Ok(true)) {
            mark(document, at);
        }
    }
}

fn path(prefix: &str, keys: &[&str]) -> String {
    let all: Vec<&str> = Some(prefix)
        .filter(|it| !it.is_empty())
        .into_iter()
        .chain(keys.iter().copied())
        .collect();
    if all.is_empty() {
        ".".to_owned()
    } else {
        all.join(".")
    }
}

/// A required value that an object lacks, by its keys, the innermost first.
struct Lost {
    path: Vec<u16>,
    is_missing: bool,
}

fn check_object(document: &mut Document, at: usize, shape: u16) -> Result<(), Box<Lost>> {
    let catalog = document.catalog;
    let fields = catalog.fields(shape);
    let required = catalog.required(shape);
    let mut found = 0_u16;
    // If a sender writes keys in the order of their numbers, the next key belongs to the next field.
    let mut next = 0_usize;
    let Some(node) = document.node(at) else {
        return Ok(());
    };
    let mut key_at = at.wrapping_add(1);
    let end = key_at.wrapping_add(node.size());
    while key_at < end {
        let Some(key) = document.node(key_at) else {
            break;
        };
        let value_at = key_at.wrapping_add(1);
        let Some(value) = document.node(value_at) else {
            break;
        };
        key_at = value_at.wrapping_add(value.step());
        let Some(word) = key.word().filter(|_| !key.is_marked()) else {
            continue;
        };
        let Some(place) = place_of(fields, next, word) else {
            continue;
        };
        next = place.wrapping_add(1);
        let Some(field) = fields.get(place).map(|it| catalog.field(*it)) else {
            continue;
        };
        if value.is() == Is::Null {
            continue;
        }
        let fit = match (field.form, value.is()) {
            (Form::Text | Form::Name(..), Is::Text) => Ok(true),
            (form, _) => fits(document, value_at, form),
        };
        match fit {
            Ok(true) if field.is_required => found = found.wrapping_add(1),
            Ok(true) => {}
            lost => {
                mark(document, value_at);
                if field.is_required {
                    let mut lost = lost.err().unwrap_or_else(|| {
                        Box::new(Lost {
                            path: Vec::new(),
                            is_missing: false,
                        })
                    });
                    lost.path.push(word);
                    return Err(lost);
                }
            }
        }
    }
    if found == required {
        return Ok(());
    }
    let missing = fields.iter().map(|it| catalog.field(*it)).find(|field| {
        let value = document
            .under(at, field.key)
            .and_then(|it| document.node(it));
        field.is_required && value.is_none_or(|it| it.is() == Is::Null)
    });
    match missing {
        Some(field) => Err(Box::new(Lost {
            path: vec![field.key],
            is_missing: true,
        })),
        None => Ok(()),
    }
}

/// Returns the place of a key's field. It is `next` or one of the few after it, if the sender writes keys in the order
/// of their numbers and leaves few out.
fn place_of(fields: &[[u16; 2]], next: usize, word: u16) -> Option<usize> {
    const FEW: usize = 4;
    let rest = fields.get(next..).unwrap_or_default();
    for (skipped, field) in rest.iter().take(FEW).enumerate() {
        if field[0] == word {
            return Some(next.wrapping_add(skipped));
        }
        if field[0] > word {
            break;
        }
    }
    fields.binary_search_by_key(&word, |it| it[0]).ok()
}

fn mark(document: &mut Document, at: usize) {
    if let Some(node) = document.nodes.get_mut(at) {
        node.mark();
    }
}

/// Checks the contents of a value, and then whether the value has the form. If an object does not, returns what it
/// lacks.
fn fits(document: &mut Document, at: usize, form: Form) -> Result<bool, Box<Lost>> {
    let Some(node) = document.node(at) else {
        return Ok(false);
    };
    let catalog = document.catalog;
    let is_text = matches!(node.is(), Is::Text | Is::Escaped);
    Ok(match form {
        Form::Any => true,
        Form::Text | Form::Name(..) => is_text,
        Form::Integer | Form::Code(..) => {
            is_known(document, node, number::is_short)
                || Value::new(document, at).as_i64().is_some()
        }
        Form::Number => {
            is_known(document, node, number::is_small)
                || Value::new(document, at).as_f64().is_some()
        }
        Form::Flag => match node.is() {
            Is::Flag => true,
            _ => Value::new(document, at).as_bool().is_some(),
        },
        Form::Time => match node.is() {
            Is::Text | Is::Escaped if !document.is_form() => {
                document.text_of(node).is_some_and(times::is_time)
            }
            _ => {
                is_known(document, node, number::is_time)
                    || Value::new(document, at).as_time().is_some()
            }
        },
        Form::Digits => Value::new(document, at).as_digits().is_some(),
        Form::Scalar => Value::new(document, at).is_scalar(),
        Form::Nullable(_) if node.is() == Is::Null => true,
        Form::Nullable(of) => return fits(document, at, catalog.form(of)),
        Form::TextOr(_) if is_text => true,
        Form::ScalarOr(_) if Value::new(document, at).is_scalar() => true,
        Form::TextOr(of) | Form::ScalarOr(of) => return fits(document, at, catalog.form(of)),
        Form::OneOrMany if is_text => true,
        Form::OneOrMany => list(document, at, Form::Text),
        Form::Expandable(_) if is_text => true,
        Form::Expandable(NO_SHAPE) => node.is() == Is::Object,
        Form::Expandable(shape) | Form::Shape(shape) => {
            if node.is() != Is::Object {
                return Ok(false);
            }
            check_object(document, at, shape)?;
            true
        }
        Form::List(of) => list(document, at, catalog.form(of)),
        Form::Map(of) => {
            let is_map = node.is() == Is::Object;
            let values: Vec<usize> = document.entries(at).map(|(_, at)| at).collect();
            for value in values {
                part(document, value, catalog.form(of));
            }
            is_map
        }
        Form::Page(of) => page(document, at, node, catalog.form(of)),
        Form::Union(union) => match member(document, at, union) {
            Some((shape, _)) => {
                check_object(document, at, shape)?;
                true
            }
            None => node.is() == Is::Object,
        },
    })
}

/// Returns whether `is_seen` finds, from the characters of a scanned number, that it has the wanted form. For nearly
/// all numbers it does, so they need not be read.
fn is_known(document: &Document, node: Node, is_seen: impl FnOnce(&[u8]) -> bool) -> bool {
    let (from, size) = (node.place(), node.size());
    let written = document.text.as_bytes().get(from..from.wrapping_add(size));
    node.is() == Is::Number && written.is_some_and(is_seen)
}

fn list(document: &mut Document, list: usize, form: Form) -> bool {
    let Some(node) = document.node(list).filter(|it| it.is() == Is::List) else {
        return false;
    };
    let mut at = list.wrapping_add(1);
    let end = at.wrapping_add(node.size());
    while at < end {
        part(document, at, form);
        at = at.wrapping_add(document.node(at).map_or(1, Node::step));
    }
    true
}

/// Checks one element of a list, or one value of a map. A fault loses only that element.
fn part(document: &mut Document, at: usize, form: Form) {
    let is_null = document.node(at).is_some_and(|it| it.is() == Is::Null);
    let is_nullable = matches!(form, Form::Nullable(_) | Form::Any);
    if is_null && !is_nullable || !matches!(fits(document, at, form), Ok(true)) {
        mark(document, at);
    }
}

/// The fields that every page has, and their forms.
pub(crate) const PAGE: [(&str, Form); 5] = [
    ("data", Form::Any),
    ("has_more", Form::Flag),
    ("object", Form::Text),
    ("total_count", Form::Integer),
    ("url", Form::Text),
];

fn page(document: &mut Document, at: usize, node: Node, of: Form) -> bool {
    if node.is() != Is::Object {
        return false;
    }
    for (key, form) in PAGE {
        let Some(at) = document.get(at, key) else {
            continue;
        };
        let is_null = document.node(at).is_some_and(|it| it.is() == Is::Null);
        let is_data = key == "data";
        let is_well = is_null
            || if is_data {
                list(document, at, of)
            } else {
                matches!(fits(document, at, form), Ok(true))
            };
        if !is_well {
            mark(document, at);
        }
    }
    true
}

/// Returns the shape of an object of a union, and the index of its variant; `None` if the object is unknown.
pub(crate) fn member(document: &Document, at: usize, union: u16) -> Option<(u16, u16)> {
    let (key, members) = document.catalog.union(union);
    let tag = Value::new(document, document.under(at, key)?);
    members.iter().find_map(|it| match *it {
        Member::OfWord(word, shape, variant) => {
            (tag.as_str()? == document.catalog.word(word)).then_some((shape, variant))
        }
        Member::OfNumber(number, shape, variant) => {
            (tag.as_i64()? == i64::from(number)).then_some((shape, variant))
        }
    })
}

impl Catalog {
    /// Returns the form of an object's field, by its key's number.
    pub(crate) fn form_under(&self, shape: u16, word: u16) -> Option<Form> {
        let fields = self.fields(shape);
        let place = fields.binary_search_by_key(&word, |it| it[0]).ok()?;
        fields.get(place).map(|it| self.field(*it).form)
    }
}
