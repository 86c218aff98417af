//! The names of the metrics that this crate records, for the recorder of your program.
//!
//! With the feature `metrics` this crate counts through the facade [`metrics`](https://docs.rs/metrics): install a
//! recorder, such as an exporter for Prometheus or OpenTelemetry, before the first delivery. Without a recorder nothing
//! is counted, and without the feature none of this is compiled. Names, units and labels hold under semver; labels may
//! get more values.
//!
//! **No label holds text that a stranger can choose.** `provider` is the adapter's name. `endpoint` is the name that
//! your program gave the endpoint with `with_label`, and empty without one; with a resolver it has as many values as
//! the resolver gives. `label` is a key's name from your configuration. `event` is one of the names that the adapter
//! lists, or `other`. `outcome`, `kind`, `reason`, `status` and `sink` are words of this crate and of the queue.
//! Tenants are no label.
//!
//! # Each delivery once
//!
//! [`DELIVERIES`] counts each request exactly once, whatever becomes of it. Its `outcome` is `accepted` (the handler is
//! called), `refused` (`kind` says why), `answered` (a ping, without the handler), `handshake`, or `hung-up` (the
//! sender was gone before any of these). `kind` is empty except for refusals.
//!
//! The layer of the feature `idempotency` counts each accepted delivery exactly once in [`HANDLED`] or in
//! [`DUPLICATES`]; only a `handed-over` duplicate is in both, because it was handled too. The service of the feature
//! `forward` counts each accepted delivery exactly once in [`FORWARDED`], and a worker counts each attempt in
//! [`WORKED`].

use metrics::{
    Unit, describe_counter as counter, describe_gauge as gauge, describe_histogram as histogram,
};

/// Counter: requests, by what became of them. Labels: `provider`, `endpoint`, `outcome`, and `kind`, which is
/// [`RejectionKind::as_str`](webhook_core::RejectionKind::as_str) for refusals.
pub const DELIVERIES: &str = "webhook.deliveries";

/// Histogram, seconds: from the head of a delivery to its proof, the arrival of the body included. Refused requests are not
/// in it. Labels: `provider`, `endpoint`.
pub const VERIFY_DURATION: &str = "webhook.verify.duration";

/// Histogram, seconds: from the call of the inner service to its response. Labels: `provider`, `endpoint`, and `status`: the
/// class of the response, `1xx` to `5xx`; `error` for an error of the service; `dropped` where the sender hung up or the
/// service panicked.
pub const HANDLER_DURATION: &str = "webhook.handler.duration";

/// Counter: answers that came later than the sender waits. Labels: `provider`, `endpoint`.
pub const DEADLINE_EXCEEDED: &str = "webhook.deadline.exceeded";

/// Counter: proofs by a key. Once an old key is no longer counted, it can be retired. Labels: `provider`, `endpoint`,
/// `label`.
pub const KEY_USED: &str = "webhook.key.used";

/// Counter: authentic events that could not be read. Labels: `provider`, `endpoint`, `event`, and `reason`, which is
/// [`UnreadableReason::as_str`](webhook_core::body::UnreadableReason::as_str).
pub const UNREADABLE: &str = "webhook.unreadable";

/// Counter: refusals that the feature `explain` has explained. Labels: `provider`, `endpoint`, and `cause`, which is
/// `Cause::as_str` of the likeliest cause, or `unknown`.
pub const EXPLAINED: &str = "webhook.explained";

/// Gauge, bytes: what all budgets of the program count now, as [`Budget::used`](crate::Budget::used) does. No labels.
pub const UNVERIFIED_BYTES: &str = "webhook.unverified.bytes";

/// Counter: copies of a delivery. Labels: `provider`, `endpoint`, and `kind`: `repetition` (it was handled before, and
/// is acknowledged), `in-progress` (another copy is at work), `repeated` (an equal body under another unsigned id,
/// acknowledged and dropped), `handed-over` (an equal body under another unsigned id, and handled).
pub const DUPLICATES: &str = "webhook.duplicates";

/// Counter: deliveries that were no copies, or were handled all the same. Labels: `provider`, `endpoint`, and `outcome`:
/// `ran` (the handler ended, with success or not), `lease-lost`, `broken` (it panicked or was given up at shutdown),
/// `no-room`, `store-down`, `rolled-back`, `unsure`.
pub const HANDLED: &str = "webhook.handled";

/// Counter: deliveries that went to the [fallback](crate::idempotency::Fallback), because they could not be handled and
/// their sender never sends them again. Labels: `provider`, `endpoint`.
#[cfg(feature = "idempotency")]
pub const DEFERRED: &str = "webhook.deferred";

/// Counter: deliveries that nobody has handled and that their sender never sends again by itself. If there are any,
/// look into the sender's own list of deliveries. Labels: `provider`, `endpoint`.
pub const LOST_RISK: &str = "webhook.lost_risk";

/// Counter: deliveries that were to go to a queue. Labels: `provider`, `endpoint`, `sink` (the queue's name; empty if
/// no queue has the delivery), and `outcome`: `durable`, `left-out` (by the program's filter), `no-room`, `not-sealed`,
/// `too-large`, `queue` (it did not confirm), `broken`.
pub const FORWARDED: &str = "webhook.forwarded";

/// Counter: attempts of a worker on messages out of a queue. Labels: `provider`, `endpoint`, `outcome` (`done`, `again`,
/// `dead`), and `reason`, the word of the dead letter, empty otherwise.
pub const WORKED: &str = "webhook.worked";

/// Tells the recorder the meaning and the unit of each name. Call it once, after the recorder is installed.
pub fn describe() {
    counter!(DELIVERIES, "Requests by what became of them");
    histogram!(
        VERIFY_DURATION,
        Unit::Seconds,
        "From the head of a delivery to its proof"
    );
    histogram!(
        HANDLER_DURATION,
        Unit::Seconds,
        "From the call of the inner service to its response"
    );
    counter!(
        DEADLINE_EXCEEDED,
        "Answers that came later than the sender waits"
    );
    counter!(KEY_USED, "Proofs by a key");
    counter!(EXPLAINED, "Refusals that were explained");
    counter!(UNREADABLE, "Authentic events that could not be read");
    gauge!(
        UNVERIFIED_BYTES,
        Unit::Bytes,
        "Memory that is held for deliveries before their handler has them"
    );
    counter!(DUPLICATES, "Copies of a delivery");
    counter!(HANDLED, "Deliveries by what their handling came to");
    #[cfg(feature = "idempotency")]
    counter!(DEFERRED, "Deliveries that went to the fallback");
    counter!(
        LOST_RISK,
        "Deliveries that nobody has handled and that never come again by themselves"
    );
    counter!(FORWARDED, "Deliveries that were to go to a queue");
    counter!(WORKED, "Attempts of a worker");
}
