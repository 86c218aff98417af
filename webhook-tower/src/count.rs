//! Counts what becomes of each delivery in metrics. Without the feature `metrics` nothing is counted.

use std::time::Duration;

use webhook_core::erased::{AnyEndpoint, AnyReceived};
use webhook_core::{Delivery, RejectionKind, Unreadable};
#[cfg(all(feature = "metrics", feature = "forward"))]
use webhook_core::{Endpoint, Provider};

#[cfg(feature = "metrics")]
use crate::metrics as names;

/// A request whose outcome is not counted yet. If it is dropped in this state, its sender has hung up.
#[derive(Debug, Default)]
pub(crate) struct Uncounted {
    #[cfg(feature = "metrics")]
    begun: Option<Begun>,
}

#[cfg(feature = "metrics")]
#[derive(Debug)]
struct Begun {
    provider: &'static str,
    endpoint: String,
    since: tokio::time::Instant,
}

#[cfg(feature = "metrics")]
impl Uncounted {
    /// Notes that a request has come, and the endpoint that is to judge it, if that is known.
    pub(crate) fn begin(&mut self, endpoint: Option<&AnyEndpoint>) {
        self.begun = Some(Begun {
            provider: endpoint.map_or("unknown", AnyEndpoint::sender),
            endpoint: endpoint
                .and_then(AnyEndpoint::name)
                .unwrap_or_default()
                .into(),
            since: tokio::time::Instant::now(),
        });
    }

    /// Notes the endpoint that judges the request.
    pub(crate) fn judged_by(&mut self, endpoint: &AnyEndpoint) {
        if let Some(begun) = &mut self.begun {
            begun.provider = endpoint.sender();
            begun.endpoint = endpoint.name().unwrap_or_default().into();
        }
    }

    /// Counts the proof of an authentic delivery, and the keys that proved it.
    pub(crate) fn proven(&self, delivery: &Delivery) {
        let Some(begun) = &self.begun else { return };
        metrics::histogram!(
            names::VERIFY_DURATION,
            "provider" => begun.provider,
            "endpoint" => begun.endpoint.clone(),
        )
        .record(begun.since.elapsed());
        for label in [Some(delivery.key_label()), delivery.body_key_label()] {
            let Some(label) = label else { continue };
            metrics::counter!(
                names::KEY_USED,
                "provider" => begun.provider,
                "endpoint" => begun.endpoint.clone(),
                "label" => label.to_owned(),
            )
            .increment(1);
        }
    }

    pub(crate) fn accepted(&mut self) {
        self.count("accepted", "");
    }

    pub(crate) fn answered(&mut self) {
        self.count("answered", "");
    }

    pub(crate) fn handshake(&mut self) {
        self.count("handshake", "");
    }

    pub(crate) fn refused(&mut self, kind: RejectionKind) {
        self.count("refused", kind.as_str());
    }

    fn count(&mut self, outcome: &'static str, kind: &'static str) {
        if let Some(begun) = self.begun.take() {
            metrics::counter!(
                names::DELIVERIES,
                "provider" => begun.provider,
                "endpoint" => begun.endpoint,
                "outcome" => outcome,
                "kind" => kind,
            )
            .increment(1);
        }
    }
}

#[cfg(feature = "metrics")]
impl Drop for Uncounted {
    fn drop(&mut self) {
        self.count("hung-up", "");
    }
}

#[cfg(not(feature = "metrics"))]
#[allow(clippy::unused_self, reason = "with the feature they are used")]
impl Uncounted {
    pub(crate) const fn begin(&mut self, _: Option<&AnyEndpoint>) {}
    pub(crate) const fn judged_by(&mut self, _: &AnyEndpoint) {}
    pub(crate) const fn proven(&self, _: &Delivery) {}
    pub(crate) const fn accepted(&mut self) {}
    pub(crate) const fn answered(&mut self) {}
    pub(crate) const fn handshake(&mut self) {}
    pub(crate) const fn refused(&mut self, _: RejectionKind) {}
}

/// Adds one to a counter with the labels of the provider, of the endpoint, and these.
#[cfg(feature = "metrics")]
fn one<const N: usize>(
    name: &'static str,
    delivery: &Delivery,
    labels: [(&'static str, &'static str); N],
) {
    let of = |(name, value)| metrics::Label::from_static_parts(name, value);
    let mut all = vec![
        metrics::Label::from_static_parts("provider", delivery.provider()),
        metrics::Label::new(
            "endpoint",
            delivery.endpoint().unwrap_or_default().to_owned(),
        ),
    ];
    all.extend(labels.map(of));
    metrics::counter!(name, all).increment(1);
}

#[cfg(feature = "metrics")]
pub(crate) fn unreadable(received: &dyn AnyReceived, unreadable: &Unreadable) {
    let listed = received.known_events().iter().copied().flatten().copied();
    let name = unreadable.name().unwrap_or_default();
    let event = listed.into_iter().find(|it| *it == name).unwrap_or("other");
    let reason = unreadable.reason().as_str();
    let labels = [("event", event), ("reason", reason)];
    one(names::UNREADABLE, received.delivery(), labels);
}

