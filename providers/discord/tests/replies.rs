//! Tests the bytes of replies, and the replies that cannot be made.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, signed_request};
use webhook_core::{Endpoint, Finished, Timestamp};
use webhook_discord::replies::{
    Button, ButtonStyle, Callback, Choice, MessageUpdate, Modal, ReplyError, ReplyMessage, Row,
    TextInput,
};
use webhook_discord::{InteractionEvent, Interactions};

fn interaction(body: &str) -> InteractionEvent {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let endpoint = Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap());
    let request = signed_request(&endpoint, ed25519_key(), body.to_owned(), now).unwrap();
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, now) else {
        unreachable!("not verified")
    };
    verified.read().unwrap().into_event()
}

fn on_wire(callback: Callback) -> Value {
    let response: Response<Bytes> = callback.into_response();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    serde_json::from_slice(response.body()).unwrap()
}

/// The callback types of
/// <https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type>
#[test]
fn callbacks_are_what_discord_documents() {
    let InteractionEvent::Command(command) =
        interaction(r#"{"type":2,"id":"1","token":"t","data":{"id":"3","name":"a","type":1}}"#)
    else {
        unreachable!("a command")
    };
    let text = || ReplyMessage::text("Congrats on sending your command!").unwrap();
    assert_eq!(
        on_wire(command.reply().message(text())),
        json!({"type": 4, "data": {"content": "Congrats on sending your command!"}})
    );
    let row = Row::buttons([
        Button::new(ButtonStyle::Danger, "click_me_2", "Click Me Too").unwrap(),
        Button::link("https://example.com", "Read").unwrap(),
    ]);
    let message = text()
        .ephemeral()
        .without_mentions()
        .row(row.unwrap())
        .unwrap();
    let message = message.embed(json!({"title": "An embed"})).unwrap();
    assert_eq!(
        on_wire(command.reply().message(message))["data"],
        json!({
            "content": "Congrats on sending your command!", "flags": 64, "allowed_mentions": {"parse": []},
            "embeds": [{"title": "An embed"}],
            "components": [{"type": 1, "components": [
                {"type": 2, "style": 4, "custom_id": "click_me_2", "label": "Click Me Too"},
                {"type": 2, "style": 5, "url": "https://example.com", "label": "Read"},
            ]}],
        })
    );
    assert_eq!(on_wire(command.reply().defer()), json!({"type": 5}));
    assert_eq!(
        on_wire(command.reply().defer_ephemeral()),
        json!({"type": 5, "data": {"flags": 64}})
    );
    assert_eq!(
        on_wire(command.reply().launch_activity()),
        json!({"type": 12})
    );
    let modal = Modal::new(
        "bug_modal",
        "Bug Report",
        TextInput::paragraph("why", "Why?").unwrap(),
    );
    let modal = modal
        .unwrap()
        .input(TextInput::line("name", "Name").unwrap().optional())
        .unwrap();
    assert_eq!(
        on_wire(command.reply().modal(modal)),
        json!({"type": 9, "data": {"custom_id": "bug_modal", "title": "Bug Report", "components": [
            {"type": 18, "label": "Why?", "component": {"type": 4, "style": 2, "custom_id": "why"}},
            {"type": 18, "label": "Name", "component": {"type": 4, "style": 1, "custom_id": "name", "required": false}},
        ]}})
    );

    let text = json!({"type": 10, "content": "What happened?"});
    let modal = Modal::with_component("bug_modal", "Bug Report", &text).unwrap();
    assert_eq!(
        on_wire(command.reply().modal(modal))["data"]["components"],
        json!([text])
    );
    let none = Modal::with_component("bug_modal", "Bug Report", "no object");
    assert!(none.is_err(), "{none:?}");

    let InteractionEvent::Autocomplete(typing) =
        interaction(r#"{"type":4,"id":"1","token":"t","data":{"id":"3","name":"a","type":1}}"#)
    else {
        unreachable!("an autocomplete")
    };
    let choices = [
        Choice::text("Ant", "ant"),
        Choice::integer("Two", 2),
        Choice::number("Half", 0.5),
    ];
    assert_eq!(
        on_wire(typing.reply().choices(choices.map(Result::unwrap)).unwrap()),
        json!({"type": 8, "data": {"choices": [
            {"name": "Ant", "value": "ant"}, {"name": "Two", "value": 2}, {"name": "Half", "value": 0.5},
        ]}})
    );
    assert_eq!(
        on_wire(typing.reply().choices([]).unwrap()),
        json!({"type": 8, "data": {"choices": []}})
    );

    let InteractionEvent::Component(button) = interaction(
        r#"{"type":3,"id":"1","token":"t","data":{"custom_id":"a","component_type":2}}"#,
    ) else {
        unreachable!("a component")
    };
    assert_eq!(on_wire(button.reply().defer_update()), json!({"type": 6}));
    assert_eq!(
        on_wire(
            button
                .reply()
                .update(MessageUpdate::text("done").unwrap().without_components())
        ),
        json!({"type": 7, "data": {"content": "done", "components": []}})
    );
    assert_eq!(
        on_wire(button.reply().update(MessageUpdate::new())),
        json!({"type": 7, "data": {}})
    );
}

#[test]
fn a_modal_can_update_a_message_only_where_a_component_opened_it() {
    let submitted = |more: &str| {
        let body = format!(
            r#"{{"type":5,"id":"1","token":"t","data":{{"custom_id":"m","components":[]}}{more}}}"#
        );
        let InteractionEvent::ModalSubmit(modal) = interaction(&body) else {
            unreachable!("a modal")
        };
        modal
    };
    assert!(submitted("").reply_on_message().is_none());
    let reply = submitted(r#","message":{"id":"5"}"#)
        .reply_on_message()
        .unwrap();
    assert_eq!(on_wire(reply.defer_update()), json!({"type": 6}));
    assert_eq!(on_wire(submitted("").reply().defer()), json!({"type": 5}));
}

#[test]
fn an_answer_through_the_api_is_an_empty_202() {
    let response: Response<Bytes> = Callback::through_the_api().into();
    assert_eq!(response.status(), 202);
    assert!(response.body().is_empty());
    assert!(response.headers().is_empty());
}

#[test]
fn limits_are_those_of_the_documentation_in_characters() {
    let too_long = |error: ReplyError, limit: usize| match error {
        ReplyError::TooLong {
            limit: found,
            length,
            ..
        } => assert_eq!((found, length), (limit, limit + 1)),
        other => unreachable!("{other}"),
    };
    // Lengths count characters, whatever their bytes.
    let text = |length: usize| "ü".repeat(length);
    ReplyMessage::text(text(2000)).unwrap();
    too_long(ReplyMessage::text(text(2001)).unwrap_err(), 2000);
    too_long(MessageUpdate::text(text(2001)).unwrap_err(), 2000);
    Choice::text(text(100), text(100)).unwrap();
    too_long(Choice::integer(text(101), 1).unwrap_err(), 100);
    too_long(Choice::text("a", text(101)).unwrap_err(), 100);
    too_long(
        Button::new(ButtonStyle::Primary, &text(101), "a").unwrap_err(),
        100,
    );
    too_long(
        Button::new(ButtonStyle::Primary, "a", &text(81)).unwrap_err(),
        80,
    );
    let input = || TextInput::line("a", "a").unwrap();
    too_long(TextInput::line("a", text(46)).unwrap_err(), 45);
    too_long(input().value(&text(4001)).unwrap_err(), 4000);
    too_long(input().placeholder(&text(101)).unwrap_err(), 100);
    too_long(Modal::new(text(101), "a", input()).unwrap_err(), 100);
    too_long(Modal::new("a", text(46), input()).unwrap_err(), 45);
    for empty in [
        ReplyMessage::text("").unwrap_err(),
        Choice::text("", "a").unwrap_err(),
        Button::link("", "a").unwrap_err(),
        Modal::new("", "a", input()).unwrap_err(),
    ] {
        assert!(matches!(empty, ReplyError::Empty { .. }), "{empty}");
        assert!(empty.to_string().contains("give it at least one character"));
    }
}

#[test]
fn counts_are_those_of_the_documentation() {
    let InteractionEvent::Autocomplete(typing) =
        interaction(r#"{"type":4,"id":"1","token":"t","data":{"id":"3","name":"a","type":1}}"#)
    else {
        unreachable!("an autocomplete")
    };
    let choice = || Choice::integer("a", 1).unwrap();
    typing.reply().choices((0..25).map(|_| choice())).unwrap();
    // No more than 26 choices are made, even from an endless iterator.
    let error = typing
        .reply()
        .choices(std::iter::repeat_with(choice))
        .unwrap_err();
    assert_eq!(
        error,
        ReplyError::TooMany {
            what: "choices",
            limit: 25
        }
    );

    let button = || Button::new(ButtonStyle::Primary, "a", "a").unwrap();
    let row = || Row::buttons([button()]).unwrap();
    let full = (0..5)
        .try_fold(ReplyMessage::text("a").unwrap(), |message, _| {
            message.row(row())
        })
        .unwrap();
    assert!(matches!(
        full.row(row()),
        Err(ReplyError::TooMany { limit: 5, .. })
    ));
    assert!(matches!(
        Row::buttons((0..6).map(|_| button())),
        Err(ReplyError::TooMany { limit: 5, .. })
    ));
    assert!(matches!(Row::buttons([]), Err(ReplyError::None { .. })));
    assert!(matches!(
        Row::select(5),
        Err(ReplyError::NotAnObject { .. })
    ));
    let embed = json!({"title": "a"});
    let full = (1..10)
        .try_fold(ReplyMessage::with_embed(&embed).unwrap(), |message, _| {
            message.embed(&embed)
        })
        .unwrap();
    assert!(matches!(
        full.embed(&embed),
        Err(ReplyError::TooMany { limit: 10, .. })
    ));
    let input = || TextInput::line("a", "a").unwrap();
    let modal = Modal::new("a", "a", input()).unwrap();
    let modal = (0..4)
        .try_fold(modal, |modal, _| modal.input(input()))
        .unwrap();
    assert!(matches!(
        modal.input(input()),
        Err(ReplyError::TooMany { limit: 5, .. })
    ));
}

#[test]
fn a_callback_does_not_print_what_it_says() {
    let message = ReplyMessage::text("canary").unwrap();
    let InteractionEvent::Command(command) =
        interaction(r#"{"type":2,"id":"1","token":"t","data":{"id":"3","name":"a","type":1}}"#)
    else {
        unreachable!("a command")
    };
    let shown = format!("{:?}", command.reply().message(message));
    assert!(!shown.contains("canary"), "{shown}");
}

/// An axum handler returns the callback as it is, and nobody has to name the type of the body.
#[cfg(feature = "axum")]
#[test]
fn a_callback_is_a_response_of_axum() {
    use axum_core::response::IntoResponse;
    use webhook_discord::replies::Callback;

    fn handler() -> impl IntoResponse {
        Callback::through_the_api()
    }
    assert_eq!(handler().into_response().status(), 202);
    let response = Callback::through_the_api().into_response();
    assert_eq!(
        (response.status().as_u16(), response.body().len()),
        (202, 0)
    );
}
