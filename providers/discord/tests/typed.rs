//! The types: documented examples, instances made from facts, and what Discord may add.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, signed_request};
use webhook_core::{Endpoint, Finished, Provider, Received, Timestamp};
use webhook_discord::payload::{
    AutocompleteOption, Channel, CommandData, CommandOption, ComponentData,
};
use webhook_discord::{
    InteractionEvent, Interactions, NotificationData, Report, Snowflake, WebhookEvent,
    WebhookEvents,
};
use webhook_payload::testing::{Declared, Make, NEW_NAME, NEW_NUMBER};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn receive<P: Provider>(endpoint: &Endpoint<P>, body: &Value) -> Received<P> {
    let request = signed_request(endpoint, ed25519_key(), body.to_string(), NOW).unwrap();
    match deliver(endpoint, &request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => unreachable!("answered without a proof"),
    }
}

fn interaction(body: &Value) -> InteractionEvent {
    let endpoint = Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap());
    receive(&endpoint, body).into_event()
}

fn webhook_event(body: &Value) -> WebhookEvent {
    let endpoint = Endpoint::new(WebhookEvents::new(ed25519_public_key().unwrap()).unwrap());
    receive(&endpoint, body).into_event()
}

/// Returns what is new in a body that must be typed.
#[track_caller]
fn report(body: &Value) -> Report {
    if body.get("event").is_some() {
        match webhook_event(body) {
            WebhookEvent::Event(event) => event.report().unwrap(),
            other => unreachable!("{other:?} of {body}"),
        }
    } else {
        let event = interaction(body);
        let report = event.report();
        report.unwrap_or_else(|| unreachable!("{event:?} of {body}"))
    }
}

#[track_caller]
fn nothing_new(body: &Value) {
    let report = report(body);
    assert_eq!(report, Report::default(), "{body}");
}

/// The documentation's examples: of commands
/// (<https://docs.discord.com/developers/interactions/application-commands>), of components and modals
/// (<https://docs.discord.com/developers/components/reference>, in the interaction of a command, which the
/// page leaves out) and of events (<https://docs.discord.com/developers/events/webhook-events>, with one of the
/// page's users where it says "user data"). By the names of the files.
fn examples() -> BTreeMap<String, Value> {
    webhook_payload::testing::examples(env!("CARGO_MANIFEST_DIR")).unwrap()
}

fn example(name: &str) -> Value {
    examples().remove(name).unwrap()
}

#[test]
fn the_documented_examples_are_typed_and_lose_no_field() {
    let examples = examples();
    assert_eq!(examples.len(), 26);
    for body in examples.values() {
        nothing_new(body);
    }
}

#[test]
fn what_was_entered_is_at_hand() {
    let InteractionEvent::Command(command) = interaction(&example("command.chat_input")) else {
        unreachable!("a command")
    };
    let CommandData::ChatInput(data) = command.data() else {
        unreachable!("of a chat")
    };
    let Some(CommandOption::String(option)) = data.option("cardname") else {
        unreachable!("{:?}", data.options())
    };
    assert_eq!(option.value(), "The Gitrog Monster");
    let member = command.interaction().member().unwrap();
    assert!(member.permissions().unwrap().has(3));
    assert_eq!(member.joined_at().unwrap().unix_seconds(), 1_489_432_754);

    let InteractionEvent::Command(command) = interaction(&example("command.message")) else {
        unreachable!("a command")
    };
    let CommandData::Message(data) = command.data() else {
        unreachable!("on a message")
    };
    let message = data.resolved().unwrap().message(data.target_id()).unwrap();
    assert_eq!(message.content(), Some("some message"));

    let InteractionEvent::Component(component) = interaction(&example("component.role_select"))
    else {
        unreachable!("a component")
    };
    let ComponentData::RoleSelect(data) = component.data() else {
        unreachable!("of roles")
    };
    let role = data
        .resolved()
        .unwrap()
        .role(data.values().first().unwrap());
    assert_eq!(role.unwrap().name(), Some("Developer"));
    assert_eq!(component.values().len(), data.values().len());

    let InteractionEvent::ModalSubmit(modal) = interaction(&example("modal.text_input")) else {
        unreachable!("a modal")
    };
    let feedback = modal.data().text("game_feedback").unwrap();
    assert!(feedback.starts_with("The recent"));
    assert_eq!(modal.data().text("other"), None);

    let WebhookEvent::Event(event) = webhook_event(&example("event.ENTITLEMENT_DELETE")) else {
        unreachable!("an event")
    };
    let NotificationData::EntitlementDelete(entitlement) = event.data() else {
        unreachable!("of an entitlement")
    };
    assert_eq!(entitlement.deleted(), Some(true));
    assert!(!format!("{event:?}").contains("111178765189277770"));
}

