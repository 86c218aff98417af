//! Computes how much memory a head holds.

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, Request, Uri};

/// The bytes of one slot in the index of a header map.
const SLOT: usize = 4;

/// The bytes that a header map keeps beside each value: its hash, and links to other values under one name.
const LINKS: usize = 32;

/// The bytes that an allocator may spend on a text beyond its length, together with its reference count.
const PIECE: usize = 64;

/// The most memory that an allocator counts for this head, in bytes.
///
/// A server keeps the values in the buffer into which it has read them. That buffer may be twice as long as what it
/// holds, and routers copy the URI, so both are counted.
pub(crate) fn of(request: &Request<()>, original: &Uri) -> usize {
    let uris = of_uri(request.uri()).saturating_add(of_uri(original));
    of_headers(request.headers()).saturating_add(uris)
}

fn of_uri(uri: &Uri) -> usize {
    let authority = uri.authority().map_or(0, |it| it.as_str().len());
    let target = uri.path_and_query().map_or(0, |it| it.as_str().len());
    authority.saturating_add(target).saturating_add(PIECE)
}

fn of_headers(headers: &HeaderMap) -> usize {
    let entry = size_of::<HeaderName>() + size_of::<HeaderValue>() + LINKS;
    // The map uses at most three quarters of its slots. Further values of one name lie in a vector that doubles as it
    // grows.
    let slots = headers.capacity().saturating_mul(4).div_ceil(3);
    let further = headers.len().saturating_sub(headers.keys_len());
    let table = slots
        .saturating_mul(SLOT)
        .saturating_add(headers.capacity().saturating_mul(entry))
        .saturating_add(further.saturating_mul(2 * entry));
    let (mut names, mut values) = (0_usize, 0_usize);
    for (name, value) in headers {
        names = names.saturating_add(name.as_str().len());
        values = values.saturating_add(value.len());
    }
    // A name is in memory twice: in the buffer as it was read, which may be twice as long, and as a copy.
    table
        .saturating_add(names.saturating_mul(3))
        .saturating_add(values.saturating_mul(2))
        .saturating_add(headers.len().saturating_mul(PIECE))
}
