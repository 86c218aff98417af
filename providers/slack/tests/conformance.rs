//! Every attack that the core derives from the claim, on each kind of delivery.

mod common;

use common::*;
use webhook_conformance::{Report, conformance};
use webhook_core::{Endpoint, Provider};

fn attack<P: Provider>(slack: P, body: String) -> Report {
    let report = conformance(&Endpoint::new(slack), key(), &signed(body), at(NOW));
    report.assert_at_least(400);
    assert_eq!(
        report.covered(),
        [
            "a signed time in the header x-slack-request-timestamp",
            "the body",
            "HmacSha256 as Hex in the header x-slack-signature",
        ]
    );
    report
}

#[test]
fn events_commands_and_interactivity() {
    let json = r#"{"type":"block_actions","user":{"id":"U1"},"actions":[]}"#;
    for report in [
        attack(events(), EVENT.to_owned()),
        attack(commands(), COMMAND.to_owned()),
        attack(interactivity(), payload(json)),
    ] {
        let mut unsigned = report.uncovered().iter();
        assert!(!unsigned.any(|line| line.contains("x-slack")), "{report}");
    }
}