/// Records how long the inner service took. `ended` is `None` if it was dropped before it answered.
#[cfg(feature = "metrics")]
pub(crate) fn handler(endpoint: &AnyEndpoint, took: Duration, ended: Option<Option<u16>>) {
    let status = match ended {
        None => "dropped",
        Some(None) => "error",
        Some(Some(status)) => match status / 100 {
            1 => "1xx",
            2 => "2xx",
            3 => "3xx",
            4 => "4xx",
            _ => "5xx",
        },
    };
    metrics::histogram!(
        names::HANDLER_DURATION,
        "provider" => endpoint.sender(),
        "endpoint" => endpoint.name().unwrap_or_default().to_owned(),
        "status" => status,
    )
    .record(took);
}

#[cfg(feature = "metrics")]
pub(crate) fn deadline_exceeded(endpoint: &AnyEndpoint) {
    metrics::counter!(
        names::DEADLINE_EXCEEDED,
        "provider" => endpoint.sender(),
        "endpoint" => endpoint.name().unwrap_or_default().to_owned(),
    )
    .increment(1);
}

/// Adjusts the gauge of all budgets by this many bytes.
#[cfg(feature = "metrics")]
pub(crate) fn unverified(before: usize, after: usize) {
    if before != after {
        #[allow(clippy::cast_precision_loss, reason = "a gauge is a float")]
        let change = after.abs_diff(before) as f64;
        let gauge = metrics::gauge!(names::UNVERIFIED_BYTES);
        if after > before {
            gauge.increment(change);
        } else {
            gauge.decrement(change);
        }
    }
}

#[cfg(all(feature = "metrics", any(feature = "forward", feature = "idempotency")))]
pub(crate) fn lost_risk(delivery: &Delivery) {
    one(names::LOST_RISK, delivery, []);
}

#[cfg(all(feature = "metrics", feature = "idempotency"))]
pub(crate) fn handled(delivery: &Delivery, outcome: &'static str) {
    one(names::HANDLED, delivery, [("outcome", outcome)]);
}

#[cfg(all(feature = "metrics", feature = "idempotency"))]
pub(crate) fn duplicate(delivery: &Delivery, kind: &'static str) {
    one(names::DUPLICATES, delivery, [("kind", kind)]);
}

#[cfg(all(feature = "metrics", feature = "idempotency"))]
pub(crate) fn deferred(delivery: &Delivery) {
    one(names::DEFERRED, delivery, []);
}

#[cfg(all(feature = "metrics", feature = "forward"))]
pub(crate) fn forwarded(delivery: &Delivery, sink: &'static str, outcome: &'static str) {
    let labels = [("sink", sink), ("outcome", outcome)];
    one(names::FORWARDED, delivery, labels);
}

#[cfg(all(feature = "metrics", feature = "forward"))]
pub(crate) fn worked<P: Provider>(
    endpoint: &Endpoint<P>,
    outcome: &'static str,
    reason: &'static str,
) {
    metrics::counter!(
        names::WORKED,
        "provider" => endpoint.provider().name(),
        "endpoint" => endpoint.name().unwrap_or_default().to_owned(),
        "outcome" => outcome,
        "reason" => reason,
    )
    .increment(1);
}

#[cfg(all(feature = "metrics", feature = "explain"))]
pub(crate) fn explained(endpoint: &AnyEndpoint, cause: &'static str) {
    metrics::counter!(
        names::EXPLAINED,
        "provider" => endpoint.sender(),
        "endpoint" => endpoint.name().unwrap_or_default().to_owned(),
        "cause" => cause,
    )
    .increment(1);
}

#[cfg(not(feature = "metrics"))]
pub(crate) use without::*;

#[cfg(not(feature = "metrics"))]
mod without {
    #![allow(dead_code, reason = "each of the other features uses a part of these")]

    use webhook_core::{Endpoint, Provider};

    use super::{AnyEndpoint, AnyReceived, Delivery, Duration, Unreadable};

    pub(crate) const fn unreadable(_: &dyn AnyReceived, _: &Unreadable) {}
    pub(crate) const fn handler(_: &AnyEndpoint, _: Duration, _: Option<Option<u16>>) {}
    pub(crate) const fn deadline_exceeded(_: &AnyEndpoint) {}
    pub(crate) const fn unverified(_: usize, _: usize) {}
    pub(crate) const fn lost_risk(_: &Delivery) {}
    pub(crate) const fn handled(_: &Delivery, _: &'static str) {}
    pub(crate) const fn duplicate(_: &Delivery, _: &'static str) {}
    pub(crate) const fn deferred(_: &Delivery) {}
    pub(crate) const fn forwarded(_: &Delivery, _: &'static str, _: &'static str) {}
    pub(crate) const fn explained(_: &AnyEndpoint, _: &'static str) {}
    pub(crate) const fn worked<P: Provider>(_: &Endpoint<P>, _: &'static str, _: &'static str) {}
}
