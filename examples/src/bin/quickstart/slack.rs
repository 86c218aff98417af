//! Samples of Slack: three kinds of deliveries under one secret, a handshake, and an unsigned test.

use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_slack::EventsApi;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::SLACK;

const HEADER: &str = "x-slack-signature";
const TIME: &str = "x-slack-request-timestamp";

const VERIFICATION: &str =
    r#"{"token":"t","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY","type":"url_verification"}"#;
const MENTION: &str = r#"{"team_id":"T1","api_app_id":"A1","event":{"type":"app_mention","user":"U1","text":"<@U2> 👋"},"type":"event_callback","event_id":"Ev08MFMKH6","event_time":1763000000}"#;
const COMMAND: &str = "team_id=T1&channel_id=C1&user_id=U1&command=%2Fweather&text=94070+now&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=13345224609.738474920.8088930838d88f008e0";
const CLICK: &str = "payload=%7B%22type%22%3A%22block_actions%22%2C%22trigger_id%22%3A%2212321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3%22%7D";

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    // All three kinds are signed in the same way.
    let slack = EventsApi::new(Secret::new(SLACK)?)?;
    let send = |body: &'static str, after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(body, at)
    };
    let own = SigningKey::hmac(&Secret::new(SLACK)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let mention = send(MENTION, 0).sign(&slack, &own)?;
    let command = send(COMMAND, 0).sign(&slack, &own)?;

    let mut list = Samples::of("slack-events", "/slack/events");
    list.answered(
        "the URL's verification, answered for you",
        200,
        send(VERIFICATION, 0).sign(&slack, &own)?,
    );
    list.genuine("a mention, with an emoji", 200, mention.clone());
    list.forged("no signature", mention.without(HEADER));
    list.forged(
        "somebody else's secret",
        send(MENTION, 0).sign(&slack, foreign)?,
    );
    list.forged(
        "a user changed",
        mention.with_body(MENTION.replace("U1", "U3")),
    );
    list.forged(
        "recorded six minutes ago",
        send(MENTION, -360).sign(&slack, &own)?,
    );
    list.forged(
        "from six minutes ahead",
        send(MENTION, 360).sign(&slack, &own)?,
    );
    list.forged(
        "its time spelled otherwise",
        mention.edited(TIME, |it| format!("+{it}")),
    );
    list.refused("a command at this endpoint", 400, command.clone());
    let events = list.into_list();

    let mut list = Samples::of("slack-commands", "/slack/commands");
    list.genuine("a command", 200, command.clone());
    let unsigned = command.without(HEADER).without(TIME);
    list.answered(
        "the certificate's test, unsigned",
        200,
        unsigned.with_body("ssl_check=1&token=t"),
    );
    list.forged(
        "a command smuggled into that test",
        unsigned.with_body(format!("ssl_check=1&{COMMAND}")),
    );
    list.forged(
        "the form written again",
        command.with_body(COMMAND.replace('+', "%20")),
    );
    list.refused("an event at this endpoint", 400, mention);
    let commands = list.into_list();

    let click = send(CLICK, 0).sign(&slack, &own)?;
    let mut list = Samples::of("slack-interactivity", "/slack/interactivity");
    list.genuine("a button", 200, click.clone());
    list.forged("a newline appended", click.with_body(format!("{CLICK}\n")));
    list.refused("a command at this endpoint", 400, command);
    let all = [events, commands, list.into_list()];
    Ok(all.into_iter().flatten().collect())
}
