//! An HTTP/1.1 client of one request a connection, over the standard library.
//!
//! Proper clients refuse to send some of what is tampered, and bring a runtime for one request. No
//! TLS: the receiver is a process on the developer's machine.

use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Uri};

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to wait for each piece of the answer.
const ANSWER: Duration = Duration::from_secs(30);
/// As much of an answer's head as is read. Receivers answer with a few lines.
const MOST_HEAD: u64 = 64 << 10;
/// As much of an answer's body as is read and shown.
const MOST_BODY: u64 = 1 << 20;

/// Where to send.
pub(crate) struct Target {
    addresses: Vec<SocketAddr>,
    authority: String,
}

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) reason: String,
    pub(crate) body: Vec<u8>,
    pub(crate) cut_short: bool,
    pub(crate) took: Duration,
}

impl Reply {
    pub(crate) const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }
}

impl Target {
    /// Reads the URL and looks its host up.
    pub(crate) fn of(url: &Uri) -> Result<Self, String> {
        match url.scheme_str() {
            Some("http") => {}
            Some("https") => {
                return Err(format!(
                    "{url}: https is not spoken here, since this is for receivers on your own machine: \
                     send to the plain port behind whatever ends TLS, such as http://127.0.0.1:3000/"
                ));
            }
            _ => {
                return Err(format!(
                    "{url}: not a whole URL, such as http://127.0.0.1:3000/stripe"
                ));
            }
        }
        let authority = url
            .authority()
            .ok_or_else(|| format!("{url}: the URL names no host"))?;
        if authority.as_str().contains('@') {
            // The URL is an argument, so it is not repeated here either.
            return Err(
                "the URL holds credentials: an argument is no place for a secret; for deepgram, \
                 put USER:PASSWORD into the environment or a file"
                    .to_owned(),
            );
        }
        let host = authority.host();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let port = authority.port_u16().unwrap_or(80);
        let addresses: Vec<_> = (bare, port)
            .to_socket_addrs()
            .map_err(|error| format!("{host}: {error}"))?
            .collect();
        if addresses.iter().any(|address| !address.ip().is_loopback()) {
            eprintln!(
                "webhook: {host} is not this machine: nothing protects the delivery on its way"
            );
        }
        Ok(Self {
            addresses,
            authority: authority.to_string(),
        })
    }

