//! Hands a delivery that could not be handled, and never comes again, to the fallback queue.

use std::fmt;

use webhook_core::{ConfigError, Endpoint, Provider, Received};

/// A queue for deliveries that could not be handled once and that their sender never sends again: of GitHub, Twilio, or
/// Discord's interactions.
///
/// It is made of a [`Forwarder`](crate::forward::Forwarder), under the feature `forward`: to a
/// [`FileQueue`](crate::forward::FileQueue) on the receiver's own disk, which is there when the store is not, to the inbox of
/// `webhook-postgres`, or to any other [`Sink`](crate::forward::Sink). A [`Worker`](crate::forward::Worker) behind it hands each
/// delivery to the same handler, under the same store, so that one which was handled after all is not handled twice.
/// The sender gets a success only once the queue has the delivery for good.
///
/// Deliveries of senders that retry never go there: they are answered with 503 and come again.
#[derive(Clone)]
pub struct Fallback {
    #[cfg(feature = "forward")]
    forwarder: crate::forward::Forwarder,
    /// Without the feature there is none.
    #[cfg(not(feature = "forward"))]
    never: std::convert::Infallible,
}

impl Fallback {
    /// Whether the deliveries of an endpoint can go there: whether they can be sealed and are short enough.
    ///
    /// # Errors
    ///
    /// What is wrong with the endpoint, the seal keys or the queue, and what to do.
    pub fn check<P: Provider>(&self, endpoint: &Endpoint<P>) -> Result<(), ConfigError> {
        #[cfg(feature = "forward")]
        return self.forwarder.check(endpoint);
        #[cfg(not(feature = "forward"))]
        {
            let _ = endpoint;
            match self.never {}
        }
    }

    /// Whether the delivery is durable there now.
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
