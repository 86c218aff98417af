//! Starts database and broker servers for tests, and measures how much memory a test takes.
//!
//! Each server listens on a free port, has a folder of its own, and is gone when the test program ends, however it
//! ends.

mod memory;
mod nats;
mod pgbouncer;
mod postgres;
mod process;
mod rabbitmq;
mod redis;

pub use crate::memory::Growth;
pub use crate::nats::Nats;
pub use crate::pgbouncer::PgBouncer;
pub use crate::postgres::Postgres;
pub use crate::process::Port;
pub use crate::rabbitmq::RabbitMq;
pub use crate::redis::{Durability, Redis};

/// Says that a test is skipped because a program is not installed. With `CI=1`, where no test may be skipped, it
/// panics.
///
/// # Panics
///
/// Panics if the environment variable `CI` is set.
pub fn skipped(program: &str, package: &str) {
    let text = format!("SKIPPED: {program} is not installed (apt-get install {package})");
    assert!(std::env::var_os("CI").is_none(), "{text}");
    eprintln!("{text}");
}
