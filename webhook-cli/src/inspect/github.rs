//! Reads GitHub's bodies: a header names the event, and the body names the action.

use webhook_github::{Event, GitHub};
use webhook_payload::Report;

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

const EVENT: &str = "X-GitHub-Event";

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    let name = recorded.event.as_deref().or_else(|| recorded.header(EVENT));
    let name = name.ok_or_else(|| {
        Failure::Inspection(format!(
            "GitHub names the event in a header: give --event NAME or --header '{EVENT}: NAME'"
        ))
    })?;
    through(GitHub::new(secret()?), None, Some(name), recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        self.envelope()?.action()
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}
