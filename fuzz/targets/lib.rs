//! Fuzz targets with oracles: a target panics if the code that it tests breaks a promise.
//!
//! A target is a plain function of bytes, so the corpora replay on stable without a fuzzer.
#![forbid(unsafe_code)]

mod adapters;
pub mod chunking;
pub mod claim_body;
mod claim_plan;
pub mod crowd;
pub mod crypto;
pub mod custom;
pub mod documents;
pub mod encodings;
pub mod envelopes;
pub mod explain;
pub mod forge;
pub mod frames;
pub mod heads;
mod input;
pub mod leaves;
mod made;
mod model;
pub mod more_heads;
pub mod official;
mod oracle;
pub mod plans;
pub mod replay;
pub mod seal;
pub mod secrets;
pub mod tenants;
pub mod timestamps;

/// The name of a target, which is also that of its corpus, and the function that it runs.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("chunking", chunking::run),
    ("claim_body", claim_body::run),
    ("crowd", crowd::run),
    ("crypto", crypto::run),
    ("custom", custom::run),
    ("documents", documents::run),
    ("encodings", encodings::run),
    ("envelopes", envelopes::run),
    ("explain", explain::run),
    ("forge", forge::run),
    ("frames", frames::run),
    ("heads", heads::run),
    ("leaves", leaves::run),
    ("more_heads", more_heads::run),
    ("official", official::run),
    ("plans", plans::run),
    ("seal", seal::run),
    ("secrets", secrets::run),
    ("tenants", tenants::run),
    ("timestamps", timestamps::run),
];
