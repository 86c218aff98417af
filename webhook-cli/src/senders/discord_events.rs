//! Sends as Discord's webhook events, including their ping.

use webhook_core::{PublicKey, Scheme};
use webhook_discord::WebhookEvents;

use crate::senders::discord_bodies::{AUTHORIZED, COMMAND};
use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, other_seed};

pub(crate) const EVENTS: Sender = Sender {
    name: "discord-events",
    samples: &[
        Sample {
            name: "APPLICATION_AUTHORIZED",
            what: "a user has added the application",
            body: AUTHORIZED,
        },
        Sample {
            name: "ping",
            what: "Discord tests the endpoint (type 0)",
            body: r#"{"version":1,"application_id":"12@unique@","type":0}"#,
        },
        Sample {
            name: "ENTITLEMENT_CREATE",
            what: "a user has bought something",
            body: r#"{"version":1,"application_id":"12","type":1,"event":{"type":"ENTITLEMENT_CREATE","timestamp":"2026-11-21T08:00:00.000000","data":{"id":"787053@unique@","sku_id":"56","user_id":"78","type":1,"deleted":false}}}"#,
        },
        Sample {
            name: "INVENTED_TOMORROW",
            what: "an event that nobody knows yet",
            body: r#"{"version":1,"application_id":"12","type":1,"event":{"type":"INVENTED_TOMORROW","timestamp":"2026-11-21T08:00:00.000000","data":{"id":"787053@unique@"}}}"#,
        },
    ],
    signature: Place {
        header: "x-signature-ed25519",
        before: "",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::Body(COMMAND),
    keys: |text, _| Keys::of_seed(text, WebhookEvents::new),
    public: Some(|text, _| {
        let scheme = PublicKey::from_hex(text).and_then(WebhookEvents::new);
        Some(scheme.map(|scheme| Box::new(scheme) as Box<dyn Scheme>))
    }),
    another: other_seed,
};
