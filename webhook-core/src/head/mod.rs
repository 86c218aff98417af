//! Reads the head of a request strictly, as text that remembers its place in the request.

mod found;
mod named;
mod single;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, request};

pub(crate) use self::found::{ENCODING, Found, LENGTH, Listed};
pub use self::named::Named;
use self::single::{single, single_value, text_of};
pub use self::text::Text;
pub(crate) use self::text::{Kept, Source, Told};

use crate::rejection::{Rejection, RejectionKind};

/// The longest path and query of a sender that signs them, in bytes.
const LONGEST_SIGNED_TARGET: usize = 8 << 10;

/// The head of a request: method, target and headers, borrowed.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    /// The headers that one pass has found, if a pass was made.
    found: Option<&'a Found<'a>>,
}

impl<'a> Head<'a> {
    /// Makes a head of a method, a URI and headers.
    #[must_use]
    pub const fn new(method: &'a Method, uri: &'a Uri, headers: &'a HeaderMap) -> Self {
        Self {
            method,
            uri,
            headers,
            found: None,
        }
    }

    /// Replaces the URI with the one that the sender requested, if a router has shortened it.
    #[must_use]
    pub const fn with_uri(self, uri: &'a Uri) -> Self {
        Self { uri, ..self }
    }

    /// Goes over the headers once, for those of this list.
    pub(crate) fn pass(&self, listed: &Listed) -> Found<'a> {
        Found::pass(self.headers, listed)
    }

    /// Returns this head with the results of the pass, so that it need not look the headers up again.
    pub(crate) const fn after(self, found: &'a Found<'a>) -> Self {
        Self {
            found: Some(found),
            ..self
        }
    }

    /// Returns the request's method.
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

    /// Returns the only value of the header `name`.
    ///
    /// # Errors
    ///
    /// Returns an error for a value that is absent, repeated or not ASCII.
    pub fn only(&self, name: impl Named) -> Result<Text<'a>, Rejection> {
        self.at_most_one(name)?
            .ok_or_else(|| Rejection::of_header(RejectionKind::MissingHeader, name.text()))
    }

    /// Returns the value of the header `name`, if there is one. Use it for a header that is signed, or that decides
    /// what is signed; use [`Head::informative`] for a header that only informs.
    ///
    /// # Errors
    ///
    /// Returns an error for a value that is repeated or not ASCII.
    pub fn at_most_one(&self, name: impl Named) -> Result<Option<Text<'a>>, Rejection> {
        match self.passed(name) {
            Ok(None) => Ok(None),
            Ok(Some(value)) => text_of(value, || name.text()).map(Some),
            Err(()) => single(name.values(self.headers), name.text()),
        }
    }

    /// Returns what the pass has found of this header, or `Err` if the pass has not settled it.
    pub(crate) fn passed(&self, name: impl Named) -> Result<Option<&'a HeaderValue>, ()> {
        let found = self.found.ok_or(())?;
        found.single(name.parsed().ok_or(())?, &mut 0)
    }

    /// Returns what [`Head::informative`] finds of this header. If the pass has found it once, nobody reads its value
    /// yet.
    ///
    /// Whoever asks for several in the order in which they are listed gives one `next` for all: see [`Found::single`].
    #[inline]
    pub(crate) fn told(&self, name: &'static HeaderName, next: &mut usize) -> Option<Told<'a>> {
        match self.found.map(|found| found.single(name, next)) {
            Some(Ok(value)) => value.map(Told::Unread),
            _ => self.informative(name).map(Told::Text),
        }
    }

    /// Returns what follows this prefix in each of these headers. The sender writes at least one of the headers, and each
    /// at most once.
    ///
    /// A value without the prefix does no harm if another header has the prefix.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Head::at_most_one`]. If no header has the prefix, returns
    /// [`RejectionKind::MalformedSignature`] for the first header that is there, and [`RejectionKind::MissingHeader`]
    /// if none is.
    pub fn either<const N: usize>(
        &self,
        names: [&'static str; N],
        prefix: &str,
    ) -> Result<[Option<Text<'a>>; N], Rejection> {
        let mut found = [None; N];
        let mut missing = Rejection::new(RejectionKind::MissingHeader);
        if let Some(name) = names.first() {
            missing = Rejection::of_header(RejectionKind::MissingHeader, name);
        }
        for (name, found) in names.into_iter().zip(&mut found).rev() {
            if let Some(text) = self.at_most_one(name)? {
                *found = text.strip_prefix(prefix);
                missing = Rejection::of_header(RejectionKind::MalformedSignature, name);
            }
        }
        match found.iter().any(Option::is_some) {
            true => Ok(found),
            false => Err(missing),
        }
    }

    /// Returns the text of the header `name` if it only informs: an id, a name or a version that a handler may want to
    /// see, but that proves nothing and decides nothing.
    ///
    /// Returns `None` if it is absent, blank, repeated or not ASCII. Any proxy on the way can make it so, and no
    /// authentic delivery is refused for that.
    #[must_use]
    pub fn informative(&self, name: impl Named) -> Option<Text<'a>> {
        let text = self.at_most_one(name).ok().flatten()?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// Returns what [`Head::informative`] finds of these headers, in this order.
    pub(crate) fn informative_of(
        &self,
        names: &'static [(&'static str, HeaderName)],
        mut each: impl FnMut(&'static str, &Text<'a>),
    ) {
        for (shown, name) in names {
            if let Some(text) = self.informative(name) {
                each(shown, &text);
            }
        }
    }

    /// Returns the credentials in the only header `Authorization`, after the name of this scheme, such as `Basic` or
    /// `Bearer`.
    ///
    /// # Errors
    ///
    /// Returns an error for a header that is absent, repeated or not ASCII, and for another scheme.
    pub fn credentials(&self, scheme: &str) -> Result<Text<'a>, Rejection> {
        const NAME: &str = "authorization";
        match self.only(NAME)?.split_once(" ") {
            Some((named, text)) if named.eq_ignore_ascii_case(scheme) => Ok(text),
            _ => Err(Rejection::of_header(RejectionKind::MalformedHeader, NAME)
                .expecting("the name of the sender's scheme, a blank and the credentials")),
        }
    }

    /// Returns the value of the header `name`, if there is one; a rejection names the header `at_fault`.
    pub(crate) fn single(
        &self,
        name: &str,
        at_fault: &'static str,
    ) -> Result<Option<Text<'a>>, Rejection> {
        single(self.headers.get_all(name), at_fault)
    }

    /// Returns the only value of the header `name`, whatever its bytes; a rejection names the header `at_fault`.
    pub(crate) fn single_value(
        &self,
        name: &str,
        at_fault: &'static str,
    ) -> Result<Option<&'a HeaderValue>, Rejection> {
        single_value(self.headers.get_all(name), at_fault)
    }

    /// Returns an upper bound of the memory that the head takes, in bytes: its target, its names and values, and the
    /// places that a [`HeaderMap`] has for them.
    ///
    /// Together with [`InFlight::retained`](crate::InFlight::retained) it bounds what is in memory before anything is
    /// proven.
    #[must_use]
    pub fn retained(&self) -> usize {
        // A place of the map counts twice, since an array that has grown may have as many free. The reference count of
        // a name's and of a value's bytes is added, in case they share a buffer.
        const PLACE: usize = 2 * (size_of::<HeaderName>() + size_of::<HeaderValue>() + 64);
        // The first allocation of a map has places for more headers than one.
        const FEWEST: usize = 4;
        let places = match self.headers.len() {
            0 => 0,
            some => some.max(FEWEST).saturating_mul(PLACE),
        };
        let texts = self.headers.iter();
        let texts = texts.map(|(name, value)| name.as_str().len().saturating_add(value.len()));
        let target = self
            .uri
            .path_and_query()
            .map_or(0, |target| target.as_str().len());
        let authority = self
            .uri
            .authority()
            .map_or(0, |authority| authority.as_str().len());
        let rest = target.saturating_add(authority).saturating_add(places);
        texts.fold(rest, usize::saturating_add)
    }

    /// Iterates over every value of the header `name`, as bytes.
    pub(crate) fn values(&self, name: impl Named) -> impl Iterator<Item = &'a HeaderValue> {
        name.values(self.headers).iter()
    }

    /// Returns whether the header `name` is there, once or several times.
    #[must_use]
    pub fn has(&self, name: impl Named) -> bool {
        match self.passed(name) {
            Ok(value) => value.is_some(),
            Err(()) => name.is_in(self.headers),
        }
    }

    /// Returns the path and query of the request, as sent.
    #[must_use]
    pub fn target(&self) -> Option<Text<'a>> {
        let target = self.uri.path_and_query()?;
        Some(Text::of(target.as_str(), Source::Target(target)))
    }

    /// Returns the path and query of the request, as sent, for a sender that signs them.
    ///
    /// Such a sender often does not say how it spells the URL. Then each spelling is hashed, and each may be longer
    /// than what came. To keep a stranger's URL as cheap as a body of the same length, this refuses a target longer
    /// than 8 KiB: RFC 9110, section 4.1, asks receivers for 8000 octets, and the URLs with which webhooks are
    /// registered are shorter.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::TargetTooLong`] beyond 8 KiB, and [`RejectionKind::MalformedHeader`] if the request
    /// has no target.
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

    /// Returns the path of the request, as sent; `None` if the target is no path, such as `*`.
    #[must_use]
    pub fn path(&self) -> Option<Text<'a>> {
        let target = self.target().filter(|target| target.starts_with('/'))?;
        Some(target.split_once("?").map_or(target, |(path, _)| path))
    }

    /// Returns the query of the request without its `?`, as sent.
    #[must_use]
    pub fn query_string(&self) -> Option<Text<'a>> {
        Some(self.target()?.split_once("?")?.1)
    }

    /// Returns the value of the query parameter `key` as sent, with its percent-encoding.
    ///
    /// Returns `None` if the parameter is there more than once, since readers differ on which one counts, and if the
    /// query has more than 256 parameters, since no more are read.
    #[must_use]
    pub fn query(&self, key: &str) -> Option<Text<'a>> {
        let mut found = None;
        for pair in self.query_string()?.elements('&') {
            let pair = pair.ok()?;
            if pair.split('=').next().is_some_and(|name| &*name == key)
                && found.replace(pair).is_some()
            {
                return None;
            }
        }
        Some(found?.split_once("=")?.1)
    }
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
