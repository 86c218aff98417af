//! The service that the layer makes: it signs each request and hands it to the HTTP client.

use std::task::{Context, Poll};

use bytes::Bytes;
use http::Request;
use tower_service::Service;

use super::body::SignedBody;
use super::error::SignError;
use super::future::SignFuture;
use super::signer::Signer;

/// An HTTP client behind a [`SignLayer`](crate::SignLayer). The service is ready when the client is.
#[derive(Clone, Debug)]
pub struct SignService<C> {
    client: C,
    signer: Signer,
}

impl<C> SignService<C> {
    pub(crate) const fn new(client: C, signer: Signer) -> Self {
        Self { client, signer }
    }
}

impl<C: Service<Request<SignedBody>>> Service<Request<Bytes>> for SignService<C> {
    type Response = C::Response;
    type Error = SignError<C::Error>;
    type Future = SignFuture<C::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.client.poll_ready(context).map_err(SignError::Client)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        match self.signer.sign(request) {
            Ok(signed) => SignFuture::sent(self.client.call(signed)),
            Err(error) => SignFuture::unsigned(error),
        }
    }
}
