//! Writes JSON again in the layouts of other programs, token by token, so that numbers and the order of keys stay.

/// A layout of JSON, as one program or another writes it.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    pub(super) spaces: Spaces,
    pub(super) escapes: Escapes,
    pub(super) sorted: bool,
}

#[derive(Clone, Copy)]
pub(super) enum Spaces {
    /// No blank between the tokens, as `JSON.stringify` and serde_json write.
    None,
    /// One blank after `,` and `:`, as Python's `json.dumps` writes.
    AfterSeparators,
    /// A line for each value, indented by this text.
    Lines(&'static str),
}

#[derive(Clone, Copy)]
pub(super) enum Escapes {
    /// Escapes stay as they are in the text.
    Kept,
    /// Everything beyond ASCII is written as `\u` and four lower-case digits, as Python writes.
    Written,
    /// Everything beyond ASCII is escaped, and `/` is written as `\/`, as PHP writes.
    WrittenAndSlash,
    /// Nothing is escaped but what JSON demands.
    Resolved,
    /// What JSON demands is escaped, and `&`, `<` and `>` as `\u0026` and so on, as Go writes.
    Html,
}

const DEEPEST: usize = 128;

/// A JSON text in pieces.
enum Value<'t> {
    /// A number, `true`, `false` or `null`, as it is written.
    Word(&'t str),
    /// The inside of a string, without its quotes and with its escapes.
    Text(&'t str),
    List(Vec<Self>),
    Object(Vec<(&'t str, Self)>),
}

/// One JSON value, which can be written in several layouts.
pub(super) struct Document<'t>(Value<'t>);

impl<'t> Document<'t> {
    /// Parses the text; `None` if it is not JSON or is nested deeper than 128 levels.
    pub(super) fn parse(text: &'t str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(DEEPEST)?;
        reader.blanks();
        reader.rest.is_empty().then_some(Self(value))
    }

    pub(super) fn written(&self, layout: Layout) -> String {
        let mut out = String::new();
        write(&self.0, layout, 0, &mut out);
        out
    }
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }

    fn eat(&mut self, token: &str) -> Option<()> {
        self.blanks();
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value<'t>> {
        let depth = depth.checked_sub(1)?;
        self.blanks();
        match self.rest.bytes().next()? {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.text().map(Value::Text),
            _ => {
                let end = self.rest.find([',', ']', '}', ' ', '\t', '\r', '\n']);
                let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
                let of_json = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
                self.rest = rest;
                (!word.is_empty() && word.bytes().all(of_json)).then_some(Value::Word(word))
            }
        }
    }

    fn text(&mut self) -> Option<&'t str> {
        self.eat("\"")?;
        let mut escaped = false;
        let end = self.rest.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        let (text, rest) = (self.rest.get(..end)?, self.rest.get(end..)?);
        self.rest = rest.strip_prefix('"')?;
        Some(text)
    }

    fn list(&mut self, depth: usize) -> Option<Value<'t>> {
        self.eat("[")?;
        let mut list = Vec::new();
        if self.eat("]").is_some() {
            return Some(Value::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            if self.eat(",").is_none() {
                self.eat("]")?;
                return Some(Value::List(list));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value<'t>> {
        self.eat("{")?;
        let mut entries = Vec::new();
        if self.eat("}").is_some() {
            return Some(Value::Object(entries));
        }
        loop {
            self.blanks();
            let key = self.text()?;
            self.eat(":")?;
            entries.push((key, self.value(depth)?));
            if self.eat(",").is_none() {
                self.eat("}")?;
                return Some(Value::Object(entries));
            }
        }
    }
}

fn write(value: &Value<'_>, layout: Layout, depth: usize, out: &mut String) {
    match value {
        Value::Word(word) => out.push_str(word),
        Value::Text(text) => write_text(text, layout.escapes, out),
        Value::List(list) if list.is_empty() => out.push_str("[]"),
        Value::List(list) => {
            out.push('[');
            for (place, value) in list.iter().enumerate() {
                separate(place > 0, layout, depth.saturating_add(1), out);
                write(value, layout, depth.saturating_add(1), out);
            }
            line(layout, depth, out);
            out.push(']');
        }
        Value::Object(entries) if entries.is_empty() => out.push_str("{}"),
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            if layout.sorted {
                entries.sort_by_key(|(key, _)| *key);
            }
            out.push('{');
            for (place, (key, value)) in entries.into_iter().enumerate() {
                separate(place > 0, layout, depth.saturating_add(1), out);
                write_text(key, layout.escapes, out);
                out.push_str(match layout.spaces {
                    Spaces::None => ":",
                    Spaces::AfterSeparators | Spaces::Lines(_) => ": ",
                });
                write(value, layout, depth.saturating_add(1), out);
            }
            line(layout, depth, out);
            out.push('}');
        }
    }
}

fn separate(follows: bool, layout: Layout, depth: usize, out: &mut String) {
    if follows {
        out.push_str(match layout.spaces {
            Spaces::None | Spaces::Lines(_) => ",",
            Spaces::AfterSeparators => ", ",
        });
    }
    line(layout, depth, out);
}

fn line(layout: Layout, depth: usize, out: &mut String) {
    if let Spaces::Lines(indent) = layout.spaces {
        out.push('\n');
        out.extend(std::iter::repeat_n(indent, depth));
    }
}

fn write_text(text: &str, escapes: Escapes, out: &mut String) {
    out.push('"');
    if matches!(escapes, Escapes::Kept) {
        out.push_str(text);
    } else {
        match resolve(text) {
            Some(letters) => letters.chars().for_each(|it| escape(it, escapes, out)),
            None => out.push_str(text),
        }
    }
    out.push('"');
}

/// Resolves the escapes of the inside of a JSON string; `None` if they are no valid text.
pub(super) fn resolve(text: &str) -> Option<String> {
    serde_json::from_str(&format!("\"{text}\"")).ok()
}

fn escape(letter: char, escapes: Escapes, out: &mut String) {
    let all = matches!(escapes, Escapes::Written | Escapes::WrittenAndSlash);
    match letter {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        '/' if matches!(escapes, Escapes::WrittenAndSlash) => out.push_str("\\/"),
        '&' | '<' | '>' | '\u{2028}' | '\u{2029}' if matches!(escapes, Escapes::Html) => {
            out.push_str(&format!("\\u{:04x}", u32::from(letter)));
        }
        _ if u32::from(letter) < 0x20 || (all && !letter.is_ascii()) => {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
        _ => out.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(spaces: Spaces, escapes: Escapes, sorted: bool) -> Layout {
        Layout {
            spaces,
            escapes,
            sorted,
        }
    }

    #[test]
    fn a_text_is_written_as_others_write_it() {
        let text = "{ \"b\": [1.0, {}],\n\"a\":\"\\u00e9/\u{1f600}&\", \"c\": [] }";
        let document = Document::parse(text).unwrap();
        for (spaces, escapes, sorted, expected) in [
            (
                Spaces::None,
                Escapes::Kept,
                false,
                "{\"b\":[1.0,{}],\"a\":\"\\u00e9/\u{1f600}&\",\"c\":[]}",
            ),
            (
                Spaces::AfterSeparators,
                Escapes::Written,
                false,
                "{\"b\": [1.0, {}], \"a\": \"\\u00e9/\\ud83d\\ude00&\", \"c\": []}",
            ),
            (
                Spaces::None,
                Escapes::WrittenAndSlash,
                true,
                "{\"a\":\"\\u00e9\\/\\ud83d\\ude00&\",\"b\":[1.0,{}],\"c\":[]}",
            ),
            (
                Spaces::Lines("  "),
                Escapes::Resolved,
                false,
                "{\n  \"b\": [\n    1.0,\n    {}\n  ],\n  \"a\": \"é/\u{1f600}&\",\n  \"c\": []\n}",
            ),
            (
                Spaces::None,
                Escapes::Html,
                false,
                "{\"b\":[1.0,{}],\"a\":\"é/\u{1f600}\\u0026\",\"c\":[]}",
            ),
        ] {
            assert_eq!(document.written(layout(spaces, escapes, sorted)), expected);
        }
    }

    #[test]
    fn what_is_no_json_is_left_alone() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        for text in [
            "", "{", "[1,]", "a=b&c", "{\"a\":}", "\"", "\"\\\"", &deep, "{} {}",
        ] {
            assert!(Document::parse(text).is_none(), "{text:.20}");
        }
    }
}
