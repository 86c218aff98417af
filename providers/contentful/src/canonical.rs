//! What Contentful signs before the body: the path in its own encoding, and the headers that it lists.

use webhook_core::{Claim, Head, Rejection, RejectionKind, Unit, encode_uri, encode_uri_component};

use crate::{SIGNATURE, SIGNED_HEADERS, TIMESTAMP};

/// Adds the path and the query.
///
/// The toolkit leaves out what follows a second `?`, so that nothing would cover it; that is refused.
pub(crate) fn path<'a>(claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let refuse = |form| Rejection::new(RejectionKind::MalformedHeader).expecting(form);
    head.signed_target()?;
    let path = head.path().ok_or_else(|| refuse("a path"))?;
    let query = head.query_string().filter(|query| !query.is_empty());
    if query.is_some_and(|query| query.contains('?')) {
        return Err(refuse("one `?`, since what follows a second is not signed"));
    }
    let claim = claim.text_as(path, encode_uri(&path));
    Ok(match query {
        Some(query) => claim.bytes(encode_query(&query).into_bytes()),
        None => claim,
    })
}

/// The query behind its `?`, encoded twice: as one value, and then as a part of the URI.
fn encode_query(query: &str) -> String {
    format!("?{}", encode_uri(&encode_uri_component(query)))
}

/// Adds the headers of the list, and the time among them.
pub(crate) fn headers<'a>(mut claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    let malformed = Rejection::of_header(RejectionKind::MalformedHeader, SIGNED_HEADERS);
    let names = head.names_listed(SIGNED_HEADERS)?;
    let is_listed = |name: &str| names.binary_search(&name).is_ok();
    if !is_listed(SIGNED_HEADERS) || !is_listed(TIMESTAMP) || is_listed(SIGNATURE) {
        return Err(malformed.expecting("a list with itself and the time, without the signature"));
    }
    let mut separator = "\n";
    for name in &names {
        let value = head.only_listed(SIGNED_HEADERS, name)?.trim();
        if reads_as_more(&value, is_listed) {
            return Err(malformed.expecting("values without `;` and the name of a listed header"));
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
