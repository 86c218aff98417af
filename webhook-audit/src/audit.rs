//! The settings of an audit: the scheme, the keys, the event, and what the audit may do.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderValue, Uri, header};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Scheme, Timestamp};

use crate::cases::Forger;
use crate::judging::Canary;
use crate::{forgeries, times_and_bodies};

/// An event that no sender has, in a form that most senders share. It is compact and its keys are sorted, so a
/// receiver that verifies the JSON after it wrote it again accepts this event; other cases find such a receiver out.
const INERT: &str = r#"{"data":{"object":{"id":"webhook_audit"}},"id":"evt_webhook_audit","object":"event","type":"webhook_audit.inert"}"#;

/// A battery of attacks, derived from a sender's scheme, that is run against a receiver.
///
/// It needs the sender's keys to sign genuine deliveries. The audit sends a genuine delivery first; if the receiver
/// does not accept it, the audit says nothing about the rest.
///
/// ```
/// # use webhook_core::sign::SigningKey;
/// # use webhook_core::Scheme;
/// # use webhook_audit::{Audit, InProcess, Verdict};
/// # async fn example(router: axum::Router, scheme: &dyn Scheme, key: &SigningKey) {
/// let audit = Audit::new(scheme, key).path("/hooks/stripe");
/// let report = audit.run(&InProcess::new(router)).await;
/// assert_eq!(report.verdict(), Verdict::Clean, "{report}");
/// # }
/// ```
#[derive(Clone)]
pub struct Audit<'a> {
    pub(crate) scheme: &'a dyn Scheme,
    pub(crate) keys: Vec<SigningKey>,
    pub(crate) body: Bytes,
    pub(crate) content_type: HeaderValue,
    pub(crate) event: String,
    pub(crate) url: Uri,
    pub(crate) canary: Option<Canary>,
    pub(crate) effects: bool,
    pub(crate) failing: Option<(String, Bytes)>,
    pub(crate) older: Option<Bytes>,
    pub(crate) heavy: bool,
    pub(crate) rounds: usize,
    now: Option<Timestamp>,
}

impl std::fmt::Debug for Audit<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Audit")
            .field("scheme", &self.scheme.name())
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl<'a> Audit<'a> {
    /// Makes an audit of a receiver of this scheme's deliveries, which it signs with these keys of the sender.
    #[must_use]
    pub fn new(scheme: &'a dyn Scheme, keys: impl AsRef<[SigningKey]>) -> Self {
        Self {
            scheme,
            keys: keys.as_ref().to_vec(),
            body: Bytes::from_static(INERT.as_bytes()),
            content_type: HeaderValue::from_static("application/json"),
            event: "ping".to_owned(),
            url: Uri::from_static("/"),
            canary: None,
            effects: false,
            failing: None,
            older: None,
            heavy: false,
            rounds: 0,
            now: None,
        }
    }

    /// Delivers this event. Choose one that does no harm, since the receiver gets it several times with a genuine
    /// signature.
    #[must_use]
    pub fn event(mut self, name: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.event = name.into();
        self.body = body.into();
        if !matches!(self.body.first(), Some(b'{' | b'[')) {
            self.content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        }
        self
    }

    /// Delivers to this URL. For a scheme that signs URLs, it must be the URL that the sender knows.
    #[must_use]
    pub fn url(mut self, url: Uri) -> Self {
        self.url = url;
        self
    }

    /// Delivers to this path of a service in this process. A text that is no path is ignored, and `/` stays.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        if let Ok(url) = path.parse() {
            self.url = url;
        }
        self
    }

    /// Sets how an answer shows that the handler has acted on the event.
    #[must_use]
    pub fn canary(mut self, canary: Canary) -> Self {
        self.canary = Some(canary);
        self
    }

    /// Allows cases that may have an effect: a genuine delivery that is sent twice, one after the other and at once;
    /// retries of deliveries on which the receiver failed; and the events of [`Audit::failing`] and [`Audit::older`].
    ///
    /// Only the [`Canary`] shows whether a handler has acted. Without a canary, only refusals are judged.
    #[must_use]
    pub const fn allow_effects(mut self) -> Self {
        self.effects = true;
        self
    }

    /// Names an event on which the handler fails with a 5xx status. The receiver must neither refuse its retry nor
    /// answer it as if the event had been handled. The event is delivered only if effects are allowed.
    #[must_use]
    pub fn failing(mut self, name: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.failing = Some((name.into(), body.into()));
        self
    }

    /// Gives the body of an event that happened before the event of [`Audit::event`] and is about the same object. It
    /// is delivered after that event, only if effects are allowed, and the handler should not act on it.
    #[must_use]
    pub fn older(mut self, body: impl Into<Bytes>) -> Self {
        self.older = Some(body.into());
        self
    }

    /// Allows heavy cases: a body of 32 MiB, a body that takes twelve seconds, JSON of a hundred thousand levels, and
    /// a header of 60 kB.
    #[must_use]
    pub const fn heavy(mut self) -> Self {
        self.heavy = true;
        self
    }

    /// Measures how long the receiver takes to refuse four kinds of forgeries, `rounds` times each. The figures are in
    /// the report and do not change the verdict.
    #[must_use]
    pub const fn timing(mut self, rounds: usize) -> Self {
        self.rounds = rounds;
        self
    }

    /// Signs at this time instead of the present.
    #[must_use]
    pub const fn at(mut self, now: Timestamp) -> Self {
        self.now = Some(now);
        self
    }

    pub(crate) fn forger(&self) -> Result<Forger<'_>, String> {
        let now = self.now.unwrap_or_else(|| SystemTime::now().into());
        let mut headers = http::HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, self.content_type.clone());
        let outgoing = Outgoing::new(self.body.clone(), now)
            .id(format!("webhook-audit-{}", now.unix_millis()))
            .event(&*self.event)
            .headers(headers)
            .url(self.url.clone());
        let mut forger = Forger::new(self.scheme, &self.keys, outgoing, now)?;
        forgeries::all(&mut forger);
        times_and_bodies::all(&mut forger);
        Ok(forger)
    }
}
