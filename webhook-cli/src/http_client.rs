//! An HTTP/1.1 client that sends one request on each connection, with or without TLS.
//!
//! It sends the request exactly as it was signed or spoiled. It follows no redirect, uses no proxy and never tries
//! again. For `https`, this machine has to trust the receiver's certificate.

use std::error::Error;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderValue, Request, Uri, header};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper::ext::ReasonPhrase;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio::time::timeout;
use tower_service::Service as _;

use crate::early_answer::Patient;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to wait for each further piece of the answer.
const ANSWER: Duration = Duration::from_secs(30);
/// How many bytes of an answer's head are read; receivers answer with a few lines.
const MOST_HEAD: usize = 64 << 10;
/// How many bytes of an answer's body are read and shown.
const MOST_BODY: usize = 1 << 20;

type Connection = MaybeHttpsStream<TokioIo<TcpStream>>;

/// The receiver to which requests are sent.
pub(crate) struct Target {
    url: Uri,
    /// The value of the header `host`.
    authority: String,
    connector: HttpsConnector<HttpConnector>,
    runtime: Runtime,
}

/// The receiver's answer.
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
    /// Reads the URL, and for `https` the certificates that this machine trusts.
    pub(crate) fn of(url: &Uri) -> Result<Self, String> {
        if !matches!(url.scheme_str(), Some("http" | "https")) {
            return Err(format!(
                "{url}: not a whole URL, such as http://127.0.0.1:3000/stripe"
            ));
        }
        let authority = url
            .authority()
            .ok_or_else(|| format!("{url}: the URL names no host"))?;
        if authority.as_str().contains('@') {
            // The error does not repeat the argument, which may hold a password.
            return Err(
                "the URL holds credentials: an argument is no place for a secret; for deepgram, \
                 put USER:PASSWORD into the environment or a file"
                    .to_owned(),
            );
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())?;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT));
        tcp.set_nodelay(true);
        let builder = HttpsConnectorBuilder::new();
        let builder = if url.scheme_str() == Some("https") {
            let trusted = builder.with_native_roots();
            trusted.map_err(|error| {
                format!("{url}: this machine has no certificates to trust: {error}")
            })?
        } else {
            // Plain HTTP shows no certificate, so none is read.
            builder.with_tls_config(untrusting())
        };
        let connector = builder.https_or_http().enable_http1().wrap_connector(tcp);
        Ok(Self {
            url: url.clone(),
            authority: authority.to_string(),
            connector,
            runtime,
        })
    }

    /// Sends the request to its own path and query, and reads the answer.
    pub(crate) fn deliver(&self, request: &Request<Bytes>) -> Result<Reply, String> {
        self.runtime.block_on(self.exchange(request))
    }

    async fn exchange(&self, request: &Request<Bytes>) -> Result<Reply, String> {
        let started = Instant::now();
        let stream = self.connect().await?;
        let mut client = http1::Builder::new();
        client.max_buf_size(MOST_HEAD);
        let (mut requests, connection) =
            client.handshake(Patient::new(stream)).await.map_err(told)?;
        // A connection serves one exchange. If it fails, reading the answer shows it.
        let connection = tokio::spawn(connection);
        let sent = timeout(ANSWER, requests.send_request(self.asked(request))).await;
        let answer = sent.map_err(|_| late())?.map_err(told)?;
        let status = answer.status();
        let named = answer.extensions().get::<ReasonPhrase>();
        let named = named.map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
        let reason = named.or_else(|| status.canonical_reason().map(ToOwned::to_owned));
        let (body, cut_short) = read(answer.into_body()).await;
        connection.abort();
        Ok(Reply {
            status: status.as_u16(),
            reason: reason.unwrap_or_default(),
            body,
            cut_short,
            took: started.elapsed(),
        })
    }

    async fn connect(&self) -> Result<Connection, String> {
        let connecting = self.connector.clone().call(self.url.clone());
        let connected = timeout(ANSWER, connecting).await.map_err(|_| late())?;
        let stream = connected.map_err(|error| chain(&*error))?;
        if let MaybeHttpsStream::Http(plain) = &stream {
            let peer = plain.inner().peer_addr();
            if peer.is_ok_and(|it| !it.ip().is_loopback()) {
                eprintln!(
                    "webhook: {} is not this machine, and http does not protect the delivery on its way: use https",
                    self.url.host().unwrap_or_default()
                );
            }
        }
        Ok(stream)
    }

    /// Adds to the request what every client adds.
    fn asked(&self, request: &Request<Bytes>) -> Request<Full<Bytes>> {
        let mut asked = request.clone().map(Full::new);
        // Path and query are those of the request, since a sender may add a digest to the query.
        let path = request.uri().path_and_query().cloned();
        *asked.uri_mut() = path.map_or_else(Uri::default, Uri::from);
        let headers = asked.headers_mut();
        if let Ok(host) = HeaderValue::from_str(&self.authority) {
            headers.insert(header::HOST, host);
        }
        let agent = concat!("webhook-cli/", env!("CARGO_PKG_VERSION"));
        headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        let length = HeaderValue::from(request.body().len());
        headers.insert(header::CONTENT_LENGTH, length);
        asked
    }
}

