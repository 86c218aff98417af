//! Handling each delivery once.
//!
//! Every sender delivers at least once: it sends again when the answer is late, lost or no success. So two copies
//! of a delivery may arrive one after the other, or at the same time, and a handler that ships an order must not
//! ship it twice. It must not lose the order either: if the first copy's handler fails, the second copy has to
//! run. With the feature `idempotency`, one more layer inside of the [`WebhookLayer`](crate::WebhookLayer) does
//! this:
//!
//! ```
//! # #[cfg(feature = "axum")] mod example {
//! use std::time::Duration;
//! use axum::{Router, http::StatusCode, routing::post};
//! use tower::ServiceBuilder;
//! use webhook_core::{ConfigError, Endpoint, Provider};
//! use webhook_tower::idempotency::{Idempotency, IdempotencyLayer, MemoryStore};
//! use webhook_tower::{Webhook, WebhookLayer};
//!
//! type Once = Idempotency<MemoryStore>;
//!
//! fn app<P: Provider>(endpoint: Endpoint<P>, once: Once) -> Result<Router, ConfigError> {
//!     let inner = IdempotencyLayer::new(&endpoint, once)?;
//!     let layers = ServiceBuilder::new().layer(WebhookLayer::new(endpoint)).layer(inner);
//!     Ok(Router::new().route("/hook", post(handler::<P>).layer(layers)))
//! }
//!
//! async fn handler<P: Provider>(Webhook(delivery): Webhook<P>) -> StatusCode {
//!     if delivery.unreadable().is_some() {
//!         return StatusCode::SERVICE_UNAVAILABLE; // the lease is given back
//!     }
//!     StatusCode::OK // from here on, copies are acknowledged and do not run
//! }
//!
//! async fn serve<P: Provider>(
//!     provider: P,
//!     listener: tokio::net::TcpListener,
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     let once = Idempotency::new(MemoryStore::new());
//!     let app = app(Endpoint::new(provider), once.clone())?;
//!     let stopped = async { /* wait for SIGTERM here */ };
//!     axum::serve(listener, app).with_graceful_shutdown(stopped).await?;
//!     once.drain(Duration::from_secs(20)).await; // what still runs ends, or its lease is given back
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # What it does
//!
//! - The first copy takes a **lease**, a claim that ends by itself unless it is renewed. It is renewed while the
//!   handler runs, and a process that is killed renews nothing: after the lease's time (60 seconds) the sender's
//!   next attempt is handled.
//! - Only a response of **2xx** marks the delivery as handled. Every other status, an error and a panic give the
//!   lease back.
//! - A copy that comes **while the first is at work** gets 503 with `Retry-After`, never a success: the first may
//!   still fail.
//! - A copy that comes **afterwards** is acknowledged without the handler.
//! - **Hanging up cancels nothing.** The handler runs in a task of its own to its end.
//! - When the **store is down**, deliveries get 503. For a sender that never sends again (GitHub, Twilio, Discord's
//!   interactions) the store is asked again until half of the sender's deadline has passed; what is refused then
//!   is logged as `delivery is not handled, and its sender never sends it again by itself`.
//!
//! The key is [`Received::dedup_key`](webhook_core::Received::dedup_key): an id that the signature covers, or else the
//! digest of what was signed. A delivery without a key runs each time and leaves no mark.
//!
//! # For how long
//!
//! A handled delivery is remembered for as long as the sender retries and a copy of it passes
//! ([`Defaults::key_retention`](webhook_core::Defaults::key_retention)), and for three days at least.
//! A retention in the settings, or a store with a limit of its own
//! ([`longest_retention`](crate::idempotency::IdempotencyStore::longest_retention)), that is shorter than that
//! makes `IdempotencyLayer::new` an error which says how long it has to be. Endpoints that a resolver finds
//! take [`IdempotencyLayer::resolving`](crate::idempotency::IdempotencyLayer::resolving).
//!
//! # Equal bodies
//!
//! GitHub signs neither an id nor a time. When a delivery comes whose body equals that of a handled one and whose
//! unsigned id is another, it is a new event with an equal body (a member who is removed, added and removed again)
//! or a recorded delivery that somebody sends again.
//! [`IdempotencySettings::repeated`](crate::idempotency::IdempotencySettings::repeated) decides: hand it over, which
//! loses no event, or drop it, which lets no replay through.
//!
//! # Sending again by hand
//!
//! GitHub's "Redeliver" and Stripe's "Resend" carry the same key as the first delivery, so within the retention they
//! are acknowledged and not handled. To have one handled again, call
//! [`IdempotencyStore::forget`](crate::idempotency::IdempotencyStore::forget) with its
//! [`DeliveryKey`](crate::idempotency::DeliveryKey) first.
//!
//! # What a store in memory cannot promise
//!
//! [`MemoryStore`](crate::idempotency::MemoryStore) is bounded and gone with the process. Behind a load balancer, and
//! after a restart, a retry is handled again; and a process that is killed between the handler's effect and the mark
//! repeats the effect with any store that is not the handler's own database. Make such an effect harmless to
//! repeat, or write the lease's [fence](crate::idempotency::Lease::fence) beside it. Other stores implement
//! [`IdempotencyStore`](crate::idempotency::IdempotencyStore).
//!
//! # Without the layer
//!
//! [`Idempotency::handle`](crate::idempotency::Idempotency::handle) takes any
//! [`Received`](webhook_core::Received) and a closure, for handlers of
//! `VerifyWebhook`, for a [`Dispatcher`](crate::Dispatcher) and for those who verify by themselves.
