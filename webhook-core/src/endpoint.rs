//! One endpoint: a sender's scheme, its keys, and the limits under which its deliveries are read.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::config_error::ConfigError;
use crate::defaults::Defaults;
use crate::endpoint_config::Config;
use crate::head::{Head, Text};
use crate::provider::Provider;

/// The longest namespace, in bytes.
const LONGEST_NAMESPACE: usize = 128;

/// A provider with its keys and limits, ready for deliveries. It is cheap to clone, since clones share everything.
pub struct Endpoint<P> {
    pub(crate) provider: Arc<P>,
    pub(crate) config: Arc<Config>,
}

impl<P: Provider> Endpoint<P> {
    /// Makes an endpoint with the sender's own tolerance and limits.
    #[must_use]
    pub fn new(provider: P) -> Self {
        Self {
            config: Config::new(provider.defaults(), provider.headers()),
            provider: Arc::new(provider),
        }
    }

    /// Sets the tolerance for signed timestamps, into the past and into the future. If the sender's retries keep the
    /// time of the first attempt, a time may be as old as the retry horizon and this tolerance together.
    ///
    /// # Errors
    ///
    /// Returns an error for zero, or more than a day.
    pub fn with_tolerance(self, tolerance: Duration) -> Result<Self, ConfigError> {
        let settings = self.settings().tolerance(tolerance);
        self.with_settings(settings)
    }

    /// Sets the greatest age of signed timestamps, for example to accept a delivery that was sent again by hand. How
    /// far they may be in the future does not change.
    ///
    /// A recorded delivery is accepted for as long, too, so remember the keys of handled deliveries for at least
    /// [`Defaults::key_retention`].
    ///
    /// # Errors
    ///
    /// Returns an error for zero, for more than a year, and, if the sender's retries keep the time of the first
    /// attempt, for less than the retries last.
    pub fn with_max_age(self, age: Duration) -> Result<Self, ConfigError> {
        let settings = self.settings().max_age(age);
        self.with_settings(settings)
    }

    /// Sets the limit for bodies, in bytes.
    ///
    /// # Errors
    ///
    /// Returns an error for zero.
    pub fn with_body_limit(self, bytes: usize) -> Result<Self, ConfigError> {
        let settings = self.settings().body_limit(bytes);
        self.with_settings(settings)
    }

    /// Sets all settings, which you derive from [`Endpoint::settings`], if you know something of the sender that this
    /// crate does not, such as how long it retries.
    ///
    /// # Errors
    ///
    /// Returns an error for settings that [`Defaults::check`] refuses, since they contradict each other.
    pub fn with_settings(self, settings: Defaults) -> Result<Self, ConfigError> {
        settings.check()?;
        Ok(self.change(|config| config.settings = settings))
    }

    /// Sets a namespace for the deduplication keys, so that they never equal those of another endpoint for the same
    /// sender, unless that endpoint has the same namespace and tenant.
    ///
    /// The namespace is a part of each key, and stores keep the keys. So choose a text that stays the same after a
    /// restart, on every machine and while secrets are rotated, such as `orders`; do not use a host name, nor anything
    /// random. If you change the namespace, every earlier delivery counts as new.
    /// [`Namespaces`](crate::config::Namespaces) compares the endpoints of a program with one another.
    ///
    /// # Errors
    ///
    /// Returns an error for an empty text, one of more than 128 bytes, or one with control characters.
    pub fn with_namespace(self, namespace: impl Into<Arc<str>>) -> Result<Self, ConfigError> {
        let namespace = namespace.into();
        let fits = (1..=LONGEST_NAMESPACE).contains(&namespace.len());
        if !fits || namespace.chars().any(char::is_control) {
            return Err(ConfigError::Namespace);
        }
        Ok(self.change(|config| config.namespace = Some(namespace)))
    }

    /// Sets the label that names the endpoint in the log, instead of the namespace. It changes no deduplication key,
    /// and may change with each deployment.
    #[must_use]
    pub fn with_label(self, label: impl Into<Arc<str>>) -> Self {
        let label = label.into();
        self.change(|config| config.label = Some(label))
    }

    /// Sets the tenant to whom the endpoint belongs; the proof of each delivery carries it.
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
    /// Reads the id that the head claims for the delivery, of which **nothing is proven**, for the log line of a
    /// refused delivery. It reads the id even from a head that is malformed in another place.
    #[must_use]
    pub fn claimed_id<'a>(&self, head: &Head<'a>) -> Option<Text<'a>> {
        self.config.settings.claimed_id(head)
    }

    /// Returns whether both are clones of one endpoint, with the same settings.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let (own, others) = (&self.config, &other.config);
        Arc::ptr_eq(&self.provider, &other.provider)
            && (&own.namespace, &own.tenant) == (&others.namespace, &others.tenant)
    }

    /// Returns the provider: the scheme and its keys.
    #[must_use]
    pub fn provider(&self) -> &P {
        &self.provider
    }

    /// Returns the settings in force: the sender's own, unless the endpoint was given others.
    #[must_use]
    pub fn settings(&self) -> Defaults {
        self.config.settings
    }

    /// Returns the namespace of the endpoint's deduplication keys, if it has one.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.config.namespace.as_deref()
    }

    /// Returns the name of the endpoint in the log: its label, or its namespace if it has no label.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.config.name()
    }

    /// Returns the tenant to whom the endpoint belongs, if it belongs to one.
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
            .field("namespace", &self.config.namespace)
            .field("label", &self.config.label)
            .field("tenant", &self.config.tenant)
            .field("settings", &self.config.settings)
            .finish_non_exhaustive()
    }
}