/// Reads the body up to the length that is shown, and returns whether there is more. A body that breaks off still came
/// with a status.
async fn read(mut body: Incoming) -> (Vec<u8>, bool) {
    let mut kept = Vec::new();
    while let Ok(Some(Ok(frame))) = timeout(ANSWER, body.frame()).await {
        let chunk = frame.into_data().unwrap_or_default();
        let room = MOST_BODY.saturating_sub(kept.len());
        kept.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if chunk.len() > room {
            return (kept, true);
        }
    }
    (kept, false)
}

/// Makes a TLS configuration that trusts no certificate, for connections without TLS.
fn untrusting() -> rustls::ClientConfig {
    rustls::ClientConfig::builder()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

fn late() -> String {
    format!("no answer within {} seconds", ANSWER.as_secs())
}

fn told(error: hyper::Error) -> String {
    if error.is_incomplete_message() {
        return "the receiver closed the connection without an answer".to_owned();
    }
    if error.is_parse() {
        return "what came back is not HTTP/1".to_owned();
    }
    chain(&error)
}

/// Writes an error with its causes, since often only the last of them says what happened.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut causes = vec![error.to_string()];
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes.dedup();
    causes.join(": ")
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    /// Returns what the client reads from an answer.
    fn read(answer: &str) -> Result<(u16, String, bool), String> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/a?b=c", listener.local_addr().unwrap());
        let answer = answer.to_owned();
        let receiver = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 4096];
            let length = stream.read(&mut head).unwrap();
            // The receiver may fail to write the part that the client does not wait for.
            let _ = stream.write_all(answer.as_bytes());
            String::from_utf8_lossy(&head[..length]).into_owned()
        });
        let request = Request::post("/a?b=c").body(Bytes::from("hello"));
        let target = Target::of(&url.parse().unwrap()).unwrap();
        let reply = target.deliver(&request.unwrap());
        let head = receiver.join().unwrap();
        assert!(head.starts_with("POST /a?b=c HTTP/1.1\r\n"), "{head}");
        let wanted = [
            ("content-length: 5", 1),
            ("connection: close", 1),
            (&*format!("host: {}", target.authority), 1),
        ]
        .map(|(line, times)| head.matches(line).count() == times);
        assert_eq!(wanted, [true; 3], "{head}");
        reply.map(|it| (it.status, String::from_utf8(it.body).unwrap(), it.cut_short))
    }

    #[test]
    fn answers_of_every_framing_are_read() {
        let ok = |body: &str| Ok((200, body.to_owned(), false));
        assert_eq!(
            read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhihi"),
            ok("hi")
        );
        assert_eq!(read("HTTP/1.0 200 \r\n\r\nto the end"), ok("to the end"));
        let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let chunks = "2;x=y\r\nhi\r\n3\r\n ho\r\n0\r\n\r\n";
        assert_eq!(read(&[chunked, chunks].concat()), ok("hi ho"));
        let interim = "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n";
        let after = read(&[interim, "HTTP/1.1 204 No Content\r\n\r\n"].concat());
        assert_eq!(after, Ok((204, String::new(), false)));
        // The status counts, wherever the body breaks off.
        assert_eq!(
            read("HTTP/1.1 401 Unauthorized\r\ncontent-length: 9\r\n\r\nhi"),
            Ok((401, "hi".to_owned(), false))
        );
    }

    #[test]
    fn a_long_answer_is_cut_off() {
        let long = "x".repeat(MOST_BODY + 1);
        let (status, body, cut_short) = read(&format!("HTTP/1.1 200 OK\r\n\r\n{long}")).unwrap();
        assert_eq!((status, body.len(), cut_short), (200, MOST_BODY, true));
        assert!(read(&long).is_err());
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
            let error = read(answer).unwrap_err();
            assert!(!error.is_empty(), "{answer:?}");
        }
        assert_eq!(
            read("SSH-2.0-OpenSSH_9.2\r\n").unwrap_err(),
            "what came back is not HTTP/1"
        );
    }

    /// A receiver that speaks plain HTTP on an `https` URL gets nothing of the delivery.
    #[test]
    fn https_sends_nothing_without_tls() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}/", listener.local_addr().unwrap());
        let receiver = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut came = vec![0; 4096];
            let length = stream.read(&mut came).unwrap();
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
            came.truncate(length);
            came
        });
        let target = Target::of(&url.parse().unwrap()).unwrap();
        let request = Request::post("/").header("x-canary", "canary");
        let sent = target.deliver(&request.body(Bytes::from("canary")).unwrap());
        assert!(sent.is_err());
        let came = receiver.join().unwrap();
        // 22 is the type of the first record of a TLS handshake.
        assert_eq!(came[0], 22);
        assert!(!String::from_utf8_lossy(&came).contains("canary"));
    }

    #[test]
    fn urls_that_cannot_be_sent_to_are_explained() {
        for (url, part) in [
            ("ftp://127.0.0.1/", "not a whole URL"),
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
