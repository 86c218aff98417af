//! From the place of an error in JSON text to the value there, and to all that it stands in.

use std::ops::Range;

use crate::locate::take_string;

/// A value in JSON text, and all that it stands in.
pub(crate) struct Place {
    /// From the whole to the innermost: where it begins, and its step from the one before.
    values: Vec<(usize, Option<Step>)>,
}

enum Step {
    Key(String),
    Index(usize),
}

/// An object or list that is open, and what of it is at hand.
struct Open {
    key: Option<String>,
    /// Of a list.
    index: Option<usize>,
    /// Where the value of the key or index begins.
    value: Option<usize>,
}

impl Open {
    fn step(&self) -> Option<Step> {
        let index = self.index.map(Step::Index);
        index.or_else(|| self.key.clone().map(Step::Key))
    }
}

/// The innermost value at `line` and `column`, as the JSON reader counts them: from 1, in bytes.
pub(crate) fn innermost(json: &[u8], line: usize, column: usize) -> Place {
    let before: usize = json
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    let end = before.saturating_add(column).min(json.len());
    let mut open: Vec<Open> = Vec::new();
    let mut values: Vec<(usize, Option<Step>)> = Vec::new();
    let mut rest = json.get(..end).unwrap_or_default();
    while let Some((byte, after)) = rest.split_first() {
        let at = end.saturating_sub(rest.len());
        rest = after;
        match byte {
            b'{' | b'[' => {
                let index = (*byte == b'[').then_some(0);
                values.push((at, open.last().and_then(Open::step)));
                if let Some(outer) = open.last_mut() {
                    outer.value = Some(at);
                }
                open.push(Open {
                    key: None,
                    index,
                    value: None,
                });
            }
            // A closed value at the very end is the one that was at fault.
            b'}' | b']' if rest.is_empty() => return Place { values },
            b'}' | b']' => {
                open.pop();
                values.pop();
            }
            b',' => {
                if let Some(it) = open.last_mut() {
                    it.index = it.index.map(|index| index.saturating_add(1));
                    (it.key, it.value) = (None, None);
                }
            }
            b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
            _ => {
                let text = (*byte == b'"').then(|| take_string(&mut rest));
                match (open.last_mut(), text) {
                    (Some(it), Some(text)) if it.index.is_none() && it.key.is_none() => {
                        it.key = Some(String::from_utf8_lossy(text).into_owned());
                    }
                    (Some(it), _) => it.value = it.value.or(Some(at)),
                    (None, _) => {}
                }
            }
        }
    }
    if let Some(it) = open.last()
        && let Some(step) = it.step()
    {
        let ahead = json.get(end..).unwrap_or_default().iter();
        let blank = ahead.take_while(|it| it.is_ascii_whitespace() || **it == b':');
        let next = end.saturating_add(blank.count());
        values.push((it.value.unwrap_or(next), Some(step)));
    }
    Place { values }
}

impl Place {
    /// The path of the innermost value; `.` is the whole.
    pub(crate) fn path(&self) -> String {
        match self.paths().pop() {
            Some(path) if !path.is_empty() => path,
            _ => ".".to_owned(),
        }
    }

    fn paths(&self) -> Vec<String> {
        let mut path = String::new();
        let paths = self.values.iter().map(|(_, step)| {
            match step {
                Some(Step::Key(key)) => {
                    let dot = if path.is_empty() { "" } else { "." };
                    path.extend([dot, key]);
                }
                Some(Step::Index(index)) => path.push_str(&format!("[{index}]")),
                None => {}
            }
            path.clone()
        });
        paths.collect()
    }

    /// The whole, what stands in it, and so on to the innermost: where each is in the text, and its path.
    pub(crate) fn around(&self, json: &[u8]) -> Vec<(Range<usize>, String)> {
        let starts = self.values.iter().map(|(start, _)| *start);
        starts
            .map(|start| start..start.saturating_add(length(json.get(start..).unwrap_or_default())))
            .zip(self.paths())
            .collect()
    }
}

/// How many bytes the value at the beginning takes.
fn length(text: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some((byte, after)) = rest.split_first() {
        match byte {
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' | b',' if depth == 0 => break,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ if byte.is_ascii_whitespace() && depth == 0 => break,
            _ => {}
        }
        rest = after;
        if *byte == b'"' {
            take_string(&mut rest);
        }
        if depth == 0 && matches!(byte, b'}' | b']' | b'"') {
            break;
        }
    }
    text.len().saturating_sub(rest.len())
}

#[cfg(test)]
mod tests {
    use super::innermost;

    #[test]
    fn each_value_around_it_is_found_in_the_text() {
        let json = r#"{"a":{"b":[1,{"c": @ ,"d":"}"} , 2]},"e":"x"}"#;
        let place = innermost(json.as_bytes(), 1, json.find('@').unwrap());
        let around = place.around(json.as_bytes());
        let shown: Vec<_> = around
            .iter()
            .map(|(range, path)| (path.as_str(), &json[range.clone()]))
            .collect();
        assert_eq!(
            shown,
            [
                ("", json),
                ("a", r#"{"b":[1,{"c": @ ,"d":"}"} , 2]}"#),
                ("a.b", r#"[1,{"c": @ ,"d":"}"} , 2]"#),
                ("a.b[1]", r#"{"c": @ ,"d":"}"}"#),
                ("a.b[1].c", "@"),
            ]
        );
    }
}
