// The umbrella crate: the core, the tower layer, and a module and a feature for each sender.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

pub use webhook_core as core;
pub use webhook_tower as tower;

#[cfg(any(feature = "custom", feature = "discord", feature = "standard"))]
pub use webhook_core::PublicKey;
pub use webhook_core::keys::Keyring;
pub use webhook_core::{
    ConfigError, Delivery, Endpoint, Provider, Received, Rejection, RejectionKind, Scheme, Secret,
    Timestamp, Unreadable, Verified,
};
#[cfg(feature = "explain")]
pub use webhook_tower::Explainer;
pub use webhook_tower::{
    Budget, Cached, Dispatcher, Receiver, Replaceable, Resolve, ResolveError, TenantHead,
    Unhandled, VerifiedBody, WebhookLayer, resolve_fn,
};
#[cfg(feature = "axum")]
pub use webhook_tower::{VerifyWebhook, Webhook};

/// Signs deliveries that a sender could have sent, in one call, and attacks an endpoint as the sender's scheme
/// suggests; for tests.
#[cfg(feature = "testing")]
pub mod testing {
    pub use webhook_conformance::{Report, conformance};
    pub use webhook_core::testing::*;
    pub use webhook_tower::testing::*;
}

#[cfg(feature = "bigcommerce")]
pub use webhook_bigcommerce as bigcommerce;
#[cfg(feature = "contentful")]
pub use webhook_contentful as contentful;
#[cfg(feature = "custom")]
pub use webhook_custom as custom;
#[cfg(feature = "deepgram")]
pub use webhook_deepgram as deepgram;
#[cfg(feature = "discord")]
pub use webhook_discord as discord;
#[cfg(feature = "github")]
pub use webhook_github as github;
#[cfg(feature = "mongodb")]
pub use webhook_mongodb as mongodb;
#[cfg(feature = "shopify")]
pub use webhook_shopify as shopify;
#[cfg(feature = "slack")]
pub use webhook_slack as slack;
#[cfg(feature = "standard")]
pub use webhook_standard as standard;
#[cfg(feature = "stripe")]
pub use webhook_stripe as stripe;
#[cfg(feature = "twilio")]
pub use webhook_twilio as twilio;
#[cfg(feature = "ups")]
pub use webhook_ups as ups;
#[cfg(feature = "x")]
pub use webhook_x as x;
