//! The head of a request, read strictly, and text that remembers where it stands in it.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::header::GetAll;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, request};

use crate::rejection::{Rejection, RejectionKind};

/// The longest path and query, in bytes, of a sender that signs them.
const LONGEST_SIGNED_TARGET: usize = 8 << 10;

/// The head of a request: method, target and headers, borrowed.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
}

impl<'a> Head<'a> {
    /// A head of these parts.
    #[must_use]
    pub const fn new(method: &'a Method, uri: &'a Uri, headers: &'a HeaderMap) -> Self {
        Self {
            method,
            uri,
            headers,
        }
    }

    /// Replaces the URI by the one that the sender requested, where a router has shortened it.
    #[must_use]
    pub const fn with_uri(self, uri: &'a Uri) -> Self {
        Self { uri, ..self }
    }

    /// The request's method.
    #[must_use]
    pub const fn method(&self) -> &'a Method {
        self.method
    }

    #[cfg(feature = "explain")]
    pub(crate) const fn uri(&self) -> &'a Uri {
        self.uri
    }

    #[cfg(feature = "explain")]
    pub(crate) const fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The one value of the header `name`.
    ///
    /// # Errors
    ///
    /// An absent, a repeated and a non-ASCII value are refused.
    pub fn only(&self, name: impl Named) -> Result<Text<'a>, Rejection> {
        self.at_most_one(name)?
            .ok_or_else(|| Rejection::of_header(RejectionKind::MissingHeader, name.text()))
    }

    /// The one value of the header `name`, of at least one character.
    ///
    /// # Errors
    ///
    /// As for [`Head::only`]; and an empty value is refused.
    pub fn only_nonempty(&self, name: impl Named) -> Result<Text<'a>, Rejection> {
        let text = self.only(name)?;
        if text.is_empty() {
            let malformed = Rejection::of_header(RejectionKind::MalformedHeader, name.text());
            return Err(malformed.expecting("a value that is not empty"));
        }
        Ok(text)
    }

    /// The value of the header `name`, if there is one: for a header that is signed, or that decides
    /// what is signed. [`Head::informative`] is for those that only inform.
    ///
    /// # Errors
    ///
    /// A repeated and a non-ASCII value are refused.
    pub fn at_most_one(&self, name: impl Named) -> Result<Option<Text<'a>>, Rejection> {
        single(name.values(self.headers), name.text())
    }

    /// The text of the header `name` that proves nothing and routes nothing: an id, a name, a version that a
    /// handler may want to see.
    ///
    /// None where it is absent, blank, there more than once or not ASCII: whoever stands between the
    /// sender and here can make it so, and no authentic delivery is refused for it.
    #[must_use]
    pub fn informative(&self, name: impl Named) -> Option<Text<'a>> {
        let text = self.at_most_one(name).ok().flatten()?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// The credentials in the one header `Authorization`, where they are of this scheme, such as `Basic`
    /// or `Bearer`: what follows its name.
    ///
    /// # Errors
    ///
    /// An absent, a repeated and a non-ASCII header, and another scheme, are refused.
    pub fn credentials(&self, scheme: &str) -> Result<Text<'a>, Rejection> {
        const NAME: &str = "authorization";
        match self.only(NAME)?.split_once(" ") {
            Some((named, text)) if named.eq_ignore_ascii_case(scheme) => Ok(text),
            _ => Err(Rejection::of_header(RejectionKind::MalformedHeader, NAME)
                .expecting("the name of the sender's scheme, a blank and the credentials")),
        }
    }

    /// The value of the header `name`, if there is one; a rejection names the header `at_fault`.
    pub(crate) fn single(
        &self,
        name: &str,
        at_fault: &'static str,
    ) -> Result<Option<Text<'a>>, Rejection> {
        single(self.headers.get_all(name), at_fault)
    }

    /// The one value of the header `name`, whatever its bytes; a rejection names the header `at_fault`.
    pub(crate) fn single_value(
        &self,
        name: &str,
        at_fault: &'static str,
    ) -> Result<Option<&'a HeaderValue>, Rejection> {
        single_value(self.headers.get_all(name), at_fault)
    }

    /// What holding on to the head costs, in bytes: its target, its names and values, and the places that
    /// a [`HeaderMap`] has for them. An upper bound of what an allocator says.
    ///
    /// It is here for a bound on what is in memory before anything is proven, beside
    /// [`InFlight::retained`](crate::InFlight::retained).
    #[must_use]
    pub fn retained(&self) -> usize {
        // A place of the map, twice as an array that has grown may have them free; the reference count of
        // a name's and of a value's bytes, where they share a buffer.
        const PLACE: usize = 2 * (size_of::<HeaderName>() + size_of::<HeaderValue>() + 64);
        let texts = self.headers.iter().map(|(name, value)| {
            PLACE
                .saturating_add(name.as_str().len())
                .saturating_add(value.len())
        });
        let target = self
            .uri
            .path_and_query()
            .map_or(0, |target| target.as_str().len());
        let authority = self
            .uri
            .authority()
            .map_or(0, |authority| authority.as_str().len());
        texts.fold(target.saturating_add(authority), usize::saturating_add)
    }

    /// Every value of the header `name`, as bytes.
    pub(crate) fn values(&self, name: impl Named) -> impl Iterator<Item = &'a HeaderValue> {
        name.values(self.headers).iter()
    }

    /// Whether the header `name` is there at all, once or more.
    #[must_use]
    pub fn has(&self, name: impl Named) -> bool {
        name.is_in(self.headers)
    }

    /// The path and query of the request, as sent.
    #[must_use]
    pub fn target(&self) -> Option<Text<'a>> {
        let target = self.uri.path_and_query()?;
        Some(Text {
            text: target.as_str(),
            source: Source::Target(target),
        })
    }

    /// The path and query of the request, as sent, for a sender that signs them.
    ///
    /// Where such a sender does not say how it spells the URL, each spelling is hashed, and each may be
    /// longer than what came. So that a stranger's URL costs no more than a body of its length would, none
    /// is longer than 8 KiB: RFC 9110, section 4.1, asks receivers for 8000 octets, and what a webhook is
    /// registered with is shorter.
    ///
    /// # Errors
    ///
    /// [`RejectionKind::TargetTooLong`] beyond 8 KiB, and [`RejectionKind::MalformedHeader`] where the
    /// request has no target.
    pub fn signed_target(&self) -> Result<Text<'a>, Rejection> {
        let target = self.target();
        let no_target = Rejection::new(RejectionKind::MalformedHeader).expecting("a path");
        let target = target.ok_or(no_target)?;
        if target.len() > LONGEST_SIGNED_TARGET {
            let refused = Rejection::new(RejectionKind::TargetTooLong);
            return Err(refused.expecting("at most 8192 bytes of path and query"));
        }
        Ok(target)
    }

    /// The path of the request, as sent. None where the target is no path, such as `*`.
    #[must_use]
    pub fn path(&self) -> Option<Text<'a>> {
        let target = self.target().filter(|target| target.starts_with('/'))?;
        Some(target.split_once("?").map_or(target, |(path, _)| path))
    }

    /// The query of the request without its `?`, as sent.
    #[must_use]
    pub fn query_string(&self) -> Option<Text<'a>> {
        Some(self.target()?.split_once("?")?.1)
    }

    /// The value of the query parameter `key`, as sent: percent-encoding is left in place.
    ///
    /// None where it is there more than once, as readers differ on which one counts.
    #[must_use]
    pub fn query(&self, key: &str) -> Option<Text<'a>> {
        let query = self.query_string()?;
        let mut named = query
            .split('&')
            .filter(|pair| pair.split('=').next().is_some_and(|name| &*name == key));
        match (named.next(), named.next()) {
            (Some(pair), None) => Some(pair.split_once("=")?.1),
            _ => None,
        }
    }
}

