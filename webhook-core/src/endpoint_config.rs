//! The settings and names of an endpoint, which all its deliveries share.

use std::sync::Arc;

use http::HeaderName;

use crate::defaults::Defaults;
use crate::head::Listed;

#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) settings: Defaults,
    /// The headers that the sender's scheme reads, prepared for the pass over each head.
    pub(crate) listed: Listed,
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) label: Option<Arc<str>>,
    pub(crate) tenant: Option<Arc<str>>,
}

impl Config {
    /// Makes the settings of an endpoint without a name, whose scheme reads these headers.
    pub(crate) fn new(settings: Defaults, headers: &'static [&'static HeaderName]) -> Arc<Self> {
        Arc::new(Self {
            settings,
            listed: Listed::new(headers),
            namespace: None,
            label: None,
            tenant: None,
        })
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.label.as_deref().or(self.namespace.as_deref())
    }
}
