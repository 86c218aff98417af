//! Makes one signed delivery for a test, and checks that it is of the event that the test means.

use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Uri};

use crate::config_error::ConfigError;
use crate::endpoint::Endpoint;
use crate::in_flight::Finished;
use crate::provider::{Provider, Scheme};
use crate::secret::Secret;
use crate::sign::{Outgoing, SigningKey};
use crate::testing::deliver;
use crate::timestamp::Timestamp;

/// What a sender signs with in a test: the secret of the endpoint, or keys.
pub trait SignsWith {
    /// Returns the keys, as the scheme makes them.
    ///
    /// # Errors
    ///
    /// Returns an error for a secret that is not of the form that this sender gives out.
    fn keys(&self, scheme: &dyn Scheme) -> Result<Vec<SigningKey>, ConfigError>;
}

impl SignsWith for &Secret {
    fn keys(&self, scheme: &dyn Scheme) -> Result<Vec<SigningKey>, ConfigError> {
        scheme.signing_key(self).map(|key| vec![key])
    }
}

impl SignsWith for &SigningKey {
    fn keys(&self, _: &dyn Scheme) -> Result<Vec<SigningKey>, ConfigError> {
        Ok(vec![(*self).clone()])
    }
}

/// Several keys sign at once, as while a key is rotated; no key signs if the proof is in the body.
impl SignsWith for &[SigningKey] {
    fn keys(&self, _: &dyn Scheme) -> Result<Vec<SigningKey>, ConfigError> {
        Ok(self.to_vec())
    }
}

/// Makes a delivery of this event, as the endpoint's sender would make it now, for tests of a handler.
///
/// `url` is where the handler is mounted, such as `/github`; for senders that sign their URL, it is the whole URL.
/// `event` is the name that [`Received::event_name`](crate::Received::event_name) returns and that a `Dispatcher` is
/// given, such as `push`.
///
/// The delivery is verified and read by the endpoint before it is returned, so a test of a `push` cannot pass without
/// one: if the body reads as another event, or as none, that is an error.
/// [`signed_request`](crate::testing::signed_request) signs whatever it is given.
///
/// It is signed at the time of the system's clock, so a receiver under test needs no other clock; [`delivery_at`]
/// takes a time.
///
/// # Errors
///
/// Returns an error, with the reason, if the body is not of this event, if the secret is not the endpoint's, or if the
/// scheme needs something that is not given.
pub fn delivery<P: Provider>(
    endpoint: &Endpoint<P>,
    with: impl SignsWith,
    url: &str,
    event: &str,
    body: impl Into<Bytes>,
) -> Result<Request<Bytes>, ConfigError> {
    delivery_at(endpoint, with, url, event, body, SystemTime::now().into())
}

/// Makes a delivery of this event, as the endpoint's sender would make it at this time; see [`delivery`].
///
/// # Errors
///
/// Returns the errors of [`delivery`].
pub fn delivery_at<P: Provider>(
    endpoint: &Endpoint<P>,
    with: impl SignsWith,
    url: &str,
    event: &str,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Bytes>, ConfigError> {
    let scheme = endpoint.provider();
    let url: Uri = url
        .parse()
        .map_err(|error| said(&format!("{url}: {error}")))?;
    let outgoing = Outgoing::new(body, at);
    let outgoing = outgoing.id("test-delivery").event(event).url(url);
    let request = outgoing.sign(scheme, with.keys(scheme)?)?;
    let refused = |rejection| {
        said(&format!(
            "the endpoint refuses this `{event}` ({rejection})"
        ))
    };
    match deliver(endpoint, &request, at).map_err(refused)? {
        Finished::Answer(_) => Err(said("it is a test of the connection and no event")),
        Finished::Verified(verified) => {
            let received = verified.read().map_err(refused)?;
            if let Some(unreadable) = received.unreadable() {
                let path = unreadable.error().path();
                return Err(said(&format!("the body is no `{event}`: see {path} in it")));
            }
            match received.event_name() {
                name if name == event => Ok(request),
                name => Err(said(&format!(
                    "the body reads as `{name}`, not as `{event}`"
                ))),
            }
        }
    }
}

fn said(sentence: &str) -> ConfigError {
    ConfigError::Signing(sentence.to_owned())
}
