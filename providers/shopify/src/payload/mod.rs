//! Shopify's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm shopify-api-node 3.15.0 (MIT): the shapes of resources
//! - npm @shopify/shopify-api 15.0.0 (MIT), REST of 2026-04: more keys of resources
//! - <https://shopify.dev/docs/api/webhooks>: keys of the sample payloads, and the topics of privacy and apps

mod orders;
mod products;
mod shared;
mod shops;
pub(crate) mod tables;
pub use self::orders::*;
pub use self::products::*;
pub use self::shared::*;
pub use self::shops::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};
