//! The head of a request, read strictly, and text that remembers where it stands in it.

mod found;
mod named;
mod single;
#[cfg(test)]
mod tests;
mod text;

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, request};

pub(crate) use self::found::{ENCODING, Found, LENGTH};
pub use self::named::Named;
use self::single::{single, single_value, text_of};
pub use self::text::Text;
pub(crate) use self::text::{Kept, Source};

use crate::rejection::{Rejection, RejectionKind};

/// The longest path and query, in bytes, of a sender that signs them.
const LONGEST_SIGNED_TARGET: usize = 8 << 10;

/// The head of a request: method, target and headers, borrowed.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    /// What one pass over the headers has found, where one was made.
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

    /// Replaces the URI by the one that the sender requested, where a router has shortened it.
    #[must_use]
    pub const fn with_uri(self, uri: &'a Uri) -> Self {
        Self { uri, ..self }
    }

    /// One pass over the headers, for those of this list.
    pub(crate) fn pass(&self, listed: &'static [&'static HeaderName]) -> Found<'a> {
        Found::pass(self.headers, listed)
    }

    /// Makes a head of this one that does not look up again what the pass has found.
    pub(crate) const fn after(self, found: &'a Found<'a>) -> Self {
        Self {
            found: Some(found),
            ..self
        }
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

    /// The value of the header `name`, if there is one: for a header that is signed, or that decides
    /// what is signed. [`Head::informative`] is for those that only inform.
    ///
    /// # Errors
    ///
    /// A repeated and a non-ASCII value are refused.
    pub fn at_most_one(&self, name: impl Named) -> Result<Option<Text<'a>>, Rejection> {
        match self.passed(name) {
            Ok(value) => value.map(|value| text_of(value, name.text())).transpose(),
            Err(()) => single(name.values(self.headers), name.text()),
        }
    }

    /// What the pass has found of this header, where it has settled that.
    fn passed(&self, name: impl Named) -> Result<Option<&'a HeaderValue>, ()> {
        let found = self.found.ok_or(())?;
        found.single(name.parsed().ok_or(())?)
    }

    /// The values of these headers behind the prefix with which each begins. The sender writes at least one of the headers,
    /// and each at most once.
    ///
    /// A value without the prefix spoils nothing where another header has it.
    ///
    /// # Errors
    ///
    /// As for [`Head::at_most_one`]. Where no header has the prefix, [`RejectionKind::MalformedSignature`] by the
    /// first that is there, and [`RejectionKind::MissingHeader`] where none is.
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

    /// The text of the header `name` that proves nothing and routes nothing: an id, a name, a version that a
    /// handler may want to see.
    ///
    /// Returns `None` where it is absent, blank, repeated or not ASCII: any proxy on the way can make it so, and no
    /// authentic delivery is refused for that.
    #[must_use]
    pub fn informative(&self, name: impl Named) -> Option<Text<'a>> {
        let text = self.at_most_one(name).ok().flatten()?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// What [`Head::informative`] finds of these headers, in this order.
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

    /// An upper bound of the memory that the head takes, in bytes: its target, its names and values, and the places
    /// that a [`HeaderMap`] has for them.
    ///
    /// Together with [`InFlight::retained`](crate::InFlight::retained) it bounds what is in memory before anything is
    /// proven.
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
        match self.passed(name) {
            Ok(value) => value.is_some(),
            Err(()) => name.is_in(self.headers),
        }
    }

    /// The path and query of the request, as sent.
    #[must_use]
    pub fn target(&self) -> Option<Text<'a>> {
        let target = self.uri.path_and_query()?;
        Some(Text::of(target.as_str(), Source::Target(target)))
    }

    /// The path and query of the request, as sent, for a sender that signs them.
    ///
    /// Such a sender often does not say how it spells the URL. Then each spelling is hashed, and each may be longer
    /// than what came. To keep a stranger's URL as cheap as a body of the same length, this refuses one longer than 8
    /// KiB: RFC 9110, section 4.1, asks receivers for 8000 octets, and what a webhook is registered with is shorter.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::TargetTooLong`] beyond 8 KiB, and [`RejectionKind::MalformedHeader`] where the
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
    /// Returns `None` where it is there more than once, since readers differ on which one counts, and where the query
    /// has more than 256 parameters, since no more are read.
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
