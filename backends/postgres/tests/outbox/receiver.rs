//! A receiver that verifies deliveries, lists them, and answers as it is told.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::{Router, response::IntoResponse as _};
use tower::{Layer as _, Service, ServiceExt as _};
use webhook_standard::StandardWebhooks;
use webhook_tower::{SignedBody, Webhook, WebhookLayer};

use crate::endpoint;

/// Decides the answer from the delivery's id, and from how often it came before.
type Answers = dyn Fn(&str, usize) -> Answer + Send + Sync;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Status(u16),
    /// Answers with this status, and with this many seconds in `Retry-After`.
    Later(u16, u32),
    /// Breaks the connection.
    Breaks,
    /// Never answers.
    Hangs,
}

#[derive(Clone)]
pub(crate) struct Receiver {
    answers: Arc<Answers>,
    /// The id, the signature and the body of every delivery that came.
    came: Arc<Mutex<Vec<Came>>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Came {
    pub(crate) id: String,
    pub(crate) signature: String,
    pub(crate) body: String,
}

impl Receiver {
    pub(crate) fn new(answers: impl Fn(&str, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self {
            answers: Arc::new(answers),
            came: Arc::default(),
        }
    }

    pub(crate) fn that_works() -> Self {
        Self::new(|_, _| Answer::Status(200))
    }

    pub(crate) fn came(&self) -> Vec<Came> {
        self.came.lock().unwrap().clone()
    }

    /// The ids of the deliveries that came, in order.
    pub(crate) fn ids(&self) -> Vec<String> {
        self.came().into_iter().map(|it| it.id).collect()
    }

    /// A client whose every request reaches this receiver, which verifies it with the secret of this destination.
    pub(crate) fn client(
        &self,
        destination: &str,
    ) -> impl Service<
        axum::http::Request<SignedBody>,
        Response = Response<Body>,
        Error = std::io::Error,
        Future: Send,
    >
    + Clone
    + Send
    + Sync
    + 'static
    + use<> {
        let app = Router::new().fallback(receive).with_state(self.clone());
        let service = WebhookLayer::new(endpoint(destination)).layer(app);
        tower::service_fn(move |request: axum::http::Request<SignedBody>| {
            let service = service.clone();
            async move {
                let request = request.map(Body::new);
                let response: Result<_, Infallible> = service.oneshot(request).await;
                let response = response.unwrap().map(Body::new);
                match response.headers().contains_key("breaks") {
                    true => Err(std::io::Error::other("the connection broke")),
                    false => Ok(response),
                }
            }
        })
    }
}

async fn receive(
    State(receiver): State<Receiver>,
    headers: HeaderMap,
    Webhook(received): Webhook<StandardWebhooks>,
    _: Request,
) -> axum::response::Response {
    let id = received.authentic_id().unwrap().into_owned();
    let before = {
        let mut came = receiver.came.lock().unwrap();
        let before = came.iter().filter(|it| it.id == id).count();
        came.push(Came {
            id: id.clone(),
            signature: headers["webhook-signature"].to_str().unwrap().to_owned(),
            body: String::from_utf8(received.delivery().body().to_vec()).unwrap(),
        });
        before
    };
    match (receiver.answers)(&id, before) {
        Answer::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Answer::Later(status, seconds) => {
            let status = StatusCode::from_u16(status).unwrap();
            (status, [("retry-after", seconds.to_string())]).into_response()
        }
        Answer::Breaks => ([("breaks", "yes")], ()).into_response(),
        Answer::Hangs => std::future::pending().await,
    }
}
