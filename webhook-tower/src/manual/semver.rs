//! What a version promises.
//!
//! All crates of this workspace follow semantic versioning. While they are at `0.y`, a change of `y`
//! may break, and a change of the last number does not.
//!
//! # Not breaking
//!
//! - **A new variant** of an enum that is marked `#[non_exhaustive]`: events, refusals, errors.
//!   A `match` on them has an arm for the rest, and the compiler asks for it.
//! - **A name that moves from `Other` to a variant of its own.** Senders add events faster than anybody
//!   releases. So match on the variant, or on `as_str()`, and never on `Other("the.name")`: an arm for that
//!   falls silent in the version that learns the name. `as_str()` gives the sender's own spelling before
//!   and after. A handler that was registered with `on_unlisted` goes on to get it.
//! - **A new field** of a payload, and a field that becomes reachable. The raw body has always had it.
//! - A refusal that names a more precise kind, with the same status.
//! - A new field of a log line; a new cargo feature.
//!
//! # Breaking
//!
//! - Anything public that goes away or changes its meaning, its status or its key for deduplication.
//!   The last one is part of the interface: stores keep such keys across deployments.
//! - A default that becomes weaker.
//! - A major version of a crate whose types are in the public interface:
//!
//! | crate | version | in the interface of |
//! |---|---|---|
//! | `http` | 1 | all |
//! | `bytes` | 1 | all |
//! | `http-body` | 1 | `webhook-tower` |
//! | `tower-service`, `tower-layer` (tower 0.5) | 0.3 | `webhook-tower` |
//! | `axum-core` (axum 0.8) | 0.5 | `webhook-tower`, with the feature `axum` |
//! | `serde` | 1 | `webhook-core`, the adapters |
//! | `tokio` | 1 | nothing by type; `webhook-tower` needs its runtime, with time enabled |
//!
//! Cryptography, `serde_json` and all else stand behind types of our own, and change with any version.
//!
//! # The log
//!
//! What operators build alerts on is an interface: the target `webhook`, the level, message and fields
//! of each line, and the names of [`RejectionKind::as_str`](webhook_core::RejectionKind::as_str). The
//! documentation of this crate lists the lines. Fields may be added. New refusals bring new names, so an
//! alert on "any refusal" goes by the message.
//!
//! # Rust
//!
//! Rust 1.88 or newer. The newest Rust that is required is at least six months old when it is required,
//! and raising it is a minor change.
//!
//! # Security
//!
//! A fix that must refuse what passed before is not a breaking change, whatever it breaks.
