//! Stripe: the event's type is in the body, whatever it is.

use webhook_payload::Report;
use webhook_stripe::{Event, Stripe};

use super::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    through(Stripe::new(secret()?), None, None, recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        None // the type says it
    }

    fn report(&self) -> Option<Report> {
        let of_stripe = self.report()?;
        let mut report = Report::default();
        // What has another form in its API version is as unknown to the type as what is new.
        report.unknown_fields = of_stripe.unknown_fields;
        report.unknown_fields.extend(of_stripe.left_out);
        report.unknown_values = of_stripe.unknown_values;
        Some(report)
    }
}
