//! The lines that this crate logs. The crate's documentation has the contract, which holds under semver.
//!
//! No line holds a secret, a signature or a piece of a body. Of the text that a peer writes, a line holds the path and
//! the delivery's id; of an authentic delivery it also holds the event's name, and the JSON keys on the path to what
//! could not be read. All of these go through [`shown`], so that none can break a line, forge one or fill the disk.

mod escape;
mod handler;

use std::fmt;
use std::time::Duration;

use webhook_core::erased::{AnyEndpoint, AnyReceived};
#[cfg(feature = "explain")]
use webhook_core::explain::{Certainty, Explanation};
use webhook_core::reply::Answer;
use webhook_core::{Delivery, Endpoint, Head, Provider, Rejection, Scheme};

#[cfg(feature = "explain")]
use self::escape::sentence;
use self::escape::shown;

pub(crate) use self::handler::{Subject, handler_failed, handler_panicked};

/// The target of every line but one.
const TARGET: &str = "webhook";

/// The target of the line for each delivery that goes to a handler. It is a target of its own so that it can be
/// switched off.
const ACCEPTED: &str = "webhook::accepted";

/// The target of the lines that explain refusals.
#[cfg(feature = "explain")]
const EXPLAINED: &str = "webhook::explained";

/// The most causes that are logged for one refusal, the likeliest first.
#[cfg(feature = "explain")]
const MOST_CAUSES: usize = 3;

/// The resolver's answer about the tenant of a refused request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tenant {
    /// There are no tenants, or the request was refused before anybody asked for one.
    NotAsked,
    /// There is no such tenant, so the decoy judged the request.
    Unknown,
    /// The resolver gave no answer.
    Unresolved,
    /// The endpoint is that of the tenant. Nobody has proven that the delivery is.
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

/// The names that identify the receiver in a line. They are plain text, because a line that is generic over the sender
/// would be compiled anew for each sender of a program.
#[derive(Clone, Copy)]
struct Whose<'a> {
    provider: &'static str,
    endpoint: Option<&'a str>,
    tenant: Option<&'a str>,
}

impl<'a> Whose<'a> {
    fn of<P: Provider>(endpoint: &'a Endpoint<P>) -> Self {
        Self {
            provider: endpoint.provider().name(),
            endpoint: endpoint.name(),
            tenant: endpoint.tenant(),
        }
    }

    fn of_any(endpoint: &'a AnyEndpoint) -> Self {
        Self {
            provider: endpoint.sender(),
            endpoint: endpoint.name(),
            tenant: endpoint.tenant(),
        }
    }
}

pub(crate) fn refused(
    endpoint: Option<&AnyEndpoint>,
    rejection: &Rejection,
    head: &Head<'_>,
    tenant: Tenant,
) {
    let id = endpoint.and_then(|endpoint| endpoint.claimed_id(head));
    let (id, whose) = (id.as_deref(), endpoint.map(Whose::of_any));
    let path = head.path();
    tracing::warn!(
        target: TARGET,
        provider = whose.map(|whose| whose.provider),
        endpoint = whose.and_then(|whose| whose.endpoint),
        attempted_tenant = whose.and_then(|whose| whose.tenant).map(shown),
        tenant_lookup = tenant.as_str(),
        request_path = path.as_deref().map(shown),
        claimed_id = id.map(shown),
        kind = rejection.kind().as_str(),
        header = rejection.header(),
        expected = rejection.expected(),
        skew_s = rejection.skew_seconds(),
        hint = rejection.hint(),
        status = rejection.kind().status().as_u16(),
        "delivery refused"
    );
}

/// Logs that refusals are explained from now on.
#[cfg(feature = "explain")]
pub(crate) fn explaining() {
    tracing::warn!(
        target: EXPLAINED,
        "refused deliveries are explained, and their bodies kept for that: this is for development"
    );
}

