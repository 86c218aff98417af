//! The two percent-encodings of ECMAScript, for senders whose libraries sign URLs in them.
//!
//! <https://tc39.es/ecma262/multipage/global-object.html#sec-uri-handling-functions>

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that `encodeURI` encodes.
const NOT_IN_URI: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The characters that `encodeURIComponent` encodes.
const NOT_IN_COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// Writes a whole URI, or its path, as `encodeURI` does. It keeps the separators, and percent-encodes characters that
/// cannot be part of a URI. It also encodes `%`, so text that was encoded before is encoded twice.
#[must_use]
pub fn encode_uri(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, NOT_IN_URI).into()
}

/// Writes one value in a URI as `encodeURIComponent` and the `querystring.escape` of Node.js do: it percent-encodes
/// everything but ASCII letters, digits and `- _ . ! ~ * ' ( )`.
#[must_use]
pub fn encode_uri_component(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, NOT_IN_COMPONENT).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Node.js leaves these ASCII characters as they are.
    #[test]
    fn what_is_kept_is_what_ecmascript_keeps() {
        let ascii: String = (0_u8..128).map(char::from).collect();
        let kept = |encode: fn(&str) -> Cow<'_, str>| {
            let is_kept = |c: &char| encode(c.encode_utf8(&mut [0; 4])) == c.to_string();
            ascii.chars().filter(is_kept).collect::<String>()
        };
        assert_eq!(
            kept(encode_uri),
            "!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        );
        assert_eq!(
            kept(encode_uri_component),
            "!'()*-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        );
    }

    #[test]
    fn the_rest_is_utf_8_in_upper_case() {
        assert_eq!(encode_uri("/a b/\u{e9}?x=1"), "/a%20b/%C3%A9?x=1");
        assert_eq!(encode_uri("/a%20b"), "/a%2520b");
        assert_eq!(
            encode_uri_component("a=\u{1f98a}&b"),
            "a%3D%F0%9F%A6%8A%26b"
        );
        for plain in ["", "/a/b", "~"] {
            assert!(matches!(encode_uri(plain), Cow::Borrowed(_)));
        }
    }
}
