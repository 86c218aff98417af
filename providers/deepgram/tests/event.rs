//! Tests how callbacks are told apart, by content type and shape, and that nothing is lost.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::collections::BTreeMap;

use bytes::Bytes;
use http::HeaderValue;
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, signed_request};
use webhook_core::{Endpoint, Finished, Provider, Received, Secret, Timestamp};
use webhook_deepgram::payload::TurnEvent;
use webhook_deepgram::{Deepgram, ErrorShape, Event};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn receive(content_type: Option<&'static str>, body: &[u8]) -> Received<Deepgram> {
    let password = Secret::new("long-enough").unwrap();
    let key = SigningKey::basic("hook", &password).unwrap();
    let endpoint = Endpoint::new(Deepgram::basic("hook", password).unwrap());
    let body = Bytes::copy_from_slice(body);
    let mut request = signed_request(&endpoint, key, body, NOW).unwrap();
    request.headers_mut().remove("content-type");
    if let Some(content_type) = content_type {
        let content_type = HeaderValue::from_static(content_type);
        request.headers_mut().insert("content-type", content_type);
    }
    match deliver(&endpoint, &request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(_) => panic!("answered without a proof"),
    }
}

fn json(body: &str) -> Received<Deepgram> {
    receive(Some("application/json"), body.as_bytes())
}

/// The shape of the documentation's sample response, shortened.
const TRANSCRIPT: &str = r#"{
    "metadata": {
        "transaction_key": "deprecated", "request_id": "a847f427-4ad5-4d67-9b95-db801e58251c",
        "sha256": "154e291ecfa8be6ab8343560bcc109008fa7853eb5372533e8efdefc9b504c33",
        "created": "2024-05-12T18:57:13.426Z", "duration": 25.933313, "channels": 1,
        "models": ["1ed36bac-f71c-4f3f-a31f-02fd6525c489"],
        "extra": {"job": "7", "callback_secret": "canary-extra"}
    },
    "results": {"channels": [{"alternatives": [
        {"transcript": "canary-speech", "confidence": 0.99, "words": [{"word": "yeah"}]},
        {"transcript": "canary-worse"}
    ]}], "utterances": []}
}"#;

#[test]
fn a_transcript() {
    let received = json(TRANSCRIPT);
    assert_eq!(received.event_name(), "transcript");
    assert!(received.answer().is_none());
    let Event::Transcript(transcript) = received.event() else {
        panic!("{:?}", received.event());
    };
    let view = transcript.get();
    assert_eq!(view.transcript(), Some("canary-speech"));
    assert_eq!(view.channels().first().unwrap().alternatives().len(), 2);
    let metadata = view.metadata().unwrap();
    let id = Some("a847f427-4ad5-4d67-9b95-db801e58251c");
    assert_eq!((metadata.request_id(), transcript.request_id()), (id, id));
    assert_eq!(metadata.created().unwrap().unix_seconds(), 1_715_540_233);
    assert_eq!(metadata.duration(), Some(25.933_313));
    assert_eq!(metadata.channels(), Some(1));
    let extra: BTreeMap<String, String> = metadata.extra().unwrap().json().unwrap();
    assert_eq!(extra["job"], "7");
    assert_eq!(metadata.extra().unwrap().get("job"), Some("7"));
    let whole: serde_json::Value = transcript.json().unwrap();
    assert_eq!(
        whole["results"]["channels"][0]["alternatives"][0]["words"][0]["word"],
        "yeah"
    );
    let shown = format!("{:#?} {received:?}", received.event());
    assert!(!shown.contains("canary"), "{shown}");
    // A retry of the same body is the same delivery; request_id does not matter.
    assert_eq!(received.dedup_key(), json(TRANSCRIPT).dedup_key());
    assert_ne!(
        received.dedup_key(),
        json(&format!("{TRANSCRIPT} ")).dedup_key()
    );
}

#[test]
fn results_with_less_in_them_are_read_as_well() {
    for body in [
        r#"{"results":{"channels":[]}}"#,
        r#"{"metadata":null,"results":{"channels":[{}]}}"#,
        r#"{"metadata":{"extra":"canary"},"results":{"channels":[{"alternatives":[]}]}}"#,
        r#"{"metadata":{"extra":null},"results":{"channels":[{"alternatives":[{"transcript":null}]}]}}"#,
    ] {
        let received = json(body);
        let Event::Transcript(transcript) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(transcript.get().transcript(), None);
        assert!(transcript.get().words().is_empty());
        assert!(!format!("{transcript:?}").contains("canary"));
    }
}

