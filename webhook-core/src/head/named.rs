//! The names of headers, as adapters give them: as texts, or parsed at compile time.

use http::header::GetAll;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The name of a header, as a text or as a static [`HeaderName`].
///
/// A text is parsed for each delivery, which takes hundreds of instructions; a
/// `static SIGNATURE: HeaderName = HeaderName::from_static("acme-signature")` is parsed when the program is
/// compiled.
pub trait Named: sealed::Sealed + Copy {
    /// Returns the name as text, in lower case.
    #[doc(hidden)]
    fn text(self) -> &'static str;

    #[doc(hidden)]
    fn values(self, headers: &HeaderMap) -> GetAll<'_, HeaderValue>;

    #[doc(hidden)]
    fn is_in(self, headers: &HeaderMap) -> bool;

    /// Returns the parsed name, if it was parsed at compile time.
    #[doc(hidden)]
    fn parsed(self) -> Option<&'static HeaderName>;
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

    fn parsed(self) -> Option<&'static HeaderName> {
        None
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

    fn parsed(self) -> Option<&'static HeaderName> {
        Some(self)
    }
}

mod sealed {
    #[expect(unnameable_types, reason = "nobody is to name it")]
    pub trait Sealed {}
    impl Sealed for &'static str {}
    impl Sealed for &'static http::HeaderName {}
}
