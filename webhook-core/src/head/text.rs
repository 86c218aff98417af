//! Text that knows of which header, target or body it is a piece.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::HeaderValue;
use http::uri::PathAndQuery;

use crate::rejection::{Rejection, RejectionKind};

/// The most elements of a list that are read. Senders that list signatures send a handful.
const MOST_ELEMENTS: usize = 256;

/// How many bytes are compared one by one before a search for the first separator begins.
const NEAR: usize = 3;

/// Text of a request that knows of which header, target or body it is a piece.
///
/// Splitting and trimming keep that origin. So the core can compute whether an id or a topic lies within what was
/// signed, instead of believing an adapter.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    text: &'a str,
    source: Source<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    Header(&'a HeaderValue),
    Target(&'a PathAndQuery),
    Body(&'a Bytes),
}

impl<'a> Text<'a> {
    pub(super) const fn of(text: &'a str, source: Source<'a>) -> Self {
        Self { text, source }
    }

    /// Returns what a header with this one value informs of: see [`Head::informative`](super::Head::informative).
    pub(crate) fn informative(value: &'a HeaderValue) -> Option<Self> {
        let text = Self::of(visible(value)?, Source::Header(value)).trim();
        (!text.is_empty()).then_some(text)
    }

    pub(crate) const fn in_body(text: &'a str, body: &'a Bytes) -> Self {
        Self::of(text, Source::Body(body))
    }

    /// Returns the text itself.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// Iterates over the pieces between the separators.
    #[inline]
    pub fn split(self, separator: char) -> impl Iterator<Item = Self> {
        let mut rest = Some(self.text);
        std::iter::from_fn(move || {
            let text = rest?;
            let cut = cut(text, separator);
            rest = cut.map(|(_, behind)| behind);
            Some(self.piece(cut.map_or(text, |(piece, _)| piece)))
        })
    }

    /// Iterates over the elements of a list that a stranger may have written, such as the signatures of a delivery. A
    /// reader stops at the first error, and so reads no more than 256 elements, whatever they are.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::TooManySignatures`] in place of the 257th element.
    pub fn elements(self, separator: char) -> impl Iterator<Item = Result<Self, Rejection>> {
        let pieces = self.split(separator).enumerate();
        pieces.map(|(place, piece)| match place < MOST_ELEMENTS {
            true => Ok(piece),
            false => Err(RejectionKind::TooManySignatures.into()),
        })
    }

    /// Returns the texts before and after the first `separator`.
    #[must_use]
    #[inline]
    pub fn split_once(self, separator: &str) -> Option<(Self, Self)> {
        let (before, after) = match separator.as_bytes() {
            // Searching for a text prepares for long ones, which costs too much for each piece of a long list.
            [byte] if byte.is_ascii() => {
                // The name before the first separator is often this short, and then even that search costs too much.
                let near = self.text.bytes().take(NEAR).position(|it| it == *byte);
                match near {
                    Some(place) => around(self.text, place)?,
                    None => cut(self.text, char::from(*byte))?,
                }
            }
            // The machine code of the standard library's search has an assertion, which ci/panics would find.
            _ => {
                let follows = |place: &usize| {
                    let rest = self.text.get(*place..);
                    rest.is_some_and(|rest| rest.starts_with(separator))
                };
                let place = (0..=self.text.len()).find(follows)?;
                let behind = place.saturating_add(separator.len());
                (self.text.get(..place)?, self.text.get(behind..)?)
            }
        };
        Some((self.piece(before), self.piece(after)))
    }

    /// Returns the text after `prefix`, if it starts with it.
    #[must_use]
    pub fn strip_prefix(self, prefix: &str) -> Option<Self> {
        Some(self.piece(self.text.strip_prefix(prefix)?))
    }

    /// Returns the text without spaces and tabs at its ends.
    #[must_use]
    #[inline]
    pub fn trim(self) -> Self {
        let is_blank = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
        let bytes = self.text.as_bytes();
        if is_blank(bytes.first()) || is_blank(bytes.last()) {
            self.piece(self.text.trim_matches([' ', '\t']))
        } else {
            self
        }
    }

    #[inline]
    const fn piece(self, text: &'a str) -> Self {
        Self {
            text,
            source: self.source,
        }
    }

    /// Returns whether this is a piece of `whole`: of the same origin, at a place inside it.
    pub(crate) fn lies_within(&self, whole: &Self) -> bool {
        let same_origin = match (self.source, whole.source) {
            (Source::Header(a), Source::Header(b)) => std::ptr::eq(a, b),
            (Source::Target(a), Source::Target(b)) => std::ptr::eq(a, b),
            (Source::Body(a), Source::Body(b)) => std::ptr::eq(a, b),
            _ => false,
        };
        let (inner, outer) = (self.place(), whole.place());
        same_origin && outer.0 <= inner.0 && inner.1 <= outer.1
    }

    /// Returns whether this is a piece of this header's value.
    pub(crate) fn is_of(&self, value: &HeaderValue) -> bool {
        matches!(self.source, Source::Header(of) if std::ptr::eq(of, value))
    }

    /// Returns whether this is a piece of the body.
    pub(crate) const fn is_of_body(&self) -> bool {
        matches!(self.source, Source::Body(_))
    }

    /// Returns the header value and the byte range in it, if this text is of a header.
    pub(crate) fn header_place(&self) -> Option<(&'a HeaderValue, usize, usize)> {
        let Source::Header(value) = self.source else {
            return None;
        };
        let (start, end) = self.place();
        Some((value, start, end))
    }

    /// Returns the header, target or body of which the text is a piece.
    pub(crate) const fn source(&self) -> Source<'a> {
        self.source
    }

    /// Returns start and end of the text in its origin.
    pub(crate) fn place(&self) -> (usize, usize) {
        let origin = match self.source {
            Source::Header(value) => value.as_bytes().as_ptr().addr(),
            Source::Target(target) => target.as_str().as_ptr().addr(),
            Source::Body(body) => body.as_ptr().addr(),
        };
        let start = self.text.as_ptr().addr().saturating_sub(origin);
        (start, start.saturating_add(self.text.len()))
    }

    /// Keeps the text beyond the life of the request; it shares the bytes of its origin instead of copying them.
    pub(crate) fn keep(&self) -> Kept {
        let (start, end) = self.place();
        let origin = match self.source {
            Source::Header(value) => KeptOrigin::Header(value.clone()),
            Source::Target(target) => KeptOrigin::Target(target.clone()),
            Source::Body(body) => KeptOrigin::Body(body.clone()),
        };
        Kept { origin, start, end }
    }
}

/// Returns what [`HeaderValue::to_str`] gives, and looks at several bytes of a longer value at a time. A value has no
/// control character but the tab, so all of it that is ASCII is visible.
pub(super) fn visible(value: &HeaderValue) -> Option<&str> {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let bytes = value.as_bytes();
    if bytes.len() < 16 {
        return value.to_str().ok();
    }
    let (words, rest) = bytes.as_chunks();
    let words = words.iter().map(|word| u64::from_ne_bytes(*word));
    let words = words.fold(0, |all, word| all | word);
    let rest = rest.iter().fold(0, |all, byte| all | byte);
    let is_ascii = words & HIGH == 0 && rest < 0x80;
    let text = is_ascii.then(|| std::str::from_utf8(bytes));
    text.and_then(Result::ok)
}

/// A text of the head that a claim shows to handlers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Told<'a> {
    Text(Text<'a>),
    /// The only value of a header that only informs, which nobody has read yet.
    Unread(&'a HeaderValue),
}

impl<'a> Told<'a> {
    /// Returns the text, if there is one to show.
    pub(crate) fn text(self) -> Option<Text<'a>> {
        match self {
            Self::Text(text) => Some(text),
            Self::Unread(value) => Text::informative(value),
        }
    }
}

/// Returns the texts before and after the first `separator`.
fn cut(text: &str, separator: char) -> Option<(&str, &str)> {
    match u8::try_from(separator) {
        Ok(byte) if byte.is_ascii() => {
            let place = memchr::memchr(byte, text.as_bytes())?;
            around(text, place)
        }
        _ => text.split_once(separator),
    }
}

/// Returns the texts before and after the byte at this place.
fn around(text: &str, place: usize) -> Option<(&str, &str)> {
    Some((text.get(..place)?, text.get(place.saturating_add(1)..)?))
}

/// Shows the place of the text and not the text, which may be a credential.
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = match self.source {
            Source::Header(_) => "header",
            Source::Target(_) => "target",
            Source::Body(_) => "body",
        };
        let (start, end) = self.place();
        write!(f, "Text({origin}, {start}..{end})")
    }
}

