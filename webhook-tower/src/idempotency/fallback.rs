//! Hands a delivery that could not be handled to the fallback queue, if its sender never sends it again.

use std::fmt;

use webhook_core::{ConfigError, Endpoint, Provider, Received};

/// A queue for deliveries that could not be handled and that their sender never sends again: those of GitHub, of
/// Twilio, and Discord's interactions.
///
/// With the feature `forward` it is made of a [`Forwarder`](crate::forward::Forwarder). That forwards to a
/// [`FileQueue`](crate::forward::FileQueue) on the receiver's own disk, which works when the store does not, to the
/// inbox of `webhook-postgres`, or to any other [`Sink`](crate::forward::Sink). A [`Worker`](crate::forward::Worker)
/// behind the queue hands each delivery to the same handler under the same store, so a delivery that was handled after
/// all is not handled twice. The sender gets a success only once the queue has confirmed the delivery.
///
/// Deliveries of senders that retry never go to the fallback: they are answered with 503, and the sender retries.
#[derive(Clone)]
pub struct Fallback {
    #[cfg(feature = "forward")]
    forwarder: crate::forward::Forwarder,
    /// Without the feature `forward` no value of this type can exist.
    #[cfg(not(feature = "forward"))]
    never: std::convert::Infallible,
}

impl Fallback {
    /// Checks that the deliveries of an endpoint can go to the queue: that they can be sealed and are short enough.
    ///
    /// # Errors
    ///
    /// Returns an error that says what is wrong with the endpoint, the seal keys or the queue, and what to do.
    pub fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), ConfigError> {
        #[cfg(feature = "forward")]
        return self.forwarder.check(endpoint);
        #[cfg(not(feature = "forward"))]
        {
            let _ = endpoint;
            match self.never {}
        }
    }

    /// Hands the delivery to the queue. Returns whether it is durable there now.
    pub(super) async fn keep<P: Provider>(&self, received: &Received<P>) -> bool {
        #[cfg(feature = "forward")]
        return self.forwarder.keep(received).await;
        #[cfg(not(feature = "forward"))]
        {
            let _ = received;
            match self.never {}
        }
    }
}

#[cfg(feature = "forward")]
impl From<crate::forward::Forwarder> for Fallback {
    fn from(forwarder: crate::forward::Forwarder) -> Self {
        Self { forwarder }
    }
}

impl fmt::Debug for Fallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_tuple("Fallback");
        #[cfg(feature = "forward")]
        shown.field(&self.forwarder);
        shown.finish()
    }
}
