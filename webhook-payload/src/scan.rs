//! Scans a body of JSON into nodes, once and strictly by RFC 8259.
//!
//! It is a reader of its own, because other readers fail on a whole body for one lone surrogate, or read numbers in
//! another way when any crate of a program turns a cargo feature on.

use crate::catalog::Catalog;
use crate::duplicate_watch::Watch;
use crate::node::{Is, MOST, Node};

/// The deepest level of values, which is as deep as `serde_json` reads by default.
pub(crate) const DEEPEST: usize = 127;

/// A text with escapes: its place in the body, and the place of the resolved text in the side arena.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Escape {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// The reason why a body is no document, and the place.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) at: usize,
    pub(crate) what: &'static str,
    /// The keys and places that lead there, the innermost first; keys as they were written.
    pub(crate) path: Vec<Segment>,
}

#[derive(Debug)]
pub(crate) enum Segment {
    Key(String),
    Place(usize),
}

pub(crate) struct Scan<'s> {
    text: &'s str,
    bytes: &'s [u8],
    at: usize,
    catalog: &'static Catalog,
    pub(crate) nodes: Vec<Node>,
    pub(crate) escapes: Vec<Escape>,
    watch: &'s mut Watch,
}

impl<'s> Scan<'s> {
    /// Reads the nodes of a text. `room` is the most nodes that there can be.
    pub(crate) fn read(
        text: &'s str,
        catalog: &'static Catalog,
        room: usize,
        watch: &'s mut Watch,
    ) -> Result<Self, Box<Fault>> {
        let mut scan = Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
            catalog,
            nodes: Vec::with_capacity(room),
            escapes: Vec::new(),
            watch,
        };
        scan.value(0)?;
        match scan.space() {
            0 if scan.at >= scan.bytes.len() => Ok(scan),
            _ => Err(scan.fault("more follows the value")),
        }
    }

    #[cold]
    fn fault(&self, what: &'static str) -> Box<Fault> {
        let what = if self.at >= self.bytes.len() {
            "the text ends too early"
        } else {
            what
        };
        Box::new(Fault {
            at: self.at,
            what,
            path: Vec::new(),
        })
    }

    /// Returns the current byte, or 0 at the end: JSON has no 0 outside of texts.
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn step(&mut self) {
        self.at = self.at.wrapping_add(1);
    }

    /// Skips white space, and returns the byte that follows.
    #[inline]
    fn space(&mut self) -> u8 {
        let byte = self.peek();
        if byte > b' ' { byte } else { self.blanks() }
    }

    fn blanks(&mut self) -> u8 {
        const BLANKS: u64 = 0x2020_2020_2020_2020;
        loop {
            let byte = self.peek();
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return byte;
            }
            self.step();
            // Mostly there is one blank, or a new line and its indentation.
            let byte = self.peek();
            if byte > b' ' {
                return byte;
            }
            // The blanks of an indentation are skipped eight at a time.
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            for chunk in rest.as_chunks().0 {
                let others = u64::from_le_bytes(*chunk) ^ BLANKS;
                let blanks = usize::try_from(others.trailing_zeros() >> 3).unwrap_or(0);
                self.at = self.at.wrapping_add(blanks);
                if blanks < 8 {
                    break;
                }
            }
        }
    }

    #[inline]
    fn value(&mut self, depth: usize) -> Result<(), Box<Fault>> {
        let byte = self.space();
        let from = self.at;
        match byte {
            b'"' => self.text(),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(from, "true", Is::Flag),
            b'f' => self.word(from, "false", Is::Flag),
            b'n' => self.word(from, "null", Is::Null),
            _ => Err(self.fault("a value is expected")),
        }
    }

    fn word(&mut self, from: usize, word: &'static str, is: Is) -> Result<(), Box<Fault>> {
        let found = self
            .bytes
            .get(from..)
            .is_some_and(|it| it.starts_with(word.as_bytes()));
        if !found {
            return Err(self.fault("a value is expected"));
        }
        self.at = from.wrapping_add(word.len());
        self.nodes.push(Node::new(is, from, word.len()));
        Ok(())
    }

    #[inline(never)]
    fn object(&mut self, depth: usize) -> Result<(), Box<Fault>> {
        let (node, from) = self.open(depth)?;
        self.step();
        if self.space() == b'}' {
            self.step();
            return Ok(());
        }
        loop {
            if self.space() != b'"' {
                return Err(self.fault("a key is expected"));
            }
            let key = self.at;
            self.key()?;
            let key_end = self.at;
            if self.space() != b':' {
                return Err(self.fault("a colon is expected"));
            }
            self.step();
            // Most senders that write blanks write one here.
            if self.peek() == b' ' {
                self.step();
            }
            if let Err(mut fault) = self.value(depth.wrapping_add(1)) {
                let key = self.text.get(key.wrapping_add(1)..key_end.wrapping_sub(1));
                fault
                    .path
                    .push(Segment::Key(key.unwrap_or_default().to_owned()));
                return Err(fault);
            }
            match self.space() {
                b',' => self.step(),
                b'}' => break,
                _ => return Err(self.fault("a comma or the end of the object is expected")),
            }
        }
        self.step();
        self.close(node, Is::Object, from);
        let within = self.nodes.get(node.wrapping_add(1)..);
        self.watch.closed(node, within.unwrap_or_default());
        Ok(())
    }

    #[inline(never)]
    fn list(&mut self, depth: usize) -> Result<(), Box<Fault>> {
        let (node, from) = self.open(depth)?;
        self.step();
        if self.space() == b']' {
            self.step();
            self.close(node, Is::List, from);
            return Ok(());
        }
        let mut place = 0_usize;
        loop {
            if let Err(mut fault) = self.value(depth.wrapping_add(1)) {
                fault.path.push(Segment::Place(place));
                return Err(fault);
            }
            match self.space() {
                b',' => self.step(),
                b']' => break,
                _ => return Err(self.fault("a comma or the end of the list is expected")),
            }
            place = place.wrapping_add(1);
        }
        self.step();
        self.close(node, Is::List, from);
        Ok(())
    }

    fn open(&mut self, depth: usize) -> Result<(usize, usize), Box<Fault>> {
        if depth >= DEEPEST {
            return Err(self.fault("values are too deep within each other"));
        }
        let (node, from) = (self.nodes.len(), self.at);
        self.nodes.push(Node::new(Is::Object, from, 0));
        Ok((node, from))
    }

    fn close(&mut self, node: usize, is: Is, from: usize) {
        let within = self.nodes.len().wrapping_sub(node).wrapping_sub(1);
        if let Some(it) = self.nodes.get_mut(node) {
            *it = Node::new(is, from, within);
        }
    }

    /// Reads a text, which begins at the current quotation mark.
    fn text(&mut self) -> Result<(), Box<Fault>> {
        self.step();
        let from = self.at;
        self.at = special(self.bytes, from);
        if self.peek() != b'"' {
            return self.escaped(from);
        }
        let size = self.at.wrapping_sub(from);
        self.nodes.push(Node::new(Is::Text, from, size));
        self.step();
        Ok(())
    }

    /// Reads a key, which begins at the current quotation mark.
    #[inline(never)]
    fn key(&mut self) -> Result<(), Box<Fault>> {
        self.step();
        let from = self.at;
        self.at = special(self.bytes, from);
        if self.peek() != b'"' {
            self.watch.escaped();
            return self.escaped(from);
        }
        let size = self.at.wrapping_sub(from);
        let node = match self.catalog.key_at(self.bytes, from, self.at) {
            Some(word) => Node::new(Is::Word, from, word.into()),
            None => Node::new(Is::Text, from, size),
        };
        self.nodes.push(node);
        self.step();
        Ok(())
    }

    #[inline(never)]
    fn escaped(&mut self, from: usize) -> Result<(), Box<Fault>> {
        loop {
            match self.peek() {
                b'"' => break,
                b'\\' => {
                    self.step();
                    match self.peek() {
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.step(),
                        b'u' => {
                            self.step();
                            for _ in 0..4 {
                                if !self.peek().is_ascii_hexdigit() {
                                    return Err(self.fault("four hexadecimal digits are expected"));
                                }
                                self.step();
                            }
                        }
                        _ => return Err(self.fault("no such escape")),
                    }
                }
                _ => return Err(self.fault("a control character in a text")),
            }
            self.at = special(self.bytes, self.at);
        }
        if self.escapes.capacity() == 0 {
            let most_nodes = self.nodes.capacity().saturating_sub(self.nodes.len());
            let most = most_escapes(self.bytes, from).min(most_nodes);
            self.escapes.reserve_exact(most);
        }
        let entry = self.escapes.len();
        if entry > MOST {
            return Err(self.fault("too many texts with escapes"));
        }
        let place = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        self.escapes.push(Escape {
            from: place(from),
            to: place(self.at),
            start: 0,
            end: 0,
        });
        self.nodes.push(Node::new(Is::Escaped, entry, 0));
        self.step();
        Ok(())
    }

    fn number(&mut self) -> Result<(), Box<Fault>> {
        let from = self.at;
        if self.peek() == b'-' {
            self.step();
        }
        match self.peek() {
            b'0' => self.step(),
            b'1'..=b'9' => self.digits(),
            _ => return Err(self.fault("a digit is expected")),
        }
        if self.peek() == b'.' {
            self.step();
            self.some_digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.step();
            if matches!(self.peek(), b'+' | b'-') {
                self.step();
            }
            self.some_digits()?;
        }
        self.nodes
            .push(Node::new(Is::Number, from, self.at.wrapping_sub(from)));
        Ok(())
    }

    fn some_digits(&mut self) -> Result<(), Box<Fault>> {
        if !self.peek().is_ascii_digit() {
            return Err(self.fault("a digit is expected"));
        }
        self.digits();
        Ok(())
    }

    fn digits(&mut self) {
        while self.peek().is_ascii_digit() {
            self.step();
        }
    }
}

