//! Sends a signed delivery to a service in a test, without a server.
//!
//! It needs the feature `testing`, which is for `[dev-dependencies]` only. A test delivery goes the way of every
//! delivery: `webhook_core::testing` signs it, and the layer around the service verifies it.

use std::future::poll_fn;

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use crate::send::SignedBody;

/// Sends one request to a service, such as axum's `Router`, once that service is ready.
///
/// # Errors
///
/// Returns the service's own error.
///
/// ```
/// # use webhook_tower::core::{Endpoint, Provider, testing::signed_request};
/// # use webhook_tower::{SignedBody, testing};
/// # use std::convert::Infallible;
/// # type App = Service;
/// # #[derive(Clone)] struct Service;
/// # impl tower_service::Service<http::Request<SignedBody>> for Service {
/// #     type Response = http::Response<()>;
/// #     type Error = Infallible;
/// #     type Future = std::future::Ready<Result<http::Response<()>, Infallible>>;
/// #     fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Infallible>> {
/// #         std::task::Poll::Ready(Ok(()))
/// #     }
/// #     fn call(&mut self, _: http::Request<SignedBody>) -> Self::Future {
/// #         std::future::ready(Ok(http::Response::new(())))
/// #     }
/// # }
/// async fn a_delivery_is_handled(app: App, delivery: http::Request<bytes::Bytes>) {
///     let response = testing::send(app, delivery).await.unwrap();
///     assert_eq!(response.status(), 200);
/// }
/// ```
pub async fn send<S, B>(mut service: S, delivery: Request<Bytes>) -> Result<Response<B>, S::Error>
where
    S: Service<Request<SignedBody>, Response = Response<B>>,
{
    poll_fn(|context| service.poll_ready(context)).await?;
    service.call(delivery.map(SignedBody::new)).await
}
