//! Signs one request with the keys of the layer, as the sender of its scheme signs it.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::{Method, Request};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{ConfigError, Scheme, Timestamp};

use super::body::SignedBody;
use super::outbound::Outbound;

/// The scheme, the keys and the clock with which requests are signed. Clones share all of them.
#[derive(Clone)]
pub(crate) struct Signer {
    scheme: Arc<dyn Scheme>,
    keys: Arc<[SigningKey]>,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

impl Signer {
    pub(crate) fn new(scheme: impl Scheme, keys: &[SigningKey]) -> Self {
        crate::log::key_warnings(&scheme, None);
        Self {
            scheme: Arc::new(scheme),
            keys: keys.into(),
            clock: Arc::new(|| SystemTime::now().into()),
        }
    }

    pub(crate) fn clock(&mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) {
        self.clock = Arc::new(clock);
    }

    pub(crate) fn sign(&self, request: Request<Bytes>) -> Result<Request<SignedBody>, ConfigError> {
        let (head, body) = request.into_parts();
        let methods = self.scheme.methods();
        if !methods.contains(&head.method) {
            return Err(wrong_method(&head.method, methods));
        }
        let mut outgoing = Outgoing::new(body, (self.clock)())
            .method(head.method)
            .url(head.uri)
            .headers(head.headers);
        if let Some(outbound) = head.extensions.get::<Outbound>() {
            let (id, event) = outbound.parts();
            if let Some(id) = id {
                outgoing = outgoing.id(id);
            }
            if let Some(event) = event {
                outgoing = outgoing.event(event);
            }
        }
        let mut signed = outgoing
            .sign(&*self.scheme, &*self.keys)?
            .map(SignedBody::new);
        *signed.version_mut() = head.version;
        *signed.extensions_mut() = head.extensions;
        Ok(signed)
    }
}

fn wrong_method(found: &Method, methods: &[Method]) -> ConfigError {
    let methods: Vec<_> = methods.iter().map(Method::as_str).collect();
    ConfigError::Signing(format!(
        "this sender delivers with {}, and the request's method is {found}",
        methods.join(" or ")
    ))
}

/// Shows the scheme and how many keys there are.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("scheme", &self.scheme.name())
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}
