//! The settings and names of an endpoint, which all its deliveries share.

use std::sync::Arc;

use crate::defaults::Defaults;

#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) settings: Defaults,
    pub(crate) namespace: Option<Arc<str>>,
    pub(crate) label: Option<Arc<str>>,
    pub(crate) tenant: Option<Arc<str>>,
}

impl Config {
    pub(crate) fn new(settings: Defaults) -> Arc<Self> {
        Arc::new(Self {
            settings,
            namespace: None,
            label: None,
            tenant: None,
        })
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.label.as_deref().or(self.namespace.as_deref())
    }
}
