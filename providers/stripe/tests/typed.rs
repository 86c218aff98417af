//! The typed events: instances made from facts, Stripe's fixtures, and what other API versions may have.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use facts::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use webhook_core::testing::Harness;
use webhook_stripe::payload::CustomerSource;
use webhook_stripe::{API_VERSION, Event, Report, SnapshotType, Stripe, ThinEvent, ThinType};

const SECRET: &str = "whsec_canary_5f0c2b9e";

fn stripe() -> Harness<Stripe> {
    Harness::of(SECRET, Stripe::new)
}

/// An event that must be typed, and what is new in it.
#[track_caller]
fn report(event: &Value) -> Report {
    let name = &event["type"];
    // Stripe prints snapshot events prettily.
    let received = stripe().sent(serde_json::to_string_pretty(event).unwrap());
    match received.event() {
        Event::Unreadable(unreadable) => unreachable!("{name}: {}", unreadable.error()),
        Event::Other(_) | Event::Thin(ThinEvent::Other(_)) => unreachable!("{name} has no type"),
        typed => typed.report().unwrap(),
    }
}

#[track_caller]
fn nothing_new(event: &Value, how: Make) {
    let report = report(event);
    assert!(report.is_empty(), "{} {how:?}: {report:?}", event["type"]);
}

#[test]
fn instances_made_from_facts_are_typed() {
    let facts = Facts::read();
    let snapshots = facts.snapshots();
    assert_eq!(snapshots.len(), 290, "types were lost or added");
    assert_eq!(facts.version(), API_VERSION);
    for (name, shape) in snapshots {
        for variant in facts.variants(shape) {
            for make in Make::ALL {
                let event = facts.snapshot(name, &facts.instance(variant, make));
                if make != Make::NewNames {
                    nothing_new(&event, make);
                    continue;
                }
                let report = report(&event);
                let names = event.to_string().matches("a name of tomorrow").count();
                assert_eq!(report.unknown_values.len(), names, "{name}: {report:?}");
                assert!(report.unknown_fields.is_empty() && report.left_out.is_empty());
            }
        }
    }
}

/// A thin event of this type, made from facts.
fn thin(facts: &Facts, name: &str, known: &Value, make: Make) -> Value {
    let mut event = json!({
        "id": "evt_1", "object": "v2.core.event", "type": name, "livemode": false,
        "created": "2026-11-21T08:00:00.000000001Z",
    });
    let null = make == Make::Nulls;
    if matches!(make, Make::All | Make::Nulls | Make::NewNames) {
        let more = json!({"context": "acct_1", "changes": {"before": {}, "after": {}},
            "reason": {"type": "request", "request": {"id": "req_1", "idempotency_key": "k"}},
            "snapshot_event": "evt_2"});
        for (key, value) in more.as_object().unwrap() {
            event[key] = if null { Value::Null } else { value.clone() };
        }
    }
    if let Some(kind) = known["related_object"][0].as_str() {
        event["related_object"] = json!({"type": kind, "url": "/v1/things/th_1"});
        if known["singleton"] != true {
            event["related_object"]["id"] = "th_1".into();
        }
    }
    match known["data"]["shape"].as_str() {
        Some(_) if null => event["data"] = Value::Null,
        Some(shape) if make != Make::Least => event["data"] = facts.instance(shape, make),
        _ => {}
    }
    event
}

#[test]
fn thin_events_made_from_facts_are_typed() {
    let facts = Facts::read();
    assert_eq!(facts.thin().len(), 326, "types were lost or added");
    for (name, known) in facts.thin() {
        let kind = known["related_object"][0].as_str();
        assert_eq!(ThinType::from(name).related_object(), kind, "{name}");
        for make in Make::ALL {
            let event = thin(&facts, name, known, make);
            let report = report(&event);
            let names = event.to_string().matches("a name of tomorrow").count();
            assert_eq!(report.unknown_values.len(), names, "{name}: {report:?}");
            assert!(report.unknown_fields.is_empty() && report.left_out.is_empty());
            let received = stripe().sent(event.to_string());
            let object = received.event().thin().unwrap().related_object();
            assert_eq!(object.and_then(|it| it.type_()), kind, "{name}");
        }
    }
}

