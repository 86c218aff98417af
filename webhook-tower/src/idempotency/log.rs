//! The lines that handling once logs. The contract of the crate's other lines holds for them, too.

use std::time::Duration;

use webhook_core::Delivery;

use super::policy::Repeated;
use super::store::{DeliveryKey, StoreError};

const TARGET: &str = "webhook";

pub(super) fn layer_missing(provider: &str) {
    tracing::error!(
        target: TARGET,
        provider,
        "an IdempotencyLayer<P, _> found no verified delivery of its provider: put it inside of a \
         WebhookLayer of that provider, which verifies first"
    );
}

pub(super) fn repetition(delivery: &Delivery) {
    tracing::debug!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "repetition of a handled delivery answered"
    );
}

pub(super) fn in_progress(delivery: &Delivery, retry_after: Duration) {
    tracing::info!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        lease_ends_in_ms = u64::try_from(retry_after.as_millis()).unwrap_or(u64::MAX),
        "delivery is handled elsewhere right now"
    );
}

pub(super) fn repeated(delivery: &Delivery, policy: Repeated) {
    tracing::warn!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        handed_over = policy == Repeated::HandOver,
        "a handled delivery came again under another id that nothing signs"
    );
}

pub(super) fn store(error: &StoreError) {
    tracing::error!(target: TARGET, %error, "the idempotency store failed");
}

pub(super) fn lease_lost(delivery: &Delivery) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "the lease of a delivery was lost while its handler ran, so it may be handled twice"
    );
}

pub(super) fn broken(delivery: &Delivery) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "the handler of a delivery panicked or was cancelled at shutdown"
    );
}

pub(super) fn unavailable(delivery: &Delivery, reason: &'static str) {
    tracing::warn!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        reason,
        "delivery answered with 503"
    );
}

pub(super) fn forgotten_early(delivery: &Delivery, longest: Option<Duration>, needed: Duration) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant(),
        kept_seconds = longest.map(|it| it.as_secs()),
        needed_seconds = needed.as_secs(),
        "the idempotency store forgets a handled delivery while copies of it still pass"
    );
}

pub(super) fn response_not_kept(delivery: &Delivery) {
    tracing::warn!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "the answer to a delivery is too long to be kept, or of no known length, so repetitions get the acknowledgement"
    );
}

pub(super) fn deferred(delivery: &Delivery) {
    tracing::warn!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "delivery is not handled yet, and durable in the fallback"
    );
}

pub(super) fn lost_risk(delivery: &Delivery) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "delivery is not handled, and its sender never sends it again by itself"
    );
}

pub(super) fn not_recovered(key: &DeliveryKey, error: &StoreError) {
    tracing::warn!(target: TARGET, %key, %error, "a missing event could not be asked for again");
}
