//! Tests deliveries as views: accessors return what the delivery has, and the report lists what they cannot return.
#![allow(clippy::unwrap_used, reason = "tests")]

use webhook_core::testing::Harness;
use webhook_slack::payload::{AppMentionEvent, BlockAction, Message, ViewSubmitAction};
use webhook_slack::{
    Callback, CommandEvent, Commands, Event, EventsApi, Interaction, InteractionEvent,
    Interactivity,
};

const SECRET: &str = "canary5f0c2b9e8888abcd99";
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

fn callback(event: &str) -> Callback {
    let body =
        format!(r#"{{"type":"event_callback","event_id":"Ev1","team_id":"T1","event":{event}}}"#);
    match events().sent(body).into_event() {
        Event::Callback(callback) => callback,
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
fn an_event_is_a_view_of_its_type() {
    let mention = callback(
        r#"{"type":"app_mention","user":"U1","text":"hi <@U2>","ts":"1.2","channel":"C1","event_ts":"1.2","of_tomorrow":1,"team":7}"#,
    );
    let root = mention.typed::<AppMentionEvent<'static>>().unwrap();
    let view = root.get();
    assert_eq!(view.text(), Some("hi <@U2>"));
    assert_eq!(view.channel(), Some("C1"));
    assert_eq!(view.team(), None);
    let report = root.report();
    assert_eq!(report.unknown_fields, ["event.of_tomorrow"]);
    assert_eq!(report.left_out, ["event.team"]);
}

#[test]
fn a_message_is_one_whatever_its_subtype() {
    let edited = callback(
        r#"{"type":"message","subtype":"message_changed","channel":"C1","ts":"3","event_ts":"3","channel_type":"channel","hidden":true,
        "message":{"type":"message","user":"U1","text":"after","ts":"2","edited":{"user":"U1","ts":"3"}},
        "previous_message":{"type":"message","user":"U1","text":"before","ts":"2"}}"#,
    );
    let root = edited.typed::<Message<'static>>().unwrap();
    let view = root.get();
    assert_eq!(view.subtype(), Some("message_changed"));
    assert_eq!(view.message().unwrap().text(), Some("after"));
    assert_eq!(view.previous_message().unwrap().text(), Some("before"));
    assert!(root.report().is_empty(), "{:?}", root.report());
}

#[test]
fn interactions_are_views() {
    let used = interaction(
        r#"{"type":"block_actions","api_app_id":"A1","token":"t","trigger_id":"1.2","response_url":"https://h.example/","team":{"id":"T1","domain":"acme"},
        "user":{"id":"U1","username":"ann","name":"ann","team_id":"T1"},"container":{"type":"message","message_ts":"1","channel_id":"C1","is_ephemeral":false},
        "channel":{"id":"C1","name":"general"},"actions":[{"type":"static_select","action_id":"pick","block_id":"b","action_ts":"2",
        "selected_option":{"text":{"type":"plain_text","text":"One","emoji":true},"value":"1"}}]}"#,
    );
    let root = used.typed::<BlockAction<'static>>().unwrap();
    let action = root.get().actions().first().unwrap();
    assert_eq!(action.selected_option().unwrap().value(), Some("1"));
    assert_eq!(root.get().container().unwrap().message_ts(), Some("1"));
    assert!(root.report().is_empty(), "{:?}", root.report());

    let submitted = interaction(
        r#"{"type":"view_submission","team":null,"user":{"id":"U1","name":"ann"},"view":{"id":"V1","callback_id":"c","state":{"values":{"b":{"a":{"type":"plain_text_input","value":"typed"}}}}}}"#,
    );
    let root = submitted.typed::<ViewSubmitAction<'static>>().unwrap();
    let state = root.get().view().unwrap().state().unwrap();
    let block = state.values().get("b").unwrap();
    assert_eq!(block.get("a").unwrap().value(), Some("typed"));
}

#[test]
fn a_command_is_a_view_on_its_form() {
    let CommandEvent::Slash(command) = commands()
        .sent(format!("{COMMAND}&of_tomorrow=1"))
        .into_event()
    else {
        unreachable!("a command was entered")
    };
    let root = command.typed().unwrap();
    assert_eq!(root.get().command(), Some("/weather"));
    assert_eq!(root.get().text(), Some("94070 & more"));
    assert_eq!(root.report().unknown_fields, ["of_tomorrow"]);
}

#[test]
fn what_is_no_object_is_an_error() {
    let delivery = callback(r#"{"type":"app_mention"}"#);
    assert!(delivery.typed::<AppMentionEvent<'static>>().is_ok());
    assert_eq!(
        delivery
            .typed::<AppMentionEvent<'static>>()
            .unwrap()
            .get()
            .text(),
        None
    );
}

#[tokio::test]
async fn handlers_get_the_payload() {
    use webhook_slack::{Commands, EventsApi, on};
    use webhook_tower::Dispatcher;

    let events = Dispatcher::<EventsApi>::builder()
        .on(on::MESSAGE, async |message| {
            assert_eq!(message.get().text(), Some("canary 😀"));
            http::StatusCode::ACCEPTED
        })
        .on(on::APP_RATE_LIMITED, async |limited| {
            assert_eq!(limited.get().minute_rate_limited(), Some(1_518_467_820));
            http::StatusCode::ACCEPTED
        })
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let limited = r#"{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"of_tomorrow":1}"#;
    for body in [include_str!("../samples/message.json"), limited] {
        let reply = events.dispatch(self::events().sent(body)).await;
        assert_eq!(reply.unwrap().status(), 202, "{body}");
    }
    let report = self::events().event(limited).report().unwrap();
    assert_eq!(report.unknown_fields, ["of_tomorrow"]);

    let commands = Dispatcher::<Commands>::builder()
        .on(on::command("/weather"), async |command| {
            assert_eq!(command.get().text(), Some("94070 & more"));
            http::StatusCode::ACCEPTED
        })
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let reply = commands.dispatch(self::commands().sent(COMMAND)).await;
    assert_eq!(reply.unwrap().status(), 202);
}

#[test]
fn a_report_is_of_the_type_that_the_delivery_says() {
    let event = |kind: &str| {
        let body = format!(
            r#"{{"type":"event_callback","event_id":"Ev1","event":{{"type":"{kind}","user":7,"of_tomorrow":1}}}}"#
        );
        events().event(body).report()
    };
    let report = event("app_mention").unwrap();
    assert_eq!(report.unknown_fields, ["event.of_tomorrow"]);
    assert_eq!(report.left_out, ["event.user"]);
    assert_eq!(event("invented_tomorrow"), None);
    let command = commands()
        .event(format!("{COMMAND}&of_tomorrow=1"))
        .report();
    assert_eq!(command.unwrap().unknown_fields, ["of_tomorrow"]);
}
