//! Sends as MongoDB: the alerts of Atlas.

use webhook_core::Secret;
use webhook_mongodb::MongoDb;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const SENDER: Sender = Sender {
    name: "mongodb",
    samples: &[
        Sample {
            name: "alert.open",
            what: "an alert is opened",
            body: r#"{"id":"533dc40ae4b0@unique@","groupId":"535683b3794d371327b00000","alertConfigId":"533dc40ae4b00835ff81eaee","eventTypeName":"OUTSIDE_METRIC_THRESHOLD","status":"OPEN","created":"2026-11-21T08:00:00Z","updated":"2026-11-21T08:00:00Z","clusterName":"Grüße 🦊","metricName":"ASSERT_REGULAR","currentValue":{"number":1.5,"units":"RAW"}}"#,
        },
        Sample {
            name: "alert.close",
            what: "an alert is closed",
            body: r#"{"id":"533dc40ae4b0@unique@","groupId":"535683b3794d371327b00000","eventTypeName":"NO_PRIMARY","status":"CLOSED","created":"2026-11-21T08:00:00Z","updated":"2026-11-21T08:30:00Z","resolved":"2026-11-21T08:30:00Z","clusterName":"Cluster0"}"#,
        },
        Sample {
            name: "alert.inform",
            what: "something happened, and is over",
            body: r#"{"id":"533dc40ae4b0@unique@","groupId":"535683b3794d371327b00000","eventTypeName":"PRIMARY_ELECTED","status":"INFORMATIONAL","created":"2026-11-21T08:00:00Z","clusterName":"Cluster0"}"#,
        },
        Sample {
            name: "alert.invented",
            what: "an event and a state that nobody knows yet",
            body: r#"{"id":"533dc40ae4b0@unique@","eventTypeName":"INVENTED_TOMORROW","status":"SNOOZED"}"#,
        },
        Sample {
            name: "alert.open+template",
            what: "an alert through a template of your own",
            body: "NO_PRIMARY in Cluster0, number @unique@",
        },
    ],
    signature: Place {
        header: "x-mms-signature",
        before: "",
    },
    signs: Signs::BODY,
    event_header: Some("x-mms-event"),
    other_event: OtherEvent::No(
        "X-MMS-Event is not signed, and any body fits any of its names: go by the body's status",
    ),
    keys: |secret, _| Keys::of(Secret::new(secret)?, MongoDb::new),
    public: None,
    another: longer,
};