/// Returns the most texts with escapes that there can be from the first one on. Each has a backslash, a letter after
/// it, two quotation marks, and a byte that separates it from the next.
fn most_escapes(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let mut backslashes = 0_usize;
    for chunk in rest.chunks(255) {
        let sum = chunk
            .iter()
            .fold(0_u8, |sum, byte| sum.wrapping_add(u8::from(*byte == b'\\')));
        backslashes = backslashes.wrapping_add(sum.into());
    }
    backslashes.min(rest.len().div_euclid(5).saturating_add(1))
}

/// Returns the place of the next quotation mark, backslash or control character, or the end.
fn special(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let mut at = from;
    let (chunks, rest) = bytes.get(from..).unwrap_or_default().as_chunks();
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        let slash = word ^ 0x5c5c_5c5c_5c5c_5c5c;
        // With this bit turned over, a quotation mark and the control characters are the bytes below 0x21.
        let lower = word ^ 0x0202_0202_0202_0202;
        // The lowest byte that is found is one that was looked for; those above it may be borrows. A byte with the
        // highest bit set is a piece of a character beyond ASCII.
        let found =
            (slash.wrapping_sub(ONES) | lower.wrapping_sub(0x2121_2121_2121_2121)) & !word & HIGH;
        if found != 0 {
            let place = usize::try_from(found.trailing_zeros() >> 3).unwrap_or(0);
            return at.wrapping_add(place);
        }
        at = at.wrapping_add(8);
    }
    let place = rest
        .iter()
        .position(|it| matches!(it, b'"' | b'\\' | 0..0x20));
    at.wrapping_add(place.unwrap_or(rest.len()))
}

