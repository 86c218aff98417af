//! Callbacks with their payloads, for handlers.
//!
//! No parameter says what a callback is about; only the URL does that you gave Twilio for it. So all of these events
//! have one name, `form`, and an endpoint can have a handler for one of them. Where Twilio was told to use `GET`, the
//! name is `get`, and where the callback has a parameter `EventType`, as those of WhatsApp's messages have, the name
//! is what that says: `on::MESSAGE_STATUS.named("get")`, `on::MESSAGE_STATUS.named("READ")`.

use webhook_core::on::On;
use webhook_payload::Root;

use crate::payload::*;
use crate::{Event, Twilio};

macro_rules! on {
    ($($(#[doc = $doc:literal])+ $name:ident($payload:ident),)+) => {$(
        $(#[doc = $doc])+
        pub const $name: On<Twilio, Root<$payload<'static>>> = On::new("form", |event| match event {
            Event::Form(params) | Event::Get(params) => params.typed().ok(),
            _ => None,
        });
    )+};
}
on! {
    /// A message came in: <https://www.twilio.com/docs/messaging/guides/webhook-request>.
    INCOMING_MESSAGE(IncomingMessage),
    /// A message was sent, delivered, or was not: <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>.
    MESSAGE_STATUS(MessageStatusCallback),
    /// A call waits for instructions: <https://www.twilio.com/docs/voice/twiml#request-parameters>.
    CALL(CallRequest),
    /// A call rings, is answered, or ends: <https://www.twilio.com/docs/voice/api/call-resource#statuscallback>.
    CALL_STATUS(CallStatusCallback),
    /// A recording is ready: <https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback>.
    RECORDING_STATUS(RecordingStatusCallback),
    /// Whether a person or a machine answers: <https://www.twilio.com/docs/voice/answering-machine-detection>.
    MACHINE_DETECTION(MachineDetectionCallback),
}