/// Logs why a delivery was refused: a line for each of the likeliest causes, or one that says that none was found.
#[cfg(feature = "explain")]
pub(crate) fn explained(
    endpoint: &AnyEndpoint,
    rejection: &Rejection,
    head: &Head<'_>,
    tenant: Tenant,
    body_known: bool,
    explanation: &Explanation,
    passed_over: u64,
) {
    let path = head.path();
    let id = endpoint.claimed_id(head);
    let line = |cause: &str, certainty: Option<&str>, at_byte: Option<usize>, says: &str| {
        tracing::warn!(
            target: EXPLAINED,
            provider = endpoint.sender(),
            endpoint = endpoint.name(),
            attempted_tenant = endpoint.tenant().map(shown),
            tenant_lookup = tenant.as_str(),
            request_path = path.as_deref().map(shown),
            claimed_id = id.as_deref().map(shown),
            kind = rejection.kind().as_str(),
            cause,
            certainty,
            at_byte,
            passed_over,
            says,
            "refusal explained"
        );
    };
    for diagnosis in explanation.diagnoses().iter().take(MOST_CAUSES) {
        let certainty = match diagnosis.certainty() {
            Certainty::Proved => "proved",
            _ => "seen",
        };
        let says = sentence(&diagnosis.to_string());
        line(
            diagnosis.cause().as_str(),
            Some(certainty),
            diagnosis.at_byte(),
            &says,
        );
    }
    if explanation.diagnoses().is_empty() {
        let says = match (explanation.verifies(), body_known) {
            (true, _) => {
                "the delivery verifies now: a key or the clock was changed since it was refused"
            }
            (false, true) => {
                "nothing that was tried explains it: it is a forgery, or another secret signed it"
            }
            (false, false) => {
                "the head says no more than the kind of the refusal; the body was not read or not kept"
            }
        };
        line("unknown", None, None, says);
    }
}

pub(crate) fn accepted(received: &dyn AnyReceived) {
    if !tracing::enabled!(target: ACCEPTED, tracing::Level::INFO) {
        return;
    }
    let (delivery, event) = (received.delivery(), received.event_name());
    let id = received.authentic_id();
    let id = id.as_deref();
    tracing::info!(
        target: ACCEPTED,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant().map(shown),
        event = shown(event),
        id = id.map(shown),
        bytes = delivery.body().len(),
        key = delivery.key_label(),
        body_key = delivery.body_key_label(),
        "delivery accepted"
    );
}

pub(crate) fn answered(delivery: &Delivery, event: &str, answer: &Answer) {
    tracing::info!(
        target: TARGET,
        provider = delivery.provider(),
        endpoint = delivery.endpoint(),
        tenant = delivery.tenant().map(shown),
        event = shown(event),
        key = delivery.key_label(),
        body_key = delivery.body_key_label(),
        status = answer.status().as_u16(),
        reason = answer.reason(),
        "delivery answered without the handler"
    );
}

pub(crate) fn handshake(endpoint: &AnyEndpoint, answer: &Answer) {
    let whose = Whose::of_any(endpoint);
    tracing::info!(
        target: TARGET,
        provider = whose.provider,
        endpoint = whose.endpoint,
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

pub(crate) fn slow(endpoint: &AnyEndpoint, took: Duration, deadline: Duration) {
    let whose = Whose::of_any(endpoint);
    tracing::warn!(
        target: TARGET,
        provider = whose.provider,
        endpoint = whose.endpoint,
        took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        deadline_ms = u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX),
        "handler slower than the sender waits"
    );
}

pub(crate) fn unresolved(decoy: Option<&AnyEndpoint>, reason: &dyn fmt::Display) {
    tracing::error!(
        target: TARGET,
        provider = decoy.map(AnyEndpoint::sender),
        reason = %reason,
        "tenant not resolved"
    );
}

/// Logs that the store of tenants gave no answer, and that an endpoint was served from memory.
pub(crate) fn remembered<P: Provider>(
    endpoint: &Endpoint<P>,
    age: Duration,
    reason: &dyn fmt::Display,
) {
    write_remembered(Whose::of(endpoint), age, reason);
}

fn write_remembered(whose: Whose<'_>, age: Duration, reason: &dyn fmt::Display) {
    tracing::warn!(
        target: TARGET,
        provider = whose.provider,
        endpoint = whose.endpoint,
        tenant = whose.tenant.map(shown),
        age_s = age.as_secs(),
        reason = %reason,
        "tenant not resolved, and served from memory"
    );
}

/// Logs the warnings about the keys of an endpoint.
pub(crate) fn key_warnings(scheme: &dyn Scheme, endpoint: Option<&str>) {
    for warning in scheme.keys().warnings() {
        tracing::warn!(target: TARGET, provider = scheme.name(), endpoint, "{warning}");
    }
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