/// What a select chose or a modal uploaded is found by its id, for each kind of select.
#[test]
fn what_was_chosen_is_found_by_its_id() {
    let mut found = 0;
    for (name, body) in examples() {
        let resolved = body["data"]["resolved"].clone();
        let event = match name.split_once('.') {
            Some(("component" | "modal", _)) if resolved.is_object() => interaction(&body),
            _ => continue,
        };
        let at_hand = match &event {
            InteractionEvent::Component(it) => match it.data() {
                ComponentData::UserSelect(data) => data.resolved(),
                ComponentData::RoleSelect(data) => data.resolved(),
                ComponentData::MentionableSelect(data) => data.resolved(),
                ComponentData::ChannelSelect(data) => data.resolved(),
                _ => None,
            },
            InteractionEvent::ModalSubmit(it) => it.data().resolved(),
            other => unreachable!("{other:?}"),
        };
        let at_hand = at_hand.unwrap();
        for (kind, all) in resolved.as_object().unwrap() {
            for (id, one) in all.as_object().unwrap() {
                let key = Snowflake::from(id.as_str());
                let value = match kind.as_str() {
                    "users" => serde_json::to_value(at_hand.user(key).unwrap()),
                    "members" => serde_json::to_value(at_hand.member(key).unwrap()),
                    "roles" => serde_json::to_value(at_hand.role(key).unwrap()),
                    "channels" => serde_json::to_value(at_hand.channel(key).unwrap()),
                    "attachments" => serde_json::to_value(at_hand.attachment(key).unwrap()),
                    other => unreachable!("{other}"),
                };
                assert_eq!(&value.unwrap(), one, "{name}");
                found += 1;
            }
        }
        assert_eq!(at_hand.user("7"), None);
    }
    assert!(found > 10, "{found}");
}

/// Subcommands, as the documentation's walkthrough defines them: `/permissions user edit`.
#[test]
fn options_within_subcommands_are_found() {
    let mut body = example("command.chat_input");
    let leaf = json!([{"name": "user", "type": 6, "value": "53908232506183680"}, {"name": "level", "type": 10, "value": 1.5}]);
    body["data"]["options"] = json!([{"options": [{"options": leaf, "name": "edit", "type": 1}], "name": "user", "type": 2}]);
    nothing_new(&body);
    let InteractionEvent::Command(command) = interaction(&body) else {
        unreachable!("a command")
    };
    let CommandData::ChatInput(data) = command.data() else {
        unreachable!("of a chat")
    };
    assert_eq!(data.subcommand(), ["user", "edit"]);
    assert_eq!(data.entered().len(), 2);
    let Some(CommandOption::User(option)) = data.option("user") else {
        unreachable!("a user")
    };
    assert_eq!(option.value(), "53908232506183680");
    assert!(data.option("edit").is_none());

    body["type"] = 4.into();
    body["data"]["options"][0]["options"][0]["options"] = json!([{"name": "a", "type": 3, "value": ""}, {"focused": true, "name": "b", "type": 4, "value": "1x"}]);
    nothing_new(&body);
    let InteractionEvent::Autocomplete(typing) = interaction(&body) else {
        unreachable!("an autocomplete")
    };
    let Some(AutocompleteOption::Integer(option)) = typing.data().focused() else {
        unreachable!("{:?}", typing.data().focused())
    };
    assert_eq!(option.name(), "b");
}

