//! Writes what Contentful signs before the body: the path in an encoding of its own, and the headers that it lists.

use std::borrow::Cow;

use webhook_core::claim::{Claim, Unit};
use webhook_core::url::{PathPrefix, encode_uri, encode_uri_component};
use webhook_core::{Head, Rejection, RejectionKind};

pub(crate) const SIGNATURE: &str = "x-contentful-signature";
pub(crate) const SIGNED_HEADERS: &str = "x-contentful-signed-headers";
pub(crate) const TIMESTAMP: &str = "x-contentful-timestamp";

/// Adds the path and the query, behind what a proxy took off the path.
///
/// The toolkit leaves out what follows a second `?`, so that nothing would cover it; that is refused.
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
        // A proxy that takes the prefix off makes this of it with a slash behind it, and without one.
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

/// The query behind its `?`, encoded twice: as one value, and then as a part of the URI.
fn encode_query(query: &str) -> String {
    format!("?{}", encode_uri(&encode_uri_component(query)))
}

/// Contentful adds it to what a user has had signed.
pub(crate) const USER_ID: &str = "x-contentful-user-id";

/// Adds the headers of the list, and the time among them; refuses the request of a user where that is asked for.
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

/// What is signed of a value that is not ASCII: the name of a webhook, or a header that its owner has added.
///
/// The toolkit signs the UTF-8 of a text, and Node sends a text as Latin-1, a byte for a character; it reads
/// what it receives likewise, so that bytes and texts are one to one. Its `trim` takes the no-break space too.
fn beyond_ascii(bytes: &[u8]) -> String {
    let text: String = bytes.iter().copied().map(char::from).collect();
    text.trim_matches([' ', '\t', '\u{a0}']).to_owned()
}

/// Whether the value holds what looks like another signed header: `;name:`. Then one signature would fit
/// two requests, with the border between two values in another place.
fn reads_as_more(value: &str, is_listed: impl Fn(&str) -> bool) -> bool {
    let pieces = value.split(';').skip(1);
    let mut named = pieces.filter_map(|piece| piece.split_once(':'));
    named.any(|(name, _)| is_listed(name))
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
            let made = format!("{}{}", encode_uri(path), encode_query(query));
            assert_eq!(made, canonical);
        }
    }
}
