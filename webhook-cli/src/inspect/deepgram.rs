//! Reads Deepgram's bodies, which say by their shape what they are.

use webhook_deepgram::{Deepgram, Event};
use webhook_payload::Report;

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    through(Deepgram::basic("hook", secret()?), None, None, recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        None
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}
