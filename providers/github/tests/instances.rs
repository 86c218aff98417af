//! Reads payloads of each event and action, made from GitHub's schemas of today by `xtask/extract/instances.mjs`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use facts::report;
use serde_json::Value;

/// `WEBHOOK_GITHUB_INSTANCES` is the path of the file that `node xtask/extract/instances.mjs OUT.json` writes.
#[test]
fn payloads_of_todays_schemas_are_typed_and_no_field_is_unknown() {
    let Some(path) = std::env::var_os("WEBHOOK_GITHUB_INSTANCES") else {
        assert!(
            std::env::var_os("CI").is_none(),
            "WEBHOOK_GITHUB_INSTANCES is not set"
        );
        eprintln!("SKIPPED: WEBHOOK_GITHUB_INSTANCES is not set, see xtask/extract/README.md");
        return;
    };
    let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut count = 0;
    for entry in &index {
        let event = entry["name"].as_str().unwrap();
        for payload in entry["examples"].as_array().unwrap() {
            // `report` panics if the payload is refused or unreadable, or if its event or action has no type.
            let report = report(event, payload);
            // If one schema lists the values of a text and another does not, the instance has a made-up text. The report then has it among its unknown values, which is no fault.
            let action = &payload["action"];
            assert_eq!(report.unknown_fields, [""; 0], "{event} {action}");
            count += 1;
        }
    }
    assert!(count > 1_500, "{count} payloads");
}
