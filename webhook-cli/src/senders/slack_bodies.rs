//! Bodies of Slack that a sample sends to one of its endpoints, and that do not belong at the other endpoints.

/// A slash command.
pub(crate) const COMMAND: &str = "token=a-token&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fweather&text=94070+%26+%C5%BDatec&api_app_id=A0123456789&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F1%2Fa&trigger_id=398738663015.47445629121.803a0bc887a14d10@unique@";

/// An event: the app is mentioned.
pub(crate) const MENTION: &str = r#"{"token":"a-token","team_id":"T1DC2JH3J","api_app_id":"A0123456789","event":{"type":"app_mention","user":"U2CERLKJA","text":"<@U0LAN0Z89> Grüße 🦊","ts":"1763712000.000100","channel":"C123ABC456","event_ts":"1763712000.000100"},"type":"event_callback","event_id":"Ev@unique@","event_time":1763712000}"#;

/// An interaction: somebody pushes a button.
pub(crate) const BUTTON: &str = "payload=%7B%22type%22%3A%22block_actions%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0@unique@%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22actions%22%3A%5B%7B%22type%22%3A%22button%22%2C%22action_id%22%3A%22approve%22%2C%22block_id%22%3A%22b1%22%2C%22value%22%3A%2242%22%7D%5D%7D";
