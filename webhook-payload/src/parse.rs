//! Makes a document of a body of JSON or of a form.

use std::io;

use bytes::Bytes;
use bytestring::ByteString;
use webhook_core::body::JsonError;

use crate::catalog::Catalog;
use crate::document::{Document, slice};
use crate::duplicate_watch::Watch;
use crate::node::MOST;
use crate::scan::{DEEPEST, Escape, Fault, Scan, Segment, unescape};

impl Document {
    /// Scans a body of JSON.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path if the body is not JSON or is more than 127 levels deep; and an error for
    /// a body of more than [`MOST_NODES`](Self::MOST_NODES) values or of more than 256 MiB.
    pub fn from_json(body: &Bytes, catalog: &'static Catalog) -> Result<Self, JsonError> {
        Self::read(body, catalog, usize::MAX)
    }

    /// Scans a body whose texts, with escapes resolved, have at most this many bytes.
    fn read(body: &Bytes, catalog: &'static Catalog, most_said: usize) -> Result<Self, JsonError> {
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
        let mut watch = Watch::new(catalog);
        let scan =
            Scan::read(&text, catalog, room, &mut watch).map_err(|fault| error(&text, *fault))?;
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
            beside: None,
            text,
        };
        document.unescape(most_said);
        document.has_doubles = crate::duplicate_keys::mark(&mut document, &mut watch);
        Ok(document)
    }

    /// Reads a form, `application/x-www-form-urlencoded`, as an object of texts. If an integer, a number or a truth
    /// value is asked for, it is read from the text. If a key is there twice, the last value counts.
    ///
    /// [`raw`](crate::Value::raw) of its values is a JSON rendering; the form itself is the delivery's body. In the
    /// rendering a control character takes six bytes, so the worst form takes eleven times its size while it is read.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] for a form of more than [`MOST_PARAMETERS`](Self::MOST_PARAMETERS), and for a form
    /// whose rendering is larger than 256 MiB.
    pub fn from_form(form: &[u8], catalog: &'static Catalog) -> Result<Self, JsonError> {
        if form.split(|byte| *byte == b'&').count() > Self::MOST_PARAMETERS {
            return Err(JsonError::custom(".", "more than 1000 parameters"));
        }
        let mut size = Size(0);
        render(form, &mut size).map_err(unwritten)?;
        if size.0 > MOST {
            return Err(JsonError::custom(".", "the form is larger than 256 MiB"));
        }
        let mut json = Vec::new();
        json.reserve_exact(size.0);
        render(form, &mut json).map_err(unwritten)?;
        // Decoded texts are never longer than the form that encodes them.
        let mut document = Self::read(&Bytes::from(json), catalog, form.len())?;
        document.is_form = true;
        Ok(document)
    }

    /// Resolves all texts with escapes into one arena. They are shorter than in the body, and have at most this many
    /// bytes.
    fn unescape(&mut self, most_said: usize) {
        if self.escapes.is_empty() {
            return;
        }
        trim(&mut self.escapes);
        let size = |it: &Escape| it.to.saturating_sub(it.from);
        let room = self.escapes.iter().map(size).fold(0, u32::saturating_add);
        let room = usize::try_from(room).unwrap_or(0).min(most_said);
        self.arena.reserve_exact(room);
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
}

/// Writes a form as an object of JSON.
fn render(form: &[u8], mut into: impl io::Write) -> io::Result<()> {
    into.write_all(b"{")?;
    for (place, (key, value)) in form_urlencoded::parse(form).enumerate() {
        if place > 0 {
            into.write_all(b",")?;
        }
        serde_json::to_writer(&mut into, &*key)?;
        into.write_all(b":")?;
        serde_json::to_writer(&mut into, &*value)?;
    }
    into.write_all(b"}")
}

/// Counts the bytes that are written to it.
struct Size(usize);

impl io::Write for Size {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Turns an error into a [`JsonError`]. None happens: memory takes whatever is written, and the text is always JSON.
fn unwritten(error: io::Error) -> JsonError {
    JsonError::custom(".", error.to_string())
}

/// Returns whether more than an eighth of the room is unused, and so much that a copy is worth it.
const fn is_roomy<T>(used: usize, room: usize) -> bool {
    let spare = room.saturating_sub(used);
    spare > room >> 3 && spare.saturating_mul(size_of::<T>()) > 512
}

fn trim<T>(all: &mut Vec<T>) {
    if is_roomy::<T>(all.len(), all.capacity()) {
        all.shrink_to_fit();
    }
}

/// Returns the most nodes that a body can have. Each node but the first follows a comma or a colon, or begins a list
/// or object that is not empty. And each takes two bytes, its own and one that separates it from the next, except for
/// the lists and objects in which a broken body ends.
fn most_nodes(bytes: &[u8]) -> usize {
    let mut count = 0_usize;
    for chunk in bytes.chunks(255) {
        // A sum of bytes in one byte, which the compiler computes for many bytes at once.
        let sum = chunk.iter().fold(0_u8, |sum, byte| {
            sum.wrapping_add(u8::from(
                // The two opening brackets differ in one bit.
                (*byte == b',') | (*byte == b':') | (*byte | 0x20 == b'{'),
            ))
        });
        count = count.wrapping_add(sum.into());
    }
    let by_size = bytes.len().div_euclid(2).saturating_add(DEEPEST);
    count.min(by_size).saturating_add(1)
}

/// Makes the error of a body that is not UTF-8, at the place of the first byte that is not.
fn not_text(body: &[u8]) -> JsonError {
    let at = std::str::from_utf8(body).map_or_else(|it| it.valid_up_to(), str::len);
    let text = body
        .get(..at)
        .and_then(|it| std::str::from_utf8(it).ok())
        .unwrap_or_default();
    let mut path = Vec::new();
    // The scan of the part that is text fails where it ends, and knows the path.
    let room = most_nodes(text.as_bytes());
    if text.len() <= MOST
        && room <= Document::MOST_NODES
        && let Err(fault) = Scan::read(text, Catalog::EMPTY, room, &mut Watch::new(Catalog::EMPTY))
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
