//! Sends as Slack's Events API, including the handshake for its URL.

use webhook_core::Secret;
use webhook_slack::EventsApi;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};
use crate::senders::slack_bodies::{COMMAND, MENTION};

pub(crate) const EVENTS: Sender = Sender {
    name: "slack-events",
    samples: &[
        Sample {
            name: "app_mention",
            what: "the app is mentioned",
            body: MENTION,
        },
        Sample {
            name: "message",
            what: "a message in a channel",
            body: r#"{"token":"a-token","team_id":"T1DC2JH3J","api_app_id":"A0123456789","event":{"type":"message","user":"U2CERLKJA","text":"hello","ts":"1763712000.000200","channel":"C123ABC456","channel_type":"channel"},"type":"event_callback","event_id":"Ev@unique@","event_time":1763712000}"#,
        },
        Sample {
            name: "url_verification",
            what: "Slack tests the URL",
            body: r#"{"token":"a-token","challenge":"3eZbrw1aBm2rZgRNFdxV@unique@","type":"url_verification"}"#,
        },
        Sample {
            name: "app_rate_limited",
            what: "Slack withholds events",
            body: r#"{"token":"a-token","type":"app_rate_limited","team_id":"T1DC2JH3J","minute_rate_limited":1763712000,"api_app_id":"A@unique@"}"#,
        },
        Sample {
            name: "invented_tomorrow",
            what: "an event that nobody knows yet",
            body: r#"{"token":"a-token","team_id":"T1DC2JH3J","api_app_id":"A0123456789","event":{"type":"invented_tomorrow","user":"U2CERLKJA"},"type":"event_callback","event_id":"Ev@unique@","event_time":1763712000}"#,
        },
    ],
    signature: Place {
        header: "x-slack-signature",
        before: "v0=",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::Body(COMMAND),
    keys: |secret, _| Keys::of(Secret::new(secret)?, EventsApi::new),
    public: None,
    another: longer,
};
