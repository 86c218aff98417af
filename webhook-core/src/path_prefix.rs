//! The beginning of a path that a proxy takes off before it passes a request on.

use std::borrow::Cow;

use crate::config_error::ConfigError;

/// The longest prefix, in bytes.
const LONGEST: usize = 256;

/// The prefix that a proxy takes off the path of requests before it passes them on, such as `/hooks`. It can be
/// empty.
///
/// A sender that signs the path signs the public one, so an adapter of such a sender puts this before the
/// path of each request. It is a matter of configuration, and never read from a request, unless it comes
/// from a [`TrustedProxy`](crate::url::TrustedProxy).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPrefix(Cow<'static, str>);

impl PathPrefix {
    /// The empty prefix: no proxy takes anything off the path.
    pub const NONE: Self = Self(Cow::Borrowed(""));

    /// The prefix: empty, or with a slash at its beginning and none at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is taken off.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Reads `/hooks` and `/hooks/` alike; nothing and `/` are no prefix.
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

/// The characters of a path (RFC 3986, section 3.3).
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
