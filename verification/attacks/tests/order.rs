//! Checks for each adapter and preset that the manual says where an event's object and time are, or why it has none.
//!
//! The code must do what the manual says.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeSet;

use http::Request;
use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider, Received, Timestamp};

const MANUAL: &str = include_str!("../../../webhook-tower/docs/order.md");

/// Senders for which the program says where object and time are. The adapters' own tests cover them.
const SAID_BY_PROGRAMS: [&str; 2] = ["custom", "standard-webhooks"];

/// For each sender in the manual's first table: an event, its body, and the object and milliseconds that are read from
/// it.
const ORDERED: &[(&str, &str, &str, &str, i64)] = &[
    (
        "stripe",
        "plan.updated",
        r#"{"id":"evt_1","object":"event","account":"acct_1","created":1763712000,"data":{"object":{"id":"gold/1","object":"plan"}},"livemode":true,"type":"plan.updated"}"#,
        "acct_1/live/plan/gold/1",
        1_763_712_000_000,
    ),
    (
        "stripe",
        "v1.billing.meter.error_report_triggered",
        r#"{"id":"evt_2","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2025-11-21T08:00:00.250Z","related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"}}"#,
        "/test/billing.meter/mtr_1",
        1_763_712_000_250,
    ),
    (
        "github",
        "issues",
        r#"{"action":"opened","issue":{"id":1,"number":1,"title":"t","state":"open","user":{"login":"a","id":1},"node_id":"I_1","updated_at":"2025-11-21T08:00:00Z"},"repository":{"id":9,"name":"one","full_name":"octo/one"},"sender":{"id":7,"login":"octo"}}"#,
        "I_1",
        1_763_712_000_000,
    ),
    (
        "github",
        "issue_comment",
        r#"{"action":"created","comment":{"id":1,"body":"b","user":{"login":"a","id":1},"node_id":"IC_1","updated_at":"2025-11-21T08:00:01Z"},"issue":{"id":1,"number":1,"title":"t","state":"open","user":{"login":"a","id":1},"node_id":"I_1","updated_at":"2025-11-21T08:00:00Z"},"repository":{"id":9,"name":"one","full_name":"octo/one"},"sender":{"id":7,"login":"octo"}}"#,
        "IC_1",
        1_763_712_001_000,
    ),
    (
        "shopify",
        "orders/updated",
        r#"{"id":820982911946154508,"admin_graphql_api_id":"gid://shopify/Order/820982911946154508","updated_at":"2025-11-21T03:00:00-05:00"}"#,
        "gid://shopify/Order/820982911946154508",
        1_763_712_000_000,
    ),
    (
        "slack/events",
        "message",
        r#"{"team_id":"T1","event":{"type":"message","subtype":"message_changed","channel":"C1","ts":"1763712000.000200","event_ts":"1763712000.000200","message":{"ts":"1763711000.000100"}},"type":"event_callback","event_id":"Ev1","event_time":1763712009}"#,
        "T1/message/C1/1763711000.000100",
        1_763_712_000_000,
    ),
    (
        "slack/events",
        "user_change",
        r#"{"team_id":"T1","event":{"type":"user_change","user":{"id":"U1"},"event_ts":"1763712000.25"},"type":"event_callback","event_id":"Ev2"}"#,
        "T1/user/U1",
        1_763_712_000_250,
    ),
    (
        "discord/events",
        "ENTITLEMENT_DELETE",
        r#"{"version":1,"application_id":"12","type":1,"event":{"type":"ENTITLEMENT_DELETE","timestamp":"2025-11-21T08:00:00.064834","data":{"id":"787053080478613555","sku_id":"56","user_id":"78","type":1,"deleted":true}}}"#,
        "entitlement/787053080478613555",
        1_763_712_000_064,
    ),
    (
        "contentful",
        "ContentManagement.Entry.delete",
        r#"{"sys":{"type":"DeletedEntry","id":"4Lg","space":{"sys":{"type":"Link","linkType":"Space","id":"yad"}},"environment":{"sys":{"id":"master"}},"updatedAt":"2025-11-21T07:00:00.000Z","deletedAt":"2025-11-21T08:00:00.500Z"}}"#,
        "yad/master/Entry/4Lg",
        1_763_712_000_500,
    ),
    (
        "bigcommerce",
        "store/order/created",
        r#"{"scope":"store/order/created","store_id":"1","data":{"type":"order","id":250},"created_at":1763712000,"producer":"stores/abcde"}"#,
        "stores/abcde/order/250",
        1_763_712_000_000,
    ),
    (
        "mongodb",
        "alert.open",
        r#"{"id":"533dc40ae4b00835ff81eaee","eventTypeName":"NO_PRIMARY","status":"OPEN","updated":"2025-11-21T08:00:00Z"}"#,
        "533dc40ae4b00835ff81eaee",
        1_763_712_000_000,
    ),
    (
        "custom/paddle",
        "subscription.updated",
        r#"{"event_id":"evt_1","event_type":"subscription.updated","occurred_at":"2025-11-21T08:00:00.298157Z","data":{"id":"sub_1"}}"#,
        "sub_1",
        1_763_712_000_298,
    ),
    (
        "custom/linear",
        "Issue",
        r#"{"action":"update","type":"Issue","createdAt":"2025-11-21T08:00:00.000Z","data":{"id":"2174add1"},"webhookTimestamp":1763712000000}"#,
        "2174add1",
        1_763_712_000_000,
    ),
    (
        "custom/square",
        "payment.updated",
        r#"{"event_id":"e1","type":"payment.updated","created_at":"2025-11-21T08:00:00.5Z","data":{"type":"payment","id":"KkAk"}}"#,
        "KkAk",
        1_763_712_000_500,
    ),
    (
        "custom/zoom",
        "meeting.started",
        r#"{"event":"meeting.started","event_ts":1763712000250,"payload":{"account_id":"a","object":{"id":"1234567890","uuid":"u"}}}"#,
        "1234567890",
        1_763_712_000_250,
    ),
];

