#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

#[cfg(feature = "axum")]
mod axum;
mod body;
mod budget;
mod future;
mod layer;
mod log;
pub mod manual;
mod place;
mod reading;
mod receiver;
mod refuse;
mod resolve;
mod service;

pub use webhook_core as core;

#[cfg(feature = "axum")]
pub use crate::axum::{NotForHandler, VerifyWebhook, Webhook};
pub use crate::body::{ResponseBody, VerifiedBody};
pub use crate::budget::Budget;
pub use crate::future::ResponseFuture;
pub use crate::layer::WebhookLayer;
pub use crate::receiver::Receiver;
pub use crate::resolve::{Replaceable, Resolve, ResolveError};
pub use crate::service::WebhookService;