/// Deliveries of 2025 have these fields, which no page documents.
#[test]
fn what_recorded_interactions_carry_is_known() {
    let mut body = example("command.chat_input");
    body["entitlement_sku_ids"] = json!(["1088510058284990888"]);
    body["channel"] = json!({"id": "1380488052169769113", "type": 0, "name": "general", "permissions": "2251799813685247",
        "icon_emoji": {"id": null, "name": "x"}, "theme_color": null});
    body["guild"] =
        json!({"id": "1380488052169769110", "locale": "en-US", "features": ["OF_TOMORROW"]});
    nothing_new(&body);
    let event = interaction(&body);
    let it = event.interaction().unwrap();
    assert_eq!(
        it.entitlement_sku_ids().first().unwrap(),
        "1088510058284990888"
    );
    assert_eq!(it.guild().unwrap().features().first(), Some("OF_TOMORROW"));
    let Some(Channel::Text(channel)) = it.channel() else {
        unreachable!("{:?}", it.channel())
    };
    assert_eq!(channel.icon_emoji().unwrap().name(), Some("x"));
    assert!(channel.permissions().unwrap().has(10));
}

// ---- instances made from facts ----

fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["discord"], 3).unwrap()
}

/// Each kind of delivery: its name, its number or type, and the root of its data.
const KINDS: [(&str, i64, &str); 4] = [
    ("command", 2, "command"),
    ("component", 3, "component"),
    ("autocomplete", 4, "autocomplete"),
    ("modal", 5, "modal"),
];
const EVENTS: [(&str, &str); 11] = [
    ("APPLICATION_AUTHORIZED", "APPLICATION_AUTHORIZED"),
    ("APPLICATION_DEAUTHORIZED", "APPLICATION_DEAUTHORIZED"),
    ("ENTITLEMENT_CREATE", "ENTITLEMENT"),
    ("ENTITLEMENT_UPDATE", "ENTITLEMENT"),
    ("ENTITLEMENT_DELETE", "ENTITLEMENT"),
    ("LOBBY_MESSAGE_CREATE", "LOBBY_MESSAGE"),
    ("LOBBY_MESSAGE_UPDATE", "LOBBY_MESSAGE"),
    ("LOBBY_MESSAGE_DELETE", "LOBBY_MESSAGE_DELETE"),
    ("GAME_DIRECT_MESSAGE_CREATE", "GAME_DIRECT_MESSAGE"),
    ("GAME_DIRECT_MESSAGE_UPDATE", "GAME_DIRECT_MESSAGE"),
    ("GAME_DIRECT_MESSAGE_DELETE", "GAME_DIRECT_MESSAGE"),
];

/// Enough for each of 4 kinds of command with each of 11 options, of 3 parts of a modal with each of 10.
const DATA: usize = 44;
/// Enough for each of 14 components.
const WHOLE: usize = 14;

fn bodies(facts: &Declared, make: Make) -> Vec<Value> {
    let mut bodies = Vec::new();
    let few = facts.instances("interaction", Make::AlwaysOnly, 1);
    for (_, number, root) in KINDS {
        let commons = facts.instances("interaction", make, WHOLE);
        let commons = commons.iter().chain(few.iter().cycle()).cloned();
        for (mut body, data) in commons.zip(facts.instances(root, make, DATA)) {
            body["type"] = number.into();
            body["data"] = data;
            bodies.push(body);
        }
    }
    for (kind, root) in EVENTS {
        for data in facts.instances(root, make, WHOLE) {
            let event =
                json!({"type": kind, "timestamp": "2024-10-18T14:42:53.064834", "data": data});
            bodies.push(json!({"version": 1, "application_id": "1", "type": 1, "event": event}));
        }
    }
    bodies
}

#[test]
fn instances_made_from_facts_are_typed() {
    let facts = facts();
    for make in [Make::All, Make::AlwaysOnly, Make::Nulls] {
        for body in bodies(&facts, make) {
            nothing_new(&body);
        }
    }
    assert_eq!(facts.unmet(), [""; 0], "shapes that no instance has");
    for body in bodies(&facts, Make::NewNames) {
        let report = report(&body);
        assert_eq!(report.unknown_fields, [""; 0]);
        let text = body.to_string();
        let new = text.matches(NEW_NAME).count() + text.matches(&NEW_NUMBER.to_string()).count();
        assert_eq!(report.unknown_values.len(), new, "{text}");
    }
}

