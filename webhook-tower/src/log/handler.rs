//! Logs handlers that have failed. They have taken the delivery, so `Subject` keeps what the lines need of it.

use webhook_core::{Provider, Received};

use super::TARGET;
use super::escape::shown;

/// What a log line needs of a delivery after the handler has taken the delivery.
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
