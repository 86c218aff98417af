//! Sends deliveries of the usual sender to dispatchers.

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use tower::{Layer as _, ServiceExt as _};
use webhook_core::testing::deliver;
use webhook_core::{Endpoint, Finished, Received};
use webhook_tower::{Dispatcher, DispatcherBuilder, IntoReply, Unhandled, WebhookLayer};

use super::{Seen, Sender, now, receiver, sender, signed, signed_as, soon};

pub(crate) fn builder() -> DispatcherBuilder<Sender> {
    Dispatcher::builder()
}

/// A fallback that nothing should reach.
pub(crate) async fn nobody(delivery: Received<Sender>, unhandled: Unhandled) -> StatusCode {
    panic!("{unhandled:?} {}", delivery.event_name())
}

/// Sends a request through the layer to this dispatcher.
pub(crate) async fn send(dispatcher: &Dispatcher<Sender>, request: Request<Bytes>) -> Seen {
    let service = WebhookLayer::new(receiver()).layer(dispatcher.clone());
    let Ok(response) = soon(service.oneshot(request.map(Full::new))).await;
    Seen::of(response).await
}

pub(crate) fn received(topic: &str, body: &'static str) -> Received<Sender> {
    let endpoint = Endpoint::new(sender());
    let finished = deliver(&endpoint, &signed_as(topic, body), now())
        .expect("a genuine delivery, and names of the sender");
    let Finished::Verified(verified) = finished else {
        panic!("no proof");
    };
    verified
        .read()
        .expect("a genuine delivery, and names of the sender")
}

/// Answers a delivery with what this handler returns.
pub(crate) async fn reply<R: IntoReply, F: Future<Output = R> + Send + 'static>(
    handler: impl Fn(Received<Sender>) -> F + Send + Sync + 'static,
) -> Seen {
    let dispatcher = builder()
        .on("plain", handler)
        .fallback(nobody)
        .expect("a genuine delivery, and names of the sender");
    send(&dispatcher, signed("{}")).await
}
