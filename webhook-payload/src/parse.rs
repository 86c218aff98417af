//! Makes a document of a body of JSON or of a form.

use bytes::Bytes;
use bytestring::ByteString;
use webhook_core::body::JsonError;

use crate::catalog::Catalog;
use crate::document::{Document, slice};
use crate::node::MOST;
use crate::scan::{DEEPEST, Escape, Fault, Scan, Segment, unescape};
use crate::watch::Watch;

impl Document {
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
        document.unescape();
        document.has_doubles = crate::doubles::mark(&mut document, &mut watch);
        Ok(document)
    }

    /// Reads a form, `application/x-www-form-urlencoded`, as an object of texts. Where an integer, a number or a truth
    /// value is asked for, it is read from the text. Of a key that is there twice the last value counts.
    ///
    /// [`raw`](crate::Value::raw) of its values is a JSON rendering; the form itself is the delivery's body.
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

/// The error of a body that is not UTF-8, at the place where it ceases to be.
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
