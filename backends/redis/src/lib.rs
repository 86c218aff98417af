// A store of leases and marks in Redis, so that each webhook delivery is handled once. README.md is the documentation.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod connect;
mod error;
mod scripts;
mod store;

pub use redis;

pub use crate::connect::{Risk, connect, risks};
pub use crate::error::Error;
pub use crate::store::RedisStore;