#[test]
fn text_intelligence() {
    let received = json(
        r#"{"metadata":{"request_id":"1","created":"2024-02-05T17:28:22.402Z","language":"en"},
        "results":{"summary":{"text":"canary"}}}"#,
    );
    assert_eq!(received.event_name(), "text_intelligence");
    let Event::TextIntelligence(done) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(done.request_id(), Some("1"));
    assert_eq!(done.get().summary(), Some("canary"));
    let whole: serde_json::Value = done.json().unwrap();
    assert_eq!(whole["results"]["summary"]["text"], "canary");
    assert!(!format!("{done:?}").contains("canary"));
}

#[test]
fn an_accepted_request() {
    let received = json(r#"{"request_id":"5"}"#);
    assert_eq!(received.event_name(), "accepted");
    let Event::Accepted(accepted) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(accepted.get().request_id(), "5");
}

#[test]
fn errors_of_every_form() {
    let error = |content_type, body: &str| {
        let received = receive(content_type, body.as_bytes());
        assert_eq!(received.event_name(), "error", "{body}");
        let Event::Error(error) = received.into_event() else {
            panic!("{body}");
        };
        assert_eq!(&error.raw()[..], body.as_bytes());
        error
    };
    let json = Some("application/json");
    let legacy = error(
        json,
        r#"{"err_code":"PAYLOAD_ERROR","err_msg":"no audio","request_id":"1"}"#,
    );
    assert_eq!(legacy.shape(), ErrorShape::Legacy);
    assert_eq!(legacy.code(), Some("PAYLOAD_ERROR"));
    assert_eq!(legacy.message(), Some("no audio"));
    assert_eq!(legacy.request_id(), Some("1"));

    let modern = error(
        json,
        r#"{"category":"INVALID_JSON","message":"m","details":"d","request_id":"1"}"#,
    );
    assert_eq!(modern.shape(), ErrorShape::Modern);
    assert_eq!(modern.code(), Some("INVALID_JSON"));
    assert_eq!(modern.message(), Some("m"));
    assert_eq!(modern.details(), Some("d"));

    // An error is read whatever the types of its fields.
    let odd = error(json, r#"{"err_code":500,"err_msg":{"a":1}}"#);
    assert_eq!(
        (odd.code(), odd.message()),
        (Some("500"), Some(r#"{"a":1}"#))
    );

    let ended = error(
        json,
        r#"{"type":"Error","sequence_id":3,"code":"NET-0001","description":"no audio came"}"#,
    );
    assert_eq!(ended.shape(), ErrorShape::Stream);
    assert_eq!(
        (ended.code(), ended.message(), ended.request_id()),
        (Some("NET-0001"), Some("no audio came"), None)
    );

    for (content_type, body) in [
        (Some("text/plain"), "upstream timed out"),
        (Some("text/plain; charset=utf-8"), "{not json}"),
        (Some("text/html"), "<html>"),
        (None, "upstream timed out"),
        (Some("application/x-new"), "upstream timed out"),
    ] {
        let text = error(content_type, body);
        assert_eq!(text.shape(), ErrorShape::Text);
        assert_eq!(text.message(), Some(body));
    }
    let text = error(Some("text/plain"), r#"{"err_code":"1"}"#);
    assert_eq!(text.shape(), ErrorShape::Legacy);
}

#[test]
fn audio() {
    let wave: &[u8] = b"RIFF\x24\x00\x00\x00WAVEfmt ";
    let mulaw: &[u8] = b"{{\xff\xfe\x7b";
    for (content_type, body) in [
        (Some("audio/wav"), wave),
        (Some("Audio/MPEG; rate=8000"), b"text"),
        (Some("audio/l16"), b"{}"),
        (Some("application/octet-stream"), wave),
        (Some("audio/wav"), b""),
        (Some("binary"), wave),
        (None, wave),
        (None, mulaw),
    ] {
        let received = receive(content_type, body);
        assert_eq!(received.event_name(), "audio");
        let Event::Audio(audio) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(audio.content_type(), content_type);
        assert_eq!(&audio.bytes()[..], body);
    }
}

#[test]
fn messages_of_a_stream() {
    let body = r#"{"type":"Results","channel":{"alternatives":[{"transcript":"canary"}]},"is_final":true,
        "metadata":{"request_id":"1","extra":{"callback_secret":"canary"}}}"#;
    let received = json(body);
    assert_eq!(received.event_name(), "Results");
    let Event::Interim(interim) = received.event() else {
        panic!("{:?}", received.event());
    };
    let view = interim.get();
    assert_eq!(view.transcript(), Some("canary"));
    assert_eq!(
        (view.is_final(), interim.request_id()),
        (Some(true), Some("1"))
    );
    let metadata = view.metadata().unwrap();
    let shown = format!("{interim:?} {metadata:#?} {:?}", metadata.extra());
    assert!(!shown.contains("canary"), "{shown}");
    // Only the view shows what was said, and nothing shows the secret.
    let shown = format!("{view:?} {:?}", interim.value());
    assert!(
        shown.contains("canary") && !shown.contains("callback_secret"),
        "{shown}"
    );
    let received = json(r#"{"type":"Metadata","request_id":"1","sha256":"x"}"#);
    assert!(matches!(received.event(), Event::StreamEnd(end) if end.request_id() == Some("1")));
    let received = json(r#"{"type":"UtteranceEnd","channel":[0,1],"last_word_end":2.3}"#);
    assert!(
        matches!(received.event(), Event::Pause(pause) if pause.get().last_word_end() == Some(2.3))
    );
    let received = json(r#"{"type":"SpeechStarted","channel":[0,1],"timestamp":9.54}"#);
    assert!(
        matches!(received.event(), Event::Speech(speech) if speech.get().timestamp() == Some(9.54))
    );
}

/// <https://developers.deepgram.com/docs/flux>
#[test]
fn messages_of_a_stream_that_takes_turns() {
    let received = json(
        r#"{"type":"TurnInfo","event":"EndOfTurn","turn_index":2,"sequence_id":9,"request_id":"1","transcript":"canary",
        "audio_window_start":1.28,"audio_window_end":2.4,"end_of_turn_confidence":0.9,"words":[{"word":"canary","confidence":0.8}]}"#,
    );
    assert_eq!(received.event_name(), "TurnInfo");
    let Event::Turn(turn) = received.event() else {
        panic!("{:?}", received.event());
    };
    let view = turn.get();
    assert_eq!(view.event(), Some(TurnEvent::EndOfTurn));
    assert_eq!(
        (view.turn_index(), view.audio_window_start()),
        (Some(2), Some(1.28))
    );
    assert_eq!((turn.request_id(), view.words().len()), (Some("1"), 1));
    assert!(turn.report().is_empty(), "{:?}", turn.report());
    assert!(!format!("{received:?} {turn:?}").contains("canary"));

    let received = json(r#"{"type":"TurnInfo","event":"Yawn"}"#);
    let Event::Turn(turn) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(turn.get().event(), Some(TurnEvent::Other("Yawn")));
    assert_eq!(turn.report().unknown_values, ["event"]);

    let received = json(r#"{"type":"Connected","request_id":"1","sequence_id":0}"#);
    assert!(matches!(received.event(), Event::Connected(it) if it.request_id() == Some("1")));
}

/// A field of another form loses only itself, and the report lists it.
#[test]
fn what_is_of_another_form_is_left_out_and_reported() {
    for (body, name, path) in [
        (
            r#"{"type":"SpeechStarted","timestamp":"soon"}"#,
            "SpeechStarted",
            "timestamp",
        ),
        (
            r#"{"metadata":{"duration":"long"},"results":{"channels":[]}}"#,
            "transcript",
            "metadata.duration",
        ),
        (
            r#"{"results":{"channels":[{"alternatives":[{"transcript":7,"words":[{"word":"a"},{"word":{}}]}]}]}}"#,
            "transcript",
            "results.channels[0].alternatives[0].transcript",
        ),
        (
            r#"{"results":{"channels":"two"}}"#,
            "transcript",
            "results.channels",
        ),
        (
            r#"{"metadata":"none","results":{"summary":{"text":"s"}}}"#,
            "text_intelligence",
            "metadata",
        ),
        (r#"{"err_code":500}"#, "error", "err_code"),
    ] {
        let received = json(body);
        assert_eq!(received.event_name(), name, "{body}");
        assert!(received.unreadable().is_none(), "{body}");
        let report = received.event().report().unwrap();
        assert!(
            report.left_out.iter().any(|it| it == path),
            "{body}: {report:?}"
        );
    }
    let Event::Speech(speech) = json(r#"{"type":"SpeechStarted","timestamp":"soon"}"#).into_event()
    else {
        panic!("speech")
    };
    assert_eq!(speech.get().timestamp(), None);
}

/// The secret is found however its key is written and wherever it is, even in a body that has no type.
#[test]
fn no_extra_metadata_is_shown() {
    for body in [
        r#"{"metadata":{"e\u0078tra":{"k":"canary"}},"results":{"channels":[{}]}}"#,
        r#"{"metadata":{"extra":{"k":"canary"}},"results":7}"#,
        r#"{"metadata":[{"extra":"canary"}],"type":"Weather"}"#,
    ] {
        let received = json(body);
        let value = received.event().value().unwrap();
        let shown = format!("{received:?} {value:?} {:#?}", received.event());
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains(r#""extra": .."#), "{shown}");
        assert!(serde_json::to_string(&value).unwrap().contains("canary"));
    }
}

/// If a key comes twice, the last value counts and the report says so.
#[test]
fn a_key_that_is_there_twice() {
    let received = json(r#"{"results":{},"results":{"channels":[{}]}}"#);
    let Event::Transcript(transcript) = received.event() else {
        panic!("{:?}", received.event());
    };
    assert_eq!(transcript.get().channels().len(), 1);
    assert_eq!(transcript.report().duplicates, ["results"]);
}

/// The layer counts what a handler holds: the body, and what the event needs in addition.
#[test]
fn what_an_event_holds_is_counted() {
    let word = r#"{"word":"a","start":1.5,"end":2.5}"#;
    let words = vec![word; 5000].join(",");
    let body =
        format!(r#"{{"results":{{"channels":[{{"alternatives":[{{"words":[{words}]}}]}}]}}}}"#);
    let received = json(&body);
    let provider = Deepgram::basic("hook", Secret::new("long-enough").unwrap()).unwrap();
    let held = provider.retained(received.event(), received.delivery());
    // Of each word there are an object, three keys and three values, of 8 bytes each.
    assert!(held > 5000 * 7 * 8 && held < 5000 * 7 * 8 * 2, "{held}");
    let unreadable = json(&format!(r#"{{"results":[{words}]}}"#));
    assert!(unreadable.unreadable().is_some());
    assert!(provider.retained(unreadable.event(), unreadable.delivery()) > 5000 * 7 * 8);
    let text = receive(Some("text/plain"), b"upstream timed out");
    assert_eq!(provider.retained(text.event(), text.delivery()), 0);
}

#[test]
fn new_kinds_are_kept() {
    for (body, name) in [
        (r#"{"type":"Weather","rain":true}"#, "Weather"),
        (r#"{"type":7}"#, "unknown"),
        (r#"{"type":["a"]}"#, "unknown"),
        (r#"{}"#, "unknown"),
        (r#"[1,2]"#, "unknown"),
        (r#"["results","metadata","request_id"]"#, "unknown"),
        (r#"{"metadata":{"request_id":"1"}}"#, "unknown"),
        ("null", "unknown"),
    ] {
        let received = json(body);
        assert_eq!(received.event_name(), name, "{body}");
        let Event::Other(message) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(&message.raw()[..], body.as_bytes());
        message.json::<serde_json::Value>().unwrap();
    }
}

#[test]
fn what_cannot_be_read_is_an_event_with_every_byte() {
    let json = Some("application/json");
    for (content_type, body, name, path) in [
        (json, &b""[..], "unreadable", None),
        (None, b"", "unreadable", None),
        (Some("text/plain"), b"", "unreadable", None),
        (Some("text/plain"), b"\xff", "unreadable", None),
        (json, b"{", "unreadable", None),
        (None, b"{\"results\":", "unreadable", None),
        (None, b"\xef\xbb\xbf{\"results\":{}}", "unreadable", None),
        (json, b"{} {}", "unreadable", None),
        (json, b"RIFF\x24\x00", "unreadable", None),
        (json, b"{\"results\":7}", "unreadable", Some("results")),
        (json, b"{\"request_id\":7}", "accepted", Some("request_id")),
        (
            json,
            b"{\"results\":{\"channels\":[{\"alternatives\":[{\"transcript\":\"\xff\"}]}]}}",
            "unreadable",
            Some("results.channels[0].alternatives[0].transcript"),
        ),
    ] {
        let received = receive(content_type, body);
        assert_eq!(received.event_name(), name, "{body:?}");
        let Event::Unreadable(unreadable) = received.event() else {
            panic!("{:?}", received.event());
        };
        assert_eq!(&unreadable.raw()[..], body);
        if let Some(path) = path {
            assert_eq!(unreadable.error().path(), path);
        }
    }
}
