//! Answers a delivery once a queue has confirmed it, and has a worker behind the queue handle it.
//!
//! Senders want their answer within seconds, and work takes longer. A [`Forwarder`] is the inner service of a
//! [`WebhookLayer`](crate::WebhookLayer) that answers 2xx only after a [`Sink`] has said that the delivery is durable. What
//! travels is [sealed](webhook_core::seal), so that a [`Worker`] makes the same proof of it again instead of trusting the
//! queue, and gives it to the same [`Dispatcher`](crate::Dispatcher), or to any other service that a layer could have inside.

mod detached;
mod envelope;
mod file_queue;
mod forwarder;
mod log;
mod loss;
mod names;
mod room;
mod service;
mod settings;
mod sink;
mod worker;

pub use envelope::{CONTENT_TYPE, Envelope, EnvelopeError};
pub use file_queue::{DeadMessage, FileFault, FileQueue, WorkedOff};
pub use forwarder::Forwarder;
pub use names::RouteName;
pub use service::{ForwardFuture, ForwardService};
pub use settings::{ForwardFault, ForwardSettings};
pub use sink::{Sink, SinkError};
pub use worker::{Attempt, DeadLetter, Outcome, RetryPolicy, Worker};
