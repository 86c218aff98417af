// The sans-IO core of webhook receivers: claims, keys, verification, and the proof of a delivery. See README.md.
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod algorithm;
mod body_buffer;
mod check;
pub mod claim;
mod config_error;
mod covered;
mod dedup;
mod defaults;
mod delivery;
mod encoding;
mod endpoint;
mod endpoint_config;
#[doc(hidden)]
pub mod erased;
#[cfg(feature = "explain")]
pub mod explain;
mod facts;
mod fill;
#[cfg(feature = "form")]
mod form;
mod framing;
mod head;
mod in_flight;
mod json;
mod json_object;
mod keyring;
mod lenient_json;
mod listed_headers;
mod mac;
pub mod manual;
mod namespaces;
mod nobody;
pub mod on;
mod open_enum;
mod path_prefix;
#[cfg(feature = "uri")]
mod percent;
mod provider;
mod public_url;
mod raw;
mod reading;
mod rejection;
pub mod reply;
mod rfc3339;
#[cfg(feature = "seal")]
pub mod seal;
mod secret;
pub mod sign;
#[cfg(test)]
mod small_domains;
mod tag;
#[cfg(feature = "testing")]
pub mod testing;
mod text_at;
mod timestamp;
mod unreadable;
mod verified;
mod window;

pub use crate::config_error::ConfigError;
pub use crate::delivery::Delivery;
pub use crate::endpoint::Endpoint;
pub use crate::head::Head;
pub use crate::in_flight::{Finished, InFlight, Opening};
pub use crate::provider::{Provider, Scheme};
pub use crate::rejection::{Rejection, RejectionKind};
#[cfg(feature = "ed25519")]
pub use crate::secret::PublicKey;
pub use crate::secret::Secret;
pub use crate::timestamp::Timestamp;
pub use crate::unreadable::Unreadable;
pub use crate::verified::{Received, Verified};

/// Keys of an endpoint, the ways in which a program is given them, and the warnings about weak ones.
pub mod keys {
    pub use crate::keyring::Keyring;
    #[cfg(feature = "ed25519")]
    pub use crate::secret::{IntoPublicKeys, PublicKeys};
    pub use crate::secret::{IntoSecrets, KeyWarning, SecretForm, Secrets};
}

/// What the proof of a delivery covers. Whoever relays the request can change anything else.
pub mod coverage {
    pub use crate::covered::{BodyCoverage, Coverage, Freshness};
    pub use crate::facts::Field;
}

/// Reads authentic bodies: forms, JSON, and the bytes of a body that could not be read as an event.
pub mod body {
    #[cfg(feature = "form")]
    pub use crate::form::Form;
    pub use crate::json::{JsonError, read_json};
    pub use crate::json_object::JsonObject;
    pub use crate::raw::Raw;
    pub use crate::unreadable::UnreadableReason;
}

/// The URL by which the sender knows an endpoint, for senders that sign it and for proxies that rewrite it.
pub mod url {
    pub use crate::path_prefix::PathPrefix;
    #[cfg(feature = "uri")]
    pub use crate::percent::{encode_uri, encode_uri_component};
    pub use crate::public_url::{PublicUrl, TrustedProxy};
}

/// Settings of senders, names of endpoints, and the faults that a [`ConfigError`] names.
pub mod config {
    pub use crate::config_error::{
        EventNameFault, PublicKeyFault, RetryFault, SecretFault, SourceFault,
    };
    pub use crate::dedup::DedupKeys;
    pub use crate::defaults::{Defaults, RetryTime};
    pub use crate::namespaces::Namespaces;
}

/// Items that the macros of this crate use; do not use them by name.
#[doc(hidden)]
pub mod __private {
    pub use serde;

    pub use crate::erased::AnyProvider;
    pub use crate::open_enum::{place_of, read_name};
}
