//! The types: documented examples, instances made from facts, and what Deepgram may add.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Received, Secret, Timestamp};
use webhook_deepgram::{Deepgram, Event, Report};
use webhook_payload::testing::{Declared, Make};

fn event(body: &Value) -> Event {
    received(body).into_event()
}

fn received(body: &Value) -> Received<Deepgram> {
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let password = Secret::new("long-enough").unwrap();
    let key = SigningKey::basic("hook", &password).unwrap();
    let endpoint = Endpoint::new(Deepgram::basic("hook", password).unwrap());
    let request = signed_request(&endpoint, key, body.to_string(), now).unwrap();
    match deliver(&endpoint, &request, now).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => unreachable!("answered without a proof"),
    }
}

#[track_caller]
fn nothing_new(body: &Value) {
    let event = event(body);
    let report = event.report();
    let report = report.unwrap_or_else(|| unreachable!("{event:?} of {body}"));
    assert_eq!(report, Report::default(), "{body}");
}

/// The documentation's examples, shortened where they repeat themselves, by the names of the files:
/// <https://developers.deepgram.com/docs/pre-recorded-audio>, <https://developers.deepgram.com/docs/extra-metadata>,
/// <https://developers.deepgram.com/docs/text-intention-recognition> and its neighbours for topics, sentiments
/// and summaries, <https://developers.deepgram.com/docs/diarization>, <https://developers.deepgram.com/docs/utterances>,
/// <https://developers.deepgram.com/docs/interim-results>, <https://developers.deepgram.com/docs/close-stream>,
/// <https://developers.deepgram.com/docs/utterance-end>, <https://developers.deepgram.com/docs/speech-started>,
/// <https://developers.deepgram.com/docs/callback>, <https://developers.deepgram.com/docs/errors>.
fn examples() -> BTreeMap<String, Value> {
    webhook_payload::testing::examples(env!("CARGO_MANIFEST_DIR")).unwrap()
}

#[test]
fn the_documented_examples_are_typed_and_lose_no_field() {
    let examples = examples();
    assert_eq!(examples.len(), 13);
    for body in examples.values() {
        nothing_new(body);
    }
}

#[test]
fn what_was_said_is_at_hand() {
    let Event::Transcript(transcript) = event(&examples()["transcript.smart_format"]) else {
        unreachable!("a transcript")
    };
    let view = transcript.get();
    let word = view.words().first().unwrap();
    assert_eq!(
        (word.word(), word.punctuated_word()),
        (Some("yeah"), Some("Yeah."))
    );
    assert_eq!(
        [word.start(), word.end(), word.confidence()],
        [Some(0.08), Some(0.32), Some(0.997_558_6)]
    );
    let alternative = view
        .channels()
        .first()
        .unwrap()
        .alternatives()
        .first()
        .unwrap();
    let paragraphs = alternative.paragraphs().unwrap().paragraphs();
    let sentence = paragraphs.first().unwrap().sentences().first().unwrap();
    assert_eq!(sentence.text(), Some("Yeah."));
    let models = view.metadata().unwrap().model_info();
    let model = models.get("30089e05-99d1-4376-b32e-c263170674af").unwrap();
    assert_eq!(model.arch(), Some("nova-3"));

    let Event::TextIntelligence(done) = event(&examples()["text_intelligence.intents"]) else {
        unreachable!("an analysis")
    };
    let intents = done.get().results().intents().unwrap();
    let intent = intents.all().first().unwrap().intents().first().unwrap();
    assert_eq!(intent.intent(), Some("Upgrade phone"));
    assert_eq!(
        done.request_id(),
        Some("65be7382-9d92-4373-bf5e-ef3a3d0cf56c")
    );
}

/// The SDK's declarations wrap some results in two more objects than the documentation does.
#[test]
fn results_are_found_as_documented_and_as_declared() {
    let segments = json!([{"text": "t", "topics": [{"topic": "x"}], "intents": [{"intent": "x"}]}]);
    for results in [
        json!({"topics": {"segments": segments}, "intents": {"segments": segments}, "summary": {"text": "s"}}),
        json!({"topics": {"results": {"topics": {"segments": segments}}}, "intents": {"results": {"intents": {"segments": segments}}},
            "summary": {"results": {"summary": {"text": "s"}}}}),
    ] {
        let body = json!({"metadata": {"metadata": {"request_id": "1"}}, "results": results});
        let Event::TextIntelligence(done) = event(&body) else {
            unreachable!("an analysis")
        };
        let results = done.get().results();
        assert_eq!(results.topics().unwrap().all().len(), 1);
        assert_eq!(results.intents().unwrap().all().len(), 1);
        assert_eq!(
            (done.get().summary(), done.request_id()),
            (Some("s"), Some("1"))
        );
    }
}

// ---- instances made from facts ----

fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["deepgram"], 12).unwrap()
}

/// The roots, each with how it is told from the others.
const ROOTS: [&str; 12] = [
    "transcript",
    "text_intelligence",
    "Results",
    "Metadata",
    "UtteranceEnd",
    "SpeechStarted",
    "TurnInfo",
    "Connected",
    "Error",
    "accepted",
    "legacy_error",
    "modern_error",
];

fn instance(facts: &Declared, root: &str, make: Make) -> Value {
    let mut body = facts.instances(root, make, 1).remove(0);
    match root {
        // All fields of an error are optional, but an error is recognised by some of them, so one of those is set here.
        "legacy_error" => body["err_code"] = "PAYLOAD_ERROR".into(),
        "modern_error" => body["category"] = "INVALID_JSON".into(),
        "transcript" | "text_intelligence" | "accepted" => {}
        message => body["type"] = message.into(),
    }
    body
}

