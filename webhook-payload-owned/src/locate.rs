//! From the place of an error in JSON text to the path of the value there.
//!
//! `serde_path_to_error` would do, but it wraps the reader, and so every payload's code would be compiled
//! twice. An error is rare; looking for its place afterwards costs nothing otherwise.

/// The path of the innermost value at `line` and `column`, as the JSON reader counts them: from 1, in bytes.
pub(crate) fn path_at(json: &[u8], line: usize, column: usize) -> String {
    path_to(json, offset_of(json, line, column))
}

/// How many bytes stand before that line and column.
pub(crate) fn offset_of(json: &[u8], line: usize, column: usize) -> usize {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    before.saturating_add(column).min(json.len())
}

/// The line and column after so many bytes.
pub(crate) fn place_of(json: &[u8], offset: usize) -> (usize, usize) {
    let read = json.get(..offset).unwrap_or(json);
    let lines = read.iter().filter(|byte| **byte == b'\n').count();
    let column = read
        .rsplit(|byte| *byte == b'\n')
        .next()
        .map_or(0, <[u8]>::len);
    (lines.saturating_add(1), column)
}

/// The path of the innermost value that ends `end` bytes from the beginning, or is still open there.
pub(crate) fn path_to(json: &[u8], end: usize) -> String {
    path_to_end(json.get(..end).unwrap_or(json))
}

/// The path of the innermost value in which JSON text ends that is cut off.
pub(crate) fn path_to_end(json: &[u8]) -> String {
    let mut path: Vec<Step> = Vec::new();
    let mut rest = json;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'{' => path.push(Step::Key(None)),
            b'[' => path.push(Step::Index(0)),
            // A closed value at the very end is the one that was at fault.
            b'}' | b']' => {
                if !rest.is_empty() {
                    path.pop();
                } else if let Some(last) = path.last_mut() {
                    *last = Step::Closed;
                }
            }
            b',' => match path.last_mut() {
                Some(Step::Index(index)) => *index = index.saturating_add(1),
                Some(Step::Key(key)) => *key = None,
                Some(Step::Closed) | None => {}
            },
            b'"' => {
                let text = take_string(&mut rest);
                if let Some(Step::Key(key @ None)) = path.last_mut() {
                    *key = Some(String::from_utf8_lossy(text).into_owned());
                }
            }
            _ => {}
        }
    }
    let mut shown = String::new();
    for step in &path {
        match step {
            Step::Key(Some(key)) if shown.is_empty() => shown.push_str(key),
            Step::Key(Some(key)) => shown.extend([".", key]),
            Step::Index(index) => shown.push_str(&format!("[{index}]")),
            Step::Key(None) | Step::Closed => {}
        }
    }
    if shown.is_empty() {
        ".".to_owned()
    } else {
        shown
    }
}

enum Step {
    Key(Option<String>),
    Index(usize),
    Closed,
}

/// The text up to its closing quote, without its escapes' being read; `rest` is what follows.
pub(crate) fn take_string<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let whole = *rest;
    let mut escaped = false;
    for (at, byte) in whole.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => {
                *rest = whole.get(at.saturating_add(1)..).unwrap_or_default();
                return whole.get(..at).unwrap_or_default();
            }
            _ => {}
        }
    }
    *rest = &[];
    whole
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small numbers")]
mod tests {
    use super::path_at;

    /// The path of the first `@`, which is no JSON.
    fn path(json: &str) -> String {
        let at = json.find('@').unwrap();
        let line = json[..at].matches('\n').count();
        let column = at - json[..at].rfind('\n').map_or(0, |it| it + 1);
        path_at(json.as_bytes(), line + 1, column)
    }

    #[test]
    fn the_innermost_value_is_found() {
        for (json, expected) in [
            ("@", "."),
            ("{@", "."),
            (r#"{"a":@"#, "a"),
            (r#"{"a":1,"b":@"#, "b"),
            (r#"{"a":{"b":[1,{"c":@"#, "a.b[1].c"),
            (r#"{"a":{"b":1}@"#, "a"),
            (r#"{"a":[{"b":1},{}@"#, "a[1]"),
            (r#"{"a":{"b":1},"c":@"#, "c"),
            (r#"{"a\"{":"}\\","b":@"#, "b"),
            ("{\n \"a\": 1,\n \"b\":\n  @", "b"),
        ] {
            assert_eq!(path(json), expected, "{json}");
        }
    }
}
