//! What Contentful signs before the body: the path in its own encoding, and the headers that it lists.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};
use webhook_core::{Claim, Head, Rejection, RejectionKind, Text, Unit};

use crate::{PATH, SIGNATURE, SIGNED_HEADERS, TIMESTAMP};

/// More signed headers are refused: Contentful has a dozen, and whoever configures a webhook adds a few.
const MOST_HEADERS: usize = 64;

/// What `encodeURI` of JavaScript encodes.
const PATHS: &AsciiSet = &CONTROLS
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

/// What `querystring.escape` of Node encodes.
const QUERIES: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// Adds the path and the query.
///
/// The toolkit leaves out what follows a second `?`, so that nothing would cover it; that is refused.
pub(crate) fn path<'a>(claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let refused = |hint| Rejection::new(RejectionKind::MalformedHeader).hinted(hint);
    let target = head.target().filter(|target| target.starts_with('/'));
    let target = target.ok_or_else(|| refused("the target is no path"))?;
    let (path, query) = match target.split_once("?") {
        Some((path, query)) => (path, Some(query).filter(|query| !query.is_empty())),
        None => (target, None),
    };
    if query.is_some_and(|query| query.contains('?')) {
        return Err(refused(
            "Contentful does not sign what follows a second `?`",
        ));
    }
    let claim = claim.field(PATH, path);
    let encoded = encode_path(&path);
    let claim = if encoded == *path {
        claim.text(path)
    } else {
        claim.bytes(encoded.into_bytes())
    };
    Ok(match query {
        Some(query) => claim.bytes(encode_query(&query).into_bytes()),
        None => claim,
    })
}

fn encode_path(path: &str) -> String {
    utf8_percent_encode(path, PATHS).to_string()
}

/// The query behind its `?`, encoded twice: as one value, and then as a part of the URI.
fn encode_query(query: &str) -> String {
    let once = utf8_percent_encode(query, QUERIES).to_string();
    format!("?{}", once.replace('%', "%25"))
}

/// Adds the headers of the list, and the time among them.
pub(crate) fn headers<'a>(mut claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let malformed = || Rejection::of_header(RejectionKind::MalformedHeader, SIGNED_HEADERS);
    let names = names(head.only(SIGNED_HEADERS)?).ok_or_else(malformed)?;
    let mut separator = "\n";
    for name in &names {
        let value = head.only_listed(SIGNED_HEADERS, name)?.trim();
        if reads_as_more(&value, &names) {
            return Err(malformed());
        }
        claim = claim.bytes(format!("{separator}{name}:").into_bytes());
        claim = if *name == TIMESTAMP {
            claim.timestamp(value, Unit::Milliseconds)?
        } else {
            claim.text(value)
        };
        separator = ";";
    }
    Ok(claim)
}

/// The names in the list, if it is written as Contentful writes it: one spelling for each set of names.
fn names(list: Text<'_>) -> Option<Vec<&str>> {
    let names: Vec<_> = list
        .as_str()
        .split(',')
        .take(MOST_HEADERS.saturating_add(1))
        .collect();
    let is_name = |name: &str| {
        let plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        !name.is_empty() && name.bytes().all(plain)
    };
    let has = |name| names.binary_search(&name).is_ok();
    let is_list = names.len() <= MOST_HEADERS
        && names.iter().all(|name| is_name(name))
        && names.is_sorted_by(|one, next| one < next);
    (is_list && has(SIGNED_HEADERS) && has(TIMESTAMP) && !has(SIGNATURE)).then_some(names)
}

/// Whether the value holds what looks like another signed header: `;name:`. Then one signature would fit
/// two requests, with the border between two values in another place.
fn reads_as_more(value: &str, names: &[&str]) -> bool {
    value.split(';').skip(1).any(|piece| {
        let name = piece
            .split(':')
            .next()
            .filter(|name| name.len() < piece.len());
        name.is_some_and(|name| names.binary_search(&name).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the toolkit 3.16.1 makes of the texts that it is given. That its HMAC is over these was
    /// recomputed with Python's hmac; no request can bring the first one, which has a space in it.
    #[test]
    fn encoded_as_the_toolkit_does() {
        for (path, query, canonical) in [
            (
                "/web hook/é",
                "a=x y&b=%20",
                "/web%20hook/%C3%A9?a%253Dx%2520y%2526b%253D%252520",
            ),
            ("/webhook", "a=1&b=2", "/webhook?a%253D1%2526b%253D2"),
            (
                "/w%20x/[a]",
                "q=\"b\"~*'()",
                "/w%2520x/%5Ba%5D?q%253D%2522b%2522~*'()",
            ),
        ] {
            let made = encode_path(path) + &encode_query(query);
            assert_eq!(made, canonical);
        }
    }

    /// What JavaScript's `encodeURI` and Node's `querystring.escape` make of all that is ASCII.
    #[test]
    fn encoded_as_javascript_does() {
        let ascii: String = (0_u8..128).map(char::from).collect();
        let kept = |set| {
            let is_kept = |c: &char| {
                utf8_percent_encode(c.encode_utf8(&mut [0; 4]), set).to_string() == c.to_string()
            };
            ascii.chars().filter(is_kept).collect::<String>()
        };
        assert_eq!(
            kept(PATHS),
            "!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        );
        assert_eq!(
            kept(QUERIES),
            "!'()*-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        );
    }
}
