//! Database and broker servers for tests: each on a free port, in a folder of its own, and gone with the test program,
//! however that ends. And how much memory a test takes beside them.

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

/// Says that a test is skipped since a program is not installed. Where tests may not be skipped, under `CI=1`, it
/// panics.
///
/// # Panics
///
/// With the environment variable `CI`.
pub fn skipped(program: &str, package: &str) {
    let text = format!("SKIPPED: {program} is not installed (apt-get install {package})");
    assert!(std::env::var_os("CI").is_none(), "{text}");
    eprintln!("{text}");
}
