//! One endpoint: a sender's scheme, its keys, and the limits under which its deliveries are read.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::config_error::ConfigError;
use crate::head::{Head, Text};
use crate::in_flight::{InFlight, Opening};
use crate::provider::{Defaults, Provider};
use crate::rejection::{Rejection, RejectionKind};
use crate::timestamp::Timestamp;

const LONGEST_TOLERANCE: Duration = Duration::from_secs(24 * 60 * 60);

/// A provider with its keys and limits, ready for deliveries. Cheap to clone: clones share it.
pub struct Endpoint<P> {
    pub(crate) provider: Arc<P>,
    pub(crate) config: Arc<Config>,
}

#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) settings: Defaults,
    pub(crate) name: Option<Arc<str>>,
    pub(crate) tenant: Option<Arc<str>>,
}

impl<P: Provider> Endpoint<P> {
    /// An endpoint with the sender's own tolerance and limits.
    #[must_use]
    pub fn new(provider: P) -> Self {
        Self {
            config: Arc::new(Config {
                settings: provider.defaults(),
                name: None,
                tenant: None,
            }),
            provider: Arc::new(provider),
        }
    }

    /// The endpoint with another tolerance for signed timestamps, either way of now.
    ///
    /// # Errors
    ///
    /// Zero, or more than a day.
    pub fn with_tolerance(self, tolerance: Duration) -> Result<Self, ConfigError> {
        if tolerance.as_secs() == 0 || tolerance > LONGEST_TOLERANCE {
            return Err(ConfigError::Tolerance);
        }
        Ok(self.change(|config| config.settings.tolerance = tolerance))
    }

    /// The endpoint with another limit for bodies, in bytes.
    ///
    /// # Errors
    ///
    /// Zero.
    pub fn with_body_limit(self, bytes: usize) -> Result<Self, ConfigError> {
        if bytes == 0 {
            return Err(ConfigError::BodyLimit);
        }
        Ok(self.change(|config| config.settings.body_limit = bytes))
    }

    /// The endpoint with a name of its own, which keeps its deduplication keys apart from those of
    /// other endpoints for the same sender.
    #[must_use]
    pub fn with_name(self, name: impl Into<Arc<str>>) -> Self {
        let name = name.into();
        self.change(|config| config.name = Some(name))
    }

    /// The endpoint of this tenant; the proof of each delivery carries it.
    #[must_use]
    pub fn with_tenant(self, tenant: impl Into<Arc<str>>) -> Self {
        let tenant = tenant.into();
        self.change(|config| config.tenant = Some(tenant))
    }

    fn change(mut self, with: impl FnOnce(&mut Config)) -> Self {
        with(Arc::make_mut(&mut self.config));
        self
    }
}

impl<P: Provider> Endpoint<P> {
    /// Judges the head of a delivery, before a byte of its body is read.
    ///
    /// `now` is the time at which the delivery arrived; for one that waited in a queue, then.
    ///
    /// # Errors
    ///
    /// Whatever the head condemns by public rules: its method, its shape, its announced size, its
    /// time, a wrong credential.
    pub fn begin(&self, head: &Head<'_>, now: Timestamp) -> Result<Opening<P>, Rejection> {
        if !self.provider.methods().contains(head.method()) {
            return Err(RejectionKind::MethodNotAllowed.into());
        }
        if let Some(reply) = self.provider.challenge(head) {
            return Ok(Opening::Answer(reply.render()));
        }
        refuse_encoded(head)?;
        let claim = self.provider.claim(head)?;
        InFlight::open(self, &claim, announced_length(head)?, now).map(Opening::Read)
    }

    /// The id that the head gives the delivery, of which **nothing is known yet**: for the log of one that
    /// is refused. A head that is malformed in some other place has it too.
    #[must_use]
    pub fn claimed_id<'a>(&self, head: &Head<'a>) -> Option<Text<'a>> {
        let names = self.config.settings.id_headers;
        let mut names = names.into_iter().flatten();
        names.find_map(|name| head.at_most_one(name).ok().flatten())
    }

    /// The scheme and its keys.
    #[must_use]
    pub fn provider(&self) -> &P {
        &self.provider
    }

    /// The settings in force: the sender's own, where the endpoint was given no others.
    #[must_use]
    pub fn settings(&self) -> Defaults {
        self.config.settings
    }

    /// The endpoint's name, where it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.config.name.as_deref()
    }

    /// The tenant to whom the endpoint belongs, where it belongs to one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.config.tenant.as_deref()
    }
}

impl<P: Provider> From<P> for Endpoint<P> {
    fn from(provider: P) -> Self {
        Self::new(provider)
    }
}

impl<P> Clone for Endpoint<P> {
    fn clone(&self) -> Self {
        Self {
            provider: Arc::clone(&self.provider),
            config: Arc::clone(&self.config),
        }
    }
}

impl<P: Provider> fmt::Debug for Endpoint<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("provider", &self.provider.name())
            .field("keys", self.provider.keys())
            .field("name", &self.config.name)
            .field("tenant", &self.config.tenant)
            .field("settings", &self.config.settings)
            .finish_non_exhaustive()
    }
}

/// Signatures cover bytes as they were sent, and a decoder before the check is an attack surface.
pub(crate) fn refuse_encoded(head: &Head<'_>) -> Result<(), Rejection> {
    const NAME: &str = "content-encoding";
    match head.at_most_one(NAME) {
        Ok(None) => Ok(()),
        Ok(Some(encoding)) if encoding.trim().eq_ignore_ascii_case("identity") => Ok(()),
        _ => Err(Rejection::of_header(RejectionKind::ContentEncoding, NAME)),
    }
}

/// The length that the head announces; a number too large to be one is longer than any limit.
pub(crate) fn announced_length(head: &Head<'_>) -> Result<Option<usize>, Rejection> {
    const NAME: &str = "content-length";
    let Some(length) = head.at_most_one(NAME)? else {
        return Ok(None);
    };
    if length.is_empty() || !length.bytes().all(|byte| byte.is_ascii_digit()) {
        let malformed = Rejection::of_header(RejectionKind::MalformedHeader, NAME);
        return Err(malformed.expecting("decimal digits"));
    }
    Ok(Some(length.parse().unwrap_or(usize::MAX)))
}
