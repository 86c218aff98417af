// A tower layer that lets only authentic webhook deliveries through.
// README.md is the documentation. Its examples use the extractors, so it is included only with the feature `axum`.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "axum", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "axum"),
    doc = "A tower layer through which only authentic webhook deliveries pass.\n\nThe full documentation is built with the feature `axum`."
)]
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

#[cfg(feature = "axum")]
mod axum;
mod body;
mod body_reader;
mod budget;
mod count;
mod dispatch;
mod erased_body;
#[cfg(feature = "explain")]
mod explain;
#[cfg(feature = "forward")]
pub mod forward;
mod future;
mod handling;
mod head;
mod head_size;
#[cfg(feature = "idempotency")]
pub mod idempotency;
mod layer;
mod log;
pub mod manual;
#[cfg(feature = "metrics")]
pub mod metrics;
mod outcome;
mod receiver;
mod refusal_response;
mod refuse;
mod refused_body;
mod resolve;
mod send;
mod service;
#[cfg(feature = "testing")]
pub mod testing;
mod timer;
mod verify;
mod waiting;

pub use webhook_core as core;

#[cfg(feature = "axum")]
pub use crate::axum::{NotForHandler, VerifyWebhook, Webhook};
pub use crate::body::{ResponseBody, VerifiedBody};
pub use crate::budget::Budget;
pub use crate::dispatch::{
    DispatchFuture, Dispatcher, DispatcherBuilder, IntoReply, ReplyBody, Unhandled,
};
#[cfg(feature = "explain")]
pub use crate::explain::Explainer;
pub use crate::future::ResponseFuture;
pub use crate::layer::WebhookLayer;
pub use crate::receiver::Receiver;
pub use crate::resolve::{
    Cached, CachedFuture, Replaceable, Resolve, ResolveError, ResolveFn, TenantHead, UnprovenHead,
    resolve_fn,
};
#[cfg(feature = "retry")]
pub use crate::send::{Answered, RetrySchedule, retry_after};
pub use crate::send::{Outbound, SignError, SignFuture, SignLayer, SignService, SignedBody};
pub use crate::service::WebhookService;
