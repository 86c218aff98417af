//! A body that was scanned once.

use std::fmt;

use bytes::Bytes;
use bytestring::ByteString;
use webhook_core::body::JsonError;

use crate::catalog::Catalog;
use crate::node::{Is, MOST, Node};
use crate::scan::{DEEPEST, Escape, Fault, Scan, Segment, unescape};
use crate::value::Value;

/// A body of JSON, scanned once into nodes of eight bytes, from which all values are read where they stand.
///
/// The body is shared with whoever else holds it. Numbers stay what was written, so none loses a digit. Of a key that
/// an object has twice the last value counts; the report lists it, as it lists each lone surrogate, which reads as U+FFFD.
pub struct Document {
    text: ByteString,
    pub(crate) nodes: Vec<Node>,
    escapes: Vec<Escape>,
    arena: String,
    pub(crate) catalog: &'static Catalog,
    is_form: bool,
    has_doubles: bool,
    has_lone: bool,
}

impl Document {
    /// The most values and keys that a document can have: what they take in memory is eight times this.
    pub const MOST_NODES: usize = 16 << 20;

    /// Scans a body of JSON.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what is no JSON, or is more than 127 levels deep; and for a body of more than
    /// [`MOST_NODES`](Self::MOST_NODES) values or of more than 256 MiB.
    pub fn from_json(body: &Bytes, catalog: &'static Catalog) -> Result<Self, JsonError> {
        let text = ByteString::try_from(body.clone()).map_err(|_| not_text(body))?;
        if text.len() > MOST {
            return Err(JsonError::custom(".", "the body is larger than 256 MiB"));
        }
        let room = most_nodes(text.as_bytes());
        if room > Self::MOST_NODES {
            return Err(JsonError::custom(
                ".",
                "the body has more values than a document can have",
            ));
        }
        let scan = Scan::read(&text, catalog, room).map_err(|fault| error(&text, *fault))?;
        let Scan {
            mut nodes, escapes, ..
        } = scan;
        trim(&mut nodes);
        let mut document = Self {
            nodes,
            escapes,
            arena: String::new(),
            catalog,
            is_form: false,
            has_doubles: false,
            has_lone: false,
            text,
        };
        document.unescape();
        document.has_doubles = crate::doubles::mark(&mut document);
        Ok(document)
    }

    /// Reads a form, `application/x-www-form-urlencoded`, as an object of texts. Where an integer, a number or a truth
    /// value is asked for, it is read from the text. Of a key that is there twice the last value counts.
    ///
    /// [`raw`](Value::raw) of its values is a JSON rendering; the form itself is the delivery's body.
    ///
    /// # Errors
    ///
    /// Those of [`from_json`](Self::from_json), for too large a form.
    pub fn from_form(form: &[u8], catalog: &'static Catalog) -> Result<Self, JsonError> {
        let mut json = String::with_capacity(form.len().saturating_add(form.len() >> 2));
        json.push('{');
        for (key, value) in form_urlencoded::parse(form) {
            if json.len() > 1 {
                json.push(',');
            }
            for (text, end) in [(key, ':'), (value, ' ')] {
                let text = serde_json::to_string(&text).unwrap_or_default();
                json.push_str(&text);
                json.push(end);
            }
        }
        json.push('}');
        let mut document = Self::from_json(&Bytes::from(json), catalog)?;
        document.is_form = true;
        Ok(document)
    }

