//! Reads Slack's bodies: each of its three URLs receives deliveries of its own, whose bodies say what they are.

use webhook_payload::Report;
use webhook_slack::{CommandEvent, Commands, Event, EventsApi, InteractionEvent, Interactivity};

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

pub(crate) fn events(recorded: &Recorded) -> Result<Seen, Failure> {
    through(EventsApi::new(secret()?), None, None, recorded)
}

pub(crate) fn commands(recorded: &Recorded) -> Result<Seen, Failure> {
    through(Commands::new(secret()?), None, None, recorded)
}

pub(crate) fn interactivity(recorded: &Recorded) -> Result<Seen, Failure> {
    through(Interactivity::new(secret()?), None, None, recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        match self {
            Self::Callback(callback) => callback.subtype.as_deref(),
            _ => None,
        }
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}

impl Typed for CommandEvent {
    fn action(&self) -> Option<&str> {
        None
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}

impl Typed for InteractionEvent {
    fn action(&self) -> Option<&str> {
        None
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}
