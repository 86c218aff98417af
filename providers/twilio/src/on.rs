//! Twilio's callbacks with their payloads, for the handlers of a dispatcher.
//!
//! No parameter says which kind of callback a request is; only the URL that you gave Twilio for it does. So all of
//! these events have the same name, `form`, and an endpoint can have a handler for only one of them. If you told
//! Twilio to use `GET`, the name is `get`. If the callback has a parameter `EventType`, as those of WhatsApp's messages
//! have, the name is that parameter's value: `on::MESSAGE_STATUS.named("get")`, `on::MESSAGE_STATUS.named("READ")`.

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
    /// A message was sent, was delivered, or failed:
    /// <https://www.twilio.com/docs/messaging/guides/track-outbound-message-status>.
    MESSAGE_STATUS(MessageStatusCallback),
    /// A call waits for instructions: <https://www.twilio.com/docs/voice/twiml#request-parameters>.
    CALL(CallRequest),
    /// A call rings, is answered, or ends: <https://www.twilio.com/docs/voice/api/call-resource#statuscallback>.
    CALL_STATUS(CallStatusCallback),
    /// A recording is ready: <https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback>.
    RECORDING_STATUS(RecordingStatusCallback),
    /// Twilio has detected whether a person or a machine answered:
    /// <https://www.twilio.com/docs/voice/answering-machine-detection>.
    MACHINE_DETECTION(MachineDetectionCallback),
}
