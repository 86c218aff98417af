//! Shopify: the topic is in a header, and the body is the resource.

use webhook_payload::Report;
use webhook_shopify::{Event, Shopify};

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

const TOPIC: &str = "X-Shopify-Topic";

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    let topic = recorded.event.as_deref().or_else(|| recorded.header(TOPIC));
    let topic = topic.ok_or_else(|| {
        Failure::Inspection(format!(
            "Shopify names the topic in a header: give --event TOPIC or --header '{TOPIC}: TOPIC'"
        ))
    })?;
    through(Shopify::new(secret()?), None, Some(topic), recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        None // the topic says it
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}
