//! Tests payloads that GitHub sends today and that older schemas did not allow: they are typed, and exact.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use facts::kept;
use serde_json::{Value, json};
use webhook_core::testing::Harness;
use webhook_github::payload::{CodeScanningAlertEvent, IssueDependenciesEvent, SubIssuesEvent};
use webhook_github::{Event, GitHub};

/// An official example, whose objects these tests use.
fn example(event: &str) -> Value {
    let found = kept().into_iter().find(|(name, _)| name == event);
    found.unwrap().1
}

fn event(name: &str, payload: &Value) -> Event {
    let github = Harness::of("canary-5f0c2b9e", GitHub::new).event_name(name);
    let received = github.sent(payload.to_string());
    assert!(received.unreadable().is_none(), "{name}");
    received.into_event()
}

/// The actions about assignments have neither `ref` nor `commit_oid`, which all other actions have.
#[test]
fn an_alert_is_assigned_without_what_other_actions_always_have() {
    let issue = example("issues");
    let user = &issue["sender"];
    let payload = json!({
        "action": "updated_assignment",
        "alert": {
            "number": 12, "state": "open", "created_at": "2026-02-03T04:05:06Z",
            "html_url": "https://github.com/o/r/security/code-scanning/12",
            "url": "https://api.github.com/repos/o/r/code-scanning/alerts/12",
            "assignees": [user], "dismissed_at": null, "dismissed_by": null, "dismissed_reason": null,
            "rule": {"id": "js/xss", "severity": "error", "description": "Cross-site scripting"},
            "tool": {"name": "CodeQL", "version": null},
        },
        "repository": issue["repository"],
        "sender": user,
    });
    let Event::CodeScanningAlert(CodeScanningAlertEvent::UpdatedAssignment(assigned)) =
        event("code_scanning_alert", &payload)
    else {
        unreachable!("it is typed")
    };
    assert_eq!(assigned.report().left_out, [""; 0]);
    assert_eq!(
        assigned
            .get()
            .alert()
            .get("number")
            .and_then(|it| it.as_i64()),
        Some(12)
    );
    assert_eq!(assigned.envelope().json::<Value>().unwrap(), payload);
}

/// Of two issues in different repositories, a delivery has only the one that the hook's repository may see.
#[test]
fn one_side_of_a_dependency_may_be_absent() {
    let example = example("issues");
    for action in [
        "blocked_by_added",
        "blocked_by_removed",
        "blocking_added",
        "blocking_removed",
    ] {
        for side in ["blocked_issue", "blocking_issue"] {
            let mut payload = json!({
                "action": action,
                "repository": example["repository"],
                "sender": example["sender"],
            });
            payload[side] = example["issue"].clone();
            payload[format!("{side}_id")] = example["issue"]["id"].clone();
            let Event::IssueDependencies(event) = event("issue_dependencies", &payload) else {
                unreachable!("{action} with {side} is typed")
            };
            assert!(
                !matches!(event, IssueDependenciesEvent::Other(_)),
                "{action}"
            );
            let issue = if side == "blocked_issue" {
                assert!(event.blocking_issue().is_none());
                event.blocked_issue()
            } else {
                assert!(event.blocked_issue().is_none());
                event.blocking_issue()
            };
            assert_eq!(issue.unwrap().id(), 444_500_041, "{action} with {side}");
        }
    }
}

#[test]
fn ids_beyond_what_a_double_holds_are_exact() {
    const JUST_BEYOND: i64 = (1 << 53) + 1;
    let mut example = example("issues");
    let mut sub = example["issue"].clone();
    sub["id"] = JUST_BEYOND.into();
    example["issue"]["id"] = i64::MAX.into();
    let payload = json!({
        "action": "sub_issue_added",
        "sub_issue_id": JUST_BEYOND, "sub_issue": sub, "sub_issue_repo": example["repository"],
        "parent_issue_id": i64::MAX, "parent_issue": example["issue"],
        "repository": example["repository"], "sender": example["sender"],
    });
    let Event::SubIssues(SubIssuesEvent::SubIssueAdded(added)) = event("sub_issues", &payload)
    else {
        unreachable!("it is typed")
    };
    let view = added.get();
    assert_eq!(view.sub_issue_id(), Some(JUST_BEYOND));
    assert_eq!(view.sub_issue().unwrap().id(), JUST_BEYOND);
    assert_eq!(view.parent_issue_id(), Some(i64::MAX));
    assert_eq!(view.parent_issue().unwrap().id(), i64::MAX);
    assert_eq!(serde_json::to_value(view).unwrap(), payload);
    assert!(format!("{view:?}").contains("9007199254740993"));
}
