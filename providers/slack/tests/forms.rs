//! Tests slash commands and interactivity: what their forms say, and forms that are neither.

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{Harness, deliver};
use webhook_core::{Finished, RejectionKind, Timestamp};
use webhook_slack::{
    CommandEvent, Commands, EventsApi, Interaction, InteractionEvent, InteractionType,
    Interactivity, SlashCommand,
};

const SECRET: &str = "canary5f0c2b9e8888abcd99";
const NOW: i64 = 1_700_000_000;
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

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

fn command(body: &str) -> SlashCommand {
    match commands().sent(body.to_owned()).into_event() {
        CommandEvent::Slash(command) => command,
        other => unreachable!("{other:?}"),
    }
}

fn interaction(json: &str) -> Interaction {
    match interactivity().sent(payload(json)).into_event() {
        InteractionEvent::Interaction(interaction) => interaction,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_command_and_its_fields() {
    let received = commands().sent(COMMAND);
    assert_eq!(received.event_name(), "/weather");
    let id = received.authentic_id().unwrap().into_owned();
    assert_eq!(id, "13345224609.738474920.canary");
    assert!(received.dedup_key().unwrap().contains("slack-commands"));
    assert!(received.answer().is_none());
    let command = command(COMMAND);
    assert_eq!(command.command, "/weather");
    assert_eq!(command.text, "94070 & more");
    assert_eq!(
        command.response_url,
        "https://hooks.slack.com/commands/canary"
    );
    assert_eq!(command.trigger_id, id);
    assert_eq!(
        (&*command.user_id, command.user_name.as_deref()),
        ("U1", Some("ann"))
    );
    assert_eq!(
        (&*command.team_id, command.team_domain.as_deref()),
        ("T1", Some("acme"))
    );
    assert_eq!(
        (&*command.channel_id, command.channel_name.as_deref()),
        ("C1", Some("general"))
    );
    assert_eq!(command.api_app_id.as_deref(), Some("A1"));
    assert_eq!(command.enterprise_id.as_deref(), Some("E1"));
    assert_eq!(command.enterprise_name.as_deref(), Some("Acme Inc"));
    assert_eq!(command.is_enterprise_install, Some(false));
}

#[test]
fn a_command_without_what_it_always_has_is_unreadable() {
    let without = |name: &str| {
        let fields = COMMAND
            .split('&')
            .filter(|it| !it.starts_with(&format!("{name}=")));
        fields.collect::<Vec<_>>().join("&")
    };
    for name in [
        "team_id",
        "channel_id",
        "user_id",
        "response_url",
        "trigger_id",
    ] {
        let received = commands().sent(without(name));
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.error().path(), name);
        assert_eq!(unreadable.raw(), without(name).as_bytes());
        assert!(received.dedup_key().unwrap().contains("sha256:"));
    }
    for name in [
        "text",
        "user_name",
        "team_domain",
        "api_app_id",
        "is_enterprise_install",
    ] {
        assert_eq!(command(&without(name)).command, "/weather");
    }
    // If a field comes twice, the last one counts, and the report says so.
    let twice = command(&format!("{COMMAND}&command=%2Fother&user_name=other"));
    let typed = twice.typed().unwrap();
    assert_eq!(twice.command, "/other");
    assert_eq!(typed.get().command(), Some("/other"));
    assert_eq!(typed.report().duplicates, ["user_name", "command"]);
    let both = commands().sent(format!("{COMMAND}&payload=%7B%7D"));
    assert_eq!(both.unreadable().unwrap().error().path(), ".");
    let all = commands().sent("command=a&payload=b&ssl_check=1");
    assert_eq!(all.unreadable().unwrap().error().path(), ".");
    for body in [
        &b""[..],
        b"x",
        b"a=b",
        b"[1]",
        b"\xff\x00",
        b"command=%2Fa&payload=%7B%7D",
    ] {
        assert_eq!(commands().sent(body).unreadable().unwrap().raw(), body);
    }
}

#[test]
fn deliveries_of_another_kind_contradict_the_endpoint() {
    let contradiction = Some(RejectionKind::Contradiction);
    for body in [EVENT, "{}", " {", &payload("{}"), "payload="] {
        assert_eq!(
            commands().refusal(&events().signed(body.to_owned())),
            contradiction,
            "{body}"
        );
    }
    for body in [EVENT, "{}", COMMAND, "command=", "ssl_check=1"] {
        assert_eq!(
            interactivity().refusal(&events().signed(body)),
            contradiction,
            "{body}"
        );
    }
}

/// Makes a request without any of Slack's headers.
fn unsigned(body: impl Into<Bytes>) -> Request<Bytes> {
    let mut request = Request::new(body.into());
    *request.method_mut() = http::Method::POST;
    request
}

#[test]
fn an_unsigned_test_of_the_certificate_is_answered_and_nothing_else_is() {
    let verdict = |body: String| match deliver(commands().endpoint(), &unsigned(body), at(NOW)) {
        Ok(Finished::Answer(answer)) => Ok((answer.status().as_u16(), answer.body().len())),
        Ok(Finished::Verified(verified)) => unreachable!("{verified:?}"),
        Err(rejection) => Err(rejection.kind()),
    };
    let token = |length: usize| format!("ssl_check=1&token={}", "t".repeat(length));
    for body in [
        "ssl_check=1",
        "token=&ssl_check=1",
        "ssl%5Fcheck=1",
        "&ssl_check=1&",
    ] {
        assert_eq!(verdict(body.to_owned()), Ok((200, 0)), "{body}");
    }
    assert_eq!(token(238).len(), 256);
    assert_eq!(verdict(token(238)), Ok((200, 0)));
    assert_eq!(verdict(token(239)), Err(RejectionKind::NoSignature));
    for body in [
        "",
        "ssl_check",
        "ssl_check=",
        "ssl_check=0",
        "ssl_check=11",
        "ssl_check=1&ssl_check=1",
        "ssl_check=1&token=a&token=b",
        "ssl_check=1&payload=%7B%7D",
        "ssl_check=1&command=%2Fweather",
        "ssl_check=1&x",
        "ssl_check=1;x=1",
        "token=a",
        "{\"ssl_check\":1}",
        COMMAND,
        EVENT,
    ] {
        let refused = Err(RejectionKind::NoSignature);
        assert_eq!(verdict(body.to_owned()), refused, "{body}");
    }
    // If the header is present it must be valid. The other routes have no such rule.
    let mut request = unsigned("ssl_check=1");
    let missing = Some(RejectionKind::MissingHeader);
    assert_eq!(events().refusal(&request), missing);
    assert_eq!(interactivity().refusal(&request), missing);
    request
        .headers_mut()
        .insert("x-slack-signature", "".parse().unwrap());
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(commands().refusal(&request), malformed);
}

#[test]
fn a_signed_test_of_the_certificate_needs_no_handler() {
    let received = commands().sent("token=t&ssl_check=1&team_id=T1");
    assert!(matches!(received.event(), CommandEvent::SslCheck));
    assert_eq!(received.event_name(), "ssl_check");
    let answer = received.answer().unwrap();
    assert_eq!((answer.status().as_u16(), answer.body().len()), (200, 0));
    // A form with a command is a command, whatever else it has.
    let both = format!("{COMMAND}&ssl_check=1");
    assert_eq!(command(&both).command, "/weather");
}

#[test]
fn an_interaction_and_its_payload() {
    let json = r#"{"type":"block_actions","token":"t","trigger_id":"1.2.a","api_app_id":"A1",
        "user":{"id":"U1"},"team":{"id":"T1","domain":"d"},"actions":[{"action_id":"x","value":"😀&+%"}]}"#;
    let received = interactivity().sent(payload(json));
    assert_eq!(received.event_name(), "block_actions");
    assert_eq!(received.authentic_id().as_deref(), Some("1.2.a"));
    assert!(
        received
            .dedup_key()
            .unwrap()
            .contains("slack-interactivity")
    );
    let event = interaction(json);
    assert_eq!(event.kind, InteractionType::BlockActions);
    assert_eq!(event.user_id.as_deref(), Some("U1"));
    assert_eq!(event.team_id.as_deref(), Some("T1"));
    assert_eq!(event.api_app_id.as_deref(), Some("A1"));
    assert_eq!(event.callback_id, None);
    assert_eq!(event.raw(), json.as_bytes());
    let value: serde_json::Value = event.json().unwrap();
    assert_eq!(value["actions"][0]["value"], "😀&+%");
    assert!(event.json::<u8>().is_err());
}

