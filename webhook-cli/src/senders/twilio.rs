//! Sends as Twilio: forms and JSON. The signature covers the URL, and the URL's query holds the digest of JSON.

use webhook_core::Secret;
use webhook_twilio::Twilio;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const TWILIO: Sender = Sender {
    name: "twilio",
    samples: &[
        Sample {
            name: "message",
            what: "a message comes in: a form",
            body: "ToCountry=US&ToState=&SmsMessageSid=SM0123456789abcdef0123@unique@&NumMedia=0&SmsStatus=received&Body=Gr%C3%BC%C3%9Fe+%26+so&MessageSid=SM0123456789abcdef0123@unique@&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B14158675309&To=%2B18005551212&ApiVersion=2010-04-01",
        },
        Sample {
            name: "message-status",
            what: "a message was delivered: a form",
            body: "SmsSid=SM0123456789abcdef0123@unique@&SmsStatus=delivered&MessageStatus=delivered&MessageSid=SM0123456789abcdef0123@unique@&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B18005551212&To=%2B14158675309&ApiVersion=2010-04-01",
        },
        Sample {
            name: "call",
            what: "a call comes in: a form",
            body: "CallSid=CA0123456789abcdef0123@unique@&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B14158675309&To=%2B18005551212&CallStatus=ringing&Direction=inbound&ApiVersion=2010-04-01",
        },
        Sample {
            name: "onMessageAdded",
            what: "a conversation has a new message: a form that names its event",
            body: "EventType=onMessageAdded&ConversationSid=CH0123456789abcdef0123@unique@&Body=hello&Author=roadrunner&AccountSid=AC0123456789abcdef0123456789abcdef",
        },
        Sample {
            name: "event-streams",
            what: "a batch of Event Streams: JSON",
            body: r#"[{"specversion":"1.0","type":"com.twilio.messaging.message.delivered","source":"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/SM0123456789abcdef0123@unique@","id":"EZ0123456789abcdef0123@unique@","time":"2026-11-21T08:00:00.000Z","data":{"messageSid":"SM0123456789abcdef0123@unique@","messageStatus":"DELIVERED"}}]"#,
        },
        Sample {
            name: "transcript",
            what: "a call is transcribed: JSON, an object",
            body: r#"{"account_sid":"AC0123456789abcdef0123456789abcdef","service_sid":"GA0123456789abcdef0123456789abcdef","transcript_sid":"GT0123456789abcdef0123@unique@","customer_key":null,"event_type":"voice_intelligence_transcript_available"}"#,
        },
    ],
    signature: Place {
        header: "x-twilio-signature",
        before: "",
    },
    signs: Signs {
        body: true,
        time: false,
        url: true,
    },
    event_header: None,
    other_event: OtherEvent::No(
        "Twilio names no event beside URL and parameters, and both are signed",
    ),
    keys: |token, given| {
        Keys::of(Secret::new(token)?, |token| {
            Twilio::new(token, &*given.base)
        })
    },
    public: None,
    another: longer,
};
