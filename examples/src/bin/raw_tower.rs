//! Runs the layer without axum: a tower service on hyper, with timeouts for heads and connections.
//!
//! ```text
//! GITHUB_WEBHOOK_SECRET=.. cargo run --bin raw_tower
//! ```

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use webhook_core::{Received, Secret};
use webhook_github::{Event, GitHub};
use webhook_tower::{VerifiedBody, WebhookLayer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let github = GitHub::new(Secret::from_env("GITHUB_WEBHOOK_SECRET"))?;
    let service = ServiceBuilder::new()
        .layer(WebhookLayer::new(github))
        .service_fn(on_github);

    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let mut server = auto::Builder::new(TokioExecutor::new());
            // The layer bounds bodies; the server has to bound a head that never ends.
            server
                .http1()
                .timer(TokioTimer::new())
                .header_read_timeout(Duration::from_secs(10));
            let _ = server.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn on_github(request: Request<VerifiedBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    let status = match request.extensions().get::<Received<GitHub>>() {
        Some(received) => {
            let mut status = StatusCode::NO_CONTENT;
            match received.event() {
                Event::Push(push) => println!(
                    "{} commits on {}",
                    push.get().commits().len(),
                    push.get().ref_()
                ),
                Event::Unreadable(event) => {
                    println!("unreadable: {}", event.error());
                    status = StatusCode::INTERNAL_SERVER_ERROR; // not handled, so not acknowledged
                }
                other => println!("{other:?}"),
            }
            status
        }
        None => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let mut response = Response::new(Full::default());
    *response.status_mut() = status;
    Ok(response)
}
