//! GitHub: JSON and form bodies; the event's name is in a header that nobody signs.

use webhook_core::Secret;
use webhook_github::GitHub;

use crate::senders::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const GITHUB: Sender = Sender {
    name: "github",
    samples: &[
        Sample {
            name: "ping",
            what: "what a new hook sends",
            body: r#"{"zen":"Speak like a human.","hook_id":1@unique@,"hook":{"type":"Repository","id":1@unique@,"name":"web","active":true,"events":["*"]}}"#,
        },
        Sample {
            name: "push",
            what: "a push to a branch",
            body: r#"{"ref":"refs/heads/main","before":"0000000000000000000000000000@unique@","after":"1111111111111111111111111111@unique@","created":false,"deleted":false,"forced":false,"base_ref":null,"compare":"https://github.com/octo/cat/compare/0@unique@...1@unique@","commits":[],"head_commit":null,"repository":{"id":2,"full_name":"octo/cat"},"pusher":{"name":"octocat"},"sender":{"id":3,"login":"octocat"}}"#,
        },
        Sample {
            name: "issues",
            what: "an issue is opened",
            body: r#"{"action":"opened","issue":{"id":1@unique@,"number":7,"title":"Grüße ✨"},"repository":{"id":2,"full_name":"octo/cat"},"sender":{"id":3,"login":"octocat"}}"#,
        },
        Sample {
            name: "pull_request",
            what: "a pull request is opened",
            body: r#"{"action":"opened","number":8,"pull_request":{"id":1@unique@,"number":8,"title":"Say hello","state":"open"},"repository":{"id":2,"full_name":"octo/cat"},"sender":{"id":3,"login":"octocat"}}"#,
        },
        Sample {
            name: "push/form",
            what: "a push, from a hook of content type application/x-www-form-urlencoded",
            body: "payload=%7B%22ref%22%3A%22refs%2Fheads%2Fmain%22%2C%22before%22%3A%220%22%2C%22after%22%3A%221@unique@%22%2C%22created%22%3Afalse%2C%22deleted%22%3Afalse%2C%22forced%22%3Afalse%2C%22base_ref%22%3Anull%2C%22compare%22%3A%22%22%2C%22commits%22%3A%5B%5D%2C%22head_commit%22%3Anull%2C%22repository%22%3A%7B%22id%22%3A2%7D%2C%22pusher%22%3A%7B%22name%22%3A%22octocat%22%7D%7D",
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
    signs: Signs {
        body: true,
        time: false,
        url: false,
    },
    event_header: Some("x-github-event"),
    // Both have keys of their own that no other sample has.
    other_event: OtherEvent::Named(["push", "issues"]),
    keys: |secret, _| Ok(Keys::of(GitHub::new(Secret::new(secret)?)?)),
    another: longer,
};