#[test]
fn a_new_kind_of_anything_is_kept_and_never_unreadable() {
    let facts = facts();
    let mut new = 0;
    for body in bodies(&facts, Make::NewKinds) {
        let report = report(&body);
        assert_eq!(report.unknown_fields, [""; 0], "{body}");
        new += report.unknown_values.len();
    }
    assert!(new > 50, "{new}");

    let mut body = example("command.chat_input");
    body["data"]["options"][0] = json!({"type": 99, "name": "x", "value": {"of": "tomorrow"}});
    let InteractionEvent::Command(command) = interaction(&body) else {
        unreachable!("a command")
    };
    let CommandData::ChatInput(data) = command.data() else {
        unreachable!("of a chat")
    };
    let Some(CommandOption::Other(option)) = data.options().first() else {
        unreachable!("{:?}", data.options())
    };
    let kept: Value = option.json().unwrap();
    assert_eq!(kept, body["data"]["options"][0]);
    body["data"]["type"] = 77.into();
    let InteractionEvent::Command(command) = interaction(&body) else {
        unreachable!("a command")
    };
    assert_eq!(
        (command.name(), command.kind().number()),
        ("cardsearch", 77)
    );
    assert!(matches!(command.data(), CommandData::Other(_)));
}

#[test]
fn a_new_field_anywhere_is_listed_with_its_path() {
    fn objects(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(object) => {
                found.push((pointer.to_owned(), path.to_owned()));
                for (key, value) in object {
                    let dot = if path.is_empty() { "" } else { "." };
                    objects(
                        value,
                        &format!("{pointer}/{key}"),
                        &format!("{path}{dot}{key}"),
                        found,
                    );
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    objects(
                        value,
                        &format!("{pointer}/{index}"),
                        &format!("{path}[{index}]"),
                        found,
                    );
                }
            }
            _ => {}
        }
    }
    let maps = [
        "roles",
        "users",
        "members",
        "channels",
        "messages",
        "attachments",
    ];
    let mut listed = 0;
    for body in examples().values() {
        let mut found = Vec::new();
        objects(body, "", "", &mut found);
        for (pointer, path) in found {
            let mut changed = body.clone();
            changed.pointer_mut(&pointer).unwrap()["of_tomorrow"] = json!({"new": 1});
            let dot = if path.is_empty() { "" } else { "." };
            let expected = format!("{path}{dot}of_tomorrow");
            // In a map of ids it is one more of them, that lacks what such a one is nothing without; or it lacks nothing.
            if maps
                .iter()
                .any(|map| path.ends_with(&format!("resolved.{map}")))
            {
                let report = report(&changed);
                let all = [report.left_out, report.unknown_fields].concat();
                assert!(
                    all == [expected.clone()] || all == [format!("{expected}.new")],
                    "{all:?}"
                );
                continue;
            }
            assert_eq!(report(&changed).unknown_fields, [expected], "{changed}");
            listed += 1;
        }
    }
    assert!(listed > 150, "{listed}");
}

/// Without the key that identifies it, the event is unreadable, with the path and every byte.
#[test]
fn what_lost_its_identity_is_unreadable_with_the_path_from_the_whole() {
    for (name, pointer, value, path) in [
        (
            "command.user",
            "/data/target_id",
            json!(5),
            "data.target_id",
        ),
        ("command.chat_input", "/data/name", json!(5), "data.name"),
        ("command.chat_input", "/data/type", json!("1"), "data.type"),
        ("command.chat_input", "/data/id", json!(5), "data.id"),
        ("command.chat_input", "/token", json!(["canary"]), "token"),
        ("command.chat_input", "/id", json!(5), "id"),
        (
            "component.role_select",
            "/data/custom_id",
            json!([]),
            "data.custom_id",
        ),
        (
            "modal.text_input",
            "/data/custom_id",
            json!({}),
            "data.custom_id",
        ),
        ("modal.text_input", "/data", json!([]), "data"),
    ] {
        let mut body = example(name);
        *body.pointer_mut(pointer).unwrap() = value;
        let event = interaction(&body);
        let InteractionEvent::Unreadable(unreadable) = &event else {
            unreachable!("{event:?}")
        };
        assert_eq!(unreadable.error().path(), path, "{}", unreadable.error());
        assert_eq!(unreadable.raw(), body.to_string().as_bytes());
        assert!(unreadable.value().unwrap().get("guild_id").is_some() || name.starts_with("modal"));
        assert!(!format!("{event:?}").contains("canary"));
        assert!(event.report().is_none());
    }
    for key in ["id", "lobby_id"] {
        let mut body = example("event.LOBBY_MESSAGE_CREATE");
        body["event"]["data"][key] = 5.into();
        let event = webhook_event(&body);
        match event {
            WebhookEvent::Unreadable(unreadable) if key == "id" => {
                assert_eq!(unreadable.error().path(), "event.data.id");
                assert_eq!(unreadable.name(), Some("LOBBY_MESSAGE_CREATE"));
            }
            WebhookEvent::Event(event) if key == "lobby_id" => {
                assert_eq!(event.report().unwrap().left_out, ["event.data.lobby_id"]);
            }
            other => unreachable!("{other:?}"),
        }
    }
}

