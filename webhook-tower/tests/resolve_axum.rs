//! Tests a resolver from an async closure that finds the tenant with axum's extractors.

mod common;

use axum::Router;
use axum::extract::{OriginalUri, Path};
use axum::routing::post;
use bytes::Bytes;
use common::capture::Log;
use common::router::{on_event, send};
use common::{SECRET, Sender, now, signed, signed_by};
use http::Request;
use webhook_core::Endpoint;
use webhook_tower::{Receiver, ResolveError, TenantHead, WebhookLayer, resolve_fn};

type Found = Result<Option<Endpoint<Sender>>, ResolveError>;

async fn by_number(head: TenantHead) -> Found {
    let Some(Path((region, tenant))) = head.extract::<Path<(String, u64)>>().await? else {
        return Ok(None);
    };
    tokio::task::yield_now().await;
    let known = region == "eu" && tenant == 7;
    Ok(known.then(|| Endpoint::new(Sender::hmac(SECRET)).with_tenant("seven")))
}

fn layer<F, A>(find: F) -> WebhookLayer<Sender, webhook_tower::ResolveFn<F>>
where
    F: Fn(TenantHead) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Found> + Send,
{
    WebhookLayer::new(Receiver::resolving(resolve_fn(find), Sender::nobody()).clock(now))
}

fn wrongly_signed() -> Request<Bytes> {
    signed_by(&Sender::hmac("canary-of-somebody-else"), "{}")
}

#[tokio::test]
async fn a_parameter_of_the_path_names_the_tenant() {
    let (log, _guard) = Log::capture();
    let hooks = Router::new().route("/{region}/{tenant}", post(on_event).layer(layer(by_number)));
    let app = Router::new().nest("/hooks", hooks);
    assert_eq!(send(&app, "/hooks/eu/7", signed("{}")).await.status, 200);
    log.take();
    for (target, request, lookup) in [
        ("/hooks/eu/8", signed("{}"), "unknown"),
        ("/hooks/us/7", signed("{}"), "unknown"),
        // A parameter that is not a number comes from a stranger, and is no fault of the program.
        ("/hooks/eu/seven", signed("{}"), "unknown"),
        ("/hooks/eu/%ff", signed("{}"), "unknown"),
        ("/hooks/eu/7", wrongly_signed(), "known"),
    ] {
        let seen = send(&app, target, request).await;
        assert_eq!((seen.status, seen.body.len()), (401, 0), "{target}");
        let line = log.only();
        assert_eq!(line.field("tenant_lookup"), Some(lookup), "{target}");
        let tenant = (lookup == "known").then_some("seven");
        assert_eq!(line.field("attempted_tenant"), tenant, "{target}");
    }
}

/// A route without the parameter is the program's fault: 503 and a line, so no genuine delivery is refused for good.
#[tokio::test]
async fn a_route_without_the_parameter_is_no_unknown_tenant() {
    let (log, _guard) = Log::capture();
    let app = Router::new().route("/hook", post(on_event).layer(layer(by_number)));
    assert_eq!(send(&app, "/hook", signed("{}")).await.status, 503);
    let lines = log.take();
    assert_eq!(lines[0].message(), "tenant not resolved");
    assert!(
        lines[0].field("reason").unwrap().contains("Path"),
        "{lines:?}"
    );
    assert_eq!(lines[1].field("tenant_lookup"), Some("failed"));
}

/// Closures that own nothing can read what layers have put into the extensions.
#[tokio::test]
async fn an_async_closure_is_a_resolver() {
    let find = async |head: TenantHead| -> Found {
        let uri = head.extract::<OriginalUri>().await?;
        let asked = uri.is_some_and(|OriginalUri(uri)| uri.path() == "/hooks/here");
        let shortened = head.path() == "/here" && head.head().path().is_some();
        let there = head.parts().extensions.get::<OriginalUri>().is_some();
        Ok((asked && shortened && there).then(|| Endpoint::new(Sender::hmac(SECRET))))
    };
    let hooks = Router::new().route("/here", post(on_event).layer(layer(find)));
    let app = Router::new().nest("/hooks", hooks);
    assert_eq!(send(&app, "/hooks/here", signed("{}")).await.status, 200);
}
