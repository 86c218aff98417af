//! Compares the endpoints of one program, so that no two of them share deduplication keys.

use std::collections::BTreeSet;

use crate::config_error::ConfigError;
use crate::endpoint::Endpoint;
use crate::provider::Provider;

/// The endpoints of one program. Adding two whose deduplication keys would be the same is an error.
///
/// The sender's name, the namespace and the tenant keep deduplication keys apart. Two endpoints for one sender, such
/// as two Stripe accounts, need a namespace each; without it, a delivery to one endpoint would pass for a copy at the
/// other. A layer or an extractor knows only its own endpoint, so the program compares the endpoints where it makes
/// them:
///
/// ```
/// # use webhook_core::config::Namespaces;
/// # use webhook_core::{ConfigError, Endpoint, Provider};
/// # fn example<P: Provider>(orders: P, payouts: P) -> Result<(), ConfigError> {
/// let mut endpoints = Namespaces::new();
/// let orders = endpoints.add(Endpoint::new(orders).with_namespace("orders")?)?;
/// let payouts = endpoints.add(Endpoint::new(payouts).with_namespace("payouts")?)?;
/// # Ok(())
/// # }
/// ```
///
/// ```
/// # use webhook_core::config::Namespaces;
/// # use webhook_core::{ConfigError, Endpoint, Provider};
/// # fn example<P: Provider + Clone>(stripe: P) -> Result<(), ConfigError> {
/// let mut endpoints = Namespaces::new();
/// endpoints.add(Endpoint::new(stripe.clone()))?;
/// assert!(endpoints.add(Endpoint::new(stripe)).is_err()); // a second one without a namespace
/// # Ok(())
/// # }
/// ```
///
/// There is no list of all endpoints of the process: an endpoint that is made anew, with new secrets, for a second
/// listener or for a test, has the keys of the one before it on purpose. Clones of an endpoint share its keys, too.
/// Add an endpoint once, and clone what [`Namespaces::add`] returns.
#[derive(Clone, Debug, Default)]
pub struct Namespaces {
    taken: BTreeSet<(String, Option<String>, Option<String>)>,
}

impl Namespaces {
    /// Makes a set without endpoints.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the endpoint to the set, and returns it.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::SharedNamespace`] if an endpoint of the same sender, namespace and tenant was added
    /// before.
    pub fn add<P: Provider>(
        &mut self,
        endpoint: impl Into<Endpoint<P>>,
    ) -> Result<Endpoint<P>, ConfigError> {
        let endpoint = endpoint.into();
        let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
        let provider = endpoint.provider().name().to_owned();
        let (namespace, tenant) = (owned(endpoint.namespace()), owned(endpoint.tenant()));
        // An empty text makes the same keys as none.
        let told = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let key = (provider.clone(), told(&namespace), told(&tenant));
        if self.taken.insert(key) {
            Ok(endpoint)
        } else {
            Err(ConfigError::SharedNamespace {
                provider,
                namespace,
                tenant,
            })
        }
    }
}