/// The text of the one value of these, if there is one; a rejection names the header `at_fault`.
fn single<'a>(
    values: GetAll<'a, HeaderValue>,
    at_fault: &'static str,
) -> Result<Option<Text<'a>>, Rejection> {
    let Some(value) = single_value(values, at_fault)? else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(text) => Ok(Some(Text {
            text,
            source: Source::Header(value),
        })),
        Err(_) => Err(
            Rejection::of_header(RejectionKind::MalformedHeader, at_fault)
                .expecting("visible ASCII"),
        ),
    }
}

/// The one value of these, whatever its bytes; a rejection names the header `at_fault`.
fn single_value<'a>(
    values: GetAll<'a, HeaderValue>,
    at_fault: &'static str,
) -> Result<Option<&'a HeaderValue>, Rejection> {
    let mut values = values.iter();
    let value = values.next();
    if values.next().is_some() {
        let repeated = Rejection::of_header(RejectionKind::RepeatedHeader, at_fault);
        return Err(repeated.expecting("the header once"));
    }
    Ok(value)
}

/// The name of a header, as a text or as a static [`HeaderName`].
///
/// A text is parsed for each delivery, which takes hundreds of instructions; a
/// `static SIGNATURE: HeaderName = HeaderName::from_static("acme-signature")` is parsed when the program is
/// compiled.
pub trait Named: sealed::Sealed + Copy {
    /// The name as text, in lower case.
    #[doc(hidden)]
    fn text(self) -> &'static str;

