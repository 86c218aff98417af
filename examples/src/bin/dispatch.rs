//! Registers a handler for each event instead of one `match`, and lists the events to subscribe to at the sender.
//!
//! ```text
//! GITHUB_WEBHOOK_SECRET=.. cargo run --bin dispatch
//! ```

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any_service;
use tokio::net::TcpListener;
use webhook_core::{Received, Secret};
use webhook_github::payload::Push;
use webhook_github::{Delivered, EventName, GitHub, on};
use webhook_tower::{Dispatcher, Unhandled, WebhookLayer};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let github = GitHub::new(Secret::from_env("GITHUB_WEBHOOK_SECRET"))?;
    let stars = Arc::new(AtomicUsize::new(0));
    let dispatcher = Dispatcher::builder()
        // A handler registered by an item of `on` gets the payload; one registered by a name gets all that was
        // received.
        .on(on::PUSH, on_push)
        .on(on::RELEASE.with_delivery(), async |(release, delivery)| {
            let notes = release.release().and_then(|it| it.body());
            println!(
                "{:?}: {}",
                delivery.dedup_key(),
                notes.unwrap_or("no notes")
            );
        })
        .on(EventName::Star, move |_| on_star(Arc::clone(&stars)))
        .on("ping", async |_| println!("GitHub has found us"))
        .fallback(on_anything_else)?;
    let names: Vec<_> = dispatcher.registered().collect();
    println!("ask GitHub for: {}", names.join(", "));

    let route = any_service(dispatcher).layer(WebhookLayer::new(github));
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}/github", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/github", route)).await?;
    Ok(())
}

/// Acts on a push. An error becomes a 500 and a line in the log.
async fn on_push(push: Delivered<Push<'static>>) -> Result<(), &'static str> {
    let push = push.get();
    let repository = push.repository().ok_or("a push to no repository")?;
    println!(
        "{} commits on {} of {}",
        push.commits().len(),
        push.ref_(),
        repository.full_name()
    );
    Ok(())
}

async fn on_star(stars: Arc<AtomicUsize>) {
    let before = stars.fetch_add(1, Ordering::Relaxed);
    println!("starred or not any more, {} times by now", before + 1);
}

/// Refuses an event that has no handler, so that it is not acknowledged: GitHub shows it as failed, to be redelivered.
async fn on_anything_else(delivery: Received<GitHub>, unhandled: Unhandled) -> StatusCode {
    match unhandled {
        Unhandled::Known => println!("{}: not ours", delivery.event_name()),
        Unhandled::Unreadable => {
            println!("unreadable: {:?}", delivery.unreadable());
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        _ => println!("{unhandled:?}: {:?}", delivery.event()),
    }
    StatusCode::OK
}