/// A value within the data that has another form loses only itself, or the element that needs it, and is reported.
#[test]
fn what_lost_its_form_within_is_left_out_and_reported() {
    for (name, pointer, value, path) in [
        (
            "command.chat_input",
            "/data/options/0/value",
            json!(5),
            "data.options[0]",
        ),
        (
            "command.chat_input",
            "/data/options/0/value",
            Value::Null,
            "data.options[0]",
        ),
        (
            "command.chat_input",
            "/data/options/0",
            json!("x"),
            "data.options[0]",
        ),
        (
            "command.chat_input",
            "/data/options",
            json!({}),
            "data.options",
        ),
        (
            "command.message",
            "/member/user/id",
            Value::Null,
            "member.user",
        ),
        (
            "command.message",
            "/member/permissions",
            json!(7),
            "member.permissions",
        ),
        (
            "command.message",
            "/member/joined_at",
            json!("soon"),
            "member.joined_at",
        ),
        (
            "modal.text_input",
            "/data/components/0/component/value",
            json!({}),
            "data.components[0].component",
        ),
        (
            "component.role_select",
            "/data/values/0",
            json!(7),
            "data.values[0]",
        ),
        (
            "component.role_select",
            "/data/resolved",
            json!([]),
            "data.resolved",
        ),
        (
            "component.role_select",
            "/data/resolved/roles",
            json!([]),
            "data.resolved.roles",
        ),
    ] {
        let mut body = example(name);
        *body.pointer_mut(pointer).unwrap() = value;
        assert_eq!(report(&body).left_out, [path], "{body}");
    }
    let mut body = example("command.chat_input");
    body["data"]["options"][0]["value"] = 5.into();
    let InteractionEvent::Command(command) = interaction(&body) else {
        unreachable!("{body}")
    };
    let CommandData::ChatInput(data) = command.data() else {
        unreachable!("{body}")
    };
    assert!(data.options().is_empty() && data.option("cardname").is_none());
}

