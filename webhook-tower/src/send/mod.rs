//! The sending side: deliveries leave signed, as the sender of a scheme signs them.

mod body;
mod error;
mod future;
mod layer;
mod outbound;
mod service;
mod signer;

pub use self::body::SignedBody;
pub use self::error::SignError;
pub use self::future::SignFuture;
pub use self::layer::SignLayer;
pub use self::outbound::Outbound;
pub use self::service::SignService;