/// Resolves the escapes of a text, and returns whether a lone surrogate in it became U+FFFD.
pub(crate) fn unescape(raw: &str, into: &mut String) -> bool {
    let mut is_lone = false;
    let mut rest = raw;
    while let Some((plain, after)) = rest.split_once('\\') {
        into.push_str(plain);
        let mut letters = after.chars();
        let letter = letters.next().unwrap_or_default();
        rest = letters.as_str();
        into.push(match letter {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let (letter, after) = code(rest);
                is_lone |= letter.is_none();
                rest = after;
                letter.unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            other => other,
        });
    }
    into.push_str(rest);
    is_lone
}

/// Reads the character of a `\u` escape, which may take two escapes, and returns it with the rest.
fn code(after: &str) -> (Option<char>, &str) {
    let unit = |text: &str| u16::from_str_radix(text.get(..4)?, 16).ok();
    let rest = after.get(4..).unwrap_or_default();
    let Some(first) = unit(after) else {
        return (None, rest);
    };
    let second = rest.strip_prefix("\\u").and_then(unit);
    let pair = second.and_then(|second| char::decode_utf16([first, second]).next()?.ok());
    match pair {
        Some(letter) if char::from_u32(first.into()).is_none() => {
            (Some(letter), rest.get(6..).unwrap_or_default())
        }
        _ => (char::from_u32(first.into()), rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_lone_surrogates_replaced() {
        for (raw, text, is_lone) in [
            (r#"a\"\\\/\b\f\n\r\t"#, "a\"\\/\u{8}\u{c}\n\r\t", false),
            (r"\u0041\u00e9", "Aé", false),
            (r"\ud83d\ude00!", "😀!", false),
            (r"\ud83d", "\u{fffd}", true),
            (r"\ude00\ud83d", "\u{fffd}\u{fffd}", true),
            (r"\ud83d\u0041", "\u{fffd}A", true),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀", true),
            (r"\ud83dx", "\u{fffd}x", true),
            (r"\u0000", "\0", false),
        ] {
            let mut into = String::new();
            assert_eq!(unescape(raw, &mut into), is_lone, "{raw}");
            assert_eq!(into, text, "{raw}");
        }
    }

    #[test]
    fn what_ends_a_text_is_found_at_every_place() {
        for byte in [b'"', b'\\', 0, 0x1f, b'\n'] {
            for place in 0..40 {
                let mut text = vec![0xe4; 40];
                text[place] = byte;
                for from in 0..=place {
                    assert_eq!(special(&text, from), place);
                }
                text[place] = b' ';
                assert_eq!(special(&text, 0), 40);
            }
        }
    }
}
