//! Writes what Contentful signs before the body: the path in Contentful's own encoding, and the listed headers.

use std::borrow::Cow;

use webhook_core::claim::{Claim, Unit};
use webhook_core::url::{PathPrefix, encode_uri, encode_uri_component};
use webhook_core::{Head, Rejection, RejectionKind};

pub(crate) const SIGNATURE: &str = "x-contentful-signature";
pub(crate) const SIGNED_HEADERS: &str = "x-contentful-signed-headers";
pub(crate) const TIMESTAMP: &str = "x-contentful-timestamp";

/// Writes the path and the query, with the prefix that a proxy removed put in front again.
///
/// A second `?` in the target is refused: Contentful's toolkit does not sign what follows it, so anyone could change
/// it.
pub(crate) fn path<'a>(
    claim: Claim<'a>,
    head: &Head<'a>,
    prefix: &'a PathPrefix,
) -> Result<Claim<'a>, Rejection> {
    let refuse = |form| Rejection::new(RejectionKind::MalformedHeader).expecting(form);
    head.signed_target()?;
    let path = head.path().ok_or_else(|| refuse("a path"))?;
    let query = head.query_string().filter(|query| !query.is_empty());
    if query.is_some_and(|query| query.contains('?')) {
        return Err(refuse("one `?`, since what follows a second is not signed"));
    }
    let claim = if prefix.is_empty() {
        claim.text_as(path, encode_uri(&path))
    } else if &*path == "/" {
        // A proxy leaves `/` of the prefix alone and of the prefix with a slash after it: Contentful signed one of
        // them.
        let called = encode_uri(prefix.as_str()).into_owned();
        let with_slash = format!("{called}/");
        let called = [called, with_slash].map(|path| Cow::Owned(path.into_bytes()));
        claim.one_of(called.into())
    } else {
        let taken = encode_uri(prefix.as_str()).into_owned().into_bytes();
        claim.bytes(taken).text_as(path, encode_uri(&path))
    };
    Ok(match query {
        Some(query) => claim.bytes(encode_query(&query).into_bytes()),
        None => claim,
    })
}

/// Writes `?`, and after it the query, which Contentful percent-encodes twice: first as a single value, and the result
/// as a part of the URI.
fn encode_query(query: &str) -> String {
    format!("?{}", encode_uri(&encode_uri_component(query)))
}

/// The header that Contentful adds to a request that a user of the space has had signed.
pub(crate) const USER_ID: &str = "x-contentful-user-id";

/// Writes the headers of the list, the timestamp among them. Refuses a user's request if the endpoint is set to do so.
pub(crate) fn headers<'a>(
    mut claim: Claim<'a>,
    head: &Head<'a>,
    refuse_users: bool,
) -> Result<Claim<'a>, Rejection> {
    let malformed = Rejection::of_header(RejectionKind::MalformedHeader, SIGNED_HEADERS);
    let names = head.names_listed(SIGNED_HEADERS)?;
    let is_listed = |name: &str| names.binary_search(&name).is_ok();
    if !is_listed(SIGNED_HEADERS) || !is_listed(TIMESTAMP) || is_listed(SIGNATURE) {
        return Err(malformed.expecting("a list with itself and the time, without the signature"));
    }
    if refuse_users && is_listed(USER_ID) {
        return Err(malformed
            .expecting("a list without the id of a user, who may have had anything signed"));
    }
    let mut separator = "\n";
    for name in &names {
        claim = claim.bytes(format!("{separator}{name}:").into_bytes());
        separator = ";";
        let refuse_more = |value: &str| {
            let refused = malformed.expecting("values without `;` and the name of a listed header");
            if reads_as_more(value, is_listed) {
                Err(refused)
            } else {
                Ok(())
            }
        };
        let bytes = head.only_listed_bytes(SIGNED_HEADERS, name)?;
        if !bytes.is_ascii() && *name != TIMESTAMP {
            let value = beyond_ascii(bytes);
            refuse_more(&value)?;
            claim = claim.bytes(value.into_bytes());
            continue;
        }
        let value = head.only_listed(SIGNED_HEADERS, name)?.trim();
        refuse_more(&value)?;
        claim = if *name == TIMESTAMP {
            claim.timestamp(value, Unit::Milliseconds)?
        } else {
            claim.text(value)
        };
    }
    Ok(claim)
}

/// Converts a value that is not ASCII, such as the name of a webhook, to the text that Contentful signs.
///
/// The toolkit signs the UTF-8 of a text, but Node sends each character of that text as one byte of Latin-1. Each byte
/// received therefore stands for exactly one character of the signed text. The toolkit's `trim` also removes the
/// no-break space.
fn beyond_ascii(bytes: &[u8]) -> String {
    let text: String = bytes.iter().copied().map(char::from).collect();
    text.trim_matches([' ', '\t', '\u{a0}']).to_owned()
}

/// Whether the value contains text that looks like another signed header (`;name:`). If it did, two different
/// requests would have the same signed text, because the border between the two values could be moved.
fn reads_as_more(value: &str, is_listed: impl Fn(&str) -> bool) -> bool {
    let pieces = value.split(';').skip(1);
    let mut named = pieces.filter_map(|piece| piece.split_once(':'));
    named.any(|(name, _)| is_listed(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected texts are the output of the toolkit 3.16.1. Python's hmac confirmed that its HMAC is made of them.
    /// The first text contains a space, so no request can produce it.
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
            let made = format!("{}{}", encode_uri(path), encode_query(query));
            assert_eq!(made, canonical);
        }
    }
}