/// Fixtures of objects that events carry: the type of each event, and the object.
fn of_events(facts: &Facts) -> Option<Vec<(&str, Value)>> {
    let fixtures = fixtures()?;
    let mut found = Vec::new();
    for (name, shape) in facts.snapshots() {
        for variant in facts.variants(shape) {
            let tag = facts.tag(variant).unwrap();
            let objects = fixtures.values().filter(|it| it["object"] == tag);
            let whole = objects.filter(|it| it.get("deleted").is_none());
            found.extend(whole.map(|object| (name, object.clone())));
        }
    }
    Some(found)
}

/// In an older API version than the types are made from.
fn older(facts: &Facts, name: &str, object: &Value) -> Value {
    let mut event = facts.snapshot(name, object);
    event["api_version"] = "2020-08-27".into();
    event
}

#[test]
fn every_fixture_is_typed_in_an_event_of_an_older_version() {
    let facts = Facts::read();
    let Some(found) = of_events(&facts) else {
        return;
    };
    assert!(found.len() >= 292, "{} fixtures", found.len());
    for (name, object) in &found {
        let report = report(&older(&facts, name, object));
        assert!(report.left_out.is_empty(), "{name}: {report:?}");
    }
    // The fixture of the object `event` is itself an event.
    let event = fixtures().unwrap()["event"].clone();
    assert!(event["type"].is_string());
    report(&event);
}

#[test]
fn a_value_of_another_form_never_costs_the_event() {
    let facts = Facts::read();
    let mut objects = BTreeMap::new();
    for (name, shape) in facts.snapshots() {
        objects.insert(shape, name);
    }
    assert_eq!(objects.len(), 88, "objects were lost or added");
    for (shape, name) in objects {
        let whole = facts.instance(shape, Make::All);
        let mut other = whole.clone();
        for (key, value) in other.as_object_mut().unwrap() {
            if !["id", "object"].contains(&key.as_str()) {
                *value = match value {
                    Value::Object(_) | Value::Array(_) => 7.5.into(),
                    _ => json!([{"of": "yesterday"}]),
                };
            }
        }
        let report = report(&older(&facts, name, &other));
        let fields = facts.0["shapes"][facts.variants(shape)[0]]["fields"]
            .as_object()
            .unwrap();
        let kept = |field: &Value| field[1] == "any";
        let lost = fields
            .iter()
            .filter(|(key, field)| *key != "id" && !kept(field));
        let lost: Vec<String> = lost.map(|(key, _)| format!("data.object.{key}")).collect();
        let mut left_out = report.left_out.clone();
        left_out.sort();
        assert_eq!(left_out, lost, "{name}");
    }
}

#[test]
fn a_new_field_anywhere_is_listed() {
    let facts = Facts::read();
    let mut invoice = facts.instance("Invoice", Make::All);
    invoice["of_tomorrow"] = 1.into();
    invoice["lines"]["data"][0]["of_tomorrow"] = json!({"a": 1});
    let mut event = facts.snapshot("invoice.paid", &invoice);
    event["of_tomorrow"] = json!([1]);
    event["data"]["of_tomorrow"] = Value::Null;
    let mut fields = report(&event).unknown_fields;
    fields.sort();
    let expected = [
        "data.object.lines.data[0].of_tomorrow",
        "data.object.of_tomorrow",
        "data.of_tomorrow",
        "of_tomorrow",
    ];
    assert_eq!(fields, expected);
}