    #[doc(hidden)]
    fn values(self, headers: &HeaderMap) -> GetAll<'_, HeaderValue>;

    #[doc(hidden)]
    fn is_in(self, headers: &HeaderMap) -> bool;
}

impl Named for &'static str {
    fn text(self) -> &'static str {
        self
    }

    fn values(self, headers: &HeaderMap) -> GetAll<'_, HeaderValue> {
        headers.get_all(self)
    }

    fn is_in(self, headers: &HeaderMap) -> bool {
        headers.contains_key(self)
    }
}

impl Named for &'static HeaderName {
    fn text(self) -> &'static str {
        self.as_str()
    }

    fn values(self, headers: &HeaderMap) -> GetAll<'_, HeaderValue> {
        headers.get_all(self)
    }

    fn is_in(self, headers: &HeaderMap) -> bool {
        headers.contains_key(self)
    }
}

mod sealed {
    #[expect(unnameable_types, reason = "nobody is to name it")]
    pub trait Sealed {}
    impl Sealed for &'static str {}
    impl Sealed for &'static http::HeaderName {}
}

impl<'a> From<&'a request::Parts> for Head<'a> {
    fn from(parts: &'a request::Parts) -> Self {
        Self::new(&parts.method, &parts.uri, &parts.headers)
    }
}

/// Shows the names of the headers, not their values: one may be a credential.
impl fmt::Debug for Head<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("method", self.method)
            .field("path", &self.uri.path())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Text of a request that knows which header, target or body it is a piece of.
