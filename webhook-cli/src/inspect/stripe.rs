//! Reads Stripe's bodies, each of which names the type of its event.

use webhook_payload::Report;
use webhook_stripe::{Event, Stripe};

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    through(Stripe::new(secret()?), None, None, recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        None // the type says it
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}
