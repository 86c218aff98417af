//! A refused delivery, kept until it is explained.

use http::{HeaderMap, Method, Uri};
use webhook_core::erased::AnyEndpoint;
use webhook_core::explain::{Explain, Explanation, RefusedBody};
use webhook_core::{Head, Rejection, Timestamp};

use super::Explainer;
use crate::log::Tenant;

/// A refused delivery. It keeps none of the request's extensions, because they may hold resources that others wait for.
pub(crate) struct Case {
    pub(crate) endpoint: AnyEndpoint,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    /// The body, or `None` if nobody has read it or it is too long.
    pub(crate) body: Option<RefusedBody>,
    pub(crate) rejection: Rejection,
    pub(crate) tenant: Tenant,
    pub(crate) arrived: Timestamp,
}

impl Case {
    pub(super) fn head(&self) -> Head<'_> {
        Head::new(&self.method, &self.uri, &self.headers)
    }

    pub(super) fn explain(&self, explainer: &Explainer) -> Explanation {
        let mut explain = Explain::of_scheme(self.endpoint.scheme(), self.endpoint.settings());
        for secret in &explainer.own {
            explain = explain.secret(secret.name.as_str(), secret.text.as_str());
        }
        for secret in &explainer.others {
            explain = explain.other_secret(secret.name.as_str(), secret.text.as_str());
        }
        match &self.body {
            Some(body) => explain.explain_kept(&self.head(), body, self.arrived),
            None => explain.explain_head(&self.head(), self.rejection),
        }
    }
}