///
/// Splitting and trimming keep that origin, so the core can tell whether an id or a topic lies
/// within what was signed instead of believing a declaration.
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
    pub(crate) const fn in_body(text: &'a str, body: &'a Bytes) -> Self {
        Self {
            text,
            source: Source::Body(body),
        }
    }

    /// The text itself.
    #[must_use]
    #[inline]
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// The pieces between the separators.
    #[inline]
    pub fn split(self, separator: char) -> impl Iterator<Item = Self> {
        self.text.split(separator).map(move |text| self.piece(text))
    }

    /// What stands before and after the first `separator`.
    #[must_use]
    #[inline]
    pub fn split_once(self, separator: &str) -> Option<(Self, Self)> {
        let (before, after) = match separator.as_bytes() {
            // A search for a text prepares for long ones: too much for each piece of a long list.
            [byte] if byte.is_ascii() => self.text.split_once(char::from(*byte))?,
            _ => self.text.split_once(separator)?,
        };
        Some((self.piece(before), self.piece(after)))
    }

    /// What follows `prefix`.
    #[must_use]
    pub fn strip_prefix(self, prefix: &str) -> Option<Self> {
        Some(self.piece(self.text.strip_prefix(prefix)?))
    }

    /// The text without spaces and tabs at its ends.
    #[must_use]
    #[inline]
    pub fn trim(self) -> Self {
        self.piece(self.text.trim_matches([' ', '\t']))
    }

    #[inline]
    const fn piece(self, text: &'a str) -> Self {
        Self {
            text,
            source: self.source,
        }
    }

    /// Whether this is a piece of `whole`: of the same origin, at a place inside it.
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

    /// Whether this is a piece of the body.
    pub(crate) const fn is_of_body(&self) -> bool {
        matches!(self.source, Source::Body(_))
    }

    /// The header value and the byte range in it, where this text is of a header.
    pub(crate) fn header_place(&self) -> Option<(&'a HeaderValue, usize, usize)> {
        let Source::Header(value) = self.source else {
            return None;
        };
        let (start, end) = self.place();
        Some((value, start, end))
    }

    /// Which header, target or body the text is a piece of.
    pub(crate) const fn source(&self) -> Source<'a> {
        self.source
    }

    /// Start and end of the text in its origin.
    pub(crate) fn place(&self) -> (usize, usize) {
        let origin = match self.source {
            Source::Header(value) => value.as_bytes().as_ptr().addr(),
            Source::Target(target) => target.as_str().as_ptr().addr(),
            Source::Body(body) => body.as_ptr().addr(),
        };
        let start = self.text.as_ptr().addr().saturating_sub(origin);
        (start, start.saturating_add(self.text.len()))
    }

    /// The text beyond the life of the request; shares the bytes of its origin instead of copying.
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

/// Shows where the text stands, not the text: it may be a credential.
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
    /// The bytes that it keeps in memory beside its own place: its whole origin, and the count of who
    /// shares that. Those of a body are counted with the body.
    pub(crate) fn retained(&self) -> usize {
        const SHARED: usize = 4 * size_of::<usize>();
        let origin = match &self.origin {
            KeptOrigin::Header(value) => value.len(),
            KeptOrigin::Target(target) => target.as_str().len(),
            KeptOrigin::Body(_) => return 0,
        };
        origin.saturating_add(SHARED)
    }

    pub(crate) fn as_str(&self) -> &str {
        let bytes = match &self.origin {
            KeptOrigin::Header(value) => value.as_bytes(),
            KeptOrigin::Target(target) => target.as_str().as_bytes(),
            KeptOrigin::Body(body) => body,
        };
        // It was text when it was kept, so neither fallback is reached.
        bytes
            .get(self.start..self.end)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signed_target_has_a_length() {
        let headers = HeaderMap::new();
        for (length, refused) in [
            (LONGEST_SIGNED_TARGET, None),
            (
                LONGEST_SIGNED_TARGET + 1,
                Some(RejectionKind::TargetTooLong),
            ),
        ] {
            let uri: Uri = format!("/{}", "a".repeat(length - 1)).parse().unwrap();
            let head = Head::new(&Method::GET, &uri, &headers);
            let found = head.signed_target().err().map(|refused| refused.kind());
            assert_eq!(found, refused, "{length}");
        }
        let uri: Uri = "example.com:443".parse().unwrap();
        let refused = Head::new(&Method::GET, &uri, &headers).signed_target();
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::MalformedHeader);
    }

    #[test]
    fn a_target_has_a_path_and_a_query() {
        let headers = HeaderMap::new();
        for (target, path, query) in [
            ("/a%20b", Some("/a%20b"), None),
            ("/a?", Some("/a"), Some("")),
            ("/a?b=/?c", Some("/a"), Some("b=/?c")),
            ("https://example.com", Some("/"), None),
            ("*", None, None),
            ("example.com:443", None, None),
        ] {
            let uri: Uri = target.parse().unwrap();
            let head = Head::new(&Method::GET, &uri, &headers);
            assert_eq!(head.path().map(|it| it.as_str()), path, "{target}");
            assert_eq!(head.query_string().map(|it| it.as_str()), query, "{target}");
        }
    }
}
