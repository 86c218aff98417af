//! Makes the longest heads that a server lets through, in many shapes: each lengthens another part of a genuine head.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Uri};

/// The longest head in bytes, by the settings of servers that limit it.
pub const LONGEST: usize = 64 << 10;

/// The most headers that hyper accepts with HTTP/1.
pub const MOST_HEADERS: usize = 100;

/// The texts that fill up a value or a target: letters, digits, characters that URLs encode, and characters that
/// separate the pieces of some header.
const FILLERS: [&str; 10] = [
    "a", "0", "'", "%27", "+", "&a=1", "/", ";a:", ",v1=", " v1,",
];

/// The number of bytes that a head has on the wire in HTTP/1.
#[must_use]
pub fn length<B>(request: &Request<B>) -> usize {
    let line = request.method().as_str().len() + request.uri().to_string().len() + 12;
    let headers = request.headers().iter();
    headers.fold(line, |sum, (name, value)| {
        sum + name.as_str().len() + value.len() + 4
    })
}

/// Makes heads of this many bytes, or slightly fewer, from a genuine one, each with a name for its shape.
#[must_use]
pub fn grown(genuine: &Request<Bytes>, bytes: usize) -> Vec<(String, Request<Bytes>)> {
    let room = bytes.saturating_sub(length(genuine));
    let mut heads = Vec::new();
    for filler in FILLERS {
        let fill = filler.repeat(room / filler.len());
        for name in genuine.headers().keys() {
            let value = [genuine.headers()[name].as_bytes(), fill.as_bytes()].concat();
            if let Some(head) = with(genuine, name, &value) {
                heads.push((format!("{name} filled up with {filler}"), head));
            }
        }
        for joint in ["", "?q="] {
            let mut head = genuine.clone();
            if let Ok(uri) = format!("{}{joint}{fill}", genuine.uri()).parse::<Uri>() {
                *head.uri_mut() = uri;
                heads.push((format!("target filled up with {joint}{filler}"), head));
            }
        }
    }
    for name in genuine.headers().keys() {
        for joint in [",", " ", ";", ", "] {
            for times in [3, 15, usize::MAX] {
                let one = genuine.headers()[name].as_bytes();
                let more = [joint.as_bytes(), one].concat();
                let value = [one, &more.repeat(times.min(room / more.len()))].concat();
                let times = if times == usize::MAX {
                    "many".to_owned()
                } else {
                    times.to_string()
                };
                let name_of_it = format!("{name} {times} times more, joined by {joint:?}");
                heads.extend(with(genuine, name, &value).map(|head| (name_of_it, head)));
            }
        }
    }
    heads.push(("many headers".to_owned(), crowded(genuine, room)));
    heads
}

fn with(genuine: &Request<Bytes>, name: &HeaderName, value: &[u8]) -> Option<Request<Bytes>> {
    let mut head = genuine.clone();
    let value = HeaderValue::from_bytes(value).ok()?;
    head.headers_mut().insert(name, value);
    Some(head)
}

/// Adds as many headers as there may be. A header that lists the names of headers lists these too.
fn crowded(genuine: &Request<Bytes>, room: usize) -> Request<Bytes> {
    let mut head = genuine.clone();
    let more = MOST_HEADERS.saturating_sub(genuine.headers().len());
    // The list has each of these names as well.
    let each = (room / more).saturating_sub(2 * "x-padding-00:,\r\n".len());
    let names: Vec<_> = (0..more).map(|n| format!("x-padding-{n:02}")).collect();
    for name in &names {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        let value = HeaderValue::from_str(&"a".repeat(each)).expect("a value");
        head.headers_mut().insert(name, value);
    }
    let is_there = |name: &str| genuine.headers().contains_key(name);
    for (name, value) in genuine.headers() {
        let Some(list) = value
            .to_str()
            .ok()
            .filter(|list| list.split(',').all(is_there))
        else {
            continue;
        };
        let mut list: Vec<_> = list
            .split(',')
            .chain(names.iter().map(|name| &**name))
            .collect();
        list.sort_unstable();
        let list = HeaderValue::from_str(&list.join(",")).expect("a value");
        head.headers_mut().insert(name, list);
    }
    head
}
