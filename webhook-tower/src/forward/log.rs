//! The lines that forwarding and workers log. The contract of the crate's other lines holds for them, too.

use webhook_core::Delivery;
use webhook_core::seal::SealError;

use super::sink::SinkError;

const TARGET: &str = "webhook";

pub(super) fn layer_missing(provider: &str) {
    tracing::error!(
        target: TARGET,
        provider,
        "a ForwardService<P> found no verified delivery of its provider: put it inside of a WebhookLayer of \
         that provider, which verifies first"
    );
}

pub(super) fn forwarded(delivery: &Delivery, sink: &'static str) {
    tracing::debug!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        sink,
        "delivery is durable in the queue"
    );
}

pub(super) fn left_out(delivery: &Delivery, event: &str) {
    tracing::debug!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        event,
        "delivery acknowledged and not forwarded: the program's filter leaves its event out"
    );
}

pub(super) fn sink_failed(delivery: &Delivery, sink: &'static str, error: &SinkError) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        sink,
        %error,
        "the queue has not confirmed a delivery"
    );
}

pub(super) fn unsealed(delivery: &Delivery, error: SealError) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant(),
        reason = error.reason(),
        %error,
        "delivery could not be sealed"
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

pub(super) fn lost_risk(delivery: &Delivery) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        "delivery is in no queue, and its sender never sends it again by itself"
    );
}

pub(super) fn dead(reason: &'static str, attempt: u32, detail: &str) {
    tracing::error!(
        target: TARGET,
        reason,
        attempt,
        detail,
        "a message of the queue becomes a dead letter"
    );
}

pub(super) fn no_room_for_dead(file: &std::path::Path) {
    tracing::error!(
        target: TARGET,
        file = %file.display(),
        "a message cannot become a dead letter because their file is as long as it may be, and stays in the queue"
    );
}

pub(super) fn again(delivery: &Delivery, attempt: u32, status: u16) {
    tracing::warn!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        attempt,
        status,
        "the handler of a delivery out of the queue failed"
    );
}
