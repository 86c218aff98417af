//! The beginning of a path that a proxy removes before it passes a request on.

use std::borrow::Cow;

use crate::config_error::ConfigError;

/// The longest prefix, in bytes.
const LONGEST: usize = 256;

/// The prefix that a proxy removes from the path of requests before it passes them on, such as `/hooks`. It can be
/// empty.
///
/// A sender that signs the path signs the public one, so the adapter of such a sender puts this prefix before the path
/// of each request. The prefix comes from the configuration, and never from a request, unless the request comes
/// through a [`TrustedProxy`](crate::url::TrustedProxy).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPrefix(Cow<'static, str>);

impl PathPrefix {
    /// The empty prefix: no proxy removes anything from the path.
    pub const NONE: Self = Self(Cow::Borrowed(""));

    /// Returns the prefix: empty, or with a slash at its beginning and none at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether nothing is removed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Reads `/hooks` and `/hooks/` as the same prefix; an empty text and `/` as no prefix.
impl TryFrom<&str> for PathPrefix {
    type Error = ConfigError;

    fn try_from(text: &str) -> Result<Self, ConfigError> {
        let prefix = text.strip_suffix('/').unwrap_or(text);
        if prefix.is_empty() {
            return Ok(Self::NONE);
        }
        let is_segment = |segment: &str| !matches!(segment, "" | "." | "..");
        let mut segments = prefix
            .strip_prefix('/')
            .into_iter()
            .flat_map(|it| it.split('/'));
        let is_path = prefix.starts_with('/') && segments.all(is_segment);
        if !is_path || prefix.len() > LONGEST || !prefix.bytes().all(is_of_path) {
            return Err(ConfigError::PathPrefix);
        }
        Ok(Self(Cow::Owned(prefix.to_owned())))
    }
}

/// Returns whether a character may be part of a path (RFC 3986, section 3.3).
const fn is_of_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'/' | b'-'
                | b'.'
                | b'_'
                | b'~'
                | b'%'
                | b'!'
                | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b'+'
                | b','
                | b';'
                | b'='
                | b':'
                | b'@'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_has_one_form() {
        for (text, prefix) in [
            ("", ""),
            ("/", ""),
            ("/hooks", "/hooks"),
            ("/hooks/", "/hooks"),
            ("/a/b.c/~d%20", "/a/b.c/~d%20"),
        ] {
            let made = PathPrefix::try_from(text).unwrap();
            assert_eq!(made.as_str(), prefix, "{text:?}");
            assert_eq!(made.is_empty(), prefix.is_empty());
        }
        let long = format!("/{}", "a".repeat(LONGEST));
        for refused in [
            "hooks",
            "//",
            "//a",
            "/a//b",
            "/a//",
            "/.",
            "/a/..",
            "/../a",
            "/a?b",
            "/a#b",
            "/a b",
            "/\u{e9}",
            "/a\n",
            "https://h/a",
            &long,
        ] {
            assert_eq!(
                PathPrefix::try_from(refused),
                Err(ConfigError::PathPrefix),
                "{refused:?}"
            );
        }
    }
}