/// A value of another form under an id in the resolved data is reported. Once a message command lost its message this
/// way, and nothing said so.
#[test]
fn no_entry_of_what_is_resolved_is_lost_in_silence() {
    let resolved = json!({
        "users": {"1": {"id": "1", "username": "a", "discriminator": "0", "avatar": null, "global_name": null}},
        "members": {"1": {"roles": [], "permissions": "0"}},
        "roles": {"1": {"id": "1", "name": "a"}},
        "channels": {"1": {"id": "1", "type": 0}},
        "attachments": {"1": {"id": "1", "filename": "a"}},
    });
    let mut base = example("command.chat_input");
    base["data"]["resolved"] = resolved.clone();
    nothing_new(&base);
    let corrupt = [json!("text"), json!(7), json!([]), json!(true), Value::Null];
    for map in ["users", "members", "roles", "channels", "attachments"] {
        let lacking = (map != "members").then(|| json!({"username": 5, "id": 5}));
        for wrong in corrupt.iter().cloned().chain(lacking) {
            let mut body = base.clone();
            body["data"]["resolved"][map]["2"] = wrong;
            let told = report(&body);
            assert_eq!(told.left_out, [format!("data.resolved.{map}.2")], "{body}");
            let InteractionEvent::Command(command) = interaction(&body) else {
                unreachable!("{body}")
            };
            let CommandData::ChatInput(data) = command.data() else {
                unreachable!("{body}")
            };
            let (resolved, gone) = (data.resolved().unwrap(), Snowflake::from("2"));
            let lens = [
                resolved.users().len(),
                resolved.members().len(),
                resolved.roles().len(),
                resolved.channels().len(),
                resolved.attachments().len(),
            ];
            assert_eq!(lens, [1; 5], "the others stay");
            assert!(resolved.user(gone).is_none() && resolved.member(gone).is_none());
            assert!(resolved.role(gone).is_none() && resolved.channel(gone).is_none());
            assert!(resolved.attachment(gone).is_none());
        }
    }
    for wrong in corrupt {
        let mut body = example("command.message");
        let id = body["data"]["target_id"].as_str().unwrap().to_owned();
        body["data"]["resolved"]["messages"][&id] = wrong;
        let told = report(&body);
        assert_eq!(told.left_out, [format!("data.resolved.messages.{id}")]);
        let InteractionEvent::Command(command) = interaction(&body) else {
            unreachable!("{body}")
        };
        let CommandData::Message(data) = command.data() else {
            unreachable!("{body}")
        };
        assert_eq!(data.resolved().unwrap().message(data.target_id()), None);
    }
}

/// Ids are exact in all of their 64 bits.
#[test]
fn ids_are_exact() {
    let mut body = example("command.user");
    for id in [u64::MAX, (1 << 53) + 1, 0] {
        body["data"]["target_id"] = id.to_string().into();
        let InteractionEvent::Command(command) = interaction(&body) else {
            unreachable!("{body}")
        };
        let CommandData::User(data) = command.data() else {
            unreachable!("{body}")
        };
        assert_eq!(data.target_id().number(), Some(id));
        assert_eq!(data.target_id().as_str(), id.to_string());
    }
}

/// Neither a view nor the whole document shows the token when printed.
#[test]
fn no_view_shows_the_token() {
    let mut body = example("command.chat_input");
    body["token"] = "canary".into();
    body["type"] = 99.into();
    let InteractionEvent::Other(root) = interaction(&body) else {
        unreachable!("{body}")
    };
    for shown in [
        format!("{root:?}"),
        format!("{:?}", root.get()),
        format!("{:?}", root.value()),
        format!("{:#?}", *root.get()),
    ] {
        assert!(
            shown.contains("token") && !shown.contains("canary"),
            "{shown}"
        );
    }
    assert_eq!(root.get().token().as_str(), "canary");
}

/// A component's message with 1 MiB of nested containers is refused by the reader and does not overflow the stack.
#[test]
fn components_within_components_are_bounded() {
    let mut body = example("component.button").to_string();
    body.pop();
    let levels = 20_000;
    let deep = format!(
        r#","message":{{"id":"1","components":[{}{{"type":10}}{}]}}}}"#,
        r#"{"components":["#.repeat(levels),
        r#"],"type":17}"#.repeat(levels)
    );
    body.push_str(&deep);
    assert!(body.len() < 1 << 20);
    let endpoint = Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap());
    let begun = std::time::Instant::now();
    let request = signed_request(&endpoint, ed25519_key(), body, NOW).unwrap();
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, NOW) else {
        unreachable!("not verified")
    };
    let event = verified.read().unwrap().into_event();
    assert!(
        matches!(event, InteractionEvent::Unreadable(_)),
        "{event:?}"
    );
    assert!(begun.elapsed().as_secs() < 2, "{:?}", begun.elapsed());
}

// ---- the coverage report ----

