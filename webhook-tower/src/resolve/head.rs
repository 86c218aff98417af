//! The head of a request as a resolver sees it, with what routers and layers in front have found.

use std::fmt;
use std::ops::Deref;

use http::request::Parts;
use http::{Extensions, Request, Uri};
use webhook_core::Head;

/// The head of a request **of which nothing is known yet**, and its extensions.
///
/// It dereferences to a [`Head`], so that `head.path()` and `head.query("tenant")` work. What the peer wrote may be
/// forged. What a layer or a router has put into the extensions is as trustworthy as that layer.
#[derive(Clone, Copy)]
pub struct UnprovenHead<'a> {
    head: Head<'a>,
    uri: &'a Uri,
    request: &'a Request<()>,
}

impl<'a> UnprovenHead<'a> {
    pub(crate) const fn new(head: Head<'a>, uri: &'a Uri, request: &'a Request<()>) -> Self {
        Self { head, uri, request }
    }

    /// What layers and routers before this one have put into the request, such as a client certificate.
    #[must_use]
    pub fn extensions(&self) -> &'a Extensions {
        self.request.extensions()
    }

    /// Makes an owned copy of the head, for a resolver whose future outlives the call.
    #[must_use]
    pub fn to_tenant_head(&self) -> TenantHead {
        let (mut parts, ()) = self.request.clone().into_parts();
        parts.uri.clone_from(self.uri);
        TenantHead { parts }
    }
}

impl<'a> Deref for UnprovenHead<'a> {
    type Target = Head<'a>;

    fn deref(&self) -> &Head<'a> {
        &self.head
    }
}

/// Shows what the head's `Debug` shows: no value of a header.
impl fmt::Debug for UnprovenHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.head, f)
    }
}

/// The head of a request **of which nothing is known yet**, owned: what the closure of
/// [`resolve_fn`](crate::resolve_fn) gets.
#[derive(Clone)]
pub struct TenantHead {
    parts: Parts,
}

impl TenantHead {
    /// The head, from which everything else can be read.
    #[must_use]
    pub fn head(&self) -> Head<'_> {
        Head::from(&self.parts)
    }

    /// The path of the request, as sent: percent-encoding is left in place.
    #[must_use]
    pub fn path(&self) -> &str {
        self.parts.uri.path()
    }

    /// The method, the URI, the headers and the extensions.
    #[must_use]
    pub const fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Runs one of axum's extractors on the head, such as `Path<String>` for a parameter of the route. Returns `None`
    /// if the request does not have what it extracts, for example when a parameter is no `Uuid`.
    ///
    /// # Errors
    ///
    /// Returns an error for a fault of the program rather than of the peer, such as a `Path` on a route without
    /// parameters.
    #[cfg(feature = "axum")]
    pub async fn extract<T>(&self) -> Result<Option<T>, super::ResolveError>
    where
        T: axum_core::extract::FromRequestParts<()>,
    {
        use axum_core::response::IntoResponse as _;

        let mut parts = self.parts.clone();
        match T::from_request_parts(&mut parts, &()).await {
            Ok(extracted) => Ok(Some(extracted)),
            Err(rejection) => {
                let status = rejection.into_response().status();
                if status.is_server_error() {
                    let what = std::any::type_name::<T>();
                    return Err(format!("{what} is not to be had of this route ({status})").into());
                }
                Ok(None)
            }
        }
    }
}

/// Shows what the `Debug` of a [`Head`] shows: no value of a header.
impl fmt::Debug for TenantHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TenantHead").field(&self.head()).finish()
    }
}