#[test]
fn what_an_invoice_says_is_at_hand() {
    let body = r#"{"id":"evt_1","object":"event","api_version":"2019-03-14","type":"invoice.paid","data":{"object":{
        "id":"in_1","object":"invoice","amount_paid":4200,"currency":"eur","status":"paid","customer":"cus_1",
        "charge":"ch_1","of_tomorrow":"new","lines":{"object":"list","data":[{"id":"il_1","object":"line_item","amount":"4200"}]},
        "payment_intent":{"id":"pi_1"},"default_source":null,"on_behalf_of":{"id":"acct_1","object":"account"},
        "metadata":{"order":"7"}},"previous_attributes":{"status":"open"}}}"#;
    let Event::InvoicePaid(invoice) = stripe().sent(body).into_event() else {
        unreachable!("an invoice was paid")
    };
    let view = invoice.get();
    assert_eq!(view.id(), Some("in_1"));
    assert_eq!(view.amount_paid(), Some(4200));
    assert_eq!(view.status().unwrap().as_str(), "paid");
    assert_eq!(view.customer().unwrap().id(), Some("cus_1"));
    assert_eq!(view.metadata().get("order"), Some("7"));
    // An object in the place of an id is kept, and its id is at hand.
    let account = view.on_behalf_of().unwrap();
    assert_eq!(account.id(), Some("acct_1"));
    assert_eq!(
        account.value().raw(),
        r#"{"id":"acct_1","object":"account"}"#
    );
    // What had another form is left out, and all else is there.
    let line = view.lines().data().first().unwrap();
    assert_eq!((line.id(), line.amount()), (Some("il_1"), None));
    assert_eq!(line.get("amount").unwrap().as_str(), Some("4200"));
    // What API versions of today have no more is there, as an id or as the object.
    assert_eq!(view.charge().unwrap().id(), Some("ch_1"));
    assert!(view.charge().unwrap().object().is_none());
    let intent = view.payment_intent().unwrap();
    assert_eq!(intent.object().unwrap().id(), "pi_1");
    // What no schema knows is at hand, too.
    assert_eq!(view.get("of_tomorrow").unwrap().as_str(), Some("new"));
    let envelope = invoice.envelope();
    assert_eq!(envelope.kind(), SnapshotType::InvoicePaid);
    assert!(envelope.previous_attributes().unwrap().contains("status"));
    assert_eq!(envelope.raw(), body);
    assert_eq!(envelope.api_version(), Some("2019-03-14"));
    let report = invoice.report();
    assert_eq!(report.left_out, ["data.object.lines.data[0].amount"]);
    assert_eq!(report.unknown_fields, ["data.object.of_tomorrow"]);
    // All of it is written again, what was left out as the sender wrote it.
    let written = serde_json::to_value(view).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<Value>(body).unwrap()["data"]["object"]
    );
    assert_eq!(invoice.clone(), invoice);
}

#[test]
fn a_source_is_what_its_object_says() {
    let source = |object: &str| {
        let body = format!(
            r#"{{"id":"evt_1","object":"event","type":"customer.source.created","data":{{"object":{object}}}}}"#
        );
        match stripe().sent(body).into_event() {
            Event::CustomerSourceCreated(source) => source,
            other => unreachable!("{other:?}"),
        }
    };
    let card = source(r#"{"id":"card_1","object":"card","last4":"4242"}"#);
    assert!(matches!(card.get(), CustomerSource::Card(card) if card.last4() == Some("4242")));
    let coin = source(r#"{"id":"coin_1","object":"coin"}"#);
    assert!(matches!(coin.get(), CustomerSource::Other(json) if json.raw().contains("coin_1")));
    assert_eq!(coin.report().unknown_values, ["data.object.object"]);
    // Inner fields of another form are left out and listed.
    let lost =
        source(r#"{"id":"card_1","object":"card","last4":4242,"exp_month":"12","networks":[]}"#);
    let left_out = [
        "data.object.last4",
        "data.object.exp_month",
        "data.object.networks",
    ];
    assert_eq!(lost.report().left_out, left_out);
}

/// A union within an object: its fields are reported one by one, and the rest of it is there.
#[test]
fn a_charge_says_which_fields_of_its_source_are_left_out() {
    let body = r#"{"id":"evt_1","object":"event","type":"charge.succeeded","data":{"object":{"id":"ch_1","object":"charge",
        "amount":1500,"currency":"eur","source":{"id":"card_2","object":"card","funding":"debit",
        "exp_month":"May","exp_year":2031,"brand":[],"last4":{"digits":"4242"}}}}}"#;
    let Event::ChargeSucceeded(charge) = stripe().sent(body.to_owned()).into_event() else {
        unreachable!("it is typed")
    };
    let Some(CustomerSource::Card(card)) = charge.get().source() else {
        unreachable!("the source is a card")
    };
    assert_eq!((card.exp_year(), card.exp_month()), (Some(2031), None));
    assert_eq!((card.brand(), card.last4()), (None, None));
    let mut left_out = charge.report().left_out;
    left_out.sort_unstable();
    let within = |key: &str| format!("data.object.source.{key}");
    assert_eq!(left_out, ["brand", "exp_month", "last4"].map(within));
    assert_eq!(
        card.get("exp_month").and_then(|it| it.as_str()),
        Some("May")
    );
}

