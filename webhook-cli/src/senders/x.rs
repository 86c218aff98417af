//! Sends as X: its Activity API, and the older Account Activity API.

use webhook_core::Secret;
use webhook_x::X;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const SENDER: Sender = Sender {
    name: "x",
    samples: &[
        Sample {
            name: "profile.update.bio",
            what: "Activity API: a profile has another text",
            body: r#"{"data":{"event_uuid":"2f3c6a1e-5b7d-4c8e-9a0f-@unique@","filter":{"user_id":"2244994945"},"event_type":"profile.update.bio","tag":"mine","payload":{"before":"Mars & Cars","after":"Grüße 🦊"}}}"#,
        },
        Sample {
            name: "post.create",
            what: "Activity API: a post",
            body: r#"{"data":{"event_uuid":"2f3c6a1e-5b7d-4c8e-9a0f-@unique@","filter":{"user_id":"2244994945"},"event_type":"post.create","tag":"mine","payload":{"id":"1994@unique@","author_id":"2244994945","text":"hello"}}}"#,
        },
        Sample {
            name: "follow.follow",
            what: "Activity API: a new follower",
            body: r#"{"data":{"event_uuid":"2f3c6a1e-5b7d-4c8e-9a0f-@unique@","filter":{"user_id":"2244994945"},"event_type":"follow.follow","tag":"mine","payload":{"source":{"id":"123"},"target":{"id":"2244994945"}}}}"#,
        },
        Sample {
            name: "invented.tomorrow",
            what: "Activity API: an event that nobody knows yet",
            body: r#"{"data":{"event_uuid":"2f3c6a1e-5b7d-4c8e-9a0f-@unique@","filter":{"user_id":"2244994945"},"event_type":"invented.tomorrow","tag":"mine","payload":{}}}"#,
        },
        Sample {
            name: "tweet_create_events",
            what: "Account Activity API: a post",
            body: r#"{"for_user_id":"2244994945","tweet_create_events":[{"id_str":"1994@unique@","text":"hello","user":{"id_str":"2244994945"}}]}"#,
        },
        Sample {
            name: "direct_message_events",
            what: "Account Activity API: a message",
            body: r#"{"for_user_id":"2244994945","direct_message_events":[{"type":"message_create","id":"1994@unique@","message_create":{"target":{"recipient_id":"2244994945"},"sender_id":"123","message_data":{"text":"hello"}}}]}"#,
        },
        Sample {
            name: "follow_events",
            what: "Account Activity API: a new follower",
            body: r#"{"for_user_id":"2244994945","follow_events":[{"type":"follow","created_timestamp":"1763712000000","source":{"id":"1994@unique@"},"target":{"id":"2244994945"}}]}"#,
        },
    ],
    signature: Place {
        header: "x-twitter-webhooks-signature",
        before: "sha256=",
    },
    signs: Signs::BODY,
    event_header: None,
    other_event: OtherEvent::No("X names the event in the signed body alone"),
    keys: |secret, _| Keys::of(Secret::new(secret)?, X::new),
    public: None,
    another: longer,
};
