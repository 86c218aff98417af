//! The module behind `webhook inspect`, until the command line has it.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../../webhook-cli/src/inspect.rs"]
mod inspect;

use inspect::inspect;

const ISSUE: &str = include_str!("../../providers/github/tests/examples/issues.opened.json");

#[test]
fn a_body_is_typed_other_or_unreadable() {
    let header = [("X-GitHub-Event".to_owned(), "issues".to_owned())];
    let new = ISSUE.replacen("\"number\":", "\"colour\":\"new\",\"number\":", 1);
    let read = inspect("github", None, &header, new.into()).unwrap();
    assert!(!read.is_unreadable());
    let line = serde_json::json!({
        "file": "a.json", "provider": "github", "event": "issues", "action": "opened", "typed": true,
        "unknown_fields": ["issue.colour"], "unreadable": null,
    });
    assert_eq!(read.to_json("a.json"), line);
    assert!(
        read.pretty("a.json")
            .ends_with("typed\n  unknown field issue.colour")
    );

    let other = inspect("github", Some("moon_landing"), &[], "{}".into()).unwrap();
    assert!(!other.is_unreadable());
    assert_eq!(other.to_json("-")["typed"], false);

    let broken = ISSUE.replacen("\"number\":1", "\"number\":\"one\"", 1);
    let broken = inspect("github", Some("issues"), &[], broken.into()).unwrap();
    assert!(broken.is_unreadable());
    assert_eq!(broken.to_json("-")["unreadable"]["path"], "issue.number");
    let relabelled = inspect("github", Some("push"), &[], ISSUE.into()).unwrap();
    assert!(relabelled.is_unreadable());

    assert!(inspect("github", None, &[], "{}".into()).is_err());
    assert!(
        inspect("stripe", None, &[], "{}".into())
            .unwrap_err()
            .contains("not typed yet")
    );
}
