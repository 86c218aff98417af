//! What is logged: the contract stands in the crate's documentation and holds under semver.
//!
//! No line holds a secret, a signature, a header's value or a piece of a body, but for what the event of an
//! authentic delivery is called and the JSON keys on the path to what could not be read.

use std::fmt;
use std::time::Duration;

use webhook_core::{Answer, Delivery, Endpoint, Provider, Received, Rejection, Scheme};

/// The target of every line.
const TARGET: &str = "webhook";

pub(crate) fn refused<P: Provider>(endpoint: Option<&Endpoint<P>>, rejection: &Rejection) {
    tracing::warn!(
        target: TARGET,
        provider = endpoint.map(|endpoint| endpoint.provider().name()),
        endpoint = endpoint.and_then(Endpoint::name),
        kind = rejection.kind().as_str(),
        header = rejection.header(),
        hint = rejection.hint(),
        status = rejection.kind().status().as_u16(),
        "delivery refused"
    );
}

pub(crate) fn answered<P: Provider>(received: &Received<P>, answer: &Answer) {
    let delivery = received.delivery();
    tracing::info!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant(),
        event = received.event_name(),
        key = delivery.key_label(),
        body_key = delivery.body_key_label(),
        status = answer.status().as_u16(),
        reason = answer.reason(),
        "delivery answered without the handler"
    );
}

pub(crate) fn handshake<P: Provider>(endpoint: &Endpoint<P>, answer: &Answer) {
    tracing::info!(
        target: TARGET,
        provider = endpoint.provider().name(),
        endpoint = endpoint.name(),
        status = answer.status().as_u16(),
        "handshake answered"
    );
}

pub(crate) fn unreadable(delivery: &Delivery, unreadable: &webhook_core::Unreadable) {
    tracing::error!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant(),
        event = unreadable.name(),
        path = unreadable.error().path(),
        syntax = unreadable.error().is_syntax(),
        bytes = delivery.body().len(),
        key = delivery.key_label(),
        body_key = delivery.body_key_label(),
        "event unreadable"
    );
}

pub(crate) fn slow<P: Provider>(endpoint: &Endpoint<P>, took: Duration, deadline: Duration) {
    tracing::warn!(
        target: TARGET,
        provider = endpoint.provider().name(),
        endpoint = endpoint.name(),
        took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        deadline_ms = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX),
        "handler slower than the sender waits"
    );
}

pub(crate) fn unresolved<P: Provider>(decoy: Option<&Endpoint<P>>, reason: &dyn fmt::Display) {
    tracing::error!(
        target: TARGET,
        provider = decoy.map(|endpoint| endpoint.provider().name()),
        reason = %reason,
        "tenant not resolved"
    );
}

pub(crate) fn published_example(scheme: &dyn Scheme, endpoint: Option<&str>) {
    if scheme.keys().has_published_example() {
        tracing::warn!(
            target: TARGET,
            provider = scheme.name(),
            endpoint,
            "a secret of this endpoint is published as an example: anyone can sign with it"
        );
    }
}

/// The delivery that a line is about, when its handler has it.
pub(crate) struct Subject {
    provider: &'static str,
    endpoint: Option<Box<str>>,
    tenant: Option<Box<str>>,
    event: Box<str>,
    key: Box<str>,
}

impl Subject {
    pub(crate) fn of<P: Provider>(received: &Received<P>) -> Self {
        let delivery = received.delivery();
        Self {
            provider: delivery.provider(),
            endpoint: delivery.endpoint().map(Into::into),
            tenant: delivery.tenant().map(Into::into),
            event: received.event_name().into(),
            key: delivery.key_label().into(),
        }
    }
}

pub(crate) fn handler_failed(subject: &Subject, error: &str) {
    tracing::error!(
        target: TARGET,
        provider = subject.provider,
        endpoint = subject.endpoint.as_deref(),
        tenant = subject.tenant.as_deref(),
        event = &*subject.event,
        key = &*subject.key,
        error,
        "handler failed"
    );
}

pub(crate) fn handler_panicked(subject: &Subject) {
    tracing::error!(
        target: TARGET,
        provider = subject.provider,
        endpoint = subject.endpoint.as_deref(),
        tenant = subject.tenant.as_deref(),
        event = &*subject.event,
        key = &*subject.key,
        "handler panicked"
    );
}

pub(crate) fn dispatcher_without_layer(provider: &str) {
    tracing::error!(
        target: TARGET,
        provider,
        "a Dispatcher got a request that no WebhookLayer of that provider has verified: \
         put one around it, as in `WebhookLayer::new(..).layer(dispatcher)`"
    );
}

#[cfg(feature = "axum")]
pub(crate) fn layer_missing(provider: &str) {
    tracing::error!(
        target: TARGET,
        provider,
        "a handler takes Webhook<P>, and its route has no WebhookLayer of that provider: \
         add `.route_layer(WebhookLayer::new(..))` to the route, or take VerifyWebhook<P> \
         with a Receiver<P> in the router's state"
    );
}
