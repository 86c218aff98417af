//! The layer that signs requests: a user puts it around an HTTP client.

use tower_layer::Layer;
use webhook_core::sign::SigningKey;
use webhook_core::{Scheme, Timestamp};

use super::service::SignService;
use super::signer::Signer;

/// Signs every request on its way to an HTTP client, as the sender of this scheme does.
///
/// A signature covers the whole body, so the service takes a `Request<Bytes>` and calls the client with a
/// `Request<SignedBody>`. Each call gets a new time and signature. Put retries around this layer, so that each
/// attempt is signed anew; the body and the id in [`Outbound`](crate::Outbound) stay the same. The scheme's headers
/// replace others of the same name.
///
/// If the scheme cannot sign a request, the service returns [`SignError::Unsigned`](crate::SignError::Unsigned) and
/// sends nothing. Examples are a missing id or event name, a method that the sender does not use, a key that can only
/// verify, and a secret that belongs into the body and is not there.
///
/// ```
/// # use bytes::Bytes;
/// # use http::{Request, Response};
/// # use tower::{ServiceBuilder, ServiceExt as _, service_fn};
/// # use webhook_core::{Scheme, Secret};
/// use webhook_tower::{Outbound, SignLayer, SignedBody};
///
/// # async fn example(scheme: impl Scheme, secret: &Secret) -> Result<(), Box<dyn std::error::Error>> {
/// # let client = service_fn(async |_: Request<SignedBody>| Ok::<_, std::io::Error>(Response::new(())));
/// let key = scheme.signing_key(secret)?;
/// let deliveries = ServiceBuilder::new().layer(SignLayer::new(scheme, key)).service(client);
/// let request = Request::post("https://example.com/hooks")
///     .extension(Outbound::new().id("msg_2KWP").event("invoice.paid"))
///     .body(Bytes::from(r#"{"type":"invoice.paid","data":{}}"#))?;
/// let response = deliveries.oneshot(request).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SignLayer {
    signer: Signer,
}

impl SignLayer {
    /// Makes a layer that signs by this scheme with this key, or with several side by side while a secret is rotated:
    /// `[new, old]`.
    ///
    /// [`Scheme::signing_key`] makes the key of a secret. The keys that the scheme itself holds verify and sign
    /// nothing, so a scheme that is made for sending alone may have
    /// [`Keyring::nobody`](webhook_core::keys::Keyring::nobody).
    ///
    /// A sender has a secret for each of its receivers, so it needs a layer for each. All layers can share one client.
    #[must_use]
    pub fn new(scheme: impl Scheme, keys: impl AsRef<[SigningKey]>) -> Self {
        Self {
            signer: Signer::new(scheme, keys.as_ref()),
        }
    }

    /// Takes the time from `clock` instead of the system, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.signer.clock(clock);
        self
    }
}

impl<C> Layer<C> for SignLayer {
    type Service = SignService<C>;

    fn layer(&self, client: C) -> SignService<C> {
        SignService::new(client, self.signer.clone())
    }
}