    /// Sends the request, to its own path and query, and reads the answer.
    pub(crate) fn deliver(&self, request: &Request<Bytes>) -> io::Result<Reply> {
        let started = Instant::now();
        let stream = self.connect()?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(ANSWER))?;
        stream.set_write_timeout(Some(ANSWER))?;
        let head = self.head(request);
        let mut answer = Answer::default();
        // A receiver that refuses the head answers while the body is still being written, so both
        // go on at once; and it may hang up on the rest, which is its right.
        let read = std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut out = &stream;
                out.write_all(&head)
                    .and_then(|()| out.write_all(request.body()))
            });
            let read = answer.read(BufReader::new(&stream));
            let _ = stream.shutdown(Shutdown::Both);
            read
        });
        // A connection that breaks behind a whole head has still brought a verdict.
        if answer.status == 0 {
            read.map_err(|error| match error.kind() {
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
                    let seconds = ANSWER.as_secs();
                    io::Error::other(format!("no answer within {seconds} seconds"))
                }
                _ => error,
            })?;
        }
        Ok(Reply {
            status: answer.status,
            reason: answer.reason,
            body: answer.body,
            cut_short: answer.cut_short,
            took: started.elapsed(),
        })
    }

    fn connect(&self) -> io::Result<TcpStream> {
        let mut last = io::Error::other("the host has no address");
        for address in &self.addresses {
            match TcpStream::connect_timeout(address, CONNECT) {
                Ok(stream) => return Ok(stream),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn head(&self, request: &Request<Bytes>) -> Vec<u8> {
        // Not those of the URL that was given: a sender may put a digest into the query.
        let path = request.uri().path_and_query();
        let mut head = format!(
            "{} {} HTTP/1.1\r\nhost: {}\r\nuser-agent: webhook-cli/{}\r\nconnection: close\r\ncontent-length: {}\r\n",
            request.method(),
            path.map_or("/", |path| path.as_str()),
            self.authority,
            env!("CARGO_PKG_VERSION"),
            request.body().len(),
        )
        .into_bytes();
        for (name, value) in request.headers() {
            head.extend_from_slice(name.as_str().as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value.as_bytes());
            head.extend_from_slice(b"\r\n");
        }
        head.extend_from_slice(b"\r\n");
        head
    }
}

#[derive(Default)]
struct Answer {
    status: u16,
    reason: String,
    body: Vec<u8>,
    cut_short: bool,
}

impl Answer {
    fn read(&mut self, mut stream: impl BufRead) -> io::Result<()> {
        loop {
            let (status, reason, framing) = read_head(&mut stream)?;
            // Interim answers, such as 103, come before the one that counts.
            if (100..200).contains(&status) {
                continue;
            }
            self.status = status;
            self.reason = reason;
            return match framing {
                _ if matches!(status, 204 | 304) => Ok(()),
                Framing::Chunked => self.read_chunks(&mut stream),
                Framing::Length(length) => self.read_body(&mut stream, length),
                Framing::UntilClosed => self.read_body(&mut stream, u64::MAX),
            };
        }
    }

    /// Reads `length` bytes of the body, or as many of them as are shown.
    fn read_body(&mut self, stream: &mut impl BufRead, length: u64) -> io::Result<()> {
        let room = MOST_BODY.saturating_sub(self.body.len() as u64);
        stream.take(length.min(room)).read_to_end(&mut self.body)?;
        self.cut_short = length > room && !stream.fill_buf()?.is_empty();
        Ok(())
    }

    fn read_chunks(&mut self, stream: &mut impl BufRead) -> io::Result<()> {
        while !self.cut_short {
            let line = read_line(stream, MOST_HEAD)?;
            let digits = line.split(';').next().unwrap_or_default().trim();
            let length = u64::from_str_radix(digits, 16).map_err(|_| not_http())?;
            if length == 0 {
                break;
            }
            self.read_body(stream, length)?;
            if !self.cut_short {
                read_line(stream, MOST_HEAD)?;
            }
        }
        Ok(())
    }
}

enum Framing {
    Chunked,
    Length(u64),
    UntilClosed,
}

fn read_head(stream: &mut impl BufRead) -> io::Result<(u16, String, Framing)> {
    let line = read_line(stream, MOST_HEAD)?;
    let (version, rest) = line.split_once(' ').ok_or_else(not_http)?;
    let (code, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    let status = match code.parse() {
        Ok(status) if version.starts_with("HTTP/1.") && (100..1000).contains(&status) => status,
        _ => return Err(not_http()),
    };
    let mut framing = Framing::UntilClosed;
    let mut left = MOST_HEAD;
    loop {
        let line = read_line(stream, left)?;
        if line.is_empty() {
            return Ok((status, reason.to_owned(), framing));
        }
        left = left.saturating_sub(line.len() as u64 + 1);
        let (name, value) = line.split_once(':').ok_or_else(not_http)?;
        let value = value.trim();
        if name.eq_ignore_ascii_case("transfer-encoding") && value.eq_ignore_ascii_case("chunked") {
            framing = Framing::Chunked;
        } else if name.eq_ignore_ascii_case("content-length")
            && !matches!(framing, Framing::Chunked)
        {
            framing = Framing::Length(value.parse().map_err(|_| not_http())?);
        }
    }
}

/// A line of at most `most` bytes, without its end.
fn read_line(stream: &mut impl BufRead, most: u64) -> io::Result<String> {
    let mut line = Vec::new();
    stream.take(most).read_until(b'\n', &mut line)?;
    match line.strip_suffix(b"\n") {
        Some(line) => {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            Ok(String::from_utf8_lossy(line).into_owned())
        }
        None if line.is_empty() => Err(io::Error::other("the connection was closed unanswered")),
        None => Err(not_http()),
    }
}

fn not_http() -> io::Error {
    io::Error::other("what came back is not HTTP/1")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &str) -> (u16, String, bool) {
        let mut read = Answer::default();
        let _ = read.read(answer.as_bytes());
        let body = String::from_utf8(read.body).unwrap();
        (read.status, body, read.cut_short)
    }

    #[test]
    fn answers_of_every_framing_are_read() {
        let ok = |body: &str| (200, body.to_owned(), false);
        assert_eq!(
            read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhihi"),
            ok("hi")
        );
        assert_eq!(read("HTTP/1.0 200\r\n\r\nto the end"), ok("to the end"));
        let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let chunks = "2;x=y\r\nhi\r\n3\r\n ho\r\n0\r\n\r\n";
        assert_eq!(read(&[chunked, chunks].concat()), ok("hi ho"));
        let interim = "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n";
        let (status, _, _) = read(&[interim, "HTTP/1.1 204 No Content\r\n\r\n"].concat());
        assert_eq!(status, 204);
    }

    #[test]
    fn a_long_answer_is_cut_off() {
        let long = "x".repeat(usize::try_from(MOST_BODY).unwrap() + 1);
        let (status, body, cut_short) = read(&format!("HTTP/1.1 200 OK\r\n\r\n{long}"));
        assert_eq!((status, body.len(), cut_short), (200, long.len() - 1, true));
        assert_eq!(read(&long).0, 0);
    }

    #[test]
    fn what_is_not_http_has_no_status() {
        for answer in [
            "",
            "SSH-2.0-OpenSSH_9.2\r\n",
            "HTTP/1.1 999999 No\r\n\r\n",
            "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
            "HTTP/2 200 OK\r\n\r\n",
        ] {
            assert_eq!(read(answer).0, 0, "{answer:?}");
        }
    }

    #[test]
    fn urls_that_cannot_be_sent_to_are_explained() {
        for (url, part) in [
            ("https://127.0.0.1/", "https is not spoken"),
            ("/stripe", "not a whole URL"),
            ("127.0.0.1:3000", "not a whole URL"),
            ("http://user:canary@127.0.0.1/", "no place for a secret"),
        ] {
            let error = Target::of(&url.parse().unwrap()).err().unwrap();
            assert!(error.contains(part), "{url}: {error}");
            assert!(!error.contains("canary"), "{error}");
        }
        let target = Target::of(&"http://[::1]:8080/a?b=c".parse().unwrap()).unwrap();
        assert_eq!(&*target.authority, "[::1]:8080");
    }
}
