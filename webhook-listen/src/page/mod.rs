//! Serves the page: its files, the data that it shows, and the requests that it makes. The [`guard`] protects all.

mod act;
mod data;
mod events;
mod guard;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

pub(crate) use act::again;
pub(crate) use guard::Guard;
use guard::Refused;

use crate::port::MOST_BODY;
use crate::shared::Shared;

/// A body that is complete, or one that goes on while events happen.
pub(crate) type Body = http_body_util::combinators::UnsyncBoxBody<Bytes, Infallible>;

/// The most connections at once; a browser opens six.
const CONNECTIONS: usize = 64;

/// The files of the page, from `assets/`.
const FILES: &[(&str, &str, &str)] = &[
    (
        "/",
        "text/html; charset=utf-8",
        include_str!("../../assets/index.html"),
    ),
    (
        "/style.css",
        "text/css; charset=utf-8",
        include_str!("../../assets/style.css"),
    ),
    (
        "/app.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/app.js"),
    ),
    (
        "/list.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/list.js"),
    ),
    (
        "/detail.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/detail.js"),
    ),
    (
        "/body.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/body.js"),
    ),
    (
        "/send.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/send.js"),
    ),
    (
        "/dom.js",
        "text/javascript; charset=utf-8",
        include_str!("../../assets/dom.js"),
    ),
    (
        "/icon.svg",
        "image/svg+xml",
        include_str!("../../assets/icon.svg"),
    ),
];

/// Serves the page until the program ends.
pub(crate) async fn serve(listener: TcpListener, guard: Arc<Guard>, shared: Arc<Shared>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let (guard, shared) = (Arc::clone(&guard), Arc::clone(&shared));
        tokio::spawn(async move {
            let service =
                service_fn(|request| answer(Arc::clone(&guard), Arc::clone(&shared), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(Duration::from_secs(30))
                .max_buf_size(64 << 10)
                .serve_connection(TokioIo::new(stream), service);
            let _ = connection.await;
            drop(place);
        });
    }
}

async fn answer(
    guard: Arc<Guard>,
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let answer = match guard.check(&request) {
        Ok(()) if guard.opens(request.uri().path()) => guard.open(),
        Ok(()) => route(shared, request)
            .await
            .unwrap_or_else(Said::into_response),
        Err(refused) => why(&refused),
    };
    Ok(guard::protect(answer))
}

fn why(refused: &Refused) -> Response<Body> {
    Said(
        StatusCode::FORBIDDEN,
        match refused {
            Refused::Host => "this address is not one of the page's".to_owned(),
            Refused::Origin => "another page asked".to_owned(),
            Refused::Token => {
                "open the address that `webhook listen` printed: it holds a token that this one lacks".to_owned()
            }
        },
    )
    .into_response()
}

async fn route(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Body>, Said> {
    let path = request.uri().path();
    if request.method() == Method::GET
        && let Some((_, kind, text)) = FILES.iter().find(|(it, ..)| *it == path)
    {
        return Ok(whole(kind, Bytes::from_static(text.as_bytes())));
    }
    let query = Query::of(request.uri().query().unwrap_or_default());
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    match (request.method().as_str(), steps.as_slice()) {
        ("GET", ["api", "events"]) => Ok(events::stream(&shared)),
        ("GET", ["api", "senders"]) => json(&data::senders(&shared)),
        ("GET", ["api", "rows"]) => json(&data::rows(&shared, query.number("after").unwrap_or(0))),
        ("GET", ["api", "search"]) => {
            json(&data::search(shared, query.text("for").unwrap_or_default()).await)
        }
        ("GET", ["api", "delivery", id]) => {
            json(&data::detail(&shared, number(id)?).ok_or_else(gone)?)
        }
        ("GET", ["api", "delivery", id, "why"]) => {
            json(&data::why(shared, number(id)?).await.ok_or_else(gone)?)
        }
        ("GET", ["api", "delivery", id, "body"]) => {
            let from = query.number("from").unwrap_or(0);
            let most = query.number("length").unwrap_or(0);
            let piece = data::piece(&shared, number(id)?, from, most).ok_or_else(gone)?;
            Ok(attached("application/octet-stream", piece))
        }
        ("GET", ["api", "delivery", id, "export"]) => {
            let delivery = shared.store.get(number(id)?).ok_or_else(gone)?;
            let form = query.text("as").unwrap_or_default();
            let real = query.text("secret").as_deref() == Some("real");
            let text = crate::export::export(&shared, &delivery, &form, real).map_err(bad)?;
            Ok(attached("text/plain; charset=utf-8", text.into()))
        }
        ("POST", ["api", "send"]) => {
            let body = http_body_util::Limited::new(request.into_body(), MOST_BODY)
                .collect()
                .await;
            let body = body.map_err(|_| bad("the body is longer than 32 MiB".to_owned()))?;
            let sent = act::send(shared, &query, body.to_bytes()).await;
            json(&sent.map_err(bad)?)
        }
        _ => Err(Said(
            StatusCode::NOT_FOUND,
            "there is nothing here".to_owned(),
        )),
    }
}

/// A status and a sentence for the page's user.
struct Said(StatusCode, String);

impl Said {
    fn into_response(self) -> Response<Body> {
        let mut answer = whole("text/plain; charset=utf-8", self.1.into());
        *answer.status_mut() = self.0;
        answer
    }
}

fn bad(sentence: String) -> Said {
    Said(StatusCode::BAD_REQUEST, sentence)
}

fn gone() -> Said {
    Said(
        StatusCode::NOT_FOUND,
        "this delivery is not kept any more".to_owned(),
    )
}

/// Reads a number from digits; a path with any other character leads nowhere.
fn number(text: &str) -> Result<u64, Said> {
    let plain = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().ok_or_else(gone)
}

fn json(value: &impl Serialize) -> Result<Response<Body>, Said> {
    let text = serde_json::to_vec(value);
    let text = text.map_err(|error| Said(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    Ok(whole("application/json", text.into()))
}

fn whole(kind: &'static str, body: Bytes) -> Response<Body> {
    let mut answer = Response::new(http_body_util::Full::new(body).boxed_unsync());
    answer
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// Answers with a download that the browser never shows as a page, whatever a sender has put into it.
fn attached(kind: &'static str, body: Bytes) -> Response<Body> {
    let mut answer = whole(kind, body);
    answer.headers_mut().insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment"),
    );
    answer
}

/// The parameters of a query, decoded.
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    fn of(query: &str) -> Self {
        let pairs = query.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((decoded(name)?, decoded(value)?))
        });
        Self(pairs.collect())
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        let mut pairs = self.0.iter();
        pairs
            .find(|(it, _)| it == name)
            .map(|(_, value)| value.clone())
    }

    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.text(name)?.parse().ok()
    }
}

/// Decodes `%XX`, as `encodeURIComponent` writes it.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |it: Option<u8>| char::from(it?).to_digit(16);
            let value = digit(rest.next())? * 16 + digit(rest.next())?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}
