//! Reading a payload as far as it goes: what is not of the form that its field has is left out.

use webhook_core::JsonError;

use crate::payload::{Payload, object, read};
use crate::place::{Place, innermost};

/// How many values are left out one by one; beyond, whole fields of the payload are. Each costs one more
/// reading of it, so that this bounds the work.
const ONE_BY_ONE: usize = 16;

/// Reads the JSON object of a payload as far as it goes.
///
/// A value that is not of the form that its field has counts as null, and if null will not do there either,
/// so does what it stands in. The paths of what was left out come with the payload; there are none of what
/// is only unknown. A payload that can be read costs no more than with [`read`](crate::read()).
///
/// # Errors
///
/// What is no JSON object, and what lacks a field without which it cannot be read: a [`JsonError`] with the
/// path.
pub fn read_leniently<T: Payload>(json: &[u8]) -> Result<(T, Vec<String>), JsonError> {
    let Ok(json) = std::str::from_utf8(json) else {
        return read(json).map(|payload| (payload, Vec::new()));
    };
    let mut left_out = Vec::new();
    let mut mended: Option<String> = None;
    loop {
        let text = mended.as_deref().unwrap_or(json);
        let error = match object(&mut serde_json::Deserializer::from_str(text)) {
            Ok(payload) => return Ok((payload, left_out)),
            Err(error) => error,
        };
        let place = innermost(text.as_bytes(), error.line(), error.column());
        let Some((changed, path)) = without(text, &place, &error, left_out.len()) else {
            return Err(JsonError::custom(place.path(), error.to_string()));
        };
        // What stands in a value that is left out need not be told of.
        left_out.retain(|it: &String| !is_within(it, &path));
        left_out.push(path);
        mended = Some(changed);
    }
}

/// The text with null in the place of the value at fault, or of the innermost one around it that is not null yet.
fn without(
    text: &str,
    place: &Place,
    error: &serde_json::Error,
    count: usize,
) -> Option<(String, String)> {
    if !error.is_data() {
        return None;
    }
    // The whole is the outermost, and cannot be left out.
    let deepest = if count < ONE_BY_ONE { usize::MAX } else { 1 };
    let around: Vec<_> = place
        .around(text.as_bytes())
        .into_iter()
        .skip(1)
        .take(deepest)
        .collect();
    around.into_iter().rev().find_map(|(range, path)| {
        let value = text.get(range.clone())?;
        if value == "null" || value.is_empty() {
            return None;
        }
        let before = text.get(..range.start)?;
        let after = text.get(range.end..)?;
        Some(([before, "null", after].concat(), path))
    })
}

/// Whether the path leads into what the other names.
fn is_within(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
