#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]
#![deny(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod check;
mod claim;
mod claim_view;
mod config_error;
mod dedup;
mod defaults;
mod delivery;
mod encoding;
mod endpoint;
#[cfg(feature = "explain")]
pub mod explain;
mod fill;
#[cfg(feature = "form")]
mod form;
mod gathered;
mod head;
mod in_flight;
mod json;
mod keyring;
mod listed;
mod mac;
pub mod manual;
mod namespaces;
mod object;
pub mod on;
mod open_enum;
mod path_prefix;
#[cfg(feature = "uri")]
mod percent;
mod provider;
mod public_url;
mod raw;
mod rejection;
mod reply;
mod secret;
mod sign;
#[cfg(feature = "testing")]
pub mod testing;
mod text_at;
mod timestamp;
mod unreadable;
mod verified;

pub use crate::claim::{Claim, Unverified};
pub use crate::claim_view::{
    CanonicalBody, ClaimView, OfferedProof, ProofPlace, SignedPart, TextOrigin,
};
pub use crate::config_error::{
    ConfigError, EventNameFault, PublicKeyFault, SecretFault, SourceFault,
};
pub use crate::defaults::{Defaults, RetryFault, RetryTime};
pub use crate::delivery::{BodyCoverage, Coverage, Delivery, Field, Freshness};
pub use crate::encoding::Encoding;
pub use crate::endpoint::Endpoint;
#[cfg(feature = "form")]
pub use crate::form::Form;
pub use crate::head::{Head, Named, Text};
pub use crate::in_flight::{Finished, InFlight, Opening};
pub use crate::json::{JsonError, read_json};
pub use crate::keyring::Keyring;
pub use crate::mac::Algorithm;
pub use crate::namespaces::Namespaces;
pub use crate::object::JsonObject;
pub use crate::path_prefix::PathPrefix;
#[cfg(feature = "uri")]
pub use crate::percent::{encode_uri, encode_uri_component};
pub use crate::provider::{Provider, Scheme};
pub use crate::public_url::{PublicUrl, TrustedProxy};
pub use crate::raw::Raw;
pub use crate::rejection::{Rejection, RejectionKind};
pub use crate::reply::{Answer, Reply, Token};
pub use crate::secret::{
    IntoPublicKeys, IntoSecrets, KeyWarning, PublicKey, PublicKeys, Secret, SecretForm, Secrets,
};
pub use crate::sign::{Draft, Outgoing, SigningKey};
pub use crate::timestamp::{Timestamp, Unit};
pub use crate::unreadable::{Unreadable, UnreadableReason};
pub use crate::verified::{Received, Verified};

/// What the macros of this crate expand to; not for use by name.
#[doc(hidden)]
pub mod __private {
    pub use serde;

    pub use crate::open_enum::read_name;
}
