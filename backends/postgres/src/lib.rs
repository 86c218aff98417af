// Handles webhook deliveries exactly once in PostgreSQL, with an inbox and an outbox. README.md is the documentation.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "axum", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "axum"),
    doc = "Webhook deliveries handled exactly once in PostgreSQL.\n\nThe full documentation is built with the feature `axum`."
)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

#[cfg(feature = "axum")]
mod axum;
mod begin;
mod commit;
mod connect;
mod copies;
mod error;
mod exactly_once;
#[cfg(feature = "inbox")]
pub mod inbox;
mod migrate;
mod order;
#[cfg(any(feature = "inbox", feature = "outbox"))]
mod outage;
#[cfg(feature = "outbox")]
pub mod outbox;
mod pool;
mod settings;
mod statements;
mod store;
mod task;
mod transaction;

pub use deadpool_postgres;
pub use tokio_postgres;

pub use crate::error::Error;
pub use crate::exactly_once::ExactlyOnce;
pub use crate::migrate::{MIGRATIONS, Risk, migrate, risks};
pub use crate::order::Order;
pub use crate::pool::{Misconfigured, pool};
pub use crate::settings::{Isolation, Settings};
pub use crate::store::{PostgresStore, purge};
pub use crate::transaction::{Borrowed, Transaction};