/// Returns the names in the first column of a table of the manual.
fn rows(heading: &str) -> BTreeSet<&'static str> {
    let (_, section) = MANUAL.split_once(heading).unwrap();
    let section = section.split("\n# ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    let cells = rows.filter_map(|row| Some(row.split_once(" |")?.0));
    cells
        .filter(|cell| *cell != "sender")
        .flat_map(|cell| cell.split(", "))
        .collect()
}

fn received<P: Provider>(case: &Case<P>, event: &str, body: &str) -> Received<P> {
    let outgoing = case.outgoing(event, body.to_owned());
    let request: Request<_> = case.sign(outgoing).unwrap();
    match deliver(&case.one, &request, NOW) {
        Ok(Finished::Verified(verified)) => verified.read().unwrap(),
        other => panic!("{}: {other:?}", case.name),
    }
}

/// Compares each case with the two tables.
struct Held {
    ordered: BTreeSet<&'static str>,
    unordered: BTreeSet<&'static str>,
    seen: BTreeSet<&'static str>,
}

impl Visitor for Held {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let family = case.name.split('/').next().unwrap();
        let is_known = |name: &&str| self.ordered.contains(name) || self.unordered.contains(name);
        let row = [case.name, family].into_iter().find(is_known);
        let row = row.unwrap_or_else(|| panic!("docs/order.md says nothing of {}", case.name));
        assert!(
            !(self.ordered.contains(row) && self.unordered.contains(row)),
            "{row} is in both tables"
        );
        self.seen.insert(row);
        if self.unordered.contains(row) || SAID_BY_PROGRAMS.contains(&row) {
            for sample in case.samples {
                let received = received(case, sample.event, sample.body);
                assert_eq!(received.subject(), None, "{}", case.name);
                assert_eq!(received.subject_digest(), None, "{}", case.name);
            }
            return;
        }
        let of = |entry: &&(&str, &str, &str, &str, i64)| entry.0 == row;
        assert!(ORDERED.iter().any(|it| of(&it)), "{row} has no example");
        for (_, event, body, subject, millis) in ORDERED.iter().filter(of) {
            let received = received(case, event, body);
            let error = received.unreadable().map(|it| it.error().to_string());
            assert!(error.is_none(), "{event}: {error:?}");
            assert_eq!(received.subject().as_deref(), Some(*subject), "{event}");
            let time = received.occurred_at().map(Timestamp::unix_millis);
            assert_eq!(time, Some(*millis), "{event}");
            assert!(received.subject_digest().is_some());
        }
    }
}

#[test]
fn each_sender_has_an_order_or_the_manual_says_why_not() {
    let ordered = rows("\n# What each sender signs of it\n");
    let unordered = rows("\n# What cannot be ordered\n");
    let all = ordered.union(&unordered).copied().collect();
    let mut held = Held {
        ordered,
        unordered,
        seen: BTreeSet::new(),
    };
    every(&mut held);
    assert_eq!(
        held.seen, all,
        "the manual speaks of senders that there are not"
    );
}

/// Whoever has recorded a delivery can send it under another event's name. That must not make an event count as late.
#[test]
fn what_may_be_relabelled_and_what_cannot_be_read_has_no_place_in_an_order() {
    struct Relabelled(usize);

    impl Visitor for Relabelled {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            if case.name != "github" {
                return;
            }
            let body = ORDERED.iter().find(|it| it.1 == "issue_comment").unwrap().2;
            for (event, body) in [("push", body), ("anything", body), ("issues", "{\"a\":")] {
                let received = received(case, event, body);
                assert_eq!(received.subject(), None, "{event}");
                assert_eq!(received.occurred_at(), None, "{event}");
                self.0 += 1;
            }
        }
    }
    let mut relabelled = Relabelled(0);
    every(&mut relabelled);
    assert_eq!(relabelled.0, 3);
}