    /// The whole of it.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        Value::new(self, 0)
    }

    /// The body, as it was scanned.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.text.as_bytes()
    }

    /// How many bytes of memory it holds beside the body.
    #[must_use]
    pub fn memory(&self) -> usize {
        let nodes = self.nodes.capacity().saturating_mul(size_of::<Node>());
        let escapes = self.escapes.capacity().saturating_mul(size_of::<Escape>());
        [nodes, escapes, self.arena.capacity(), size_of::<Self>()]
            .into_iter()
            .fold(0, usize::saturating_add)
    }

    /// Whether it was read from a form.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        self.is_form
    }

    /// Whether an object has a key twice, anywhere.
    pub(crate) const fn has_doubles(&self) -> bool {
        self.has_doubles
    }

    /// Whether a text has a lone surrogate, anywhere.
    pub(crate) const fn has_lone(&self) -> bool {
        self.has_lone
    }

    /// Reads all texts with escapes into one arena, whose size is known before.
    fn unescape(&mut self) {
        if self.escapes.is_empty() {
            return;
        }
        trim(&mut self.escapes);
        let size = |it: &Escape| it.to.saturating_sub(it.from);
        let room = self.escapes.iter().map(size).fold(0, u32::saturating_add);
        self.arena.reserve_exact(usize::try_from(room).unwrap_or(0));
        let place = |arena: &String| u32::try_from(arena.len()).unwrap_or(u32::MAX);
        for escape in &mut self.escapes {
            escape.start = place(&self.arena);
            let raw = slice(&self.text, escape.from, escape.to);
            self.has_lone |= unescape(raw, &mut self.arena);
            escape.end = place(&self.arena);
        }
        if is_roomy::<u8>(self.arena.len(), self.arena.capacity()) {
            self.arena.shrink_to_fit();
        }
    }

    pub(crate) fn node(&self, at: usize) -> Option<Node> {
        self.nodes.get(at).copied()
    }

    fn escape(&self, node: Node) -> Option<&Escape> {
        self.escapes.get(node.place())
    }

    /// What a text or a key says.
    pub(crate) fn text_of(&self, node: Node) -> Option<&str> {
        match node.is() {
            Is::Text => self
                .text
                .get(node.place()..node.place().saturating_add(node.size())),
            Is::Word => node.word().map(|it| self.catalog.word(it)),
            Is::Escaped => self
                .escape(node)
                .map(|it| slice(&self.arena, it.start, it.end)),
            _ => None,
        }
    }

    /// A number or a truth value as it was written; of a form, any text.
    pub(crate) fn literal(&self, node: Node) -> Option<&str> {
        match node.is() {
            Is::Number | Is::Flag => self
                .text
                .get(node.place()..node.place().saturating_add(node.size())),
            Is::Text | Is::Escaped if self.is_form => self.text_of(node),
            _ => None,
        }
    }

    /// The value as it was written.
    pub(crate) fn raw(&self, node: Node) -> &str {
        let (from, to) = match node.is() {
            Is::Null | Is::Flag | Is::Number => {
                (node.place(), node.place().saturating_add(node.size()))
            }
            Is::Text => (
                node.place().saturating_sub(1),
                node.place().saturating_add(node.size()).saturating_add(1),
            ),
            Is::Escaped => {
                let place = |it: u32| usize::try_from(it).unwrap_or(0);
                let escape = self.escape(node);
                escape.map_or((0, 0), |it| {
                    (
                        place(it.from).saturating_sub(1),
                        place(it.to).saturating_add(1),
                    )
                })
            }
            Is::Word => (0, 0),
            Is::List | Is::Object => (node.place(), self.end_of(node.place())),
        };
        self.text.get(from..to).unwrap_or_default()
    }

    /// Where the list or object that begins at a byte ends: brackets are counted, but for those in texts.
    fn end_of(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes().get(from..).unwrap_or_default();
        let (mut depth, mut is_text, mut is_escaped) = (0_u32, false, false);
        for (place, byte) in bytes.iter().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_text => is_escaped = true,
                b'"' => is_text = !is_text,
                _ if is_text => {}
                b'{' | b'[' => depth = depth.saturating_add(1),
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return from.saturating_add(place).saturating_add(1);
                    }
                }
                _ => {}
            }
        }
        self.text.len()
    }

    /// Whether a text has a lone surrogate in it.
    pub(crate) fn is_lone(&self, node: Node) -> bool {
        node.is() == Is::Escaped
            && self
                .escape(node)
                .is_some_and(|it| unescape(slice(&self.text, it.from, it.to), &mut String::new()))
    }

    /// The values of an object by their keys, or of a list; keys that a later one overrides are left out.
    pub(crate) fn entries(&self, object: usize) -> Entries<'_> {
        let node = self.node(object).filter(|it| it.is() == Is::Object);
        let at = object.saturating_add(1);
        Entries {
            nodes: &self.nodes,
            at,
            end: at.saturating_add(node.map_or(0, Node::size)),
        }
    }

    /// The places of a list's elements.
    pub(crate) fn elements(&self, list: usize) -> Elements<'_> {
        let node = self.node(list).filter(|it| it.is() == Is::List);
        let at = list.saturating_add(1);
        Elements {
            nodes: &self.nodes,
            at,
            end: at.saturating_add(node.map_or(0, Node::size)),
        }
    }

    /// The place of the value that an object has under a word.
    pub(crate) fn under(&self, object: usize, word: u16) -> Option<usize> {
        let node = self.node(object).filter(|it| it.is() == Is::Object)?;
        let mut at = object.wrapping_add(1);
        let end = at.wrapping_add(node.size());
        while at < end {
            let key = self.nodes.get(at)?;
            at = at.wrapping_add(1);
            if key.is_word(word) {
                return Some(at);
            }
            at = at.wrapping_add(self.nodes.get(at)?.step());
        }
        None
    }

    /// The place of the value that an object has under a key.
    pub(crate) fn get(&self, object: usize, key: &str) -> Option<usize> {
        match self.catalog.key(key.as_bytes()) {
            Some(word) => self.under(object, word),
            None => self
                .entries(object)
                .find(|(it, _)| self.text_of(*it) == Some(key))
                .map(|(_, at)| at),
        }
    }
}

