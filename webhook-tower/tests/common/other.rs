//! A second provider, which is the first under another name.

use super::{Event, Sender};
use std::borrow::Cow;
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Delivery, Head};
use webhook_core::{Provider, Rejection, Scheme, Unreadable};

pub(crate) struct Other(pub(crate) Sender);

impl Scheme for Other {
    fn name(&self) -> &'static str {
        "other"
    }
    fn keys(&self) -> &Keyring {
        self.0.keys()
    }
    fn defaults(&self) -> Defaults {
        self.0.defaults()
    }
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        self.0.claim(head)
    }
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        self.0.draft(draft)
    }
}

impl Provider for Other {
    type Event = Event;

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        self.0.parse(delivery)
    }
    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        self.0.event_name(event)
    }
    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        self.0.unreadable(event)
    }
    fn dedup_id<'a>(&self, _: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}
