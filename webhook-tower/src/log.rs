//! What is logged: the contract stands in the crate's documentation and holds under semver.
//!
//! No line holds a secret, a signature or a piece of a body. Of what a peer can write it holds the path and the
//! delivery's id, and of an authentic delivery the event's name and the JSON keys on the path to what could not
//! be read. All of these go through [`shown`], so that none can break a line, forge one or fill the disk.

use std::fmt;
use std::time::Duration;

use webhook_core::reply::Answer;
use webhook_core::{Delivery, Endpoint, Head, Provider, Received, Rejection, Scheme};

use crate::shown::shown;

/// The target of every line but one.
const TARGET: &str = "webhook";

/// The target of the line that every delivery to a handler has: one of its own, so that it can be switched off.
const ACCEPTED: &str = "webhook::accepted";

/// What the resolver said of the tenant of a request that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tenant {
    /// There are no tenants, or the request was refused before anybody asked for one.
    NotAsked,
    /// There is no such tenant, and the decoy judged in its place.
    Unknown,
    /// The resolver gave no answer.
    Unresolved,
    /// The endpoint is the tenant's. Whether the delivery is, nobody has proven.
    Attempted,
}

impl Tenant {
    const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::NotAsked => None,
            Self::Unknown => Some("unknown"),
            Self::Unresolved => Some("failed"),
            Self::Attempted => Some("known"),
        }
    }
}

pub(crate) fn refused<P: Provider>(
    endpoint: Option<&Endpoint<P>>,
    rejection: &Rejection,
    head: &Head<'_>,
    tenant: Tenant,
) {
    let path = head.path();
    let id = endpoint.and_then(|endpoint| endpoint.claimed_id(head));
    tracing::warn!(
        target: TARGET,
        provider = endpoint.map(|endpoint| endpoint.provider().name()),
        endpoint = endpoint.and_then(Endpoint::name),
        attempted_tenant = endpoint.and_then(Endpoint::tenant).map(shown),
        tenant_lookup = tenant.as_str(),
        request_path = path.as_deref().map(shown),
        claimed_id = id.as_deref().map(shown),
        kind = rejection.kind().as_str(),
        header = rejection.header(),
        expected = rejection.expected(),
        skew_s = rejection.skew_seconds(),
        hint = rejection.hint(),
        status = rejection.kind().status().as_u16(),
        "delivery refused"
    );
}

pub(crate) fn accepted<P: Provider>(received: &Received<P>) {
    if !tracing::enabled!(target: ACCEPTED, tracing::Level::INFO) {
        return;
    }
    let delivery = received.delivery();
    let id = received.authentic_id();
    tracing::info!(
        target: ACCEPTED,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant().map(shown),
        event = shown(received.event_name()),
        id = id.as_deref().map(shown),
        bytes = delivery.body().len(),
        key = delivery.key_label(),
        body_key = delivery.body_key_label(),
        "delivery accepted"
    );
}

pub(crate) fn answered<P: Provider>(received: &Received<P>, answer: &Answer) {
    let delivery = received.delivery();
    tracing::info!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant().map(shown),
        event = shown(received.event_name()),
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
        tenant = delivery.tenant().map(shown),
        event = unreadable.name().map(shown),
        reason = unreadable.reason().as_str(),
        path = shown(unreadable.error().path()),
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

/// A store of tenants that gave no answer, and an endpoint that was remembered of before.
pub(crate) fn remembered<P: Provider>(
    endpoint: &Endpoint<P>,
    age: Duration,
    reason: &dyn fmt::Display,
) {
    tracing::warn!(
        target: TARGET,
        provider = endpoint.provider().name(),
        endpoint = endpoint.name(),
        tenant = endpoint.tenant().map(shown),
        age_s = age.as_secs(),
        reason = %reason,
        "tenant not resolved, and served from memory"
    );
}

/// What may be wrong with the keys of an endpoint and need not be.
pub(crate) fn key_warnings(scheme: &dyn Scheme, endpoint: Option<&str>) {
    for warning in scheme.keys().warnings() {
        tracing::warn!(target: TARGET, provider = scheme.name(), endpoint, "{warning}");
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
        tenant = subject.tenant.as_deref().map(shown),
        event = shown(&*subject.event),
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
        tenant = subject.tenant.as_deref().map(shown),
        event = shown(&*subject.event),
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
