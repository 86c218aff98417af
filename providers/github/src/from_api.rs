//! Events that were not delivered but fetched.

use bytes::Bytes;

use crate::event::Envelope;
use crate::event_name::EventName;
use crate::events::Event;

impl Event {
    /// Reads an event that you have fetched from GitHub's API, such as by
    /// [`GET /app/hook/deliveries/{id}`](https://docs.github.com/en/rest/apps/webhooks#get-a-delivery-for-an-app-webhook):
    /// its `event`, its `guid` and its `request.payload`.
    ///
    /// Nothing is verified: such an event is as authentic as your connection to GitHub. Never give it
    /// the body of a request that came to you; that is what an [`Endpoint`](webhook_core::Endpoint) is
    /// for, and only what went through one is [`Verified`](webhook_core::Verified).
    #[must_use]
    pub fn from_api(name: &str, guid: &str, payload: &Bytes) -> Self {
        let read = Envelope::of_payload(EventName::from(name), payload.into(), false);
        let envelope = read.map(|(mut envelope, _)| {
            envelope.delivery_id = Some(guid.to_owned());
            envelope
        });
        Self::of(name, envelope, payload)
    }
}