#[test]
fn only_the_type_must_be_there() {
    for kind in InteractionType::KNOWN {
        let event = interaction(&format!(r#"{{"type":"{kind}"}}"#));
        assert!(event.kind.is_known() && event.kind.as_str() == *kind);
    }
    let unknown = r#"{"type":"new","team":null,"user":"U1","trigger_id":7}"#;
    let event = interaction(unknown);
    assert!(!event.kind.is_known());
    assert_eq!(
        (event.team_id, event.user_id, event.trigger_id),
        (None, None, None)
    );
    assert!(
        interactivity()
            .sent(payload(unknown))
            .authentic_id()
            .is_none()
    );
    let callback_id = |json| interaction(json).callback_id;
    let of_shortcut = callback_id(r#"{"type":"shortcut","callback_id":"s"}"#);
    assert_eq!(of_shortcut.as_deref(), Some("s"));
    let of_view = callback_id(r#"{"type":"view_submission","view":{"callback_id":"v"}}"#);
    assert_eq!(of_view.as_deref(), Some("v"));
    assert_eq!(callback_id(r#"{"type":"view_closed","view":{}}"#), None);
}

#[test]
fn what_is_not_one_payload_is_unreadable() {
    let one = payload(r#"{"type":"shortcut"}"#);
    for body in [
        format!("{one}&{one}"),
        payload(""),
        payload("{"),
        payload("{}"),
        payload("null"),
        "a=b".to_owned(),
        String::new(),
    ] {
        let received = interactivity().sent(body.clone());
        assert_eq!(received.unreadable().unwrap().raw(), body.as_bytes());
    }
    // A field beside it spoils nothing, and does not make it another kind.
    let beside = interactivity().sent(format!("{one}&ssl_check=1"));
    assert_eq!(beside.event_name(), "shortcut");
    let beside = interactivity().sent(format!("{one}&new_field=1"));
    assert_eq!(beside.event_name(), "shortcut");
}