/// The keys of an object, and the places of their values.
pub(crate) struct Entries<'a> {
    nodes: &'a [Node],
    at: usize,
    end: usize,
}

impl Iterator for Entries<'_> {
    type Item = (Node, usize);

    fn next(&mut self) -> Option<(Node, usize)> {
        while self.at < self.end {
            let key = *self.nodes.get(self.at)?;
            let at = self.at.wrapping_add(1);
            self.at = at.wrapping_add(self.nodes.get(at)?.step());
            if !key.is_marked() {
                return Some((key, at));
            }
        }
        None
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Elements<'a> {
    nodes: &'a [Node],
    at: usize,
    end: usize,
}

impl Iterator for Elements<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        self.at = at.wrapping_add(self.nodes.get(at)?.step());
        Some(at)
    }
}

fn slice(text: &str, from: u32, to: u32) -> &str {
    let place = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
    text.get(place(from)..place(to)).unwrap_or_default()
}

/// Whether more than an eighth is room that nobody uses, and it is enough to be worth a copy.
const fn is_roomy<T>(used: usize, room: usize) -> bool {
    let spare = room.saturating_sub(used);
    spare > room >> 3 && spare.saturating_mul(size_of::<T>()) > 512
}

fn trim<T>(all: &mut Vec<T>) {
    if is_roomy::<T>(all.len(), all.capacity()) {
        all.shrink_to_fit();
    }
}

/// How many nodes a body can have at most: each but the first follows one of these, or begins a list or object that is
/// not empty; and each takes two bytes, its own and one that parts it from the next, but for the lists and objects in
/// which a broken body ends.
fn most_nodes(bytes: &[u8]) -> usize {
    let mut count = 0_usize;
    for chunk in bytes.chunks(255) {
        // A sum of bytes in a byte, which goes by many at once.
        let sum = chunk.iter().fold(0_u8, |sum, byte| {
            sum.wrapping_add(u8::from(
                // The brackets differ in one bit.
                (*byte == b',') | (*byte == b':') | (*byte | 0x20 == b'{'),
            ))
        });
        count = count.wrapping_add(sum.into());
    }
    let by_size = bytes.len().div_euclid(2).saturating_add(DEEPEST);
    count.min(by_size).saturating_add(1)
}

/// What `body` has of text before it is none.
fn not_text(body: &[u8]) -> JsonError {
    let at = std::str::from_utf8(body).map_or_else(|it| it.valid_up_to(), str::len);
    let text = body
        .get(..at)
        .and_then(|it| std::str::from_utf8(it).ok())
        .unwrap_or_default();
    let mut path = Vec::new();
    // The scan of what is text fails where that ends, and knows the path.
    let room = most_nodes(text.as_bytes());
    if text.len() <= MOST
        && room <= Document::MOST_NODES
        && let Err(fault) = Scan::read(text, Catalog::EMPTY, room)
    {
        path = fault.path;
    }
    error(
        text,
        Fault {
            at,
            what: "a byte that is not UTF-8",
            path,
        },
    )
}

fn error(text: &str, fault: Fault) -> JsonError {
    let before = text.get(..fault.at).unwrap_or(text);
    let line = before.matches('\n').count().saturating_add(1);
    let column = before
        .len()
        .saturating_sub(before.rfind('\n').map_or(0, |it| it.saturating_add(1)));
    let mut path = String::new();
    for segment in fault.path.iter().rev() {
        match segment {
            Segment::Key(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Segment::Place(place) => path.push_str(&format!("[{place}]")),
        }
    }
    if path.is_empty() {
        path.push('.');
    }
    JsonError::syntax(
        path,
        format!(
            "{} at line {line} column {}",
            fault.what,
            column.saturating_add(1)
        ),
    )
}

/// Shows its size and none of it: it may be a customer's data.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.text.len())
            .field("nodes", &self.nodes.len())
            .finish_non_exhaustive()
    }
}
