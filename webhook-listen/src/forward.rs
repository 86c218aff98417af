//! Forwards a delivery to the receiver under development, byte for byte, and keeps the answer.

use std::error::Error;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, Uri, header, request};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::time::timeout;

use crate::mask;
use crate::record::Outcome;

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long to wait for the head of the answer, and for each further piece of its body.
const ANSWER: Duration = Duration::from_secs(30);
/// How many bytes of an answer's body are kept and passed back to the sender.
const MOST_BODY: usize = 1 << 20;
/// How many bytes of an answer's head are read.
const MOST_HEAD: usize = 64 << 10;

/// The receiver to which deliveries are forwarded.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    url: Uri,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl Target {
    /// Reads the URL, and for `https` the certificates that this machine trusts.
    pub(crate) fn of(url: &Uri) -> Result<Self, String> {
        let scheme = url.scheme_str();
        if !matches!(scheme, Some("http" | "https")) {
            return Err(format!(
                "--forward {url}: not a whole URL, such as http://127.0.0.1:3000"
            ));
        }
        if url.authority().is_none_or(|it| it.as_str().contains('@')) {
            return Err(
                "--forward: the URL holds credentials: an argument is no place for a secret"
                    .to_owned(),
            );
        }
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT));
        tcp.set_nodelay(true);
        let builder = HttpsConnectorBuilder::new();
        let builder = if scheme == Some("https") {
            let trusted = builder.with_native_roots();
            trusted.map_err(|error| {
                format!("--forward {url}: this machine has no certificates to trust: {error}")
            })?
        } else {
            // Plain HTTP shows no certificate, so none is read.
            let config = rustls::ClientConfig::builder()
                .with_root_certificates(rustls::RootCertStore::empty());
            builder.with_tls_config(config.with_no_client_auth())
        };
        let connector = builder.https_or_http().enable_http1().wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .http1_preserve_header_case(true)
            .http1_max_buf_size(MOST_HEAD)
            .pool_max_idle_per_host(32)
            .set_host(false)
            .build(connector);
        Ok(Self {
            url: url.clone(),
            client,
        })
    }

    /// Returns the URL for a request: with the path of the target if it names one, else with the path of the request.
    fn place(&self, target: &Uri) -> Result<Uri, String> {
        let own = self.url.path();
        let path = if own.is_empty() || own == "/" {
            target.path()
        } else {
            own
        };
        let query = match (self.url.query(), target.query()) {
            (Some(own), Some(came)) => format!("?{own}&{came}"),
            (Some(query), None) | (None, Some(query)) => format!("?{query}"),
            (None, None) => String::new(),
        };
        let authority = self.url.authority().map_or("", |it| it.as_str());
        let scheme = self.url.scheme_str().unwrap_or("http");
        let url = format!("{scheme}://{authority}{path}{query}");
        url.parse().map_err(|error| format!("{url}: {error}"))
    }

    /// Sends the delivery and reads the answer. It does not follow redirects, so a delivery never goes elsewhere.
    pub(crate) async fn send(
        &self,
        head: request::Parts,
        body: Bytes,
    ) -> (Outcome, Response<Bytes>) {
        let started = Instant::now();
        let place = self.place(&head.uri);
        let to = place
            .as_ref()
            .map_or_else(|_| self.url.to_string(), Uri::to_string);
        let answer = match place {
            Ok(place) => self.exchange(head, body, place).await,
            Err(error) => Err(error),
        };
        let ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
        match answer {
            Ok((answer, cut)) => {
                let outcome = Outcome {
                    to: Some(to),
                    status: answer.status().as_u16(),
                    error: None,
                    headers: mask::plain(answer.headers()),
                    body: BASE64_STANDARD.encode(answer.body()),
                    cut,
                    ms,
                };
                (outcome, told(answer))
            }
            Err(error) => {
                let mut answer = Response::new(Bytes::new());
                *answer.status_mut() = StatusCode::BAD_GATEWAY;
                let outcome = Outcome {
                    to: Some(to),
                    status: answer.status().as_u16(),
                    error: Some(error),
                    ms,
                    ..Outcome::default()
                };
                (outcome, answer)
            }
        }
    }

    async fn exchange(
        &self,
        head: request::Parts,
        body: Bytes,
        place: Uri,
    ) -> Result<(Response<Bytes>, bool), String> {
        let length = body.len();
        let mut request = Request::from_parts(head, Full::new(body));
        let host = place
            .authority()
            .and_then(|it| HeaderValue::from_str(it.as_str()).ok());
        *request.uri_mut() = place;
        *request.version_mut() = http::Version::HTTP_11;
        let headers = request.headers_mut();
        mask::take_off_hops(headers);
        if let (false, Some(host)) = (headers.contains_key(header::HOST), host) {
            headers.insert(header::HOST, host);
        }
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        let sent = timeout(ANSWER, self.client.request(request)).await;
        let answer = sent.map_err(|_| late())?.map_err(|error| chain(&error))?;
        let (head, body) = answer.into_parts();
        let (body, cut) = read(body).await?;
        Ok((Response::from_parts(head, body), cut))
    }
}

/// Makes the answer for the sender: the receiver's status, and its body with the content type.
fn told(answer: Response<Bytes>) -> Response<Bytes> {
    let (head, body) = answer.into_parts();
    let mut headers = HeaderMap::new();
    for name in [
        header::CONTENT_TYPE,
        header::CONTENT_ENCODING,
        header::RETRY_AFTER,
    ] {
        if let Some(value) = head.headers.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    let mut answer = Response::new(body);
    *answer.status_mut() = head.status;
    *answer.headers_mut() = headers;
    answer
}

async fn read(mut body: Incoming) -> Result<(Bytes, bool), String> {
    let mut kept = Vec::new();
    while let Some(frame) = timeout(ANSWER, body.frame()).await.map_err(|_| late())? {
        let frame = frame.map_err(|error| chain(&error))?;
        let chunk = frame.into_data().unwrap_or_default();
        let room = MOST_BODY.saturating_sub(kept.len());
        kept.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if chunk.len() > room {
            return Ok((kept.into(), true));
        }
    }
    Ok((kept.into(), false))
}

fn late() -> String {
    format!("no answer within {} seconds", ANSWER.as_secs())
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
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    #[test]
    fn a_url_without_a_path_takes_that_of_the_delivery() {
        for (forward, target, place) in [
            (
                "http://127.0.0.1:3000",
                "/github?a=1",
                "http://127.0.0.1:3000/github?a=1",
            ),
            (
                "http://127.0.0.1:3000/",
                "/github",
                "http://127.0.0.1:3000/github",
            ),
            ("http://h/hooks/gh", "/github?a=1", "http://h/hooks/gh?a=1"),
            ("http://h/x?b=2", "/github?a=1", "http://h/x?b=2&a=1"),
        ] {
            let target: Uri = target.parse().unwrap();
            let forward = Target::of(&forward.parse().unwrap()).unwrap();
            assert_eq!(forward.place(&target).unwrap(), place);
        }
        for url in ["/x", "ftp://h/", "http://u:p@h/"] {
            let error = Target::of(&url.parse().unwrap()).unwrap_err();
            assert!(!error.contains("u:p"), "{error}");
        }
    }
}