#[test]
fn a_thin_event_brings_its_data_or_does_not() {
    let event = |data: &str| {
        let body = format!(
            r#"{{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered",
            "created":"2026-11-21T08:00:00Z","related_object":{{"id":"mtr_1","type":"billing.meter","url":"/v1"}}{data}}}"#
        );
        match stripe().sent(body).into_event() {
            Event::Thin(ThinEvent::V1BillingMeterErrorReportTriggered(event)) => event,
            other => unreachable!("{other:?}"),
        }
    };
    let full = event(
        r#","data":{"developer_message_summary":"m","reason":{"error_count":2,"error_types":[{"code":"no_meter"}]}}"#,
    );
    assert_eq!(full.get().related_object().unwrap().id(), Some("mtr_1"));
    let reason = full.data().unwrap().reason().unwrap();
    assert_eq!(reason.error_count(), Some(2));
    let code = reason.error_types().first().unwrap().code();
    assert_eq!(code.unwrap().as_str(), "no_meter");
    for (data, left_out) in [
        ("", &[][..]),
        (r#","data":null"#, &[]),
        (r#","data":7"#, &["data"]),
        (r#","data":{"reason":7}"#, &["data.reason"]),
    ] {
        let event = event(data);
        assert_eq!(event.data().is_some(), data.contains("reason"), "{data}");
        let event = Event::Thin(ThinEvent::V1BillingMeterErrorReportTriggered(event));
        assert_eq!(event.report().unwrap().left_out, left_out, "{data}");
    }
}

#[test]
fn an_object_without_its_id_is_unreadable_and_its_event_is_not_lost() {
    for (object, path) in [
        ("{}", "data.object"),
        (r#"{"id":7}"#, "data.object.id"),
        ("[]", "data.object"),
        ("null", "data.object"),
    ] {
        let body = format!(
            r#"{{"id":"evt_1","object":"event","livemode":true,"type":"customer.created","data":{{"object":{object}}}}}"#
        );
        let received = stripe().sent(body.clone());
        let Event::Unreadable(unreadable) = received.event() else {
            unreachable!("{object}: {:?}", received.event())
        };
        assert_eq!(unreadable.error().path(), path, "{}", unreadable.error());
        assert_eq!(unreadable.name(), Some("customer.created"));
        assert_eq!(unreadable.raw(), &body);
        assert_eq!(received.event().id(), Some("evt_1"));
        assert_eq!(received.event().livemode(), Some(true));
        assert!(received.dedup_key().unwrap().ends_with("id:evt_1"));
        assert!(received.event().report().is_none());
    }
}

// ---- the coverage report ----

/// `COVERAGE.md` is what this makes of facts and fixtures; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let facts = Facts::read();
    let Some(found) = of_events(&facts) else {
        return;
    };
    let mut seen: BTreeMap<&str, (u32, Vec<String>)> = BTreeMap::new();
    for (name, object) in &found {
        let (count, unknown) = seen.entry(name).or_default();
        *count += 1;
        unknown.extend(report(&older(&facts, name, object)).unknown_fields);
    }
    let mut text = format!(
        "# Coverage\n\nMade by `tests/typed.rs` from the facts and Stripe's fixtures (`xtask/extract/README.md` says how), for API\n\
         version {API_VERSION}.\n\n\
         For each type a test makes events from the facts: with all fields, with only the required ones, with nulls, with\n\
         the id alone, and with texts that no enum knows. None of their fields is dropped. If a fixture shows the type's\n\
         object, the test reads it as well, in an event of an older version.\n\n\
         ## {} types of snapshot events\n\n| type | object | fields | fixtures typed | dropped |\n|---|---|---|---|---|\n",
        facts.snapshots().len()
    );
    for (name, shape) in facts.snapshots() {
        let variants = facts.variants(shape);
        let fields = variants
            .iter()
            .map(|it| facts.0["shapes"][*it]["fields"].as_object().unwrap().len());
        let objects: Vec<&str> = variants.iter().map(|it| facts.tag(it).unwrap()).collect();
        let (fixtures, dropped) = match seen.get(name) {
            Some((count, unknown)) if unknown.is_empty() => {
                (format!("{count} of {count}"), "0".to_owned())
            }
            Some((count, unknown)) => (
                format!("{count} of {count}"),
                format!("`{}`", unknown.join("`, `")),
            ),
            None => ("from facts".to_owned(), "0".to_owned()),
        };
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {fixtures} | {dropped} |",
            objects.join(", "),
            fields.sum::<usize>(),
        );
    }
    let thin = facts.thin();
    let _ = write!(
        text,
        "\n## {} types of thin events\n\n| type | about | fields of its data | dropped |\n|---|---|---|---|\n",
        thin.len()
    );
    for (name, known) in &thin {
        let about = known["related_object"][0].as_str().unwrap_or("");
        let data = known["data"]["shape"].as_str();
        let fields = data.map(|it| facts.0["shapes"][it]["fields"].as_object().unwrap().len());
        let fields = fields.map(|it| it.to_string()).unwrap_or_default();
        let _ = writeln!(text, "| {name} | {about} | {fields} | 0 |");
    }
    let untyped = facts.untyped();
    let _ = write!(
        text,
        "\n## Untyped fields\n\nThese {} have no fields in the declarations, and are values of any form:\n\n",
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
async fn a_handler_gets_the_object_of_its_event() {
    use webhook_stripe::{Stripe, on};
    use webhook_tower::Dispatcher;

    let dispatcher = Dispatcher::<Stripe>::builder()
        .on(on::INVOICE_PAID, async |invoice| {
            assert_eq!(invoice.get().id(), Some("in_1"));
            assert_eq!(invoice.envelope().id(), "evt_1");
            http::StatusCode::ACCEPTED
        })
        .on(on::V1_BILLING_METER_NO_METER_FOUND, async |event| {
            assert_eq!(event.get().id(), "evt_2");
            http::StatusCode::CREATED
        })
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    let invoice = r#"{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":{"id":"in_1","object":"invoice"}}}"#;
    let thin =
        r#"{"id":"evt_2","object":"v2.core.event","type":"v1.billing.meter.no_meter_found"}"#;
    let broken = r#"{"id":"evt_1","object":"event","type":"invoice.paid","data":{"object":7}}"#;
    for (body, status) in [(invoice, 202), (thin, 201), (broken, 500)] {
        let reply = dispatcher.dispatch(stripe().sent(body)).await.unwrap();
        assert_eq!(reply.status(), status, "{body}");
    }
}

#[test]
fn what_an_attribute_was_is_told_apart_from_what_did_not_change() {
    use webhook_stripe::Was;

    let body = r#"{"id":"evt_1","object":"event","type":"customer.subscription.updated","data":{"object":{
        "id":"sub_1","object":"subscription","status":"active","cancel_at":1763000000},
        "previous_attributes":{"status":"trialing","cancel_at":null,"quantity":"many","metadata":{"plan":"old"},
        "default_source":{"brand":"visa"},"of_yesterday":1}}}"#;
    let Event::CustomerSubscriptionUpdated(updated) = stripe().sent(body).into_event() else {
        unreachable!("a subscription")
    };
    let previous = updated.previous().unwrap();
    let status = previous.was("status", |it| Some(it.status()?.as_str()));
    assert_eq!(status, Was::Value("trialing"));
    assert_eq!(previous.was("cancel_at", |it| it.cancel_at()), Was::Null);
    assert_eq!(previous.was("currency", |it| it.currency()), Was::Unchanged);
    let Was::Other(many) = previous.was("quantity", |it| it.quantity()) else {
        unreachable!("of another form")
    };
    assert_eq!(many.as_str(), Some("many"));
    let plan = previous.was("metadata", |it| it.metadata().get("plan"));
    assert_eq!(plan, Was::Value("old"));
    assert_eq!(previous.iter().count(), 6);
    let report = updated.report();
    assert_eq!(report.left_out, ["data.previous_attributes.quantity"]);
    assert!(report.unknown_values.is_empty(), "{report:?}");
    assert_eq!(
        report.unknown_fields,
        ["data.previous_attributes.of_yesterday"]
    );
    assert_eq!(stripe().sent(body).event().report(), Some(report));
}

