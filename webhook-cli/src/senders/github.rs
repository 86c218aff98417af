//! Sends as GitHub: JSON and form bodies. The event's name is in a header that is not signed.
//!
//! The samples have all fields of real deliveries, so that they are read as typed events.

use webhook_core::Secret;
use webhook_github::GitHub;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const GITHUB: Sender = Sender {
    name: "github",
    samples: &[
        Sample {
            name: "ping",
            what: "what a new hook sends",
            body: include_str!("../../samples/github/ping.json"),
        },
        Sample {
            name: "push",
            what: "a push to a branch",
            body: include_str!("../../samples/github/push.json"),
        },
        Sample {
            name: "issues",
            what: "an issue is opened",
            body: include_str!("../../samples/github/issues.json"),
        },
        Sample {
            name: "pull_request",
            what: "a pull request is opened",
            body: include_str!("../../samples/github/pull_request.json"),
        },
        Sample {
            name: "push+form",
            what: "a push, from a hook of content type application/x-www-form-urlencoded",
            body: include_str!("../../samples/github/push.form"),
        },
        Sample {
            name: "teleport",
            what: "an event that nobody knows yet",
            body: r#"{"action":"arrived","id":1@unique@}"#,
        },
    ],
    signature: Place {
        header: "x-hub-signature-256",
        before: "sha256=",
    },
    signs: Signs::BODY,
    event_header: Some("x-github-event"),
    // The body of each of these events must have a key that no other sample has.
    other_event: OtherEvent::Named(["push", "issues"]),
    keys: |secret, _| Keys::of(Secret::new(secret)?, GitHub::new),
    public: None,
    another: longer,
};
