//! Reads a recorded request: raw HTTP, an entry of a HAR file, or headers and body in two files.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde::Deserialize;

use crate::Failure;
use crate::args::Explain;

/// The most header lines of a recorded request.
const MOST_HEADERS: usize = 256;

/// A request, as it was recorded.
pub(super) struct Recorded {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Recorded {
    pub(super) fn read(arguments: &Explain) -> Result<Self, Failure> {
        match (&arguments.request, &arguments.headers, &arguments.body) {
            (Some(path), _, _) => {
                let bytes = open(path)?;
                let read = if is_har(&bytes) { har } else { raw };
                read(&bytes).map_err(|error| at(path, error))
            }
            (None, Some(headers), Some(body)) => {
                let head = open(headers)?;
                let recorded = lines(&head).map_err(|error| at(headers, error))?;
                Ok(Self {
                    body: open(body)?.into(),
                    ..recorded
                })
            }
            _ => Err(Failure::explaining(
                "give --request FILE, or --headers FILE and --body FILE",
            )),
        }
    }
}

fn at(path: &Path, error: String) -> Failure {
    Failure::explaining(format!("{}: {error}", path.display()))
}

fn open(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes);
        return read
            .map(|_| bytes)
            .map_err(|error| at(path, error.to_string()));
    }
    std::fs::read(path).map_err(|error| at(path, error.to_string()))
}

/// Returns whether the bytes are a HAR file rather than a request.
fn is_har(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().first() == Some(&b'{')
}

/// Reads raw HTTP: a request line, headers, an empty line, and the body byte for byte.
fn raw(bytes: &[u8]) -> Result<Recorded, String> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let end = match request.parse(bytes) {
        Ok(httparse::Status::Complete(end)) => end,
        Ok(httparse::Status::Partial) => {
            return Err("the head has no end: put an empty line after its headers".to_owned());
        }
        Err(error) => return Err(format!("this is not an HTTP request: {error}")),
    };
    let method = request.method.unwrap_or_default();
    let target = request.path.unwrap_or_default();
    let body = bytes.get(end..).unwrap_or_default();
    let pairs = request
        .headers
        .iter()
        .map(|header| (header.name, header.value));
    recorded(method, target, pairs, Bytes::copy_from_slice(body))
}

/// Reads header lines without a body, with or without a request line before them, as `curl -D` and logs write them.
fn lines(head: &[u8]) -> Result<Recorded, String> {
    let text = head.trim_ascii();
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let is_request = first.trim_ascii_end().windows(6).any(|it| it == b" HTTP/");
    let line: &[u8] = if is_request {
        b""
    } else {
        b"POST / HTTP/1.1\r\n"
    };
    raw(&[line, text, b"\r\n\r\n"].concat())
}

#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: HarRequest,
}

#[derive(Deserialize)]
struct HarRequest {
    method: String,
    url: String,
    headers: Vec<Pair>,
    #[serde(rename = "postData")]
    post_data: Option<PostData>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    value: String,
}

#[derive(Deserialize)]
struct PostData {
    #[serde(default)]
    text: String,
    encoding: Option<String>,
}

/// Reads the first entry of a HAR file.
fn har(bytes: &[u8]) -> Result<Recorded, String> {
    let har: Har = serde_json::from_slice(bytes)
        .map_err(|error| format!("this is not a HAR file: {error}"))?;
    let mut entries = har.log.entries.into_iter();
    let request = entries
        .next()
        .ok_or("the HAR file has no entry: record the request again")?
        .request;
    if entries.next().is_some() {
        return Err(
            "the HAR file has several entries: keep only the one to be explained".to_owned(),
        );
    }
    let body = match request.post_data {
        Some(data) if data.encoding.as_deref() == Some("base64") => {
            let bytes = STANDARD.decode(data.text.trim());
            bytes.map_err(|error| {
                format!("the body is not base64, though the HAR file says so: {error}")
            })?
        }
        Some(data) => data.text.into_bytes(),
        None => Vec::new(),
    };
    // A HAR file of HTTP/2 lists its pseudo-header fields among the headers.
    let pairs = request
        .headers
        .iter()
        .filter(|pair| !pair.name.starts_with(':'));
    let pairs = pairs.map(|pair| (pair.name.as_str(), pair.value.as_bytes()));
    recorded(&request.method, &request.url, pairs, body.into())
}

fn recorded<'a>(
    method: &str,
    target: &str,
    pairs: impl Iterator<Item = (&'a str, &'a [u8])>,
    body: Bytes,
) -> Result<Recorded, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let key: HeaderName = name
            .parse()
            .map_err(|_| format!("{name} cannot be the name of a header"))?;
        let value = HeaderValue::from_bytes(value)
            .map_err(|_| format!("the header {name} has a value that no header can have"))?;
        headers.append(key, value);
    }
    Ok(Recorded {
        method: method
            .parse()
            .map_err(|_| format!("{method} cannot be a method"))?,
        uri: target
            .parse()
            .map_err(|_| format!("{target} is neither a path nor a URL"))?,
        headers,
        body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_byte_for_byte() {
        let recorded =
            raw(b"POST /hook?x=1 HTTP/1.1\r\nA: 1\r\na: 2\r\n\r\n\xff\r\n\r\nrest").unwrap();
        assert_eq!(recorded.uri, "/hook?x=1");
        assert_eq!(recorded.headers.get_all("a").iter().count(), 2);
        assert_eq!(&recorded.body[..], b"\xff\r\n\r\nrest");
        let unix = raw(b"POST / HTTP/1.1\nA: 1\n\nbody\n").unwrap();
        assert_eq!(&unix.body[..], b"body\n");
        assert!(raw(b"POST / HTTP/1.1\r\nA: 1\r\n").is_err());
        assert!(raw(b"no request").is_err());
    }

    #[test]
    fn headers_stand_alone_or_behind_a_request_line() {
        for head in ["A: 1\r\nB: 2\r\n", "PUT /x HTTP/1.1\nA: 1\nB: 2\n\n"] {
            let recorded = lines(head.as_bytes()).unwrap();
            assert_eq!(recorded.headers.len(), 2, "{head}");
            assert_eq!(recorded.method == Method::PUT, head.starts_with("PUT"));
        }
    }

    #[test]
    fn a_har_file_has_the_body_as_text_or_as_base64() {
        let file = |data: &str| {
            let request = format!(
                r#"{{"method":"POST","url":"https://a.example/hook","headers":[{{"name":":path","value":"/hook"}},{{"name":"A","value":"1"}}],"postData":{data}}}"#
            );
            format!(r#"{{"log":{{"entries":[{{"request":{request}}}]}}}}"#)
        };
        for (data, body) in [
            (r#"{"text":"{\"a\":1}"}"#, &b"{\"a\":1}"[..]),
            (r#"{"text":"/w==","encoding":"base64"}"#, b"\xff"),
            ("null", b""),
        ] {
            let recorded = har(file(data).as_bytes()).unwrap();
            assert_eq!(&recorded.body[..], body);
            assert_eq!(recorded.headers.len(), 1);
            assert_eq!(recorded.uri.host(), Some("a.example"));
        }
        assert!(har(br#"{"log":{"entries":[]}}"#).is_err());
    }
}
