//! Tells the page by server-sent events that something has changed, at most ten times a second.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, header};
use http_body::Frame;
use http_body_util::BodyExt as _;
use tokio::sync::mpsc;

use super::Body;
use crate::shared::Shared;

/// How long changes are collected before the page is told.
const PAUSE: Duration = Duration::from_millis(100);
/// The longest silence before a comment is sent to keep the connection open.
const SILENCE: Duration = Duration::from_secs(15);

/// Streams events for as long as the browser reads them.
pub(crate) fn stream(shared: &Arc<Shared>) -> Response<Body> {
    let (sender, receiver) = mpsc::channel(1);
    let mut changed = shared.store.watch();
    tokio::spawn(async move {
        loop {
            let version = *changed.borrow_and_update();
            let told = sender
                .send(Bytes::from(format!("data: {version}\n\n")))
                .await;
            if told.is_err() {
                return;
            }
            tokio::time::sleep(PAUSE).await;
            loop {
                match tokio::time::timeout(SILENCE, changed.changed()).await {
                    Ok(Ok(())) => break,
                    Ok(Err(_)) => return,
                    Err(_) => {
                        if sender
                            .send(Bytes::from_static(b": still here\n\n"))
                            .await
                            .is_err()
                        {
                            return;
                        }
                    }
                }
            }
        }
    });
    let mut answer = Response::new(Events(receiver).boxed_unsync());
    let kind = HeaderValue::from_static("text/event-stream");
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}

struct Events(mpsc::Receiver<Bytes>);

impl http_body::Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0
            .poll_recv(context)
            .map(|it| it.map(|bytes| Ok(Frame::data(bytes))))
    }
}
