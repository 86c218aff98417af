//! Sends as Slack's slash commands. Slack's test of the certificate is no sample, since it comes unsigned.

use webhook_core::Secret;
use webhook_slack::Commands;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};
use crate::senders::slack_bodies::{BUTTON, COMMAND};

pub(crate) const COMMANDS: Sender = Sender {
    name: "slack-commands",
    samples: &[
        Sample {
            name: "weather",
            what: "/weather 94070 & Žatec",
            body: COMMAND,
        },
        Sample {
            name: "weather+bare",
            what: "/weather, and nothing after it",
            body: "token=a-token&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fweather&text=&api_app_id=A0123456789&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F1%2Fa&trigger_id=398738663015.47445629121.803a0bc887a14d10@unique@",
        },
    ],
    signature: Place {
        header: "x-slack-signature",
        before: "v0=",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::Body(BUTTON),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Commands::new),
    public: None,
    another: longer,
};