impl Deref for Text<'_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.text
    }
}

/// A [`Text`] that owns a share of its origin.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    origin: KeptOrigin,
    start: usize,
    end: usize,
}

#[derive(Clone, Debug)]
enum KeptOrigin {
    Header(HeaderValue),
    Target(PathAndQuery),
    Body(Bytes),
}

impl Kept {
    /// Returns how many bytes are kept on the heap: the whole origin, and its reference count. Those of a body are
    /// counted with the body.
    pub(crate) fn retained(&self) -> usize {
        const SHARED: usize = 4 * size_of::<usize>();
        let origin = match &self.origin {
            KeptOrigin::Header(value) => value.len(),
            KeptOrigin::Target(target) => target.as_str().len(),
            KeptOrigin::Body(_) => return 0,
        };
        origin.saturating_add(SHARED)
    }

    /// Keeps the whole value of a header, whatever its bytes.
    pub(crate) fn whole(value: &HeaderValue) -> Self {
        Self {
            origin: KeptOrigin::Header(value.clone()),
            start: 0,
            end: value.len(),
        }
    }

    /// Makes a text of all of these bytes. Whoever holds the bytes counts their memory.
    #[cfg(feature = "seal")]
    pub(crate) const fn of(text: Bytes) -> Self {
        let end = text.len();
        Self {
            origin: KeptOrigin::Body(text),
            start: 0,
            end,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let bytes = match &self.origin {
            KeptOrigin::Header(value) => value.as_bytes(),
            KeptOrigin::Target(target) => target.as_str().as_bytes(),
            KeptOrigin::Body(body) => body,
        };
        // The bytes were text when they were kept, so neither fallback is reached.
        bytes
            .get(self.start..self.end)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}
