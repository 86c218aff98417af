//! Handles each delivery once, though its sender delivers it at least once.
//!
//! A sender that gets no answer in time sends the delivery again, while the first copy may still be at work; and after
//! a handler has failed, the sender has to send it again. So a delivery is in one of three states: nobody handles it,
//! somebody handles it under a lease, or it was handled. [`Idempotency`] asks a store for the lease before the handler
//! runs, renews it while the handler works, and only after the handler's success makes the mark: the record in the
//! store that the delivery was handled.

mod fallback;
mod handled;
mod keeper;
mod kept_response;
mod layer;
mod lease;
mod log;
mod memory;
mod policy;
mod reconcile;
mod run;
mod running;
mod store;
mod task;
mod watch;

pub use fallback::Fallback;
pub use handled::{HandleOnce, Handled, Unavailable, Verdict};
pub use kept_response::{KeepFault, KeepResponses, KeptResponse};
pub use layer::{IdempotencyFuture, IdempotencyLayer, IdempotencyService};
pub use lease::Lease;
pub use memory::MemoryStore;
pub use policy::{Idempotency, IdempotencyFault, IdempotencySettings, Repeated};
pub use reconcile::{Listed, Reconciled, reconcile};
pub use store::{Begun, DeliveryKey, Fence, IdempotencyStore, Known, Mark, StoreError};