#[test]
fn instances_made_from_facts_are_typed() {
    let facts = facts();
    for root in ROOTS {
        for make in [Make::All, Make::AlwaysOnly, Make::Nulls] {
            let mut body = instance(&facts, root, make);
            nothing_new(&body);
            let of_its_kind = matches!(
                (root, event(&body)),
                ("transcript", Event::Transcript(_))
                    | ("text_intelligence", Event::TextIntelligence(_))
                    | ("Results", Event::Interim(_))
                    | ("Metadata", Event::StreamEnd(_))
                    | ("UtteranceEnd", Event::Pause(_))
                    | ("SpeechStarted", Event::Speech(_))
                    | ("TurnInfo", Event::Turn(_))
                    | ("Connected", Event::Connected(_))
                    | ("accepted", Event::Accepted(_))
                    | ("legacy_error" | "modern_error" | "Error", Event::Error(_))
            );
            assert!(of_its_kind, "{root} is taken for {:?}", event(&body));
            body["of_tomorrow"] = json!([{"new": 1}]);
            let report = event(&body).report().unwrap();
            assert_eq!(report.unknown_fields, ["of_tomorrow"], "{root}");
        }
    }
    assert_eq!(facts.unmet(), [""; 0], "shapes that no instance has");
    assert_eq!(facts.untyped(), [""; 0]);
}

/// A transcript with less in it than any schema says is still read, because no field is promised.
#[test]
fn a_field_less_anywhere_is_never_unreadable() {
    fn without_each(value: &Value, all: &Value, pointer: &str, checked: &mut u32) {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(object) => object.iter().map(|(key, it)| (key.clone(), it)).collect(),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(index, it)| (index.to_string(), it))
                .collect(),
            _ => return,
        };
        for (key, value) in inner {
            let inside = format!("{pointer}/{key}");
            if let Some(Value::Object(object)) = all.clone().pointer_mut(pointer)
                && inside != "/results"
            {
                object.remove(&key);
                let mut less = all.clone();
                *less.pointer_mut(pointer).unwrap() = Value::Object(object.clone());
                assert!(
                    !matches!(event(&less), Event::Unreadable(_)),
                    "{inside}: {:?}",
                    event(&less)
                );
                *checked += 1;
            }
            without_each(value, all, &inside, checked);
        }
    }
    let facts = facts();
    let mut checked = 0;
    for root in ["transcript", "text_intelligence", "Results", "TurnInfo"] {
        let body = instance(&facts, root, Make::All);
        without_each(&body, &body, "", &mut checked);
    }
    assert!(checked > 150, "{checked}");
}

// ---- the coverage report ----

/// `COVERAGE.md` is what this makes of facts and examples; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let facts = facts();
    let examples = examples();
    let [shapes, fields, ..] = facts.counts();
    let mut text = format!(
        "# Coverage\n\nMade by `tests/typed.rs` from the facts (`xtask/extract/README.md` says how) and the documentation's examples.\n\n\
         {shapes} shapes with {fields} fields, none of them untyped, {} documented examples. For each type a test also makes bodies\n\
         from the facts: with all fields, with only those that are always there, and with nulls.\n\n\
         | callback | documented examples | dropped fields |\n|---|---|---|\n",
        examples.len(),
    );
    for root in ROOTS {
        let of = |(name, body): &(&String, &Value)| {
            name.starts_with(&format!("{root}.")) && event(body).report() == Some(Report::default())
        };
        let typed = match examples.iter().filter(of).count() {
            0 => "from facts".to_owned(),
            count => format!(
                "{count} of {}",
                examples
                    .keys()
                    .filter(|it| it.starts_with(&format!("{root}.")))
                    .count()
            ),
        };
        let _ = writeln!(text, "| {root} | {typed} | 0 |");
    }
    text.push_str("| error, plain text | no fields | |\n| audio | no fields | |\n");
    let held =
        webhook_payload::testing::up_to_date(env!("CARGO_MANIFEST_DIR"), "COVERAGE.md", &text);
    assert_eq!(held, Ok(()));
}

#[tokio::test]
async fn handlers_get_the_payload() {
    use webhook_deepgram::on;
    use webhook_tower::Dispatcher;

    let dispatcher = Dispatcher::<Deepgram>::builder()
        .on(on::TRANSCRIPT, async |result| {
            assert_eq!(result.get().transcript(), Some("hello"));
            axum::http::StatusCode::ACCEPTED
        })
        .on(on::TURN, async |turn| {
            assert_eq!(turn.get().turn_index(), Some(3));
            axum::http::StatusCode::CREATED
        })
        .on(on::ERROR, async |error| {
            assert!(format!("{error:?}").contains("INVALID_AUTH"), "{error:?}");
            axum::http::StatusCode::ALREADY_REPORTED
        })
        .fallback(async |_, _| axum::http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    for (body, status) in [
        (
            json!({"metadata":{"request_id":"r"},"results":{"channels":[{"alternatives":[{"transcript":"hello"}]}]}}),
            202,
        ),
        (
            json!({"type":"TurnInfo","request_id":"r","turn_index":3}),
            201,
        ),
        (
            json!({"err_code":"INVALID_AUTH","err_msg":"no","request_id":"r"}),
            208,
        ),
        (json!({"results":7}), 500),
        (json!({"type":"SpeechStarted"}), 500),
        (json!({"type":"OfTomorrow"}), 500),
    ] {
        let reply = dispatcher.dispatch(received(&body)).await.unwrap();
        assert_eq!(reply.status(), status, "{body}");
    }
}
