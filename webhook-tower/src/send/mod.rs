//! The sending side: a layer that signs requests as the sender of a scheme signs them.

mod body;
mod error;
mod future;
mod layer;
mod outbound;
#[cfg(feature = "retry")]
mod retry;
#[cfg(feature = "retry")]
mod schedule;
mod service;
mod signer;

pub use self::body::SignedBody;
pub use self::error::SignError;
pub use self::future::SignFuture;
pub use self::layer::SignLayer;
pub use self::outbound::Outbound;
#[cfg(feature = "retry")]
pub use self::retry::{Answered, retry_after};
#[cfg(feature = "retry")]
pub use self::schedule::RetrySchedule;
pub use self::service::SignService;
