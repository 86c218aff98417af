//! Compares the endpoints of one program, so that no two of them share deduplication keys.

use std::collections::BTreeSet;

use crate::config_error::ConfigError;
use crate::endpoint::Endpoint;
use crate::provider::Provider;

/// The endpoints of one program: two whose deduplication keys would be the same are an error.
///
/// Deduplication keys are kept apart by the sender's name, the namespace and the tenant. Two endpoints for one
/// sender, such as two Stripe accounts, need namespaces of their own; without them a delivery to one of the two would
/// pass for a repetition at the other. A layer or an extractor knows only its own endpoint, so the program compares
/// the endpoints where it makes them:
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
/// There is no list of all endpoints of the process: an endpoint that is made anew, with new secrets, for
/// a second listener or for a test, has the keys of the one before it on purpose. Clones of an endpoint
/// share its keys too; add it once, and clone what [`Namespaces::add`] gives back.
#[derive(Clone, Debug, Default)]
pub struct Namespaces {
    taken: BTreeSet<(String, Option<String>, Option<String>)>,
}

impl Namespaces {
    /// A set without any endpoint.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the endpoint to the set, and gives it back.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::SharedNamespace`]: an endpoint of the same sender, namespace and tenant was added
    /// before, so that the two would have the same deduplication keys.
    pub fn add<P: Provider>(
        &mut self,
        endpoint: impl Into<Endpoint<P>>,
    ) -> Result<Endpoint<P>, ConfigError> {
        let endpoint = endpoint.into();
        let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
        let provider = endpoint.provider().name().to_owned();
        let (namespace, tenant) = (owned(endpoint.namespace()), owned(endpoint.tenant()));
        // An empty one is none: it makes the same keys.
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