/// What has changed of a card or a bank account does not say which of them it is.
#[test]
fn what_an_attribute_was_is_told_of_one_of_several_objects() {
    use webhook_stripe::Was;
    use webhook_stripe::payload::{CustomerSource, ExternalAccount};

    let body = |event: &str, object: &str, previous: &str| {
        format!(
            r#"{{"id":"evt_1","object":"event","type":"{event}","data":{{"object":{{"id":"x_1","object":"{object}"}},
            "previous_attributes":{previous}}}}}"#
        )
    };
    let old = r#"{"exp_month":3,"last4":null,"brand":7,"of_yesterday":1}"#;
    let sent = body("customer.source.updated", "card", old);
    let Event::CustomerSourceUpdated(updated) = stripe().sent(sent).into_event() else {
        unreachable!("a source")
    };
    let previous = updated.previous().unwrap();
    let month = previous.was("exp_month", |it| match it {
        CustomerSource::Card(card) => card.exp_month(),
        _ => None,
    });
    assert_eq!(month, Was::Value(3));
    let report = updated.report();
    assert_eq!(report.left_out, ["data.previous_attributes.brand"]);
    assert_eq!(
        report.unknown_fields,
        ["data.previous_attributes.of_yesterday"]
    );

    let old = r#"{"status":"new"}"#;
    let sent = body("account.external_account.updated", "bank_account", old);
    let Event::AccountExternalAccountUpdated(updated) = stripe().sent(sent).into_event() else {
        unreachable!("an account")
    };
    let status = updated.previous().unwrap().was("status", |it| match it {
        ExternalAccount::BankAccount(account) => account.status(),
        _ => None,
    });
    assert_eq!(status, Was::Value("new"));
}

