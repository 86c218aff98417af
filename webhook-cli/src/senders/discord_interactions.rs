//! Sends as Discord's interactions: commands, components and the ping.

use webhook_core::{PublicKey, Scheme};
use webhook_discord::Interactions;

use crate::senders::discord_bodies::{AUTHORIZED, COMMAND};
use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, other_seed};

pub(crate) const INTERACTIONS: Sender = Sender {
    name: "discord-interactions",
    samples: &[
        Sample {
            name: "command",
            what: "a command is invoked (type 2)",
            body: COMMAND,
        },
        Sample {
            name: "ping",
            what: "Discord tests the endpoint (type 1)",
            body: r#"{"application_id":"12","id":"787053@unique@","token":"a-token","type":1,"version":1}"#,
        },
        Sample {
            name: "component",
            what: "a button is pressed (type 3)",
            body: r#"{"application_id":"12","id":"787053@unique@","token":"a-token","type":3,"version":1,"data":{"component_type":2,"custom_id":"refresh"}}"#,
        },
        Sample {
            name: "autocomplete",
            what: "the options of a command are being typed (type 4)",
            body: r#"{"application_id":"12","id":"787053@unique@","token":"a-token","type":4,"version":1,"data":{"id":"34","name":"greet","type":1,"options":[{"name":"whom","type":3,"value":"oc","focused":true}]}}"#,
        },
        Sample {
            name: "modal_submit",
            what: "a modal is submitted (type 5)",
            body: r#"{"application_id":"12","id":"787053@unique@","token":"a-token","type":5,"version":1,"data":{"custom_id":"feedback","components":[]}}"#,
        },
    ],
    signature: Place {
        header: "x-signature-ed25519",
        before: "",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::Body(AUTHORIZED),
    keys: |text, _| Keys::of_seed(text, Interactions::new),
    public: Some(|text, _| {
        let scheme = PublicKey::from_hex(text).and_then(Interactions::new);
        Some(scheme.map(|scheme| Box::new(scheme) as Box<dyn Scheme>))
    }),
    another: other_seed,
};
