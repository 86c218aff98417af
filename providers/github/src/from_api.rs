//! Reads events that a program has fetched from GitHub's API, which GitHub did not deliver.

use bytes::Bytes;
use webhook_payload::Draft;

use crate::heading::Heading;
use crate::payload::Event;
use crate::payload::tables::CATALOG;

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
        let heading = Heading::new(name, [Some(guid), None, None, None], false);
        match Draft::scan(payload, &CATALOG) {
            Ok(draft) => Self::of(draft.with(heading), payload),
            Err(error) => Self::unreadable(heading.name.as_str(), error, None, payload),
        }
    }
}
