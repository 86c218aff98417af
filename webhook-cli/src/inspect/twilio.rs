//! Reads Twilio's callbacks. Only the URL says what a callback is about, so this file guesses it from the parameters.

use webhook_payload::{Report, Shaped};
use webhook_twilio::payload::{
    CallRequest, CallStatusCallback, IncomingMessage, MachineDetectionCallback,
    MessageStatusCallback, RecordingStatusCallback,
};
use webhook_twilio::{Event, Params, Twilio};

use super::reading::{Recorded, Seen, Typed, secret, through};
use crate::Failure;

pub(crate) fn read(recorded: &Recorded) -> Result<Seen, Failure> {
    let twilio = Twilio::new(secret()?, "https://example.com");
    through(twilio, None, None, recorded)
}

impl Typed for Event {
    fn action(&self) -> Option<&str> {
        match self {
            Self::Form(params) | Self::Get(params) => Some(kind(params)?.0),
            _ => None,
        }
    }

    fn report(&self) -> Option<Report> {
        match self {
            Self::Form(params) | Self::Get(params) => kind(params)?.1(params),
            _ => None,
        }
    }
}

/// Reports on parameters of one kind.
type Reported = fn(&Params) -> Option<Report>;

/// Guesses what the parameters are about: the first kind of which they have a parameter that no other kind has.
fn kind(params: &Params) -> Option<(&'static str, Reported)> {
    let kinds: [(&str, &[&str], Reported); 6] = [
        (
            "recording status",
            &["RecordingStatus"],
            of::<RecordingStatusCallback<'static>>,
        ),
        (
            "machine detection",
            &["MachineDetectionDuration"],
            of::<MachineDetectionCallback<'static>>,
        ),
        (
            "call status",
            &["CallbackSource", "CallDuration", "SequenceNumber"],
            of::<CallStatusCallback<'static>>,
        ),
        ("call", &["CallSid"], of::<CallRequest<'static>>),
        (
            "message status",
            &["MessageStatus"],
            of::<MessageStatusCallback<'static>>,
        ),
        ("message", &["MessageSid"], of::<IncomingMessage<'static>>),
    ];
    let mut kinds = kinds.into_iter();
    let found = kinds.find(|(_, own, _)| own.iter().any(|key| params.has(key)));
    found.map(|(name, _, report)| (name, report))
}

fn of<T: Shaped>(params: &Params) -> Option<Report> {
    Some(params.typed::<T>().ok()?.report())
}
