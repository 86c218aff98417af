//! Writes a request as a command line of curl that sends the same bytes.

use std::fmt::Write as _;

use bytes::Bytes;
use http::{Request, Uri};

/// Writes the command line that sends this request to the host of `url`. Hidden texts, such as credentials, are left
/// out.
pub(crate) fn curl(url: &Uri, request: &Request<Bytes>, hidden: &[String]) -> String {
    let mut line = format!("curl -i -X {}", request.method());
    for (name, value) in request.headers() {
        // With a colon and nothing after it, curl would leave the header out.
        let border = if value.is_empty() { ";" } else { ": " };
        let header = [
            name.as_str().as_bytes(),
            border.as_bytes(),
            value.as_bytes(),
        ]
        .concat();
        let _ = write!(line, " -H {}", word(&header, hidden));
    }
    let body = request.body();
    // A shell's word cannot hold a zero byte, and curl takes the text after an `@` for the name of a file.
    if body.contains(&0) || body.starts_with(b"@") {
        let format = masked(body, hidden, escaped).replace('%', "%%");
        line = format!("printf '{format}' | {line} --data-binary @-");
    } else if !body.is_empty() {
        let _ = write!(line, " --data-binary {}", word(body, hidden));
    }
    let mut parts = url.clone().into_parts();
    parts.path_and_query = request.uri().path_and_query().cloned();
    let whole = Uri::from_parts(parts).map_or_else(|_| url.to_string(), |url| url.to_string());
    let _ = write!(line, " {}", word(whole.as_bytes(), hidden));
    line
}

/// Writes the bytes as one word of a shell. If a reader would not see all of them, such as a byte order mark, they are
/// written as numbers.
fn word(bytes: &[u8], hidden: &[String]) -> String {
    let is_plain = bytes.iter().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain {
        format!("'{}'", masked(bytes, hidden, quoted))
    } else {
        format!("$'{}'", masked(bytes, hidden, escaped))
    }
}

/// Writes the bytes with `inside`, and a word in place of each hidden text.
fn masked(bytes: &[u8], hidden: &[String], inside: fn(&[u8]) -> String) -> String {
    hidden.iter().fold(inside(bytes), |text, it| {
        text.replace(&inside(it.as_bytes()), "<credential>")
    })
}

/// Writes visible characters as they stand between two quotation marks of a shell.
fn quoted(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\'', r"'\''")
}

/// Writes any bytes as they stand between `$'` and `'`.
fn escaped(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        match byte {
            b' '..=b'~' if !matches!(byte, b'\'' | b'\\') => text.push(char::from(*byte)),
            _ => {
                let _ = write!(text, "\\x{byte:02x}");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a failing test should panic")]
    fn a_command_line_sends_the_bytes_that_were_sent_and_no_credential() {
        let url = Uri::from_static("http://127.0.0.1:1/");
        let hidden = ["it's ours".to_owned()];
        for (header, body, shown) in [
            (&b"a"[..], &b"{}"[..], "-H 'x-a: a' --data-binary '{}'"),
            (b"a", b"", "-H 'x-a: a'"),
            (b"it's", b"{}", r"-H 'x-a: it'\''s' --data-binary '{}'"),
            (b"it's ours", b"", "-H 'x-a: <credential>'"),
            (
                b"a",
                b"it's ours",
                "-H 'x-a: a' --data-binary '<credential>'",
            ),
            // Nobody would see these in a text, and they are what the case is about.
            (
                b"a",
                b"\xef\xbb\xbf{}",
                r"-H 'x-a: a' --data-binary $'\xef\xbb\xbf{}'",
            ),
            (b"a", b"{}\r\n", r"-H 'x-a: a' --data-binary $'{}\x0d\x0a'"),
            (b"\xc3\xa9", b"", r"-H $'x-a: \xc3\xa9'"),
            (
                b"\xe9",
                b"it's\\",
                r"-H $'x-a: \xe9' --data-binary 'it'\''s\'",
            ),
            (
                b"a",
                b"\xffit's ours",
                r"-H 'x-a: a' --data-binary $'\xff<credential>'",
            ),
        ] {
            let request = Request::post("/").header("x-a", header);
            let request = request.body(Bytes::from_static(body)).unwrap();
            let expected = format!("curl -i -X POST {shown} 'http://127.0.0.1:1/'");
            assert_eq!(curl(&url, &request, &hidden), expected);
        }
        for (body, format) in [
            (&b"50%\0"[..], r"50%%\x00"),
            (b"it's ours\0'", r"<credential>\x00\x27"),
            (b"@{}", "@{}"),
        ] {
            let request = Request::put("/a?b").header("x-a", "");
            let request = request.body(Bytes::from_static(body)).unwrap();
            let curl = curl(&url, &request, &hidden);
            let sends = "curl -i -X PUT -H 'x-a;' --data-binary @- 'http://127.0.0.1:1/a?b'";
            assert_eq!(curl, format!("printf '{format}' | {sends}"));
        }
    }
}
