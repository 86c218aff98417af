//! Handling each delivery once, though its sender delivers it at least once.
//!
//! A sender that hears nothing in time sends again, while the first copy may still be at work; and a handler
//! that fails wants the sender to come again. So a delivery has three states: nobody handles it, somebody does
//! under a lease, or it was handled. [`Idempotency`] asks a store for the lease before the handler runs, keeps it
//! while the handler works, and marks the delivery as handled only after the handler's success.

mod fallback;
mod handled;
mod kept;
mod layer;
mod lease;
mod log;
mod memory;
mod policy;
mod reconcile;
mod run;
mod store;
mod task;
mod watch;

pub use fallback::Fallback;
pub use handled::{HandleOnce, Handled, Unavailable, Verdict};
pub use kept::{KeepFault, KeepResponses, KeptResponse};
pub use layer::{IdempotencyFuture, IdempotencyLayer, IdempotencyService};
pub use lease::Lease;
pub use memory::MemoryStore;
pub use policy::{Idempotency, IdempotencyFault, IdempotencySettings, Repeated};
pub use reconcile::{Listed, Reconciled, reconcile};
pub use store::{Begun, DeliveryKey, Fence, IdempotencyStore, Known, Mark, StoreError};