/// `COVERAGE.md` is what this makes of facts and examples; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let facts = facts();
    let examples = examples();
    let [shapes, fields, unions, enums] = facts.counts();
    let mut text = format!(
        "# Coverage\n\nMade by `tests/typed.rs` from the facts (`xtask/extract/README.md` says how) and the documentation's examples.\n\n\
         {shapes} shapes with {fields} fields, {unions} unions, {enums} enums, {} documented examples. For each type a test also makes\n\
         bodies from the facts, with every member of every union: with all fields, with only those that are always there, with\n\
         nulls, and with names, numbers and kinds that nobody knows.\n\n| delivery | type | documented examples | from facts | dropped fields |\n|---|---|---|---|---|\n",
        examples.len(),
    );
    let count = |prefix: &str| {
        let of = |(name, body): &(&String, &Value)| {
            name.starts_with(prefix) && report(body) == Report::default()
        };
        match examples.iter().filter(of).count() {
            0 => "none published".to_owned(),
            count => format!(
                "{count} of {}",
                examples.keys().filter(|it| it.starts_with(prefix)).count()
            ),
        }
    };
    text.push_str("| interaction | ping | answered for the handler | | |\n");
    for (name, number, _) in KINDS {
        let made = DATA * 5;
        let _ = writeln!(
            text,
            "| interaction | {number}, {name} | {} | {made} | 0 |",
            count(&format!("{name}."))
        );
    }
    for (kind, _) in EVENTS {
        let made = WHOLE * 5;
        let _ = writeln!(
            text,
            "| webhook event | {kind} | {} | {made} | 0 |",
            count(&format!("event.{kind}"))
        );
    }
    text.push_str("| webhook event | QUEST_USER_ENROLLMENT | no data documented | | |\n");
    let untyped = facts.untyped();
    let _ = write!(
        text,
        "\n## Untyped fields\n\nOf these {} nothing is known but that they may be there:\n\n",
        untyped.len()
    );
    for field in &untyped {
        let _ = writeln!(text, "- `{field}`");
    }
    let held =
        webhook_payload::testing::up_to_date(env!("CARGO_MANIFEST_DIR"), "COVERAGE.md", &text);
    assert_eq!(held, Ok(()));
}

#[tokio::test]
async fn handlers_get_the_payload() {
    use webhook_discord::on;
    use webhook_tower::Dispatcher;

    let interactions = Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap());
    let dispatcher = Dispatcher::<Interactions>::builder()
        .on(on::COMMAND, async |command| {
            assert_eq!(command.name(), "roll");
            http::StatusCode::ACCEPTED
        })
        .on(on::MODAL_SUBMIT, async |_| http::StatusCode::CREATED)
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let command = json!({"id":"1","application_id":"2","type":2,"token":"canary","version":1,
        "data":{"id":"3","name":"roll","type":1}});
    let mut unnamed = command.clone();
    unnamed["data"] = json!({"id":"3"});
    let mut modal = command.clone();
    modal["type"] = json!(5);
    modal["data"] = json!({"custom_id":"m","components":[]});
    let mut component = command.clone();
    component["type"] = json!(3);
    component["data"] = json!({"custom_id":"c","component_type":2});
    for (body, status) in [
        (command, 202),
        (unnamed, 500),
        (modal, 201),
        (component, 500),
    ] {
        let received = receive(&interactions, &body);
        let reply = dispatcher.dispatch(received).await.unwrap();
        assert_eq!(reply.status(), status, "{body}");
    }

    let events = Endpoint::new(WebhookEvents::new(ed25519_public_key().unwrap()).unwrap());
    let dispatcher = Dispatcher::<WebhookEvents>::builder()
        .on(on::ENTITLEMENT_CREATE, async |entitlement| {
            assert_eq!(entitlement.get().id().number(), Some(7));
            http::StatusCode::ACCEPTED
        })
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let event = |kind: &str, data: Value| {
        json!({"version":1,"application_id":"2","type":1,
        "event":{"type":kind,"timestamp":"2026-11-21T08:00:00Z","data":data}})
    };
    for (body, status) in [
        (
            event(
                "ENTITLEMENT_CREATE",
                json!({"id":"7","sku_id":"1","application_id":"2","type":8,"deleted":false}),
            ),
            202,
        ),
        (event("ENTITLEMENT_CREATE", json!([7])), 500),
        (event("ENTITLEMENT_DELETE", json!({"id":"7"})), 500),
    ] {
        let reply = dispatcher.dispatch(receive(&events, &body)).await.unwrap();
        assert_eq!(reply.status(), status, "{body}");
    }
}
