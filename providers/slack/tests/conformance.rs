//! Runs every attack that the core derives from the adapter's claim, on each kind of delivery.

use webhook_conformance::{Report, conformance};
use webhook_core::Provider;
use webhook_core::testing::Harness;
use webhook_slack::{Commands, EventsApi, Interactivity};

const SECRET: &str = "canary5f0c2b9e8888abcd99";
const EVENT: &str = include_str!("../samples/message.json");
const COMMAND: &str = include_str!("../samples/command.txt");

/// A form whose one field is this payload.
fn payload(json: &str) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("payload", json);
    form.finish()
}

fn events() -> Harness<EventsApi> {
    Harness::of(SECRET, EventsApi::new)
}

fn commands() -> Harness<Commands> {
    Harness::of(SECRET, Commands::new)
}

fn interactivity() -> Harness<Interactivity> {
    Harness::of(SECRET, Interactivity::new)
}

fn attack<P: Provider>(slack: &Harness<P>, body: String) -> Report {
    let request = slack.signed(body);
    let report = conformance(slack.endpoint(), slack.keys(), &request, slack.now());
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
        attack(&events(), EVENT.to_owned()),
        attack(&commands(), COMMAND.to_owned()),
        attack(&interactivity(), payload(json)),
    ] {
        let mut unsigned = report.uncovered().iter();
        assert!(!unsigned.any(|line| line.contains("x-slack")), "{report}");
    }
}
