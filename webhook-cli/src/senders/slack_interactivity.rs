//! Sends as Slack's buttons, shortcuts and modals: a form with one field, whose value is JSON.

use webhook_core::Secret;
use webhook_slack::Interactivity;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};
use crate::senders::slack_bodies::{BUTTON, MENTION};

pub(crate) const INTERACTIVITY: Sender = Sender {
    name: "slack-interactivity",
    samples: &[
        Sample {
            name: "block_actions",
            what: "a button is pressed",
            body: BUTTON,
        },
        Sample {
            name: "shortcut",
            what: "a global shortcut",
            body: "payload=%7B%22type%22%3A%22shortcut%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0@unique@%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22callback_id%22%3A%22open_ticket%22%7D",
        },
        Sample {
            name: "message_action",
            what: "a shortcut on a message",
            body: "payload=%7B%22type%22%3A%22message_action%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0@unique@%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22callback_id%22%3A%22quote%22%2C%22message%22%3A%7B%22type%22%3A%22message%22%2C%22text%22%3A%22Gr%C3%BC%C3%9Fe%22%7D%7D",
        },
        Sample {
            name: "view_submission",
            what: "a modal is submitted",
            body: "payload=%7B%22type%22%3A%22view_submission%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0@unique@%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22view%22%3A%7B%22id%22%3A%22V1%22%2C%22type%22%3A%22modal%22%2C%22callback_id%22%3A%22feedback%22%2C%22state%22%3A%7B%22values%22%3A%7B%7D%7D%7D%7D",
        },
        Sample {
            name: "view_closed",
            what: "a modal is closed: without a trigger_id",
            body: "payload=%7B%22type%22%3A%22view_closed%22%2C%22token%22%3A%22a-token%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22view%22%3A%7B%22id%22%3A%22V@unique@%22%2C%22type%22%3A%22modal%22%2C%22callback_id%22%3A%22feedback%22%7D%2C%22is_cleared%22%3Afalse%7D",
        },
        Sample {
            name: "invented_tomorrow",
            what: "an interaction that nobody knows yet",
            body: "payload=%7B%22type%22%3A%22invented_tomorrow%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0@unique@%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%7D",
        },
    ],
    signature: Place {
        header: "x-slack-signature",
        before: "v0=",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::Body(MENTION),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Interactivity::new),
    public: None,
    another: longer,
};
