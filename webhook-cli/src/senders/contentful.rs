//! Sends as Contentful: webhooks whose topic is signed.

use webhook_contentful::Contentful;
use webhook_core::Secret;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs};

pub(crate) const SENDER: Sender = Sender {
    name: "contentful",
    samples: &[
        Sample {
            name: "ContentManagement.Entry.publish",
            what: "an entry is published",
            body: r#"{"metadata":{"tags":[]},"sys":{"type":"Entry","id":"4LgMotpNF6W2@unique@","space":{"sys":{"type":"Link","linkType":"Space","id":"yadj1kx9rmg0"}},"environment":{"sys":{"id":"master","type":"Link","linkType":"Environment"}},"contentType":{"sys":{"type":"Link","linkType":"ContentType","id":"post"}},"revision":2,"createdAt":"2026-11-21T08:00:00.000Z","updatedAt":"2026-11-21T08:05:00.000Z"},"fields":{"title":{"de-DE":"Grüße 🦊"}}}"#,
        },
        Sample {
            name: "ContentManagement.Entry.delete",
            what: "an entry is deleted",
            body: r#"{"sys":{"type":"DeletedEntry","id":"4LgMotpNF6W2@unique@","space":{"sys":{"type":"Link","linkType":"Space","id":"yadj1kx9rmg0"}},"revision":2,"deletedAt":"2026-11-21T08:10:00.000Z"}}"#,
        },
        Sample {
            name: "ContentManagement.Asset.auto_save",
            what: "an asset is being edited",
            body: r#"{"sys":{"type":"Asset","id":"wtrHxeu3zEo@unique@","version":3},"fields":{"title":{"en-US":"hello"}}}"#,
        },
        Sample {
            name: "ContentManagement.Task.Create",
            what: "a task, whose action has a capital",
            body: r#"{"sys":{"newTask":{"sys":{"type":"Task","id":"@unique@"},"body":"translate"}}}"#,
        },
        Sample {
            name: "ContentManagement.Invented.tomorrow",
            what: "a topic that nobody knows yet",
            body: r#"{"sys":{"type":"Invented","id":"@unique@"}}"#,
        },
        Sample {
            name: "ContentManagement.Entry.publish+text",
            what: "what a transformation makes of an entry",
            body: "entry @unique@ is published",
        },
    ],
    signature: Place {
        header: "x-contentful-signature",
        before: "",
    },
    signs: Signs {
        body: true,
        time: true,
        // Only the path is signed, which is the same on whatever way the receiver is reached.
        url: false,
    },
    event_header: Some("x-contentful-topic"),
    other_event: OtherEvent::No("Contentful signs the topic"),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Contentful::new),
    public: None,
    another,
};

/// Makes another secret of the same form by changing the first character.
fn another(secret: &str) -> String {
    let rest = secret.get(1..).unwrap_or_default();
    let first = if secret.starts_with('a') { "b" } else { "a" };
    [first, rest].concat()
}