#[test]
fn old_values_of_any_form_are_reported_with_their_whole_path() {
    let report = |previous: &str| {
        let body = format!(
            r#"{{"id":"evt_1","object":"event","type":"customer.subscription.updated","data":{{"object":{{
            "id":"sub_1","object":"subscription"}},"previous_attributes":{previous}}}}}"#
        );
        let event = stripe().sent(body).into_event();
        let report = event.report().unwrap();
        let of = |paths: &[String]| {
            let mut within = paths.iter();
            within
                .all(|it| it.starts_with("data.previous_attributes"))
                .then(|| paths.join(" ").replace("data.previous_attributes", ""))
                .map(|it| {
                    if it.is_empty() && !paths.is_empty() {
                        "whole".to_owned()
                    } else {
                        it
                    }
                })
        };
        [&report.left_out, &report.unknown_fields, &report.duplicates].map(|it| of(it).unwrap())
    };
    for (previous, reported) in [
        ("null", ["", "", ""]),
        ("{}", ["", "", ""]),
        ("[1]", ["whole", "", ""]),
        (r#""text""#, ["whole", "", ""]),
        ("7", ["whole", "", ""]),
        (
            r#"{"automatic_tax":{"enabled":7,"of_tomorrow":1}}"#,
            [".automatic_tax.enabled", ".automatic_tax.of_tomorrow", ""],
        ),
        (
            r#"{"items":{"data":[7,{"id":"si_1","quantity":"many"}]}}"#,
            [".items.data[0] .items.data[1].quantity", "", ""],
        ),
        (r#"{"status":[1],"status":{}}"#, [".status", "", ".status"]),
        (
            r#"{"metadata":{"a":1,"b":"c"},"id":[]}"#,
            [".id .metadata.a", "", ""],
        ),
    ] {
        let found = report(previous);
        let sorted = |text: &str| {
            let mut all: Vec<&str> = text.split(' ').collect();
            all.sort_unstable();
            all.join(" ")
        };
        assert_eq!(
            found.map(|it| sorted(&it)),
            reported.map(sorted),
            "{previous}"
        );
    }
}
